"""When the coach comes back to a commitment, and what it still has to say elsewhere or later."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal, DealId
from coaching.people import OrganisationId, Person, PersonId, Place

FollowUpId = NewType("FollowUpId", UUID)

#: The playbook's hour of the day at which a due commitment is asked about, in the owner's zone.
ASKED_AT = time(15, 0)

#: The kinds of follow-ups that a commitment brings (playbook, section 6, timing). Halfway, on the eve and the
#: reminder go to the owner alone; only on the due day is it asked where the deal is led. After the second
#: silence the deal's lead is told, never the whole channel; after the third it counts as missed.
HALFWAY, EVE, DUE, REMINDER, TO_LEAD, LAPSED = "halfway", "eve", "due", "reminder", "to_lead", "lapsed"

#: The coach comes back to a signed deal on these days after it (playbook, section 6, review).
DAYS_AFTER_SIGNING = (10, 30, 90)

#: The weekly note is for Fridays.
_FRIDAY = 4

#: What is said of a whole deal: whether it has stalled, once a week what is new, and how it goes once signed.
STALLED, WEEKLY, AFTER_SIGNING = "stalled", "weekly", "after_signing"

#: What is said of rounds and talks, to the lead alone: the review of a round and its one reminder; what to
#: bring to the next talk, and on the working day after it what moved.
REVIEW, REVIEW_AGAIN, NEXT_TALK, AFTER_TALK = "review", "review_again", "next_talk", "after_talk"

#: Steps over so many days are looked at halfway.
_LONG_STEP = 7

#: Asked later: in an hour, or at this time on the next working day; in the evening it is the next day too.
MORNING, LATER_AT, EVENING = time(8, 0), time(9, 0), time(18, 0)

#: What is said unasked; every other kind answers somebody.
UNASKED = frozenset(
    {HALFWAY, EVE, DUE, REMINDER, TO_LEAD, LAPSED, STALLED, WEEKLY, AFTER_SIGNING}
    | {REVIEW, REVIEW_AGAIN, NEXT_TALK, AFTER_TALK}
)


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
    """15:00 in the keeper's zone on the due day, or the first working day after it that is still ahead.

    Aware UTC.
    """
    day = working_day_from(commitment.due, is_working_day)
    moment = moment_on(day, commitment.keeper)
    while moment <= now:
        day = working_day_from(day + timedelta(days=1), is_working_day)
        moment = moment_on(day, commitment.keeper)
    return moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """When the coach comes back to a commitment, in which way (a kind); `at` is aware UTC."""

    kind: str
    at: datetime


def coming_back(
    commitment: Commitment, now: datetime, is_working_day: Callable[[date], bool]
) -> tuple[Coming, ...]:
    """The moments at which the coach comes back to a commitment until it is asked about, in order.

    Halfway for steps over seven days, one working day before, and on the day.
    """
    asked = due_moment(commitment, now, is_working_day)
    eve = working_day_before(asked.astimezone(commitment.keeper.clock).date(), is_working_day)
    days = (commitment.due - commitment.keeper.today(now)).days
    halfway = working_day_from(commitment.due - timedelta(days=days // 2), is_working_day)
    before = [Coming(kind=EVE, at=moment_on(eve, commitment.keeper))]
    if days > _LONG_STEP and halfway < eve:
        before.insert(0, Coming(kind=HALFWAY, at=moment_on(halfway, commitment.keeper)))
    return (*(one for one in before if one.at > now), Coming(kind=DUE, at=asked))


def after_silence(
    kind: str, commitment: Commitment, lead: Person, now: datetime, is_working_day: Callable[[date], bool]
) -> Coming | None:
    """What follows a working day after this kind was said and nobody answered; None after the last."""
    following = {DUE: REMINDER, REMINDER: TO_LEAD, TO_LEAD: LAPSED}.get(kind)
    if following == TO_LEAD and lead.id == commitment.keeper.id:
        following = LAPSED
    if following is None:
        return None
    person = lead if following == TO_LEAD else commitment.keeper
    day = working_day_from(person.today(now) + timedelta(days=1), is_working_day)
    return Coming(kind=following, at=moment_on(day, person))


def is_stale(follow_up: FollowUp, owner: Person, now: datetime) -> bool:
    """Whether a look ahead comes too late to be of use: its day has passed."""
    return follow_up.kind in {HALFWAY, EVE} and owner.today(follow_up.due_at) < owner.today(now)


def coming_of(
    coming: Coming, commitment: Commitment, deal: Deal, *, new_id: FollowUpId, key: str, alone: bool = False
) -> FollowUp:
    """The follow-up of a moment: on the due day where the deal is led, else to the one whom it concerns."""
    to = deal.lead if coming.kind == TO_LEAD else commitment.keeper
    openly = deal.home.private or (coming.kind == DUE and not alone)
    return FollowUp(
        id=new_id,
        organisation=deal.organisation,
        key=f"commitment:{commitment.id}:{coming.kind}:{key}",
        kind=coming.kind,
        place=deal.home if openly else deal.home.direct_to(to.id),
        to=to.id,
        deal=deal.id,
        due_at=coming.at,
        commitment=commitment.id,
    )


def of_deal(
    deal: Deal,
    kind: str,
    day: date,
    *,
    new_id: FollowUpId,
    alone: bool = False,
    details: Mapping[str, str] = MappingProxyType({}),
) -> FollowUp:
    """What is said of a deal on a day, at the hour of asking: where it is led, or to its lead `alone`."""
    openly = deal.home.private or not alone
    return FollowUp(
        id=new_id,
        organisation=deal.organisation,
        key=f"deal:{deal.id}:{kind}:{day.isoformat()}",
        kind=kind,
        place=deal.home if openly else deal.home.direct_to(deal.lead.id),
        to=deal.lead.id,
        deal=deal.id,
        due_at=moment_on(day, deal.lead),
        details=details,
    )


def next_friday(now: datetime, person: Person) -> date:
    """The Friday whose hour of asking comes next, where the person is."""
    today = person.today(now)
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
    return friday if moment_on(friday, person) > now else friday + timedelta(days=7)


def waits_until(now: datetime, person: Person, is_working_day: Callable[[date], bool]) -> datetime | None:
    """When it may be said, where the person rests now: nothing unasked at night or on a day off. Aware UTC.

    None where it may be said at once.
    """
    here = now.astimezone(person.clock)
    if is_working_day(here.date()) and MORNING <= here.time() < EVENING:
        return None
    ahead = 0 if here.time() < MORNING else 1
    day = working_day_from(here.date() + timedelta(days=ahead), is_working_day)
    return datetime.combine(day, LATER_AT, tzinfo=person.clock).astimezone(UTC)


def later_moment(when: str, owner: Person, now: datetime, is_working_day: Callable[[date], bool]) -> datetime:
    """In an hour, or at nine on the next working day; never in the evening. Aware UTC."""
    here = now.astimezone(owner.clock)
    in_an_hour = here + timedelta(hours=1)
    if when == "hour" and in_an_hour.date() == here.date() and in_an_hour.time() < EVENING:
        return in_an_hour.astimezone(UTC)
    day = working_day_from(here.date() + timedelta(days=1), is_working_day)
    return datetime.combine(day, LATER_AT, tzinfo=owner.clock).astimezone(UTC)


def moment_on(day: date, person: Person) -> datetime:
    """The hour of asking on a day where the person is. Aware UTC."""
    return datetime.combine(day, ASKED_AT, tzinfo=person.clock).astimezone(UTC)


def working_day_before(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The last working day before a day; the day before it where there is none for a month."""
    for back in range(1, 31):
        candidate = day - timedelta(days=back)
        if is_working_day(candidate):
            return candidate
    return day - timedelta(days=1)


def working_day_from(day: date, is_working_day: Callable[[date], bool]) -> date:
    """The day itself or the next working day; the day itself where there is none for a month."""
    if is_working_day(day):
        return day
    for ahead in range(1, 31):
        candidate = day + timedelta(days=ahead)
        if is_working_day(candidate):
            return candidate
    return day
