"""One negotiation under way, and what the coach was told of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.errors import DealIsClosed, Missing, TooLong
from coaching.people import OrganisationId, Person, PersonId, Place

DealId = NewType("DealId", UUID)

MAX_TITLE = 80
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
class Brief:
    """What the coach was told; what nobody said is None or empty, never guessed."""

    about: str = ""
    kind: str | None = None
    counterpart: str = ""
    contact: str = ""
    issues: tuple[str, ...] = ()
    obstacles: tuple[Obstacle, ...] = ()
    stage: str | None = None
    relationship: str | None = None
    target_date: date | None = None
    next_contact: date | None = None
    #: Playbook flags that make a suggestion unsafe, as told; None while nobody was asked.
    flags: tuple[str, ...] | None = None
    #: Flags that were read in what was told.
    signs: tuple[str, ...] = ()
    #: The playbook's slots that were told outright: name → words.
    slots: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    answers: tuple[Answer, ...] = ()

    def answers_to(self, question: str) -> tuple[Answer, ...]:
        return tuple(answer for answer in self.answers if answer.question == question)


@dataclass(frozen=True, slots=True, kw_only=True)
class Deal:
    """One negotiation, kept for an organisation and led in its first place."""

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
    closed_at: datetime | None = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise Missing("about")
        if len(self.title) > MAX_TITLE:
            raise TooLong("about", MAX_TITLE)

    @property
    def home(self) -> Place:
        """Where the coach speaks about the deal unasked."""
        return self.places[0]

    def told(self, brief: Brief) -> "Deal":
        return replace(self, brief=brief)

    def having_suggested(self, slugs: tuple[str, ...]) -> "Deal":
        counts = dict(self.suggested)
        for slug in slugs:
            counts[slug] = counts.get(slug, 0) + 1
        return replace(self, suggested=MappingProxyType(counts))

    def joined_by(self, person: PersonId) -> "Deal":
        return replace(self, members=self.members | {person})

    def closed(self, now: datetime) -> "Deal":
        """Raises DealIsClosed where it was closed before."""
        self.must_be_open()
        return replace(self, closed_at=now)

    def must_be_open(self) -> None:
        """Raises DealIsClosed."""
        if self.closed_at is not None:
            raise DealIsClosed(self.title)
