"""A round ends on a working day within 7 to 14 days; trust and moods have a course after three reviews."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.cycle import LENGTHS, LONGEST, SHORTEST, Cycle, last_day, running
from coaching.deal import DealId
from coaching.errors import AlreadyReviewed, Missing, TooLong
from coaching.moods import trend_of
from coaching.people import OrganisationId
from coaching.private import Offer, PrivateFacts, Review, latest_of

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
DAY = date(2027, 3, 1)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def a_round(goal: str = "Agreed text") -> Cycle:
    return Cycle(
        organisation=OrganisationId("local:acme"),
        deal=DealId(UUID(int=1)),
        number=1,
        goal=goal,
        began_at=NOW,
        starts_on=DAY,
        ends_on=DAY + timedelta(days=14),
    )


@given(start=st.dates(date(2026, 1, 1), date(2030, 1, 1)), days=st.sampled_from(LENGTHS))
def test_every_round_ends_on_a_working_day_and_in_time(start: date, days: int) -> None:
    ends = last_day(start, days, weekday)

    assert weekday(ends)
    if weekday(start):
        assert SHORTEST <= (ends - start).days <= LONGEST


def test_a_round_has_a_goal_of_a_line() -> None:
    with pytest.raises(Missing):
        a_round("  ")
    with pytest.raises(TooLong):
        a_round("x" * 121)


def test_a_round_is_closed_once_and_a_change_needs_its_reason() -> None:
    cycle = a_round()
    with pytest.raises(Missing):
        cycle.closed(NOW, change="One question a week")

    closed = cycle.closed(NOW, change=" One question a week ", why="five were too many")

    assert (closed.change, closed.runs, running((closed,))) == ("One question a week", False, None)
    with pytest.raises(AlreadyReviewed):
        closed.closed(NOW)


def test_what_happened_after_a_round_is_none_of_its_own() -> None:
    closed = a_round().closed(NOW + timedelta(days=3))

    assert [closed.holds(NOW + timedelta(days=day)) for day in (-1, 0, 3, 4)] == [False, True, True, False]


def test_under_three_tellings_there_is_no_course() -> None:
    reviews = [Review(on=DAY, number=number, trust=trust) for number, trust in enumerate((4, None, 6), 1)]

    assert trend_of(reviews[:2]).courses == ()
    assert trend_of(reviews).courses == (), "trust was told twice"
    (course,) = trend_of([*reviews, Review(on=DAY, number=4, trust=3)]).courses
    assert (course.told, course.rose) == ((4, 6, 3), -1)


def test_trust_that_was_not_told_again_stays() -> None:
    facts = PrivateFacts(trust=4).reviewed(Review(on=DAY, number=1, trust=7))

    assert facts.trust == 7
    assert facts.reviewed(Review(on=DAY, number=2)).trust == 7


def test_the_latest_offer_of_each_side_on_each_issue() -> None:
    first = Offer(side="they", issue="price", to="14 %", on=DAY, by="ana")
    ours = Offer(side="we", issue="term", to="2 years", on=DAY, by="ana")
    later = Offer(side="they", issue="Price", to="12 %", on=DAY, by="ana")

    assert latest_of((first, ours, later)) == (later, ours)
