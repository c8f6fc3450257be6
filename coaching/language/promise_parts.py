"""A promise taken apart: who acts, the verb, the speaker's own part, and where the other side's begins."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from coaching.language.calendar_words import word_set
from coaching.language.due_dates import DueDate, due_dates
from coaching.language.promise_words import ACTIVITY, EXAMPLE_FIRMS, FINISHED, NOBODY, OPEN_ENDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    text: str
    low: str
    start: int
    end: int

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise:
    """A text with its words; the first `subject` of them name who acts, the next is the verb, at `verb`."""

    text: str
    words: tuple[Word, ...]
    subject: int
    verb: int
    dues: tuple[DueDate, ...]
    firms: frozenset[str]
    #: Where what the other side does begins, in characters.
    theirs: int

    def main(self) -> tuple[Word, ...]:
        return tuple(word for word in self.words if word.start < self.theirs)


_WORD = re.compile(r"@?[^\W_][\w'\u2019.&/-]*[\w]|[^\W_]|[%\u20ac$\u00a3]")
_AUXILIARY = word_set(
    """
    will shall would should must can could may might need needs has have had to is are am be going
    do does want wants 'll ll promise promises commit commits plan plans intend intends hereby also
    then please let's lets let not
    """
)
_THEIRS = re.compile(
    r";|\bin return\b|\bin exchange\b|\b(?:nothing|no return)\b.{0,20}\b(?:asked|expected)\b|\basks? for\b"
    r"|\band asks?\b",
    re.IGNORECASE,
)


def read_promise(text: str, said_at: datetime, counterparts: Iterable[str]) -> Promise:
    words = tuple(
        Word(
            text=match.group(),
            low=match.group().lower().replace("\u2019", "'"),
            start=match.start(),
            end=match.end(),
        )
        for match in _WORD.finditer(text)
    )
    firms = frozenset(name.lower() for one in counterparts for name in one.split()[:1]) | EXAMPLE_FIRMS
    border = _THEIRS.search(text)
    subject, verb = _subject(words)
    return Promise(
        text=text,
        words=words,
        subject=subject,
        verb=verb,
        dues=due_dates(text, said_at=said_at),
        firms=firms,
        theirs=border.start() if border else len(text),
    )


def _subject(words: tuple[Word, ...]) -> tuple[int, int]:
    """How many words name who acts, and the place of the verb; an imperative names nobody."""
    start = 0
    if words and words[0].low in {"by", "on", "before", "until", "from", "in", "within"}:
        # "By Thu 11 Sep Klein brings …": the day stands in front.
        start = next(
            (
                at
                for at in range(1, min(len(words), 7))
                if is_name(words[at]) or words[at].low in {"we", "i", "i'll"}
            ),
            0,
        )
    for at in range(start, min(len(words), start + 14)):
        low = words[at].low
        if low in _AUXILIARY or low.endswith("'ll"):
            return (at + (low.endswith("'ll")) if at else 1), _after_auxiliaries(words, at)
        if verb_of(low) and (at == start or _may_begin(words, at)):
            return at - start if start == 0 else at, at
    return 0, min(start, max(len(words) - 1, 0))


def _after_auxiliaries(words: tuple[Word, ...], at: int) -> int:
    while at + 1 < len(words) and (words[at].low in _AUXILIARY or words[at].low.endswith("'ll")):
        at += 1
    return at


def _may_begin(words: tuple[Word, ...], at: int) -> bool:
    """Whether a verb can stand here: behind a name or a subject, not inside a list of nouns."""
    low = words[at].low
    before = words[at - 1].low
    if before in {"the", "a", "an", "our", "their", "of", "in", "on", "for", "with", "and", "to"}:
        return False
    plural_subject = (
        before == "i"
        or before in NOBODY
        or before.endswith("s")
        or "and" in {word.low for word in words[:at]}
    )
    return low.endswith("s") or plural_subject


_IRREGULAR = {
    "sent": "send",
    "paid": "pay",
    "gave": "give",
    "wrote": "write",
    "met": "meet",
    "goes": "go",
    "does": "do",
    "tries": "try",
    "has": "have",
    "kept": "keep",
    "got": "get",
}


def verb_of(low: str) -> str:
    """The base of a word that is a verb of ours, or empty."""
    for base in _bases(low):
        if base in FINISHED or base in ACTIVITY or base in OPEN_ENDED:
            return base
    return ""


def _bases(low: str) -> Iterable[str]:
    yield _IRREGULAR.get(low, low)
    if low.endswith("ies"):
        yield low[:-3] + "y"
    if low.endswith("es"):
        yield low[:-2]
    if low.endswith("s") and not low.endswith("ss"):
        yield low[:-1]


def is_name(word: Word) -> bool:
    return word.text[:1].isupper() or word.text.startswith("@")
