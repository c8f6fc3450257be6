"""How a deal stands: its commitments, the milestones ahead, and when the coach next comes back."""

from collections.abc import Callable
from datetime import date, timedelta

from coaching.deal import Deal
from coaching.ladders import Milestone, milestones
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.remarks import StatusShown


def status_of(
    deal: Deal,
    work: UnitOfWork,
    playbook: Playbook,
    *,
    today: date,
    is_working_day: Callable[[date], bool],
) -> StatusShown:
    return StatusShown(
        deal=deal,
        commitments=work.commitments.of_deal(deal.id),
        milestones=_milestones(deal, playbook, is_working_day),
        next_at=work.follow_ups.next_of(deal.id),
        today=today,
    )


def _milestones(
    deal: Deal, playbook: Playbook, is_working_day: Callable[[date], bool]
) -> tuple[Milestone, ...]:
    """The ladder of the deal's kind; where no day to sign by was told, the playbook's assumption."""
    if deal.brief.kind is None:
        return ()
    opened = deal.lead.today(deal.opened_at)
    assumed = opened + timedelta(days=playbook.interview_rules.assumed_days_to_target)
    return milestones(
        playbook.ladder(deal.brief.kind),
        playbook.ladder_rules,
        opened=opened,
        target=deal.brief.target_date or assumed,
        is_working_day=is_working_day,
    )
