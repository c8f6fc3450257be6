"""Days counted from another day: "two weeks before 31 Oct", "a week on Friday", "the Monday after Easter"."""

from dataclasses import dataclass, replace
from datetime import date

from coaching.language.calendar_words import (
    TODAY,
    TOMORROW,
    WEEKDAYS,
    later,
    months_later,
    working_days_later,
)
from coaching.language.date_counts import MOST
from coaching.language.date_periods import MONTHS_IN
from coaching.language.date_words import WORKING, Reading, Said, Words, amount, on, ordinal, unit_at

_SIDES = {"before": -1, "from": 1, "after": 1, "on": 1, "following": 1, "ahead": -1, "prior": -1, "past": 1}
_DAYS = {"day": 1, "week": 7, "fortnight": 14}


@dataclass(frozen=True, slots=True)
class Shift:
    """So many days, working days, months, or such weekdays, from a day that is named behind."""

    days: int = 0
    months: int = 0
    working: bool = False
    weekday: int | None = None

    def of(self, said: Said, reading: Reading) -> Reading:
        """The day that lies so far from the one read."""
        forward = self.days >= 0 and self.months >= 0
        anchor = reading.last if forward or reading.closing else reading.first
        return replace(on(self._day(said, anchor), full=reading.full), at=reading.at)

    def _day(self, said: Said, day: date) -> date:
        if self.weekday is not None:
            ahead = (self.weekday - day.weekday() - 1) % 7 + 1
            back = (day.weekday() - self.weekday - 1) % 7 + 1
            return later(day, ahead + 7 * (self.days - 1) if self.days > 0 else 7 * (self.days + 1) - back)
        if self.working:
            return _working(said, day, self.days)
        return later(months_later(day, self.months), self.days)


def _working(said: Said, day: date, days: int) -> date:
    if days >= 0:
        return working_days_later(day, days, said.is_working_day)
    left = min(-days, MOST)
    for _ in range(5000):
        if left <= 0:
            break
        day = later(day, -1)
        left -= said.is_working_day(day)
    return day


def shift_at(words: Words, i: int) -> tuple[Shift, int] | None:
    """How far before or after a day that is named behind it, and where those words end."""
    return _day_beside(words, words.skip(i, "the")) or _counted(words, i)


def _day_beside(words: Words, i: int) -> tuple[Shift, int] | None:
    """As in "the day before Christmas", "the Friday before the 14th", "the last Friday before Easter"."""
    nth = ordinal(words, i)
    if nth and nth[0] > 1:
        return _nth_beside(words, *nth)
    i = words.skip(i, "first", "last") if WEEKDAYS.get(words.at(i + 1)) is not None else i
    led = words.at(i - 1) in {"the", "first", "last"}
    wanted = WEEKDAYS.get(words.at(i))
    side = _SIDES.get(words.at(i + 1), 0) if words.at(i + 1) in {"before", "after", "following"} else 0
    if not side or (words.at(i + 2) in {"next", "tomorrow"} and side > 0):
        return None
    if wanted is None:
        return (Shift(days=side), i + 2) if words.at(i) == "day" else None
    return (Shift(days=side, weekday=wanted), i + 2) if led or side > 0 else None


def _nth_beside(words: Words, number: int, i: int) -> tuple[Shift, int] | None:
    """As in "the third Friday after Easter", "the tenth day after 5 October"."""
    side = _SIDES[words.at(i + 1)] if words.at(i + 1) in {"before", "after", "following"} else 0
    wanted = WEEKDAYS.get(words.at(i))
    if not side or (wanted is None and words.at(i) != "day"):
        return None
    return Shift(days=side * number, weekday=wanted), i + 2


def _bare_weekday(words: Words, i: int, end: int) -> bool:
    """As in "a week Tuesday"."""
    return words.at(end) in WEEKDAYS and words.at(i - 1) not in {"in", "within", "than"}


def _counted(words: Words, i: int) -> tuple[Shift, int] | None:
    counting = words.at(i) not in {"a", "one", "the"} or unit_at(words, i + 1)
    fortnight = unit_at(words, i) == "fortnight" or (
        words.at(i) in {"week", "month"} and words.at(i + 1) == "from"  # "(a) week from Friday"
    )
    count = ((1, i) if fortnight else amount(words, i)) if counting else None
    if count is None:
        return None
    working = words.at(count[1]) in WORKING
    unit = unit_at(words, count[1] + working) or ""
    end = words.skip(words.skip(count[1] + working + 1, "'", "\u2019"), "s")
    side = 1 if words.at(end) == "of" and words.at(i - 1) == "within" else _SIDES.get(words.at(end), 0)
    if not side and unit in _DAYS and words.at(end) in TODAY | TOMORROW:  # "a week tomorrow"
        side, end = 1, end - 1
    if not side and count == (1, i + 1) and unit in {"week", "fortnight"} and _bare_weekday(words, i, end):
        side, end = 1, end - 1
    from_now = words.at(end) == "from" and words.at(end + 1) in TODAY  # is counted with what follows
    if not side or from_now or (words.at(end) == "ahead" and words.at(end + 1) != "of"):
        return None
    if words.at(end) == "on" and (unit not in {"week", "fortnight"} or words.at(i - 1) in {"in", "within"}):
        return None
    end = words.skip(end + 1, "of", "to")
    number = round(min(count[0], MOST) * _DAYS.get(unit, 0)) * side
    if working or unit in _DAYS:
        return Shift(days=number, working=working), end
    months = round(min(count[0], MOST) * MONTHS_IN.get(unit, 0)) * side
    return (Shift(months=months), end) if months else None
