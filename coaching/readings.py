"""Which day was meant: the one rule for words that name two days, or one that has passed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any, cast

from coaching.commands import Command
from coaching.days import in_full
from coaching.errors import DueInThePast, WhichDay
from coaching.language.due_dates import DueDate

#: Readings that are offered on buttons; the likeliest come first.
READINGS_AT_MOST = 2

#: Characters of a wish, those that take two on a button counted twice, that a button still holds.
_ON_A_BUTTON = 1_500

_SATURDAY = 5

#: A day that is told with its year can mean no other.
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Meant:
    """One reading of a wish: the day, and the same wish with that day written out."""

    day: date
    wish: Command


def settled(field: str, due: DueDate | None, today: date) -> date | None:
    """The day that was meant, None where none was named.

    Raises WhichDay where two could be meant, or where one that has passed can mean another one ahead;
    DueInThePast where it cannot.
    """
    if due is None:
        return None
    ahead = [day for day in _readings(due) if day >= today]
    if not ahead or (due.day < today and _YEAR.search(due.phrase)):
        raise DueInThePast(field, due.day)
    if due.day < today or len(ahead) > 1:
        passed = due.day if due.day < today else None
        raise WhichDay(field, due.phrase, tuple(ahead[:READINGS_AT_MOST]), passed)
    return ahead[0]


def _readings(due: DueDate) -> tuple[date, ...]:
    """Each once, the likeliest first; the weekend behind a Friday is no other deadline than that."""
    friday = due.day
    weekend = {friday + timedelta(days=ahead) for ahead in (1, 2) if friday.weekday() + ahead >= _SATURDAY}
    return tuple(dict.fromkeys((due.day, *(day for day in due.alternatives if day not in weekend))))


def meanings(wish: Command, which: WhichDay) -> tuple[Meant, ...]:
    """The wish once for each day that could be meant; none where it is too long to be kept on a button."""
    if sum(len(words) + _doubled(words) for words in _texts(wish)) > _ON_A_BUTTON:
        return ()
    spelt = ((day, _spelt(wish, which, day)) for day in which.days)
    return tuple(Meant(day=day, wish=one) for day, one in spelt if one is not None)


def _spelt(wish: Command, which: WhichDay, day: date) -> Command | None:
    """The wish with the day written out where the words stood; None where these cannot be found."""
    phrase = re.compile(rf"(?<!\w){re.escape(which.phrase)}(?!\w)")
    name, _, part = which.field.partition(".")
    for field in dict.fromkeys((name, "words", "about")):
        told: object = getattr(wish, field, None)
        words = _part(told, part)
        if phrase.search(words):
            spelt = phrase.sub(in_full(day), words)
            changes: dict[str, Any] = {field: {**_parts(told), part: spelt} if part else spelt}
            return replace(wish, **changes)
    return None


def _part(told: object, part: str) -> str:
    return _parts(told).get(part, "") if part else told if isinstance(told, str) else ""


def _parts(told: object) -> Mapping[str, str]:
    return cast("Mapping[str, str]", told) if isinstance(told, Mapping) else {}


def _texts(wish: Command) -> Iterator[str]:
    for one in fields(wish):
        told: object = getattr(wish, one.name)
        if isinstance(told, str):
            yield told
        yield from _parts(told).values()


def _doubled(words: str) -> int:
    return sum(words.count(one) for one in '"\\\n\t')
