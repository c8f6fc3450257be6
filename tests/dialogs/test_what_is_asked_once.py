"""What the coach asks back once before it keeps a promise, and keeps when it is sent again."""

from datetime import UTC, datetime

import pytest

from coaching.commands import ChangeBrief, OfferTake, TakeMove
from coaching.deal import DealId
from tests.dialogs.script import Dialog

SALE = "/deal new Annual contract with Contoso, stuck on price, sign by 30 Sep"


async def told(dialog: Dialog, line: str = SALE) -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def takes(dialog: Dialog, move: str = "success-sheet", **filled: object) -> str:
    """Ana tells the deal, takes this move and fills in the form."""
    await dialog.hears("ana", OfferTake(deal=await told(dialog), move=move))
    return await dialog.fills("ana", **filled)


# ── Too big for a first step ──────────────────────────────────────────────────────────────────────────

SMALLEST = (
    "Which smallest part of it would still prove something, perhaps one team of 20 users or one site?"
    " If it must be so, just send it again."
)


@pytest.mark.parametrize(
    ("filled", "field", "cause"),
    [
        ({"due": "2027-08-10"}, "due", "That is more than 30 days away."),
        (
            {"what": "Get the CFO, legal, procurement and the board to sign the order"},
            "what",
            "That needs more than three to sign or approve.",
        ),
        ({"what": "Sign everything with all ten sites"}, "what", "That is everything at once."),
    ],
)
async def test_a_first_step_that_is_too_big_is_asked_for_its_smallest_part_and_kept_when_sent_again(
    dialog: Dialog, filled: dict[str, str], field: str, cause: str
) -> None:
    said = await takes(dialog, **filled)

    assert said == f"(only ana) {cause} {SMALLEST}"
    assert dialog.refused_field == field
    assert await dialog.events() == []
    assert "@ana will: " in await dialog.fills("ana", **filled)


async def test_the_smallest_part_is_kept_without_a_further_question(dialog: Dialog) -> None:
    await takes(dialog, what="Sign the whole contract for all sites")

    assert "@ana will: Sign annex B for one site" in await dialog.fills(
        "ana", what="Sign annex B for one site"
    )


async def test_a_new_day_beyond_thirty_days_is_asked_about_once(dialog: Dialog) -> None:
    await takes(dialog, due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "New date")

    said = await dialog.fills("ana", due="2027-08-10")

    assert said == f"(only ana) That is more than 30 days away. {SMALLEST}"
    assert dialog.refused_field == "due"
    assert "to Tue 10 August." in await dialog.fills("ana", due="2027-08-10")


async def test_a_step_that_names_every_open_issue_is_too_big(dialog: Dialog) -> None:
    deal = await told(dialog)
    issues = "price\nvolume\nwarranty"
    await dialog.hears("ana", ChangeBrief(deal=deal, counterpart="Contoso", open_issues=issues))
    await dialog.hears("ana", OfferTake(deal=deal, move="success-sheet"))

    said = await dialog.fills("ana", what="Settle price, volume and warranty with Ms Weber")

    assert said.startswith("(only ana) That is everything at once.")


@pytest.mark.parametrize(
    "what",
    [
        "Sign annex B",
        "Sign annexes A, B, C and D",
        "List all open issues on one page",
        "Try it at one of all ten sites",
        "Sign the security annex, not the whole contract",
        "Send Ms Weber the price, the volume, the term and the exit clause, signed by Ana",
        "Their buyer, their lawyer and Ana sign the sheet",
        "Send all five documents to Ms Weber",
        "Try it at one site; if 95% arrive on time, they sign for all sites",
    ],
)
async def test_a_step_that_is_small_enough_is_not_asked_about(dialog: Dialog, what: str) -> None:
    assert f"@ana will: {what}" in await takes(dialog, what=what)


async def test_no_move_of_the_playbook_is_called_too_big_in_its_own_words(dialog: Dialog) -> None:
    deal = await told(dialog)

    for move in dialog.coach.playbook.moves:
        await dialog.hears("ana", OfferTake(deal=deal, move=move.slug, anyway=True))
        said = await dialog.fills("ana", **{"slots.threshold": "95%", "slots.metric": "deliveries"})
        assert "smallest part" not in said, move.slug


# ── Something that nobody would miss ──────────────────────────────────────────────────────────────────

MISSED = (
    "(only ana) Would anybody miss it if it were taken back? Name what both sides can see, such as"
    " “Sheet confirmed by both, with a measured baseline” or “export from their system”."
)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("measure", "We have had a good meeting"),
        ("measure", "Joint photo and a statement of goodwill"),
        ("what", "Hold a joint photo and a statement of goodwill"),
        ("measure", "Meeting with Ms Weber on 9 March"),
        ("what", "Get their commitment to cooperate"),
    ],
)
async def test_a_gesture_or_a_meeting_alone_is_asked_for_something_stronger_and_kept_when_sent_again(
    dialog: Dialog, field: str, words: str
) -> None:
    assert await takes(dialog, **{field: words}) == MISSED
    assert dialog.refused_field == field
    assert await dialog.events() == []

    assert words in await dialog.fills("ana", **{field: words})


async def test_the_stronger_variant_is_kept_without_a_further_question(dialog: Dialog) -> None:
    await takes(dialog, what="Hold a joint photo and a statement of goodwill")

    said = await dialog.fills("ana", what="Send the sheet", measure="export from their system")

    assert "@ana will: Send the sheet" in said
    assert "  Done when: export from their system\n" in said


@pytest.mark.parametrize(
    "filled",
    [
        {"measure": "Meeting held and the sheet signed by both"},
        {"what": "Meet Ms Weber on 9 March"},
        {"what": "Hold a joint photo call", "measure": "Her answer in writing"},
    ],
)
async def test_a_meeting_with_a_result_is_not_asked_about(dialog: Dialog, filled: dict[str, str]) -> None:
    assert "@ana will:" in await takes(dialog, **filled)


# ── More than three times as much ─────────────────────────────────────────────────────────────────────


async def paid(dialog: Dialog, what: str) -> DealId:
    """A deal in which one promise was kept."""
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what=what, due="2027-03-10"))
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="bank receipt")
    return deal


async def test_an_amount_of_more_than_three_times_the_last_is_asked_about_once(dialog: Dialog) -> None:
    deal = await paid(dialog, "Pay EUR 10,000 for the first month")
    await dialog.hears("ana", OfferTake(deal=deal, move="external-benchmark"))
    more = "Order for EUR 31,000"

    said = await dialog.fills("ana", what=more)

    assert said == (
        "(only ana) The last step that was kept was about EUR 10,000, this one is about EUR 31,000: more than"
        " three times as much. Steps that grow slowly hold better, so I would put one between."
        " If it must be so, just send it again."
    )
    assert dialog.refused_field == "what"
    assert f"@ana will: {more}" in await dialog.fills("ana", what=more)


async def test_an_amount_filled_into_a_blank_is_weighed_too(dialog: Dialog) -> None:
    deal = await paid(dialog, "Pay EUR 10,000 for the first month")
    await dialog.hears("ana", OfferTake(deal=deal, move="staged-tranche"))

    said = await dialog.fills("ana", **{"slots.amount": "EUR 90,000"})

    assert "this one is about EUR 90,000: more than three times as much" in said


@pytest.mark.parametrize("what", ["Order for EUR 30,000", "Order for USD 90,000", "Order 90,000 units"])
async def test_steps_that_grow_slowly_are_not_asked_about(dialog: Dialog, what: str) -> None:
    deal = await paid(dialog, "Pay EUR 10,000 for the first month")
    await dialog.hears("ana", OfferTake(deal=deal, move="external-benchmark"))

    assert f"@ana will: {what}" in await dialog.fills("ana", what=what)
