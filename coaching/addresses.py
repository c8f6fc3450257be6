"""Where a conversation or a person is reached on a platform whose own ids do not say it."""

from dataclasses import dataclass
from datetime import datetime

from coaching.people import OrganisationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """As a verified message of the platform told it; kept apart for each organisation.

    `key` is the id of a conversation, or a person's behind an @.
    """

    organisation: OrganisationId
    key: str
    #: channel, group, personal (a chat with the coach alone) or person.
    kind: str
    #: The platform's own address for this part of the world, and whom it knows the coach as there.
    url: str
    bot: str
    #: The team that a channel belongs to.
    team: str = ""
    #: A channel that several organisations share.
    shared: bool = False
    #: Of a person: their account with the platform, their chat with the coach, and how they were last seen.
    account: str = ""
    conversation: str = ""
    name: str = ""
    zone: str = ""
    #: The coach has introduced itself.
    greeted: bool = False
    #: When the platform last said that it knows no such conversation; it is sometimes wrong.
    doubted_at: datetime | None = None
    #: When the coach was taken out of it.
    removed_at: datetime | None = None
