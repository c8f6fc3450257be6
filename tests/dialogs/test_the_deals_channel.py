"""What happens to the channel that a deal is led in: its lead is told alone, once, and can move the deal."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coaching.commands import ChannelChanged
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
DUE = datetime(2027, 3, 10, 15, tzinfo=UTC)
ELSEWHERE = replace(CHANNEL, conversation="another-room")


async def taken(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")


async def test_an_outsider_who_joins_is_told_to_the_lead_alone_and_once(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)

    told = await dialog.hears("bo", ChannelChanged(what="others", who="Mia"))
    again = await dialog.hears("bo", ChannelChanged(what="others", who="Max"))

    assert told.startswith("(to @ana) Renewal with Contoso\nMia joined the deal's channel.")
    assert again == ""


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("others", "People of another organisation can read in the deal's channel."),
        ("own", "follow up there again"),
        ("closed", "channel is closed"),
        ("open", "is open again"),
        ("gone", "I am not in the deal's channel any more"),
    ],
)
async def test_each_change_is_told_to_the_lead_alone(dialog: Dialog, what: str, said: str) -> None:
    await dialog.says("ana", NEW)

    told = await dialog.hears("bo", ChannelChanged(what=what))

    assert told.startswith("(to @ana) ")
    assert said in told


async def test_a_change_at_night_is_told_in_the_morning(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    night = datetime(2027, 3, 2, 23, tzinfo=UTC)
    await dialog.on(night)

    assert await dialog.hears("bo", ChannelChanged(what="closed")) == ""
    told = await dialog.on(night + timedelta(hours=10))

    assert [one for one in told if "channel is closed" in one]


async def test_a_channel_without_a_deal_brings_nothing(dialog: Dialog) -> None:
    assert await dialog.hears("bo", ChannelChanged(what="closed")) == ""


async def test_its_lead_moves_a_deal_and_the_follow_ups_go_with_it(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.place = ELSEWHERE

    said = await dialog.says("ana", "/deal move here")
    (asked,) = await dialog.on(DUE)

    assert "This deal is led here from now on" in said
    assert "today is the day for: Send the proposal" in asked
    assert dialog.last.place.conversation == ELSEWHERE.conversation
    assert "Renewal with Contoso" in await dialog.says("ana", "/deal status")


async def test_what_happens_to_a_channel_that_a_deal_has_left_is_not_told(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.place = ELSEWHERE
    await dialog.says("ana", "/deal move here")
    dialog.place = CHANNEL

    assert await dialog.hears("bo", ChannelChanged(what="closed")) == ""


async def test_moving_is_for_the_lead_and_from_elsewhere(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)

    assert "led here already" in await dialog.says("ana", "/deal move here")
    dialog.place = ELSEWHERE
    assert "There is no open deal here yet." in await dialog.says("bo", "/deal move here")


async def test_of_several_deals_it_is_asked_which_one_moves(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.says("ana", "/deal new Supply with Globex, stuck on volume, sign by 30 Apr")
    dialog.place = ELSEWHERE

    await dialog.says("ana", "/deal move here")
    said = await dialog.presses("ana", "Renewal with Contoso")

    assert "Renewal with Contoso\nThis deal is led here from now on" in said
    assert "led here already" in await dialog.presses("ana", "Renewal with Contoso")
