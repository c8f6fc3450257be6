"""One turn being heard: who asks, the work under way, and what follows from it in the same transaction."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType

from coaching.commands import AboutADeal, OpenDeal, Turn
from coaching.commitment import Commitment, CommitmentId, Event, must_have_room, turned_to
from coaching.deal import Deal, DealId
from coaching.errors import (
    AlreadyTaken,
    DueInThePast,
    NoDealHere,
    NoSuchPerson,
    NotADay,
    NotTheirsToChange,
    PrivateFactsLocked,
)
from coaching.follow_up import (
    DUE,
    WEEKLY,
    Coming,
    FollowUp,
    FollowUpId,
    coming_back,
    coming_of,
    next_friday,
    of_deal,
)
from coaching.hours import OwnTime, working_day_from
from coaching.interview import Told
from coaching.language.deal_facts import DealFacts, deal_facts
from coaching.learning import records_of
from coaching.ledger import NEWS
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, NewId, UnitOfWork
from coaching.reaching import Reaching
from coaching.remarks import WhichDeal
from coaching.situation import Situation
from coaching.situation_now import situation_now
from coaching.telling import day_read

#: A deal told in more characters than this is not offered on a button.
_MAX_OFFER = 900


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """A turn with its one moment, the unit of work it is kept in, and what the coach knows."""

    turn: Turn
    work: UnitOfWork
    now: datetime
    new_id: NewId
    playbook: Playbook
    calendar: Calendar
    #: Whether something is asked back for the first time, so that it is not asked twice; of this process.
    asked_first: Callable[[str], bool]
    #: Deals to whose promises something happened in this turn.
    touched: set[DealId] = field(default_factory=set[DealId])

    def deal(self, deal: DealId, counterpart: str = "") -> Deal:
        """An open deal that the asker may see here, with this counterpart in front.

        Raises NoSuchDeal, DealIsClosed or NoSuchCounterpart.
        """
        found = self.work.deals.get(deal, self.turn.person.id, self.turn.place)
        found.must_be_open()
        return found.facing(counterpart)

    def deals_here(self) -> tuple[Deal, ...]:
        """The open deals of this place or, in a private one that has none, those of the person."""
        turn = self.turn
        here = self.work.deals.open_in(turn.place)
        return here or (self.work.deals.open_of(turn.person.id) if turn.place.private else ())

    def meant(self, command: AboutADeal) -> Deal | WhichDeal:
        """The deal that a command is about, or the question which. Raises NoDealHere."""
        if command.deal is not None:
            return self.deal(command.deal)
        deals = self.deals_here()
        if not deals:
            raise NoDealHere
        return deals[0] if len(deals) == 1 else WhichDeal(deals=deals, then=command)

    def about(self, command: AboutADeal, deal: Deal) -> AboutADeal:
        """The same wish, about this deal."""
        return replace(command, deal=deal.id)

    def told(self, deal: Deal) -> Told:
        """All that was told of a deal, with what is private for those who may see it."""
        turn = self.turn
        if not deal.may_see_private(turn.person.id):
            return Told(brief=deal.brief)
        try:
            private = self.work.private.of_deal(deal.id)
        except PrivateFactsLocked:
            return Told(brief=deal.brief)
        return Told(brief=deal.brief, private=private, alone=turn.place.private)

    def alone(self) -> Place:
        """Where the asker is told what nobody else may see."""
        turn = self.turn
        return turn.place if turn.place.private else turn.place.direct_to(turn.person.id)

    def facts(self, words: str) -> DealFacts:
        return deal_facts(words, said_at=self.now.astimezone(self.turn.person.clock))

    def offer_of(self, words: str) -> OpenDeal | None:
        """A deal to be opened in these words, where they tell one and fit on a button."""
        if not words.strip() or len(words) > _MAX_OFFER:
            return None
        facts = self.facts(words)
        tells_a_deal = facts.counterpart is not None and (facts.kind is not None or facts.obstacles)
        return OpenDeal(about=words) if tells_a_deal else None

    def commitment(self, commitment: CommitmentId) -> tuple[Deal, Commitment]:
        """A commitment and its open deal, which the asker may see here. Raises as `deal` does."""
        found = self.work.commitments.known(commitment)
        deal = self.deal(found.deal)
        return turned_to(deal, found), found

    def say(
        self,
        kind: str,
        deal: Deal,
        *,
        commitment: Commitment | None = None,
        place: Place | None = None,
        details: Mapping[str, str] = MappingProxyType({}),
        instead: bool = False,
        to: Person | None = None,
    ) -> None:
        """Say something to everyone in a place, right after the turn is kept.

        `to` is whom it concerns, the asker where nobody is named. `instead`: it takes the place of the
        message whose button was pressed, which has nothing left to say.
        """
        turn = self.turn
        place, to = place or turn.place, to or turn.person
        elsewhere = "" if place == turn.place else f":{place.conversation}"
        for person in {turn.person.id: turn.person, to.id: to}.values():
            self.work.people.remember(person)
        self.work.follow_ups.schedule(
            FollowUp(
                id=FollowUpId(self.new_id()),
                organisation=deal.organisation,
                key=f"turn:{turn.id}:{kind}:{deal.id}{elsewhere}",
                kind=kind,
                place=place,
                to=to.id,
                deal=deal.id,
                due_at=self.now,
                commitment=commitment.id if commitment else None,
                details=details,
                replaces=turn.pressed_on if instead and place == turn.place else "",
            )
        )

    def say_at_home_too(
        self,
        kind: str,
        deal: Deal,
        *,
        commitment: Commitment,
        details: Mapping[str, str] = MappingProxyType({}),
        to: Person | None = None,
    ) -> None:
        """Say it instead of the message whose button was pressed and, where that stood elsewhere, at home."""
        self.say(kind, deal, commitment=commitment, details=details, instead=True, to=to)
        if self.turn.place.conversation != deal.home.conversation:
            self.say(kind, deal, commitment=commitment, place=deal.home, details=details, to=to)

    def promise(self, commitment: Commitment) -> None:
        """Keep a new commitment; every one of ours is counted here. Raises TooManyPromises, AlreadyTaken."""
        must_have_room(commitment.owner, self.work.commitments.of_deal(commitment.deal))
        self.work.commitments.add(commitment)
        self.happened(commitment, "made")

    def come_back_to(self, commitment: Commitment, deal: Deal, *, later: datetime | None = None) -> None:
        """Come back to a commitment until somebody answers, and at no moment planned before.

        `later` is the moment at which the owner wants to be asked instead, alone.
        """
        self.work.people.remember(commitment.keeper)
        self.work.follow_ups.cancel_for(commitment.id)
        working_day = self.working_days_of(commitment.keeper)
        moments = (
            coming_back(commitment, self.now, working_day) if later is None else (Coming(kind=DUE, at=later),)
        )
        for coming in moments:
            new_id = FollowUpId(self.new_id())
            alone = later is not None
            self.work.follow_ups.schedule(
                coming_of(coming, commitment, deal, new_id=new_id, key=self.turn.id, alone=alone)
            )

    def plan(
        self,
        deal: Deal,
        kind: str,
        day: date,
        *,
        alone: bool = False,
        details: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Say something of a deal on that day or the next working day, where it is led or `alone`."""
        self.work.people.remember(deal.lead)
        own = self.working_days_of(deal.lead)
        day = working_day_from(day, own)
        new_id = FollowUpId(self.new_id())
        self.work.follow_ups.schedule(
            of_deal(deal, kind, day, own=own, new_id=new_id, alone=alone, details=details)
        )

    def asked_alone(self, commitment: Commitment) -> bool:
        """Whether nothing else of the owner's is asked about in the same message."""
        others = self.work.commitments.of_deal(commitment.deal)
        return not any(one.id != commitment.id and one.is_due_with(commitment) for one in others)

    def happened(
        self, commitment: Commitment, kind: str, note: str = "", *, before: Commitment | None = None
    ) -> None:
        """Keep what happened; what is news is told to the team on Friday.

        `before` is the commitment as it stood until then, by which it can be taken back.
        """
        event = Event(
            commitment=commitment.id,
            kind=kind,
            by=self.turn.person,
            at=self.now,
            note=note,
            before=before,
        )
        self.work.events.add(event)
        self.touched.add(commitment.deal)
        if kind in NEWS:
            deal = self.work.deals.known(commitment.deal)
            self.plan(deal, WEEKLY, next_friday(self.now, self.working_days_of(deal.lead)))

    def day(self, field: str, words: str, default: date) -> date:
        """The day that a form's field names. Raises NoSuchDay or NotADay."""
        if not words.strip():
            return default
        day = day_read(field, words, self.now, self.turn.person)
        if day is None:
            raise NotADay(field, words)
        return day

    def day_ahead(self, field: str, words: str) -> date | None:
        """The day that a form's field names, None for no words. Raises as `day` does, or DueInThePast."""
        if not words.strip():
            return None
        today = self.turn.person.today(self.now)
        day = self.day(field, words, today)
        if day < today:
            raise DueInThePast(field, day)
        return day

    def person(self, field: str, person: PersonId | None) -> Person:
        """Somebody the command names, or the asker. Raises NoSuchPerson."""
        if not person or person == self.turn.person.id:
            return self.turn.person
        named = next((one for one in self.turn.people if one.id == person), None)
        found = named or self.work.people.known(person)
        if found is None or found.outsider:
            raise NoSuchPerson(field)
        return self.work.people.hours_of(found.id).of(found)

    def called(self, name: str, deals: Iterable[Deal]) -> Person | None:
        """Somebody of our side, named in the turn or a member of the deals; None where it is unclear who."""
        meant = name.strip(" @.,!").casefold()
        members = {one for deal in deals for one in (deal.lead.id, *deal.members)}
        known = (self.work.people.known(one) for one in sorted(members))
        people = {one.id: one for one in (*known, *self.turn.people) if one is not None and not one.outsider}
        ways: tuple[Callable[[Person], str], ...] = (
            lambda one: one.id,
            lambda one: one.name,
            lambda one: one.name.partition(" ")[0],
        )
        for way in ways:
            found = [one for one in people.values() if way(one).casefold() == meant]
            if found:
                return self.work.people.hours_of(found[0].id).of(found[0]) if len(found) == 1 else None
        return None

    def situation(self, deal: Deal) -> Situation:
        """How the deal stands for the asker: what is private counts where nobody else reads along."""
        today = deal.lead.today(self.now)
        return situation_now(deal, self.work, self.playbook, self.told(deal), today)

    def learn(self) -> None:
        """Count anew how the moves went in the deals of this turn, once all that happened in it is kept."""
        for deal in sorted(self.touched):
            learn_of(deal, self.work, self.playbook)

    @property
    def reaching(self) -> Reaching:
        return Reaching(work=self.work, calendar=self.calendar, now=self.now)

    def working_days_of(self, person: Person) -> OwnTime:
        return self.reaching.own_time(person)

    def may_change(self, deal: Deal, commitment: Commitment) -> None:
        """Raises NotTheirsToChange but for its owner or who stands in, who made it, and the deal's lead."""
        asker = self.turn.person
        if asker.id in {commitment.owner.id, commitment.made_by.id, deal.lead.id}:
            return
        if not self.reaching.answers_for(asker, commitment):
            raise NotTheirsToChange(commitment.keeper.name)

    def must_be_free(self, deal: Deal, move: str) -> None:
        """Raises AlreadyTaken where a live commitment to this move stands with the counterpart in front."""
        made = self.work.commitments.of_deal(deal.id)
        if any(c.live and c.move == move and c.counterpart == deal.faces for c in made):
            raise AlreadyTaken(move)


def learn_of(deal: DealId, work: UnitOfWork, playbook: Playbook) -> None:
    """Count anew how the moves went in a deal."""
    unlocks = {move.slug: move.unlocks for move in playbook.moves}
    records = records_of(work.commitments.of_deal(deal), work.events.of_deal(deal), unlocks)
    work.records.keep(deal, records)
