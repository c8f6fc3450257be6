"""A step that is to give political cover: what they can say at home about it, and what we can."""

import pytest

from coaching.commands import OfferTake, ShowMore, TakeMove
from coaching.deal import DealId
from coaching.playbook.playbook import Playbook
from tests.dialogs.script import Dialog

MOVE = "announced-first-step"
OURS = "we gave nothing for it that we cannot take back"


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    return dialog.deal()


def at_home(playbook: Playbook, move: str = MOVE) -> str:
    return playbook.both_sides[move].at_home


async def test_the_coach_asks_what_both_sides_can_say_at_home_and_the_promise_holds_it(
    dialog: Dialog, playbook: Playbook
) -> None:
    deal = await told(dialog)

    form = await dialog.hears("ana", OfferTake(deal=deal, move=MOVE))
    assert f"  What they can say at home (optional): {at_home(playbook)}\n" in form
    assert "  What we can say at home (optional):\n" in form
    promise = await dialog.fills("ana", cover_ours=OURS)

    assert f"  What they can say at home: “{at_home(playbook)}”\n" in promise
    assert f"  What we can say at home: “{OURS}”\n" in promise


async def test_what_can_be_said_at_home_stands_in_the_brief_and_on_the_next_form(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move=MOVE))
    await dialog.fills("ana", cover_theirs="they came to us first", cover_ours=OURS)

    brief = await dialog.says("ana", "/deal brief")
    assert "  What they can say at home: they came to us first\n" in brief
    assert f"  What we can say at home: {OURS}\n" in brief
    form = await dialog.hears("ana", OfferTake(deal=deal, move="independent-verifier"))
    assert f"  What we can say at home (optional): {OURS}\n" in form
    more = await dialog.hears("ana", ShowMore(deal=deal, move="independent-verifier"))
    assert f"  What we can say at home: “{OURS}”\n" in more


async def test_what_is_emptied_on_the_form_no_longer_stands(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move=MOVE, cover_ours=OURS))
    await dialog.hears("ana", OfferTake(deal=deal, move="independent-verifier"))

    promise = await dialog.fills("ana", cover_theirs="", cover_ours="")

    assert "at home" not in promise
    assert "at home" not in await dialog.says("ana", "/deal brief")


async def test_a_step_that_gives_no_cover_asks_for_none(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move=MOVE, cover_ours=OURS))

    form = await dialog.hears("ana", OfferTake(deal=deal, move="success-sheet"))

    assert "at home" not in form
    assert "at home" not in await dialog.fills("ana")


async def test_what_they_can_say_at_home_is_kept_for_each_counterpart(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", "also Globex: they do not trust us")
    await dialog.hears("ana", TakeMove(deal=deal, move=MOVE, cover_theirs="Contoso asked for it"))

    said = await dialog.hears("ana", TakeMove(deal=deal, move=MOVE, counterpart="Globex", cover_ours=OURS))

    assert "Contoso asked" not in said
    assert "  What they can say at home: Contoso asked for it\n" in await dialog.says("ana", "/deal brief")


@pytest.mark.parametrize("field", ["cover_theirs", "cover_ours"])
async def test_a_speech_is_no_sentence_to_say_at_home(dialog: Dialog, field: str) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move=MOVE))

    said = await dialog.fills("ana", **{field: "x" * 301})

    assert said == "(only ana) That is too long for me: please keep it under 300 characters."
    assert dialog.refused_field == field
    assert await dialog.events() == []


async def test_a_threat_is_no_cover(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move=MOVE))

    await dialog.fills("ana", cover_ours="we will leak their affair to the press if they do not sign")

    assert await dialog.events() == []
