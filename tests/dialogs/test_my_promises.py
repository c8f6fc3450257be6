"""One's own promises by day, and one's deals at a glance, wherever one asks."""

import re

from coaching.commands import Greet, MakePromise, TakeMove
from coaching.deal import DealId
from tests.dialogs.script import Dialog


async def told(dialog: Dialog, line: str) -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def test_without_a_deal_the_first_steps_are_shown(dialog: Dialog) -> None:
    said = await dialog.says("ana", "/deal mine")

    assert said.startswith("(only ana) What are you trying to agree?\nTell me about a deal: ")
    assert said.endswith("[1] Start a deal  [2] Help")


async def test_promises_of_all_ones_deals_stand_there_the_nearest_first(dialog: Dialog) -> None:
    renewal = await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    lease = await told(dialog, "/deal new Lease with Meridian, stuck on price, sign by 30 Apr")
    for deal, what, due in ((renewal, "Send the page", "2027-03-12"), (lease, "Ask them", "2027-03-05")):
        await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what=what, due=due))

    said = await dialog.says("ana", "/deal mine")

    first, second = said.index("• Ask them"), said.index("• Send the page")
    assert first < second
    assert "  open, by Fri 5 March · Lease with Meridian\n" in said
    assert re.search(
        r"• Deal: Renewal with Contoso\n  ▱+ 0 of \d+ proven · 0 kept, 1 open · next follow-up ", said
    )


async def test_several_days_have_their_headings(dialog: Dialog) -> None:
    deal = await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    for what, due in (("Send them the list", "2027-03-01"), ("Send them the page", "2027-03-25")):
        await dialog.hears("ana", MakePromise(deal=deal, what=what, due=due, measure="a reply"))

    said = await dialog.says("ana", "/deal mine")

    assert "• Today\n• Send them the list\n" in said
    assert "• Later\n• Send them the page\n" in said
    assert "Time zone" not in said, "settings stand on one's own page"


async def test_what_another_promised_is_not_mine(dialog: Dialog) -> None:
    deal = await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.hears("bo", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-12"))

    assert "No promise of yours waits." in await dialog.says("ana", "/deal mine")
    assert "• Send it\n" in await dialog.says("bo", "/deal mine")


async def test_a_promise_can_be_done_from_there(dialog: Dialog) -> None:
    deal = await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-12"))
    await dialog.says("ana", "/deal mine")

    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")

    assert "1 kept, 0 open" in await dialog.says("ana", "/deal mine")


async def test_the_coach_introduces_itself_in_one_short_card(dialog: Dialog) -> None:
    said = await dialog.hears("ana", Greet())

    assert said.startswith("(only ana) @ana has brought me in.\n")
    assert said.endswith("[1] Start a deal")
    assert len(said.split()) < 40
