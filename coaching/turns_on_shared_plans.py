"""What is asked to hand a plan to the counterpart: which steps, and the files of them to the asker alone."""

from coaching.commands import OfferSharedPlan, SharePlan
from coaching.deal import Deal
from coaching.errors import Missing
from coaching.hearing import Hearing
from coaching.remarks import Remark, SaidAlone, SharedPlanFormOffered
from coaching.shared_plans import LEFT_OUT, MILESTONES, WITHOUT_DAYS
from coaching.status import may_be_handed_over


def act(hearing: Hearing, command: OfferSharedPlan | SharePlan) -> Remark | None:
    match command:
        case OfferSharedPlan():
            return _offer(hearing, command)
        case SharePlan():
            return _share(hearing, command)


def _offer(hearing: Hearing, command: OfferSharedPlan) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    offers = may_be_handed_over(deal, hearing.work, hearing.playbook)
    return SharedPlanFormOffered(deal=deal, offered=offers, today=deal.lead.today(hearing.now))


def _share(hearing: Hearing, command: SharePlan) -> Remark | None:
    """Raises Missing where nothing was chosen, or NoSuchDeal."""
    deal = hearing.deal(command.deal)
    show = command.milestones if command.milestones in MILESTONES else WITHOUT_DAYS
    known = {str(one.commitment.id) for one in may_be_handed_over(deal, hearing.work, hearing.playbook)}
    steps = [one for one in dict.fromkeys(command.steps) if one in known]
    if not steps and (show == LEFT_OUT or deal.brief.kind is None):
        raise Missing("steps")
    details = {"steps": " ".join(steps), "milestones": show}
    hearing.say("plan_to_share", deal, place=hearing.alone(), details=details)
    return None if hearing.turn.place.private else SaidAlone(deal=deal)
