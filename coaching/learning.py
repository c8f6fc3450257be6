"""What a team's own deals say of each move: how often it was taken, done, and moved the deal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.ledger import EVIDENCE

#: Below so many nothing is said of a move, and nothing follows from it.
FEW = 5

#: A move has moved its deal where something more followed within so many days.
FOLLOWED_WITHIN = 14

#: What a team's own deals add to the points of a move or take away, at most.
POINTS_AT_MOST = 1.0

#: So many imagined turns of a move that went neither well nor badly stand against what was counted.
_IMAGINED = 10

#: How a promise has ended that says something of its move. One done in part is counted by its rest, and one
#: that was let go says nothing: its deal may have ended well without it.
ENDED = frozenset({"done", "missed", "renegotiated"})

#: What nobody took.
_NOT_TAKEN = frozenset({"proposed", "declined"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """How often a move was taken and has ended, was done, and moved its deal; no more done than taken."""

    taken: int = 0
    done: int = 0
    moved: int = 0

    @property
    def enough(self) -> bool:
        """Whether there is enough to say something."""
        return self.taken >= FEW

    def plus(self, other: "Record") -> "Record":
        return Record(
            taken=self.taken + other.taken, done=self.done + other.done, moved=self.moved + other.moved
        )


#: Slug of a move → its record.
Records: TypeAlias = Mapping[str, Record]


def points(record: Record | None) -> float:
    """What a move's record adds to its points, within POINTS_AT_MOST either way (playbook, idea 38).

    A move that was done and moved its deal speaks for itself, one that was only done says nothing, one that
    was missed speaks against itself. The share is drawn towards zero the fewer there are, as estimates of
    many rates from few cases each are better that way (James and Stein, 1961); how strongly is judgement.
    """
    if record is None or not record.enough:
        return 0.0
    for_it = record.moved - (record.taken - record.done)
    return POINTS_AT_MOST * for_it / (record.taken + _IMAGINED)


def records_of(
    commitments: Sequence[Commitment], events: Iterable[Event], unlocks: Mapping[str, Sequence[str]]
) -> Records:
    """The records of the moves in one deal; `unlocks` are, by move, those that it opens.

    A move has moved the deal where, within FOLLOWED_WITHIN days after it was done, another promise was done
    too, or one that it opens was taken. What the other side took is no move of ours.
    """
    evidence = [(event.commitment, event.at) for event in events if event.kind in EVIDENCE]
    done_at = dict(evidence)
    records: dict[str, Record] = {}
    for one in commitments:
        if one.move and one.state in ENDED and not one.theirs:
            done = one.state == "done"
            moved = done and _moved(one, done_at, evidence, commitments, unlocks.get(one.move, ()))
            record = Record(taken=1, done=int(done), moved=int(moved))
            records[one.move] = records.get(one.move, Record()).plus(record)
    return records


def _moved(
    one: Commitment,
    done_at: Mapping[CommitmentId, datetime],
    evidence: Iterable[tuple[CommitmentId, datetime]],
    commitments: Iterable[Commitment],
    unlocks: Sequence[str],
) -> bool:
    done = done_at.get(one.id)
    if done is None:
        return False

    def followed(at: datetime) -> bool:
        return done <= at <= done + timedelta(days=FOLLOWED_WITHIN)

    further = any(commitment != one.id and followed(at) for commitment, at in evidence)
    return further or any(
        other.move in unlocks and other.state not in _NOT_TAKEN and followed(other.made_at)
        for other in commitments
    )


def best_of(records: Records, at_most: int) -> tuple[tuple[str, Record], ...]:
    """The moves of which there is enough to say, those that speak most for themselves first."""
    enough = [(move, record) for move, record in records.items() if record.enough]
    return tuple(sorted(enough, key=lambda one: (-points(one[1]), -one[1].taken, one[0]))[:at_most])
