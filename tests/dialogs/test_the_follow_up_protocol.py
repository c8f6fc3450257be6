"""The coach comes back: halfway, on the eve, on the day, after silence, to the lead, and lets go."""

from datetime import UTC, datetime, timedelta

import pytest

from coaching.commands import TakeMove
from coaching.deal import DealId
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
#: Wed 17 March 2027, 15:00 in London, where Ana is; Bo is in New York.
DUE = datetime(2027, 3, 17, 15, tzinfo=UTC)


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def promised(
    dialog: Dialog, who: str = "ana", due: str = "2027-03-17", what: str = "Send it"
) -> DealId:
    """Somebody takes a win with an act of their own words; the deal is Ana's."""
    deal = await told(dialog)
    await dialog.hears(who, TakeMove(deal=deal, move="success-sheet", what=what, due=due))
    return deal


async def silence(dialog: Dialog, *days: int) -> list[list[str]]:
    """What is said on the due day and on these days after it, while nobody answers."""
    said = [await dialog.on(DUE)]
    said += [await dialog.on(DUE + timedelta(days=day)) for day in days]
    return [[one for one in told if "new this week" not in one] for told in said]


# ── Before the day ────────────────────────────────────────────────────────────────────────────────────


async def test_a_long_step_is_looked_at_halfway_and_on_the_eve_by_its_owner_alone(dialog: Dialog) -> None:
    await promised(dialog)

    (halfway,) = await dialog.on(datetime(2027, 3, 9, 15, tzinfo=UTC))
    assert halfway.startswith("(to @ana) Renewal with Contoso\nHalfway to Wed 17 March:\nSend it\n")
    (eve,) = await dialog.on(datetime(2027, 3, 16, 15, tzinfo=UTC))
    assert eve.startswith("(to @ana) Renewal with Contoso\nSend it\nThis is due on the next working day.")
    assert eve.endswith("[1] Done  [2] Needs help  [3] New date")
    (asked,) = await dialog.on(DUE)
    assert asked.startswith("Renewal with Contoso\n@ana, today is the day for: Send it\n")


async def test_a_mere_line_goes_where_something_else_is_asked_on_that_day(dialog: Dialog) -> None:
    deal = await promised(dialog)
    other = TakeMove(deal=deal, move="external-benchmark", what="Bring the index", due="2027-03-09")
    await dialog.hears("ana", other)

    (asked,) = await dialog.on(datetime(2027, 3, 9, 15, tzinfo=UTC))

    assert "today is the day for: Bring the index" in asked


async def test_a_short_step_is_not_looked_at_halfway(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-05")

    (eve,) = await dialog.on(datetime(2027, 3, 4, 15, tzinfo=UTC))

    assert "on the next working day" in eve


async def test_the_eve_of_a_monday_is_the_friday_before(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-22")

    assert await dialog.on(datetime(2027, 3, 19, 14, 59, tzinfo=UTC)) == []
    (eve,) = await dialog.on(datetime(2027, 3, 19, 15, tzinfo=UTC))

    assert "on the next working day" in eve
    assert await dialog.on(datetime(2027, 3, 21, 15, tzinfo=UTC)) == [], "nothing on a weekend"


async def test_a_look_ahead_that_comes_too_late_is_not_said(dialog: Dialog) -> None:
    await promised(dialog)

    assert len(await dialog.on(DUE + timedelta(minutes=5))) == 1


async def test_what_is_answered_before_the_day_is_not_asked_about(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.on(datetime(2027, 3, 16, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="their reply")

    assert await silence(dialog, 1, 2, 5) == [[], [], [], []]


# ── Silence ───────────────────────────────────────────────────────────────────────────────────────────


async def test_silence_is_reminded_of_once_then_the_lead_is_told_never_the_channel(dialog: Dialog) -> None:
    await promised(dialog, who="bo")
    asked = await dialog.on(DUE + timedelta(hours=5))

    (reminded,) = await dialog.on(DUE + timedelta(days=1, hours=5))
    (lead,) = await dialog.on(DUE + timedelta(days=2))

    assert asked[0].startswith("Renewal with Contoso\n@bo, today is the day")
    assert reminded.startswith("(to @bo) Renewal with Contoso\n@bo, this was due on Wed 17 March: Send it")
    assert lead.startswith("(to @ana) Renewal with Contoso\nNo answer yet from @bo about what was due")
    assert lead.endswith("[1] Done  [2] Partly  [3] New date  [4] Blocked")


async def test_the_lead_may_answer_for_it(dialog: Dialog) -> None:
    await promised(dialog, who="bo")
    for hours in (5, 29, 48):
        await dialog.on(DUE + timedelta(hours=hours))

    await dialog.presses("ana", "Done")
    said = await dialog.fills("ana", proof="I saw their mail")

    assert "@bo kept a promise to Contoso." in said
    said_later = await dialog.on(DUE + timedelta(days=6))
    assert not [one for one in said_later if "How did it go?" in one]


async def test_silence_to_the_end_counts_as_missed_and_a_smaller_step_is_offered(dialog: Dialog) -> None:
    await promised(dialog)

    said = await silence(dialog, 1, 2)

    assert said[1][0].startswith("(to @ana) "), "a lead is reminded, and not told of themselves"
    (lapsed,) = said[2]
    assert "nobody has said how it went, so I note it as missed." in lapsed
    assert "No blame: a smaller step is easier to keep." in lapsed
    assert (await dialog.events())[-1] == "missed"
    smaller = await dialog.presses("ana", "Smaller version")
    assert smaller.startswith("(only ana) Smaller: ")
    status = await dialog.says("ana", "/deal status")
    assert "missed" in status


async def test_after_an_outage_each_step_still_has_its_own_day(dialog: Dialog) -> None:
    await promised(dialog)
    late = DUE + timedelta(days=7)

    assert len(await dialog.on(late)) == 1, "asked late, and not reminded in the same breath"
    assert len(await dialog.on(late + timedelta(days=1))) == 1


async def test_a_weekend_is_no_silence(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-19")
    friday = datetime(2027, 3, 19, 15, tzinfo=UTC)
    assert len(await dialog.on(friday)) == 1

    assert await dialog.on(friday + timedelta(days=2)) == []
    (reminded,) = await dialog.on(friday + timedelta(days=3))
    assert "this was due on Fri 19 March" in reminded


# ── Later ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("label", "again", "words"),
    [
        ("In an hour", DUE + timedelta(hours=1), "Wed 17 March, 16:00"),
        ("Tomorrow at 9", datetime(2027, 3, 18, 9, tzinfo=UTC), "Thu 18 March, 09:00"),
    ],
)
async def test_the_owner_is_asked_again_later_alone_and_the_day_stays(
    dialog: Dialog, label: str, again: datetime, words: str
) -> None:
    await promised(dialog)
    await dialog.on(DUE)

    said = await dialog.presses("ana", label)

    assert said.startswith(
        "(only ana) Renewal with Contoso\nSend it\nThe day stays as it is. I ask you again "
    )
    assert words in said
    assert await dialog.on(again - timedelta(minutes=1)) == []
    (asked,) = await dialog.on(again)
    assert asked.startswith("(to @ana) Renewal with Contoso\n@ana, ")
    assert "moved" not in await dialog.events()


async def test_in_an_hour_is_tomorrow_in_the_evening(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.on(DUE)
    await dialog.on(DUE + timedelta(hours=2, minutes=30))

    assert "Thu 18 March, 09:00" in await dialog.presses("ana", "In an hour")


async def test_only_the_owner_is_asked_later(dialog: Dialog) -> None:
    await promised(dialog, who="bo")
    await dialog.on(DUE + timedelta(hours=5))

    assert await dialog.presses("ana", "In an hour") == "(only ana) That is for bo to answer."


# ── Several at once ───────────────────────────────────────────────────────────────────────────────────


async def test_what_one_person_has_due_on_a_day_is_asked_about_in_one_message(dialog: Dialog) -> None:
    deal = await told(dialog)
    for move, what in (("success-sheet", "Agree the sheet"), ("external-benchmark", "Bring the index")):
        await dialog.hears("ana", TakeMove(deal=deal, move=move, what=what, due="2027-03-17"))

    (asked,) = await dialog.on(DUE)

    assert "@ana, today is the day for 2 things. How did each of them go?\n" in asked
    await dialog.presses("ana", "Done", first=True)
    said = await dialog.fills("ana", proof="on file")
    assert "kept a promise" in said
    assert "How did each of them go?" in dialog.shown(dialog.chat.messages[-2]), "the other is still asked"
    one = await dialog.presses("ana", "Not quite")
    assert one.endswith("[4] Blocked  [5] In an hour  [6] Tomorrow at 9")
    *_, reminded = await dialog.on(DUE + timedelta(days=1))
    assert "this was due on Wed 17 March" in reminded
    assert "2 things" not in reminded


async def test_two_people_are_each_asked_in_a_message_of_their_own(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-17"))
    await dialog.hears(
        "bo", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-17")
    )

    said = [*await dialog.on(DUE), *await dialog.on(DUE + timedelta(hours=4))]

    assert [one.split("\n")[1].split(",")[0] for one in said] == ["@ana", "@bo"]
    assert said[1].startswith(f"(below {dialog.chat.messages[-2].id}) "), "one post a day, the rest below it"


# ── At night, and after an outage ─────────────────────────────────────────────────────────────────────


async def test_what_comes_late_at_night_waits_for_the_morning(dialog: Dialog) -> None:
    await promised(dialog)

    assert await dialog.on(DUE + timedelta(hours=12)) == []
    assert await dialog.on(DUE + timedelta(hours=17)) == []
    (asked,) = await dialog.on(DUE + timedelta(hours=18))

    assert "@ana, this was due on Wed 17 March: Send it" in asked


async def test_what_was_asked_later_is_asked_alone_and_the_other_is_reminded_of_by_itself(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    for move, what in (("success-sheet", "Send it"), ("external-benchmark", "Bring it")):
        await dialog.hears("ana", TakeMove(deal=deal, move=move, what=what, due="2027-03-17"))
    await dialog.on(DUE)
    await dialog.presses("ana", "Not quite", first=True)
    await dialog.presses("ana", "Tomorrow at 9")

    (asked,) = await dialog.on(datetime(2027, 3, 18, 9, tzinfo=UTC))
    (reminded,) = await dialog.on(DUE + timedelta(days=1))

    assert "Send it\n" in asked
    assert "Bring it\n" in reminded
