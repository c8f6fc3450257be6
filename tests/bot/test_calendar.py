"""Working days, by each person's country."""

from datetime import date, timedelta
from subprocess import run
from sys import executable
from zoneinfo import available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.calendar import HolidayCalendar
from coaching.people import Person, PersonId

CALENDAR = HolidayCalendar()
MONDAY, SATURDAY = date(2027, 3, 1), date(2027, 3, 6)


def somebody(zone: str = "UTC", country: str = "") -> Person:
    return Person(id=PersonId("ana"), name="ana", zone=zone, country=country)


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("Europe/London", "GB-ENG"),
        ("Europe/Berlin", "DE"),
        ("America/Los_Angeles", "US"),
        ("US/Pacific", "US"),
        ("Asia/Calcutta", "IN"),
        ("UTC", ""),
        ("Etc/GMT+5", ""),
    ],
)
def test_the_country_is_that_of_the_zone(zone: str, country: str) -> None:
    assert CALENDAR.country_of(somebody(zone)) == country


def test_a_country_that_was_set_wins_over_the_zones() -> None:
    there = somebody("Europe/London", "DE-BY")

    assert CALENDAR.country_of(there) == "DE-BY"
    assert CALENDAR.is_working_day(date(2027, 5, 3), there), "May Day in England, a Monday in Bavaria"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("gb", "GB-ENG"),
        ("UK", "GB-ENG"),
        ("Germany", "DE"),
        ("germany, bayern", "DE-BY"),
        ("DE-BY", "DE-BY"),
        ("de (Berlin)", "DE-BE"),
        ("United States / CA", "US-CA"),
        ("south korea", "KR"),
        ("None", "none"),
        ("Atlantis", None),
        ("Germany, Atlantis", None),
        (" ", None),
        ("-", None),
    ],
)
def test_a_country_is_named_by_its_code_or_its_name(words: str, code: str | None) -> None:
    assert CALENDAR.country_named(words) == code


@pytest.mark.parametrize("zone", ["UTC", "Etc/GMT+5"])
def test_where_no_country_is_known_only_weekends_are_off(zone: str) -> None:
    days = [MONDAY + timedelta(days=ahead) for ahead in range(400)]

    assert [CALENDAR.is_working_day(day, somebody(zone)) for day in days] == [
        day.weekday() < 5 for day in days
    ]


def test_a_country_that_was_left_out_has_weekends_alone() -> None:
    nowhere = somebody("Europe/London", "none")

    assert CALENDAR.is_working_day(date(2027, 3, 26), nowhere)
    assert not CALENDAR.is_working_day(SATURDAY, nowhere)


def test_the_weekend_and_a_working_saturday_are_the_countrys() -> None:
    assert not CALENDAR.is_working_day(date(2027, 3, 5), somebody("Asia/Jerusalem"))
    assert CALENDAR.is_working_day(date(2027, 3, 7), somebody("Asia/Jerusalem"))
    assert CALENDAR.is_working_day(date(2025, 2, 8), somebody("Asia/Shanghai")), "made up for New Year"


ZONES = sorted(available_timezones() - {"localtime"})


@given(zone=st.sampled_from(ZONES), begin=st.dates(date(2024, 1, 1), date(2034, 1, 1)))
def test_wherever_somebody_is_there_is_a_working_day_within_two_weeks(zone: str, begin: date) -> None:
    days = [begin + timedelta(days=ahead) for ahead in range(14)]

    assert any(CALENDAR.is_working_day(day, somebody(zone)) for day in days)


@given(words=st.text(max_size=40))
def test_a_country_named_is_one_whose_days_are_known(words: str) -> None:
    code = CALENDAR.country_named(words)

    if code is not None:
        assert CALENDAR.is_working_day(MONDAY, somebody(country=code)) in {True, False}
        assert CALENDAR.country_of(somebody(country=code)) == ("" if code == "none" else code)


def test_no_holiday_is_loaded_before_somebody_is_asked_about() -> None:
    told = "import sys, bot.app; print('holidays' in sys.modules)"

    done = run([executable, "-c", told], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
