"""The statements themselves: each keeps to its organisation, finds an index, and is PostgreSQL's as well."""

import re
import sqlite3
from pathlib import Path
from types import ModuleType
from typing import Any, TypeAlias

import pytest
from sqlalchemy import Compiled, Dialect, Insert, Select, UpdateBase
from sqlalchemy.dialects import postgresql, sqlite

from storage import budgets, dead_letters, follow_up_queue, repositories
from storage.queries import Query

#: The queue's own questions.
_ASKED = {
    "_DUE",
    "_DUE_ELSEWHERE",
    "_WAITED_FOR",
    "_UNSURE",
    "_BEING_SENT",
    "_NEXT_DUE",
    "_OF",
    "_DEAD_LETTERS",
}

Statement: TypeAlias = Select[*tuple[Any, ...]] | UpdateBase


def statements(module: ModuleType) -> dict[str, Statement]:
    """A module's statements by name, also those within a Query."""
    found: dict[str, Statement] = {}
    for name, value in vars(module).items():
        if isinstance(value, Query):
            found[name.removeprefix("_")] = value.statement
        elif isinstance(value, UpdateBase) or name in _ASKED:
            found[name.removeprefix("_")] = value
    return found


def said(statement: Statement, dialect: Dialect) -> Compiled:
    """The statement with all columns of its table, as those who run it fill them in."""
    columns = [column.key for column in statement.table.columns] if isinstance(statement, Insert) else None
    return statement.compile(dialect=dialect, column_keys=columns)


def plan(statement: Statement, database: Path) -> list[str]:
    """How SQLite goes about it, step by step."""
    compiled = said(statement, sqlite.dialect(paramstyle="named"))
    sql = re.sub(r"\(__\[POSTCOMPILE_(\w+)\]\)", r"(:\1)", str(compiled))
    connection = sqlite3.connect(database)
    values = dict.fromkeys(compiled.params or {}, 1)
    steps = [step for *_, step in connection.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
    connection.close()
    return steps


OURS = statements(repositories)
QUEUE = statements(follow_up_queue) | statements(budgets) | statements(dead_letters)


def test_no_statement_is_overlooked() -> None:
    assert {
        "ADD_DEAL",
        "SAVE_DEAL",
        "OPEN_IN",
        "SCHEDULE",
        "CANCEL_FOR",
        "NEXT_OF",
        "FIRST_UNASKED",
        "KEEP_HOURS",
        "PERSON",
        "KEEP_PRIVATE",
        "PRIVATE",
        "PARKED_IN",
        "OF_MEMBER",
        "RECORDS",
        "RECORDS_OF_MEMBER",
        "ADD_RECORD",
    } <= OURS.keys()
    assert {"DUE", "UNSURE", "LEASE", "MARK", "SETTLE", "RELEASE", "NEXT_DUE", "END_LEASES"} <= QUEUE.keys()


@pytest.mark.parametrize("name", OURS)
def test_every_statement_of_the_coach_names_the_organisation(name: str) -> None:
    statement = OURS[name]
    sql = str(said(statement, sqlite.dialect(paramstyle="named")))

    named = sql.count(":ours")
    if isinstance(statement, Insert):
        assert named == 1
    else:
        tables = {
            "deal",
            "deal_place",
            "deal_member",
            "commitment",
            "commitment_event",
            "cycle",
            "follow_up",
            "person",
            "move_record",
            "private_fact",
        }
        asked = sum(sql.count(f"FROM {table} ") + sql.count(f"JOIN {table} ") for table in tables)
        assert named >= max(asked, 1)


@pytest.mark.parametrize("name", [*OURS, *QUEUE])
def test_every_statement_can_be_said_to_postgresql(name: str) -> None:
    statement = (OURS | QUEUE)[name]

    assert str(said(statement, postgresql.dialect()))


#: Statements that may look at all rows of a table: what they ask is asked once, at the start.
ONCE = {"END_LEASES"}


@pytest.mark.parametrize("name", sorted((OURS | QUEUE).keys() - ONCE))
def test_no_statement_looks_at_every_row(name: str, database: Path) -> None:
    steps = plan((OURS | QUEUE)[name], database)

    assert [step for step in steps if step.startswith("SCAN") and "USING" not in step] == []


def test_the_queue_finds_what_is_due_in_the_order_of_the_index(database: Path) -> None:
    steps = plan(QUEUE["DUE"], database)

    assert not any("TEMP B-TREE" in step for step in steps)
    for index in ("ix_follow_up_due", "uq_follow_up_one_sending", "ix_follow_up_lane"):
        assert any(index in step for step in steps), steps


def test_the_first_thing_said_of_a_deal_on_a_day_is_found_in_an_index(database: Path) -> None:
    steps = plan(OURS["FIRST_UNASKED"], database)

    assert any("ix_follow_up_posted" in step for step in steps), steps
    assert not any("TEMP B-TREE" in step and "LAST TERM" not in step for step in steps), steps
