"""A whole phrase of time with all that belongs to it: "5pm London on Friday", "from 3 to 7 May"."""

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from coaching.language.calendar_words import (
    MONTHS,
    NEXT,
    THIS,
    TODAY,
    TOMORROW,
    WEEKDAYS,
    day_or_none,
    later,
    month_end,
    months_later,
    word_set,
    working_days_later,
)
from coaching.language.clock_times import (
    ABOUT,
    CLOSE_OF_MORNING,
    MIDNIGHT,
    PART_ENDS,
    PARTS,
    in_part,
    time_after,
    time_at,
)
from coaching.language.clock_zones import on_own_clock, zone_at
from coaching.language.date_counts import counted, near_day
from coaching.language.date_edges import (
    abbreviated,
    part_of_period,
    running_out,
    week_commencing,
    week_of_day,
)
from coaching.language.date_feasts import feast_day, season
from coaching.language.date_fiscal import fiscal
from coaching.language.date_grammar import (
    day_of_month,
    days_of_month,
    month_then_day,
    month_then_nth,
    names_a_thing,
    numeric_day,
    spanned_month,
    the_nth,
    year_first,
)
from coaching.language.date_periods import SECONDS_IN, period
from coaching.language.date_shifts import shift_at
from coaching.language.date_weekdays import nth_of_period, weekday_named
from coaching.language.date_within import within_period
from coaching.language.date_words import (
    WORKING,
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

DEADLINE = frozenset(
    {"by", "before", "until", "till", "til", "through", "thru", "within", "@", "latest", "than"}
)
EXPECTING = DEADLINE | frozenset(
    {
        "in",
        "on",
        "for",
        "during",
        "over",
        "at",
        "this",
        "next",
        "to",
        "around",
        "about",
        "is",
        "of",
        "throughout",
    }
)
_THROUGH = frozenset({"-", "\u2013", "\u2014", "to", "till", "until", "til", "through", "thru", "~", "/"})
_HALF_SAID = frozenset({"am", "a", "pm", "midnight", "noon", "midday", "h", "hrs", "hours"})
_NOON = 12
_LAST_MINUTE = time(23, 59)
_EXCLUSIVE = frozenset({"to", "till", "until", "til", "and", "~"})
_RULES = (
    feast_day,
    year_first,
    spanned_month,
    numeric_day,
    day_of_month,
    month_then_day,
    month_then_nth,
    days_of_month,
    week_of_day,
    week_commencing,
    running_out,
    abbreviated,
    fiscal,
    within_period,
    part_of_period,
    counted,
    near_day,
    weekday_named,
    nth_of_period,
    period,
    season,
    the_nth,
)


def phrase_at(said: Said, words: Words, i: int) -> Part | None:
    """A day, a period or a time with all that belongs to it, beginning at a word."""
    if i and words.glued(i) and words.low[i - 1] in {"_", "$", "\u20ac", "\u00a3"}:
        return None
    part = (
        _shifted(said, words, i)
        or _hours_beside(said, words, i)
        or _clock_then_day(said, words, i)
        or _day(said, words, i)
    )
    if part is None:
        return _clock_alone(said, words, i)
    part = _plus(said, words, _with_weekday(words, part))
    return _through(said, words, _with_time(said, words, part))


def _with_weekday(words: Words, part: Part) -> Part:
    """With the weekday said again behind: "8 Dec (Tuesday)", "8th Dec, Tue"."""
    reading, end = part
    start = words.skip(end, ",", "(")
    if start == end or reading.period or WEEKDAYS.get(words.at(start)) != reading.last.weekday():
        return part
    return reading, words.skip(start + 1, ")") if words.at(end) == "(" else start + 1


def _day(said: Said, words: Words, i: int) -> Part | None:
    for rule in _RULES:
        part = rule(said, words, i)
        if part:
            return part
    return None


def _shifted(said: Said, words: Words, i: int) -> Part | None:
    """As in "two weeks before 31 Oct", "within 5 days of 1 March", "the Monday after Easter"."""
    shift = shift_at(words, words.skip(i, "within", "in"))
    anchor = _anchor(said, words, shift[1]) if shift else None
    if shift is None or anchor is None:
        return None
    return shift[0].of(said, anchor[0]), anchor[1]


def _hours_beside(said: Said, words: Words, i: int) -> Part | None:
    """As in "an hour before midnight", "15 minutes from 1pm", "two hours after noon on Friday"."""
    count = amount(words, i)
    seconds = SECONDS_IN.get(unit_at(words, count[1]) or "", 0) if count else 0
    side = _BESIDE.get(words.at(count[1] + 1), 0) if count else 0
    if count is None or not seconds * side:
        return None
    start = count[1] + 2
    anchor = _clock_then_day(said, words, start) or _clock_alone(said, words, start)
    if anchor is None or anchor[0].at is None:
        return None
    moment = datetime.combine(anchor[0].last, anchor[0].at)
    moment += timedelta(minutes=anchor[0].at == _LAST_MINUTE)
    moment += timedelta(seconds=side * seconds * min(count[0], _MOST_HOURS))
    return Reading(first=moment.date(), last=moment.date(), at=moment.time()), anchor[1]


_BESIDE = {"before": -1, "after": 1, "from": 1}
_MOST_HOURS = 1000


def _anchor(said: Said, words: Words, i: int) -> Part | None:
    """The day counted from, also as in "30 days before the renewal date of 1 April"."""
    start = words.skip(i, "the")
    direct = _day(said, words, start)
    if direct:
        return direct
    for at in range(start + 1, start + 5):
        if not words.at(at - 1).isalpha():
            break
        if words.at(at) in {"on", "of", "due", "by"}:
            return _day(said, words, words.skip(at + 1, "the"))
    return None


def _with_time(said: Said, words: Words, part: Part) -> Part:
    reading, end = part
    clock, after = time_after(words, end)
    if after == end:
        return _zoned(said, words, part)
    if reading.at and words.at(after - 1) in PARTS:  # "3:15 tomorrow afternoon"
        return reading, after
    clock = _of_night(words, end, after, clock) if clock else None
    spoken = clock and words.at(after - 1) not in PARTS
    reading = replace(reading, at=clock, weak=reading.weak and not spoken) if clock else reading
    reading, after = _late_year(words, reading, after) if spoken else (reading, after)
    return _zoned(said, words, (reading, after))


def _of_night(words: Words, end: int, after: int, clock: time) -> time:
    """The time behind "tonight" is in the evening; midnight of a day is its last minute."""
    if clock == MIDNIGHT and "midnight" in words.low[end:after]:
        return _LAST_MINUTE
    tonight = words.at(end - 1) == "tonight" and words.at(after - 1) not in {"am", "m"}
    return clock.replace(hour=clock.hour % _NOON + _NOON) if tonight and clock.hour < _NOON else clock


def _late_year(words: Words, reading: Reading, end: int) -> Part:
    """The year behind the time, as in "Thu Oct 26 11:00:09 2023"."""
    year = year_at(words, end) if words.at(end).isdecimal() and not reading.full else None
    day = day_or_none(year[0], reading.last.month, reading.last.day) if year else None
    if year is None or day is None:
        return reading, end
    return replace(reading, first=day, last=day, alternatives=(), full=True), year[1]


def _zoned(said: Said, words: Words, part: Part) -> Part:
    """The same moment on the speaker's clock where another place's is named behind."""
    reading, end = part
    zone = zone_at(words, end) if reading.at else None
    if zone is None or reading.at is None:
        return part
    day, at = on_own_clock(reading.last, reading.at, zone[0], said.at.tzinfo)
    return replace(reading, last=day, at=at, weak=False), zone[1]


def _clock_then_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "5pm on Friday", "noon tomorrow", "5pm London time on Saturday"."""
    clock = _clock_span(words, i) or _bare_span(words, i)
    if clock is None:
        return _part_then_day(said, words, i)
    at, end = clock
    zone = zone_at(words, end)
    end = zone[1] if zone else end
    end = words.skip(words.skip(end, "my", "local"), "time")
    follower = words.skip(words.skip(end, ","), "on", "this", "by", "of")
    part = _day(said, words, follower)
    if part and part[0].period and words.at(i) == "first":  # "first thing next week"
        part = on(part[0].first), part[1]
    if part is None or part[0].period:
        return None
    at = _LAST_MINUTE if at == MIDNIGHT and "midnight" in words.low[i:end] else at
    reading = replace(part[0], at=at, weak=False)
    if zone is None:
        return _zoned(said, words, (reading, part[1]))
    day, at = on_own_clock(reading.last, at, zone[0], said.at.tzinfo)
    return replace(reading, last=day, at=at), part[1]


def _bare_span(words: Words, i: int) -> tuple[time, int] | None:
    """Hours without "pm" before a day: "8-9 tomorrow", "from nine to eleven on Friday", "10, tonight"."""
    ranged = words.at(i) in {"from", "between"}
    clock = time_at(words, i + ranged, bare=True)
    if clock and ranged:
        clock = time_at(words, clock[1] + 1, bare=True) if words.at(clock[1]) in _THROUGH | {"and"} else None
    elif clock and not (words.at(clock[1]) == "," and words.at(clock[1] + 1) == "tonight"):
        dashed = any(dash in words.at(i) for dash in "-\u2013")
        clock = clock if dashed or words.at(i - 1) in {"by", "before", "until", "till"} else None
    follower = words.skip(words.skip(clock[1], ","), "on", "this") if clock else i
    near = words.at(follower) in TODAY | TOMORROW | {"tonight"} | WEEKDAYS.keys()
    if clock is None or not near:
        return None
    evening = words.at(follower) == "tonight" and clock[0].hour < _NOON
    return (clock[0].replace(hour=clock[0].hour + _NOON) if evening else clock[0]), clock[1]


def _part_then_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "early afternoon on Friday", "the morning of 5 May", "lunch tomorrow"."""
    start = words.skip(words.skip(words.skip(i, "the"), "early", "mid", "late"), "-")
    if words.at(start) not in PARTS:
        return None
    link = words.skip(words.skip(start + 1, ","), "on", "of")
    part = _day(said, words, link)
    if part is None or part[0].period or part[0].at:
        return None
    return replace(part[0], at=PART_ENDS[words.at(start)], weak=part[0].weak and link == start + 1), part[1]


def _clock_span(words: Words, i: int, *, led: bool = False) -> tuple[time, int] | None:
    """A time of day or the end of a span of it, with "at" in front or not."""
    ranged = words.at(i) in {"from", "between"}
    start = words.skip(i + ranged, *ABOUT)
    clock = time_at(words, start, bare=start > i or led)
    if clock is None:
        return None
    if words.at(clock[1]) in _THROUGH | {"and"}:
        sure = time_at(words, start, bare=not ranged and (start > i or led)) is not None
        last = time_at(words, clock[1] + 1, bare=sure)
        return last or (None if ranged else clock)
    return None if ranged else clock


def _clock_alone(said: Said, words: Words, i: int) -> Part | None:
    """A time of day without a day: the next such time, "from 2pm till tomorrow 4:30pm", "by midnight"."""
    part = _part_alone(said, words, i) or _by_lunch(said, words, i)
    led = words.skip(i, *ABOUT) > i or words.at(i - 1) in DEADLINE
    together = led and (_FOUR_FIGURES.fullmatch(words.at(i)) is not None or _by_the_hour(words, i))
    clock = None if part else _clock_span(words, i, led=together)
    if clock is None or words.at(i) == "first":
        return part
    at, end = clock
    other_day = _day(said, words, end + 1) if words.at(end) in _THROUGH else None
    if other_day:
        return _with_time(said, words, other_day)
    if at == MIDNIGHT and words.at(i - 1) in DEADLINE:
        return Reading(first=said.day, last=said.day, at=_LAST_MINUTE), end
    zone = zone_at(words, end)
    if zone:
        return _zoned(said, words, (_today_there(said, at, zone[0]), end))
    if _counts_things(words, i, clock) or not _ends_there(words, end, led=led):
        return None
    return _next_clock(said, words, i, clock)


_FOUR_FIGURES = re.compile(r"\d{4}|\d{1,2}\.[0-5]\d")
_CHANGES = word_set(
    "reduce reduced cut lower lowered raise raised increase increased drop dropped up down rise fall grow "
    "discount improve decrease divide divided multiply multiplied off go come move moved ahead behind won "
    "lost extend extended short over differ"
)


def _by_the_hour(words: Words, i: int) -> bool:
    """As in "you'll have it by five", where nothing rises or falls by so much."""
    hour = plain_number(words, i) if words.at(i - 1) == "by" else None
    if hour is None or not 0 < hour[0] <= _NOON or words.at(hour[1]) in {"%", "-", "/", "per", "(", ","}:
        return False
    return not words.at(hour[1]).isalnum() and not _CHANGES & set(words.low[max(0, i - 8) : i])


def _counts_things(words: Words, i: int, clock: tuple[time, int]) -> bool:
    """Whether an hour without "pm" or minutes counts what follows: "at two depots", "around 20 things"."""
    start = words.skip(i, *ABOUT)
    if start == i or _FOUR_FIGURES.fullmatch(words.at(start)) or time_at(words, start) is not None:
        return False
    return names_a_thing(words, clock[1]) or words.at(start - 1) not in {"at", "@"}


def _ends_there(words: Words, end: int, *, led: bool) -> bool:
    """Whether a time can end before this word: "at 5 people" counts people."""
    after = words.at(end)
    if after.isalpha() and not led and after not in EXPECTING:
        return False
    return after != "-" and not after[:1].isdecimal()


def _next_clock(said: Said, words: Words, i: int, clock: tuple[time, int]) -> Part:
    at, end = clock
    day, at = _next_time(said, at, half_said=any(word in _HALF_SAID for word in words.low[i:end]))
    return Reading(first=day, last=day, at=at), end


def _today_there(said: Said, at: time, zone: str) -> Reading:
    """The day, over there, on which it is next so late on the clock there."""
    day = later(said.day, -1)
    for ahead in range(3):
        here, own = on_own_clock(later(day, ahead), at, zone, said.at.tzinfo)
        if (here, own) >= (said.day, said.at.time()):
            return Reading(first=later(day, ahead), last=later(day, ahead), at=at)
    return Reading(first=said.day, last=said.day, at=at)


def _part_alone(said: Said, words: Words, i: int) -> Part | None:
    """As in "in the afternoon at 7", "in the morning"."""
    found = in_part(words, i) if words.at(i) == "in" and words.at(i + 1) == "the" else None
    if found is None or found[0] is None:
        return None
    day = said.day if found[0] >= said.at.time() else later(said.day, 1)
    return Reading(first=day, last=day, at=found[0], weak=words.at(found[1] - 1) in PARTS), found[1]


def _by_lunch(said: Said, words: Words, i: int) -> Part | None:
    """As in "by lunch", "before lunchtime"."""
    if words.at(i) not in {"lunch", "lunchtime"} or words.at(i - 1) not in {"by", "before", "until", "till"}:
        return None
    at = CLOSE_OF_MORNING
    day = said.day if at >= said.at.time() else later(said.day, 1)
    return Reading(first=day, last=day, at=at), i + 1


def _plus(said: Said, words: Words, part: Part) -> Part:
    """So much later: "next Tuesday + 10 days", "1 October plus 5 business days"."""
    reading, end = part
    if words.at(end) not in {"+", "plus"} or reading.at:
        return part
    count = amount(words, end + 1)
    working = count and words.at(count[1]) in WORKING
    unit = unit_at(words, count[1] + bool(working)) if count else None
    if count is None or unit not in {"day", "week", "month"}:
        return part
    many = min(round(count[0]), _MOST_HOURS)
    if working:
        day = working_days_later(reading.last, many, said.is_working_day)
    elif unit == "month":
        day = months_later(reading.last, many)
    else:
        day = later(reading.last, many * (7 if unit == "week" else 1))
    return on(day, full=reading.full), count[1] + bool(working) + 1


def _next_time(said: Said, at: time, *, half_said: bool) -> tuple[date, time]:
    """When it is next so late; where the half of the day is open, the nearer of the two."""
    now = said.at.time()
    evening = at.replace(hour=(at.hour + 12) % 24)
    if at < now <= evening and not half_said:
        return said.day, evening
    return (said.day if at >= now else later(said.day, 1)), at


def _through(said: Said, words: Words, part: Part) -> Part:
    """The last day of "13 - 15 July", "from Monday to Friday", "between May and Oct 2026"."""
    reading, end = part
    lasting = _lasting(words, end) if words.at(end) == "for" and words.at(end - 1) != "today" else None
    if lasting:
        return on(later(reading.last, lasting[0]), full=reading.full), lasting[1]
    listed = _last_listed(said, words, part)
    if listed:
        return listed
    between = "between" in words.low[max(0, end - 8) : end]
    if words.at(end) not in _THROUGH and not (between and words.at(end) == "and"):
        return part
    second = _second(said, words, words.skip(end + 1, "the"), reading)
    if second is None:
        return part
    last = _last_of_two(reading, second[0], exclusive=words.at(end) in _EXCLUSIVE)
    if last is None:
        return part
    return (last, second[1]) if last.at else _with_time(said, words, (last, second[1]))


def _second(said: Said, words: Words, i: int, first: Reading) -> Part | None:
    """The later of two days, as it stands behind "to" or "and"."""
    i += words.at(i) in NEXT | THIS and words.at(i + 1)[:1].isdecimal()  # "to next 5/19"
    return _same_month(words, i, first) or _clock_then_day(said, words, i) or _day(said, words, i)


def _last_of_two(first: Reading, last: Reading, *, exclusive: bool) -> Reading | None:
    """The later end, which may be in the next week; None where the two are no span."""
    if not last.full and 0 < (first.first - last.last).days < 7:  # noqa: PLR2004  # "next Monday to Friday"
        last = on(later(last.last, 7))
    begun = first
    if (
        not (last.full or first.full) and last.last < first.first
    ):  # "from 10 October to 3 November" in between
        begun = replace(first, first=months_later(first.first, -12), last=months_later(first.last, -12))
    if last.last < begun.first and last.last.month != begun.first.month:
        return None
    if last.period and begun.period and exclusive:
        last = _until(begun, last)
    return replace(last, weak=False)


def _last_listed(said: Said, words: Words, part: Part) -> Part | None:
    """The last of "October 5 and 6", "October or November"."""
    reading, end = part
    if words.at(end) not in {"and", "or", "&"}:
        return None
    if not reading.period:
        by_month = MONTHS.get(words.at(end - 2)) == reading.last.month
        found = _same_month(words, end + 1, reading) if by_month else None
        thing = found and names_a_thing(words, found[1])
        return None if found is None or thing else found
    if words.at(end - 1) not in MONTHS or words.at(end + 1) not in MONTHS:
        return None
    second = _day(said, words, end + 1)
    if second is None or not second[0].period or second[0].last < reading.last:
        return None
    return replace(second[0], first=reading.first, weak=reading.weak), second[1]


def _lasting(words: Words, i: int) -> tuple[int, int] | None:
    """How many days "for 10 days" lasts, and where it ends."""
    count = amount(words, i + 1)
    days = {"day": 1, "week": 7}.get(unit_at(words, count[1]) or "", 0) if count else 0
    return (round(count[0] * days), count[1] + 1) if count and days else None


def _until(first: Reading, last: Reading) -> Reading:
    """The end of "from May to October": either end may be meant, so the earlier comes first."""
    start = later(last.first, -1)
    same_kind = abs((last.last - last.first).days - (first.last - first.first).days) < 4  # noqa: PLR2004
    if not same_kind or start < first.first:
        return last
    return Reading(first=first.first, last=start, alternatives=(last.last,), period=True)


def _same_month(words: Words, i: int, first: Reading) -> Part | None:
    """The end of "July 13 to 15", "April ninth through seventeenth"."""
    number = ordinal(words, i) or plain_number(words, i)
    if number is None or first.period or unit_at(words, number[1]):
        return None
    if MONTHS.get(words.at(words.skip(number[1], "of", "-", "/"))) or words.at(number[1]) in _NOT_A_DAY:
        return None
    year = (
        year_at(words, number[1]) if words.at(number[1]) == "," or words.at(number[1]).isdecimal() else None
    )
    over = first.first.day >= number[0]  # "27 April to the third"
    if over and (words.at(i - 1) != "the" or year):
        return None
    end_month = month_end(year[0] if year else first.first.year, first.first.month + over)
    day = day_or_none(end_month.year, end_month.month, number[0])
    return (on(day, full=first.full or bool(year)), year[1] if year else number[1]) if day else None


_NOT_A_DAY = frozenset({"am", "pm", ":", "o", "h", "%", "p", "a"})
