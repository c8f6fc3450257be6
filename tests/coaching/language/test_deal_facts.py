"""What is read from the way people tell a deal: a table of told deals, and that nothing is ever invented."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.deal_facts import DealFacts, Found, deal_facts, obstacles_in
from tests.coaching.language.costs import FIFTY_MS, costs

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)
DEALS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("deals.toml").read_text(encoding="utf-8")
)["deals"]
KINDS = {deal["kind"] for deal in DEALS}


def _told(text: str) -> DealFacts:
    return deal_facts(text, said_at=MONDAY)


def _value(found: Found | None) -> str:
    return found.value if found else ""


def _obstacles(text: str) -> list[str]:
    return [found.value for found in obstacles_in(text)]


def test_one_sentence_gives_title_kind_counterpart_obstacle_and_date() -> None:
    facts = _told("Renewal with Contoso, stuck on price, sign by 31 Oct")

    assert facts.title == "Renewal with Contoso"
    assert _value(facts.kind) == "sales_procurement"
    assert _value(facts.counterpart) == "Contoso"
    assert [found.value for found in facts.obstacles] == ["price_gap"]
    assert facts.obstacles[0].sentence == "stuck on price"
    assert facts.target_date is not None
    assert facts.target_date.day.isoformat() == "2026-10-31"
    assert facts.slots["issue"].value == "price"


def test_the_call_and_the_signature_are_told_apart() -> None:
    facts = _told(
        "Framework agreement with Tailspin, signed by 31 October; call on Thursday with Ana Ruiz, their COO"
    )

    assert facts.target_date is not None
    assert facts.next_contact is not None
    assert (facts.target_date.day.isoformat(), facts.next_contact.day.isoformat()) == (
        "2026-10-31",
        "2026-09-10",
    )
    assert _value(facts.contact) == "Ana Ruiz, their COO"
    assert _value(facts.counterpart) == "Tailspin"


@pytest.mark.parametrize(
    ("text", "obstacles"),
    [
        ("we repeat the same price every week", ["deadlock"]),
        ("legal has been silent since the 4th", ["gone_quiet"]),
        ("they don't trust us", ["low_trust"]),
        ("she can't sign", ["no_authority"]),
        ("they broke their promise last year", ["past_breach"]),
        ("too many open points", ["complexity"]),
        ("they are our only supplier, single source", ["asymmetric_power"]),
        ("we run out of cash in 7 weeks", ["time_pressure"]),
        ("price is not the problem", []),
        ("the price is agreed", []),
        ("trust is good and nobody is blocking the deal", []),
        ("it's complicated", []),
        ("", []),
    ],
)
def test_an_obstacle_is_read_from_its_words_and_not_from_its_denial(text: str, obstacles: list[str]) -> None:
    assert _obstacles(text) == obstacles


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)


@pytest.mark.parametrize(
    ("kept_aside", "kind", "counterpart", "first", "target"),
    [(False, 0.97, 0.97, 0.91, 0.94), (True, 0.88, 0.8, 0.68, 0.77)],
    ids=["tuned on", "kept aside"],
)
def test_the_told_deals_are_read_about_as_well_as_last_measured(
    *, kept_aside: bool, kind: float, counterpart: float, first: float, target: float
) -> None:
    deals = DEALS[kept_aside::2]
    read = [_told(deal["text"]) for deal in deals]
    pairs = list(zip(deals, read, strict=True))

    assert _share([_value(facts.kind) == deal["kind"] for deal, facts in pairs]) >= kind
    assert _share([_value(facts.counterpart) == deal["counterpart"] for deal, facts in pairs]) >= counterpart
    firsts = [
        ([found.value for found in facts.obstacles] or [""])[0] == (deal["obstacles"] or [""])[0]
        for deal, facts in pairs
    ]
    assert _share(firsts) >= first
    days = [
        (facts.target_date.day if facts.target_date else None) == deal.get("target") for deal, facts in pairs
    ]
    assert _share(days) >= target


def test_the_table_holds_every_kind_of_deal() -> None:
    assert len(DEALS) >= 60
    assert len(KINDS - {""}) == 11


def _all_found(facts: DealFacts) -> list[Found]:
    single = [facts.kind, facts.counterpart, facts.contact, facts.stage, facts.relationship]
    return [found for found in single if found] + [
        *facts.issues,
        *facts.obstacles,
        *facts.flags,
        *facts.slots.values(),
    ]


def test_sums_and_people_with_their_part_are_among_the_facts() -> None:
    text = "Renewal with Contoso at $1.2m. Signed by their CFO. Legal has never been asked. 5m is open."
    facts = deal_facts(text, said_at=MONDAY, currency="CAD")

    assert [(one.value, one.currency) for one in facts.amounts[:1]] == [(1_200_000, "CAD")]
    assert all(one.alternatives for one in facts.amounts[1:])
    assert [(one.role, one.told.value) for one in facts.stakeholders][:1] == [("decides", "their CFO")]
    assert {one.told for one in facts.stakeholders} <= set(facts.slots.values())


def test_the_year_of_the_team_and_the_way_it_writes_days_are_taken() -> None:
    text = "We must sign with Contoso by the end of FY27. The next call is on 3/4/2027."
    facts = deal_facts(text, said_at=MONDAY, year_starts=4, day_first=False)

    assert facts.target_date is not None
    assert facts.next_contact is not None
    assert (facts.target_date.day.isoformat(), facts.target_date.alternatives) == ("2027-03-31", ())
    assert facts.next_contact.day.isoformat() == "2027-03-04"


def _stands_in(text: str, found: Found) -> bool:
    first, last = found.span
    return (
        0 <= first < last <= len(text)
        and found.sentence.removesuffix("\u2026") in text
        and len(found.sentence) <= 140
    )


PIECES = st.lists(
    st.one_of(st.sampled_from([deal["text"] for deal in DEALS]), st.text(max_size=40)), min_size=1, max_size=4
).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=300), PIECES))
def test_whatever_is_found_stands_in_the_text(text: str) -> None:
    facts = _told(text)

    assert facts == _told(text)
    assert len(facts.title) <= 60
    assert all(_stands_in(text, found) for found in _all_found(facts))
    verbatim = [facts.counterpart, facts.contact, *facts.issues, *facts.slots.values()]
    assert all(found.value == text[slice(*found.span)] for found in verbatim if found)
    codes = [found.value for found in facts.obstacles]
    assert len(codes) == len(set(codes))
    assert facts.obstacles == obstacles_in(text)


@pytest.mark.parametrize(
    "piece", ["promised ", "stuck on price ", "with Contoso ", "wants 5 ", "A", "\u0130", "a, ", "1."]
)
def test_a_long_text_of_one_piece_is_read_to_its_bound(piece: str) -> None:
    text = (piece * 40_000)[:40_000]
    assert all(found.span[1] <= 4_000 for found in _all_found(_told(text)))
    assert costs(lambda: _told(text)) <= FIFTY_MS
