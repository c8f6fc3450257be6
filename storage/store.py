"""coaching.ports.Store on SQLite: whole turns and due follow-ups, on one thread of their own."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection

from coaching.people import OrganisationId
from coaching.ports import Claimed, Now, Outcome, UnitOfWork
from storage import follow_up_queue
from storage.database import Database, DatabaseUnusable, open_database
from storage.follow_up_queue import Moments
from storage.installations import SqlInstallations
from storage.migrate import upgrade
from storage.pace import Pace
from storage.secrets import KEY_FILE, Keys, KeysUnusable, keys_in, make_key_file
from storage.unit_of_work import SqlUnitOfWork

T = TypeVar("T")

_STANDARD_PACE = Pace()


class SqlStore:
    """Runs each transaction on the one thread that the database belongs to, in the order of asking.

    A caller who is cancelled while waiting does not undo the transaction: it is kept or not as it comes out.
    `new_key` is the file in which a key was just made, None where there was one.
    """

    def __init__(
        self,
        database: Database,
        *,
        clock: Now,
        keys: Keys,
        pace: Pace,
        owner: str,
        new_key: Path | None = None,
    ) -> None:
        self.new_key = new_key
        self._database = database
        self._keys = keys
        self._clock = clock
        self._pace = pace
        self._owner = owner
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="storage")

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        return await self._run(lambda connection: act(self._work(connection, organisation)))

    async def look(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        # Where it is asked, not on the thread: a read takes a fraction of what handing it over would.
        return self._database.read(lambda connection: act(self._work(connection, organisation)))

    async def claim(self, now: datetime, limit: int) -> tuple[Claimed, ...]:
        moments = Moments(now=now, wall=self._clock())
        return await self._run(
            lambda connection: follow_up_queue.claim(connection, moments, limit, self._pace, self._owner)
        )

    async def finish(self, outcomes: Sequence[Outcome], now: datetime) -> None:
        moments = Moments(now=now, wall=self._clock())
        await self._run(lambda connection: follow_up_queue.finish(connection, outcomes, moments, self._pace))

    async def next_due(self) -> datetime | None:
        return await self._run(follow_up_queue.next_due)

    async def latest_moment(self) -> datetime | None:
        """The newest moment at which anything was heard or said; None where nothing was yet."""
        return await self._run(follow_up_queue.latest_moment)

    def installations(self) -> SqlInstallations:
        """Who has brought the coach in, in the same database."""
        return SqlInstallations(self._run, self._keys, self._clock)

    def close(self) -> None:
        """Let what was begun end, then give the database back; the store is of no use afterwards."""
        self._thread.shutdown()
        self._database.close()

    def _work(self, connection: Connection, organisation: OrganisationId) -> SqlUnitOfWork:
        return SqlUnitOfWork(connection, organisation, keys=self._keys, clock=self._clock)

    async def _run(self, act: Callable[[Connection], T]) -> T:
        loop = asyncio.get_running_loop()
        # Shielded: a transaction still waiting for the thread would otherwise be dropped with its caller.
        return await asyncio.shield(loop.run_in_executor(self._thread, self._database.transact, act))


def open_store(
    url: str, *, clock: Now, keys: Keys | None = None, pace: Pace = _STANDARD_PACE, owner: str = "foothold"
) -> SqlStore:
    """Open or create the database at `url` (sqlite:///…) and bring its tables up to date.

    `clock` tells the time on the wall, by which leases go, and `owner` is whose leases they are. `keys` are
    for what is told in private; without any, the one in the file beside the database is taken, or made there.
    Raises DatabaseInUse and DatabaseUnusable.
    """
    database = open_database(url)
    try:
        upgrade(database)
        # The lock on the database says that whoever held a lease is dead, and that nobody else makes a key.
        database.transact(lambda connection: follow_up_queue.end_leases(connection, clock()))
        new_key = None
        if keys is None:
            keys, new_key = _keys_beside(database.path)
    except DatabaseUnusable:
        database.close()
        raise
    return SqlStore(database, clock=clock, keys=keys, pace=pace, owner=owner, new_key=new_key)


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
