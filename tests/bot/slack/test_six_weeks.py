"""The play of six weeks against an emulator of Slack, both real processes, with the clock skipped ahead."""

import asyncio
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.bot.slack.local_slack import LocalSlack, clock_file, coach, emulator, free_port, local_slack
from tests.dialogs.six_weeks import OPENS, play

BINARY = emulator()

pytestmark = pytest.mark.skipif(
    BINARY is None,
    reason="local-slack is not installed: npm install --prefix .tools local-slack-linux-x64@0.1.8,"
    " or name its binary in FOOTHOLD_LOCAL_SLACK",
)

#: What is due and what is on its way, as the coach's own database has it.
_WAITING = "SELECT min(try_at) FROM follow_up WHERE state = 'pending'"
_SENDING = "SELECT count(*) FROM follow_up WHERE state = 'sending'"


class Workspace:
    """Anna at the screen of the emulated workspace as a stage."""

    def __init__(self, slack: LocalSlack, folder: Path) -> None:
        self.slack = slack
        self.folder = folder

    async def says(self, words: str) -> None:
        await self.slack.types(words.removeprefix("/deal "))
        await self._settled()

    async def presses(self, label: str) -> None:
        await self.slack.presses_latest(label)
        await self._settled()

    async def fills(self, **answers: str) -> None:
        views = [one["stack"] for one in self.slack.seen if one.get("t") == "view" and one.get("stack")]
        await self.slack.submits(views[-1][-1], **answers)
        await self._settled()

    async def until(self, moment: datetime) -> None:
        while (due := self._next_due()) is not None and due <= moment:
            self._shows(max(due, self._now()))
            await self._settled()
        self._shows(moment)

    async def _settled(self) -> None:
        """Until all that is due was posted and was seen."""
        await self.slack.catch_up()
        async with asyncio.timeout(20):
            while self._is_busy():  # noqa: ASYNC110 - another process's database tells nobody that it changed
                await asyncio.sleep(0.05)
        await self.slack.catch_up()

    def _is_busy(self) -> bool:
        due = self._next_due()
        return bool(self._ask(_SENDING)) or (due is not None and due <= self._now())

    def _next_due(self) -> datetime | None:
        found = self._ask(_WAITING)
        return datetime.fromisoformat(str(found)).replace(tzinfo=UTC) if found else None

    def _ask(self, query: str) -> object:
        with closing(sqlite3.connect(self.folder / "foothold.db")) as database:
            return database.execute(query).fetchone()[0]

    def _now(self) -> datetime:
        return datetime.fromisoformat(clock_file(self.folder).read_text(encoding="utf-8"))

    def _shows(self, moment: datetime) -> None:
        clock_file(self.folder).write_text(moment.isoformat(), encoding="utf-8")


async def test_six_weeks_are_played_in_slack(tmp_path: Path) -> None:
    assert BINARY is not None
    port = free_port()
    clock_file(tmp_path).write_text(OPENS.isoformat(), encoding="utf-8")
    async with (
        local_slack(BINARY, tmp_path, mode="events", coach_port=port) as slack,
        coach(slack, tmp_path, port=port, in_socket_mode=False),
    ):
        await slack.catch_up()
        await play(Workspace(slack, tmp_path))

        seen = json.dumps([one.get("message") for one in slack.seen], ensure_ascii=False)
        for told in (
            "kept a promise to Contoso.",
            "Ms Weber kept her word.",
            "review of round 1: Know what stops Ms Weber",
            "Partly done, and the rest is smaller",
            "is signed, Thu 8 April",
            "11 days after signing",
        ):
            assert told in seen, told
