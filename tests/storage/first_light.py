"""A database as the first version left it, with a row in every table it had."""

import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from alembic import command
from alembic.config import Config

import storage
from storage.database import open_database

Rows: TypeAlias = dict[str, list[dict[str, object]]]

_ONE = "00000000000000000000000000000001"
_NOW = "2027-03-01 09:00:00.000000"
_HERE = {"platform": "slack", "workspace": "T1", "conversation": "C1"}


def _ana(name: str) -> dict[str, object]:
    return {name: "U1", f"{name}_name": "ana", f"{name}_zone": "Europe/Paris", f"{name}_outsider": 0}


ROWS: Rows = {
    "turn": [{"organisation": "slack:T1", "id": "turn 1", "heard_at": _NOW}],
    "person": [
        {"organisation": "slack:T1", "id": "U1", "name": "ana", "zone": "Europe/Paris", "outsider": 0}
    ],
    "deal": [
        {
            "organisation": "slack:T1",
            "id": _ONE,
            "title": "Renewal 1",
            **_ana("lead"),
            "places": '[{"platform": "slack", "workspace": "T1", "conversation": "C1", "thread": "",'
            ' "private": false}]',
            "members": '["U1", "U2"]',
            "brief": '{"about": "Renewal", "kind": null, "counterpart": "", "contact": "",'
            ' "issues": ["price"], "obstacles": [], "stage": null, "relationship": null, "target_date": null,'
            ' "next_contact": null, "flags": null, "signs": [],'
            ' "slots": {"figure": "\\u00a340k"}, "answers": []}',
            "suggested": '{"agree-agenda": 1}',
            "opened_at": _NOW,
            "closed_at": None,
        }
    ],
    "deal_place": [{"organisation": "slack:T1", **_HERE, "deal": _ONE}],
    "deal_member": [
        {"organisation": "slack:T1", "person": "U1", "deal": _ONE},
        {"organisation": "slack:T1", "person": "U2", "deal": _ONE},
    ],
    "commitment": [
        {
            "organisation": "slack:T1",
            "id": _ONE,
            "deal": _ONE,
            "what": "Agree an agenda",
            **_ana("owner"),
            "due": "2027-03-03",
            **_ana("made_by"),
            "made_at": _NOW,
            "state": "open",
            "move": "agree-agenda",
            "measure": "",
            "in_return": "",
            "proof": "",
            "follows": None,
        }
    ],
    "commitment_event": [
        {
            "number": 1,
            "organisation": "slack:T1",
            "commitment": _ONE,
            "kind": "made",
            **_ana("by"),
            "at": _NOW,
            "note": "",
        }
    ],
    "lane": [
        {
            "organisation": "slack:T1",
            "id": "slack T1 C1",
            "locked_until": "1970-01-01 00:00:00.000000",
            "owner": None,
            "fence": 0,
        }
    ],
    "follow_up": [
        {
            "number": 1,
            "organisation": "slack:T1",
            "id": _ONE,
            "key": "key 1",
            "kind": "due",
            **_HERE,
            "thread": "",
            "private": 0,
            "to_person": "U1",
            "deal": _ONE,
            "commitment": _ONE,
            "due_at": _NOW,
            "details": "{}",
            "replaces": "",
            "lane": "slack T1 C1",
            "state": "pending",
            "try_at": _NOW,
            "attempt": 0,
            "fence": 0,
            "sending_at": None,
            "claimed_at": None,
            "posted_at": None,
            "external_id": "",
            "error": "",
        }
    ],
}


def a_database_of_first_light(path: Path) -> None:
    """Its tables are made by the first step itself, its rows are written as that version wrote them."""
    opened = open_database(f"sqlite:///{path}")
    config = Config(attributes={"connection": opened.connection})
    config.set_main_option("script_location", str(Path(storage.__file__).parent / "migrations"))
    opened.transact(lambda _: command.upgrade(config, "0001"))
    opened.close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA foreign_keys = ON")
    with connection:
        for table, rows in ROWS.items():
            for row in rows:
                _insert(connection, table, row)
    connection.close()


def _insert(connection: sqlite3.Connection, table: str, row: Mapping[str, object]) -> None:
    names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" * len(row))
    connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(row.values()))  # noqa: S608 - ours
