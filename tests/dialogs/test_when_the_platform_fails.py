"""A platform that says no, says nothing, or falls over: nothing is lost, and nothing is said twice."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.courier import NotDelivered, OutcomeUnknown
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
DUE = datetime(2027, 3, 10, 15, tzinfo=UTC)


async def taken(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")


async def test_a_refused_post_is_tried_again_after_a_while(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.chat.faults = [NotDelivered("try later", permanent=False)]

    assert await dialog.on(DUE) == []
    assert await dialog.on(DUE + timedelta(minutes=1)) == []
    (asked,) = await dialog.on(DUE + timedelta(minutes=5))
    assert "today is the day for: Send the proposal" in asked


async def test_the_platforms_own_wish_to_wait_is_kept(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.chat.faults = [NotDelivered("rate limited", permanent=False, retry_after=30)]

    assert await dialog.on(DUE) == []
    assert await dialog.on(DUE + timedelta(seconds=29)) == []
    assert len(await dialog.on(DUE + timedelta(seconds=31))) == 1


async def test_a_permanent_no_ends_it_and_the_owner_is_told_alone_and_once(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.chat.faults = [NotDelivered("is_archived", permanent=True)]

    (asked,) = await dialog.on(DUE)
    assert asked.startswith("(to @ana) ")
    assert "today is the day for: Send the proposal" in asked
    assert "I cannot write where this deal is led any more" in asked
    assert await dialog.on(DUE + timedelta(minutes=10)) == []


async def test_who_cannot_be_told_alone_either_is_reminded_the_day_after(dialog: Dialog) -> None:
    await taken(dialog)
    dialog.chat.faults = [NotDelivered("token_revoked", permanent=True)] * 2

    assert await dialog.on(DUE) == []
    (reminded,) = await dialog.on(DUE + timedelta(days=1))
    assert reminded.startswith("(to @ana) ")


@pytest.mark.parametrize("posted", [True, False])
async def test_a_post_nobody_knows_of_is_looked_up_before_it_is_posted_again(
    dialog: Dialog, posted: bool
) -> None:
    await taken(dialog)
    before = len(dialog.chat.messages)
    dialog.chat.faults = [OutcomeUnknown("connection reset")]
    dialog.chat.fault_after_posting = posted

    await dialog.on(DUE)
    await dialog.on(DUE + timedelta(seconds=90))
    await dialog.on(DUE + timedelta(minutes=5))

    assert len(dialog.chat.messages) == before + 1
    assert "today is the day for: Send the proposal" in dialog.shown(dialog.last)


async def test_where_nothing_can_be_looked_up_once_is_preferred_to_twice(dialog: Dialog) -> None:
    await taken(dialog)
    before = len(dialog.chat.messages)
    dialog.chat.faults = [OutcomeUnknown("timeout")]
    dialog.chat.fault_after_posting = True
    dialog.chat.looks_up = False

    for minutes in (0, 5, 60, 600):
        await dialog.on(DUE + timedelta(minutes=minutes))

    assert len(dialog.chat.messages) == before + 1


async def test_a_fault_of_ours_in_one_follow_up_does_not_stop_the_others(
    dialog: Dialog, caplog: pytest.LogCaptureFixture
) -> None:
    await taken(dialog)
    dialog.chat.faults = [ZeroDivisionError("a bug")]

    assert await dialog.on(DUE) == []
    assert "failed" in caplog.text
    assert "Send the proposal" not in caplog.text
    assert (await dialog.says("ana", "/deal status")).startswith("(only ana) Renewal")
    await dialog.on(DUE + timedelta(minutes=5))
    assert "today is the day for: Send the proposal" in dialog.shown(dialog.last)


async def test_the_log_of_a_turn_holds_no_words(dialog: Dialog, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", logger="foothold")
    await taken(dialog)

    assert "command=TakeMove" in caplog.text
    for word in ("Contoso", "price", "proposal"):
        assert word not in caplog.text


async def test_order_in_a_conversation_is_the_order_of_asking(dialog: Dialog) -> None:
    for name in ("Alpha", "Beta", "Gamma", "Delta"):
        await dialog.says("ana", f"/deal new Renewal with {name}, stuck on price, sign by 30 Apr")

    titles = [message.card.title for message in dialog.chat.messages]
    assert titles == [f"Renewal with {name}" for name in ("Alpha", "Beta", "Gamma", "Delta")]
