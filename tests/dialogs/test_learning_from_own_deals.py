"""What a team's own deals teach: which moves worked, for whom it is shown, and what a test has reached."""

from datetime import UTC, datetime

from bot import wording
from bot.card import Field
from coaching.commands import MarkDone, OfferTake, ShowMore, TakeMove
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Place
from coaching.ports import UnitOfWork
from tests.dialogs.script import CHANNEL, Dialog

SHEET, RESTART = "success-sheet", "restart-message"


def room(number: int) -> Place:
    return Place(platform="local", workspace="acme", conversation=f"room-{number}")


async def told(dialog: Dialog, number: int = 0, who: str = "ana", line: str = "") -> DealId:
    dialog.place = room(number)
    await dialog.says(who, line or f"/deal new Renewal with Side{number}, stuck on price, sign by 30 Apr")
    await dialog.presses(who, "None of these")
    return dialog.deal()


async def kept(dialog: Dialog, deal: DealId, who: str = "ana", move: str = SHEET) -> None:
    due = f"{dialog.clock.moment:%Y-%m-%d}"
    await dialog.hears(who, TakeMove(deal=deal, move=move, what="Send the page", due=due))
    await done(dialog, deal, who, proof="their reply")


async def done(dialog: Dialog, deal: DealId, who: str = "ana", *, proof: str) -> None:
    """Mark the promise that is open in this deal and due first."""

    def read(work: UnitOfWork) -> CommitmentId:
        return next(one.id for one in work.commitments.of_deal(deal) if one.live)

    found = await dialog.coach.store.look(CHANNEL.organisation, read)
    await dialog.hears(who, MarkDone(commitment=found, proof=proof))


async def five(dialog: Dialog, who: str = "ana") -> None:
    """Five deals in which the sheet was done, and in four of them something followed on the next day."""
    for number in range(5):
        deal = await told(dialog, number, who)
        await kept(dialog, deal, who)
        if number:
            dialog.clock.advance(hours=1)
            await kept(dialog, deal, who, RESTART)


async def test_what_worked_is_counted_over_all_deals_of_the_team_and_shown_to_the_asker_alone(
    dialog: Dialog,
) -> None:
    await five(dialog)

    said = await dialog.says("bo", "/deal learned")

    assert said.startswith("(only bo) Which moves worked for your team\n")
    assert "  One-page success sheet with baseline: taken 5, done 5, moved the deal 4\n" in said
    assert "Side" not in said, "counts hold no word of a deal"


async def test_fewer_than_five_are_too_few_to_say(dialog: Dialog) -> None:
    for number in range(4):
        await kept(dialog, await told(dialog, number))

    said = await dialog.says("ana", "/deal learned")

    assert wording.NOTHING_LEARNED_YET in said
    assert "Too few to say: One-page success sheet with baseline." in said
    assert "success sheet" not in await dialog.says("bo", "/deal learned"), "few are named of one's own alone"


async def test_before_anything_was_done_there_is_a_way_on(dialog: Dialog) -> None:
    said = await dialog.says("ana", "/deal learned")

    assert wording.NOTHING_LEARNED_YET in said
    assert "Show me wins" in said


async def test_a_promise_that_nobody_kept_counts_as_taken_and_not_done(dialog: Dialog) -> None:
    await five(dialog)
    deal = await told(dialog, 9)
    await dialog.hears("ana", TakeMove(deal=deal, move=SHEET, what="Send it", due="2027-03-03"))
    for day in range(3, 10):
        await dialog.on(datetime(2027, 3, day, 15, tzinfo=UTC))

    assert "baseline: taken 6, done 5, moved the deal 4\n" in await dialog.says("ana", "/deal learned")


async def test_more_says_how_a_move_went_for_the_team_where_there_is_enough(dialog: Dialog) -> None:
    deal = await told(dialog, 8)
    assert wording.WORKED_FOR_YOU not in await dialog.hears("ana", ShowMore(deal=deal, move=SHEET))
    await five(dialog)
    dialog.place = room(8)

    more = await dialog.hears("ana", ShowMore(deal=deal, move=SHEET))

    assert "  Worked for your team: 5 of 5 done, 4 moved the deal\n" in more
    assert wording.WORKED_FOR_YOU not in await dialog.hears("ana", ShowMore(deal=deal, move=RESTART))


async def test_another_organisation_learns_nothing_of_it(dialog: Dialog) -> None:
    await five(dialog)
    dialog.place = Place(platform="local", workspace="globex", conversation="room")

    assert wording.NOTHING_LEARNED_YET in await dialog.says("ana", "/deal learned")


# ── Baselines ─────────────────────────────────────────────────────────────────────────────────────────

PILOT = {
    "slots.metric": "claims handled a day",
    "slots.threshold": "50 claims a day",
    "slots.stop_rule": "fewer than 30",
}
CLAIMS = "/deal new Renewal with Contoso, they do not trust us, sign by 30 Apr"
LATER = "/deal new Renewal with Fabrikam, they do not trust us, sign by 30 Jun"
BETTER = "An earlier test reached 55 claims a day, Contoso, March"
PROOF = "Dashboard of 12 March: 55 claims a day"


async def run_a_test(dialog: Dialog, proof: str = PROOF) -> DealId:
    """A test in room 1, led by Ana, that was done."""
    deal = await told(dialog, 1, line=CLAIMS)
    await dialog.hears("ana", OfferTake(deal=deal, move="time-boxed-pilot", anyway=True))
    await dialog.fills("ana", **PILOT)
    await done(dialog, deal, proof=proof)
    return deal


async def level_field(dialog: Dialog, deal: DealId, who: str, move: str = "time-boxed-pilot") -> Field:
    await dialog.hears(who, OfferTake(deal=deal, move=move, anyway=True))
    assert dialog.open_form is not None
    return next(one for one in dialog.open_form[0].fields if one.name == "slots.threshold")


async def test_what_a_test_has_reached_is_offered_as_a_hint_in_a_later_pilot(dialog: Dialog) -> None:
    await run_a_test(dialog)
    deal = await told(dialog, 2, line=LATER)

    level = await level_field(dialog, deal, "ana")

    assert level.hint == BETTER
    assert level.value == "", "nothing is filled in by itself"


async def test_the_success_sheet_offers_it_too(dialog: Dialog) -> None:
    await run_a_test(dialog)
    deal = await told(dialog, 2, line=LATER)

    form = await dialog.hears("ana", OfferTake(deal=deal, move=SHEET))

    assert dialog.open_form is not None
    hints = [one.hint for one in dialog.open_form[0].fields]
    assert BETTER in hints or f"To compare with: {BETTER}\n" in form
    await dialog.hears("ana", OfferTake(deal=deal, move=RESTART))
    assert BETTER not in [one.hint for one in dialog.open_form[0].fields]


async def test_who_was_not_in_the_earlier_deal_is_offered_nothing_of_it(dialog: Dialog) -> None:
    await run_a_test(dialog)
    deal = await told(dialog, 2, "bo", LATER)

    assert "Contoso" not in (await level_field(dialog, deal, "bo")).hint


async def test_another_measure_is_no_baseline(dialog: Dialog) -> None:
    await run_a_test(dialog)
    deal = await told(dialog, 2, line=LATER)
    await dialog.hears("ana", OfferTake(deal=deal, move="time-boxed-pilot", anyway=True))
    await dialog.fills("ana", **{**PILOT, "slots.metric": "on-time deliveries", "slots.threshold": "95%"})

    assert "Contoso" not in (await level_field(dialog, deal, "ana", "sunset-trial-rule")).hint


async def test_a_proof_without_a_number_is_no_baseline(dialog: Dialog) -> None:
    await run_a_test(dialog, proof="their reply of 12 March")
    deal = await told(dialog, 2, line=LATER)

    assert "Contoso" not in (await level_field(dialog, deal, "ana")).hint


async def test_a_win_that_counted_something_is_one_as_well(dialog: Dialog) -> None:
    deal = await told(dialog, 1, line=CLAIMS)
    await dialog.hears("ana", OfferTake(deal=deal, move=SHEET))
    await dialog.fills("ana", **{"slots.metric": "claims handled a day"})
    await done(dialog, deal, proof="both signed: today 40")
    later = await told(dialog, 2, line=LATER)

    level = await level_field(dialog, later, "ana")

    assert level.hint == "An earlier win reached 40 (claims handled a day), Contoso, March"
