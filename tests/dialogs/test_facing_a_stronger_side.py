"""A deal with somebody far stronger: near wins against the imbalance, one of them in private alone."""

from datetime import timedelta

import pytest

from coaching.commands import ShowMore
from coaching.people import Place
from coaching.playbook.playbook import Playbook
from tests.conftest import MONDAY_AT_NINE
from tests.dialogs.script import CHANNEL, Dialog

ALONE = Place(platform="local", workspace="acme", conversation="with-ana", private=True)
TAKE_OR_LEAVE = "we have no leverage, take it or leave it"
ALTERNATIVE_WEEK = "One week on our best alternative"


async def wins(dialog: Dialog, place: Place, held_up_by: str) -> str:
    dialog.place = place
    await dialog.says("ana", f"/deal new Supply contract with Contoso, {held_up_by}, sign by 30 Sep")
    return await dialog.presses("ana", "None of these")


def names(card: str) -> list[str]:
    return [line.removeprefix("• ") for line in card.split("\n") if line.startswith("• ")]


async def test_in_a_channel_the_stronger_side_is_met_with_an_ally_and_a_standard(dialog: Dialog) -> None:
    shown = names(await wins(dialog, CHANNEL, TAKE_OR_LEAVE))

    assert shown[0] == "First credible yes"
    assert "External benchmark" in shown
    for _ in range(6):
        assert ALTERNATIVE_WEEK not in await dialog.presses("ana", "Other wins")


async def test_alone_the_quiet_week_on_the_alternative_comes_first(dialog: Dialog) -> None:
    shown = names(await wins(dialog, ALONE, TAKE_OR_LEAVE))

    assert shown[0] == ALTERNATIVE_WEEK
    assert "First credible yes" in shown


@pytest.mark.parametrize("place", [CHANNEL, ALONE], ids=["channel", "alone"])
@pytest.mark.parametrize(
    "held_up_by",
    [
        TAKE_OR_LEAVE,
        "they are ten times our size and dictate the terms",
        "their procurement is a superpower and we are small",
    ],
)
async def test_against_a_superpower_there_are_three_near_wins_made_for_it(
    dialog: Dialog, playbook: Playbook, place: Place, held_up_by: str
) -> None:
    shown = names(await wins(dialog, place, held_up_by))

    moves = [move for move in playbook.moves if move.name in shown]
    assert len(moves) == 3
    assert any(move.obstacles.get("asymmetric_power") == 3 for move in moves)
    deal = dialog.deal()
    for move in moves:
        more = await dialog.hears("ana", ShowMore(deal=deal, move=move.slug))
        (by,) = [line.removeprefix("  By: ") for line in more.split("\n") if line.startswith("  By: ")]
        ahead = [MONDAY_AT_NINE + timedelta(days=day) for day in range(1, 31)]
        assert by in [f"{day:%a} {day.day} {day:%B}" for day in ahead], "within thirty days"
