"""A promise is proposed otherwise, declined with a reason, changed, handed over, moved; and its history."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.courier import NotDelivered
from coaching.commands import DeclineCommitment, EditCommitment, MoveDate, OfferEdit, TakeMove
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import DealId
from coaching.people import PersonId
from coaching.ports import UnitOfWork
from tests.dialogs.script import CHANNEL, PEOPLE, Dialog, Message

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
#: Wed 17 March 2027, 15:00 in New York, where Bo is; Ana is in London.
DUE = datetime(2027, 3, 17, 19, tzinfo=UTC)
#: Fri 19 and Mon 22 March, 15:00 in London: one and two working days after Bo was reminded.
LEAD_TOLD = datetime(2027, 3, 19, 15, tzinfo=UTC)
LAPSES = datetime(2027, 3, 22, 15, tzinfo=UTC)
MEASURE = "Two signatures on the sheet"


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def proposed(dialog: Dialog, who: str = "ana", owner: str = "bo", what: str = "Send it") -> str:
    """Somebody names another as the owner of a promise in a deal of Ana's."""
    deal = await told(dialog)
    take = TakeMove(
        deal=deal,
        move="success-sheet",
        what=what,
        owner=PersonId(owner),
        due="2027-03-17",
        measure=MEASURE,
        in_return="their figures",
    )
    return await dialog.hears(who, take)


async def promised(dialog: Dialog, who: str = "bo") -> str:
    return await proposed(dialog, who=who, owner=who)


async def commitments(dialog: Dialog) -> tuple[Commitment, ...]:
    def read(work: UnitOfWork) -> tuple[Commitment, ...]:
        deals = work.deals.open_in(CHANNEL)
        return tuple(one for deal in deals for one in work.commitments.of_deal(deal.id))

    return await dialog.coach.store.transact(CHANNEL.organisation, read)


async def commitment(dialog: Dialog) -> Commitment:
    (one,) = await commitments(dialog)
    return one


async def later(dialog: Dialog, minutes: int = 5) -> None:
    await dialog.on(dialog.clock() + timedelta(minutes=minutes))


async def change(dialog: Dialog, who: str = "ana") -> str:
    """Open the form that changes the promise, from the status."""
    await dialog.says(who, "/deal status")
    return await dialog.presses(who, "Change")


def in_channel(dialog: Dialog) -> Message:
    return next(one for one in reversed(dialog.chat.messages) if one.place == CHANNEL)


# ── Proposed otherwise ────────────────────────────────────────────────────────────────────────────────


async def test_a_proposal_can_be_taken_proposed_otherwise_or_declined(dialog: Dialog) -> None:
    said = await proposed(dialog)

    assert said.endswith("[1] I'll do it  [2] Otherwise  [3] Not me  [4] Undo")


async def test_its_owner_proposes_it_otherwise_and_the_other_takes_that(dialog: Dialog) -> None:
    await proposed(dialog)
    form = await dialog.presses("bo", "Otherwise")
    assert "  What will be done: Send it\n" in form
    assert "  By when: 2027-03-17\n" in form

    back = await dialog.fills("bo", what="Send half of it", due="2027-03-19", why="half is ready")

    assert "  Why: “half is ready”\n" in back
    assert "@bo would do it otherwise: Send half of it (by Fri 19 March)\n@ana, is that all right" in back
    assert "[1] That works  [2] Otherwise  [3] Not like that" in back
    assert await dialog.presses("bo", "That works") == "(only bo) That is for ana to answer."
    made = await dialog.presses("ana", "That works")
    assert "@bo will: Send half of it (by Fri 19 March)\n" in made
    assert (await commitment(dialog)).notes == {}
    assert await dialog.events() == ["made", "countered", "accepted"]


async def test_the_other_may_propose_it_otherwise_again(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", due="2027-03-25")

    await dialog.presses("ana", "Otherwise")
    again = await dialog.fills("ana", due="2027-03-19", in_return="nothing")

    assert "@bo, this is proposed to you: Send it (by Fri 19 March)\nProposed by @ana\n" in again
    assert "  In return: nothing\n" in again
    assert await dialog.presses("ana", "I'll do it") == "(only ana) That is for bo to answer."
    assert "@bo will: Send it (by Fri 19 March)" in await dialog.presses("bo", "I'll do it")


async def test_what_was_proposed_otherwise_can_be_declined(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", due="2027-03-25")

    assert "@ana passes on: Send it\n" in await dialog.presses("ana", "Not like that")
    assert (await commitment(dialog)).state == "declined"


@pytest.mark.parametrize(
    ("filled", "refused"),
    [
        ({}, "Nothing is different yet. Change what does not fit, or leave it as it is."),
        ({"due": "2027-02-26"}, "Fri 26 February 2027 has passed. Please name a day ahead."),
        ({"due": "sometime"}, "I cannot read a day in that. Try “Friday”, “31 October” or “in two weeks”."),
        ({"what": "x" * 700}, "That is too long for me: please keep it under 600 characters."),
    ],
)
async def test_a_counter_proposal_that_cannot_be_read_changes_nothing(
    dialog: Dialog, filled: dict[str, str], refused: str
) -> None:
    await proposed(dialog)
    before = await commitment(dialog)
    await dialog.presses("bo", "Otherwise")

    assert await dialog.fills("bo", **filled) == f"(only bo) {refused}"
    assert dialog.refused_field == next(iter(filled), "what")
    assert await commitment(dialog) == before


async def test_only_the_one_whose_turn_it_is_proposes_otherwise(dialog: Dialog) -> None:
    await proposed(dialog)
    assert await dialog.presses("ana", "Otherwise") == "(only ana) That is for bo to answer."
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", due="2027-03-25")
    again = await dialog.fills("bo", due="2027-03-26")
    assert again == "(only bo) That is for ana to answer."


async def test_an_answer_that_comes_late_finds_it_settled(dialog: Dialog) -> None:
    await proposed(dialog)
    old = Message(id="old", place=CHANNEL, card=dialog.last.card, mark="")
    await dialog.presses("bo", "Not me")

    for label in ("I'll do it", "Otherwise", "Not me"):
        said = await dialog.presses("bo", label, on=old)
        assert said == "(only bo) That one is settled: declined."


async def test_who_answers_alone_is_told_there_and_so_is_the_channel(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.on(DUE)
    (asked,) = await dialog.on(DUE + timedelta(days=1))
    assert asked.startswith("(to @bo) Renewal with Contoso\n@bo, this is proposed to you")

    await dialog.presses("bo", "I'll do it")

    assert "@bo will: Send it" in dialog.shown(in_channel(dialog))
    assert "@bo will: Send it" in dialog.shown(dialog.chat.messages[-2])


# ── Who is asked about a proposal, and what silence does ──────────────────────────────────────────────


async def test_the_one_whose_turn_it_is_is_asked_on_the_day_and_reminded_alone(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", what="Send half")

    ana_at_three = datetime(2027, 3, 17, 15, tzinfo=UTC)
    (asked,) = await dialog.on(ana_at_three)
    (reminded,) = await dialog.on(ana_at_three + timedelta(days=1))

    assert "@bo would do it otherwise: Send half" in asked
    assert "Undo" not in asked, "there is nothing to take back in being asked"
    assert reminded.startswith("(to @ana) ")


async def test_a_proposal_that_nobody_answers_is_told_to_the_lead_and_let_go(dialog: Dialog) -> None:
    await proposed(dialog)
    for days in (0, 1):
        await dialog.on(DUE + timedelta(days=days))

    (lead,) = await dialog.on(LEAD_TOLD)
    assert lead.startswith(
        "(to @ana) Renewal with Contoso\nNo answer yet from @bo about what was proposed:\n"
    )
    assert lead.endswith("[1] Change  [2] History")
    (said,) = await dialog.on(LAPSES)

    assert said.startswith("(to @ana) Renewal with Contoso\nSend it\nNobody has answered this proposal")
    one = await commitment(dialog)
    assert one.state == "cancelled", "who promised nothing has missed nothing"
    assert await dialog.events() == ["made", "cancelled"]


async def test_a_handover_that_nobody_answers_stays_with_whoever_had_it(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    before = await commitment(dialog)
    await later(dialog)
    await change(dialog)
    await dialog.fills("ana", owner="bo")
    for moment in (DUE, DUE + timedelta(days=1), LEAD_TOLD):
        await dialog.on(moment)

    (said,) = await dialog.on(LAPSES)

    assert said.startswith("(to @ana) ")
    assert "Nobody has taken it over, so it stays with @ana." in said
    assert await commitment(dialog) == before
    (asked,) = await dialog.on(datetime(2027, 3, 23, 15, tzinfo=UTC))
    assert "@ana, this was due on Wed 17 March: Send it" in asked


async def test_a_proposal_that_was_let_go_while_the_platform_failed_is_said_once(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await change(dialog)
    await dialog.fills("ana", owner="bo")
    for moment in (DUE, DUE + timedelta(days=1), LEAD_TOLD):
        await dialog.on(moment)
    dialog.chat.faults = [NotDelivered("try later", permanent=False)]

    assert await dialog.on(LAPSES) == []
    (said,) = await dialog.on(LAPSES + timedelta(minutes=5))

    assert "so it stays with @ana." in said
    assert (await commitment(dialog)).state == "open"
    assert (await dialog.events()).count("cancelled") == 1


async def test_of_two_asked_together_the_one_that_is_changed_then_is_asked_by_itself(dialog: Dialog) -> None:
    deal = await told(dialog)
    for move, what in (("success-sheet", "Send it"), ("external-benchmark", "Bring it")):
        await dialog.hears("ana", TakeMove(deal=deal, move=move, what=what, due="2027-03-17"))
    asked_at = datetime(2027, 3, 17, 15, tzinfo=UTC)
    (together,) = await dialog.on(asked_at)
    assert "today is the day for 2 things" in together
    await later(dialog)
    first = (await commitments(dialog))[0]
    await dialog.hears("ana", EditCommitment(commitment=first.id, what="Send half", measure=first.measure))

    said = await dialog.on(asked_at + timedelta(days=1))

    assert sorted(one.count("this was due on Wed 17 March") for one in said) == [1, 1]
    assert not [one for one in said if "2 things" in one]


# ── Declined, and why ─────────────────────────────────────────────────────────────────────────────────


async def test_who_declines_may_say_why_and_need_not(dialog: Dialog) -> None:
    await proposed(dialog)
    said = await dialog.presses("bo", "Not me")
    assert said.endswith("[1] Other wins  [2] Say why  [3] Undo")
    await later(dialog)
    assert await dialog.presses("ana", "Say why") == "(only ana) That is for bo to answer."
    await dialog.presses("bo", "Say why")
    empty = await dialog.fills("bo")
    assert empty == "(only bo) Say why not in a few words, or leave it as it is."
    assert dialog.refused_field == "because"

    said = await dialog.fills("bo", because="I am away that week")

    assert "@bo passes on: Send it\n" in said
    assert "  Why: “I am away that week”\n" in said
    assert said.endswith("[1] Other wins  [2] Undo")
    history = await dialog.says("ana", "/deal history")
    assert "bo passed on it\n" in history
    assert "bo said why not: “I am away that week”\n" in history
    again = await dialog.fills("bo", because="And I am ill")
    assert again == "(only bo) That one is settled: declined."


# ── Changed ───────────────────────────────────────────────────────────────────────────────────────────


async def test_its_owner_changes_the_words_of_a_promise(dialog: Dialog) -> None:
    await promised(dialog)
    await later(dialog)
    form = await change(dialog, "bo")
    assert "  What will be done: Send it\n" in form
    assert "  Who owns it: bo\n" in form

    said = await dialog.fills("bo", what="Send it signed", in_return="")

    assert "@bo changed it: Send it signed (by Wed 17 March)\n" in said
    assert "In return" not in said
    assert said.endswith("[1] History  [2] Undo")
    assert await dialog.events() == ["made", "changed"]


async def test_a_measure_changes_only_with_a_reason_which_the_history_keeps(dialog: Dialog) -> None:
    await promised(dialog)
    await later(dialog)
    await change(dialog)

    refused = await dialog.fills("ana", measure="One signature")

    assert refused.startswith("(only ana) Say why “Done when” changes")
    assert dialog.refused_field == "why"
    assert (await commitment(dialog)).measure == MEASURE
    said = await dialog.fills("ana", measure="One signature", why="their second signer has left")
    assert "@ana changed it: Send it" in said
    assert "@bo keeps it, in these words.\n" in said
    assert "  Why: “their second signer has left”\n" in said
    history = await dialog.says("ana", "/deal history")
    line = "ana changed it: done when “One signature” (their second signer has left)"
    assert line in history


async def test_a_measure_cannot_be_taken_away(dialog: Dialog) -> None:
    await promised(dialog)
    await change(dialog)

    refused = await dialog.fills("ana", measure=" ", why="we do not need it")

    assert refused == "(only ana) Say what shows that it is done, so that both sides can check it."
    assert dialog.refused_field == "measure"


async def test_a_proposal_may_get_another_measure_without_a_reason(dialog: Dialog) -> None:
    await proposed(dialog)
    await later(dialog)
    await change(dialog)

    said = await dialog.fills("ana", measure="One signature")

    assert "@bo, this is proposed to you: Send it" in said
    assert "  Done when: One signature\n" in said


async def test_a_proposal_changed_by_its_owner_goes_back_to_the_other(dialog: Dialog) -> None:
    await proposed(dialog)
    await later(dialog)
    await change(dialog, "bo")

    assert "@bo would do it otherwise: Send half" in await dialog.fills("bo", what="Send half")


async def test_nothing_changed_is_said_and_not_kept(dialog: Dialog) -> None:
    await promised(dialog)
    await change(dialog)

    refused = await dialog.fills("ana")

    assert refused == "(only ana) Nothing is different yet. Change what does not fit, or leave it as it is."
    assert await dialog.events() == ["made"]


async def test_a_reason_that_is_too_long_is_refused_at_its_field(dialog: Dialog) -> None:
    await promised(dialog)
    await change(dialog)

    await dialog.fills("ana", what="Send more", why="x" * 500)

    assert dialog.refused_field == "why"
    assert await dialog.events() == ["made"]


async def test_who_neither_owns_nor_made_it_nor_leads_changes_nothing(dialog: Dialog) -> None:
    await promised(dialog, "ana")

    refused = await change(dialog, "bo")

    expected = "That is for ana to change, for whoever proposed it, or for the deal's lead."
    assert refused == f"(only bo) {expected}"
    one = await commitment(dialog)
    assert await dialog.hears("bo", EditCommitment(commitment=one.id, what="x")) == f"(only bo) {expected}"


async def test_what_is_settled_is_changed_no_more(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    one = await commitment(dialog)
    await dialog.says("ana", "/deal status")
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")

    assert await dialog.hears("ana", OfferEdit(commitment=one.id)) == (
        "(only ana) That one is settled: done."
    )


async def test_a_line_that_the_coach_holds_is_held_in_a_change_too(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await change(dialog)

    said = await dialog.fills("ana", what="Threaten to sue them and post their secrets online")

    assert (await commitment(dialog)).what == "Send it", said


# ── Handed over ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_promise_is_handed_over_and_the_new_owner_asked(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await change(dialog)

    said = await dialog.fills("ana", owner="bo", why="I am away")

    assert "@bo, this is proposed to you: Send it (by Wed 17 March)\nProposed by @ana\n" in said
    assert "\nUntil now it was for @ana.\n" in said
    assert "  Why: “I am away”\n" in said
    assert "@bo will: Send it" in await dialog.presses("bo", "I'll do it")
    assert "ana handed it to bo (I am away)\n" in await dialog.says("ana", "/deal history")
    assert await dialog.events() == ["made", "reassigned", "accepted"]
    assert await dialog.on(datetime(2027, 3, 17, 15, tzinfo=UTC)) == [], "Ana is asked no more"
    (asked,) = await dialog.on(DUE)
    assert "@bo, today is the day for: Send it" in asked


async def test_a_handover_that_is_declined_stays_with_whoever_had_it(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    before = await commitment(dialog)
    await later(dialog)
    await change(dialog)
    await dialog.fills("ana", owner="bo", what="Send it all")

    said = await dialog.presses("bo", "Not me")

    assert "@bo passes on: Send it\nIt stays with @ana.\n" in said
    assert await commitment(dialog) == before
    (asked, *_) = await dialog.on(datetime(2027, 3, 17, 15, tzinfo=UTC))
    assert "@ana, today is the day for: Send it" in asked


async def test_what_was_taken_over_and_handed_on_falls_back_one_hand_only(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await change(dialog)
    await dialog.fills("ana", owner="bo")
    await dialog.presses("bo", "I'll do it")
    await later(dialog)
    await change(dialog, "bo")
    await dialog.fills("bo", owner="ana")

    said = await dialog.presses("ana", "Not me")

    assert "It stays with @bo." in said


async def test_handed_over_its_measure_still_needs_a_reason_to_change(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await change(dialog)
    await dialog.fills("ana", owner="bo")
    await dialog.presses("bo", "Otherwise")

    assert "Say why “Done when” changes" in await dialog.fills("bo", measure="One signature")
    assert dialog.refused_field == "why"
    said = await dialog.fills("bo", measure="One signature", why="their second signer has left")

    assert "@bo would do it otherwise" in said
    await change(dialog)
    assert "Say why “Done when” changes" in await dialog.fills("ana", measure="No signature")


async def test_who_takes_a_promise_over_is_not_asked_whether_they_will(dialog: Dialog) -> None:
    await promised(dialog, "bo")
    await later(dialog)
    await change(dialog, "ana")

    said = await dialog.fills("ana", owner="ana")

    assert "@ana takes it over: Send it (by Wed 17 March)\nUntil now it was for @bo.\n" in said
    one = await commitment(dialog)
    assert (one.owner.id, one.state) == ("ana", "open")
    assert "ana took it over\n" in await dialog.says("ana", "/deal history")


async def test_nobody_outside_becomes_the_owner(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await change(dialog)

    await dialog.fills("ana", owner="nobody")

    assert dialog.refused_field == "owner"
    assert (await commitment(dialog)).owner == PEOPLE["ana"]


# ── Moved, with its reason ────────────────────────────────────────────────────────────────────────────


async def test_the_reason_for_a_new_day_stands_in_the_history(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await dialog.on(datetime(2027, 3, 16, 15, tzinfo=UTC))
    form = await dialog.presses("ana", "New date")
    assert "  Why does it move? (optional):" in form

    said = await dialog.fills("ana", due="2027-03-22", reason="their lawyer is away")

    assert "  Why: “their lawyer is away”\n" in said
    dialog.place = CHANNEL
    history = await dialog.says("bo", "/deal history")
    assert "Tue 16 March, 11:00: ana moved it: Wed 17 March to Mon 22 March: their lawyer is away" in history


async def test_a_late_new_day_tells_what_was_missing_and_why(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await dialog.on(datetime(2027, 3, 17, 15, tzinfo=UTC))
    await dialog.presses("ana", "New date")

    await dialog.fills("ana", due="2027-03-22", cause="decision", reason="legal has not said yes")

    history = await dialog.says("ana", "/deal history")
    assert "ana missed its day: a decision\n" in history
    assert "ana moved it: Wed 17 March to Mon 22 March: legal has not said yes\n" in history


async def test_a_reason_for_a_new_day_that_is_too_long_is_refused(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    one = await commitment(dialog)

    await dialog.hears("ana", MoveDate(commitment=one.id, due="2027-03-22", reason="x" * 500))

    assert dialog.refused_field == "reason"
    assert await commitment(dialog) == one


# ── History ───────────────────────────────────────────────────────────────────────────────────────────


async def test_the_history_tells_who_did_what_and_when(dialog: Dialog) -> None:
    await proposed(dialog)
    await later(dialog)
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", due="2027-03-19")
    await later(dialog)
    await dialog.presses("ana", "That works")
    await later(dialog)
    await dialog.says("bo", "/deal status")
    await dialog.presses("bo", "Done")
    await dialog.fills("bo", proof="their reply")

    assert await dialog.says("ana", "/deal history") == (
        "(only ana) History: Send it\n"
        "What happened to it, the newest last:\n"
        "  Mon 1 March, 09:00: ana proposed it to bo, by Wed 17 March\n"
        "  Mon 1 March, 09:05: bo would do it otherwise: by Fri 19 March\n"
        "  Mon 1 March, 09:10: ana said yes\n"
        "  Mon 1 March, 09:15: bo did it: “their reply”\n"
        "  [1] How it stands"
    )


async def test_of_several_promises_it_is_asked_whose_history_is_meant(dialog: Dialog) -> None:
    deal = await told(dialog)
    for move, what in (("success-sheet", "Agree it"), ("external-benchmark", "Bring it")):
        await dialog.hears("ana", TakeMove(deal=deal, move=move, what=what, due="2027-03-17"))

    which = await dialog.says("ana", "/deal history")

    assert "The history of which promise?\n" in which
    assert which.count("History\n") == 1
    assert which.endswith("[2] History")
    assert "History: Agree it" in await dialog.presses("ana", "History", first=True)
    await dialog.says("ana", "/deal history")
    assert "History: Bring it" in await dialog.presses("ana", "History")


async def test_a_deal_without_promises_has_no_history(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.says("ana", "/deal history")

    assert said == "(only ana) No promise was made here yet.\n  [1] Other wins"


async def test_a_long_history_shows_the_latest_twelve(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    one = await commitment(dialog)
    for number in range(14):
        await later(dialog)
        await dialog.hears("ana", EditCommitment(commitment=one.id, what=f"Send {number}", measure=MEASURE))

    history = await dialog.says("ana", "/deal history")

    assert "\nand 3 more, before these\n" in history
    assert history.count(" changed it: ") == 12
    assert "“Send 13”" in history
    assert "“Send 1”" not in history


async def test_the_history_of_what_is_settled_stands_on_the_status(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.presses("bo", "Not me")

    status = await dialog.says("ana", "/deal status")

    assert "declined, by Wed 17 March\n  [1] History" in status
    assert "bo passed on it" in await dialog.presses("ana", "History")


async def test_a_proposal_on_the_status_is_answered_from_there(dialog: Dialog) -> None:
    await proposed(dialog)
    await dialog.presses("bo", "Otherwise")
    await dialog.fills("bo", due="2027-03-19")

    status = await dialog.says("ana", "/deal status")

    assert "@bo: proposed otherwise, by Fri 19 March, for ana to answer\n" in status
    assert "[1] Answer  [2] Change  [3] History" in status
    assert "[1] That works" in await dialog.presses("ana", "Answer")


async def test_a_promise_elsewhere_is_found_by_nobody(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.hears("ana", DeclineCommitment(commitment=CommitmentId(dialog.foreign_commitment())))

    assert said == "(only ana) I cannot find that here. It may belong to another conversation."


# ── Whoever takes it over has room for it ─────────────────────────────────────────────────────────────


async def test_who_has_five_open_promises_is_handed_no_sixth(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    mine = await commitment(dialog)
    deal = mine.deal
    for at, move in enumerate(("external-benchmark", "restart-message", "open-book-sample"), 1):
        await dialog.hears("bo", TakeMove(deal=deal, move=move, what=f"Send page {at}", due="2027-03-17"))
    for at in (4, 5):
        await dialog.says("bo", f"/deal commit I will send page {at} to Contoso by 17 March")

    handing = EditCommitment(
        commitment=mine.id,
        what=mine.what,
        measure=mine.measure,
        in_return=mine.in_return,
        owner=PEOPLE["bo"].id,
    )
    said = await dialog.hears("ana", handing)

    assert said.startswith("(only ana) ")
    assert "Send page 1" in said
    (still,) = [one for one in await commitments(dialog) if one.id == mine.id]
    assert still.owner.id == PEOPLE["ana"].id


async def test_a_promise_of_theirs_is_looked_after_by_another_of_us_and_stays_theirs(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal they Ms Weber confirms the slot by 12 March")
    theirs = await commitment(dialog)

    await dialog.hears("ana", EditCommitment(commitment=theirs.id, what=theirs.what, owner=PEOPLE["bo"].id))

    (asked,) = [
        one for one in await dialog.on(datetime(2027, 3, 12, 20, tzinfo=UTC)) if "Has it come?" in one
    ]
    assert asked.startswith("(to @bo) Renewal with Contoso\nMs Weber said she would, by today: ")
