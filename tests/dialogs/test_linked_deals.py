"""A step here may bind another deal: that is asked once, and what was told stands where the deal stands."""

from coaching.commands import TakeMove
from coaching.deal import DealId
from coaching.people import Place
from tests.dialogs.script import CHANNEL, Dialog

RENEWAL = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
ASKED = "Does this bind another deal? If it does, tell me which.\n"


async def told(dialog: Dialog, line: str, who: str = "ana") -> DealId:
    await dialog.says(who, line)
    await dialog.presses(who, "None of these")
    dialog.clock.advance(minutes=1)
    return dialog.deal()


async def taken(dialog: Dialog, deal: DealId, move: str, who: str = "ana") -> str:
    dialog.clock.advance(minutes=1)
    return await dialog.hears(
        who, TakeMove(deal=deal, move=move, what="Agree it in writing", due="2027-03-10")
    )


async def test_a_second_deal_with_the_same_counterpart_is_asked_about_once(dialog: Dialog) -> None:
    deal = await told(dialog, RENEWAL)
    await told(dialog, "/deal new Support contract with Contoso, stuck on price, sign by 30 May", who="bo")

    first = await taken(dialog, deal, "success-sheet")
    second = await taken(dialog, deal, "ranked-swap")

    assert ASKED in first
    assert first.endswith("[1] It does  [2] Undo")
    assert ASKED not in second


async def test_what_it_binds_is_told_in_the_brief_and_shown_in_the_status_and_the_plan(
    dialog: Dialog,
) -> None:
    deal = await told(dialog, RENEWAL)
    await told(dialog, "/deal new Support contract with Fabrikam, stuck on price, sign by 30 May")
    await taken(dialog, deal, "success-sheet")

    form = await dialog.presses("ana", "It does")
    assert "Linked deals (optional):" in form
    await dialog.fills("ana", linked="the support contract with Fabrikam")

    for asked in ("/deal status", "/deal plan"):
        await dialog.says("ana", asked)
        card = await dialog.presses("ana", "Renewal with Contoso")
        assert "  Linked deals: the support contract with Fabrikam\n" in card
    assert ASKED not in await taken(dialog, deal, "ranked-swap"), "told is not asked"


async def test_a_deal_that_comes_later_is_asked_about_with_the_next_promise(dialog: Dialog) -> None:
    deal = await told(dialog, RENEWAL)
    assert ASKED not in await taken(dialog, deal, "success-sheet"), "there is no other deal yet"
    await told(dialog, "/deal new Support contract with Fabrikam, stuck on price, sign by 30 May")

    assert ASKED in await taken(dialog, deal, "ranked-swap")


async def test_somebody_elses_deal_with_somebody_else_is_no_reason_to_ask(dialog: Dialog) -> None:
    deal = await told(dialog, RENEWAL)
    await told(dialog, "/deal new Lease with Fabrikam, stuck on price, sign by 30 May", who="bo")

    assert ASKED not in await taken(dialog, deal, "success-sheet")


async def test_a_deal_led_elsewhere_is_not_named_here(dialog: Dialog) -> None:
    deal = await told(dialog, RENEWAL)
    dialog.place = Place(platform="local", workspace="acme", conversation="with-ana", private=True)
    await told(dialog, "/deal new Acquisition of Fabrikam, stuck on price, sign by 30 May")
    dialog.place = CHANNEL

    said = await taken(dialog, deal, "success-sheet")

    assert ASKED in said
    assert "Fabrikam" not in said
