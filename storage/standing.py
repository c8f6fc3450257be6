"""What stands in the database, for whoever runs the bot: whose it is, how much, and with which keys."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, func, select

from coaching.deal import DealId
from coaching.people import OrganisationId, PersonId
from storage.tables import AUDIT, DEAL, DEAL_MEMBER, FOLLOW_UP, INSTALLATION, PRIVATE_FACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Who did what with people's data, and when; no content."""

    organisation: str
    at: datetime
    by: str
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """`waiting` and `dead` count follow-ups; `sealed_with` how many rows each key has sealed, by its name."""

    deals: Mapping[DealId, OrganisationId]
    members: Mapping[DealId, frozenset[PersonId]]
    waiting: int
    dead: int
    sealed_with: Mapping[str, int]
    records: tuple[Record, ...]

    def deals_of(self, organisation: str) -> tuple[DealId, ...]:
        return tuple(sorted(one for one, of in self.deals.items() if of == organisation))


def standing(connection: Connection) -> Standing:
    """A look at all of it; no deal's words are read."""
    deals = connection.execute(select(DEAL.c.id, DEAL.c.organisation)).all()
    counted = select(FOLLOW_UP.c.state, func.count().label("rows")).group_by(FOLLOW_UP.c.state)
    states = {one.state: int(one.rows) for one in connection.execute(counted)}
    members: dict[DealId, set[PersonId]] = {}
    for one in connection.execute(select(DEAL_MEMBER.c.deal, DEAL_MEMBER.c.person)):
        members.setdefault(DealId(_uuid(one.deal)), set()).add(PersonId(one.person))
    records = select(AUDIT.c.organisation, AUDIT.c.at, AUDIT.c.by, AUDIT.c.what).order_by(AUDIT.c.number)
    return Standing(
        deals={DealId(_uuid(one.id)): OrganisationId(one.organisation) for one in deals},
        members={deal: frozenset(people) for deal, people in members.items()},
        waiting=states.get("pending", 0),
        dead=states.get("dead", 0),
        sealed_with=_sealed_with(connection),
        records=tuple(
            Record(organisation=one.organisation, at=one.at, by=one.by, what=one.what)
            for one in connection.execute(records)
        ),
    )


def _sealed_with(connection: Connection) -> Mapping[str, int]:
    """The name of its key stands in the clear in front of what is sealed."""
    names: dict[str, int] = {}
    for table in (PRIVATE_FACT, INSTALLATION):
        for text in connection.execute(select(table.c.ciphertext).where(table.c.ciphertext != "")).scalars():
            name = text.split(".", 2)[1]
            names[name] = names.get(name, 0) + 1
    return names


def _uuid(found: UUID | str) -> UUID:
    return found if isinstance(found, UUID) else UUID(found)
