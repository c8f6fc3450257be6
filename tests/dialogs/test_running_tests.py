"""Each running test stands on the deal's card like a small venture, and at most three run at a time."""

from datetime import UTC, datetime

import pytest

from coaching.commands import OfferTake
from coaching.deal import DealId
from tests.dialogs.script import Dialog

JOINT = "/deal new Joint sensor product with Helio Labs, we doubt that it works, sign by 30 Apr"
TESTS = ("time-boxed-pilot", "joint-build-spike", "test-with-decision-rule")


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", JOINT)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def runs(dialog: Dialog, deal: DealId, move: str, **filled: object) -> str:
    """Ana takes a test with this stop rule."""
    offered = await dialog.hears("ana", OfferTake(deal=deal, move=move, anyway=True))
    if "Take it: " not in offered:
        return offered
    given = {"slots.stop_rule": "no signal on day 5", "due": "2027-03-12", **filled}
    return await dialog.fills("ana", **{"decision_day": "2027-03-12", **given})


async def test_the_status_shows_what_a_test_assumes_stakes_counts_stops_and_how_long_it_has(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    await runs(
        dialog,
        deal,
        TESTS[0],
        stake="two engineers for a week",
        decision_day="2027-03-16",
        **{
            "slots.assumption": "the sensor survives 80 degrees",
            "slots.metric": "hours without fault",
            "slots.threshold": "100",
        },
    )

    status = await dialog.says("ana", "/deal status")

    assert (
        "  Assumption: the sensor survives 80 degrees\n"
        "  Stake: two engineers for a week\n"
        "  Test: hours without fault at 100; decided on Tue 16 March\n"
        "  Stops early if: no signal on day 5\n"
        "  Decision: Tue 16 March, in 15 days\n" in status
    )


async def test_what_nobody_told_of_a_test_is_left_out_and_a_finished_one_shows_its_promise_alone(
    dialog: Dialog,
) -> None:
    await runs(dialog, await told(dialog), TESTS[0])
    status = await dialog.says("ana", "/deal status")
    assert "Stake" not in status
    assert "  Decision: Fri 12 March, in 11 days\n" in status
    await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="test log")

    assert "  Decision: " not in await dialog.says("ana", "/deal status")


async def test_a_fourth_test_is_refused_kindly_until_one_has_ended(dialog: Dialog) -> None:
    deal = await told(dialog)
    for number, move in enumerate(TESTS, 1):
        assert "@ana will: " in await runs(dialog, deal, move, what=f"Run bench {number}.")

    said = await runs(dialog, deal, "sunset-trial-rule")

    assert said.startswith("(only ana) 3 tests are running: “Run bench 1. Decision on ")
    assert "; “Run bench 2. " in said
    assert "; “Run bench 3. " in said
    assert said.endswith("so please bring one of them to its end first.")
    await dialog.on(datetime(2027, 3, 12, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="test log")
    later = {"due": "2027-03-22", "decision_day": "2027-03-22"}
    assert "@ana will: " in await runs(dialog, deal, "sunset-trial-rule", what="Run it by night.", **later)


@pytest.mark.parametrize("move", ["success-sheet", "independent-verifier"])
async def test_three_running_tests_stand_in_the_way_of_no_other_win(dialog: Dialog, move: str) -> None:
    deal = await told(dialog)
    for test in TESTS:
        await runs(dialog, deal, test)

    assert "Take it: " in await dialog.hears("ana", OfferTake(deal=deal, move=move, anyway=True))


async def test_a_stake_is_told_in_a_few_words(dialog: Dialog) -> None:
    said = await runs(dialog, await told(dialog), TESTS[0], stake="x" * 1_100)

    assert said.startswith("(only ana) That is too long for me")
    assert dialog.refused_field == "stake"
