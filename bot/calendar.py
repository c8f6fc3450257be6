"""Working days: the weekends and public holidays of each person's country, behind the coach's calendar."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Protocol

from coaching.hours import NO_COUNTRY
from coaching.people import Person

_SATURDAY = 5

#: The region that is meant where only the country is known: holidays of the whole country alone would leave
#: out days on which most of its people are off.
_MOST_LIVE_IN = {"GB": "GB-ENG"}


class _Holidays(Protocol):
    """What is asked of the library `holidays` about one country."""

    subdivisions: tuple[str, ...]

    def is_working_day(self, key: date) -> bool: ...

    def get_subdivision_aliases(self) -> dict[str, list[str]]: ...


class HolidayCalendar:
    """Weekends and public holidays per country; where no country is known, Saturdays and Sundays alone.

    A person's country is the one that they set or that of their zone. Its holidays are loaded when somebody
    from there is first asked about.
    """

    def is_working_day(self, day: date, person: Person) -> bool:
        known = _holidays_of(self.country_of(person))
        return day.weekday() < _SATURDAY if known is None else known.is_working_day(day)

    def country_of(self, person: Person) -> str:
        if person.country:
            return "" if person.country == NO_COUNTRY else person.country
        country = _countries_by_zone().get(person.zone, "")
        code = _MOST_LIVE_IN.get(country, country)
        return code if _holidays_of(code) is not None else ""

    def country_named(self, words: str) -> str | None:
        """For "GB", "Germany, Bayern" or "DE-BY"; a country alone may stand for its largest region."""
        if words.strip().casefold() == NO_COUNTRY:
            return NO_COUNTRY
        country, region = _parts(words)
        code = _codes().get(country, "")
        if not code:
            return None
        if not region:
            return _MOST_LIVE_IN.get(code, code)
        regions = _regions(code)
        return f"{code}-{regions[region]}" if region in regions else None


_PARTS = re.compile(r"([^,(/-]+)[\s,(/-]*([^)]*)")


def _parts(words: str) -> tuple[str, str]:
    """A country and a region as they were written, without what tells no two of them apart."""
    found = _PARTS.match(words.strip())
    return (_plain(found[1]), _plain(found[2])) if found else ("", "")


def _plain(words: str) -> str:
    return re.sub(r"[\W_]+", "", words.casefold())


@cache
def _holidays_of(code: str) -> _Holidays | None:
    """The holidays of a country and, behind a hyphen, its region; None where they are not known."""
    if not code:
        return None
    import holidays  # noqa: PLC0415 - a start-up in which nobody is asked about does not pay for it

    country, _, region = code.partition("-")
    try:
        return holidays.country_holidays(country, subdiv=region or None)
    except NotImplementedError:
        return None


@cache
def _codes() -> dict[str, str]:
    """Countries whose holidays are known, by their codes and names."""
    from holidays.registry import COUNTRIES  # noqa: PLC0415 - likewise

    return {
        _plain(name): code for key, (_, code, *others) in COUNTRIES.items() for name in (key, code, *others)
    }


def _regions(country: str) -> dict[str, str]:
    """The regions of a country by their codes and names."""
    known = _holidays_of(country)
    if known is None:
        return {}
    named = [(name, code) for code, names in known.get_subdivision_aliases().items() for name in names]
    return {_plain(name): code for name, code in [*named, *((code, code) for code in known.subdivisions)]}


@cache
def _countries_by_zone() -> dict[str, str]:
    """The country in which each zone lies, as tzdata's own table has it, also under its older names."""
    tables = files("tzdata") / "zoneinfo"
    rows = (tables / "zone.tab").read_text(encoding="utf-8").splitlines()
    found = {
        zone: code for code, _, zone, *_ in (row.split("\t") for row in rows if row[:1] not in {"", "#"})
    }
    for zone, older in _links((tables / "tzdata.zi").read_text(encoding="utf-8")):
        if zone in found:
            found.setdefault(older, found[zone])
    return found


def _links(rules: str) -> Iterator[tuple[str, str]]:
    """Each zone with another name of it, out of tzdata's compact rules."""
    for row in rules.splitlines():
        if row.startswith("L "):
            _, zone, name = row.split()
            yield zone, name
