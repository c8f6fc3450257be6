"""Eleven kinds of deal, each in its own words, and whoever has influence in it, whatever the office."""

import pytest

from bot.playbook_files import read_playbook
from tests.dialogs.script import Dialog

KINDS = read_playbook().kinds

#: Kind of deal → how one is told in a line, with nothing said of what holds it up.
TOLD = {
    "sales_procurement": "Annual contract for our claims tool with Contoso",
    "partnership_jv": "Joint venture with Helio Labs",
    "mna": "Acquisition of Lindt Tooling",
    "labor": "Collective agreement with the drivers' union",
    "supplier_price": "Price talks with our supplier Northwind",
    "litigation": "Settlement of the claim about the roof repair",
    "fundraising": "Seed round with Alder Ventures",
    "diplomatic_public": "Water-sharing protocol with the neighbouring province",
    "internal": "Internal agreement between the platform team and the support team",
    "licensing": "Patent licence from the university",
    "real_estate": "Lease of 1,200 square metres at the harbour",
}


async def asked_who_can_say_yes(dialog: Dialog, line: str) -> str:
    """A deal is told and everything skipped until the question about people; the question."""
    asked = await dialog.says("ana", f"/deal new {line}")
    while "does one of these apply?" not in asked:
        asked = await dialog.presses("ana", "Skip")
    await dialog.presses("ana", "None of these")
    asked = await dialog.says("ana", "/deal questions")
    while "Who can say yes on their side" not in asked:
        asked = await dialog.presses("ana", "Skip")
    return asked


def fact(card: str, label: str) -> str:
    """What stands behind a label of the brief, without who told it and when."""
    values = [line.split(": ", 1)[1] for line in card.split("\n") if line.startswith(f"  {label}: ")]
    return values[0].split(" (ana")[0] if values else ""


def test_all_eleven_kinds_are_told() -> None:
    assert TOLD.keys() == KINDS.keys()


@pytest.mark.parametrize("kind", TOLD)
async def test_each_kind_asks_what_holds_it_up_with_its_own_ready_answers(dialog: Dialog, kind: str) -> None:
    asked = await dialog.says("ana", f"/deal new {TOLD[kind]}")

    assert KINDS[kind].name.lower() in asked
    assert "What is holding it up right now?" in asked
    first, second, third, *_ = [chip.label for chip in KINDS[kind].chips]
    assert f"[1] {first}  [2] {second}  [3] {third}  [4] Answer in words" in asked


@pytest.mark.parametrize("kind", TOLD)
async def test_each_kind_names_those_who_are_usually_not_in_the_room(dialog: Dialog, kind: str) -> None:
    asked = await asked_who_can_say_yes(dialog, TOLD[kind])

    silent = [one for one in KINDS[kind].words.silent if len(one) <= 22][:2]
    first, second = (f"{one[:1].upper()}{one[1:]}" for one in silent)
    assert asked.endswith(f"[1] {first}  [2] {second}  [3] Answer in words  [4] Skip  [5] Back  [6] Stop"), (
        "as many as the smallest platform shows"
    )
    await dialog.presses("ana", first)
    brief = await dialog.says("ana", "/deal brief")
    assert fact(brief, "Not in the room") == silent[0]
    assert fact(brief, "Could stop it") == fact(brief, "Can say yes") == ""


@pytest.mark.parametrize(
    ("line", "words", "roles"),
    [
        (
            "Supply contract with Contoso",
            "the buyer's assistant signs; the ministry could stop it; the union matters",
            ("the buyer's assistant", "the ministry", "the union"),
        ),
        (
            "Water-sharing protocol with the neighbouring province",
            "the chief executive of Halden Pumps signs; a bank could stop it; Contoso matters",
            ("the chief executive of Halden Pumps", "a bank", "Contoso"),
        ),
    ],
    ids=["public actors in a business deal", "businesses in a public one"],
)
async def test_whoever_has_influence_stands_in_the_brief_whatever_the_office(
    dialog: Dialog, line: str, words: str, roles: tuple[str, str, str]
) -> None:
    await asked_who_can_say_yes(dialog, line)

    await dialog.says("ana", words)

    brief = await dialog.says("ana", "/deal brief")
    assert tuple(fact(brief, label) for label in ("Can say yes", "Could stop it", "Not in the room")) == roles
