"""A deal is led in rounds: one goal, at most three actions, a review with five questions, and one change."""

from datetime import UTC, datetime, timedelta

import pytest

from bot import wording
from coaching import errors
from coaching.commands import (
    BeginRound,
    ChangeBrief,
    EditCommitment,
    KeepReview,
    MoveDate,
    OfferReview,
    TakeMove,
)
from coaching.commitment import CommitmentId
from coaching.cycle import measures_fixed, running
from coaching.deal import DealId
from coaching.people import Place
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
#: A round of 14 days that begins on Mon 1 March 2027 is reviewed at this moment; London is on UTC then.
REVIEW = datetime(2027, 3, 15, 15, tzinfo=UTC)
GOAL = "Agreed text on liability"
MOVES = ("success-sheet", "external-benchmark", "ranked-swap", "decision-path-and-sponsor")


def alone(who: str = "ana") -> Place:
    return Place(platform="local", workspace="acme", conversation=f"with-{who}", private=True)


async def told(dialog: Dialog, line: str = NEW) -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def in_a_round(dialog: Dialog) -> DealId:
    deal = await told(dialog)
    await dialog.says("ana", "/deal round")
    await dialog.fills("ana", goal=GOAL)
    return deal


async def promise(dialog: Dialog, deal: DealId, move: str, due: str = "2027-03-09", what: str = "") -> str:
    what = what or f"Send the paper for {move}"
    return await dialog.hears("ana", TakeMove(deal=deal, move=move, what=what, due=due))


async def keep(dialog: Dialog, deal: DealId, move: str, what: str, proof: str) -> None:
    """A promise that is made and kept at once."""
    if "@ana will" not in await promise(dialog, deal, move, what=what):
        await promise(dialog, deal, move, what=what)  # asked back once, and sent again
    await dialog.offers("ana", "OfferDone", str(await made_last(dialog, deal)))
    assert "kept a promise" in await dialog.fills("ana", proof=proof)


async def made_last(dialog: Dialog, deal: DealId) -> CommitmentId:
    made = await dialog.coach.store.look(CHANNEL.organisation, lambda work: work.commitments.of_deal(deal))
    return max(made, key=lambda one: one.id.int).id


async def unasked(dialog: Dialog, moment: datetime) -> list[str]:
    """What is said at a moment, but for the note of the week."""
    return [one for one in await dialog.on(moment) if "new this week" not in one]


async def reviewed(dialog: Dialog, **filled: object) -> str:
    """Ana asks for the review in private and answers it."""
    dialog.place = alone()
    await dialog.says("ana", "/deal review")
    await dialog.presses("ana", "Review it now")
    return await dialog.fills("ana", **filled)


async def private_of(dialog: Dialog, deal: DealId) -> PrivateFacts:
    return await dialog.coach.store.look(CHANNEL.organisation, lambda work: work.private.of_deal(deal))


# ── Beginning one ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("phrase", ["/deal round", "/deal cycle", "sprint"])
async def test_a_round_is_offered_with_the_next_milestone_as_its_goal(dialog: Dialog, phrase: str) -> None:
    await told(dialog)

    form = await dialog.says("ana", phrase)

    assert form.startswith("(only ana) A new round\nOne goal, at most three actions, a review at the end")
    plan = await dialog.says("ana", "/deal plan")
    (goal,) = [line for line in form.split("\n") if line.startswith("  The goal of this round: ")]
    assert f"Next: {goal.removeprefix('  The goal of this round: ')}, by" in plan
    assert "  How long: 14\n" in form


async def test_everybody_is_told_the_goal_and_the_day_of_the_review(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("bo", "/deal round")

    said = await dialog.fills("bo", goal=GOAL)

    assert said.startswith(f"Renewal with Contoso · round 1: {GOAL}\nAt most three actions")
    assert "  Where it is: day 1 of 14, review on Mon 15 March\n" in said
    assert dialog.last.place == CHANNEL


@pytest.mark.parametrize(
    ("days", "review"),
    [("7", "Mon 8 March"), ("10", "Thu 11 March"), ("14", "Mon 15 March"), ("3000", "Mon 15 March")],
)
async def test_a_round_takes_seven_to_fourteen_days(dialog: Dialog, days: str, review: str) -> None:
    deal = await told(dialog)

    said = await dialog.hears("ana", BeginRound(deal=deal, goal=GOAL, days=days))

    assert f"review on {review}\n" in said


async def test_a_review_that_would_fall_on_a_weekend_comes_on_a_working_day_within_the_round(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    await dialog.on(datetime(2027, 3, 3, 9, tzinfo=UTC))

    said = await dialog.hears("ana", BeginRound(deal=deal, goal=GOAL, days="10"))

    assert "review on Fri 12 March\n" in said, "ten days from Wednesday end on a Saturday"


async def test_near_the_end_the_shortest_round_is_offered(dialog: Dialog) -> None:
    await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 25 March")

    assert "  How long: 7\n" in await dialog.says("ana", "/deal round")


async def test_while_a_round_runs_it_is_shown_and_no_second_one_begins(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await promise(dialog, deal, MOVES[0])
    dialog.clock.set(datetime(2027, 3, 3, 9, tzinfo=UTC))

    shown = await dialog.says("bo", "/deal round")
    refused = await dialog.hears("bo", BeginRound(deal=deal, goal="Another"))

    assert shown.startswith(f"(only bo) Renewal with Contoso · round 1: {GOAL}\n")
    assert "  Where it is: day 3 of 14, review on Mon 15 March\n  Actions: 0 of 1 done\n" in shown
    assert refused == "(only bo) Round 1 is under way. “review” ends it before its time."


async def test_the_status_shows_the_round(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await promise(dialog, deal, MOVES[1])
    await keep(dialog, deal, MOVES[0], "Send the sheet", "their reply")

    status = await dialog.says("bo", "/deal status")

    assert f"  Round: 1: {GOAL} · day 1 of 14, review on Mon 15 March · 1 of 2 done\n" in status


async def test_a_round_without_a_goal_is_for_the_next_milestone(dialog: Dialog) -> None:
    deal = await told(dialog)
    form = await dialog.says("ana", "/deal round")
    (goal,) = [one for one in form.split("\n") if one.startswith("  The goal of this round: ")]

    said = await dialog.hears("ana", BeginRound(deal=deal))

    assert f"round 1: {goal.removeprefix('  The goal of this round: ')}\n" in said


async def test_a_goal_is_short_and_the_line_is_held_at_it(dialog: Dialog) -> None:
    deal = await told(dialog)

    too_long = await dialog.hears("ana", BeginRound(deal=deal, goal="x" * 121))
    assert "under 120 characters" in too_long
    assert dialog.refused_field == "goal"
    held = await dialog.hears("ana", BeginRound(deal=deal, goal="Bribe their buyer with a holiday"))
    assert held.startswith("(only ana) ")
    assert "round 1" not in held
    assert "A new round" in await dialog.says("ana", "/deal round")


async def test_which_deal_is_asked_where_there_are_several(dialog: Dialog) -> None:
    await told(dialog)
    await told(dialog, "/deal new Licence with Globex, they have gone quiet, sign by 30 Apr")

    assert "[1] Licence with Globex  [2] Renewal with Contoso" in await dialog.says("ana", "/deal round")
    assert (await dialog.presses("ana", "Licence with Globex")).startswith("(only ana) A new round\n")


# ── At most three actions ─────────────────────────────────────────────────────────────────────────────


async def test_a_fourth_action_is_asked_about_once_and_kept_when_it_is_sent_again(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    for move in MOVES[:3]:
        assert "@ana will" in await promise(dialog, deal, move)

    asked = await promise(dialog, deal, MOVES[3])

    assert asked.startswith("(only ana) A round holds three actions, so that each gets done: “Send the paper")
    assert asked.endswith("Could this one wait? If it must be so, just send it again.")
    assert dialog.refused_field == "what"
    assert "@ana will" in await promise(dialog, deal, MOVES[3])
    assert "0 of 4 done" in await dialog.says("ana", "/deal round")


async def test_what_was_open_when_the_round_began_counts_and_what_was_done_before_does_not(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    await keep(dialog, deal, MOVES[0], "Send the sheet", "their reply")
    await promise(dialog, deal, MOVES[1])
    dialog.clock.advance(minutes=5)
    await dialog.says("ana", "/deal round")
    await dialog.fills("ana", goal=GOAL)

    assert "  Actions: 0 of 1 done\n" in await dialog.says("ana", "/deal round")


async def test_without_a_round_nobody_counts(dialog: Dialog) -> None:
    deal = await told(dialog)

    for move in MOVES:
        assert "@ana will" in await promise(dialog, deal, move)


async def test_the_rest_of_one_kept_in_part_stands_for_it(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await promise(dialog, deal, MOVES[0])
    await dialog.offers("ana", "OfferPartly", str(await made_last(dialog, deal)))
    await dialog.fills("ana", exists="half of it", rest="Send the other half", due="2027-03-10")

    assert "  Actions: 0 of 1 done\n" in await dialog.says("ana", "/deal round")


# ── The review ────────────────────────────────────────────────────────────────────────────────────────


async def test_on_the_last_day_the_lead_alone_sees_what_moved_with_its_proof(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await keep(dialog, deal, MOVES[0], "Send the sheet", "their reply of Tuesday")
    await promise(dialog, deal, MOVES[1], due="2027-03-17", what="Bring the index")

    assert await unasked(dialog, REVIEW - timedelta(minutes=1)) == []
    (said,) = await unasked(dialog, REVIEW)

    assert said.startswith(f"(to @ana) Renewal with Contoso · review of round 1: {GOAL}\nOnly you see this.")
    assert "  Moved: Send the sheet · “their reply of Tuesday”\n" in said
    assert "  Still open: ana: Bring the index (by Wed 17 March)\n" in said


async def test_a_round_in_which_nothing_was_shown_says_so(dialog: Dialog) -> None:
    await in_a_round(dialog)

    (said,) = [one for one in await dialog.on(REVIEW) if "review of round" in one]

    assert "  Moved: nothing yet that I know of\n" in said


async def test_the_review_shows_the_deals_that_a_step_here_could_bind(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await dialog.hears("ana", ChangeBrief(deal=deal, obstacles=("price_gap",), linked="the Fabrikam renewal"))
    dialog.place = alone()

    assert "  Linked deals: the Fabrikam renewal\n" in await dialog.says("ana", "/deal review")


async def test_the_form_asks_the_five_questions_with_what_is_known(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await keep(dialog, deal, MOVES[0], "Send the sheet", "their reply")
    await promise(dialog, deal, MOVES[1], due="2027-03-17", what="Bring the index")
    dialog.place = alone()
    await dialog.says("ana", "/deal review")

    form = await dialog.presses("ana", "Review it now")

    for line in (
        "  What moved? (optional): Send the sheet\n",
        "  What is the proof? (optional): their reply\n",
        "  What did we learn about them? (optional):\n",
        "  Which promise is open? (optional): ana: Bring the index (by Wed 17 March)\n",
        "  What is the next small win? (optional):\n",
        "  How far do you trust their word? 0 not at all, 10 fully (optional):\n",
        "  What this round brought us: 1 disappointing, 5 very good (optional):\n",
        "  How we worked with them: 1 hard going, 5 fair and easy (optional):\n",
        "  Where we stand with them: 1 worse than before, 5 much better (optional):\n",
        "  After this win: what could make us coast? (optional):\n",
        "  The one thing to do otherwise in the next round (optional):\n",
    ):
        assert line in form


async def test_without_a_win_nobody_is_asked_what_could_make_us_coast(dialog: Dialog) -> None:
    await in_a_round(dialog)
    dialog.place = alone()
    await dialog.says("ana", "/deal review")

    assert "coast" not in await dialog.presses("ana", "Review it now")


async def test_a_review_ends_the_round_and_offers_wins_and_the_next_round(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    said = await reviewed(dialog, change="One question a week", why="five were left unanswered")

    assert said.startswith("(only ana) Round 1 is reviewed\nTrust and mood: 1 of 3 reviews, too few to say")
    assert "  Done otherwise: One question a week, because: five were left unanswered\n" in said
    assert said.count("Take it") == 3
    assert "Next round" in said
    dialog.clock.advance(minutes=5)
    begun = await dialog.presses("ana", "Next round")
    assert "round 2: " in begun
    assert "  Done otherwise: One question a week, because: five were left unanswered\n" in begun
    assert (await private_of(dialog, deal)).reviews[0].number == 1


async def test_a_change_needs_its_reason_and_numbers_their_scale(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    assert (
        await reviewed(dialog, change="One question a week")
        == f"(only ana) {wording.refusal(errors.Missing('why'))}"
    )
    assert dialog.refused_field == "why"
    for scale, wrong, told_ in (
        ("trust", "11", "0 to 10"),
        ("trust", "-1", "0 to 10"),
        ("process", "0", "1 to 5"),
    ):
        said = await reviewed(dialog, **{scale: wrong})
        assert said == f"(only ana) Please pick a number from {told_}."
        assert dialog.refused_field == scale
    assert "under 4,000 characters" in await reviewed(dialog, learned="x" * 4_001)
    assert (await private_of(dialog, deal)).reviews == ()


async def test_trust_told_at_a_review_counts_from_then_on(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    await reviewed(dialog, trust="2")

    assert "  Trust in their word (private): 2 of 10\n" in await dialog.says("ana", "/deal brief")
    assert (await private_of(dialog, deal)).trust == 2
    dialog.clock.advance(minutes=5)
    await dialog.presses("ana", "Next round")
    await reviewed(dialog)
    assert (await private_of(dialog, deal)).trust == 2, "trust that was not told again stays"


async def test_what_was_learned_stands_on_the_page_for_the_next_talk_in_private_alone(dialog: Dialog) -> None:
    await in_a_round(dialog)
    await reviewed(dialog, learned="they need it before the audit")

    assert "  Learned last: they need it before the audit\n" in await dialog.says("ana", "/deal talk")
    dialog.place = CHANNEL
    assert "audit" not in await dialog.says("ana", "/deal talk")


async def test_three_reviews_show_where_trust_and_mood_go(dialog: Dialog) -> None:
    await in_a_round(dialog)
    said = ""
    for trust, result, process in (("3", "3", "4"), ("4", "3", "3"), ("6", "3", "2")):
        said = await reviewed(dialog, trust=trust, result=result, process=process)
        dialog.clock.advance(minutes=5)
        await dialog.presses("ana", "Next round")

    assert "Trust 3 → 4 → 6 (rising), result 3 → 3 → 3 (level), process 4 → 3 → 2 (falling).\n" in said


async def test_a_review_that_nobody_answers_is_said_once_more_and_then_let_go(dialog: Dialog) -> None:
    await in_a_round(dialog)
    await dialog.on(REVIEW)

    (again,) = await unasked(dialog, REVIEW + timedelta(days=1))

    assert again.startswith("(to @ana) ")
    assert "The review of this round still waits. I ask no more after this" in again
    for day in range(2, 8):
        assert not [one for one in await dialog.on(REVIEW + timedelta(days=day)) if "review" in one]
    dialog.place = CHANNEL
    assert "its review waits since Mon 15 March" in await dialog.says("ana", "/deal status")


async def test_the_reminder_waits_over_a_weekend(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.on(datetime(2027, 3, 3, 9, tzinfo=UTC))
    await dialog.hears("ana", BeginRound(deal=deal, goal=GOAL, days="10"))
    await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))

    assert await unasked(dialog, datetime(2027, 3, 13, 15, tzinfo=UTC)) == []
    (again,) = await unasked(dialog, datetime(2027, 3, 15, 15, tzinfo=UTC))
    assert "still waits" in again


async def test_a_round_reviewed_early_is_not_reviewed_again_on_its_last_day(dialog: Dialog) -> None:
    await in_a_round(dialog)
    await dialog.presses("ana", "Review it")
    await dialog.presses("ana", "Review it now")
    await dialog.fills("ana", trust="5")

    assert not [one for one in await dialog.on(REVIEW) if "review of round" in one]


async def test_after_a_review_in_time_there_is_no_reminder(dialog: Dialog) -> None:
    await in_a_round(dialog)
    await dialog.on(REVIEW)
    await dialog.presses("ana", "Review it now")
    await dialog.fills("ana", trust="5")

    assert not [one for one in await dialog.on(REVIEW + timedelta(days=1)) if "review of round" in one]


async def test_a_round_whose_review_was_let_go_gives_way_to_the_next(dialog: Dialog) -> None:
    await in_a_round(dialog)
    await dialog.on(REVIEW)
    await dialog.on(REVIEW + timedelta(days=1))
    dialog.place = CHANNEL

    form = await dialog.says("ana", "/deal round")
    assert form.startswith("(only ana) A new round\n")
    assert "round 2: Another" in await dialog.fills("ana", goal="Another")


async def test_there_is_nothing_to_review_without_a_round(dialog: Dialog) -> None:
    deal = await told(dialog)

    said = await dialog.says("ana", "/deal review")

    assert "No round is under way, so there is nothing to review." in said
    assert (await dialog.presses("ana", "A new round")).startswith("(only ana) A new round\n")
    dialog.place = alone()
    for wish in (OfferReview(deal=deal, number=1), KeepReview(deal=deal, number=1)):
        assert await dialog.hears("ana", wish) == f"(only ana) {wording.refusal(errors.NoRound())}"


async def test_buttons_of_a_reviewed_round_do_no_harm(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await reviewed(dialog, trust="5")

    for wish in (OfferReview(deal=deal, number=1), KeepReview(deal=deal, number=1, trust="1")):
        assert await dialog.hears("ana", wish) == f"(only ana) {wording.refusal(errors.AlreadyReviewed())}"
    assert (await private_of(dialog, deal)).trust == 5


async def test_lines_are_held_in_what_a_review_tells(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    held = await reviewed(dialog, next_win="Bribe their buyer with a holiday")

    assert "is reviewed" not in held
    assert (await private_of(dialog, deal)).reviews == ()


async def test_a_limit_is_not_told_to_the_team_by_way_of_the_change(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    held = await reviewed(
        dialog, change="Stay above our walk-away of EUR 40,000", why="our limit is EUR 40,000"
    )

    assert "is reviewed" not in held
    assert (await private_of(dialog, deal)).reviews == ()


# ── Who sees it ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_review_asked_for_in_the_channel_is_said_alone(dialog: Dialog) -> None:
    await in_a_round(dialog)

    said = await dialog.says("ana", "/deal review")

    assert said.startswith("(only ana) That is for you alone, so I answer in our direct messages.\n")
    assert "(to @ana) Renewal with Contoso · review of round 1" in said


async def test_only_the_chosen_review_and_only_in_private(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    chosen = f"(only bo) {wording.refusal(errors.OnlyForChosen())}"
    assert await dialog.says("bo", "/deal review") == chosen
    for wish in (OfferReview(deal=deal, number=1), KeepReview(deal=deal, number=1, trust="1")):
        assert await dialog.hears("bo", wish) == chosen
        in_the_open = await dialog.hears("ana", wish)
        assert in_the_open == f"(only ana) {wording.refusal(errors.OnlyInPrivate())}"
    assert (await private_of(dialog, deal)).reviews == ()


SECRETS = ("their CFO fears the audit", "we sleep on our laurels", "a date from legal", "9 of 10")


async def test_nothing_private_of_a_review_stands_in_any_message_of_the_channel(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await keep(dialog, deal, MOVES[0], "Send the sheet", "their reply")
    learned, coast, following, _ = SECRETS
    for _ in range(3):
        await reviewed(
            dialog, learned=learned, coast=coast, next_win=following, trust="9", result="5", process="1"
        )
        dialog.clock.advance(minutes=5)
        await dialog.presses("ana", "Next round")
    dialog.place = CHANNEL
    for who in ("ana", "bo"):
        for phrase in (
            "/deal status",
            "/deal round",
            "/deal review",
            "/deal brief",
            "/deal wins",
            "/deal talk",
        ):
            await dialog.says(who, phrase)
    for day in range(1, 20):
        await dialog.on(REVIEW + timedelta(days=day))

    openly = [dialog.shown(one) for one in dialog.chat.messages if not one.place.private]
    assert len(openly) > 5
    for shown in openly:
        for secret in (*SECRETS, "Trust", "rising", "level)", "review of round"):
            assert secret not in shown


# ── What was changed, and rounds of meetings alone ────────────────────────────────────────────────────


async def test_the_review_shows_each_change_with_its_reason(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)
    await promise(dialog, deal, MOVES[0], due="2027-03-09", what="Send the sheet")
    commitment = await made_last(dialog, deal)
    await dialog.hears("ana", MoveDate(commitment=commitment, due="2027-03-10"))
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.hears("ana", MoveDate(commitment=commitment, due="2027-03-17", cause="access"))
    dialog.place = alone()

    said = await dialog.says("ana", "/deal review")

    first = "Send the sheet: from Tue 9 March to Wed 10 March, no reason was told"
    second = (
        "Send the sheet: from Wed 10 March to Wed 17 March, as this was missing: access to people or data"
    )
    assert f"  Changed: {first}\n  Changed: {second}\n" in said


async def test_measures_are_fixed_within_a_round_and_free_at_its_review(dialog: Dialog) -> None:
    deal = await in_a_round(dialog)

    def read(work: UnitOfWork) -> list[bool]:
        cycle = running(work.cycles.of_deal(deal))
        days = (datetime(2027, 3, 1, tzinfo=UTC) + timedelta(days=day) for day in (0, 13, 14, 20))
        return [measures_fixed(cycle, day.date()) for day in days]

    assert await dialog.coach.store.look(CHANNEL.organisation, read) == [True, True, False, False]
    assert not measures_fixed(None, REVIEW.date())


async def test_within_a_round_a_new_measure_waits_for_the_review_or_is_sent_again_with_its_reason(
    dialog: Dialog,
) -> None:
    deal = await in_a_round(dialog)
    await promise(dialog, deal, MOVES[0])
    change = EditCommitment(
        commitment=await made_last(dialog, deal),
        what=f"Send the paper for {MOVES[0]}",
        measure="It lies with both",
        why="they cannot open it",
    )

    held = await dialog.hears("ana", change)

    assert held.startswith(
        "(only ana) Within a round, measures stay as they are until its review, Mon 15 March."
    )
    assert dialog.refused_field == "measure"
    assert "@ana changed it: " in await dialog.hears("ana", change)


async def two_rounds(dialog: Dialog, what: str, proof: str) -> str:
    """The review of the second of two rounds in which the same was done."""
    deal = await in_a_round(dialog)
    await keep(dialog, deal, MOVES[0], what, proof)
    first = await reviewed(dialog)
    assert "Two rounds" not in first
    dialog.clock.advance(minutes=5)
    await dialog.presses("ana", "Next round")
    dialog.place = CHANNEL
    await keep(dialog, deal, MOVES[1], what, proof)
    dialog.place = alone()
    return await dialog.says("ana", "/deal review")


@pytest.mark.parametrize(
    ("what", "proof"),
    [
        ("Call their lead", "we had a good call"),
        ("Meet Dana", "Dana was there"),
        ("Send the sheet", "we talked about it over lunch"),
    ],
)
async def test_two_rounds_of_meetings_bring_one_move_of_business_that_can_be_counted(
    dialog: Dialog, what: str, proof: str
) -> None:
    said = await two_rounds(dialog, what, proof)

    assert "Two rounds brought no evidence beyond meetings. One step that can be counted would show" in said
    assert said.count("Take it") == 1
    moves = {one.name: one for one in dialog.coach.playbook.moves}
    (proposed,) = [moves[line[2:]] for line in said.split("\n") if line.startswith("• ")]
    assert proposed.origin in {"business", "both"}
    assert {"metric", "threshold"} & set(proposed.slots)


async def test_evidence_in_either_round_brings_no_such_move(dialog: Dialog) -> None:
    said = await two_rounds(dialog, "Send the sheet", "their signed reply")

    assert "Two rounds" not in said
    assert "Take it" not in said


async def test_two_empty_rounds_bring_it_too_and_one_does_not(dialog: Dialog) -> None:
    await in_a_round(dialog)
    dialog.place = alone()
    assert "Two rounds" not in await dialog.says("ana", "/deal review")
    await reviewed(dialog)
    dialog.clock.advance(minutes=5)
    await dialog.presses("ana", "Next round")

    assert "Two rounds" in await dialog.says("ana", "/deal review")
