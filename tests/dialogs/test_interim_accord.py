"""An interim accord is kept only whole: where it leads, when it ends, and what follows a default."""

import pytest

from coaching.commands import OfferTake
from coaching.deal import DealId
from tests.dialogs.script import Dialog

ROSTER = "/deal new New shift roster with the works council at Halden, deadlock, sign by 30 Apr"
STOPS = "the old roster is back the next day"


async def offered(dialog: Dialog) -> DealId:
    await dialog.says("ana", ROSTER)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    form = await dialog.hears("ana", OfferTake(deal=deal, move="interim-accord"))
    assert form.startswith("(only ana) Take it: Interim agreement on the urgent part\n")
    return deal


async def test_an_interim_accord_says_where_it_leads_when_it_ends_and_what_follows_a_default(
    dialog: Dialog,
) -> None:
    await offered(dialog)

    said = await dialog.fills(
        "ana",
        **{"slots.remedy": STOPS, "slots.expiry": "16 April", "slots.end_goal": "one roster for all depots"},
    )

    assert "@ana will: Draft an interim agreement until Fri 16 April: " in said
    assert "it leads to one roster for all depots, " in said
    assert f"If a side does not keep it: {STOPS}." in said


async def test_the_deals_goal_and_a_last_day_are_offered_and_only_the_consequence_is_asked_for(
    dialog: Dialog,
) -> None:
    await offered(dialog)
    assert dialog.open_form is not None
    values = {one.name: one.value for one in dialog.open_form[0].fields}
    assert values["slots.end_goal"] == "Roster with the works council"
    assert values["slots.expiry"] == "Tue 30 March"

    said = await dialog.fills("ana", **{"slots.remedy": STOPS})

    assert "Draft an interim agreement until Tue 30 March: " in said


async def test_an_accord_in_own_words_still_says_all_three(dialog: Dialog) -> None:
    await offered(dialog)

    said = await dialog.fills("ana", what="Agree the night shifts.", **{"slots.remedy": STOPS})

    assert (
        "@ana will: Agree the night shifts. It leads to: Roster with the works council."
        f" It ends on Tue 30 March. If a side does not keep it: {STOPS}." in said
    )


@pytest.mark.parametrize(
    ("filled", "sentence"),
    [
        ({"slots.end_goal": ""}, "An interim accord without an end state decays. Where does it lead?"),
        ({"slots.expiry": ""}, "An interim accord needs its last day, after the day on which it is signed."),
        ({"slots.expiry": "2 March"}, "An interim accord needs its last day, after the day on which"),
        ({"slots.expiry": "some day"}, "I cannot read a day in that."),
        ({"slots.remedy": " "}, "An interim accord needs a consequence: what follows if a side does not"),
    ],
)
async def test_an_accord_that_would_decay_is_refused_at_its_field(
    dialog: Dialog, filled: dict[str, str], sentence: str
) -> None:
    await offered(dialog)

    said = await dialog.fills("ana", **{"slots.remedy": STOPS, **filled})

    assert said.startswith(f"(only ana) {sentence}")
    assert dialog.refused_field == next(iter(filled))
    assert await dialog.events() == []


async def test_its_last_day_and_its_consequence_are_no_facts_of_the_deal(dialog: Dialog) -> None:
    deal = await offered(dialog)
    await dialog.fills("ana", **{"slots.remedy": STOPS, "slots.expiry": "16 April"})

    form = await dialog.hears("ana", OfferTake(deal=deal, move="standstill"))

    assert "16 April" not in form
