"""What is read of deals told plainly in a few lines: who, what stands in the way; floors, not goals."""

import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from coaching.language.deal_facts import DealFacts, deal_facts

SAID_AT = datetime(2026, 11, 24, 9, tzinfo=UTC)
TELLINGS: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("plain_tellings.toml").read_text(encoding="utf-8")
)["telling"]


def _read(telling: Mapping[str, Any]) -> DealFacts:
    return deal_facts(telling["told"], said_at=SAID_AT)


def _counterpart_is_right(telling: Mapping[str, Any]) -> bool:
    found = _read(telling).counterpart
    return found is not None and found.value.lower() in {name.lower() for name in telling["counterpart"]}


def _contact_is_right(telling: Mapping[str, Any]) -> bool:
    facts = _read(telling)
    found = facts.contact or facts.slots.get("contact")
    return found is not None and any(name in found.value for name in telling["contact"])


def test_the_other_side_is_read() -> None:
    wrong = [one["told"] for one in TELLINGS if not _counterpart_is_right(one)]

    assert len(TELLINGS) == 30
    assert len(wrong) <= 1, wrong


def test_the_person_named_is_read() -> None:
    wrong = [one["told"] for one in TELLINGS if "contact" in one and not _contact_is_right(one)]

    assert len(wrong) <= 1, wrong


def test_what_stands_in_the_way_is_read() -> None:
    missed = [
        f"{code}: {one['told']}"
        for one in TELLINGS
        for code in one["obstacles"]
        if code not in {found.value for found in _read(one).obstacles}
    ]

    assert len(missed) <= 1, missed


def test_the_kind_of_deal_is_read_in_most() -> None:
    kinds = [(one["kind"], _read(one).kind) for one in TELLINGS if "kind" in one]
    right = [kind for kind, found in kinds if found is not None and found.value == kind]

    assert len(right) >= 24


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Talks with Maria (procurement) next Tuesday.", date(2026, 12, 1)),
        ("The board meets on 12 January.", None),
        ("We meet their board on 12 January.", date(2027, 1, 12)),
    ],
)
def test_the_next_talk_is_between_the_two_sides(text: str, day: date | None) -> None:
    found = deal_facts(text, said_at=SAID_AT).next_contact

    assert (found.day if found else None) == day


def test_a_day_on_which_their_body_meets_is_kept_in_their_words() -> None:
    told = deal_facts("Buying Nordlicht GmbH. The board meets on 12 January.", said_at=SAID_AT)
    ours = deal_facts("Buying Nordlicht GmbH. Our board meets on 12 January.", said_at=SAID_AT)

    assert told.slots["their_day"].value == "12 January"
    assert "their_day" not in ours.slots
