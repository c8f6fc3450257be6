"""Words of a test that nobody could check, told from those that both sides can see."""

import pytest

from coaching.vague_tests import vague_parts


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("metric", "overall success"),
        ("metric", "How well it works"),
        ("threshold", "users are happy"),
        ("threshold", "significantly better than today"),
        ("decision", "we'll see what comes next"),
        ("decision", "discuss next steps"),
        ("stop_rule", "if it does not work"),
        ("stop_rule", "too many problems"),
    ],
)
def test_vague_words_of_a_test_are_named_by_their_field(slot: str, words: str) -> None:
    assert [doubt.field for doubt in vague_parts({slot: words})] == [f"slots.{slot}"]


@pytest.mark.parametrize(
    ("slot", "words"),
    [
        ("metric", "customer satisfaction score"),
        ("metric", "tickets closed a day"),
        ("threshold", "20% better than today"),
        ("threshold", "signed by both"),
        ("decision", "they sign for all sites"),
        ("decision", "we discuss and sign the extension"),
        ("stop_rule", "more than 3 problems a week"),
        ("stop_rule", "an outage of the whole site"),
    ],
)
def test_what_both_sides_can_see_is_not_doubted(slot: str, words: str) -> None:
    assert list(vague_parts({slot: words})) == []
