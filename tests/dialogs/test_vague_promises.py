"""A vague promise is asked about once, with a sentence to complete; a concrete one is kept as it stands."""

import pytest

from coaching.commands import OfferTake
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


async def offered(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.hears("ana", OfferTake(deal=dialog.deal(), move="success-sheet"))


@pytest.mark.parametrize(
    "words", ["Be more flexible", "Work on our relationship", "Try to close the valuation gap"]
)
async def test_an_intention_is_asked_what_will_be_finished_and_believed_the_second_time(
    dialog: Dialog, words: str
) -> None:
    await offered(dialog)

    asked = await dialog.fills("ana", what=words, due="2027-03-10")

    assert asked.startswith("(only ana) Good intention. What will be finished: sent, signed, paid,")
    assert "“ana sends [what exactly?] to [whom?] by Wed 10 March”" in asked
    assert dialog.refused_field == "what"
    assert await dialog.events() == []
    assert f"@ana will: {words}" in await dialog.fills("ana", what=words, due="2027-03-10")


async def test_their_decision_is_turned_into_an_act_of_ours(dialog: Dialog) -> None:
    await offered(dialog)

    asked = await dialog.fills("ana", what="Contoso signs contract v6", due="2027-03-10")

    assert asked.startswith("(only ana) That is their decision. What will you do by that day")
    said = await dialog.fills("ana", what="Ask Ms Weber what v6 still needs", due="2027-03-10")
    assert "@ana will: Ask Ms Weber what v6 still needs (by Wed 10 March)" in said


@pytest.mark.parametrize(
    "words",
    ["Send the two-page proposal", "Bo brings the index", "Agree the sheet with Ms Weber"],
)
async def test_an_act_that_can_be_finished_is_kept_at_once(dialog: Dialog, words: str) -> None:
    await offered(dialog)

    assert f"@ana will: {words}" in await dialog.fills("ana", what=words, due="2027-03-10")
