"""A promise in somebody's own words taken apart: who, the act, the day, done when, in return for what."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.own_words import own_words

MONDAY = datetime(2025, 9, 1, 9, tzinfo=UTC)
FRIDAY = date(2025, 9, 5)


@pytest.mark.parametrize(
    ("text", "who", "act"),
    [
        ("I'll send the redlines by Friday EOD", "I", "send the redlines"),
        ("I\u2019ll send the redlines by Friday.", "I", "send the redlines"),
        ("ok, I will send the redlines by Friday", "I", "send the redlines"),
        ("I promise to send the redlines by Friday", "I", "send the redlines"),
        ("I promise that I'll send the redlines by Friday", "I", "send the redlines"),
        ("to send the redlines by Friday", "I", "send the redlines"),
        ("send the redlines no later than Friday", "I", "send the redlines"),
        ("By Friday I'll send the redlines", "I", "send the redlines"),
        ("@bo will send the redlines by Friday", "bo", "send the redlines"),
        ("Bo sends the redlines by Friday", "Bo", "send the redlines"),
        ("Ms Weber will send the redlines by Friday", "Ms Weber", "send the redlines"),
        ("We will send the redlines by Friday", "", "send the redlines"),
        ("Somebody should send the redlines by Friday", "", "send the redlines"),
    ],
)
def test_who_does_what_by_when(text: str, who: str, act: str) -> None:
    read = own_words(text, said_at=MONDAY)

    assert (read.who, read.act, read.due) == (who, act, FRIDAY)


def test_a_day_inside_the_sentence_stays_where_it_is() -> None:
    read = own_words("I'll meet Ms Brand on Friday about the consent", said_at=MONDAY)

    assert (read.act, read.due) == ("meet Ms Brand on Friday about the consent", FRIDAY)


def test_a_span_is_told_from_a_day() -> None:
    read = own_words("I'll send the list next week", said_at=MONDAY)

    assert (read.act, read.due, read.period) == ("send the list", date(2025, 9, 12), "next week")


def test_a_day_that_can_be_read_in_two_ways_has_both() -> None:
    read = own_words("I'll send the list by 4/10", said_at=MONDAY)

    assert (read.due, read.others) == (date(2025, 10, 4), (date(2026, 4, 10),))


@pytest.mark.parametrize(
    ("tail", "measure", "in_return"),
    [
        ("; done when she confirms it", "she confirms it", ""),
        (", in return she names the day", "", "she names the day"),
        (". Done when: she has it. In return: her list", "she has it", "her list"),
        ("; nothing is asked in return", "", "nothing this time"),
    ],
)
def test_what_shows_it_and_what_comes_in_return_are_told_apart(
    tail: str, measure: str, in_return: str
) -> None:
    read = own_words(f"I'll send the list by Friday{tail}", said_at=MONDAY)

    assert (read.act, read.measure, read.in_return) == ("send the list", measure, in_return)
    assert read.due == FRIDAY


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=800))
def test_any_text_is_taken_apart(text: str) -> None:
    read = own_words(text, said_at=MONDAY)

    assert len(read.act) <= 620
    assert read.period == "" or read.due is not None
