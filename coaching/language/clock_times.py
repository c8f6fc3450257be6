"""Times of day as people write them: "5pm", "17:00", "half past three", "noon", "end of business"."""

import re
from datetime import time

from coaching.language.date_words import Words, of_money, plain_number

CLOSE_OF_BUSINESS = time(17)
_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::\d{2})?")
_SPAN = re.compile(r"(\d{1,2}(?:[:.]\d{2})?)[-\u2013](\d{1,2}(?:[:.]\d{2})?)")
_NAMED = {
    "noon": time(12),
    "midday": time(12),
    "noonish": time(12),
    "midnight": time(0),
    "lunchtime": time(12),
}
_PARTS = frozenset({"morning", "afternoon", "evening", "night", "lunchtime"})
_LATER = frozenset({"afternoon", "evening", "night", "tonight"})
_HOUR_BEFORE = frozenset({"at", "@", "by", "before", "until", "till", "around"})


def time_at(words: Words, i: int, *, bare: bool = False) -> tuple[time, int] | None:
    """The time of day that begins at a word and where it ends; `bare` also takes an hour alone ("at 5")."""
    word = words.at(i)
    if word in _NAMED:
        return _NAMED[word], i + 1
    if word in {"half", "quarter"} or words.at(i + 1) in {"past", "to", "minutes", "min", "minute"}:
        spoken = _spoken(words, i)
        if spoken:
            return spoken
    span = _SPAN.fullmatch(word)
    if span:
        return _ranged(words, i, span, bare=bare)
    return _clock(words, i, bare=bare)


def _clock(words: Words, i: int, *, bare: bool) -> tuple[time, int] | None:
    word = words.at(i)
    match = _CLOCK.fullmatch(word)
    if match:
        sure = ":" in word or bare
        return _with_half(words, i + 1, int(match[1]), int(match[2]), sure=sure)
    hour = plain_number(words, i)
    if hour is None or of_money(words, i, hour[1]):
        return None
    value, end = hour
    if words.at(end) in {"h", "hrs"} and words.glued(end) and value < 25:  # noqa: PLR2004
        return _french(words, value, end + 1)
    if 100 <= value <= 2359 and _half(words, end) is not None:  # noqa: PLR2004  # "330 p.m."
        return _with_half(words, end, value // 100, value % 100, sure=False)
    minutes = plain_number(words, end) if bare and not word.isdecimal() else None
    if minutes and minutes[0] < 60:  # noqa: PLR2004  # "seven twenty-seven"
        return _with_half(words, minutes[1], value, minutes[0], sure=True)
    return _with_half(words, end, value, 0, sure=bare)


def _french(words: Words, hour: int, end: int) -> tuple[time, int] | None:
    minutes = plain_number(words, end) if words.glued(end) else None
    minute, end = minutes or (0, end)
    return (time(hour % 24, minute), end) if minute < 60 else None  # noqa: PLR2004


def _half(words: Words, i: int) -> tuple[str, int] | None:
    """Which half of the day is said behind an hour: "pm", "p.m.", "o'clock in the afternoon"."""
    word = words.at(i)
    if word in {"am", "pm"}:
        return word, i + 1
    if word in {"a", "p"} and words.at(words.skip(i + 1, ".")) == "m":
        return word + "m", words.skip(words.skip(i + 1, ".") + 1, ".")
    if word in {"a", "p"} and words.glued(i) and not words.at(i + 1).isalpha():
        return word + "m", i + 1
    start = words.skip(i, "in", "at", "this")
    start = words.skip(start, "the")
    part = words.at(start)
    if part in _PARTS and start > i:
        return ("pm" if part in _LATER else "am"), start + 1
    return None


def _with_half(words: Words, end: int, hour: int, minute: int, *, sure: bool) -> tuple[time, int] | None:
    clock = _oclock(words, end)
    half = _half(words, clock)
    if half:
        clock = half[1]
        hour = hour % 12 + 12 * (half[0] == "pm") if hour <= 12 else hour  # noqa: PLR2004
    elif clock == end and not sure:
        return None
    return (time(hour % 24, minute), clock) if hour <= 24 and minute < 60 else None  # noqa: PLR2004


def _oclock(words: Words, i: int) -> int:
    if words.at(i) in {"o", "0"} and words.at(words.skip(i + 1, "'", "\u2019")) == "clock":
        return words.skip(i + 1, "'", "\u2019") + 1
    return words.skip(i, "oclock")


def _ranged(words: Words, i: int, span: re.Match[str], *, bare: bool) -> tuple[time, int] | None:
    """The end of "3:30-4:30pm" or "9-11am"."""
    hour, _, minute = span[2].replace(".", ":").partition(":")
    sure = ":" in word_pair(span) or bare
    return _with_half(words, i + 1, int(hour), int(minute or 0), sure=sure)


def word_pair(span: re.Match[str]) -> str:
    return span[1] + span[2]


def _spoken(words: Words, i: int) -> tuple[time, int] | None:
    """As in "half past three pm", "quarter to 5", "20 min past eight in the evening"."""
    first = words.at(i)
    minutes = (
        (30 if first == "half" else 15, i + 1) if first in {"half", "quarter"} else plain_number(words, i)
    )
    if minutes is None:
        return None
    side = words.skip(minutes[1], "minutes", "min", "minute")
    if words.at(side) not in {"past", "to"} or minutes[0] >= 60:  # noqa: PLR2004
        return None
    named = _NAMED.get(words.at(side + 1))
    hour = (named, side + 2) if named else _clock(words, side + 1, bare=True)
    if hour is None:
        return None
    total = hour[0].hour * 60 + (minutes[0] if words.at(side) == "past" else -minutes[0])
    return time(total // 60 % 24, total % 60), hour[1]


def time_after(words: Words, i: int) -> tuple[time | None, int]:
    """The time of day that follows a day: "Friday at 5", "31 Oct, 17:00", "tomorrow by noon"."""
    start = words.skip(i, ",")
    part = words.skip(words.skip(start, "in"), "the") if words.at(start) == "in" else start
    part = words.skip(part, "late", "early")
    if words.at(part) in _PARTS:
        return _in_part(words, part)
    if words.at(start) in {"eod", "cob", "cop", "eob"}:
        return CLOSE_OF_BUSINESS, start + 1
    led = words.at(start) in _HOUR_BEFORE
    found = time_at(words, start + led, bare=led)
    return (_last_of_range(words, found)) if found else (None, i)


def _in_part(words: Words, part: int) -> tuple[time | None, int]:
    later = words.at(part) in _LATER
    start = words.skip(part + 1, "at", "by", "around")
    found = time_at(words, start, bare=start > part + 1)
    if found is None:
        return None, part + 1
    clock, end = found
    return (clock.replace(hour=clock.hour + 12) if later and clock.hour < 12 else clock), end  # noqa: PLR2004


def _last_of_range(words: Words, found: tuple[time, int]) -> tuple[time | None, int]:
    clock, end = found
    if words.at(end) not in {"-", "\u2013", "to", "until", "till", "and"}:
        return clock, end
    last = time_at(words, end + 1)
    return last or (clock, end)
