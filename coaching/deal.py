"""One negotiation under way, and what the coach was told of it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.errors import (
    AlreadyOpen,
    DealIsClosed,
    Missing,
    NoSuchCounterpart,
    NoSuchIntention,
    TooLong,
    TooManyCounterparts,
)
from coaching.intentions import KEPT_AT_MOST, Intention
from coaching.pausing import Held, Pause
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.ways import Ways

DealId = NewType("DealId", UUID)

#: How a deal ended, where somebody said so; a parked one may be opened again.
PARKED = "parked"
OUTCOMES = ("agreement", "no_agreement", PARKED)

MAX_TITLE = 80
#: More sides than this at one table are led as several deals.
MAX_OTHERS = 8
MAX_WORDS = 4_000  #: characters of one answer or one telling of a deal


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What holds up movement now: one of the playbook's codes and the words that showed it."""

    code: str
    #: The sentence that was said, or the label of the button that was pressed.
    evidence: str
    picked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What somebody answered to one question of the interview; no words means that it was skipped."""

    question: str
    words: str
    by: Person
    at: datetime
    #: Whether the coach found in it what it had asked for.
    understood: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Interest:
    """A need, wish or fear behind a demand; `theirs` is told of the other side, `guessed` marks a guess."""

    words: str
    theirs: bool = False
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Stakeholder:
    """Somebody who can affect the deal; `role` is decides, can_stop or silent (not in the room)."""

    name: str
    role: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """Who told a fact, and when."""

    by: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """What the coach was told; what nobody said is None or empty, never guessed."""

    about: str = ""
    kind: str | None = None
    counterpart: str = ""
    contact: str = ""
    #: Points still open, the easiest first where that was told; those agreed, and those put aside.
    issues: tuple[str, ...] = ()
    agreed: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()
    interests: tuple[Interest, ...] = ()
    stakeholders: tuple[Stakeholder, ...] = ()
    #: Other deals that a step here could bind, in words.
    linked: str = ""
    #: Whether one would not like to read of the early win in the news in a year.
    doubted: bool = False
    obstacles: tuple[Obstacle, ...] = ()
    stage: str | None = None
    relationship: str | None = None
    target_date: date | None = None
    next_contact: date | None = None
    #: The day on which it was signed; None while it is not.
    signed_on: date | None = None
    #: Playbook flags that make a suggestion unsafe, as told; None while nobody was asked.
    flags: tuple[str, ...] | None = None
    #: Flags that were read in what was told.
    signs: tuple[str, ...] = ()
    #: The playbook's slots that were told outright: name → words.
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: tuple[Answer, ...] = ()
    #: The later questions are being asked, one after the other, until somebody stops them.
    asking: bool = False
    #: A question that somebody went back to, asked again although its answer is known; or empty.
    reopened: str = ""
    #: Fields that were read in free words and that nobody has confirmed.
    unconfirmed: tuple[str, ...] = ()
    #: What people said they would do and that is not yet a promise, in order.
    intentions: tuple[Intention, ...] = ()
    #: Field of the brief → who told it last, and when.
    stamps: Mapping[str, Stamp] = field(default_factory=lambda: MappingProxyType({}))

    def answers_to(self, question: str) -> tuple[Answer, ...]:
        return tuple(answer for answer in self.answers if answer.question == question)


#: Slots that hold the people of the other side, or what these can say at home: each counterpart has its own.
_THEIR_PEOPLE = frozenset({"contact", "signer", "blocker", "silent", "ally", "audience", "cover_theirs"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Counterpart:
    """A further other side of the same deal: what holds it up there, and which wins were shown for it."""

    name: str
    contact: str = ""
    #: What was told of it, in words.
    about: str = ""
    obstacles: tuple[Obstacle, ...] = ()
    next_contact: date | None = None
    #: The playbook's slots that are its own: name → words.
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    suggested: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    declined: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise Missing("name")
        if len(self.name) > MAX_TITLE:
            raise TooLong("name", MAX_TITLE)

    def is_called(self, name: str) -> bool:
        return self.name.casefold() == name.strip().casefold()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One negotiation, kept for an organisation and led in its first place.

    Its brief is about the first counterpart; `facing` puts one of the `others` in front, with the obstacle,
    the story and the wins that are its own. What changes then is kept by `whole`.
    """

    id: DealId
    organisation: OrganisationId
    title: str
    lead: Person
    places: tuple[Place, ...]
    opened_at: datetime
    members: frozenset[PersonId]
    brief: Brief = field(default_factory=Brief)
    #: How often each move was suggested: slug → times.
    suggested: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    #: Moves that are not for this deal: slug → the reason given, see `coaching.declining`.
    declined: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    #: Members beside the lead who may see what is private.
    trusted: frozenset[PersonId] = frozenset()
    closed_at: datetime | None = None
    #: One of OUTCOMES, or empty while it is open or nobody said.
    outcome: str = ""
    #: The pause that it is in or, once that has ended, was in last.
    pause: Pause | None = None
    #: Where the coach looks out for promises.
    ways: Ways = field(default_factory=Ways)
    #: Further counterparts, in the order in which they were told.
    others: tuple[Counterpart, ...] = ()
    #: The deal as it is kept, where another counterpart than the first is in front; never kept itself.
    kept_as: "Deal | None" = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise Missing("about")
        if len(self.title) > MAX_TITLE:
            raise TooLong("about", MAX_TITLE)

    @property
    def home(self) -> Place:
        """Where the coach speaks about the deal unasked."""
        return self.places[0]

    @property
    def faces(self) -> str:
        """The name of the further counterpart in front, or empty for the first one."""
        return self.brief.counterpart if self.kept_as is not None else ""

    @property
    def goal(self) -> str:
        """What all small wins are for, in words: the final goal where it was told, else the deal itself."""
        return self.brief.slots.get("end_goal") or self.title

    def knows(self, name: str) -> bool:
        meant = name.strip().casefold()
        return not meant or any(one.casefold() == meant for one in self.names)

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all counterparts, the first one in front, as far as it is known."""
        first = self.whole().brief.counterpart
        return (*((first,) if first else ()), *(one.name for one in self.others))

    def facing(self, name: str) -> "Deal":
        """The deal with this counterpart in front, the first one for an empty name.

        Raises NoSuchCounterpart.
        """
        kept = self.whole()
        other = next((one for one in kept.others if one.is_called(name)), None)
        if other is None:
            if name.strip() and name.strip().casefold() != kept.brief.counterpart.casefold():
                raise NoSuchCounterpart(name)
            return kept
        shared = {slot: words for slot, words in kept.brief.slots.items() if slot not in _THEIR_PEOPLE}
        brief = replace(
            kept.brief,
            about=other.about,
            answers=(),
            counterpart=other.name,
            contact=other.contact,
            obstacles=other.obstacles,
            next_contact=other.next_contact,
            relationship=None,
            interests=tuple(one for one in kept.brief.interests if not one.theirs),
            stakeholders=(),
            slots=MappingProxyType({**shared, **other.slots}),
        )
        return replace(kept, brief=brief, suggested=other.suggested, declined=other.declined, kept_as=kept)

    def whole(self) -> "Deal":
        """The deal as it is kept, with what changed for the counterpart in front."""
        kept = self.kept_as
        if kept is None:
            return self
        brief, shared = self.brief, kept.brief.slots
        own = {slot: words for slot, words in brief.slots.items() if shared.get(slot) != words}
        others = tuple(
            replace(
                one,
                contact=brief.contact,
                obstacles=brief.obstacles,
                next_contact=brief.next_contact,
                slots=MappingProxyType(own),
                suggested=self.suggested,
                declined=self.declined,
            )
            if one.name == brief.counterpart
            else one
            for one in kept.others
        )
        return replace(kept, others=others, members=self.members)

    def also_with(self, counterpart: Counterpart) -> "Deal":
        """With one more counterpart, or with new facts of one that is known by this name."""
        known = any(one.is_called(counterpart.name) for one in self.others)
        if known:
            others = tuple(counterpart if one.is_called(counterpart.name) else one for one in self.others)
            return replace(self, others=others)
        if len(self.others) >= MAX_OTHERS:
            raise TooManyCounterparts(MAX_OTHERS)
        return replace(self, others=(*self.others, counterpart))

    def with_only(self, names: Iterable[str]) -> "Deal":
        """Without the further counterparts that are not among these."""
        kept = [name for name in names if name.strip()]
        return replace(self, others=tuple(one for one in self.others if any(map(one.is_called, kept))))

    def told(self, brief: Brief) -> "Deal":
        return replace(self, brief=brief)

    def having_suggested(self, slugs: tuple[str, ...]) -> "Deal":
        counts = dict(self.suggested)
        for slug in slugs:
            counts[slug] = counts.get(slug, 0) + 1
        return replace(self, suggested=MappingProxyType(counts))

    def intention(self, name: str) -> Intention:
        """What was said and is not yet a promise. Raises NoSuchIntention."""
        found = next((one for one in self.whole().brief.intentions if one.id == name), None)
        if found is None:
            raise NoSuchIntention
        return found

    def intending(self, intention: Intention) -> "Deal":
        """With one more intention, or with one as it stands now; the whole deal, whoever is in front."""
        kept = self.without_intention(intention.id)
        intentions = (*kept.brief.intentions, intention)[-KEPT_AT_MOST:]
        return kept.told(replace(kept.brief, intentions=intentions))

    def without_intention(self, name: str) -> "Deal":
        kept = self.whole()
        intentions = tuple(one for one in kept.brief.intentions if one.id != name)
        return kept.told(replace(kept.brief, intentions=intentions))

    def declining(self, slug: str, why: str) -> "Deal":
        """With a move that is not for this deal; `why` as `coaching.declining` writes it."""
        return replace(self, declined=MappingProxyType({**self.declined, slug: why}))

    def may_see_private(self, person: PersonId) -> bool:
        return person == self.lead.id or person in self.trusted

    def trusting(self, people: Iterable[PersonId]) -> "Deal":
        """With these as the only ones beside the lead who may see what is private; they are members, too."""
        chosen = frozenset(people) - {self.lead.id}
        return replace(self, trusted=chosen, members=self.members | chosen)

    def led_by(self, person: Person) -> "Deal":
        """With another lead, who may see what is private; who led it stays a member, as others are.

        A deal that was led in private goes on in private with the new lead.
        """
        home = self.home.direct_to(person.id) if self.home.private else self.home
        return replace(
            self,
            lead=person,
            places=(home, *self.places[1:]),
            members=self.members | {self.lead.id, person.id},
            trusted=self.trusted - {person.id},
        )

    def left_by(self, person: PersonId) -> "Deal":
        """Without a member, who must not be its lead."""
        return replace(self, members=self.members - {person}, trusted=self.trusted - {person})

    def moved_to(self, place: Place) -> "Deal":
        """Led in another place from now on; it is still found where it was led before."""
        home = replace(place, thread="")
        return replace(self, places=(home, *(one for one in self.places if one != home)))

    def joined_by(self, person: PersonId) -> "Deal":
        return replace(self, members=self.members | {person})

    def closed(self, now: datetime, outcome: str = "") -> "Deal":
        """Raises DealIsClosed where it was closed before."""
        self.must_be_open()
        return replace(self, closed_at=now, outcome=outcome)

    def reopened(self) -> "Deal":
        """Raises AlreadyOpen, or DealIsClosed where it was not only parked."""
        if self.closed_at is None:
            raise AlreadyOpen(self.title)
        if self.outcome != PARKED:
            raise DealIsClosed(self.title)
        return replace(self, closed_at=None, outcome="")

    @property
    def on_hold(self) -> bool:
        return self.pause is not None and self.pause.rests

    def paused(self, today: date, until: date | None) -> "Deal":
        """On hold from today, or from when it was put on hold, up to another day or an open end."""
        if self.pause is not None and self.pause.rests:
            return replace(self, pause=self.pause.to(until))
        return replace(self, pause=Pause(since=today, until=until))

    def holding(self, held: Held) -> "Deal":
        return replace(self, pause=self.pause.holding(held)) if self.pause is not None else self

    def resumed(self, today: date) -> "Deal":
        return replace(self, pause=self.pause.over(today)) if self.pause is not None else self

    def must_be_open(self) -> None:
        """Raises DealIsClosed."""
        if self.closed_at is not None:
            raise DealIsClosed(self.title)
