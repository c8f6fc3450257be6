"""What a sentence promises or asks for: its parts with their spans, and that any text is read in time."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from coaching.language.goals import goal
from coaching.language.intents import PERHAPS, PROMISED, REQUESTED, Intent, Slot, intent, promises_in
from tests.coaching.language.costs import FIFTY_MS, costs

SAID_AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)  # a Tuesday
SLOTS = ("actor", "act", "object", "due", "negation", "condition", "question")


def _words(read: Intent) -> dict[str, str]:
    slots = {name: getattr(read, name) for name in SLOTS}
    return {name: slot.words for name, slot in slots.items() if slot}


def test_a_promise_is_taken_apart() -> None:
    read = intent("If you agree to the index clause, I'll drop the penalty by 3 May.")

    assert read.commit >= PROMISED
    assert read.request < PERHAPS
    assert _words(read) == {
        "actor": "I",
        "act": "drop",
        "object": "the penalty",
        "due": "3 May",
        "condition": "If you agree to the index clause",
    }


def test_a_request_is_taken_apart() -> None:
    read = intent("Could you please send me the headcount per site by Tuesday?")

    assert read.request >= REQUESTED
    assert read.commit < PERHAPS
    assert _words(read) == {
        "act": "send",
        "object": "me the headcount per site",
        "due": "Tuesday",
        "question": "?",
    }


def test_the_side_of_the_speaker_acts_too() -> None:
    read = intent("Our legal team will circulate the draft tomorrow")

    assert read.commit >= PROMISED
    assert read.actor == Slot(words="Our legal team", span=(0, 14))


@pytest.mark.parametrize(
    ("before", "said", "promised"),
    [
        ("Could you send the rollout plan?", "Sure, tomorrow first thing.", True),
        ("", "Sure, tomorrow first thing.", False),
        ("Is the old tier still on sale?", "Yes, it is.", False),
        ("Who can take minutes?", "I will", True),
    ],
)
def test_what_was_said_before_makes_an_answer_a_promise(before: str, said: str, promised: bool) -> None:
    assert (intent(said, previous=before).commit >= PROMISED) is promised


@pytest.mark.parametrize(
    "said",
    [
        "Bo said we will reinstate both drivers.",
        "> I'll have the letter ready on Monday",
        'The mail read "I will pay on Monday" and nothing came.',
        "I was going to send it yesterday.",
        "Are you saying you'll waive the order, or will I have to?",
        "I'll believe it when I see it.",
        "Maybe I'll put you forward in November.",
        "We won't go under 84 a seat.",
        "They will send it on Friday.",
        "Yeah right, I'll get that approved the day pigs fly.",
        "I don't think I'll cover the customs fee.",
        "Shall I send the deck again?",
        "The Supplier shall deliver within 15 days of the order.",
    ],
)
def test_what_others_said_what_is_past_doubted_or_a_joke_is_no_promise(said: str) -> None:
    assert promises_in(said, said_at=SAID_AT) == ()


def test_trying_and_offering_lie_between_a_promise_and_none() -> None:
    for said in ("I'll try to get Dana on the call.", "I can draft the response."):
        assert PERHAPS <= intent(said).commit < PROMISED


def test_the_promises_of_a_message_are_found_with_their_place_and_day() -> None:
    text = "Thanks!\nI'll send the redlines by Friday. You know the way.\n- will send prices tonight"
    first, second = promises_in(text, said_at=SAID_AT)

    assert text[slice(*first.span)] == first.words == "I'll send the redlines by Friday."
    assert first.due
    assert first.due.day == date(2026, 11, 27)
    assert first.words[slice(*first.due.span)] == first.due.phrase
    assert second.words == "- will send prices tonight"
    assert second.due
    assert second.due.day == SAID_AT.date()


def test_what_was_forwarded_is_not_promised_again() -> None:
    text = "FYI\n-----Original Message-----\nFrom: bo@contoso.example\nI will pay on Monday."

    assert promises_in(text, said_at=SAID_AT) == ()


_FRAGMENTS = st.sampled_from(
    [
        "I'll ",
        "will send ",
        "if ",
        "by Friday ",
        "> ",
        '"',
        "`",
        "?\n",
        "please ",
        "\u2019",
        "let me ",
        ", ",
        "- ",
        "no ",
    ]
)
_TEXTS = st.one_of(st.text(max_size=2_000), st.lists(_FRAGMENTS, max_size=400).map("".join))


@settings(max_examples=200, deadline=None)
@given(_TEXTS, _TEXTS)
@example("\u0130ll send it", "")
@example("i;ll send it", "\u0130?")
def test_every_slot_is_in_the_sentence(text: str, before: str) -> None:
    read = intent(text, previous=before)

    assert all(0 <= odds <= 1 for odds in (read.commit, read.request, read.calls_for_reply))
    for name in SLOTS:
        slot = getattr(read, name)
        assert slot is None or (slot.words and text[slice(*slot.span)] == slot.words)


@settings(max_examples=200, deadline=None)
@given(_TEXTS, _TEXTS)
def test_every_promise_is_in_the_message(text: str, before: str) -> None:
    end = 0
    for promise in promises_in(text, said_at=SAID_AT, previous=before):
        start, next_end = promise.span
        assert end <= start < next_end <= len(text)
        assert text[start:next_end] == promise.words
        end = next_end


_PIECES = (
    *(
        "a",
        " ",
        "\n",
        ".",
        '"',
        "`",
        ">\n",
        ", ",
        "- ",
        "i'll ",
        "will send ",
        "can you? ",
        "and will ",
        "no a ",
    ),
    *(
        "if we ",
        "I'll send it by Friday. ",
        "let me i can we ",
        "doing ",
        "1 ",
        "Xx, ",
        "our a b c ",
        "i can ",
    ),
    *(
        "\u6211",
        "\u0633\u0623\u0631\u0633\u0644 ",
        "\u0130",
        "(7/10) ",
        "happy to ",
        "will be met ",
        "\u2022 x by Monday ",
    ),
)


@pytest.mark.parametrize("piece", _PIECES)
def test_forty_thousand_characters_are_read_in_time(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    for read in (
        lambda: promises_in(text, said_at=SAID_AT, previous=text),
        lambda: intent(text, previous=text),
        lambda: goal(text),
    ):
        read()  # what is looked up once does not count
        assert costs(read) <= FIFTY_MS
