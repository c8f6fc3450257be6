"""Processes are killed and frozen at random moments while they say follow-ups; then what came is counted."""

import multiprocessing
import os
import signal
import time
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.synchronize import Event
from pathlib import Path
from random import Random
from typing import Any

from sqlalchemy import Connection, select

from bot.clocks import system_now
from coaching.ports import COULD_NOT_CONFIRM
from storage.database import location_of, read_beside
from storage.server import open_server
from storage.store import open_store
from storage.tables import FOLLOW_UP
from tests.bot.slack.fake_slack import FakeSlack
from tests.faults.chat import calm
from tests.faults.worker import KEYS, PACE, Life, live

#: Processes are forked from one that has read the product already, or their starts would take all the time.
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["tests.faults.worker"])

#: Seconds that a life lasts at most.
_LONGEST = 0.7

_READY_WITHIN = 30

#: Seconds within which everything has to be said once nothing fails any more.
SETTLED_WITHIN = 60

_ROWS = select(
    FOLLOW_UP.c.number,
    FOLLOW_UP.c.id,
    FOLLOW_UP.c.lane,
    FOLLOW_UP.c.state,
    FOLLOW_UP.c.due_at,
    FOLLOW_UP.c.error,
).order_by(FOLLOW_UP.c.lane, FOLLOW_UP.c.due_at, FOLLOW_UP.c.number)


@dataclass(frozen=True, slots=True)
class Came:
    """What came of all follow-ups; `unconfirmed` could not be looked up and are left to a person."""

    kills: int
    freezes: int
    follow_ups: int
    posted: int
    cancelled: int
    lost: int
    doubled: int
    after_cancel: int
    out_of_order: int
    stuck: int
    unconfirmed: int
    dead: tuple[str, ...] = ()


@dataclass(slots=True, kw_only=True)
class Rounds:
    """A store at `url`, the chat that is posted to, and a file in `folder` for what processes tell."""

    url: str
    chat: FakeSlack
    folder: Path
    seed: int
    replicas: int = 1
    #: Of so many ends of a life one is a freeze past the lease instead, where there are other replicas.
    freeze_one_in: int = 0
    kills: int = 0
    freezes: int = 0
    _lives: int = 0
    _random: Random = field(init=False)
    _ready: dict[int, Event] = field(default_factory=dict[int, Event])
    _running: dict[int, Any] = field(default_factory=dict[int, Any])

    def __post_init__(self) -> None:
        self._random = Random(self.seed)  # noqa: S311 - so that a run can be repeated

    def run(self, rounds: int) -> Came:
        """So many kills, or freezes."""
        open_store(self.url, clock=system_now, keys=KEYS).close()
        for replica in range(self.replicas):
            self._start(replica)
        try:
            for number in range(rounds):
                self._end_one(number % self.replicas)
        finally:
            for process in self._running.values():
                _kill(process)
        calm(self.chat)
        self._start(0, settling=True)
        try:
            self._settle()
        finally:
            _kill(self._running[0])
        return self._counted()

    def _start(self, replica: int, *, settling: bool = False) -> None:
        self._lives += 1
        life = Life(
            url=self.url,
            chat=self.chat.url,
            number=self._lives,
            replica=replica,
            replicas=self.replicas,
            told=str(self.folder / "told"),
            ready=_PROCESSES.Event(),
            settling=settling,
        )
        self._ready[replica] = life.ready
        process = _PROCESSES.Process(target=live, args=(life,))
        process.start()
        self._running[replica] = process

    def _end_one(self, replica: int) -> None:
        process = self._running[replica]
        if self._random.randrange(5):  # else it may be killed while it starts
            self._ready[replica].wait(_READY_WITHIN)
        process.join(self._random.uniform(0.03, _LONGEST))
        if process.exitcode is not None:
            message = f"a process ended by itself: {process.exitcode}"
            raise AssertionError(message)
        if self.freeze_one_in and not self._random.randrange(self.freeze_one_in):
            os.kill(process.pid, signal.SIGSTOP)
            # Meanwhile another replica takes its lanes over.
            process.join(PACE.lease.total_seconds() * self._random.uniform(0.9, 1.6))
            os.kill(process.pid, signal.SIGCONT)
            process.join(self._random.uniform(0.05, 0.3))
            self.freezes += 1
        _kill(process)
        self.kills += 1
        self._start(replica)

    def _settle(self) -> None:
        ends = time.monotonic() + SETTLED_WITHIN
        while time.monotonic() < ends:
            if not any(row.state in {"pending", "sending"} for row in self._rows()):
                return
            self._running[0].join(0.2)

    def _rows(self) -> list[Any]:
        return _read(self.url, lambda connection: list(connection.execute(_ROWS)))

    def _counted(self) -> Came:
        rows = self._rows()
        said = _said(self.chat)
        told = (self.folder / "told").read_text(encoding="ascii").split()[1::2]
        kept = {row.id.hex for row in rows}
        states = Counter(row.state for row in rows)
        return Came(
            kills=self.kills,
            freezes=self.freezes,
            follow_ups=len(rows),
            posted=states["posted"],
            cancelled=states["cancelled"],
            lost=sum(one not in kept for one in told)
            + sum(row.state == "posted" and not said[row.id.hex] for row in rows)
            + sum(row.state == "dead" and not row.error.startswith(COULD_NOT_CONFIRM) for row in rows),
            doubled=sum(times - 1 for times in said.values() if times > 1),
            after_cancel=sum(row.state == "cancelled" and said[row.id.hex] > 0 for row in rows),
            out_of_order=_out_of_order(self.chat, rows),
            stuck=states["pending"] + states["sending"],
            unconfirmed=sum(row.state == "dead" and row.error.startswith(COULD_NOT_CONFIRM) for row in rows),
            dead=tuple(row.error for row in rows if row.state == "dead"),
        )


def _kill(process: Any) -> None:  # noqa: ANN401 - a process of a context has no public type
    process.kill()
    process.join()
    process.close()


def _read(url: str, act: Callable[[Connection], list[Any]]) -> list[Any]:
    location = location_of(url)
    if location.drivername == "sqlite":
        return read_beside(url, act)
    server = open_server(location)
    try:
        return server.read(act)
    finally:
        server.close()


def _marks(messages: list[Any]) -> list[str]:
    return [one["metadata"]["event_payload"]["id"] for one in messages]


def _said(chat: FakeSlack) -> Counter[str]:
    return Counter(mark for messages in list(chat.messages.values()) for mark in _marks(messages))


def _out_of_order(chat: FakeSlack, rows: list[Any]) -> int:
    """How many stand, in their conversation, below one that was due later."""
    place = {row.id.hex: number for number, row in enumerate(rows)}
    lanes = {row.id.hex: row.lane for row in rows}
    broken = 0
    for messages in list(chat.messages.values()):
        latest: dict[str, int] = defaultdict(int)
        for mark in _marks(messages):
            if mark not in lanes:
                continue
            broken += place[mark] < latest[lanes[mark]]
            latest[lanes[mark]] = max(latest[lanes[mark]], place[mark])
    return broken
