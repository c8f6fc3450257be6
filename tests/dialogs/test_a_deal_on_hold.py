"""A deal is put on hold and goes on: nothing is asked meanwhile, what fell due comes back in one message."""

from datetime import UTC, datetime, timedelta

from coaching.commands import CloseDeal, MakePromise
from tests.dialogs.script import Dialog

#: Monday 1 March 2027, the clock's start, at nine in London.
START = datetime(2027, 3, 1, 9, tzinfo=UTC)


async def a_deal(dialog: Dialog, *due: str, who: str = "ana") -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    for day in due:
        what = f"Send them part {day[-2:]} of the list"
        await dialog.hears(who, MakePromise(deal=deal, what=what, due=day, measure="their reply"))


async def over(dialog: Dialog, *, days: int) -> list[str]:
    """All that is said unasked in so many days, looked at each hour."""
    told: list[str] = []
    for _ in range(days * 24):
        told += await dialog.on(dialog.clock.moment + timedelta(hours=1))
    return told


async def test_until_a_day_nothing_is_asked_and_then_all_at_once(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03", "2027-03-05")

    said = await dialog.says("ana", "/deal pause until 15 March")
    assert "@ana has put this deal on hold until Mon 15 March.\n" in said
    assert await over(dialog, days=13) == []

    (card,) = await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))
    assert "This deal goes on after 14 days on hold.\n2 promises have passed their days." in card
    assert "• ana: Send them part 03 of the list\n  was due Wed 3 March · new day Wed 17 March\n" in card
    assert "• ana: Send them part 05 of the list\n  was due Fri 5 March · new day Fri 19 March\n" in card


async def test_the_days_that_are_offered_are_taken_with_one_tap_and_nothing_counts_as_missed(
    dialog: Dialog,
) -> None:
    await a_deal(dialog, "2027-03-03", "2027-03-05")
    await dialog.says("ana", "pause until 15 March")
    await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))

    said = await dialog.presses("ana", "Take these days")

    assert "@ana has taken the new day for 2 promises; none of them counts as missed." in said
    assert "  Send them part 03 of the list: by Wed 17 March\n" in said
    assert (await dialog.events())[-2:] == ["moved", "moved"]
    assert "missed" not in await dialog.events()
    asked, *_ = [one for one in await over(dialog, days=3) if "How did it go?" in one]
    assert "Send them part 03 of the list" in asked


async def test_taking_the_days_twice_or_for_nothing_is_said_kindly(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03")
    await dialog.says("ana", "pause until 15 March")
    await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))
    button = dialog.button("Take these days")
    await dialog.hears("ana", button)

    assert "No promise of yours waits for a new day." in await dialog.hears("ana", button)
    assert "No promise of yours waits for a new day." in await dialog.hears("bo", button)


async def test_with_an_open_end_it_rests_until_somebody_goes_on(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03", "2027-04-20")
    form = await dialog.says("ana", "/deal pause")
    assert "Until which day? (optional):" in form
    said = await dialog.fills("ana")
    assert "on hold until somebody goes on with it." in said
    assert await over(dialog, days=30) == []

    status = await dialog.says("ana", "/deal status")
    assert "  On hold: until somebody goes on\n" in status
    said = await dialog.presses("ana", "Go on now")

    assert "• ana: Send them part 03 of the list\n" in said
    assert "Send them part 20 of the list" not in said, "its day is ahead"
    told = await over(dialog, days=21)
    assert any("How did it go?" in one and "Send them part 20 of the list" in one for one in told)


async def test_who_does_not_answer_the_one_message_is_asked_again_the_next_day(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03")
    await dialog.says("ana", "pause until 15 March")
    await dialog.on(datetime(2027, 3, 15, 15, tzinfo=UTC))

    told = await over(dialog, days=1)

    assert any("How did it go?" in one and "Send them part 03 of the list" in one for one in told)


async def test_what_was_late_before_keeps_its_day(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-02")
    await dialog.on(datetime(2027, 3, 2, 15, tzinfo=UTC))
    await dialog.on(datetime(2027, 3, 3, 10, tzinfo=UTC))

    await dialog.says("ana", "pause until 15 March")
    (card,) = await over(dialog, days=13)

    assert "was due Tue 2 March · late before the pause" in card
    assert "Take these days" not in card


async def test_without_a_promise_it_goes_on_quietly_and_a_stall_counts_from_there(dialog: Dialog) -> None:
    await a_deal(dialog)
    await dialog.says("ana", "pause until 30 March")

    (card,) = await over(dialog, days=30)

    assert "Nothing fell due meanwhile." in card
    assert not any("days without" in one for one in await over(dialog, days=3))


async def test_the_day_can_be_changed_and_only_the_last_one_counts(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03")
    await dialog.says("ana", "pause until 10 March")
    await dialog.says("ana", "pause until 24 March")

    assert await over(dialog, days=20) == []
    (card,) = await over(dialog, days=4)
    assert "after 23 days on hold" in card


async def test_a_day_that_is_no_day_ahead_is_said_so(dialog: Dialog) -> None:
    await a_deal(dialog)

    assert "(only ana)" in await dialog.says("ana", "/deal pause until sometime soon")
    assert "(only ana)" in await dialog.says("ana", "/deal pause until today")
    assert dialog.refused_field == "until"
    assert "is not on hold" in await dialog.says("ana", "/deal resume")


async def test_a_closed_deal_that_rested_says_nothing(dialog: Dialog) -> None:
    await a_deal(dialog, "2027-03-03")
    await dialog.says("ana", "pause until 15 March")
    await dialog.hears("ana", CloseDeal(deal=dialog.deal(), sure=True))

    assert await over(dialog, days=16) == []
