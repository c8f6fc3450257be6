"""A promise written anew from somebody's own words: what is known filled in, what is open in [brackets]."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coaching.days import written
from coaching.intentions import Draft, judged
from coaching.language.calendar_words import word_set, working_day_before
from coaching.language.concreteness import Concreteness
from coaching.language.promise_parts import verb_of
from coaching.playbook.designs import PromiseSentences

#: The next talk serves as a promise's day where it is not further away than this.
_TALK_WITHIN_DAYS = 30

#: Verbs of handing something over: who receives it can say so.
_HANDS_OVER = word_set("send deliver share email e-mail mail forward upload submit give return ship")

#: Verbs of a wish that are no act.
_OTHER_VERBS = frozenset({"be", "go", "have", "let"})

#: What makes a wish of a wish: "try to close the gap".
_HEDGE = re.compile(r"^(?:try|tries|hope|aim|attempt|seek|want|strive)\s+to\s+(?=\w)", re.IGNORECASE)

#: An element that is whole.
_MOST = 2

#: A clause that begins with one of these goes on in small letters inside a sentence.
_SMALL_INSIDE = word_set("the they their it its a an all both our this that these those")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What of the deal and the calendar may stand in a rewritten promise; `today` is the speaker's."""

    said_at: datetime
    contact: str = ""
    counterpart: str = ""
    next_talk: date | None = None
    #: The names of all other sides.
    names: tuple[str, ...] = ()
    is_working_day: Callable[[date], bool]

    @property
    def today(self) -> date:
        return self.said_at.date()

    @property
    def them(self) -> str:
        return self.contact or self.counterpart

    @property
    def talk(self) -> date | None:
        """The next talk, where it is near."""
        day = self.next_talk
        near = day is not None and self.today < day <= self.today + timedelta(days=_TALK_WITHIN_DAYS)
        return day if near else None


def rewritten(draft: Draft, known: Known, sentences: PromiseSentences) -> Draft:
    """The same promise with an act that ends, and brackets for all that is missing till it is accepted.

    No name, number or day stands in it but from the draft, the deal and the calendar. It is never less
    concrete than the draft, and without brackets it is accepted.
    """
    anew = _eased(draft, known, sentences) if draft.theirs else _finished(draft, known, sentences)
    anew = _dated(anew, known)
    anew = _shown(anew, known, sentences)
    if _judged(anew, known).points < _judged(draft, known).points:
        anew = draft
    return _bracketed(anew, known, sentences)


def is_open(draft: Draft) -> bool:
    """Whether something is still to be filled in."""
    return bool(draft.open) or draft.due is None


def _judged(draft: Draft, known: Known) -> Concreteness:
    return judged(draft, named=True, said_at=known.said_at, counterparts=known.names)


def _eased(draft: Draft, known: Known, sentences: PromiseSentences) -> Draft:
    """Their decision becomes our question, with a day to ask it on (playbook, section 6, reply 5)."""
    clause = draft.act.rstrip(". ")
    first, space, rest = clause.partition(" ")
    clause = f"{first.lower()}{space}{rest}" if first.lower() in _SMALL_INSIDE else clause
    day = _day_to_ask(draft, known)
    template = sentences.ask_on if day else sentences.ask
    act = template.format(
        them=known.them or sentences.whom, day=written(day, known.today) if day else "", what=clause
    )
    return Draft(act=act, due=day, measure=draft.measure, in_return=draft.in_return)


def _day_to_ask(draft: Draft, known: Known) -> date | None:
    """The next talk, where that is before their day, else the working day before it."""
    theirs = draft.due
    if known.talk is not None and (theirs is None or known.talk < theirs):
        return known.talk
    if theirs is None:
        return None
    day = working_day_before(theirs, known.is_working_day)
    return day if day > known.today else None


def _finished(draft: Draft, known: Known, sentences: PromiseSentences) -> Draft:
    """An act with an end: the words' own, an activity with a result, or something sent for the purpose."""
    points = _judged(draft, known).action.points
    act = draft.act.rstrip(". ")
    if points > 1:
        return draft
    if points == 1:
        return replace(draft, act=sentences.result.format(act=act))
    act = _HEDGE.sub("", act, count=1)
    first = act.partition(" ")[0].lower()
    is_wish = verb_of(first) or first in _OTHER_VERBS
    wish = f"{act[:1].lower()}{act[1:]}" if is_wish else act
    template = sentences.send_to if is_wish else sentences.send_for
    return replace(draft, act=template.format(them=known.them or sentences.whom, act=wish))


def _dated(draft: Draft, known: Known) -> Draft:
    """With the next talk as its day where none was told."""
    return draft if draft.due or draft.period else replace(draft, due=known.talk)


def _shown(draft: Draft, known: Known, sentences: PromiseSentences) -> Draft:
    """What is handed over to somebody who is known is shown by their receipt."""
    verb = verb_of(draft.act.partition(" ")[0].lower())
    if draft.measure or verb not in _HANDS_OVER or not known.them or draft.open:
        return draft
    if _as_if_dated(draft, known).verdict == "accept":
        return draft
    return replace(draft, measure=sentences.receipt.format(them=known.them))


def _bracketed(draft: Draft, known: Known, sentences: PromiseSentences) -> Draft:
    """With a bracket for each part without which it is not accepted."""
    found = _as_if_dated(draft, known)
    if found.verdict == "accept":
        return draft
    if found.action.points < _MOST:
        draft = replace(draft, act=f"{draft.act.rstrip('. ')} {sentences.also}")
    if found.object.points == 0 and not draft.open:
        draft = replace(draft, act=f"{draft.act.rstrip('. ')} {sentences.thing}")
    if _as_if_dated(draft, known).verdict == "accept" and is_open(draft):
        return draft
    shows = f"{draft.measure}, {sentences.proof}" if draft.measure else sentences.proof
    return replace(draft, measure=shows)


def _as_if_dated(draft: Draft, known: Known) -> Concreteness:
    """How concrete it is once its day, which has a blank of its own, is filled in."""
    return _judged(draft if draft.due else replace(draft, due=known.today, period=""), known)
