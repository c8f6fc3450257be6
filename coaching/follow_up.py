"""When the coach comes back to a commitment, and what it still has to say elsewhere or later."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId
from coaching.deal import DealId
from coaching.people import OrganisationId, Person, PersonId, Place

FollowUpId = NewType("FollowUpId", UUID)

#: The playbook's hour of the day at which a due commitment is asked about, in the owner's zone.
ASKED_AT = time(15, 0)

#: The kind of a follow-up to a commitment on its due day; every other kind is something said right away.
DUE = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowUp:
    """Something to be said in a place at a moment, drawn when it is said, from things as they stand then.

    `key` is unique in the organisation: the same key schedules the same follow-up anew.
    """

    id: FollowUpId
    organisation: OrganisationId
    key: str
    kind: str
    place: Place
    #: Who it concerns: mentioned, and spoken to privately where others could read along in the place.
    to: PersonId
    deal: DealId
    due_at: datetime
    commitment: CommitmentId | None = None
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    #: The platform's id of the message in `place` that this one takes the place of, or empty.
    replaces: str = ""


def due_moment(commitment: Commitment, now: datetime, is_working_day: Callable[[date], bool]) -> datetime:
    """15:00 in the owner's zone on the due day, or the first working day after it that is still ahead.

    Aware UTC.
    """
    day = working_day_from(commitment.due, is_working_day)
    moment = moment_on(day, commitment.owner)
    while moment <= now:
        day = working_day_from(day + timedelta(days=1), is_working_day)
        moment = moment_on(day, commitment.owner)
    return moment


def moment_on(day: date, person: Person) -> datetime:
    """The hour of asking on a day where the person is. Aware UTC."""
    return datetime.combine(day, ASKED_AT, tzinfo=person.clock).astimezone(UTC)


def working_day_from(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The day itself or the next working day; the day itself where there is none for a month."""
    if is_working_day(day):
        return day
    for ahead in range(1, 31):
        candidate = day + timedelta(days=ahead)
        if is_working_day(candidate):
            return candidate
    return day
