"""Promises in people's own words: kept, asked about once, written anew from their words, or put aside."""

from datetime import UTC, datetime

import pytest

from coaching.commands import AcceptRewrite, MakePromise, OfferTake, TakeMove
from coaching.people import Place
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, next call 10 March, sign by 30 Apr"
WHOLE = "I'll send the redlines to Contoso's counsel by Friday EOD; done when she confirms receipt"
SOFT = "I'll send the redlines to Contoso's counsel by Friday EOD"
VAGUE = "We will keep the momentum with Contoso"
THEIRS = "Contoso signs contract v6 on 12 March"


@pytest.fixture
async def deal(dialog: Dialog) -> Dialog:
    """A deal whose interview asks nothing more for now."""
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog


async def commits(dialog: Dialog, words: str) -> str:
    return await dialog.says("ana", f"/deal commit {words}")


# ── Kept at once ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("opening", ["/deal commit ", "commit ", "promise ", "/deal promise "])
async def test_a_concrete_promise_is_kept_and_repeated_in_one_line_with_the_day_of_the_question(
    deal: Dialog, opening: str
) -> None:
    said = await deal.says("ana", f"{opening}{WHOLE}")

    assert said == (
        "Renewal with Contoso\n"
        "@ana will: send the redlines to Contoso's counsel (by Fri 5 March)\n"
        "I'll come back to it Fri 5 March, 15:00\n"
        "  Done when: she confirms receipt\n"
        "  Brings closer: Renewal with Contoso (by Fri 30 April)\n"
        "  [1] Undo"
    )
    assert await deal.events() == ["made"]


async def test_i_promise_is_enough(deal: Dialog) -> None:
    said = await deal.says("ana", "I promise to send the price list to Ms Weber by Friday")

    assert "@ana will: send the price list to Ms Weber (by Fri 5 March)" in said


async def test_what_is_asked_in_return_is_kept_apart(deal: Dialog) -> None:
    said = await commits(deal, "I'll send the redlines by Friday; in return Ms Weber names the approval day")

    assert "@ana will: send the redlines (by Fri 5 March)" in said
    assert "  In return: Ms Weber names the approval day\n" in said


async def test_the_coach_asks_on_the_day(deal: Dialog) -> None:
    await commits(deal, WHOLE)

    assert any(
        "today is the day for: send the redlines" in one
        for one in await deal.on(datetime(2027, 3, 5, 15, tzinfo=UTC))
    )


@pytest.mark.parametrize("name", ["@bo", "Bo"])
async def test_another_owner_is_proposed_to(deal: Dialog, name: str) -> None:
    said = await commits(deal, f"{name} will send the list by Friday; done when Ms Weber has it in writing")

    assert "@bo, this is proposed to you: send the list (by Fri 5 March)\nProposed by @ana" in said
    assert "@bo will: send the list (by Fri 5 March)" in await deal.presses("bo", "I'll do it")


async def test_of_two_days_that_may_be_meant_one_is_tapped(deal: Dialog) -> None:
    asked = await commits(deal, "I'll send the list by 4/5; done when Ms Weber has it in writing")

    assert "Which day do you mean?\n  [1] Tue 4 May  [2] Mon 5 April  [3] Another day" in asked
    assert "send the list (by Mon 5 April)" in await deal.presses("ana", "Mon 5 April")


async def test_a_day_that_does_not_exist_or_has_passed_is_refused(deal: Dialog) -> None:
    refused = await commits(deal, "I'll send the list by 31 February")
    assert refused == "(only ana) There is no 31 February in the calendar. Which day do you mean?"
    assert "has passed" in await commits(deal, "I'll send the price list by 1 February 2027")
    assert await deal.events() == []


async def test_a_promise_without_a_deal_finds_none(dialog: Dialog) -> None:
    assert "There is no open deal here yet." in await commits(dialog, WHOLE)


async def test_with_two_deals_it_is_asked_which(deal: Dialog) -> None:
    await deal.says("ana", "/deal new Licence with Fabrikam, stuck on scope, sign by 30 Sep")
    await deal.presses("ana", "None of these")

    assert "Which deal do you mean?" in await commits(deal, WHOLE)
    assert "@ana will: send the redlines" in await deal.presses("ana", "Renewal with Contoso")


async def test_a_promise_made_alone_is_said_where_the_deal_is_led(deal: Dialog) -> None:
    deal.place = Place(platform="local", workspace="acme", conversation="@ana", private=True)

    said = await commits(deal, WHOLE)

    assert said.count("@ana will: send the redlines") == 2
    assert deal.last.place == CHANNEL


async def test_the_same_promise_pressed_or_typed_twice_is_made_once(deal: Dialog) -> None:
    await commits(deal, WHOLE)

    assert "Somebody has taken that one already." in await commits(deal, WHOLE)
    assert await deal.events() == ["made"]


async def test_a_line_that_the_coach_holds_is_held_here_too(deal: Dialog) -> None:
    said = await commits(deal, "I'll pay their buyer a private kickback by Friday")

    assert "@ana will" not in said
    assert await deal.events() == []


# ── Soft: one question ────────────────────────────────────────────────────────────────────────────────


async def test_what_is_missing_is_asked_for_once_and_typed_as_the_answer(deal: Dialog) -> None:
    asked = await commits(deal, SOFT)

    assert asked == (
        "(only ana) Renewal with Contoso\n"
        f"“{SOFT}”\n"
        "What will show both sides that it is done: a file, a number, a signature?\n"
        "  [1] Answer in words  [2] Keep it as it is  [3] Not now"
    )
    said = await deal.says("ana", "Done when she confirms receipt by mail")
    assert "@ana will: send the redlines to Contoso's counsel (by Fri 5 March)" in said
    assert "  Done when: she confirms receipt by mail\n" in said
    assert "soft" not in said


async def test_the_answer_can_be_given_in_a_form(deal: Dialog) -> None:
    await commits(deal, SOFT)
    await deal.presses("ana", "Answer in words")

    assert "Done when: her reply by mail, in writing" in await deal.fills(
        "ana", words="her reply by mail, in writing"
    )


async def test_an_answer_that_does_not_help_makes_it_soft_and_the_coach_comes_back_once_alone(
    deal: Dialog,
) -> None:
    await commits(deal, "I'll send it to Contoso by 12 March")
    said = await deal.says("ana", "hard to say")

    assert "Recorded as soft. I come back on Thu 4 March for the missing piece: " in said
    assert "soft, still open: " in await deal.says("ana", "/deal status")
    asked = await deal.on(datetime(2027, 3, 4, 15, tzinfo=UTC))
    assert len(asked) == 1
    assert asked[0].startswith("(to @ana) Renewal with Contoso\nsend it")
    assert await deal.on(datetime(2027, 3, 8, 15, tzinfo=UTC)) != asked


async def test_the_missing_piece_is_told_when_the_coach_comes_back(deal: Dialog) -> None:
    await commits(deal, "I'll pay the invoices by 12 March")
    await deal.presses("ana", "Keep it as it is")
    await deal.on(datetime(2027, 3, 4, 15, tzinfo=UTC))
    await deal.presses("ana", "Answer in words", on=deal.last)

    said = await deal.fills("ana", words="their receipt in writing")

    assert "  Done when: their receipt in writing\n" in said
    assert "soft" not in said
    assert await deal.events() == ["made", "changed"]


async def test_a_soft_promise_that_is_done_is_not_asked_for_its_missing_piece(deal: Dialog) -> None:
    await commits(deal, "I'll pay the invoices by 12 March")
    await deal.presses("ana", "Keep it as it is")
    await deal.says("ana", "/deal status")
    await deal.presses("ana", "Done")
    await deal.fills("ana", proof="receipt")

    assert await deal.on(datetime(2027, 3, 4, 15, tzinfo=UTC)) == []


async def test_the_end_of_a_span_is_one_tap(deal: Dialog) -> None:
    asked = await commits(deal, "I'll send the price list to Ms Weber next week")

    assert "By which day? Of a span, its last day counts.\n  [1] Fri 12 March  [2] Another day" in asked
    assert "(by Fri 12 March)" in await deal.presses("ana", "Fri 12 March")


async def test_no_day_is_read_out_where_none_was_named(deal: Dialog) -> None:
    asked = await commits(deal, "I'll send the security questionnaire to Ms Weber")
    assert "By which day?" in asked

    said = await deal.says("ana", "hard to say yet")

    assert "@ana will: send the security questionnaire to Ms Weber\n" in said
    assert "for the missing piece: by which day." in said


async def test_nobody_in_particular_is_asked_for_one_name(deal: Dialog) -> None:
    asked = await commits(deal, "We pay the undisputed invoices by 12 March")

    assert "Who does it? One name is enough.\n  [1] I do it  [2] Somebody else" in asked
    assert "@ana will: pay the undisputed invoices" in await deal.presses("ana", "I do it")


async def test_somebody_unknown_is_said_to_be_and_a_colleague_can_be_named_instead(deal: Dialog) -> None:
    asked = await commits(deal, "Marco will send the security questionnaire by 12 March")

    assert "I know nobody called Marco on your side here.\nWho does it? One name is enough." in asked
    await deal.presses("ana", "Somebody else")
    assert "@bo, this is proposed to you: send the security questionnaire" in await deal.fills(
        "ana", owner="bo"
    )


async def test_a_name_typed_as_the_answer_is_the_owner(deal: Dialog) -> None:
    await commits(deal, "We pay the undisputed invoices by 12 March")

    assert "@bo, this is proposed to you: pay the undisputed invoices" in await deal.says("ana", "Bo")


async def test_what_somebody_else_types_answers_nothing(deal: Dialog) -> None:
    await commits(deal, SOFT)

    assert "I did not understand" in await deal.says("bo", "her reply by mail")


async def test_after_a_while_plain_words_answer_nothing(deal: Dialog) -> None:
    await commits(deal, SOFT)
    deal.clock.advance(minutes=16)

    assert "I did not understand" in await deal.says("ana", "her reply by mail")


# ── Vague: written anew ───────────────────────────────────────────────────────────────────────────────


async def test_a_vague_promise_is_written_anew_from_its_own_words_and_what_is_known(deal: Dialog) -> None:
    assert await commits(deal, VAGUE) == (
        "(only ana) Renewal with Contoso\n"
        "Good intention. What will be finished: sent, signed, paid, shown or confirmed?\n"
        "Shall I write it like this?\n"
        "“I will send [what exactly?] to Contoso to keep the momentum with Contoso by Wed 10 March; done when"
        " [what shows it?]”\n"
        "  [1] Yes  [2] Change  [3] Not now"
    )


async def test_yes_asks_for_just_what_is_open(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    form = await deal.presses("ana", "Yes")

    assert deal.blanks() == ["blanks.0", "blanks.1"]
    assert "What exactly?" in form
    refused = await deal.fills("ana", **{"blanks.0": "the two-page comparison"})
    assert deal.refused_field == "blanks.1"
    assert refused == "(only ana) Please fill this in."
    said = await deal.fills("ana", **{"blanks.0": "the two-page comparison", "blanks.1": "her reply by mail"})
    assert "@ana will: send the two-page comparison to Contoso to keep the momentum with Contoso" in said
    assert "(by Wed 10 March)" in said
    assert "[" not in said.split("Brings closer")[0]


async def test_a_rewrite_without_brackets_is_accepted_with_one_tap(deal: Dialog) -> None:
    await commits(deal, "We send the comparison")

    said = await deal.presses("ana", "Yes")

    assert "@ana will: send the comparison (by Wed 10 March)" in said
    assert "  Done when: Contoso confirms receipt\n" in said


async def test_an_open_day_is_asked_for_too(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    assert "by [which day?]" in await commits(dialog, "Be more flexible")
    await dialog.presses("ana", "Yes")

    said = await dialog.fills(
        "ana",
        **{"blanks.0": "two dates for the call", "blanks.1": "her reply in writing"},
        due="2027-03-09",
    )

    assert "send two dates for the call to Contoso to be more flexible (by Tue 9 March)" in said


async def test_change_opens_the_form_with_it(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    form = await deal.presses("ana", "Change")

    assert "What will be done: send [what exactly?] to Contoso to keep the momentum with Contoso" in form
    assert "By when: 2027-03-10" in form
    said = await deal.fills("ana", what="Send Ms Weber the cost comparison v2")
    assert "@ana will: send Ms Weber the cost comparison v2 (by Wed 10 March)" in said.replace("Send", "send")


async def test_never_more_than_two_questions_are_asked(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    await deal.presses("ana", "Change")
    second = await deal.fills("ana", what="be flexible")
    assert "What will be finished" in second

    said = await deal.says("ana", "more of it")

    assert "Recorded as soft; still open: what will be finished." in said
    assert await deal.on(datetime(2027, 3, 4, 15, tzinfo=UTC)) == []


@pytest.mark.parametrize(
    "words",
    [
        "Get the permit question clarified with the city soon.",
        "Marco will call Mr Okoye in procurement next week about the vendor forms.",
        "Contoso signs contract v6 on 12 March",
        "Both sides will be more flexible.",
        "I'll send it by 4/5",
        "We pay by 4/5",
        "Investors are very interested.",
        "the price",
        "?! x",
    ],
)
async def test_whatever_is_said_and_answered_two_questions_are_the_most(deal: Dialog, words: str) -> None:
    said, questions = await commits(deal, words), 0
    while "will:" not in said and "proposed to you" not in said:
        questions += 1
        assert questions <= 2, said
        if "Shall I write it like this?" in said:
            await deal.presses("ana", "Change")
            said = await deal.fills("ana", what=words.replace("Contoso", "they"))
        elif "Who does it?" in said:
            said = await deal.presses("ana", "I do it")
        else:
            said = await deal.says("ana", "hard to say")
    assert await deal.events() == ["made"]


async def test_their_decision_becomes_a_question_of_ours_on_a_day(deal: Dialog) -> None:
    asked = await commits(deal, THEIRS)

    assert "That is their decision. What will you do by that day that makes it easy for them?" in asked
    said = await deal.presses("ana", "Yes")
    assert (
        "@ana will: ask Contoso by Wed 10 March whether Contoso signs contract v6 on 12 March,"
        " and what is still missing for it\n"
    ) in said
    assert "I'll come back to it Wed 10 March, 15:00" in said


async def test_not_now_is_respected_and_stands_on_the_status_to_be_taken_up(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    said = await deal.presses("ana", "Not now")

    assert "Not yet a promise. It stands under “status”" in said
    assert await deal.events() == []
    assert f"• {VAGUE}\n  not yet a promise\n" in await deal.says("ana", "/deal status")
    await deal.presses("ana", "Take it up")
    await deal.fills("ana", what="send the index to Ms Weber", measure="her reply in writing")
    status = await deal.says("ana", "/deal status")
    assert "send the index to Ms Weber\n  @ana: open, by Wed 10 March" in status
    assert "not yet a promise" not in status


async def test_what_is_not_yet_a_promise_is_its_speakers_alone(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    await deal.presses("ana", "Not now")

    assert "not yet a promise" not in await deal.says("bo", "/deal status")


async def test_it_can_be_let_go(deal: Dialog) -> None:
    await commits(deal, VAGUE)
    await deal.presses("ana", "Not now")
    await deal.says("ana", "/deal status")

    assert "Taken off the list." in await deal.presses("ana", "Let it go")
    assert "not yet a promise" not in await deal.says("ana", "/deal status")


async def test_a_question_that_nobody_answered_stands_on_the_list_too(deal: Dialog) -> None:
    await commits(deal, SOFT)

    assert f"• {SOFT}\n  not yet a promise\n" in await deal.says("ana", "/deal status")


async def test_a_button_pressed_twice_or_by_another_changes_nothing(deal: Dialog) -> None:
    this = deal.deal()
    await commits(deal, "We send the comparison")
    await deal.presses("ana", "Yes")
    assert "That one is a promise by now, or was let go." in await deal.presses("ana", "Yes")

    await commits(deal, THEIRS)
    assert "That is for ana to answer." in await deal.presses("bo", "Yes")
    unknown = AcceptRewrite(deal=this, intention="gone")
    assert "That one is a promise by now, or was let go." in await deal.hears("ana", unknown)
    assert await deal.events() == ["made"]


# ── The form ──────────────────────────────────────────────────────────────────────────────────────────


async def test_commit_alone_opens_the_form(deal: Dialog) -> None:
    form = await deal.says("ana", "/deal commit")

    for label in ("What will be done", "Who owns it", "By when", "Done when", "What to ask in return"):
        assert f"  {label}" in form
    said = await deal.fills(
        "ana",
        what="Send the price list to Ms Weber",
        due="2027-03-12",
        measure="her reply in writing",
        in_return="the names of their testers",
        if_then="If she is away, then her deputy gets it",
    )
    assert "(by Fri 12 March)" in said
    assert "  In return: the names of their testers\n" in said
    assert "  If it gets stuck: If she is away, then her deputy gets it\n" in said


async def test_the_form_needs_an_act(deal: Dialog) -> None:
    await deal.says("ana", "/deal commit")

    assert await deal.fills("ana", what=" ") == "(only ana) Say what will be done."
    assert deal.refused_field == "what"


async def test_a_way_round_that_was_begun_and_not_told_is_left_out(deal: Dialog) -> None:
    form = await deal.says("ana", "/deal commit")

    assert "If price or value gap gets in the way, then" in form
    said = await deal.fills("ana", what="send the price list to Ms Weber", due="2027-03-12")
    assert "If it gets stuck" not in said


# ── What may get in the way, and what must not get worse ──────────────────────────────────────────────


async def test_a_long_step_may_have_a_way_round(deal: Dialog) -> None:
    said = await commits(deal, "I'll send the price list to Ms Weber by 19 March; done when she confirms it")
    assert "If something gets in the way" in said
    await deal.presses("ana", "If something gets in the way")

    said = await deal.fills("ana", if_then="If legal is silent, then I call their deputy")

    assert "  If it gets stuck: If legal is silent, then I call their deputy\n" in said


async def test_a_win_of_more_than_a_week_asks_for_a_way_round_in_its_form(deal: Dialog) -> None:
    for move in deal.coach.playbook.moves:
        await deal.hears("ana", OfferTake(deal=deal.deal(), move=move.slug, anyway=True))
        assert deal.open_form is not None
        due, way = (
            [one for one in deal.open_form[0].fields if one.name == name] for name in ("due", "if_then")
        )
        assert bool(way) is (due[0].value > "2027-03-08"), move.slug


async def test_the_way_round_of_a_win_stands_on_its_card(deal: Dialog) -> None:
    take = TakeMove(
        deal=deal.deal(), move="success-sheet", due="2027-03-18", if_then="If it rains, then by train"
    )

    assert "  If it gets stuck: If it rains, then by train\n" in await deal.hears("ana", take)


async def test_a_number_is_asked_what_must_not_get_worse(deal: Dialog) -> None:
    said = await commits(deal, "I'll cut the open tickets from 40 to 20 by Friday")
    assert "What must not get worse for that number?" in said
    await deal.presses("ana", "Say what")

    said = await deal.fills("ana", not_worse="the time to a first answer")

    assert "  Must not get worse: the time to a first answer\n" in said
    assert "What must not get worse for that number?" not in said


# ── Open brackets in what is kept ─────────────────────────────────────────────────────────────────────


async def test_brackets_that_are_kept_are_asked_about_once(deal: Dialog) -> None:
    said = await commits(deal, "I'll send [which file?] to Ms Weber by Friday; done when she confirms it")
    assert "Still open: [which file?]" in said
    await deal.presses("ana", "Fill it in")

    said = await deal.fills("ana", **{"blanks.0": "the index"})

    assert "@ana will: send the index to Ms Weber (by Fri 5 March)" in said
    assert "Still open" not in said


# ── Few, small and fresh ──────────────────────────────────────────────────────────────────────────────


async def test_a_sixth_open_promise_of_one_person_in_a_deal_is_refused_kindly(deal: Dialog) -> None:
    this = deal.deal()
    for name in ("first", "second", "third", "fourth", "fifth"):
        await commits(deal, f"I'll send the {name} list to Ms Weber by Friday; done when she confirms it")

    refused = await commits(deal, "I'll send the sixth list to Ms Weber by Friday; done when she confirms it")

    assert refused.startswith("(only ana) ana has 5 open here: “send the first list to Ms Weber”; ")
    assert refused.endswith("bring one to its end, and there is room for this.")
    win = TakeMove(deal=this, move="success-sheet", due="2027-03-10")
    assert "ana has 5 open here" in await deal.hears("ana", win)
    assert "@bo will: " in await deal.hears("bo", win)
    await deal.says("ana", "/deal status")
    await deal.presses("ana", "Done", first=True)
    await deal.fills("ana", proof="mail")
    assert "@ana will: send the sixth list" in await commits(
        deal, "I'll send the sixth list to Ms Weber by Friday; done when she confirms it"
    )


# ── Plain words ───────────────────────────────────────────────────────────────────────────────────────


async def test_a_line_that_reads_as_a_promise_is_offered_to_be_recorded(deal: Dialog) -> None:
    said = await deal.says("ana", "I'll send the price list to Ms Weber by Friday")

    assert said.startswith("(only ana) That sounds like a promise. Shall I record it, and ask on the day?")
    assert await deal.events() == []
    assert "@ana will: send the price list to Ms Weber (by Fri 5 March)" in await deal.presses(
        "ana", "Record it"
    )


@pytest.mark.parametrize(
    "words", ["We should talk by Friday", "I'll think about it", "They sign on Friday", "Shall I send it?"]
)
async def test_other_words_are_no_promise(deal: Dialog, words: str) -> None:
    assert "That sounds like a promise" not in await deal.says("ana", words)


async def test_an_open_question_of_the_interview_is_answered_first(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso")

    said = await dialog.says("ana", "I'll send the price list by Friday, as they are stuck on price")

    assert "That sounds like a promise" not in said


async def test_a_word_behind_the_command_that_nobody_knows_answers_no_question(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso")

    assert "I did not understand “frobnicate”." in await dialog.says("ana", "/deal frobnicate")


# ── The rest of promises ──────────────────────────────────────────────────────────────────────────────


async def a_promise_due(deal: Dialog) -> None:
    await deal.hears("ana", TakeMove(deal=deal.deal(), move="success-sheet", due="2027-03-10"))
    await deal.on(datetime(2027, 3, 10, 15, tzinfo=UTC))


@pytest.mark.parametrize("words", ["Be more flexible", "Try to close the gap", "Work on our relationship"])
async def test_a_vague_rest_is_asked_about_once(deal: Dialog, words: str) -> None:
    await a_promise_due(deal)
    await deal.presses("ana", "Partly")

    asked = await deal.fills("ana", exists="half of it", rest=words)

    assert asked.startswith("(only ana) Good intention.")
    assert deal.refused_field == "rest"
    assert f"@ana will: {words}" in await deal.fills("ana", exists="half of it", rest=words)


@pytest.mark.parametrize("words", ["The last two sites", "Send the second half"])
async def test_a_concrete_rest_is_kept_at_once(deal: Dialog, words: str) -> None:
    await a_promise_due(deal)
    await deal.presses("ana", "Partly")

    assert f"@ana will: {words}" in await deal.fills("ana", exists="half of it", rest=words)


async def test_vague_new_words_with_a_new_day_are_asked_about_once(deal: Dialog) -> None:
    await a_promise_due(deal)
    await deal.presses("ana", "New date")

    asked = await deal.fills("ana", what="Stay in touch about it", due="2027-03-15")

    assert asked.startswith("(only ana) Good intention.")
    assert deal.refused_field == "what"
    assert "Stay in touch about it" in await deal.fills(
        "ana", what="Stay in touch about it", due="2027-03-15"
    )


@pytest.mark.parametrize(
    ("slot", "words", "better"),
    [
        ("metric", "success", "tickets closed a day"),
        ("threshold", "much better", "55 a day"),
        ("decision", "we will see", "they sign for all sites"),
        ("stop_rule", "if it goes badly", "two missed days"),
    ],
)
async def test_vague_words_of_a_test_are_asked_about_once(
    deal: Dialog, slot: str, words: str, better: str
) -> None:
    whole = {
        "slots.metric": "tickets closed a day",
        "slots.threshold": "55 a day",
        "slots.decision": "they sign for all sites",
        "slots.stop_rule": "two missed days",
        "decision_day": "2027-03-29",
        "due": "2027-03-26",
    }
    await deal.hears("ana", OfferTake(deal=deal.deal(), move="time-boxed-pilot", anyway=True))

    asked = await deal.fills("ana", **{**whole, f"slots.{slot}": words})

    assert asked.endswith("If it must be so, just send it again.")
    assert deal.refused_field == f"slots.{slot}"
    assert "@ana will" in await deal.fills("ana", **{**whole, f"slots.{slot}": better})


def test_words_too_long_for_a_promise_are_refused_in_a_sentence() -> None:
    assert MakePromise(words="x" * 601).words


@pytest.mark.parametrize(
    "words",
    [
        "ok will do, draft by Thursday",
        "leave it with me, you get the numbers tomorrow",
        "We'll pay it by Friday",
    ],
)
async def test_a_promise_in_passing_is_offered_for_recording(deal: Dialog, words: str) -> None:
    said = await deal.says("ana", words)

    assert said.startswith("(only ana) ")
    assert words in said
    assert await deal.events() == [], "nothing is kept without a tap"


@pytest.mark.parametrize(
    "words",
    ["They will send the list by Friday", "Can you send it by Friday?", "I sent the list on Friday"],
)
async def test_what_is_no_promise_of_ones_own_is_not(deal: Dialog, words: str) -> None:
    assert "Record it" not in await deal.says("ana", words)
