"""Who may say a follow-up now, in which order, and what becomes of it; the clock on the wall is `clock`."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest

from coaching.deal import DealId
from coaching.follow_up import DUE, FollowUp
from coaching.people import Place
from coaching.ports import Claimed, Failed, Moot, Outcome, Posted, UnitOfWork, Unsure
from tests.conftest import AnyStore
from tests.fakes import Clock
from tests.storage.examples import (
    ACME,
    ANA,
    HERE,
    NOW,
    OTHERS,
    THE_DEAL,
    THERE,
    a_commitment,
    a_deal,
    a_follow_up,
)

MINUTE = timedelta(minutes=1)
AT_THE_PAGE = Place(platform="local", workspace="local", conversation="page")


async def waiting(store: AnyStore, *follow_ups: FollowUp) -> None:
    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        work.commitments.add(a_commitment())
        for follow_up in follow_ups:
            work.follow_ups.schedule(follow_up)

    await store.transact(ACME, act)


async def schedule(store: AnyStore, follow_up: FollowUp) -> None:
    await store.transact(ACME, lambda work: work.follow_ups.schedule(follow_up))


def posted(claimed: Claimed) -> Posted:
    return Posted(follow_up=claimed.follow_up.id, fence=claimed.fence, external_id="1700.1")


def failed(claimed: Claimed, *, permanent: bool = False, retry_after: float | None = None) -> Failed:
    return Failed(
        follow_up=claimed.follow_up.id,
        fence=claimed.fence,
        error="said no",
        permanent=permanent,
        retry_after=retry_after,
    )


def unsure(claimed: Claimed) -> Unsure:
    return Unsure(follow_up=claimed.follow_up.id, fence=claimed.fence, error="no answer")


async def the_one(store: AnyStore, now: datetime = NOW) -> Claimed:
    (claimed,) = await store.claim(now, 10)
    return claimed


async def numbers(store: AnyStore, now: datetime = NOW, limit: int = 10) -> list[int]:
    return [claimed.follow_up.id.int for claimed in await store.claim(now, limit)]


async def test_nothing_is_handed_out_before_it_is_due(store: AnyStore) -> None:
    await waiting(store, a_follow_up(after=MINUTE))

    assert await store.claim(NOW + timedelta(seconds=59), 10) == ()
    assert await store.next_due() == NOW + MINUTE

    claimed = await the_one(store, NOW + MINUTE)
    assert claimed == Claimed(follow_up=a_follow_up(after=MINUTE), fence=1, attempt=1, unsure_since=None)


async def test_what_is_due_is_judged_by_the_given_moment_and_not_by_the_clock_on_the_wall(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(after=timedelta(days=3)))

    clock.advance(days=30)
    assert await numbers(store, NOW) == []

    clock.set(NOW)
    assert await numbers(store, NOW + timedelta(days=3)) == [1]


async def test_with_nothing_waiting_nothing_is_next(store: AnyStore) -> None:
    assert await store.next_due() is None
    assert await store.claim(NOW, 10) == ()
    await store.finish([], NOW)


async def test_what_is_claimed_is_nobody_elses(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())

    assert await numbers(store) == [1]
    assert await numbers(store) == []
    clock.advance(seconds=59)
    assert await numbers(store) == []


async def test_what_was_posted_is_not_handed_out_again(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())

    await store.finish([posted(await the_one(store))], NOW)

    clock.advance(days=1)
    assert await numbers(store, NOW + timedelta(days=1)) == []
    assert await store.next_due() is None


async def test_in_one_conversation_one_thing_is_said_at_a_time_in_order(
    store: AnyStore, clock: Clock
) -> None:
    in_thread = replace(HERE, thread="1699.9")
    await waiting(store, a_follow_up(1, after=2 * MINUTE), a_follow_up(2, after=MINUTE, place=in_thread))

    first = await the_one(store, NOW + 3 * MINUTE)
    assert first.follow_up.id.int == 2
    assert await numbers(store, NOW + 3 * MINUTE) == []

    await store.finish([posted(first)], NOW + 3 * MINUTE)
    clock.advance(seconds=1)
    assert await numbers(store, NOW + 3 * MINUTE) == [1]


async def test_what_is_due_at_one_moment_is_said_in_the_order_of_scheduling(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(9), a_follow_up(5), a_follow_up(7))

    said: list[int] = []
    while claimed := await store.claim(NOW, 10):
        said.extend(one.follow_up.id.int for one in claimed)
        await store.finish([posted(one) for one in claimed], NOW)
        clock.advance(seconds=1)

    assert said == [9, 5, 7]


async def test_two_conversations_are_served_at_once(store: AnyStore) -> None:
    await waiting(store, a_follow_up(1, place=THERE, after=MINUTE), a_follow_up(2), a_follow_up(3))

    assert await numbers(store, NOW + MINUTE) == [2, 1]


async def test_the_longest_due_come_first_and_a_busy_conversation_starves_nobody(store: AnyStore) -> None:
    crowd = [a_follow_up(n, after=timedelta(seconds=n)) for n in range(1, 30)]
    late = a_follow_up(50, place=THERE, after=MINUTE)
    later = a_follow_up(60, place=AT_THE_PAGE, after=2 * MINUTE)
    await waiting(store, later, late, *crowd)

    assert await numbers(store, NOW + 2 * MINUTE, limit=2) == [1, 50]
    assert await numbers(store, NOW + 2 * MINUTE, limit=2) == [60]


async def test_each_organisations_follow_ups_are_handed_out(store: AnyStore) -> None:
    await waiting(store, a_follow_up(1))
    theirs = replace(a_follow_up(2, organisation=OTHERS), place=replace(HERE, workspace="T2"))

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal(organisation=OTHERS))
        work.follow_ups.schedule(theirs)

    await store.transact(OTHERS, act)

    claimed = await store.claim(NOW, 10)
    assert [(one.follow_up.organisation, one.follow_up.id.int) for one in claimed] == [(ACME, 1), (OTHERS, 2)]


async def test_a_conversation_pauses_a_second_between_two_messages(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))

    await store.finish([posted(await the_one(store))], NOW)
    clock.advance(seconds=0.9)
    assert await numbers(store) == []
    clock.advance(seconds=0.1)
    assert await numbers(store) == [2]


async def test_the_local_page_does_not_pause(store: AnyStore) -> None:
    await waiting(store, a_follow_up(1, place=AT_THE_PAGE), a_follow_up(2, place=AT_THE_PAGE))

    await store.finish([posted(await the_one(store))], NOW)

    assert await numbers(store) == [2]


async def test_what_has_become_moot_is_let_go(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())

    claimed = await the_one(store)
    await store.finish([Moot(follow_up=claimed.follow_up.id, fence=claimed.fence)], NOW)

    clock.advance(days=1)
    assert await numbers(store) == []
    await schedule(store, a_follow_up())
    assert await numbers(store) == [1]


async def test_a_refusal_is_tried_again_after_2_4_8_and_16_minutes_and_then_let_go(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up())
    now = NOW

    for attempt, minutes in ((1, 2), (2, 4), (3, 8), (4, 16)):
        claimed = await the_one(store, now)
        assert (claimed.attempt, claimed.unsure_since) == (attempt, None)
        await store.finish([failed(claimed)], now)
        clock.advance(minutes=minutes)
        assert await numbers(store, now + minutes * MINUTE - timedelta(seconds=1)) == []
        now += minutes * MINUTE
        assert await store.next_due() == now

    last = await the_one(store, now)
    assert last.attempt == 5
    assert last.follow_up == a_follow_up()
    await store.finish([failed(last)], now)
    clock.advance(days=9)
    assert await numbers(store, now + timedelta(days=9)) == []
    assert await store.next_due() is None


async def test_one_that_backs_off_does_not_hold_up_its_conversation(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))

    await store.finish([failed(await the_one(store))], NOW)

    clock.advance(seconds=1)
    assert await numbers(store) == [2]


async def test_a_permanent_refusal_is_let_go_at_once(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())

    await store.finish([failed(await the_one(store), permanent=True)], NOW)

    clock.advance(days=1)
    assert await numbers(store, NOW + timedelta(days=1)) == []


async def test_a_platform_that_says_when_is_obeyed_by_the_whole_conversation(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))

    await store.finish([failed(await the_one(store), retry_after=30)], NOW)

    clock.advance(seconds=29)
    assert await numbers(store, NOW + MINUTE) == []
    clock.advance(seconds=1)
    assert await numbers(store, NOW + MINUTE) == [1], "what was first stays first"


async def test_a_platform_that_is_busy_is_no_mark_against_the_message(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())
    now = NOW

    for _ in range(7):
        claimed = await the_one(store, now)
        assert claimed.attempt == 1
        await store.finish([failed(claimed, retry_after=30)], now)
        assert await numbers(store, now + timedelta(seconds=29)) == []
        now += timedelta(seconds=30)
        clock.advance(seconds=30)

    assert await numbers(store, now) == [1]


async def test_what_nobody_knows_of_is_handed_out_again_after_two_minutes_to_be_looked_up(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))

    first = await the_one(store)
    await store.finish([unsure(first)], NOW)

    clock.advance(seconds=119)
    assert await numbers(store) == [], "nothing may overtake it"
    clock.advance(seconds=1)
    again = await the_one(store)
    assert again == Claimed(follow_up=a_follow_up(1), fence=2, attempt=2, unsure_since=NOW)

    await store.finish([posted(again)], NOW)
    clock.advance(seconds=1)
    assert await numbers(store) == [2]


async def test_a_second_unknown_outcome_is_looked_up_as_late_and_from_the_first_on(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up())

    await store.finish([unsure(await the_one(store))], NOW)
    clock.advance(minutes=10)
    await store.finish([unsure(await the_one(store))], NOW)

    clock.advance(seconds=119)
    assert await numbers(store) == []
    clock.advance(seconds=1)
    assert (await the_one(store)).unsure_since == NOW


async def test_what_a_sender_never_finished_is_handed_out_to_be_looked_up(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))

    await the_one(store)

    clock.advance(seconds=119)
    assert await numbers(store) == []
    clock.advance(seconds=1)
    again = await the_one(store)
    assert (again.follow_up.id.int, again.unsure_since) == (1, NOW)


async def test_a_refusal_of_what_was_unsure_settles_the_doubt(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())
    await store.finish([unsure(await the_one(store))], NOW)
    clock.advance(minutes=2)

    await store.finish([failed(await the_one(store))], NOW)

    clock.advance(minutes=4)
    assert (await the_one(store, NOW + 4 * MINUTE)).unsure_since is None


@pytest.mark.parametrize("outcome", [posted, failed, unsure])
async def test_who_lost_the_claim_changes_nothing(
    store: AnyStore, clock: Clock, outcome: Callable[[Claimed], Outcome]
) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2))
    lost = await the_one(store)
    clock.advance(minutes=2)
    held = await the_one(store)
    assert held.fence > lost.fence

    await store.finish([outcome(lost)], NOW)

    clock.advance(seconds=2)
    assert await numbers(store) == [], "the lane is still leased to the one who holds it"
    await store.finish([posted(held)], NOW)
    clock.advance(seconds=1)
    assert await numbers(store) == [2]


async def test_a_slow_sender_may_finish_as_long_as_nobody_took_over(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up())
    claimed = await the_one(store)
    clock.advance(minutes=30)

    await store.finish([posted(claimed)], NOW)

    assert await numbers(store) == []


async def test_many_outcomes_are_recorded_together_and_those_unknown_are_passed_over(
    store: AnyStore, clock: Clock
) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2, place=THERE), a_follow_up(3, place=AT_THE_PAGE))
    one, two, three = await store.claim(NOW, 10)
    stranger = Posted(follow_up=a_follow_up(99).id, fence=1, external_id="x")

    await store.finish([posted(one), failed(two), stranger, unsure(three), posted(one)], NOW)

    clock.advance(minutes=2)
    assert await numbers(store, NOW + 2 * MINUTE) == [3, 2]


async def test_the_same_key_moves_what_is_waiting(store: AnyStore) -> None:
    await waiting(store, a_follow_up(1, key="k"))
    moved = a_follow_up(2, key="k", place=THERE, after=2 * MINUTE)

    await schedule(store, moved)

    assert await numbers(store) == []
    assert await store.next_due() == NOW + 2 * MINUTE
    assert (await the_one(store, NOW + 2 * MINUTE)).follow_up == moved


async def test_what_was_posted_is_never_revived(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up(1, key="k"))
    await store.finish([posted(await the_one(store))], NOW)

    await schedule(store, a_follow_up(2, key="k"))

    clock.advance(days=1)
    assert await numbers(store, NOW + timedelta(days=1)) == []


async def test_what_is_being_said_is_left_as_it_is(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up(1, key="k", commitment=a_commitment().id))
    claimed = await the_one(store)

    def act(work: UnitOfWork) -> None:
        work.follow_ups.schedule(a_follow_up(2, key="k", after=MINUTE))
        work.follow_ups.cancel_for(a_commitment().id)
        work.follow_ups.cancel_all_of(a_deal().id)

    await store.transact(ACME, act)

    clock.advance(minutes=2)
    again = await the_one(store)
    assert again.follow_up == claimed.follow_up
    await store.finish([posted(again)], NOW)
    clock.advance(days=1)
    assert await numbers(store, NOW + timedelta(days=1)) == []


async def test_what_was_let_go_can_be_scheduled_anew_and_starts_afresh(store: AnyStore, clock: Clock) -> None:
    await waiting(store, a_follow_up(1, key="k"))
    await store.finish([failed(await the_one(store), permanent=True)], NOW)

    await schedule(store, a_follow_up(2, key="k"))

    clock.advance(seconds=1)
    claimed = await the_one(store)
    assert (claimed.follow_up.id.int, claimed.attempt, claimed.unsure_since) == (2, 1, None)


async def test_what_is_cancelled_while_it_waits_is_not_said_unless_it_is_scheduled_anew(
    store: AnyStore,
) -> None:
    about_it = a_follow_up(1, commitment=a_commitment().id)
    await waiting(store, about_it, a_follow_up(2, place=THERE))

    await store.transact(ACME, lambda work: work.follow_ups.cancel_for(a_commitment().id))
    assert await numbers(store) == [2]

    await schedule(store, about_it)
    assert await numbers(store) == [1]


async def test_a_closed_deals_follow_ups_are_cancelled_together(store: AnyStore) -> None:
    await waiting(store, a_follow_up(1), a_follow_up(2, place=THERE, commitment=a_commitment().id))

    await store.transact(ACME, lambda work: work.follow_ups.cancel_all_of(a_deal().id))

    assert await numbers(store) == []
    assert await store.next_due() is None


async def test_the_coach_next_comes_back_at_the_first_due_commitment_that_still_waits(
    store: AnyStore,
) -> None:
    await waiting(
        store,
        a_follow_up(1, kind="made"),
        a_follow_up(2, after=2 * MINUTE, commitment=a_commitment().id),
        a_follow_up(3, after=5 * MINUTE),
    )

    def next_at(work: UnitOfWork) -> datetime | None:
        return work.follow_ups.next_of(a_deal().id)

    assert await store.transact(ACME, next_at) == NOW + 2 * MINUTE
    await store.transact(ACME, lambda work: work.follow_ups.cancel_for(a_commitment().id))
    assert await store.transact(ACME, next_at) == NOW + 5 * MINUTE


async def test_the_first_thing_said_unasked_of_a_deal_in_a_time_is_found(
    store: AnyStore, clock: Clock
) -> None:
    """Not an answer, nothing in a thread or in private, nothing of another deal, place or day."""
    day = NOW.replace(hour=0)

    async def first(place: Place = HERE, deal: DealId = THE_DEAL, days: int = 0) -> str:
        since = day + timedelta(days=days)
        return await store.look(
            ACME,
            lambda work: work.follow_ups.first_unasked(deal, place, since, since + timedelta(days=1)),
        )

    async def say(number: int, place: Place, kind: str = DUE) -> None:
        await schedule(store, replace(a_follow_up(number), kind=kind, place=HERE))
        clock.advance(minutes=1)
        (claimed,) = await store.claim(clock(), 10)
        said = Posted(
            follow_up=claimed.follow_up.id, fence=claimed.fence, external_id=f"m{number}", place=place
        )
        await store.finish([said], clock())
        clock.advance(minutes=1)

    await waiting(store)
    clock.set(NOW)
    await say(1, HERE, kind="wins")
    await say(2, HERE.direct_to(ANA.id))
    await say(3, replace(HERE, thread="m0"))
    assert await first() == ""

    await say(4, HERE)
    await say(5, HERE)
    assert await first() == "m4"
    assert [await first(THERE), await first(days=1), await first(days=-1)] == ["", "", ""]
    assert await first(deal=DealId(UUID(int=2))) == ""
