"""Working days behind the coach's calendar: Monday to Friday, for everybody."""

from datetime import date

from coaching.people import Person

_SATURDAY = 5


class WeekdayCalendar:
    """Weekends are off; public holidays and days off of a person are not known yet."""

    def is_working_day(self, day: date, person: Person) -> bool:
        del person  # the weekend is the same for everybody here
        return day.weekday() < _SATURDAY
