"""The public sets of dates and sums beside the repository, which items count, and what is held out."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[4] / "shared" / "data"
ABSENT = "the public sets are not here: ../shared is absent"
DATE_FILES = {
    "recognizers": "Microsoft",
    "recognizers_tasks": "Microsoft",
    "duckling": "Duckling",
    "chrono": "chrono",
}


@dataclass(frozen=True, slots=True)
class DateItem:
    """A text with the days and moments that count as right."""

    suite: str
    kind: str  #: point, range, or before (which has only days)
    category: str
    text: str
    said_at: datetime
    days: frozenset[str]
    moments: frozenset[str]
    held_out: bool


def date_items() -> Iterator[DateItem]:
    """All items of the development half that count."""
    for name, suite in DATE_FILES.items():
        for item in _lines(DATA / "due_dates" / f"{name}.jsonl"):
            if _counts(item, suite):
                yield DateItem(
                    suite=suite,
                    kind=item["kind"],
                    category=item["category"],
                    text=item["text"],
                    said_at=datetime.fromisoformat(item["ref"]).replace(tzinfo=UTC),
                    days=frozenset(item["accept"]),
                    moments=frozenset(item["accept_dt"]),
                    held_out=hashlib.sha256(item["id"].encode()).digest()[0] % 8 == 1,
                )


def negatives() -> list[tuple[str, datetime]]:
    """Texts in which no date must be found, and when they were said."""
    items = _lines(DATA / "due_dates" / "negatives.jsonl")
    return [(item["text"], datetime.fromisoformat(item["ref"]).replace(tzinfo=UTC)) for item in items]


def _counts(item: dict[str, Any], suite: str) -> bool:
    """Whether the item counts: no holidays, no time zones, none of chrono's month-start readings."""
    if item["category"] in {"holiday", "timezone"}:
        return False
    if suite != "chrono" or item["kind"] != "point":
        return True
    month_start = len(item["accept"]) == 1 and item["accept"][0].endswith("-01")
    says_first = any(word in item["text"] for word in (" 1", "1st"))
    of_month = item["category"] == "calendar_date" and month_start and not says_first
    return item["category"] not in {"week_month_year", "quarter"} and not of_month


@dataclass(frozen=True, slots=True)
class MoneyItem:
    """A text with its sums; `currency` is empty where the set does not say which dollar or pound."""

    suite: str
    text: str
    values: tuple[Decimal, ...]
    currency: str


_MINOR = frozenset({"Cent", "Pence"})
_CODES = {"Dollar": "USD", "Pound": "GBP", "Cent": "USD"}
_NO_CURRENCY = frozenset({"Unnamed", "Dinar", "Rial"})


def money_items() -> Iterator[MoneyItem]:
    """The sums of the development half; parts of a currency, as cents, are counted in the currency."""
    for item in _lines(DATA / "units" / "rt_currency.jsonl"):
        values = tuple(
            Decimal(one["value"]) / (100 if one["unit"] in _MINOR else 1)
            for one in item["entities"]
            if one["value"] is not None
        )
        yield MoneyItem("Microsoft", item["text"], values, "")
    for item in _lines(DATA / "units" / "duckling_money.jsonl"):
        if item["kind"] == "simple" and item["currency"] not in _NO_CURRENCY:
            value = Decimal(str(item["value"])) / (100 if item["currency"] in _MINOR else 1)
            named: str = item["currency"]
            code = _CODES.get(named, named)
            yield MoneyItem("Duckling", item["text"], (value,), code)


def percents() -> list[tuple[str, tuple[Decimal, ...]]]:
    """Texts with their shares in percent."""
    found: list[tuple[str, tuple[Decimal, ...]]] = []
    for item in _lines(DATA / "units" / "rt_percent.jsonl"):
        values = [one["value"].rstrip("%") for one in item["entities"] if one["value"] not in {None, "null"}]
        found.append((item["text"], tuple(Decimal(value) for value in values)))
    return found


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)
