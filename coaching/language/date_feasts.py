"""Feasts and seasons that people name as a deadline: "by Easter", "before Thanksgiving", "this summer"."""

from collections.abc import Callable
from datetime import date

from coaching.language.calendar_words import (
    FRIDAY,
    MONDAY,
    NEXT,
    THIS,
    THURSDAY,
    day_or_none,
    later,
    month_end,
)
from coaching.language.date_words import Part, Reading, Said, Words, on, year_at

InYear = Callable[[int], date]


def _easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the Church's tables of the moon."""
    golden, century = year % 19, year // 100
    leap_off, moon_off = century - century // 4, (8 * century + 13) // 25
    age = (leap_off - moon_off + 19 * golden + 15) % 30
    full = age - (age // 28) * (1 - (age // 28) * (29 // (age + 1)) * ((21 - golden) // 11))
    to_sunday = (year + year // 4 + full + 2 - leap_off) % 7
    return later(date(year, 3, 28), full - to_sunday)


def _from_easter(days: int) -> InYear:
    return lambda year: later(_easter(year), days)


def _fixed(month: int, day: int) -> InYear:
    return lambda year: date(year, month, day)


def _nth(month: int, weekday: int, number: int, more: int = 0) -> InYear:
    """The nth such weekday of a month, the last where the number is negative, and so many days more."""

    def in_year(year: int) -> date:
        if number < 0:
            last = month_end(year, month)
            return later(last, -((last.weekday() - weekday) % 7))
        first = date(year, month, 1)
        return later(first, (weekday - first.weekday()) % 7 + 7 * (number - 1) + more)

    return in_year


#: Names without apostrophes and without a "day" at the end.
_FEASTS: dict[str, InYear] = {
    "new year": _fixed(1, 1),
    "new years": _fixed(1, 1),
    "new year eve": _fixed(12, 31),
    "new years eve": _fixed(12, 31),
    "nye": _fixed(12, 31),
    "epiphany": _fixed(1, 6),
    "valentine": _fixed(2, 14),
    "valentines": _fixed(2, 14),
    "womens": _fixed(3, 8),
    "saint patrick": _fixed(3, 17),
    "saint patricks": _fixed(3, 17),
    "st patrick": _fixed(3, 17),
    "st patricks": _fixed(3, 17),
    "april fool": _fixed(4, 1),
    "april fools": _fixed(4, 1),
    "earth": _fixed(4, 22),
    "may": _fixed(5, 1),
    "mlk": _nth(1, MONDAY, 3),
    "groundhog": _fixed(2, 2),
    "star wars": _fixed(5, 4),
    "guy fawkes": _fixed(11, 5),
    "hogmanay": _fixed(12, 31),
    "workers": _fixed(5, 1),
    "international workers": _fixed(5, 1),
    "juneteenth": _fixed(6, 19),
    "canada": _fixed(7, 1),
    "independence": _fixed(7, 4),
    "bastille": _fixed(7, 14),
    "halloween": _fixed(10, 31),
    "all saints": _fixed(11, 1),
    "bonfire night": _fixed(11, 5),
    "veterans": _fixed(11, 11),
    "armistice": _fixed(11, 11),
    "christmas": _fixed(12, 25),
    "xmas": _fixed(12, 25),
    "christmas eve": _fixed(12, 24),
    "xmas eve": _fixed(12, 24),
    "boxing": _fixed(12, 26),
    "presidents": _nth(2, MONDAY, 3),
    "memorial": _nth(5, MONDAY, -1),
    "labor": _nth(9, MONDAY, 1),
    "columbus": _nth(10, MONDAY, 2),
    "thanksgiving": _nth(11, THURSDAY, 4),
    "black friday": _nth(11, THURSDAY, 4, 1),
    "cyber monday": _nth(11, THURSDAY, 4, FRIDAY),
    "ash wednesday": _from_easter(-46),
    "palm sunday": _from_easter(-7),
    "maundy thursday": _from_easter(-3),
    "good friday": _from_easter(-2),
    "easter": _from_easter(0),
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "ascension": _from_easter(39),
    "pentecost": _from_easter(49),
    "whit sunday": _from_easter(49),
    "whit monday": _from_easter(50),
    "corpus christi": _from_easter(60),
}
#: These are feasts only with "day" behind them.
_NEED_DAY = frozenset(
    {"womens", "earth", "workers", "canada", "independence", "veterans", "boxing", "presidents"}
) | {
    "memorial",
    "may",
    "mlk",
    "groundhog",
    "star wars",
    "labor",
    "columbus",
    "international workers",
    "armistice",
}
_APOSTROPHES = frozenset({"'", "\u2019"})
FEAST_STARTS = frozenset(name.split()[0] for name in _FEASTS)

#: The day after each season's last: the coming season begins on it.
_SEASONS = {"winter": (3, 21), "spring": (6, 21), "summer": (9, 24), "autumn": (12, 22), "fall": (12, 22)}
SEASON_STARTS = frozenset(_SEASONS)
_SEASON_LEADS = frozenset(
    {"this", "next", "the", "in", "of", "by", "before", "until", "coming", "late", "early", "mid", "-"}
)
_WEATHER_END = {3: (2, 28), 6: (5, 31), 9: (8, 31), 12: (11, 30)}


def feast_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "Christmas", "St. Patrick's Day 2027", "New Year's Eve", "Good Friday", "next Thanksgiving"."""
    start = words.skip(i, "the")
    start = words.skip(start, *NEXT, *THIS)
    if words.at(start) not in FEAST_STARTS or words.low[start - 2 : start] == ["in", "the"]:
        return None
    names = _names(words, start)
    for name, end in reversed(names):
        rule = _FEASTS.get(name)
        with_day = words.at(end) == "day"
        if rule and (with_day or name not in _NEED_DAY):
            return _of_year(said, words, rule, end + with_day)
    return None


def _names(words: Words, i: int) -> list[tuple[str, int]]:
    """The first one, two and three words without apostrophes and dots, and where each ends."""
    found: list[tuple[str, int]] = []
    name = ""
    for _ in range(3):
        word = words.at(i)
        if not word.isalpha():
            break
        i += 1
        if words.at(i) in _APOSTROPHES:
            i += 1
            if words.at(i) == "s" and words.glued(i):
                word, i = word if word.endswith("s") else word + "s", i + 1
        i = words.skip(i, ".") if word == "st" else i
        name = f"{name} {word}".strip()
        found.append((name, i))
    return found


def _of_year(said: Said, words: Words, rule: InYear, end: int) -> Part:
    year = year_at(words, end)
    behind = words.skip(end, "of")
    if words.at(behind) in NEXT | THIS and words.at(behind + 1) == "year":
        year = said.day.year + (words.at(behind) in NEXT), behind + 2
    if year:
        return on(rule(year[0]), full=True), year[1]
    day = rule(said.day.year)
    return on(day if day >= said.day else rule(said.day.year + 1)), end


def season(said: Said, words: Words, i: int) -> Part | None:
    """As in "this summer", "autumn 2027": until the equinox or solstice; the month's end before too."""
    side = words.at(i)
    start = words.skip(words.skip(i, "the"), *NEXT, *THIS)
    ends = _SEASONS.get(words.at(start))
    if ends is None or not (start > i or words.at(i - 1) in _SEASON_LEADS or year_at(words, start + 1)):
        return None
    year = year_at(words, start + 1)
    border = date(year[0], *ends) if year else date(said.day.year, *ends)
    if not year and (border <= said.day or (side in NEXT and _running(said, border))):
        border = date(said.day.year + 1, *ends)
    other = day_or_none(border.year, *_WEATHER_END[border.month])
    last = later(border, -1)
    others = (other,) if other and other >= said.day else ()
    reading = Reading(
        first=later(last, -90),
        last=last,
        alternatives=others,
        period=True,
        weak=not year and (start == i or side == "the"),
    )
    return reading, year[1] if year else start + 1


def _running(said: Said, border: date) -> bool:
    """Whether the season that ends at the border has begun."""
    return (border - said.day).days < 92  # noqa: PLR2004  # days of a season
