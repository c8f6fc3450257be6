"""Where others read along, nothing of substance is said in the channel: the one concerned is told alone."""

from datetime import UTC, datetime

import pytest

from coaching.people import Place
from coaching.remarks import Share
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


@pytest.mark.parametrize("share", [Share.SHARED, Share.UNKNOWN])
async def test_in_a_shared_or_unknown_channel_the_coach_speaks_to_the_asker_alone(
    dialog: Dialog, share: Share
) -> None:
    dialog.chat.shared = share

    said = await dialog.says("ana", NEW)

    assert said.startswith("(to @ana) Renewal with Contoso\nOthers may read along")
    assert all(message.place.private for message in dialog.chat.messages)


async def test_where_the_coach_is_no_member_it_keeps_the_deal_and_asks_to_be_invited(dialog: Dialog) -> None:
    dialog.chat.shared = Share.ABSENT

    said = await dialog.says("ana", NEW)

    assert said.startswith("(to @ana) ")
    assert "Invite me there" in said
    assert "Renewal with Contoso" in await dialog.says("ana", "/deal list")


async def test_a_channel_that_is_shared_meanwhile_gets_no_follow_up(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")

    dialog.chat.shared = Share.SHARED
    (asked,) = await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    assert asked.startswith("(to @ana) ")
    assert "today is the day for: Send the proposal" in asked


async def test_a_follow_up_answered_in_private_is_found_there(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")
    dialog.chat.shared = Share.SHARED
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    await dialog.presses("ana", "Done")
    outcome = await dialog.fills("ana", proof="their reply")

    assert outcome.startswith("(to @ana) ")
    assert "kept a promise" in outcome


async def test_an_outsider_is_told_kindly_and_alone(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)

    for words in (NEW, "/deal status", "/deal wins", "/deal list", "help"):
        said = await dialog.says("cara", words)
        assert said.startswith("(only cara) I work for the team that invited me here")
    assert (await dialog.presses("cara", "None of these")).startswith("(only cara) I work for the team")


async def test_a_deal_is_not_found_from_another_conversation(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    press = dialog.button("None of these")

    dialog.place = Place(platform="local", workspace="acme", conversation="another-room")
    assert (await dialog.hears("bo", press)).startswith("(only bo) I cannot find that here.")
    assert (await dialog.says("bo", "/deal status")).startswith("(only bo) There is no open deal here yet.")

    dialog.place = Place(platform="local", workspace="other", conversation=CHANNEL.conversation)
    assert (await dialog.hears("ana", press)).startswith("(only ana) I cannot find that here.")


async def test_a_member_finds_the_deal_from_a_private_place_and_a_stranger_does_not(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    dialog.place = Place(platform="local", workspace="acme", conversation="with-ana", private=True)
    assert (await dialog.says("ana", "/deal status")).startswith("(only ana) Renewal with Contoso")

    dialog.place = Place(platform="local", workspace="acme", conversation="with-bo", private=True)
    assert (await dialog.says("bo", "/deal status")).startswith("(only bo) There is no open deal here yet.")
