"""How well the suggested wins fit deals told as busy people tell them, against an expert's choice."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.playbook_files import read_playbook
from coaching.deal import Deal, DealId
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.private import PrivateFacts
from coaching.situation import situation
from coaching.suggestions import Win, suggest
from coaching.telling import told_likeliest

_HERE = Path(__file__).parent
_PLACE = Place(platform="pipe", workspace="pipe", conversation="pipe", private=True)

#: Files of labelled texts with the name of their entries.
DEALS, TELLINGS, UNSEEN = ("deals.toml", "deal"), ("tellings.toml", "telling"), ("unseen.toml", "deal")

#: Where a telling says no day of its own.
_SAID_ON = "2026-11-24"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """One deal: what an expert would do and never do, and what was suggested.

    What was learnt from deals of the half "tune" is no measure of anything; the other half was kept aside.
    """

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

    @property
    def kept_aside(self) -> bool:
        return self.half != "tune"


def fits(playbook: Playbook, labelled: tuple[str, str] = DEALS) -> Iterator[Fit]:
    file, entries = labelled
    for one in tomllib.loads((_HERE / file).read_text(encoding="utf-8"))[entries]:
        deal = _deal(one)
        today = _day(one.get("said_on", _SAID_ON))
        wins = suggest(
            situation(deal, (), playbook, today=today, private=PrivateFacts()),
            playbook,
            is_working_day=lambda day: day.weekday() < 5,
        )
        yield Fit(
            kind=one["kind"],
            half=one["half"],
            good=frozenset(one["good_moves"]),
            bad=frozenset(one.get("bad_moves", ())),
            deal=deal,
            wins=wins,
        )


def _deal(one: dict[str, Any]) -> Deal:
    now = datetime.combine(_day(one.get("said_on", _SAID_ON)), time(9), tzinfo=UTC)
    lead = Person(id=PersonId("lead"), name="", zone="UTC")
    title, brief, _ = told_likeliest(one["told"], lead, now)
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


def figures(found: list[Fit]) -> str:
    """The figures of docs/quality.md in one line."""
    size, wins = len(found), sum(len(one.wins) for one in found)
    return (
        f"{size} deals: a good win in {sum(one.hits > 0 for one in found) / size:.0%}, "
        f"{sum(one.hits for one in found) / size:.2f} good of three, "
        f"{sum(one.harms for one in found)} harmful of {wins}, "
        f"kind read in {sum(one.deal.brief.kind == one.kind for one in found) / size:.0%}"
    )


def main() -> None:
    playbook = read_playbook()
    for labelled in (DEALS, TELLINGS):
        found = list(fits(playbook, labelled))
        print(labelled[0], "kept aside:", figures([one for one in found if one.kept_aside]))  # noqa: T201
        print(labelled[0], "learnt from:", figures([one for one in found if not one.kept_aside]))  # noqa: T201
    print(UNSEEN[0], figures(list(fits(playbook, UNSEEN))))  # noqa: T201


if __name__ == "__main__":
    main()
