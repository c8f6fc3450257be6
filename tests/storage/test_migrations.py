"""The steps lead to the very tables that the code expects, and a database from elsewhere is refused."""

import sqlite3
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

import storage
from coaching.deal import Brief
from coaching.hours import Hours
from coaching.learning import Record
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from storage.database import DatabaseUnusable, open_database
from storage.migrate import HEAD, upgrade
from storage.store import open_store
from storage.tables import METADATA
from tests.conftest import KEYS
from tests.fakes import Clock
from tests.storage.examples import ACME, ANA, BO, HERE, NOW, a_commitment, a_deal, a_follow_up, an_event
from tests.storage.first_light import ROWS, a_database_of_first_light


def definitions(path: Path) -> dict[str, str]:
    """What SQLite was told to create, by name, except for the record of the steps and indexes of its own.

    A table that was made anew has its name in quotes.
    """
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: " ".join(sql.replace('"', "").split()) for name, sql in found if name != "alembic_version"}


def test_the_steps_lead_to_the_tables_of_the_code(database: Path) -> None:
    engine = create_engine(f"sqlite:///{database}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
        assert len(inspect(connection).get_table_names()) == len(METADATA.tables) + 1
    engine.dispose()


def test_they_also_agree_in_every_check_condition_and_order_of_columns(
    database: Path, tmp_path: Path
) -> None:
    engine = create_engine(f"sqlite:///{tmp_path / 'expected.db'}")
    METADATA.create_all(engine)
    engine.dispose()

    assert definitions(database) == definitions(tmp_path / "expected.db")


def rows_of(database: Path) -> dict[str, list[dict[str, object]]]:
    """All that is in a database, table by table."""
    connection = sqlite3.connect(database)
    connection.row_factory = sqlite3.Row
    found = {
        table: [dict(row) for row in connection.execute(f"SELECT * FROM {table}")]  # noqa: S608 - our tables
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if table != "alembic_version"
    }
    connection.close()
    return found


async def test_a_database_of_first_light_keeps_every_row(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    a_database_of_first_light(path)
    before = rows_of(path)
    assert before == ROWS

    store = open_store(f"sqlite:///{path}", clock=Clock(NOW), keys=KEYS)
    await store.transact(ACME, lambda work: work.private.keep(a_deal().id, PrivateFacts(trust=3)))
    deal = await store.look(ACME, lambda work: work.deals.get(a_deal().id, ANA.id, HERE))
    promised = await store.look(ACME, lambda work: work.commitments.of_deal(deal.id))
    happened = await store.look(ACME, lambda work: work.events.of_deal(deal.id))
    hours = await store.look(ACME, lambda work: work.people.hours_of(ANA.id))
    known = await store.look(ACME, lambda work: work.people.known(ANA.id))
    (claimed,) = await store.claim(NOW, 10)
    store.close()

    after = rows_of(path)
    (sealed,) = after.pop("private_fact")
    assert sealed["written_at"] == "2027-03-01 09:00:00.000000"
    for table, rows in before.items():
        if table not in {"lane", "follow_up"}:  # the claim above changed these
            assert [{name: row[name] for name in rows[0]} for row in after[table]] == rows, table
    assert (deal.lead, deal.members, deal.suggested) == (ANA, {ANA.id, BO.id}, {"agree-agenda": 1})
    assert (deal.brief, deal.declined, deal.trusted) == (
        Brief(about="Renewal", issues=("price",), slots={"figure": "£40k"}),
        {},
        frozenset(),
    )
    assert (known, hours) == (ANA, Hours())
    assert promised == (a_commitment(),)
    assert [event.kind for event in happened] == ["made"]
    assert claimed.follow_up == a_follow_up(commitment=a_commitment().id)


def test_a_database_of_first_light_gets_the_very_tables_of_a_new_one(database: Path, tmp_path: Path) -> None:
    a_database_of_first_light(tmp_path / "old.db")

    open_store(f"sqlite:///{tmp_path / 'old.db'}", clock=Clock(NOW), keys=KEYS).close()

    assert definitions(tmp_path / "old.db") == definitions(database)


def test_each_step_can_be_taken_back(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    a_database_of_first_light(path)
    before = definitions(path)
    open_store(f"sqlite:///{path}", clock=Clock(NOW), keys=KEYS).close()

    opened = open_database(f"sqlite:///{path}")
    opened.connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    opened.connection.rollback()
    config = Config(attributes={"connection": opened.connection})
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    opened.transact(lambda _: command.downgrade(config, "0001"))
    assert (definitions(path), rows_of(path)) == (before, ROWS)
    opened.transact(lambda _: command.downgrade(config, "base"))
    opened.close()

    assert definitions(path) == {}


async def test_what_was_done_before_counts_for_what_is_learned(tmp_path: Path) -> None:
    path = tmp_path / "older.db"

    def keep(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for number, state in enumerate(("done", "partly_done", "missed", "cancelled", "done"), start=1):
            work.commitments.add(a_commitment(number, state=state))
        done_on = {1: NOW, 2: NOW + timedelta(days=14), 5: NOW + timedelta(days=40)}
        for number, at in done_on.items():
            work.events.add(
                replace(an_event("partly_done" if number == 2 else "done", commitment=number), at=at)
            )

    store = open_store(f"sqlite:///{path}", clock=Clock(NOW), keys=KEYS)
    await store.transact(ACME, keep)
    store.close()
    taken_back_before_learning(path)

    store = open_store(f"sqlite:///{path}", clock=Clock(NOW), keys=KEYS)
    found = await store.look(ACME, lambda work: work.records.of_all())
    deal = await store.look(ACME, lambda work: work.deals.known(a_deal().id))
    store.close()

    assert dict(found) == {"agree-agenda": Record(taken=3, done=2, moved=1)}
    assert deal == a_deal()


def taken_back_before_learning(path: Path) -> None:
    """As the file was before what is learned was kept."""
    opened = open_database(f"sqlite:///{path}")
    config = Config(attributes={"connection": opened.connection})
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    steps = ScriptDirectory.from_config(config)
    before = steps.get_revision("0011").down_revision
    assert isinstance(before, str)
    opened.connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
    opened.connection.rollback()
    opened.transact(lambda _: command.downgrade(config, before))
    opened.close()


def test_the_newest_step_is_the_one_the_code_expects() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))

    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_database_that_is_up_to_date_is_left_alone(database: Path) -> None:
    before = definitions(database)
    opened = open_database(f"sqlite:///{database}")

    upgrade(opened)
    changes = opened.connection.exec_driver_sql("SELECT total_changes()").scalar()
    opened.close()

    assert changes == 0
    assert definitions(database) == before


def test_foreign_keys_hold_after_an_upgrade(tmp_path: Path) -> None:
    opened = open_database(f"sqlite:///{tmp_path / 'new.db'}")

    upgrade(opened)

    assert opened.connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    opened.close()


def test_a_database_of_a_newer_version_is_refused_and_left_as_it_is(database: Path) -> None:
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()

    with pytest.raises(DatabaseUnusable, match=r"cannot be used: a newer version of the bot wrote it"):
        open_store(f"sqlite:///{database}", clock=Clock(NOW))

    connection = sqlite3.connect(database)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]
    connection.close()


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE recipes (name TEXT)")
    connection.close()

    with pytest.raises(DatabaseUnusable, match="another program's data is in it"):
        open_store(f"sqlite:///{path}", clock=Clock(NOW))


def test_an_upgrade_that_breaks_off_leaves_an_empty_database_that_can_be_upgraded(tmp_path: Path) -> None:
    path = tmp_path / "new.db"
    opened = open_database(f"sqlite:///{path}")
    opened.connection.exec_driver_sql("PRAGMA max_page_count = 6")
    opened.connection.rollback()

    with pytest.raises(Exception, match="full"):
        upgrade(opened)
    opened.close()

    assert definitions(path) == {}
    open_store(f"sqlite:///{path}", clock=Clock(NOW)).close()
    assert "follow_up" in definitions(path)
