"""What the sides say against each other, and who counts what: filled in where a move leaves it open."""

from datetime import UTC, datetime

import pytest

from coaching.language.deal_facts import deal_facts

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "slot", "words"),
    [
        ("The issue is whether the pumps fit, not who pays.", "dispute", "whether the pumps fit"),
        ("We argue about who pays for the crane. Nothing moves.", "dispute", "who pays for the crane"),
        ("They say the old line costs more, we say it is the new one.", "claim", "the old line costs more"),
        ("They say working capital was 2.1 short, we say 0.3.", "claim", "working capital was 2.1 short"),
        ("Dispute with BuildRight over £400k of delay costs. Trial soon.", "topic", "£400k of delay costs"),
        ("The works council blocks the new shift plan.", "topic", "the new shift plan"),
        ("The buyer is keen but legal has been sitting on it for weeks.", "silent", "legal"),
        ("We have 63 open points and one week.", "topic", "63 open points"),
        ("The gate system logs every visit but nobody looks.", "source", "The gate system"),
        ("The gate system logs every visit but nobody looks.", "metric", "visit"),
        ("Nobody knows what a picker does per hour.", "metric", "what a picker does per hour"),
        ("Our clients hold logged room temperatures since May.", "metric", "room temperatures"),
    ],
)  # fmt: skip
def test_what_is_told_in_passing_is_read(text: str, slot: str, words: str) -> None:
    assert deal_facts(text, said_at=MONDAY).slots[slot].value == words


@pytest.mark.parametrize(
    "text",
    [
        "They say no. We say yes.",
        "He says it is fine and we say thanks.",
        "I wonder how it went.",
        "Our books are open and everybody counts on us.",
    ],
)
def test_small_talk_is_no_dispute(text: str) -> None:
    assert not {"claim", "dispute", "source", "metric"} & set(deal_facts(text, said_at=MONDAY).slots)
