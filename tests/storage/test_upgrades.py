"""From each earlier version on, with data in every table, in a file and on a server."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, MetaData, inspect, select

import storage
from coaching.cycle import Cycle
from coaching.follow_up import DUE
from coaching.learning import Record
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from storage.database import DatabaseUnusable, Transactions, location_of, open_database
from storage.migrate import HEAD, upgrade
from storage.pace import Pace
from storage.server import open_server
from storage.store import SqlStore
from storage.tables import METADATA
from tests.conftest import KEYS
from tests.fakes import Clock
from tests.postgres import Postgres
from tests.storage.examples import ACME, ANA, NOW, a_commitment, a_deal, a_follow_up, an_event

Rows: TypeAlias = dict[str, list[dict[str, object]]]

MIGRATIONS = str(Path(storage.__file__).parent / "migrations")


def config(connection: Connection | None = None) -> Config:
    found = Config(attributes={"connection": connection})
    found.set_main_option("script_location", MIGRATIONS)
    return found


#: The newest first.
REVISIONS = [step.revision for step in ScriptDirectory.from_config(config()).walk_revisions()]
EARLIER = REVISIONS[1:]


@pytest.fixture(params=["sqlite", "postgresql"])
def new_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Transactions]:
    """A database of each kind in turn without a table in it."""
    database: Transactions
    if request.param == "sqlite":
        database = open_database(f"sqlite:///{tmp_path / 'foothold.db'}")
    else:
        postgres = request.getfixturevalue("postgres")
        assert isinstance(postgres, Postgres)
        database = open_server(location_of(postgres.new_database()))
    yield database
    database.close()


def something_of_everything(work: UnitOfWork) -> None:
    work.first_time("turn 1", NOW)
    work.people.remember(ANA)
    work.deals.add(a_deal())
    work.private.keep(a_deal().id, PrivateFacts(trust=3))
    work.commitments.add(a_commitment())
    work.commitments.add(replace(a_commitment(2, state="done"), follows=a_commitment().id))
    work.events.add(an_event())
    work.events.add(an_event("done", commitment=2))
    work.cycles.add(
        Cycle(
            organisation=ACME,
            deal=a_deal().id,
            number=1,
            goal="a date",
            began_at=NOW,
            starts_on=date(2027, 3, 1),
            ends_on=date(2027, 3, 15),
        )
    )
    work.records.keep(a_deal().id, {"agree-agenda": Record(taken=1, done=1)})
    work.follow_ups.schedule(a_follow_up(1, kind=DUE, commitment=a_commitment().id))


def rows(connection: Connection) -> Rows:
    """All that is in a database, table by table."""
    found = MetaData()
    found.reflect(connection)
    return {
        name: sorted((dict(row) for row in connection.execute(select(table)).mappings()), key=repr)
        for name, table in found.tables.items()
        if name != "alembic_version"
    }


def shape(connection: Connection) -> dict[str, object]:
    """What the tables look like, column by column in their order, with all that holds them together."""
    look = inspect(connection)

    def told(found: Iterable[Mapping[str, Any]]) -> list[str]:
        return sorted(re.sub(r"<[^<>]*>", "", repr(one)) for one in found)

    return {
        table: (
            [tuple(map(str, one.values())) for one in look.get_columns(table)],
            look.get_pk_constraint(table),
            told(look.get_foreign_keys(table)),
            told(look.get_unique_constraints(table)),
            told(look.get_check_constraints(table)),
            told(look.get_indexes(table)),
        )
        for table in look.get_table_names()
        if table != "alembic_version"
    }


def store_on(database: Transactions) -> SqlStore:
    return SqlStore(database, clock=Clock(NOW), keys=KEYS, pace=Pace(), owner="test")


@pytest.mark.parametrize("revision", EARLIER)
async def test_a_database_of_each_version_keeps_every_row(new_database: Transactions, revision: str) -> None:
    upgrade(new_database)
    store = store_on(new_database)
    await store.transact(ACME, something_of_everything)
    new_database.alter(lambda connection: command.downgrade(config(connection), revision))
    before = new_database.read(rows)
    assert before["follow_up"]

    upgrade(new_database)

    after = new_database.read(rows)
    for table, kept in before.items():
        assert [{name: row[name] for name in kept[0]} for row in after[table]] == kept, table
    assert await store.look(ACME, lambda work: work.deals.known(a_deal().id)) == a_deal()
    promised = await store.look(ACME, lambda work: work.commitments.of_deal(a_deal().id))
    assert [one.state for one in promised] == ["open", "done"]
    (claimed,) = await store.claim(NOW, 10)
    assert claimed.follow_up == a_follow_up(1, kind=DUE, commitment=a_commitment().id)


def test_each_step_back_and_forth_leads_to_the_same_tables(new_database: Transactions) -> None:
    upgrade(new_database)
    shapes = {REVISIONS[0]: new_database.read(shape)}
    for revision in EARLIER:
        new_database.alter(lambda connection, to=revision: command.downgrade(config(connection), to))
        shapes[revision] = new_database.read(shape)
    for revision in reversed(REVISIONS[:-1]):
        new_database.alter(lambda connection, to=revision: command.upgrade(config(connection), to))
        assert new_database.read(shape) == shapes[revision], revision
    new_database.alter(lambda connection: command.downgrade(config(connection), "base"))
    assert new_database.read(shape) == {}


def test_the_steps_lead_to_the_tables_of_the_code_on_a_server_too(postgres: Postgres) -> None:
    stepwise, at_once = (open_server(location_of(postgres.new_database())) for _ in range(2))
    upgrade(stepwise)
    at_once.alter(METADATA.create_all)

    found = stepwise.read(lambda one: compare_metadata(MigrationContext.configure(one), METADATA))
    assert found == []
    assert stepwise.read(shape) == at_once.read(shape)
    for database in (stepwise, at_once):
        database.close()


def test_a_newer_version_is_refused(new_database: Transactions) -> None:
    upgrade(new_database)
    assert REVISIONS[0] == HEAD
    newer = "UPDATE alembic_version SET version_num = '9999'"
    new_database.transact(lambda connection: connection.exec_driver_sql(newer))

    with pytest.raises(DatabaseUnusable, match="a newer version of the bot wrote it"):
        upgrade(new_database)
