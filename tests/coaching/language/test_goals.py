"""How specific and measurable a goal is, and how sure of it they are who set it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.goals import goal


@pytest.mark.parametrize(
    ("said", "verdict", "confidence"),
    [
        ("call two customers every morning at 9 am (8/10 confident)", "smart", 80),
        ("call two customers every morning at 9 am (3/10 confident)", "partly", 30),
        ("call two customers every morning at 9 am", "partly", None),
        ("explore more content", "vague", None),
    ],
)
def test_a_goal_is_smart_partly_so_or_vague(said: str, verdict: str, confidence: int | None) -> None:
    assert (goal(said).verdict, goal(said).confidence) == (verdict, confidence)


def test_a_discount_is_no_confidence() -> None:
    assert goal("offer them 20 % off by Friday").confidence is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=2_000))
def test_any_text_is_read(text: str) -> None:
    read = goal(text)
    assert 0 <= read.specific <= 1
    assert 0 <= read.measurable <= 1
    assert read.verdict in {"smart", "partly", "vague"}
