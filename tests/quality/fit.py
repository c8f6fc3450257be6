"""How well the suggested wins fit deals told as busy people tell them, against an expert's choice."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from coaching.deal import Deal, DealId
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.private import PrivateFacts
from coaching.suggestions import Win, situation, suggest
from coaching.telling import told

DEALS = Path(__file__).parent / "deals.toml"
_PLACE = Place(platform="pipe", workspace="pipe", conversation="pipe", private=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """One deal: what an expert would do and never do, and what was suggested."""

    id: str
    kind: str
    half: str
    good: frozenset[str]
    bad: frozenset[str]
    deal: Deal
    wins: tuple[Win, ...]

    @property
    def hits(self) -> int:
        return sum(1 for win in self.wins if win.move.slug in self.good)

    @property
    def harms(self) -> int:
        return sum(1 for win in self.wins if win.move.slug in self.bad)


def fits(playbook: Playbook) -> Iterator[Fit]:
    for one in tomllib.loads(DEALS.read_text(encoding="utf-8"))["deal"]:
        deal = _deal(one)
        today = _day(one["said_on"])
        wins = suggest(
            situation(deal, (), playbook, today=today, private=PrivateFacts()),
            playbook,
            is_working_day=lambda day: day.weekday() < 5,
        )
        yield Fit(
            id=one["id"],
            kind=one["kind"],
            half=one["half"],
            good=frozenset(one["good_moves"]),
            bad=frozenset(one.get("bad_moves", ())),
            deal=deal,
            wins=wins,
        )


def _deal(one: dict[str, Any]) -> Deal:
    now = datetime.combine(_day(one["said_on"]), time(9), tzinfo=UTC)
    lead = Person(id=PersonId("lead"), name="", zone="UTC")
    title, brief = told(one["told"], lead, now)
    return Deal(
        id=DealId(UUID(int=0)),
        organisation=_PLACE.organisation,
        title=title,
        lead=lead,
        places=(_PLACE,),
        opened_at=now,
        members=frozenset({lead.id}),
        brief=brief,
    )


def _day(told_on: object) -> date:
    return told_on if isinstance(told_on, date) else date.fromisoformat(str(told_on))
