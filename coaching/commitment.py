"""What someone said they would do, by when, measured how, in return for what, and how it ended."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import NewType
from uuid import UUID

from coaching.deal import Deal, DealId
from coaching.errors import AlreadySettled, DueInThePast, Missing, TooFarAhead, TooLong, TooManyPromises
from coaching.people import OrganisationId, Person

CommitmentId = NewType("CommitmentId", UUID)

MAX_WHAT = 600  #: characters
MAX_NOTE = 1_000  #: characters
MAX_REASON = 400  #: characters
MAX_DAYS_AHEAD = 366

#: *countered*: the one it was proposed to would do it otherwise; *changed*: its words; *reassigned*: its
#: owner; *viewed*: what the receiver says of it; *undone* takes back what happened at the moment in its note.
EVENTS = frozenset(
    {
        "made",
        "accepted",
        "declined",
        "countered",
        "changed",
        "reassigned",
        "done",
        "partly_done",
        "moved",
        "missed",
        "blocked",
        "cancelled",
        "viewed",
        "undone",
    }
)

#: A note of a proposal that its owner would do otherwise: who proposed it is to answer.
COUNTERED = "countered"
#: Notes of a promise: what is missing of it, and that this was asked for; what is done if something gets in
#: the way, and what must not get worse.
SOFT, PIECE_ASKED, IF_THEN, NOT_WORSE = "soft", "piece_asked", "if_then", "not_worse"

#: A note of a promise that was read in a message: where that stands.
LINK = "link"
MAX_LINK = 400  #: characters

#: So many promises of one person are open in a deal: few, small and fresh.
OPEN_AT_MOST = 5

#: Steps over so many days are worth a line for what may get in the way (playbook, section 6).
LONG_STEP = 7

#: States in which the coach still comes back to a commitment.
LIVE = frozenset({"proposed", "open"})

#: How a promise of theirs can have ended, and still be kept late.
_MAY_STILL_COME = frozenset({"missed", "cancelled"})

#: A note of one that was taken back as if it had never been made.
UNMADE = "unmade"


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment:
    """A promise to finish something by a day, with a measure that both sides can check.

    States: proposed, open, done, partly_done, missed, renegotiated, declined, cancelled. *Due* and *overdue*
    are computed. A day that is moved keeps the commitment open and is told by its events.
    """

    id: CommitmentId
    organisation: OrganisationId
    deal: DealId
    what: str
    owner: Person
    due: date
    made_by: Person
    made_at: datetime
    state: str = "open"
    #: The slug of the playbook's move, or empty for a promise in somebody's own words.
    move: str = ""
    measure: str = ""
    in_return: str = ""
    proof: str = ""
    #: With which further counterpart of the deal, or empty for the first one.
    counterpart: str = ""
    #: The larger commitment that this one is the rest of.
    follows: CommitmentId | None = None
    #: What else was told of it, by name: the parts of a test, what a kept promise has changed.
    notes: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def __post_init__(self) -> None:
        if not self.what.strip():
            raise Missing("what")
        for name, text, limit in (
            ("what", self.what, MAX_WHAT),
            ("measure", self.measure, MAX_NOTE),
            ("in_return", self.in_return, MAX_NOTE),
            ("proof", self.proof, MAX_NOTE),
            *((name, note, MAX_NOTE) for name, note in self.notes.items()),
        ):
            if len(text) > limit:
                raise TooLong(name, limit)

    @property
    def live(self) -> bool:
        return self.state in LIVE

    @property
    def soft(self) -> str:
        """The element that was still missing when it was recorded; empty where nothing was."""
        return self.notes.get(SOFT, "")

    @property
    def piece_asked(self) -> bool:
        """Whether what was missing has been told or asked for since."""
        return PIECE_ASKED in self.notes

    @property
    def theirs(self) -> bool:
        """Whether it is the other side that owes it."""
        return self.owner.outsider

    @property
    def keeper(self) -> Person:
        """Who is asked about it: its owner or, where it is theirs, the one of us who wrote it down.

        Where its owner would do it otherwise, the one who proposed it.
        """
        return self.made_by if self.theirs or self.countered else self.owner

    @property
    def countered(self) -> bool:
        """Whether its owner would do it otherwise, so that the one who proposed it is to answer."""
        return self.state == "proposed" and COUNTERED in self.notes

    def is_due_with(self, other: "Commitment") -> bool:
        """Whether both are asked about together: open, of one side, kept by one person, for one day."""
        alike = self.theirs == other.theirs and self.keeper.id == other.keeper.id
        return self.state == "open" and alike and self.due == other.due

    def overdue(self, now: datetime) -> bool:
        return self.live and self.due < self.owner.today(now)

    def again(self) -> "Commitment":
        """The same, live where it is theirs: what they missed, or nobody told of, can still come."""
        may_come = self.theirs and self.state in _MAY_STILL_COME and UNMADE not in self.notes
        return replace(self, state="open") if may_come else self

    def unmade(self) -> "Commitment":
        """Taken back by the one who made it: nobody owes it."""
        return replace(self, state="cancelled", notes=MappingProxyType({**self.notes, UNMADE: "yes"}))

    def kept_by(self, person: Person) -> "Commitment":
        """With another to keep it: its owner or, where it is theirs, the one of us who looks after it."""
        self._must_be_live()
        return replace(self, made_by=person) if self.theirs else replace(self, owner=person)

    def accepted(self) -> "Commitment":
        return replace(self._ended("open", only_from=frozenset({"proposed"})), notes=self._own_notes())

    def answered_by(self, person: Person) -> "Commitment":
        """A proposal in new words: it is the other one's turn, whichever of the two they are of."""
        if self.state != "proposed":
            raise AlreadySettled(self.state)
        turn = {COUNTERED: "yes"} if person.id == self.owner.id else {}
        return replace(self, notes=MappingProxyType({**self._own_notes(), **turn}))

    def handed_to(self, owner: Person, by: Person) -> "Commitment":
        """The same promise for another owner to accept; whoever takes it over has accepted it."""
        self._must_be_live()
        if owner.id == by.id:
            return replace(self, owner=owner, state="open", notes=self._own_notes())
        return replace(self, owner=owner, made_by=by, state="proposed", notes=self._own_notes())

    def declined(self) -> "Commitment":
        return self._ended("declined", only_from=frozenset({"proposed"}))

    def done(self, proof: str, notes: Mapping[str, str] = MappingProxyType({})) -> "Commitment":
        return replace(self._ended("done"), proof=proof, notes=MappingProxyType({**self.notes, **notes}))

    def partly_done(self, what_exists: str) -> "Commitment":
        return replace(self._ended("partly_done"), proof=what_exists)

    def missed(self) -> "Commitment":
        """Nobody said how it went, also after the deal's lead was told."""
        return self._ended("missed")

    def cancelled(self) -> "Commitment":
        return self._ended("cancelled")

    def moved_to(self, due: date, what: str, now: datetime) -> "Commitment":
        """The same promise with a new day, and smaller where `what` says less."""
        self._must_be_live()
        return replace(self, due=day_ahead("due", due, self.owner, now), what=what or self.what)

    def _own_notes(self) -> Mapping[str, str]:
        """The notes without the one that says whose turn it is."""
        return MappingProxyType({name: note for name, note in self.notes.items() if name != COUNTERED})

    def _ended(self, state: str, only_from: frozenset[str] = LIVE) -> "Commitment":
        if self.state not in only_from:
            raise AlreadySettled(self.state)
        return replace(self, state=state)

    def _must_be_live(self) -> None:
        if not self.live:
            raise AlreadySettled(self.state)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One thing that happened to a commitment; the kinds are those of EVENTS.

    The credibility ledger is counted from these alone. `before` is the commitment as it stood until then.
    """

    commitment: CommitmentId
    kind: str
    by: Person
    at: datetime
    note: str = ""
    before: "Commitment | None" = None


def standing(events: Iterable[Event]) -> tuple[Event, ...]:
    """The events that nobody took back, in order; what takes back is none itself."""
    events = tuple(events)
    undone = {(one.commitment, one.note) for one in events if one.kind == "undone"}
    return tuple(
        one
        for one in events
        if one.kind != "undone" and (one.commitment, moment_written(one.at)) not in undone
    )


def moment_written(at: datetime) -> str:
    """A moment as the note of an undoing names it."""
    return at.astimezone(UTC).isoformat()


def day_ahead(field: str, day: date, owner: Person, now: datetime) -> date:
    """The day itself, if it can still be met. Raises DueInThePast or TooFarAhead for the form's `field`."""
    today = owner.today(now)
    if day < today:
        raise DueInThePast(field, day)
    if (day - today).days > MAX_DAYS_AHEAD:
        raise TooFarAhead(field, day)
    return day


def must_have_room(owner: Person, made: Iterable[Commitment]) -> None:
    """Raises TooManyPromises where one more open promise of ours would be one too many."""
    running = tuple(one.what for one in made if one.live and one.owner.id == owner.id)
    if not owner.outsider and len(running) >= OPEN_AT_MOST:
        raise TooManyPromises(owner.name, running)


def link_told(link: str) -> Mapping[str, str]:
    """The note of a link that leads back to a message; what is no link is not kept."""
    is_link = link.startswith(("https://", "http://127.0.0.1", "#m-")) and not any(map(str.isspace, link))
    return {LINK: link} if is_link and len(link) <= MAX_LINK else {}


def if_then_told(words: str) -> str:
    """The line for what may get in the way; one that was offered and not completed says nothing."""
    words = " ".join(words.split())
    then = words.lower().rpartition("then")[2].strip(" .,:\u2026")
    return words if then else ""


def turned_to(deal: Deal, commitment: Commitment) -> Deal:
    """The deal with a commitment's counterpart in front, or the first where that one was taken out."""
    return deal.facing(commitment.counterpart) if deal.knows(commitment.counterpart) else deal
