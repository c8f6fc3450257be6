"""The rounds of a deal: in their order, each number once, and each organisation's own."""

from datetime import date
from uuid import UUID

import pytest

from coaching.cycle import Cycle
from coaching.deal import DealId
from coaching.errors import NoRound, NoSuchDeal, RoundRuns
from coaching.people import OrganisationId
from coaching.ports import UnitOfWork
from tests.conftest import AnyStore
from tests.storage.examples import ACME, NOW, OTHERS, THE_DEAL, a_deal


def a_round(number: int = 1, *, organisation: OrganisationId = ACME, deal: DealId = THE_DEAL) -> Cycle:
    return Cycle(
        organisation=organisation,
        deal=deal,
        number=number,
        goal=f"goal {number}",
        began_at=NOW,
        starts_on=date(2027, 3, 1),
        ends_on=date(2027, 3, 15),
    )


async def begin(store: AnyStore) -> None:
    for organisation in (ACME, OTHERS):

        def act(work: UnitOfWork, ours: OrganisationId = organisation) -> None:
            work.deals.add(a_deal(organisation=ours))
            work.deals.add(a_deal(2, organisation=ours))

        await store.transact(organisation, act)


async def test_the_rounds_of_a_deal_come_in_their_order_and_are_its_own(store: AnyStore) -> None:
    await begin(store)
    another = DealId(UUID(int=2))
    for one in (a_round(2), a_round(1), a_round(1, deal=another)):
        await store.transact(ACME, lambda work, one=one: work.cycles.add(one))

    assert await store.look(ACME, lambda work: work.cycles.of_deal(THE_DEAL)) == (a_round(1), a_round(2))
    assert await store.look(OTHERS, lambda work: work.cycles.of_deal(THE_DEAL)) == ()


async def test_a_number_is_given_once(store: AnyStore) -> None:
    await begin(store)
    await store.transact(ACME, lambda work: work.cycles.add(a_round()))

    with pytest.raises(RoundRuns):
        await store.transact(ACME, lambda work: work.cycles.add(a_round()))


async def test_a_round_of_nothing_is_neither_added_nor_saved(store: AnyStore) -> None:
    await begin(store)

    with pytest.raises(NoSuchDeal):
        await store.transact(ACME, lambda work: work.cycles.add(a_round(deal=DealId(UUID(int=9)))))
    with pytest.raises(NoRound):
        await store.transact(ACME, lambda work: work.cycles.save(a_round(3)))


async def test_nobody_keeps_another_organisations_round(store: AnyStore) -> None:
    await begin(store)

    with pytest.raises(ValueError, match="is not"):
        await store.transact(ACME, lambda work: work.cycles.add(a_round(organisation=OTHERS)))
