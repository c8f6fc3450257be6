"""A person's own time, whatever zone, quiet hours, days off and absence they have."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.follow_up import due_moment, later_moment, waits_until
from coaching.hours import Absence, Hours, OwnTime, Span
from coaching.hours_told import days_off_told, quiet_told, zone_told
from coaching.people import Person, PersonId
from tests.storage.examples import a_commitment

DAYS = st.dates(date(2027, 1, 1), date(2027, 12, 31))
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))
ZONES = st.sampled_from(["UTC", "Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Chatham"])
MOMENTS = st.datetimes(datetime(2027, 1, 1), datetime(2027, 12, 31), timezones=st.just(UTC))  # noqa: DTZ001


def span(first: date, days: int) -> Span:
    return Span(first=first, last=first + timedelta(days=days))


SPANS = st.builds(span, DAYS, st.integers(0, 40))
AWAY = st.none() | st.builds(Absence, until=DAYS, stand_in=st.none() | st.just(PersonId("bo")))
HOURS = st.builds(
    Hours,
    quiet_from=TIMES,
    quiet_until=TIMES,
    days_off=st.lists(SPANS, max_size=3).map(tuple),
    away=AWAY,
)


def own_time(hours: Hours, zone: str, *, covered: bool = True) -> OwnTime:
    person = Person(id=PersonId("ana"), name="ana", zone=zone)
    return OwnTime(person=person, hours=hours, works_on=lambda day: day.weekday() < 5, covered=covered)


@given(hours=HOURS, zone=ZONES, now=MOMENTS, covered=st.booleans())
def test_what_waits_is_said_at_an_hour_at_which_the_person_may_be_written_to(
    hours: Hours, zone: str, now: datetime, covered: bool
) -> None:
    own = own_time(hours, zone, covered=covered)

    later = waits_until(now, own)

    if later is None:
        assert own.is_open(now)
    else:
        assert later > now
        assert not own.is_open(now)
        assert own(own.person.today(later))
        assert own.is_open(later) or is_skipped(later, own)


@given(hours=HOURS, zone=ZONES, now=MOMENTS, days=st.integers(0, 60))
def test_a_promise_is_asked_about_on_a_working_day_outside_quiet_hours(
    hours: Hours, zone: str, now: datetime, days: int
) -> None:
    own = own_time(hours, zone)
    due = own.person.today(now) + timedelta(days=days)

    asked = due_moment(a_commitment(due=due), now, own)

    assert asked > now
    assert own.person.today(asked) >= due
    assert own.is_open(asked) or is_skipped(asked, own)


@given(hours=HOURS, zone=ZONES, now=MOMENTS, when=st.sampled_from(["hour", "tomorrow"]))
def test_later_is_never_in_quiet_hours(hours: Hours, zone: str, now: datetime, when: str) -> None:
    own = own_time(hours, zone)

    later = later_moment(when, now, own)

    assert later > now
    assert own.is_open(later) or is_skipped(later, own)


def is_skipped(moment: datetime, own: OwnTime) -> bool:
    """Within two hours of a change of the clocks, an hour of the day may be missing or come twice."""
    around = [(moment + timedelta(hours=hours)).astimezone(own.person.clock).utcoffset() for hours in (-3, 3)]
    return around[0] != around[1]


@pytest.mark.parametrize(
    ("words", "zone"),
    [("", ""), ("europe/london", "Europe/London"), ("new york", "America/New_York"), ("utc", "UTC")],
)
def test_a_zone_is_read_by_its_name_or_city(words: str, zone: str) -> None:
    assert zone_told("zone", words) == zone


@given(begin=TIMES, end=TIMES)
def test_quiet_hours_are_read_as_they_are_written(begin: time, end: time) -> None:
    words = f"{begin:%H:%M} to {end:%H:%M}"

    assert quiet_told("quiet", words, (time(1), time(2))) == (begin, end)


@pytest.mark.parametrize(
    ("line", "first", "last"),
    [
        ("20 March to 2 April", date(2027, 3, 20), date(2027, 4, 2)),
        ("20 to 24 March", date(2027, 3, 20), date(2027, 3, 24)),
        ("20 December - 3 January", date(2027, 12, 20), date(2028, 1, 3)),
        ("2027-05-01 until 2027-05-09", date(2027, 5, 1), date(2027, 5, 9)),
        ("24 December", date(2027, 12, 24), date(2027, 12, 24)),
        ("• tomorrow", date(2027, 3, 2), date(2027, 3, 2)),
        ("20 March 2027 to 2 April 2027", date(2027, 3, 20), date(2027, 4, 2)),
    ],
)
def test_days_off_are_read_a_line_at_a_time(line: str, first: date, last: date) -> None:
    now = datetime(2027, 3, 1, 9, tzinfo=UTC)
    person = Person(id=PersonId("ana"), name="ana", zone="Europe/London")

    assert days_off_told("days_off", f"\n{line}\n", now, person) == (Span(first=first, last=last),)


def test_days_off_that_have_passed_are_left_out() -> None:
    now = datetime(2027, 3, 10, 9, tzinfo=UTC)
    person = Person(id=PersonId("ana"), name="ana", zone="Europe/London")

    told = days_off_told("days_off", "2027-03-01 to 2027-03-09\n2027-03-05 to 2027-03-12", now, person)

    assert told == (Span(first=date(2027, 3, 5), last=date(2027, 3, 12)),)
