"""Whatever is done in whatever order, the store in memory, in a file and on a server hand out the same."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeAlias

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coaching.people import Place
from coaching.ports import Claimed, Failed, Moot, Outcome, Posted, UnitOfWork, Unsure
from storage.database import location_of
from storage.server import Server
from storage.store import SqlStore, open_store
from tests.conftest import KEYS, AnyStore
from tests.fakes import Clock, MemoryStore
from tests.postgres import EMPTY, Postgres
from tests.storage.examples import ACME, HERE, NOW, THERE, a_commitment, a_deal, a_follow_up

PLACES = (HERE, THERE, Place(platform="local", workspace="local", conversation="page"))

Step: TypeAlias = tuple[str, int, int]

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "schedule",
                "schedule",
                "claim",
                "claim",
                "finish",
                "finish",
                "cancel",
                "cancel all",
                "wait",
                "due",
            ]
        ),
        st.integers(0, 5),
        st.integers(0, 6),
    ),
    max_size=60,
)

OUTCOMES: tuple[Callable[[Claimed], Outcome], ...] = (
    lambda one: Posted(follow_up=one.follow_up.id, fence=one.fence, external_id="1"),
    lambda one: Moot(follow_up=one.follow_up.id, fence=one.fence),
    lambda one: Unsure(follow_up=one.follow_up.id, fence=one.fence, error="?"),
    lambda one: Failed(follow_up=one.follow_up.id, fence=one.fence, error="no", permanent=False),
    lambda one: Failed(follow_up=one.follow_up.id, fence=one.fence, error="no", permanent=True),
    lambda one: Failed(
        follow_up=one.follow_up.id, fence=one.fence, error="no", permanent=False, retry_after=90
    ),
    lambda one: Posted(follow_up=one.follow_up.id, fence=one.fence - 1, external_id="late"),
)


@dataclass(kw_only=True)
class World:
    """One store with a clock of its own, and all that was ever claimed from it, also what was lost since."""

    store: AnyStore
    wall: Clock
    now: datetime = NOW
    scheduled: int = 0
    claimed: list[Claimed] = field(default_factory=list[Claimed])

    async def take(self, step: Step) -> object:
        """What the step brought to light."""
        kind, one, other = step
        match kind:
            case "claim":
                handed_out = await self.store.claim(self.now, one)
                self.claimed.extend(handed_out)
                return handed_out
            case "finish":
                known = self.claimed[-1 - one :]
                await self.store.finish(
                    [OUTCOMES[(other + n) % 7](claim) for n, claim in enumerate(known)], self.now
                )
                return await self.store.latest_moment()
            case "wait":
                self.now += timedelta(minutes=one)
                self.wall.advance(seconds=(0, 1, 30, 60, 90, 120, 600)[other])
                return await self.store.next_due()
            case _:
                return await self.store.transact(ACME, lambda work: self.act(work, step))

    def act(self, work: UnitOfWork, step: Step) -> object:
        kind, one, other = step
        match kind:
            case "schedule":
                self.scheduled += 1
                follow_up = a_follow_up(
                    self.scheduled,
                    key=f"key {one}",
                    place=PLACES[other % 3],
                    after=timedelta(minutes=other),
                    commitment=a_commitment().id if one % 2 else None,
                )
                work.follow_ups.schedule(follow_up)
            case "cancel":
                work.follow_ups.cancel_for(a_commitment().id)
            case "cancel all":
                if one == other:
                    work.follow_ups.cancel_all_of(a_deal().id)
            case _:
                pass
        return work.follow_ups.next_of(a_deal().id)


def begun(work: UnitOfWork) -> None:
    work.deals.add(a_deal())
    work.commitments.add(a_commitment())


async def compare(open_kept: Callable[[Clock], SqlStore], steps: list[Step]) -> None:
    walls = Clock(NOW), Clock(NOW)
    memory = World(store=MemoryStore(clock=walls[0]), wall=walls[0])
    kept = World(store=open_kept(walls[1]), wall=walls[1])
    try:
        for world in (memory, kept):
            await world.store.transact(ACME, begun)
        for step in steps:
            assert await kept.take(step) == await memory.take(step), step
    finally:
        kept.store.close()


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_memory_and_a_file_hand_out_the_same(
    empty_database: Path, steps: list[Step]
) -> None:
    with tempfile.TemporaryDirectory() as directory:
        database = Path(shutil.copy(empty_database, directory))
        asyncio.run(compare(lambda clock: open_store(f"sqlite:///{database}", clock=clock), steps))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_memory_and_a_server_hand_out_the_same(
    postgres: Postgres, server: Server, steps: list[Step]
) -> None:
    server.transact(lambda connection: connection.exec_driver_sql(EMPTY))
    url = postgres.url(str(location_of(server.path).database))

    asyncio.run(compare(lambda clock: open_store(url, clock=clock, keys=KEYS, by_server_clock=False), steps))
