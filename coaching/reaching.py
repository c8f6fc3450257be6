"""Whom the coach reaches with what it says unasked, and when: own hours, stand-ins, a lead who changed."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.follow_up import (
    DIGEST,
    DUE,
    EVE,
    HALFWAY,
    LAPSED,
    PIECE,
    REMINDER,
    STANDS_IN,
    UNASKED,
    FollowUp,
    whom,
)
from coaching.hours import OwnTime
from coaching.people import Person, Place
from coaching.ports import Calendar, UnitOfWork

#: What is said to whoever keeps a promise; all else that is said of a deal unasked is for its lead.
_TO_THE_KEEPER = frozenset({PIECE, HALFWAY, EVE, DUE, REMINDER, LAPSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reaching:
    """At one moment, within one unit of work."""

    work: UnitOfWork
    calendar: Calendar
    now: datetime

    def own_time(self, person: Person, *, covered: bool = True) -> OwnTime:
        """The person's days and hours; those on which somebody stands in count as theirs where `covered`."""
        hours = self.work.people.hours_of(person.id)
        there = hours.of(person)
        at_home = replace(there, country=hours.country)
        return OwnTime(
            person=there,
            hours=hours,
            works_on=lambda day: self.calendar.is_working_day(day, at_home),
            covered=covered,
        )

    def stand_in_for(self, person: Person) -> Person | None:
        """Who answers for somebody who is away today, None where nobody does."""
        hours = self.work.people.hours_of(person.id)
        away = hours.absent_on(hours.of(person).today(self.now))
        if away is None or away.stand_in is None:
            return None
        return self.work.people.known(away.stand_in)

    def aimed(self, follow_up: FollowUp) -> FollowUp:
        """A follow-up to whom it is for by now: who keeps the promise or leads the deal, or stands in today.

        What is for a lead alone waits for them, unless their stand-in may see what is private as well. Raises
        NoSuchDeal or NoSuchCommitment.
        """
        if follow_up.kind not in UNASKED:
            return follow_up
        deal = self.work.deals.known(follow_up.deal)
        if not follow_up.place.private and follow_up.place.conversation != deal.home.conversation:
            follow_up = replace(follow_up, place=deal.home)  # it is led elsewhere by now
        meant = self._meant(follow_up, deal)
        if meant is None:
            return follow_up
        stand_in = self.stand_in_for(meant)
        if stand_in is not None and self._may_be_told(stand_in, follow_up, deal):
            meant = stand_in
        if meant.id == follow_up.to:
            return follow_up
        if meant.id not in deal.members:
            self.work.deals.save(deal.joined_by(meant.id))
        alone = follow_up.place.private
        return replace(
            follow_up, to=meant.id, place=deal.home.direct_to(meant.id) if alone else follow_up.place
        )

    def _meant(self, follow_up: FollowUp, deal: Deal) -> Person | None:
        if follow_up.commitment is None:
            # What is said to somebody else about a deal, to one who stands in say, is for nobody but them.
            return None if follow_up.kind in {STANDS_IN, DIGEST} else deal.lead
        commitment = self.work.commitments.known(follow_up.commitment)
        if follow_up.kind not in _TO_THE_KEEPER:
            return deal.lead
        return whom(follow_up.kind, commitment, deal.lead)

    def _may_be_told(self, stand_in: Person, follow_up: FollowUp, deal: Deal) -> bool:
        told_alone = follow_up.commitment is None and follow_up.place.private
        return not told_alone or deal.may_see_private(stand_in.id)

    def answers_for(self, person: Person, commitment: Commitment) -> bool:
        """Whether somebody may say what the owner would: the owner, or who stands in for them today."""
        if person.id == commitment.keeper.id:
            return True
        stand_in = self.stand_in_for(commitment.keeper)
        return stand_in is not None and stand_in.id == person.id

    def beneath(self, follow_up: FollowUp, tried_at: datetime | None) -> Place:
        """Where it is said: below the first thing that was said there unasked about the deal on that day.

        The day is the lead's and, for what may have been posted before, that of the first try, so that it is
        looked up where it was put.
        """
        place = follow_up.place
        if follow_up.kind not in UNASKED or place.private or place.thread:
            return place
        lead = self.own_time(self.work.deals.known(follow_up.deal).lead).person
        begins = datetime.combine(lead.today(tried_at or self.now), time.min, tzinfo=lead.clock)
        since, until = (one.astimezone(UTC) for one in (begins, begins + timedelta(days=1)))
        first = self.work.follow_ups.first_unasked(follow_up.deal, place, since, until)
        return replace(place, thread=first) if first else place
