"""What could not be said and is not tried again by itself: for whoever runs the bot to see and retry."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, literal_column, null, select, text, update

from coaching.people import OrganisationId
from coaching.ports import COULD_NOT_CONFIRM
from storage.database import read_beside
from storage.pace import Pace
from storage.tables import DEAD, FOLLOW_UP, PENDING

#: At most so many are shown.
_SHOWN = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """No word of the deal, for whoever runs the bot need not know it."""

    id: UUID
    organisation: OrganisationId
    kind: str
    conversation: str
    due_at: datetime
    error: str
    #: It may have been posted, and nobody could find out: said again, it may come twice.
    doubtful: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """How many messages are due and not posted yet, and about how many minutes they will take."""

    messages: int
    minutes: int


_DEAD_LETTERS = (
    select(FOLLOW_UP).where(text(DEAD)).order_by(FOLLOW_UP.c.number.desc()).limit(bindparam("limit"))
)
_AGAIN = (
    update(FOLLOW_UP)
    .where(text(DEAD))
    .values(state=literal_column("'pending'"), try_at=bindparam("now"), attempt=0, sending_at=null())
)
_THESE_AGAIN = _AGAIN.where(FOLLOW_UP.c.id.in_(bindparam("these", expanding=True)))


def dead_letters(connection: Connection, limit: int) -> tuple[DeadLetter, ...]:
    """The newest first."""
    return tuple(
        DeadLetter(
            id=row.id,
            organisation=OrganisationId(row.organisation),
            kind=row.kind,
            conversation=row.conversation,
            due_at=row.due_at,
            error=row.error,
            doubtful=row.error.startswith(COULD_NOT_CONFIRM),
        )
        for row in connection.execute(_DEAD_LETTERS, {"limit": limit})
    )


_LANES_WAITING = (
    select(FOLLOW_UP.c.organisation, FOLLOW_UP.c.platform, func.count().label("messages"))
    .where(text(PENDING), FOLLOW_UP.c.try_at <= bindparam("now"))
    .group_by(FOLLOW_UP.c.organisation, FOLLOW_UP.c.platform, FOLLOW_UP.c.lane)
)


def waiting(connection: Connection, now: datetime, pace: Pace) -> Waiting:
    """The longest of what each conversation and each organisation takes at the pace that is held."""
    seconds = 0.0
    of_organisation: Counter[str] = Counter()
    messages = 0
    for row in connection.execute(_LANES_WAITING, {"now": now}):
        messages += row.messages
        seconds = max(seconds, row.messages * pace.pause_on(row.platform).total_seconds())
        if row.platform not in pace.unpaused:
            of_organisation[row.organisation] += row.messages
    slowest = max(of_organisation.values(), default=0) / pace.per_second
    return Waiting(messages=messages, minutes=ceil(max(seconds, slowest) / 60))


def look_beside(url: str, now: datetime) -> tuple[tuple[DeadLetter, ...], Waiting]:
    """What could not be said, and what waits, in a file that another process has open."""
    return read_beside(
        url, lambda connection: (dead_letters(connection, _SHOWN), waiting(connection, now, Pace()))
    )


def try_again(connection: Connection, these: Collection[UUID] | None, now: datetime) -> int:
    """Let these be said after all, or all of them for None; how many there were.

    What has become moot meanwhile is let go when it is drawn.
    """
    if these is None:
        return connection.execute(_AGAIN, {"now": now}).rowcount
    return connection.execute(_THESE_AGAIN, {"now": now, "these": list(these)}).rowcount
