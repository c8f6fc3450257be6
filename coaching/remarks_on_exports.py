"""All of one deal that its reader may see, to be taken along as files."""

from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment, Event
from coaching.cycle import Cycle
from coaching.deal import Deal
from coaching.ladders import Milestone
from coaching.private import PrivateFacts


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
