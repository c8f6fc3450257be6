"""Cards about a deal on hold: putting it there, that it rests, and what fell due once it goes on."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line
from bot.commitment_cards import done_button
from bot.win_cards import ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.deal import Deal
from coaching.remarks_on_pauses import FellDue

#: So many promises stand on one card.
SHOWN_AT_MOST = 10


def pause_form(remark: said.PauseFormOffered) -> Card:
    return Card(
        title=wording.PAUSE,
        lines=((remark.deal.title,), (wording.PAUSE_LINE,)),
        form=Form(
            fields=(
                Field(
                    name="until",
                    label=wording.PAUSE_UNTIL_LABEL,
                    kind="day",
                    value=remark.until,
                    hint=wording.PAUSE_UNTIL_HINT,
                    optional=True,
                ),
            ),
            submit=Button(
                label=wording.PAUSE, token=presses.token(ask.PauseDeal(deal=remark.deal.id)), main=True
            ),
        ),
    )


def paused(remark: said.DealPaused) -> Card:
    told: Line = (remark.by, wording.put_on_hold(remark.until, remark.today))
    return Card(
        title=remark.deal.title,
        lines=(told, (wording.NOTHING_LOST,)),
        buttons=(go_on_button(remark.deal), _button(wording.STATUS, ask.ShowStatus(deal=remark.deal.id))),
    )


def resumed(remark: said.DealResumed) -> Card:
    """What fell due in one message, with the days that are offered for it."""
    due, deal = remark.fell_due, remark.deal
    more = len(due) - SHOWN_AT_MOST
    by = remark.by
    took: tuple[Line, ...] = ((by, wording.took_new_days(len(remark.moved))),) if by and remark.moved else ()
    offered = any(one.offered for one in due)
    take = ask.TakeNewDays(deal=deal.id, since=remark.since.isoformat(), rested=remark.rested)
    return Card(
        title=deal.title,
        lines=(
            *(took or ((wording.goes_on(remark.rested),),)),
            *(((wording.fell_due(len(due)),),) if due else () if took else ((wording.GOES_ON_QUIETLY,),)),
        ),
        facts=tuple(
            Fact(label=one.what, value=(wording.by_day(one.due, remark.today),)) for one in remark.moved
        ),
        choices=(
            *(_fell_due(one, remark.today) for one in due[:SHOWN_AT_MOST]),
            *((Choice(title=wording.and_more(more)),) if more > 0 else ()),
        ),
        buttons=(
            *((_button(wording.TAKE_NEW_DAYS, take, main=True),) if offered else ()),
            *ways_on(deal),
        ),
    )


def on_hold(deal: Deal, today: date) -> tuple[Fact, ...]:
    """How a deal stands that rests; nothing of one that does not."""
    if not deal.on_hold or deal.pause is None:
        return ()
    return (Fact(label=wording.ON_HOLD, value=(wording.on_hold_until(deal.pause.until, today),)),)


def go_on_button(deal: Deal) -> Button:
    return _button(wording.GO_ON_NOW, ask.ResumeDeal(deal=deal.id), main=True)


def _fell_due(one: FellDue, today: date) -> Choice:
    commitment = one.commitment
    look = ask.ShowCommitment(commitment=commitment.id)
    whose = f"{commitment.owner.name}: {commitment.what}"
    return Choice(
        title=whose,
        lines=((wording.was_due(commitment.due, one.offered, today),),),
        buttons=(done_button(commitment), _button(wording.NOT_QUITE, look)),
    )


def _button(label: str, command: ask.Command, *, main: bool = False) -> Button:
    return Button(label=label, token=presses.token(command), main=main)
