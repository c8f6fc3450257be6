"""Moves of business in full: an interim milestone, an incentive, a statement for those who watch."""

import pytest

from coaching.commands import OfferTake, ShowMore
from coaching.deal import DealId
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def test_an_interim_milestone_is_promised_with_its_day_measure_level_document_and_both_owners(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    form = await dialog.hears("ana", OfferTake(deal=deal, move="interim-milestone"))
    assert "Which person over there would do this?" in form
    assert dialog.blanks() == ["metric", "threshold", "document", "contact"]

    said = await dialog.fills(
        "ana",
        **{
            "slots.metric": "the share of migrated users",
            "slots.threshold": "40%",
            "slots.document": "the export of their system",
            "slots.contact": "Eve Park",
        },
    )

    assert (
        "@ana will: Set one interim milestone with Contoso: by Thu 11 March, the share of migrated users is"
        " at 40%, shown by the export of their system, owners ana and Eve Park.\n" in said
    )
    assert "I'll come back to it Thu 11 March, 15:00\n" in said
    assert "  Done when: Both owners have seen the evidence; its link is in the deal record.\n" in said
    assert "  In return: Their owner's name and their half of the work." in said


async def with_a_gift(dialog: Dialog, told_as: str) -> str:
    """Ana is asked for a step of her own, names this gift and looks at the incentive; its form."""
    deal = await told(dialog)
    await dialog.says("ana", "/deal questions")
    while "What could you do alone this week" not in dialog.shown(dialog.last):
        await dialog.presses("ana", "Skip")
    await dialog.says("ana", f"{told_as}; ask for their forecast")
    return await dialog.hears("ana", OfferTake(deal=deal, move="unlock-incentive"))


@pytest.mark.parametrize(
    ("told_as", "gift"),
    [
        ("send our June data", "our June data"),
        ("We could give them two weeks of an engineer", "two weeks of an engineer"),
        ("a training day", "a training day"),
    ],
)
async def test_an_incentive_ties_what_is_cheap_for_us_to_the_step_that_is_stuck_and_lapses(
    dialog: Dialog, told_as: str, gift: str
) -> None:
    form = await with_a_gift(dialog, told_as)
    assert "Which decision must be taken?" in form
    assert dialog.blanks() == ["decision"]

    said = await dialog.fills("ana", **{"slots.decision": "name who signs"})

    assert (
        f"@ana will: Offer Contoso {gift} if they name who signs by Mon 8 March; it lapses after that and is"
        " not repeated.\n" in said
    )
    assert "  In return: The blocked step itself, not a general goodwill." in said


async def test_an_incentive_for_a_person_is_asked_about_before_and_refused(dialog: Dialog) -> None:
    await with_a_gift(dialog, "send our June data")
    more = await dialog.hears("ana", ShowMore(deal=dialog.deal(), move="unlock-incentive"))
    assert "  Long-term check: Could this look like a payment for a person rather than" in more

    said = await dialog.fills("ana", what="Pay their buyer privately for a signature by Monday")

    assert said.startswith("(only ana) I plan no benefit for a person.")
    assert await dialog.events() == []


async def test_a_joint_statement_asks_who_needs_to_see_progress_and_is_made_for_them(dialog: Dialog) -> None:
    deal = await told(dialog)

    form = await dialog.hears("ana", OfferTake(deal=deal, move="progress-statement"))

    assert "Who needs to see progress?" in form
    assert "audience" in dialog.blanks()
    said = await dialog.fills("ana", **{"slots.audience": "their investors"})
    assert " for their investors; nothing about what is still open" in said


async def test_a_joint_statement_says_that_outsiders_read_it_as_a_sign_of_health(dialog: Dialog) -> None:
    deal = await told(dialog)

    more = await dialog.hears("ana", ShowMore(deal=deal, move="progress-statement"))

    (why,) = [line for line in more.split("\n") if line.startswith("  Why now: ")]
    assert "outsiders read it as a sign of health" in why
