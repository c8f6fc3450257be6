"""Deadlines in free text: what is read, what is left alone, and that no text breaks the reader."""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.due_dates import DueDate, due_dates, impossible_dates

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)
PUBLIC = Path(__file__).parents[4] / "shared" / "data" / "due_dates"

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
]


@pytest.mark.parametrize(("phrase", "day"), READ)
def test_a_deadline_is_read_alone_and_in_a_sentence(phrase: str, day: str) -> None:
    assert [due.day.isoformat() for due in due_dates(phrase, said_at=MONDAY)] == [day]
    sentence = f"I'll send the redlines {phrase}, promised"
    assert [due.day.isoformat() for due in due_dates(sentence, said_at=MONDAY)] == [day]


@pytest.mark.parametrize("text", NO_DEADLINE)
def test_what_is_past_or_no_date_is_no_deadline(text: str) -> None:
    assert due_dates(text, said_at=MONDAY) == ()


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("by 5pm tomorrow", time(17)),
        ("tomorrow at 17:00", time(17)),
        ("by noon on Thursday", time(12)),
        ("Friday, half past three pm", time(15, 30)),
        ("Friday EOD", time(17)),
        ("by 31 Oct", None),
    ],
)
def test_a_time_of_day_is_kept_when_said(text: str, at: time | None) -> None:
    assert [due.time for due in due_dates(text, said_at=MONDAY)] == [at]


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
    feb 00 99/99 h m
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
    assert all(phrase in text for phrase in impossible_dates(text))


@pytest.mark.parametrize(
    "piece", ["half past ", "next ", "1-", "1 ", "of the ", "\u0130", "monday to ", "in a ", "5/1-"]
)
def test_a_long_text_of_one_piece_is_read_with_bounded_work(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assert len(due_dates(text, said_at=MONDAY)) <= 1000


def _public(name: str) -> Iterator[dict[str, Any]]:
    for line in (PUBLIC / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def _scored(item: dict[str, Any], source: str) -> bool:
    """Whether the item counts: no holidays, no time zones, none of chrono's month-start readings."""
    if item["category"] in {"holiday", "timezone"}:
        return False
    if source != "chrono" or item["kind"] != "point":
        return True
    month_start = item["accept"] == [item["accept"][0]] and item["accept"][0].endswith("-01")
    return item["category"] not in {"week_month_year", "quarter"} and not (
        month_start
        and item["category"] == "calendar_date"
        and not any(word in item["text"] for word in (" 1", "1st"))
    )


def _read(item: dict[str, Any]) -> tuple[DueDate, ...]:
    said_at = datetime.fromisoformat(item["ref"]).replace(tzinfo=UTC)
    return due_dates(item["text"], said_at=said_at, day_first=False)


def _held_out(item: dict[str, Any]) -> bool:
    return bool(hashlib.sha256(item["id"].encode()).digest()[0] % 2)


@pytest.mark.skipif(not PUBLIC.exists(), reason="the public date sets are not here: ../shared is absent")
def test_the_public_sets_are_read_about_as_well_as_last_measured() -> None:
    right: dict[bool, list[bool]] = {False: [], True: []}
    for source in ("duckling", "chrono", "recognizers", "recognizers_tasks"):
        for item in _public(source):
            if _scored(item, source):
                found = _read(item)
                right[_held_out(item)].append(bool(found) and found[0].day.isoformat() in item["accept"])
    false_dates = [bool(_read(item)) for item in _public("negatives")]

    assert sum(right[False]) / len(right[False]) >= 0.79
    assert sum(right[True]) / len(right[True]) >= 0.73
    assert sum(false_dates) / len(false_dates) <= 0.10
