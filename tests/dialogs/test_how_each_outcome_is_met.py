"""Done, partly, missed by us: each outcome of a promise of ours has an answer of its own."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from coaching.commands import ConfirmTheirPart, MarkViewed, OfferTheirs, TakeMove
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
#: Wed 10 March 2027, 15:00 in London, where Ana is.
DUE = datetime(2027, 3, 10, 15, tzinfo=UTC)


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def due(dialog: Dialog, in_return: str = "", move: str = "success-sheet") -> DealId:
    """Ana promised to send the sheet, and its day has come."""
    deal = await told(dialog)
    await promised(dialog, deal, "Send the sheet", DUE, in_return=in_return, move=move)
    await dialog.on(DUE)
    return deal


async def promised(
    dialog: Dialog,
    deal: DealId,
    what: str,
    on: datetime,
    *,
    in_return: str = "",
    move: str = "external-benchmark",
    who: str = "ana",
) -> None:
    dialog.place = CHANNEL
    day = on.date().isoformat()
    await dialog.hears(who, TakeMove(deal=deal, move=move, what=what, due=day, in_return=in_return))


async def kept(dialog: Dialog, in_return: str = "") -> str:
    await due(dialog, in_return)
    await dialog.presses("ana", "Done")
    return await dialog.fills("ana", proof="mail of today")


async def late(dialog: Dialog, day: str, **filled: object) -> str:
    await dialog.presses("ana", "New date")
    return await dialog.fills("ana", due=day, **filled)


def of(dialog: Dialog, kind: str) -> CommitmentId:
    return CommitmentId(UUID(dialog.commitment(kind)))


# ── A proof ───────────────────────────────────────────────────────────────────────────────────────────

ASKED = (
    "(only ana) What could both sides look at: a number, a file, a signature, a photo, their reply, a link? "
    "Name one. If it must be so, just send it again."
)


@pytest.mark.parametrize("words", ["yes", "Done.", "ok", "it's done", "👍"])
async def test_a_bare_yes_is_asked_once_for_something_to_see_and_believed_when_sent_again(
    dialog: Dialog, words: str
) -> None:
    await due(dialog)
    await dialog.presses("ana", "Done")

    assert await dialog.fills("ana", proof=words) == ASKED
    assert dialog.refused_field == "proof"
    assert await dialog.events() == ["made"]
    assert "@ana kept a promise to Contoso." in await dialog.fills("ana", proof=words)


async def test_what_one_can_see_is_not_asked_about(dialog: Dialog) -> None:
    assert "@ana kept a promise to Contoso." in await kept(dialog)


async def test_what_exists_in_part_has_to_be_seen_too(dialog: Dialog) -> None:
    await due(dialog)
    await dialog.presses("ana", "Partly")

    assert await dialog.fills("ana", exists="yes", rest="Send the second half", due="2027-03-12") == ASKED
    assert dialog.refused_field == "exists"
    assert "Partly done" in await dialog.fills(
        "ana", exists="yes", rest="Send the second half", due="2027-03-12"
    )


# ── Done: their part ──────────────────────────────────────────────────────────────────────────────────


async def test_after_a_kept_promise_their_part_is_asked_for_in_the_same_message(dialog: Dialog) -> None:
    said = await kept(dialog, "their baseline by Friday")

    assert "\nIn return: “their baseline by Friday”. Have they done it?\n" in said
    assert "They did" in said
    assert "Not yet" in said
    assert "see it as done" not in said
    assert said.count("Renewal with Contoso\n@ana kept") == 1


async def test_they_did_counts_as_their_word_and_asks_how_they_see_ours(dialog: Dialog) -> None:
    await kept(dialog, "their baseline")

    said = await dialog.presses("ana", "They did")

    assert said == (
        "(only ana) Renewal with Contoso\nNoted: they did their part.\n"
        "And yours, “Send the sheet”: do they see it as done too?\n  [1] They do  [2] Not fully"
    )
    status = await dialog.says("ana", "/deal status")
    assert "  Our word: 1 kept\n  Their word: 1 kept\n" in status
    assert "• their baseline\n  Contoso: done, by Wed 10 March\n" in status
    assert await dialog.presses("ana", "They did") == "(only ana) That question is answered already."
    assert await dialog.presses("ana", "Not yet") == "(only ana) That question is answered already."


async def test_not_yet_becomes_a_promise_of_theirs_with_a_day_that_is_followed_up(dialog: Dialog) -> None:
    await kept(dialog, "their baseline by Friday")

    form = await dialog.presses("ana", "Not yet")
    said = await dialog.fills("ana")

    assert "  Who of the other side?: Contoso\n" in form
    assert "  What did they say they would do?: give us their baseline\n  By when: 2027-03-12\n" in form
    assert said == (
        "Renewal with Contoso\nContoso will: give us their baseline (by Fri 12 March)\n"
        "I ask @ana about it Fri 12 March, 15:00\n"
        "And yours, “Send the sheet”: do they see it as done too?\n"
        "  Brings closer: Renewal with Contoso (by Fri 30 April)\n  [1] They do  [2] Not fully  [3] Undo"
    )
    asked = [one for one in await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC)) if "Has it come?" in one]
    assert asked[0].startswith("(to @ana) Renewal with Contoso\nContoso said they would, by today: ")
    assert await dialog.fills("ana") == "(only ana) That question is answered already."


async def test_a_day_that_has_passed_is_not_proposed(dialog: Dialog) -> None:
    await kept(dialog, "their baseline by 5 March")

    assert "  By when:\n" in await dialog.presses("ana", "Not yet")


@pytest.mark.parametrize("in_return", ["", "Nothing. Wait at least two days.", "Not applicable.", "-", "n/a"])
async def test_where_nothing_was_asked_in_return_their_part_is_not_asked_about(
    dialog: Dialog, in_return: str
) -> None:
    said = await kept(dialog, in_return)

    assert "Have they done it?" not in said
    assert "\nDo they see it as done too?\n" in said


async def test_their_part_is_asked_of_kept_promises_of_ours_alone(dialog: Dialog) -> None:
    deal = await due(dialog, "their baseline")
    open_one = of(dialog, "OfferDone")

    for command in (
        ConfirmTheirPart(commitment=open_one),
        OfferTheirs(deal=deal, after=open_one),
        MarkViewed(commitment=open_one, agrees=True),
    ):
        assert await dialog.hears("ana", command) == "(only ana) That one is settled: open."


# ── Done: their view ──────────────────────────────────────────────────────────────────────────────────


async def test_that_they_see_it_too_stands_beside_the_proof(dialog: Dialog) -> None:
    await kept(dialog)

    said = await dialog.presses("ana", "They do")

    assert said == (
        "(only ana) Renewal with Contoso\nNoted, apart from our own record.\nThey see it as done too\n"
        "  [1] Other wins"
    )
    assert (await dialog.events())[-1] == "viewed"
    status = await dialog.says("ana", "/deal status")
    assert "  @ana: done, by Wed 10 March\n  Proof: “mail of today”\n  They see it as done too\n" in status
    assert await dialog.presses("ana", "They do") == "(only ana) That question is answered already."


async def test_what_they_see_otherwise_is_kept_apart_and_answered_with_a_step_to_repair(
    dialog: Dialog,
) -> None:
    await kept(dialog)

    form = await dialog.presses("ana", "Not fully")
    assert form.startswith("(only ana) Not fully\nSend the sheet\n  How do they see it, or what is missing")
    empty = await dialog.fills("ana", view=" ")
    assert empty == "(only ana) Say how they see it, or what is missing for them."
    said = await dialog.fills("ana", view="page 2 is missing")

    assert "\nThey see it otherwise: “page 2 is missing”\nA small step with a day would close it" in said
    assert "• Deliver the overdue promise\n  Do: Deliver Send the sheet to " in said
    assert "  Why: They do not see it as done yet\n" in said
    status = await dialog.says("ana", "/deal status")
    assert "  Our word: 1 kept\n" in status, "our own record stays as it is"
    assert "  Proof: “mail of today”\n  They see it otherwise: “page 2 is missing”\n" in status
    await dialog.presses("ana", "Not fully")
    await dialog.fills("ana", view="page 2 is missing")
    assert (await dialog.events()).count("viewed") == 1


async def test_what_is_mended_is_seen_anew(dialog: Dialog) -> None:
    await kept(dialog)
    await dialog.presses("ana", "Not fully")
    await dialog.fills("ana", view="page 2 is missing")

    await dialog.presses("ana", "They do")

    assert "They see it as done too" in await dialog.says("ana", "/deal status")


async def test_where_the_repair_is_under_way_they_are_asked_what_would_close_it(dialog: Dialog) -> None:
    await kept(dialog)
    await dialog.presses("ana", "Not fully")
    await dialog.fills("ana", view="page 2 is missing")
    await dialog.presses("ana", "Take it", first=True)
    await dialog.fills("ana")
    outcome = next(one for one in dialog.chat.messages if "kept a promise" in dialog.shown(one))

    await dialog.presses("ana", "Not fully", on=outcome)
    said = await dialog.fills("ana", view="page 3 too")

    assert "Ask them what would close it, and by when it would help." in said
    assert "•" not in said


async def test_a_view_that_is_too_long_is_refused_for_its_field(dialog: Dialog) -> None:
    await kept(dialog)
    await dialog.presses("ana", "Not fully")

    assert "under 1,000 characters" in await dialog.fills("ana", view="x" * 1001)
    assert dialog.refused_field == "view"


# ── Partly ────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_rest_of_more_than_a_week_is_asked_about_once(dialog: Dialog) -> None:
    await due(dialog)
    await dialog.presses("ana", "Partly")
    rest = {"exists": "page 1", "rest": "Page 2", "due": "2027-03-22"}

    said = await dialog.fills("ana", **rest)

    assert said == (
        "(only ana) Mon 22 March is more than a week away. Which part of the rest could be done within seven "
        "days? If it must be so, just send it again."
    )
    assert dialog.refused_field == "due"
    assert await dialog.events() == ["made"]
    assert "@ana will: Page 2 (by Mon 22 March)" in await dialog.fills("ana", **rest)


async def test_a_rest_within_a_week_is_not_asked_about(dialog: Dialog) -> None:
    await due(dialog)
    await dialog.presses("ana", "Partly")

    assert "Partly done" in await dialog.fills("ana", exists="page 1", rest="Page 2", due="2027-03-17")


# ── Missed by us ──────────────────────────────────────────────────────────────────────────────────────


async def test_a_day_moved_late_brings_the_words_to_send_before_they_ask(dialog: Dialog) -> None:
    await due(dialog)

    form = await dialog.presses("ana", "New date")
    said = await dialog.fills("ana", due="2027-03-15", cause="access", exists="page 1 of 2.")

    assert "  What was missing? (optional):\n  What exists already? (optional):\n" in form
    assert "If they wait for it, tell them the new day before they ask.\n" in said
    words = "This was due today and is not done. New day: Mon 15 March. Here is what exists: page 1 of 2."
    assert f"  To copy: “{words}”" in said
    assert "blame" not in said
    assert "second time" not in said


async def test_days_later_the_words_name_the_day_and_leave_open_what_nobody_told(dialog: Dialog) -> None:
    await due(dialog)
    await dialog.on(DUE + timedelta(days=1))

    said = await late(dialog, "2027-03-15")

    assert (
        "“This was due on Wed 10 March and is not done. New day: Mon 15 March. "
        "Here is what exists: [what there is so far].”" in said
    )


async def test_a_day_moved_in_time_has_nothing_to_explain(dialog: Dialog) -> None:
    deal = await told(dialog)
    await promised(dialog, deal, "Send the sheet", DUE)
    await dialog.on(DUE - timedelta(days=1))

    form = await dialog.presses("ana", "New date")
    said = await dialog.fills("ana", due="2027-03-15")

    assert "What exists" not in form
    assert "To copy" not in said


async def test_a_wrong_idea_is_answered_with_another_win(dialog: Dialog) -> None:
    await due(dialog)

    said = await late(dialog, "2027-03-15", cause="idea")

    assert "If it was the wrong idea, another win fits better.\n" in said
    assert said.endswith("[1] Other wins  [2] Undo")


async def test_what_exists_may_not_be_endless(dialog: Dialog) -> None:
    await due(dialog)

    assert "under 1,000 characters" in await late(dialog, "2027-03-15", exists="x" * 1001)
    assert dialog.refused_field == "exists"


async def test_the_second_miss_of_a_promise_changes_the_move_or_the_owner(dialog: Dialog) -> None:
    await due(dialog)
    await late(dialog, "2027-03-15")
    await dialog.on(DUE + timedelta(days=5))

    said = await late(dialog, "2027-03-18")

    assert (
        "It is the second time, so change the move or the owner: another win, or somebody else takes it.\n"
        in said
    )
    assert said.endswith("[1] Other wins  [2] Change  [3] Undo")


async def test_a_lapse_brings_the_words_to_send_too(dialog: Dialog) -> None:
    await due(dialog)
    await dialog.on(DUE + timedelta(days=1))

    (lapsed,) = [one for one in await dialog.on(DUE + timedelta(days=2)) if "as missed" in one]

    assert "No blame: a smaller step is easier to keep." in lapsed
    assert "If they wait for it, tell them the new day before they ask.\n" in lapsed
    assert (
        "  To copy: “This was due on Wed 10 March and is not done. New day: [which day?]. "
        "Here is what exists: [what there is so far].”\n" in lapsed
    )


async def test_a_lapse_after_a_late_move_is_the_second_time(dialog: Dialog) -> None:
    await due(dialog)
    await late(dialog, "2027-03-15")
    for day in (5, 6):
        await dialog.on(DUE + timedelta(days=day))

    (lapsed,) = [one for one in await dialog.on(DUE + timedelta(days=7)) if "as missed" in one]

    assert "It is the second time, so change the move or the owner" in lapsed


# ── Two misses in a row on our side ───────────────────────────────────────────────────────────────────

MENDS = "• Deliver the overdue promise\n"
IN_A_ROW = "  Why: Two promises in a row were late on our side, so one word kept comes first\n"


async def two_missed(dialog: Dialog) -> DealId:
    """Two promises of ours were moved on their day, the one after the other, and none is overdue."""
    deal = await due(dialog)
    await late(dialog, "2027-04-01")
    await promised(dialog, deal, "Bring the index", DUE + timedelta(days=5))
    await dialog.on(DUE + timedelta(days=5))
    await late(dialog, "2027-04-02")
    dialog.place = CHANNEL
    return deal


async def test_two_misses_in_a_row_lift_the_overdue_promise_to_the_top(dialog: Dialog) -> None:
    await two_missed(dialog)

    wins = await dialog.says("ana", "/deal wins")

    first = wins[wins.index("• ") :]
    assert first.startswith(MENDS)
    assert "  Do: Deliver Bring the index to " in first
    assert IN_A_ROW in wins


async def test_one_miss_alone_does_not(dialog: Dialog) -> None:
    await due(dialog)
    await late(dialog, "2027-04-01")

    assert IN_A_ROW not in await dialog.says("ana", "/deal wins")


async def test_a_promise_kept_between_ends_the_row(dialog: Dialog) -> None:
    deal = await two_missed(dialog)
    await promised(dialog, deal, "Call them", DUE + timedelta(days=6), move="restart-message")
    await dialog.on(DUE + timedelta(days=6))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="a call of ten minutes")

    assert IN_A_ROW not in await dialog.says("ana", "/deal wins")


async def test_misses_of_theirs_are_no_row_of_ours(dialog: Dialog) -> None:
    await told(dialog)
    for day in (10, 12):
        dialog.place = CHANNEL
        await dialog.says("ana", f"/deal they Ms Weber sends the list by {day} March")
        await dialog.on(datetime(2027, 3, day, 15, tzinfo=UTC))
        await dialog.presses("ana", "Not done")
    dialog.place = CHANNEL

    assert IN_A_ROW not in await dialog.says("ana", "/deal wins")
