"""Weeks, months, quarters and years by name, each by its last day: "next month", "Q3 2026", "October"."""

import re
from datetime import date

from coaching.language.calendar_words import (
    DOUBTFUL,
    FRIDAY,
    MONTHS,
    NEXT,
    SUNDAY,
    THIS,
    in_week_of,
    later,
    month_end,
)
from coaching.language.date_words import Part, Reading, Said, Words, ordinal, unit_at, year_at

MONTHS_IN = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120}


SECONDS_IN = {"second": 1, "minute": 60, "hour": 3600}


def spanning(first: date, last: date, *alternatives: date, weak: bool = False) -> Reading:
    return Reading(first=first, last=last, alternatives=alternatives, weak=weak, period=True)


def end_of(said: Said, unit: str, ahead: int) -> date:
    """The last day of the unit so many units ahead; of a week its Friday."""
    day = said.day
    if unit == "day":
        return later(day, ahead)
    if unit == "week":
        return in_week_of(day, FRIDAY, ahead)
    if unit == "weekend":
        return in_week_of(day, SUNDAY, ahead)
    if unit == "fortnight":
        return later(day, 14)
    size = MONTHS_IN.get(unit, 1)
    start = (day.month - 1) // size * size if size <= 12 else 0  # noqa: PLR2004  # months in a year
    years = day.year // 10 * 10 if unit == "decade" else day.year
    return month_end(years, start + size * (ahead + 1))


def period(said: Said, words: Words, i: int) -> Part | None:
    """A whole week, month, quarter or year by name: "next month", "Q3 2026", "October", "this quarter"."""
    named = _quarter(said, words, i) or _relative_period(said, words, i)
    return named or _month(said, words, i) or _year(words, i)


def _relative_period(said: Said, words: Words, i: int) -> Part | None:
    start = words.skip(i, "the")
    side = words.at(start)
    if side not in NEXT | THIS:
        return None
    unit = unit_at(words, start + 1) or {"-": ""}.get(words.at(start + 1))
    if words.at(start + 1) == "week" and words.at(start + 2) == "-" and words.at(start + 3) == "end":
        return spanning(said.day, end_of(said, "weekend", int(side in NEXT))), start + 4
    if not unit or unit in SECONDS_IN:
        return None
    ahead = int(side in NEXT or (side in {"coming", "upcoming"} and unit not in {"weekend", "year"}))
    last = end_of(said, unit, ahead)
    first = said.day if not ahead or unit == "day" else _first_of(last, unit)
    sunday = (later(last, 2),) if unit == "week" else ()
    weak = not ahead and unit != "weekend"
    return spanning(first, last, *sunday, weak=weak), start + 2


def _first_of(last: date, unit: str) -> date:
    if unit == "week":
        return later(last, -4)
    if unit in {"weekend", "fortnight"}:
        return later(last, -1)
    return later(month_end(last.year, last.month - MONTHS_IN.get(unit, 1)), 1)


def _quarter(said: Said, words: Words, i: int) -> Part | None:
    """As in "Q3", "Q3 2026", "third quarter of the year", "H1"."""
    word, start = words.at(i), words.skip(i, "the")
    if word in {"q", "h"} and words.at(i + 1).isdecimal() and words.glued(i + 1):
        number: tuple[int, int] | None = (int(words.at(i + 1)), i + 2) if len(words.at(i + 1)) == 1 else None
        size = 3 if word == "q" else 6
    else:
        number = ordinal(words, start)
        size = MONTHS_IN.get(unit_at(words, number[1]) or "", 0) if number else 0
        number = (number[0], number[1] + 1) if number else None
    if number is None or size not in {3, 6} or not 1 <= number[0] <= 12 // size:
        return None
    return _of_year(said, words, size * number[0], size, number[1])


def _of_year(said: Said, words: Words, month: int, size: int, end: int) -> Part:
    """The months up to this one of the year that follows, or of the next year in which they are not over."""
    year = year_at(words, end)
    side = words.skip(end, "of")
    if year:
        last, end = month_end(year[0], month), year[1]
    elif words.at(side) in NEXT | THIS | {"the"} and unit_at(words, side + 1) == "year":
        last, end = month_end(said.day.year + (words.at(side) in NEXT), month), side + 2
    else:
        last = month_end(said.day.year + (month < said.day.month), month)
    return spanning(later(month_end(last.year, last.month - size), 1), last), end


def _month(said: Said, words: Words, i: int) -> Part | None:
    start = words.skip(i, *THIS, *NEXT, "the")
    month = MONTHS.get(words.at(start))
    if month is None:
        return None
    dotted = words.skip(start + 1, ".") if len(words.at(start)) <= 4 else start + 1  # noqa: PLR2004
    year = year_at(words, words.skip(dotted, "-"))
    capital = words.text[words.starts[start]].isupper()
    if not year and words.at(start) in DOUBTFUL and not capital and start == i and len(words.low) > 1:
        return None
    reading, end = _of_year(said, words, month, 1, year[1] if year else start + 1)
    if year:
        last = month_end(year[0], month)
        return spanning(last.replace(day=1), last), year[1]
    return spanning(reading.first, reading.last, weak=True), end


_YEAR_MONTH = re.compile(r"(?:(\d{4})[-/](\d{1,2})|(\d{1,2})[-/](\d{4}))")


def _year(words: Words, i: int) -> Part | None:
    """As in "2027", "10/2026"."""
    match = _YEAR_MONTH.fullmatch(words.at(i))
    if match:
        year, month = int(match[1] or match[4]), int(match[2] or match[3])
        if not (1 <= month <= 12 and 1900 <= year < 2200):  # noqa: PLR2004
            return None
        last = month_end(year, month)
        return spanning(last.replace(day=1), last, weak=True), i + 1
    year_only = year_at(words, i)
    if year_only is None or year_only[1] != i + 1:
        return None
    if MONTHS.get(words.at(i + 1)) and words.at(i + 2) not in {".", ","}:
        last = month_end(year_only[0], MONTHS[words.at(i + 1)])
        return spanning(last.replace(day=1), last), i + 2
    return spanning(date(year_only[0], 1, 1), date(year_only[0], 12, 31), weak=True), words.skip(i + 1, "ad")
