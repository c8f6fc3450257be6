"""The steps lead to the very tables that the code expects, and a database from elsewhere is refused."""

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect

import storage
from storage.database import DatabaseUnusable, open_database
from storage.migrate import HEAD, upgrade
from storage.store import open_store
from storage.tables import METADATA
from tests.fakes import Clock
from tests.storage.examples import NOW


def definitions(path: Path) -> dict[str, str]:
    """What SQLite was told to create, by name, except for the record of the steps and indexes of its own."""
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {name: " ".join(sql.split()) for name, sql in found if name != "alembic_version"}


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
