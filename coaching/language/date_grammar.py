"""Calendar days as people write them: "31 Oct", "Oct 31st", 31/10/2026, "next Tuesday", "the 14th"."""

import re
from datetime import date

from coaching.language.calendar_words import (
    DOUBTFUL,
    MONTHS,
    NEXT,
    ORDINALS,
    THIS,
    WEEKDAYS,
    day_or_none,
    month_end,
    word_set,
)
from coaching.language.date_words import (
    Part,
    Said,
    Words,
    of_money,
    on,
    ordinal,
    plain_number,
    unit_at,
    year_at,
)

_FULL_FIRST = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})")
_FULL_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})")
_SHORT = re.compile(r"(\d{1,2})([-/.])(\d{1,2})")
_FROM_TO = re.compile(r"(\d{1,2}([/.])\d{1,2}(?:\2\d{2,4})?)[-\u2013~](\d{1,2}\2\d{1,2}(?:\2\d{2,4})?)")
_DAY_YEAR = re.compile(r"(\d{1,2})[-/.](\d{4})")
_ISO_TO = re.compile(r"(?:\d{4}-\d{1,2}-\d{1,2})/(\d{4}-\d{1,2}-\d{1,2})")
_PAIR = re.compile(r"(\d{1,2})[-\u2013~](\d{1,2})")
_NEIGHBOURS = re.compile(r"(\d{1,2})/(\d{1,2})")
_FOLLOWERS = word_set(
    "at or and to if so we they i you it with for in by when then please before after because since but "
    "latest is "
    "was will would at as on of our their the a an this next morning noon afternoon evening which that "
    "who not "
    "night between may can must should though while unless until till from only too also are per via"
)


_NO_DAY_BEFORE = frozenset({"am", "pm", "of", "majority", "vote", "split"}) | MONTHS.keys()


def _year_of(text: str) -> int:
    return int(text) if len(text) > 2 else 2000 + int(text)  # noqa: PLR2004  # "26" is 2026


def numeric_day(said: Said, words: Words, i: int) -> Part | None:
    """A day in digits alone: 2026-10-31, 31/10/2026, 31/10."""
    word = words.at(i)
    both = _FROM_TO.fullmatch(word) or _ISO_TO.fullmatch(word)
    word = both[both.lastindex or 0] if both else word
    whole = _FULL_FIRST.fullmatch(word)
    if whole:
        year, month, number = int(whole[1]), int(whole[3]), int(whole[4])
        day = day_or_none(year, month, number) or day_or_none(year, number, month)  # "2026-13-01"
        return (on(day, full=True), words.skip(i + 1, "t")) if day else None
    whole = _FULL_LAST.fullmatch(word)
    if whole:
        found = _either(said, int(whole[1]), int(whole[3]), _year_of(whole[4]))
        return (on(*found, full=True), i + 1) if found else None
    together = _run_together(word)
    return (on(together, full=True, weak=True), i + 1) if together else _short_day(said, words, i, word)


_RUN_TOGETHER = re.compile(r"(20\d\d)([01]\d)([0-3]\d)")


def _run_together(word: str) -> date | None:
    """As in "20261208", as programs write a day."""
    match = _RUN_TOGETHER.fullmatch(word)
    return day_or_none(*map(int, match.groups())) if match else None


def _either(said: Said, first: int, second: int, year: int | None) -> list[date]:
    """The days that two numbers may mean, what is not over first, then the speaker's own way of writing."""
    orders = [(first, second), (second, first)]
    if not said.day_first:
        orders.reverse()
    days = [day_or_none(year, month, day) if year else yearless(said, month, day) for day, month in orders]
    found = [day for day in days if day]
    return sorted(found, key=lambda day: day < said.day) if year else found


def _short_day(said: Said, words: Words, i: int, word: str) -> Part | None:
    match = _SHORT.fullmatch(word)
    if match is None or of_money(words, i, i + 1) or word == "24/7" or words.at(i + 1) in _NO_DAY_BEFORE:
        return None
    year = year_at(words, i + 1) if match[2] == "/" and words.at(i + 1) in {",", "'"} else None
    if year:
        exact = _either(said, int(match[1]), int(match[3]), year[0])
        return (on(*exact, full=True), year[1]) if exact else None
    if match[2] != "/" and max(int(match[1]), int(match[3])) <= 12 and not _like_a_day(words, i):  # noqa: PLR2004
        return None
    found = _either(said, int(match[1]), int(match[3]), None)
    return (on(*found, weak=match[2] != "/"), i + 1) if found else None


def _like_a_day(words: Words, i: int) -> bool:
    """Whether "1-2" or "10.1" is a day and no score, version or length; "01.12" is one by its nought."""
    word = words.at(i - 1)
    return (
        words.at(i).startswith("0")
        or word in {"by", "before", "until", "on", "till", "due"}
        or word in WEEKDAYS
    )


def yearless(said: Said, month: int, day: int) -> date | None:
    """The next such day on or after the day it was said; a 29 February waits for its year."""
    for year in range(said.day.year, said.day.year + 9):
        found = day_or_none(year, month, day)
        if found and found >= said.day:
            return found
    return None


def _dated(said: Said, words: Words, month: int, day: int, end: int) -> Part | None:
    year = year_at(words, end)
    behind = words.skip(end, "of")
    if year is None and words.at(behind) in NEXT | THIS and words.at(behind + 1) == "year":
        year = said.day.year + (words.at(behind) in NEXT), behind + 2
    if year is None:
        found = yearless(said, month, day)
        return (on(found), end) if found else None
    exact = day_or_none(year[0], month, day)
    return (on(exact, full=True), year[1]) if exact else None


def _day_number(words: Words, i: int) -> tuple[int, int] | None:
    """The day in a month: "31", "31st", "thirty first", or the later of "13-15"."""
    pair = _PAIR.fullmatch(words.at(i)) or _NEIGHBOURS.fullmatch(words.at(i))
    if pair and ("/" not in pair[0] or int(pair[2]) == int(pair[1]) + 1):  # "5/6" of a month
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


def days_of_month(said: Said, words: Words, i: int) -> Part | None:
    """The last of "13 to 15 July", "3 and 12 of Sept"."""
    first = _day_number(words, words.skip(i, "the"))
    if first is None or words.at(first[1]) not in {"to", "and", "till", "until", "through", "-", "\u2013"}:
        return None
    if words.at(first[1]) == "and" and words.at(i - 1) != "between":
        return None
    last = day_of_month(said, words, first[1] + 1) or _nth_of_month(said, words, first[1] + 1)
    return last if last and first[0] < last[0].last.day else None


def _nth_of_month(said: Said, words: Words, i: int) -> Part | None:
    """As in "22 in next month", "the 23rd of this month"."""
    number = _day_number(words, words.skip(i, "the"))
    link = words.skip(number[1], "of", "in") if number else i
    month = of_month(said, words, link) if number else None
    if number is None or month is None or words.at(link) == "the":
        return None
    day = day_or_none(month[0].year, month[0].month, number[0])
    return (on(day), month[1]) if day else None


def spanned_month(said: Said, words: Words, i: int) -> Part | None:
    """As in "4-22 in next month"."""
    return _nth_of_month(said, words, i) if _PAIR.fullmatch(words.at(i)) else None


def _not_full_stop(words: Words, month: int, end: int) -> int:
    """Behind "Oct." only where the sentence goes on with a year."""
    return end if year_at(words, end) else month + 1


def month_then_day(said: Said, words: Words, i: int) -> Part | None:
    """As in "Oct 31st", "October the 31st, 2026", "Oct/2", "July 13-15"."""
    month = MONTHS.get(words.at(i))
    if month is None:
        return None
    start = words.skip(words.skip(i + 1, ".", "-", "/", ","), "the")
    with_year = _DAY_YEAR.fullmatch(words.at(start))
    if with_year:  # "Dec-08-2026"
        exact = day_or_none(int(with_year[2]), month, int(with_year[1]))
        return (on(exact, full=True), start + 1) if exact else None
    number = _day_number(words, start)
    if number is None or not 1 <= number[0] <= 31 or of_money(words, start, number[1]):  # noqa: PLR2004
        return None
    if _no_month(words, i, start, number[1]) or unit_at(words, number[1]) == "week":
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
    in_month = of_month(said, words, number[1] if number else article + 1)
    if in_month:
        value = number or plain_number(words, article)
        day = day_or_none(in_month[0].year, in_month[0].month, value[0]) if value else None
        if value and day and day < said.day:
            day = _next_nth(said, value[0])
        return (on(day), in_month[1]) if day else None
    number = number or _numbered(words, i, article)
    if number is None or words.at(article) in ORDINALS or names_a_thing(words, number[1]):
        return None
    day = _next_nth(said, number[0])
    return (on(day, weak=article == i), number[1]) if day else None


def month_then_nth(said: Said, words: Words, i: int) -> Part | None:
    """As in "next month on the 5th", "this month, the 20th"."""
    month = of_month(said, words, i) if words.at(i) in NEXT | THIS else None
    start = words.skip(words.skip(month[1], ","), "on") if month else i
    number = ordinal(words, words.skip(start, "the")) if month and start > month[1] else None
    day = day_or_none(month[0].year, month[0].month, number[0]) if month and number else None
    return (on(day), number[1]) if number and day and not names_a_thing(words, number[1]) else None


def _numbered(words: Words, i: int, article: int) -> tuple[int, int] | None:
    """As in "on 15", "on the 15": a bare number only where nothing follows that it may count."""
    number = words.at(article)
    led = words.at(i - 1) == "on" or (article > i and words.at(i - 1) in {"by", "until", "before"})
    short = number.isdecimal() and number.isascii() and len(number) <= 2  # noqa: PLR2004
    after = words.at(article + 1)
    if not (led and short and 1 <= int(number) <= 31) or after.isdecimal() or after in _COUNTED:  # noqa: PLR2004
        return None
    return int(number), article + 1


_COUNTED = frozenset(
    {"%", "/", "-", "\u2013", ":", "\u20ac", "$", "\u00a3", "to", "and", "or", "am", "pm", "h", "k", "m"}
)


def names_a_thing(words: Words, i: int) -> bool:
    """Whether a noun follows: "the 2nd floor", "the 1st draft"."""
    word = words.at(i)
    if word == "-":
        word = words.at(i + 1)
    return word.isalpha() and word not in _FOLLOWERS and word not in WEEKDAYS


def of_month(said: Said, words: Words, i: int) -> tuple[date, int] | None:
    end = words.skip(i, "of")
    end = words.skip(end, "the") if words.at(end + 1) in NEXT | THIS else end
    side = words.at(end)
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
