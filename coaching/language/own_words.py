"""A promise in somebody's own words, taken apart: who, the act, by when, done when, in return for what."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from coaching.language.concreteness import concreteness
from coaching.language.due_dates import DueDate, due_dates
from coaching.language.promise_parts import read_promise, verb_of
from coaching.language.promise_words import NOBODY

#: Characters of a promise that are read.
MOST_READ = 600


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWords:
    """What was typed; `who` is "I", a name as written, or empty for "we" and nobody.

    `act` begins with its verb where somebody of ours can be meant. `due` is the day that was named, or the
    last one of a `period`; `others` are further readings of it. `raw` is the sentence without its measure
    and what is asked in return.
    """

    raw: str
    who: str
    act: str
    due: date | None = None
    #: The words of the day, where it stands for more than one day.
    period: str = ""
    others: tuple[date, ...] = ()
    measure: str = ""
    in_return: str = ""


_PART = re.compile(
    r"(?:\s*[;,.\u2013\u2014])?\s*(?:\band\s+)?"
    r"\b(?P<mark>(?:it is |it's )?done when|proof is|proof:|success is|in return|in exchange)(?!\w)"
    r"\s*[:,]?\s*",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\s*[;,.]?\s*(?:and\s+)?\bnothing\b[^.;]{0,24}\b(?:asked|expected|return)\b[^.;]*$", re.IGNORECASE
)
_LEADS = (
    r"(?:\b(?:by|on|before|until|till|due|no later than|not later than|at the latest|latest|in|within|for)"
    r"\b[\s,]*)"
)
_BEFORE_DAY = re.compile(rf"[\s,]*{_LEADS}*$", re.IGNORECASE)
_AFTER_DAY = re.compile(r"^\s*(?:at the latest|eod|cob|latest|if i can|please)?\s*[.!]*$", re.IGNORECASE)
#: A time that is no day.
_SOON = re.compile(
    r"(?<=\w)[\s,]+(?:very soon|soon|asap|as soon as (?:possible|i can)|shortly|when i can|at some point)"
    r"[.!]*$",
    re.IGNORECASE,
)

#: Words behind which something else than a day was cut off.
_CUT_OFF = re.compile(r"\b(?:from|to|of|at|with|the|a|an|and|or|between)$", re.IGNORECASE)
_DEADLINE = re.compile(r"\b(?:by|before|until|till|later than|latest)\s*(?:the\s*)?$", re.IGNORECASE)

_SPEAKER = re.compile(
    r"^(?:(?:ok|okay|yes|and|so)[,\s]+)?i(?:\s*['\u2019]ll|\s+(?:will|shall|am going to|hereby promise to"
    r"|promise(?:\s+(?:to|that\s+i(?:\s*['\u2019]ll|\s+will)))|commit to|plan to|intend to|can|must|need to"
    r"|have to))?\s+(?:also\s+|then\s+)?",
    re.IGNORECASE,
)
#: Nothing but one's own word counts where nobody has asked for it.
_OPENING = re.compile(r"^i\s+promise\s*[:,]?\s+(?:that\s+)?(?=\S)", re.IGNORECASE)
_WE = re.compile(
    r"^(?:we|the team|our team|our side|someone|somebody|both sides|everybody)\b"
    r"(?:\s*['\u2019]ll)?\s*(?:(?:will|shall|should|must|need to|have to|can|are going to|want to)\s+)?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"^@?(?P<who>[^\W\d_][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*){0,2})"
    r"(?:['\u2019]ll|\s+(?:will|shall|is going to|promises to))\s+(?P<act>\S.*)$",
    re.DOTALL,
)
_YEAR = re.compile(r"\b\d{4}\b")

#: Verbs that a sentence may begin with, so that they name nobody.
_NO_NAME = frozenset({"do", "be", "have", "go", "let", "let's", "please", "need"})
_AT = re.compile(r"^@(?P<who>[\w.'\u2019-]+)\s+(?P<act>\S.*)$", re.DOTALL)


def own_words(text: str, *, said_at: datetime, counterparts: Iterable[str] = ()) -> OwnWords:
    """Take a promise apart; `said_at` is aware, in the speaker's zone. Never raises."""
    line = _OPENING.sub("", " ".join(text[:MOST_READ].split())).strip()
    line = re.sub(r"^to\s+", "I will ", line, count=1, flags=re.IGNORECASE)
    raw, measure, in_return = _parts(line)
    due = _due(raw, said_at)
    act = _without(raw, due)
    who, act = _who(act, said_at, counterparts)
    if due is None:
        act = _SOON.sub("", act) or act
        return OwnWords(raw=raw, who=who, act=act, measure=measure, in_return=in_return)
    exact = concreteness(f"I will send it by {due.phrase}", said_at=said_at).date.points > 1
    # With its year in it, a day that has passed is meant and refused; else only days ahead can be meant.
    dated = bool(_YEAR.search(due.phrase)) and due.day < said_at.date()
    return OwnWords(
        raw=raw,
        who=who,
        act=act,
        due=due.day,
        period="" if exact else due.phrase,
        others=due.alternatives if exact and not dated else (),
        measure=measure,
        in_return=in_return,
    )


def _parts(line: str) -> tuple[str, str, str]:
    """The promise itself, what shows that it is done, and what is asked in return."""
    nothing = _NOTHING.search(line)
    line, in_return = (line[: nothing.start()], "nothing this time") if nothing else (line, "")
    marks = list(_PART.finditer(line))
    told = {"measure": "", "in_return": in_return}
    ends = [*(mark.start() for mark in marks[1:]), len(line)] if marks else []
    for mark, end in zip(marks, ends, strict=True):
        words = line[mark.end() : end].strip(" ;,.")
        name = "in_return" if mark["mark"].lower().startswith("in ") else "measure"
        told[name] = told[name] or words
    main = line[: marks[0].start()] if marks else line
    return main.strip(" ;,.") or line.strip(), told["measure"], told["in_return"]


def _due(raw: str, said_at: datetime) -> DueDate | None:
    dues = due_dates(raw, said_at=said_at)
    own = raw.partition(";")[0]
    dues = tuple(due for due in dues if due.span[1] <= len(own)) or dues
    by = (
        due for due in dues if _DEADLINE.search(raw[: due.span[0]]) or due.phrase.lower().startswith("before")
    )
    return next(by, dues[0] if dues else None)


def _without(raw: str, due: DueDate | None) -> str:
    """The words without the day where that stands at an end; inside a sentence it stays."""
    if due is None:
        return raw
    start, end = due.span
    lead = _BEFORE_DAY.search(raw[:start])
    start = lead.start() if lead else start
    before = raw[:start].strip(" ,;")
    if _AFTER_DAY.match(raw[end:]) and before and not _CUT_OFF.search(before):
        return before
    if not raw[:start].strip() and raw[end:].strip():
        return raw[end:].strip(" ,;")
    return raw


def _who(line: str, said_at: datetime, counterparts: Iterable[str]) -> tuple[str, str]:
    """Who acts, and the act with its verb first."""
    for form in (_SPEAKER, _WE):
        found = form.match(line)
        if found and line[found.end() :].strip():
            return ("I" if form is _SPEAKER else ""), line[found.end() :].strip()
    named = _NAMED.match(line) or _AT.match(line)
    if named and named["who"].lower() not in NOBODY:
        return named["who"], _base_first(named["act"])
    return _subject(line, said_at, counterparts)


def _subject(line: str, said_at: datetime, counterparts: Iterable[str]) -> tuple[str, str]:
    """As in "Bo sends the list"; without a subject it is the speaker's own."""
    promise = read_promise(line, said_at, counterparts)
    if (
        promise.subject == 0
        or not promise.words
        or (promise.subject == 1 and promise.words[0].low in _NO_NAME)
    ):
        return "I", line
    verb = promise.words[min(promise.verb, len(promise.words) - 1)]
    who = line[: promise.words[promise.subject - 1].end].strip(" @")
    if not verb_of(verb.low) or verb.start <= promise.words[promise.subject - 1].start:
        return who, line
    if all(word.low in NOBODY for word in promise.words[: promise.subject]):
        return "", _base_first(line[verb.start :])
    return who, _base_first(line[verb.start :])


def _base_first(act: str) -> str:
    """As in "send the list" for "sends the list"."""
    first, space, rest = act.partition(" ")
    base = verb_of(first.lower())
    return f"{base}{space}{rest}" if base and first.lower() != base and first.lower().endswith("s") else act
