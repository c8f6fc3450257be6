"""One full turn of the coach, from the wish to the drawn card, in an organisation with much to remember."""

import asyncio
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from pathlib import Path
from uuid import UUID

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.card import Card
from bot.cards import Cards
from bot.clocks import system_now
from bot.courier import Letter
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from bot.slack.blocks import message
from coaching.coach import Coach
from coaching.commands import ShowWins, Turn
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal, DealId
from coaching.learning import Record
from coaching.people import Person, PersonId, Place
from coaching.ports import UnitOfWork
from coaching.remarks import Share
from storage.store import SqlStore, open_store
from tests.bench.figures import Figure, quantile
from tests.bench.suggestions import varied
from tests.fakes import counting_ids

DEALS, COMMITMENTS, TURNS = 1_000, 20_000, 300


class _Drawer:
    """A courier that draws what it is given and posts it nowhere."""

    def __init__(self) -> None:
        self.drawn: list[Card] = []

    async def share(self, place: Place) -> Share:
        del place  # there is one side only
        return Share.OWN

    async def post(self, letter: Letter) -> str:
        message(letter.card).body()
        self.drawn.append(letter.card)
        return letter.mark

    async def find(self, place: Place, mark: str, since: object) -> str | None:
        del place, mark, since  # nothing is ever unsure


def figures() -> Iterator[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        took = asyncio.run(_measured(Path(folder)))
    yield Figure("full_turn_p50", quantile(took, 0.50), "ms")
    yield Figure("full_turn_p95", quantile(took, 0.95), "ms", goal="<= 20")


async def _measured(folder: Path) -> list[float]:
    playbook, clock = read_playbook(), system_now
    store = open_store(f"sqlite:///{folder}/bench.db", clock=clock)
    deals = await _seed(store, playbook=list(islice(varied(playbook), DEALS)))
    calendar, new_id = HolidayCalendar(), counting_ids()
    coach = Coach(store=store, playbook=playbook, calendar=calendar, now=clock, new_id=new_id)
    drawer = _Drawer()
    loop = FollowUpLoop(coach=coach, cards=Cards(playbook=playbook), couriers={"local": drawer})
    answering = Answering(coach=coach, cards=loop.cards, wake=loop.wake)
    took: list[float] = []
    for number in range(TURNS):
        deal = deals[number * 7 % DEALS]
        started = time.perf_counter()
        await answering.answer(
            Turn(id=f"turn:{number}", person=deal.lead, place=deal.home, command=ShowWins(deal=deal.id))
        )
        await loop.once()
        took.append((time.perf_counter() - started) * 1_000)
    store.close()
    assert len(drawer.drawn) == TURNS
    return took[TURNS // 10 :]


async def _seed(store: SqlStore, *, playbook: list[Deal]) -> list[Deal]:
    """Deals in places of their own, each with twenty commitments of which two are still open.

    The others were each taken for a move of their own, so that there is as much to learn from as can be.
    """
    now = system_now()
    deals: list[Deal] = []
    for number, one in enumerate(playbook):
        place = Place(platform="local", workspace="bench", conversation=f"room-{number}")
        deals.append(replace(one, id=DealId(UUID(int=number + 1)), places=(place,), opened_at=now))
    lead = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
    moves = [move.slug for move in read_playbook().moves]

    def keep(work: UnitOfWork, some: list[Deal]) -> None:
        for deal in some:
            work.deals.add(deal)
            for number in range(COMMITMENTS // DEALS):
                work.commitments.add(
                    Commitment(
                        id=CommitmentId(UUID(int=deal.id.int * 100 + number)),
                        organisation=deal.organisation,
                        deal=deal.id,
                        what=f"Send annex {number} to their counsel",
                        owner=lead,
                        due=now.date() + timedelta(days=number),
                        made_by=lead,
                        made_at=now,
                        state="open" if number < 2 else "done",
                        move="",
                        measure="their reply on file",
                    )
                )
            some_moves = (moves[(deal.id.int + step) % len(moves)] for step in range(COMMITMENTS // DEALS))
            work.records.keep(deal.id, {move: Record(taken=1, done=1) for move in some_moves})

    for start in range(0, DEALS, 100):
        some = deals[start : start + 100]
        await store.transact(deals[0].organisation, lambda work, some=some: keep(work, some))
    return deals
