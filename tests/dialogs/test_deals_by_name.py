"""A deal is named in any order and spelling, and what is not understood is offered instead of a dead end."""

from dataclasses import replace

import pytest

from coaching.people import PersonId
from tests.dialogs.script import CHANNEL, Dialog


async def two_deals(dialog: Dialog) -> None:
    for line in ("Renewal with Contoso, stuck on price", "Lease with Meridian, stuck on price"):
        await dialog.says("ana", f"/deal new {line}, sign by 30 Apr")
        await dialog.presses("ana", "None of these")


@pytest.mark.parametrize(
    "line",
    [
        "/deal status contoso",
        "/deal stauts contoso",
        "/deal contoso status",
        "/deal Contoso statsu",
        "/deal status of the Contoso deal",
        "/deal status contosso",
        "/deal status renewal",
        "/deal STATUS Renewal with Contoso",
        "deal status contoso",
        "status contoso",
        "contoso status",
        "Contoso status?",
    ],
)
async def test_the_deal_that_is_named_is_shown(dialog: Dialog, line: str) -> None:
    await two_deals(dialog)

    said = await dialog.says("ana", line)

    assert said.startswith("(only ana) Renewal with Contoso\n"), said


async def test_a_name_that_no_deal_has_asks_which(dialog: Dialog) -> None:
    await two_deals(dialog)

    said = await dialog.says("ana", "/deal status globex")

    assert "Renewal with Contoso" in said
    assert "Lease with Meridian" in said
    assert "Renewal" in await dialog.presses("ana", "Renewal with Contoso")


async def test_a_misspelt_wish_about_no_known_deal_is_offered(dialog: Dialog) -> None:
    await two_deals(dialog)

    said = await dialog.says("ana", "/deal stauts globex")

    assert "Did you mean one of these?" in said
    assert "[1] Status  [2] Something else" in said


async def test_a_word_that_is_like_others_offers_them(dialog: Dialog) -> None:
    said = await dialog.says("ana", "/deal pasture")

    assert "I did not understand “pasture”.\nDid you mean one of these?" in said
    assert "Something else" in said


@pytest.mark.parametrize(
    "line",
    ["status quo", "plan B", "their brief", "Contoso wins everything", "we resume on Monday", "price status"],
)
async def test_a_plain_sentence_stays_one(dialog: Dialog, line: str) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, sign by 30 Apr")

    said = await dialog.says("ana", line)

    assert not said.startswith("(only ana)"), "it answers the open question"


async def test_a_deal_of_another_place_is_not_found_by_name(dialog: Dialog) -> None:
    await two_deals(dialog)
    dialog.place = replace(CHANNEL, conversation="elsewhere")

    assert "Contoso" not in (await dialog.says("bo", "/deal status contoso")).replace("status contoso", "")


async def test_in_private_ones_own_deals_are_found_by_name(dialog: Dialog) -> None:
    await two_deals(dialog)
    dialog.place = CHANNEL.direct_to(PersonId("ana"))

    assert "Lease with Meridian" in await dialog.says("ana", "meridian status")
