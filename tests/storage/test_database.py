"""A database that cannot be used says so in a sentence; one that can keeps what it was given."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from coaching.ports import Posted, UnitOfWork
from storage.database import RESTS, Database, DatabaseInUse, DatabaseUnusable, open_database
from storage.pace import Pace
from storage.store import SqlStore, open_store
from tests.fakes import Clock
from tests.storage.examples import ACME, NOW, a_deal, a_follow_up

ROOT = Path(__file__).parents[2]

#: Opens the database named on the command line, schedules one follow-up, claims it, says so, and hangs.
SENDER = """
import asyncio, sys
from storage.pace import Pace
from storage.store import open_store
from tests.storage.examples import ACME, NOW, a_deal, a_follow_up

def act(work):
    work.deals.add(a_deal())
    work.follow_ups.schedule(a_follow_up(1))
    work.follow_ups.schedule(a_follow_up(2))

async def main():
    store = open_store(sys.argv[1], clock=lambda: NOW)
    await store.transact(ACME, act)
    claimed = await store.claim(NOW, 10)
    print("claimed", len(claimed), flush=True)
    sys.stdin.read()

asyncio.run(main())
"""


@contextmanager
def a_sender(database: Path) -> Generator[subprocess.Popen[str]]:
    """Another process that holds the database and has claimed a follow-up."""
    process = subprocess.Popen(
        [sys.executable, "-c", SENDER, f"sqlite:///{database}"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "claimed 1\n"
        yield process
        process.kill()


async def test_who_was_killed_between_claim_and_finish_is_looked_up_for(database: Path, clock: Clock) -> None:
    with a_sender(database) as process:
        os.kill(process.pid, signal.SIGKILL)
        process.wait()

    store = open_store(f"sqlite:///{database}", clock=clock)
    assert await store.claim(NOW, 10) == ()
    clock.advance(seconds=120)
    (claimed,) = await store.claim(NOW, 10)
    assert (claimed.follow_up, claimed.unsure_since, claimed.fence) == (a_follow_up(1), NOW, 2)
    await store.finish([Posted(follow_up=claimed.follow_up.id, fence=2, external_id="1")], NOW)
    clock.advance(seconds=1)
    (claimed,) = await store.claim(NOW, 10)
    assert (claimed.follow_up, claimed.unsure_since) == (a_follow_up(2), None)
    store.close()


def test_a_second_process_is_refused_until_the_first_is_gone(database: Path, clock: Clock) -> None:
    with (
        a_sender(database),
        pytest.raises(DatabaseInUse, match=r"foothold\.db cannot be used: another process is using it"),
    ):
        open_store(f"sqlite:///{database}", clock=clock)

    open_store(f"sqlite:///{database}", clock=clock).close()


def test_a_second_opening_within_the_process_is_refused_too(sql_store: SqlStore, database: Path) -> None:
    del sql_store  # it has the database open

    with pytest.raises(DatabaseInUse):
        open_database(f"sqlite:///{database}")


def two_in_one_conversation(work: UnitOfWork) -> None:
    work.deals.add(a_deal())
    work.follow_ups.schedule(a_follow_up(1))
    work.follow_ups.schedule(a_follow_up(2))


async def test_a_lease_ends_with_its_holder(database: Path, clock: Clock) -> None:
    at_once = Pace(look_up_after=timedelta(0))
    store = open_store(f"sqlite:///{database}", clock=clock, pace=at_once)
    await store.transact(ACME, two_in_one_conversation)
    await store.claim(NOW, 10)
    assert await store.claim(NOW, 10) == ()
    store.close()

    store = open_store(f"sqlite:///{database}", clock=clock, pace=at_once)
    (claimed,) = await store.claim(NOW, 10)
    store.close()

    assert (claimed.follow_up, claimed.unsure_since) == (a_follow_up(1), NOW)


async def test_a_pause_outlasts_the_process(database: Path, clock: Clock) -> None:
    store = open_store(f"sqlite:///{database}", clock=clock)
    await store.transact(ACME, two_in_one_conversation)
    (claimed,) = await store.claim(NOW, 10)
    await store.finish([Posted(follow_up=claimed.follow_up.id, fence=1, external_id="1")], NOW)
    store.close()

    store = open_store(f"sqlite:///{database}", clock=clock)
    assert await store.claim(NOW, 10) == ()
    clock.advance(seconds=1)
    assert len(await store.claim(NOW, 10)) == 1
    store.close()


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "file").write_text("not a directory")

    with pytest.raises(
        DatabaseUnusable, match=r"foothold\.db cannot be used: it cannot be written \("
    ) as refusal:
        open_store(f"sqlite:///{tmp_path / 'file' / 'foothold.db'}", clock=clock)

    assert refusal.value.path == str(tmp_path / "file" / "foothold.db")


def test_a_directory_in_the_databases_place_is_refused(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(DatabaseUnusable, match="unable to open database file"):
        open_store(f"sqlite:///{tmp_path}", clock=clock)


def test_a_lock_file_that_cannot_be_opened_is_refused(tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "foothold.db.lock").mkdir()

    with pytest.raises(DatabaseUnusable, match="cannot be used: its lock file cannot be written"):
        open_store(f"sqlite:///{tmp_path / 'foothold.db'}", clock=clock)


def test_a_file_that_is_no_database_is_refused_left_as_it_is_and_let_go(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear Dee, about the renewal. " * 200)

    for _ in range(2):
        with pytest.raises(DatabaseUnusable, match="cannot be used: file is not a database"):
            open_store(f"sqlite:///{path}", clock=clock)

    assert path.read_text().startswith("Dear Dee")


def test_a_damaged_database_is_refused(database: Path, clock: Clock) -> None:
    damaged = bytearray(database.read_bytes())
    damaged[100:4096] = b"\xff" * 3996
    database.write_bytes(damaged)

    with pytest.raises(DatabaseUnusable, match="malformed"):
        open_store(f"sqlite:///{database}", clock=clock)


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://ana:secret@host/db", "nonsense"])
def test_what_is_neither_a_file_nor_a_server_is_refused_without_telling_a_password(
    url: str, clock: Clock
) -> None:
    with pytest.raises(DatabaseUnusable, match=r"sqlite:///foothold\.db") as refusal:
        open_store(url, clock=clock)

    assert "secret" not in str(refusal.value)


def test_a_new_database_is_for_its_own_account_alone(tmp_path: Path, clock: Clock) -> None:
    path = tmp_path / "data" / "foothold.db"

    store = open_store(f"sqlite:///{path}", clock=clock)

    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    for file in (path, Path(f"{path}-wal")):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600
    store.close()


def test_the_database_is_set_up_to_survive_a_power_cut_and_to_forget_what_is_erased(database: Path) -> None:
    opened = open_database(f"sqlite:///{database}")
    found = {
        name: opened.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
        for name in (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "busy_timeout",
            "temp_store",
        )
    }
    opened.close()

    assert found == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "busy_timeout": 10_000,
        "temp_store": 2,
    }


@contextmanager
def held_by_somebody_else(database: Path) -> Generator[sqlite3.Connection]:
    """A tool that writes to the database beside the bot, as nobody should."""
    other = sqlite3.connect(database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield other
    other.close()


def count_turns(connection: Connection) -> int:
    return connection.exec_driver_sql("SELECT count(*) FROM turn").scalar_one()


def test_a_transaction_that_comes_second_is_run_again(database: Path) -> None:
    rests: list[float] = []

    with held_by_somebody_else(database) as other:

        def rest(seconds: float) -> None:
            rests.append(seconds)
            if len(rests) == 2:
                other.execute("COMMIT")

        opened = open_database(f"sqlite:///{database}", busy_seconds=0, rest=rest)
        assert opened.transact(count_turns) == 0
        opened.close()

    assert rests == [*RESTS[:2]]


def test_it_is_run_six_times_at_most(database: Path) -> None:
    rests: list[float] = []

    with held_by_somebody_else(database):
        opened = open_database(f"sqlite:///{database}", busy_seconds=0, rest=rests.append)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            opened.transact(count_turns)
        opened.close()

    assert len(rests) == 5


@pytest.fixture
def opened(database: Path) -> Iterator[Database]:
    def rest(seconds: float) -> None:
        pytest.fail(f"rested for {seconds} seconds")

    found = open_database(f"sqlite:///{database}", rest=rest)
    yield found
    found.close()


def test_a_fault_that_will_not_pass_is_not_tried_again(opened: Database) -> None:
    with pytest.raises(DBAPIError, match="no such table"):
        opened.transact(lambda connection: connection.exec_driver_sql("SELECT * FROM nowhere"))

    assert opened.transact(count_turns) == 0


def test_a_full_disk_undoes_the_transaction_and_later_ones_are_kept(opened: Database) -> None:
    def many(connection: Connection) -> None:
        for number in range(1000):
            connection.exec_driver_sql(
                "INSERT INTO turn VALUES ('o', ?, '2027-03-01 09:00:00.000000')", (number,)
            )

    pages = opened.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    opened.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    opened.connection.rollback()

    with pytest.raises(DBAPIError, match="full"):
        opened.transact(many)

    opened.connection.exec_driver_sql("PRAGMA max_page_count = 100000")
    opened.connection.rollback()
    opened.transact(many)
    assert opened.transact(count_turns) == 1000


def test_a_fault_does_not_tell_what_was_to_be_kept(opened: Database) -> None:
    with pytest.raises(DBAPIError) as fault:
        opened.transact(
            lambda connection: connection.exec_driver_sql(
                "INSERT INTO turn VALUES (?, ?, ?)", ("secret", None, 1)
            )
        )

    assert "secret" not in str(fault.value)


async def test_a_look_sees_what_was_kept_and_cannot_write(sql_store: SqlStore) -> None:
    deal = a_deal()
    await sql_store.transact(deal.organisation, lambda work: work.deals.add(deal))

    assert await sql_store.look(deal.organisation, lambda work: work.deals.known(deal.id)) == deal
    with pytest.raises(DBAPIError, match="readonly"):
        await sql_store.look(deal.organisation, lambda work: work.deals.save(deal.closed(NOW)))
    assert await sql_store.look(deal.organisation, lambda work: work.deals.known(deal.id)) == deal


def test_a_look_waits_for_no_transaction(tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path}/foothold.db")
    seen: list[object] = []

    def look_meanwhile(connection: Connection) -> None:
        connection.exec_driver_sql("CREATE TABLE kept (id INTEGER)")
        seen.append(database.read(lambda _: "looked"))

    database.transact(look_meanwhile)
    database.close()

    assert seen == ["looked"]
