"""Somebody's calendar: the days of their own promises and of the next talks, each known again when moved."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coaching.commitment import Commitment, Event
from coaching.deal import Deal
from coaching.people import PersonId

#: How an entry stands; what is cancelled is told, so that a calendar that has it takes it out.
CONFIRMED, TENTATIVE, CANCELLED = "confirmed", "tentative", "cancelled"

_OVER = frozenset({"declined", "cancelled"})
_KEPT = frozenset({"done", "partly_done"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A day in a calendar. The `uid` is the same for ever; `sequence` grows with each change (RFC 5545)."""

    uid: str
    day: date
    deal: Deal
    #: The promise, or None for a talk with this `counterpart`.
    promise: Commitment | None
    counterpart: str
    status: str
    done: bool
    sequence: int
    changed: datetime


def entries_of(
    person: PersonId, deal: Deal, commitments: Iterable[Commitment], events: Sequence[Event]
) -> tuple[Entry, ...]:
    """What of a deal is somebody's own; `events` with what was taken back, so that a sequence never falls."""
    promises = (_of_promise(person, deal, one, events) for one in commitments if not one.theirs)
    return (*(one for one in promises if one is not None), *_of_talks(deal))


def _of_promise(person: PersonId, deal: Deal, one: Commitment, events: Sequence[Event]) -> Entry | None:
    """None where it never was theirs, or has no day yet; cancelled where somebody else has it now."""
    about = [event for event in events if event.commitment == one.id]
    had = any(event.before is not None and event.before.owner.id == person for event in about)
    if one.soft == "date" or not (had or one.owner.id == person):
        return None
    closed = deal.closed_at if one.live else None
    status = TENTATIVE if one.state == "proposed" else CONFIRMED
    if closed or one.owner.id != person or one.state in _OVER:
        status = CANCELLED
    return Entry(
        uid=f"promise-{one.id}@foothold",
        day=one.due,
        deal=deal,
        promise=one,
        counterpart=one.counterpart,
        status=status,
        done=one.state in _KEPT,
        sequence=max(len(about) - 1, 0) + (closed is not None),
        changed=max((one.made_at, *(event.at for event in about), *((closed,) if closed else ()))),
    )


def _of_talks(deal: Deal) -> Iterator[Entry]:
    """The next talk with each counterpart; one with another day is the same talk, moved."""
    kept = deal.whole()
    stamp = kept.brief.stamps.get("next_contact")
    told = stamp.at if stamp is not None else kept.opened_at
    if kept.brief.next_contact is not None:
        yield _talk(kept, "first", kept.brief.counterpart, kept.brief.next_contact, told)
    for one in kept.others:
        if one.next_contact is not None:
            # It is not kept when its day was told, so that another day is another entry.
            name = f"{'-'.join(one.name.casefold().split())}-{one.next_contact.isoformat()}"
            yield _talk(kept, name, one.name, one.next_contact, kept.opened_at)


def _talk(deal: Deal, name: str, counterpart: str, day: date, told: datetime) -> Entry:
    """Its sequence is the minutes from the opening to when its day was told: later is always more."""
    closed = deal.closed_at
    changed = max(told, deal.opened_at)
    return Entry(
        uid=f"talk-{deal.id}-{name}@foothold",
        day=day,
        deal=deal,
        promise=None,
        counterpart=counterpart,
        status=CANCELLED if closed else CONFIRMED,
        done=False,
        sequence=int((changed - deal.opened_at).total_seconds() // 60) + (closed is not None),
        changed=closed or changed,
    )
