"""Cards about a promise that is to be different: proposed otherwise, changed, taken back; and its history."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line
from bot.commitment_cards import (
    answers,
    asked_again,
    change_button,
    history_button,
    promise_facts,
    undo_button,
    until_now,
    why_fact,
)
from bot.win_cards import ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import Commitment
from coaching.histories import Entry

#: A history shows so many of the latest things that happened.
ENTRIES_SHOWN = 12

#: So many promises are offered to choose from.
PROMISES_SHOWN = 8


def declined(remark: said.CommitmentDeclined) -> Card:
    commitment = remark.commitment
    stays = commitment.state == "open"
    way_on: Line = (wording.STAYS_WITH, commitment.owner, ".") if stays else (wording.DECLINED_WAY_ON,)
    offer = ask.OfferReason(commitment=commitment.id)
    why = Button(label=wording.SAY_WHY, token=presses.token(offer))
    return Card(
        title=remark.deal.title,
        lines=((remark.by, wording.DECLINED, commitment.what), way_on),
        facts=why_fact(remark.why),
        buttons=(
            *ways_on(remark.deal),
            *(() if remark.why else (why,)),
            *undo_button(remark.deal, remark.happened_at),
        ),
    )


def reason_form(remark: said.ReasonFormOffered) -> Card:
    give = ask.GiveReason(commitment=remark.commitment.id)
    because = Field(
        name="because", label=wording.BECAUSE_LABEL, kind="line", hint=wording.BECAUSE_HINT, optional=True
    )
    return Card(
        title=wording.WHY_NOT_TITLE,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(because,),
            submit=Button(label=wording.SAVE, token=presses.token(give), main=True),
        ),
    )


def counter_form(remark: said.CounterFormOffered) -> Card:
    commitment = remark.commitment
    propose = ask.CounterPropose(commitment=commitment.id)
    due = Field(name="due", label=wording.DUE_LABEL, kind="day", value=commitment.due.isoformat())
    why = Field(name="why", label=wording.WHY_OTHERWISE_LABEL, kind="line", optional=True)
    what, *others = _words(commitment)
    return Card(
        title=wording.OTHERWISE_TITLE,
        lines=((wording.OTHERWISE_LINE,),),
        form=Form(
            fields=(what, due, *others, why),
            submit=Button(label=wording.PROPOSE_IT, token=presses.token(propose), main=True),
        ),
    )


def edit_form(remark: said.EditFormOffered) -> Card:
    commitment = remark.commitment
    edit = ask.EditCommitment(commitment=commitment.id)
    label = wording.KEEPER_LABEL if commitment.theirs else wording.OWNER_LABEL
    owner = Field(name="owner", label=label, kind="person", value=commitment.keeper.id)
    why = Field(
        name="why",
        label=wording.WHY_CHANGED_LABEL,
        kind="line",
        hint=wording.WHY_CHANGED_HINT,
        optional=True,
    )
    return Card(
        title=wording.CHANGE_TITLE,
        form=Form(
            fields=(*_words(commitment), owner, why),
            submit=Button(label=wording.SAVE, token=presses.token(edit), main=True),
        ),
    )


def _words(commitment: Commitment) -> tuple[Field, ...]:
    return (
        Field(name="what", label=wording.WHAT_LABEL, kind="text", value=commitment.what),
        Field(
            name="measure",
            label=wording.MEASURE_LABEL,
            kind="text",
            value=commitment.measure,
            optional=not commitment.measure,
        ),
        Field(
            name="in_return",
            label=wording.IN_RETURN_LABEL,
            kind="text",
            value=commitment.in_return,
            optional=True,
        ),
    )


def changed(remark: said.CommitmentChanged, today: date) -> Card:
    commitment = remark.commitment
    did = wording.TAKES_OVER if remark.until_now else wording.CHANGED
    return Card(
        title=remark.deal.title,
        lines=(
            (remark.by, did, wording.promise(commitment.what, commitment.due, today)),
            *(((commitment.owner, wording.KEEPS_IT),) if commitment.owner.id != remark.by.id else ()),
            *((until_now(remark.until_now),) if remark.until_now else ()),
        ),
        facts=(*promise_facts(commitment), *why_fact(remark.why)),
        buttons=(history_button(commitment), *undo_button(remark.deal, remark.happened_at)),
    )


def proposal_lapsed(remark: said.ProposalLapsed) -> Card:
    commitment = remark.commitment
    stays = commitment.state == "open"
    line: Line = (wording.NOBODY_TOOK_OVER, commitment.owner, ".") if stays else (wording.NOBODY_ANSWERED,)
    return Card(title=remark.deal.title, lines=((commitment.what,), line), buttons=ways_on(remark.deal))


def taken_back(remark: said.TakenBack, today: date) -> Card:
    """One line, and the ways to answer that stood where the answer was."""
    commitment = remark.commitment
    ways = {"open": asked_again(commitment), "proposed": answers(commitment)}
    return Card(
        lines=(
            (
                remark.by,
                wording.TOOK_BACK,
                wording.TAKEN_BACK[remark.kind],
                wording.stands_again(commitment, today),
            ),
        ),
        buttons=ways.get(commitment.state, ways_on(remark.deal)),
    )


def which_promise(remark: said.WhichPromise, today: date) -> Card:
    """The promises that are under way, and then the latest of the others."""
    if not remark.commitments:
        return Card(lines=((wording.NO_HISTORY,),), buttons=ways_on(remark.deal))
    ranked = sorted(remark.commitments, key=lambda one: (not one.live, -one.due.toordinal()))
    left = len(ranked) - PROMISES_SHOWN
    return Card(
        title=remark.deal.title,
        lines=((wording.WHICH_HISTORY,), *(((wording.and_more(left),),) if left > 0 else ())),
        choices=tuple(
            Choice(
                title=one.what,
                lines=((one.owner, f": {wording.state_of(one, today)}"),),
                buttons=(history_button(one),),
            )
            for one in ranked[:PROMISES_SHOWN]
        ),
    )


def history(remark: said.HistoryShown, today: date) -> Card:
    shown = remark.entries[-ENTRIES_SHOWN:]
    left = len(remark.entries) - len(shown)
    lines = (wording.HISTORY_LINE, *((wording.moments_before(left),) if left else ()))
    status = ask.ShowStatus(deal=remark.deal.id)
    return Card(
        title=wording.history_title(remark.commitment.what),
        lines=tuple((line,) for line in lines),
        facts=tuple(_happened(one, remark, today) for one in shown),
        buttons=(
            *((change_button(remark.commitment),) if remark.commitment.live else ()),
            Button(label=wording.STATUS, token=presses.token(status)),
        ),
    )


def _happened(entry: Entry, remark: said.HistoryShown, today: date) -> Fact:
    clock = remark.reader.clock
    taken_back = entry.taken_back
    back = wording.taken_back_at(taken_back.astimezone(clock)) if taken_back else ""
    return Fact(
        label=wording.at_moment(entry.event.at.astimezone(clock), today),
        value=(f"{entry.event.by.name} {wording.happened(entry, today)}{back}",),
    )
