"""The plan of a deal: milestones that a kept promise proves, that move with what slips, and that are late."""

from datetime import UTC, datetime

import pytest

from coaching.commands import ShowPlan, TakeMove
from coaching.people import Place
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
SHEET = "Success sheet with today's value"


async def opened(dialog: Dialog, words: str = NEW) -> None:
    await dialog.says("ana", words)
    await dialog.presses("ana", "None of these")


async def sheet_promised(dialog: Dialog, due: str = "2027-03-10") -> str:
    """Ana promises what the ladder's second rung, laid on Wed 10 March, hangs on; the promise's id."""
    await opened(dialog)
    await dialog.hears(
        "ana", TakeMove(deal=dialog.deal(), move="success-sheet", what="Agree the success sheet", due=due)
    )
    await dialog.says("ana", "/deal status")
    return dialog.commitment()


def on_plan(plan: str, name: str) -> str:
    return next(line.strip() for line in plan.split("\n") if f": {name} · " in line)


async def test_the_plan_shows_each_milestone_with_its_day_and_evidence_to_the_asker_alone(
    dialog: Dialog,
) -> None:
    await opened(dialog)

    plan = await dialog.says("ana", "/deal plan")

    assert plan.startswith(
        "(only ana) Renewal with Contoso · the plan\n"
        "0 of 12 proven. Next: Decision path and real date confirmed, by Thu 4 March.\n"
        "  The big goal: Renewal with Contoso (by Fri 30 April)\n"
        "  • Thu 4 March: Decision path and real date confirmed · mail from the contact with names and one"
        " internal date\n"
        f"  • Wed 10 March: {SHEET} · one page confirmed by both\n"
    )
    assert "  • Fri 30 April: Signature · signed contract\n  • Mon 10 May: First delivery proven · " in plan
    assert plan.endswith("  [1] Show me wins  [2] How it stands  [3] Plan for the other side")
    assert "I count on 60 days" not in plan


@pytest.mark.parametrize("words", ["plan", "milestones", "ladder", "/deal plan", "deal milestones"])
async def test_the_plan_is_asked_for_in_several_words(dialog: Dialog, words: str) -> None:
    await opened(dialog)
    assert "· the plan\n" in await dialog.says("ana", words)


async def test_the_status_leads_to_the_plan(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal status")
    assert "· the plan\n" in await dialog.presses("ana", "The plan")


async def test_a_plan_without_a_day_to_sign_by_says_what_it_counts_on(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price")
    await dialog.presses("ana", "Skip")
    await dialog.presses("ana", "None of these")

    plan = await dialog.says("ana", "/deal plan")
    assert "I count on 60 days, as no day to sign by was given." in plan


async def test_where_several_deals_are_open_it_is_asked_which_one(dialog: Dialog) -> None:
    await opened(dialog)
    await opened(dialog, "/deal new Lease with Meridian, stuck on repair costs, sign by 30 Apr")

    asked = await dialog.says("ana", "/deal plan")
    assert asked.startswith("(only ana) Which deal do you mean?")

    label = asked[asked.index("[1] ") + 4 :].split("  [2]")[0]
    assert f"(only ana) {label} · the plan\n" in await dialog.presses("ana", label)


async def test_nobody_else_sees_a_plan(dialog: Dialog) -> None:
    await opened(dialog)
    deal, dialog.place = dialog.deal(), Place(platform="local", workspace="acme", conversation="elsewhere")

    assert await dialog.hears("bo", ShowPlan(deal=deal)) == (
        "(only bo) I cannot find that here. It may belong to another conversation."
    )


async def test_a_kept_promise_proves_its_milestone(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog)
    await dialog.on(datetime(2027, 3, 3, 12, tzinfo=UTC))

    await dialog.offers("ana", "OfferDone", promise)
    await dialog.fills("ana", proof="the page, confirmed by their buyer")
    plan = await dialog.says("ana", "/deal plan")

    assert "1 of 12 proven. Next: Decision path and real date confirmed, by Thu 4 March.\n" in plan
    assert on_plan(plan, SHEET) == (f"✓ Wed 3 March: {SHEET} · “the page, confirmed by their buyer”")


async def test_a_moved_promise_moves_its_milestone_and_the_card_says_so(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog)

    await dialog.offers("ana", "OfferNewDate", promise)
    said = await dialog.fills("ana", due="2027-03-17")

    assert (
        f"This moves “{SHEET}” from Wed 10 March to Wed 17 March, and 6 after it, as the promise it hangs on"
        " moved; the signing day stays.\n" in said
    )
    plan = await dialog.says("ana", "/deal plan")
    assert on_plan(plan, SHEET) == (
        f"• Wed 17 March: {SHEET} · one page confirmed by both (moved from Wed 10 March, as a promise moved)"
    )
    assert "  • Fri 30 April: Signature · signed contract\n" in plan


async def test_a_promise_that_is_moved_again_tells_the_day_that_it_had_meanwhile(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog)
    await dialog.offers("ana", "OfferNewDate", promise)
    await dialog.fills("ana", due="2027-03-17")
    dialog.clock.advance(minutes=5)

    await dialog.offers("ana", "OfferNewDate", promise)
    said = await dialog.fills("ana", due="2027-03-19")

    assert f"This moves “{SHEET}” from Wed 17 March to Fri 19 March, " in said


async def test_a_missed_promise_moves_its_milestone_for_that_reason(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog)
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    await dialog.offers("ana", "OfferNewDate", promise)
    said = await dialog.fills("ana", due="2027-03-15", what="Agree half of the success sheet", cause="time")

    # It stood on Thu 11 March, as the first milestone was late by then, and the order is kept.
    assert (
        f"This moves “{SHEET}” from Thu 11 March to Mon 15 March, as the promise it hangs on was missed;"
        " the signing day stays." in said
    )
    assert "tell them the new day before they ask" in said


async def test_the_rest_of_a_promise_moves_its_milestone(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog)
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    await dialog.offers("ana", "OfferPartly", promise)
    said = await dialog.fills("ana", exists="our half of the page", rest="Their half", due="2027-03-16")

    assert f"This moves “{SHEET}” from Thu 11 March to Tue 16 March, " in said
    assert "as a part of the promise it hangs on is still to come; the signing day stays." in said


async def test_where_no_milestone_moves_nothing_is_said_of_it(dialog: Dialog) -> None:
    promise = await sheet_promised(dialog, due="2027-03-05")

    await dialog.offers("ana", "OfferNewDate", promise)
    said = await dialog.fills("ana", due="2027-03-09")

    assert "moved it from Fri 5 March to Tue 9 March." in said
    assert "This moves" not in said


async def test_a_milestone_whose_day_passed_is_late_with_a_new_day_within_a_week(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.on(datetime(2027, 3, 5, 9, tzinfo=UTC))

    plan = await dialog.says("ana", "/deal plan")

    assert (
        "0 of 12 proven, 1 late. Next: Decision path and real date confirmed, by Thu 11 March, late since"
        in plan
    )
    assert on_plan(plan, "Decision path and real date confirmed").endswith(
        "(late, it was due on Thu 4 March)"
    )
    assert "(moved from Wed 10 March, as an earlier day passed)" in on_plan(plan, SHEET)


async def test_once_the_day_to_sign_by_has_passed_the_signature_is_late_and_the_plan_says_so(
    dialog: Dialog,
) -> None:
    await opened(dialog)
    await dialog.on(datetime(2027, 5, 4, 9, tzinfo=UTC))

    plan = await dialog.says("ana", "/deal plan")

    assert "The day to sign by has passed: Fri 30 April.\n" in plan
    assert on_plan(plan, "Signature") == (
        "• Fri 7 May: Signature · signed contract (late, it was due on Fri 30 April)"
    )
    assert on_plan(plan, "First delivery proven").startswith("• Mon 17 May: ")
