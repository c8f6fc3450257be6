"""A deal told in free text, answered as plain text, without a database: for a pipe and for judging."""

from datetime import date, datetime
from uuid import UUID

from bot import wording
from bot.cards import Cards
from bot.noted import noted
from coaching.days import written
from coaching.deal import Deal, DealId
from coaching.ethics import concerns
from coaching.interview import Told, next_step
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar
from coaching.private import PrivateFacts
from coaching.situation import situation
from coaching.suggestions import Win, suggest
from coaching.telling import told_likeliest

_PLACE = Place(platform="pipe", workspace="pipe", conversation="pipe", private=True)


def suggested(text: str, *, cards: Cards, calendar: Calendar, now: datetime, zone: str) -> str:
    """The coach's answer to a deal: what was understood, the wins, what stands behind them.

    Raises the refusals of `coaching.telling.told_likeliest`.
    """
    lead = Person(id=PersonId("you"), name="", zone=zone)
    today = lead.today(now)
    concern = next(iter(concerns(text, cards.playbook, shared=False)), None)
    if concern is not None and concern.sure and concern.effect == "refuse":
        return concern.rule.reply
    title, brief, unclear = told_likeliest(text, lead, now)
    deal = Deal(
        id=DealId(UUID(int=0)),
        organisation=_PLACE.organisation,
        title=title,
        lead=lead,
        places=(_PLACE,),
        opened_at=now,
        members=frozenset({lead.id}),
        brief=brief,
    )
    wins = suggest(
        situation(deal, (), cards.playbook, today=today, private=PrivateFacts()),
        cards.playbook,
        is_working_day=lambda day: calendar.is_working_day(day, lead),
    )
    parts = [wording.wins_for(deal, len(wins)), noted(brief, today, cards.playbook)]
    parts += [_win(win, today, cards.playbook) for win in wins] or [wording.NO_WIN_FITS]
    parts.append(_next_question(deal, cards, wins))
    parts += [wording.unclear_day_taken(one.phrase, one.days) for one in unclear]
    if concern is not None:
        parts.append(concern.rule.reply if concern.sure else concern.rule.ask)
    return "\n\n".join(part for part in parts if part)


def _win(win: Win, today: date, playbook: Playbook) -> str:
    """What stands on a win's card, front and back, in the order in which somebody acts on it."""
    move, both = win.move, playbook.both_sides[win.move.slug]
    facts = (
        (wording.DO, win.do),
        (wording.BY, written(win.due, today)),
        (wording.DONE_WHEN, move.measure_of_done),
        (wording.SAY, wording.quoted(win.say)),
        (wording.ASK_IN_RETURN, move.ask_in_return),
        (wording.FIRST_HALF_HOUR, both.first_half_hour),
        (wording.WHY, wording.why_now(win)),
        (wording.MIND, wording.MEASURE_FIRST if win.measure_first else ""),
        *((wording.MIND, warning) for warning in win.warnings),
        (wording.LONG_TERM_CHECK, wording.long_term_check(move)),
    )
    return "\n".join((move.name, *(f"  {label}: {value}" for label, value in facts if value)))


def _next_question(deal: Deal, cards: Cards, wins: tuple[Win, ...]) -> str:
    """What is still missing from the quick start, or the first blank of the first win."""
    question = next_step(Told(brief=deal.brief), cards.playbook).question
    if question is not None:
        return wording.to_fit_better(question.ask)
    missing = next((slot for win in wins for slot in win.missing), None)
    return wording.to_fit_better(cards.playbook.slot(missing).ask) if missing else ""
