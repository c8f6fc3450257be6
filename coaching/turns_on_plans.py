"""What is asked about a deal's plan: its ladder of milestones, where we are on it and what moved."""

from coaching.commands import ShowPlan
from coaching.deal import Deal
from coaching.hearing import Hearing
from coaching.remarks import Remark
from coaching.status import plan_of


def show_plan(hearing: Hearing, command: ShowPlan) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    return plan_of(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )
