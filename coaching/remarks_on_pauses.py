"""What the coach says of a deal on hold, and of what fell due meanwhile."""

from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class PauseFormOffered:
    """Asks until when a deal rests; `until` is as it is now, or empty."""

    deal: Deal
    until: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DealPaused:
    """The deal rests, and so says everybody's coach: until a day, or until somebody goes on."""

    deal: Deal
    by: Person
    until: date | None
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class FellDue:
    """A promise whose day has passed; `offered` is its new day, None where it was late before the pause."""

    commitment: Commitment
    offered: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DealResumed:
    """The deal goes on after so many days; what fell due meanwhile stands in this one message.

    `since` is the day on which it was put on hold. `moved` are the promises that `by` has just given their
    new days.
    """

    deal: Deal
    fell_due: tuple[FellDue, ...]
    since: date
    rested: int
    today: date
    by: Person | None = None
    moved: tuple[Commitment, ...] = ()
