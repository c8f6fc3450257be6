"""By when: the deadlines in a text, each as a day in the speaker's calendar with the words that name it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from coaching.language.calendar_words import (
    ENDS_OF,
    MONTHS,
    NEXT,
    NUMBERS,
    ORDINALS,
    THIS,
    TODAY,
    TOMORROW,
    UNITS,
    WEEKDAYS,
    later,
    weekday,
    word_set,
    working_day_before,
)
from coaching.language.clock_times import ABOUT, PARTS
from coaching.language.date_edges import EDGES
from coaching.language.date_feasts import FEAST_STARTS, SEASON_STARTS
from coaching.language.date_grammar import yearless
from coaching.language.date_phrases import DEADLINE, EXPECTING, phrase_at
from coaching.language.date_words import Part, Reading, Said, Words, words_of
from coaching.language.impossible_days import impossible_dates, impossible_spans, meets

__all__ = ["DueDate", "due_dates", "impossible_dates"]

#: Characters read, and words looked at in one text; one with more is not a message (bounds the work).
MOST_READ = 10_000
MOST_STARTS = 200
_CLOCK_STARTS = (
    frozenset(
        {
            "lunch",
            "morning",
            "afternoon",
            "evening",
            "noon",
            "midday",
            "noonish",
            "midnight",
            "half",
            "quarter",
            "from",
            "between",
        }
    )
    | ABOUT
)
_STARTS = (
    frozenset(MONTHS)
    | WEEKDAYS.keys()
    | ENDS_OF.keys()
    | UNITS.keys()
    | TODAY
    | TOMORROW
    | FEAST_STARTS
    | SEASON_STARTS
    | NEXT
    | THIS
    | EDGES.keys()
    | {
        "tonight",
        "in",
        "within",
        "inside",
        "after",
        "the",
        "q",
        "h",
        "+",
        "day",
        "a",
        "an",
        "ides",
        "fy",
        "fiscal",
    }
    | {
        "financial",
        "calendar",
        "year",
        "cy",
        "penultimate",
        "final",
        "wc",
        "same",
        "first",
        "now",
        "midweek",
        "midyear",
        "cw",
        "kw",
        "lunchtime",
        "'",
        "\u2019",
    }
)
#: Words with which a deadline may begin; a number may too.
_FIRST_WORDS = (
    _STARTS | NUMBERS.keys() | ORDINALS.keys() | _CLOCK_STARTS | {"last", "half", "couple", "few", "several"}
)
_SMALL_WORDS = frozenset(
    {"a", "an", "the", "at", "@", "in", "after", "from", "between", "within", "inside", "about", "around"}
)
_SOLID_WORDS = _FIRST_WORDS - _SMALL_WORDS
_NOT_A_DEADLINE = frozenset(
    {"since", "after", "past", "last", "previous", "dated", "ago", "every", "each"}
) | {
    "closest",
    "nearest",
    "happy",
    "merry",
    "effective",
    "starting",
    "commencing",
    "beginning",
}
_JOINS = (" for ", "~", "-", "\u2013", " to ", " till ", " until ", " through ", " and ")
_TOLD = word_set(
    "said told sent met went came got left spoke wrote had was were gave made took did heard began broke saw "
    "called met lost paid won hit dated fell rose ran drank ate bought"
)
_ED = re.compile(r"\w{3,}ed")
_STILL_AHEAD = word_set(
    "scheduled planned expected required needed supposed booked intended interested limited targeted "
    "estimated committed obliged anticipated slated"
)
_AHEAD = word_set(
    "will ll is are must should need needs want wants shall can could would by due to has have not until "
    "deadline"
)


_DENIED = frozenset({"not", "never", "t"})
_NO_LATER = frozenset({"no", "not", "never", "nothing"})


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """One deadline read in a text."""

    day: date  #: in the speaker's zone; for a period its last day
    time: time | None  #: said time of day in the speaker's zone; of a part of the day its end
    span: tuple[int, int]  #: where in the text
    phrase: str  #: the text at the span
    alternatives: tuple[date, ...]  #: other readings when ambiguous or past


def due_dates(
    text: str,
    *,
    said_at: datetime,
    day_first: bool = True,
    is_working_day: Callable[[date], bool] = weekday,
    year_starts: int = 1,
) -> tuple[DueDate, ...]:
    """The deadlines in the first 10,000 characters of a text, in order.

    `said_at` is aware, in the speaker's zone; `year_starts` is the month in which the fiscal year begins. A
    day without a year is the next one on or after the day of `said_at`; "before" a day is the working day
    before it; a week ends on Friday. A past day is read only where written in full and alone or after "by",
    and then with the next such day as its alternative. Never raises.
    """
    said = Said(said_at, day_first, is_working_day, year_starts)
    text = text[:MOST_READ]
    words = words_of(text)
    no_days = [span for span, _ in impossible_spans(text)]
    found: list[DueDate] = []
    i = tried = 0
    while i < len(words.low) and tried < MOST_STARTS:
        if not _may_begin(words, i):
            i += 1
            continue
        tried += 1
        part = phrase_at(said, words, i)
        due = _deadline(said, words, i, part) if part else None
        if due and not meets(no_days, due.span):
            found.append(due)
        i = part[1] if part else i + 1
    return tuple(found)


def _may_begin(words: Words, i: int) -> bool:
    """Whether a phrase of time may begin at the word; "the" and "in" only where something of time is near."""
    word = words.low[i]
    if word in _SMALL_WORDS:
        return any(near in PARTS or _of_time(near) for near in words.low[i + 1 : i + 6])
    return _of_time(word)


def _of_time(word: str) -> bool:
    return word in _SOLID_WORDS or word[0].isdecimal()


def _deadline(said: Said, words: Words, i: int, part: Part) -> DueDate | None:
    """The phrase as a deadline, or None where the sentence uses it for something else."""
    reading, end = part
    lead = _lead(words, i)
    alone = _alone(words, i, end)
    if _no_limit(words, i, end, lead) or _from_there_on(words, i, end, lead, alone=alone):
        return None
    if reading.weak and lead not in EXPECTING and (not alone or _year_only(words, i, end)):
        return None
    if reading.last < said.day and not (reading.full and (alone or lead in DEADLINE)):
        return None
    if not alone and lead not in DEADLINE and _told(words, i, end):
        return None
    start = i
    if lead == "before":
        start = _behind_article(words, i) - _before_words(words, i)
        with_day = words.at(start - 1) == "or"  # "on or before" takes the day itself in
        reading = reading if with_day else _before(said, reading)
    return _due(words, (start, end), reading, _others(said, reading))


def _no_limit(words: Words, i: int, end: int, lead: str) -> bool:
    """Whether the words beside it make it something else: "since May", "not before May", "each May"."""
    behind = words.at(end) == "ago" or words.at(words.skip(end, "of", "in")) in {"each", "every"}
    not_before = lead == "before" and bool(_DENIED & set(words.low[max(0, i - 5) : i - 1]))
    return (
        lead in _NOT_A_DEADLINE or behind or not_before or _later_than(words, i, lead) or _ruled_out(words, i)
    )


def _ruled_out(words: Words, i: int) -> bool:
    """As in "not Thursday but Friday", "not on Thursday"; "why not Thursday" asks for it."""
    end = i - 1 if words.at(i - 1) == "on" else i
    return words.at(end - 1) == "not" and words.at(end - 2) not in {"why", "if", "or"}


def _later_than(words: Words, i: int, lead: str) -> bool:
    """As in "later than 9:30", which is no limit; "no later than" is."""
    return (
        lead == "than"
        and "later" in words.low[max(0, i - 3) : i]
        and not _NO_LATER & set(words.low[max(0, i - 5) : i])
    )


def _from_there_on(words: Words, i: int, end: int, lead: str, *, alone: bool) -> bool:
    """Whether something begins on the day: "higher prices from 1 May"."""
    if lead != "from" or alone:
        return False
    return not any(join in words.text[words.starts[i] : words.ends[end - 1]] for join in _JOINS)


def _lead(words: Words, i: int) -> str:
    """The word that tells what the sentence does with the phrase; "prior to" and the like are "before"."""
    if _before_words(words, i):
        return "before"
    return words.at(_behind_article(words, i) - 1)


def _behind_article(words: Words, i: int) -> int:
    return i - 1 if words.at(i - 1) in {"the", "a", "this", "or"} else i


def _before_words(words: Words, i: int) -> int:
    """How many words in front of the phrase say that it must be done before."""
    end = _behind_article(words, i)
    return next((len(lead) for lead in _BEFORE if words.low[max(0, end - len(lead)) : end] == lead), 0)


_BEFORE = (
    *(["before"], ["prior", "to"], ["ahead", "of"], ["earlier", "than"], ["sooner", "than"]),
    ["in", "advance", "of"],
)


def _alone(words: Words, i: int, end: int) -> bool:
    outside = words.low[max(0, i - 6) : i] + words.low[end : end + 6]
    fringe = i <= 5 and len(words.low) - end <= 5  # noqa: PLR2004
    return fringe and not any(
        word.isalnum() and word not in EXPECTING | {"the", "from", "between"} for word in outside
    )


def _year_only(words: Words, i: int, end: int) -> bool:
    return (
        len(words.at(i)) <= len("2027")
        and words.at(i).isdecimal()
        and (end == i + 1 or words.at(end - 1).isdecimal())
    )


def _told(words: Words, i: int, end: int) -> bool:
    """Whether the clause tells what happened: "cancelled on Monday"."""
    if any(word in _AHEAD for word in words.low[max(0, i - 7) : i]):
        return False
    subject = words.skip(end, ",")
    if (
        words.at(i - 1) in {"on", "in", "at"} and words.at(subject) in _WHO and _past(words.at(subject + 1))
    ):  # "On Friday they said no"
        return True
    return any(_past(word) for word in words.low[max(0, i - 4) : i])


def _past(word: str) -> bool:
    return word in _TOLD or (_ED.fullmatch(word) is not None and word not in _STILL_AHEAD)


_WHO = frozenset({"we", "they", "i", "he", "she", "it", "you"})


def _before(said: Said, reading: Reading) -> Reading:
    """What "before" a day leaves: the working day before; before a time or an end, that day itself."""
    if reading.at or reading.closing:
        return reading
    first = reading.first if reading.first > said.day else reading.last
    return replace(reading, last=working_day_before(first, said.is_working_day), alternatives=())


def _due(words: Words, place: tuple[int, int], reading: Reading, others: tuple[date, ...]) -> DueDate:
    span = (words.starts[place[0]], words.ends[place[1] - 1])
    return DueDate(
        day=reading.last,
        time=reading.at,
        span=span,
        phrase=words.text[span[0] : span[1]],
        alternatives=others,
    )


def _others(said: Said, reading: Reading) -> tuple[date, ...]:
    """What else may be meant; for a moment that is over, the next such day."""
    others = [day for day in reading.alternatives if reading.full or day >= said.day]
    if reading.last < said.day:
        others.append(yearless(said, reading.last.month, reading.last.day) or later(said.day, 1))
    elif reading.at and reading.last == said.day and reading.at < said.at.time():
        others.append(later(said.day, 1))
    return tuple(dict.fromkeys(day for day in others if day != reading.last))
