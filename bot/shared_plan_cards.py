"""Cards about the plan for the other side: what is to be in it, and its files."""

from bot import presses, wording
from bot.card import Button, Card, Field, Form, Option
from bot.shared_plan_files import files_of
from coaching import commands as ask
from coaching import remarks as said
from coaching.days import written
from coaching.shared_plans import MILESTONES


def form(remark: said.SharedPlanFormOffered) -> Card:
    options = tuple(
        Option(
            value=str(one.commitment.id),
            label=f"{wording.cut(one.commitment.what, 9)} ({one.commitment.owner.name},"
            f" {written(one.commitment.due, remark.today)})",
        )
        for one in remark.offered
    )
    steps = Field(
        name="steps",
        label=wording.SHARE_STEPS_LABEL,
        kind="some",
        values=tuple(str(one.commitment.id) for one in remark.offered if one.ticked),
        hint=wording.SHARE_STEPS_HINT,
        options=options,
        optional=True,
    )
    milestones = Field(
        name="milestones",
        label=wording.SHARE_MILESTONES_LABEL,
        kind="one",
        value=MILESTONES[0],
        hint=wording.SHARE_MILESTONES_HINT,
        options=tuple(Option(value=one, label=wording.SHARE_MILESTONES[one]) for one in MILESTONES),
    )
    lines = (remark.deal.title, wording.SHARE_PLAN_LINE, "" if options else wording.SHARE_NO_STEPS)
    return Card(
        title=wording.SHARE_PLAN,
        lines=tuple((line,) for line in lines if line),
        form=Form(
            fields=(steps, milestones) if options else (milestones,),
            submit=Button(
                label=wording.SHARE_MAKE, token=presses.token(ask.SharePlan(deal=remark.deal.id)), main=True
            ),
        ),
    )


def to_share(remark: said.PlanToShare) -> Card:
    deal, plan = remark.deal.id, remark.plan
    return Card(
        title=wording.plan_between(plan.counterparts),
        lines=(
            (wording.steps_chosen(len(plan.steps), len(plan.milestones)),),
            (wording.SHARE_HELD_BACK,),
            (wording.SHARE_HOW,),
        ),
        buttons=(
            Button(label=wording.SHARE_AGAIN, token=presses.token(ask.OfferSharedPlan(deal=deal))),
            Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal))),
        ),
        files=files_of(plan),
    )
