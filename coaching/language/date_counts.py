"""Days counted from now or from another day: "tomorrow", "in two weeks", "within 5 business days"."""

from datetime import timedelta

from coaching.language.calendar_words import (
    FEASTS,
    FRIDAY,
    NEXT,
    THIS,
    TODAY,
    TOMORROW,
    WEEKDAYS,
    in_week_of,
    later,
    months_later,
    working_days_later,
)
from coaching.language.date_grammar import yearless
from coaching.language.date_periods import MONTHS_IN, SECONDS_IN, end_of, spanning
from coaching.language.date_words import Part, Reading, Said, Words, amount, on, unit_at

MOST = 10_000


_WORKING = frozenset({"business", "working", "work", "bank", "trading"})


def near_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "today", "tonight", "tomorrow", "the day after tomorrow", "next business day"."""
    word = words.at(i)
    if word in TODAY or word == "tonight":
        return on(said.day), i + 1
    if word in TOMORROW:
        return on(later(said.day, 1)), i + 1
    if word == "this" and words.at(i + 1) in {"morning", "afternoon", "evening"}:
        return on(said.day, weak=True), i + 1 + (words.at(i + 2) not in {"at", "by"})
    start = words.skip(i, "the")
    if words.at(start) in FEASTS:
        feast = yearless(said, *FEASTS[words.at(start)])
        return (on(feast), words.skip(start + 1, "day")) if feast else None
    if words.at(start) == "day" and words.at(start + 1) == "after" and words.at(start + 2) in TOMORROW:
        return on(later(said.day, 2)), start + 3
    return _next_working_day(said, words, start)


def _next_working_day(said: Said, words: Words, i: int) -> Part | None:
    if words.at(i) not in NEXT:
        return None
    if words.at(i + 1) == "weekday":
        return on(working_days_later(said.day, 1, said.is_working_day)), i + 2
    if words.at(i + 1) in _WORKING and words.at(i + 2) == "day":
        return on(working_days_later(said.day, 1, said.is_working_day)), i + 3
    if words.at(i + 1) in {"day", "evening", "morning"}:
        return on(later(said.day, 1)), i + 2
    return None


def counted(said: Said, words: Words, i: int) -> Part | None:
    """As in "in two weeks", "within 5 business days", "10 days from now", "in the next 3 weeks", "+15min"."""
    led = words.at(i)
    start = i + 1 if led in {"in", "within", "inside", "+"} else i
    start = words.skip(start, "about", "around", "maybe", "at") if start > i else start
    start = words.skip(start, "the", "just") if words.at(start + 1) not in {"couple", "few"} else start
    ahead = words.at(start) in NEXT | THIS | {"upcoming"} and words.at(start) != "this"
    start += ahead
    count = amount(words, start)
    if count is None:
        return _bare_fortnight(said, words, start) if start > i else None
    value, unit_start = count
    between = words.at(unit_start) in NEXT | {"coming", "upcoming"}
    return _with_unit(
        said, words, value, unit_start + between, led=led if start - ahead > i else "", ahead=ahead or between
    )


def _bare_fortnight(said: Said, words: Words, i: int) -> Part | None:
    if unit_at(words, i) == "fortnight":
        return on(later(said.day, 14)), i + 1
    return None


def _with_unit(said: Said, words: Words, value: float, i: int, *, led: str, ahead: bool) -> Part | None:
    i = words.skip(i, "-")
    working = words.at(i) in _WORKING and unit_at(words, i + 1) == "day"
    unit = unit_at(words, i + working)
    if unit is None:
        return _weekdays_from_now(said, words, value, i)
    end = i + working + 1
    if working and value <= MOST:
        day = working_days_later(said.day, int(value), said.is_working_day)
        return _if_forward(words, on(day), end, led=led, ahead=ahead)
    if ahead and unit in {"week", "month", "quarter", "year"}:
        return _whole_periods(said, int(value), unit, end)
    more = _added(words, end, value, unit)
    reading, end = _after(said, more[0]), more[1]
    return _if_forward(words, reading, end, led=led, ahead=ahead)


def _added(words: Words, end: int, value: float, unit: str) -> tuple[list[tuple[float, str]], int]:
    """All parts of "1 day, 2 hours and 5 min"."""
    parts = [(value, unit)]
    for _ in range(3):
        start = words.skip(words.skip(end, ","), "and")
        count = amount(words, start)
        follower = unit_at(words, count[1]) if count else None
        if count is None or follower is None:
            break
        parts.append((count[0], follower))
        end = count[1] + 1
    return parts, end


def _after(said: Said, parts: list[tuple[float, str]]) -> Reading:
    day, seconds = said.day, 0.0
    for value, unit in parts:
        number = min(value, MOST)
        if unit in SECONDS_IN:
            seconds += number * SECONDS_IN[unit]
        elif unit in MONTHS_IN:
            day = months_later(day, round(number * MONTHS_IN[unit]))
        else:
            day = later(day, round(number * {"day": 1, "week": 7, "weekend": 7}.get(unit, 14)))
    if not seconds:
        return on(day)
    moment = said.at.replace(tzinfo=None) + timedelta(seconds=seconds)
    ahead = (moment.date() - said.day).days
    return Reading(first=later(day, ahead), last=later(day, ahead), at=moment.time().replace(microsecond=0))


def _if_forward(words: Words, reading: Reading, end: int, *, led: str, ahead: bool) -> Part | None:
    """Only where the words look forward: "in 5 days", "5 days from now"; "5 days" alone is a length."""
    word = words.at(end)
    if word in {"ago", "earlier", "old", "long"} or word == "-":
        return None
    if word in {"hence", "out"}:
        return reading, end + 1
    if word == "from" and words.at(end + 1) in {"now", "today"}:
        return reading, end + 2
    if word in {"'", "\u2019"} or word == "time":
        end = words.skip(words.skip(end, "'", "\u2019"), "s")
        return (reading, end + 1) if words.at(end) == "time" else None
    if led == "in" and word == "of":
        return None
    return (reading, end) if led or ahead else None


def _weekdays_from_now(said: Said, words: Words, value: float, i: int) -> Part | None:
    wanted = WEEKDAYS.get(words.at(i))
    if wanted is None or words.at(i + 1) != "from" or words.at(i + 2) != "now":
        return None
    first = (wanted - said.day.weekday() - 1) % 7 + 1
    return on(later(said.day, first + 7 * (int(min(value, MOST)) - 1))), i + 3


def _whole_periods(said: Said, count: int, unit: str, end: int) -> Part:
    """The last day of the next so many weeks, months, quarters or years, each counted whole."""
    count = min(count, MOST)
    if unit == "week":
        return spanning(said.day, in_week_of(said.day, FRIDAY, count), later(said.day, 7 * count)), end
    months = count * MONTHS_IN[unit]
    rolling = months_later(said.day, months)
    return spanning(said.day, end_of(said, unit, count), rolling), end


def counted_from(words: Words, i: int) -> tuple[int, int] | None:
    """How many days before or after a named day: "two weeks before", "16 days from", "a week on"."""
    count = amount(words, i) if words.at(i) not in {"a", "one"} or unit_at(words, i + 1) else None
    unit = unit_at(words, count[1]) if count else None
    size = {"day": 1, "week": 7, "fortnight": 14}.get(unit or "", 0)
    if count is None or not size:
        return None
    side = {"before": -1, "from": 1, "after": 1, "on": 1}.get(words.at(count[1] + 1), 0)
    return (round(min(count[0], MOST) * size) * side, count[1] + 2) if side else None
