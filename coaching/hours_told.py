"""What people write of their own hours: a zone, quiet hours, days off, an absence."""

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from functools import cache
from zoneinfo import available_timezones

from coaching.errors import NoSuchZone, NotADay, NotHours, TooFarAhead, TooManyDaysOff
from coaching.hours import Span
from coaching.people import Person
from coaching.telling import day_read

#: Lines of days off at most, and days ahead at most.
MOST_DAYS_OFF = 20
MOST_AHEAD = 366

_NO_HOURS = frozenset({"none", "never", "no"})

_THROUGH = re.compile(r"\s+(?:to|until|till|through|and)\s+|\s*[\u2013\u2014]\s*|\s+-\s+", re.IGNORECASE)
_TIME = re.compile(r"(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)?", re.IGNORECASE)


def zone_told(field: str, words: str) -> str:
    """An IANA zone by its name or by its city, in any case; empty for no words. Raises NoSuchZone."""
    name = "_".join(words.split()).casefold()
    if not name:
        return ""
    zone = _zones().get(name)
    if zone is None:
        raise NoSuchZone(field, words)
    return zone


@cache
def _zones() -> dict[str, str]:
    zones = sorted(available_timezones())
    cities = {zone.rpartition("/")[2].casefold(): zone for zone in zones if zone.count("/") == 1}
    return {**cities, **{zone.casefold(): zone for zone in zones}}


def quiet_told(field: str, words: str, usual: tuple[time, time]) -> tuple[time, time]:
    """From when until when nothing is said unasked: "18:00 to 08:00", "7pm - 9am", "none".

    Hours that end when they begin stand for none. `usual` for no words. Raises NotHours.
    """
    words = words.strip().casefold()
    if not words:
        return usual
    if words in _NO_HOURS:
        return time(0), time(0)
    parts = re.split(r"\s*(?:\bto\b|\buntil\b|\btill\b|[-\u2013\u2014])\s*", words)
    if len(parts) != 2:  # noqa: PLR2004 - from and until
        raise NotHours(field, words)
    return _time(field, parts[0]), _time(field, parts[1])


def _time(field: str, words: str) -> time:
    found = _TIME.fullmatch(words.strip())
    if found is None:
        raise NotHours(field, words)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    # Midnight at the end of a day is the beginning of the next.
    if hour == 24 and minute == 0:  # noqa: PLR2004 - as people write it
        hour = 0
    try:
        return time(hour, minute)
    except ValueError as wrong:
        raise NotHours(field, words) from wrong


def days_off_told(field: str, words: str, now: datetime, person: Person) -> tuple[Span, ...]:
    """A day or "20 March to 2 April" a line, those that have passed left out, in order.

    Raises NotADay, NoSuchDay, TooFarAhead or TooManyDaysOff.
    """
    today = person.today(now)
    lines = [line.strip(" •*\t") for line in words.splitlines()]
    spans = [_span(field, line, now, person) for line in lines if line]
    ahead = sorted((span for span in spans if span.last >= today), key=lambda span: (span.first, span.last))
    if len(ahead) > MOST_DAYS_OFF:
        raise TooManyDaysOff(field, MOST_DAYS_OFF)
    return tuple(ahead)


def _span(field: str, line: str, now: datetime, person: Person) -> Span:
    first, *rest = _THROUGH.split(line, maxsplit=1)
    if not rest:
        day = _day(field, line, now, person)
        return Span(first=day, last=day)
    read = _reading(field, first, rest[0], person)
    begins = read(first, now)
    # The end is the next such day after the beginning: "20 December to 3 January".
    morning = datetime.combine(begins, time(9), tzinfo=person.clock)
    ends = read(rest[0], morning)
    if ends < begins:
        raise NotADay(field, line)
    return Span(first=begins, last=_near(field, ends, begins))


def _reading(field: str, first: str, last: str, person: Person) -> Callable[[str, datetime], date]:
    """Reads both ends of a span; the first may leave the month to the last: "20 to 24 March"."""
    month = re.sub(r"^\W*\d{1,2}(?:st|nd|rd|th)?", "", last).strip() if first.strip().isdecimal() else ""

    def read(words: str, said_at: datetime) -> date:
        return _day(field, f"{words} {month}" if words == first and month else words, said_at, person)

    return read


def _day(field: str, words: str, now: datetime, person: Person) -> date:
    day = day_read(field, words, now, person, perhaps_passed=True)
    if day is None:
        raise NotADay(field, words)
    return _near(field, day, person.today(now))


def _near(field: str, day: date, today: date) -> date:
    if day - today > timedelta(days=MOST_AHEAD):
        raise TooFarAhead(field, day)
    return day


def away_told(field: str, words: str, now: datetime, person: Person) -> date:
    """The last day of an absence. Raises NotADay, NoSuchDay or TooFarAhead."""
    return _day(field, words, now, person)
