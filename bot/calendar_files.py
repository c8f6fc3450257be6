"""Somebody's promises and talks as a file that any calendar program takes (iCalendar, RFC 5545)."""

import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from bot import presses, wording
from bot.card import Attachment, Button, Card
from coaching import commands as ask
from coaching import remarks as said
from coaching.calendars import Entry

#: Who made the file, as RFC 5545 wants it.
_MADE_BY = "-//Foothold//Promises and talks//EN"


def calendar(remark: said.CalendarBrought) -> Card:
    file = Attachment(name="foothold.ics", kind="text/calendar", text=as_ical(remark.entries, remark.now))
    shown = sum(one.status != "cancelled" for one in remark.entries)
    return Card(
        title=wording.YOUR_CALENDAR,
        lines=((wording.in_your_calendar(shown),), (wording.CALENDAR_HOW,)),
        buttons=(Button(label=wording.MY_PROMISES, token=presses.token(ask.ShowMine())),),
        files=(file,),
    )


def as_ical(entries: Iterable[Entry], now: datetime) -> str:
    """Each entry is a whole day that keeps nobody busy and that others do not see."""
    # The library takes a third of a second to load, and few ask for a calendar.
    from icalendar import Calendar, Event  # noqa: PLC0415 - loaded when somebody asks

    # Their types are told in part only.
    made: Any = Calendar()
    made.add("prodid", _MADE_BY)
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    for one in entries:
        event: Any = Event()
        event.add("uid", one.uid)
        event.add("dtstamp", now)
        event.add("dtstart", one.day)
        event.add("dtend", one.day + timedelta(days=1))
        event.add("summary", _line(_summary(one)))
        event.add("description", _line(_description(one)))
        event.add("sequence", one.sequence)
        event.add("last-modified", one.changed)
        event.add("status", one.status.upper())
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        made.add_component(event)
    told: bytes = made.to_ical()
    return told.decode()


def _summary(one: Entry) -> str:
    if one.promise is None:
        return wording.talk_with(one.counterpart or one.deal.title)
    words = wording.cut(one.promise.what, 20)
    return wording.kept_in_calendar(words) if one.done else words


def _description(one: Entry) -> str:
    measure = one.promise.measure if one.promise is not None else ""
    return f"{one.deal.title}. {wording.MEASURE_LABEL}: {measure}" if measure else one.deal.title


def _line(words: str) -> str:
    """On one line, without what no calendar takes."""
    return " ".join("".join(" " if unicodedata.category(one) == "Cc" else one for one in words).split())
