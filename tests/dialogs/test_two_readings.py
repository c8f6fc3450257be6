"""A day that can be read in two ways is asked about wherever people write, and nothing is lost meanwhile."""

from coaching.commands import KeepTalkDate, OpenDeal
from tests.dialogs.script import Dialog

#: It is Monday 1 March 2027: "next Tuesday" is tomorrow or in eight days.
ASKED = "“next Tuesday” can mean Tue 9 March 2027 or Tue 2 March 2027. Which one?"


async def told(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")


async def test_a_deal_is_kept_once_it_is_clear_which_day_is_meant(dialog: Dialog) -> None:
    said = await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by next Tuesday")

    assert said.startswith(f"(only ana) {ASKED}")
    assert "No open deal here yet." in await dialog.says("ana", "/deal list")

    await dialog.presses("ana", "Tue 2 March 2027")

    assert "2 March" in await dialog.says("ana", "/deal brief")


async def test_the_same_button_pressed_twice_opens_one_deal(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by next Tuesday")
    await dialog.presses("ana", "Tue 9 March 2027")

    again = await dialog.presses("ana", "Tue 9 March 2027")

    assert "is open already." in again
    assert (await dialog.says("ana", "/deal list")).count("[") == 1


async def test_an_answer_of_the_interview_is_asked_about_and_then_taken(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price")

    assert ASKED in await dialog.says("ana", "We sign by next Tuesday")

    await dialog.presses("ana", "Tue 9 March 2027")

    assert "9 March" in await dialog.says("ana", "/deal brief")


async def test_a_promise_of_theirs_is_asked_about(dialog: Dialog) -> None:
    await told(dialog)

    assert ASKED in await dialog.says("ana", "/deal they Ms Weber confirms the slot by next Tuesday")
    assert "Tue 2 March" in await dialog.presses("ana", "Tue 2 March 2027")


async def test_two_days_that_are_unclear_are_asked_one_after_the_other(dialog: Dialog) -> None:
    first = await dialog.says(
        "ana", "/deal new Renewal with Contoso, stuck on price, sign by mid-August, next talk is next Tuesday"
    )
    assert "“mid-August” can mean Sun 15 August 2027 or Fri 20 August 2027. Which one?" in first

    assert ASKED in await dialog.presses("ana", "Fri 20 August 2027")
    await dialog.presses("ana", "Tue 2 March 2027")

    brief = await dialog.says("ana", "/deal brief")
    assert "20 August" in brief
    assert "2 March" in brief


async def test_a_form_that_is_too_long_for_a_button_is_refused_at_its_field(dialog: Dialog) -> None:
    await dialog.hears("ana", OpenDeal(about=f"Renewal with Contoso, sign by next Tuesday. {'x ' * 900}"))

    assert dialog.refused_field == "about"


async def test_a_day_that_has_passed_is_never_due(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.says("ana", "/deal they Ms Weber confirms the slot by 3 February 2027")

    assert "has passed. Please name a day ahead." in said


async def test_the_end_of_a_working_week_is_no_question(dialog: Dialog) -> None:
    said = await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by EOW")

    assert "Which one?" not in said


async def test_a_day_typed_into_a_form_is_asked_about_as_well(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.hears("ana", KeepTalkDate(deal=dialog.deal(), day="next Tuesday"))

    assert ASKED in said
    await dialog.presses("ana", "Tue 2 March 2027")
    assert "2 March" in await dialog.says("ana", "/deal brief")
