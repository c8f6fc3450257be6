"""How concrete a promise is: the verdict, what is asked for, and that any text is read without a fault."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.concreteness import QUESTION_ORDER, concreteness

SAID = tomllib.loads((Path(__file__).parent / "promises.toml").read_text(encoding="utf-8"))
SEPTEMBER = datetime(2025, 9, 1, 9, tzinfo=UTC)
LATER = datetime(2025, 9, 22, 9, tzinfo=UTC)


@pytest.mark.parametrize("pair", SAID["first"], ids=[pair["id"] for pair in SAID["first"]])
def test_a_promise_is_judged_as_it_was_labelled(pair: dict[str, str]) -> None:
    before = concreteness(pair["before"], said_at=SEPTEMBER)

    assert (before.verdict, before.asks_for) == (pair["verdict"], pair["asks_for"])
    assert concreteness(pair["after"], said_at=SEPTEMBER).verdict == "accept"


def test_promises_written_after_the_rules_are_judged_as_labelled_in_nine_of_ten() -> None:
    right = [
        one
        for one in SAID["later"]
        for found in [concreteness(one["said"], said_at=LATER)]
        if (found.verdict, found.asks_for) == (one["verdict"], one["asks_for"])
    ]
    assert len(right) >= 0.9 * len(SAID["later"])


def test_each_element_shows_where_it_stands() -> None:
    said = "Maria will send the security questionnaire on Friday."
    found = concreteness(said, said_at=SEPTEMBER)

    shown = {name: said[slice(*span)] for name in QUESTION_ORDER if (span := found.of(name).span)}
    assert shown["actor"] == "Maria"
    assert shown["action"] == "send"
    assert shown["object"] == "questionnaire"
    assert shown["date"] == "Friday"
    assert found.reciprocal.span is None


def test_what_is_counted_and_repeated_shows_without_a_level_being_named() -> None:
    counted = concreteness("Call two customers every week", said_at=SEPTEMBER)
    vague = concreteness("Build momentum with the customers", said_at=SEPTEMBER)
    assert (counted.measure.points, vague.measure.points) == (1, 0)


def test_what_the_other_side_decides_is_not_in_ones_own_control() -> None:
    said = "Hollander signs the annex by 12 September"
    assert concreteness(said, said_at=SEPTEMBER).control.points == 2
    assert concreteness(said, said_at=SEPTEMBER, counterparts=["Hollander AG"]).control.points == 0


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=2_000))
def test_any_text_is_read(text: str) -> None:
    found = concreteness(text, said_at=SEPTEMBER)
    assert 0 <= found.points <= 14
    assert found.verdict in {"accept", "soft", "vague"}
    for name in QUESTION_ORDER:
        span = found.of(name).span
        assert span is None or 0 <= span[0] < span[1] <= len(text)
