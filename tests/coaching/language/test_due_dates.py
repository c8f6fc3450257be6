"""Deadlines in free text: what is read, what is left alone, and that no text breaks the reader."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.due_dates import due_dates, impossible_dates
from tests.coaching.language.costs import FIFTY_MS, costs
from tests.coaching.language.public_sets import ABSENT, DATA, date_items, negatives

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)

READ = [
    ("by 31 Oct", "2026-10-31"),
    ("by Oct 31st", "2026-10-31"),
    ("by 31 October 2026", "2026-10-31"),
    ("by 2026-10-31", "2026-10-31"),
    ("by 31/10/2026", "2026-10-31"),
    ("by 17.9.", "2026-09-17"),
    ("by sept 17th, 2026", "2026-09-17"),
    ("by the 14th", "2026-09-14"),
    ("by the 5th", "2026-10-05"),
    ("before the 14th", "2026-09-11"),
    ("before Friday", "2026-09-10"),
    ("tommorow", "2026-09-08"),
    ("on wendesday", "2026-09-09"),
    ("Friday week", "2026-09-18"),
    ("in a fortnight", "2026-09-21"),
    ("in two weeks", "2026-09-21"),
    ("within 30 days", "2026-10-07"),
    ("within 10 business days", "2026-09-21"),
    ("next business day", "2026-09-08"),
    ("by EOD", "2026-09-07"),
    ("by COB Friday", "2026-09-11"),
    ("by EOW", "2026-09-11"),
    ("by EOM", "2026-09-30"),
    ("by EOQ", "2026-09-30"),
    ("by year end", "2026-12-31"),
    ("by end of Q3", "2026-09-30"),
    ("in Q4", "2026-12-31"),
    ("by Q3 next year", "2027-09-30"),
    ("by the end of next month", "2026-10-31"),
    ("by mid-August", "2027-08-15"),
    ("by Christmas", "2026-12-25"),
    ("two weeks before 31 October", "2026-10-17"),
    ("by the last Friday of October", "2026-10-30"),
    ("Thursday 17 September", "2026-09-17"),
    ("from 13 to 15 October", "2026-10-15"),
    ("signed by 3 May 2020", "2020-05-03"),
    ("on tuseday week", "2026-09-15"),
    ("by Setpember 30", "2026-09-30"),
    ("next week on Thursday", "2026-09-17"),
    ("Friday fortnight", "2026-09-25"),
    ("a week tomorrow", "2026-09-15"),
    ("in 2-3 weeks", "2026-09-28"),
    ("in a week or two", "2026-09-21"),
    ("within 30 days of 1 October", "2026-10-31"),
    ("5 business days after 1 October", "2026-10-08"),
    ("3 working days before 1 October", "2026-09-28"),
    ("the day before Christmas", "2026-12-24"),
    ("on or before 5 October", "2026-10-05"),
    ("by New Year's Eve", "2026-12-31"),
    ("by Easter", "2027-03-28"),
    ("before Thanksgiving", "2026-11-25"),
    ("by the last working day of October", "2026-10-30"),
    ("in the first half of October", "2026-10-15"),
    ("in week 40", "2026-10-02"),
    ("w/c 5 October", "2026-10-09"),
    ("by 2027Q1", "2027-03-31"),
    ("by Q1'27", "2027-03-31"),
    ("by the end of the quarter", "2026-09-30"),
    ("by EOM Jan", "2027-01-31"),
    ("by month's end", "2026-09-30"),
    ("no later than 5 October", "2026-10-05"),
    ("from August 27th - 29th", "2027-08-29"),
    ("by the 3rd of the month", "2026-10-03"),
    ("by 5 March next year", "2027-03-05"),
    ("this time next week", "2026-09-14"),
    ("before the end of October", "2026-10-31"),
    ("before month end", "2026-09-30"),
    ("from 1 September to 9 October", "2026-10-09"),
    ("from 27 October to the third", "2026-11-03"),
    ("on the last weekend of October", "2026-10-25"),
    ("in about ~5 days", "2026-09-12"),
    ("by fiscal Q3", "2026-09-30"),
    ("midweek", "2026-09-09"),
    ("in 3 to 4 working days", "2026-09-11"),
    ("within 5 BD", "2026-09-14"),
    ("30 days before the renewal date of 1 December", "2026-11-01"),
    ("in the next day or two", "2026-09-09"),
    ("by dec", "2026-12-31"),
    ("within ten (10) business days", "2026-09-21"),
    ("in the week after Easter", "2027-04-02"),
    ("Friday in three weeks", "2026-10-02"),
    ("on Friday two weeks from now", "2026-09-25"),
    ("in two weeks on Friday", "2026-09-25"),
    ("on Tuesday of the week after next", "2026-09-22"),
    ("by the 15th of the following month", "2026-10-15"),
    ("next month on the 5th", "2026-10-05"),
    ("by Thurs. Oct 15", "2026-10-15"),
    ("on 20261208", "2026-12-08"),
    ("from 15 October until 2 November", "2026-11-02"),
    ("prior to Friday", "2026-09-10"),
    ("ahead of 15 October", "2026-10-14"),
    ("before the month is out", "2026-09-30"),
    ("before the quarter ends", "2026-09-30"),
    ("the second Monday", "2026-09-14"),
    ("on the first Monday of Q4", "2026-10-05"),
    ("the third Friday after Christmas", "2027-01-15"),
    ("by EOQ4", "2026-12-31"),
    ("in 1H27", "2027-06-30"),
    ("in CW42", "2026-10-16"),
    ("in under two weeks", "2026-09-21"),
    ("in no more than ten days", "2026-09-17"),
    ("in half a month", "2026-09-22"),
    ("in a quarter", "2026-12-07"),
    ("by the end of summer", "2026-09-23"),
    ("on October 5 and 6", "2026-10-06"),
    ("in October or November", "2026-11-30"),
    ("over the weekend", "2026-09-13"),
    ("a month before year-end", "2026-11-30"),
    ("a week Tuesday", "2026-09-15"),
    ("by frday", "2026-09-11"),
    ("2moro", "2026-09-08"),
    ("1 October + 5 business days", "2026-10-08"),
    ("next Tuesday plus 10 days", "2026-09-25"),
]
NO_DEADLINE = [
    "last Friday they said no",
    "They cancelled on Monday",
    "legal has been silent since the 4th",
    "we met on 3 May 2020",
    "yesterday",
    "two weeks ago",
    "a 30-day price hold",
    "the 2nd floor",
    "the 1st draft is done",
    "price is 12.5% off",
    "24/7 support",
    "3/4 of the members",
    "we may be able to",
    "the May invoices",
    "since August nothing",
    "in 2019 we signed",
    "14% more on castings from 1 May",
    "version 2.0.1",
    "31 February",
    "not before Friday",
    "payable within 30 days of signature",
    "every Friday",
    "the third Thursday of each month",
    "effective 5 October",
    "they open later than 9:30",
    "prices from 1 October",
    "1-2 people",
    "in the coming weeks",
    "On Friday they said no",
    "in December we had their letter",
    "the rule came back at two depots",
    "around 20 little things",
    "Happy New Year to all of you",
    "the Q3 results were weak",
    "it was signed in May 2025",
    "the nearest Monday to 5 October",
    "after two weeks we chased them",
    "cut the price by five",
    "order 20261399",
]


def test_a_day_that_is_ruled_out_is_none() -> None:
    assert [due.phrase for due in due_dates("Not Thursday but Friday", said_at=MONDAY)] == ["Friday"]
    assert [due.phrase for due in due_dates("Why not Thursday?", said_at=MONDAY)] == ["Thursday"]


@pytest.mark.parametrize(
    ("text", "day"),
    [("Give us two days", "2026-09-09"), ("Please wait 3 days", "2026-09-10"), ("It takes two days", "")],
)
def test_time_that_is_asked_for_is_due_and_a_length_is_not(text: str, day: str) -> None:
    assert "".join(due.day.isoformat() for due in due_dates(text, said_at=MONDAY)) == day


@pytest.mark.parametrize(("phrase", "day"), READ)
def test_a_deadline_is_read_alone_and_in_a_sentence(phrase: str, day: str) -> None:
    assert [due.day.isoformat() for due in due_dates(phrase, said_at=MONDAY)] == [day]
    sentence = f"I'll send the redlines {phrase}, promised"
    assert [due.day.isoformat() for due in due_dates(sentence, said_at=MONDAY)] == [day]


@pytest.mark.parametrize("text", NO_DEADLINE)
def test_what_is_past_or_no_date_is_no_deadline(text: str) -> None:
    assert due_dates(text, said_at=MONDAY) == ()


def test_what_is_only_planned_is_still_ahead() -> None:
    (due,) = due_dates("Signing is scheduled for 9 October", said_at=MONDAY)
    assert due.day == date(2026, 10, 9)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("by 5pm tomorrow", time(17)),
        ("tomorrow at 17:00", time(17)),
        ("by noon on Thursday", time(12)),
        ("Friday, half past three pm", time(15, 30)),
        ("Friday EOD", time(17)),
        ("by 31 Oct", None),
        ("tonight at 8", time(20)),
        ("Friday at 5", time(17)),
        ("Friday at 05:00", time(5)),
        ("tomorrow morning", time(12)),
        ("first thing tomorrow", time(9)),
        ("Friday 9 in the morning", time(9)),
        ("by midnight on Friday", time(23, 59)),
        ("by 1730", time(17, 30)),
        ("tomorrow between 2 and 4pm", time(16)),
        ("from 2 to 4pm tomorrow", time(16)),
        ("Friday close of play", time(17)),
        ("an hour before midnight", time(23)),
        ("two hours after noon on Friday", time(14)),
        ("Friday between 9 and 5", time(17)),
        ("tomorrow's EOD", time(17)),
        ("by 6pm my time on Friday", time(18)),
        ("half three on Friday", time(15, 30)),
        ("you'll have it by five.", time(17)),
        ("by 5 today", time(17)),
        ("by lunch", time(12)),
        ("early afternoon on Friday", time(17)),
        ("8-9 tomorrow", time(9)),
        ("from nine to eleven tomorrow", time(11)),
        ("tomorrow 9 to 11", time(11)),
        ("Friday 7.30", time(7, 30)),
        ("Friday 1930", time(19, 30)),
        ("Oct 5 10 pm - 1:00 am", time(22)),
        ("31/05/2027.14:15", time(14, 15)),
        ("this time tomorrow", time(10)),
        ("in 1h30", time(11, 30)),
        ("in 2 1/2 hours", time(12, 30)),
        ("first thing next week", time(9)),
        ("tomorrow not later than 3pm", time(15)),
    ],
)
def test_a_time_of_day_is_kept_when_said(text: str, at: time | None) -> None:
    assert [due.time for due in due_dates(text, said_at=MONDAY)] == [at]


BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
AUCKLAND, LOS_ANGELES = ZoneInfo("Pacific/Auckland"), ZoneInfo("America/Los_Angeles")


@pytest.mark.parametrize(
    ("text", "said_at", "day", "at"),
    [
        ("5pm London on Friday", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(18)),
        ("Friday, 9am ET", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(15)),
        ("by 6pm PT on Friday", datetime(2026, 9, 7, 10, tzinfo=AUCKLAND), date(2026, 9, 12), time(13)),
        (
            "Saturday 8am Sydney time",
            datetime(2026, 9, 7, 10, tzinfo=LOS_ANGELES),
            date(2026, 9, 11),
            time(15),
        ),
        # America's clocks go back on 1 November, a week after Europe's: for that week five hours lie between
        (
            "5pm London on 28 October",
            datetime(2026, 10, 20, 9, tzinfo=NEW_YORK),
            date(2026, 10, 28),
            time(13),
        ),
        ("5pm London on 4 November", datetime(2026, 10, 20, 9, tzinfo=NEW_YORK), date(2026, 11, 4), time(12)),
        # in spring the hour from 2 to 3 does not exist in Berlin
        (
            "01:30 GMT on 28 March 2027",
            datetime(2027, 3, 1, 9, tzinfo=BERLIN),
            date(2027, 3, 28),
            time(3, 30),
        ),
        ("Friday 5pm UTC+4", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(15)),
        ("2026-09-11T17:00+05:30", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(13, 30)),
        ("2026-09-11T17:00Z", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(19)),
        ("noon Eastern on Friday", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(18)),
        ("17:00 UTC", datetime(2026, 9, 7, 20, tzinfo=BERLIN), date(2026, 9, 8), time(19)),
        ("17:00 on Friday", datetime(2026, 9, 7, 10, tzinfo=BERLIN), date(2026, 9, 11), time(17)),
    ],
)
def test_a_time_said_for_another_place_is_told_on_the_speakers_clock(
    text: str, said_at: datetime, day: date, at: time
) -> None:
    (due,) = due_dates(text, said_at=said_at)
    assert (due.day, due.time) == (day, at)


@pytest.mark.parametrize(("zone", "tomorrow"), [(AUCKLAND, "2026-09-09"), (LOS_ANGELES, "2026-09-08")])
def test_tomorrow_is_the_speakers_on_either_side_of_the_date_line(zone: ZoneInfo, tomorrow: str) -> None:
    (due,) = due_dates("tomorrow", said_at=datetime(2026, 9, 7, 18, tzinfo=UTC).astimezone(zone))
    assert due.day.isoformat() == tomorrow


@pytest.mark.parametrize(
    "said_at", [datetime(2026, 10, 24, 12, tzinfo=BERLIN), datetime(2027, 3, 27, 12, tzinfo=BERLIN)]
)
def test_days_are_counted_in_the_calendar_where_the_clocks_change(said_at: datetime) -> None:
    for text, days in (("tomorrow", 1), ("in two days", 2), ("in a week", 7), ("in a fortnight", 14)):
        (due,) = due_dates(text, said_at=said_at)
        assert due.day == said_at.date() + timedelta(days=days)


@pytest.mark.parametrize(
    ("starts", "text", "day", "others"),
    [
        (1, "end of FY27", date(2027, 12, 31), (date(2027, 3, 31),)),
        (4, "end of FY27", date(2027, 3, 31), ()),
        (7, "Q2 FY27", date(2026, 12, 31), ()),
        (4, "by the end of the fiscal year", date(2027, 3, 31), ()),
        (1, "in Q3", date(2026, 9, 30), ()),
        (4, "in Q3", date(2026, 9, 30), (date(2026, 12, 31),)),
        (7, "in Q3 2027", date(2027, 9, 30), (date(2027, 3, 31),)),
    ],
)
def test_a_fiscal_year_begins_where_the_team_says_or_both_readings_are_given(
    starts: int, text: str, day: date, others: tuple[date, ...]
) -> None:
    (due,) = due_dates(text, said_at=MONDAY, year_starts=starts)
    assert (due.day, due.alternatives) == (day, others)


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("from May to October 2027", {"2027-09-30", "2027-10-31"}),
        ("signed by 3 May 2020", {"2020-05-03", "2027-05-03"}),
        ("today at 9am", {"2026-09-07", "2026-09-08"}),
        ("Friday, 10 October", {"2026-10-10", "2026-10-09"}),
        ("this summer", {"2026-09-23", "2026-08-31"} - {"2026-08-31"}),
        ("by Monday", {"2026-09-14", "2026-09-07"}),
        ("mid-October", {"2026-10-15", "2026-10-20"}),
        ("Tuesday after next", {"2026-09-15", "2026-09-22"}),
    ],
)
def test_what_may_be_read_two_ways_gives_both_days(text: str, readings: set[str]) -> None:
    (due,) = due_dates(text, said_at=MONDAY)
    assert {day.isoformat() for day in (due.day, *due.alternatives)} == readings


def test_next_tuesday_said_on_a_monday_offers_both_readings() -> None:
    (due,) = due_dates("sign by next Tuesday", said_at=MONDAY)
    assert (due.day, due.alternatives) == (date(2026, 9, 15), (date(2026, 9, 8),))


def test_two_numbers_are_read_the_speakers_way_and_the_other_way_is_offered() -> None:
    (day_first,) = due_dates("by 3/4", said_at=MONDAY)
    (month_first,) = due_dates("by 3/4", said_at=MONDAY, day_first=False)
    assert (day_first.day, day_first.alternatives) == (date(2027, 4, 3), (date(2027, 3, 4),))
    assert month_first.day == date(2027, 3, 4)


def test_before_a_day_keeps_clear_of_days_that_are_not_worked() -> None:
    def no_thursdays(day: date) -> bool:
        return day.weekday() not in {3, 5, 6}

    (due,) = due_dates("before Friday", said_at=MONDAY, is_working_day=no_thursdays)
    assert due.day == date(2026, 9, 9)


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("sign by 31 February", ("31 February",)),
        ("30/02", ("30/02",)),
        ("either 31.11.2026 or Feb 30th", ("31.11.2026", "Feb 30th")),
        ("29 February 2027", ("29 February 2027",)),
        ("2026-02-30", ("2026-02-30",)),
        ("29 Feb, 12/31, 50/50, 24/7", ()),
    ],
)
def test_days_that_do_not_exist_are_named_and_never_read_as_deadlines(
    text: str, phrases: tuple[str, ...]
) -> None:
    assert impossible_dates(text) == phrases
    assert not {due.phrase for due in due_dates(text, said_at=MONDAY)} & set(phrases)


SCRAPS = """
    by before within in next this the a of end mid monday fri 31 14th oct may 2026 q3 5pm 17:00 5/1-5/7 noon
    half past to and - , weeks business days tomorrow eod last quarter first 1/2 until from now day after 29
    feb 00 99/99 h m easter q1 fy27 fiscal year christmas eve w/c week 50 london et cet first last working
    summer 1730 tonight midnight fortnight today's ' ( ) for after 2027 ~ hundred
"""
DATE_WORDS = st.lists(st.sampled_from(sorted(set(SCRAPS.split()))), max_size=40).map(" ".join)
MOMENTS = st.datetimes(datetime(1950, 1, 1), datetime(2150, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis adds the zone


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(max_size=300), DATE_WORDS), said_at=MOMENTS, day_first=st.booleans())
def test_no_text_breaks_the_reader_and_all_it_finds_stands_in_the_text(
    text: str, said_at: datetime, *, day_first: bool
) -> None:
    found = due_dates(text, said_at=said_at, day_first=day_first)

    assert found == due_dates(text, said_at=said_at, day_first=day_first)
    ends = [0, *(due.span[1] for due in found)]
    for due, end_before in zip(found, ends, strict=False):
        assert end_before <= due.span[0] < due.span[1] <= len(text)
        assert due.phrase == text[due.span[0] : due.span[1]]
        assert due.day not in due.alternatives
        assert due.day >= said_at.date() or due.alternatives
    assert all(phrase in text for phrase in impossible_dates(text))


@pytest.mark.parametrize(
    "piece",
    [
        *("half past ", "next ", "1-", "1 ", "of the ", "\u0130", "monday to ", "in a ", "5/1-"),
        *("friday 5pm london, ", "first last ", "one hundred and ", "2027q", "the day before ", "1 to "),
    ],
)
def test_a_long_text_of_one_piece_is_read_with_bounded_work(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assert len(due_dates(text, said_at=MONDAY)) <= 1000


ANY_SCRIPT = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@settings(max_examples=40, deadline=None)
@given(piece=st.one_of(ANY_SCRIPT, DATE_WORDS.filter(bool)))
def test_forty_thousand_characters_of_any_script_cost_no_more_than_fifty_milliseconds_would_buy(
    piece: str,
) -> None:
    text = (f"{piece} " * 40_000)[:40_000]
    assert costs(lambda: due_dates(text, said_at=MONDAY)) <= FIFTY_MS


@pytest.mark.parametrize("days", [-1, 0, 1])
@pytest.mark.parametrize("zone", [AUCKLAND, LOS_ANGELES, BERLIN, ZoneInfo("Pacific/Kiritimati")])
@pytest.mark.parametrize("changes", [datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1)])  # noqa: DTZ001  # made aware below
def test_where_the_clocks_change_a_day_and_its_time_stay_what_was_said(
    changes: datetime, zone: ZoneInfo, days: int
) -> None:
    said_at = (changes.replace(tzinfo=UTC) + timedelta(days=days)).astimezone(zone)
    for text, ahead, at in (("tomorrow at 02:30", 1, time(2, 30)), ("in 3 days", 3, None)):
        (due,) = due_dates(text, said_at=said_at)
        assert (due.day, due.time) == (said_at.date() + timedelta(days=ahead), at)


@pytest.mark.skipif(not DATA.exists(), reason=ABSENT)
def test_the_public_sets_are_read_about_as_well_as_last_measured() -> None:
    right: dict[bool, list[bool]] = {False: [], True: []}
    for item in date_items():
        found = due_dates(item.text, said_at=item.said_at, day_first=False)
        right[item.held_out].append(bool(found) and found[0].day.isoformat() in item.days)
    false_dates = [bool(due_dates(text, said_at=at, day_first=False)) for text, at in negatives()]

    assert sum(right[False]) / len(right[False]) >= 0.90
    assert sum(right[True]) / len(right[True]) >= 0.83
    assert sum(false_dates) / len(false_dates) <= 0.05
