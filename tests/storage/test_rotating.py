"""After a new key was put in front, everything is sealed with it, whatever stops the work in between."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection

from coaching.deal import DealId
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from storage.rotating import Rotated
from storage.secrets import Keys, new_key
from storage.store import SqlStore, open_store
from tests.conftest import KEYS
from tests.fakes import A_KEY, Clock
from tests.storage.examples import ACME, NOW, a_deal
from tests.storage.test_erasing import installation

NEW = new_key()
BOTH, NEW_ALONE = Keys.from_text(f"{NEW},{A_KEY}"), Keys.from_text(NEW)


def keep(work: UnitOfWork) -> None:
    for number in range(1, 8):
        work.deals.add(a_deal(number))
        work.private.keep(DealId(UUID(int=number)), PrivateFacts(limit=f"limit {number}"))


def opened(database: Path, keys: Keys) -> SqlStore:
    return open_store(f"sqlite:///{database}", clock=Clock(NOW), keys=keys)


@pytest.fixture
async def filled(database: Path) -> Path:
    with closing(opened(database, KEYS)) as store:
        await store.transact(ACME, keep)
        await store.installations().keep(installation("xoxb-a-token"))
    return database


def names(database: Path) -> Iterator[str]:
    with closing(sqlite3.connect(database)) as connection:
        for table in ("private_fact", "installation"):
            for (text,) in connection.execute(f"SELECT ciphertext FROM {table}"):  # noqa: S608 - our own names
                yield text.split(".")[1]


async def limits(store: SqlStore) -> list[str]:
    ids = [DealId(UUID(int=number)) for number in range(1, 8)]
    return await store.look(ACME, lambda work: [work.private.of_deal(one).limit for one in ids])


async def test_all_is_sealed_with_the_newest_key_and_opens_without_the_old_one(filled: Path) -> None:
    with closing(opened(filled, BOTH)) as store:
        assert await replace(store.rotating(), batch=3).all() == Rotated(anew=8, shut=0)
        assert await store.rotating().all() == Rotated(anew=0, shut=0), "nothing is done twice"

    assert set(names(filled)) == {NEW_ALONE.first}
    with closing(opened(filled, NEW_ALONE)) as store:
        assert await limits(store) == [f"limit {number}" for number in range(1, 8)]
        kept = await store.installations().of(ACME)
        assert kept is not None
        assert kept.token == "xoxb-a-token"  # noqa: S105 - an example


async def test_what_was_stopped_halfway_is_taken_up_again(filled: Path) -> None:
    with closing(opened(filled, BOTH)) as store:
        rotating, runs = replace(store.rotating(), batch=2), 0

        async def stops(act: Callable[[Connection], Any]) -> Any:  # noqa: ANN401 - of whatever is run
            nonlocal runs
            runs += 1
            if runs > 2:
                raise KeyboardInterrupt
            return await rotating.run(act)

        with pytest.raises(KeyboardInterrupt):
            await replace(rotating, run=stops).all()
        assert len(set(names(filled))) == 2
        assert len(await limits(store)) == 7, "all of it opens meanwhile"
        await rotating.all()
        assert (await store.standing()).sealed_with == {BOTH.first: 8}


async def test_what_a_lost_key_has_sealed_is_counted_and_left_alone(filled: Path) -> None:
    before = sorted(names(filled))
    with closing(opened(filled, NEW_ALONE)) as store:
        await store.transact(ACME, lambda work: work.private.keep(DealId(UUID(int=3)), PrivateFacts(trust=1)))
        done = await replace(store.rotating(), batch=2).all()
    assert done == Rotated(anew=0, shut=7)
    assert len([one for one in names(filled) if one == before[0]]) == 7
