"""Who speaks and where: people, places and organisations, in no platform's words."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NewType
from zoneinfo import ZoneInfo

OrganisationId = NewType("OrganisationId", str)
PersonId = NewType("PersonId", str)


#: Begins the id of somebody whom no platform knows.
_NO_ACCOUNT = "name:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody with an account on the chat platform; `zone` is an IANA name such as Europe/Paris."""

    id: PersonId
    name: str
    zone: str = "UTC"
    #: Not of the organisation that keeps the deal: a guest, or somebody of the other side.
    outsider: bool = False
    #: Whose holidays they have, as a code such as GB-ENG; it comes from their hours when a calendar is asked,
    #: is kept nowhere else, and where it is empty the zone tells.
    country: str = ""

    @property
    def has_account(self) -> bool:
        """Whether the platform knows them: only then can they be mentioned, asked or written to."""
        return not self.id.startswith(_NO_ACCOUNT)

    @property
    def clock(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def today(self, now: datetime) -> date:
        """Which day it is where the person is."""
        return now.astimezone(self.clock).date()


def outsider_named(name: str, zone: str) -> Person:
    """Somebody of the other side who is known by name alone; their days are those of `zone`."""
    name = name.strip()
    return Person(id=PersonId(f"{_NO_ACCOUNT}{name.casefold()}"), name=name, zone=zone, outsider=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A conversation on a platform and, perhaps, a thread in it."""

    platform: str
    workspace: str
    conversation: str
    thread: str = ""
    #: A conversation between one person and the coach.
    private: bool = False

    @property
    def organisation(self) -> OrganisationId:
        return OrganisationId(f"{self.platform}:{self.workspace}")

    def direct_to(self, person: PersonId) -> "Place":
        """The private conversation with a person in this workspace, before its own id is known."""
        return Place(
            platform=self.platform, workspace=self.workspace, conversation=f"@{person}", private=True
        )
