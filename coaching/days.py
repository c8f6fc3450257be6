"""How a day is written for people: "Fri 12 December", with the year where it is not near."""

from datetime import date

#: Days after which a day without its year could be taken for another one.
NEAR = 300

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def written(day: date, today: date) -> str:
    words = f"{_WEEKDAYS[day.weekday()]} {day.day} {_MONTHS[day.month - 1]}"
    return words if abs((day - today).days) < NEAR else f"{words} {day.year}"


def month(day: date, today: date) -> str:
    words = _MONTHS[day.month - 1]
    return words if abs((day - today).days) < NEAR else f"{words} {day.year}"


def in_full(day: date) -> str:
    """With its year, so that it can mean no other day: "12 December 2027"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
