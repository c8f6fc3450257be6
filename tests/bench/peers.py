"""Other readers of dates and sums, as far as they are installed (pip install .[peers]); never in the core."""

import importlib
from collections.abc import Callable, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, TypeVar

ReadDate = Callable[[str, datetime], tuple[str, str] | None]
ReadMoney = Callable[[str], Sequence[tuple[Decimal, str]]]
T = TypeVar("T")


def date_peers() -> dict[str, ReadDate]:
    """The readers of dates that can be imported, by name."""
    made = {"dateparser": _dateparser, "parsedatetime": _parsedatetime, "recognizers-text": _recognizers}
    return {name: read for name, make in made.items() if (read := _if_there(make))}


def money_peers() -> dict[str, ReadMoney]:
    """The readers of sums that can be imported, by name."""
    read = _if_there(_price_parser)
    return {"price-parser": read} if read else {}


def _if_there(make: Callable[[], T]) -> T | None:
    try:
        return make()
    except ImportError:
        return None


def _iso(found: datetime) -> tuple[str, str]:
    return found.date().isoformat(), found.time().replace(microsecond=0).isoformat()


def _dateparser() -> ReadDate:
    search: Any = importlib.import_module("dateparser.search")

    def read(text: str, said_at: datetime) -> tuple[str, str] | None:
        settings = {"RELATIVE_BASE": said_at.replace(tzinfo=None), "PREFER_DATES_FROM": "future"}
        found = search.search_dates(text, languages=["en"], settings=settings)
        return _iso(found[0][1]) if found else None

    return read


def _parsedatetime() -> ReadDate:
    calendar: Any = importlib.import_module("parsedatetime").Calendar()

    def read(text: str, said_at: datetime) -> tuple[str, str] | None:
        found = calendar.nlp(text, sourceTime=said_at.replace(tzinfo=None))
        return _iso(found[0][0]) if found else None

    return read


def _recognizers() -> ReadDate:
    recognizers: Any = importlib.import_module("recognizers_date_time")

    def first(text: str, said_at: datetime) -> tuple[str, str] | None:
        found = recognizers.recognize_datetime(text, "en-us", reference=said_at.replace(tzinfo=None))
        read: dict[str, list[dict[str, str]]] = (found[0].resolution or {}) if found else {}
        last = read.get("values", [{}])[-1]
        day, _, at = last.get("end", last.get("value", "")).partition(" ")
        if ":" in day:  # a time of day alone, which it leaves without a day
            return said_at.date().isoformat(), day
        return (day, at) if len(day) == len("2027-03-01") else None

    return first


def _price_parser() -> ReadMoney:
    price: Any = importlib.import_module("price_parser").Price
    codes = {"$": "USD", "\u20ac": "EUR", "\u00a3": "GBP", "US$": "USD"}

    def read(text: str) -> list[tuple[Decimal, str]]:
        found = price.fromstring(text)
        if found.amount is None or not found.currency:
            return []
        code: str = found.currency
        return [(found.amount, codes.get(code, code))]

    return read
