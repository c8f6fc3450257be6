"""Moves of diplomacy are offered to business teams in words of business, and to diplomats in their own."""

import pytest

from coaching.commands import OfferDecline, OfferTake, ShowMore
from tests.dialogs.script import Dialog

SUPPLIER = (
    "/deal new Annual price round with our supplier Northwind Castings: deadlock, they hold back deliveries"
    " and we hold back payment, and a truce for a month would help, sign by 30 Apr"
)
ROSTER = (
    "/deal new New shift roster with the works council at Halden: deadlock, with a strike ballot on their"
    " side and warning letters on ours; a truce would help, sign by 30 Apr"
)
SPARE_PARTS = (
    "/deal new Price round with our supplier Northwind: deadlock, and our customers wait for spare parts that"
    " neither side wants to hold back, sign by 30 Apr"
)
NIGHT_DRIVERS = (
    "/deal new New shift roster with the works council at Halden: deadlock over pay, and meanwhile the night"
    " drivers wait unpaid at the gate and passengers suffer, sign by 30 Apr"
)
BORDER = "/deal new Border protocol with the ministry of the neighbouring state, deadlock, sign by 30 Apr"

PAUSE = ("standstill", "Agreed pause on both sides")
FIX = ("relief-for-third-parties", "Quick fix for customers or staff")
INTERIM = ("interim-accord", "Interim agreement on the urgent part")

#: Words that a business team would not use of its own deal.
DIPLOMATIC = ("accord", "standstill", "quarrel", "sanction", "provisional", "non-performance")


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (SUPPLIER, (PAUSE[1], INTERIM[1])),
        (ROSTER, (PAUSE[1], INTERIM[1])),
        (SPARE_PARTS, (FIX[1],)),
        (NIGHT_DRIVERS, (FIX[1], INTERIM[1])),
    ],
)
async def test_a_supplier_deal_and_a_roster_are_offered_moves_of_diplomacy_in_words_of_business(
    dialog: Dialog, line: str, names: tuple[str, ...]
) -> None:
    await dialog.says("ana", line)

    wins = await dialog.presses("ana", "None of these")

    assert all(f"• {name}\n" in wins for name in names)
    assert not [word for word in DIPLOMATIC if word in wins.lower()]


@pytest.mark.parametrize(("move", "name"), [PAUSE, FIX, INTERIM])
async def test_what_stands_behind_it_its_form_and_why_not_keep_to_these_words(
    dialog: Dialog, move: str, name: str
) -> None:
    await dialog.says("ana", SUPPLIER)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()

    more = await dialog.hears("ana", ShowMore(deal=deal, move=move))
    form = await dialog.hears("ana", OfferTake(deal=deal, move=move))
    why_not = await dialog.hears("ana", OfferDecline(deal=deal, move=move))

    assert more.startswith(f"(only ana) {name}\n")
    assert "Comes from: A tool of diplomacy." in more
    assert form.startswith(f"(only ana) Take it: {name}\n")
    assert name in why_not
    assert not [word for word in DIPLOMATIC if word in form.lower()]


async def test_a_pause_is_kept_in_words_of_business(dialog: Dialog) -> None:
    await dialog.says("ana", SUPPLIER)
    await dialog.presses("ana", "None of these")
    await dialog.hears("ana", OfferTake(deal=dialog.deal(), move=PAUSE[0]))

    said = await dialog.fills("ana", **{"slots.paused_act": "stop deliveries or withhold payment"})

    assert "neither side will stop deliveries or withhold payment; meanwhile" in said
    assert "nobody gives up a right" in said


@pytest.mark.parametrize("move", [PAUSE[0], FIX[0], INTERIM[0]])
async def test_diplomats_read_the_moves_in_their_own_words(dialog: Dialog, move: str) -> None:
    await dialog.says("ana", BORDER)
    await dialog.presses("ana", "None of these")

    more = await dialog.hears("ana", ShowMore(deal=dialog.deal(), move=move))

    assert more.startswith(f"(only ana) {dialog.coach.playbook.move_named(move).name}\n")
