"""What somebody said they would do, before it is a promise: its parts, and what an answer adds to it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from coaching.days import written
from coaching.language.concreteness import MOST_READ, Concreteness, concreteness
from coaching.language.own_words import OwnWords
from coaching.language.promise_parts import verb_of
from coaching.people import Person

#: So many questions are asked about one promise, and never more (playbook, section 6).
QUESTIONS_AT_MOST = 2

#: So many intentions of a deal are kept; the oldest makes room.
KEPT_AT_MOST = 20

_BRACKETS = re.compile(r"\[[^\[\]]{1,80}\]")

#: A number by which an act is judged, so that it could be reached without the result behind it.
_LEVEL = re.compile(
    r"\d[\d.,]*\s?(?:%|per cent|percent|a day|per day|a week|per week|or (?:more|less|fewer|better))"
    r"|\b(?:at least|at most|no more than|fewer than|less than|more than|below|above)\s+\S*\d"
    r"|\bfrom \d\S* to \d",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A promise in parts, any of which may hold [brackets]; `act` begins with its verb.

    `theirs`: the act is somebody else's decision, told in a clause of its own.
    """

    act: str
    due: date | None = None
    #: The words of a day that stands for several, such as "next week".
    period: str = ""
    #: Further readings of the day.
    others: tuple[date, ...] = ()
    measure: str = ""
    in_return: str = ""
    theirs: bool = False

    def said(self, who: str, today: date, blank: str = "") -> str:
        """The whole promise in a sentence; `blank` stands for a day that is not known."""
        words = self.act if self.theirs else f"{who} will {_small_first(self.act)}"
        day = written(self.due, today) if self.due else ""
        words = _with_weekday(words, day)
        if day and day not in words:
            words = f"{words.rstrip('.')} by {day}"
        elif not day and (self.period or blank):
            words = f"{words.rstrip('.')} by {' '.join(filter(None, (self.period, blank)))}"
        if self.measure:
            words = f"{words.rstrip('.')}; done when {self.measure}"
        return f"{words.rstrip('.')}; in return {self.in_return}" if self.in_return else words

    @property
    def open(self) -> tuple[str, ...]:
        """What stands in brackets, each once, in order."""
        return brackets_in(f"{self.act} {self.measure} {self.in_return}")

    def filled(self, words: Mapping[str, str]) -> "Draft":
        """With words for what stands in brackets."""

        def put(text: str) -> str:
            for bracket, told in words.items():
                text = text.replace(bracket, told.strip()) if told.strip() else text
            return text

        return replace(self, act=put(self.act), measure=put(self.measure), in_return=put(self.in_return))


@dataclass(frozen=True, slots=True, kw_only=True)
class Intention:
    """What somebody said they would do and that is not yet a promise; kept until it is one, or let go.

    `owner` is None where nobody of our side was named. `asked` counts the questions asked about it, the
    latest for the element `asks_for`; `rewritten`: the parts are the coach's proposal.
    """

    id: str
    words: str
    by: Person
    at: datetime
    draft: Draft
    owner: Person | None = None
    #: Somebody who was named and whom the platform does not know.
    stranger: str = ""
    counterpart: str = ""
    asked: int = 0
    asks_for: str = ""
    rewritten: bool = False
    #: Beside the promise: what if something gets in the way, and what must not get worse.
    notes: Mapping[str, str] = field(default_factory=dict[str, str])


def brackets_in(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_BRACKETS.findall(text)))


def could_be_gamed(text: str) -> bool:
    """Whether a promise is judged by a number (playbook, section 6)."""
    return _LEVEL.search(text) is not None


def draft_of(words: OwnWords, *, theirs: bool) -> Draft:
    return Draft(
        act=words.raw if theirs else words.act,
        due=None if words.period else words.due,
        period=words.period,
        others=(words.due,) if words.period and words.due else words.others,
        measure=words.measure,
        in_return=words.in_return,
        theirs=theirs,
    )


def judged(draft: Draft, *, named: bool, said_at: datetime, counterparts: Iterable[str] = ()) -> Concreteness:
    """How concrete a promise is; `named`: one person of ours is known to do it."""
    sentence = draft.said("I" if named else "We", said_at.date())
    return concreteness(sentence[:MOST_READ], said_at=said_at, counterparts=counterparts)


def answered(draft: Draft, element: str, words: str, read: OwnWords) -> Draft:
    """The promise with an answer to what was asked; `read` is the answer, taken apart.

    An answer to a day that names none leaves it open.
    """
    words = " ".join(words.split()).rstrip(".")
    match element:
        case "measure":
            return replace(draft, measure=_without_opening(words))
        case "reciprocal":
            return replace(draft, in_return=_without_opening(words))
        case "date":
            return _on_a_day(draft, read)
        case "object" if not _is_act(read):
            return replace(draft, act=f"{draft.act.rstrip('.')} ({words})")
        case _:
            return _instead(draft, read)


def _instead(draft: Draft, read: OwnWords) -> Draft:
    """An act that takes the place of the one before; its day, measure and return stay where none is told."""
    kept = replace(
        draft,
        act=read.act,
        measure=read.measure or draft.measure,
        in_return=read.in_return or draft.in_return,
        theirs=False,
    )
    return _on_a_day(kept, read)


def _on_a_day(draft: Draft, read: OwnWords) -> Draft:
    if read.due is None or read.period:
        return draft
    return replace(draft, due=read.due, period="", others=read.others)


def _is_act(read: OwnWords) -> bool:
    return bool(verb_of(read.act.partition(" ")[0].lower())) and " " in read.act


_OPENING = re.compile(r"^(?:done when|when|proof is|in return|in exchange)\b[:,]?\s*", re.IGNORECASE)


def _without_opening(words: str) -> str:
    return _OPENING.sub("", words, count=1) or words


def _with_weekday(words: str, day: str) -> str:
    """A day that stands in the words is echoed with its weekday: "9 September" as "Tue 9 September"."""
    bare = day.partition(" ")[2]
    if not bare or day in words:
        return words
    return re.sub(rf"(?<![\w.])(?<!day )(?<!day, ){re.escape(bare)}(?!\w)", day, words, count=1)


def _small_first(act: str) -> str:
    """A verb that began a sentence stands in one now; a name keeps its capital."""
    first = act.partition(" ")[0]
    small = first[:1].isupper() and (verb_of(first.lower()) or first.lower() in {"be", "go", "have"})
    return f"{act[:1].lower()}{act[1:]}" if small else act
