"""A text cut into the words a date may be made of, and the numbers among them."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from coaching.language.calendar_words import NUMBERS, ORDINALS, SUFFIXES, TENS, UNITS
from coaching.language.spellings import MISSPELT

# A chain of digits stays together, so that "5/1-5/7", "3:30" or "2.0.1" is judged as a whole; a time behind
# a day is cut off ("31/05/2026.14:15"), and "2moro" is a word.
_WORD = re.compile(
    r"2(?:mrw|moro|morrow|nite|day)\b|\d{1,4}([-/.])\d{1,2}\1\d{1,4}(?=[-.]\d{1,2}:\d\d)"
    r"|\d{1,2}:\d\d(?::\d\d)?(?=/\d{4}-)"
    r"|\d+(?:[-/.:\u2013~]\d+)*|[^\W\d_]+|[^\w\s]|_",
    re.IGNORECASE,
)
_MONEY = frozenset("$€£¥%")
LONGEST_YEAR = 2200
MARGIN = 64  #: words that a rule may look beyond the end or before the beginning


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a text in lower case, with where each begins and ends; reading past the end gives ''."""

    text: str
    low: list[str]
    padded: list[str]  #: the words and `MARGIN` empty ones, so that a look beside them needs no question
    starts: list[int]
    ends: list[int]

    def at(self, i: int) -> str:
        return self.padded[i]

    def glued(self, i: int) -> bool:
        """Whether the word stands directly behind the one before it, with nothing between."""
        return 0 < i < len(self.low) and self.starts[i] == self.ends[i - 1]

    def skip(self, i: int, *words: str) -> int:
        """Behind the word when it is one of these, else where it was."""
        return i + 1 if self.padded[i] in words else i


@dataclass(frozen=True, slots=True)
class Said:
    """When something was said, in the speaker's zone, and how the speaker writes and counts days."""

    at: datetime
    day_first: bool
    is_working_day: Callable[[date], bool]
    year_starts: int = 1  #: the month in which the speaker's fiscal year begins

    @property
    def day(self) -> date:
        return self.at.date()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a phrase was read as: the first and last day it names."""

    first: date
    last: date
    at: time | None = None
    alternatives: tuple[date, ...] = ()
    full: bool = False  #: a calendar day with its year
    weak: bool = False  #: counts only where the sentence expects a deadline
    period: bool = False
    closing: bool = False  #: the end of a period, which is over only with its last day


Part = tuple[Reading, int]


def on(day: date, *alternatives: date, full: bool = False, weak: bool = False) -> Reading:
    """A reading as one day."""
    others = tuple(dict.fromkeys(other for other in alternatives if other != day))
    return Reading(first=day, last=day, alternatives=others, full=full, weak=weak)


def words_of(text: str) -> Words:
    low: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _WORD.finditer(text):
        word = match[0].lower()
        low.append(MISSPELT.get(word, word))
        starts.append(match.start())
        ends.append(match.end())
    return Words(text, low, low + [""] * MARGIN, starts, ends)


def plain_number(words: Words, i: int) -> tuple[int, int] | None:
    """A whole number up to four digits and where it ends: "14", "fourteen", "twenty one", "a hundred"."""
    small = _below_hundred(words, i)
    if small is None or words.at(small[1]) != "hundred" or words.at(i).isdecimal():
        return small
    return _hundreds(words, *small)


def _below_hundred(words: Words, i: int) -> tuple[int, int] | None:
    word = words.at(i)
    if word.isdecimal() and word.isascii() and len(word) <= 4:  # noqa: PLR2004  # a year is the longest
        return int(word), i + 1
    value = NUMBERS.get(word)
    if value is None:
        return None
    follower = words.skip(i + 1, "-")
    unit = NUMBERS.get(words.at(follower), 0)
    return (value + unit, follower + 1) if word in TENS and 0 < unit < 10 else (value, i + 1)  # noqa: PLR2004


def _hundreds(words: Words, many: int, i: int) -> tuple[int, int]:
    """As in "one hundred", "one hundred and twenty"; `i` is where "hundred" stands."""
    rest = _below_hundred(words, i + 2) if words.at(i + 1) == "and" else None
    return (many * _HUNDRED + rest[0], rest[1]) if rest else (many * _HUNDRED, i + 1)


WORKING = frozenset({"business", "working", "work", "bank", "trading", "bd", "bds", "workdays"})
_HUNDRED = 100
_AMOUNTS = {"couple": 2, "few": 3, "several": 7, "dozen": 12, "pair": 2}


def amount(words: Words, i: int) -> tuple[float, int] | None:
    """How many of a unit: "two", "a", "a couple of", "half a", "1/2", "2.5", "two and a half", "ten (10)"."""
    word = words.at(i)
    if word in {"a", "an", "one", "the"} and words.at(i + 1) in _AMOUNTS:
        i, word = i + 1, words.at(i + 1)
    if word in _AMOUNTS:
        return _AMOUNTS[word], words.skip(i + 1, "of")
    if word in {"a", "an"}:
        return _one_or_part(words, i)
    if word == "half":
        return 0.5, words.skip(i + 1, "a", "an", "of")
    found = _three_quarters(words, i) or _fraction(word, i) or plain_number(words, i)
    if found is None:
        return _more_of(word, i)
    return _or_more(words, *_and_a_half(words, found[0], _said_twice(words, found[1])))


def _three_quarters(words: Words, i: int) -> tuple[float, int] | None:
    follower = words.skip(i + 1, "-")
    if words.at(i) != "three" or words.at(follower) != "quarters":
        return None
    return 0.75, words.skip(words.skip(follower + 1, "of"), "a", "an")


def _one_or_part(words: Words, i: int) -> tuple[float, int]:
    """As in "a week", "a hundred", "a half hour", "a quarter of an hour"."""
    if words.at(i + 1) == "hundred":
        return _hundreds(words, 1, i + 1)
    if words.at(i + 1) == "quarter" and (words.at(i + 2) == "of" or unit_at(words, i + 2)):
        return 0.25, words.skip(i + 2, "of") + 1
    return (0.5, i + 2) if words.at(i + 1) == "half" else (1, i + 1)


def _said_twice(words: Words, end: int) -> int:
    """Behind the number in brackets of "ten (10) days"."""
    again = plain_number(words, end + 1) if words.at(end) == "(" else None
    return again[1] + 1 if again and words.at(again[1]) == ")" else end


_PAIR = re.compile(r"(\d{1,3})[-\u2013](\d{1,3})")


def _more_of(word: str, i: int) -> tuple[float, int] | None:
    """The larger number of "2-3"."""
    pair = _PAIR.fullmatch(word)
    return (int(pair[2]), i + 1) if pair and int(pair[1]) < int(pair[2]) else None


def _or_more(words: Words, value: float, end: int) -> tuple[float, int]:
    """The larger number of "two to three", "2 or 3"."""
    more = plain_number(words, end + 1) if words.at(end) in {"to", "or", "-", "\u2013"} else None
    if more is None or more[0] <= value:
        return value, end
    return more if unit_at(words, more[1]) or words.at(more[1]) in WORKING else (value, end)


def _and_a_half(words: Words, value: float, end: int) -> tuple[float, int]:
    if words.low[end : end + 3] == ["and", "a", "half"]:
        return value + 0.5, end + 3
    part = words.at(words.skip(end, "and"))
    if part in _PARTS_OF_ONE and unit_at(words, words.skip(end, "and") + 1):  # "2 1/2 hours"
        return value + _PARTS_OF_ONE[part], words.skip(end, "and") + 1
    return value, end


_PARTS_OF_ONE = {"1/2": 0.5, "1/4": 0.25, "3/4": 0.75, "1/3": 1 / 3}


def _fraction(word: str, i: int) -> tuple[float, int] | None:
    top, slash, bottom = word.partition("/")
    if slash and len(word) == 3 and top.isdecimal() and bottom in "234":  # noqa: PLR2004  # "3/4"
        return int(top) / int(bottom), i + 1
    whole, dot, part = word.partition(".")
    if dot and len(word) <= 5 and whole.isdecimal() and part.isdecimal():  # noqa: PLR2004  # "2.5"
        return float(word), i + 1
    return None


def ordinal(words: Words, i: int) -> tuple[int, int] | None:
    """A place in a row and where it ends: "14th", "fourteenth", "twenty-second"."""
    word = words.at(i)
    if word.isdecimal() and word.isascii() and len(word) <= 2 and words.at(i + 1) in SUFFIXES:  # noqa: PLR2004
        return int(word), i + 2
    if word in ORDINALS:
        return ORDINALS[word], i + 1
    follower = words.skip(i + 1, "-")
    unit = ORDINALS.get(words.at(follower), 0)
    return (NUMBERS[word] + unit, follower + 1) if word in TENS and 0 < unit < 10 else None  # noqa: PLR2004


def unit_at(words: Words, i: int) -> str | None:
    """The unit of time that a word names, in the singular."""
    return UNITS.get(words.at(i))


def year_at(words: Words, i: int) -> tuple[int, int] | None:
    """A year and where it ends: "2026", "'26", ", 2026", "in 2026", "of 2026"."""
    if words.at(i) in {"'", "\u2019"} and len(words.at(i + 1)) == 2 and words.at(i + 1).isdecimal():  # noqa: PLR2004
        return 2000 + int(words.at(i + 1)), i + 2
    j = words.skip(i, ",", "in", "of", "-", "/", ".")
    word = words.at(j)
    if len(word) == 4 and word.isdecimal() and word.isascii() and 1900 <= int(word) < LONGEST_YEAR:  # noqa: PLR2004
        return int(word), j + 1
    return None


def of_money(words: Words, i: int, end: int) -> bool:
    """Whether a number is an amount or a share and no day: "$12", "14 %"."""
    return words.at(i - 1) in _MONEY or words.at(end) in _MONEY
