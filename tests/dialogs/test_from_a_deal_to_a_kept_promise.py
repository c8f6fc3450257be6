"""The whole loop: a deal is told, a win taken, asked about on its day, kept, and followed by the next."""

from datetime import UTC, datetime

from coaching.playbook.playbook import Playbook
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


async def taken(dialog: Dialog, **filled: object) -> str:
    """A deal is told in a line and its first win taken by ana."""
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it", first=True)
    return await dialog.fills("ana", **filled)


async def test_one_line_is_enough_for_three_wins(dialog: Dialog) -> None:
    assert await dialog.says("ana", NEW) == (
        "Renewal with Contoso\n"
        "Noted: with Contoso · sales or procurement contract · held up by price or value gap"
        " · sign by Fri 30 April.\n"
        "If that is right, one tap before I suggest anything: does one of these apply?\n"
        "  [1] Public tender  [2] Lawyer or union for them  [3] Listed company"
        "  [4] We compete with them  [5] None of these  [6] Change"
    )

    wins = await dialog.presses("ana", "None of these")

    assert wins.startswith("Three small wins for Renewal with Contoso\n")
    assert wins.count("  Do: ") == wins.count("  By: ") == wins.count("Done when: ") == 3
    assert "  Why: You said “" in wins
    assert wins.count("Take it") == wins.count("More") == 3


async def test_the_wins_take_the_place_of_the_question(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    assert len(dialog.chat.messages) == 1


async def test_a_win_is_taken_followed_up_and_kept(dialog: Dialog) -> None:
    said = await taken(dialog, what="Send the two-page price proposal", due="2027-03-10")
    assert said.startswith(
        "Renewal with Contoso\n"
        "@ana will: Send the two-page price proposal (by Wed 10 March)\n"
        "I'll come back to it Wed 10 March, 15:00\n"
        "  Done when: "
    )

    assert await dialog.on(datetime(2027, 3, 10, 14, 59, tzinfo=UTC)) == []
    (asked,) = await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    assert "@ana, today is the day for: Send the two-page price proposal\nHow did it go?\n" in asked
    assert asked.endswith(
        "  [1] Done  [2] Partly  [3] New date  [4] Blocked  [5] In an hour  [6] Tomorrow at 9"
    )

    assert "What shows that it is done?" in await dialog.presses("ana", "Done")
    outcome = await dialog.fills("ana", proof="their reply of 9 March, filed")
    assert outcome.startswith("Renewal with Contoso\n@ana kept a promise to Contoso.\nWhat this opens: ")
    assert "  Proof: their reply of 9 March, filed\n" in outcome
    assert outcome.count("Take it") == 2
    assert "has opened the way" in outcome

    assert await dialog.on(datetime(2027, 3, 19, 15, tzinfo=UTC)) == [], "nothing is asked twice"


async def test_the_answer_takes_the_place_of_what_was_asked(dialog: Dialog) -> None:
    await taken(dialog, due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    asked = dialog.last

    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="signed")

    assert dialog.last is asked
    assert "kept a promise" in dialog.shown(asked)


async def test_what_was_unknown_is_asked_for_in_the_form_and_remembered(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    form = await dialog.presses("ana", "Take it", first=True)
    blanks = dialog.blanks()
    assert blanks, form

    said = await dialog.fills("ana", **{f"slots.{slot}": f"the {slot}" for slot in blanks})

    for slot in blanks:
        assert f"the {slot}" in said
    assert "[" not in said.split("\n")[1] or len(blanks) == 4
    await dialog.says("ana", "/deal wins")
    for first in (True, False):
        await dialog.presses("ana", "Take it", first=first)
        assert set(dialog.blanks()).isdisjoint(blanks), "what was told once is not asked again"


async def test_the_next_step_can_be_taken_from_the_outcome(dialog: Dialog) -> None:
    await taken(dialog, due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="signed")

    await dialog.presses("ana", "Take it", first=True)
    said = await dialog.fills("ana", what="Draft the heads of terms", due="2027-03-19")

    assert "@ana will: Draft the heads of terms (by Fri 19 March)" in said


async def test_partly_done_makes_the_rest_a_smaller_promise(dialog: Dialog) -> None:
    await taken(dialog, what="Send both annexes", due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    form = await dialog.presses("ana", "Partly")
    assert "By when" not in form
    assert "The rest is done by: 2027-03-15" in form
    outcome = await dialog.fills("ana", exists="annex A is sent", rest="Send annex B")
    assert outcome.startswith(
        "Partly done, and the rest is smaller\n@ana will: Send annex B (by Mon 15 March)\n"
        "  What exists: annex A is sent"
    )

    (asked,) = await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))
    assert "today is the day for: Send annex B" in asked


async def test_a_date_moved_in_time_is_asked_about_on_the_new_day_alone(dialog: Dialog) -> None:
    await taken(dialog, what="Send the proposal", due="2027-03-10")
    await dialog.says("ana", "/deal status")
    commitment = dialog.commitment()

    await dialog.offers("ana", "OfferNewDate", commitment)
    outcome = await dialog.fills("ana", due="2027-03-17")

    assert "@ana moved it from Wed 10 March to Wed 17 March." in outcome
    assert "before they ask" not in outcome
    assert await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC)) == []
    assert len(await dialog.on(datetime(2027, 3, 17, 15, tzinfo=UTC))) == 1
    assert await dialog.events() == ["made", "moved"]


async def test_a_date_moved_on_its_day_counts_as_missed_and_gets_smaller(dialog: Dialog) -> None:
    await taken(dialog, what="Send all five annexes", due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    form = await dialog.presses("ana", "New date")
    assert "What was missing? (optional):" in form
    outcome = await dialog.fills("ana", due="2027-03-12", what="Send the first annex", cause="time")

    assert "moved it from Wed 10 March to Fri 12 March." in outcome
    assert "tell them the new day before they ask" in outcome
    (asked,) = await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))
    assert "Send the first annex" in asked
    assert await dialog.events() == ["made", "missed", "moved"]


async def test_blocked_suggests_for_what_is_in_the_way_and_keeps_the_promise(dialog: Dialog) -> None:
    await taken(dialog, what="Send the proposal", due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    form = await dialog.presses("ana", "Blocked")
    assert "  What is the smallest thing in the way? (optional):" in form
    outcome = await dialog.fills("ana", words="their legal team has been silent since the 4th")

    assert "In the way: “their legal team has been silent since the 4th”" in outcome
    assert outcome.count("Take it") == 3
    assert outcome.endswith("[7] Done  [8] Partly  [9] New date  [10] Blocked")
    assert await dialog.events() == ["made", "blocked"]


async def test_what_is_in_the_way_is_met_with_something_for_the_next_half_hour(
    dialog: Dialog, playbook: Playbook
) -> None:
    await taken(dialog, what="Send the proposal", due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Blocked")

    outcome = await dialog.fills("ana", words="nobody has the volume figures of last year")

    first, *_ = [line.removeprefix("• ") for line in outcome.split("\n") if line.startswith("• ")]
    (move,) = [move for move in playbook.moves if move.name == first]
    to_begin = playbook.both_sides[move.slug].first_half_hour
    assert f"  First half hour: {first}: {to_begin}\n" in outcome
    assert outcome.count("First half hour") == 1


async def test_a_win_given_to_somebody_else_counts_once_they_accept(dialog: Dialog) -> None:
    proposed = await taken(dialog, what="Call their buyer", owner="bo", due="2027-03-10")
    assert "@bo, this is proposed to you: Call their buyer (by Wed 10 March)\nProposed by @ana" in proposed

    assert await dialog.presses("ana", "I'll do it") == "(only ana) That is for bo to answer."
    assert "@bo will: Call their buyer" in await dialog.presses("bo", "I'll do it")

    # 15:00 in New York, where bo is.
    assert await dialog.on(datetime(2027, 3, 10, 19, 59, tzinfo=UTC)) == []
    (asked,) = await dialog.on(datetime(2027, 3, 10, 20, tzinfo=UTC))
    assert "@bo, today is the day for" in asked


async def test_a_win_that_is_declined_is_free_again(dialog: Dialog) -> None:
    await taken(dialog, what="Call their buyer", owner="bo", due="2027-03-10")

    commitment = dialog.commitment("AcceptCommitment")

    assert "@bo passes on: Call their buyer" in await dialog.presses("bo", "Not me")

    assert await dialog.on(datetime(2027, 3, 10, 20, tzinfo=UTC)) == []
    assert (
        await dialog.offers("bo", "AcceptCommitment", commitment)
        == "(only bo) That one is settled: declined."
    )


async def test_nobody_answers_a_proposal_and_both_are_asked_on_the_day(dialog: Dialog) -> None:
    await taken(dialog, what="Call their buyer", owner="bo", due="2027-03-10")

    (asked,) = await dialog.on(datetime(2027, 3, 10, 20, tzinfo=UTC))

    assert "@bo, this is proposed to you" in asked
    assert "Proposed by @ana" in asked


async def test_a_due_day_on_a_weekend_is_asked_about_on_monday(dialog: Dialog) -> None:
    said = await taken(dialog, what="Send the proposal", due="2027-03-13")
    assert "(by Sat 13 March)" in said
    assert "come back to it Mon 15 March, 15:00" in said

    assert await dialog.on(datetime(2027, 3, 14, 15, tzinfo=UTC)) == []
    assert len(await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))) == 1


async def test_a_promise_for_today_made_in_the_evening_is_asked_about_tomorrow(dialog: Dialog) -> None:
    dialog.clock.set(datetime(2027, 3, 1, 17, tzinfo=UTC))
    said = await taken(dialog, what="Send the proposal", due="2027-03-01")
    assert "come back to it Tue 2 March, 15:00" in said
    assert await dialog.on(datetime(2027, 3, 1, 23, tzinfo=UTC)) == []
    assert len(await dialog.on(datetime(2027, 3, 2, 15, tzinfo=UTC))) == 1


async def test_more_shows_what_stands_behind_a_win_to_the_asker_alone(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    more = await dialog.presses("ana", "More")

    assert more.startswith("(only ana) ")
    for label in ("Say:", "Ask in return:", "Why now:", "Long-term check:", "Source:"):
        assert f"  {label}" in more
    assert "[1] Take it" in more


async def test_what_was_suggested_twice_makes_room_for_something_else(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    first = await dialog.presses("ana", "None of these")
    second = await dialog.presses("ana", "Other wins")
    third = await dialog.presses("ana", "Other wins")

    assert third != first
    assert second.count("Take it") == third.count("Take it") == 3


async def test_the_status_shows_the_deal_as_it_stands(dialog: Dialog) -> None:
    await taken(dialog, what="Send the proposal", due="2027-03-10")

    status = await dialog.says("ana", "/deal")

    assert status.startswith(
        "(only ana) Renewal with Contoso\n"
        "  The big goal: Renewal with Contoso (by Fri 30 April)\n"
        "  With: Contoso\n"
    )
    assert "  Next follow-up: Wed 10 March, 15:00\n" in status
    assert "The plan" in status
    assert "• Send the proposal\n  @ana: open, by Wed 10 March\n  [1] Done" in status
