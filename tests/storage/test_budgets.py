"""An organisation is sent what its platform bears; what could not be said is seen, and tried again."""

from dataclasses import replace
from datetime import timedelta

from coaching.follow_up import DUE
from coaching.ports import Failed, Posted, UnitOfWork
from storage.budgets import Budget
from storage.pace import Pace
from storage.store import SqlStore
from tests.fakes import Clock
from tests.storage.examples import ACME, HERE, NOW, OTHERS, a_deal, a_follow_up

PACE = Pace()


async def many_are_due(store: SqlStore, count: int = 40) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for number in range(1, count + 1):
            place = replace(HERE, conversation=f"C{number}")
            work.follow_ups.schedule(a_follow_up(number, place=place))

    await store.transact(ACME, act)


async def test_an_organisation_is_sent_a_burst_and_then_eight_a_second(
    kept_store: SqlStore, clock: Clock
) -> None:
    await many_are_due(kept_store)

    assert len(await kept_store.claim(NOW, 100)) == 17
    assert await kept_store.claim(NOW, 100) == ()
    clock.advance(seconds=1)
    assert len(await kept_store.claim(NOW, 100)) == 8


async def test_what_somebody_waits_for_and_what_is_due_elsewhere_goes_all_the_same(
    kept_store: SqlStore,
) -> None:
    await many_are_due(kept_store)
    await kept_store.claim(NOW, 100)
    theirs = a_follow_up(200, organisation=OTHERS, place=replace(HERE, workspace="T2"))
    answer = a_follow_up(201, kind="made", place=replace(HERE, conversation="C99"))

    def others(work: UnitOfWork) -> None:
        work.deals.add(a_deal(organisation=OTHERS))
        work.follow_ups.schedule(theirs)

    await kept_store.transact(OTHERS, others)
    await kept_store.transact(ACME, lambda work: work.follow_ups.schedule(answer))

    claimed = await kept_store.claim(NOW, 100)
    assert [one.follow_up.id.int for one in claimed] == [201, 200]


async def test_a_platform_that_is_too_busy_is_sent_half_as_much(kept_store: SqlStore, clock: Clock) -> None:
    await many_are_due(kept_store)
    first, *others = await kept_store.claim(NOW, 100)
    busy = Failed(
        follow_up=first.follow_up.id, fence=first.fence, error="429", permanent=False, retry_after=1
    )
    said = [Posted(follow_up=one.follow_up.id, fence=one.fence, external_id="1") for one in others]
    await kept_store.finish([busy, *said], NOW)

    clock.advance(seconds=3)
    # Two seconds of four each, and the one that fills them up.
    assert len(await kept_store.claim(NOW + timedelta(seconds=3), 100)) == 9


def test_a_budget_grows_back_and_never_ends() -> None:
    budget = Budget(organisation=ACME, spent_until=NOW, per_second=8, changed_at=NOW)
    moment = NOW
    for _ in range(9):
        moment += timedelta(seconds=2)
        budget = budget.halved(moment, PACE)
    assert budget.per_second == 0.5
    assert budget.less(1, moment).left(moment, PACE) == 1
    assert budget.less(9, moment).left(moment, PACE) == 0
    assert budget.grown(moment + timedelta(minutes=3), PACE).per_second == 3.5
    assert budget.grown(moment + timedelta(minutes=30), PACE).per_second == 8


async def test_what_could_not_be_said_is_seen_and_tried_again(kept_store: SqlStore, clock: Clock) -> None:
    await many_are_due(kept_store, 2)
    claimed = await kept_store.claim(NOW, 10)
    await kept_store.finish(
        [
            Failed(follow_up=one.follow_up.id, fence=one.fence, error="is_archived", permanent=True)
            for one in claimed
        ],
        NOW,
    )

    found = await kept_store.dead_letters()
    assert [(one.id.int, one.kind, one.conversation, one.error) for one in found] == [
        (2, DUE, "C2", "is_archived"),
        (1, DUE, "C1", "is_archived"),
    ]
    assert await kept_store.try_again([found[1].id], NOW) == 1
    clock.advance(minutes=1)
    (again,) = await kept_store.claim(NOW, 10)
    assert (again.follow_up.id.int, again.attempt, again.unsure_since) == (1, 1, None)
    assert await kept_store.try_again(None, NOW) == 1
    assert await kept_store.dead_letters() == ()
