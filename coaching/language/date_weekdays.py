"""Weekdays as people name them: "Friday", "next Tuesday", "Friday week", "first Tuesday in October"."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from coaching.language.calendar_words import (
    DOUBTFUL,
    MONTHS,
    NEXT,
    THIS,
    WEEKDAYS,
    day_or_none,
    in_week_of,
    later,
    month_end,
    next_weekday,
)
from coaching.language.date_grammar import day_of_month, month_then_day, names_a_thing, numeric_day, of_month
from coaching.language.date_words import Part, Reading, Said, Words, on, ordinal, plain_number, year_at


def nth_of_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "first Tuesday in October", "last Sunday of March 2014", "first Monday of next month"."""
    start = words.skip(i, "the")
    number = (-1, start + 1) if words.at(start) == "last" else ordinal(words, start)
    wanted = WEEKDAYS.get(words.at(number[1])) if number else None
    if number is None or wanted is None:
        return None
    link = words.skip(number[1] + 1, "of", "in")
    found = _month_at(said, words, link) if link > number[1] + 1 else None
    if found is None:
        return None
    day = _nth_weekday(found[0], wanted, number[0])
    return (on(day), found[1]) if day else None


def _month_at(said: Said, words: Words, i: int) -> tuple[date, int] | None:
    month = MONTHS.get(words.at(words.skip(i, "the")))
    i = words.skip(i, "the") if month else i
    if month:
        year = year_at(words, i + 1)
        if year:
            return month_end(year[0], month), year[1]
        ahead = (month - said.day.month) % 12
        return month_end(said.day.year, said.day.month + ahead), i + 1
    return of_month(said, words, i)


def _nth_weekday(month: date, wanted: int, number: int) -> date | None:
    if number < 0:
        return later(month, -((month.weekday() - wanted) % 7))
    first = month.replace(day=1)
    day = later(first, (wanted - first.weekday()) % 7 + 7 * (number - 1))
    return day if day.month == month.month else None


def weekday_named(said: Said, words: Words, i: int) -> Part | None:
    """As in "Friday", "next Tuesday", "Friday week", "Tuesday of next week", "Monday 21"."""
    side = words.at(i)
    behind_week = _of_week(said, words, i)
    if behind_week:
        return behind_week
    start = i + 1 if side in NEXT | THIS or side == "the" else i
    start = words.skip(start, "coming", "following")
    wanted = WEEKDAYS.get(words.at(start))
    if wanted is None:
        return None
    end = words.skip(start + 1, ".") if len(words.at(start)) <= 4 and words.at(start + 2) else start + 1  # noqa: PLR2004
    weak = (
        (start == i or side == "the")
        and words.at(start) in DOUBTFUL
        and not words.text[words.starts[start]].isupper()
    )
    behind = _weeks_behind(words, start + 1)
    if behind:
        return _in_weeks(said, wanted, behind)
    dated = _dated_weekday(said, words, wanted, end)
    return dated or (_plain_weekday(said, side if start > i else "", wanted, weak=weak), start + 1)


def _of_week(said: Said, words: Words, i: int) -> Part | None:
    """As in "next week Wednesday", "this week on Friday"."""
    if words.at(i) not in NEXT | THIS or words.at(i + 1) not in {"week", "wk"}:
        return None
    start = words.skip(words.skip(i + 2, ",", "'", "\u2019"), "on", "s")
    wanted = WEEKDAYS.get(words.at(start))
    if wanted is None:
        return None
    return on(in_week_of(said.day, wanted, int(words.at(i) in NEXT))), start + 1


_IN_TWO_WEEKS = frozenset({"in two weeks", "in 2 weeks", "in a fortnight"})


def _weeks_behind(words: Words, i: int) -> tuple[str, int] | None:
    """What a weekday's week is: "Friday week", "Friday after next", "Tuesday (of) next week"."""
    if words.at(i) == "after" and words.at(i + 1) == "next":
        return "after next", i + 2
    if words.at(i) in {"week", "wk"} and words.at(i - 2) != "every":
        return "a week later", i + 1
    if words.at(i) == "fortnight":
        return "a fortnight later", i + 1
    ahead = " ".join(words.low[i : i + 3])
    if ahead in _IN_TWO_WEEKS:
        return "in two weeks", i + 3
    start = words.skip(words.skip(i, ","), "of", "in")
    start = words.skip(start, "the")
    if words.at(start) in NEXT | THIS and words.at(start + 1) in {"week", "wk"}:
        return "next week" if words.at(start) in NEXT else "this week", start + 2
    return None


def _in_weeks(said: Said, wanted: int, behind: tuple[str, int]) -> Part:
    which, end = behind
    if which == "this week":
        return on(in_week_of(said.day, wanted)), end
    if which == "next week":
        return on(in_week_of(said.day, wanted, 1)), end
    if which == "in two weeks":
        return on(in_week_of(said.day, wanted, 2)), end
    return on(later(next_weekday(said.day, wanted), 14 if "fortnight" in which else 7)), end


def _dated_weekday(said: Said, words: Words, wanted: int, i: int) -> Part | None:
    """A weekday with its calendar day: "Friday, 31 Oct", "Monday 21", "Tuesday 19th"."""
    start = words.skip(i, ",", "(")
    start = words.skip(words.skip(start, "the"), "on")
    for rule in (numeric_day, day_of_month, month_then_day):
        part = rule(said, words, start)
        if part and part[0].last.weekday() == wanted:
            closed = words.skip(part[1], ")") if "(" in words.low[i:start] else part[1]
            return replace(part[0], alternatives=()), closed
        if part and not part[0].weak:
            return _named_otherwise(part[0], wanted), part[1]
    number = ordinal(words, start) or (plain_number(words, start) if words.at(start).isdecimal() else None)
    plain = ordinal(words, start) is None
    behind = _NO_DAY_BEHIND if plain else _NO_DAY_BEHIND - {"at"}
    if number is None or names_a_thing(words, number[1]) or words.at(number[1]) in behind:
        return None
    day = next((day for day in _days_with(said, number[0]) if day.weekday() == wanted), None)
    if day is None or ((day - said.day).days > _A_MONTH and plain and number[0] <= 12):  # noqa: PLR2004
        return None
    return on(day), words.skip(number[1], ")") if words.at(start - 1) == "(" else number[1]


_NO_DAY_BEHIND = frozenset({":", "%", "in", "at", "o", "h"})
_A_MONTH = 31


def _named_otherwise(reading: Reading, wanted: int) -> Reading:
    """Where weekday and number disagree: the number's day first, the nearest such weekday as the other."""
    swapped = [day for day in reading.alternatives if day.weekday() == wanted]
    if swapped:
        return replace(reading, first=swapped[0], last=swapped[0], alternatives=())
    near = later(reading.last, (wanted - reading.last.weekday() + 3) % 7 - 3)
    return replace(reading, alternatives=(*reading.alternatives, near))


def _days_with(said: Said, number: int) -> Iterator[date]:
    for ahead in range(36):
        last = month_end(said.day.year, said.day.month + ahead)
        day = day_or_none(last.year, last.month, number)
        if day and day >= said.day:
            yield day


def _plain_weekday(said: Said, side: str, wanted: int, *, weak: bool) -> Reading:
    soon = next_weekday(said.day, wanted)
    if said.day.weekday() == wanted and side not in NEXT:
        return on(soon, said.day, weak=weak)
    if side in NEXT:
        in_next_week = in_week_of(said.day, wanted, 1)
        return on(in_next_week, soon)
    return on(soon, weak=weak)
