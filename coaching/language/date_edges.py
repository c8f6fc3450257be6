"""The ends and middles of periods: "EOM", "end of Q3", "mid-August", "the week of 7 October"."""

from datetime import date

from coaching.language.calendar_words import ENDS_OF, FRIDAY, SUNDAY, WEDNESDAY, in_week_of, later, month_end
from coaching.language.clock_times import CLOSE_OF_BUSINESS
from coaching.language.date_counts import near_day
from coaching.language.date_grammar import day_of_month, month_then_day, numeric_day, the_nth, weekday_named
from coaching.language.date_periods import SECONDS_IN, end_of, period, spanning
from coaching.language.date_words import Part, Reading, Said, Words, on, ordinal, unit_at

MID_MONTH = 15
A_WEEK, A_MONTH, A_YEAR = 7, 31, 360  #: days up to which a period is a week, a month; from which a year
EDGES = {
    "end": "end",
    "ends": "end",
    "close": "end",
    "beginning": "start",
    "start": "start",
    "middle": "mid",
} | {
    "mid": "mid",
    "early": "start",
    "late": "end",
    "later": "end",
    "rest": "end",
    "remainder": "end",
}


def abbreviated(said: Said, words: Words, i: int) -> Part | None:
    """As in "EOD", "the EOM", "month-end", "year end", "end-of-quarter"."""
    start = words.skip(i, "the")
    unit = ENDS_OF.get(words.at(start))
    end = start + 1
    if unit is None and unit_at(words, start) in {"week", "month", "quarter", "year"}:
        end = words.skip(start + 1, "-") + 1
        unit = unit_at(words, start) if words.at(end - 1) == "end" else None
    if unit is None:
        return None
    if unit == "day":
        return _close_of_day(said, words, end)
    last = end_of(said, unit, 0)
    return spanning(said.day, last), end


def part_of_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "end of next month", "mid-August", "early next week", "end of business Friday"."""
    start = words.skip(i, "the")
    edge = EDGES.get(words.at(start))
    if edge is None:
        return None
    link = words.skip(words.skip(start + 1, "-"), "of", "in")
    link = words.skip(link, "-")
    if words.at(link) in {"business", "play", "day"} or words.at(words.skip(link, "the")) == "day":
        return _close_of_day(said, words, words.skip(link, "the") + 1) if edge == "end" else None
    target = (
        period(said, words, link)
        or _plain_unit(said, words, words.skip(link, "the"))
        or near_day(said, words, link)
    )
    target = target or weekday_named(said, words, link)
    return (_edge_of(target[0], edge), target[1]) if target else None


def _plain_unit(said: Said, words: Words, i: int) -> Part | None:
    """The running unit: "end of the month", "end of month"."""
    i = words.skip(i, "calendar", "financial", "fiscal", "current", "this")
    unit = unit_at(words, i)
    if unit is None or unit in SECONDS_IN:
        return None
    return spanning(said.day, end_of(said, unit, 0)), i + 1


def _close_of_day(said: Said, words: Words, end: int) -> Part:
    follower = words.skip(end, "on", ",")
    target = near_day(said, words, follower) or weekday_named(said, words, follower)
    target = target or first_of(said, words, follower) or the_nth(said, words, follower)
    day, end = (target[0].last, target[1]) if target else (said.day, end)
    return Reading(first=day, last=day, at=CLOSE_OF_BUSINESS), end


def _edge_of(reading: Reading, edge: str) -> Reading:
    if edge == "end" or not reading.period:
        return Reading(first=reading.last, last=reading.last, alternatives=reading.alternatives)
    days = (reading.last - reading.first).days
    if edge == "mid":
        day = _middle(reading, days)
        return on(day, later(day, 5)) if days > A_WEEK else on(day)  # a month may mean its middle third
    return on(_early(reading, days))


def _middle(reading: Reading, days: int) -> date:
    if days <= A_WEEK:
        return later(reading.last, WEDNESDAY - FRIDAY)
    if days <= A_MONTH:
        return reading.last.replace(day=MID_MONTH)
    return later(reading.first, days // 2) if days < A_YEAR else date(reading.last.year, 6, 30)


def _early(reading: Reading, days: int) -> date:
    if days <= A_WEEK:
        return later(reading.last, WEDNESDAY - FRIDAY)
    if days <= A_MONTH:
        return reading.last.replace(day=10)
    return month_end(reading.first.year, reading.first.month + 2 * (days > A_YEAR))


def week_of_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "the week of October 7th", "the week starting on 4 February", "the last week of October"."""
    start = words.skip(i, "the")
    last = words.at(start) == "last"
    nth = ordinal(words, start)
    start = nth[1] if nth else start + last
    unit = unit_at(words, start)
    if unit not in {"week", "weekend"}:
        return None
    if unit == "weekend" and start == i + 1 and not last and not nth and words.at(i) == "the":
        return spanning(said.day, end_of(said, unit, 0), weak=True), start + 1
    if last or nth:
        whole = (
            period(said, words, words.skip(start + 1, "of", "in"))
            if words.at(start + 1) in {"of", "in"}
            else None
        )
        return (
            (on(_week_in(whole[0], FRIDAY if unit == "week" else SUNDAY, nth)), whole[1]) if whole else None
        )
    link = words.skip(start + 1, "of", "beginning", "starting", "commencing")
    found = first_of(said, words, words.skip(link, "on")) if link > start + 1 else None
    return (on(in_week_of(found[0].last, FRIDAY)), found[1]) if found else None


def first_of(said: Said, words: Words, i: int) -> Part | None:
    return numeric_day(said, words, i) or day_of_month(said, words, i) or month_then_day(said, words, i)


def _week_in(whole: Reading, wanted: int, nth: tuple[int, int] | None) -> date:
    """The weekday of the nth week of a period, without an nth of its last."""
    if nth is None:
        return later(whole.last, -((whole.last.weekday() - wanted) % 7))
    first = whole.last.replace(day=1) if (whole.last - whole.first).days <= 31 else whole.first  # noqa: PLR2004
    return later(first, (wanted - first.weekday()) % 7 + 7 * (nth[0] - 1))
