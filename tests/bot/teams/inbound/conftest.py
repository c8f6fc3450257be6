"""A coach at the HTTP shell, an issuer of tokens, and a Bot Connector that keeps what it is sent."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from typing import Any, cast

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.shell import shell
from bot.teams.connection import PATH, TeamsApp, TeamsConnection
from coaching.coach import Coach
from coaching.playbook.playbook import Playbook
from coaching.ports import NewId, Store
from tests.bot.teams.inbound.activities import TENANT, Json
from tests.bot.teams.inbound.issuer import APP, Issuer, an_issuer, mint
from tests.fakes import Clock


@pytest.fixture
def pause() -> timedelta:
    """The clock stands still in a conversation here."""
    return timedelta(0)


@pytest.fixture
async def issuer() -> AsyncGenerator[Issuer]:
    async with an_issuer() as issuer:
        yield issuer


@dataclass(slots=True, kw_only=True)
class FakeConnector:
    """The Bot Connector and Entra's token endpoint; `url` is its service URL."""

    url: str = ""
    posted: list[tuple[str, Json]] = field(default_factory=list[tuple[str, Json]])
    begun: list[Json] = field(default_factory=list[Json])
    says_no: int = 0
    #: Of each conversation, who is in it.
    members: list[Json] = field(default_factory=list[Json])
    _numbers: Any = field(default_factory=lambda: count(1))

    async def token(self, request: web.Request) -> web.Response:
        return web.json_response({"access_token": "of-the-bot", "expires_in": 3_600})

    async def post(self, request: web.Request) -> web.Response:
        if self.says_no:
            return web.json_response({"error": {"code": "Refused"}}, status=self.says_no)
        self.posted.append((request.match_info["conversation"], await request.json()))
        return web.json_response({"id": f"card-{next(self._numbers)}"}, status=201)

    async def begin(self, request: web.Request) -> web.Response:
        told = await request.json()
        if "activity" in told:
            number = next(self._numbers)
            self.posted.append((told["channelData"]["channel"]["id"], told["activity"]))
            return web.json_response(
                {"id": f"19:new;messageid={number}", "activityId": str(number)}, status=201
            )
        self.begun.append(told)
        return web.json_response({"id": f"a:begun-{len(self.begun)}"}, status=201)

    async def listed(self, request: web.Request) -> web.Response:
        return web.json_response({"members": self.members})

    def last(self) -> tuple[str, Json]:
        """Where the latest card was posted, and the card."""
        conversation, message = self.posted[-1]
        return conversation, cast("Json", message["attachments"][0]["content"])


@pytest.fixture
async def connector() -> AsyncGenerator[FakeConnector]:
    fake = FakeConnector()
    app = web.Application()
    app.router.add_post("/{tenant}/oauth2/v2.0/token", fake.token)
    app.router.add_post("/v3/conversations", fake.begin)
    app.router.add_post("/v3/conversations/{conversation}/activities", fake.post)
    app.router.add_post("/v3/conversations/{conversation}/activities/{below}", fake.post)
    app.router.add_put("/v3/conversations/{conversation}/activities/{id}", fake.post)
    app.router.add_get("/v3/conversations/{conversation}/pagedmembers", fake.listed)
    async with TestServer(app) as server:
        fake.url = str(server.make_url("")).rstrip("/")
        yield fake


@dataclass(slots=True, kw_only=True)
class House:
    """The coach in Teams as it is reached from outside."""

    http: TestClient[web.Request, web.Application]
    connection: TeamsConnection
    connector: FakeConnector
    loop: FollowUpLoop
    store: Store

    async def brings(self, activity: Json) -> Json:
        """An activity with a good token; what an invoke is answered with."""
        told = activity | {"serviceUrl": self.connector.url}
        headers = {"Authorization": f"Bearer {mint(serviceurl=self.connector.url)}"}
        async with self.http.post(PATH, json=told, headers=headers) as response:
            assert response.status == 200, await response.text()
            answer = cast("Json", await response.json()) if await response.read() else {}
        await self.connection.settled()
        await self.loop.once()
        return answer


@pytest.fixture
async def connection(
    issuer: Issuer, connector: FakeConnector, store: Store, clock: Clock
) -> AsyncGenerator[TeamsConnection]:
    app = TeamsApp(
        app_id=APP,
        password="of-nobody",  # noqa: S106
        tenant=TENANT,
        metadata=f"{issuer.url}/metadata",
        authority=connector.url,
        hosts=("127.0.0.1",),
    )
    async with TeamsConnection(app, store, now=clock, zone="UTC") as connection:
        yield connection


@pytest.fixture
async def house(  # noqa: PLR0917 - fixtures come by their names
    connection: TeamsConnection,
    connector: FakeConnector,
    store: Store,
    playbook: Playbook,
    clock: Clock,
    new_id: NewId,
) -> AsyncGenerator[House]:
    coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=new_id)
    loop = FollowUpLoop(coach=coach, cards=Cards(playbook=playbook), couriers={"teams": connection.courier})
    answering = Answering(coach=coach, cards=loop.cards, wake=loop.wake)
    routes = connection.routes(answering=answering, new_id=new_id)
    async with TestClient(TestServer(shell(routes))) as http:
        yield House(http=http, connection=connection, connector=connector, loop=loop, store=store)
