"""Where a deal is found, and by whom; its commitments, what happened to them, and its people."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from coaching.errors import AlreadyTaken, NoSuchCommitment, NoSuchDeal
from coaching.people import Place
from coaching.ports import UnitOfWork
from tests.conftest import AnyStore
from tests.storage.examples import (
    ACME,
    ANA,
    BO,
    HERE,
    NOW,
    THERE,
    a_commitment,
    a_deal,
    a_follow_up,
    an_event,
)

THREAD = replace(HERE, thread="1700.1")
ANA_ALONE = Place(platform="slack", workspace="T1", conversation="D1", private=True)


async def test_a_deal_is_found_in_its_conversation_and_in_its_threads(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for place in (HERE, THREAD):
            assert work.deals.get(a_deal().id, BO.id, place) == a_deal()
            assert work.deals.open_in(place) == (a_deal(),)

    await store.transact(ACME, act)


async def test_a_deal_is_not_found_in_another_conversation(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for elsewhere in (THERE, replace(HERE, workspace="T9"), replace(HERE, platform="teams")):
            assert work.deals.open_in(elsewhere) == ()
            with pytest.raises(NoSuchDeal):
                work.deals.get(a_deal().id, ANA.id, elsewhere)

    await store.transact(ACME, act)


async def test_a_member_finds_the_deal_in_private_and_nobody_else_does(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        assert work.deals.get(a_deal().id, ANA.id, ANA_ALONE) == a_deal()
        with pytest.raises(NoSuchDeal):
            work.deals.get(a_deal().id, BO.id, ANA_ALONE)

    await store.transact(ACME, act)


async def test_in_private_only_deals_of_that_very_place_are_open_there(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal(1))
        work.deals.add(a_deal(2, places=(ANA_ALONE,)))
        assert work.deals.open_in(ANA_ALONE) == (a_deal(2, places=(ANA_ALONE,)),)

    await store.transact(ACME, act)


async def test_a_closed_deal_is_still_found_but_no_longer_open(store: AnyStore) -> None:
    closed = a_deal().closed(NOW)

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.deals.save(closed)
        assert work.deals.get(closed.id, ANA.id, HERE) == closed
        assert work.deals.known(closed.id) == closed
        assert work.deals.open_in(HERE) == ()
        assert work.deals.open_of(ANA.id) == ()

    await store.transact(ACME, act)


async def test_open_deals_come_the_latest_first(store: AnyStore) -> None:
    deals = [
        a_deal(n, opened_at=NOW + timedelta(hours=hours)) for n, hours in ((1, 0), (2, 2), (3, 1), (4, 1))
    ]

    def act(work: UnitOfWork) -> None:
        for deal in deals:
            work.deals.add(deal)
        latest_first = (deals[1], deals[3], deals[2], deals[0])
        assert work.deals.open_in(HERE) == latest_first
        assert work.deals.open_of(ANA.id) == latest_first

    await store.transact(ACME, act)


async def test_who_joins_a_deal_finds_it_and_a_place_that_is_added_shows_it(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        assert work.deals.open_of(BO.id) == ()
        wider = replace(a_deal().joined_by(BO.id), places=(HERE, THREAD, THERE))
        work.deals.save(wider)
        assert work.deals.open_of(BO.id) == (wider,)
        assert work.deals.open_of(ANA.id) == (wider,)
        assert work.deals.open_in(THERE) == (wider,)
        work.deals.save(a_deal())
        assert work.deals.open_of(BO.id) == ()
        assert work.deals.open_in(THERE) == ()
        assert work.deals.open_in(HERE) == (a_deal(),)

    await store.transact(ACME, act)


async def test_a_deal_that_was_never_added_cannot_be_saved(store: AnyStore) -> None:
    with pytest.raises(NoSuchDeal):
        await store.transact(ACME, lambda work: work.deals.save(a_deal()))


async def test_commitments_come_the_earliest_due_first(store: AnyStore) -> None:
    late, early, also = (
        a_commitment(1, move="a", due=date(2027, 3, 9)),
        a_commitment(2, move="b", due=date(2027, 3, 2)),
        a_commitment(3, move="c", due=date(2027, 3, 2)),
    )

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for commitment in (late, also, early):
            work.commitments.add(commitment)
        assert work.commitments.of_deal(a_deal().id) == (early, also, late)

    await store.transact(ACME, act)


@pytest.mark.parametrize("state", ["open", "proposed"])
async def test_a_move_is_taken_while_a_commitment_to_it_is_live(store: AnyStore, state: str) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal(1))
        work.deals.add(a_deal(2))
        work.commitments.add(a_commitment(1, state=state))
        with pytest.raises(AlreadyTaken):
            work.commitments.add(a_commitment(2))
        work.commitments.add(a_commitment(3, deal=a_deal(2).id))
        work.commitments.save(a_commitment(1, state=state).cancelled())
        work.commitments.add(a_commitment(2))

    await store.transact(ACME, act)


async def test_promises_in_somebodys_own_words_never_stand_in_each_others_way(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.commitments.add(a_commitment(1, move=""))
        work.commitments.add(a_commitment(2, move=""))
        assert len(work.commitments.of_deal(a_deal().id)) == 2

    await store.transact(ACME, act)


async def test_a_commitment_is_saved_as_it_ended(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.commitments.add(a_commitment())
        done = a_commitment().done("The agenda was sent")
        work.commitments.save(done)
        assert work.commitments.known(done.id) == done

    await store.transact(ACME, act)


async def test_a_commitment_that_is_not_there_is_neither_known_nor_saved(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        with pytest.raises(NoSuchCommitment):
            work.commitments.known(a_commitment().id)
        with pytest.raises(NoSuchCommitment):
            work.commitments.save(a_commitment())

    await store.transact(ACME, act)


async def test_nothing_is_added_to_what_is_not_there(store: AnyStore) -> None:
    with pytest.raises(NoSuchDeal):
        await store.transact(ACME, lambda work: work.commitments.add(a_commitment()))
    with pytest.raises(NoSuchCommitment):
        await store.transact(ACME, lambda work: work.events.add(an_event()))
    with pytest.raises(NoSuchDeal):
        await store.transact(ACME, lambda work: work.follow_ups.schedule(a_follow_up()))


async def test_events_come_in_the_order_in_which_they_happened(store: AnyStore) -> None:
    events = (
        an_event("made"),
        an_event("made", commitment=2),
        an_event("missed"),
        an_event("moved", note="on"),
    )

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal(1))
        work.deals.add(a_deal(2))
        work.commitments.add(a_commitment(1))
        work.commitments.add(a_commitment(2, move=""))
        work.commitments.add(a_commitment(3, deal=a_deal(2).id))
        for event in events:
            work.events.add(event)
        work.events.add(an_event("made", commitment=3))
        assert work.events.of_deal(a_deal(1).id) == events

    await store.transact(ACME, act)


async def test_a_person_is_known_as_last_remembered(store: AnyStore) -> None:
    def act(work: UnitOfWork) -> None:
        assert work.people.known(ANA.id) is None
        work.people.remember(ANA)
        assert work.people.known(ANA.id) == ANA
        elsewhere = replace(ANA, name="Ana M", zone="Asia/Tokyo", outsider=True)
        work.people.remember(elsewhere)
        assert work.people.known(ANA.id) == elsewhere

    await store.transact(ACME, act)
