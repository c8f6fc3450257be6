"""A Bot Connector on the loopback: it answers as scripted, else as Teams does, and keeps what it was sent."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import unquote

from aiohttp import web

TENANT = "11111111-2222-3333-4444-555555555555"


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """One answer; `hang` never comes, `drop` closes the connection after all was accepted."""

    status: int = 200
    code: str = ""
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    text: str = ""
    hang: bool = False
    drop: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A request; `path` is cut at its slashes before it is read, so that an id with a slash is one part."""

    method: str
    path: tuple[str, ...]
    raw: str
    token: str
    body: Any


def member(name: str, **told: str) -> dict[str, str]:
    return {"id": f"29:{name}", "aadObjectId": name, "tenantId": TENANT, "userRole": "user", **told}


@dataclass(slots=True)
class FakeConnector:
    """What was sent, and what is answered next; with no script left, all goes well."""

    url: str = ""
    sent: list[Sent] = field(default_factory=list[Sent])
    script: deque[Script] = field(default_factory=deque[Script])
    #: The same for all but looking at the roster.
    script_of_posts: deque[Script] = field(default_factory=deque[Script])
    members: list[dict[str, str]] = field(default_factory=list[dict[str, str]])
    #: Ends whatever hangs.
    released: asyncio.Event = field(default_factory=asyncio.Event)

    def posts(self) -> list[Sent]:
        """All but looking at the roster."""
        return [one for one in self.sent if one.method != "GET"]

    async def answer(self, request: web.Request) -> web.Response:
        raw = request.rel_url.raw_path
        text = await request.text()
        sent = Sent(
            method=request.method,
            path=tuple(unquote(part) for part in raw.split("/")[2:]),
            raw=raw,
            token=request.headers.get("Authorization", "").removeprefix("Bearer "),
            body=json.loads(text) if text else None,
        )
        self.sent.append(sent)
        script = self.script or (self.script_of_posts if sent.method != "GET" else None)
        if script:
            return await self._scripted(script.popleft(), request)
        return web.json_response(self._well(sent), status=200 if request.method == "GET" else 201)

    async def _scripted(self, script: Script, request: web.Request) -> web.Response:
        if script.hang:
            await self.released.wait()
        if script.drop and request.transport is not None:
            request.transport.abort()
        if script.text:
            return web.Response(
                status=script.status, text=script.text, content_type="text/html", headers=script.headers
            )
        told = {"error": {"code": script.code, "message": "Something about it."}} if script.code else {}
        return web.json_response(told, status=script.status, headers=script.headers)

    def _well(self, sent: Sent) -> dict[str, Any]:
        number = str(len(self.sent))
        if sent.method == "GET":
            return {"members": self.members}
        if len(sent.path) > 1:
            return {"id": number}
        if "channel" in sent.body["channelData"]:
            channel = sent.body["channelData"]["channel"]["id"]
            return {"id": f"{channel};messageid={number}", "activityId": number}
        return {"id": f"a:{sent.body['members'][0]['id']}"}


@asynccontextmanager
async def fake_connector() -> AsyncGenerator[FakeConnector]:
    fake = FakeConnector()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", fake.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    fake.url = f"http://127.0.0.1:{runner.addresses[0][1]}/"
    try:
        yield fake
    finally:
        fake.released.set()
        await runner.cleanup()
