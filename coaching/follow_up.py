"""When the coach comes back to a commitment, and what it still has to say elsewhere or later."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal, DealId
from coaching.hours import OwnTime, working_day_before, working_day_from
from coaching.people import OrganisationId, Person, PersonId, Place

FollowUpId = NewType("FollowUpId", UUID)

#: The kinds of follow-ups that a commitment brings (playbook, section 6, timing). Halfway, on the eve and the
#: reminder go to the owner alone; only on the due day is it asked where the deal is led. After the second
#: silence the deal's lead is told, never the whole channel; after the third it counts as missed.
HALFWAY, EVE, DUE, REMINDER, TO_LEAD, LAPSED = "halfway", "eve", "due", "reminder", "to_lead", "lapsed"

#: What the lead alone is told when the other side has missed a second promise, unless the lead told it.
LEAD_ON_MISSES = "lead_on_misses"
#: What is missing of a promise that was recorded as soft is asked for by itself, within so many days.
PIECE, _PIECE_WITHIN = "piece", 3

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

#: Somebody is told that they stand in for another; the lead, what somebody who left has left open.
STANDS_IN, LEFT = "stands_in", "left"

#: The day has come until which a deal was on hold.
RESUMES = "resumes"
#: At the end of somebody's day they are shown what they wrote that may be a promise; it is deleted after.
DIGEST, FORGET = "digest", "forget"
#: Everybody is told that promises are looked out for there.
LISTENING = "listening"

#: The lead is told that something happened to the channel in which the deal is led.
CHANNEL = "channel"

#: What is said unasked; every other kind answers somebody.
UNASKED = frozenset(
    {
        PIECE,
        HALFWAY,
        EVE,
        DUE,
        REMINDER,
        TO_LEAD,
        LAPSED,
        LEAD_ON_MISSES,
        STALLED,
        WEEKLY,
        AFTER_SIGNING,
        STANDS_IN,
        LEFT,
        CHANNEL,
        REVIEW,
        REVIEW_AGAIN,
        NEXT_TALK,
        AFTER_TALK,
        RESUMES,
        DIGEST,
    }
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


def due_moment(commitment: Commitment, now: datetime, own: OwnTime) -> datetime:
    """The keeper's hour of asking on the due day, or on the first working day after it that is still ahead.

    That is 15:00 in their zone, unless they have other hours. Aware UTC.
    """
    day = working_day_from(commitment.due, own)
    while (moment := own.asking_on(day)) <= now:
        day = working_day_from(day + timedelta(days=1), own)
    return moment


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """When the coach comes back to a commitment, in which way (a kind); `at` is aware UTC."""

    kind: str
    at: datetime


def coming_back(commitment: Commitment, now: datetime, own: OwnTime) -> tuple[Coming, ...]:
    """The moments at which the coach comes back to a commitment until it is asked about, in order.

    Halfway for steps over seven days, one working day before, and on the day, in the keeper's own time.
    """
    asked = due_moment(commitment, now, own)
    eve = working_day_before(own.person.today(asked), own)
    days = (commitment.due - own.person.today(now)).days
    halfway = working_day_from(commitment.due - timedelta(days=days // 2), own)
    before = [Coming(kind=EVE, at=own.asking_on(eve))]
    if days > _LONG_STEP and halfway < eve:
        before.insert(0, Coming(kind=HALFWAY, at=own.asking_on(halfway)))
    piece = piece_day(commitment, now, own)
    if piece is not None:
        before.insert(0, Coming(kind=PIECE, at=own.asking_on(piece)))
    return (*(one for one in before if one.at > now), Coming(kind=DUE, at=asked))


def piece_day(commitment: Commitment, now: datetime, is_working_day: Callable[[date], bool]) -> date | None:
    """When what is missing of a soft promise is asked for: the last working day within three.

    None where nothing is, or where its own day comes before that and is asked about anyway.
    """
    if not commitment.soft or commitment.piece_asked:
        return None
    keeper = commitment.keeper
    made, today = keeper.today(commitment.made_at), keeper.today(now)
    ahead = (made + timedelta(days=days) for days in range(_PIECE_WITHIN, 0, -1))
    day = next(filter(is_working_day, ahead), working_day_from(made + timedelta(days=1), is_working_day))
    return day if today < day < commitment.due else None


def after_silence(
    kind: str,
    commitment: Commitment,
    *,
    asked: Person,
    lead: Person,
    now: datetime,
    own_time: Callable[[Person], OwnTime],
) -> Coming | None:
    """What follows a working day after nobody answered; None after the last.

    `asked` is the commitment's keeper, or who stands in for them.
    """
    following = {DUE: REMINDER, REMINDER: TO_LEAD, TO_LEAD: LAPSED}.get(kind)
    if following == TO_LEAD and lead.id == asked.id:
        following = LAPSED
    if following is None:
        return None
    person = whom(following, commitment, lead)
    own = own_time(asked if person.id == commitment.keeper.id else person)
    day = working_day_from(own.person.today(now) + timedelta(days=1), own)
    return Coming(kind=following, at=own.asking_on(day))


def whom(kind: str, commitment: Commitment, lead: Person) -> Person:
    """Who is told: the lead of silence, whoever proposed it that nobody took it up, else its keeper."""
    if kind == TO_LEAD:
        return lead
    return commitment.made_by if kind == LAPSED and commitment.state == "proposed" else commitment.keeper


def is_stale(follow_up: FollowUp, owner: Person, now: datetime) -> bool:
    """Whether a look ahead comes too late to be of use: its day has passed."""
    return follow_up.kind in {HALFWAY, EVE} and owner.today(follow_up.due_at) < owner.today(now)


def coming_of(
    coming: Coming, commitment: Commitment, deal: Deal, *, new_id: FollowUpId, key: str, alone: bool = False
) -> FollowUp:
    """The follow-up of a moment: on the due day where the deal is led, else to the one whom it concerns.

    How the other side keeps its word is asked of one alone.
    """
    to = whom(coming.kind, commitment, deal.lead)
    openly = deal.home.private or (coming.kind == DUE and not alone and not commitment.theirs)
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
        details={"alone": "yes"} if alone else {},
    )


def of_deal(
    deal: Deal,
    kind: str,
    day: date,
    *,
    own: OwnTime,
    new_id: FollowUpId,
    alone: bool = False,
    details: Mapping[str, str] = MappingProxyType({}),
) -> FollowUp:
    """What is said of a deal on a day, at its lead's hour of asking: where it is led, or to them `alone`."""
    openly = deal.home.private or not alone
    return FollowUp(
        id=new_id,
        organisation=deal.organisation,
        key=f"deal:{deal.id}:{kind}:{day.isoformat()}",
        kind=kind,
        place=deal.home if openly else deal.home.direct_to(deal.lead.id),
        to=deal.lead.id,
        deal=deal.id,
        due_at=own.asking_on(day),
        details=details,
    )


def next_friday(now: datetime, own: OwnTime) -> date:
    """The Friday whose hour of asking comes next, where the person is."""
    today = own.person.today(now)
    friday = today + timedelta(days=(_FRIDAY - today.weekday()) % 7)
    return friday if own.asking_on(friday) > now else friday + timedelta(days=7)


def waits_until(now: datetime, own: OwnTime) -> datetime | None:
    """When it may be said, where the person rests now: nothing unasked at night or on a day off. Aware UTC.

    None where it may be said at once.
    """
    return None if own.is_open(now) else own.opens_after(now)


def later_moment(when: str, now: datetime, own: OwnTime) -> datetime:
    """In an hour, or in the morning of the next working day; never in quiet hours. Aware UTC."""
    in_an_hour, today = now + timedelta(hours=1), own.person.today(now)
    if when == "hour" and own.person.today(in_an_hour) == today and own.is_open(in_an_hour):
        return in_an_hour
    return own.morning_from(today + timedelta(days=1))
