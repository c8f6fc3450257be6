"""The coach for many workspaces, served, on a database of its own; for tests."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import aiohttp

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.slack.many_workspaces import ManyWorkspaces
from coaching.coach import Coach
from coaching.installations import Installation, Installations
from coaching.people import OrganisationId
from coaching.playbook.playbook import Playbook
from coaching.ports import NewId
from storage.store import SqlStore
from tests.bot.slack.many_slacks import ManySlacks, Visitor, slack_app
from tests.fakes import Clock


@dataclass(slots=True, kw_only=True)
class CountedInstallations:
    """The installations, and how often they were looked up."""

    kept: Installations
    looked_up: int = 0
    removed: list[str] = field(default_factory=list[str])

    async def of(self, organisation: OrganisationId) -> Installation | None:
        self.looked_up += 1
        return await self.kept.of(organisation)

    async def keep(self, installation: Installation) -> None:
        await self.kept.keep(installation)

    async def remove(self, organisation: OrganisationId, at: object, because: str) -> None:
        self.removed.append(organisation)
        await self.kept.remove(organisation, at, because)  # pyright: ignore[reportArgumentType] - as it came

    async def first_use(self, state: str, now: object, until: object) -> bool:
        return await self.kept.first_use(state, now, until)  # pyright: ignore[reportArgumentType] - likewise


@dataclass(slots=True, kw_only=True)
class House:
    visitor: Visitor
    slacks: ManySlacks
    many: ManyWorkspaces
    loop: FollowUpLoop
    installations: CountedInstallations
    clock: Clock

    async def coach_says(self) -> None:
        while await self.loop.once():
            pass


@asynccontextmanager
async def house(
    slacks: ManySlacks,
    store: SqlStore,
    playbook: Playbook,
    clock: Clock,
    new_id: NewId,
    *,
    fresh: float = 300,
) -> AsyncGenerator[House]:
    installations = CountedInstallations(kept=store.installations())
    async with (
        ManyWorkspaces(slack_app(slacks), installations, now=clock, zone="UTC", fresh=fresh) as many,
        aiohttp.ClientSession() as http,
    ):
        coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=new_id)
        loop = FollowUpLoop(coach=coach, cards=Cards(playbook=playbook), couriers={"slack": many.courier})
        answering = Answering(coach=coach, cards=loop.cards, wake=loop.wake)
        ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        serving = asyncio.create_task(
            many.serve(answering=answering, host="127.0.0.1", port=0, ready=ready.set_result, new_id=new_id)
        )
        where = (await ready).removesuffix("/slack/events")
        try:
            yield House(
                visitor=Visitor(coach=where, http=http, slacks=slacks),
                slacks=slacks,
                many=many,
                loop=loop,
                installations=installations,
                clock=clock,
            )
        finally:
            serving.cancel()
            await asyncio.wait([serving])
