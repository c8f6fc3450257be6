"""How the moves went: summed up over the organisation, or over somebody's deals, and over nobody else's."""

from dataclasses import replace
from datetime import timedelta

import pytest

from coaching.errors import NoSuchDeal
from coaching.learning import Record
from coaching.ports import UnitOfWork
from tests.conftest import AnyStore
from tests.storage.examples import ACME, ANA, BO, HERE, NOW, OTHERS, THERE, a_deal

ONE, TWO = a_deal(1), a_deal(2, places=(THERE,), members=frozenset({BO.id}))
GOOD, BAD = Record(taken=2, done=2, moved=1), Record(taken=1)


def counted(work: UnitOfWork) -> None:
    for deal in (ONE, TWO):
        work.deals.add(deal)
    work.records.keep(ONE.id, {"standstill": GOOD, "success-sheet": BAD})
    work.records.keep(TWO.id, {"standstill": BAD})


async def test_they_are_summed_up_over_all_deals_or_over_those_of_a_person(store: AnyStore) -> None:
    await store.transact(ACME, counted)

    def read(work: UnitOfWork) -> None:
        both = Record(taken=3, done=2, moved=1)
        assert dict(work.records.of_all()) == {"standstill": both, "success-sheet": BAD}
        assert dict(work.records.of_member(BO.id)) == {"standstill": BAD}
        assert dict(work.records.of_member(ANA.id)) == {"standstill": GOOD, "success-sheet": BAD}

    await store.look(ACME, read)


async def test_what_a_deal_says_takes_the_place_of_what_it_said_before(store: AnyStore) -> None:
    await store.transact(ACME, counted)

    def change(work: UnitOfWork) -> None:
        assert work.records.of_all()["standstill"].taken == 3
        work.records.keep(ONE.id, {"success-sheet": GOOD})
        assert dict(work.records.of_all()) == {"standstill": BAD, "success-sheet": GOOD}
        work.records.keep(ONE.id, {})
        assert dict(work.records.of_all()) == {"standstill": BAD}

    await store.transact(ACME, change)


async def test_they_are_of_one_organisation_and_of_a_deal_that_is_there(store: AnyStore) -> None:
    await store.transact(ACME, counted)

    assert dict(await store.look(OTHERS, lambda work: work.records.of_all())) == {}
    assert dict(await store.look(OTHERS, lambda work: work.records.of_member(BO.id))) == {}
    with pytest.raises(NoSuchDeal):
        await store.transact(OTHERS, lambda work: work.records.keep(ONE.id, {"standstill": BAD}))


async def test_parked_deals_are_found_in_their_place_and_a_persons_deals_wherever_they_are(
    store: AnyStore,
) -> None:
    parked = replace(a_deal(3), closed_at=NOW, outcome="parked")
    agreed = replace(a_deal(4, opened_at=NOW + timedelta(days=1)), closed_at=NOW, outcome="agreement")

    def keep(work: UnitOfWork) -> None:
        for deal in (ONE, TWO, parked, agreed):
            work.deals.add(deal)

    await store.transact(ACME, keep)

    def read(work: UnitOfWork) -> None:
        assert work.deals.parked_in(HERE) == (parked,)
        assert work.deals.parked_in(THERE) == ()
        assert work.deals.of_member(ANA.id, 10) == (agreed, parked, ONE)
        assert work.deals.of_member(ANA.id, 1) == (agreed,)
        assert work.deals.of_member(BO.id, 10) == (TWO,)

    await store.look(ACME, read)
    assert await store.look(OTHERS, lambda work: work.deals.of_member(ANA.id, 10)) == ()
