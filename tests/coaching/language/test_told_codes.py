"""How well kinds, obstacles and flags are read from deals told indirectly: floors on both halves."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from coaching.language.deal_facts import DealFacts, deal_facts, obstacles_in
from coaching.language.found import Told
from coaching.language.kinds import kind_of
from coaching.language.word_weights import KIND_CODES, OBSTACLE_CODES

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)
DEALS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("told_codes.toml").read_text(encoding="utf-8")
)["deal"]


def _read(half: str) -> list[tuple[dict[str, Any], DealFacts]]:
    return [(one, deal_facts(one["told"].strip(), said_at=MONDAY)) for one in DEALS if one["half"] == half]


@pytest.mark.parametrize(
    ("half", "kind", "hit", "precision"),
    [("dev", 0.86, 0.92, 0.82), ("held", 0.86, 0.7, 0.57)],
    ids=["trained on", "held out"],
)
def test_told_deals_are_read_about_as_well_as_last_measured(
    half: str, kind: float, hit: float, precision: float
) -> None:
    pairs = _read(half)
    found = [([each.value for each in facts.obstacles], set(one["obstacles"])) for one, facts in pairs]

    assert len(pairs) == 66
    assert (
        sum(facts.kind is not None and facts.kind.value == one["kind"] for one, facts in pairs) >= kind * 66
    )
    assert sum(bool(set(codes[:2]) & right) for codes, right in found) >= hit * 66
    right = sum(code in expected for codes, expected in found for code in codes)
    assert right >= precision * sum(len(codes) for codes, _ in found)


def test_every_kind_and_every_obstacle_is_told_in_both_halves() -> None:
    for half in ("dev", "held"):
        told = [one for one in DEALS if one["half"] == half]
        assert {one["kind"] for one in told} == set(KIND_CODES)
        assert {code for one in told for code in one["obstacles"]} == set(OBSTACLE_CODES)


def test_what_is_only_shown_is_found_with_the_sentence_that_shows_it() -> None:
    told = (
        "The ward likes our pumps very much. We have written to the buyer five times and nobody has reacted."
    )
    [found, *_] = obstacles_in(told)

    assert found.value == "gone_quiet"
    assert "nobody has reacted" in found.sentence


def test_words_that_nobody_has_weighed_show_nothing() -> None:
    told = "zzyx qwrt plugh xyzzy frotz " * 10

    assert obstacles_in(told) == ()
    assert kind_of(Told(told, told)) is None
