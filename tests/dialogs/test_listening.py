"""Looking out for promises: switched on by the lead, offered to the speaker alone, kept by a tap."""

from datetime import UTC, datetime

import pytest

from coaching.commands import CloseDeal, Overhear
from coaching.ports import UnitOfWork
from coaching.private import Overheard
from tests.dialogs.script import CHANNEL, Dialog

PROMISE, CHAT = "I'll send the redlines by Friday", "Nice weather"
PERHAPS = "I'll try to get the list together"
#: Half an hour before Bo's quiet hours in New York.
EVENING = datetime(2027, 3, 1, 22, 30, tzinfo=UTC)


@pytest.fixture
async def told(dialog: Dialog) -> Dialog:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    return dialog


async def waiting(dialog: Dialog) -> tuple[Overheard, ...]:
    def read(work: UnitOfWork) -> tuple[Overheard, ...]:
        return tuple(
            one for deal in work.deals.open_in(CHANNEL) for one in work.private.of_deal(deal.id).overheard
        )

    return await dialog.coach.store.transact(CHANNEL.organisation, read)


async def test_by_default_nothing_is_looked_at(told: Dialog) -> None:
    assert await told.hears("bo", Overhear(words=PROMISE)) == ""


async def test_the_lead_switches_it_on_and_everybody_is_told_once(told: Dialog) -> None:
    said = await told.says("ana", "/deal listen on")

    assert said.startswith("Renewal with Contoso\nFrom now on I look out for promises in this channel.")
    assert "Not me, please" in said
    assert "Switch it off" in said
    assert (await told.says("ana", "/deal listen on")).startswith("(only ana)")


async def test_nobody_else_switches_it_on(told: Dialog) -> None:
    assert (await told.says("bo", "/deal listen on")).startswith("(only bo) That is for ana to say")
    assert await told.hears("bo", Overhear(words=PROMISE)) == ""


async def test_a_promise_is_offered_to_its_speaker_alone_and_recorded_by_a_tap(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")

    said = await told.hears("bo", Overhear(words=PROMISE, link="https://example.com/m1"))

    assert said.startswith("(only bo) That sounds like a promise.")
    assert await told.events() == []
    assert await waiting(told) == ()
    await told.presses("bo", "Record it")
    assert "@bo will: send the redlines" in await told.fills("bo", measure="she replies")


async def test_what_may_be_one_waits_sealed_for_the_end_of_the_day_and_is_deleted(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    assert await told.hears("bo", Overhear(words=PERHAPS)) == ""
    assert [one.words for one in await waiting(told)] == [PERHAPS]

    (said,) = [one for one in await told.on(EVENING) if "(to @bo)" in one]

    assert PERHAPS in said
    await told.on(datetime(2027, 3, 1, 22, 50, tzinfo=UTC))
    assert await waiting(told) == ()


async def test_at_most_three_wait_and_each_once(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    for what in ("list", "list", "draft", "memo", "deck"):
        await told.hears("bo", Overhear(words=f"I'll try to get the {what} together"))

    assert len(await waiting(told)) == 3


async def test_chat_is_left_alone(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")

    assert await told.hears("bo", Overhear(words=CHAT)) == ""
    assert await waiting(told) == ()


async def test_who_does_not_want_it_is_left_alone_and_what_waited_is_deleted(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    await told.hears("bo", Overhear(words=PERHAPS))

    assert "I leave what you write alone." in await told.says("bo", "/deal listen not me")

    assert await waiting(told) == ()
    assert await told.hears("bo", Overhear(words=PROMISE)) == ""
    assert "sounds like a promise" in await told.hears("ana", Overhear(words=PROMISE))


async def test_switched_off_it_forgets_what_waits(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    await told.hears("bo", Overhear(words=PERHAPS))

    assert "no longer look out" in await told.says("ana", "/deal listen off")

    assert await waiting(told) == ()
    assert await told.hears("bo", Overhear(words=PROMISE)) == ""


async def test_a_closed_deal_forgets_what_waits(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    await told.hears("bo", Overhear(words=PERHAPS))
    deal = told.deal()

    await told.hears("ana", CloseDeal(deal=deal, sure=True))

    assert (
        await told.coach.store.transact(
            CHANNEL.organisation, lambda work: work.private.of_deal(deal).overheard
        )
        == ()
    )


async def test_not_a_promise_is_taken_at_its_word(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")
    await told.hears("bo", Overhear(words=PROMISE))

    assert "that was none" in await told.presses("bo", "Not a promise")
    assert await told.events() == []


async def test_an_outsider_is_not_listened_to(told: Dialog) -> None:
    await told.says("ana", "/deal listen on")

    assert "sounds like" not in await told.hears("cara", Overhear(words=PROMISE))
