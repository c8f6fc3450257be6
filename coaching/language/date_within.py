"""Days, weeks and months counted inside a period: "last working day of May", "first half of Q3"."""

from datetime import date

from coaching.language.calendar_words import (
    FRIDAY,
    SUNDAY,
    THIS,
    in_week_of,
    later,
    month_end,
)
from coaching.language.date_fiscal import fiscal
from coaching.language.date_periods import MONTHS_IN, SECONDS_IN, end_of, first_of, period, spanning
from coaching.language.date_words import (
    WORKING,
    Part,
    Reading,
    Said,
    Words,
    on,
    ordinal,
    plain_number,
    unit_at,
)

_A_WEEK, _A_MONTH = 7, 31
_MOST = 400


def within_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "the last day of May", "2nd last week of October 2018", "the first 3 months of 2027"."""
    start = words.skip(i, "the")
    place = _place(words, start)
    if place is None:
        return None
    number, end, many = place
    working = words.at(end) in WORKING
    unit = unit_at(words, end + working)
    if unit == "week" and words.low[end + 1 : end + 3] == ["-", "end"]:
        unit, end = "weekend", end + 2
    if unit is None or unit in SECONDS_IN:
        return None
    link = words.skip(end + working + 1, "of", "in")
    whole = whole_period(said, words, link) if link > end + working + 1 else None
    if whole is None:
        return None
    found = _counted(said, whole[0], unit, number, working=working, many=many)
    if found.last < said.day <= whole[0].last:
        following = following_like(whole[0])
        found = _counted(said, following, unit, number, working=working, many=many) if following else found
    return found, whole[1]


def following_like(whole: Reading) -> Reading | None:
    """The month, quarter or year that follows one."""
    months = _months(whole)
    if whole.first.day != 1 or not months:
        return None
    first = later(whole.last, 1)
    return spanning(first, month_end(first.year, first.month + months - 1))


def _months(whole: Reading) -> int:
    return (whole.last.year - whole.first.year) * 12 + whole.last.month - whole.first.month + 1


def _place(words: Words, i: int) -> tuple[int, int, int] | None:
    """Which one, from the end where negative; where that ends; how many: "last", "2nd last", "first 3"."""
    nth = ordinal(words, i)
    if words.at(i) in {"latter", "back"} and words.at(i + 1) == "half":
        return -1, i + 1, 1
    if words.at(i) in {"last", "final", "penultimate"}:
        count = plain_number(words, i + 1)
        number = -2 if words.at(i) == "penultimate" else -1
        return (number, count[1], count[0]) if count else (number, i + 1, 1)
    if nth is None:
        return None
    if words.at(nth[1]) in {"last", "to"}:
        return -nth[0], words.skip(nth[1] + 1, "last"), 1
    count = plain_number(words, nth[1]) if nth[0] == 1 else None
    return (1, count[1], min(count[0], _MOST)) if count else (nth[0], nth[1], 1)


def whole_period(said: Said, words: Words, i: int) -> Part | None:
    """A named period, or the running one: "May", "next quarter", "the month"."""
    named = fiscal(said, words, i) or period(said, words, i)
    if named:
        return named
    start = words.skip(words.skip(i, "the"), "calendar", "financial", "fiscal", "current", "running", *THIS)
    unit = unit_at(words, start)
    if unit is None or unit in SECONDS_IN | {"half": 0}:
        return None
    last = end_of(said, unit, 0)
    return spanning(first_of(last, unit), last), start + 1


def _counted(said: Said, whole: Reading, unit: str, number: int, *, working: bool, many: int) -> Reading:
    if unit == "day":
        return on(_day(said, whole, number, working=working) if many == 1 else _edge(whole, number, many))
    if unit in {"week", "weekend"}:
        return on(_week(whole, FRIDAY if unit == "week" else SUNDAY, number, many))
    size = MONTHS_IN.get(unit, 1)
    months = _months(whole)
    if unit == "half":
        return _half(whole, number, months)
    ahead = size * (number + many - 1) if number > 0 else months + size * (number + 1)
    return on(month_end(whole.first.year, whole.first.month + ahead - 1))


def _edge(whole: Reading, number: int, many: int) -> date:
    return later(whole.first, many - 1) if number > 0 else whole.last


def _day(said: Said, whole: Reading, number: int, *, working: bool) -> date:
    step = 1 if number > 0 else -1
    day = whole.first if number > 0 else whole.last
    if not working:
        return later(day, number - step)
    left = abs(number)
    for _ in range(_MOST):
        left -= said.is_working_day(day)
        if left <= 0:
            break
        day = later(day, step)
    return day


def _week(whole: Reading, wanted: int, number: int, many: int) -> date:
    """The Friday or Sunday of the nth week, from the end where negative."""
    if number < 0:
        last = later(whole.last, -((whole.last.weekday() - wanted) % 7))
        return later(last, 7 * (number + 1))
    first = later(whole.first, (wanted - whole.first.weekday()) % 7)
    if whole.first.day == 1:  # the first week of a month or year has its fourth day in it
        first = in_week_of(later(whole.first, 3), wanted)
    return later(first, 7 * (number + many - 2))


def _half(whole: Reading, number: int, months: int) -> Reading:
    if number != 1:
        return on(whole.last)
    days = (whole.last - whole.first).days
    if days <= _A_WEEK:
        return on(in_week_of(whole.first, 2))
    if days <= _A_MONTH:
        return on(whole.first.replace(day=15))
    return on(month_end(whole.first.year, whole.first.month + months // 2 - 1))
