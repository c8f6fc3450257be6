"""What a server adds: several processes at once, connections that break, a clock of its own."""

import asyncio
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection

from coaching.ports import Posted, UnitOfWork
from storage.database import DatabaseUnusable, location_of
from storage.pace import Pace
from storage.server import Server, open_server
from storage.store import SqlStore, open_store
from storage.tables import METADATA
from tests.conftest import KEYS
from tests.fakes import Clock
from tests.postgres import Postgres
from tests.storage.examples import ACME, ANA, HERE, NOW, OTHERS, a_deal, a_follow_up


@pytest.fixture
def replicas(server: Server, server_store: SqlStore) -> tuple[SqlStore, SqlStore]:
    """Two that share a database as two processes would."""
    other = SqlStore(server, clock=Clock(NOW), keys=KEYS, pace=Pace(), owner="other")
    return server_store, other


async def test_two_replicas_share_what_is_due_and_keep_the_order_of_each_conversation(
    replicas: tuple[SqlStore, SqlStore],
) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for number in range(1, 41):
            place = replace(HERE, platform="local", conversation=f"C{number % 8}")
            work.follow_ups.schedule(a_follow_up(number, place=place))

    await replicas[0].transact(ACME, act)
    said: list[int] = []

    async def follow_up(store: SqlStore) -> None:
        for _ in range(60):
            claimed = await store.claim(NOW, 3)
            said.extend(one.follow_up.id.int for one in claimed)
            await asyncio.sleep(0)
            await store.finish(
                [Posted(follow_up=one.follow_up.id, fence=one.fence, external_id="1") for one in claimed], NOW
            )

    await asyncio.gather(*(follow_up(store) for store in replicas))

    assert sorted(said) == list(range(1, 41))
    for lane in range(8):
        in_it = [number for number in said if number % 8 == lane]
        assert in_it == sorted(in_it)


async def test_no_turn_overwrites_what_another_replica_did_meanwhile(
    replicas: tuple[SqlStore, SqlStore],
) -> None:
    def count(work: UnitOfWork) -> None:
        deal = work.deals.known(a_deal().id)
        work.deals.save(replace(deal, suggested={"turns": deal.suggested.get("turns", 0) + 1}))

    await replicas[0].transact(ACME, lambda work: work.deals.add(a_deal()))
    await asyncio.gather(*(store.transact(ACME, count) for store in replicas for _ in range(30)))

    deal = await replicas[1].look(ACME, lambda work: work.deals.known(a_deal().id))
    assert deal.suggested == {"turns": 60}


async def test_a_turn_is_heard_once_whoever_hears_it(replicas: tuple[SqlStore, SqlStore]) -> None:
    heard = await asyncio.gather(
        *(store.transact(ACME, lambda work: work.first_time("turn", NOW)) for store in replicas * 5)
    )

    assert sorted(heard) == [False] * 9 + [True]


def test_one_organisations_turns_wait_for_each_other_and_for_nobody_else(server: Server) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hold(_: Connection) -> None:
        begun.set()
        assert go_on.wait(10)

    holder = threading.Thread(target=lambda: server.transact(hold, ACME))
    holder.start()
    assert begun.wait(10)

    assert server.transact(lambda _: "at once", OTHERS) == "at once"
    assert server.read(lambda _: "at once") == "at once"
    waiting = threading.Thread(target=lambda: server.transact(lambda _: None, ACME))
    waiting.start()
    waiting.join(0.05)
    assert waiting.is_alive()
    go_on.set()
    for thread in (holder, waiting):
        thread.join(10)
        assert not thread.is_alive()


@pytest.fixture
def restless(postgres: Postgres) -> Iterator[Server]:
    found = open_server(location_of(postgres.new_database()), rest=lambda _: None)
    yield found
    found.close()


def test_a_transaction_whose_connection_breaks_is_run_again(restless: Server) -> None:
    restless.transact(lambda connection: connection.exec_driver_sql("CREATE TABLE kept (id INTEGER)"))
    runs: list[int] = []

    def broken_at_first(connection: Connection) -> None:
        connection.exec_driver_sql("INSERT INTO kept VALUES (1)")
        runs.append(len(runs))
        if len(runs) <= 2:
            connection.exec_driver_sql("SELECT pg_terminate_backend(pg_backend_pid())")

    restless.transact(broken_at_first)

    assert runs == [0, 1, 2]
    kept = restless.read(lambda one: one.exec_driver_sql("SELECT count(*) FROM kept").scalar())
    assert kept == 1


def test_every_connection_may_have_died_meanwhile(restless: Server, postgres: Postgres) -> None:
    at_once = threading.Barrier(4)
    threads = [threading.Thread(target=lambda: restless.read(lambda _: at_once.wait(10))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    postgres.run(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()",
        _name(restless.path),
    )

    assert restless.read(lambda one: one.exec_driver_sql("SELECT 1").scalar()) == 1


def test_several_that_start_at_once_upgrade_once(postgres: Postgres) -> None:
    url = postgres.new_database()
    failed: list[BaseException] = []

    def start() -> None:
        try:
            open_store(url, clock=Clock(NOW), keys=KEYS).close()
        except BaseException as error:  # noqa: BLE001 - told below
            failed.append(error)

    threads = [threading.Thread(target=start) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)

    assert failed == []
    tables = postgres.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", _name(url))
    assert tables == [(len(METADATA.tables) + 1,)]


def _name(url: str) -> str:
    return str(location_of(url).database)


async def test_leases_go_by_the_servers_clock(server: Server, server_store: SqlStore) -> None:
    """Replicas whose clocks differ by an hour do not take each other's leases for over."""

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.follow_ups.schedule(a_follow_up(1))

    await server_store.transact(ACME, act)
    slow, fast = (
        SqlStore(server, clock=Clock(clock), keys=KEYS, pace=Pace(), owner="o", by_server_clock=True)
        for clock in (NOW - timedelta(hours=1), NOW + timedelta(hours=1))
    )

    assert len(await slow.claim(NOW, 10)) == 1
    assert await fast.claim(NOW, 10) == ()


async def test_the_one_character_that_it_cannot_keep_is_left_out(server_store: SqlStore) -> None:
    await server_store.transact(ACME, lambda work: work.deals.add(replace(a_deal(), title="Ren\0ewal")))
    await server_store.transact(ACME, lambda work: work.people.remember(ANA))

    deal = await server_store.look(ACME, lambda work: work.deals.known(a_deal().id))
    assert deal.title == "Renewal"


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(
        DatabaseUnusable, match=r"postgresql://ana:\*\*\*@127\.0\.0\.1:1/db cannot"
    ) as refusal:
        open_store("postgresql://ana:secret@127.0.0.1:1/db", clock=Clock(NOW), keys=KEYS)

    assert "secret" not in str(refusal.value)


def test_without_a_key_a_server_is_refused(postgres: Postgres) -> None:
    with pytest.raises(DatabaseUnusable, match="FOOTHOLD_KEYS is missing"):
        open_store(postgres.new_database(), clock=Clock(NOW))


def test_what_only_looks_cannot_write(server: Server) -> None:
    with pytest.raises(Exception, match="read-only"):
        server.read(lambda connection: connection.exec_driver_sql("DELETE FROM turn"))
