"""Weeks, months, quarters and years by name, each by its last day: "next month", "Q3 2026", "October"."""

import re
from dataclasses import replace
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
    word_set,
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
    return (
        named or _after_next(said, words, i) or _month(said, words, i) or _years(words, i) or _year(words, i)
    )


def _relative_period(said: Said, words: Words, i: int) -> Part | None:
    start = words.skip(i, "the")
    side = words.at(start)
    if side not in NEXT | THIS:
        return None
    start = words.skip(start, "calendar", "or", "and")
    start = words.skip(start, *NEXT) if start > words.skip(i, "the") else start
    unit = unit_at(words, start + 1) or {"-": ""}.get(words.at(start + 1))
    if words.at(start + 1) == "week" and words.at(start + 2) == "-" and words.at(start + 3) == "end":
        return spanning(said.day, end_of(said, "weekend", int(side in NEXT))), start + 4
    many = words.at(start + 1).endswith("s")  # "the coming weeks" names no day
    if not unit or unit in SECONDS_IN or unit == "half" or many:
        return None
    ahead = int(
        words.at(start) in NEXT or (side in {"coming", "upcoming"} and unit not in {"weekend", "year"})
    )
    return _ahead(said, unit, ahead), start + 2


def _ahead(said: Said, unit: str, ahead: int) -> Reading:
    last = end_of(said, unit, ahead)
    first = last if unit == "day" else first_of(last, unit)
    sunday = (later(last, 2),) if unit == "week" else ()
    return spanning(first, last, *sunday)


def _after_next(said: Said, words: Words, i: int) -> Part | None:
    """As in "the week after next", "the weekend after next"."""
    start = words.skip(i, "the")
    unit = unit_at(words, start)
    if unit is None or unit in SECONDS_IN or words.low[start + 1 : start + 3] != ["after", "next"]:
        return None
    return _ahead(said, unit, 2), start + 3


def first_of(last: date, unit: str) -> date:
    if unit == "week":
        return later(last, -4)
    if unit in {"weekend", "fortnight"}:
        return later(last, -1)
    return later(month_end(last.year, last.month - MONTHS_IN.get(unit, 1)), 1)


_QUARTER = {"q": 3, "h": 6}


def part_of_year(words: Words, i: int) -> tuple[tuple[int, int], int] | None:
    """The last month of "Q3" or "H1" in its year and the months it has, and where it ends."""
    size = _QUARTER.get(words.at(i))
    number = words.at(i + 1).split("/")[0]
    if size is None or len(number) != 1 or not number.isdecimal() or not words.glued(i + 1):
        return None
    return ((size * int(number), size), i + 2) if 1 <= int(number) <= 12 // size else None


def _quarter(said: Said, words: Words, i: int) -> Part | None:
    """As in "Q3", "Q3 2026", "third quarter of the year", "H1", "1Q27"."""
    led = _year_before_quarter(words, i)
    if led:
        (month, size), end = led[1]
        last = month_end(led[0], month)
        return spanning(later(month_end(last.year, last.month - size), 1), last), end
    named = part_of_year(words, i)
    if named:
        (month, size), end = named
        reading, last = in_year(said, words, month, size, end)
        reading = _or_fiscal(said, (month, size), reading, year_at(words, end))
        return replace(reading, weak=last == end and _names_a_report(words, end)), last
    start = words.skip(i, "the")
    turned = turned_part(words, start)
    number = (int(words.at(start)), start + 1) if turned else ordinal(words, start)
    size = turned or (MONTHS_IN.get(unit_at(words, number[1]) or "", 0) if number else 0)
    if number is None or size not in {3, 6} or not 1 <= number[0] <= 12 // size:
        return None
    return in_year(said, words, size * number[0], size, number[1] + 1)


def fiscal_last(said: Said, year: int | None, month: int, starts: int) -> date:
    """The last day of the months up to this one of a fiscal year, without a year of the running one."""
    back = 0 if starts == 1 else 13 - starts
    if year:
        return month_end(year, month - back)
    last = month_end(said.day.year, month - back)
    while last < said.day:
        last = month_end(last.year + 1, last.month)
    return last


def _or_fiscal(said: Said, part: tuple[int, int], reading: Reading, year: tuple[int, int] | None) -> Reading:
    """A bare "Q3" may be the fiscal year's where that begins in another month than January."""
    if said.year_starts == 1:
        return reading
    return replace(
        reading, alternatives=(fiscal_last(said, year[0] if year else None, part[0], said.year_starts),)
    )


def turned_part(words: Words, i: int) -> int:
    """The months of "1Q27", of "1H27" where the H is a capital: "1h27" is a time of day."""
    if not words.glued(i + 1) or words.at(i) not in {"1", "2", "3", "4"}:
        return 0
    if words.at(i + 1) == "q":
        return 3
    capital = words.at(i + 1) == "h" and words.text[words.starts[i + 1]] == "H"
    return 6 if capital and _SHORT_YEAR.fullmatch(words.at(i + 2)) and words.glued(i + 2) else 0


def _names_a_report(words: Words, i: int) -> bool:
    """Whether a noun follows that a quarter only tells apart: "Q3 results"."""
    return words.at(i) in _REPORTS


_REPORTS = word_set(
    "results numbers figures report reports revenue sales earnings forecast review budget invoice invoices"
)


def in_year(said: Said, words: Words, month: int, size: int, end: int) -> Part:
    """The months up to this one of the year that follows, or of the next year in which they are not over."""
    year = year_at(words, end) if "/" not in words.at(end - 1) else None
    year = year or (_short_year(words, end) if size > 1 else None)
    side = words.skip(end, "of")
    last = month_end(said.day.year + (month < said.day.month), month)
    if year:
        last, end = month_end(year[0], month), year[1]
    elif words.at(side) in NEXT | THIS | {"the"} and unit_at(words, side + 1) == "year":
        last, end = (month_end(said.day.year + 1, month) if words.at(side) in NEXT else last), side + 2
    return spanning(later(month_end(last.year, last.month - size), 1), last), end


def _year_before_quarter(words: Words, i: int) -> tuple[int, tuple[tuple[int, int], int]] | None:
    """As in "2027Q4", "'27 Q4", "27q4"."""
    start = words.skip(i, "'", "\u2019")
    word = words.at(start)
    named = part_of_year(words, start + 1)
    if named is None or not word.isdecimal() or not word.isascii():
        return None
    if len(word) == 4 and 1900 <= int(word) < 2200:  # noqa: PLR2004
        return int(word), named
    short = len(word) == 2 and (start > i or words.glued(start + 1))  # noqa: PLR2004
    return (2000 + int(word), named) if short else None


def _short_year(words: Words, i: int) -> tuple[int, int] | None:
    """As in "Q3/27", "Q3-27", "Q3 27", "1Q27"."""
    slashed = words.at(i - 1).partition("/")[2]
    start = i - 1 if len(slashed) == 2 else words.skip(i, "/", "-")  # noqa: PLR2004
    word = slashed or words.at(start)
    if _SHORT_YEAR.fullmatch(word) is None or words.at(start + 1) == "%":
        return None
    return 2000 + int(word), start + 1


_SHORT_YEAR = re.compile("[2-5][0-9]")


#: Before these "may" and "dec" in small letters are months.
_MONTH_LEADS = frozenset({"by", "until", "till", "before", "end", "mid", "-", "early", "late"})


def _month(said: Said, words: Words, i: int) -> Part | None:
    start = words.skip(i, *THIS, *NEXT, "the")
    month = MONTHS.get(words.at(start))
    if month is None:
        return None
    dotted = words.skip(start + 1, ".") if len(words.at(start)) <= 4 else start + 1  # noqa: PLR2004
    year = year_at(words, words.skip(dotted, "-"))
    capital = words.text[words.starts[start]].isupper()
    doubtful = words.at(start) in DOUBTFUL and not capital and start == i and len(words.low) > 1
    if not year and doubtful and words.at(i - 1) not in _MONTH_LEADS:
        return None
    reading, end = in_year(said, words, month, 1, year[1] if year else start + 1)
    if year:
        last = month_end(year[0], month)
        return spanning(last.replace(day=1), last), year[1]
    bare = start == i or words.at(i) == "the"
    weak = end == start + 1 and (bare or (words.at(start) in DOUBTFUL and not capital))
    return spanning(reading.first, reading.last, weak=weak), end


_YEARS = re.compile(r"((?:19|20|21)\d\d)[-/~\u2013]((?:19|20|21)\d\d)")


def _years(words: Words, i: int) -> Part | None:
    """As in "2027-2029", "2027~2029": until the last of them begins, or ends."""
    match = _YEARS.fullmatch(words.at(i))
    if match is None or match[1] >= match[2]:
        return None
    first, last = int(match[1]), int(match[2])
    weak = words.at(i - 1) not in {"from", "between"}
    return spanning(date(first, 1, 1), date(last - 1, 12, 31), date(last, 12, 31), weak=weak), i + 1


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
    start = words.skip(words.skip(words.skip(i, "the"), "calendar"), "year", "cy")
    year_only = year_at(words, start) if words.at(start).isdecimal() else None
    if year_only is None or (start > i and words.at(start - 1) not in {"year", "cy"}):
        return None
    i = start
    if MONTHS.get(words.at(i + 1)) and words.at(i + 2) not in {".", ","}:
        last = month_end(year_only[0], MONTHS[words.at(i + 1)])
        return spanning(last.replace(day=1), last), i + 2
    return spanning(date(year_only[0], 1, 1), date(year_only[0], 12, 31), weak=True), words.skip(i + 1, "ad")
