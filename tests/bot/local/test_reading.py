"""Whatever a page sends is a wish, or is told kindly that it is none."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import presses
from bot.local.players import BO
from bot.local.reading import Asked, LookAt, NotReadable, PlayAs, SkipAhead, Wish, read
from coaching import commands as ask
from coaching.deal import DealId
from tests.fakes import counting_ids

TURN = "0123456789abcdef:1"
DEAL = DealId(counting_ids()())

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=10,
)
NAMES = st.sampled_from(["turn", "say", "press", "form", "on", "filled", "as", "skip", "look"])


@pytest.mark.parametrize(
    ("told", "wish"),
    [
        ({"say": " wins "}, Asked(turn=TURN, command=ask.ShowWins(), words="wins")),
        ({"say": "a\x1b\ud800b"}, Asked(turn=TURN, command=ask.Say(words="ab"), words="ab")),
        (
            {"press": presses.token(ask.ShowWins(deal=DEAL)), "on": "m1"},
            Asked(turn=TURN, command=ask.ShowWins(deal=DEAL), on="m1"),
        ),
        (
            {"form": '["OpenDeal",{}]', "on": 3, "filled": {"about": "x", "flags": ["none"], "more": "?"}},
            Asked(turn=TURN, command=ask.OpenDeal(about="x", flags=("none",)), form=True),
        ),
        ({"as": "bo"}, PlayAs(turn=TURN, person=BO)),
        ({"skip": "day"}, SkipAhead(turn=TURN, to="day")),
        ({"look": str(DEAL)}, LookAt(turn=TURN, deal=DEAL)),
    ],
    ids=["say", "broken words", "press", "form", "as", "skip", "look"],
)
def test_a_message_is_read_as_a_wish(told: dict[str, object], wish: Wish) -> None:
    assert read(json.dumps({"turn": TURN, **told})) == wish


def test_a_form_never_overrides_what_its_button_says() -> None:
    form = presses.token(ask.MarkDone(commitment=DEAL))  # pyright: ignore[reportArgumentType] - any id will do
    read_back = read(json.dumps({"turn": TURN, "form": form, "filled": {"commitment": "x", "proof": "y"}}))
    assert isinstance(read_back, Asked)
    assert read_back.command == presses.command(form, {"proof": "y"})


@given(st.dictionaries(NAMES, ANYTHING))
def test_any_message_is_a_wish_or_gets_a_sentence(told: dict[str, object]) -> None:
    for message in (told, {**told, "turn": TURN}):
        try:
            wish = read(json.dumps(message))
        except NotReadable as wrong:
            told_kindly, turn = wrong.sentence.endswith("."), wrong.turn
        else:
            told_kindly, turn = True, wish.turn
        assert told_kindly
        assert turn in {"", TURN}


@given(st.text())
def test_any_text_is_answered(text: str) -> None:
    with pytest.raises(NotReadable):
        read(text)
