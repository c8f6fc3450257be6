"""The coach's own data within one transaction: deals, commitments, what happened to them, follow-ups, people.

Every statement is written once, when this is imported, and names the organisation whose rows it may touch as
`ours`; `Ours` is the only way to run one, and fills that in. An INSERT is PostgreSQL's, whose ON CONFLICT
SQLite took over word for word.
"""

import json
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from sqlite3 import SQLITE_CONSTRAINT_FOREIGNKEY
from typing import Any

from sqlalchemy import (
    BindParameter,
    Connection,
    CursorResult,
    Executable,
    Select,
    Table,
    Update,
    bindparam,
    case,
    delete,
    func,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.dialects.postgresql import Insert, insert
from sqlalchemy.exc import IntegrityError

from coaching.addresses import Address
from coaching.commitment import Commitment, CommitmentId, Event, standing
from coaching.cycle import Cycle
from coaching.deal import PARKED, Deal, DealId
from coaching.errors import (
    AlreadyTaken,
    CoachingError,
    NoRound,
    NoSuchCommitment,
    NoSuchDeal,
    PrivateFactsLocked,
    RoundRuns,
)
from coaching.follow_up import DUE, UNASKED, FollowUp
from coaching.hours import Hours
from coaching.learning import Record, Records
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.ports import Now
from coaching.private import PrivateFacts
from storage.mapping import (
    Values,
    address_of,
    address_row,
    commitment_of,
    commitment_row,
    cycle_of,
    cycle_row,
    deal_of,
    deal_row,
    event_of,
    event_row,
    follow_up_row,
    hours_of,
    hours_row,
    lane_of,
    person_of,
    person_row,
    private_json,
    private_of,
)
from storage.queries import Query
from storage.secrets import CannotOpen, Keys
from storage.tables import (
    ADDRESS,
    COMMITMENT,
    CYCLE,
    DEAL,
    DEAL_MEMBER,
    DEAL_PLACE,
    EVENT,
    FOLLOW_UP,
    LANE,
    MOVE_RECORD,
    PENDING,
    PERSON,
    POSTED,
    PRIVATE_FACT,
    TAKEN,
    TURN,
    AddressRow,
    FollowUpRow,
)

_OURS: BindParameter[Any] = bindparam("ours")
_THIS: BindParameter[Any] = bindparam("this")

#: A lane that was never used is open since then.
LONG_AGO = datetime(1970, 1, 1, tzinfo=UTC)

_POSTGRESQL_FOREIGN_KEY = "23503"


@dataclass(frozen=True, slots=True)
class Ours:
    """One organisation's rows, on a connection within a transaction."""

    connection: Connection
    organisation: OrganisationId

    def run(self, statement: Executable, **values: object) -> CursorResult[Any]:
        return self.connection.execute(statement, {"ours": self.organisation, **values})

    def run_each(self, statement: Executable, each: Sequence[Values]) -> None:
        if each:
            self.connection.execute(statement, [{"ours": self.organisation, **values} for values in each])

    def rows(self, query: Query, **values: object) -> Sequence[Any]:
        """What was found; each has the attributes of its row's class."""
        return query.all(self.connection, ours=self.organisation, **values)

    def own(self, organisation: OrganisationId) -> None:
        """Raises ValueError where somebody would keep another organisation's data as ours."""
        if organisation != self.organisation:
            raise ValueError(f"{organisation} is not {self.organisation}")


def _added(table: Table) -> Insert:
    """Its result's rowcount says whether the row was new; kept, since SQLAlchemy else drops it for INSERT."""
    return insert(table).values(organisation=_OURS).execution_options(preserve_rowcount=True)


def _saved(table: Table) -> Update:
    return update(table).where(table.c.organisation == _OURS, table.c.id == _THIS)


def _found(table: Table) -> Select[*tuple[Any, ...]]:
    return select(table).where(table.c.organisation == _OURS)


@contextmanager
def _pointing_nowhere(refusal: type[CoachingError]) -> Generator[None]:
    """Raises the refusal where a row would refer to something that is not there, or not ours."""
    try:
        yield
    except IntegrityError as error:
        code = getattr(error.orig, "sqlite_errorcode", None)
        state = getattr(error.orig, "sqlstate", None)
        if code == SQLITE_CONSTRAINT_FOREIGNKEY or state == _POSTGRESQL_FOREIGN_KEY:
            raise refusal from error
        raise


_ADD_TURN = _added(TURN).on_conflict_do_nothing(index_elements=["organisation", "id"])


def first_time(ours: Ours, turn: str, now: datetime) -> bool:
    return ours.run(_ADD_TURN, id=turn, heard_at=now).rowcount == 1


_ADD_DEAL = _added(DEAL)
_SAVE_DEAL = _saved(DEAL)
_DEAL = Query(_found(DEAL).where(DEAL.c.id == _THIS))
_REACH = Query(select(DEAL.c.places, DEAL.c.members).where(DEAL.c.organisation == _OURS, DEAL.c.id == _THIS))
_OPEN_DEALS = (
    _found(DEAL).where(DEAL.c.closed_at.is_(None)).order_by(DEAL.c.opened_at.desc(), DEAL.c.id.desc())
)
_IN_PLACE = DEAL.c.id.in_(
    select(DEAL_PLACE.c.deal).where(
        DEAL_PLACE.c.organisation == _OURS,
        DEAL_PLACE.c.platform == bindparam("platform"),
        DEAL_PLACE.c.workspace == bindparam("workspace"),
        DEAL_PLACE.c.conversation == bindparam("conversation"),
    )
)
_OPEN_IN = Query(_OPEN_DEALS.where(_IN_PLACE))
_PARKED_IN = Query(
    _found(DEAL)
    .where(DEAL.c.closed_at.is_not(None), DEAL.c.outcome == bindparam("outcome"), _IN_PLACE)
    .order_by(DEAL.c.opened_at.desc(), DEAL.c.id.desc())
)
_OPEN_OF = Query(
    _OPEN_DEALS.where(
        DEAL.c.id.in_(
            select(DEAL_MEMBER.c.deal).where(
                DEAL_MEMBER.c.organisation == _OURS, DEAL_MEMBER.c.person == bindparam("person")
            )
        )
    )
)
_OF_MEMBER = Query(
    _found(DEAL)
    .where(
        DEAL.c.id.in_(
            select(DEAL_MEMBER.c.deal).where(
                DEAL_MEMBER.c.organisation == _OURS, DEAL_MEMBER.c.person == bindparam("person")
            )
        )
    )
    .order_by(DEAL.c.opened_at.desc(), DEAL.c.id.desc())
    .limit(bindparam("most"))
    .offset(literal_column("0"))  # SQLite would bind it without a name
)
_ADD_PLACE = _added(DEAL_PLACE)
_ADD_MEMBER = _added(DEAL_MEMBER)
_DROP_PLACES = delete(DEAL_PLACE).where(DEAL_PLACE.c.organisation == _OURS, DEAL_PLACE.c.deal == _THIS)
_DROP_MEMBERS = delete(DEAL_MEMBER).where(DEAL_MEMBER.c.organisation == _OURS, DEAL_MEMBER.c.deal == _THIS)


@dataclass(frozen=True, slots=True)
class SqlDeals:
    ours: Ours

    def add(self, deal: Deal) -> None:
        self.ours.own(deal.organisation)
        self.ours.run(_ADD_DEAL, **deal_row(deal))
        self._add_places(deal)
        self._add_members(deal)

    def save(self, deal: Deal) -> None:
        self.ours.own(deal.organisation)
        found = self.ours.rows(_REACH, this=deal.id)
        if not found:
            raise NoSuchDeal
        before = found[0]
        deal = deal.whole()
        values = deal_row(deal)
        self.ours.run(_SAVE_DEAL, this=values.pop("id"), **values)
        # A deal is saved at nearly every turn, and seldom with other people or places.
        if before.places != values["places"]:
            self.ours.run(_DROP_PLACES, this=deal.id)
            self._add_places(deal)
        if before.members != values["members"]:
            self.ours.run(_DROP_MEMBERS, this=deal.id)
            self._add_members(deal)

    def get(self, deal: DealId, person: PersonId, where: Place) -> Deal:
        found = self.known(deal)
        here = any(_same_conversation(place, where) for place in found.places)
        if here or (where.private and person in found.members):
            return found
        raise NoSuchDeal

    def known(self, deal: DealId) -> Deal:
        for row in self.ours.rows(_DEAL, this=deal):
            return deal_of(row)
        raise NoSuchDeal

    def open_in(self, place: Place) -> tuple[Deal, ...]:
        rows = self.ours.rows(
            _OPEN_IN, platform=place.platform, workspace=place.workspace, conversation=place.conversation
        )
        return tuple(deal_of(row) for row in rows)

    def open_of(self, person: PersonId) -> tuple[Deal, ...]:
        return tuple(deal_of(row) for row in self.ours.rows(_OPEN_OF, person=person))

    def parked_in(self, place: Place) -> tuple[Deal, ...]:
        rows = self.ours.rows(
            _PARKED_IN,
            outcome=PARKED,
            platform=place.platform,
            workspace=place.workspace,
            conversation=place.conversation,
        )
        return tuple(deal_of(row) for row in rows)

    def of_member(self, person: PersonId, limit: int) -> tuple[Deal, ...]:
        return tuple(deal_of(row) for row in self.ours.rows(_OF_MEMBER, person=person, most=limit))

    def _add_places(self, deal: Deal) -> None:
        conversations = {(place.platform, place.workspace, place.conversation) for place in deal.places}
        self.ours.run_each(
            _ADD_PLACE,
            [
                {"platform": platform, "workspace": workspace, "conversation": conversation, "deal": deal.id}
                for platform, workspace, conversation in sorted(conversations)
            ],
        )

    def _add_members(self, deal: Deal) -> None:
        self.ours.run_each(
            _ADD_MEMBER, [{"person": person, "deal": deal.id} for person in sorted(deal.members)]
        )


def _same_conversation(one: Place, other: Place) -> bool:
    return (one.platform, one.workspace, one.conversation) == (
        other.platform,
        other.workspace,
        other.conversation,
    )


_ADD_COMMITMENT = _added(COMMITMENT).on_conflict_do_nothing(
    index_elements=["organisation", "deal", "move", "counterpart"], index_where=text(TAKEN)
)
_SAVE_COMMITMENT = _saved(COMMITMENT)
_COMMITMENT = Query(_found(COMMITMENT).where(COMMITMENT.c.id == _THIS))
_COMMITMENTS = Query(
    _found(COMMITMENT)
    .where(COMMITMENT.c.deal == bindparam("deal"))
    .order_by(COMMITMENT.c.due, COMMITMENT.c.made_at, COMMITMENT.c.id)
)


@dataclass(frozen=True, slots=True)
class SqlCommitments:
    ours: Ours

    def add(self, commitment: Commitment) -> None:
        self.ours.own(commitment.organisation)
        with _pointing_nowhere(NoSuchDeal):
            added = self.ours.run(_ADD_COMMITMENT, **commitment_row(commitment))
        if added.rowcount == 0:
            raise AlreadyTaken

    def save(self, commitment: Commitment) -> None:
        self.ours.own(commitment.organisation)
        values = commitment_row(commitment)
        if self.ours.run(_SAVE_COMMITMENT, this=values.pop("id"), **values).rowcount == 0:
            raise NoSuchCommitment

    def known(self, commitment: CommitmentId) -> Commitment:
        for row in self.ours.rows(_COMMITMENT, this=commitment):
            return commitment_of(row)
        raise NoSuchCommitment

    def of_deal(self, deal: DealId) -> tuple[Commitment, ...]:
        return tuple(commitment_of(row) for row in self.ours.rows(_COMMITMENTS, deal=deal))


_ADD_EVENT = _added(EVENT)
_EVENTS = Query(
    _found(EVENT)
    .join(
        COMMITMENT,
        (COMMITMENT.c.organisation == EVENT.c.organisation) & (COMMITMENT.c.id == EVENT.c.commitment),
    )
    .where(COMMITMENT.c.organisation == _OURS, COMMITMENT.c.deal == bindparam("deal"))
    .order_by(EVENT.c.number)
)


@dataclass(frozen=True, slots=True)
class SqlEvents:
    ours: Ours

    def add(self, event: Event) -> None:
        with _pointing_nowhere(NoSuchCommitment):
            self.ours.run(_ADD_EVENT, **event_row(event))

    def of_deal(self, deal: DealId) -> tuple[Event, ...]:
        return standing(self.all_of_deal(deal))

    def all_of_deal(self, deal: DealId) -> tuple[Event, ...]:
        return tuple(event_of(row) for row in self.ours.rows(_EVENTS, deal=deal))


_ADD_CYCLE = _added(CYCLE).on_conflict_do_nothing(index_elements=["organisation", "deal", "number"])
_SAVE_CYCLE = update(CYCLE).where(
    CYCLE.c.organisation == _OURS, CYCLE.c.deal == _THIS, CYCLE.c.number == bindparam("this_number")
)
_CYCLES = Query(_found(CYCLE).where(CYCLE.c.deal == bindparam("deal")).order_by(CYCLE.c.number))


@dataclass(frozen=True, slots=True)
class SqlCycles:
    ours: Ours

    def add(self, cycle: Cycle) -> None:
        self.ours.own(cycle.organisation)
        with _pointing_nowhere(NoSuchDeal):
            added = self.ours.run(_ADD_CYCLE, **cycle_row(cycle))
        if added.rowcount == 0:
            raise RoundRuns(cycle.number)

    def save(self, cycle: Cycle) -> None:
        self.ours.own(cycle.organisation)
        values = cycle_row(cycle)
        this, number = values.pop("deal"), values.pop("number")
        if self.ours.run(_SAVE_CYCLE, this=this, this_number=number, **values).rowcount == 0:
            raise NoRound

    def of_deal(self, deal: DealId) -> tuple[Cycle, ...]:
        return tuple(cycle_of(row) for row in self.ours.rows(_CYCLES, deal=deal))


_ADD_RECORD = _added(MOVE_RECORD)
_DROP_RECORDS = delete(MOVE_RECORD).where(MOVE_RECORD.c.organisation == _OURS, MOVE_RECORD.c.deal == _THIS)
_SUMMED = (
    select(
        MOVE_RECORD.c.move,
        func.sum(MOVE_RECORD.c.taken).label("taken"),
        func.sum(MOVE_RECORD.c.done).label("done"),
        func.sum(MOVE_RECORD.c.moved).label("moved"),
    )
    .where(MOVE_RECORD.c.organisation == _OURS)
    .group_by(MOVE_RECORD.c.move)
)
_RECORDS = Query(_SUMMED)
_RECORDS_OF_DEAL = Query(_SUMMED.where(MOVE_RECORD.c.deal == _THIS))
_RECORDS_OF_MEMBER = Query(
    _SUMMED.where(
        MOVE_RECORD.c.deal.in_(
            select(DEAL_MEMBER.c.deal).where(
                DEAL_MEMBER.c.organisation == _OURS, DEAL_MEMBER.c.person == bindparam("person")
            )
        )
    )
)


class SqlMoveRecords:
    """All of them are summed up once in a transaction at most, unless something is counted anew in it."""

    def __init__(self, ours: Ours) -> None:
        self._ours = ours
        self._of_all: Records | None = None

    def keep(self, deal: DealId, records: Records) -> None:
        if _records(self._ours.rows(_RECORDS_OF_DEAL, this=deal)) == dict(records):
            return
        self._of_all = None
        self._ours.run(_DROP_RECORDS, this=deal)
        rows = [
            {"move": move, "deal": deal, "taken": one.taken, "done": one.done, "moved": one.moved}
            for move, one in records.items()
        ]
        with _pointing_nowhere(NoSuchDeal):
            self._ours.run_each(_ADD_RECORD, rows)

    def of_all(self) -> Records:
        if self._of_all is None:
            self._of_all = _records(self._ours.rows(_RECORDS))
        return self._of_all

    def of_member(self, person: PersonId) -> Records:
        return _records(self._ours.rows(_RECORDS_OF_MEMBER, person=person))


def _records(rows: Sequence[Any]) -> Records:
    return {row.move: Record(taken=row.taken, done=row.done, moved=row.moved) for row in rows}


_ADD_LANE = _added(LANE).on_conflict_do_nothing(index_elements=["organisation", "id"])
_ADD_FOLLOW_UP = _added(FOLLOW_UP)
_SCHEDULE = _ADD_FOLLOW_UP.on_conflict_do_update(
    index_elements=["organisation", "key"],
    set_={
        name: _ADD_FOLLOW_UP.excluded[name]
        for name in FollowUpRow.model_fields
        if name not in {"number", "organisation", "key", "fence"}
    },
    where=text("follow_up.state IN ('pending', 'cancelled', 'dead')"),
)
_CANCEL = (
    update(FOLLOW_UP)
    .where(FOLLOW_UP.c.organisation == _OURS, text(PENDING))
    .values(state=literal_column("'cancelled'"))
)
_CANCEL_FOR = _CANCEL.where(FOLLOW_UP.c.commitment == _THIS)
_CANCEL_ALL_OF = _CANCEL.where(FOLLOW_UP.c.deal == _THIS)
_NEXT_OF = Query(
    select(func.min(FOLLOW_UP.c.try_at).label("next_at")).where(
        FOLLOW_UP.c.organisation == _OURS,
        FOLLOW_UP.c.deal == _THIS,
        FOLLOW_UP.c.kind == bindparam("kind"),
        text(PENDING),
    )
)
_FIRST_UNASKED = Query(
    select(FOLLOW_UP.c.external_id)
    .where(
        FOLLOW_UP.c.organisation == _OURS,
        FOLLOW_UP.c.deal == _THIS,
        FOLLOW_UP.c.posted_at >= bindparam("since"),
        FOLLOW_UP.c.posted_at < bindparam("until"),
        FOLLOW_UP.c.lane == bindparam("lane"),
        FOLLOW_UP.c.thread == literal_column("''"),
        FOLLOW_UP.c.external_id != literal_column("''"),
        ~FOLLOW_UP.c.private,
        or_(*(FOLLOW_UP.c.kind == literal_column(f"'{kind}'") for kind in sorted(UNASKED))),
        text(POSTED),
    )
    .order_by(FOLLOW_UP.c.posted_at, FOLLOW_UP.c.number)
)

#: How far a follow-up has come that was only just scheduled, or scheduled anew.
_UNTRIED: Values = {
    "state": "pending",
    "attempt": 0,
    "fence": 0,
    "sending_at": None,
    "claimed_at": None,
    "posted_at": None,
    "external_id": "",
    "error": "",
}


@dataclass(frozen=True, slots=True)
class SqlFollowUps:
    ours: Ours

    def schedule(self, follow_up: FollowUp) -> None:
        self.ours.own(follow_up.organisation)
        lane = lane_of(follow_up.place)
        self.ours.run(_ADD_LANE, id=lane, locked_until=LONG_AGO, owner=None, fence=0)
        with _pointing_nowhere(NoSuchDeal):
            self.ours.run(
                _SCHEDULE, **follow_up_row(follow_up), **_UNTRIED, try_at=follow_up.due_at, lane=lane
            )

    def cancel_for(self, commitment: CommitmentId) -> None:
        self.ours.run(_CANCEL_FOR, this=commitment)

    def cancel_all_of(self, deal: DealId) -> None:
        self.ours.run(_CANCEL_ALL_OF, this=deal)

    def next_of(self, deal: DealId) -> datetime | None:
        return self.ours.rows(_NEXT_OF, this=deal, kind=DUE)[0].next_at

    def first_unasked(self, deal: DealId, place: Place, since: datetime, until: datetime) -> str:
        found = self.ours.rows(_FIRST_UNASKED, this=deal, lane=lane_of(place), since=since, until=until)
        return found[0].external_id if found else ""


_ADD_PERSON = _added(PERSON)
_TOLD = _ADD_PERSON.excluded
_REMEMBER = _ADD_PERSON.on_conflict_do_update(
    index_elements=["organisation", "id"],
    # Who is met in the zone that they set themselves has not been said to be there by their platform.
    set_={
        "name": _TOLD.name,
        "zone": case((_TOLD.zone == PERSON.c.own_zone, PERSON.c.zone), else_=_TOLD.zone),
        "outsider": _TOLD.outsider,
    },
)
_KEEP_HOURS = _saved(PERSON)
_PERSON = Query(_found(PERSON).where(PERSON.c.id == _THIS))


@dataclass(frozen=True, slots=True)
class SqlPeople:
    ours: Ours

    def remember(self, person: Person) -> None:
        self.ours.run(_REMEMBER, **person_row(person))

    def known(self, person: PersonId) -> Person | None:
        for row in self.ours.rows(_PERSON, this=person):
            return person_of(row)
        return None

    def hours_of(self, person: PersonId) -> Hours:
        for row in self.ours.rows(_PERSON, this=person):
            return hours_of(row)
        return Hours()

    def keep_hours(self, person: PersonId, hours: Hours) -> None:
        self.ours.run(_KEEP_HOURS, this=person, **hours_row(hours))


_ADD_ADDRESS = _added(ADDRESS)
_KEEP_ADDRESS = _ADD_ADDRESS.on_conflict_do_update(
    index_elements=["organisation", "key"],
    set_={
        name: _ADD_ADDRESS.excluded[name]
        for name in AddressRow.model_fields
        if name not in {"organisation", "key"}
    },
)
_ADDRESS = Query(_found(ADDRESS).where(ADDRESS.c.key == _THIS))
_OF_TEAM = Query(_found(ADDRESS).where(ADDRESS.c.team == _THIS).order_by(ADDRESS.c.key))
_FIRST_KEY = select(func.min(ADDRESS.c.key)).where(
    ADDRESS.c.organisation == _OURS, ADDRESS.c.removed_at.is_(None)
)
_ANY_LEFT = Query(_found(ADDRESS).where(ADDRESS.c.key == _FIRST_KEY.scalar_subquery()))


@dataclass(frozen=True, slots=True)
class SqlAddresses:
    ours: Ours

    def keep(self, address: Address) -> None:
        self.ours.own(address.organisation)
        self.ours.run(_KEEP_ADDRESS, **address_row(address))

    def of(self, key: str) -> Address | None:
        return next((address_of(row) for row in self.ours.rows(_ADDRESS, this=key)), None)

    def of_team(self, team: str) -> tuple[Address, ...]:
        return tuple(address_of(row) for row in self.ours.rows(_OF_TEAM, this=team))

    def any_left(self) -> Address | None:
        return next((address_of(row) for row in self.ours.rows(_ANY_LEFT)), None)


_ADD_PRIVATE = _added(PRIVATE_FACT)
_KEEP_PRIVATE = _ADD_PRIVATE.on_conflict_do_update(
    index_elements=["organisation", "deal"],
    set_={name: _ADD_PRIVATE.excluded[name] for name in ("ciphertext", "written_at")},
)
_PRIVATE = Query(_found(PRIVATE_FACT).where(PRIVATE_FACT.c.deal == _THIS))


@dataclass(frozen=True, slots=True)
class SqlPrivateLane:
    """What is told in private is sealed before it comes near the database, and opened after."""

    ours: Ours
    keys: Keys
    #: On the wall: when something was written is of use to whoever runs the bot, not to the coach.
    clock: Now

    def of_deal(self, deal: DealId) -> PrivateFacts:
        """Raises PrivateFactsLocked."""
        for row in self.ours.rows(_PRIVATE, this=deal):
            try:
                opened = self.keys.open(row.ciphertext, self._where(deal))
            except CannotOpen as reason:
                raise PrivateFactsLocked(str(reason)) from reason
            return private_of(json.loads(opened))
        return PrivateFacts()

    def keep(self, deal: DealId, facts: PrivateFacts) -> None:
        """All that was told of the deal; what was kept before is replaced. Raises NoSuchDeal."""
        sealed = self.keys.seal(json.dumps(private_json(facts)), self._where(deal))
        with _pointing_nowhere(NoSuchDeal):
            self.ours.run(_KEEP_PRIVATE, deal=deal, ciphertext=sealed, written_at=self.clock())

    def _where(self, deal: DealId) -> str:
        """What binds an envelope to its row: copied to another one, it does not open."""
        return f"private_fact:{self.ours.organisation}:{deal}"
