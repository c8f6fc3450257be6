"""Calendar days that a text names and that do not exist: "31 February", "30/02"."""

import re
from bisect import bisect_left

from coaching.language.calendar_words import MONTHS, day_or_none

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_IN_WORDS = re.compile(
    rf"(?<![\w./-])(?:(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]({_MONTH})\b|({_MONTH}) (?:the "
    rf")?(\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]\d))"
    r"(?:,? (\d{4})\b)?",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(
    r"(?<![\w./:-])(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|"
    r"(\d{1,2})([/.])(\d{1,2})(?:\6(\d{4}))?)(?![\w/:%-]|\.\d)"
)
_LEAP_YEAR = 2024


def impossible_dates(text: str) -> tuple[str, ...]:
    """The calendar days that a text names and that do not exist, as written: "31 February", "30/02"."""
    return tuple(phrase for _, phrase in impossible_spans(text))


def impossible_spans(text: str) -> list[tuple[tuple[int, int], str]]:
    """Where such days stand, in order, and how they are written."""
    found = [(match.span(), match[0]) for match in _IN_WORDS.finditer(text) if _no_named_day(match)]
    found += [(match.span(), match[0]) for match in _IN_DIGITS.finditer(text) if _no_numbered_day(match)]
    return sorted(found)


def meets(spans: list[tuple[int, int]], span: tuple[int, int]) -> bool:
    """Whether a span shares a character with one of the others, which are in order."""
    i = bisect_left(spans, span)
    return any(first < span[1] and span[0] < last for first, last in spans[max(0, i - 1) : i + 1])


def _no_named_day(match: re.Match[str]) -> bool:
    month = MONTHS[(match[2] or match[3]).lower()]
    number = int(match[1] or match[4])
    return number < 40 and day_or_none(int(match[5] or _LEAP_YEAR), month, number) is None  # noqa: PLR2004


def _no_numbered_day(match: re.Match[str]) -> bool:
    if match[1]:
        year, month, number = int(match[1]), int(match[3]), int(match[4])
        return 1 <= month <= 12 and 28 < number < 40 and day_or_none(year, month, number) is None  # noqa: PLR2004
    if match[6] == "." and not match[8]:
        return False
    low, high = sorted((int(match[5]), int(match[7])))
    like_a_date = 1 <= low <= 12 and 28 < high < 40  # noqa: PLR2004  # a month and something like a day
    return like_a_date and day_or_none(int(match[8] or _LEAP_YEAR), low, high) is None
