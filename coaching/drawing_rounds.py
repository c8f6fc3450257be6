"""What follow-ups of rounds and talks say; all but a round's beginning is for a chosen one alone."""

from dataclasses import replace
from datetime import date, timedelta

from coaching import rounds, talks
from coaching.at_work import AtWork
from coaching.cycle import Cycle, running, standing_of
from coaching.deal import Deal
from coaching.follow_up import (
    AFTER_TALK,
    NEXT_TALK,
    REVIEW,
    REVIEW_AGAIN,
    FollowUp,
    FollowUpId,
    working_day_from,
)
from coaching.interview import Told
from coaching.remarks import Remark
from coaching.remarks_on_rounds import ReviewShown, RoundShown, TalkBrief, WhatMovedAsked

#: What answers somebody: that a round began, to everybody, and a review that was asked for elsewhere.
ROUND, REVIEW_ASKED = "round", "review_asked"

#: What moved in a talk is not asked after so many days more.
_LATE_DAYS = 1

KINDS = frozenset({REVIEW, REVIEW_AGAIN, NEXT_TALK, AFTER_TALK, ROUND, REVIEW_ASKED})


def remark_of(at: AtWork, follow_up: FollowUp, deal: Deal, told: Told) -> Remark | None:
    """What there is to say, or None where it has become moot; `told` is what its place may read."""
    if follow_up.kind == ROUND:
        return _round(at, deal)
    if not (follow_up.place.private and deal.may_see_private(follow_up.to)):
        return None
    if follow_up.kind == NEXT_TALK:
        return _next_talk(at, follow_up, deal, told)
    if follow_up.kind == AFTER_TALK:
        return _after_talk(at, follow_up, deal)
    return _review(at, follow_up, deal, told)


def _round(at: AtWork, deal: Deal) -> RoundShown | None:
    cycles = at.work.cycles.of_deal(deal.id)
    standing = standing_of(
        cycles,
        at.work.commitments.of_deal(deal.id),
        at.work.events.of_deal(deal.id),
        deal.lead.today(at.now),
    )
    if standing is None:
        return None
    last = next((one for one in reversed(cycles) if one.number < standing.cycle.number), None)
    return RoundShown(deal=deal, standing=standing, last=last, begun=True)


def _review(at: AtWork, follow_up: FollowUp, deal: Deal, told: Told) -> ReviewShown | None:
    """The review of the round that it was planned for; after silence it is said once more, then let go."""
    cycle = running(at.work.cycles.of_deal(deal.id))
    planned = follow_up.details.get("number", "")
    if cycle is None or planned not in {"", str(cycle.number)}:
        return None
    if follow_up.kind == REVIEW:
        _plan_again(at, follow_up, deal, cycle)
    return rounds.review_of(
        deal,
        cycle,
        at.work,
        at.playbook,
        told,
        now=at.now,
        is_working_day=at.own_time(deal.lead),
        again=follow_up.kind == REVIEW_AGAIN,
    )


def _plan_again(at: AtWork, follow_up: FollowUp, deal: Deal, cycle: Cycle) -> None:
    own = at.own_time(deal.lead)
    day = working_day_from(own.person.today(at.now) + timedelta(days=1), own)
    at.work.follow_ups.schedule(
        replace(
            follow_up,
            id=FollowUpId(at.new_id()),
            kind=REVIEW_AGAIN,
            key=f"deal:{deal.id}:{REVIEW_AGAIN}:{cycle.number}",
            due_at=own.asking_on(day),
        )
    )


def _next_talk(at: AtWork, follow_up: FollowUp, deal: Deal, told: Told) -> TalkBrief | None:
    """None where the talk has another day by now, or was held, or that side was let go."""
    day, today = date.fromisoformat(follow_up.details["day"]), deal.lead.today(at.now)
    if not deal.knows(follow_up.details["counterpart"]) or deal.brief.next_contact != day or day < today:
        return None
    return talks.brief_of(
        deal,
        at.work,
        at.playbook,
        told,
        today=today,
        is_working_day=at.own_time(deal.lead),
    )


def _after_talk(at: AtWork, follow_up: FollowUp, deal: Deal) -> WhatMovedAsked | None:
    """None where it comes late, after an outage say: by then other things are talked about."""
    if (deal.lead.today(at.now) - deal.lead.today(follow_up.due_at)).days > _LATE_DAYS:
        return None
    day = date.fromisoformat(follow_up.details["day"])
    if not deal.knows(follow_up.details["counterpart"]) or not talks.took_place(deal, day):
        return None
    return WhatMovedAsked(deal=deal, day=day)
