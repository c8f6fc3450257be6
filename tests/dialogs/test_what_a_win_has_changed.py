"""A kept promise may tell who saw it, which doubt is smaller and what it opens; none of it has to be told."""

from datetime import UTC, datetime

from coaching.commands import TakeMove
from tests.dialogs.script import Dialog


async def asked(dialog: Dialog) -> str:
    """Ana has taken a win, its day has come, and she presses Done; the form."""
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    sheet = TakeMove(deal=dialog.deal(), move="success-sheet", what="Send the sheet", due="2027-03-10")
    await dialog.hears("ana", sheet)
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    return await dialog.presses("ana", "Done")


async def test_a_kept_promise_says_who_saw_it_which_doubt_is_smaller_and_what_it_opens(
    dialog: Dialog,
) -> None:
    await asked(dialog)

    outcome = await dialog.fills(
        "ana",
        proof="sheet on file",
        seen_by="their CFO",
        smaller_doubt="whether we count the same",
        unlocks="The pilot can be measured.",
    )

    assert "What this opens: The pilot can be measured.\n" in outcome
    assert (
        "  Proof: sheet on file\n  Seen by: their CFO\n  Smaller doubt: whether we count the same\n"
        in outcome
    )


async def test_none_of_it_has_to_be_told_and_then_the_playbook_says_what_it_opens(dialog: Dialog) -> None:
    await asked(dialog)
    opens = dialog.coach.playbook.move_named("success-sheet").unlock_text
    assert dialog.open_form is not None
    assert [one.hint for one in dialog.open_form[0].fields if one.name == "unlocks"] == [opens]

    outcome = await dialog.fills("ana", proof="sheet on file")

    assert f"What this opens: {opens}\n" in outcome
    assert "Seen by" not in outcome
    assert "Smaller doubt" not in outcome


async def test_what_was_changed_is_told_in_a_few_words(dialog: Dialog) -> None:
    await asked(dialog)

    said = await dialog.fills("ana", proof="sheet on file", seen_by="x" * 1_100)

    assert said.startswith("(only ana) That is too long for me")
    assert dialog.refused_field == "seen_by"
    assert await dialog.events() == ["made"]
