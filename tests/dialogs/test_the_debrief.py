"""The end of a deal: how it ended, what was learned, who hears of it later, and opening it again."""

from datetime import UTC, datetime

import pytest

from bot import wording
from coaching.commands import CloseDeal, OfferDebrief, ReopenDeal, TakeMove
from coaching.deal import DealId
from coaching.people import Place
from coaching.ports import UnitOfWork
from coaching.private import MAX_LESSON
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
AGAIN = "/deal new Extension with Contoso, their legal is silent, sign by 30 Jun"
HELPED = "the one-page sheet"
OTHERWISE = "ask Dana in legal first"
TOLD = "helped: the one-page sheet. Next time: ask Dana in legal first."


def alone(who: str) -> Place:
    return Place(platform="local", workspace="acme", conversation=f"with-{who}", private=True)


async def told(dialog: Dialog, line: str = NEW, who: str = "ana") -> DealId:
    await dialog.says(who, line)
    await dialog.presses(who, "None of these")
    return dialog.deal()


async def closed(dialog: Dialog, who: str = "ana", **filled: object) -> str:
    await dialog.says(who, "/deal close")
    await dialog.presses(who, "Say how it ended")
    return await dialog.fills(who, **filled)


async def outcome_of(dialog: Dialog, deal: DealId) -> str:
    def read(work: UnitOfWork) -> str:
        return work.deals.known(deal).outcome

    return await dialog.coach.store.look(CHANNEL.organisation, read)


# ── Closing ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        ("agreement", "Renewal with Contoso is closed, with an agreement. I follow up nothing more of it."),
        ("no_agreement", "Renewal with Contoso is closed, without agreement."),
        ("parked", "Renewal with Contoso is parked."),
    ],
)
async def test_how_it_ended_is_asked_once_and_kept_on_the_deal(
    dialog: Dialog, outcome: str, said: str
) -> None:
    deal = await told(dialog)

    assert said in await closed(dialog, outcome=outcome)

    assert await outcome_of(dialog, deal) == outcome


async def test_one_tap_closes_it_without_an_answer(dialog: Dialog) -> None:
    deal = await told(dialog)
    asked = await dialog.says("ana", "/deal close")
    assert "It can also be closed without." in asked

    assert "Renewal with Contoso is closed. I follow up" in await dialog.presses("ana", "Close it")

    assert await outcome_of(dialog, deal) == ""


async def test_an_empty_form_closes_it_too_and_what_is_no_outcome_is_none(dialog: Dialog) -> None:
    deal = await told(dialog)

    assert "is closed. I follow up" in await closed(dialog, outcome="victory")

    assert await outcome_of(dialog, deal) == ""


async def test_how_a_signed_deal_ended_is_not_asked(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", "/deal signed")
    await dialog.says("ana", "/deal close")

    form = await dialog.presses("ana", "Say how it ended")
    assert f"  {wording.OUTCOME_LABEL} (" not in form
    assert "with an agreement" in await dialog.fills("ana", helped=HELPED)

    assert await outcome_of(dialog, deal) == "agreement"


async def test_what_was_learned_stands_nowhere_in_the_channel(dialog: Dialog) -> None:
    await told(dialog)

    said = await closed(dialog, outcome="agreement", helped=HELPED, otherwise=OTHERWISE)

    assert "Dana" not in said
    for phrase in ("/deal list", "/deal lessons", "/deal learned", "/deal team"):
        assert "Dana" not in await dialog.says("ana", phrase)


async def test_a_lesson_that_is_too_long_closes_nothing(dialog: Dialog) -> None:
    await told(dialog)

    said = await closed(dialog, outcome="agreement", otherwise="x" * (MAX_LESSON + 1))

    assert said == "(only ana) That is too long for me: please keep it under 300 characters."
    assert dialog.refused_field == "otherwise"
    assert "Renewal with Contoso" in await dialog.says("ana", "/deal status")


async def test_a_line_that_is_held_is_held_in_a_lesson_too(dialog: Dialog) -> None:
    await told(dialog)

    said = await closed(dialog, otherwise="His diagnosis of cancer made him sell, use it earlier")

    assert "is closed" not in said
    assert "Renewal with Contoso" in await dialog.says("ana", "/deal status")


async def test_a_form_sent_after_it_was_closed_changes_nothing(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferDebrief(deal=deal))
    await dialog.hears("bo", CloseDeal(deal=deal, sure=True))

    said = await dialog.fills("ana", outcome="parked", helped=HELPED)

    assert said == "(only ana) Renewal with Contoso is closed, so nothing was changed."
    assert await outcome_of(dialog, deal) == ""


# ── The lessons, later ────────────────────────────────────────────────────────────────────────────────


async def test_a_new_deal_with_the_same_counterpart_brings_the_lesson_to_its_lead_alone_and_once(
    dialog: Dialog,
) -> None:
    await told(dialog)
    await closed(dialog, outcome="agreement", helped=HELPED, otherwise=OTHERWISE)

    said = await dialog.says("ana", AGAIN)

    assert said.count("Dana") == 1
    (private,) = [one for one in said.split("\n\n") if "Dana" in one]
    assert private.startswith("(to @ana) For Deal with Contoso, from your earlier deals\n")
    assert f"From Renewal with Contoso, agreed in March: {TOLD}\n" in private
    assert "Dana" not in await dialog.presses("ana", "None of these")


async def test_a_new_deal_of_the_same_kind_brings_it_as_well(dialog: Dialog) -> None:
    await told(dialog)
    await closed(dialog, outcome="no_agreement", otherwise=OTHERWISE)

    said = await dialog.says("ana", "/deal new Renewal with Fabrikam, stuck on price, sign by 30 Jun")

    assert "From Renewal with Contoso, ended without agreement in March: Next time: ask Dana" in said


async def test_a_deal_unlike_the_old_one_brings_nothing(dialog: Dialog) -> None:
    await told(dialog)
    await closed(dialog, outcome="agreement", otherwise=OTHERWISE)

    assert "Dana" not in await dialog.says(
        "ana", "/deal new Wage agreement with the union, strike vote looms, sign by 30 Jun"
    )


async def test_at_most_two_come_back_the_same_side_before_the_same_kind(dialog: Dialog) -> None:
    for number, side in enumerate(("Contoso", "Fabrikam", "Globex")):
        await told(dialog, f"/deal new Renewal with {side}, stuck on price, sign by 30 Apr")
        await closed(dialog, outcome="agreement", helped=f"lesson {number}")
        dialog.clock.advance(days=1)

    said = await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Jun")

    lines = [line for line in said.split("\n") if line.startswith("From ")]
    assert [line.split(": helped: ")[1] for line in lines] == ["lesson 0.", "lesson 2."]


async def test_who_may_not_see_what_is_private_of_the_old_deal_is_told_nothing(dialog: Dialog) -> None:
    deal = await told(dialog)
    # Bo is a member now, and neither leads the deal nor was chosen.
    await dialog.hears("bo", TakeMove(deal=deal, move="restart-message", what="Ask them", due="2027-03-10"))
    await closed(dialog, outcome="agreement", otherwise=OTHERWISE)

    assert "Dana" not in await dialog.says("bo", AGAIN)
    dialog.place = alone("bo")
    assert wording.NO_LESSONS in await dialog.says("bo", "/deal lessons")


async def test_an_old_deal_that_nobody_said_a_word_on_brings_nothing(dialog: Dialog) -> None:
    await told(dialog)
    await closed(dialog, outcome="agreement")

    assert "earlier deals" not in await dialog.says("ana", AGAIN)


async def test_the_lessons_are_listed_in_private_alone(dialog: Dialog) -> None:
    await told(dialog)
    await closed(dialog, outcome="agreement", helped=HELPED, otherwise=OTHERWISE)
    assert "(only ana) Others could read that here" in await dialog.says("ana", "/deal lessons")

    dialog.place = alone("ana")
    said = await dialog.says("ana", "/deal lessons")

    assert f"  Renewal with Contoso, agreed in March: {TOLD}\n" in said


# ── Opening a parked deal again ───────────────────────────────────────────────────────────────────────


async def test_a_parked_deal_is_opened_again_and_looked_at_anew_when_it_would_stall(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-10"))
    await closed(dialog, outcome="parked")
    assert await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC)) == []

    assert "Renewal with Contoso\nIt is open again." in await dialog.says("bo", "/deal reopen")

    assert "let go" in await dialog.says("ana", "/deal status"), "promises stay as they were left"
    (nudge,) = await dialog.on(datetime(2027, 3, 25, 15, tzinfo=UTC))
    assert "Nothing new to see in" in nudge


async def test_the_button_below_the_end_opens_it_once(dialog: Dialog) -> None:
    deal = await told(dialog)
    await closed(dialog, outcome="parked")
    button = dialog.button("Open it again")

    assert "It is open again." in await dialog.presses("ana", "Open it again")
    assert await dialog.hears("bo", button) == "(only bo) Renewal with Contoso is open already."
    assert await outcome_of(dialog, deal) == ""


async def test_of_several_parked_deals_it_is_asked_which(dialog: Dialog) -> None:
    for side in ("Contoso", "Fabrikam"):
        await told(dialog, f"/deal new Renewal with {side}, stuck on price, sign by 30 Apr")
        await closed(dialog, outcome="parked")

    assert wording.WHICH_DEAL in await dialog.says("ana", "/deal reopen")
    assert "Renewal with Contoso\nIt is open again." in await dialog.presses("ana", "Renewal with Contoso")


async def test_where_nothing_is_parked_that_is_said(dialog: Dialog) -> None:
    deal = await told(dialog)
    await closed(dialog, outcome="agreement")

    assert "No parked deal waits here." in await dialog.says("ana", "/deal reopen")
    said = await dialog.hears("ana", ReopenDeal(deal=deal))
    assert said == "(only ana) Renewal with Contoso is closed, so nothing was changed."


async def test_a_member_finds_a_parked_deal_from_a_private_place_and_a_stranger_does_not(
    dialog: Dialog,
) -> None:
    await told(dialog)
    await closed(dialog, outcome="parked")

    dialog.place = alone("bo")
    assert "No parked deal waits here." in await dialog.says("bo", "/deal reopen")
    dialog.place = alone("ana")
    assert "It is open again." in await dialog.says("ana", "/deal reopen")
