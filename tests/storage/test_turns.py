"""A turn is kept whole or not at all, once, and for its own organisation only."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import TypeAlias

import pytest

from coaching.errors import AlreadyTaken, CoachingError, NoSuchCommitment, NoSuchDeal
from coaching.people import OrganisationId
from coaching.ports import Posted, UnitOfWork
from coaching.private import PrivateFacts
from tests.conftest import AnyStore
from tests.storage.examples import (
    ACME,
    ANA,
    BO,
    HERE,
    NOW,
    OTHERS,
    a_commitment,
    a_deal,
    a_follow_up,
    an_event,
)

Act: TypeAlias = Callable[[UnitOfWork], None]

TOLD = PrivateFacts(trust=3)


def everything(work: UnitOfWork) -> None:
    """One of each thing that can be kept."""
    work.first_time("turn 1", NOW)
    work.deals.add(a_deal())
    work.commitments.add(a_commitment())
    work.events.add(an_event())
    work.follow_ups.schedule(a_follow_up())
    work.people.remember(ANA)
    work.private.keep(a_deal().id, TOLD)


async def test_a_turn_that_is_refused_leaves_nothing_behind(store: AnyStore) -> None:
    def refused(work: UnitOfWork) -> None:
        everything(work)
        raise AlreadyTaken

    with pytest.raises(AlreadyTaken):
        await store.transact(ACME, refused)

    def look(work: UnitOfWork) -> None:
        assert work.first_time("turn 1", NOW)
        assert work.deals.open_in(HERE) == ()
        assert work.deals.open_of(ANA.id) == ()
        assert work.commitments.of_deal(a_deal().id) == ()
        assert work.events.of_deal(a_deal().id) == ()
        assert work.follow_ups.next_of(a_deal().id) is None
        assert work.people.known(ANA.id) is None
        assert work.private.of_deal(a_deal().id) == PrivateFacts()

    await store.transact(ACME, look)
    assert await store.next_due() is None


async def test_what_a_refused_turn_changed_is_as_it_was(store: AnyStore) -> None:
    await store.transact(ACME, everything)

    def refused(work: UnitOfWork) -> None:
        work.deals.save(a_deal().closed(NOW))
        work.commitments.save(a_commitment().cancelled())
        work.follow_ups.cancel_all_of(a_deal().id)
        work.people.remember(BO)
        work.private.keep(a_deal().id, PrivateFacts(trust=9))
        raise AlreadyTaken

    with pytest.raises(AlreadyTaken):
        await store.transact(ACME, refused)

    def look(work: UnitOfWork) -> None:
        assert work.deals.known(a_deal().id) == a_deal()
        assert work.commitments.known(a_commitment().id) == a_commitment()
        assert work.follow_ups.next_of(a_deal().id) == NOW
        assert work.people.known(BO.id) is None
        assert work.private.of_deal(a_deal().id) == TOLD

    await store.transact(ACME, look)


async def test_a_turn_that_is_delivered_again_is_not_heard_again(store: AnyStore) -> None:
    assert await store.transact(ACME, lambda work: work.first_time("turn 1", NOW))
    assert not await store.transact(ACME, lambda work: work.first_time("turn 1", NOW))
    assert await store.transact(ACME, lambda work: work.first_time("turn 2", NOW))


async def test_the_same_turn_delivered_many_times_at_once_is_heard_once(store: AnyStore) -> None:
    heard = await asyncio.gather(
        *(store.transact(ACME, lambda work: work.first_time("turn 1", NOW)) for _ in range(20))
    )

    assert heard.count(True) == 1


async def test_of_two_who_take_the_same_move_at_once_one_is_told_that_it_is_taken(store: AnyStore) -> None:
    await store.transact(ACME, lambda work: work.deals.add(a_deal()))

    outcomes = await asyncio.gather(
        *(store.transact(ACME, lambda work, n=n: work.commitments.add(a_commitment(n))) for n in (1, 2)),
        return_exceptions=True,
    )

    # On a server either may be the first.
    outcomes.sort(key=lambda outcome: outcome is not None)
    assert outcomes[0] is None
    assert isinstance(outcomes[1], AlreadyTaken)
    taken = await store.transact(ACME, lambda work: work.commitments.of_deal(a_deal().id))
    assert taken in [(a_commitment(1),), (a_commitment(2),)]


async def test_another_organisation_finds_nothing(store: AnyStore) -> None:
    await store.transact(ACME, everything)

    def look(work: UnitOfWork) -> None:
        assert work.first_time("turn 1", NOW)
        with pytest.raises(NoSuchDeal):
            work.deals.get(a_deal().id, ANA.id, HERE)
        with pytest.raises(NoSuchDeal):
            work.deals.known(a_deal().id)
        assert work.deals.open_in(HERE) == ()
        assert work.deals.open_of(ANA.id) == ()
        with pytest.raises(NoSuchCommitment):
            work.commitments.known(a_commitment().id)
        assert work.commitments.of_deal(a_deal().id) == ()
        assert work.events.of_deal(a_deal().id) == ()
        assert work.follow_ups.next_of(a_deal().id) is None
        assert work.people.known(ANA.id) is None
        assert work.private.of_deal(a_deal().id) == PrivateFacts()
        work.follow_ups.cancel_all_of(a_deal().id)
        work.follow_ups.cancel_for(a_commitment().id)

    await store.transact(OTHERS, look)

    assert await store.transact(ACME, lambda work: work.follow_ups.next_of(a_deal().id)) == NOW


REACHING_OVER: dict[str, Act] = {
    "save a deal": lambda work: work.deals.save(a_deal(organisation=OTHERS)),
    "save a commitment": lambda work: work.commitments.save(a_commitment(organisation=OTHERS)),
    "add to a deal": lambda work: work.commitments.add(a_commitment(2, organisation=OTHERS)),
    "add an event": lambda work: work.events.add(an_event("done")),
    "schedule": lambda work: work.follow_ups.schedule(a_follow_up(2, organisation=OTHERS)),
    "tell in private": lambda work: work.private.keep(a_deal().id, PrivateFacts(trust=9)),
}


@pytest.mark.parametrize("attempt", REACHING_OVER.values(), ids=REACHING_OVER.keys())
async def test_another_organisation_changes_nothing(store: AnyStore, attempt: Act) -> None:
    await store.transact(ACME, everything)

    with pytest.raises(CoachingError):
        await store.transact(OTHERS, attempt)

    def look(work: UnitOfWork) -> None:
        assert work.deals.known(a_deal().id) == a_deal()
        assert work.commitments.of_deal(a_deal().id) == (a_commitment(),)
        assert work.events.of_deal(a_deal().id) == (an_event(),)
        assert work.private.of_deal(a_deal().id) == TOLD

    await store.transact(ACME, look)


CARRYING_OVER: dict[str, Act] = {
    "add a deal": lambda work: work.deals.add(a_deal(2, organisation=OTHERS)),
    "save a deal": lambda work: work.deals.save(a_deal(organisation=OTHERS)),
    "add a commitment": lambda work: work.commitments.add(a_commitment(2, organisation=OTHERS, move="")),
    "save a commitment": lambda work: work.commitments.save(a_commitment(organisation=OTHERS)),
    "schedule": lambda work: work.follow_ups.schedule(a_follow_up(2, organisation=OTHERS)),
}


@pytest.mark.parametrize("attempt", CARRYING_OVER.values(), ids=CARRYING_OVER.keys())
async def test_nobody_can_keep_what_is_another_organisations(store: AnyStore, attempt: Act) -> None:
    await store.transact(ACME, everything)

    with pytest.raises(ValueError, match="slack:T2"):
        await store.transact(ACME, attempt)


async def test_two_organisations_may_use_the_same_ids_and_keys(store: AnyStore) -> None:
    def as_of(organisation: OrganisationId) -> Act:
        def act(work: UnitOfWork) -> None:
            assert work.first_time("turn 1", NOW)
            work.deals.add(a_deal(organisation=organisation))
            work.commitments.add(a_commitment(organisation=organisation))
            work.follow_ups.schedule(a_follow_up(organisation=organisation))
            work.private.keep(a_deal().id, PrivateFacts(limit=organisation))

        return act

    await store.transact(ACME, as_of(ACME))
    await store.transact(OTHERS, as_of(OTHERS))

    for organisation in (ACME, OTHERS):
        found = await store.transact(organisation, lambda work: work.deals.known(a_deal().id))
        assert found.organisation == organisation
        told = await store.transact(organisation, lambda work: work.private.of_deal(a_deal().id))
        assert told == PrivateFacts(limit=organisation)


async def test_the_latest_moment_is_the_newest_thing_heard_or_said(store: AnyStore) -> None:
    assert await store.latest_moment() is None

    await store.transact(ACME, everything)
    assert await store.latest_moment() == NOW

    (claimed,) = await store.claim(NOW, 1)
    later = NOW + timedelta(days=3)
    posted = Posted(follow_up=claimed.follow_up.id, fence=claimed.fence, external_id="1")
    await store.finish([posted], later)
    assert await store.latest_moment() == later

    await store.transact(OTHERS, lambda work: work.first_time("turn 9", later + timedelta(hours=1)))
    assert await store.latest_moment() == later + timedelta(hours=1)
