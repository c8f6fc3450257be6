"""How a deal goes: words kept and evidence, shown to the chosen alone, and a nudge where nothing moves."""

from datetime import UTC, datetime

from coaching.commands import TakeMove
from coaching.deal import DealId
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"


async def told(dialog: Dialog, line: str = NEW) -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def kept(dialog: Dialog, deal: DealId, move: str, due: str, done_on: datetime) -> None:
    await dialog.hears("ana", TakeMove(deal=deal, move=move, what="Send the page", due=due))
    await dialog.on(done_on)
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")


async def test_the_lead_sees_words_kept_and_how_fast_evidence_comes(dialog: Dialog) -> None:
    deal = await told(dialog)
    assert "Our word" not in await dialog.says("ana", "/deal status")
    await kept(dialog, deal, "success-sheet", "2027-03-04", datetime(2027, 3, 4, 15, tzinfo=UTC))
    await kept(dialog, deal, "external-benchmark", "2027-03-09", datetime(2027, 3, 10, 15, tzinfo=UTC))

    status = await dialog.says("ana", "/deal status")

    assert "  Our word: 1 kept, 1 late\n" in status
    expected = "first evidence after 3 days, then every 6 days, the latest today, 2 in two weeks"
    assert f"  Momentum: {expected}\n" in status


async def test_the_proofs_of_what_was_kept_stand_on_the_status(dialog: Dialog) -> None:
    deal = await told(dialog)
    await kept(dialog, deal, "success-sheet", "2027-03-04", datetime(2027, 3, 4, 15, tzinfo=UTC))

    assert "  Proof: “their reply”\n" in await dialog.says("bo", "/deal status")


async def test_nobody_else_sees_them(dialog: Dialog) -> None:
    deal = await told(dialog)
    await kept(dialog, deal, "success-sheet", "2027-03-04", datetime(2027, 3, 4, 15, tzinfo=UTC))

    status = await dialog.says("bo", "/deal status")

    assert "Our word" not in status
    assert "Momentum" not in status


async def test_ten_days_without_evidence_are_said_to_the_lead_alone_with_one_question(dialog: Dialog) -> None:
    await told(dialog)
    assert await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC)) == []

    (nudge,) = await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))

    assert nudge.startswith("(to @ana) Renewal with Contoso\nNothing new to see in 10 days.\n")
    assert "• Restart with a two-minute question\n" in nudge
    assert await dialog.on(datetime(2027, 3, 19, 15, tzinfo=UTC)) == [], "and not every day"
    assert len(await dialog.on(datetime(2027, 3, 22, 15, tzinfo=UTC))) == 1


async def test_five_days_are_enough_when_the_end_is_near(dialog: Dialog) -> None:
    await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 19 March")

    (nudge,) = await dialog.on(datetime(2027, 3, 8, 15, tzinfo=UTC))

    assert "Nothing new to see in 7 days." in nudge, "the fifth day was a Saturday"


async def test_what_is_under_way_is_no_stall(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears(
        "ana", TakeMove(deal=deal, move="success-sheet", what="Send the page", due="2027-03-19")
    )

    said = await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))

    assert not [one for one in said if "Nothing new to see" in one]


async def test_what_was_signed_is_no_stall(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal signed")

    said = await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))

    assert not [one for one in said if "Nothing new to see" in one]


# ── What is said of a whole deal ──────────────────────────────────────────────────────────────────────


async def test_once_a_week_the_team_hears_what_is_new_and_nothing_where_nothing_is(dialog: Dialog) -> None:
    deal = await told(dialog)
    assert await dialog.on(datetime(2027, 3, 5, 15, tzinfo=UTC)) == [], "nothing has happened yet"
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-10"))
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")
    await dialog.hears("bo", TakeMove(deal=deal, move="restart-message", what="Ask them", due="2027-03-18"))

    said = await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))

    assert said[-1].startswith("Renewal with Contoso · new this week\nWhat is the next small win?\n")
    assert said[-1].endswith(
        "  Done: Send it (by Wed 10 March)\n  Promised: Ask them (by Thu 18 March)\n  [1] Show me wins"
    )


async def test_the_weekly_note_waits_where_something_is_asked_about_on_that_day(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-05"))

    (asked,) = await dialog.on(datetime(2027, 3, 5, 15, tzinfo=UTC))
    assert "How did it go?" in asked
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")

    said = await dialog.on(datetime(2027, 3, 8, 15, tzinfo=UTC))
    assert any("new this week" in one for one in said)


async def test_a_signed_deal_is_come_back_to_after_ten_thirty_and_ninety_days(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal signed")

    for day, words in (
        (datetime(2027, 3, 11, 15, tzinfo=UTC), "10 days after signing"),
        (datetime(2027, 3, 31, 14, tzinfo=UTC), "30 days after signing"),
        (datetime(2027, 6, 1, 14, tzinfo=UTC), "92 days after signing"),
    ):
        said = await dialog.on(day)
        assert [one for one in said if words in one], words


async def test_a_signature_that_was_taken_back_is_not_come_back_to(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal signed")
    await dialog.presses("ana", "Not signed yet")

    said = await dialog.on(datetime(2027, 3, 11, 15, tzinfo=UTC))

    assert not [one for one in said if "after signing" in one]


async def test_after_weeks_in_which_the_coach_was_down_one_nudge_is_enough(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.on(datetime(2027, 4, 20, 15, tzinfo=UTC))

    assert len([one for one in said if "Nothing new to see" in one]) == 1
