"""One deal with several counterparts: each has its own obstacle, its own promises and its own wins."""

from datetime import UTC, datetime

import pytest

from coaching.commands import OfferTake
from tests.dialogs.script import Dialog

NEW = "/deal new Joint venture with Contoso, stuck on price, sign by 30 Apr"
ALSO = "/deal also Globex: their CFO has gone quiet since Monday, call on Friday"


async def two_sides(dialog: Dialog) -> str:
    """A deal with Contoso is told in a line and Globex added; the wins with Globex."""
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return await dialog.says("ana", ALSO)


def names(card: str) -> list[str]:
    return [line.removeprefix("• ") for line in card.split("\n") if line.startswith("• ")]


async def test_each_counterpart_gets_wins_for_its_own_obstacle(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    with_contoso = await dialog.presses("ana", "None of these")

    with_globex = await dialog.says("ana", ALSO)

    assert " · with Globex\n" in with_globex
    assert "gone quiet" in with_globex
    assert "stuck on price" not in with_globex
    assert names(with_globex) != names(with_contoso)


@pytest.mark.parametrize("words", ["wins with globex", "/deal wins for Globex", "With Globex"])
async def test_the_wins_with_one_of_them_are_asked_for_by_name_or_by_a_button(
    dialog: Dialog, words: str
) -> None:
    await two_sides(dialog)
    first = await dialog.says("ana", "/deal wins")
    assert "with Globex\n" not in first

    again = (
        await dialog.presses("ana", words) if words.startswith("With") else await dialog.says("ana", words)
    )

    assert " · with Globex\n" in again
    assert "With Contoso" in again


async def test_the_same_move_can_be_taken_with_each_of_them_and_is_kept_apart(dialog: Dialog) -> None:
    await two_sides(dialog)
    deal = dialog.deal()
    for counterpart in ("", "Globex"):
        await dialog.hears("ana", OfferTake(deal=deal, move="success-sheet", counterpart=counterpart))
        await dialog.fills("ana", what="Agree the sheet", due="2027-03-10")

    status = await dialog.says("ana", "/deal status")
    asked = await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))

    assert status.count("Agree the sheet") == 2
    assert "  With: Globex" in status
    assert len(asked) == 1, "what one person has due on one day is asked about in one message"
    await dialog.presses("ana", "Done")
    assert "kept a promise to Globex" in await dialog.fills("ana", proof="sheet on file")


async def test_what_is_not_for_one_of_them_may_be_for_another(dialog: Dialog) -> None:
    wins = await two_sides(dialog)
    first = names(wins)[0]
    await dialog.presses("ana", "More", first=True)
    await dialog.presses("ana", "Not for us")
    await dialog.fills("ana", reason="never")

    assert first not in names(await dialog.says("ana", "wins with Globex"))
    kept = await dialog.says("ana", "/deal brief")
    assert "  Also with: Globex · held up by gone quiet · next talk Fri 5 March\n" in kept


async def test_one_of_them_is_told_in_a_form_and_let_go_in_the_brief(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.says("ana", "/deal brief")
    await dialog.presses("ana", "Another side")
    wins = await dialog.fills("ana", name="Initech", contact="Eve Park", words="they no longer trust us")
    assert " · with Initech\n" in wins

    await dialog.says("ana", "/deal brief")
    await dialog.presses("ana", "Change")
    brief = await dialog.fills("ana", counterpart="Contoso", others="")

    assert "Also with" not in brief
    gone = await dialog.says("ana", "wins with Initech")
    assert gone == "(only ana) I know no “Initech” here. Tell me with “also NAME: what holds it up”."


async def test_more_that_is_told_of_one_of_them_is_added(dialog: Dialog) -> None:
    await two_sides(dialog)
    await dialog.says("ana", "also with globex, they want exclusivity and will not move")

    brief = await dialog.says("ana", "/deal brief")

    assert brief.count("Also with: ") == 1
    assert "deadlock" in brief


async def test_a_side_without_a_name_is_asked_for_it(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    said = await dialog.says("ana", "/deal also with the people we met at the fair last week who make valves")

    assert said.startswith("(only ana) Say who else is on the other side")


async def test_more_of_the_first_side_is_added_to_the_brief(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    wins = await dialog.says("ana", "/deal also Contoso: their CFO has gone quiet since Monday")

    assert wins.startswith("Three small wins for Joint venture with Contoso\n")
    assert "gone quiet" in await dialog.says("ana", "/deal brief")


async def test_an_answer_that_begins_with_also_is_no_further_side(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Annual contract with Contoso")

    asked = await dialog.says("ana", "also they went quiet after our offer")

    assert "held up by gone quiet" in asked


async def test_what_is_unsafe_is_heard_of_whichever_side_it_is_told(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    wins = await dialog.says("ana", "/deal also Globex: it is a public tender, they are publicly listed")

    blocked = {m.name for m in dialog.coach.playbook.moves if m.blocked_by(frozenset({"public_tender"}))}
    assert not blocked & set(names(wins))


async def test_a_form_from_before_a_side_was_told_lets_it_be(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.says("ana", "/deal brief")
    await dialog.presses("ana", "Change")
    before = dialog.open_form
    await dialog.says("ana", ALSO)
    dialog.open_form = before

    assert "Also with: Globex" in await dialog.fills("ana", counterpart="Contoso Nordic")


async def test_a_promise_to_a_side_that_was_let_go_is_kept_in_its_name(dialog: Dialog) -> None:
    await two_sides(dialog)
    await dialog.hears("ana", OfferTake(deal=dialog.deal(), move="success-sheet", counterpart="Globex"))
    await dialog.fills("ana", what="Agree the sheet", due="2027-03-10")
    await dialog.says("ana", "/deal brief")
    await dialog.presses("ana", "Change")
    await dialog.fills("ana", others="")

    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")

    assert "kept a promise to Globex" in await dialog.fills("ana", proof="on file")
