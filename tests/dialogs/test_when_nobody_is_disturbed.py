"""When the coach keeps quiet: nights, weekends, holidays, days off, in each own time; one post a day."""

from datetime import UTC, datetime, timedelta

import pytest

from coaching.commands import TakeMove
from coaching.deal import DealId
from coaching.remarks import Share
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 June"


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2027, month, day, hour, minute, tzinfo=UTC)


async def promised(
    dialog: Dialog, who: str = "ana", due: str = "2027-03-17", what: str = "Send it"
) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    await dialog.hears(who, TakeMove(deal=deal, move="success-sheet", what=what, due=due))
    return deal


async def set_to(dialog: Dialog, who: str = "ana", **filled: str) -> str:
    await dialog.says(who, "/deal settings")
    return await dialog.fills(who, **filled)


async def asked_between(dialog: Dialog, begin: datetime, end: datetime) -> datetime | None:
    """The hour at which the promise is asked about; None where it is not in this time."""
    moment = begin
    while moment <= end:
        if [one for one in await dialog.on(moment) if "How did it go?" in one]:
            return moment
        moment += timedelta(hours=1)
    return None


# ── Weekends and holidays ─────────────────────────────────────────────────────────────────────────────


async def test_a_promise_for_a_saturday_is_asked_about_on_monday(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-20")

    assert await asked_between(dialog, at(3, 19, 16), at(3, 23, 15)) == at(3, 22, 15)


async def test_a_promise_for_a_bank_holiday_is_asked_about_after_easter(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-26")

    # Good Friday, the weekend, Easter Monday; on Sunday the clocks have gone forward.
    assert await asked_between(dialog, at(3, 26, 9), at(4, 1, 15)) == at(3, 30, 14)


async def test_it_is_the_owners_country_that_counts(dialog: Dialog) -> None:
    await promised(dialog, who="bo", due="2027-03-26")

    assert await asked_between(dialog, at(3, 26, 9), at(4, 1, 15)) == at(3, 26, 19)


async def test_the_eve_of_a_day_after_a_holiday_is_before_it(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-30")

    (eve,) = await dialog.on(at(3, 25, 15))

    assert "This is due on the next working day." in eve


async def test_silence_over_a_holiday_is_no_silence(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-25")
    (asked,) = await dialog.on(at(3, 25, 15))
    assert "How did it go?" in asked

    for day in (26, 27, 28, 29):
        assert await dialog.on(at(3, day, 15)) == []
    (reminded,) = await dialog.on(at(3, 30, 14))
    assert "this was due on Thu 25 March" in reminded


async def test_another_country_can_be_set(dialog: Dialog) -> None:
    said = await set_to(dialog, country="Germany, Bayern")
    assert "  Holidays: DE-BY\n" in said
    dialog.clock.set(at(5, 10, 9))
    await promised(dialog, due="2027-05-27")

    # Corpus Christi is a holiday in Bavaria, and no bank holiday in England.
    assert await asked_between(dialog, at(5, 27, 9), at(5, 28, 15)) == at(5, 28, 14)


async def test_without_a_country_only_weekends_are_kept(dialog: Dialog) -> None:
    said = await set_to(dialog, country="none")
    assert "  Holidays: weekends only\n" in said
    await promised(dialog, due="2027-03-26")

    assert await asked_between(dialog, at(3, 26, 9), at(3, 26, 16)) == at(3, 26, 15)


async def test_the_weekend_is_that_of_the_country(dialog: Dialog) -> None:
    await set_to(dialog, country="Israel", zone="Asia/Jerusalem")
    await promised(dialog, due="2027-03-19")

    # A Friday; Sunday is a working day there, two hours ahead.
    assert await asked_between(dialog, at(3, 19, 7), at(3, 22, 15)) == at(3, 21, 13)


# ── Zones ─────────────────────────────────────────────────────────────────────────────────────────────


async def test_each_of_two_owners_is_asked_at_three_where_they_are(dialog: Dialog) -> None:
    deal = await promised(dialog)
    await dialog.hears(
        "bo", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-17")
    )

    assert await asked_between(dialog, at(3, 17, 9), at(3, 17, 16)) == at(3, 17, 15)
    assert await asked_between(dialog, at(3, 17, 17), at(3, 17, 21)) == at(3, 17, 19)


async def test_the_zone_that_somebody_set_wins_over_the_platforms(dialog: Dialog) -> None:
    said = await set_to(dialog, zone="tokyo")
    assert "  Time zone: Asia/Tokyo\n" in said
    await promised(dialog)

    assert await asked_between(dialog, at(3, 17, 1), at(3, 17, 16)) == at(3, 17, 6)


async def test_what_was_promised_before_moves_to_the_new_zone(dialog: Dialog) -> None:
    await promised(dialog)

    await set_to(dialog, zone="Asia/Tokyo")

    assert await asked_between(dialog, at(3, 17, 1), at(3, 17, 16)) == at(3, 17, 6)


async def test_an_own_zone_that_is_taken_out_makes_room_for_the_platforms(dialog: Dialog) -> None:
    await set_to(dialog, zone="Asia/Tokyo")
    said = await set_to(dialog, zone="")
    assert "  Time zone: Europe/London\n" in said
    await promised(dialog)

    assert await asked_between(dialog, at(3, 17, 1), at(3, 17, 16)) == at(3, 17, 15)


# ── Quiet hours and days off ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("quiet", "hour"),
    [
        ("none", 15),
        ("14:00 to 06:00", 13),
        ("2pm - 6am", 13),
        ("10:00 to 16:30", 17),
        ("02:00 until 20:00", 20),
        ("14:00 to 13:00", 13),
    ],
)
async def test_who_has_other_hours_is_asked_in_them(dialog: Dialog, quiet: str, hour: int) -> None:
    await set_to(dialog, quiet=quiet)
    await promised(dialog)

    assert await asked_between(dialog, at(3, 17, 1), at(3, 17, 23)) == at(3, 17, hour)


async def test_what_comes_in_quiet_hours_waits_until_they_end(dialog: Dialog) -> None:
    await set_to(dialog, quiet="16:00 to 11:00")
    await promised(dialog)

    for late in (at(3, 17, 16), at(3, 18, 8), at(3, 18, 10)):
        assert await dialog.on(late) == []
    (asked,) = await dialog.on(at(3, 18, 11))
    assert "this was due on Wed 17 March" in asked


async def test_in_an_hour_is_tomorrow_where_the_hour_is_quiet(dialog: Dialog) -> None:
    await set_to(dialog, quiet="16:00 to 08:00")
    await promised(dialog)
    await dialog.on(at(3, 17, 15))

    assert "Thu 18 March, 09:00" in await dialog.presses("ana", "In an hour")


async def test_nothing_is_said_unasked_on_a_day_off(dialog: Dialog) -> None:
    said = await set_to(dialog, days_off="17 March\n20 to 24 April")
    assert "  Days off: 17 March 2027; 20 April 2027 to 24 April 2027\n" in said
    await promised(dialog)

    assert await asked_between(dialog, at(3, 17, 9), at(3, 18, 16)) == at(3, 18, 15)


async def test_a_day_off_that_is_set_later_is_kept_as_well(dialog: Dialog) -> None:
    await promised(dialog)
    await set_to(dialog, days_off="2027-03-15 to 2027-03-18")

    assert await asked_between(dialog, at(3, 15, 9), at(3, 19, 16)) == at(3, 19, 15)


async def test_the_team_is_not_kept_from_working_by_one_persons_night(dialog: Dialog) -> None:
    await set_to(dialog, quiet="10:00 to 09:00")

    assert "Three small wins" in [await promised(dialog) and dialog.shown(dialog.chat.messages[0])][0]


async def test_the_form_shows_what_was_kept(dialog: Dialog) -> None:
    await set_to(dialog, zone="Asia/Tokyo", country="jp", quiet="19:00 to 07:30", days_off="24 December")

    form = await dialog.says("ana", "/deal settings")

    assert "Your time zone (optional): Asia/Tokyo" in form
    assert "Whose holidays (optional): JP" in form
    assert "Quiet hours (optional): 19:00 to 07:30" in form
    assert "Days off (optional): 24 December 2027" in form
    assert "  Quiet hours: 19:00 to 07:30\n" in await dialog.fills("ana"), "sent as it is, it stays"


@pytest.mark.parametrize(
    ("filled", "sentence"),
    [
        ({"zone": "Middle Earth"}, "I know no time zone “Middle Earth”."),
        ({"country": "Narnia"}, "I know no holidays of “Narnia”."),
        ({"country": "DE-XX"}, "I know no holidays of “DE-XX”."),
        ({"quiet": "at night"}, "I cannot read hours in that."),
        ({"quiet": "25:00 to 8:00"}, "I cannot read hours in that."),
        ({"days_off": "some day"}, "I cannot read a day in that."),
        ({"days_off": "31 February"}, "There is no 31 February in the calendar."),
        ({"days_off": "2 April 2027 to 20 March 2027"}, "I cannot read a day in that."),
        ({"days_off": "1 March 2031"}, "That is more than a year away."),
        ({"days_off": "\n".join(f"{day} May" for day in range(1, 23))}, "I keep 20 stretches of days off."),
    ],
)
async def test_what_cannot_be_read_is_said_at_its_field_and_nothing_is_kept(
    dialog: Dialog, filled: dict[str, str], sentence: str
) -> None:
    said = await set_to(dialog, **filled)

    assert sentence in said
    assert dialog.refused_field == next(iter(filled))
    assert "Quiet hours (optional): 18:00 to 08:00" in await dialog.says("ana", "/deal settings")


# ── One top-level post a day ──────────────────────────────────────────────────────────────────────────


async def two_owners(dialog: Dialog) -> DealId:
    deal = await promised(dialog)
    await dialog.hears(
        "bo", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-17")
    )
    return deal


async def test_what_is_said_later_on_a_day_goes_below_the_first(dialog: Dialog) -> None:
    await two_owners(dialog)
    (first,) = await dialog.on(at(3, 17, 15))
    top = dialog.last
    (second,) = await dialog.on(at(3, 17, 19))

    assert first.startswith("Renewal with Contoso\n@ana, today is the day")
    assert second.startswith(f"(below {top.id}) Renewal with Contoso\n@bo, today is the day")


async def test_the_next_day_begins_anew(dialog: Dialog) -> None:
    deal = await promised(dialog)
    await dialog.hears(
        "ana", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-18")
    )
    await dialog.on(at(3, 17, 15))

    said = await dialog.on(at(3, 18, 15))

    assert [one for one in said if one.startswith("Renewal with Contoso\n@ana, today is the day")]


async def test_another_deal_has_a_post_of_its_own(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("ana", "/deal new Lease with Globex, stuck on the term, sign by 30 June")
    await dialog.presses("ana", "None of these")
    await dialog.hears(
        "ana", TakeMove(deal=dialog.deal(), move="success-sheet", what="Send it", due="2027-03-17")
    )

    said = await dialog.on(at(3, 17, 15))

    assert len([one for one in said if "How did it go?" in one]) == 2
    assert not [one for one in said if one.startswith("(below")]


async def test_what_was_said_in_private_is_no_post_to_put_another_below(dialog: Dialog) -> None:
    await two_owners(dialog)
    dialog.chat.shared = Share.SHARED
    (first,) = await dialog.on(at(3, 17, 15))
    dialog.chat.shared = Share.OWN
    (second,) = await dialog.on(at(3, 17, 19))

    assert first.startswith("(to @ana) ")
    assert second.startswith("Renewal with Contoso\n@bo"), "there is nothing in the channel yet"


async def test_an_answer_does_not_count_as_said_unasked(dialog: Dialog) -> None:
    await two_owners(dialog)
    dialog.clock.set(at(3, 17, 14))
    await dialog.says("ana", "/deal wins")

    (asked,) = await dialog.on(at(3, 17, 15))

    assert asked.startswith("Renewal with Contoso\n@ana, today is the day")


async def test_the_day_is_the_leads(dialog: Dialog) -> None:
    await set_to(dialog, zone="Asia/Tokyo")
    await two_owners(dialog)
    await asked_between(dialog, at(3, 17, 6), at(3, 17, 6))

    # Seven in the evening in London and New York's afternoon is the next day in Tokyo.
    said = await dialog.on(at(3, 17, 19))

    assert [one for one in said if one.startswith("Renewal with Contoso\n@bo, today is the day")]


async def test_a_post_below_another_is_found_again_after_a_fault(dialog: Dialog) -> None:
    await two_owners(dialog)
    await dialog.on(at(3, 17, 15))
    dialog.chat.faults, dialog.chat.fault_after_posting = [TimeoutError()], True
    (second,) = await dialog.on(at(3, 17, 19))
    assert second.startswith("(below ")

    assert await dialog.on(at(3, 17, 20)) == [], "it is looked up where it was put, and not posted again"
    below = [one for one in dialog.chat.messages if one.place != CHANNEL and not one.place.private]
    assert len(below) == 1
