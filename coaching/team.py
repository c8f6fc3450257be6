"""How several deals go, taken together: words kept, how fast evidence comes, how many stand still."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from statistics import median

from coaching.commitment import Commitment, Event
from coaching.deal import Deal
from coaching.ledger import EVIDENCE, Side, latest_movement, ledger_of, momentum_of, stalled_on

#: So many deals of a person are looked at, the latest first.
DEALS_AT_MOST = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """A deal with its promises and what happened to them."""

    deal: Deal
    commitments: Sequence[Commitment]
    events: Sequence[Event]


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """`ours` are our own promises; days are medians over all deals, None while there is nothing to count.

    `latest_only`: there are more deals than were looked at.
    """

    open: int
    stalled: int
    closed: int
    ours: Side
    between: int | None
    to_first: int | None
    latest_only: bool


def figures_of(courses: Sequence[Course], now: datetime) -> Figures:
    """Counted anew from the events (playbook, idea 38: only from own data)."""
    sides = [ledger_of(one.commitments, one.events).ours for one in courses]
    gaps = [gap for one in courses for gap in _gaps(one)]
    firsts = [first for one in courses if (first := _first(one, now)) is not None]
    under_way = [one for one in courses if one.deal.closed_at is None]
    return Figures(
        open=len(under_way),
        stalled=sum(_stands_still(one, now) for one in under_way),
        closed=len(courses) - len(under_way),
        ours=Side(
            kept=sum(side.kept for side in sides),
            late=sum(side.late for side in sides),
            missed=sum(side.missed for side in sides),
        ),
        between=round(median(gaps)) if gaps else None,
        to_first=round(median(firsts)) if firsts else None,
        latest_only=len(courses) >= DEALS_AT_MOST,
    )


def _gaps(one: Course) -> list[int]:
    """Days between evidence, where the deal's lead is."""
    days = sorted({one.deal.lead.today(event.at) for event in one.events if event.kind in EVIDENCE})
    return [(after - before).days for before, after in pairwise(days)]


def _first(one: Course, now: datetime) -> int | None:
    return momentum_of(one.events, one.deal.lead, opened_at=one.deal.opened_at, now=now).to_first


def _stands_still(one: Course, now: datetime) -> bool:
    """As the stall look has it: what was signed does not stall."""
    deal = one.deal
    if deal.brief.signed_on is not None:
        return False
    fast = momentum_of(one.events, deal.lead, opened_at=deal.opened_at, now=now)
    latest = latest_movement(fast, one.commitments, deal.lead, opened_at=deal.opened_at, now=now)
    return stalled_on(latest, deal.brief.target_date) <= deal.lead.today(now)
