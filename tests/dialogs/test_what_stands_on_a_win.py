"""What stands on a suggested win, on its form and on its promise: the check, the smaller one, the goal."""

import pytest

from bot.card import Choice
from bot.plain import words
from coaching.commands import OfferBrief, OfferTake, ShowMore, ShowSmaller, TakeMove
from coaching.deal import DealId
from coaching.playbook.playbook import Playbook
from tests.dialogs.script import Dialog

PRICE = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
PILOT = "time-boxed-pilot"


async def told(dialog: Dialog, line: str = PRICE) -> DealId:
    """A deal is told in a line and its wins shown; its id."""
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


def fronts(dialog: Dialog) -> list[tuple[str, list[str]]]:
    """Of each win that stands there: its day, and what can be pressed."""
    choices: tuple[Choice, ...] = dialog.last.card.choices
    days = [next(words(fact.value) for fact in choice.facts if fact.label == "By") for choice in choices]
    return list(zip(days, ([one.label for one in choice.buttons] for choice in choices), strict=True))


# ── A smaller version, where it is worth a look ───────────────────────────────────────────────────────


async def test_a_win_beyond_fourteen_days_is_offered_in_small_on_its_front_and_a_near_one_is_not(
    dialog: Dialog,
) -> None:
    await told(dialog, "/deal new Contract with Contoso, it is too complex, sign by 30 Apr")
    assert all(day == "Mon 8 March" for day, _ in fronts(dialog)), (
        "no test while nobody knows what is counted"
    )
    sheet = TakeMove(
        deal=dialog.deal(),
        move="success-sheet",
        what="Send the sheet to Contoso",
        due="2027-03-05",
        slots={"metric": "claims a day", "baseline": "41"},
    )
    await dialog.hears("ana", sheet)
    await dialog.says("ana", "/deal wins")

    offered = {day: "Smaller version" in labels for day, labels in fronts(dialog)}

    assert offered.pop("Mon 22 March"), "three weeks from Monday 1 March"
    assert offered
    assert not any(offered.values()), "the others are done within a week"
    assert (await dialog.presses("ana", "Smaller version")).startswith("(only ana) Smaller: Time-boxed pilot")


@pytest.mark.parametrize("fear", ["they do not trust us", "they are not sure it will work"])
async def test_where_the_fear_is_high_each_win_is_offered_in_small_on_its_front(
    dialog: Dialog, fear: str
) -> None:
    await told(dialog, f"/deal new Contract with Contoso, {fear}, sign by 30 Apr")

    assert [labels for _, labels in fronts(dialog)] == [["Take it", "More", "Smaller version"]] * 3


# ── The long-term check ───────────────────────────────────────────────────────────────────────────────


async def test_whoever_takes_a_win_or_its_smaller_version_reads_the_long_term_check(
    dialog: Dialog, playbook: Playbook
) -> None:
    deal = await told(dialog)
    check = f"Long-term check: {playbook.move_named(PILOT).long_term_check}\n"

    form = await dialog.hears("ana", OfferTake(deal=deal, move=PILOT))
    small = await dialog.hears("ana", ShowSmaller(deal=deal, move=PILOT))

    assert check in form
    assert check in small
    assert check in await dialog.presses("ana", "Take it"), "on the form of the smaller version too"


def test_no_move_is_without_a_long_term_check(playbook: Playbook) -> None:
    assert all(move.long_term_check for move in playbook.moves)


# ── A number that decides who is paid ─────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("move", ["performance-fee", "contingent-bet", "staged-tranche"])
async def test_where_a_number_decides_who_is_paid_it_is_asked_how_it_could_be_gamed(
    dialog: Dialog, move: str
) -> None:
    deal = await told(dialog)
    asked = "How it could be gamed: What would let either side reach the number, or bring the event about,"

    assert asked in await dialog.hears("ana", ShowMore(deal=deal, move=move))
    assert asked in await dialog.hears("ana", OfferTake(deal=deal, move=move))


async def test_where_no_number_decides_nothing_is_asked_of_gaming(dialog: Dialog) -> None:
    deal = await told(dialog)

    assert "gamed" not in await dialog.hears("ana", ShowMore(deal=deal, move="success-sheet"))
    assert "gamed" not in await dialog.hears("ana", OfferTake(deal=deal, move="success-sheet"))


# ── What it brings closer, and why it is small ────────────────────────────────────────────────────────


async def test_each_win_its_form_and_its_promise_say_what_they_bring_closer(dialog: Dialog) -> None:
    await told(dialog, "/deal new We want a three-year contract with Contoso, stuck on price, sign by 30 Apr")
    goal = "Brings closer: three-year contract (by Fri 30 April)\n"
    assert goal in dialog.shown(dialog.last)

    assert goal in await dialog.presses("ana", "More", first=True)
    assert goal in await dialog.presses("ana", "Take it")
    assert goal in await dialog.fills("ana", owner="bo") + "\n", "what is proposed to bo"
    promise = await dialog.presses("bo", "I'll do it")
    assert goal in f"{promise}\n"
    await dialog.says("bo", "status")
    await dialog.presses("bo", "Done")
    assert goal in await dialog.fills("bo", proof="signed"), "with the next wins"


async def test_where_no_goal_was_told_a_win_brings_the_deal_closer_and_once_signed_without_its_day(
    dialog: Dialog,
) -> None:
    await told(dialog)
    assert "  Brings closer: Renewal with Contoso (by Fri 30 April)\n" in dialog.shown(dialog.last)

    assert "  Brings closer: Renewal with Contoso\n" in await dialog.says("ana", "/deal signed")


@pytest.mark.parametrize("phrase", ["/deal why", "why", "Why small wins?"])
async def test_who_doubts_small_wins_is_answered_in_two_plain_lines(dialog: Dialog, phrase: str) -> None:
    await told(dialog)

    said = await dialog.says("bo", phrase)

    assert said == (
        "(only bo) Why small wins\n"
        "They are a strategy and no compromise: a small win shows, before much is at stake, who keeps their"
        " word and what works, and it makes the next yes easier.\n"
        "The big goal stays where it is: each win says what it brings closer, and what is settled early stays"
        " subject to the overall agreement.\n"
        "  [1] Show me wins"
    )
    assert (await dialog.presses("bo", "Show me wins")).startswith("Three small wins for Renewal")


# ── The big goal ──────────────────────────────────────────────────────────────────────────────────────


async def test_the_big_goal_stays_pinned_on_the_status_and_on_the_plan(dialog: Dialog) -> None:
    deal = await told(dialog)
    for phrase in ("/deal status", "/deal plan"):
        pinned = "  The big goal: Renewal with Contoso (by Fri 30 April)\n"
        assert pinned in await dialog.says("ana", phrase), "the deal itself, where no other was told"
    await dialog.hears("ana", OfferBrief(deal=deal))

    brief = await dialog.fills("ana", end_goal="all five plants supplied for three years")

    goal = "  The big goal: all five plants supplied for three years"
    assert f"{goal} (ana, Mon 1 March)" in brief
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet"))
    for phrase in ("/deal status", "/deal plan"):
        facts = [line for line in (await dialog.says("ana", phrase)).split("\n") if line.startswith("  ")]
        assert facts[0] == f"{goal} (by Fri 30 April)", "it stands first"
    assert "Brings closer: all five plants supplied for three years (by" in await dialog.says("ana", "wins")


async def test_a_goal_that_is_too_long_to_be_pinned_is_refused_at_its_field(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferBrief(deal=deal))

    said = await dialog.fills("ana", end_goal="g" * 121)

    assert said == "(only ana) That is too long for me: please keep it under 120 characters."
    assert dialog.refused_field == "end_goal"


async def test_a_goal_that_is_taken_out_of_the_brief_gives_way_to_the_deal_itself(dialog: Dialog) -> None:
    deal = await told(
        dialog, "/deal new We want a three-year contract with Contoso, stuck on price, by 30 Apr"
    )
    assert "The big goal: three-year contract (by" in await dialog.says("ana", "/deal status")
    await dialog.hears("ana", OfferBrief(deal=deal))

    await dialog.fills("ana", end_goal="")

    assert "The big goal: Three-year contract with Contoso (by" in await dialog.says("ana", "status")
