"""How long a suggestion takes, over a thousand varied deals."""

import itertools
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from bot.playbook_files import read_playbook
from coaching.deal import Brief, Deal, DealId, Obstacle
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.situation import situation
from coaching.suggestions import suggest
from tests.bench.figures import Figure, quantile

DEALS = 1_000
_TODAY = date(2027, 3, 1)


def figures() -> Iterator[Figure]:
    playbook = read_playbook()
    deals = list(itertools.islice(varied(playbook), DEALS))
    for deal in deals[:50]:
        _suggest(deal, playbook)
    took: list[float] = []
    for deal in deals:
        started = time.perf_counter()
        _suggest(deal, playbook)
        took.append((time.perf_counter() - started) * 1_000)
    yield Figure("suggestion_p50", quantile(took, 0.50), "ms")
    yield Figure("suggestion_p95", quantile(took, 0.95), "ms", goal="<= 5")


def varied(playbook: Playbook) -> Iterator[Deal]:
    """Deals of every kind, stage, pair of obstacles, horizon and flag, in a fixed order without end."""
    terms = playbook.terms
    kinds, stages = itertools.cycle(playbook.kinds), itertools.cycle(terms.stages)
    pairs = itertools.cycle(itertools.permutations(terms.obstacles, 2))
    days, flags = itertools.cycle((4, 12, 30, 60, 150)), itertools.cycle((*terms.flags, ""))
    relationships = itertools.cycle((*terms.relationships, None))
    lead = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
    place = Place(platform="local", workspace="bench", conversation="deal-room")
    for number, (kind, stage, codes, ahead, flag, relationship) in enumerate(
        zip(kinds, stages, pairs, days, flags, relationships, strict=False)
    ):
        brief = Brief(
            about="a deal",
            kind=kind,
            counterpart="Contoso",
            issues=("price", "liability", "start date"),
            obstacles=tuple(Obstacle(code=code, evidence="what was said of it") for code in codes),
            stage=stage,
            relationship=relationship,
            target_date=_TODAY + timedelta(days=ahead),
            flags=(flag,) if flag else (),
            slots={"metric": "on-time deliveries", "scope": "one warehouse"},
        )
        yield Deal(
            id=DealId(UUID(int=number)),
            organisation=place.organisation,
            title="Renewal with Contoso",
            lead=lead,
            places=(place,),
            opened_at=datetime(2027, 3, 1, 9, tzinfo=UTC),
            members=frozenset({lead.id}),
            brief=brief,
        )


def _suggest(deal: Deal, playbook: Playbook) -> None:
    now = situation(deal, (), playbook, today=_TODAY)
    suggest(now, playbook, is_working_day=lambda day: day.weekday() < 5)
