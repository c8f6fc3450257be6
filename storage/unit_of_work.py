"""One organisation's data within one transaction, as the coach sees it."""

from datetime import datetime

from sqlalchemy import Connection

from coaching.people import OrganisationId
from coaching.ports import Now
from storage.repositories import (
    Ours,
    SqlAddresses,
    SqlCommitments,
    SqlCycles,
    SqlDeals,
    SqlEvents,
    SqlFollowUps,
    SqlMoveRecords,
    SqlPeople,
    SqlPrivateLane,
    first_time,
)
from storage.secrets import Keys


class SqlUnitOfWork:
    """coaching.ports.UnitOfWork on a connection; whoever opened the transaction ends it."""

    def __init__(
        self, connection: Connection, organisation: OrganisationId, *, keys: Keys, clock: Now
    ) -> None:
        ours = Ours(connection, organisation)
        self._ours = ours
        self.deals = SqlDeals(ours)
        self.commitments = SqlCommitments(ours)
        self.events = SqlEvents(ours)
        self.cycles = SqlCycles(ours)
        self.records = SqlMoveRecords(ours)
        self.follow_ups = SqlFollowUps(ours)
        self.people = SqlPeople(ours)
        self.private = SqlPrivateLane(ours, keys, clock)
        self.addresses = SqlAddresses(ours)

    def first_time(self, turn: str, now: datetime) -> bool:
        return first_time(self._ours, turn, now)
