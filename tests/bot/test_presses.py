"""A button's token: what goes in comes out, and anything else is an unknown press."""

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.presses import UnknownPress, command, token
from coaching.commands import AnswerQuestion, Command, OpenDeal, ShowHelp, ShowWins, TakeMove
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import PersonId

DEAL = DealId(UUID(int=1))


@pytest.mark.parametrize(
    "wish",
    [
        ShowHelp(),
        ShowWins(deal=DEAL),
        OpenDeal(about="価格 <!channel>", flags=("listed", "none")),
        AnswerQuestion(deal=DEAL, question="Q2", picked="price_gap"),
        TakeMove(deal=DEAL, move="ranked-swap", owner=PersonId("U1"), slots={"metric": "days"}),
    ],
)
def test_a_command_survives_its_token(wish: Command) -> None:
    assert command(token(wish)) == wish


def test_a_form_fills_the_blanks() -> None:
    form = token(TakeMove(deal=DEAL, move="ranked-swap"))
    filled = {
        "what": "Ask them",
        "owner": "U2",
        "slots.metric": "days",
        "slots.scope": "one site",
        "junk": "x",
    }

    assert command(form, filled) == TakeMove(
        deal=DEAL,
        move="ranked-swap",
        what="Ask them",
        owner=PersonId("U2"),
        slots={"metric": "days", "scope": "one site"},
    )


def test_a_form_cannot_override_its_token() -> None:
    form = token(TakeMove(deal=DEAL, move="ranked-swap"))
    other = command(form, {"deal": str(UUID(int=2)), "move": "standstill"})

    assert other == TakeMove(deal=DEAL, move="ranked-swap")


@pytest.mark.parametrize(
    "pressed",
    [
        "",
        "x",
        "[]",
        "{}",
        "null",
        '["ShowWins"]',
        '["NoSuchWish",{}]',
        '["TakeMove",{}]',
        '["TakeMove",{"deal":"not-an-id","move":"x"}]',
        '["ShowWins",{"deal":{"a":1}}]',
        '["Coach",{"store":1}]',
        "[" * 5_000,
    ],
)
def test_what_is_no_token_is_an_unknown_press(pressed: str) -> None:
    with pytest.raises(UnknownPress):
        command(pressed)


@given(st.text(max_size=200))
def test_any_text_is_a_command_or_an_unknown_press(pressed: str) -> None:
    try:
        command(pressed)
    except UnknownPress:
        return
    kind, _ = json.loads(pressed)
    assert kind


def test_a_token_names_ids_and_nothing_that_was_said() -> None:
    assert json.loads(token(ShowWins(deal=DEAL))) == ["ShowWins", {"deal": str(DEAL)}]
    assert CommitmentId(DEAL) == DEAL
