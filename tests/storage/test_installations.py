"""Who has brought the coach in is kept for its organisation alone, and its token sealed to that row."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coaching.installations import Installation, InstallationLocked
from coaching.people import OrganisationId, PersonId
from storage.secrets import Keys, new_key
from storage.store import SqlStore, open_store
from tests.fakes import A_KEY, Clock
from tests.storage.examples import NOW

TOKEN = "xoxb-of-no-workspace"  # noqa: S105
OURS = OrganisationId("slack:T1")
INSTALLED = Installation(
    organisation=OURS,
    workspace="T1",
    enterprise="E1",
    name="Acme",
    app="A1",
    bot="UBOT",
    scopes=("chat:write", "commands"),
    token=TOKEN,
    installed_by=PersonId("UANA"),
    installed_at=NOW,
)


async def test_it_comes_back_as_it_was_kept_and_to_its_organisation_alone(sql_store: SqlStore) -> None:
    await sql_store.installations().keep(INSTALLED)

    assert await sql_store.installations().of(OURS) == INSTALLED
    assert await sql_store.installations().of(OrganisationId("slack:T2")) is None


async def test_a_later_one_takes_the_place_of_an_earlier(sql_store: SqlStore) -> None:
    await sql_store.installations().keep(INSTALLED)
    await sql_store.installations().remove(OURS, NOW, "app_uninstalled")
    again = replace(INSTALLED, token="xoxb-2", installed_at=NOW + timedelta(days=1))  # noqa: S106 - as above
    await sql_store.installations().keep(again)

    assert await sql_store.installations().of(OURS) == again


async def test_removed_it_has_no_token_and_keeps_its_first_reason(sql_store: SqlStore) -> None:
    await sql_store.installations().keep(INSTALLED)
    await sql_store.installations().remove(OURS, NOW, "tokens_revoked")
    await sql_store.installations().remove(OURS, NOW + timedelta(seconds=1), "app_uninstalled")

    kept = await sql_store.installations().of(OURS)
    assert kept == replace(INSTALLED, token="", removed_at=NOW, removed_because="tokens_revoked")
    assert kept is not None
    assert not kept.live


async def test_the_token_stands_nowhere_in_the_file_and_opens_in_no_other_row(
    sql_store: SqlStore, database: Path
) -> None:
    await sql_store.installations().keep(INSTALLED)
    other = replace(INSTALLED, organisation=OrganisationId("slack:T2"), workspace="T2", token="")
    await sql_store.installations().keep(other)
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE installation SET ciphertext = (SELECT max(ciphertext) FROM installation)")

    assert all(TOKEN.encode() not in file.read_bytes() for file in database.parent.iterdir())
    assert (await sql_store.installations().of(OURS)) == INSTALLED
    with pytest.raises(InstallationLocked, match="altered or moved") as locked:
        await sql_store.installations().of(other.organisation)
    assert TOKEN not in str(locked.value)


async def test_a_key_that_is_no_longer_set_is_named(sql_store: SqlStore, database: Path) -> None:
    await sql_store.installations().keep(INSTALLED)
    sql_store.close()

    later = open_store(f"sqlite:///{database}", clock=Clock(NOW), keys=Keys.from_text(new_key()))
    with pytest.raises(InstallationLocked, match="the key test, which is not among"):
        await later.installations().of(OURS)
    later.close()
    both = open_store(f"sqlite:///{database}", clock=Clock(NOW), keys=Keys.from_text(f"{new_key()},{A_KEY}"))
    assert await both.installations().of(OURS) == INSTALLED
    both.close()


async def test_a_state_is_used_once_and_forgotten_when_it_is_worthless(
    sql_store: SqlStore, database: Path
) -> None:
    kept, until = sql_store.installations(), NOW + timedelta(minutes=10)

    assert await kept.first_use("one", NOW, until)
    assert not await kept.first_use("one", NOW, until)
    assert await kept.first_use("two", until + timedelta(seconds=1), until + timedelta(minutes=5))
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT state FROM sign_in").fetchall() == [("two",)]


def test_it_does_not_show_its_token() -> None:
    assert TOKEN not in repr(INSTALLED)
