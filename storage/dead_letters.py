"""What could not be said and is not tried again by itself: for whoever runs the bot to see and retry."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, literal_column, null, select, text, update

from coaching.people import OrganisationId
from storage.tables import DEAD, FOLLOW_UP


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """No word of the deal, for whoever runs the bot need not know it."""

    id: UUID
    organisation: OrganisationId
    kind: str
    conversation: str
    due_at: datetime
    error: str


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
        )
        for row in connection.execute(_DEAD_LETTERS, {"limit": limit})
    )


def try_again(connection: Connection, these: Collection[UUID] | None, now: datetime) -> int:
    """Let these be said after all, or all of them for None; how many there were.

    What has become moot meanwhile is let go when it is drawn.
    """
    if these is None:
        return connection.execute(_AGAIN, {"now": now}).rowcount
    return connection.execute(_THESE_AGAIN, {"now": now, "these": list(these)}).rowcount
