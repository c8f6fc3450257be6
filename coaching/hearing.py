"""One turn being heard: who asks, the work under way, and what follows from it in the same transaction."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from coaching.commands import Turn
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Deal, DealId
from coaching.errors import AlreadyTaken, NoSuchPerson, NotADay
from coaching.follow_up import DUE, FollowUp, FollowUpId, due_moment
from coaching.interview import day_read
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, NewId, UnitOfWork
from coaching.suggestions import Situation, situation


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """A turn with its one moment, the unit of work it is kept in, and what the coach knows."""

    turn: Turn
    work: UnitOfWork
    now: datetime
    new_id: NewId
    playbook: Playbook
    calendar: Calendar

    def deal(self, deal: DealId) -> Deal:
        """An open deal that the asker may see here. Raises NoSuchDeal or DealIsClosed."""
        found = self.work.deals.get(deal, self.turn.person.id, self.turn.place)
        found.must_be_open()
        return found

    def commitment(self, commitment: CommitmentId) -> tuple[Deal, Commitment]:
        """A commitment and its open deal, which the asker may see here. Raises as `deal` does."""
        found = self.work.commitments.known(commitment)
        return self.deal(found.deal), found

    def say(
        self,
        kind: str,
        deal: Deal,
        *,
        commitment: Commitment | None = None,
        place: Place | None = None,
        details: Mapping[str, str] = MappingProxyType({}),
        instead: bool = False,
    ) -> None:
        """Say something to everyone in a place, right after the turn is kept.

        `instead`: it takes the place of the message whose button was pressed, which has nothing left to say.
        """
        turn = self.turn
        place = place or turn.place
        self.work.people.remember(turn.person)
        self.work.follow_ups.schedule(
            FollowUp(
                id=FollowUpId(self.new_id()),
                organisation=deal.organisation,
                key=f"turn:{turn.id}:{kind}",
                kind=kind,
                place=place,
                to=turn.person.id,
                deal=deal.id,
                due_at=self.now,
                commitment=commitment.id if commitment else None,
                details=details,
                replaces=turn.pressed_on if instead and place == turn.place else "",
            )
        )

    def come_back_to(self, commitment: Commitment, deal: Deal) -> None:
        """Ask about a commitment when it falls due, and at no other moment planned before."""
        self.work.people.remember(commitment.owner)
        self.work.follow_ups.cancel_for(commitment.id)
        self.work.follow_ups.schedule(
            FollowUp(
                id=FollowUpId(self.new_id()),
                organisation=deal.organisation,
                key=f"commitment:{commitment.id}:{DUE}:{self.turn.id}",
                kind=DUE,
                place=deal.home,
                to=commitment.owner.id,
                deal=deal.id,
                due_at=due_moment(commitment, self.now, self.working_days_of(commitment.owner)),
                commitment=commitment.id,
            )
        )

    def happened(self, commitment: Commitment, kind: str, note: str = "") -> None:
        event = Event(commitment=commitment.id, kind=kind, by=self.turn.person, at=self.now, note=note)
        self.work.events.add(event)

    def day(self, field: str, words: str, default: date) -> date:
        """The day that a form's field names. Raises NoSuchDay or NotADay."""
        if not words.strip():
            return default
        day = day_read(field, words, self.now, self.turn.person)
        if day is None:
            raise NotADay(field, words)
        return day

    def person(self, field: str, person: PersonId | None) -> Person:
        """Somebody the command names, or the asker. Raises NoSuchPerson."""
        if not person or person == self.turn.person.id:
            return self.turn.person
        named = next((one for one in self.turn.people if one.id == person), None)
        found = named or self.work.people.known(person)
        if found is None or found.outsider:
            raise NoSuchPerson(field)
        return found

    def situation(self, deal: Deal) -> Situation:
        commitments = self.work.commitments.of_deal(deal.id)
        return situation(deal, commitments, self.playbook, today=deal.lead.today(self.now))

    def working_days_of(self, person: Person) -> Callable[[date], bool]:
        return lambda day: self.calendar.is_working_day(day, person)

    def must_be_free(self, deal: Deal, move: str) -> None:
        """Raises AlreadyTaken where the deal has a live commitment to this move."""
        if any(c.live and c.move == move for c in self.work.commitments.of_deal(deal.id)):
            raise AlreadyTaken(move)
