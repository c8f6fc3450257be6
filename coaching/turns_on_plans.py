"""What is asked about a deal's plan: its ladder of milestones, where we are on it, and that it is signed."""

from dataclasses import replace
from datetime import timedelta

from coaching.commands import ShowPlan, SignDeal
from coaching.deal import Deal
from coaching.follow_up import AFTER_SIGNING, DAYS_AFTER_SIGNING, STALLED
from coaching.hearing import Hearing
from coaching.ledger import stalled_on
from coaching.remarks import Remark
from coaching.status import plan_of


def show_plan(hearing: Hearing, command: ShowPlan) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    return _plan(hearing, deal)


def sign_deal(hearing: Hearing, command: SignDeal) -> Remark | None:
    """Keep the day of signing and say what comes first now; taken back, the plan is shown again."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    today = hearing.turn.person.today(hearing.now)
    signed = deal.told(replace(deal.brief, signed_on=None if command.undo else today))
    hearing.work.deals.save(signed)
    if command.undo:
        hearing.plan(signed, STALLED, stalled_on(today, signed.brief.target_date), alone=True)
        return _plan(hearing, signed)
    for days in DAYS_AFTER_SIGNING:
        details = {"signed_on": today.isoformat()}
        hearing.plan(signed, AFTER_SIGNING, today + timedelta(days=days), details=details)
    hearing.say("signed", signed)
    return None


def _plan(hearing: Hearing, deal: Deal) -> Remark:
    return plan_of(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )
