"""The quick start: one question at a time, each skippable, then one tap for what would be unsafe."""

from tests.dialogs.script import Dialog


async def test_a_deal_told_in_few_words_is_asked_about_one_thing_at_a_time(dialog: Dialog) -> None:
    asked = await dialog.says("ana", "/deal new the thing with them")
    assert asked.startswith("The thing with them · Question 1 of 4\n")
    assert "Who is the organisation, and what would the signed paper be called?" in asked

    asked = await dialog.says("ana", "Annual contract with Contoso")
    assert "· Question 2 of 4\nNoted: with Contoso · sales or procurement contract.\n" in asked
    assert "What is holding it up right now?" in asked
    assert "[3] Answer in words  [4] Skip  [5] Back  [6] Change" in asked

    asked = await dialog.presses("ana", "Price")
    assert "· Question 3 of 4\n" in asked
    assert "held up by price or value gap" in asked

    asked = await dialog.says("ana", "signed by 31 October; call on Thursday")
    assert "sign by Sun 31 October · next talk Thu 4 March" in asked
    assert "does one of these apply?" in asked

    wins = await dialog.presses("ana", "None of these")
    assert "You picked “Price”" in wins


async def test_what_was_read_in_free_words_is_repeated_for_a_tap(dialog: Dialog) -> None:
    asked = await dialog.says(
        "ana",
        "/deal new We need the Contoso renewal signed by 31 Oct, they want 20 % off and their CFO went quiet",
    )
    assert "Noted: with Contoso" in asked
    assert "sign by Sun 31 October" in asked
    assert "If that is right, one tap" in asked
    brief = await dialog.says("ana", "/deal brief")
    assert "With: Contoso (ana, Mon 1 March, as I read it)" in brief

    await dialog.presses("ana", "None of these")

    brief = await dialog.says("ana", "/deal brief")
    assert "With: Contoso (ana, Mon 1 March)" in brief
    assert "That's right" not in brief


async def test_what_was_misread_is_changed_in_a_form(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 April")
    await dialog.presses("ana", "Change")

    brief = await dialog.fills("ana", counterpart="Contoso Nordic")

    assert "With: Contoso Nordic (ana, Mon 1 March)" in brief
    assert "as I read it" not in brief


async def test_what_a_form_told_in_words_is_confirmed_beside_the_wins(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new")
    wins = await dialog.fills("ana", about="Renewal with Contoso, stuck on price", flags=("none",))
    assert "Noted: with Contoso" in wins
    if "Three small wins" not in wins:
        wins = await dialog.presses("ana", "Skip")

    brief = await dialog.presses("ana", "That's right")

    assert brief.startswith("(only ana) Brief: Renewal with Contoso")
    assert "as I read it" not in brief
    assert "That's right" not in await dialog.says("ana", "/deal wins")


async def test_every_question_can_be_skipped_and_what_is_assumed_is_said(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new the thing with them")
    for _ in range(3):
        await dialog.presses("ana", "Skip")

    wins = await dialog.presses("ana", "None of these")

    assert (
        "No obstacle was named, so these are safe openers. I count on 60 days, as no day to sign by was"
        " given. I count on a talk within a week." in wins
    )
    assert wins.count("Take it") == 3
    assert "A safe opener" in wins


async def test_a_vague_answer_is_asked_after_once_and_then_let_be(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso")

    again = await dialog.says("ana", "it's complicated")
    assert "What was the last thing they said or did not do, and on which day?" in again

    asked = await dialog.says("ana", "hard to say")
    assert "By when do you need a signature or a decision" in asked


async def test_an_answer_can_be_given_in_a_form(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso")

    form = await dialog.presses("ana", "Answer in words")
    assert "What is holding it up right now?" in form
    asked = await dialog.fills("ana", words="legal has been silent since the 4th")

    assert "held up by gone quiet" in asked


async def test_a_question_answered_by_two_people_takes_the_first_answer(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso")
    await dialog.presses("ana", "Answer in words")
    await dialog.says("bo", "stuck on price")

    assert await dialog.fills("ana", words="gone quiet") == "(only ana) That question is answered already."


async def test_the_form_for_a_new_deal_answers_everything_at_once(dialog: Dialog) -> None:
    form = await dialog.says("ana", "/deal new")
    assert form.startswith("(only ana) New deal\n")

    wins = await dialog.fills(
        "ana",
        about="Collective agreement with the union at Halden Works",
        obstacles=("low_trust", "past_breach"),
        holding_up="they broke the roster promise last year",
        sign_by="2027-04-30",
        next_talk="2027-03-05",
        flags=("represented",),
    )

    assert "Three small wins for" in wins
    assert wins.count("Take it") == 3


async def test_a_flag_blocks_what_would_be_unsafe(dialog: Dialog) -> None:
    blocked = {
        move.name for move in dialog.coach.playbook.moves if move.blocked_by(frozenset({"public_tender"}))
    }
    assert blocked
    await dialog.says("ana", "/deal new Annual contract with Contoso, gone quiet, sign by 30 Apr")
    shown = [await dialog.presses("ana", "Public tender")]
    shown += [await dialog.presses("ana", "Other wins") for _ in range(6)]

    for wins in shown:
        assert not any(f"• {name}\n" in wins for name in blocked)


async def test_the_same_flag_pressed_twice_is_said_kindly(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso, stuck on price, sign by 30 Apr")
    asked = dialog.button("None of these")
    await dialog.presses("ana", "None of these")

    assert await dialog.hears("ana", asked) == "(only ana) That question is answered already."


async def test_two_deals_with_different_words_get_different_wins(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso, their CFO went quiet, sign by 30 Apr")
    quiet = await dialog.presses("ana", "None of these")
    await dialog.says("ana", "/deal new Lease with Meridian, we disagree about repair costs, sign by 30 Apr")
    disputed = await dialog.presses("ana", "None of these")

    names = [line for line in quiet.split("\n") if line.startswith("• ")]
    assert names != [line for line in disputed.split("\n") if line.startswith("• ")]
    assert "You said “their CFO went quiet”" in quiet


async def test_the_same_deal_gets_the_same_wins(dialog: Dialog) -> None:
    words = "/deal new Annual contract with Contoso, stuck on price, sign by 30 Apr"
    await dialog.says("ana", words)
    first = await dialog.presses("ana", "None of these")
    await dialog.says("bo", words)
    second = await dialog.presses("bo", "None of these")

    assert first.replace("ana", "bo") == second


async def test_plain_words_about_a_deal_are_offered_to_be_kept_as_one(dialog: Dialog) -> None:
    offered = await dialog.says("ana", "We need the renewal with Contoso signed, they are stuck on price")
    assert offered.startswith("(only ana) That sounds like a deal. Shall I keep it as one?")

    assert "does one of these apply?" in await dialog.presses("ana", "Start a deal") or (
        "Question" in dialog.shown(dialog.last)
    )


async def test_hello_thanks_and_nonsense_are_answered_with_help(dialog: Dialog) -> None:
    for words in ("hi", "Hello", "thanks", "help", "?", "/deal help", "hepl", "blah"):
        said = await dialog.says("ana", words)
        assert said.startswith("(only ana) Win small, win early, win often\n"), words
        assert "[1] Start a deal" in said
