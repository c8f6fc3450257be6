"""Who is away is left alone, and somebody stands in; a new lead; what somebody who left has left open."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from coaching.commands import AskLater, BeginRound, ChangeBrief, PersonLeft, TakeMove
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Person, PersonId, Place
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from tests.dialogs.script import CHANNEL, PEOPLE, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 June"
DUE = datetime(2027, 3, 17, 15, tzinfo=UTC)


def at(month: int, day: int, hour: int) -> datetime:
    return datetime(2027, month, day, hour, tzinfo=UTC)


def alone(who: str) -> Place:
    return Place(platform="local", workspace="acme", conversation=f"@{who}", private=True)


async def promised(dialog: Dialog, who: str = "bo", due: str = "2027-03-17", what: str = "Send it") -> DealId:
    """A deal of Ana's, and somebody's promise in it."""
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    await dialog.hears(who, TakeMove(deal=deal, move="success-sheet", what=what, due=due))
    return deal


async def weeks(dialog: Dialog, begin: datetime, days: int) -> list[str]:
    """All that is said unasked, looked at every hour."""
    said: list[str] = []
    for hour in range(days * 24):
        said += await dialog.on(begin + timedelta(hours=hour))
    return said


# ── Away ──────────────────────────────────────────────────────────────────────────────────────────────


async def test_an_absence_is_noted_to_the_one_who_goes_alone_and_the_stand_in_is_told(
    dialog: Dialog,
) -> None:
    await promised(dialog)

    said = await dialog.says("bo", "/deal away until 20 March, Ana stands in")

    noted, told = said.split("\n\n")
    assert noted.startswith(
        "(only bo) You are away until Sat 20 March.\n"
        "@ana stands in: I ask them about your promises meanwhile.\n"
        "I write nothing to you before Mon 22 March."
    )
    assert told.startswith("(to @ana) @bo is away until Sat 20 March and named you to stand in.\n")


async def test_the_stand_in_is_asked_instead_and_answers(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("bo", "/deal away until 20 March, Ana stands in")

    said = await weeks(dialog, at(3, 16, 0), 3)

    (asked,) = [one for one in said if "you stand in" in one]
    assert asked.startswith(
        "Renewal with Contoso\n"
        "@ana: @bo is away until Sat 20 March, and you stand in. How does this stand?\n"
        "Send it (by Wed 17 March)\n"
        "  [1] Done  [2] Partly  [3] New date  [4] Blocked"
    )
    assert not [one for one in said if one.startswith("(to @bo)")]
    await dialog.presses("ana", "Done")
    outcome = await dialog.fills("ana", proof="their mail")
    assert "@bo kept a promise to Contoso." in outcome


async def test_before_the_day_and_after_silence_the_stand_in_is_asked_alone(dialog: Dialog) -> None:
    deal = await promised(dialog, who="ana")
    await dialog.hears("bo", TakeMove(deal=deal, move="external-benchmark", what="Ask", due="2027-03-19"))
    await dialog.says("ana", "/deal away until 26 March, Bo stands in")

    said = [one for one in await weeks(dialog, at(3, 15, 0), 5) if "you stand in" in one]

    assert [one.split("\n")[0] for one in said] == [
        "(to @bo) Renewal with Contoso",
        "Renewal with Contoso",
        "(to @bo) Renewal with Contoso",
    ]


async def test_what_several_promises_of_one_day_is_asked_in_one_message(dialog: Dialog) -> None:
    deal = await promised(dialog)
    await dialog.hears(
        "bo", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-17")
    )
    await dialog.says("bo", "/deal away until 20 March, Ana stands in")

    said = [one for one in await weeks(dialog, at(3, 17, 9), 1) if "you stand in" in one]
    said += [one for one in await weeks(dialog, at(3, 18, 0), 1) if "you stand in" in one and "• " in one]

    (asked,) = said
    assert "• Send it" in asked
    assert "• Ask them" in asked


async def test_the_stand_in_may_ask_to_be_asked_later(dialog: Dialog) -> None:
    await promised(dialog, who="ana")
    await dialog.says("ana", "/deal away until 26 March, Bo stands in")
    await dialog.on(DUE)
    await dialog.on(DUE + timedelta(hours=4))
    dialog.place = CHANNEL
    commitment = dialog.commitment("OfferDone")

    said = await dialog.hears("bo", AskLater(commitment=CommitmentId(UUID(commitment)), when="tomorrow"))

    assert "I ask you again Thu 18 March" in said
    (again,) = await dialog.on(at(3, 18, 13))
    assert again.startswith("(to @bo) Renewal with Contoso\n@bo: @ana is away")


async def test_the_stand_in_is_left_alone_in_their_own_night(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("bo", "/deal away until 26 March, Ana stands in")

    # Three in New York is seven in the evening in London.
    assert await dialog.on(at(3, 17, 19)) == []
    assert [one for one in await dialog.on(at(3, 18, 9)) if "you stand in" in one]


async def test_without_a_stand_in_what_falls_due_waits(dialog: Dialog) -> None:
    await promised(dialog, who="ana")
    said = await dialog.says("ana", "I'm away until 20 March")
    assert "Nobody stands in, so what falls due waits for you." in said

    assert not [one for one in await weeks(dialog, at(3, 15, 0), 7) if "Send it" in one]
    (asked,) = [one for one in await weeks(dialog, at(3, 22, 0), 1) if "Send it" in one]
    assert "@ana, this was due on Wed 17 March: Send it" in asked


async def test_the_day_after_the_one_away_is_asked_again(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-23")
    await dialog.says("bo", "/deal away until 20 March, Ana stands in")

    said = await weeks(dialog, at(3, 22, 0), 2)

    assert [one.split("\n")[0] for one in said if "Send it" in one] == [
        "(to @bo) Renewal with Contoso",
        "Renewal with Contoso",
    ]


async def test_who_comes_back_sooner_is_followed_up_with_again(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("bo", "/deal away until 20 March, Ana stands in")

    assert "Welcome back." in await dialog.says("bo", "I'm back")
    assert "I had not noted you as away." in await dialog.says("bo", "/deal back")

    (asked,) = await dialog.on(at(3, 17, 19))
    assert "@bo, today is the day for: Send it" in asked


async def test_what_is_private_of_a_lead_who_is_away_is_not_told_to_a_stand_in(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-03")
    await dialog.on(at(3, 3, 20))
    await dialog.presses("bo", "Done")
    await dialog.fills("bo", proof="their mail")
    await dialog.says("ana", "/deal away until 26 March, Bo stands in")

    said = await weeks(dialog, at(3, 12, 0), 14)
    assert not [one for one in said if "Nothing new to see" in one]
    (nudge,) = [one for one in await weeks(dialog, at(3, 30, 0), 1) if "Nothing new to see" in one]

    assert nudge.startswith("(to @ana) ")


async def test_silence_of_a_lead_who_stands_in_is_not_told_to_themselves(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("bo", "/deal away until 26 March, Ana stands in")

    said = await weeks(dialog, at(3, 17, 0), 8)

    assert not [one for one in said if "No answer yet from" in one]
    assert [one for one in said if "I note it as missed" in one]


async def test_the_form_asks_who_it_is_where_the_name_says_nothing(dialog: Dialog) -> None:
    await promised(dialog)

    form = await dialog.says("ana", "/deal away until 20 March, Zoe stands in")

    assert "Away up to and on: 20 March\n" in form
    assert "Who stands in (optional):" in form
    assert "@bo stands in" in await dialog.fills("ana", stand_in="bo")


@pytest.mark.parametrize(
    ("filled", "field", "sentence"),
    [
        ({"until": "some day"}, "until", "I cannot read a day in that."),
        ({"until": "2027-02-20"}, "until", "has passed. Please name a day ahead."),
        ({"until": "2029-02-20"}, "until", "That is more than a year away."),
        ({"until": "2027-03-20", "stand_in": "ana"}, "stand_in", "I cannot find that person on your side."),
        ({"until": "2027-03-20", "stand_in": "cara"}, "stand_in", "I cannot find that person on your side."),
        ({"until": "2027-03-20", "stand_in": "x"}, "stand_in", "I cannot find that person on your side."),
    ],
)
async def test_an_absence_that_cannot_be_is_refused_kindly(
    dialog: Dialog, filled: dict[str, str], field: str, sentence: str
) -> None:
    await dialog.says("ana", "/deal away")

    assert sentence in await dialog.fills("ana", **filled)
    assert dialog.refused_field == field


# ── A new lead ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("words", ["/deal lead @bo", "/deal lead Bo", "hand over to Bo", "@bo leads now"])
async def test_the_lead_hands_the_deal_over_in_a_line(dialog: Dialog, words: str) -> None:
    await promised(dialog)

    said = await dialog.says("ana", words)

    assert said.startswith("Renewal with Contoso\n@bo leads this deal now; ana stays a member.\n")


async def test_the_form_asks_who_where_nobody_was_named(dialog: Dialog) -> None:
    await promised(dialog)

    form = await dialog.says("ana", "/deal lead")
    assert "Who leads the deal from now on:" in form
    assert (await dialog.says("ana", "/deal lead Zoe")) == form

    assert "@bo leads this deal now" in await dialog.fills("ana", lead="bo")


async def test_only_the_lead_hands_it_over(dialog: Dialog) -> None:
    await promised(dialog)

    for words in ("/deal lead @bo", "/deal lead", "/deal gone @ana"):
        said = await dialog.says("bo", words)
        assert said == "(only bo) That is for ana to say, who leads the deal."


async def test_what_is_private_follows_the_lead(dialog: Dialog) -> None:
    deal = await promised(dialog)

    def told(work: UnitOfWork) -> None:
        work.private.keep(deal, PrivateFacts(alternative="Build it for £55k"))

    await dialog.coach.store.transact(CHANNEL.organisation, told)
    await dialog.says("ana", "/deal lead @bo")

    dialog.place = alone("bo")
    assert "£55k" in await dialog.says("bo", "/deal brief")
    dialog.place = alone("ana")
    brief = await dialog.says("ana", "/deal brief")
    assert brief.startswith("(only ana) ")
    assert "£55k" not in brief


async def test_what_waits_for_the_lead_goes_to_the_new_one(dialog: Dialog) -> None:
    await promised(dialog, who="ana")
    await dialog.on(DUE)
    await dialog.says("ana", "/deal lead @bo")

    said = await weeks(dialog, DUE + timedelta(hours=1), 3)

    (lead,) = [one for one in said if "No answer yet from" in one]
    assert lead.startswith("(to @bo) Renewal with Contoso\nNo answer yet from @ana")


async def test_a_silent_deal_is_told_to_the_new_lead(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    await dialog.says("ana", "/deal lead @bo")

    said = await weeks(dialog, at(3, 10, 0), 3)

    (nudge,) = [one for one in said if "Nothing new to see" in one]
    assert nudge.startswith("(to @bo) ")


async def test_a_deal_that_was_led_in_private_goes_on_with_the_new_lead(dialog: Dialog) -> None:
    dialog.place = alone("ana")
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    said = await dialog.says("ana", "/deal lead @bo")

    assert said.startswith("(to @bo) Renewal with Contoso\n@bo leads this deal now; ana stays a member.")
    dialog.place = alone("bo")
    assert "Renewal with Contoso" in await dialog.says("bo", "/deal status")


# ── Somebody who left ─────────────────────────────────────────────────────────────────────────────────


async def test_what_somebody_left_open_goes_to_the_lead_in_one_message(dialog: Dialog) -> None:
    deal = await promised(dialog)
    await dialog.hears(
        "bo", TakeMove(deal=deal, move="external-benchmark", what="Ask them", due="2027-03-19")
    )

    said = await dialog.says("ana", "/deal gone @bo")

    assert said.startswith(
        "(only ana) Renewal with Contoso\n"
        "bo has left the deal. Their 2 open promises are yours now: keep, give to another, or let go.\n"
        "• Send it\n  by Wed 17 March\n  [1] Give it to another  [2] Let go\n• Ask them\n"
    )
    assert (await dialog.events())[-2:] == ["reassigned", "reassigned"]
    (asked,) = [one for one in await weeks(dialog, at(3, 17, 0), 1) if "How did it go?" in one]
    assert "@ana, today is the day for: Send it" in asked


async def test_it_is_let_go_and_followed_up_no_more(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("ana", "/deal gone @bo")

    said = await dialog.presses("ana", "Let go")

    assert said.startswith("Renewal with Contoso\nLet go, and followed up no more: Send it\n")
    assert not [one for one in await weeks(dialog, at(3, 16, 0), 4) if "How did it go?" in one]
    assert (await dialog.presses("ana", "Let go")) == "(only ana) That one is settled: let go."


async def test_it_is_given_to_another_who_is_asked_whether_they_take_it(dialog: Dialog) -> None:
    await promised(dialog)
    await dialog.says("ana", "/deal gone @bo")
    await dialog.presses("ana", "Give it to another")

    said = await dialog.fills("ana", owner="bo")

    assert "[1] I'll do it  [2] Otherwise  [3] Not me" in said


async def test_somebody_with_nothing_open_leaves_without_a_trace(dialog: Dialog) -> None:
    await promised(dialog, due="2027-03-03")
    await dialog.on(at(3, 3, 20))
    await dialog.presses("bo", "Done")
    await dialog.fills("bo", proof="their mail")

    said = await dialog.says("ana", "/deal gone @bo")

    assert said.startswith("(only ana) Renewal with Contoso\nbo has left the deal, with nothing open.\n")
    dialog.place = alone("bo")
    assert "There is no open deal here yet." in await dialog.says("bo", "/deal status")


async def test_the_form_asks_who_has_left(dialog: Dialog) -> None:
    await promised(dialog)

    assert "Who has left:" in await dialog.says("ana", "/deal gone")
    assert "bo has left the deal." in await dialog.fills("ana", person="bo")
    await dialog.says("ana", "/deal gone")
    assert (await dialog.fills("ana", person="bo")) == (
        "(only ana) I cannot find that person on your side. Please pick somebody else."
    )


async def test_a_lead_who_leaves_is_asked_for_another_first(dialog: Dialog) -> None:
    await promised(dialog)

    assert "Who leads the deal from now on:" in await dialog.says("ana", "/deal gone @ana")


async def test_a_platform_tells_that_somebody_left_and_the_lead_is_told_in_the_morning(
    dialog: Dialog,
) -> None:
    await promised(dialog)
    dialog.clock.set(at(3, 5, 22))

    assert await dialog.hears("bo", PersonLeft(person=PersonId("bo"))) == ""

    (told,) = [one for one in await weeks(dialog, at(3, 8, 0), 1) if "has left" in one]
    assert told.startswith(
        "(to @ana) Renewal with Contoso\nbo has left the deal. Their 1 open promise is yours"
    )


async def test_where_the_lead_leaves_one_they_trusted_leads_on(dialog: Dialog) -> None:
    deal = await promised(dialog, who="ana")

    def more_people(work: UnitOfWork) -> None:
        for name in ("al", "zoe"):
            work.people.remember(Person(id=PersonId(name), name=name, zone="Europe/London"))
        found = work.deals.known(deal)
        joined = found.joined_by(PersonId("al")).joined_by(PEOPLE["bo"].id)
        work.deals.save(joined.trusting([PersonId("zoe")]))

    await dialog.coach.store.transact(CHANNEL.organisation, more_people)

    said = await dialog.hears("ana", PersonLeft(person=PersonId("ana")))

    assert said.startswith(
        "(to @zoe) Renewal with Contoso\nana has left the deal. Their 1 open promise is yours"
    )


async def test_nobody_says_of_another_that_they_left_all_deals(dialog: Dialog) -> None:
    await promised(dialog)

    said = await dialog.hears("bo", PersonLeft(person=PersonId("ana")))

    assert said == "(only bo) That is for ana to say, who leads the deal."


async def test_while_the_lead_is_away_a_trusted_stand_in_reviews_the_round_once(dialog: Dialog) -> None:
    deal = await promised(dialog)
    await dialog.hears("ana", BeginRound(deal=deal, goal="Agreed words", days="7"))
    dialog.place = alone("ana")
    await dialog.hears("ana", ChangeBrief(deal=deal, counterpart="Contoso", trust=PEOPLE["bo"].id))
    await dialog.says("ana", "/deal away until 12 March, Bo stands in")

    said = [one for one in await dialog.on(at(3, 8, 20)) if "review of round 1" in one]

    assert len(said) == 1
    assert said[0].startswith("(to @bo) ")
