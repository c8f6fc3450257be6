"""What the other side owes: recorded, asked about alone, kept, late, missed once and missed twice."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from coaching.commands import AddCounterpart, AddTheirs, MarkNotDone, OfferTheirs, ShowMore, TakeMove
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Place
from coaching.remarks import Share
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
LINE = "/deal they Ms Weber confirms the committee slot by 12 March, done when her mail says so"
#: Fri 12 March 2027, 15:00 in London, where Ana is; Bo is in New York.
DUE = datetime(2027, 3, 12, 15, tzinfo=UTC)
ANA_ALONE = Place(platform="local", workspace="acme", conversation="@ana", private=True)


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def owed(dialog: Dialog, line: str = LINE, who: str = "ana") -> str:
    """The deal is Ana's; somebody records what Ms Weber said she would do."""
    await told(dialog)
    return await dialog.says(who, line)


async def missed(dialog: Dialog, line: str = LINE, on: datetime = DUE, who: str = "ana") -> str:
    """One more promise of theirs, which is not done on its day."""
    dialog.place = CHANNEL
    await dialog.says(who, line)
    await dialog.on(on)
    return await dialog.presses(who, "Not done")


async def ledger(dialog: Dialog, who: str = "ana") -> str:
    status = await dialog.says(who, "/deal status")
    return next((line.strip() for line in status.split("\n") if "Their word" in line), "")


# ── Recorded ──────────────────────────────────────────────────────────────────────────────────────────


async def test_a_promise_of_theirs_is_kept_from_one_line_and_nobody_of_theirs_is_spoken_to(
    dialog: Dialog,
) -> None:
    said = await owed(dialog)

    assert said == (
        "Renewal with Contoso\n"
        "Ms Weber will: confirm the committee slot (by Fri 12 March)\n"
        "I ask @ana about it Fri 12 March, 15:00\n"
        "  Done when: her mail says so\n"
        "  Brings closer: Renewal with Contoso (by Fri 30 April)\n"
        "  [1] Undo"
    )
    status = await dialog.says("ana", "/deal status")
    assert (
        "• confirm the committee slot\n  Ms Weber: open, by Fri 12 March\n"
        "  [1] They did it  [2] Change  [3] History\n"
    ) in status
    assert "@Ms" not in said + status


@pytest.mark.parametrize(
    "line",
    [
        "/deal theirs: Ms Weber confirms the slot by 12 March",
        "they owe: Ms Weber confirms the slot by 12 March",
        "deal they ms weber confirms the slot by 12 March",
        "They: Ms Weber will confirm the slot by 12 March",
    ],
)
async def test_it_may_be_written_in_other_ways(dialog: Dialog, line: str) -> None:
    said = await owed(dialog, line)

    assert "s Weber will: confirm the slot" in said or "s weber will: confirm the slot" in said


async def test_where_nobody_is_named_the_counterpart_owes_it(dialog: Dialog) -> None:
    said = await owed(dialog, "/deal they owe us the signed annex by 12 March")

    assert "Contoso will: give us the signed annex (by Fri 12 March)" in said


async def test_what_a_line_leaves_open_is_asked_for_in_the_form(dialog: Dialog) -> None:
    form = await owed(dialog, "/deal they Ms Weber confirms the committee slot")

    assert form == (
        "(only ana) What they said they would do\n"
        "  Who of the other side?: Ms Weber\n"
        "  What did they say they would do?: confirm the committee slot\n"
        "  By when:\n"
        "  Done when (optional):\n"
        "  [Save]"
    )
    for field, words, refused in (
        ("due", "", "Say by which day."),
        ("due", "2027-02-26", "Fri 26 February 2027 has passed. Please name a day ahead."),
        ("said_by", " ", "Say who of the other side said so, by name or by role."),
        ("what", "", "Say what will be done."),
        ("said_by", "x" * 81, "That is too long for me: please keep it under 80 characters."),
    ):
        filled = {"due": "2027-03-12", field: words}
        assert await dialog.fills("ana", **filled) == f"(only ana) {refused}"
        assert dialog.refused_field == field
    assert await dialog.events() == []
    said = await dialog.fills("ana", due="2027-03-12", measure="her mail")
    assert "Ms Weber will: confirm the committee slot (by Fri 12 March)\n" in said


async def test_the_form_alone_is_offered_for_the_bare_word(dialog: Dialog) -> None:
    form = await owed(dialog, "/deal theirs")

    assert "  Who of the other side?: Contoso\n  What did they say they would do?:\n  By when:\n" in form


async def test_a_day_that_does_not_exist_is_named(dialog: Dialog) -> None:
    said = await owed(dialog, "/deal they Ms Weber confirms the slot by 31 February")

    assert said == "(only ana) There is no 31 February in the calendar. Which day do you mean?"


async def test_it_needs_a_deal_and_asks_which_where_there_are_two(dialog: Dialog) -> None:
    assert "no open deal here yet" in await dialog.says("ana", LINE)
    await told(dialog)
    await dialog.says("ana", "/deal new Lease with Globex")

    assert "Which deal do you mean?" in await dialog.says("ana", LINE)
    assert "Ms Weber will: confirm" in await dialog.presses("ana", "Renewal with Contoso")
    assert "Which deal do you mean?" in await dialog.says("ana", "/deal theirs")
    long = AddTheirs(words=f"Ms Weber sends {'the annex and ' * 80} the list by Friday")
    await dialog.hears("ana", long)
    assert "What they said they would do" in await dialog.presses("ana", "Lease with Globex")


async def test_plain_talk_about_them_is_no_promise(dialog: Dialog) -> None:
    await told(dialog)

    for words in ("they repeat the same number", "They are silent", "they owe us the list since March"):
        await dialog.says("ana", words)

    assert await dialog.events() == []


async def test_a_further_counterpart_owes_what_names_it(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", AddCounterpart(deal=deal, words="Globex: their CFO went quiet"))

    await dialog.says("ana", "/deal they Globex sends its figures by 12 March")

    assert "  With: Globex\n" in await dialog.says("ana", "/deal status")


async def test_a_line_that_asks_for_what_the_coach_does_not_do_is_held(dialog: Dialog) -> None:
    said = await owed(dialog, "/deal they Ms Weber pays the official something for his trouble by 12 March")

    assert "benefit for a person" in said
    assert await dialog.events() == []


async def test_told_in_private_it_is_said_where_the_deal_is_led_too(dialog: Dialog) -> None:
    await told(dialog)
    dialog.place = ANA_ALONE

    said = await dialog.says("ana", LINE)

    assert said.count("Ms Weber will: confirm the committee slot") == 2
    assert dialog.last.place == CHANNEL


async def test_where_others_read_along_it_is_told_to_the_keeper_alone(dialog: Dialog) -> None:
    await told(dialog)
    dialog.chat.shared = Share.SHARED

    said = await dialog.says("ana", LINE)

    assert said.startswith("(to @ana) ")


# ── Asked about ───────────────────────────────────────────────────────────────────────────────────────


async def test_its_keeper_alone_is_asked_halfway_on_the_eve_and_on_the_day(dialog: Dialog) -> None:
    await owed(dialog)

    (halfway,) = await dialog.on(datetime(2027, 3, 8, 15, tzinfo=UTC))
    (eve,) = await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))
    (asked,) = await dialog.on(DUE)

    assert halfway == (
        "(to @ana) Renewal with Contoso\nHalfway to Fri 12 March:\n"
        "Ms Weber will: confirm the committee slot\nNothing to do while it is on track.\n"
        "  [1] They did it  [2] New day"
    )
    assert eve == (
        "(to @ana) Renewal with Contoso\n"
        "Ms Weber said she would, by the next working day: confirm the committee slot\n"
        "A friendly word today may help.\n  [1] They did it  [2] New day"
    )
    assert asked == (
        "(to @ana) Renewal with Contoso\n"
        "Ms Weber said she would, by today: confirm the committee slot\nHas it come?\n"
        "  Done when: her mail says so\n"
        "  [1] They did it  [2] Partly  [3] New day  [4] Not done  [5] In an hour  [6] Tomorrow at 9"
    )


@pytest.mark.parametrize(
    ("who", "said"), [("Mr Klein", "Mr Klein said he would"), ("Contoso", "Contoso said they would")]
)
async def test_they_are_spoken_of_as_they_are_named(dialog: Dialog, who: str, said: str) -> None:
    await owed(dialog, f"/deal they {who} confirms the slot by 12 March")

    (*_, asked) = await dialog.on(DUE)

    assert said in asked


async def test_a_promise_for_a_weekend_is_asked_about_on_the_monday_after(dialog: Dialog) -> None:
    await owed(dialog, "/deal they Ms Weber confirms the slot by 13 March")

    assert await dialog.on(DUE + timedelta(days=1)) == []
    assert await dialog.on(DUE + timedelta(days=2)) == []
    asked = await dialog.on(DUE + timedelta(days=3))

    assert any("Ms Weber said she would, by Sat 13 March: confirm the slot" in one for one in asked)


async def test_the_keeper_is_asked_in_their_own_zone(dialog: Dialog) -> None:
    await owed(dialog, who="bo")

    assert not [one for one in await dialog.on(DUE) if "Has it come?" in one]
    (asked,) = await dialog.on(DUE + timedelta(hours=5))

    assert asked.startswith("(to @bo) ")


async def test_ours_is_asked_about_in_the_channel_and_theirs_alone_on_the_same_day(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", LINE)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-12"))

    asked = await dialog.on(DUE)

    assert [
        one for one in asked if one.startswith("Renewal with Contoso\n@ana, today is the day for: Send it")
    ]
    assert [one for one in asked if one.startswith("(to @ana) ") and "Has it come?" in one]


async def test_several_of_theirs_are_asked_about_in_one_message(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.says("ana", "/deal they Mr Klein sends the list by 12 March")

    (asked,) = await dialog.on(DUE)

    assert asked == (
        "(to @ana) Renewal with Contoso\n"
        "@ana, today is the day for 2 things that they said they would do. Has each of them come?\n"
        "• Ms Weber: confirm the committee slot\n  by Fri 12 March\n  [1] They did it  [2] Not quite\n"
        "• Mr Klein: send the list\n  by Fri 12 March\n  [3] They did it  [4] Not quite"
    )
    one = await dialog.presses("ana", "Not quite", first=True)
    assert "Ms Weber said she would, by today" in one
    assert "[4] Not done" in one
    await dialog.presses("ana", "Not done")
    assert "Has each of them come?" in dialog.shown(dialog.chat.messages[-2]), "the other is still asked"


@pytest.mark.parametrize(
    ("label", "again"),
    [("In an hour", DUE + timedelta(hours=1)), ("Tomorrow at 9", datetime(2027, 3, 15, 9, tzinfo=UTC))],
)
async def test_the_keeper_is_asked_again_later_and_the_day_stays(
    dialog: Dialog, label: str, again: datetime
) -> None:
    await owed(dialog)
    await dialog.on(DUE)

    said = await dialog.presses("ana", label)

    assert "Ms Weber will: confirm the committee slot\nThe day stays as it is. I ask you again " in said
    asked = [one for one in await dialog.on(again) if "Has it come?" in one]
    assert len(asked) == 1
    assert "moved" not in await dialog.events()


async def test_one_asked_later_is_asked_about_by_itself(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.says("ana", "/deal they Mr Klein sends the list by 12 March")
    await dialog.on(DUE)
    await dialog.presses("ana", "Not quite")
    await dialog.presses("ana", "In an hour")

    asked = [one for one in await dialog.on(DUE + timedelta(hours=1)) if "Has it come?" in one]

    assert len(asked) == 1
    assert "Mr Klein said he would" in asked[0]


async def test_only_the_keeper_is_asked_later(dialog: Dialog) -> None:
    await owed(dialog, who="bo")
    await dialog.on(DUE + timedelta(hours=5))

    assert await dialog.presses("ana", "In an hour") == "(only ana) That is for bo to answer."


# ── Silence ───────────────────────────────────────────────────────────────────────────────────────────


async def test_the_silence_of_its_keeper_goes_to_the_lead_and_is_held_against_nobody(dialog: Dialog) -> None:
    await owed(dialog, who="bo")
    await dialog.on(DUE + timedelta(hours=5))

    (reminded,) = [one for one in await dialog.on(DUE + timedelta(days=3, hours=5)) if "come?" in one]
    lead = [one for one in await dialog.on(DUE + timedelta(days=4)) if "No answer yet" in one]
    let_go = [one for one in await dialog.on(DUE + timedelta(days=5, hours=5)) if "let it rest" in one]

    assert reminded.startswith("(to @bo) Renewal with Contoso\nMs Weber said she would, by Fri 12 March: ")
    assert lead[0].startswith(
        "(to @ana) Renewal with Contoso\nNo answer yet from @bo about what was due on Fri 12 March:\n"
        "Ms Weber said she would, by Fri 12 March: confirm the committee slot\n"
        "Only you are told. If you know how it went, answer for it:\n"
    )
    assert let_go[0].startswith("(to @bo) ")
    assert "Nobody has said whether it came, so I let it rest, and it counts for nobody.\n" in let_go[0]
    assert (await dialog.events())[-1] == "cancelled"
    assert await ledger(dialog) == ""


async def test_what_was_let_go_can_still_come(dialog: Dialog) -> None:
    await owed(dialog)
    for days in (0, 3, 4):
        await dialog.on(DUE + timedelta(days=days))
    assert "let it rest" in dialog.shown(dialog.last)

    await dialog.presses("ana", "New day")
    await dialog.fills("ana", due="2027-03-19")

    (eve, *_) = await dialog.on(datetime(2027, 3, 18, 15, tzinfo=UTC))
    assert "by the next working day" in eve
    assert "missed" not in await dialog.events()


async def test_nothing_is_asked_of_a_closed_deal(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.says("ana", "/deal close")
    await dialog.presses("ana", "Close it")

    assert await dialog.on(DUE) == []


# ── They did it ───────────────────────────────────────────────────────────────────────────────────────


async def test_what_they_kept_stands_with_its_proof_as_their_word_and_not_as_ours(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)

    form = await dialog.presses("ana", "They did it")
    said = await dialog.fills("ana", proof="her mail of today")

    assert form == (
        "(only ana) They did it\nMs Weber will: confirm the committee slot\n  What shows it?:\n  [Save]"
    )
    assert said.startswith("(to @ana) Renewal with Contoso\nMs Weber kept her word.\n")
    assert "  Proof: her mail of today\n" in said
    assert "Take it" in said
    assert "see it as done" not in said, "what they say of us is asked of our own promises"
    status = await dialog.says("ana", "/deal status")
    assert "  Their word: 1 kept\n" in status
    assert "Our word" not in status


async def test_it_is_told_before_its_day_too_and_then_nobody_asks(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.says("ana", "/deal status")
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail of today")

    assert not [one for one in await dialog.on(DUE) if "Has it come?" in one]
    assert await ledger(dialog) == "Their word: 1 kept"


async def test_their_word_is_shown_to_chosen_members_alone(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail")

    assert await ledger(dialog, "bo") == ""


async def test_pressed_twice_or_late_it_says_how_it_ended(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)
    commitment = dialog.commitment("MarkNotDone")
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail")

    for kind in ("OfferDone", "OfferPartly", "OfferNewDate", "MarkNotDone"):
        assert await dialog.offers("ana", kind, commitment) == "(only ana) That one is settled: done."
    assert await dialog.fills("ana", proof="her mail") == "(only ana) That one is settled: done."


async def test_the_weekly_note_says_whose_it_is(dialog: Dialog) -> None:
    await owed(dialog, "/deal they Ms Weber confirms the slot by 11 March")
    await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail")

    (note,) = await dialog.on(DUE)

    assert "  Done: Ms Weber: confirm the slot (by Thu 11 March)\n" in note


# ── Partly ────────────────────────────────────────────────────────────────────────────────────────────


async def test_what_is_partly_there_is_kept_and_the_rest_asked_of_the_same_keeper(dialog: Dialog) -> None:
    await owed(dialog, who="bo")
    await dialog.on(DUE + timedelta(hours=5))

    form = await dialog.presses("ana", "Partly")
    said = await dialog.fills(
        "ana", exists="her word on the phone", rest="confirm it in writing", due="2027-03-17"
    )

    assert "  What is still to come?: confirm the committee slot\n" in form
    assert "Ms Weber will: confirm it in writing (by Wed 17 March)\n" in said
    assert "  What exists: her word on the phone\n" in said
    asked = [one for one in await dialog.on(datetime(2027, 3, 17, 19, tzinfo=UTC)) if "come?" in one]
    assert asked[0].startswith("(to @bo) ")
    assert await ledger(dialog) == "Their word: 1 late"


# ── A new day ─────────────────────────────────────────────────────────────────────────────────────────


async def test_a_new_day_before_the_old_one_is_no_miss(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))

    form = await dialog.presses("ana", "New day")
    said = await dialog.fills("ana", due="2027-03-16")

    assert "What got in the way" not in form
    assert said == (
        "(to @ana) New date\nMs Weber moved it from Fri 12 March to Tue 16 March.\n"
        "Ms Weber will: confirm the committee slot\nI ask you again on that day.\n"
        "  Done when: her mail says so\n"
        "  [1] Undo"
    )
    assert not [one for one in await dialog.on(DUE) if "Has it come?" in one]
    assert await dialog.events() == ["made", "moved"]


async def test_a_new_day_on_the_day_is_kept_late(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)

    form = await dialog.presses("ana", "New day")
    await dialog.fills("ana", due="2027-03-16", cause="decision")

    assert "  What got in the way, as far as you know? (optional):\n" in form
    assert await dialog.events() == ["made", "missed", "moved"]
    await dialog.on(datetime(2027, 3, 16, 15, tzinfo=UTC))
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail")
    assert await ledger(dialog) == "Their word: 1 late"


async def test_a_new_day_told_in_the_channel_is_answered_to_the_asker_alone(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)
    commitment = dialog.commitment("MarkNotDone")

    await dialog.offers("ana", "OfferNewDate", commitment)
    said = await dialog.fills("ana", due="2027-03-16")

    assert said.startswith("(only ana) New date\nMs Weber moved it")


# ── Missed once ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_first_miss_is_met_with_a_cause_a_sentence_and_a_new_day_for_the_keeper_alone(
    dialog: Dialog,
) -> None:
    await told(dialog)

    said = await missed(dialog)

    assert said == (
        "(to @ana) Renewal with Contoso\n"
        "Ms Weber has not done it yet: confirm the committee slot\n"
        "Look for a cause before a motive: illness, an approval, a question that nobody asked. "
        "Ask by your private line.\n"
        "Tell me the new day, and I ask again then.\n"
        "  You could write: “We had this down for today: confirm the committee slot. Has something come up? "
        "Which day works for you now, and can we help?”\n"
        "  [1] New day  [2] They did it  [3] Other wins"
    )
    assert await ledger(dialog) == "Their word: 1 missed"
    assert not [
        one for one in dialog.chat.messages if not one.place.private and "not done" in dialog.shown(one)
    ]


async def test_told_in_the_channel_a_miss_is_answered_to_the_asker_alone(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)
    commitment = CommitmentId(UUID(dialog.commitment("MarkNotDone")))

    said = await dialog.hears("bo", MarkNotDone(commitment=commitment))

    assert said.startswith("(only bo) Renewal with Contoso\nMs Weber has not done it yet")
    assert "(to @ana)" not in said


async def test_after_a_miss_their_new_day_is_asked_about_and_counts_once_as_late(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)

    await dialog.presses("ana", "New day")
    await dialog.fills("ana", due="2027-03-17")

    assert await dialog.events() == ["made", "missed", "moved"]
    asked = [one for one in await dialog.on(datetime(2027, 3, 17, 15, tzinfo=UTC)) if "come?" in one]
    assert len(asked) == 1
    await dialog.presses("ana", "They did it")
    await dialog.fills("ana", proof="her mail")
    assert await ledger(dialog) == "Their word: 1 late"


async def test_what_came_after_all_is_told_from_the_status(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)
    status = await dialog.says("ana", "/deal status")
    assert "  Ms Weber: missed, by Fri 12 March\n  [1] They did it  [2] History\n" in status

    await dialog.presses("ana", "They did it")
    said = await dialog.fills("ana", proof="her mail")

    assert "Ms Weber kept her word." in said
    assert await ledger(dialog) == "Their word: 1 late"


async def test_a_miss_is_told_once(dialog: Dialog) -> None:
    await owed(dialog)
    await dialog.on(DUE)
    commitment = dialog.commitment("MarkNotDone")
    await dialog.presses("ana", "Not done")

    assert await dialog.offers("ana", "MarkNotDone", commitment) == "(only ana) That one is settled: missed."
    assert await dialog.events() == ["made", "missed"]


async def test_a_miss_of_theirs_is_no_overdue_promise_of_ours(dialog: Dialog) -> None:
    await owed(dialog, "/deal they Ms Weber confirms the slot by 2 March")
    await dialog.on(datetime(2027, 3, 4, 9, tzinfo=UTC))

    assert "Deliver the overdue promise" not in await dialog.says("ana", "/deal wins")


# ── Missed twice ──────────────────────────────────────────────────────────────────────────────────────

SECOND = "/deal they Mr Klein sends the signed list by 17 March"
SECOND_DUE = datetime(2027, 3, 17, 15, tzinfo=UTC)


async def test_a_second_miss_of_the_same_side_tells_the_lead_alone_what_helps_instead(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)

    said = await missed(dialog, SECOND, SECOND_DUE)

    assert said.startswith(
        "(to @ana) Renewal with Contoso\n"
        "What was promised by Contoso has not come on its day twice now.\n"
        "Mr Klein has not done it yet: send the signed list\n"
        "There may be a cause that you cannot see. Until their word holds again, I would give nothing first."
    )
    names = [
        dialog.coach.playbook.move_named(slug).name for slug in ("incident-line", "best-alternative-week")
    ]
    assert all(f"• {name}\n" in said for name in names)
    assert said.count("  Why: What was promised has not come on its day\n") == 2
    assert said.count("(to @") == 1, "the lead who told it gets one message"
    assert "New day" in said


async def test_where_somebody_else_told_it_the_lead_is_told_apart(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)
    dialog.place = CHANNEL
    await dialog.says("bo", SECOND)
    await dialog.on(SECOND_DUE + timedelta(hours=4))
    await dialog.on(SECOND_DUE + timedelta(hours=23))

    bo, ana = sorted((await dialog.presses("bo", "Not done")).split("\n\n"), reverse=True)

    assert bo.startswith(
        "(to @bo) Renewal with Contoso\nMr Klein has not done it yet: send the signed list\n"
    )
    assert "As it is not the first time, I have told the lead of the deal alone.\n" in bo
    assert "•" not in bo
    assert ana.startswith("(to @ana) ")
    assert "has not come on its day twice now." in ana


async def test_in_the_evening_the_lead_is_told_the_next_morning(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)
    dialog.place = CHANNEL
    await dialog.says("bo", SECOND)
    await dialog.on(SECOND_DUE + timedelta(hours=4))

    assert "(to @ana)" not in await dialog.presses("bo", "Not done")
    told_ana = [one for one in await dialog.on(datetime(2027, 3, 18, 9, tzinfo=UTC)) if "twice now" in one]

    assert len(told_ana) == 1


async def test_the_same_promise_missed_on_its_new_day_is_a_second_miss(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)
    await dialog.presses("ana", "New day")
    await dialog.fills("ana", due="2027-03-17")
    await dialog.on(SECOND_DUE)

    assert "has not come on its day twice now." in await dialog.presses("ana", "Not done")


async def test_a_second_day_moved_late_tells_the_lead_too(dialog: Dialog) -> None:
    await told(dialog)
    await missed(dialog)
    await dialog.says("ana", SECOND)
    await dialog.on(SECOND_DUE)
    await dialog.presses("ana", "New day")

    said = await dialog.fills("ana", due="2027-03-19")

    assert "Mr Klein moved it from Wed 17 March to Fri 19 March." in said
    assert "has not come on its day twice now." in said


async def test_a_miss_of_another_counterpart_is_its_first(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", AddCounterpart(deal=deal, words="Globex: their CFO went quiet"))
    await missed(dialog)

    said = await missed(dialog, "/deal they Globex sends its figures by 17 March", SECOND_DUE)

    assert "twice now" not in said
    assert "Look for a cause before a motive" in said


async def test_after_two_misses_what_gives_first_is_not_suggested_first(dialog: Dialog) -> None:
    gives = dialog.coach.playbook.move_named("announced-first-step").name
    await dialog.says(
        "ana", "/deal new Renewal with Contoso, low trust, they do not believe our word, sign by 30 Apr"
    )
    await dialog.presses("ana", "None of these")
    await missed(dialog)
    await missed(dialog, SECOND, SECOND_DUE)
    dialog.place = CHANNEL

    wins = await dialog.says("ana", "/deal wins")

    offered = [line for line in wins.split("\n") if line.startswith("• ")]
    assert len(offered) == 3
    assert offered[0] != f"• {gives}"
    assert "twice" not in wins, "what is judged of them stays out of the channel"


async def test_the_offers_of_a_second_miss_can_be_looked_at(dialog: Dialog) -> None:
    deal = await told(dialog)
    await missed(dialog)
    await missed(dialog, SECOND, SECOND_DUE)

    assert "Incident line" in await dialog.hears("ana", ShowMore(deal=deal, move="incident-line"))
    await dialog.presses("ana", "Take it", first=True)
    assert "@ana will: Set up by" in await dialog.fills("ana")


async def test_the_form_is_offered_by_its_command_too(dialog: Dialog) -> None:
    deal = await told(dialog)

    assert "Who of the other side?" in await dialog.hears("ana", OfferTheirs(deal=deal))
