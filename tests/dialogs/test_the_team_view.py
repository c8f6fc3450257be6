"""How somebody's deals go, taken together: only their own, only to them, and counted from what happened."""

from datetime import UTC, datetime

from bot import wording
from coaching.commands import MarkDone, MoveDate, TakeMove
from coaching.commitment import Commitment
from coaching.deal import DealId
from coaching.people import Place
from coaching.ports import UnitOfWork
from tests.dialogs.script import CHANNEL, Dialog

SHEET, RESTART = "success-sheet", "restart-message"


def room(number: int) -> Place:
    return Place(platform="local", workspace="acme", conversation=f"room-{number}")


async def told(dialog: Dialog, number: int = 0, who: str = "ana") -> DealId:
    dialog.place = room(number)
    await dialog.says(who, f"/deal new Renewal with Side{number}, stuck on price, sign by 30 May")
    await dialog.presses(who, "None of these")
    return dialog.deal()


async def take(dialog: Dialog, deal: DealId, move: str, due: str, who: str = "ana") -> None:
    await dialog.hears(who, TakeMove(deal=deal, move=move, what="Send the page", due=due))


async def open_one(dialog: Dialog, deal: DealId) -> Commitment:
    def read(work: UnitOfWork) -> Commitment:
        return next(one for one in work.commitments.of_deal(deal) if one.live)

    return await dialog.coach.store.look(CHANNEL.organisation, read)


async def done(dialog: Dialog, deal: DealId, who: str = "ana") -> None:
    found = await open_one(dialog, deal)
    await dialog.hears(who, MarkDone(commitment=found.id, proof="their reply"))


def at(day: int) -> datetime:
    return datetime(2027, 3, day, 10, tzinfo=UTC)


async def test_it_counts_words_kept_days_and_deals_over_the_askers_own(dialog: Dialog) -> None:
    first, second = await told(dialog, 1), await told(dialog, 2)
    dialog.place = room(1)
    await take(dialog, first, SHEET, "2027-03-05")
    dialog.clock.set(at(3))
    await done(dialog, first)
    await take(dialog, first, RESTART, "2027-03-05")
    dialog.clock.set(at(5))
    moved = await open_one(dialog, first)
    await dialog.hears("ana", MoveDate(commitment=moved.id, due="2027-03-09"))
    dialog.clock.set(at(9))
    await done(dialog, first)
    dialog.place = room(2)
    await take(dialog, second, SHEET, "2027-03-09")
    await done(dialog, second)

    said = await dialog.says("ana", "/deal team")

    assert said.startswith("(only ana) Your deals together\n")
    assert "  Deals: 2 open, 0 of them stalled; 0 closed\n" in said
    assert "  Our word: 2 kept, 1 late\n" in said
    assert "  To the first win: 5 days (median)\n" in said
    assert "  Between evidence: 6 days (median)\n" in said
    assert "  What worked: too few to say\n" in said


async def test_a_deal_that_stands_still_counts_as_stalled_and_a_closed_one_as_closed(dialog: Dialog) -> None:
    await told(dialog, 1)
    await told(dialog, 2)
    await dialog.says("ana", "/deal close")
    await dialog.presses("ana", "Close it")
    dialog.clock.set(at(12))
    await told(dialog, 3)

    said = await dialog.says("ana", "/deal team")

    assert "  Deals: 2 open, 1 of them stalled; 1 closed\n" in said


async def test_what_was_signed_and_what_is_under_way_do_not_stand_still(dialog: Dialog) -> None:
    await told(dialog, 1)
    await dialog.says("ana", "/deal signed")
    deal = await told(dialog, 2)
    await take(dialog, deal, SHEET, "2027-03-25")
    dialog.clock.set(at(24))

    assert "  Deals: 2 open, 0 of them stalled; 0 closed\n" in await dialog.says("ana", "/deal team")


async def test_deals_of_others_are_neither_named_nor_counted(dialog: Dialog) -> None:
    await told(dialog, 1, "bo")
    deal = await told(dialog, 2, "bo")
    await take(dialog, deal, SHEET, "2027-03-05", "bo")
    await done(dialog, deal, "bo")
    await told(dialog, 3)

    said = await dialog.says("ana", "/deal team")

    assert "  Deals: 1 open, 0 of them stalled; 0 closed\n" in said
    assert f"  Our word: {wording.NOTHING_COUNTED}\n" in said
    assert "Side" not in said
    assert "2 open" in await dialog.says("bo", "/deal team")


async def test_which_moves_worked_is_counted_over_the_askers_own_deals_too(dialog: Dialog) -> None:
    for number in range(5):
        deal = await told(dialog, number)
        await take(dialog, deal, SHEET, "2027-03-05")
        await done(dialog, deal)
    bos = await told(dialog, 9, "bo")
    await take(dialog, bos, SHEET, "2027-03-05", "bo")
    await done(dialog, bos, "bo")

    mine, bos_own = await dialog.says("ana", "/deal team"), await dialog.says("bo", "/deal team")

    assert "  One-page success sheet with baseline: taken 5, done 5, moved the deal 0\n" in mine
    assert "success sheet" not in bos_own
    assert "  What worked: too few to say\n" in bos_own


async def test_who_is_in_no_deal_is_shown_how_to_start_one(dialog: Dialog) -> None:
    await told(dialog, 1)

    said = await dialog.says("bo", "/deal team")

    assert wording.NO_DEALS_OF_YOURS in said
    assert "Start a deal" in said


async def test_somebody_from_outside_is_shown_nothing(dialog: Dialog) -> None:
    await told(dialog, 1)

    for phrase in ("/deal team", "/deal learned", "/deal lessons"):
        assert "I work for the team that invited me here" in await dialog.says("cara", phrase)
