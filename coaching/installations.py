"""Who has brought the coach in: a workspace or a whole enterprise, and the token with which it acts there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol

from coaching.people import OrganisationId, PersonId

#: Begins the reason why a follow-up waits whose workspace has no token that works. A new one ends that.
NOT_INSTALLED = "not installed"


class InstallationLocked(Exception):
    """A token cannot be opened with the keys that are set; the message is a sentence without the token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """The coach in a workspace, or in all workspaces of an enterprise where `workspace` is empty.

    A workspace without a token of its own acts with that of its enterprise.
    """

    organisation: OrganisationId
    workspace: str
    enterprise: str = ""
    #: How the workspace or the enterprise is called, for the one who hosts the coach.
    name: str = ""
    #: The ids of the app and of the coach's own user there.
    app: str = ""
    bot: str = ""
    scopes: Sequence[str] = ()
    token: str = field(default="", repr=False)
    installed_by: PersonId
    installed_at: datetime
    #: Set once the coach was taken out again, in the platform's word for how; the token is then gone.
    removed_at: datetime | None = None
    removed_because: str = ""

    @property
    def live(self) -> bool:
        return self.removed_at is None


class Installations(Protocol):
    """What is kept of them, each bound to its organisation, their tokens sealed."""

    async def of(self, organisation: OrganisationId) -> Installation | None:
        """The installation of an organisation, also one that was removed. Raises InstallationLocked."""
        ...

    async def keep(self, installation: Installation) -> None:
        """In the place of an earlier one; follow-ups that waited for it go on."""
        ...

    async def remove(self, organisation: OrganisationId, at: datetime, because: str) -> None:
        """Mark it as removed and forget its token; what was marked before stays as it is."""
        ...

    async def first_use(self, state: str, now: datetime, until: datetime) -> bool:
        """Whether a sign-in's state was not used before; it is remembered until it is worthless anyway."""
        ...
