"""A database as the store uses it, and one in a file: opened by one process at a time, safe in power cuts."""

import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, TypeVar, cast

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

T = TypeVar("T")

#: Seconds before a transaction that lost a conflict is run again; six runs in all. They are uneven rather
#: than random: with one process to a database there is nobody to fall into step with.
RESTS = (0.01, 0.03, 0.07, 0.15, 0.3)

_PASSING_CODES = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_PRIMARY_CODE = 0xFF


class DatabaseUnusable(Exception):
    """The database at `path` cannot be opened; `reason` is half a sentence for whoever runs the bot."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"The database {path} cannot be used: {reason}.")
        self.path = path
        self.reason = reason


class DatabaseInUse(DatabaseUnusable):
    """Another process has the database open."""

    def __init__(self, path: str) -> None:
        super().__init__(path, "another process is using it, and only one may")


class Transactions(Protocol):
    """Where whole transactions are kept: a file, `Database` here, or a server, storage/server.py."""

    @property
    def path(self) -> str:
        """Where it is, as it may be shown: without a password."""
        ...

    @property
    def shared(self) -> bool:
        """Whether other processes may be at work on the same rows."""
        ...

    @property
    def threads(self) -> int:
        """From so many threads it may be used at once."""
        ...

    def transact(self, act: Callable[[Connection], T], organisation: str = "") -> T:
        """Keep all that `act` does, or nothing where it raises; run it again after a conflict.

        What is done for one `organisation` is done one after another.
        """
        ...

    def read(self, act: Callable[[Connection], T]) -> T:
        """What `act` reads, all of one moment. What it tried to write would be refused."""
        ...

    def alter(self, act: Callable[[Connection], T]) -> T:
        """A transaction that may change the tables, while no other process does."""
        ...

    def settle(self) -> None:
        """After an erasure: nothing of what went is left in a log of the database's own, as far as it can."""
        ...

    def close(self) -> None: ...


class Database:
    """A file: one connection for whole transactions, one after another, and one that only reads beside it.

    Each is for one thread at a time. A reader of a file in WAL mode waits for nobody and sees what was kept.
    A server in its place is storage/server.py.
    """

    #: Nobody else is at work on the same rows: the lock says so.
    shared = False
    threads = 1

    def __init__(
        self,
        path: str,
        connection: Connection,
        reader: Connection,
        lock: sqlite3.Connection,
        rest: Callable[[float], None],
    ) -> None:
        self.path = path
        self.connection = connection
        self.reader = reader
        self._driver = cast("sqlite3.Connection", connection.connection.dbapi_connection)
        self._lock = lock
        self._rest = rest

    def transact(self, act: Callable[[Connection], T], organisation: str = "") -> T:
        """Keep all that `act` does, or nothing where it raises; run it again after a conflict."""
        del organisation  # all are done one after another
        for seconds in RESTS:
            try:
                return self._once(act)
            except (DBAPIError, sqlite3.Error) as error:
                if not _passes(error):
                    raise
            self._rest(seconds)
        return self._once(act)

    def read(self, act: Callable[[Connection], T]) -> T:
        """What `act` reads, all of one moment. What it tried to write would be refused."""
        with self.reader.begin():
            self.reader.exec_driver_sql("BEGIN")
            return act(self.reader)

    def alter(self, act: Callable[[Connection], T]) -> T:
        """A transaction that may change tables; raises DatabaseUnusable where rows would point nowhere."""

        def whole(connection: Connection) -> T:
            result = act(connection)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                raise DatabaseUnusable(
                    self.path, "the upgrade would have left rows that point nowhere; nothing was changed"
                )
            return result

        # Where a table has to be made anew, foreign keys would delete what refers to its rows; the pragma is
        # without effect inside a transaction.
        self._set_foreign_keys(on=False)
        try:
            return self.transact(whole)
        finally:
            self._set_foreign_keys(on=True)

    def _set_foreign_keys(self, *, on: bool) -> None:
        self.connection.exec_driver_sql(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")
        self.connection.rollback()  # ends what SQLAlchemy takes for a transaction; none was begun

    def settle(self) -> None:
        """Bring the log into the file and empty it, so that what was erased stands in neither."""
        with self.connection.begin():
            self.connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        for connection in (self.reader, self.connection):
            connection.close()
            connection.engine.dispose()
        self._lock.close()

    def _once(self, act: Callable[[Connection], T]) -> T:
        with self.connection.begin():
            # Taken at once, or a transaction that reads first and writes later could fail halfway. Said here
            # rather than in an event of the engine: such a listener slows down every statement.
            self._driver.execute("BEGIN IMMEDIATE")
            return act(self.connection)


def open_database(
    url: str, *, busy_seconds: float = 10, rest: Callable[[float], None] = time.sleep
) -> Database:
    """Open or create the file of SQLite that `url` (sqlite:///…) names.

    Raises DatabaseInUse where another process has it open, DatabaseUnusable where it cannot be read or
    written.
    """
    location = location_of(url)
    path = str(location.database)
    _make_file(path)
    lock = _locked(path)
    try:
        connection = _connected(location, busy_seconds, _WRITING)
        return Database(path, connection, _connected(location, busy_seconds, _READING), lock, rest)
    except (sqlite3.Error, DBAPIError) as error:
        lock.close()
        raise DatabaseUnusable(path, _reason(error)) from error


def location_of(url: str) -> URL:
    """Where a database is: a file of SQLite or a server of PostgreSQL. Raises DatabaseUnusable."""
    try:
        location = make_url(url)
    except ArgumentError as error:
        raise DatabaseUnusable(url, "that is no database URL; an example is sqlite:///foothold.db") from error
    kind = "postgresql" if location.drivername == "postgres" else location.get_backend_name()
    if kind == "postgresql" or (kind == "sqlite" and location.database not in {None, "", ":memory:"}):
        return location.set(drivername=kind)
    # Without the password that the URL of a server would hold.
    shown = location.render_as_string(hide_password=True)
    raise DatabaseUnusable(
        shown, "only a file of SQLite, such as sqlite:///foothold.db, or a postgresql:// URL can be used"
    )


def missing_file(url: str) -> str:
    """The path of a file that is not there, or empty: for one that is, and for a server."""
    location = location_of(url)
    path = str(location.database)
    return path if location.drivername == "sqlite" and not Path(path).exists() else ""


def read_beside(url: str, act: Callable[[Connection], T]) -> T:
    """What `act` reads of a file that another process has open and goes on writing.

    Raises DatabaseUnusable.
    """
    location = location_of(url)
    try:
        reader = _connected(location, 10, _READING)
        try:
            with reader.begin():
                reader.exec_driver_sql("BEGIN")
                return act(reader)
        finally:
            reader.close()
            reader.engine.dispose()
    except (sqlite3.Error, DBAPIError) as error:
        raise DatabaseUnusable(str(location.database), _reason(error)) from error


def _make_file(path: str) -> None:
    """Deals are confidential: what is created is for the bot's own account alone."""
    try:
        Path(path).parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        Path(path).touch(mode=0o600)
    except OSError as error:
        raise DatabaseUnusable(path, f"it cannot be written ({error.strerror})") from error


def _locked(path: str) -> sqlite3.Connection:
    """Hold the lock file beside the database until closed, or until the process dies, however it dies.

    SQLite's own lock on an empty file is used, since it works on every system that SQLite works on.
    """
    try:
        lock = sqlite3.connect(f"{path}.lock", timeout=0, isolation_level=None, check_same_thread=False)
    except sqlite3.Error as error:
        raise DatabaseUnusable(path, f"its lock file cannot be written ({error})") from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        lock.close()
        if _code(error) in _PASSING_CODES:
            raise DatabaseInUse(path) from error
        raise DatabaseUnusable(path, f"its lock file cannot be written ({error})") from error
    return lock


_WRITING = (
    "journal_mode = WAL",
    "synchronous = FULL",  # a lost "this is being sent" would be a message said twice
    "foreign_keys = ON",
    "secure_delete = ON",  # what is erased is gone from the file too
    "temp_store = MEMORY",
)
_READING = ("query_only = ON", "temp_store = MEMORY")


def _connected(location: URL, busy_seconds: float, pragmas: tuple[str, ...]) -> Connection:
    engine = create_engine(
        location,
        pool_size=1,
        max_overflow=0,
        hide_parameters=True,  # deals are confidential, and errors are logged
        connect_args={"check_same_thread": False, "isolation_level": None},
    )

    def set_up(connection: sqlite3.Connection, _record: object) -> None:
        for pragma in (f"busy_timeout = {round(busy_seconds * 1000)}", *pragmas):
            connection.execute(f"PRAGMA {pragma}")

    event.listen(engine, "connect", set_up)
    try:
        return engine.connect()
    except (sqlite3.Error, DBAPIError):
        engine.dispose()
        raise


def _reason(error: Exception) -> str:
    """SQLite's own words, without the statement, for they tell best: "file is not a database"."""
    return str(error.orig) if isinstance(error, DBAPIError) else str(error)


def _passes(error: DBAPIError | sqlite3.Error) -> bool:
    """Whether the same transaction may well succeed in a moment."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return _code(cause) in _PASSING_CODES


def _code(error: BaseException | None) -> int:
    return getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
