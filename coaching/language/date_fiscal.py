"""Fiscal years and their parts, each named by the year it ends in: "FY27", "Q2 FY2027", "fiscal Q3"."""

from coaching.language.calendar_words import NEXT, THIS, later, month_end
from coaching.language.date_periods import fiscal_last, part_of_year, spanning
from coaching.language.date_words import Part, Reading, Said, Words, year_at

_FISCAL = frozenset({"fiscal", "financial", "fy"})
_APRIL = 4  #: where a fiscal year that is not the calendar's begins most often


def fiscal(said: Said, words: Words, i: int) -> Part | None:
    """As in "FY27", "Q2 FY2027", "fiscal year 2027", "next fiscal year", "fiscal Q3"."""
    start = words.skip(i, "the")
    ahead = words.at(start) in NEXT
    start = words.skip(start, *THIS, *NEXT)
    part = part_of_year(words, start)
    link = words.skip(words.skip(part[1], "of"), "the", *THIS) if part else start
    if words.at(link) not in _FISCAL:
        return None
    named = words.skip(link + 1, "year", "yr")
    number = _number(words, named)
    end = number[1] if number else named
    behind = None if part else part_of_year(words, end)
    if behind:
        end = behind[1]
        number = number or _number(words, words.skip(end, "fy"))
        end = max(end, number[1]) if number else end
    if not (named > link + 1 or words.at(link) == "fy" or number or behind):
        return None
    months = (part or behind or ((12, 12), 0))[0]
    return _in_year(said, number[0] if number else None, months, ahead=ahead), end


def _number(words: Words, i: int) -> tuple[int, int] | None:
    start = words.skip(i, "'", "\u2019", "-")
    word = words.at(start)
    if len(word) == 2 and word.isdecimal() and word.isascii():  # noqa: PLR2004
        return 2000 + int(word), start + 1
    return year_at(words, start)


def _in_year(said: Said, year: int | None, part: tuple[int, int], *, ahead: bool) -> Reading:
    """A part of a fiscal year; where the year begins in January, its reading from April is offered too."""
    starts = [said.year_starts] + [_APRIL] * (said.year_starts == 1)
    lasts = [fiscal_last(said, year, part[0], month) for month in starts]
    lasts = [month_end(last.year + ahead, last.month) for last in lasts]
    return spanning(later(month_end(lasts[0].year, lasts[0].month - part[1]), 1), *lasts)
