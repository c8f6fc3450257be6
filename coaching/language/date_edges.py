"""The ends and middles of periods: "EOM", "end of Q3", "mid-August", "the week of 7 October"."""

from dataclasses import replace
from datetime import date

from coaching.language.calendar_words import (
    ENDS_OF,
    FRIDAY,
    MONTHS,
    NEXT,
    SUNDAY,
    THIS,
    WEDNESDAY,
    in_week_of,
    later,
    month_end,
)
from coaching.language.clock_times import CLOSE_OF_BUSINESS, close_at
from coaching.language.date_counts import near_day
from coaching.language.date_feasts import feast_day, season
from coaching.language.date_grammar import day_of_month, month_then_day, numeric_day, the_nth
from coaching.language.date_periods import end_of, first_of, in_year, period, spanning
from coaching.language.date_weekdays import weekday_named
from coaching.language.date_within import following_like, whole_period
from coaching.language.date_words import Part, Reading, Said, Words, on, unit_at, year_at

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
    "midway": "mid",
    "halfway": "mid",
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
    if words.at(start) in _MIDDLES:
        return _middle_of(said, _MIDDLES[words.at(start)]), end
    if words.at(start) == "half" and words.at(words.skip(end, "-")) == "year":
        return on(end_of(said, "half", 0)), words.skip(words.skip(words.skip(end, "-") + 1, "-"), "end")
    if unit is None and unit_at(words, start) in {"week", "month", "quarter", "year"}:
        end = words.skip(words.skip(words.skip(start + 1, "'", "\u2019"), "s"), "-") + 1
        unit = unit_at(words, start) if words.at(end - 1) in {"end", "close"} else None
    if unit is None:
        return None
    if unit == "day":
        return _close_of_day(said, words, end)
    named = _year_or_month(said, words, end, unit) or _numbered_quarter(said, words, end, unit)
    reading, end = named or (spanning(said.day, end_of(said, unit, 0)), end)
    return replace(reading, closing=True), end


def _numbered_quarter(said: Said, words: Words, i: int, unit: str) -> Part | None:
    """The quarter of "EOQ4", "EOQ 4"."""
    number = words.at(i)
    if unit != "quarter" or number not in {"1", "2", "3", "4"}:
        return None
    return in_year(said, words, 3 * int(number), 3, i + 1)


def running_out(said: Said, words: Words, i: int) -> Part | None:
    """As in "(before) the month is out", "(before) the quarter ends"."""
    start = words.skip(i, "the", "this")
    unit = unit_at(words, start)
    if start == i or unit not in {"week", "month", "quarter", "year"}:
        return None
    over = words.low[start + 1 : start + 3]
    end = start + 3 if over in _OVER else start + 2 if words.at(start + 1) in _ENDS else None
    if end is None:
        return None
    return replace(spanning(said.day, end_of(said, unit, 0), weak=True), closing=True), end


_OVER = (["is", "out"], ["is", "over"], ["is", "up"], ["is", "done"], ["runs", "out"])
_ENDS = frozenset({"ends", "closes", "finishes"})


def _middle_of(said: Said, unit: str) -> Reading:
    """The middle of the running week or year, of the next one where it is over."""
    for ahead in (0, 1):
        last = end_of(said, unit, ahead)
        found = _edge_of(spanning(first_of(last, unit), last), "mid")
        if found.last >= said.day:
            return found
    return found


_MIDDLES = {"midweek": "week", "midyear": "year"}


def _year_or_month(said: Said, words: Words, i: int, unit: str) -> Part | None:
    """Of which year or month: "EOY 2027", "EOM Jan", "month-end January"."""
    i = words.skip(i, "of")
    if words.at(i) in NEXT | THIS:
        return period(said, words, i)
    if unit == "year":
        year = year_at(words, i)
        return (spanning(date(year[0], 1, 1), date(year[0], 12, 31)), year[1]) if year else None
    return period(said, words, i) if unit == "month" and words.at(i) in MONTHS else None


def part_of_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "end of next month", "mid-August", "early next week", "end of business Friday"."""
    start = words.skip(i, "the")
    edge = EDGES.get(words.at(start))
    if edge is None or (words.at(start) == "ends" and words.at(start + 1) != "of"):
        return None
    link = words.skip(words.skip(start + 1, "-"), "of", "in", "through", "into")
    link = words.skip(link, "-")
    closed = close_at(words, start)
    if closed or words.at(words.skip(link, "the")) == "day":
        return _close_of_day(said, words, closed) if closed else None
    target = whole_period(said, words, link) or near_day(said, words, link) or feast_day(said, words, link)
    target = target or weekday_named(said, words, link) or season(said, words, link)
    if target and words.at(link) == "tonight":
        return target
    if target is None:
        return None
    found = _edge_of(target[0], edge)
    following = following_like(target[0]) if found.last < said.day <= target[0].last else None
    return _edge_of(following, edge) if following else found, target[1]


def _close_of_day(said: Said, words: Words, end: int) -> Part:
    follower = words.skip(end, "on", ",")
    target = near_day(said, words, follower) or weekday_named(said, words, follower)
    target = target or calendar_day(said, words, follower) or the_nth(said, words, follower)
    day, end = (target[0].last, target[1]) if target else (said.day, end)
    at = None if words.at(end - 1) == "tonight" else CLOSE_OF_BUSINESS
    return Reading(first=day, last=day, at=at), end


def _edge_of(reading: Reading, edge: str) -> Reading:
    if edge == "end" or not reading.period:
        closing = edge == "end"
        at = CLOSE_OF_BUSINESS if closing and not reading.period and not reading.weak else None
        return replace(on(reading.last, *reading.alternatives), at=at, closing=closing)
    days = (reading.last - reading.first).days
    if edge == "mid":
        day = _middle(reading, days)
        return on(day, later(day, 5)) if days > A_WEEK else on(day)  # a month may mean its middle third
    return replace(on(_early(reading, days)), first=reading.first)


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


def _week_number(said: Said, words: Words, i: int) -> Part | None:
    """As in "week 50", "week 3 of January", "week 12 2027": a calendar week is counted as ISO 8601 does."""
    number = words.at(i)
    if not (number.isdecimal() and number.isascii() and len(number) <= 2 and 1 <= int(number) <= _WEEKS):  # noqa: PLR2004
        return None
    whole = period(said, words, i + 2) if words.at(i + 1) in {"of", "in"} else None
    if whole and (whole[0].last - whole[0].first).days <= A_MONTH:
        first = in_week_of(later(whole[0].first, 3), FRIDAY)
        return on(later(first, 7 * (int(number) - 1))), whole[1]
    year = year_at(words, i + 1)
    of_year = year[0] if year else said.day.year
    day = in_week_of(date(of_year, 1, 4), FRIDAY, int(number) - 1)
    if not year and day < in_week_of(said.day, FRIDAY):
        day = in_week_of(date(of_year + 1, 1, 4), FRIDAY, int(number) - 1)
    return Reading(first=later(day, -4), last=day, weak=True, period=True), year[1] if year else i + 1


_WEEKS = 53
_WEEK_OF = ("w", "/", "c")


def week_commencing(said: Said, words: Words, i: int) -> Part | None:
    """As in "w/c 7 Dec", "wc 7 December"."""
    start = i + 1 if words.at(i) == "wc" else i + 3 if tuple(words.low[i : i + 3]) == _WEEK_OF else i
    found = calendar_day(said, words, start) if start > i else None
    return (on(in_week_of(found[0].last, FRIDAY)), found[1]) if found else None


def week_of_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "the week of October 7th", "the week starting on 4 February", "the weekend"."""
    start = words.skip(words.skip(i, "the"), "calendar")
    unit = "week" if _short_week(words, start) else unit_at(words, start)
    if unit not in {"week", "weekend"} or words.low[start + 1 : start + 3] == ["after", "next"]:
        return None
    number = _week_number(said, words, start + 1) if unit == "week" else None
    if number:
        return number
    link = words.skip(start + 1, "of", "beginning", "starting", "commencing", "from")
    link = words.skip(words.skip(link, "on"), "the")
    beside = _week_beside(said, words, start + 1) if unit == "week" else None
    if beside:
        return beside
    found = (
        calendar_day(said, words, link) or the_nth(said, words, words.skip(link, "the") - 1)
        if link > start + 1
        else None
    )
    if found:
        return on(in_week_of(found[0].last, FRIDAY if unit == "week" else SUNDAY)), found[1]
    if unit == "weekend" and words.at(i) == "the":
        return spanning(said.day, end_of(said, unit, 0), weak=True), start + 1
    return None


def _short_week(words: Words, i: int) -> bool:
    """As in "CW42", "KW 42"."""
    return words.at(i) in {"cw", "kw"} and words.text[words.starts[i] : words.ends[i]].isupper()


def _week_beside(said: Said, words: Words, i: int) -> Part | None:
    """As in "the week after Easter", "week of Christmas", "the week before 1 March"."""
    weeks = {"before": -1, "of": 0, "after": 1, "following": 1}.get(words.at(i))
    if weeks is None:
        return None
    start = words.skip(i + 1, "the")
    plain = calendar_day(said, words, start) or the_nth(said, words, i + 1) if weeks else None
    day = feast_day(said, words, i + 1) or plain
    return (on(in_week_of(day[0].last, FRIDAY, weeks)), day[1]) if day else None


def calendar_day(said: Said, words: Words, i: int) -> Part | None:
    return numeric_day(said, words, i) or day_of_month(said, words, i) or month_then_day(said, words, i)
