"""How fast the queue says what is due, with cards drawn, to a chat that answers at once; on each database."""

import asyncio
import os
import resource
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

from sqlalchemy import insert, select

from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.courier import Letter
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from coaching.coach import Coach
from coaching.people import Place
from coaching.ports import UnitOfWork
from coaching.remarks import Share
from storage.database import Transactions, location_of, open_database
from storage.pace import Pace
from storage.server import open_server
from storage.store import SqlStore, open_store
from storage.tables import FOLLOW_UP, LANE
from tests.bench.figures import Figure, quantile
from tests.bench.process import resident_mb
from tests.conftest import KEYS
from tests.fakes import Clock, counting_ids
from tests.postgres import NoServer, a_server
from tests.storage.examples import ACME, NOW, a_deal, a_follow_up

_PENDING = (10_000, 100_000)
_DUE = 10_000
_CHANNELS = 5_000
_POLLS = 50
_AT_ONCE = 5_000

#: No limit of any chat.
_PACE = Pace(pause=timedelta(0), per_second=1e9, least_per_second=1e9)


@dataclass(slots=True)
class AtOnce:
    """bot.courier.Courier for a chat that takes no time."""

    posted: list[str] = field(default_factory=list[str])

    async def share(self, place: Place) -> Share:
        return Share.OWN

    async def post(self, letter: Letter) -> str:
        self.posted.append(letter.mark)
        return letter.mark

    async def find(self, place: Place, mark: str, since: object) -> str | None:
        return None


def figures() -> Iterator[Figure]:
    for pending in _PENDING:
        with tempfile.TemporaryDirectory() as folder:
            yield from _measured("sqlite", f"sqlite:///{folder}/bench.db", pending)
    try:
        with a_server() as server:
            # Here it counts what is kept durably.
            for setting in ("fsync", "synchronous_commit", "full_page_writes"):
                server.run(f"ALTER SYSTEM SET {setting} = on")
            server.run("SELECT pg_reload_conf()")
            for pending in _PENDING:
                yield from _measured("postgresql", server.new_database(), pending)
    except NoServer as reason:
        print(f"# {reason}")


def _measured(kind: str, url: str, pending: int) -> Iterator[Figure]:
    store = open_store(url, clock=Clock(NOW), keys=KEYS, pace=_PACE, by_server_clock=False)
    asyncio.run(_first(store))
    store.close()
    location = location_of(url)
    database = open_database(url) if location.drivername == "sqlite" else open_server(location)
    _fill(database, pending)
    database.close()
    yield from asyncio.run(_said(kind, url, pending))


async def _first(store: SqlStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.follow_ups.schedule(a_follow_up(kind="reopened"))

    await store.transact(ACME, act)


def _fill(database: Transactions, pending: int) -> None:
    """More of the first one, in many channels: some due now, the others in a month."""
    like = dict(database.transact(lambda one: one.execute(select(FOLLOW_UP)).mappings().one()))
    lane = dict(database.transact(lambda one: one.execute(select(LANE)).mappings().one()))
    del like["number"]
    lanes = [lane | {"id": f"slack:T1:C{number}"} for number in range(_CHANNELS)]
    month = NOW + timedelta(days=30)
    rows = [
        like
        | {
            "id": UUID(int=number),
            "key": f"many {number}",
            "conversation": f"C{number % _CHANNELS}",
            "lane": f"slack:T1:C{number % _CHANNELS}",
            "due_at": NOW if number <= _DUE else month,
            "try_at": NOW if number <= _DUE else month,
        }
        for number in range(2, pending + 1)
    ]
    database.transact(lambda one: one.execute(insert(LANE), lanes))
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        database.transact(lambda one, part=part: one.execute(insert(FOLLOW_UP), part))


async def _said(kind: str, url: str, pending: int) -> list[Figure]:
    store = open_store(url, clock=Clock(NOW), keys=KEYS, pace=_PACE, by_server_clock=False)
    playbook = read_playbook()
    coach = Coach(
        store=store, playbook=playbook, calendar=HolidayCalendar(), now=Clock(NOW), new_id=counting_ids()
    )
    courier = AtOnce()
    loop = FollowUpLoop(coach=coach, cards=Cards(playbook=playbook), couriers={"slack": courier})
    began, worked = time.perf_counter(), _cpu()
    while await loop.once():
        pass
    took, worked = time.perf_counter() - began, _cpu() - worked
    assert len(set(courier.posted)) == len(courier.posted) == _DUE
    polls: list[float] = []
    for _ in range(_POLLS):
        began = time.perf_counter()
        await loop.once()
        polls.append((time.perf_counter() - began) * 1_000)
    store.close()
    name = f"queue_{kind}_{pending}"
    return [
        Figure(f"{name}_said", _DUE / took, "1/s", goal=">= 3000"),
        Figure(f"{name}_cpu", worked / _DUE * 1_000_000, "us a message, without the server's"),
        Figure(f"{name}_memory", resident_mb(os.getpid()), "MB", goal="<= 200"),
        Figure(f"{name}_empty_poll", quantile(polls, 0.5), "ms", goal="<= 5"),
    ]


def _cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime
