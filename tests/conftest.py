"""What many tests need: a store of each kind, a clock that is set by hand, ids that are counted."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import pytest

from coaching.ports import NewId
from storage.pace import Pace
from storage.secrets import Keys
from storage.store import SqlStore, open_store
from tests.fakes import A_KEY, Clock, MemoryStore, counting_ids

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


@pytest.fixture(params=["memory", "sqlite"])
def store(request: pytest.FixtureRequest, clock: Clock, pause: timedelta) -> AnyStore:
    """A store of each kind in turn; `clock` is its clock on the wall."""
    if request.param == "memory":
        return MemoryStore(clock=clock, pause=pause)
    sql_store = request.getfixturevalue("sql_store")
    assert isinstance(sql_store, SqlStore)
    return sql_store
