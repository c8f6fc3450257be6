"""Slack's Web API on the loopback, for tests: it keeps messages, records calls, and can be made to fail."""

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from aiohttp import web

Json: TypeAlias = dict[str, Any]

TEAM = "T1"
BOT = "UBOT"
TOKEN = "xoxb-1"  # noqa: S105 - of no workspace


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    method: str
    body: Json


@dataclass(frozen=True, slots=True, kw_only=True)
class Trouble:
    """What happens to a call instead of its answer; `done` says whether it is carried out all the same."""

    error: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    drop: bool = False
    hang: bool = False
    done: bool = False


@dataclass(slots=True, kw_only=True)
class FakeSlack:
    url: str = ""
    calls: list[Call] = field(default_factory=list[Call])
    users: dict[str, Json] = field(default_factory=dict[str, Json])
    channels: dict[str, Json] = field(default_factory=dict[str, Json])
    messages: dict[str, list[Json]] = field(default_factory=lambda: defaultdict[str, list[Json]](list))
    responses: list[Json] = field(default_factory=list[Json])
    views: list[Json] = field(default_factory=list[Json])
    #: How the ids of channels begin whose history may not be read.
    unread: tuple[str, ...] = ()
    #: What stands on each user's home tab.
    homes: dict[str, Json] = field(default_factory=dict[str, Json])
    trouble: dict[str, deque[Trouble]] = field(
        default_factory=lambda: defaultdict[str, deque[Trouble]](deque)
    )
    #: The further pages that an answer tells of, call by call.
    cursors: dict[str, deque[str]] = field(default_factory=lambda: defaultdict[str, deque[str]](deque))
    #: Set for each call that came in, whether or not it was answered.
    came: asyncio.Event = field(default_factory=asyncio.Event)
    released: asyncio.Event = field(default_factory=asyncio.Event)
    last_ts: int = 0
    #: Over the socket: what Slack brings, and what the app answered.
    brings: asyncio.Queue[Json] = field(default_factory=asyncio.Queue[Json])
    files: list[Json] = field(default_factory=list[Json])
    acknowledged: asyncio.Queue[Json] = field(default_factory=asyncio.Queue[Json])

    def add_user(self, user: str, **about: Any) -> None:  # noqa: ANN401 - a payload of Slack
        told: Json = {"id": user, "team_id": TEAM, "name": user.lower(), "tz": "Europe/London", "profile": {}}
        self.users[user] = told | about

    def add_channel(self, channel: str, *members: str, **about: Any) -> None:  # noqa: ANN401 - likewise
        known = {"id": channel, "is_channel": True, "is_member": True, "is_archived": False}
        self.channels[channel] = known | {"members": [BOT, *members]} | about

    def fail(self, method: str, *troubles: Trouble) -> None:
        self.trouble[method].extend(troubles)

    def called(self, method: str) -> list[Json]:
        return [call.body for call in self.calls if call.method == method]

    def direct(self, user: str) -> str:
        return f"D{user}"

    def posted_in(self, channel: str) -> list[Json]:
        return [one for one in self.messages[channel] if "ephemeral_to" not in one]

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method, body = request.match_info["method"], await _body(request)
        self.calls.append(Call(method=method, body=body))
        self.came.set()
        trouble = self._trouble_of(method, body)
        answer = self.answered(method, body) if trouble.done else None
        if trouble.hang:
            await self.released.wait()
        if trouble.drop:
            assert request.transport is not None
            request.transport.abort()
            return web.Response()  # which nobody gets
        if trouble.error or trouble.status != web.HTTPOk.status_code:
            answer = {"ok": False, "error": trouble.error}
        return web.json_response(
            answer or self.answered(method, body), status=trouble.status, headers=dict(trouble.headers)
        )

    def _trouble_of(self, method: str, body: Json) -> Trouble:
        """What was told to fail of a method, in one channel ("chat.postMessage in C1") or anywhere."""
        for troubles in (self.trouble[f"{method} in {body.get('channel')}"], self.trouble[method]):
            if troubles:
                return troubles.popleft()
        return Trouble(done=True)

    async def socket(self, request: web.Request) -> web.StreamResponse:
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.send_json({"type": "hello"})
        bringing = asyncio.create_task(self._bring(socket))
        async for message in socket:
            self.acknowledged.put_nowait(json.loads(message.data))
        bringing.cancel()
        return socket

    async def _bring(self, socket: web.WebSocketResponse) -> None:
        while True:
            await socket.send_json(await self.brings.get())

    async def respond(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/file"):
            return web.Response(text="OK - 1")
        self.responses.append(await request.json())
        self.came.set()
        if self.trouble["response_url"]:
            return web.Response(text=self.trouble["response_url"].popleft().error, status=400)
        return web.Response(text="ok")

    def answered(self, method: str, body: Json) -> Json:  # noqa: PLR0911 - one line a family of calls
        match method.partition(".")[0]:
            case "auth":
                return {"ok": True, "team_id": TEAM, "user_id": BOT}
            case "apps":
                return {"ok": True, "url": f"{self.url}/socket"}
            case "users":
                user = self.users.get(body["user"])
                return {"ok": True, "user": user} if user else {"ok": False, "error": "user_not_found"}
            case "files":
                return self._file(method, body)
            case "views":
                return self._shown(method, body)
            case "chat":
                return self._update(body) if method == "chat.update" else self._post(body)
            case _:
                return self._of_conversation(method, body) | self._more(method)

    def _file(self, method: str, body: Json) -> Json:
        if method == "files.getUploadURLExternal":
            return {"ok": True, "upload_url": f"{self.url}/respond/file", "file_id": f"F{body['length']}"}
        self.files.append(body)
        return {"ok": True}

    def _shown(self, method: str, body: Json) -> Json:
        if method == "views.publish":
            self.homes[body["user_id"]] = body["view"]
        else:
            self.views.append(body["view"])
        return {"ok": True}

    def _of_conversation(self, method: str, body: Json) -> Json:
        match method:
            case "conversations.open":
                return {"ok": True, "channel": {"id": self.direct(body["users"])}}
            case "conversations.info":
                return self._of_channel(body, "channel")
            case "conversations.members":
                return self._of_channel(body, "members")
            case _ if body["channel"].startswith(self.unread):
                return {"ok": False, "error": "missing_scope"}
            case _:
                return {"ok": True, "messages": list(reversed(self.messages[body["channel"]]))}

    def _more(self, method: str) -> Json:
        cursors = self.cursors[method]
        return {"response_metadata": {"next_cursor": cursors.popleft() if cursors else ""}}

    def _of_channel(self, body: Json, part: str) -> Json:
        channel = self.channels.get(body["channel"])
        if channel is None:
            return {"ok": False, "error": "channel_not_found"}
        return {"ok": True, part: channel if part == "channel" else channel[part]}

    def _post(self, body: Json) -> Json:
        channel = body["channel"]
        if not channel.startswith("D") and channel not in self.channels:
            return {"ok": False, "error": "channel_not_found"}
        self.last_ts += 1
        ts = f"1804064400.{self.last_ts:06d}"
        told = {"ephemeral_to": body["user"]} if "user" in body else {}
        self.messages[channel].append({**body, **told, "ts": ts})
        return {"ok": True, "ts": ts, "channel": channel}

    def _update(self, body: Json) -> Json:
        for number, one in enumerate(self.messages[body["channel"]]):
            if one["ts"] == body["ts"]:
                self.messages[body["channel"]][number] = one | body
                return {"ok": True, "ts": body["ts"], "channel": body["channel"]}
        return {"ok": False, "error": "message_not_found"}


async def _body(request: web.Request) -> Json:
    if request.method == "GET":
        return dict(request.query)
    text = await request.text()
    return json.loads(text) if text.startswith("{") else dict(await request.post())


@asynccontextmanager
async def fake_slack() -> AsyncGenerator[FakeSlack]:
    slack = FakeSlack()
    app = web.Application()
    app.router.add_route("*", "/api/{method}", slack.answer)
    app.router.add_get("/socket", slack.socket)
    app.router.add_post("/respond/{which}", slack.respond)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slack.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield slack
    finally:
        slack.released.set()
        await runner.cleanup()
