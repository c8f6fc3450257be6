"""What the coach needs of the world: time, ids, a calendar, and a store that keeps each turn whole."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeAlias, TypeVar
from uuid import UUID

from coaching.addresses import Address
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.cycle import Cycle
from coaching.deal import Deal, DealId
from coaching.follow_up import FollowUp, FollowUpId
from coaching.hours import Hours
from coaching.learning import Records
from coaching.model_requests import Heard, ToUnderstand, ToWord, Worded
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.private import PrivateFacts

Now: TypeAlias = Callable[[], datetime]
NewId: TypeAlias = Callable[[], UUID]

T = TypeVar("T")


class Calendar(Protocol):
    def is_working_day(self, day: date, person: Person) -> bool:
        """Whether people work on that day in the person's country: no weekend, no public holiday."""
        ...

    def country_of(self, person: Person) -> str:
        """The code of the country, with its region, whose holidays are kept; empty where it is unknown."""
        ...

    def country_named(self, words: str) -> str | None:
        """The code of a country that is written as one, or by its name; None where nothing is known of it."""
        ...


class Deals(Protocol):
    def add(self, deal: Deal) -> None: ...

    def save(self, deal: Deal) -> None: ...

    def get(self, deal: DealId, person: PersonId, where: Place) -> Deal:
        """A deal of this place, or of a member who asks in a private place; closed ones too.

        Raises NoSuchDeal, also where the deal is another place's.
        """
        ...

    def known(self, deal: DealId) -> Deal:
        """A deal that a follow-up or a commitment names, wherever it is. Raises NoSuchDeal."""
        ...

    def open_in(self, place: Place) -> tuple[Deal, ...]:
        """The open deals of a conversation, the latest first; threads are not told apart."""
        ...

    def open_of(self, person: PersonId) -> tuple[Deal, ...]:
        """The open deals that a person is a member of, the latest first."""
        ...

    def parked_in(self, place: Place) -> tuple[Deal, ...]:
        """The parked deals of a conversation, the latest first; threads are not told apart."""
        ...

    def of_member(self, person: PersonId, limit: int) -> tuple[Deal, ...]:
        """The deals that a person is a member of, open and closed, the latest first; at most `limit`."""
        ...


class Commitments(Protocol):
    def add(self, commitment: Commitment) -> None:
        """Raises AlreadyTaken where the deal has a live commitment to the same move."""
        ...

    def save(self, commitment: Commitment) -> None: ...

    def known(self, commitment: CommitmentId) -> Commitment:
        """Raises NoSuchCommitment. Whoever asks must check the deal."""
        ...

    def of_deal(self, deal: DealId) -> tuple[Commitment, ...]:
        """All of a deal's commitments, the earliest due first."""
        ...


class Events(Protocol):
    def add(self, event: Event) -> None: ...

    def of_deal(self, deal: DealId) -> tuple[Event, ...]:
        """What happened to a deal's commitments and was not taken back, in order."""
        ...

    def all_of_deal(self, deal: DealId) -> tuple[Event, ...]:
        """What happened to a deal's commitments, with what was taken back, in order."""
        ...


class Cycles(Protocol):
    def add(self, cycle: Cycle) -> None:
        """Raises RoundRuns where the deal has a round of that number."""
        ...

    def save(self, cycle: Cycle) -> None: ...

    def of_deal(self, deal: DealId) -> tuple[Cycle, ...]:
        """The rounds of a deal in their order."""
        ...


class MoveRecords(Protocol):
    """How each move has gone, counted deal by deal; it holds no word of any deal."""

    def keep(self, deal: DealId, records: Records) -> None:
        """What a deal says of its moves; what it said before is replaced."""
        ...

    def of_all(self) -> Records:
        """Over all deals of the organisation."""
        ...

    def of_member(self, person: PersonId) -> Records:
        """Over the deals that a person is a member of."""
        ...


class FollowUps(Protocol):
    def schedule(self, follow_up: FollowUp) -> None:
        """Add it, or move the one with its key; one that is being said or was said is left as it is."""
        ...

    def cancel_for(self, commitment: CommitmentId) -> None:
        """Nothing more will be said unasked about a commitment; what is being sent right now is."""
        ...

    def cancel_all_of(self, deal: DealId) -> None: ...

    def next_of(self, deal: DealId) -> datetime | None:
        """When the coach next comes back to a due commitment of the deal."""
        ...

    def first_unasked(self, deal: DealId, place: Place, since: datetime, until: datetime) -> str:
        """The platform's id of the first message that was posted there unasked in this time about a deal.

        Not one in a thread. Empty where there is none.
        """
        ...


class People(Protocol):
    def remember(self, person: Person) -> None:
        """Keep how somebody is called and where their platform says that they are."""
        ...

    def known(self, person: PersonId) -> Person | None:
        """Somebody as they were last seen, in the zone that they set themselves."""
        ...

    def hours_of(self, person: PersonId) -> Hours:
        """What somebody has set of their own; the usual hours where they have set nothing."""
        ...

    def keep_hours(self, person: PersonId, hours: Hours) -> None:
        """Of somebody who is remembered."""
        ...


class PrivateLane(Protocol):
    """What is kept encrypted, and read for those alone whom the coach has checked."""

    def of_deal(self, deal: DealId) -> PrivateFacts:
        """What was told in private of a deal; empty where nothing was."""
        ...

    def keep(self, deal: DealId, facts: PrivateFacts) -> None: ...


class Addresses(Protocol):
    """Where conversations and people are reached, on platforms whose ids do not say it."""

    def keep(self, address: Address) -> None:
        """Keep it as it is now, in the place of what was kept under its key."""
        ...

    def of(self, key: str) -> Address | None: ...

    def of_team(self, team: str) -> tuple[Address, ...]:
        """Of all channels of a team, by their keys."""
        ...

    def any_left(self) -> Address | None:
        """One that is not removed, where somebody new is to be reached."""
        ...


class UnitOfWork(Protocol):
    """One organisation's data within one transaction."""

    @property
    def deals(self) -> Deals: ...
    @property
    def commitments(self) -> Commitments: ...
    @property
    def events(self) -> Events: ...
    @property
    def cycles(self) -> Cycles: ...
    @property
    def records(self) -> MoveRecords: ...
    @property
    def follow_ups(self) -> FollowUps: ...
    @property
    def people(self) -> People: ...
    @property
    def private(self) -> PrivateLane: ...
    @property
    def addresses(self) -> Addresses: ...

    def first_time(self, turn: str, now: datetime) -> bool:
        """Whether this turn was never heard before; hearing it is remembered with the transaction."""
        ...


#: What is recorded where a message may have been posted and nobody can find out.
COULD_NOT_CONFIRM = "could not confirm whether it was posted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claimed:
    """A follow-up that this process alone may send for now.

    `fence` rises with every claim of its lane, so that a late sender can no longer finish it. `unsure_since`
    is the moment of an earlier attempt whose outcome nobody knows.
    """

    follow_up: FollowUp
    fence: int
    attempt: int
    unsure_since: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """It stands there; `place` is where, which is not always where it was to be said."""

    follow_up: FollowUpId
    fence: int
    external_id: str
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moot:
    """There was nothing left to say: the commitment is settled or the deal closed."""

    follow_up: FollowUpId
    fence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The platform said no; `permanent` ends it.

    Else it is tried again after `retry_after` seconds, or after a backoff where that is None.
    """

    follow_up: FollowUpId
    fence: int
    error: str
    permanent: bool
    retry_after: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsure:
    """Nobody knows whether it was posted: it is looked up before it is posted again."""

    follow_up: FollowUpId
    fence: int
    error: str


Outcome: TypeAlias = Posted | Moot | Failed | Unsure


class Store(Protocol):
    """Keeps each turn whole, and hands out what is due."""

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        """Run `act` in one transaction: kept whole when it returns, undone when it raises.

        `act` may be run again after a conflict, so it does nothing but read, decide and write.
        """
        ...

    async def look(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        """Run `act`, which only reads, on what was kept at one moment."""
        ...

    async def claim(self, now: datetime, limit: int) -> tuple[Claimed, ...]:
        """The heads of the lanes with something due, at most one per conversation, the oldest first."""
        ...

    async def finish(self, outcomes: Sequence[Outcome], now: datetime) -> None:
        """Record what became of claimed follow-ups; a claim that was lost meanwhile changes nothing."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next waiting follow-up falls due."""
        ...


class LanguageModel(Protocol):
    """A model that words and points; it decides nothing, and everything works where there is none.

    It is called after a turn is kept and outside any unit of work. `fault_of` says why an answer must not be
    used, or is empty: then it is asked once more with that. Whoever calls checks again. Raises
    ModelUnavailable.
    """

    async def word(
        self, asked: ToWord, *, fault_of: Callable[[Sequence[Worded]], str]
    ) -> tuple[Worded, ...]: ...

    async def understand(
        self, asked: ToUnderstand, *, fault_of: Callable[[Sequence[Heard]], str]
    ) -> tuple[Heard, ...]: ...
