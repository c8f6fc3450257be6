"""coaching.ports.Store on a database: whole turns and due follow-ups, on threads of their own."""

import asyncio
import os
import socket
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from sqlalchemy import Connection

from coaching.people import OrganisationId
from coaching.ports import Claimed, Now, Outcome, UnitOfWork
from storage import follow_up_queue
from storage.database import DatabaseUnusable, Transactions, location_of, open_database
from storage.dead_letters import DeadLetter, Waiting, dead_letters, try_again, waiting
from storage.erasing import Erasing
from storage.follow_up_queue import Moments
from storage.installations import SqlInstallations
from storage.migrate import upgrade
from storage.pace import Pace
from storage.rotating import Rotating
from storage.secrets import KEY_FILE, Keys, KeysUnusable, keys_in, make_key_file
from storage.standing import Standing, standing
from storage.unit_of_work import SqlUnitOfWork

T = TypeVar("T")

_STANDARD_PACE = Pace()


class SqlStore:
    """Runs each transaction on a thread of the database's, begun in the order of asking.

    A caller who is cancelled while waiting does not undo the transaction: it is kept or not as it comes out.
    `new_key` is the file in which a key was just made, None where there was one.
    """

    def __init__(
        self,
        database: Transactions,
        *,
        clock: Now,
        keys: Keys,
        pace: Pace,
        owner: str,
        new_key: Path | None = None,
        by_server_clock: bool = False,
    ) -> None:
        self.new_key = new_key
        self._database = database
        self._keys = keys
        self._clock = clock
        self._pace = pace
        self._owner = owner
        self._by_server_clock = by_server_clock
        self._threads = ThreadPoolExecutor(database.threads, thread_name_prefix="storage")

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        return await self._run(lambda connection: act(self._work(connection, organisation)), organisation)

    async def look(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        def read() -> T:
            return self._database.read(lambda connection: act(self._work(connection, organisation)))

        # A file is read where it is asked: handing it to the thread would take longer than the read.
        return await self._on_a_thread(read) if self._database.shared else read()

    async def claim(self, now: datetime, limit: int) -> tuple[Claimed, ...]:
        def claim(connection: Connection) -> tuple[Claimed, ...]:
            moments = self._moments(connection, now)
            return follow_up_queue.claim(connection, moments, limit, self._pace, self._owner)

        return await self._run(claim)

    async def finish(self, outcomes: Sequence[Outcome], now: datetime) -> None:
        def finish(connection: Connection) -> None:
            follow_up_queue.finish(connection, outcomes, self._moments(connection, now), self._pace)

        await self._run(finish)

    async def next_due(self) -> datetime | None:
        return await self._run(follow_up_queue.next_due)

    async def dead_letters(self, limit: int = 1_000) -> tuple[DeadLetter, ...]:
        """What could not be said and is not tried again by itself, the newest first."""
        return await self._run(lambda connection: dead_letters(connection, limit))

    async def waiting(self, now: datetime) -> Waiting:
        """What is due and not posted yet, and about how long it will take."""
        return await self._run(lambda connection: waiting(connection, now, self._pace))

    async def try_again(self, these: Collection[UUID] | None, now: datetime) -> int:
        """Let these be said after all, or all of them for None; how many there were."""
        return await self._run(lambda connection: try_again(connection, these, now))

    async def latest_moment(self) -> datetime | None:
        """The newest moment at which anything was heard or said; None where nothing was yet."""
        return await self._run(follow_up_queue.latest_moment)

    def installations(self) -> SqlInstallations:
        """Who has brought the coach in, in the same database."""
        return SqlInstallations(self._run, self._keys, self._clock)

    def erasing(self) -> Erasing:
        return Erasing(run=self._run, keys=self._keys, clock=self._clock, settle=self._database.settle)

    def rotating(self) -> Rotating:
        return Rotating(run=self._run, keys=self._keys)

    async def standing(self) -> Standing:
        return await self._run(standing)

    def close(self) -> None:
        """Let what was begun end, then give the database back; the store is of no use afterwards."""
        self._threads.shutdown()
        self._database.close()

    def _work(self, connection: Connection, organisation: OrganisationId) -> SqlUnitOfWork:
        return SqlUnitOfWork(connection, organisation, keys=self._keys, clock=self._clock)

    def _moments(self, connection: Connection, now: datetime) -> Moments:
        """Replicas' clocks differ, so leases on a server go by its own."""
        wall = follow_up_queue.server_time(connection) if self._by_server_clock else self._clock()
        return Moments(now=now, wall=wall)

    async def _run(self, act: Callable[[Connection], T], organisation: str = "") -> T:
        return await self._on_a_thread(lambda: self._database.transact(act, organisation))

    async def _on_a_thread(self, act: Callable[[], T]) -> T:
        loop = asyncio.get_running_loop()
        # Shielded: a transaction still waiting for the thread would otherwise be dropped with its caller.
        return await asyncio.shield(loop.run_in_executor(self._threads, act))


def open_store(
    url: str,
    *,
    clock: Now,
    keys: Keys | None = None,
    pace: Pace = _STANDARD_PACE,
    owner: str = "",
    by_server_clock: bool = True,
) -> SqlStore:
    """Open or create the database at `url` (sqlite:///… or postgresql://…) and bring its tables up to date.

    `clock` tells the time on the wall, by which leases in a file go; on a server they go by the server's,
    unless a test says otherwise. `owner` is whose leases they are. `keys` are for what is told in private;
    for a file without any, the one in the file beside it is taken, or made there.
    Raises DatabaseInUse and DatabaseUnusable.
    """
    database = _opened(url, keys)
    try:
        upgrade(database)
        new_key = None
        if not database.shared:
            # The lock on the file says that whoever held a lease is dead, and that nobody else makes a key.
            database.transact(lambda connection: follow_up_queue.end_leases(connection, clock()))
        if keys is None:
            keys, new_key = _keys_beside(database.path)
    except DatabaseUnusable:
        database.close()
        raise
    return SqlStore(
        database,
        clock=clock,
        keys=keys,
        pace=pace,
        owner=owner or f"{socket.gethostname()}:{os.getpid()}",
        new_key=new_key,
        by_server_clock=by_server_clock and database.shared,
    )


def _opened(url: str, keys: Keys | None) -> Transactions:
    location = location_of(url)
    if location.drivername == "sqlite":
        return open_database(url)
    shown = location.render_as_string(hide_password=True)
    if keys is None:
        raise DatabaseUnusable(
            shown,
            "FOOTHOLD_KEYS is missing, the key to what is told in private; `foothold new-key` prints one",
        )
    try:
        from storage.server import open_server  # noqa: PLC0415 - a file needs no driver of PostgreSQL
    except ImportError as error:
        raise DatabaseUnusable(
            shown,
            "the driver of PostgreSQL is not installed: pip install 'foothold[postgres]'",
        ) from error
    return open_server(location)


def _keys_beside(path: str) -> tuple[Keys, Path | None]:
    """What the key file beside the database holds; the file, where it was made just now."""
    file = Path(path).with_name(KEY_FILE)
    try:
        if file.exists():
            return keys_in(file), None
        return make_key_file(file), file
    except KeysUnusable as reason:
        raise DatabaseUnusable(path, f"in its key file, {file}, {reason}") from reason
    except OSError as error:
        raise DatabaseUnusable(
            path, f"its key file, {file}, cannot be read or made ({error.strerror})"
        ) from error
