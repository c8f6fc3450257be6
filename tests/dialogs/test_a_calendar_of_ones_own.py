"""One's promises and talks as a calendar file: read by two programs, changed and cancelled as they are."""

from datetime import date
from importlib import import_module
from typing import Any
from uuid import UUID

from coaching.commands import AddTheirs, CloseDeal, LetGo, MakePromise, MoveDate
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import PersonId
from tests.dialogs.script import CHANNEL, Dialog

#: Both readers; they tell their types in part or not at all.
icalendar: Any = import_module("icalendar")
vobject: Any = import_module("vobject")


async def a_deal(dialog: Dialog) -> DealId:
    await dialog.says(
        "ana", "/deal new Renewal with Contoso, stuck on price, next call 4 March, sign by 30 Apr"
    )
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    await promise(dialog, deal, "ana", "Send them the list; with, commas\\ and “quotes”", "2027-03-12")
    return deal


async def promise(dialog: Dialog, deal: DealId, who: str, what: str, due: str) -> None:
    await dialog.hears(who, MakePromise(deal=deal, what=what, due=due, measure="a reply"))


async def brought(dialog: Dialog, who: str = "ana") -> dict[str, dict[str, Any]]:
    """The entries by their first word, as both readers read them alike."""
    dialog.place = CHANNEL
    await dialog.says(who, "/deal calendar")
    dialog.place = CHANNEL
    (file,) = dialog.last.card.files
    assert (file.name, file.kind) == ("foothold.ics", "text/calendar")
    assert all(len(line.encode()) <= 75 for line in file.text.split("\r\n"))
    ours: dict[str, dict[str, Any]] = {
        str(one["SUMMARY"]): {
            "uid": str(one["UID"]),
            "day": one["DTSTART"].dt,
            "status": str(one["STATUS"]),
            "sequence": int(one["SEQUENCE"]),
        }
        for one in icalendar.Calendar.from_ical(file.text).walk("VEVENT")
    }
    other = vobject.readOne(file.text)
    theirs: dict[str, dict[str, Any]] = {
        one.summary.value: {
            "uid": one.uid.value,
            "day": one.dtstart.value,
            "status": one.status.value,
            "sequence": int(one.sequence.value),
        }
        for one in other.contents.get("vevent", [])
    }
    assert ours == theirs
    return {name.split()[0]: entry for name, entry in ours.items()}


def of(entry: dict[str, Any]) -> CommitmentId:
    return CommitmentId(UUID(entry["uid"].removeprefix("promise-").removesuffix("@foothold")))


async def test_promises_and_talks_come_to_the_asker_alone(dialog: Dialog) -> None:
    deal = await a_deal(dialog)
    await dialog.hears("ana", AddTheirs(deal=deal, words="Ms Weber sends the slot by 10 March"))
    await promise(dialog, deal, "bo", "Count the stock", "2027-03-11")

    said = await dialog.says("ana", "/deal calendar")

    assert said.startswith("(only ana) That is for you alone, so I answer in our direct messages.")
    assert "2 days of yours: promises and next talks, marked private." in said
    entries = await brought(dialog)
    assert set(entries) == {"Send", "Talk"}
    assert entries["Send"]["day"] == date(2027, 3, 12)
    assert entries["Send"]["status"] == "CONFIRMED"
    assert entries["Talk"]["day"] == date(2027, 3, 4)
    assert set(await brought(dialog, "bo")) == {"Count", "Talk"}


async def test_the_same_promise_is_the_same_entry_with_a_higher_sequence(dialog: Dialog) -> None:
    await a_deal(dialog)
    first = (await brought(dialog))["Send"]
    commitment = of(first)

    assert (await brought(dialog))["Send"] == first
    dialog.clock.advance(minutes=5)
    await dialog.hears("ana", MoveDate(commitment=commitment, due="2027-03-16"))
    moved = (await brought(dialog))["Send"]
    assert moved["uid"] == first["uid"]
    assert moved["day"] == date(2027, 3, 16)
    assert moved["sequence"] > first["sequence"]

    await dialog.says("ana", "/deal undo")
    back = (await brought(dialog))["Send"]
    assert back["day"] == date(2027, 3, 12)
    assert back["sequence"] > moved["sequence"]


async def test_what_was_taken_back_or_let_go_is_cancelled(dialog: Dialog) -> None:
    deal = await a_deal(dialog)
    await dialog.says("ana", "/deal undo")
    undone = (await brought(dialog))["Send"]
    assert undone["status"] == "CANCELLED"
    assert undone["sequence"] == 1

    await promise(dialog, deal, "ana", "Print the sheet for them", "2027-03-15")
    printed = (await brought(dialog))["Print"]
    await dialog.hears("ana", LetGo(commitment=of(printed)))
    let_go = (await brought(dialog))["Print"]
    assert let_go["status"] == "CANCELLED"
    assert let_go["sequence"] > printed["sequence"]


async def test_a_deal_that_is_closed_leaves_the_calendar(dialog: Dialog) -> None:
    deal = await a_deal(dialog)
    first = await brought(dialog)
    await dialog.says("ana", "/deal new Lease with Halden Works, stuck on price, sign by 30 Apr")
    dialog.clock.advance(minutes=5)
    await dialog.hears("ana", CloseDeal(deal=deal, sure=True))

    entries = await brought(dialog)

    assert {one["status"] for one in entries.values()} == {"CANCELLED"}
    assert all(entries[name]["sequence"] > first[name]["sequence"] for name in first)


async def test_without_a_deal_there_is_none(dialog: Dialog) -> None:
    dialog.place = CHANNEL.direct_to(PersonId("bo"))

    assert "There is no open deal here yet." in await dialog.says("bo", "/deal calendar")
