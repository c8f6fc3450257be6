"""Twelve questions, one at a time: what bears on the obstacle first, private ones in private alone."""

import pytest

from coaching.people import Place
from tests.dialogs.script import CHANNEL, Dialog

ALONE = Place(platform="local", workspace="acme", conversation="with-ana", private=True)


async def opened(dialog: Dialog, held_up_by: str = "stuck on price") -> None:
    await dialog.says("ana", f"/deal new Annual contract with Contoso, {held_up_by}, sign by 30 Apr")
    await dialog.presses("ana", "None of these")


async def test_the_later_questions_come_one_at_a_time_until_nothing_is_missing(dialog: Dialog) -> None:
    await opened(dialog)

    asked = await dialog.says("ana", "/deal questions")
    assert "When it is signed, what will be better for you" in asked
    asked = await dialog.says("ana", "fewer stoppages, predictable cost")
    assert "Which points are already agreed" in asked
    asked = await dialog.says("ana", "agreed: scope; open: price, liability, start; easiest: start date")
    assert "What do they need most" in asked
    asked = await dialog.says("ana", "needs to show savings before the budget (guess)")
    assert "Who can say yes on their side" in asked
    asked = await dialog.says("ana", "CFO signs; legal could stop it; the plant manager never comes")
    assert "What could both sides see or count" in asked
    asked = await dialog.says("ana", "on-time deliveries: 88%")
    assert "What could you do alone this week" in asked
    asked = await dialog.says("ana", "send our June data; ask for their forecast")
    assert "Any limits we must respect" in asked

    ended = await dialog.says("ana", "yes, content with that")
    assert ended.startswith("Annual contract with Contoso\nThe rest I ask you alone.")


async def test_the_brief_shows_all_that_was_told_with_who_told_it_and_when(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")
    await dialog.says("bo", "fewer stoppages, predictable cost")

    brief = await dialog.says("ana", "/deal brief")

    assert brief.startswith("(only ana) Brief: Annual contract with Contoso\n")
    assert "  With: Contoso (ana, Mon 1 March)\n" in brief
    assert "price or value gap (“stuck on price”) (ana, Mon 1 March)" in brief
    assert "  We need: fewer stoppages, predictable cost (bo, Mon 1 March)\n" in brief


async def test_what_was_told_fills_the_next_wins(dialog: Dialog) -> None:
    await opened(dialog, "their CFO went quiet")
    await dialog.says("ana", "/deal questions")
    for _ in range(6):
        if "What could both sides see or count" in dialog.shown(dialog.last):
            break
        await dialog.presses("ana", "Skip")
    await dialog.says("ana", "on-time deliveries: 88%")

    brief = await dialog.says("ana", "/deal brief")

    assert "  To count: on-time deliveries: 88% " in brief


@pytest.mark.parametrize(
    ("held_up_by", "first"),
    [
        ("they have no authority to sign", "Who can say yes on their side"),
        ("nobody believes the numbers, we disagree about the data", "What could both sides see or count"),
        ("dozens of open points and far too complex", "Which points are already agreed"),
        ("stuck on price", "When it is signed, what will be better for you"),
    ],
)
async def test_what_bears_on_the_obstacle_is_asked_first(dialog: Dialog, held_up_by: str, first: str) -> None:
    await opened(dialog, held_up_by)

    assert first in await dialog.says("ana", "/deal questions")


async def test_trust_and_the_alternative_are_asked_where_nobody_else_sees_them(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")
    for _ in range(7):
        await dialog.presses("ana", "Skip")
    assert "The rest I ask you alone." in dialog.shown(dialog.last)

    asked = await dialog.presses("ana", "Ask me alone")
    assert asked.startswith("(to @ana) ")
    assert "do you have a real alternative if this fails?" in asked
    assert "[1] Weak  [2] Fair  [3] Strong" in asked

    asked = await dialog.presses("ana", "Weak")
    assert asked.startswith("(to @ana) ")
    assert "How much do you trust their word, 0 to 10" in asked
    await dialog.presses("ana", "Answer in words")
    await dialog.fills("ana", words="4; we still owe them the corrected invoices")

    everything = "\n".join(dialog.shown(one) for one in dialog.chat.messages if not one.place.private)
    assert "corrected invoices" not in everything
    assert "weak" not in everything.lower()


async def test_what_is_private_is_shown_to_the_lead_in_private_and_to_nobody_else(dialog: Dialog) -> None:
    await opened(dialog)
    dialog.place = ALONE
    await dialog.says("ana", "/deal questions")
    while "How much do you trust" not in dialog.shown(dialog.last):
        await dialog.presses("ana", "Skip")
    await dialog.says("ana", "4; we still owe them the corrected invoices")

    brief = await dialog.says("ana", "/deal brief")
    assert "Trust in their word (private): 4 of 10" in brief
    assert "we still owe them the corrected invoices" in brief

    dialog.place = CHANNEL
    for who in ("ana", "bo"):
        assert "corrected invoices" not in await dialog.says(who, "/deal brief")
        assert "corrected invoices" not in await dialog.says(who, "/deal status")


async def test_only_the_lead_is_asked_what_is_private(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")
    for _ in range(7):
        await dialog.presses("ana", "Skip")

    assert await dialog.presses("bo", "Ask me alone") == (
        "(only bo) That is for the deal's lead and those whom the lead has chosen."
    )


async def test_one_can_stop_and_go_on_days_later_where_it_was_left(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")
    await dialog.says("ana", "fewer stoppages, predictable cost")

    stopped = await dialog.presses("ana", "Stop")
    assert "6 more questions would help. The rest I ask you alone." in stopped
    assert (await dialog.says("ana", "scope is agreed")).startswith("(only ana) Win small")

    dialog.clock.advance(days=3)
    assert "Which points are already agreed" in await dialog.presses("ana", "Ask me more")


async def test_one_can_go_back_and_answer_anew(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")
    await dialog.says("ana", "fewer stoppages")

    again = await dialog.presses("ana", "Back")
    assert "When it is signed, what will be better for you" in again
    await dialog.says("ana", "predictable cost")

    assert "We need: predictable cost" in await dialog.says("ana", "/deal brief")


async def test_a_vague_later_answer_is_asked_after_once(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal questions")

    again = await dialog.says("ana", "a good relationship")
    assert "Who in your house would notice" in again
    assert "Which points are already agreed" in await dialog.says("ana", "synergies")


async def test_every_fact_of_the_brief_can_be_changed(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal brief")

    form = await dialog.presses("ana", "Change")
    assert "With (optional): Contoso" in form
    changed = await dialog.fills(
        "bo",
        counterpart="Contoso Insurance",
        obstacles=("gone_quiet",),
        sign_by="2027-05-14",
        agreed="scope\nstart date",
        people="CFO signs",
        linked="the Fabrikam renewal",
    )

    assert "  With: Contoso Insurance (bo, Mon 1 March)\n" in changed
    assert "  Held up by: gone quiet (“Gone quiet”) (bo, Mon 1 March)\n" in changed
    assert "  Sign by: Fri 14 May (bo, Mon 1 March)\n" in changed
    assert "  Agreed: scope, start date (bo, Mon 1 March)\n" in changed
    assert "  Can say yes: CFO (bo, Mon 1 March)\n" in changed
    assert "  Linked deals: the Fabrikam renewal (bo, Mon 1 March)" in changed
    assert "(ana, Mon 1 March)" in changed, "what was not changed keeps its first teller"


async def test_a_day_that_does_not_exist_is_refused_at_its_field_in_the_brief(dialog: Dialog) -> None:
    await opened(dialog)
    await dialog.says("ana", "/deal brief")
    await dialog.presses("ana", "Change")

    assert "There is no 31 February" in await dialog.fills("ana", sign_by="31 February")
    assert dialog.refused_field == "sign_by"


async def test_a_told_alternative_fills_wins_where_nobody_else_reads_and_nowhere_else(dialog: Dialog) -> None:
    await opened(dialog)
    dialog.place = ALONE
    await dialog.says("ana", "/deal questions")
    while "do you have a real alternative" not in dialog.shown(dialog.last):
        await dialog.presses("ana", "Skip")
    await dialog.says("ana", "weak: a second supplier in Poland")

    alone = [await dialog.says("ana", "/deal wins") for _ in range(6)]
    assert any("a second supplier in Poland" in wins for wins in alone)

    dialog.place = CHANNEL
    for _ in range(8):
        assert "Poland" not in await dialog.says("ana", "/deal wins")
        assert "Poland" not in await dialog.presses("ana", "More")
