"""Cards of the coach coming back: several due together, halfway, the eve, later, the lead, and letting go."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Line, Moment
from bot.commitment_cards import asked_again, change_button, done_button, history_button, one_due
from bot.win_cards import ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import Commitment
from coaching.deal import Deal


def several_due(remark: said.SeveralDue, today: date) -> Card:
    owner = remark.commitments[0].owner
    return Card(
        title=remark.deal.title,
        lines=((owner, wording.several_due(len(remark.commitments))),),
        choices=tuple(one_due(one, today) for one in remark.commitments),
    )


def asked_later(remark: said.AskedLater) -> Card:
    line: Line = (wording.I_ASK_AGAIN, Moment(at=remark.asks_at, zone=remark.commitment.owner.zone))
    return Card(
        title=remark.deal.title,
        lines=((remark.commitment.what,), line),
        buttons=asked_again(remark.commitment),
    )


def halfway(remark: said.HalfwayThere, today: date) -> Card:
    commitment = remark.commitment
    lines = (wording.halfway(commitment.due, today), commitment.what, wording.ON_TRACK)
    return Card(title=remark.deal.title, lines=tuple((line,) for line in lines), buttons=_if_not(commitment))


def tomorrow(remark: said.DueTomorrow) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=((commitment.what,), (wording.TOMORROW,)),
        buttons=(done_button(commitment), *_if_not(commitment)),
    )


def lead_told(remark: said.LeadTold, today: date) -> Card:
    commitment = remark.commitment
    if commitment.state == "proposed":
        return Card(
            title=remark.deal.title,
            lines=(
                (wording.NO_ANSWER_FROM, commitment.keeper, wording.ABOUT_A_PROPOSAL),
                (wording.promise(commitment.what, commitment.due, today),),
                (wording.LEAD_HANDS_OVER,),
            ),
            buttons=(change_button(commitment), history_button(commitment)),
        )
    return Card(
        title=remark.deal.title,
        lines=(
            (wording.NO_ANSWER_FROM, commitment.owner, wording.about_due(commitment.due, today)),
            (commitment.what,),
            (wording.LEAD_WAY_ON,),
        ),
        buttons=asked_again(commitment),
    )


def lapsed(remark: said.CommitmentLapsed, today: date) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.what,),
            (wording.lapsed(commitment.due, today),),
            (wording.SMALLER_NEXT,),
        ),
        buttons=(*_in_small(remark.deal, commitment), *ways_on(remark.deal)),
    )


def _in_small(deal: Deal, commitment: Commitment) -> tuple[Button, ...]:
    if not commitment.move:
        return ()
    smaller = ask.ShowSmaller(deal=deal.id, move=commitment.move, counterpart=deal.faces)
    return (Button(label=wording.SMALLER, token=presses.token(smaller), main=True),)


def _if_not(commitment: Commitment) -> tuple[Button, ...]:
    help_, move = ask.OfferBlocked(commitment=commitment.id), ask.OfferNewDate(commitment=commitment.id)
    return (
        Button(label=wording.NEEDS_HELP, token=presses.token(help_)),
        Button(label=wording.NEW_DATE, token=presses.token(move)),
    )
