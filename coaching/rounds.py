"""What a round is for, whether it has room for one more promise, and what its review shows."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from coaching import suggestions
from coaching.commitment import Commitment, Event
from coaching.cycle import (
    ACTIONS_AT_MOST,
    LONGEST,
    MAX_GOAL,
    SHORTEST,
    Cycle,
    actions_of,
    changes_in,
    evidence_in,
    only_met,
    running,
)
from coaching.deal import Deal
from coaching.errors import RoundFull
from coaching.hearing import Hearing
from coaching.interview import Told
from coaching.move_scores import score
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.private import Offer, PrivateFacts
from coaching.remarks_on_rounds import Kept, ReviewShown
from coaching.situation import Situation
from coaching.situation_now import situation_now
from coaching.status import plan_of
from coaching.suggestions import Win

#: With less than this many days to the target the shortest round is offered.
_NEAR_DAYS = 30

#: A move whose words name one of these is one that can be counted.
_COUNTED = frozenset({"metric", "threshold"})
_OF_BUSINESS = frozenset({"business", "both"})


def offered_goal(
    deal: Deal, work: UnitOfWork, playbook: Playbook, *, today: date, is_working_day: Callable[[date], bool]
) -> str:
    """The next milestone that nothing proves yet, or the goal of the whole deal."""
    plan = plan_of(deal, work, playbook, today=today, is_working_day=is_working_day)
    following = next((one.name for one in plan.milestones if one.state != "done"), deal.goal)
    return following[:MAX_GOAL]


def offered_days(deal: Deal, today: date) -> int:
    """Short rounds where the end is near, long ones elsewhere."""
    target = deal.brief.target_date
    return SHORTEST if target is not None and target - today < timedelta(days=_NEAR_DAYS) else LONGEST


def must_fit_round(hearing: Hearing, deal: Deal, promise: Commitment) -> None:
    """Raises RoundFull for a fourth action of a round, once: who sends it again is believed."""
    cycle = running(hearing.work.cycles.of_deal(deal.id))
    if cycle is None or promise.theirs:
        return
    commitments = hearing.work.commitments.of_deal(deal.id)
    actions = actions_of(cycle, commitments, hearing.work.events.of_deal(deal.id))
    if len(actions) < ACTIONS_AT_MOST:
        return
    said = hash((promise.what, promise.due))
    if hearing.asked_first(f"round:{deal.id}:{cycle.number}:{said}:{hearing.turn.person.id}"):
        raise RoundFull("what", tuple(one.what for one in actions))


def kept_in(cycle: Cycle, commitments: Sequence[Commitment], events: Sequence[Event]) -> tuple[Kept, ...]:
    """What was kept within a round with its proof; each promise once, by the latest that was told of it."""
    by_id = {one.id: one for one in commitments}
    kept = {one.commitment: one for one in evidence_in(cycle, commitments, events)}
    return tuple(
        Kept(commitment=by_id[one.commitment], proof=one.note, partly=one.kind == "partly_done")
        for one in kept.values()
    )


def review_of(
    deal: Deal,
    cycle: Cycle,
    work: UnitOfWork,
    playbook: Playbook,
    told: Told,
    *,
    now: datetime,
    is_working_day: Callable[[date], bool],
    again: bool = False,
) -> ReviewShown:
    """What a review states, all of it from what happened; `told` is what is known where it is said."""
    commitments, events = work.commitments.of_deal(deal.id), work.events.of_deal(deal.id)
    stands = situation_now(deal, work, playbook, told, deal.lead.today(now))
    until_now = [one for one in work.cycles.of_deal(deal.id) if one.number <= cycle.number]
    nothing_but_meetings = only_met(until_now, commitments, events)
    return ReviewShown(
        deal=deal,
        cycle=cycle,
        kept=kept_in(cycle, commitments, events),
        open=tuple(one for one in commitments if one.live),
        changes=changes_in(cycle, commitments, events),
        offers=_offers_in(cycle, told.private),
        business=business_move(stands, playbook, is_working_day) if nothing_but_meetings else None,
        today=stands.today,
        again=again,
    )


def business_move(now: Situation, playbook: Playbook, is_working_day: Callable[[date], bool]) -> Win | None:
    """The best move of business that can be counted (playbook, idea 39); None where none may be offered."""
    fitting = [
        move
        for move in playbook.moves
        if move.origin in _OF_BUSINESS
        and not _COUNTED.isdisjoint(move.slots)
        and (now.kind is None or move.suits_kind(now.kind))
        and suggestions.is_free(move, now)
        and move.slug not in playbook.scoring.never_by_score
        and move.horizon.min <= now.days_to_target
    ]
    best = max(fitting, key=lambda move: score(move, now, playbook.scoring), default=None)
    return suggestions.win_of(best, now, playbook, is_working_day) if best else None


def _offers_in(cycle: Cycle, private: PrivateFacts) -> tuple[Offer, ...]:
    return tuple(one for one in private.offers if one.on >= cycle.starts_on)
