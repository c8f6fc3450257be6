"""Erasing what was kept of a deal, a workspace or a person, in batches that can be taken up again.

What would still be posted is let go first. The record of it holds who, what and when, and no content.
"""

import json
import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, or_, select, tuple_, update

from coaching.people import OrganisationId, PersonId
from coaching.ports import Now
from storage.installations import Run
from storage.secrets import Keys
from storage.tables import (
    ADDRESS,
    AUDIT,
    BUDGET,
    COMMITMENT,
    CYCLE,
    DEAL,
    DEAL_MEMBER,
    DEAL_PLACE,
    EVENT,
    FOLLOW_UP,
    INSTALLATION,
    LANE,
    MOVE_RECORD,
    PERSON,
    PRIVATE_FACT,
    TURN,
)

T = TypeVar("T")

#: Rows of one transaction at most.
BATCH = 500

#: What stands where somebody's name stood.
SOMEBODY = "somebody"

#: In this order nothing that is left ever refers to what is gone.
_OF_A_WORKSPACE = (
    FOLLOW_UP,
    EVENT,
    COMMITMENT,
    CYCLE,
    MOVE_RECORD,
    PRIVATE_FACT,
    DEAL_PLACE,
    DEAL_MEMBER,
    DEAL,
    LANE,
    PERSON,
    TURN,
    BUDGET,
    ADDRESS,
)
_OF_A_DEAL = (FOLLOW_UP, COMMITMENT, CYCLE, MOVE_RECORD, PRIVATE_FACT, DEAL_PLACE, DEAL_MEMBER)


class StillLeads(Exception):
    """Somebody leads open deals, which need another lead before what is kept of the person can go."""

    def __init__(self, deals: tuple[str, ...]) -> None:
        super().__init__(f"They still lead {len(deals)} open deal(s): {', '.join(deals)}")
        self.deals = deals


@dataclass(frozen=True, slots=True, kw_only=True)
class Erasing:
    """Erases over transactions that `run` keeps whole; `settle` empties the database's log afterwards."""

    run: Run
    keys: Keys
    #: On the wall.
    clock: Now
    settle: Callable[[], None]
    batch: int = BATCH

    async def deal(self, organisation: OrganisationId, deal: Any, by: str) -> int:  # noqa: ANN401 - a UUID
        """All that was kept of a deal; how many rows went."""
        await self._begin(organisation, f"deal {deal}", by, FOLLOW_UP.c.deal == deal)
        of_it = select(COMMITMENT.c.id).where(
            COMMITMENT.c.organisation == organisation, COMMITMENT.c.deal == deal
        )
        gone = await self._emptied(EVENT, EVENT.c.organisation == organisation, EVENT.c.commitment.in_(of_it))
        await self._unlink(COMMITMENT.c.organisation == organisation, COMMITMENT.c.deal == deal)
        for table in _OF_A_DEAL:
            gone += await self._emptied(table, table.c.organisation == organisation, table.c.deal == deal)
        gone += await self._emptied(DEAL, DEAL.c.organisation == organisation, DEAL.c.id == deal)
        await self._end(organisation, f"deal {deal}", by)
        return gone

    async def workspace(self, organisation: OrganisationId, by: str) -> int:
        """All that was kept of a workspace, its token first; how many rows went. The record of it stays."""
        tokens = INSTALLATION.c.organisation == organisation
        await self.run(lambda connection: connection.execute(delete(INSTALLATION).where(tokens)))
        await self._begin(organisation, "workspace", by, FOLLOW_UP.c.organisation == organisation)
        await self._unlink(COMMITMENT.c.organisation == organisation)
        gone = 0
        for table in _OF_A_WORKSPACE:
            gone += await self._emptied(table, table.c.organisation == organisation)
        await self._end(organisation, "workspace", by)
        return gone

    async def person(self, organisation: OrganisationId, person: PersonId, by: str) -> int:
        """Who somebody was and what they wrote in answers and notes, deal by deal; how many deals it was.

        Promises stay with the organisation, and so does what others wrote, without the person's name in it.
        In each deal another pseudonym stands for them. Raises StillLeads, and CannotOpen where a key is lost.
        """
        led = await self.run(lambda connection: _led(connection, organisation, person))
        if led:
            raise StillLeads(led)
        concerns = FOLLOW_UP.c.to_person == person
        await self._begin(organisation, f"person {person}", by, concerns)
        name = await self.run(lambda connection: _name(connection, organisation, person))
        await self._emptied(FOLLOW_UP, FOLLOW_UP.c.organisation == organisation, concerns)
        deals = await self.run(lambda connection: _deals(connection, organisation))
        changed = 0
        for deal in deals:
            stranger = _Stranger(person=person, name=name, pseudonym=f"gone:{secrets.token_hex(8)}")
            work = _Rewriting(organisation=organisation, deal=deal, stranger=stranger, keys=self.keys)
            changed += await self.run(work.done)
        await self.run(lambda connection: _drop(connection, organisation, person))
        await self._end(organisation, f"person {person}", by)
        return changed

    async def _begin(
        self, organisation: OrganisationId, what: str, by: str, posts: ColumnElement[bool]
    ) -> None:
        """Posting stops before anything else is done, and it is written down in the same transaction."""

        def begun(connection: Connection) -> None:
            connection.execute(
                update(FOLLOW_UP)
                .where(FOLLOW_UP.c.organisation == organisation, posts, FOLLOW_UP.c.state == "pending")
                .values(state="cancelled")
            )
            self._note(connection, organisation, f"erase {what}: begun", by)

        await self.run(begun)

    async def _end(self, organisation: OrganisationId, what: str, by: str) -> None:
        await self.run(lambda connection: self._note(connection, organisation, f"erase {what}: done", by))
        self.settle()

    def _note(self, connection: Connection, organisation: str, what: str, by: str) -> None:
        connection.execute(insert(AUDIT).values(organisation=organisation, at=self.clock(), by=by, what=what))

    async def _unlink(self, *where: ColumnElement[bool]) -> None:
        """What follows from what, so that no order is needed among promises."""
        await self.run(
            lambda connection: connection.execute(
                update(COMMITMENT).where(*where, COMMITMENT.c.follows.is_not(None)).values(follows=None)
            )
        )

    async def _emptied(self, table: Table, *where: ColumnElement[bool]) -> int:
        """Rows go a batch a transaction; whatever stops it, the next run goes on."""
        key = tuple_(*table.primary_key.columns)
        some = select(*table.primary_key.columns).where(*where).limit(self.batch)
        gone = 0
        while True:
            count = await self.run(
                lambda connection: connection.execute(delete(table).where(key.in_(some))).rowcount
            )
            gone += count
            if count < self.batch:
                return gone


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stranger:
    """Somebody who is to be known no more, and what stands for them instead."""

    person: str
    name: str
    pseudonym: str

    def text(self, words: str) -> str:
        if words == self.person:
            return self.pseudonym
        if len(self.name) < 2:  # noqa: PLR2004 - a letter is no name that could be told from a word
            return words
        words = re.sub(rf"(?<!\w){re.escape(self.name)}(?!\w)", SOMEBODY, words, flags=re.IGNORECASE)
        return words.replace(f"<@{self.person}>", SOMEBODY)

    def within(self, value: Any) -> Any:  # noqa: ANN401 - what JSON knows
        """The same of all that JSON holds; what they wrote in an answer is gone whole."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, list):
            return [self.within(one) for one in cast("list[Any]", value)]
        if isinstance(value, dict):
            told = cast("dict[str, Any]", value)
            theirs = "words" in told and self.person in _names_in(told)
            return {
                name: "" if theirs and name == "words" else self.within(one) for name, one in told.items()
            }
        return value


def _names_in(told: Mapping[str, Any]) -> set[Any]:
    """Who said something, by id, as a stamp or a person of it tells."""
    by = told.get("by")
    inner = cast("dict[str, Any]", by).get("id") if isinstance(by, dict) else by
    return {inner}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rewriting:
    """All rows of one deal, without a person, in one transaction."""

    organisation: str
    deal: Any
    stranger: _Stranger
    keys: Keys

    def done(self, connection: Connection) -> int:
        ours = (COMMITMENT.c.organisation == self.organisation, COMMITMENT.c.deal == self.deal)
        promises = select(COMMITMENT.c.id).where(*ours)
        changed = self._rows(
            connection, DEAL, DEAL.c.organisation == self.organisation, DEAL.c.id == self.deal
        )
        changed += self._rows(connection, COMMITMENT, *ours)
        of_promises = (EVENT.c.organisation == self.organisation, EVENT.c.commitment.in_(promises))
        theirs = update(EVENT).where(*of_promises, EVENT.c.by == self.stranger.person).values(note="")
        connection.execute(theirs)
        changed += self._rows(connection, EVENT, *of_promises)
        for table in (CYCLE, FOLLOW_UP, DEAL_MEMBER):
            where = (table.c.organisation == self.organisation, table.c.deal == self.deal)
            changed += self._rows(connection, table, *where)
        changed += self._sealed(connection)
        return int(changed > 0)

    def _rows(self, connection: Connection, table: Table, *where: ColumnElement[bool]) -> int:
        changed = 0
        for row in connection.execute(select(table).where(*where)).mappings().all():
            before = dict(row)
            after = {
                name: value
                if name in {"organisation", "state", "kind", "key"}
                else self.stranger.within(value)
                for name, value in before.items()
            }
            if after == before:
                continue
            key = [column == before[column.name] for column in table.primary_key.columns]
            told = {name: value for name, value in after.items() if value != before[name]}
            connection.execute(update(table).where(*key).values(**told))
            changed += 1
        return changed

    def _sealed(self, connection: Connection) -> int:
        """What was told in private, opened and sealed again. Raises CannotOpen; nothing is changed then."""
        where = (PRIVATE_FACT.c.organisation == self.organisation, PRIVATE_FACT.c.deal == self.deal)
        row = connection.execute(select(PRIVATE_FACT).where(*where)).first()
        if row is None:
            return 0
        place = f"private_fact:{self.organisation}:{self.deal}"
        told = json.loads(self.keys.open(row.ciphertext, place))
        after = self.stranger.within(told)
        if after == told:
            return 0
        sealed = self.keys.seal(json.dumps(after), place)
        connection.execute(update(PRIVATE_FACT).where(*where).values(ciphertext=sealed))
        return 1


def _led(connection: Connection, organisation: str, person: str) -> tuple[str, ...]:
    led = (DEAL.c.organisation == organisation, DEAL.c.lead == person, DEAL.c.closed_at.is_(None))
    return tuple(str(one) for one in connection.execute(select(DEAL.c.id).where(*led)).scalars())


def _deals(connection: Connection, organisation: str) -> tuple[Any, ...]:
    return tuple(connection.execute(select(DEAL.c.id).where(DEAL.c.organisation == organisation)).scalars())


def _name(connection: Connection, organisation: str, person: str) -> str:
    found = select(PERSON.c.name).where(PERSON.c.organisation == organisation, PERSON.c.id == person)
    return connection.execute(found).scalar() or ""


def _drop(connection: Connection, organisation: str, person: str) -> None:
    """The person's own row, where they stand in for others, and the way to their private conversation."""
    connection.execute(delete(PERSON).where(PERSON.c.organisation == organisation, PERSON.c.id == person))
    connection.execute(
        update(PERSON)
        .where(PERSON.c.organisation == organisation, PERSON.c.stand_in == person)
        .values(stand_in=None)
    )
    connection.execute(
        update(INSTALLATION)
        .where(INSTALLATION.c.organisation == organisation, INSTALLATION.c.installed_by == person)
        .values(installed_by="")
    )
    connection.execute(
        delete(ADDRESS).where(
            ADDRESS.c.organisation == organisation,
            or_(ADDRESS.c.key == person, ADDRESS.c.key.endswith(person), ADDRESS.c.account == person),
        )
    )
    used = select(FOLLOW_UP.c.lane).where(FOLLOW_UP.c.organisation == organisation)
    connection.execute(
        delete(LANE).where(
            LANE.c.organisation == organisation, LANE.c.id.endswith(f"@{person}"), LANE.c.id.not_in(used)
        )
    )


#: What stays: a state of a sign-in goes by itself, and the record of what was done is there to stay.
STAYS = frozenset({"sign_in", "audit"})

#: The names of all tables that are emptied with a workspace, so that a new one is not forgotten.
EMPTIED = frozenset({one.name for one in (*_OF_A_WORKSPACE, INSTALLATION)})
