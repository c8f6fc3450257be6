"""What happened to a promise from its making on: each event with how the promise stood after it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from coaching.commitment import Commitment, Event, moment_written


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened; `after` is the promise as it stood then, None where that was not kept."""

    event: Event
    after: Commitment | None
    #: When it was taken back; None where it stands.
    taken_back: datetime | None = None


def history_of(commitment: Commitment, events: Iterable[Event]) -> tuple[Entry, ...]:
    """All that happened to it, also what was taken back; `events` are all of the deal, in order."""
    own = [one for one in events if one.commitment == commitment.id]
    taken_back = {one.note: one.at for one in own if one.kind == "undone"}
    return tuple(
        Entry(
            event=event,
            after=_after(at, own, commitment),
            taken_back=taken_back.get(moment_written(event.at)),
        )
        for at, event in enumerate(own)
        if event.kind != "undone"
    )


def _after(at: int, own: list[Event], now: Commitment) -> Commitment | None:
    """How it stood before the next thing happened; what happened in one turn is one thing."""
    later = next((one for one in own[at + 1 :] if one.at != own[at].at), None)
    return now if later is None else later.before
