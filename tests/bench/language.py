"""How well dates and sums are read from the public sets, per suite and kind, beside the peers installed."""

import subprocess
import sys
import time as clock
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal

from coaching.language.amounts import amounts
from coaching.language.due_dates import due_dates
from tests.bench.figures import Figure, quantile
from tests.bench.peers import date_peers, money_peers
from tests.coaching.language.public_sets import (
    ABSENT,
    DATA,
    DateItem,
    MoneyItem,
    date_items,
    money_items,
    negatives,
    percents,
)

#: Reads a text said at a moment: the first day and time as ISO text, None for nothing found.
ReadDate = Callable[[str, datetime], tuple[str, str] | None]
ReadMoney = Callable[[str], Sequence[tuple[Decimal, str]]]

_GROUPS = (
    ("Microsoft", "point", ">= .90"),
    ("Microsoft", "range", ">= .80"),
    ("Duckling", "point", ">= .90"),
    ("Duckling", "range", ">= .88"),
    ("chrono", "point", ">= .90"),
    ("chrono", "range", ""),
)
LONGEST = 40_000


def figures() -> Iterator[Figure | str]:
    if not DATA.exists():
        yield f"# language: skipped, {ABSENT}"
        return
    yield from _dates()
    yield from _money()
    yield from _cost()


def _own_date(text: str, said_at: datetime) -> tuple[str, str] | None:
    found = due_dates(text, said_at=said_at, day_first=False)
    if not found:
        return None
    first = found[0]
    return first.day.isoformat(), first.time.isoformat() if first.time else ""


def _own_money(text: str) -> list[tuple[Decimal, str]]:
    return [(one.value, one.currency) for one in amounts(text, currency="USD") if one.unit == "money"]


def _dates() -> Iterator[Figure | str]:
    items = list(date_items())
    rows = {"coaching.language": _own_date, **date_peers()}
    yield "# dates, development half; the first answer to the whole sentence is scored"
    yield (
        "# reader | "
        + " | ".join(f"{suite} {kind}" for suite, kind, _ in _GROUPS)
        + (" | pooled | right when answered | false dates | time of day")
    )
    for name, read in rows.items():
        yield f"# {name} | " + " | ".join(f"{share:.3f}" for share in _row(items, read))
    for part, chosen in (("tuned", False), ("held_out", True)):
        half = [item for item in items if item.held_out == chosen]
        yield from _group_figures(half, part)
    for kind in sorted({item.category for item in items}):
        of_kind = [item for item in items if item.category == kind]
        yield Figure(f"dates_{kind}", _share(of_kind, _own_date), f"of {len(of_kind)}")


def _group_figures(items: list[DateItem], part: str) -> Iterator[Figure]:
    for suite, kind, goal in _GROUPS:
        group = [item for item in items if item.suite == suite and item.kind == kind]
        yield Figure(f"dates_{part}_{suite}_{kind}", _share(group, _own_date), f"of {len(group)}", goal=goal)
    yield Figure(f"dates_{part}_pooled", _share(items, _own_date), f"of {len(items)}", goal=">= .88")
    yield Figure(f"dates_{part}_right_when_answered", _when_answered(items, _own_date), "", goal=">= .95")
    yield Figure(f"dates_{part}_time_of_day", _with_time(items, _own_date), "", goal=">= .80")


def _row(items: list[DateItem], read: ReadDate) -> Iterator[float]:
    for suite, kind, _ in _GROUPS:
        yield _share([item for item in items if item.suite == suite and item.kind == kind], read)
    yield _share(items, read)
    yield _when_answered(items, read)
    none_there = negatives()
    yield sum(read(text, said_at) is not None for text, said_at in none_there) / len(none_there)
    yield _with_time(items, read)


def _share(items: Sequence[DateItem], read: ReadDate) -> float:
    return sum(_right(item, read) for item in items) / max(1, len(items))


def _right(item: DateItem, read: ReadDate) -> bool:
    found = read(item.text, item.said_at)
    return found is not None and found[0] in item.days


def _when_answered(items: Sequence[DateItem], read: ReadDate) -> float:
    answered = [item for item in items if read(item.text, item.said_at)]
    return sum(_right(item, read) for item in answered) / max(1, len(answered))


def _with_time(items: Sequence[DateItem], read: ReadDate) -> float:
    timed = [item for item in items if item.kind == "point" and item.moments]
    right = 0
    for item in timed:
        found = read(item.text, item.said_at)
        right += found is not None and "T".join(found) in item.moments
    return right / max(1, len(timed))


def _money() -> Iterator[Figure | str]:
    items = list(money_items())
    microsoft = [item for item in items if item.suite == "Microsoft"]
    duckling = [item for item in items if item.suite == "Duckling"]
    rows = {"coaching.language": _own_money, **money_peers()}
    yield "# money: reader | Microsoft value recall | precision | Duckling value and currency"
    for name, read in rows.items():
        recall, precision = _found_values(microsoft, read)
        yield f"# {name} | {recall:.3f} | {precision:.3f} | {_whole(duckling, read):.3f}"
    recall, precision = _found_values(microsoft, _own_money)
    yield Figure("money_value_recall", recall, f"of {sum(len(i.values) for i in microsoft)}", goal=">= .90")
    yield Figure("money_value_precision", precision, "", goal=">= .95")
    yield Figure("money_duckling", _whole(duckling, _own_money), f"of {len(duckling)}", goal=">= .85")
    shares = percents()
    right = sum(_percents(text) == values for text, values in shares)
    yield Figure("percent_texts", right / len(shares), f"of {len(shares)}")


def _percents(text: str) -> tuple[Decimal, ...]:
    return tuple(one.value for one in amounts(text, currency="USD") if one.unit == "percent")


def _found_values(items: Sequence[MoneyItem], read: ReadMoney) -> tuple[float, float]:
    right = wanted = given = 0
    for item in items:
        left = [value for value, _ in read(item.text)]
        given += len(left)
        wanted += len(item.values)
        for value in item.values:
            if value in left:
                left.remove(value)
                right += 1
    return right / max(1, wanted), right / max(1, given)


def _whole(items: Sequence[MoneyItem], read: ReadMoney) -> float:
    return sum(list(read(item.text)) == [(item.values[0], item.currency)] for item in items) / max(
        1, len(items)
    )


def _cost() -> Iterator[Figure]:
    items = list(date_items())
    took = [_milliseconds(lambda item=item: _own_date(item.text, item.said_at)) for item in items]
    yield Figure("date_p95", quantile(took, 0.95), "ms", goal="<= 1")
    said_at = items[0].said_at
    for name, piece in _LONG.items():
        text = (piece * LONGEST)[:LONGEST]
        dates = min(_milliseconds(lambda text=text: due_dates(text, said_at=said_at)) for _ in range(3))
        sums = min(_milliseconds(lambda text=text: amounts(text, currency="USD")) for _ in range(3))
        yield Figure(f"longest_text_{name}_dates", dates, "ms", goal="<= 50")
        yield Figure(f"longest_text_{name}_sums", sums, "ms", goal="<= 50")
    yield Figure("reading_memory", _loaded_mb(), "MB", goal="<= 20")


_LONG = {
    "dates": "by Friday 5pm London, ",
    "nexts": "next ",
    "numbers": "$1.5m to 12,000 ",
    "words": "the quick brown fox must sign it soon. ",
    "chinese": "\u8bf7\u57282027\u5e743\u6708\u4e4b\u524d\u7b7e\u7f72\u3002",
    "digits": "1-",
}


def _milliseconds(act: Callable[[], object]) -> float:
    started = clock.perf_counter()
    act()
    return (clock.perf_counter() - started) * 1_000


_LOADING = """
import tracemalloc
tracemalloc.start()
import coaching.language.amounts, coaching.language.due_dates
print(tracemalloc.get_traced_memory()[0])
"""


def _loaded_mb() -> float:
    """What both readers and their tables hold, in a process of their own."""
    done = subprocess.run([sys.executable, "-c", _LOADING], capture_output=True, text=True, check=True)
    return int(done.stdout) / 1e6
