"""Calendar days as people write them: "31 Oct", "Oct 31st", 31/10/2026, "next Tuesday", "the 14th"."""

import re
from collections.abc import Iterator
from datetime import date

from coaching.language.calendar_words import (
    DOUBTFUL,
    MONTHS,
    NEXT,
    ORDINALS,
    THIS,
    WEEKDAYS,
    day_or_none,
    in_week_of,
    later,
    month_end,
    next_weekday,
    word_set,
)
from coaching.language.date_words import (
    Part,
    Reading,
    Said,
    Words,
    of_money,
    on,
    ordinal,
    plain_number,
    year_at,
)

_FULL_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_FULL_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})([-/.])(\d{1,2})")
_FROM_TO = re.compile(r"(\d{1,2}([/.])\d{1,2}(?:\2\d{2,4})?)[-\u2013~](\d{1,2}\2\d{1,2}(?:\2\d{2,4})?)")
_PAIR = re.compile(r"(\d{1,2})[-\u2013~](\d{1,2})")
_FOLLOWERS = word_set(
    "at or and to if so we they i you it with for in by when then please before after because since but "
    "latest is "
    "was will would at as on of our their the a an this next morning noon afternoon evening which that "
    "who not "
    "between may can must should though while unless until till from only too also are per via"
)


_NO_DAY_BEFORE = frozenset({"am", "pm", "of", "majority", "vote", "split"}) | MONTHS.keys()


def _year_of(text: str) -> int:
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004  # "26" is 2026


def numeric_day(said: Said, words: Words, i: int) -> Part | None:
    """A day in digits alone: 2026-10-31, 31/10/2026, 31/10."""
    word = words.at(i)
    both = _FROM_TO.fullmatch(word)
    word = both[3] if both else word
    whole = _FULL_FIRST.fullmatch(word)
    if whole:
        day = day_or_none(int(whole[1]), int(whole[3]), int(whole[4]))
        return (on(day, full=True), words.skip(i + 1, "t")) if day else None
    whole = _FULL_LAST.fullmatch(word)
    if whole:
        found = _either(said, int(whole[1]), int(whole[3]), _year_of(whole[4]))
        return (on(*found, full=True), i + 1) if found else None
    return _short_day(said, words, i, word)


def _either(said: Said, first: int, second: int, year: int | None) -> list[date]:
    """The days that two numbers may mean, the speaker's own way of writing first."""
    orders = [(first, second), (second, first)]
    if not said.day_first:
        orders.reverse()
    days = [day_or_none(year, month, day) if year else yearless(said, month, day) for day, month in orders]
    return [day for day in days if day]


def _short_day(said: Said, words: Words, i: int, word: str) -> Part | None:
    match = _SHORT.fullmatch(word)
    if match is None or of_money(words, i, i + 1) or word == "24/7" or words.at(i + 1) in _NO_DAY_BEFORE:
        return None
    found = _either(said, int(match[1]), int(match[3]), None)
    return (on(*found, weak=match[2] != "/"), i + 1) if found else None


def yearless(said: Said, month: int, day: int) -> date | None:
    """The next such day on or after the day it was said; a 29 February waits for its year."""
    for year in range(said.day.year, said.day.year + 9):
        found = day_or_none(year, month, day)
        if found and found >= said.day:
            return found
    return None


def _dated(said: Said, words: Words, month: int, day: int, end: int) -> Part | None:
    year = year_at(words, end)
    if year is None:
        found = yearless(said, month, day)
        return (on(found), end) if found else None
    exact = day_or_none(year[0], month, day)
    return (on(exact, full=True), year[1]) if exact else None


def _day_number(words: Words, i: int) -> tuple[int, int] | None:
    """The day in a month: "31", "31st", "thirty first", or the later of "13-15"."""
    pair = _PAIR.fullmatch(words.at(i))
    if pair:
        return int(pair[2]), i + 1
    return ordinal(words, i) or plain_number(words, i)


def _ides(words: Words, i: int) -> tuple[int, int] | None:
    return (15, i + 1) if words.at(i) == "ides" else None


def day_of_month(said: Said, words: Words, i: int) -> Part | None:
    """As in "31 Oct", "the 31st of October 2026", "31-Oct-26", "third day of october"."""
    start = words.skip(i, "the")
    number = _ides(words, start) or _day_number(words, start)
    if number is None or not 1 <= number[0] <= 31 or of_money(words, start, number[1]):  # noqa: PLR2004
        return None
    month_start = words.skip(words.skip(number[1], "day"), "of", "-", "/", ".")
    month_start = words.skip(month_start, "the")
    month = MONTHS.get(words.at(month_start))
    if month is None:
        return None
    end = words.skip(month_start + 1, ".") if len(words.at(month_start)) <= 4 else month_start + 1  # noqa: PLR2004
    return _dated(said, words, month, number[0], _not_full_stop(words, month_start, end))


def _not_full_stop(words: Words, month: int, end: int) -> int:
    """Behind "Oct." only where the sentence goes on with a year."""
    return end if year_at(words, end) else month + 1


def month_then_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "Oct 31st", "October the 31st, 2026", "Oct/2", "July 13-15"."""
    month = MONTHS.get(words.at(i))
    if month is None:
        return None
    start = words.skip(words.skip(i + 1, ".", "-", "/", ","), "the")
    number = _day_number(words, start)
    if number is None or not 1 <= number[0] <= 31 or of_money(words, start, number[1]):  # noqa: PLR2004
        return None
    if _no_month(words, i, start, number[1]):
        return None
    return _dated(said, words, month, number[0], number[1])


def _no_month(words: Words, i: int, start: int, end: int) -> bool:
    """Whether "may 3 people" or "march 20 miles" is meant."""
    said_plainly = words.at(start) in ORDINALS or end > start + 1 or words.at(i) not in DOUBTFUL
    capital = words.text[words.starts[i]].isupper()
    return not (said_plainly or capital or words.at(end) in _FOLLOWERS or not words.at(end).isalpha())


def year_first(_said: Said, words: Words, i: int) -> Part | None:
    """As in "2012/Aug/10", "2020/23/Sep": the parts in the order of some programs."""
    word = words.at(i)
    match = re.fullmatch(r"(\d{4})(?:[-/.](\d{1,2}))?", word) or re.fullmatch(r"(\d{1,2})[-/.](\d{4})", word)
    if match is None:
        return None
    parts = [int(part) for part in match.groups() if part]
    month_at = words.skip(i + 1, "/", "-", ".")
    month = MONTHS.get(words.at(month_at))
    if month is None or not words.glued(month_at):
        return None
    end = month_at + 1
    if len(parts) == 1:
        end = words.skip(end, "/", "-", ".")
        number = plain_number(words, end)
        if number is None:
            return None
        parts, end = [parts[0], number[0]], number[1]
    day = day_or_none(max(parts), month, min(parts))
    return (on(day, full=True), end) if day else None


def the_nth(said: Said, words: Words, i: int) -> Part | None:
    """As in "the 14th", "14th of next month", "20 of this month"."""
    article = words.skip(i, "the")
    number = ordinal(words, article)
    in_month = _of_month(said, words, number[1] if number else article + 1)
    if in_month:
        value = number or plain_number(words, article)
        day = day_or_none(in_month[0].year, in_month[0].month, value[0]) if value else None
        return (on(day), in_month[1]) if day else None
    if number is None or words.at(article) in ORDINALS or _names_a_thing(words, number[1]):
        return None
    day = _next_nth(said, number[0])
    return (on(day, weak=article == i), number[1]) if day else None


def _names_a_thing(words: Words, i: int) -> bool:
    """Whether a noun follows: "the 2nd floor", "the 1st draft"."""
    word = words.at(i)
    if word == "-":
        word = words.at(i + 1)
    return word.isalpha() and word not in _FOLLOWERS and word not in WEEKDAYS


def _of_month(said: Said, words: Words, i: int) -> tuple[date, int] | None:
    side = words.at(words.skip(i, "of"))
    end = words.skip(i, "of")
    if words.at(end + 1) != "month" or side not in NEXT | THIS | {"the"}:
        return None
    return month_end(said.day.year, said.day.month + (side in NEXT)), end + 2


def _next_nth(said: Said, number: int) -> date | None:
    for ahead in range(13):
        last = month_end(said.day.year, said.day.month + ahead)
        found = day_or_none(last.year, last.month, number)
        if found and found >= said.day:
            return found
    return None


def nth_of_period(said: Said, words: Words, i: int) -> Part | None:
    """As in "first Tuesday in October", "last Sunday of March 2014", "first Monday of next month"."""
    start = words.skip(i, "the")
    number = (-1, start + 1) if words.at(start) == "last" else ordinal(words, start)
    wanted = WEEKDAYS.get(words.at(number[1])) if number else None
    if number is None or wanted is None:
        return None
    link = words.skip(number[1] + 1, "of", "in")
    found = _month_at(said, words, words.skip(link, "the")) if link > number[1] + 1 else None
    if found is None:
        return None
    day = _nth_weekday(found[0], wanted, number[0])
    return (on(day), found[1]) if day else None


def _month_at(said: Said, words: Words, i: int) -> tuple[date, int] | None:
    month = MONTHS.get(words.at(i))
    if month:
        year = year_at(words, i + 1)
        if year:
            return month_end(year[0], month), year[1]
        ahead = (month - said.day.month) % 12
        return month_end(said.day.year, said.day.month + ahead), i + 1
    return _of_month(said, words, i)


def _nth_weekday(month: date, wanted: int, number: int) -> date | None:
    if number < 0:
        return later(month, -((month.weekday() - wanted) % 7))
    first = month.replace(day=1)
    day = later(first, (wanted - first.weekday()) % 7 + 7 * (number - 1))
    return day if day.month == month.month else None


def weekday_named(said: Said, words: Words, i: int) -> Part | None:
    """As in "Friday", "next Tuesday", "Friday week", "Tuesday of next week", "Monday 21"."""
    side = words.at(i)
    start = i + 1 if side in NEXT | THIS or side == "the" else i
    start = words.skip(start, "coming", "following")
    wanted = WEEKDAYS.get(words.at(start))
    if wanted is None:
        return None
    end = words.skip(start + 1, ".") if len(words.at(start)) <= 4 and words.at(start + 2) else start + 1  # noqa: PLR2004
    weak = (
        (start == i or side == "the")
        and words.at(start) in DOUBTFUL
        and not words.text[words.starts[start]].isupper()
    )
    behind = _weeks_behind(words, start + 1)
    if behind:
        return _in_weeks(said, wanted, behind)
    dated = _dated_weekday(said, words, wanted, end)
    return dated or (_plain_weekday(said, side if start > i else "", wanted, weak=weak), start + 1)


def _weeks_behind(words: Words, i: int) -> tuple[str, int] | None:
    """What a weekday's week is: "Friday week", "Friday after next", "Tuesday (of) next week"."""
    if words.at(i) == "after" and words.at(i + 1) == "next":
        return "after next", i + 2
    if words.at(i) in {"week", "wk"} and words.at(i - 2) != "every":
        return "a week later", i + 1
    start = words.skip(words.skip(i, ","), "of", "in")
    start = words.skip(start, "the")
    if words.at(start) in NEXT | THIS and words.at(start + 1) in {"week", "wk"}:
        return "next week" if words.at(start) in NEXT else "this week", start + 2
    return None


def _in_weeks(said: Said, wanted: int, behind: tuple[str, int]) -> Part:
    which, end = behind
    if which == "this week":
        return on(in_week_of(said.day, wanted)), end
    if which == "next week":
        return on(in_week_of(said.day, wanted, 1)), end
    return on(later(next_weekday(said.day, wanted), 7)), end


def _dated_weekday(said: Said, words: Words, wanted: int, i: int) -> Part | None:
    """A weekday with its calendar day: "Friday, 31 Oct", "Monday 21", "Tuesday 19th"."""
    start = words.skip(i, ",", "(")
    start = words.skip(words.skip(start, "the"), "on")
    for rule in (numeric_day, day_of_month, month_then_day):
        part = rule(said, words, start)
        if part and (not part[0].weak or part[0].last.weekday() == wanted):
            return part
    number = ordinal(words, start) or (plain_number(words, start) if words.at(start).isdecimal() else None)
    if number is None or _names_a_thing(words, number[1]) or words.at(number[1]) in {":", "%"}:
        return None
    return next(
        ((on(day), number[1]) for day in _days_with(said, number[0]) if day.weekday() == wanted), None
    )


def _days_with(said: Said, number: int) -> Iterator[date]:
    for ahead in range(36):
        last = month_end(said.day.year, said.day.month + ahead)
        day = day_or_none(last.year, last.month, number)
        if day and day >= said.day:
            yield day


def _plain_weekday(said: Said, side: str, wanted: int, *, weak: bool) -> Reading:
    soon = next_weekday(said.day, wanted)
    if said.day.weekday() == wanted and side not in NEXT:
        return on(soon, said.day, weak=weak)
    if side in NEXT:
        in_next_week = in_week_of(said.day, wanted, 1)
        return on(in_next_week, soon)
    return on(soon, weak=weak)
