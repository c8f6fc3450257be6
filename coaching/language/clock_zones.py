"""The clocks that people name behind a time of day: "5pm London", "9am ET", "17:00 CET"."""

from datetime import date, datetime, time, tzinfo
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
    start = words.skip(words.skip(i, "("), "in") if words.at(words.skip(i, "(")) != "in" else i + 1
    pair = _PAIRS.get((words.at(start), words.at(start + 1)))
    zone = pair or _BY_WORD.get(words.at(start))
    if zone is None:
        return None
    end = start + 1 + bool(pair)
    with_time = words.at(end) == "time"
    begin = words.starts[start]
    doubtful = words.at(start) in _DOUBTFUL
    written = words.text[begin : words.ends[start]]
    named = written.isupper() if doubtful else words.text[begin].isupper() or zone == "UTC"
    if not (named or with_time):
        return None
    return zone, words.skip(end + with_time, ")") if words.at(i) == "(" else end + with_time


def on_own_clock(day: date, at: time, zone: str, own: tzinfo | None) -> tuple[date, time]:
    """The day and time in the speaker's zone of a day and time said for another place."""
    if own is None:
        return day, at
    there = datetime.combine(day, at, tzinfo=ZoneInfo(zone))
    here = there.astimezone(own)
    return here.date(), here.time()
