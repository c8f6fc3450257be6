"""Several workspaces on one loopback address, told apart by their tokens; and the coach installed in them."""

import json
import time
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import aiohttp
from aiohttp import web
from slack_sdk.signature import SignatureVerifier

from bot.slack.connection import PATH
from bot.slack.installing import COOKIE, INSTALL, REDIRECT, SlackApp
from tests.bot.slack.fake_slack import FakeSlack, Json

APP = "A1"
CLIENT, CLIENT_SECRET, SECRET = "1.2", "client-secret-of-no-app", "signing-secret-of-no-app"
ANA, CAT = "UANA", "UCAT"
DEALS = "CDEALS"

#: The part of each token that must be seen nowhere.
TOKEN_MARK = "marked-token"  # noqa: S105


@dataclass(slots=True, kw_only=True)
class ManySlacks:
    """Slack for several workspaces, and for whoever installs the app in one."""

    url: str = ""
    by_token: dict[str, FakeSlack] = field(default_factory=dict[str, FakeSlack])
    #: What a code is changed for, once.
    codes: dict[str, Json] = field(default_factory=dict[str, Json])
    sign_ins: list[tuple[str, Json]] = field(default_factory=list[tuple[str, Json]])
    #: The token and the method of each call.
    calls: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    _numbers: Any = field(default_factory=lambda: count(1))

    def workspace(self, team: str, person: str, **about: Any) -> FakeSlack:  # noqa: ANN401 - of Slack's
        """A workspace with one person and a channel for deals."""
        slack = FakeSlack(url=self.url)
        slack.add_user(person, team_id=team, profile={"display_name": person[1:].title()}, **about)
        slack.add_channel(DEALS, person)
        return slack

    def token_for(self, slack: FakeSlack) -> str:
        token = f"xoxb-{TOKEN_MARK}-{next(self._numbers)}"
        self.by_token[token] = slack
        return token

    def revoke(self, *tokens: str) -> None:
        for token in tokens or tuple(self.by_token):
            self.by_token.pop(token, None)

    async def answer(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        if method == "oauth.v2.access":
            form = dict(await request.post())
            self.sign_ins.append((request.headers.get("Authorization", ""), form))
            known = self.codes.pop(str(form.get("code")), {"ok": False, "error": "invalid_code"})
            return web.json_response(known)
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append((token, method))
        slack = self.by_token.get(token)
        if slack is None:
            return web.json_response({"ok": False, "error": "token_revoked"})
        return await slack.answer(request)


@asynccontextmanager
async def many_slacks() -> AsyncGenerator[ManySlacks]:
    slacks = ManySlacks()
    app = web.Application()
    app.router.add_route("*", "/api/{method}", slacks.answer)
    strangers = FakeSlack()
    app.router.add_post("/respond/{which}", strangers.respond)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    slacks.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    slacks.by_token["strangers"] = strangers
    try:
        yield slacks
    finally:
        await runner.cleanup()


def slack_app(slacks: ManySlacks) -> SlackApp:
    return SlackApp(
        client_id=CLIENT,
        client_secret=CLIENT_SECRET,
        signing_secret=SECRET,
        api_url=f"{slacks.url}/api/",
        public_url="https://foothold.test",
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    status: int
    text: str
    headers: Mapping[str, str]


@dataclass(slots=True, kw_only=True)
class Visitor:
    """Somebody's browser, and Slack's server: the two that come to the coach over HTTP."""

    coach: str
    http: aiohttp.ClientSession
    slacks: ManySlacks
    cookie: str = ""
    #: With which Slack signs.
    secret: str = SECRET
    _numbers: Any = field(default_factory=lambda: count(1))

    async def begins(self) -> str:
        """Follow the link to install; the state with which Slack is to send people back."""
        page = await self.gets(INSTALL)
        assert page.status == 302
        self.cookie = page.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
        return parse_qs(urlsplit(page.headers["Location"]).query)["state"][0]

    async def comes_back(self, **query: str) -> Page:
        return await self.gets(f"{REDIRECT}?{urlencode(query)}")

    async def installs(self, token: str, team: str, by: str, /, **told: Any) -> Page:  # noqa: ANN401 - an answer of Slack's
        state = await self.begins()
        self.slacks.codes["a-code"] = installed(token, team, by) | told
        return await self.comes_back(code="a-code", state=state)

    async def gets(self, path: str) -> Page:
        headers = {"Cookie": f"{COOKIE}={self.cookie}"} if self.cookie else {}
        async with self.http.get(f"{self.coach}{path}", headers=headers, allow_redirects=False) as response:
            return Page(status=response.status, text=await response.text(), headers=response.headers)

    async def types(self, team: str, user: str, text: str, **told: str) -> Json:
        body = {
            "command": "/deal",
            "text": text,
            "team_id": team,
            "user_id": user,
            "channel_id": DEALS,
            "trigger_id": f"{next(self._numbers)}.2.3",
            "response_url": f"{self.slacks.url}/respond/1",
        }
        status, answer = await self.sends(body | told)
        assert status == 200
        return json.loads(answer) if answer.startswith("{") else {"text": answer}

    async def happens(self, team: str | None, event: Json, **envelope: Any) -> int:  # noqa: ANN401 - a payload
        """Slack brings an event; the status of the answer."""
        body = {
            "type": "event_callback",
            "team_id": team,
            "event_id": f"Ev{next(self._numbers)}",
            "event": event,
        }
        status, _ = await self.sends(body | envelope, as_json=True)
        return status

    async def sends(
        self, body: Json, *, as_json: bool = False, secret: str = "", raw: bytes = b""
    ) -> tuple[int, str]:
        """Signed, as Slack does."""
        data = raw or (json.dumps(body) if as_json else urlencode(body)).encode()
        now = str(int(time.time()))
        kind = "application/json" if as_json else "application/x-www-form-urlencoded"
        signature = (
            SignatureVerifier(secret or self.secret).generate_signature(timestamp=now, body=data) or ""
        )
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": now,
            "X-Slack-Signature": signature,
        }
        async with self.http.post(f"{self.coach}{PATH}", data=data, headers=headers) as response:
            return response.status, await response.text()


def installed(token: str, team: str, by: str) -> Json:
    """What Slack answers a code with."""
    return {
        "ok": True,
        "access_token": token,
        "token_type": "bot",
        "scope": "chat:write,commands",
        "bot_user_id": "UBOT",
        "app_id": APP,
        "team": {"id": team, "name": f"Team {team}"},
        "enterprise": None,
        "authed_user": {"id": by},
        "is_enterprise_install": False,
    }
