"""The world that tests give the coach: a clock set by hand, ids that are counted, a store in memory."""

from base64 import b64encode
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import TypeVar
from uuid import UUID

from coaching.addresses import Address
from coaching.commitment import Commitment, CommitmentId, Event, standing
from coaching.cycle import Cycle
from coaching.deal import PARKED, Deal, DealId
from coaching.errors import AlreadyTaken, NoRound, NoSuchCommitment, NoSuchDeal, RoundRuns
from coaching.follow_up import DUE, UNASKED, FollowUp
from coaching.hours import Hours
from coaching.learning import Record, Records
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.ports import Claimed, Failed, Moot, NewId, Now, Outcome, Posted, UnitOfWork, Unsure
from coaching.private import PrivateFacts

T = TypeVar("T")

#: As FOOTHOLD_KEYS has it; the key to nothing.
A_KEY = f"test:{b64encode(bytes(range(32))).decode()}"

LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)


class Clock:
    """Stands still until it is set."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def set(self, moment: datetime) -> None:
        self.moment = moment

    def advance(self, **by: float) -> datetime:
        """Forward by what timedelta takes: advance(minutes=2). The new moment."""
        self.moment += timedelta(**by)
        return self.moment


def counting_ids() -> NewId:
    """00000000-0000-0000-0000-000000000001, …2, and so on."""
    last = 0

    def new_id() -> UUID:
        nonlocal last
        last += 1
        return UUID(int=last)

    return new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class _Queued:
    """A follow-up and how far it has come."""

    follow_up: FollowUp
    number: int
    try_at: datetime
    state: str = "pending"
    attempt: int = 0
    fence: int = 0
    sending_at: datetime | None = None
    claimed_at: datetime | None = None
    posted_at: datetime | None = None
    external_id: str = ""
    stands_in: Place | None = None

    @property
    def lane(self) -> tuple[str, str, str]:
        return _conversation(self.follow_up.place)

    @property
    def order(self) -> tuple[datetime, int]:
        return self.try_at, self.number


@dataclass(frozen=True, slots=True, kw_only=True)
class _Lane:
    locked_until: datetime = LONG_AGO
    fence: int = 0


@dataclass(slots=True, kw_only=True)
class _Kept:
    """All that is kept; each thing is frozen, so a copy of the containers is a copy of all."""

    turns: dict[tuple[OrganisationId, str], datetime] = field(
        default_factory=dict[tuple[OrganisationId, str], datetime]
    )
    deals: dict[tuple[OrganisationId, DealId], Deal] = field(
        default_factory=dict[tuple[OrganisationId, DealId], Deal]
    )
    commitments: dict[tuple[OrganisationId, CommitmentId], Commitment] = field(
        default_factory=dict[tuple[OrganisationId, CommitmentId], Commitment]
    )
    events: list[tuple[OrganisationId, Event]] = field(default_factory=list[tuple[OrganisationId, Event]])
    cycles: dict[tuple[OrganisationId, DealId, int], Cycle] = field(
        default_factory=dict[tuple[OrganisationId, DealId, int], Cycle]
    )
    records: dict[tuple[OrganisationId, DealId], Records] = field(
        default_factory=dict[tuple[OrganisationId, DealId], Records]
    )
    people: dict[tuple[OrganisationId, PersonId], Person] = field(
        default_factory=dict[tuple[OrganisationId, PersonId], Person]
    )
    hours: dict[tuple[OrganisationId, PersonId], Hours] = field(
        default_factory=dict[tuple[OrganisationId, PersonId], Hours]
    )
    private: dict[tuple[OrganisationId, DealId], PrivateFacts] = field(
        default_factory=dict[tuple[OrganisationId, DealId], PrivateFacts]
    )
    addresses: dict[tuple[OrganisationId, str], Address] = field(
        default_factory=dict[tuple[OrganisationId, str], Address]
    )
    queue: dict[tuple[OrganisationId, str], _Queued] = field(
        default_factory=dict[tuple[OrganisationId, str], _Queued]
    )
    lanes: dict[tuple[str, str, str], _Lane] = field(default_factory=dict[tuple[str, str, str], _Lane])

    def copy(self) -> "_Kept":
        return _Kept(
            turns=dict(self.turns),
            deals=dict(self.deals),
            commitments=dict(self.commitments),
            events=list(self.events),
            cycles=dict(self.cycles),
            records=dict(self.records),
            addresses=dict(self.addresses),
            people=dict(self.people),
            hours=dict(self.hours),
            private=dict(self.private),
            queue=dict(self.queue),
            lanes=dict(self.lanes),
        )


def _conversation(place: Place) -> tuple[str, str, str]:
    return place.platform, place.workspace, place.conversation


def _own(organisation: OrganisationId, ours: OrganisationId) -> None:
    if organisation != ours:
        raise ValueError(f"{organisation} is not {ours}")


@dataclass(frozen=True, slots=True)
class _Deals:
    kept: _Kept
    organisation: OrganisationId

    def add(self, deal: Deal) -> None:
        _own(deal.organisation, self.organisation)
        self.kept.deals[self.organisation, deal.id] = deal

    def save(self, deal: Deal) -> None:
        _own(deal.organisation, self.organisation)
        self.known(deal.id)
        self.kept.deals[self.organisation, deal.id] = deal.whole()

    def get(self, deal: DealId, person: PersonId, where: Place) -> Deal:
        found = self.known(deal)
        here = _conversation(where) in {_conversation(place) for place in found.places}
        if not here and not (where.private and person in found.members):
            raise NoSuchDeal
        return found

    def known(self, deal: DealId) -> Deal:
        found = self.kept.deals.get((self.organisation, deal))
        if found is None:
            raise NoSuchDeal
        return found

    def open_in(self, place: Place) -> tuple[Deal, ...]:
        return self._open(
            lambda deal: _conversation(place) in {_conversation(where) for where in deal.places}
        )

    def open_of(self, person: PersonId) -> tuple[Deal, ...]:
        return self._open(lambda deal: person in deal.members)

    def parked_in(self, place: Place) -> tuple[Deal, ...]:
        return self._chosen(
            lambda deal: (
                deal.outcome == PARKED
                and _conversation(place) in {_conversation(where) for where in deal.places}
            )
        )

    def of_member(self, person: PersonId, limit: int) -> tuple[Deal, ...]:
        return self._chosen(lambda deal: person in deal.members)[:limit]

    def _open(self, chosen: Callable[[Deal], bool]) -> tuple[Deal, ...]:
        return self._chosen(lambda deal: deal.closed_at is None and chosen(deal))

    def _chosen(self, chosen: Callable[[Deal], bool]) -> tuple[Deal, ...]:
        ours = [
            deal
            for deal in self.kept.deals.values()
            if deal.organisation == self.organisation and chosen(deal)
        ]
        return tuple(sorted(ours, key=lambda deal: (deal.opened_at, deal.id), reverse=True))


@dataclass(frozen=True, slots=True)
class _Commitments:
    kept: _Kept
    organisation: OrganisationId

    def add(self, commitment: Commitment) -> None:
        _own(commitment.organisation, self.organisation)
        if (self.organisation, commitment.deal) not in self.kept.deals:
            raise NoSuchDeal
        taken = any(
            one.live and (one.move, one.counterpart) == (commitment.move, commitment.counterpart)
            for one in self.of_deal(commitment.deal)
        )
        if commitment.live and commitment.move and taken:
            raise AlreadyTaken
        self.kept.commitments[self.organisation, commitment.id] = commitment

    def save(self, commitment: Commitment) -> None:
        _own(commitment.organisation, self.organisation)
        self.known(commitment.id)
        self.kept.commitments[self.organisation, commitment.id] = commitment

    def known(self, commitment: CommitmentId) -> Commitment:
        found = self.kept.commitments.get((self.organisation, commitment))
        if found is None:
            raise NoSuchCommitment
        return found

    def of_deal(self, deal: DealId) -> tuple[Commitment, ...]:
        ours = [
            one
            for one in self.kept.commitments.values()
            if one.organisation == self.organisation and one.deal == deal
        ]
        return tuple(sorted(ours, key=lambda one: (one.due, one.made_at, one.id)))


@dataclass(frozen=True, slots=True)
class _Events:
    kept: _Kept
    organisation: OrganisationId

    def add(self, event: Event) -> None:
        if (self.organisation, event.commitment) not in self.kept.commitments:
            raise NoSuchCommitment
        self.kept.events.append((self.organisation, event))

    def of_deal(self, deal: DealId) -> tuple[Event, ...]:
        return standing(self.all_of_deal(deal))

    def all_of_deal(self, deal: DealId) -> tuple[Event, ...]:
        of_deal = {
            one.id
            for (organisation, _), one in self.kept.commitments.items()
            if organisation == self.organisation and one.deal == deal
        }
        return tuple(
            event
            for organisation, event in self.kept.events
            if organisation == self.organisation and event.commitment in of_deal
        )


@dataclass(frozen=True, slots=True)
class _Cycles:
    kept: _Kept
    organisation: OrganisationId

    def add(self, cycle: Cycle) -> None:
        _own(cycle.organisation, self.organisation)
        if (self.organisation, cycle.deal) not in self.kept.deals:
            raise NoSuchDeal
        if (self.organisation, cycle.deal, cycle.number) in self.kept.cycles:
            raise RoundRuns(cycle.number)
        self.kept.cycles[self.organisation, cycle.deal, cycle.number] = cycle

    def save(self, cycle: Cycle) -> None:
        _own(cycle.organisation, self.organisation)
        if (self.organisation, cycle.deal, cycle.number) not in self.kept.cycles:
            raise NoRound
        self.kept.cycles[self.organisation, cycle.deal, cycle.number] = cycle

    def of_deal(self, deal: DealId) -> tuple[Cycle, ...]:
        ours = [one for key, one in self.kept.cycles.items() if key[:2] == (self.organisation, deal)]
        return tuple(sorted(ours, key=lambda one: one.number))


@dataclass(frozen=True, slots=True)
class _MoveRecords:
    kept: _Kept
    organisation: OrganisationId

    def keep(self, deal: DealId, records: Records) -> None:
        if (self.organisation, deal) not in self.kept.deals:
            raise NoSuchDeal
        self.kept.records[self.organisation, deal] = records

    def of_all(self) -> Records:
        return self._summed(lambda _: True)

    def of_member(self, person: PersonId) -> Records:
        return self._summed(lambda deal: person in deal.members)

    def _summed(self, chosen: Callable[[Deal], bool]) -> Records:
        summed: dict[str, Record] = {}
        for (organisation, deal), records in self.kept.records.items():
            if organisation == self.organisation and chosen(self.kept.deals[organisation, deal]):
                for move, record in records.items():
                    summed[move] = summed.get(move, Record()).plus(record)
        return summed


@dataclass(frozen=True, slots=True)
class _FollowUps:
    kept: _Kept
    organisation: OrganisationId

    def schedule(self, follow_up: FollowUp) -> None:
        _own(follow_up.organisation, self.organisation)
        commitment = (self.organisation, follow_up.commitment)
        if (self.organisation, follow_up.deal) not in self.kept.deals:
            raise NoSuchDeal
        if follow_up.commitment is not None and commitment not in self.kept.commitments:
            raise NoSuchDeal
        key = (self.organisation, follow_up.key)
        before = self.kept.queue.get(key)
        if before is not None and before.state in {"sending", "posted"}:
            return
        number = before.number if before else len(self.kept.queue)
        self.kept.queue[key] = _Queued(follow_up=follow_up, number=number, try_at=follow_up.due_at)

    def cancel_for(self, commitment: CommitmentId) -> None:
        self._cancel(lambda follow_up: follow_up.commitment == commitment)

    def cancel_all_of(self, deal: DealId) -> None:
        self._cancel(lambda follow_up: follow_up.deal == deal)

    def next_of(self, deal: DealId) -> datetime | None:
        ours = self._pending(lambda follow_up: follow_up.deal == deal and follow_up.kind == DUE)
        return min((queued.try_at for _, queued in ours), default=None)

    def first_unasked(self, deal: DealId, place: Place, since: datetime, until: datetime) -> str:
        said = [
            queued
            for (organisation, _), queued in self.kept.queue.items()
            if (organisation, queued.follow_up.deal) == (self.organisation, deal)
            and queued.follow_up.kind in UNASKED
            and queued.external_id
            and queued.lane == _conversation(place)
            and queued.posted_at is not None
            and since <= queued.posted_at < until
            and queued.stands_in is not None
            and not (queued.stands_in.private or queued.stands_in.thread)
        ]
        first = min(said, key=lambda queued: (queued.posted_at, queued.number), default=None)
        return first.external_id if first else ""

    def _cancel(self, chosen: Callable[[FollowUp], bool]) -> None:
        for key, queued in self._pending(chosen):
            self.kept.queue[key] = replace(queued, state="cancelled")

    def _pending(
        self, chosen: Callable[[FollowUp], bool]
    ) -> list[tuple[tuple[OrganisationId, str], _Queued]]:
        return [
            (key, queued)
            for key, queued in self.kept.queue.items()
            if key[0] == self.organisation and queued.state == "pending" and chosen(queued.follow_up)
        ]


@dataclass(frozen=True, slots=True)
class _People:
    kept: _Kept
    organisation: OrganisationId

    def remember(self, person: Person) -> None:
        before, own = self.kept.people.get((self.organisation, person.id)), self.hours_of(person.id)
        zone = before.zone if before is not None and person.zone == own.zone else person.zone
        self.kept.people[self.organisation, person.id] = replace(person, zone=zone)

    def known(self, person: PersonId) -> Person | None:
        found = self.kept.people.get((self.organisation, person))
        return None if found is None else self.hours_of(person).of(found)

    def hours_of(self, person: PersonId) -> Hours:
        return self.kept.hours.get((self.organisation, person), Hours())

    def keep_hours(self, person: PersonId, hours: Hours) -> None:
        if (self.organisation, person) in self.kept.people:
            self.kept.hours[self.organisation, person] = hours


@dataclass(frozen=True, slots=True)
class _PrivateLane:
    kept: _Kept
    organisation: OrganisationId

    def of_deal(self, deal: DealId) -> PrivateFacts:
        return self.kept.private.get((self.organisation, deal), PrivateFacts())

    def keep(self, deal: DealId, facts: PrivateFacts) -> None:
        if (self.organisation, deal) not in self.kept.deals:
            raise NoSuchDeal
        self.kept.private[self.organisation, deal] = facts


class _Addresses:
    def __init__(self, kept: _Kept, organisation: OrganisationId) -> None:
        self._kept = kept
        self._organisation = organisation

    def keep(self, address: Address) -> None:
        if address.organisation != self._organisation:
            raise ValueError(f"{address.organisation} is not {self._organisation}")
        self._kept.addresses[self._organisation, address.key] = address

    def of(self, key: str) -> Address | None:
        return self._kept.addresses.get((self._organisation, key))

    def of_team(self, team: str) -> tuple[Address, ...]:
        return tuple(one for one in self._ours() if one.team == team)

    def any_left(self) -> Address | None:
        return next((one for one in self._ours() if one.removed_at is None), None)

    def _ours(self) -> list[Address]:
        found = [one for (where, _), one in self._kept.addresses.items() if where == self._organisation]
        return sorted(found, key=lambda one: one.key)


class MemoryUnitOfWork:
    def __init__(self, kept: _Kept, organisation: OrganisationId) -> None:
        self._kept = kept
        self._organisation = organisation
        self.deals = _Deals(kept, organisation)
        self.commitments = _Commitments(kept, organisation)
        self.events = _Events(kept, organisation)
        self.cycles = _Cycles(kept, organisation)
        self.records = _MoveRecords(kept, organisation)
        self.follow_ups = _FollowUps(kept, organisation)
        self.people = _People(kept, organisation)
        self.private = _PrivateLane(kept, organisation)
        self.addresses = _Addresses(kept, organisation)

    def first_time(self, turn: str, now: datetime) -> bool:
        if (self._organisation, turn) in self._kept.turns:
            return False
        self._kept.turns[self._organisation, turn] = now
        return True


class MemoryStore:
    """coaching.ports.Store without a database: it keeps as whole, and hands out in the same order.

    `clock` is the one on the wall, by which leases go. A conversation on the platform "local" has no pause.
    """

    def __init__(
        self,
        *,
        clock: Now,
        lease: timedelta = timedelta(seconds=60),
        look_up_after: timedelta = timedelta(seconds=120),
        pause: timedelta = timedelta(seconds=1),
    ) -> None:
        self._clock = clock
        self._lease = lease
        self._look_up_after = look_up_after
        self._pause = pause
        self._kept = _Kept()

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        working = self._kept.copy()
        result = act(MemoryUnitOfWork(working, organisation))
        self._kept = working
        return result

    async def look(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        return act(MemoryUnitOfWork(self._kept.copy(), organisation))

    async def claim(self, now: datetime, limit: int) -> tuple[Claimed, ...]:
        heads = sorted(self._heads(now), key=lambda queued: queued.order)[:limit]
        return tuple(self._claimed(head) for head in heads)

    async def finish(self, outcomes: Sequence[Outcome], now: datetime) -> None:
        for outcome in outcomes:
            for key, queued in self._kept.queue.items():
                mine = queued.follow_up.id == outcome.follow_up and queued.fence == outcome.fence
                if mine and queued.state == "sending":
                    self._kept.queue[key] = _after(outcome, queued, now)
                    self._release(queued, outcome)

    async def next_due(self) -> datetime | None:
        waiting = (queued.try_at for queued in self._kept.queue.values() if queued.state == "pending")
        return min(waiting, default=None)

    def pending(self) -> tuple[FollowUp, ...]:
        """What waits to be said, in no order."""
        return tuple(queued.follow_up for queued in self._kept.queue.values() if queued.state == "pending")

    async def latest_moment(self) -> datetime | None:
        posted = (queued.posted_at for queued in self._kept.queue.values() if queued.posted_at is not None)
        return max((*self._kept.turns.values(), *posted), default=None)

    def is_at_rest(self, now: datetime) -> bool:
        """Whether nothing is due, and nothing on its way."""
        queue = self._kept.queue.values()
        return not any(
            one.state == "sending" or (one.state == "pending" and one.try_at <= now) for one in queue
        )

    def comes_back_to(self, commitment: CommitmentId) -> bool:
        """Whether anything more will be said of a commitment."""
        return any(
            queued.state in {"pending", "sending"} and queued.follow_up.commitment == commitment
            for queued in self._kept.queue.values()
        )

    def close(self) -> None:
        """Nothing is held."""

    def _heads(self, now: datetime) -> Iterator[_Queued]:
        wall = self._clock()
        lanes: dict[tuple[str, str, str], list[_Queued]] = {}
        for queued in self._kept.queue.values():
            if queued.state in {"pending", "sending"}:
                lanes.setdefault(queued.lane, []).append(queued)
        for lane, waiting in lanes.items():
            if self._lane(lane).locked_until > wall:
                continue
            head = min(waiting, key=lambda queued: (queued.state != "sending", *queued.order))
            if head.state == "pending" and head.try_at <= now:
                yield head
            if head.claimed_at is not None and head.claimed_at <= wall - self._look_up_after:
                yield head

    def _claimed(self, head: _Queued) -> Claimed:
        wall = self._clock()
        fence = self._lane(head.lane).fence + 1
        self._kept.lanes[head.lane] = _Lane(locked_until=wall + self._lease, fence=fence)
        self._kept.queue[head.follow_up.organisation, head.follow_up.key] = replace(
            head,
            state="sending",
            attempt=head.attempt + 1,
            fence=fence,
            sending_at=head.sending_at or wall,
            claimed_at=wall,
        )
        return Claimed(
            follow_up=head.follow_up, fence=fence, attempt=head.attempt + 1, unsure_since=head.sending_at
        )

    def _lane(self, lane: tuple[str, str, str]) -> _Lane:
        return self._kept.lanes.get(lane, _Lane())

    def _release(self, queued: _Queued, outcome: Outcome) -> None:
        pause = timedelta(0) if queued.follow_up.place.platform == "local" else self._pause
        if isinstance(outcome, Failed) and outcome.retry_after is not None:
            pause = max(pause, timedelta(seconds=outcome.retry_after))
        self._kept.lanes[queued.lane] = replace(self._lane(queued.lane), locked_until=self._clock() + pause)


def _after(outcome: Outcome, queued: _Queued, now: datetime) -> _Queued:
    match outcome:
        case Posted():
            return replace(
                queued,
                state="posted",
                posted_at=now,
                external_id=outcome.external_id,
                stands_in=outcome.place or queued.follow_up.place,
            )
        case Moot():
            return replace(queued, state="cancelled")
        case Unsure():
            return replace(queued, state="dead") if queued.attempt >= 30 else queued
        case Failed():
            return _after_refusal(outcome, queued, now)


def _after_refusal(outcome: Failed, queued: _Queued, now: datetime) -> _Queued:
    if outcome.permanent:
        return replace(queued, state="dead")
    if outcome.retry_after is not None:
        again = _waiting(queued, queued.try_at)
        return replace(again, attempt=queued.attempt - 1)
    if queued.attempt == 5:
        return replace(queued, state="dead")
    return _waiting(queued, now + timedelta(minutes=(2, 4, 8, 16)[queued.attempt - 1]))


def _waiting(queued: _Queued, try_at: datetime) -> _Queued:
    return replace(queued, state="pending", try_at=try_at, sending_at=None, claimed_at=None)
