"""What is erased is gone from the file as well, and nothing else is; a record says who did it."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection

from coaching.commitment import CommitmentId
from coaching.deal import Answer, Brief, Deal, DealId
from coaching.installations import Installation
from coaching.people import OrganisationId, Person, PersonId
from coaching.ports import UnitOfWork
from coaching.private import Lesson, Offer, PrivateFacts
from storage import erasing
from storage.erasing import Erasing, StillLeads
from storage.store import SqlStore
from storage.tables import METADATA
from tests.storage.examples import (
    ACME,
    ANA,
    BO,
    NOW,
    OTHERS,
    THE_DEAL,
    a_commitment,
    a_deal,
    a_follow_up,
    an_event,
)

MARK = "zqxvjkwq"
CLARA = Person(id=PersonId("U0CLARA77"), name="Clara Zweistein", zone="Europe/Paris")
ANOTHER = DealId(UUID(int=2))


def told(number: int, organisation: OrganisationId, mark: str) -> Deal:
    answers = (
        Answer(question="Q6", words=f"{mark} Clara's own words", by=CLARA, at=NOW),
        Answer(question="Q5", words=f"{mark} ask Clara Zweistein first", by=ANA, at=NOW),
    )
    return replace(
        a_deal(number, organisation=organisation, members=frozenset({ANA.id, CLARA.id})),
        title=f"{mark} renewal {number}",
        brief=Brief(about=f"{mark} told with Clara Zweistein", answers=answers),
        trusted=frozenset({CLARA.id}),
    )


async def fill(store: SqlStore, organisation: OrganisationId = ACME, mark: str = MARK) -> None:
    def act(work: UnitOfWork) -> None:
        for person in (ANA, BO, CLARA):
            work.people.remember(person)
        for number in (1, 2):
            work.deals.add(told(number, organisation, f"{mark}{number}"))
            private = PrivateFacts(
                limit=f"{mark}{number}",
                offers=(Offer(side="we", issue="cap", to="12", on=NOW.date(), by=CLARA.name),),
                lessons=(Lesson(helped="Clara Zweistein asked", otherwise="", on=NOW.date()),),
            )
            work.private.keep(DealId(UUID(int=number)), private)
        for number in range(1, 8):
            deal = THE_DEAL if number < 6 else ANOTHER
            one = a_commitment(number, organisation=organisation, deal=deal, move=f"m{number}")
            follows = CommitmentId(UUID(int=number - 1)) if number in {2, 3} else None
            one = replace(one, what=f"{mark}{1 if number < 6 else 2} send it", follows=follows)
            work.commitments.add(replace(one, owner=CLARA) if number == 4 else one)
            work.events.add(
                replace(an_event(commitment=number, note=f"{mark}{1 if number < 6 else 2}"), by=CLARA)
            )
        for number, key in ((1, "a"), (2, "b")):
            place = replace(a_follow_up().place, conversation=f"@{CLARA.id}", private=True)
            one = a_follow_up(
                number, organisation=organisation, key=key, after=timedelta(days=number), place=place
            )
            work.follow_ups.schedule(replace(one, to=CLARA.id, details={"words": f"{mark}1"}))
        assert work.first_time("turn 1", NOW)

    await store.transact(organisation, act)


def stands_in_the_file(database: Path, words: str) -> bool:
    files = [database, *database.parent.glob(f"{database.name}-*")]
    return any(words.encode() in one.read_bytes() for one in files)


def rows(database: Path, organisation: str) -> dict[str, int]:
    connection = sqlite3.connect(database)
    counts: dict[str, int] = {}
    for name in METADATA.tables.keys() - {"sign_in"}:
        counted = f'SELECT count(*) FROM "{name}" WHERE organisation = ?'  # noqa: S608 - our own names
        (counts[name],) = connection.execute(counted, [organisation]).fetchone()
    connection.close()
    return counts


@pytest.fixture
def few(sql_store: SqlStore) -> Erasing:
    """Erases two rows a transaction."""
    return replace(sql_store.erasing(), batch=2)


async def test_a_deal_is_gone_from_the_file_and_its_neighbour_is_not(
    sql_store: SqlStore, database: Path, few: Erasing
) -> None:
    await fill(sql_store)
    assert stands_in_the_file(database, f"{MARK}1")

    assert await few.deal(ACME, THE_DEAL, "ops") > 10

    assert not stands_in_the_file(database, f"{MARK}1")
    assert stands_in_the_file(database, f"{MARK}2")
    kept = await sql_store.look(ACME, lambda work: (work.deals.known(ANOTHER), work.private.of_deal(ANOTHER)))
    assert kept[0].title == f"{MARK}2 renewal 2"
    assert kept[1].limit == f"{MARK}2"
    assert sqlite3.connect(database).execute("PRAGMA foreign_key_check").fetchall() == []


async def test_a_workspace_is_gone_whole_and_no_other_is_touched(
    sql_store: SqlStore, database: Path, few: Erasing
) -> None:
    await fill(sql_store)
    await fill(sql_store, OTHERS, "theirs")
    await sql_store.installations().keep(installation("xoxb-a-token"))
    before = rows(database, OTHERS)

    await few.workspace(ACME, "ops")

    left = rows(database, ACME)
    assert {name for name, count in left.items() if count} == {"audit"}
    assert rows(database, OTHERS) == before
    for words in (MARK, "Clara Zweistein's", "xoxb"):
        assert not stands_in_the_file(database, words)
    assert stands_in_the_file(database, "theirs1")


async def test_what_was_stopped_halfway_is_taken_up_again_and_posts_nothing_meanwhile(
    sql_store: SqlStore, database: Path, few: Erasing
) -> None:
    await fill(sql_store)
    runs = 0

    async def stops(act: Callable[[Connection], Any]) -> Any:  # noqa: ANN401 - of whatever is run
        nonlocal runs
        runs += 1
        if runs > 5:
            raise KeyboardInterrupt
        return await few.run(act)

    with pytest.raises(KeyboardInterrupt):
        await replace(few, run=stops).workspace(ACME, "ops")
    assert await sql_store.claim(NOW + timedelta(days=30), 10) == ()

    await few.workspace(ACME, "ops")

    assert not stands_in_the_file(database, MARK)
    assert {name for name, count in rows(database, ACME).items() if count} == {"audit"}


async def test_a_person_is_known_nowhere_any_more_and_the_deal_goes_on(
    sql_store: SqlStore, database: Path, few: Erasing
) -> None:
    await fill(sql_store)

    assert await few.person(ACME, CLARA.id, "ops") == 2

    connection = sqlite3.connect(database)
    connection.execute("PRAGMA query_only = ON")
    (ids,) = connection.execute("SELECT count(*) FROM audit WHERE what LIKE ?", [f"%{CLARA.id}%"]).fetchone()
    connection.close()
    assert ids == 2, "the record alone names the id"
    for words in (CLARA.name, "Clara's own words"):
        assert not stands_in_the_file(database, words), words
    deal, private, promises = await sql_store.look(
        ACME,
        lambda work: (
            work.deals.known(THE_DEAL),
            work.private.of_deal(THE_DEAL),
            work.commitments.of_deal(THE_DEAL),
        ),
    )
    assert CLARA.id not in repr((deal, private, promises))
    assert len(deal.members) == 2
    assert deal.brief.about == f"{MARK}1 told with somebody"
    assert [one.words for one in deal.brief.answers] == ["", f"{MARK}1 ask somebody first"]
    assert private.lessons[0].helped == "somebody asked"
    owners = {one.owner.id for one in promises}
    assert any(one.startswith("gone:") for one in owners)
    assert {one for one in owners if one.startswith("gone:")} <= deal.members


async def test_who_leads_an_open_deal_has_to_hand_it_over_first(sql_store: SqlStore, few: Erasing) -> None:
    await fill(sql_store)
    with pytest.raises(StillLeads):
        await few.person(ACME, ANA.id, "ops")


async def test_the_record_holds_who_what_and_when_and_no_content(sql_store: SqlStore, few: Erasing) -> None:
    await fill(sql_store)
    await few.deal(ACME, THE_DEAL, "ops")
    records = (await sql_store.standing()).records
    assert [(one.by, one.what) for one in records] == [
        ("ops", f"erase deal {THE_DEAL}: begun"),
        ("ops", f"erase deal {THE_DEAL}: done"),
    ]
    assert {one.organisation for one in records} == {ACME}


def test_no_table_is_forgotten() -> None:
    assert set(METADATA.tables) == erasing.EMPTIED | erasing.STAYS


def installation(token: str) -> Installation:
    return Installation(
        organisation=ACME,
        workspace="T1",
        enterprise="",
        name="Acme",
        app="A1",
        bot="B1",
        scopes=(),
        token=token,
        installed_by=ANA.id,
        installed_at=NOW,
    )
