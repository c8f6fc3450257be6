"""An emulator of Slack that nobody of this project wrote, as a process, and the coach as another."""

import asyncio
import contextlib
import json
import os
import socket
import sqlite3
import sys
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import aiohttp

from tests.bot.slack.fake_slack import Json
from tests.fakes import A_KEY

ROOT = Path(__file__).resolve().parents[3]

ANNA, CHANNEL = "U01ANNA", "C01DEAL"

#: Seconds within which anything that is waited for has to come.
PATIENCE = 20

_CONFIG: Json = {
    "workspace": {"name": "Deal Team", "domain": "deal-team", "teamId": "T01TEST"},
    "users": [{"id": ANNA, "name": "anna", "real_name": "Anna Deal", "tz": "Europe/London"}],
    "channels": [{"id": CHANNEL, "name": "deal-acme", "members": [ANNA, "U0BOT"]}],
}
_APP: Json = {
    "appId": "A01APP",
    "botUserId": "U0BOT",
    "botName": "coach",
    "botToken": "xoxb-local",
    "appToken": "xapp-local",
    "signingSecret": "of-no-workspace",
}


def emulator() -> Path | None:
    """Where local-slack is installed, or None."""
    installed = ROOT / ".tools" / "node_modules" / "local-slack-linux-x64" / "bin" / "local-slack"
    named = os.environ.get("FOOTHOLD_LOCAL_SLACK", "")
    path = Path(named) if named else installed
    return path if path.is_file() else None


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@dataclass(slots=True, kw_only=True)
class LocalSlack:
    """What somebody at the screen of the emulated workspace does and sees."""

    url: str
    http: aiohttp.ClientSession
    screen: aiohttp.ClientWebSocketResponse
    seen: list[Json] = field(default_factory=list[Json])

    async def types(self, text: str) -> None:
        await self._does("command", channel=CHANNEL, user=ANNA, command="/deal", text=text)

    async def presses(self, label: str, message: Json) -> None:
        pressed = next(one for one in _buttons(message) if one["text"]["text"] == label)
        action = {**pressed, "block_id": "b1"}
        await self._does("interact", channel=CHANNEL, messageTs=message["ts"], user=ANNA, action=action)

    async def submits(self, view: Json, **answers: str) -> None:
        inputs = [block for block in view["blocks"] if block["type"] == "input"]
        values = {
            block["block_id"]: {block["element"]["action_id"]: _value(block, answers)} for block in inputs
        }
        await self.screen.send_json({"t": "view_submit", "user": ANNA, "values": values})

    async def message_with(self, words: str) -> Json:
        """The next message, new or changed, that says these words."""
        seen = await self.sees(lambda one: words in json.dumps(one.get("message"), ensure_ascii=False))
        return seen["message"]

    async def modal(self) -> Json:
        seen = await self.sees(lambda one: one.get("t") == "view" and bool(one.get("stack")))
        return seen["stack"][-1]

    async def sees(self, wanted: Callable[[Json], bool]) -> Json:
        async with asyncio.timeout(PATIENCE):
            while True:
                one: Json = json.loads((await self.screen.receive()).data)
                self.seen.append(one)
                if wanted(one):
                    return one

    async def messages_with(self, words: str) -> int:
        async with self.http.get(f"{self.url}/_control/messages/{CHANNEL}") as response:
            messages: list[Json] = (await response.json())["messages"]
        return sum(words in json.dumps(one, ensure_ascii=False) for one in messages)

    async def catch_up(self, quiet: float = 0.15) -> None:
        """See all that has come, until nothing more does for so many seconds."""
        with contextlib.suppress(TimeoutError):
            while True:
                async with asyncio.timeout(quiet):
                    self.seen.append(json.loads((await self.screen.receive()).data))

    async def presses_latest(self, label: str) -> None:
        """The last button of that label on the newest message that has one, wherever it stands."""
        for one in reversed([seen["message"] for seen in self.seen if "message" in seen]):
            found = [button for button in _buttons(one) if button["text"]["text"] == label]
            if found:
                action = {**found[-1], "block_id": "b1"}
                told = {"channel": one["channel"], "messageTs": one["ts"], "user": ANNA, "action": action}
                await self._does("interact", **told)
                return
        raise AssertionError(f"no button {label!r} was seen")

    async def _does(self, what: str, **told: Any) -> None:  # noqa: ANN401 - the emulator's own payload
        async with self.http.post(f"{self.url}/_control/{what}", json=told) as response:
            assert (await response.json())["ok"]


def _buttons(message: Json) -> Iterator[Json]:
    for block in message.get("blocks") or ():
        if block["type"] == "actions":
            yield from block["elements"]


def _value(block: Json, answers: dict[str, str]) -> Json:
    element, name = block["element"], block["block_id"]
    kind = element["type"]
    match kind:
        case "datepicker":
            return {"type": kind, "selected_date": answers.get(name, element.get("initial_date"))}
        case "users_select":
            return {"type": kind, "selected_user": answers.get(name, element.get("initial_user"))}
        case "plain_text_input":
            return {"type": kind, "value": answers.get(name, element.get("initial_value"))}
        case "static_select":
            given = element.get("initial_option")
            chosen = next((one for one in element["options"] if one["value"] == answers.get(name)), given)
            return {"type": kind, "selected_option": chosen}
        case _:
            return {"type": kind, "selected_options": []}


@asynccontextmanager
async def local_slack(
    binary: Path, folder: Path, *, mode: str, coach_port: int
) -> AsyncGenerator[LocalSlack]:
    port = free_port()
    app = _APP | {"mode": mode, "requestUrl": f"http://127.0.0.1:{coach_port}/slack/events"}
    config = folder / "slack.yaml"
    config.write_text(json.dumps({**_CONFIG, "app": app}), encoding="utf-8")  # JSON is YAML
    process = await asyncio.create_subprocess_exec(
        binary,
        "--config",
        config,
        "--port",
        str(port),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        cwd=folder,
    )
    try:
        await _until(process, "Apps:")
        async with aiohttp.ClientSession() as http:
            url = f"http://127.0.0.1:{port}"
            async with http.ws_connect(f"{url}/ui") as screen:
                yield LocalSlack(url=url, http=http, screen=screen)
    finally:
        await _killed(process)


@asynccontextmanager
async def coach(slack: LocalSlack, folder: Path, *, port: int, in_socket_mode: bool) -> AsyncGenerator[None]:
    """The coach as a process of its own, until it is killed as by a power cut."""
    told = {
        "SLACK_BOT_TOKEN": _APP["botToken"],
        "SLACK_SIGNING_SECRET": _APP["signingSecret"],
        "SLACK_APP_TOKEN": _APP["appToken"] if in_socket_mode else "",
        "SLACK_API_URL": f"{slack.url}/api/",
        "FOOTHOLD_KEYS": A_KEY,
        "FOOTHOLD_DATABASE_URL": f"sqlite:///{folder / 'foothold.db'}",
        "FOOTHOLD_PORT": str(port),
        "FOOTHOLD_TEST_CLOCK_FILE": str(clock_file(folder)),
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
    try:
        await _until(process, "Foothold is ready")
        yield
        await _nothing_on_its_way(folder)
    finally:
        await _killed(process)


def clock_file(folder: Path) -> Path:
    return folder / "now"


async def _until(process: asyncio.subprocess.Process, words: str) -> None:
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        while words not in (line := (await process.stdout.readline()).decode()):
            assert line, "the process ended before it was ready"


async def _nothing_on_its_way(folder: Path) -> None:
    """A message whose sending was not recorded is looked up two minutes later: no test waits for that."""
    async with asyncio.timeout(PATIENCE):
        while _on_its_way(folder):  # noqa: ASYNC110 - another process's database tells nobody that it changed
            await asyncio.sleep(0.02)


def _on_its_way(folder: Path) -> int:
    with closing(sqlite3.connect(folder / "foothold.db")) as database:
        return int(database.execute("SELECT count(*) FROM follow_up WHERE state = 'sending'").fetchone()[0])


async def _killed(process: asyncio.subprocess.Process) -> None:
    with contextlib.suppress(ProcessLookupError):
        process.kill()
    await process.communicate()
