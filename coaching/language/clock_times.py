"""Times of day as people write them: "5pm", "17:00", "half past three", "noon", "end of business"."""

import re
from datetime import time

from coaching.language.calendar_words import MONTHS, SUFFIXES
from coaching.language.date_words import Words, of_money, plain_number, unit_at

CLOSE_OF_BUSINESS = time(17)
CLOSE_OF_MORNING = time(12)
FIRST_THING = time(9)
MIDNIGHT = time(0)
Clock = tuple[time, int]

_CLOCK = re.compile(r"(\d{1,2})[:.](\d{2})(?::(\d{2})(?:\.\d{1,6})?)?")
#: Figures that end on a quarter of an hour.
_QUARTERS = re.compile(r"(?:[01]?\d|2[0-3])[.](?:00|15|30|45)|(?!20)(?:[01]\d|2[0-3])(?:00|15|30|45)")
_SPAN = re.compile(r"(\d{1,2}(?:[:.]\d{2})?)[-\u2013](\d{1,2}(?:[:.]\d{2})?)")
_TOGETHER = re.compile(r"(?!19\d[1-9]|20)([01]\d|2[0-3])([0-5]\d)")
_NAMED = {
    "noon": time(12),
    "midday": time(12),
    "noonish": time(12),
    "midnight": MIDNIGHT,
    "lunchtime": time(12),
}
#: When a part of the day is over; a night has no end that people agree about.
PART_ENDS = {
    "morning": CLOSE_OF_MORNING,
    "lunchtime": time(13),
    "lunch": time(13),
    "afternoon": time(17),
    "evening": time(20),
    "night": None,
}
PARTS = PART_ENDS.keys()
_LATER = frozenset({"afternoon", "evening", "night", "tonight"})
_HOUR_BEFORE = frozenset({"at", "@", "by", "before", "until", "till", "around", "about", "from", "between"})
ABOUT = frozenset({"approximately", "around", "about", "approx", "circa", "roughly", "exactly", "@", "at"})
_NOON, _DAY = 12, 24
#: An hour alone up to this one is in the afternoon: nobody signs at three in the morning.
_OFFICE_OPENS = 7


def time_at(words: Words, i: int, *, bare: bool = False) -> Clock | None:
    """The time of day that begins at a word and where it ends; `bare` also takes an hour alone ("at 5")."""
    word = words.at(i)
    if word in _NAMED or words.low[i : i + 2] == ["first", "thing"]:
        return (_NAMED[word], i + 1) if word in _NAMED else (FIRST_THING, i + 2)
    if word in {"half", "quarter", "a"} or words.at(i + 1) in _SPOKEN:
        spoken = _hours_to(words, i, bare=bare) or _spoken(words, i)
        if spoken:
            return spoken
    span = _SPAN.fullmatch(word)
    if span:
        return _ranged(words, i, span, bare=bare)
    return _clock(words, i, bare=bare)


def _hours_to(words: Words, i: int, *, bare: bool) -> Clock | None:
    """The end of "1 to 3pm": in figures a span of hours, where "ten to three" is one time."""
    hour = words.at(i)
    if not (hour.isdecimal() and hour.isascii() and len(hour) <= 2) or words.at(i + 1) not in {"to", "till"}:  # noqa: PLR2004
        return None
    return _clock(words, i + 2, bare=bare) if 0 < int(hour) <= _NOON else None


def _clock(words: Words, i: int, *, bare: bool) -> Clock | None:
    word = words.at(i)
    match = _CLOCK.fullmatch(word)
    if match:
        end = words.skip(i + 1, "h", "hrs", "hours")
        sure = ":" in word or bare or end > i + 1
        hour, minute, second = (int(part or 0) for part in match.groups())
        return _with_half(words, end, (hour, minute, second), sure=sure)
    hour = plain_number(words, i)
    if hour is None or of_money(words, i, hour[1]):
        return None
    return _hour(words, i, *hour, bare=bare)


def _hour(words: Words, i: int, value: int, end: int, *, bare: bool) -> Clock | None:
    """An hour alone or with what stands behind it: "16h30", "330 p.m.", "at 1730", "seven thirty"."""
    word = words.at(i)
    if words.at(end) in {"h", "hrs"} and words.glued(end) and value <= _DAY:
        return _french(words, value, end + 1)
    if 100 <= value <= 2359 and _half(words, end) is not None:  # noqa: PLR2004  # "330 p.m."
        return _with_half(words, end, (value // 100, value % 100, 0), sure=False)
    together = _TOGETHER.fullmatch(word)
    bare = bare or (together is not None and words.at(end) in {"h", "hrs", "hours", "z"})
    if together:
        return (
            (time(int(together[1]), int(together[2])), words.skip(end, "h", "hrs", "hours")) if bare else None
        )
    minutes = None if word.isdecimal() else plain_number(words, end)
    if minutes and minutes[0] < 60 and not words.at(end).isdecimal():  # noqa: PLR2004  # "seven twenty-seven"
        return _with_half(words, minutes[1], (value, minutes[0], 0), sure=bare)
    return _with_half(words, end, (value, 0, 0), sure=bare)


def _french(words: Words, hour: int, end: int) -> Clock | None:
    minutes = plain_number(words, end) if words.glued(end) else None
    minute, end = minutes or (0, end)
    return (time(hour % _DAY, minute), end) if minute < 60 else None  # noqa: PLR2004


def _half(words: Words, i: int) -> tuple[str, int] | None:
    """Which half of the day is said behind an hour: "pm", "p.m.", "o'clock in the afternoon"."""
    word = words.at(i)
    if word in {"am", "pm"}:
        return word, words.skip(i + 1, ".") if words.at(i + 2).islower() else i + 1
    if word in {"a", "p"} and words.at(words.skip(i + 1, ".")) == "m":
        return word + "m", words.skip(words.skip(i + 1, ".") + 1, ".")
    goes_on = words.at(i + 1).isalpha() and words.at(i + 1) not in _GOING_ON
    if word in {"a", "p"} and words.glued(i) and not goes_on:
        return word + "m", i + 1
    return _part_behind(words, i)


_GOING_ON = frozenset({"to", "till", "until", "and", "on", "tomorrow", "today"})


def _part_behind(words: Words, i: int) -> tuple[str, int] | None:
    """As in "8 in the evening", "11 at night", "8 this evening"; "tonight" stays for whoever asks the day."""
    if words.at(i) == "tonight":
        return "pm", i
    start = words.skip(i, "in", "at", "this")
    start = words.skip(words.skip(start, "the"), "early", "late")
    part = words.at(start)
    if part in {"am", "pm"} and start > i:
        return part, start + 1
    if part in PARTS and start > i:
        return ("pm" if part in _LATER else "am"), start + 1
    return None


def _with_half(words: Words, end: int, said: tuple[int, int, int], *, sure: bool) -> Clock | None:
    """The time of an hour, minute and second, with the half of the day that may be named behind."""
    hour, minute, second = said
    clock = _oclock(words, end)
    half = _half(words, clock)
    if half:
        clock = half[1]
        hour = hour % _NOON + _NOON * (half[0] == "pm") if hour <= _NOON else hour
    elif clock == end and not sure:
        return None
    elif 0 < hour < _OFFICE_OPENS and not words.at(end - 1).startswith("0"):
        hour += _NOON
    within = hour <= _DAY and minute < 60 and second < 60  # noqa: PLR2004
    return (time(hour % _DAY, minute, second), clock) if within else None


def _oclock(words: Words, i: int) -> int:
    if words.at(i) in {"o", "0"} and words.at(words.skip(i + 1, "'", "\u2019")) == "clock":
        return words.skip(i + 1, "'", "\u2019") + 1
    return words.skip(words.skip(i, "oclock"), "ish", "sharp")


def _ranged(words: Words, i: int, span: re.Match[str], *, bare: bool) -> Clock | None:
    """The end of "3:30-4:30pm" or "9-11am"."""
    hour, _, minute = span[2].replace(".", ":").partition(":")
    sure = ":" in span[1] + span[2] or bare
    return _with_half(words, i + 1, (int(hour), int(minute or 0), 0), sure=sure)


_SIDES = {"past": 1, "after": 1, "to": -1, "till": -1, "before": -1, "of": -1}
_MINUTES = frozenset({"minutes", "minute", "mins", "min"})
_SPOKEN = _SIDES.keys() | _MINUTES


def _spoken(words: Words, i: int) -> Clock | None:
    """As in "half past three pm", "quarter to 5", "20 min past eight in the evening"."""
    i = words.skip(i, "a") if words.at(i + 1) == "quarter" else i
    first = words.at(i)
    minutes = (
        (30 if first == "half" else 15, i + 1) if first in {"half", "quarter"} else plain_number(words, i)
    )
    if minutes is None:
        return None
    hour = plain_number(words, i + 1) if first == "half" else None
    if hour and 0 < hour[0] <= _NOON and unit_at(words, hour[1]) is None:  # "half three"
        return _with_half(words, hour[1], (hour[0], 30, 0), sure=True)
    side = words.skip(minutes[1], *_MINUTES)
    sign = _SIDES.get(words.at(side), 0)
    if not sign or minutes[0] >= 60 or not _plain_enough(words.at(side), minutes[0], said=side > minutes[1]):  # noqa: PLR2004
        return None
    named = _NAMED.get(words.at(side + 1))
    hour = (named, side + 2) if named else _clock(words, side + 1, bare=True)
    if hour is None:
        return None
    total = hour[0].hour * 60 + hour[0].minute + sign * minutes[0]
    return time(total // 60 % _DAY, total % 60), hour[1]


def _plain_enough(side: str, minutes: int, *, said: bool) -> bool:
    """Whether "10 past" or "10 to" can do without the word "minutes"; "2 to 4" is a span of hours."""
    return said or (side in {"past", "to", "till"} and minutes % 5 == 0)


def time_after(words: Words, i: int) -> tuple[time | None, int]:
    """The time of day that follows a day: "Friday at 5", "31 Oct, 17:00", "tomorrow by noon"."""
    cut_off = words.at(i) == "." and words.glued(i) and words.glued(i + 1)  # "31/05/2026.14:15"
    dashed = (words.at(i) in {"-", "|", "\u2013"} or cut_off) and ":" in words.at(i + 1)
    start = i + dashed if words.at(i) in {"-", "."} else words.skip(words.skip(i + dashed, "("), ",")
    start = words.skip(start, "t") if words.glued(start) else start
    start = start + 2 if words.at(start) in _APOSTROPHES and words.at(start + 1) == "s" else start
    start = _behind_limit(words, start)
    part = _part_start(words, words.skip(start, "late", "early") if words.at(start + 1) == "in" else start)
    if words.at(part) in PARTS:
        return _in_part(words, part)
    if words.at(start) in {"am", "pm"}:
        return PART_ENDS["morning" if words.at(start) == "am" else "afternoon"], start + 1
    closed = close_at(words, start)
    if closed:
        return CLOSE_OF_BUSINESS, closed
    start = start + 1 if words.at(start) == "for" and time_at(words, start + 1) else start
    led = words.at(start) in _HOUR_BEFORE
    start = words.skip(start + led, *ABOUT)
    spelled = not words.at(start).isdecimal() and plain_number(words, start + 1) is not None
    if spelled and not words.at(start + 1).isdecimal():
        led = True
    between = words.at(start - 1) == "between"
    if led and (words.at(start + 1) in MONTHS or words.at(start + 1) in SUFFIXES):  # "until 2 November"
        return None, i
    plain = led or _plainly_clock(words, start)
    found = _last_of_range(words, time_at(words, start, bare=plain), led=led, between=between)
    return found or (None, i)


def _behind_limit(words: Words, i: int) -> int:
    """Behind "no later than", "not later than", "in between" where a word for the limit still follows."""
    if words.at(i) == "in" and words.at(i + 1) == "between":
        return i + 1
    led = words.at(i) in {"no", "not"} and words.low[i + 1 : i + 3] == ["later", "than"]
    return i + 3 if led else i


def _plainly_clock(words: Words, i: int) -> bool:
    """Whether figures behind a day are a time without a word for it: "Monday 7.30", "tomorrow 1930"."""
    if words.at(i).isdecimal() and words.at(i + 1) in {"to", "till", "until"}:
        hour = plain_number(words, i + 2)
        return hour is not None and hour[0] <= _NOON and not words.at(hour[1]).isalpha()
    alone = not words.at(i + 1).isalpha() and words.at(i + 1) not in {"%", "-", "/"}
    return alone and _QUARTERS.fullmatch(words.at(i)) is not None


def close_at(words: Words, i: int) -> int | None:
    """Where "EOD", "close of business" or "end of play" ends, None where no such words stand."""
    if words.at(i) in {"eod", "cob", "cop", "eob"}:
        return i + 1
    if words.at(i) not in {"end", "close"}:
        return None
    link = words.skip(words.skip(i + 1, "-"), "of")
    link = words.skip(words.skip(link, "-"), "the")
    link = words.skip(link, "working", "trading") if words.at(link + 1) == "day" else link
    if words.at(link) not in {"business", "play", "day", "trading", "work"}:
        return None
    return words.skip(link + 1, "day") if words.at(link) == "business" else link + 1


def _part_start(words: Words, i: int) -> int:
    i = words.skip(words.skip(i, "in"), "the") if words.at(i) in {"in", "at"} else i
    return words.skip(i, "late", "early", "at", "mid")


def in_part(words: Words, i: int) -> tuple[time | None, int] | None:
    """A part of the day with or without a time, as in "in the afternoon at 7"."""
    part = _part_start(words, i)
    return _in_part(words, part) if words.at(part) in PARTS and part > i else None


def _in_part(words: Words, part: int) -> tuple[time | None, int]:
    name = words.at(part)
    start = words.skip(part + 1, "at", "by", "around", "from", "between", ",")
    found = _last_of_range(words, time_at(words, start, bare=start > part + 1), led=start > part + 1)
    if found is None and _SPAN.fullmatch(words.at(start)):
        found = time_at(words, start, bare=True)
    if found is None:
        return PART_ENDS[name], part + 1
    clock, end = found
    return clock.replace(
        hour=clock.hour % _NOON + _NOON * (name in _LATER)
    ) if name in _HALVES else clock, end


_HALVES = _LATER | {"morning"}


_APOSTROPHES = frozenset({"'", "\u2019"})
_RANGE_JOINS = frozenset({"-", "\u2013", "to", "until", "till", "and", "through"})


def _last_of_range(words: Words, found: Clock | None, *, led: bool, between: bool = False) -> Clock | None:
    """The end of "from 7 to 9", "2:00 - 2:30 pm"; what is no range stays as it is."""
    if found is None:
        return None
    if words.at(found[1]) not in _RANGE_JOINS:
        return found
    last = time_at(words, found[1] + 1, bare=between or (led and words.at(found[1]) != "and"))
    if last is None:
        return found
    return last if last[0] > found[0] or not last[0].hour else (found[0], last[1])  # "10pm - 1am"
