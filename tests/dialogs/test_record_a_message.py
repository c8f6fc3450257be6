"""Record as commitment: what somebody wrote, filled into the form of a promise; kept when it is sent."""

import pytest

from coaching.commands import OfferRecord
from coaching.people import PersonId
from tests.dialogs.script import Dialog

LINK = "https://deal-team.slack.com/archives/CDEALS/p1804410000000100"
REDLINES = "I'll send the redlines to their counsel by 12 March, done when she replies."
#: Said on Friday 26 February 2027.
FRIDAY = "2027-02-26T10:00:00+00:00"


def wish(words: str, author: str = "bo", *, said_at: str = FRIDAY, theirs: bool = False) -> OfferRecord:
    return OfferRecord(
        words=words,
        author=None if theirs else PersonId(author),
        name=author,
        theirs=theirs,
        link=LINK,
        said_at=said_at,
    )


@pytest.fixture
async def told(dialog: Dialog) -> Dialog:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    return dialog


async def test_the_form_is_filled_in_from_the_message(told: Dialog) -> None:
    said = await told.hears("ana", wish("Morning all. I'll send the redlines to their counsel by 12 March."))

    assert "Record as a commitment" in said
    assert "send the redlines to their counsel" in said
    assert "2027-03-12" in said
    assert " bo" in said


async def test_nothing_is_kept_until_it_is_sent(told: Dialog) -> None:
    await told.hears("ana", wish("I'll send the redlines by 12 March."))

    assert await told.events() == []


async def test_what_is_recorded_keeps_the_link_and_shows_it(told: Dialog) -> None:
    await told.hears("bo", wish(REDLINES))

    said = await told.fills("bo")

    assert f"Said in: {LINK}" in said
    assert "@bo will: send the redlines to their counsel" in said


async def test_a_colleague_is_asked_to_accept_what_they_wrote(told: Dialog) -> None:
    await told.hears("ana", wish(REDLINES))

    said = await told.fills("ana")

    assert "this is proposed to you" in said
    assert f"Said in: {LINK}" in said


async def test_what_an_outsider_wrote_is_theirs(told: Dialog) -> None:
    said = await told.hears("ana", wish("We will confirm the slot by 12 March.", "Ms Weber", theirs=True))

    assert "What they said they would do" in said
    said = await told.fills("ana")
    assert "Ms Weber will: confirm the slot" in said
    assert f"Said in: {LINK}" in said


async def test_a_day_is_read_on_the_day_on_which_it_was_said(told: Dialog) -> None:
    said = await told.hears("ana", wish("I'll send it on Monday"))

    assert "2027-03-01" in said


async def test_a_day_that_has_passed_meanwhile_is_asked_for(told: Dialog) -> None:
    said = await told.hears("ana", wish("I'll send it tomorrow"))

    assert "Sat 27 February 2027 has passed. By when is it now?" in said
    assert "By when:" in said


async def test_both_readings_of_a_day_are_named(told: Dialog) -> None:
    said = await told.hears(
        "ana", wish("I'll send the list by next Tuesday", said_at="2027-03-01T09:00:00+00:00")
    )

    assert "“next Tuesday” can mean Tue 9 March 2027 or Tue 2 March 2027" in said


@pytest.mark.parametrize("words", ["", "  \n", "🎉🎉", "…"])
async def test_a_message_without_words_is_refused_kindly(told: Dialog, words: str) -> None:
    assert "no words in that message" in await told.hears("ana", wish(words))


async def test_where_no_deal_is_led_one_can_be_started(dialog: Dialog) -> None:
    said = await dialog.hears("ana", wish("I'll send the redlines by 12 March."))

    assert "No deal is led there" in said
    assert "Start a deal" in said


async def test_what_crosses_a_line_is_not_kept(told: Dialog) -> None:
    await told.hears("ana", wish("I'll tell them we have another offer, which we have not, by 12 March."))

    await told.fills("ana", what="tell them that we have a rival offer although we have none")

    assert await told.events() == []


async def test_a_link_that_is_none_is_not_kept(told: Dialog) -> None:
    await told.hears("bo", OfferRecord(words="I'll send the list by 12 March", link="javascript:alert(1) x"))

    assert "javascript" not in await told.fills("bo", measure="she replies")


async def test_sent_twice_it_is_promised_once(told: Dialog) -> None:
    await told.hears("bo", wish(REDLINES))
    await told.fills("bo")

    assert "already" in await told.fills("bo")
    assert await told.events() == ["made"]
