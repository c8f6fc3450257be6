"""How the coach runs in Teams: one route, verified, read and answered; and never a fault back."""

import asyncio
import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

import aiohttp
from aiohttp import web

from bot.answering import Answering
from bot.shell import LAST_WORDS, json_object
from bot.teams.activity import Activity, NotAnActivity, activity
from bot.teams.answers import Answers
from bot.teams.connector import Connector
from bot.teams.courier import TeamsCourier
from bot.teams.framework import Framework
from bot.teams.pacing import Pacing
from bot.teams.tokens import AUTHORITY, ClientSecret, Tokens
from bot.teams.verifying import METADATA, Keys, NotVerified, Verifying
from coaching.ports import NewId, Now, Store

log = logging.getLogger("foothold.teams")

PATH = "/api/messages"

#: Connections to the Bot Connector and to the issuer.
_POOL = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamsApp:
    """The bot as it is registered; an empty `app_id` is for development on this machine alone."""

    app_id: str
    password: str = field(default="", repr=False)
    tenant: str = ""
    metadata: str = METADATA
    authority: str = AUTHORITY
    #: More hosts at which it may be answered, as tests have.
    hosts: tuple[str, ...] = ()


class TeamsConnection:
    """The coach's side of Teams; to be entered before its courier is used."""

    courier: TeamsCourier

    def __init__(self, app: TeamsApp, store: Store, *, now: Now, zone: str) -> None:
        self._app = app
        self._store = store
        self._now = now
        self._zone = zone
        self._under_way: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        app = self._app
        self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=_POOL))
        self._keys = Keys(session=self._session, metadata=app.metadata)
        secret = ClientSecret(
            session=self._session,
            tenant=app.tenant,
            app=app.app_id,
            secret=app.password,
            authority=app.authority,
        )
        tokens = Tokens(secret, clock=time.monotonic)
        connector = Connector(
            session=self._session,
            token=tokens.token if app.app_id else _no_token,
            refused=tokens.drop,
        )
        self.courier = TeamsCourier(
            connector=connector, store=self._store, now=self._now, pacing=Pacing(clock=time.monotonic)
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=LAST_WORDS)
        await self._keys.close()
        await self._session.close()

    def routes(self, *, answering: Answering, new_id: NewId) -> list[web.RouteDef]:
        """Where Teams brings what happens, for whoever serves this beside other things."""
        app = self._app
        verifying = Verifying(
            keys=self._keys, app_id=app.app_id, tenants=frozenset({app.tenant.casefold()}), hosts=app.hosts
        )
        framework = Framework(app.app_id)
        answers = Answers(
            answering=answering,
            courier=self.courier,
            store=self._store,
            new_id=new_id,
            zone=self._zone,
            later=self._later,
        )

        async def hear(request: web.Request) -> web.Response:
            told = await _read(request)
            try:
                await verifying.check(request.headers.get("Authorization", ""), told)
            except NotVerified as why:
                log.warning("refused: %s", why)
                return web.Response(status=web.HTTPUnauthorized.status_code)
            answer = await framework.process(told, lambda: answers.answer(told))
            return web.Response() if answer is None else web.json_response(answer)

        return [web.post(PATH, hear)]

    async def settled(self) -> None:
        """Until all answers that are on their way have arrived or failed."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    def _later(self, sending: Any) -> None:  # noqa: ANN401 - a coroutine, of whose types only the result counts
        """Send it behind the acknowledgement, which Teams wants at once."""
        task = asyncio.create_task(sending)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)


async def _read(request: web.Request) -> Activity:
    """Raises the HTTP answers to what is no activity."""
    told: Mapping[str, Any] = await json_object(request)
    try:
        return activity(told)
    except NotAnActivity as wrong:
        raise web.HTTPBadRequest from wrong


async def _no_token() -> str:
    """A client on this machine wants none."""
    return ""
