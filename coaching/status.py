"""How a deal stands: its commitments, its ladder of milestones, and when the coach next comes back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

from coaching.commitment import Commitment
from coaching.cycle import standing_of
from coaching.deal import Deal
from coaching.errors import PrivateFactsLocked
from coaching.ethics import concerns
from coaching.ladder_shifts import Shifted, Slip, shifted, slip
from coaching.ladders import Milestone, laid
from coaching.ledger import ledger_of, momentum_of
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from coaching.remarks import PlanShown, StatusShown
from coaching.shared_plans import Offered, offered

#: What happens to a commitment when it is given a new day, or ends in part.
_SLIPS = frozenset({"moved", "missed", "partly_done"})


def status_of(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
    plan: bool,
    chosen: bool,
    now: datetime,
) -> StatusShown:
    """How a deal stands; its ladder is made only where the `plan` is wanted too, as it costs most.

    `chosen` members see as well how each side has kept its word, and how fast evidence comes.
    """
    cycles = work.cycles.of_deal(deal.id)
    events = work.events.of_deal(deal.id) if chosen or cycles else ()
    commitments = work.commitments.of_deal(deal.id)
    ladder = _ladder(deal, work, playbook, today, is_working_day) if plan else None
    return StatusShown(
        deal=deal,
        commitments=commitments,
        milestones=ladder.milestones if ladder else (),
        next_at=work.follow_ups.next_of(deal.id),
        today=today,
        ledger=ledger_of(commitments, events) if chosen else None,
        momentum=momentum_of(events, deal.lead, opened_at=deal.opened_at, now=now) if chosen else None,
        round=standing_of(cycles, commitments, events, today),
    )


def plan_of(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
) -> PlanShown:
    ladder = _ladder(deal, work, playbook, today, is_working_day)
    return PlanShown(
        deal=deal,
        milestones=ladder.milestones,
        shifts=ladder.shifts,
        assumed=deal.brief.target_date is None,
        today=today,
    )


def slip_of(
    commitment: Commitment,
    was_due: date,
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
) -> Slip | None:
    """What it changed on the ladder that a commitment was moved from `was_due`, or done in part on that day.

    None where nothing moved. The ladder before is the one of the day on which the promise still stood.
    """
    events = work.events.of_deal(deal.id)
    slipped = [one for one in events if one.commitment == commitment.id and one.kind in _SLIPS]
    latest = slipped[-1].at if slipped else None
    before = shifted(
        _laid(deal, playbook, is_working_day),
        commitments=tuple(
            replace(one, state="open", proof="", due=was_due) if one.id == commitment.id else one
            for one in work.commitments.of_deal(deal.id)
            if one.follows != commitment.id
        ),
        events=tuple(one for one in events if one.commitment != commitment.id or one.at != latest),
        signed=deal.brief.signed_on,
        today=min(today, was_due),
        is_working_day=is_working_day,
    )
    return slip(commitment.move, before, _ladder(deal, work, playbook, today, is_working_day))


#: What of the coach's lines must not be crossed in what the other side reads, whoever wants to hand it over.
_NEVER_HANDED_OVER = frozenset({"inside-information", "private-limit", "personal-data"})


def may_be_handed_over(deal: Deal, work: UnitOfWork, playbook: Playbook) -> tuple[Offered, ...]:
    """The promises that may stand in the plan for the counterpart.

    Where the key of what is private is lost, nothing of ours can be held against it: theirs alone may.
    """
    commitments = work.commitments.of_deal(deal.id)
    try:
        private = work.private.of_deal(deal.id)
    except PrivateFactsLocked:
        private, commitments = PrivateFacts(), tuple(one for one in commitments if one.theirs)

    def concerning(text: str) -> bool:
        found = concerns(text, playbook, shared=True)
        return any(one.sure and one.rule.code in _NEVER_HANDED_OVER for one in found)

    return offered(deal, commitments, private, classes=playbook.ethics.field_classes, concerning=concerning)


def _ladder(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    today: date,
    is_working_day: Callable[[date], bool],
) -> Shifted:
    return shifted(
        _laid(deal, playbook, is_working_day),
        commitments=work.commitments.of_deal(deal.id),
        events=work.events.of_deal(deal.id),
        signed=deal.brief.signed_on,
        today=today,
        is_working_day=is_working_day,
    )


def _laid(deal: Deal, playbook: Playbook, is_working_day: Callable[[date], bool]) -> tuple[Milestone, ...]:
    """The ladder of the deal's kind; where no day to sign by was told, the playbook's assumption."""
    if deal.brief.kind is None:
        return ()
    opened = deal.lead.today(deal.opened_at)
    assumed = opened + timedelta(days=playbook.interview_rules.assumed_days_to_target)
    return laid(
        deal.brief.kind,
        playbook,
        opened=opened,
        target=deal.brief.target_date or assumed,
        signed=deal.brief.signed_on,
        is_working_day=is_working_day,
    )
