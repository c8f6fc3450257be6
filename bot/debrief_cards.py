"""Cards about the end of a deal: how it ended, what was learned, the lessons later, and opening it again."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Fact, Field, Form, Option
from bot.deal_cards import start_button
from coaching import commands as ask
from coaching import remarks as said
from coaching.deal import OUTCOMES, PARKED, Deal
from coaching.lessons import Learned


def close(remark: said.CloseOffered) -> Card:
    """One tap closes it; another one asks for a word on it first."""
    deal = remark.deal
    sure = presses.token(ask.CloseDeal(deal=deal.id, sure=True))
    debrief = presses.token(ask.OfferDebrief(deal=deal.id))
    return Card(
        lines=((wording.close_question(deal.title, remark.open_commitments),), (wording.DEBRIEF_OFFER,)),
        buttons=(
            Button(label=wording.SAY_HOW_IT_ENDED, token=debrief, main=True),
            Button(label=wording.CLOSE_IT, token=sure),
        ),
    )


def debrief_form(remark: said.DebriefFormOffered) -> Card:
    deal = remark.deal
    sure = presses.token(ask.CloseDeal(deal=deal.id, sure=True))
    return Card(
        title=wording.DEBRIEF_TITLE,
        lines=((deal.title,), (wording.LESSONS_STAY_PRIVATE,)),
        form=Form(
            fields=(
                *_outcome_field(deal),
                Field(name="helped", label=wording.HELPED_LABEL, kind="text", optional=True),
                Field(name="otherwise", label=wording.OTHERWISE_LABEL, kind="text", optional=True),
            ),
            submit=Button(label=wording.CLOSE_IT, token=sure, main=True),
        ),
    )


def _outcome_field(deal: Deal) -> tuple[Field, ...]:
    if deal.brief.signed_on is not None:
        return ()
    options = tuple(Option(value=code, label=wording.OUTCOMES[code]) for code in OUTCOMES)
    return (Field(name="outcome", label=wording.OUTCOME_LABEL, kind="one", options=options, optional=True),)


def closed(remark: said.DealClosed) -> Card:
    deal = remark.deal
    reopen = Button(label=wording.OPEN_AGAIN, token=presses.token(ask.ReopenDeal(deal=deal.id)))
    return Card(
        lines=((wording.closed(deal.title, deal.outcome),),),
        buttons=(*((reopen,) if deal.outcome == PARKED else ()), start_button()),
    )


def reopened(remark: said.DealReopened) -> Card:
    deal = remark.deal
    return Card(
        title=deal.title,
        lines=((wording.REOPENED,),),
        buttons=(
            Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=deal.id)), main=True),
            Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal.id))),
        ),
    )


def recalled(remark: said.LessonsRecalled, today: date) -> Card:
    deal = remark.deal
    return Card(
        title=wording.recalled_title(deal.title),
        lines=tuple((_line(one, today),) for one in remark.lessons),
        buttons=(Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=deal.id))),),
    )


def lessons(remark: said.LessonsShown, today: date) -> Card:
    if not remark.lessons:
        return Card(lines=((wording.NO_LESSONS,),), buttons=_ways_on())
    return Card(
        title=wording.LESSONS_TITLE,
        facts=tuple(
            Fact(label=wording.taught_by(one.deal, one.lesson, today), value=(wording.lesson(one.lesson),))
            for one in remark.lessons
        ),
        buttons=_ways_on(),
    )


def _line(one: Learned, today: date) -> str:
    told = wording.cut(wording.lesson(one.lesson), wording.LESSON_WORDS)
    return wording.from_deal(wording.taught_by(one.deal, one.lesson, today), told)


def _ways_on() -> tuple[Button, ...]:
    return (
        Button(label=wording.WHAT_WORKED, token=presses.token(ask.ShowLearned())),
        Button(label=wording.YOUR_TEAM, token=presses.token(ask.ShowTeam())),
    )
