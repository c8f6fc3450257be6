"""Weekdays as people name them: "Friday", "next Tuesday", "Friday week", "first Tuesday in October"."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from coaching.language.calendar_words import (
    DOUBTFUL,
    MONDAY,
    NEXT,
    THIS,
    WEEKDAYS,
    day_or_none,
    in_week_of,
    later,
    month_end,
    next_weekday,
)
from coaching.language.clock_times import time_after
from coaching.language.date_grammar import day_of_month, month_then_day, names_a_thing, numeric_day
from coaching.language.date_periods import end_of, spanning
from coaching.language.date_within import following_like, whole_period
from coaching.language.date_words import (
    Part,
    Reading,
    Said,
    Words,
    amount,
    on,
    ordinal,
    plain_number,
    unit_at,
    year_at,
)


def nth_of_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "first Tuesday in October", "last Sunday of March 2014", "first Monday of next month"."""
    start = words.skip(i, "the")
    number = (-1, start + 1) if words.at(start) == "last" else ordinal(words, start)
    wanted = WEEKDAYS.get(words.at(number[1])) if number else None
    if number is None or wanted is None:
        return None
    clock, end = time_after(words, number[1] + 1)  # "first Monday 1pm to 3pm of next month"
    end = end if words.at(end) in {"of", "in"} else number[1] + 1
    clock = clock if end > number[1] + 1 else None
    whole = _whole_around(said, words, end, led=start > i and number[0] > 0)
    if whole is None:
        return None
    day = _nth_weekday(whole[0], wanted, number[0])
    following = following_like(whole[0]) if day and day < said.day <= whole[0].last else None
    day = _nth_weekday(following, wanted, number[0]) if following else day
    return (replace(on(day), at=clock), whole[1]) if day else None


def _whole_around(said: Said, words: Words, i: int, *, led: bool) -> Part | None:
    """The month, quarter or year it is counted in; behind "the second Monday" alone the running month."""
    link = words.skip(i, "of", "in")
    if link > i:
        year = year_at(words, link) if words.at(link).isdecimal() else None
        if year:
            return spanning(date(year[0], 1, 1), date(year[0], 12, 31)), year[1]
        return whole_period(said, words, link)
    if not led or names_a_thing(words, i):
        return None
    last = end_of(said, "month", 0)
    return spanning(last.replace(day=1), last), i


def _nth_weekday(whole: Reading, wanted: int, number: int) -> date | None:
    if number < 0:
        return later(whole.last, -((whole.last.weekday() - wanted) % 7))
    first = whole.first
    day = later(first, (wanted - first.weekday()) % 7 + 7 * (number - 1))
    return day if day <= whole.last else None


def weekday_named(said: Said, words: Words, i: int) -> Part | None:
    """As in "Friday", "next Tuesday", "Friday week", "Tuesday of next week", "Monday 21"."""
    side = words.at(i)
    behind_week = _of_week(said, words, i)
    if behind_week:
        return behind_week
    start = words.skip(i, "the")
    side = words.at(start) if words.at(start) in NEXT | THIS else side
    start = words.skip(words.skip(start, *NEXT, *THIS), "coming", "following")
    wanted = WEEKDAYS.get(words.at(start))
    if wanted is None:
        return None
    end = (
        words.skip(start + 1, ".")
        if len(words.at(start)) <= len("thurs") and words.at(start + 2)
        else start + 1
    )
    weak = (
        (start == i or side == "the")
        and words.at(start) in DOUBTFUL
        and not words.text[words.starts[start]].isupper()
    )
    behind = _week_behind(words, start + 1)
    if behind:
        return behind[0].day(said, wanted), behind[1]
    dated = _dated_weekday(said, words, wanted, end)
    return dated or (_plain_weekday(said, side if start > i else "", wanted, weak=weak), start + 1)


def _of_week(said: Said, words: Words, i: int) -> Part | None:
    """As in "next week Wednesday", "this week on Friday", "the week after next on Tuesday"."""
    further = words.skip(i, "the")
    if words.low[further : further + 3] == ["week", "after", "next"]:
        return _on_weekday(said, words, further + 3, 2)
    if words.at(i) not in NEXT | THIS or words.at(i + 1) not in {"week", "wk"}:
        return None
    return _on_weekday(said, words, i + 2, int(words.at(i) in NEXT))


def _on_weekday(said: Said, words: Words, i: int, weeks: int) -> Part | None:
    start = words.skip(words.skip(i, ",", "'", "\u2019"), "on", "s")
    wanted = WEEKDAYS.get(words.at(start))
    return (on(in_week_of(said.day, wanted, weeks)), start + 1) if wanted is not None else None


_FROM_NOW = (["from", "now"], ["from", "today"])
_MOST_WEEKS = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class _Week:
    """In which week a weekday lies: so many after this one, or after the next such day."""

    weeks: int
    of_calendar: bool = True
    either: bool = False  #: whether "next" may also be the next week's

    def day(self, said: Said, wanted: int) -> Reading:
        if self.of_calendar:
            return on(in_week_of(said.day, wanted, self.weeks))
        soon = next_weekday(said.day, wanted)
        both = self.either and soon < in_week_of(said.day, MONDAY, 1)
        day = later(soon, 7 * self.weeks)
        return on(day, later(day, 7)) if both else on(day)


def _week_behind(words: Words, i: int) -> tuple[_Week, int] | None:
    """What a weekday's week is: "Friday week", "Friday after next", "Tuesday (of) next week"."""
    if words.at(i) == "after" and words.at(i + 1) == "next":
        return _Week(weeks=1, of_calendar=False, either=True), i + 2
    if words.at(i) in {"week", "wk"} and words.at(i - 2) != "every":
        return _Week(weeks=1, of_calendar=False), i + 1
    if words.at(i) == "fortnight":
        return _Week(weeks=2, of_calendar=False), i + 1
    return _counted_week(words, i) or _named_week(words, i)


def _counted_week(words: Words, i: int) -> tuple[_Week, int] | None:
    """As in "(Friday) in three weeks", "(Friday) two weeks from now"."""
    led = words.at(i) == "in"
    count = amount(words, i + led)
    size = {"week": 1, "fortnight": 2}.get(unit_at(words, count[1]) or "", 0) if count else 0
    if count is None or not size or count[0] > _MOST_WEEKS:
        return None
    if not led and words.low[count[1] + 1 : count[1] + 3] not in _FROM_NOW:
        return None
    return _Week(weeks=round(count[0] * size)), count[1] + (1 if led else 3)


def _named_week(words: Words, i: int) -> tuple[_Week, int] | None:
    """As in "(Tuesday) of next week", "(Tuesday) the week after next"."""
    start = words.skip(words.skip(i, ","), "of", "in")
    start = words.skip(start, "the")
    if words.low[start : start + 3] == ["week", "after", "next"]:
        return _Week(weeks=2), start + 3
    if words.at(start) in NEXT | THIS and words.at(start + 1) in {"week", "wk"}:
        return _Week(weeks=int(words.at(start) in NEXT)), start + 2
    return None


def _dated_weekday(said: Said, words: Words, wanted: int, i: int) -> Part | None:
    """A weekday with its calendar day: "Friday, 31 Oct", "Monday 21", "Tuesday 19th"."""
    start = words.skip(i, ",", "(")
    start = words.skip(words.skip(start, "the"), "on")
    for rule in (numeric_day, day_of_month, month_then_day):
        part = rule(said, words, start)
        far = part is not None and part[0].last > later(said.day, _A_MONTH) and not part[0].full
        if far and rule is numeric_day and "." in words.at(start):
            continue  # "Friday 7.30" is a time
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
