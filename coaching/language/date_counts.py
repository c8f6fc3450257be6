"""Days counted from now or from another day: "tomorrow", "in two weeks", "within 5 business days"."""

from dataclasses import replace
from datetime import date, timedelta

from coaching.language.calendar_words import (
    FRIDAY,
    NEXT,
    THIS,
    TODAY,
    TOMORROW,
    WEEKDAYS,
    in_week_of,
    later,
    months_later,
    next_weekday,
    working_days_later,
)
from coaching.language.date_periods import MONTHS_IN, SECONDS_IN, end_of, spanning, turned_part
from coaching.language.date_words import WORKING, Part, Reading, Said, Words, amount, on, unit_at

MOST = 10_000


_WORKDAYS = frozenset({"bd", "bds", "workday", "workdays"})


def near_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "today", "tonight", "tomorrow", "the day after tomorrow", "next business day"."""
    word = words.at(i)
    if word in TODAY | TOMORROW or word == "tonight":
        day = later(said.day, word in TOMORROW)
        behind = words.skip(i + 1, "week") if words.at(i + 2) not in WEEKDAYS else i + 1
        return on(later(day, 7 * (behind - i - 1))), behind
    if word == "this" and words.at(i + 1) in {"morning", "afternoon", "evening"}:
        return on(said.day, weak=words.at(i + 1) == "morning"), i + 1
    if word in {"this", "same"} and words.at(i + 1) in {"time", "day"}:
        return _same_again(said, words, i + 2)
    if word == "now" and len(words.low) == 1 + (words.at(i - 1) in {"right", "just"}):
        return Reading(first=said.day, last=said.day, at=said.at.time().replace(microsecond=0)), i + 1
    start = words.skip(i, "the")
    if words.at(start) == "day" and words.at(start + 1) == "after" and words.at(start + 2) in TOMORROW:
        return on(later(said.day, 2)), start + 3
    return _next_working_day(said, words, start)


def _same_again(said: Said, words: Words, i: int) -> Part | None:
    """As in "this time next week", "same time tomorrow", "this time on Friday"."""
    if words.at(i) in NEXT:
        day, end = _further(said, words.at(i + 1)), i + 2
    elif words.at(i) in TOMORROW:
        day, end = later(said.day, 1), i + 1
    else:
        end = words.skip(i, "on") + 1
        wanted = WEEKDAYS.get(words.at(end - 1))
        day = None if wanted is None else next_weekday(said.day, wanted)
    if day is None:
        return None
    return replace(
        on(day), at=said.at.time().replace(second=0, microsecond=0) if words.at(i - 1) == "time" else None
    ), end


def _further(said: Said, unit: str) -> date | None:
    """The same day of the next week, month or year."""
    if unit == "week":
        return later(said.day, 7)
    return months_later(said.day, MONTHS_IN[unit]) if unit in {"month", "year"} else None


def _next_working_day(said: Said, words: Words, i: int) -> Part | None:
    if words.at(i) not in NEXT:
        return None
    if words.at(i + 1) == "weekday":
        return on(working_days_later(said.day, 1, said.is_working_day)), i + 2
    if words.at(i + 1) in WORKING and words.at(i + 2) == "day":
        return on(working_days_later(said.day, 1, said.is_working_day)), i + 3
    if words.at(i + 1) in {"hour", "minute"}:
        return _after(said, [(1, words.at(i + 1))]), i + 2
    if words.at(i + 1) in {"day", "evening", "morning", "afternoon"}:
        return on(later(said.day, 1)), i + 1 + (words.at(i + 1) == "day")
    return None


_ABOUT = ("about", "around", "approximately", "roughly", "maybe", "at", "just", "under", "say")


def counted(said: Said, words: Words, i: int) -> Part | None:
    """As in "in two weeks", "within 5 business days", "10 days from now", "in the next 3 weeks", "+15min"."""
    led = words.at(i)
    running = _within_the(said, words, i) if led in {"within", "inside"} else None
    if running:
        return running
    start = i + 1 if led in {"in", "within", "inside", "+", "after"} else i
    start = _behind_about(words, start) if start > i else start
    start = words.skip(start, "the", "just") if words.at(start + 1) not in {"couple", "few"} else start
    ahead = words.at(start) in NEXT | THIS | {"upcoming"} and words.at(start) != "this"
    start += ahead
    soon = _one_or_two(said, words, start) if ahead else None
    if soon:
        return soon
    count = None if turned_part(words, start) else amount(words, start)
    if count is None:
        return _bare_fortnight(said, words, start) if start > i else None
    value, unit_start = count
    between = words.at(unit_start) in NEXT | {"coming", "upcoming"}
    return _with_unit(
        said,
        words,
        value,
        unit_start + between,
        led=led if start - ahead > i or _given(words, i) else "",
        ahead=ahead or between,
    )


def _behind_about(words: Words, i: int) -> int:
    """Behind "about", "less than", "at most", "about ~"."""
    for lead in _AT_MOST:
        if words.low[i : i + len(lead)] == lead:
            return i + len(lead)
    return words.skip(words.skip(i, *_ABOUT), "~")


_AT_MOST = (
    *(["at", "most"], ["less", "than"], ["fewer", "than"], ["no", "more", "than"], ["not", "more", "than"]),
    *(["up", "to"], ["max"], ["a", "maximum", "of"], ["of", "at", "most"], ["of"]),
)


def _given(words: Words, i: int) -> bool:
    """Whether so much time is asked for: "give me two days", "wait 5 minutes", "a timer for an hour"."""
    if words.at(i - 1) in _GIVEN_TO:
        return words.at(i - 2) in {"give", "gives", "giving", "allow"}
    back = i - 2 if words.at(i - 1) == "for" else i - 1
    return words.at(back) in {"wait", "hold"} or (back < i - 1 and words.at(back) in {"timer", "alarm"})


_GIVEN_TO = frozenset({"me", "us", "him", "her", "them", "legal", "yourself", "everyone"})


def _one_or_two(said: Said, words: Words, i: int) -> Part | None:
    """As in "the next day or two"."""
    unit = unit_at(words, i)
    if unit is None or words.at(i + 1) != "or" or words.at(i + 2) not in {"two", "2"}:
        return None
    return _after(said, [(2, unit)]), i + 3


def _within_the(said: Said, words: Words, i: int) -> Part | None:
    """As in "within the hour", "within the month", "inside the week"."""
    start = words.skip(words.skip(i + 1, "the", "this"), "current")
    unit = unit_at(words, start)
    if start == i + 1 or unit is None or unit in {"second", "minute", "day", "half"}:
        return None
    if unit == "hour":
        return _after(said, [(1, unit)]), start + 1
    return on(end_of(said, unit, 0)), start + 1


def _bare_fortnight(said: Said, words: Words, i: int) -> Part | None:
    if unit_at(words, i) == "fortnight":
        return on(later(said.day, 14)), i + 1
    return None


def _with_unit(said: Said, words: Words, value: float, i: int, *, led: str, ahead: bool) -> Part | None:
    i = words.skip(i, "-")
    short = words.at(i) in _WORKDAYS
    working = words.at(i) in WORKING and unit_at(words, i + 1) == "day"
    unit = "day" if short else unit_at(words, i + working) or _minutes(words, i, led)
    if unit is None:
        return _weekdays_from_now(said, words, value, i)
    end = i + working + 1
    if (working or short) and value <= MOST:
        day = working_days_later(said.day, int(value), said.is_working_day)
        return _if_forward(words, on(day), end, led=led, ahead=ahead)
    if ahead and unit in {"week", "month", "quarter", "year", "decade"}:
        return _whole_periods(said, int(value), unit, end)
    parts, end = _added(words, end, value, unit)
    dated = _weekday_of(said, words, end, parts) if led or words.at(end) in {"from", "'", "\u2019"} else None
    if dated:
        return dated
    reading = _after(said, parts)
    return _if_forward(words, reading, end, led=led, ahead=ahead)


def _weekday_of(said: Said, words: Words, i: int, parts: list[tuple[float, str]]) -> Part | None:
    """The weekday of "in two weeks on Friday", the first one from "two months from now on a Tuesday" on."""
    start = i + 2 if words.low[i : i + 2] in (["from", "now"], ["from", "today"]) else i
    start = words.skip(words.skip(words.skip(start, "'", "\u2019"), "s"), "time")
    wanted = WEEKDAYS.get(words.at(start + 1)) if words.at(start) == "on" else None
    unit = parts[0][1]
    if wanted is None or len(parts) > 1 or unit in SECONDS_IN:
        return None
    day = _after(said, parts).last
    if unit in {"week", "fortnight"}:
        return on(in_week_of(day, wanted)), start + 2
    before = -4 if unit == "day" else -1  # of "in 3 days on Friday" the nearest Friday
    return on(next_weekday(later(day, before), wanted)), start + 2


def _minutes(words: Words, i: int, led: str) -> str | None:
    """The "m" of "in 30m", where no sum of millions follows."""
    short = words.at(i) == "m" and words.glued(i) and led in {"in", "+", "within"}
    return "minute" if short and not words.at(i + 1).isalpha() else None


def _added(words: Words, end: int, value: float, unit: str) -> tuple[list[tuple[float, str]], int]:
    """All parts of "1 day, 2 hours and 5 min"."""
    parts = [(value, unit)]
    if words.at(end) == "or" and value == 1 and words.at(end + 1) in {"two", "2", "so"}:
        return [(1 + (words.at(end + 1) != "so"), unit)], end + 2
    if words.low[end : end + 3] == ["and", "a", "half"]:
        return [(value + 0.5, unit)], end + 3
    for _ in range(3):
        start = words.skip(words.skip(end, ","), "and")
        count = amount(words, start)
        follower = unit_at(words, count[1]) if count else None
        if count and parts[-1][1] == "hour" and words.glued(start):  # "1h30", "1h30m"
            parts.append((count[0], "minute"))
            return parts, words.skip(count[1], "m", "min", "mins")
        if count and words.at(count[1]) == "m" and words.glued(count[1]) and parts[-1][1] == "hour":
            follower = "minute"
        if count is None or follower is None:
            break
        parts.append((count[0], follower))
        end = count[1] + 1
    return parts, end


_DAYS_OF_A_MONTH = 30


def _after(said: Said, parts: list[tuple[float, str]]) -> Reading:
    day, seconds = said.day, 0.0
    for value, unit in parts:
        number = min(value, MOST)
        if unit in SECONDS_IN:
            seconds += number * SECONDS_IN[unit]
        elif unit in MONTHS_IN:
            months, part = divmod(number * MONTHS_IN[unit], 1)
            day = later(months_later(day, int(months)), round(part * _DAYS_OF_A_MONTH))
        else:
            day = later(day, round(number * {"day": 1, "week": 7, "weekend": 7}.get(unit, 14)))
    if not seconds:
        return on(day)
    moment = said.at.replace(tzinfo=None) + timedelta(seconds=seconds)
    ahead = (moment.date() - said.day).days
    return Reading(first=later(day, ahead), last=later(day, ahead), at=moment.time().replace(microsecond=0))


#: Behind these stands what the time is counted from, which is not now: "within 30 days of signature".
_FROM_ELSEWHERE = frozenset({"of", "after", "following", "before", "from", "since", "into"})


def _if_forward(words: Words, reading: Reading, end: int, *, led: str, ahead: bool) -> Part | None:
    """Only where the words look forward: "in 5 days", "5 days from now"; "5 days" alone is a length."""
    word = words.at(end)
    if word in {"ago", "earlier", "old", "long"} or (word == "-" and words.glued(end)):
        return None
    if word in {"hence", "out", "later"}:
        return replace(reading, weak=word == "later"), end + 1
    if word == "from" and words.at(end + 1) in {"now", "today"}:
        return reading, end + 2
    if word in {"'", "\u2019"} or word == "time":
        end = words.skip(words.skip(end, "'", "\u2019"), "s")
        return (reading, end + 1) if words.at(end) == "time" else None
    if word in _FROM_ELSEWHERE or (led == "in" and word == "of") or (led == "after" and word.isalnum()):
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
