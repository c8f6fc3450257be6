"""Cards across deals: one's own promises by day, the deals at a glance, and the first words in a place."""

from bot import presses, wording
from bot.card import Button, Card, Choice, Line, Moment
from bot.commitment_cards import done_button
from coaching import commands as ask
from coaching import remarks as said
from coaching.deal import Deal

#: So many promises and deals are shown; a list of more is no help.
OWED_AT_MOST, DEALS_AT_MOST = 10, 6


def mine(remark: said.MineShown) -> Card:
    """What waits for the person first, then their deals; on an empty one, the first steps."""
    if not remark.deals:
        return Card(
            title=wording.WELCOME,
            lines=tuple(((f"{what}: {how}."),) for what, how in wording.HOW_IT_GOES),
            buttons=(_start(), _help()),
        )
    more = len(remark.owed) - OWED_AT_MOST
    return Card(
        title=wording.YOUR_PROMISES,
        lines=() if remark.owed else ((wording.NOTHING_WAITS,),),
        choices=(
            *(_owed(one, remark) for one in remark.owed[:OWED_AT_MOST]),
            *((Choice(title=wording.and_more(more)),) if more > 0 else ()),
            *(_glance(one) for one in remark.deals[:DEALS_AT_MOST]),
        ),
        buttons=(_start(), _help()),
    )


def _owed(one: said.Owed, remark: said.MineShown) -> Choice:
    commitment, deal = one.commitment, one.deal
    look = ask.ShowCommitment(commitment=commitment.id)
    state = wording.state_of(commitment, remark.today)
    return Choice(
        title=commitment.what,
        lines=((f"{wording.theirs_of(commitment)}{state} · {deal.title}",),),
        buttons=(
            done_button(commitment),
            Button(label=wording.NOT_QUITE, token=presses.token(look)),
        ),
    )


def _glance(one: said.DealAtAGlance) -> Choice:
    counted = wording.at_a_glance(one.kept, one.live)
    line: Line = (
        (f"{counted} · {wording.NEXT_FOLLOW_UP.lower()} ", Moment(at=one.next_at, zone=one.deal.lead.zone))
        if one.next_at
        else (counted,)
    )
    return Choice(title=wording.deal_named(one.deal.title), lines=(line,), buttons=_of_deal(one.deal))


def _of_deal(deal: Deal) -> tuple[Button, ...]:
    return (
        Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal.id))),
        Button(label=wording.SHOW_PLAN, token=presses.token(ask.ShowPlan(deal=deal.id))),
    )


def greeting(remark: said.Greeted) -> Card:
    """One short introduction with one button, naming who brought the coach in."""
    if remark.alone:
        return Card(lines=((wording.HELP_INTRO,), (wording.INSTALLED_ME,)), buttons=(_start(),))
    return Card(lines=((remark.by, wording.BROUGHT_ME_IN), (wording.HELP_INTRO,)), buttons=(_start(),))


def _start() -> Button:
    return Button(label=wording.START_A_DEAL, token=presses.token(ask.StartDeal()), main=True)


def _help() -> Button:
    return Button(label=wording.HELP, token=presses.token(ask.ShowHelp()))
