"""A deal told in free text, answered as plain text, without a database: for a pipe and for judging."""

from datetime import datetime
from uuid import UUID

from bot import wording
from bot.brief_cards import noted
from bot.card import Card, Choice
from bot.cards import Cards
from bot.plain import words
from coaching.deal import Deal, DealId
from coaching.ethics import concerns
from coaching.interview import Told, next_step
from coaching.people import Person, PersonId, Place
from coaching.ports import Calendar
from coaching.private import PrivateFacts
from coaching.remarks import MoreAboutWin, WinsSuggested
from coaching.suggestions import Win, situation, suggest
from coaching.telling import told

_PLACE = Place(platform="pipe", workspace="pipe", conversation="pipe", private=True)

#: What stands behind "More" and is not on the front already.
_BEHIND = frozenset(
    {wording.SAY, wording.ASK_IN_RETURN, wording.WHY_NOW, wording.MIND, wording.LONG_TERM_CHECK}
)


def suggested(text: str, *, cards: Cards, calendar: Calendar, now: datetime, zone: str) -> str:
    """The coach's answer to a deal: what was understood, the wins, what stands behind them.

    Raises the refusals of `coaching.telling.told`.
    """
    lead = Person(id=PersonId("you"), name="", zone=zone)
    today = lead.today(now)
    concern = next(iter(concerns(text, cards.playbook, shared=False)), None)
    if concern is not None and concern.sure and concern.effect == "refuse":
        return concern.rule.reply
    title, brief = told(text, lead, now)
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
    card = cards.card(WinsSuggested(deal=deal, wins=wins), today)
    more = [cards.card(MoreAboutWin(deal=deal, win=win), today) for win in wins]
    parts = [card.title, noted(brief, today, cards.playbook), *(words(line) for line in card.lines)]
    parts += [_win(choice, behind) for choice, behind in zip(card.choices, more, strict=True)]
    parts.append(_next_question(deal, cards, wins))
    if concern is not None:
        parts.append(concern.rule.reply if concern.sure else concern.rule.ask)
    return "\n\n".join(part for part in parts if part)


def _win(choice: Choice, behind: Card) -> str:
    facts = [*choice.facts, *(fact for fact in behind.facts if fact.label in _BEHIND)]
    lines = [choice.title, *(f"  {fact.label}: {words(fact.value)}" for fact in facts)]
    return "\n".join(lines)


def _next_question(deal: Deal, cards: Cards, wins: tuple[Win, ...]) -> str:
    """What is still missing from the quick start, or the first blank of the first win."""
    question = next_step(Told(brief=deal.brief), cards.playbook).question
    if question is not None:
        return wording.to_fit_better(question.ask)
    missing = next((slot for win in wins for slot in win.missing), None)
    return wording.to_fit_better(cards.playbook.slot(missing).ask) if missing else ""
