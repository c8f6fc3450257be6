"""What was done last to a promise is taken back within half an hour, and counts no more."""

from datetime import UTC, datetime, timedelta

import pytest

from coaching.commands import (
    AcceptCommitment,
    CounterPropose,
    DeclineCommitment,
    EditCommitment,
    MarkDone,
    MarkPartly,
    MoveDate,
    ReportBlock,
    ShowStatus,
    TakeMove,
    Turn,
    Undo,
)
from coaching.deal import DealId
from coaching.people import PersonId
from coaching.ports import UnitOfWork
from coaching.remarks import StatusShown
from tests.dialogs.script import CHANNEL, PEOPLE, Dialog, Message
from tests.dialogs.test_a_promise_is_changed import (
    MEASURE,
    commitment,
    commitments,
    in_channel,
    later,
    promised,
    proposed,
    told,
)

DUE = datetime(2027, 3, 17, 15, tzinfo=UTC)


async def events(dialog: Dialog) -> list[str]:
    """All that happened, also what was taken back."""

    def read(work: UnitOfWork) -> list[str]:
        (deal,) = work.deals.open_in(CHANNEL)
        return [one.kind for one in work.events.all_of_deal(deal.id)]

    return await dialog.coach.store.transact(CHANNEL.organisation, read)


async def status(dialog: Dialog) -> StatusShown:
    """How the deal stands for Ana, with the ledger and the momentum."""
    turn = Turn(
        id=f"status-{dialog.clock().isoformat()}",
        person=PEOPLE["ana"],
        place=CHANNEL,
        command=ShowStatus(deal=(await commitments(dialog))[0].deal),
    )
    answer = await dialog.answering.answer(turn)
    assert answer is not None
    assert isinstance(answer.remark, StatusShown)
    return answer.remark


async def done(dialog: Dialog, who: str = "ana") -> str:
    one = await commitment(dialog)
    return await dialog.hears(who, MarkDone(commitment=one.id, proof="their reply"))


# ── Each thing that can be taken back ─────────────────────────────────────────────────────────────────


async def test_a_promise_just_made_is_let_go(dialog: Dialog) -> None:
    said = await promised(dialog, "ana")
    assert said.endswith("[1] Undo")
    await later(dialog)

    back = await dialog.presses("ana", "Undo")

    assert back == "@ana took back a promise: “Send it” is let go.\n  [1] Other wins"
    assert (await commitment(dialog)).state == "cancelled"
    assert await events(dialog) == ["made", "undone"]
    assert await dialog.events() == []
    assert [one for one in await dialog.on(DUE) if "Send it" in one] == [], "and nobody is asked about it"
    await dialog.hears("ana", TakeMove(deal=(await commitment(dialog)).deal, move="success-sheet"))
    assert len(await commitments(dialog)) == 2, "the win can be taken again"


@pytest.mark.parametrize("kind", ["accepted", "declined", "countered"])
async def test_an_answer_to_a_proposal_is_taken_back(dialog: Dialog, kind: str) -> None:
    await proposed(dialog)
    before = await commitment(dialog)
    await later(dialog)
    answer = {
        "accepted": AcceptCommitment(commitment=before.id),
        "declined": DeclineCommitment(commitment=before.id),
        "countered": CounterPropose(commitment=before.id, due="2027-03-19"),
    }[kind]
    await dialog.hears("bo", answer)
    assert (await commitment(dialog)) != before
    await later(dialog)

    back = await dialog.says("bo", "undo")

    words = {"accepted": "a yes", "declined": "a no", "countered": "another proposal"}[kind]
    assert back.startswith(f"@bo took back {words}: “Send it” is proposed, by Wed 17 March, as before.\n")
    assert back.endswith("[1] I'll do it  [2] Otherwise  [3] Not me")
    assert await commitment(dialog) == before
    assert await dialog.events() == ["made"]
    (asked,) = await dialog.on(DUE + timedelta(hours=4))
    assert "@bo, this is proposed to you: Send it" in asked


@pytest.mark.parametrize("kind", ["changed", "reassigned", "done", "moved", "blocked"])
async def test_what_was_done_to_an_open_promise_is_taken_back(dialog: Dialog, kind: str) -> None:
    await promised(dialog, "ana")
    before, stood = await commitment(dialog), await status(dialog)
    await later(dialog)
    id_ = before.id
    did = {
        "changed": EditCommitment(commitment=id_, what="Send half", measure=MEASURE),
        "reassigned": EditCommitment(commitment=id_, owner=PersonId("bo"), measure=MEASURE),
        "done": MarkDone(commitment=id_, proof="their reply", unlocks="a pilot"),
        "moved": MoveDate(commitment=id_, due="2027-03-22", what="Send half", reason="away"),
        "blocked": ReportBlock(commitment=id_, words="their legal team has gone quiet"),
    }[kind]
    await dialog.hears("ana", did)
    await later(dialog)

    back = await dialog.says("ana", "/deal undo")

    assert back.startswith("@ana took back ")
    assert "“Send it” is open, by Wed 17 March, as before.\n" in back
    assert back.endswith("[1] Done  [2] Partly  [3] New date  [4] Blocked")
    assert await commitment(dialog) == before
    assert await dialog.events() == ["made"]
    stands = await status(dialog)
    assert (stands.ledger, stands.momentum) == (stood.ledger, stood.momentum)
    assert stands.deal.brief.obstacles == stood.deal.brief.obstacles
    said = await dialog.on(DUE)
    assert len([one for one in said if "@ana, today is the day for: Send it" in one]) == 1


async def test_with_partly_the_rest_goes_too(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    before = await commitment(dialog)
    await later(dialog)
    partly = MarkPartly(commitment=before.id, exists="half", rest="the other half", due="2027-03-08")
    said = await dialog.hears("ana", partly)
    assert "[2] Undo" in said
    await later(dialog)

    back = await dialog.presses("ana", "Undo")

    assert back.startswith("@ana took back “Partly”: “Send it” is open, by Wed 17 March, as before.")
    rest, first = await commitments(dialog)
    assert (rest.what, rest.state) == ("the other half", "cancelled")
    assert first == before
    assert await dialog.events() == ["made"]
    assert [one for one in await dialog.on(DUE - timedelta(days=9)) if "other half" in one] == []


async def test_a_late_new_day_is_taken_back_with_the_miss(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    before = await commitment(dialog)
    await dialog.on(DUE)
    await dialog.hears("ana", MoveDate(commitment=before.id, due="2027-03-22", cause="time"))
    assert await dialog.events() == ["made", "missed", "moved"]
    await later(dialog)

    await dialog.says("ana", "undo")

    assert await commitment(dialog) == before
    assert await dialog.events() == ["made"]
    said = await dialog.on(DUE + timedelta(days=1))
    assert len([one for one in said if "@ana, this was due on Wed 17 March: Send it" in one]) == 1


async def test_what_silence_counted_as_missed_is_taken_back_by_its_owner(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    before = await commitment(dialog)
    for days in (0, 1, 2):
        await dialog.on(DUE + timedelta(days=days))
    assert (await commitment(dialog)).state == "missed"
    stood = await status(dialog)
    assert stood.ledger is not None
    assert stood.ledger.ours.missed == 1
    await later(dialog)

    back = await dialog.says("ana", "undo")

    assert "@ana took back “missed”: “Send it” is overdue since Wed 17 March, as before." in back
    assert await commitment(dialog) == before
    stands = await status(dialog)
    assert stands.ledger is not None
    assert stands.ledger.ours.promises == 0
    assert "how did" not in back
    (asked,) = await dialog.on(datetime(2027, 3, 22, 15, tzinfo=UTC))
    assert "@ana, this was due on Wed 17 March: Send it" in asked


async def test_what_was_taken_back_is_not_told_on_friday(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await done(dialog)
    await later(dialog)
    await dialog.says("ana", "undo")

    (note,) = await dialog.on(datetime(2027, 3, 5, 15, tzinfo=UTC))

    assert "  Promised: Send it (by Wed 17 March)\n" in note
    assert "Done" not in note


async def test_the_history_shows_what_was_taken_back(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await done(dialog)
    await later(dialog)
    await dialog.says("ana", "undo")

    history = await dialog.says("ana", "/deal history")

    assert "  Mon 1 March, 09:05: ana did it: “their reply” (taken back at 09:10)\n" in history


# ── What cannot be taken back ─────────────────────────────────────────────────────────────────────────


async def test_nothing_of_ones_own_is_nothing_to_take_back(dialog: Dialog) -> None:
    await promised(dialog, "ana")

    said = await dialog.says("bo", "undo")

    expected = "There is nothing of yours to take back in this deal. “history” shows what happened."
    assert said == f"(only bo) {expected}"


async def test_after_half_an_hour_it_stays(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog, 31)

    said = await dialog.presses("ana", "Undo")

    assert said.startswith("(only ana) That was more than 30 minutes ago, so it stays in the history. ")
    assert (await commitment(dialog)).state == "open"


async def test_half_an_hour_later_to_the_minute_it_can_be_taken_back(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog, 30)

    assert "took back a promise" in await dialog.presses("ana", "Undo")


async def test_pressed_twice_it_is_taken_back_once(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await done(dialog)
    old = Message(id="old", place=CHANNEL, card=dialog.last.card, mark="")
    await later(dialog)
    await dialog.presses("ana", "Undo", on=old)

    assert await dialog.presses("ana", "Undo", on=old) == "(only ana) That is taken back already."
    assert (await commitment(dialog)).state == "open"


async def test_typed_twice_it_takes_back_the_one_before_too(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await done(dialog)
    await later(dialog)
    await dialog.says("ana", "undo")

    assert "took back a promise" in await dialog.says("ana", "undo")
    said = await dialog.says("ana", "undo")
    assert said.startswith("(only ana) There is nothing of yours to take back")


async def test_nobody_takes_back_what_another_has_done(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)

    assert await dialog.presses("bo", "Undo") == "(only bo) That is for ana to take back."


async def test_what_somebody_has_answered_since_stays(dialog: Dialog) -> None:
    await proposed(dialog)
    await later(dialog)
    await dialog.presses("bo", "I'll do it")
    await later(dialog)

    said = await dialog.says("ana", "undo")

    assert said.startswith("(only ana) bo has answered or changed it since, so it stays. ")
    assert (await commitment(dialog)).state == "open"


async def test_a_win_that_was_taken_anew_since_is_not_there_twice(dialog: Dialog) -> None:
    await proposed(dialog)
    one = await commitment(dialog)
    await later(dialog)
    await dialog.presses("bo", "Not me")
    await later(dialog)
    await dialog.hears("ana", TakeMove(deal=one.deal, move="success-sheet", what="Send it", due="2027-03-19"))

    said = await dialog.says("bo", "undo")

    assert said == "(only bo) Somebody has taken that one already."


async def test_without_a_deal_there_is_nothing_to_take_back(dialog: Dialog) -> None:
    assert (await dialog.says("ana", "undo")).startswith("(only ana) There is no open deal here yet.")


async def test_a_moment_that_nothing_happened_at_is_no_step(dialog: Dialog) -> None:
    deal: DealId = await told(dialog)

    said = await dialog.hears("ana", Undo(deal=deal, at="yesterday"))

    assert said == "(only ana) That is taken back already."


# ── Where it is said ──────────────────────────────────────────────────────────────────────────────────


async def test_the_line_takes_the_place_of_the_answer(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await done(dialog)
    count = len(dialog.chat.messages)
    await later(dialog)

    await dialog.presses("ana", "Undo")

    assert len(dialog.chat.messages) == count
    assert dialog.shown(in_channel(dialog)).startswith("@ana took back “Done”")


async def test_taken_back_in_private_the_channel_is_told_as_well(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    dialog.place = CHANNEL.direct_to(PersonId("ana"))

    said = await dialog.says("ana", "undo")

    assert said.count("@ana took back a promise: “Send it” is let go.") == 2
    assert dialog.shown(in_channel(dialog)).startswith("@ana took back a promise")


async def test_a_test_and_its_decision_are_taken_back_together(dialog: Dialog) -> None:
    deal = await told(dialog)
    take = TakeMove(
        deal=deal,
        move="time-boxed-pilot",
        due="2027-03-17",
        decision_day="2027-03-24",
        slots={"metric": "claims a day", "threshold": "55"},
    )
    await dialog.hears("ana", take)
    assert len(await commitments(dialog)) == 2
    await later(dialog)

    await dialog.says("ana", "undo")

    assert {one.state for one in await commitments(dialog)} == {"cancelled"}
    assert await dialog.events() == []


async def test_a_promise_of_theirs_that_was_taken_back_is_no_longer_waited_for(dialog: Dialog) -> None:
    await promised(dialog, "ana")
    await later(dialog)
    await dialog.says("ana", "/deal they Ms Weber confirms the slot by 12 March")
    await later(dialog)

    await dialog.says("ana", "undo")

    status = await dialog.says("ana", "/deal status")
    assert "• confirm the slot\n  Ms Weber: let go, by Fri 12 March\n  [4] History\n" in status
