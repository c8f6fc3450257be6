"""By when: the deadlines in a text, each as a day in the speaker's calendar with the words that name it."""

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from coaching.language.calendar_words import (
    ENDS_OF,
    FEASTS,
    MONTHS,
    NEXT,
    NUMBERS,
    ORDINALS,
    THIS,
    TODAY,
    TOMORROW,
    UNITS,
    WEEKDAYS,
    day_or_none,
    later,
    weekday,
    word_set,
    working_day_before,
)
from coaching.language.clock_times import time_after, time_at
from coaching.language.date_counts import counted, counted_from, near_day
from coaching.language.date_edges import EDGES, abbreviated, part_of_period, week_of_day
from coaching.language.date_grammar import (
    day_of_month,
    month_then_day,
    nth_of_period,
    numeric_day,
    the_nth,
    weekday_named,
    year_first,
)
from coaching.language.date_periods import period
from coaching.language.date_words import Part, Reading, Said, Words, on, ordinal, plain_number, words_of

#: Words looked at in one text; a text with more date words than this is not a message (bounds the work).
MOST_STARTS = 1000
_CLOCK_STARTS = frozenset({"noon", "midday", "noonish", "midnight", "half", "quarter", "at", "@"})
_STARTS = (
    frozenset(MONTHS)
    | WEEKDAYS.keys()
    | ENDS_OF.keys()
    | UNITS.keys()
    | TODAY
    | TOMORROW
    | FEASTS.keys()
    | NEXT
    | THIS
    | EDGES.keys()
    | {"tonight", "in", "within", "inside", "the", "q", "h", "+", "day", "a", "ides"}
)
#: Words with which a deadline may begin; a number may too.
_FIRST_WORDS = (
    _STARTS | NUMBERS.keys() | ORDINALS.keys() | _CLOCK_STARTS | {"last", "half", "couple", "few", "several"}
)
_DEADLINE = frozenset(
    {"by", "before", "until", "till", "til", "through", "thru", "within", "@", "latest", "than"}
)
_EXPECTING = _DEADLINE | frozenset(
    {"in", "on", "for", "during", "at", "this", "next", "to", "around", "about", "is", "of"}
)
_NOT_A_DEADLINE = frozenset({"since", "after", "past", "last", "previous", "dated", "ago", "every", "each"})
_THROUGH = frozenset({"-", "\u2013", "\u2014", "to", "till", "until", "til", "through", "thru", "~", "/"})
_JOINS = ("-", "\u2013", " to ", " till ", " until ", " through ", " and ")
_TOLD = word_set(
    "said told sent met went came got left spoke wrote had was were gave made took did heard began broke saw "
    "called met lost paid won hit dated fell rose ran"
)
_AHEAD = word_set(
    "will ll must should need needs want wants shall can could would by due to has have not until"
)
_RULES = (
    year_first,
    numeric_day,
    day_of_month,
    month_then_day,
    week_of_day,
    abbreviated,
    part_of_period,
    counted,
    near_day,
    weekday_named,
    nth_of_period,
    period,
    the_nth,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DueDate:
    """One deadline read in a text."""

    day: date  #: in the speaker's zone; for a period its last day
    time: time | None  #: said time of day in the speaker's zone
    span: tuple[int, int]  #: where in the text
    phrase: str  #: the text at the span
    alternatives: tuple[date, ...]  #: other readings when ambiguous


def due_dates(
    text: str, *, said_at: datetime, day_first: bool = True, is_working_day: Callable[[date], bool] = weekday
) -> tuple[DueDate, ...]:
    """The deadlines in a text, in order; a past day only where written in full and alone or after "by".

    `said_at` is aware, in the speaker's zone. A day without a year is the next one on or after the day of
    `said_at`; "before" a day is the working day before it; a week ends on Friday. Never raises.
    """
    said = Said(said_at, day_first, is_working_day)
    words = words_of(text)
    no_days = [span for span, _ in _impossible(text)]
    found: list[DueDate] = []
    i = tried = 0
    while i < len(words.low) and tried < MOST_STARTS:
        if not (words.low[i] in _FIRST_WORDS or words.low[i][0].isdecimal()):
            i += 1
            continue
        tried += 1
        part = _phrase(said, words, i)
        due = _deadline(said, words, i, part) if part else None
        if due and not _meets(no_days, due.span):
            found.append(due)
        i = part[1] if part else i + 1
    return tuple(found)


def _meets(spans: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a span shares a character with one of the others, which are in order."""
    i = bisect_left(spans, span)
    return any(first < span[1] and span[0] < last for first, last in spans[max(0, i - 1) : i + 1])


def _phrase(said: Said, words: Words, i: int) -> Part | None:
    """A day, a period or a time with all that belongs to it, beginning at a word."""
    if i and words.glued(i) and words.low[i - 1] in {"_", "$", "\u20ac", "\u00a3"}:
        return None
    part = _shifted(said, words, i) or _clock_then_day(said, words, i) or _day(said, words, i)
    if part is None:
        return _clock_alone(said, words, i)
    return _through(said, words, _with_time(words, part))


def _day(said: Said, words: Words, i: int) -> Part | None:
    for rule in _RULES:
        part = rule(said, words, i)
        if part:
            return part
    return None


def _shifted(said: Said, words: Words, i: int) -> Part | None:
    """As in "two weeks before 31 Oct", "16 days from 01/02/2018", "a week on Friday"."""
    shift = counted_from(words, i)
    anchor = _day(said, words, words.skip(shift[1], "the")) if shift else None
    if shift is None or anchor is None:
        return None
    return on(later(anchor[0].last, shift[0]), full=anchor[0].full), anchor[1]


def _with_time(words: Words, part: Part) -> Part:
    reading, end = part
    clock, after = time_after(words, end)
    if after == end:
        return part
    return (replace(reading, at=clock, weak=False) if clock else reading), after


def _clock_then_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "5pm on Friday", "noon tomorrow", "at 9am on Saturday"."""
    start = words.skip(i, "at", "@")
    clock = time_at(words, start, bare=start > i)
    if clock is None:
        return None
    at, end = clock
    if words.at(end) in _THROUGH | {"and"}:
        last = time_at(words, end + 1, bare=True)
        at, end = last or clock
    follower = words.skip(words.skip(end, ","), "on", "this", "by")
    part = _day(said, words, follower)
    if part is None or part[0].period:
        return None
    return replace(part[0], at=at, weak=False), part[1]


def _clock_alone(said: Said, words: Words, i: int) -> Part | None:
    start = words.skip(i, "at", "@")
    led = start > i or words.at(i - 1) in _DEADLINE
    clock = time_at(words, start, bare=start > i)
    if clock is None or (words.at(clock[1]).isalpha() and not led and words.at(clock[1]) not in _EXPECTING):
        return None
    at, end = clock
    if words.at(end) in _THROUGH | {"and"}:
        last = time_at(words, end + 1, bare=True)
        at, end = last or clock
    if words.at(end) == "-" or (end < len(words.low) and words.at(end)[0].isdecimal()):
        return None
    day, at = _next_time(said, at, half_said=any(word in {"am", "a", "pm"} for word in words.low[i:end]))
    return Reading(first=day, last=day, at=at), end


def _next_time(said: Said, at: time, *, half_said: bool) -> tuple[date, time]:
    """When it is next so late; where the half of the day is open, the nearer of the two."""
    now = said.at.time()
    evening = at.replace(hour=(at.hour + 12) % 24)
    if at < now <= evening and not half_said:
        return said.day, evening
    return (said.day if at >= now else later(said.day, 1)), at


def _through(said: Said, words: Words, part: Part) -> Part:
    """The last day of "13 - 15 July", "from Monday to Friday", "between May and Oct 2026"."""
    reading, end = part
    joins = _THROUGH | ({"and"} if "between" in words.low[max(0, end - 8) : end] else set[str]())
    if words.at(end) not in joins:
        return part
    follower = words.skip(end + 1, "the")
    second = _day(said, words, follower) or _same_month(words, follower, reading)
    if second is None:
        return part
    last = second[0]
    if not last.full and 0 < (reading.first - last.last).days < 7:  # noqa: PLR2004  # "next Monday to Friday"
        last = on(later(last.last, 7))
    if last.last < reading.first and last.last.month != reading.first.month:
        return part
    return _with_time(words, (replace(last, weak=False), second[1]))


def _same_month(words: Words, i: int, first: Reading) -> Part | None:
    """The end of "July 13 to 15", "April ninth through seventeenth"."""
    number = ordinal(words, i) or plain_number(words, i)
    if number is None or first.period or not first.first.day < number[0]:
        return None
    day = day_or_none(first.first.year, first.first.month, number[0])
    return (on(day, full=first.full), number[1]) if day else None


def _deadline(said: Said, words: Words, i: int, part: Part) -> DueDate | None:
    """The phrase as a deadline, or None where the sentence uses it for something else."""
    reading, end = part
    lead = _lead(words, i)
    alone = _alone(words, i, end)
    if lead in _NOT_A_DEADLINE or words.at(end) == "ago":
        return None
    if reading.weak and lead not in _EXPECTING and (not alone or _year_only(words, i, end)):
        return None
    if (
        lead == "from"
        and not alone
        and not any(join in words.text[words.starts[i] : words.ends[end - 1]] for join in _JOINS)
    ):
        return None
    if reading.last < said.day and not (reading.full and (alone or lead in _DEADLINE)):
        return None
    if not alone and lead not in _DEADLINE and _told(words, i):
        return None
    if lead == "before":
        reading = _before(said, reading)
    return _due(said, words, i, end, reading, from_before=lead == "before")


def _lead(words: Words, i: int) -> str:
    word = words.at(i - 1)
    return words.at(i - 2) if word in {"the", "a", "this", "or"} else word


def _alone(words: Words, i: int, end: int) -> bool:
    outside = words.low[max(0, i - 6) : i] + words.low[end : end + 6]
    fringe = i <= 5 and len(words.low) - end <= 5  # noqa: PLR2004
    return fringe and not any(
        word.isalnum() and word not in _EXPECTING | {"the", "from", "between"} for word in outside
    )


def _year_only(words: Words, i: int, end: int) -> bool:
    return end == i + 1 and words.at(i).isdecimal()


def _told(words: Words, i: int) -> bool:
    """Whether the clause tells what happened: "cancelled on Monday"."""
    near = words.low[max(0, i - 4) : i]
    if any(word in _AHEAD for word in words.low[max(0, i - 7) : i]):
        return False
    return any(word in _TOLD or (len(word) > 4 and word.endswith("ed")) for word in near)  # noqa: PLR2004


def _before(said: Said, reading: Reading) -> Reading:
    """What "before" a day leaves: the working day before; before a time of day, that day itself."""
    if reading.at:
        return reading
    first = reading.first if reading.first > said.day else reading.last
    return replace(reading, last=working_day_before(first, said.is_working_day), alternatives=())


def _due(said: Said, words: Words, i: int, end: int, reading: Reading, *, from_before: bool) -> DueDate:
    start = i
    if from_before:
        start = i - 1 if words.at(i - 1) == "before" else i - 2
    span = (words.starts[start], words.ends[end - 1])
    others = tuple(
        day for day in reading.alternatives if day != reading.last and (reading.full or day >= said.day)
    )
    return DueDate(
        day=reading.last,
        time=reading.at,
        span=span,
        phrase=words.text[span[0] : span[1]],
        alternatives=others,
    )


_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_IN_WORDS = re.compile(
    rf"(?<![\w./-])(?:(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]({_MONTH})\b|({_MONTH}) (?:the "
    rf")?(\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d))"
    r"(?:,? (\d{4})\b)?",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(
    r"(?<![\w./:-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|"
    r"(\d{1,2})([/.])(\d{1,2})(?:\6(\d{4}))?)(?![\w/:%-]|\.\d)"
)
_LEAP_YEAR = 2024


def impossible_dates(text: str) -> tuple[str, ...]:
    """The calendar days that a text names and that do not exist, as written: "31 February", "30/02"."""
    return tuple(phrase for _, phrase in _impossible(text))


def _impossible(text: str) -> list[tuple[tuple[int, int], str]]:
    found = [(match.span(), match[0]) for match in _IN_WORDS.finditer(text) if _no_named_day(match)]
    found += [(match.span(), match[0]) for match in _IN_DIGITS.finditer(text) if _no_numbered_day(match)]
    return sorted(found)


def _no_named_day(match: re.Match[str]) -> bool:
    month = MONTHS[(match[2] or match[3]).lower()]
    number = int(match[1] or match[4])
    return number < 40 and day_or_none(int(match[5] or _LEAP_YEAR), month, number) is None  # noqa: PLR2004


def _no_numbered_day(match: re.Match[str]) -> bool:
    if match[1]:
        year, month, number = int(match[1]), int(match[3]), int(match[4])
        return 1 <= month <= 12 and 28 < number < 40 and day_or_none(year, month, number) is None  # noqa: PLR2004
    if match[6] == "." and not match[8]:
        return False
    low, high = sorted((int(match[5]), int(match[7])))
    like_a_date = 1 <= low <= 12 and 28 < high < 40  # noqa: PLR2004  # a month and something like a day
    return like_a_date and day_or_none(int(match[8] or _LEAP_YEAR), low, high) is None
