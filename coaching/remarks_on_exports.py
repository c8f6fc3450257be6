"""What is taken along as files: all of one deal that its reader may see, and the days of one's own."""

from dataclasses import dataclass
from datetime import date, datetime

from coaching.calendars import Entry
from coaching.commitment import Commitment, Event
from coaching.cycle import Cycle
from coaching.deal import Deal
from coaching.ladders import Milestone
from coaching.private import PrivateFacts


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarBrought:
    """The days of somebody's own promises and talks, over all their deals."""

    entries: tuple[Entry, ...]
    now: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DealExported:
    """`private` is None for those who may not see it, and where its key is lost."""

    deal: Deal
    private: PrivateFacts | None
    commitments: tuple[Commitment, ...]
    #: With what was taken back.
    events: tuple[Event, ...]
    rounds: tuple[Cycle, ...]
    milestones: tuple[Milestone, ...]
    today: date
