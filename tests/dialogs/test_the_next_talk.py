"""Before a talk one page for the lead: what is open, to ask, to offer, to avoid; after it: what moved?"""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot import wording
from coaching import errors
from coaching.commands import AddCounterpart, ChangeBrief, KeepTalkDate, NothingMoved, OfferTalkDate, TakeMove
from coaching.deal import DealId
from coaching.people import Place
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from tests.dialogs.script import CHANNEL, PEOPLE, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, next call on 11 March, sign by 30 Apr"
#: The talk is on Thu 11 March 2027; London is on UTC then.
BEFORE = datetime(2027, 3, 10, 15, tzinfo=UTC)
AFTER = datetime(2027, 3, 12, 15, tzinfo=UTC)


def alone(who: str = "ana") -> Place:
    return Place(platform="local", workspace="acme", conversation=f"with-{who}", private=True)


async def told(dialog: Dialog, line: str = NEW, flag: str = "None of these") -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", flag)
    return dialog.deal()


async def about_talks(dialog: Dialog, moment: datetime) -> list[str]:
    """What is said of talks at a moment; the note of the week and the like are others' tests."""
    return [one for one in await dialog.on(moment) if "next talk" in one or "Your talk" in one]


async def keep_private(dialog: Dialog, deal: DealId, facts: PrivateFacts) -> None:
    await dialog.coach.store.transact(CHANNEL.organisation, lambda work: work.private.keep(deal, facts))


# ── The page ──────────────────────────────────────────────────────────────────────────────────────────


async def test_on_the_working_day_before_the_lead_alone_gets_one_page(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-19"))

    assert await about_talks(dialog, BEFORE - timedelta(minutes=1)) == []
    (page,) = await about_talks(dialog, BEFORE)

    assert page.startswith("(to @ana) Renewal with Contoso · next talk with Contoso · Thu 11 March\n")
    assert "  Open: price\n" in page
    assert "  We owe: ana: Send it (by Fri 19 March)\n" in page
    assert "  Ask for: " in page
    assert "  Ask them: What matters most to you in this, and what would worry you?\n" in page
    assert ", subject to the overall agreement: " in page
    assert "  Long-term check: " in page


async def test_before_a_monday_the_page_comes_on_friday(dialog: Dialog) -> None:
    await told(dialog, NEW.replace("11 March", "15 March"))

    (page,) = await about_talks(dialog, datetime(2027, 3, 12, 15, tzinfo=UTC))

    assert "next talk with Contoso · Mon 15 March" in page


async def test_an_overdue_promise_and_a_guess_stand_on_the_page(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet", what="Send it", due="2027-03-04"))
    await dialog.hears(
        "ana",
        ChangeBrief(
            deal=deal,
            counterpart="Contoso",
            obstacles=("price_gap",),
            next_talk="2027-03-11",
            their_interests="to show savings before the budget (guess)",
        ),
    )
    dialog.clock.set(datetime(2027, 3, 9, 9, tzinfo=UTC))

    page = await dialog.says("ana", "/deal talk")

    assert "  We owe: Send it (overdue since Thu 4 March)\n" in page
    assert "  Ask them: Is it right that this matters to you: to show savings before the budget?\n" in page


async def test_flags_and_warnings_say_what_to_avoid(dialog: Dialog) -> None:
    await told(dialog, flag="Listed company")

    assert "  Sensitive: Listed company\n" in await dialog.says("ana", "/deal talk")


async def test_what_is_private_stands_on_the_page_in_private_alone(dialog: Dialog) -> None:
    deal = await told(dialog)
    secret = PrivateFacts(limit="EUR 40,000", batna="fair", alternative="a second supplier")
    await keep_private(dialog, deal, secret)

    openly = await dialog.says("ana", "/deal talk")
    dialog.place = alone()
    in_private = await dialog.says("ana", "/deal next talk")
    (page,) = await about_talks(dialog, BEFORE)

    assert wording.PRIVATE_ELSEWHERE in openly
    assert "They moved" not in openly
    for shown in (in_private, page):
        assert (
            "  Keep to yourself: your walk-away (EUR 40,000) and your alternative (fair: a second supplier)\n"
        ) in shown
        assert wording.PRIVATE_ELSEWHERE not in shown
    for word in ("40,000", "second supplier", "Keep to yourself"):
        assert word not in openly


async def test_without_a_day_the_page_says_so_and_asks_for_one(dialog: Dialog) -> None:
    await told(dialog, "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")

    page = await dialog.says("bo", "/deal talk")
    assert page.startswith(
        "(only bo) Renewal with Contoso · next talk with Contoso\nYou have told me of no day ahead for it.\n"
    )
    await dialog.presses("bo", "New talk date")
    said = await dialog.fills("bo", day="2027-03-11")

    assert "The next talk is on Thu 11 March. I send you what to bring the working day before, and I" in said
    assert len(await about_talks(dialog, BEFORE)) == 1
    assert len(await about_talks(dialog, AFTER)) == 1


@pytest.mark.parametrize("day", ["", "2027-02-26", "31 February", "whenever"])
async def test_a_day_that_cannot_be_is_refused_kindly(dialog: Dialog, day: str) -> None:
    deal = await told(dialog)

    said = await dialog.hears("ana", KeepTalkDate(deal=deal, day=day))

    assert said.startswith("(only ana) ")
    assert dialog.refused_field == "day"
    assert len(await about_talks(dialog, BEFORE)) == 1, "nothing was changed"


# ── Another day ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("way", ["form", "brief"])
async def test_a_talk_with_another_day_is_prepared_on_that_one_alone(dialog: Dialog, way: str) -> None:
    deal = await told(dialog)
    if way == "form":
        await dialog.hears("ana", OfferTalkDate(deal=deal))
        await dialog.fills("ana", day="2027-03-18")
    else:
        change = ChangeBrief(
            deal=deal, counterpart="Contoso", obstacles=("price_gap",), next_talk="2027-03-18"
        )
        await dialog.hears("ana", change)

    assert await about_talks(dialog, BEFORE) == []
    assert await about_talks(dialog, AFTER) == []
    (page,) = await about_talks(dialog, datetime(2027, 3, 17, 15, tzinfo=UTC))
    assert "Thu 18 March" in page
    (asked,) = await about_talks(dialog, datetime(2027, 3, 19, 15, tzinfo=UTC))
    assert "Your talk with Contoso was on Thu 18 March" in asked


async def test_a_day_moved_there_and_back_is_prepared_once(dialog: Dialog) -> None:
    deal = await told(dialog)
    for day in ("2027-03-18", "2027-03-11"):
        await dialog.hears("ana", KeepTalkDate(deal=deal, day=day))

    assert len(await about_talks(dialog, BEFORE)) == 1
    assert len(await about_talks(dialog, AFTER)) == 1
    assert await about_talks(dialog, datetime(2027, 3, 17, 15, tzinfo=UTC)) == []


async def test_a_next_day_named_after_the_talk_leaves_it_to_be_asked_about(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.on(BEFORE)
    dialog.clock.set(datetime(2027, 3, 12, 9, tzinfo=UTC))
    await dialog.hears("ana", KeepTalkDate(deal=deal, day="2027-03-18"))

    (asked,) = await about_talks(dialog, AFTER)

    assert "Your talk with Contoso was on Thu 11 March" in asked


async def test_a_closed_deal_has_no_next_talk(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal close")
    await dialog.presses("ana", "Close it")

    assert await about_talks(dialog, BEFORE) == []


async def test_whoever_leads_the_deal_by_then_gets_the_page(dialog: Dialog) -> None:
    deal = await told(dialog)

    def handed_over(work: UnitOfWork) -> None:
        kept = work.deals.known(deal)
        work.deals.save(replace(kept, lead=PEOPLE["bo"]))

    await dialog.coach.store.transact(CHANNEL.organisation, handed_over)

    (page,) = await about_talks(dialog, BEFORE)
    assert page.startswith("(to @bo) ")


async def test_each_side_has_a_talk_of_its_own(dialog: Dialog) -> None:
    deal = await told(dialog)
    other = AddCounterpart(deal=deal, name="Globex", words="their legal is silent", next_talk="2027-03-17")
    await dialog.hears("ana", other)

    (page,) = await about_talks(dialog, datetime(2027, 3, 16, 15, tzinfo=UTC))
    assert "next talk with Globex · Wed 17 March" in page
    (asked,) = await about_talks(dialog, datetime(2027, 3, 18, 15, tzinfo=UTC))
    assert "Your talk with Globex was on Wed 17 March. What moved?" in asked
    await dialog.presses("ana", "New talk date")
    await dialog.fills("ana", day="2027-03-25")

    def days(work: UnitOfWork) -> list[date | None]:
        kept = work.deals.known(deal)
        return [kept.brief.next_contact, *(one.next_contact for one in kept.others)]

    assert await dialog.coach.store.look(CHANNEL.organisation, days) == [date(2027, 3, 11), date(2027, 3, 25)]


async def test_a_side_that_was_let_go_has_none(dialog: Dialog) -> None:
    deal = await told(dialog)
    other = AddCounterpart(deal=deal, name="Globex", words="their legal is silent", next_talk="2027-03-17")
    await dialog.hears("ana", other)
    change = ChangeBrief(deal=deal, counterpart="Contoso", obstacles=("price_gap",), others="")
    await dialog.hears("ana", change)

    assert await about_talks(dialog, datetime(2027, 3, 16, 15, tzinfo=UTC)) == []
    assert await about_talks(dialog, datetime(2027, 3, 18, 15, tzinfo=UTC)) == []


# ── After it ──────────────────────────────────────────────────────────────────────────────────────────


async def test_on_the_working_day_after_it_the_lead_alone_is_asked_what_moved(dialog: Dialog) -> None:
    await told(dialog)

    (asked,) = await about_talks(dialog, AFTER)

    assert asked == (
        "(to @ana) Renewal with Contoso\nYour talk with Contoso was on Thu 11 March. What moved?\n"
        "  [1] They moved  [2] We moved  [3] Nothing moved  [4] New talk date"
    )


async def test_after_a_friday_it_is_asked_on_monday(dialog: Dialog) -> None:
    await told(dialog, NEW.replace("11 March", "12 March"))

    assert await about_talks(dialog, datetime(2027, 3, 13, 15, tzinfo=UTC)) == []
    (asked,) = await about_talks(dialog, datetime(2027, 3, 15, 15, tzinfo=UTC))
    assert "was on Fri 12 March" in asked


async def test_it_is_not_asked_days_later_after_an_outage(dialog: Dialog) -> None:
    await told(dialog)

    assert await about_talks(dialog, AFTER + timedelta(days=5)) == []


@pytest.mark.parametrize(("label", "who"), [("They moved", "they"), ("We moved", "we")])
async def test_who_moved_is_told_in_a_form(dialog: Dialog, label: str, who: str) -> None:
    await told(dialog)
    await dialog.on(AFTER)

    form = await dialog.presses("ana", label)
    assert form.startswith("(only ana) Who moved?\n")
    assert f"  Who: {who}\n" in form
    kept = await dialog.fills("ana", issue="price", to="12 %")

    assert f"\n{who.capitalize()} moved on price to 12 % (Fri 12 March)\n" in kept


async def test_where_nothing_moved_a_smaller_step_is_offered_without_blame(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.on(AFTER)

    said = await dialog.presses("ana", "Nothing moved")

    assert said.startswith(f"(only ana) Renewal with Contoso\n{wording.NOTHING_MOVED_LINE}\n")
    assert said.count("Take it") == 1


async def test_a_new_date_after_the_talk_is_prepared_in_its_turn(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.on(AFTER)
    await dialog.presses("ana", "New talk date")
    said = await dialog.fills("ana", day="2027-03-13")

    assert "The next talk is on Sat 13 March. “talk” shows what to bring." in said
    (asked,) = await about_talks(dialog, datetime(2027, 3, 15, 15, tzinfo=UTC))
    assert "was on Sat 13 March" in asked


async def test_buttons_of_a_side_that_was_let_go_do_no_harm(dialog: Dialog) -> None:
    deal = await told(dialog)

    for wish in (
        NothingMoved(deal=deal, counterpart="Globex"),
        OfferTalkDate(deal=deal, counterpart="Globex"),
    ):
        refused = await dialog.hears("ana", wish)
        assert refused == f"(only ana) {wording.refusal(errors.NoSuchCounterpart('Globex'))}"
