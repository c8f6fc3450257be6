"""Entrenched, sceptical or pressed: which state a side is in is heard in free words, and in private."""

import pytest

from coaching.commands import OfferTake
from coaching.deal import DealId
from coaching.people import Place
from coaching.playbook.playbook import Playbook
from tests.dialogs.script import CHANNEL, Dialog

ALONE = Place(platform="local", workspace="acme", conversation="with-ana", private=True)
NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


@pytest.mark.parametrize(
    ("told", "held_up_by"),
    [
        ("they are entrenched", "deadlock"),
        ("both sides repeat the same positions every week", "deadlock"),
        ("they are sceptical", "uncertainty of outcome"),
        ("they doubt that it will work", "uncertainty of outcome"),
        ("they no longer trust our figures", "low trust"),
        ("they are under heavy pressure to close by Friday", "time pressure"),
        ("we run out of time", "time pressure"),
    ],
)
async def test_each_state_is_heard_when_one_says_what_holds_it_up(
    dialog: Dialog, told: str, held_up_by: str
) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso")
    asked = dialog.shown(dialog.last)
    assert "What is holding it up right now?" in asked

    asked = await dialog.says("ana", told)

    assert f"held up by {held_up_by}" in asked


async def trust_told(dialog: Dialog, words: str, line: str = NEW) -> DealId:
    """A deal is opened in the channel; ana, its lead, says alone how much she trusts their word."""
    asked = await dialog.says("ana", line)
    while "does one of these apply?" not in asked:
        asked = await dialog.presses("ana", "Skip")
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    dialog.place = ALONE
    asked = await dialog.says("ana", "/deal questions")
    while "How much do you trust their word" not in asked:
        asked = await dialog.presses("ana", "Skip")
    await dialog.says("ana", words)
    return deal


async def test_little_trust_told_in_private_counts_there_and_nowhere_else(dialog: Dialog) -> None:
    deal = await trust_told(dialog, "1; they broke two promises")
    close = OfferTake(deal=deal, move="conditional-close")

    alone = await dialog.hears("ana", close)
    dialog.place = CHANNEL
    in_the_channel = await dialog.hears("ana", close)

    assert "their word is in doubt, and nothing yet shows whether it holds" in alone
    assert in_the_channel.startswith("(only ana) Take it: Conditional close\n")
    for asked in ("/deal wins", "/deal status", "/deal brief", "/deal plan"):
        said = await dialog.says("ana", asked)
        assert "broke two promises" not in said
        assert "low trust" not in said


async def test_little_trust_told_in_private_brings_wins_against_it_with_the_words_that_were_said(
    dialog: Dialog, playbook: Playbook
) -> None:
    await trust_told(dialog, "1; they broke two promises", "/deal new Annual contract with Contoso")

    wins = await dialog.says("ana", "/deal wins")

    assert wins.startswith("(to with-ana) ")
    assert wins.count("  Why: You said “1; they broke") == 3
    first, *_ = [line.removeprefix("• ") for line in wins.split("\n") if line.startswith("• ")]
    (move,) = [move for move in playbook.moves if move.name == first]
    assert move.obstacles["low_trust"] >= 2


@pytest.mark.parametrize(("words", "counts"), [("3", True), ("4", False), ("9", False)])
async def test_trust_is_low_up_to_three_of_ten(dialog: Dialog, words: str, counts: bool) -> None:
    deal = await trust_told(dialog, words)

    said = await dialog.hears("ana", OfferTake(deal=deal, move="conditional-close"))

    assert ("their word is in doubt" in said) is counts


async def test_little_trust_counts_also_beside_two_obstacles(dialog: Dialog) -> None:
    two = "/deal new Renewal with Contoso, stuck on price and their CFO has gone quiet, sign by 30 Apr"
    deal = await trust_told(dialog, "2", two)

    said = await dialog.hears("ana", OfferTake(deal=deal, move="conditional-close"))

    assert "their word is in doubt" in said
