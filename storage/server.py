"""A PostgreSQL server: shared by any number of processes, which it keeps out of each other's way.

What one organisation asks for is done one turn after another there too, whichever process was asked, so that
two turns never overwrite each other's deal; the turns of others, and all that only looks, wait for nobody.
"""

import time
from collections.abc import Callable
from random import SystemRandom
from typing import TypeVar

import psycopg
from psycopg.adapt import Buffer
from psycopg.types.string import StrDumper
from sqlalchemy import Connection, create_engine, event, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from storage.database import DatabaseUnusable

T = TypeVar("T")

#: Seconds at most before a transaction that lost a conflict, or its connection, is run again. The real rest
#: is a random part of it, so that replicas do not fall into step; a server may be started anew meanwhile.
RESTS = (0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0)

#: Transactions that run at once; the others wait in the order of asking.
CONNECTIONS = 8

#: A serialization failure; a deadlock; a row that another process inserted first.
_PASSING = frozenset({"40001", "40P01"})
#: The server went away, or ended the connection: it is shut down or started anew, or we were frozen.
_LOST = ("08", "57P", "25P03", "53300")
#: Two replicas took the head of one lane; see follow_up_queue.
_ONE_SENDING = "uq_follow_up_one_sending"

#: A turn never waits for anything but the server: one that does is frozen, and holds up the others.
_SET_UP = "-c timezone=UTC -c idle_in_transaction_session_timeout=10000"
_ONE_AT_A_TIME = text("SELECT pg_advisory_xact_lock(hashtextextended(:organisation, 0))")
_ONE_MIGRATION = text("SELECT pg_advisory_xact_lock(hashtextextended('foothold: migration', 1))")


class Server:
    """Whole transactions on a few connections, each for whoever asks; for any number of threads.

    It has the methods of storage.database.Database.
    """

    #: Other processes may be at work on the same rows.
    shared = True
    threads = CONNECTIONS

    def __init__(self, location: URL, rest: Callable[[float], None]) -> None:
        self.path = location.set(drivername="postgresql").render_as_string(hide_password=True)
        self._engine = create_engine(
            location,
            pool_size=CONNECTIONS,
            max_overflow=0,
            hide_parameters=True,  # deals are confidential, and errors are logged
            connect_args={"options": _SET_UP, "application_name": "foothold", "connect_timeout": 10},
        )
        event.listen(self._engine, "connect", _text_without_nul)
        self._reading = self._engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._rest = rest
        self._random = SystemRandom()

    def transact(self, act: Callable[[Connection], T], organisation: str = "") -> T:
        """Keep all that `act` does, or nothing where it raises; run it again after a conflict.

        With an `organisation`, after all else that is done for it.
        """

        def alone(connection: Connection) -> T:
            if organisation:
                connection.execute(_ONE_AT_A_TIME, {"organisation": organisation})
            return act(connection)

        return self._again(lambda: self._once(alone))

    def read(self, act: Callable[[Connection], T]) -> T:
        """What `act` reads, all of one moment. What it tried to write would be refused."""
        return self._again(lambda: self._once(act, reading=True))

    def alter(self, act: Callable[[Connection], T]) -> T:
        """A transaction that may change the tables, while no other process does."""

        def alone(connection: Connection) -> T:
            connection.execute(_ONE_MIGRATION)
            return act(connection)

        return self._again(lambda: self._once(alone))

    def settle(self) -> None:
        """The server takes dead rows away by itself; its backups keep what was erased while they last."""

    def close(self) -> None:
        self._engine.dispose()

    def _again(self, once: Callable[[], T]) -> T:
        for seconds in RESTS:
            try:
                return once()
            except (DBAPIError, psycopg.Error) as error:
                if not _passes(error):
                    raise
            self._rest(self._random.uniform(seconds / 2, seconds))
        return once()

    def _once(self, act: Callable[[Connection], T], *, reading: bool = False) -> T:
        with (self._reading if reading else self._engine).connect() as connection:
            driver = connection.connection.driver_connection
            try:
                with connection.begin():
                    return act(connection)
            except (DBAPIError, psycopg.Error):
                if isinstance(driver, psycopg.Connection) and driver.closed:
                    # The others of before are as dead as this one.
                    connection.invalidate()
                    self._engine.dispose()
                raise


def open_server(location: URL, *, rest: Callable[[float], None] = time.sleep) -> Server:
    """The server that `location` names; raises DatabaseUnusable where nobody answers, or refuses us."""
    server = Server(location.set(drivername="postgresql+psycopg"), rest)
    try:
        # Not tried again: whoever starts the bot is told at once.
        with server._engine.connect():  # noqa: SLF001 - it was made here  # pyright: ignore[reportPrivateUsage]
            return server
    except (DBAPIError, psycopg.Error) as error:
        server.close()
        raise DatabaseUnusable(server.path, _reason(error)) from error


def _reason(error: Exception) -> str:
    """PostgreSQL's own words on one line."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return " ".join(str(cause).split())


def _passes(error: DBAPIError | psycopg.Error) -> bool:
    """Whether the same transaction may well succeed in a moment."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(cause, psycopg.Error):
        return False
    if cause.sqlstate is None:  # the connection broke, or could not be made
        return isinstance(cause, psycopg.OperationalError)
    if cause.sqlstate in _PASSING or cause.sqlstate.startswith(_LOST):
        return True
    return cause.diag.constraint_name == _ONE_SENDING


class _TextWithoutNul(StrDumper):
    """PostgreSQL keeps every character but one, which nobody types."""

    def dump(self, obj: str) -> Buffer | None:
        return super().dump(obj.replace("\0", ""))


def _text_without_nul(connection: "psycopg.Connection[object]", _record: object) -> None:
    connection.adapters.register_dumper(str, _TextWithoutNul)
