"""Promises that were not done on their day: how often, by whom, and how many in a row."""

from collections.abc import Iterable, Sequence

from coaching.commitment import Commitment, CommitmentId, Event

#: From the second miss on the answer is another one (playbook, section 6, follow-up protocol).
TWICE = 2

_KEPT = frozenset({"done", "partly_done"})


def misses_of(commitment: CommitmentId, events: Iterable[Event]) -> int:
    """How often a promise was not done on its day."""
    return sum(1 for one in events if one.commitment == commitment and one.kind == "missed")


def their_misses(commitments: Iterable[Commitment], events: Iterable[Event], counterpart: str) -> int:
    """How often this counterpart has not done on the day what it promised."""
    theirs = {one.id for one in commitments if one.theirs and one.counterpart == counterpart}
    return sum(1 for one in events if one.commitment in theirs and one.kind == "missed")


def ours_missed_in_a_row(
    commitments: Iterable[Commitment], events: Sequence[Event]
) -> tuple[Commitment, ...]:
    """What our side has missed since it last kept a promise, the latest first; missed twice stands twice."""
    ours = {one.id: one for one in commitments if not one.theirs}
    missed: list[Commitment] = []
    for event in events:
        if event.commitment in ours and event.kind in _KEPT:
            missed.clear()
        elif event.commitment in ours and event.kind == "missed":
            missed.insert(0, ours[event.commitment])
    return tuple(missed)
