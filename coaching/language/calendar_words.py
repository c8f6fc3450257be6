"""The words people use for days, months, periods and numbers, and the calendar arithmetic behind them."""

from calendar import monthrange
from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)


def word_set(words: str) -> frozenset[str]:
    """The words of a line, for looking them up."""
    return frozenset(words.split())


def _in_row(words: str) -> list[str]:
    return words.split()


def _spread(table: dict[int, str]) -> dict[str, int]:
    return {word: value for value, words in table.items() for word in words.split()}


MONTHS = _spread(
    {
        1: "january jan januari janurary janaury",
        2: "february feb febuary feburary febr",
        3: "march mar",
        4: "april apr aprill",
        5: "may",
        6: "june jun",
        7: "july jul",
        8: "august aug augst agust",
        9: "september sept sep septmber setember",
        10: "october oct ocotber octobre",
        11: "november nov novemeber",
        12: "december dec decmber",
    }
)
WEEKDAYS = _spread(
    {
        MONDAY: "monday mon mondays munday",
        TUESDAY: "tuesday tue tues tuesdays tuseday teusday",
        WEDNESDAY: "wednesday wed weds wednesdays wendesday wensday wednsday wedensday wednesdy",
        THURSDAY: "thursday thu thur thurs thursdays thirsday thursdy thrusday",
        FRIDAY: "friday fri fridays firday fryday",
        SATURDAY: "saturday sat saturdays saterday",
        SUNDAY: "sunday sun sundays",
    }
)
#: Words that also mean something else; they count only where the sentence expects a date.
DOUBTFUL = frozenset(
    {"may", "march", "mar", "sat", "sun", "wed", "mon", "dec", "sep", "jan", "fri", "second"}
)

UNITS = {
    word: unit
    for unit, words in {
        "second": "second seconds sec secs",
        "minute": "minute minutes min mins",
        "hour": "hour hours hr hrs h",
        "day": "day days d",
        "week": "week weeks wk wks w workweek workweeks",
        "fortnight": "fortnight fortnights",
        "weekend": "weekend weekends wkend wknd",
        "month": "month months mth mths mo",
        "quarter": "quarter quarters qtr qtrs",
        "half": "half",
        "year": "year years yr yrs y",
        "decade": "decade decades",
    }.items()
    for word in words.split()
}

_SMALL = _in_row(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
NUMBERS = {word: value for value, word in enumerate(_SMALL)} | {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
    "hundred": 100,
}
TENS = frozenset({"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"})
_ORDINALS = _in_row(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
ORDINALS = {word: value for value, word in enumerate(_ORDINALS, start=1)} | {"thirtieth": 30}
SUFFIXES = frozenset({"st", "nd", "rd", "th"})

#: What the abbreviation names the end of.
ENDS_OF = {
    "eod": "day",
    "cob": "day",
    "cop": "day",
    "eob": "day",
    "eow": "week",
    "eom": "month",
    "eoq": "quarter",
} | {
    "eoy": "year",
    "eofy": "year",
}

TODAY = frozenset({"today", "tday", "todat"})
TOMORROW = frozenset(
    {"tomorrow", "tommorow", "tomorow", "tommorrow", "tomorrrow", "tmr", "tmrw", "tmw", "tomoz"}
)
NEXT = frozenset({"next", "following", "nxt"})
THIS = frozenset({"this", "current", "coming", "upcoming", "ths"})


def weekday(day: date) -> bool:
    """Whether the day is one of Monday to Friday; public holidays are not known here."""
    return day.weekday() < SATURDAY


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The calendar day, or None where there is no such day."""
    if not (MINYEAR < year < MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]):  # noqa: PLR2004  # months
        return None
    return date(year, month, day)


def month_end(year: int, month: int) -> date:
    """The last day of a month; months beyond 12 run into later years, not beyond the calendar."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    year = min(max(year, MINYEAR + 1), MAXYEAR - 1)
    return date(year, month, monthrange(year, month)[1])


def later(day: date, days: int) -> date:
    """The day so many days later, not beyond the calendar's ends."""
    span = max(-4_000_000, min(days, 4_000_000))
    return date.fromordinal(max(366, min(day.toordinal() + span, date.max.toordinal() - 366)))


def months_later(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter."""
    last = month_end(day.year, day.month + max(-100_000, min(months, 100_000)))
    return last.replace(day=min(day.day, last.day))


def next_weekday(day: date, wanted: int) -> date:
    """The first such weekday after the day."""
    return later(day, (wanted - day.weekday() - 1) % 7 + 1)


def in_week_of(day: date, wanted: int, weeks: int = 0) -> date:
    """The weekday of the week (Monday first) so many weeks from the day's own."""
    return later(day, wanted - day.weekday() + 7 * weeks)


def working_days_later(day: date, days: int, is_working_day: Callable[[date], bool]) -> date:
    """The working day so many working days after the day; at most a thousand are counted."""
    left = min(days, 1000)
    for _ in range(5000):
        if left <= 0:
            break
        day = later(day, 1)
        left -= is_working_day(day)
    return day


def working_day_before(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The last working day before the day."""
    for back in range(1, 30):
        if is_working_day(later(day, -back)):
            return later(day, -back)
    return later(day, -1)
