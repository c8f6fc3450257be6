"""Bad input gets a clear, kind sentence to that person alone, and nothing is lost or half done."""

from datetime import UTC, datetime

import pytest

from coaching.commands import MarkDone, OpenDeal, ShowStatus, ShowWins, TakeMove
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


async def taken(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ("", "Tell me what you are trying to agree, and with whom."),
        ("   \n ", "Tell me what you are trying to agree, and with whom."),
        ("x" * 40_000, "That is too long for me: please keep it under 4,000 characters."),
        ("Renewal with Contoso, sign by 31 February", "There is no 31 February in the calendar."),
        ("Renewal with Contoso, sign by 3 May 2020", "Sun 3 May 2020 has passed. Please name a day ahead."),
    ],
)
async def test_a_deal_that_cannot_be_read_is_refused_and_not_kept(
    dialog: Dialog, about: str, sentence: str
) -> None:
    said = await dialog.hears("ana", OpenDeal(about=about))

    assert said.startswith(f"(only ana) {sentence}")
    assert "No open deal here yet." in await dialog.says("ana", "/deal list")


@pytest.mark.parametrize(
    "about",
    [
        "🤝🔥 renewal with Contoso 🚀, stuck on price",
        "<!channel> renewal with Contoso, stuck on price",
        "<script>alert(1)</script> renewal with Contoso & Söhne, stuck on price",
        "Продление договора с Contoso 価格 السعر",
        "\u202erenewal with Contoso\u0000, stuck on price",
    ],
)
async def test_odd_characters_are_kept_as_they_are(dialog: Dialog, about: str) -> None:
    await dialog.hears("ana", OpenDeal(about=about))

    assert len(dialog.chat.messages) == 1
    assert "[1] " in dialog.shown(dialog.last)


@pytest.mark.parametrize(
    ("filled", "sentence"),
    [
        ({"due": "2027-02-28"}, "Sun 28 February 2027 has passed. Please name a day ahead."),
        ({"due": "31 February"}, "There is no 31 February in the calendar. Which day do you mean?"),
        ({"due": "sometime"}, "I cannot read a day in that. Try"),
        ({"due": "2031-01-01"}, "That is more than a year away."),
        ({"what": "x" * 40_000}, "That is too long for me"),
        ({"measure": "x" * 40_000}, "That is too long for me"),
        ({"owner": "nobody"}, "I cannot find that person on your side."),
        ({"owner": "cara"}, "I cannot find that person on your side."),
    ],
)
async def test_a_promise_that_cannot_be_kept_is_refused_at_its_field(
    dialog: Dialog, filled: dict[str, str], sentence: str
) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")

    said = await dialog.fills("ana", **filled)

    assert said.startswith(f"(only ana) {sentence}")
    assert dialog.refused_field in filled
    assert "nothing open" in await dialog.says("ana", "/deal status")
    assert "@ana will:" in await dialog.fills("ana"), "the form can be sent again, mended"


async def test_the_same_win_is_taken_once(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana")

    assert await dialog.fills("bo") == "(only bo) Somebody has taken that one already."


async def test_a_turn_that_is_delivered_again_says_nothing(dialog: Dialog) -> None:
    assert await dialog.hears("ana", OpenDeal(about="Renewal with Contoso"), turn_id="slack:T1:1.2")
    assert await dialog.hears("ana", OpenDeal(about="Renewal with Contoso"), turn_id="slack:T1:1.2") == ""

    assert (await dialog.says("ana", "/deal list")).count("Next follow-up: ") == 1


async def test_a_look_that_is_delivered_again_says_nothing(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)

    assert await dialog.hears("ana", ShowStatus(), turn_id="slack:T1:3.4")
    assert await dialog.hears("ana", ShowStatus(), turn_id="slack:T1:3.4") == ""


async def test_the_same_press_twice_settles_once(dialog: Dialog) -> None:
    await taken(dialog)
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="signed")

    assert await dialog.fills("ana", proof="signed") == "(only ana) That one is settled: done."


async def test_done_without_a_proof_is_asked_for_one(dialog: Dialog) -> None:
    await taken(dialog)
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")

    assert await dialog.fills("ana", proof="  ") == "(only ana) Say what shows that it is done."


async def test_a_form_sent_after_the_deal_closed_changes_nothing(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    form = dialog.open_form
    assert "Close Renewal with Contoso? I stop following it up." in await dialog.says("bo", "/deal close")
    assert "Renewal with Contoso is closed." in await dialog.presses("bo", "Close it")

    dialog.open_form = form
    assert await dialog.fills("ana") == "(only ana) Renewal with Contoso is closed, so nothing was changed."


async def test_a_closed_deal_is_not_followed_up(dialog: Dialog) -> None:
    await taken(dialog)
    assert "1 open commitment is let go" in await dialog.says("ana", "/deal close")
    await dialog.presses("ana", "Close it")

    assert await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC)) == []
    assert "There is no open deal here yet." in await dialog.says("ana", "/deal status")


async def test_a_move_that_the_playbook_no_longer_has_is_said_kindly(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    deal = dialog.deal()

    said = await dialog.hears("ana", TakeMove(deal=deal, move="no-such-move"))

    assert said.startswith("(only ana) That button is from an older message.")


async def test_a_commitment_that_is_not_here_is_not_found(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)

    said = await dialog.hears("ana", MarkDone(commitment=dialog.foreign_commitment(), proof="x"))

    assert said.startswith("(only ana) I cannot find that here.")


async def test_several_deals_in_one_place_are_told_apart_with_buttons(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.says("ana", "/deal new Lease with Meridian, stuck on rent, sign by 30 Apr")

    which = await dialog.says("ana", "/deal wins")
    assert which.startswith("(only ana) Which deal do you mean?\n")
    assert "Renewal with Contoso" in which
    assert "Lease with Meridian" in which

    asked = await dialog.presses("ana", "Renewal with Contoso")
    assert "Renewal with Contoso" in asked
    assert "None of these" in asked
    assert "Three small wins for Renewal with Contoso" in await dialog.presses("ana", "None of these")


async def test_wins_can_be_asked_for_before_the_interview_is_over(dialog: Dialog) -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso")

    # What would make a suggestion unsafe is asked before the first one, whatever else is still open.
    assert "None of these" in await dialog.hears("ana", ShowWins())
    await dialog.presses("ana", "None of these")

    assert (await dialog.hears("ana", ShowWins())).count("Take it") == 3
