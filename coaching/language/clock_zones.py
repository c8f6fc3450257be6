"""The clocks that people name behind a time of day: "5pm London", "9am ET", "17:00 CET"."""

import re
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from coaching.language.date_words import Words

#: In speech a winter name is used in summer too ("5pm EST" in July), so each names a place's own clock.
_ZONES = {
    "UTC": "utc gmt zulu",
    "Europe/London": "london uk bst edinburgh",
    "Europe/Dublin": "dublin",
    "Europe/Lisbon": "lisbon",
    "Europe/Paris": "paris cet cest brussels",
    "Europe/Berlin": "berlin frankfurt munich hamburg",
    "Europe/Zurich": "zurich geneva",
    "Europe/Madrid": "madrid barcelona",
    "Europe/Rome": "rome milan",
    "Europe/Amsterdam": "amsterdam",
    "Europe/Vienna": "vienna",
    "Europe/Stockholm": "stockholm",
    "Europe/Copenhagen": "copenhagen",
    "Europe/Oslo": "oslo",
    "Europe/Warsaw": "warsaw",
    "Europe/Helsinki": "helsinki eet eest",
    "Europe/Athens": "athens",
    "Europe/Istanbul": "istanbul",
    "Europe/Moscow": "moscow",
    "America/New_York": "est edt et eastern boston washington",
    "America/Chicago": "cst cdt ct central chicago dallas houston",
    "America/Denver": "mst mdt mt mountain denver",
    "America/Los_Angeles": "pst pdt pt pacific seattle",
    "America/Toronto": "toronto",
    "Asia/Tokyo": "jst tokyo",
    "Asia/Seoul": "kst seoul",
    "Asia/Singapore": "sgt singapore",
    "Asia/Hong_Kong": "hkt",
    "Asia/Shanghai": "shanghai beijing",
    "Asia/Kolkata": "ist mumbai delhi bangalore",
    "Asia/Dubai": "dubai gst",
    "Australia/Sydney": "sydney aest aedt melbourne",
    "Pacific/Auckland": "auckland nzst nzdt",
    "America/Sao_Paulo": "brt",
    "Africa/Johannesburg": "johannesburg sast",
}
_PAIRS = {
    ("new", "york"): "America/New_York",
    ("los", "angeles"): "America/Los_Angeles",
    ("san", "francisco"): "America/Los_Angeles",
    ("hong", "kong"): "Asia/Hong_Kong",
    ("sao", "paulo"): "America/Sao_Paulo",
}
_BY_WORD = {word: zone for zone, words in _ZONES.items() for word in words.split()}
#: Words of their own beside a clock; they count in capitals or with "time" behind them.
_DOUBTFUL = frozenset({"et", "est", "ct", "mt", "pt", "central", "mountain", "pacific", "eastern", "ist"})


def zone_at(words: Words, i: int) -> tuple[str, int] | None:
    """The zone that a word names as an IANA name, and where it ends; a place must begin with a capital."""
    if words.at(i) == "z" and words.glued(i):
        return "UTC", i + 1
    if words.at(i) == "+" and words.glued(i) and ":" in words.at(i + 1):
        return _offset(words, i)
    start = words.skip(words.skip(i, "("), "in") if words.at(words.skip(i, "(")) != "in" else i + 1
    pair = _PAIRS.get((words.at(start), words.at(start + 1)))
    zone = pair or _BY_WORD.get(words.at(start))
    if zone is None:
        return None
    offset = _offset(words, start + 1) if zone == "UTC" else None
    if offset:
        return offset
    end = start + 1 + bool(pair)
    with_time = words.at(end) == "time"
    begin = words.starts[start]
    doubtful = words.at(start) in _DOUBTFUL
    written = words.text[begin : words.ends[start]]
    named = (
        written.isupper() or (written.istitle() and len(written) > len("Fast"))
        if doubtful
        else words.text[begin].isupper() or zone == "UTC"
    )
    if not (named or with_time):
        return None
    return zone, words.skip(end + with_time, ")") if words.at(i) == "(" else end + with_time


_HOURS = re.compile(r"(0?\d|1[0-4])(?::([0-5]\d))?")


def _offset(words: Words, i: int) -> tuple[str, int] | None:
    """The hours from UTC of "UTC+2", "GMT-05:00", "17:00+02:00", as "+02:00"."""
    match = _HOURS.fullmatch(words.at(i + 1)) if words.at(i) in {"+", "-"} and words.glued(i + 1) else None
    return (f"{words.at(i)}{int(match[1]):02}:{match[2] or '00'}", i + 2) if match else None


def _clock_of(zone: str) -> tzinfo:
    if zone[0] not in "+-":
        return ZoneInfo(zone)
    away = timedelta(hours=int(zone[1:3]), minutes=int(zone[4:]))
    return timezone(away if zone[0] == "+" else -away)


def on_own_clock(day: date, at: time, zone: str, own: tzinfo | None) -> tuple[date, time]:
    """The day and time in the speaker's zone of a day and time said for another place."""
    if own is None:
        return day, at
    there = datetime.combine(day, at, tzinfo=_clock_of(zone))
    here = there.astimezone(own)
    return here.date(), here.time()
