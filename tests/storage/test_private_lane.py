"""What is told in private lies in the file sealed, opens in its own place alone, and never hurts the rest."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest

from coaching.deal import Answer, DealId
from coaching.errors import NoSuchDeal, PrivateFactsLocked
from coaching.people import OrganisationId
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from storage.secrets import KEY_FILE, Keys, make_key_file, new_key
from storage.store import SqlStore, open_store
from tests.conftest import KEYS, AnyStore
from tests.fakes import Clock
from tests.storage.examples import ACME, ANA, NOW, OTHERS, THE_DEAL, a_commitment, a_deal

#: No part of it is ever base64: each six characters in a row hold one that is not of its alphabet.
MARK = "zq-xvj!kwq_9fy*tbd,h7"
MARKED = PrivateFacts(
    trust=4,
    open_promise=MARK,
    batna="strong",
    alternative=MARK.upper(),
    limit=MARK[::-1],
    answers=(Answer(question="limit", words=f"{MARK} \N{EURO SIGN}", by=ANA, at=NOW),),
)
ANOTHER = DealId(UUID(int=2))


async def begin(store: AnyStore, *organisations: OrganisationId) -> None:
    for organisation in organisations or (ACME,):

        def act(work: UnitOfWork, ours: OrganisationId = organisation) -> None:
            work.deals.add(a_deal(1, organisation=ours))
            work.deals.add(a_deal(2, organisation=ours))

        await store.transact(organisation, act)


async def keep(
    store: AnyStore, facts: PrivateFacts, deal: DealId = THE_DEAL, of: OrganisationId = ACME
) -> None:
    await store.transact(of, lambda work: work.private.keep(deal, facts))


async def told(store: AnyStore, deal: DealId = THE_DEAL, of: OrganisationId = ACME) -> PrivateFacts:
    return await store.look(of, lambda work: work.private.of_deal(deal))


async def test_what_was_told_of_a_deal_is_found_with_that_deal_alone(store: AnyStore) -> None:
    await begin(store)
    assert await told(store) == PrivateFacts()

    await keep(store, PrivateFacts(trust=2))
    await keep(store, MARKED)

    assert await told(store) == MARKED
    assert await told(store, ANOTHER) == PrivateFacts()


async def test_nothing_is_kept_of_a_deal_that_is_not_there(store: AnyStore) -> None:
    with pytest.raises(NoSuchDeal):
        await keep(store, MARKED)


def pieces(facts: PrivateFacts) -> Iterator[bytes]:
    """Six characters in a row of what is marked, as they may lie in a file."""
    for words in (facts.open_promise, facts.alternative, facts.limit):
        for start in range(len(words) - 5):
            yield words[start : start + 6].encode()
            yield words[start : start + 6].encode("utf-16-le")


def files_of(database: Path, ending: str = "*") -> bytes:
    """What the database's file and those beside it hold, or the one with that ending."""
    return b"".join(file.read_bytes() for file in database.parent.glob(f"{database.name}{ending}"))


async def test_neither_the_file_nor_its_log_holds_any_of_it(
    sql_store: SqlStore, database: Path, clock: Clock
) -> None:
    await begin(sql_store)
    await sql_store.transact(ACME, lambda work: work.deals.save(a_deal().closed(NOW)))
    await keep(sql_store, MARKED)
    log, while_open = files_of(database, "-wal"), files_of(database)
    await keep(sql_store, PrivateFacts(trust=1))
    sql_store.close()
    afterwards = files_of(database)

    for written in (while_open, afterwards):
        assert b"Renewal 1" in written  # what is not private can be read there: the search would find it
        assert b"v1.test." in written
        assert [piece for piece in pieces(MARKED) if piece in written] == []
        for name in (b"open_promise", b"batna", b"strong", b"alternative"):
            assert name not in written
    assert b"v1.test." in log

    store = open_store(f"sqlite:///{database}", clock=clock, keys=KEYS)
    assert await told(store) == PrivateFacts(trust=1)
    store.close()


async def test_the_same_facts_look_different_each_time(sql_store: SqlStore, database: Path) -> None:
    await begin(sql_store)
    await keep(sql_store, MARKED)
    await keep(sql_store, MARKED, ANOTHER)

    first, second = envelopes(database)

    assert first.split(".")[:2] == second.split(".")[:2] == ["v1", "test"]
    assert first.split(".")[2][:16] != second.split(".")[2][:16]


def envelopes(database: Path) -> list[str]:
    connection = sqlite3.connect(database)
    found = connection.execute("SELECT ciphertext FROM private_fact ORDER BY organisation, deal").fetchall()
    connection.close()
    return [envelope for (envelope,) in found]


def change(database: Path, statement: str, *values: str) -> None:
    connection = sqlite3.connect(database)
    with connection:
        assert connection.execute(statement, values).rowcount > 0
    connection.close()


async def test_a_row_that_was_copied_to_another_deal_does_not_open(
    sql_store: SqlStore, database: Path
) -> None:
    await begin(sql_store)
    await keep(sql_store, MARKED)
    await keep(sql_store, PrivateFacts(trust=1), ANOTHER)

    change(
        database,
        "UPDATE private_fact SET ciphertext ="
        " (SELECT ciphertext FROM private_fact WHERE deal LIKE '%1') WHERE deal LIKE '%2'",
    )

    assert await told(sql_store) == MARKED
    with pytest.raises(PrivateFactsLocked, match="altered or moved"):
        await told(sql_store, ANOTHER)


async def test_a_row_that_was_moved_to_another_organisation_does_not_open(
    sql_store: SqlStore, database: Path
) -> None:
    await begin(sql_store, ACME, OTHERS)
    await keep(sql_store, MARKED)

    change(database, "UPDATE private_fact SET organisation = ?", OTHERS)

    with pytest.raises(PrivateFactsLocked, match="altered or moved"):
        await told(sql_store, of=OTHERS)
    assert await told(sql_store) == PrivateFacts()


@pytest.mark.parametrize(
    ("other_keys", "reason"),
    [
        (new_key(), r"key test, which is not among those that are set"),
        (f"test:{new_key().split(':')[1]}", r"The key test does not fit"),
    ],
    ids=["lost", "wrong"],
)
async def test_with_a_lost_or_wrong_key_all_else_still_works(
    sql_store: SqlStore, database: Path, clock: Clock, other_keys: str, reason: str
) -> None:
    await begin(sql_store)
    await keep(sql_store, MARKED)
    sql_store.close()
    store = open_store(f"sqlite:///{database}", clock=clock, keys=Keys.from_text(other_keys))

    with pytest.raises(PrivateFactsLocked, match=reason):
        await told(store)

    def go_on(work: UnitOfWork) -> None:
        work.deals.save(a_deal().closed(NOW))
        work.commitments.add(a_commitment())
        work.private.keep(ANOTHER, PrivateFacts(trust=7))

    await store.transact(ACME, go_on)
    assert (await store.look(ACME, lambda work: work.deals.known(THE_DEAL))).closed_at == NOW
    assert await told(store, ANOTHER) == PrivateFacts(trust=7)
    store.close()

    store = open_store(f"sqlite:///{database}", clock=clock, keys=KEYS)
    assert await told(store) == MARKED
    store.close()


async def test_a_new_key_seals_and_the_old_one_still_opens(
    sql_store: SqlStore, database: Path, clock: Clock
) -> None:
    await begin(sql_store)
    await keep(sql_store, MARKED)
    sql_store.close()
    both = Keys(first="new", by_name={"new": bytes(32), **KEYS.by_name})
    store = open_store(f"sqlite:///{database}", clock=clock, keys=both)

    assert await told(store) == MARKED
    await keep(store, MARKED)

    assert await told(store) == MARKED
    store.close()
    assert envelopes(database)[0].startswith("v1.new.")


async def test_without_keys_one_is_made_beside_the_database_once(
    database: Path, clock: Clock, tmp_path: Path
) -> None:
    url = f"sqlite:///{database}"
    store = open_store(url, clock=clock)
    assert store.new_key == tmp_path / KEY_FILE
    assert (tmp_path / KEY_FILE).stat().st_mode & 0o777 == 0o600
    await begin(store)
    await keep(store, MARKED)
    store.close()

    store = open_store(url, clock=clock)
    assert store.new_key is None
    assert await told(store) == MARKED
    store.close()


async def test_the_line_in_the_key_file_may_be_set_instead(
    database: Path, clock: Clock, tmp_path: Path
) -> None:
    store = open_store(f"sqlite:///{database}", clock=clock)
    await begin(store)
    await keep(store, MARKED)
    store.close()

    keys = Keys.from_text(f"{new_key()},{(tmp_path / KEY_FILE).read_text(encoding='ascii')}")
    store = open_store(f"sqlite:///{database}", clock=clock, keys=keys)
    assert await told(store) == MARKED
    store.close()


def test_where_keys_are_set_no_file_is_made(sql_store: SqlStore, tmp_path: Path) -> None:
    assert sql_store.new_key is None
    assert not (tmp_path / KEY_FILE).exists()


def test_a_key_file_is_never_written_over(tmp_path: Path) -> None:
    make_key_file(tmp_path / KEY_FILE)
    before = (tmp_path / KEY_FILE).read_bytes()

    with pytest.raises(FileExistsError):
        make_key_file(tmp_path / KEY_FILE)

    assert (tmp_path / KEY_FILE).read_bytes() == before
