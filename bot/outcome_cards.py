"""What is asked or said beside the outcome of a promise of ours: their part, their view, words to send."""

from dataclasses import replace
from datetime import date

from bot import commitment_cards, following_up_cards, presses, wording
from bot.card import Button, Card, Fact, Line
from bot.theirs_cards import view_buttons
from bot.win_cards import others_button
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import Commitment
from coaching.their_word import THEIR_PART, THEIR_VIEW, asks_something

#: The code of a cause for which another win is the answer.
_WRONG_IDEA = "idea"


def done(remark: said.CommitmentDone, today: date) -> Card:
    """Kept by us: asks whether the counterpart did its part and, where it has none, how it sees ours."""
    card, ours = commitment_cards.done(remark, today), remark.commitment
    if asks_something(ours.in_return) and THEIR_PART not in ours.notes:
        line: Line = (wording.in_return_asked(ours.in_return),)
        return replace(card, lines=(*card.lines, line), buttons=(*_their_part(ours), *card.buttons))
    if THEIR_VIEW in ours.notes:
        return card
    line = (wording.THEIR_VIEW_ASKED,)
    return replace(card, lines=(*card.lines, line), buttons=(*view_buttons(ours), *card.buttons))


def _their_part(ours: Commitment) -> tuple[Button, ...]:
    kept = ask.ConfirmTheirPart(commitment=ours.id)
    return (
        Button(label=wording.THEY_DID, token=presses.token(kept)),
        Button(label=wording.NOT_YET, token=presses.token(ask.OfferTheirs(after=ours.id))),
    )


def moved(remark: said.DateMoved, today: date) -> Card:
    """Given a new day: once the old one has come, with the words to send before they ask."""
    card, ours = commitment_cards.moved(remark, today), remark.commitment
    if not remark.late:
        return card
    words = wording.before_they_ask(remark.was_due, ours.due, remark.exists, today)
    change = remark.again or remark.cause == _WRONG_IDEA
    other = wording.SECOND_TIME if remark.again else wording.WRONG_IDEA
    instead = (
        *((others_button(remark.deal, instead=False),) if change else ()),
        *((commitment_cards.change_button(ours),) if remark.again else ()),
    )
    return replace(
        card,
        lines=(*card.lines, *(((other,),) if change else ())),
        facts=(*card.facts, Fact(label=wording.TO_COPY, value=(words,))),
        buttons=(*instead, *card.buttons),
    )


def lapsed(remark: said.CommitmentLapsed, today: date) -> Card:
    card, ours = following_up_cards.lapsed(remark, today), remark.commitment
    words = wording.before_they_ask(ours.due, None, "", today)
    return replace(
        card,
        lines=(*card.lines, *(((wording.SECOND_TIME,),) if remark.again else ()), (wording.TELL_THEM,)),
        facts=(*card.facts, Fact(label=wording.TO_COPY, value=(words,))),
    )
