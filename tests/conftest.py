"""What many tests need: a store of each kind, a clock that is set by hand, ids that are counted."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest

from coaching.ports import NewId
from storage.database import location_of
from storage.pace import Pace
from storage.secrets import Keys
from storage.server import Server, open_server
from storage.store import SqlStore, open_store
from tests.fakes import A_KEY, Clock, MemoryStore, counting_ids
from tests.postgres import EMPTY, NoServer, Postgres, a_server

AnyStore: TypeAlias = MemoryStore | SqlStore

MONDAY_AT_NINE = datetime(2027, 3, 1, 9, tzinfo=UTC)
KEYS = Keys.from_text(A_KEY)


@pytest.fixture
def clock() -> Clock:
    return Clock(MONDAY_AT_NINE)


@pytest.fixture
def new_id() -> NewId:
    return counting_ids()


@pytest.fixture(scope="session")
def empty_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file with all tables and no rows; to copy it is quicker than to migrate anew."""
    path = tmp_path_factory.mktemp("database") / "empty.db"
    open_store(f"sqlite:///{path}", clock=Clock(MONDAY_AT_NINE), keys=KEYS).close()
    return path


@pytest.fixture
def database(empty_database: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(empty_database, tmp_path / "foothold.db"))


@pytest.fixture
def pause() -> timedelta:
    """Between two messages in a conversation; to be overridden where the clock stands still meanwhile."""
    return timedelta(seconds=1)


@pytest.fixture
def sql_store(database: Path, clock: Clock, pause: timedelta) -> Iterator[SqlStore]:
    store = open_store(f"sqlite:///{database}", clock=clock, keys=KEYS, pace=Pace(pause=pause))
    yield store
    store.close()


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    """A server of PostgreSQL; what needs it is skipped where there is none."""
    try:
        with a_server() as server:
            yield server
    except NoServer as reason:
        pytest.skip(str(reason))


@pytest.fixture(scope="session")
def server(postgres: Postgres) -> Iterator[Server]:
    """A database with all tables, in which one test after another works."""
    url = postgres.new_database()
    open_store(url, clock=Clock(MONDAY_AT_NINE), keys=KEYS).close()
    server = open_server(location_of(url))
    yield server
    server.close()


@pytest.fixture
def server_store(server: Server, clock: Clock, pause: timedelta) -> SqlStore:
    """Without a row in it; its connections are those of all tests."""
    server.transact(lambda connection: connection.exec_driver_sql(EMPTY))
    return SqlStore(server, clock=clock, keys=KEYS, pace=Pace(pause=pause), owner="test")


#: Where a test keeps what it keeps, and the fixture of it.
_STORES = {"sqlite": "sql_store", "postgresql": "server_store"}


@pytest.fixture(params=["memory", *_STORES])
def store(request: pytest.FixtureRequest, clock: Clock, pause: timedelta) -> AnyStore:
    """A store of each kind in turn; `clock` is its clock on the wall."""
    if request.param == "memory":
        return MemoryStore(clock=clock, pause=pause)
    kept = request.getfixturevalue(_STORES[request.param])
    assert isinstance(kept, SqlStore)
    return kept


@pytest.fixture(params=list(_STORES))
def kept_store(request: pytest.FixtureRequest) -> SqlStore:
    """A store on each kind of database in turn."""
    kept = request.getfixturevalue(_STORES[request.param])
    assert isinstance(kept, SqlStore)
    return kept
