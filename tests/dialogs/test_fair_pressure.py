"""Pressure of others is used only openly: with those whom a result concerns, and with what is true of it."""

import pytest

from bot.playbook_files import read_playbook
from coaching.commands import ShowMore
from tests.dialogs.script import Dialog

PLAYBOOK = read_playbook()
PRESSING = [move for move in PLAYBOOK.moves if "stakeholder_pressure" in move.effects]


def test_only_moves_with_a_legitimate_group_and_a_proof_that_it_sees_make_others_ask_for_more() -> None:
    """The group is those who live with it, or those whose confidence matters, and no press or rival."""
    assert {move.slug for move in PRESSING} == {
        "relief-for-third-parties",
        "first-ally",
        "progress-statement",
    }
    for move in PRESSING:
        assert {"beneficiaries", "audience"} & set(move.slots)
    proofs = " ".join(move.measure_of_done for move in PRESSING)
    assert "a count, photo or message from them" in proofs
    assert "written leave to mention it" in proofs
    assert "Same text used by both" in proofs


@pytest.mark.parametrize("slug", [move.slug for move in PRESSING])
async def test_each_of_them_is_checked_for_what_is_true_and_whom_it_concerns(
    dialog: Dialog, slug: str
) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")

    more = await dialog.hears("ana", ShowMore(deal=dialog.deal(), move=slug))

    (check,) = [line for line in more.split("\n") if line.startswith("  Long-term check: ")]
    assert check.endswith("Is every word of it true, and is it said to those whom it concerns?")


async def test_no_other_move_asks_that(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")

    more = await dialog.hears("ana", ShowMore(deal=dialog.deal(), move="success-sheet"))

    assert "Is every word of it true" not in more
