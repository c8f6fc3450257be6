"""A round of a negotiation: one goal, at most three actions, a review after 7 to 14 days, and one change."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import DealId
from coaching.errors import AlreadyReviewed, Missing, TooLong
from coaching.follow_up import working_day_before, working_day_from
from coaching.language.substance import lacks_substance
from coaching.people import OrganisationId, Person

#: A round lasts so many days (playbook, idea 35); these are offered.
SHORTEST, LONGEST = 7, 14
LENGTHS = (7, 10, 14)

ACTIONS_AT_MOST = 3

MAX_GOAL = 120  #: characters
MAX_CHANGE = 300  #: characters

#: So many rounds in a row without evidence bring a move that can be counted (playbook, idea 39).
_WITHOUT_EVIDENCE = 2

#: What a commitment ends with; what was declined never was an action.
_ENDS = frozenset({"done", "partly_done", "missed", "cancelled", "declined"})
_EVIDENCE = frozenset({"done", "partly_done"})

#: What is changed of a commitment within a round: its words, its owner, its day.
_CHANGES = frozenset({"changed", "reassigned", "moved"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Cycle:
    """One round of a deal, numbered from 1; it ends with its review, or when the next one begins.

    `starts_on` and `ends_on` are days of the deal's lead, the moments aware UTC.
    """

    organisation: OrganisationId
    deal: DealId
    number: int
    goal: str
    began_at: datetime
    starts_on: date
    ends_on: date
    closed_at: datetime | None = None
    #: The one thing that is done otherwise in the next round, and why; for everybody of our own side.
    change: str = ""
    why: str = ""

    def __post_init__(self) -> None:
        if not self.goal.strip():
            raise Missing("goal")
        for name, words, limit in (
            ("goal", self.goal, MAX_GOAL),
            ("change", self.change, MAX_CHANGE),
            ("why", self.why, MAX_CHANGE),
        ):
            if len(words) > limit:
                raise TooLong(name, limit)

    @property
    def days(self) -> int:
        return (self.ends_on - self.starts_on).days

    @property
    def runs(self) -> bool:
        """Whether it has not been closed; its last day may have passed all the same."""
        return self.closed_at is None

    def day(self, today: date) -> int:
        """Which day of the round it is; the day on which it begins is the first."""
        return (today - self.starts_on).days + 1

    def holds(self, moment: datetime) -> bool:
        """Whether something happened within the round."""
        return self.began_at <= moment and (self.closed_at is None or moment <= self.closed_at)

    def closed(self, now: datetime, *, change: str = "", why: str = "") -> "Cycle":
        """Reviewed, or let go without it. Raises AlreadyReviewed, or Missing for a change without why."""
        if not self.runs:
            raise AlreadyReviewed
        if change.strip() and not why.strip():
            raise Missing("why")
        return replace(self, closed_at=now, change=change.strip(), why=why.strip())


def running(cycles: Sequence[Cycle]) -> Cycle | None:
    """The round that is not closed yet."""
    return next((one for one in reversed(cycles) if one.runs), None)


def last_day(starts_on: date, days: int, is_working_day: Callable[[date], bool]) -> date:
    """The day of the review: a working day, as near to so many days as 7 to 14 days allow."""
    days = min(max(days, SHORTEST), LONGEST)
    wanted = starts_on + timedelta(days=days)
    if is_working_day(wanted):
        return wanted
    before = working_day_before(wanted, is_working_day)
    return before if (before - starts_on).days >= SHORTEST else working_day_from(wanted, is_working_day)


def measures_fixed(cycle: Cycle | None, today: date) -> bool:
    """Whether measures stay as they are today: within a round they do, and change at its review."""
    return cycle is not None and cycle.runs and cycle.starts_on <= today < cycle.ends_on


def actions_of(
    cycle: Cycle, commitments: Sequence[Commitment], events: Sequence[Event]
) -> tuple[Commitment, ...]:
    """The promises of ours that were made in a round or open when it began.

    The rest of one that was kept in part stands for it, as nothing was added to do.
    """
    ended: dict[CommitmentId, datetime] = {one.commitment: one.at for one in events if one.kind in _ENDS}
    found = [
        one
        for one in commitments
        if not one.theirs
        and one.state != "declined"
        and (cycle.closed_at is None or one.made_at <= cycle.closed_at)
        and (one.live or ended.get(one.id, one.made_at) >= cycle.began_at)
    ]
    followed = {one.follows for one in found}
    return tuple(one for one in found if one.id not in followed)


def evidence_in(cycle: Cycle, commitments: Sequence[Commitment], events: Sequence[Event]) -> list[Event]:
    """What was kept within a round, whole or in part, by either side, with the proof in its note."""
    known = {one.id for one in commitments}
    return [
        one for one in events if one.kind in _EVIDENCE and cycle.holds(one.at) and one.commitment in known
    ]


def held_evidence(cycle: Cycle, commitments: Sequence[Commitment], events: Sequence[Event]) -> bool:
    """Whether a round brought a proof that says more than that people met, as they had promised."""
    what = {one.id: one.what for one in commitments}
    return any(
        not lacks_substance(one.note) and not lacks_substance(f"{what[one.commitment]}: {one.note}")
        for one in evidence_in(cycle, commitments, events)
    )


def only_met(cycles: Sequence[Cycle], commitments: Sequence[Commitment], events: Sequence[Event]) -> bool:
    """Whether the latest two rounds in a row brought no evidence beyond meetings."""
    latest = cycles[-_WITHOUT_EVIDENCE:]
    return len(latest) == _WITHOUT_EVIDENCE and not any(
        held_evidence(one, commitments, events) for one in latest
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What was changed of a promise within a round, and the reason where one was told."""

    commitment: Commitment
    kind: str
    by: Person
    note: str
    reason: str


def changes_in(
    cycle: Cycle, commitments: Sequence[Commitment], events: Sequence[Event]
) -> tuple[Change, ...]:
    """Each change of a promise within a round (playbook, idea 41).

    The note of an event tells it. A day that was moved late has its cause in the miss of the same moment.
    """
    by_id = {one.id: one for one in commitments}
    causes = {(one.commitment, one.at): one.note for one in events if one.kind == "missed"}
    return tuple(
        Change(
            commitment=by_id[one.commitment],
            kind=one.kind,
            by=one.by,
            note=one.note,
            reason=causes.get((one.commitment, one.at), ""),
        )
        for one in events
        if one.kind in _CHANGES and cycle.holds(one.at) and one.commitment in by_id
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a round stands today."""

    cycle: Cycle
    actions: tuple[Commitment, ...]
    today: date

    @property
    def done(self) -> int:
        return sum(1 for one in self.actions if one.state == "done")


def standing_of(
    cycles: Sequence[Cycle], commitments: Sequence[Commitment], events: Sequence[Event], today: date
) -> Standing | None:
    """How the round under way stands, or None where there is none."""
    cycle = running(cycles)
    if cycle is None:
        return None
    return Standing(cycle=cycle, actions=actions_of(cycle, commitments, events), today=today)
