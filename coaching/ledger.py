"""What the promises of a deal show: kept, late or missed by each side, and how fast evidence comes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.people import Person

#: Days without new evidence after which a deal counts as stalled: 5 where less than a month is left, else 10.
STALLED_AFTER, STALLED_AFTER_WHEN_NEAR = 10, 5
NEAR_DAYS = 30

#: The weekly note tells of these, in this order.
NEWS = ("done", "partly_done", "moved", "made")
NEWS_AT_MOST = 3

#: What both sides could see: a promise done or done in part.
EVIDENCE = frozenset({"done", "partly_done"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """How one side has kept its word; a promise counts once."""

    kept: int = 0
    late: int = 0
    missed: int = 0

    @property
    def promises(self) -> int:
        return self.kept + self.late + self.missed


@dataclass(frozen=True, slots=True, kw_only=True)
class Ledger:
    ours: Side
    theirs: Side


@dataclass(frozen=True, slots=True, kw_only=True)
class Momentum:
    """Days from the opening to the first evidence, between evidence on average, and since the latest.

    None where there is none yet; `wins` are the promises kept in the last fourteen days.
    """

    to_first: int | None
    between: int | None
    since: int | None
    wins: int


def ledger_of(commitments: Sequence[Commitment], events: Sequence[Event]) -> Ledger:
    """Counted anew from the events: missed before it was done is late, done after its day too."""
    happened: dict[CommitmentId, list[Event]] = {}
    for event in events:
        happened.setdefault(event.commitment, []).append(event)
    ours, theirs = ([c for c in commitments if c.owner.outsider is side] for side in (False, True))
    return Ledger(ours=_side(ours, happened), theirs=_side(theirs, happened))


def _side(commitments: Sequence[Commitment], happened: Mapping[CommitmentId, Sequence[Event]]) -> Side:
    said = [_kept(one, happened.get(one.id, ())) for one in commitments]
    return Side(kept=said.count("kept"), late=said.count("late"), missed=said.count("missed"))


def _kept(one: Commitment, events: Sequence[Event]) -> str:
    """kept, late, missed, or empty while nothing can be said."""
    if one.state == "missed":
        return "missed"
    if one.state == "partly_done" or any(event.kind == "missed" for event in events):
        return "late"
    if one.state != "done":
        return ""
    done = [one.owner.today(event.at) for event in events if event.kind == "done"]
    return "late" if done and done[-1] > one.due else "kept"


def momentum_of(events: Sequence[Event], lead: Person, *, opened_at: datetime, now: datetime) -> Momentum:
    """How fast evidence comes, in days where the deal's lead is."""
    days = sorted({lead.today(event.at) for event in events if event.kind in EVIDENCE})
    opened, today = lead.today(opened_at), lead.today(now)
    lately = today - timedelta(days=14)
    gaps = [(after - before).days for before, after in pairwise(days)]
    return Momentum(
        to_first=(days[0] - opened).days if days else None,
        between=round(sum(gaps) / len(gaps)) if gaps else None,
        since=(today - days[-1]).days if days else None,
        wins=sum(1 for event in events if event.kind == "done" and lead.today(event.at) > lately),
    )


def news_of(
    commitments: Sequence[Commitment], events: Sequence[Event], now: datetime
) -> tuple[tuple[str, Commitment], ...]:
    """What is different from a week ago, at most three things: what was done before what was moved or made.

    Each promise is told of once, by the latest that happened to it (playbook, idea 42).
    """
    by_id = {one.id: one for one in commitments}
    since = now - timedelta(days=7)
    latest = {
        event.commitment: event.kind
        for event in events
        if event.kind in NEWS and event.at >= since and event.commitment in by_id
    }
    # What was promised and then declined, let go or missed is no news of that kind.
    latest = {one: kind for one, kind in latest.items() if kind in EVIDENCE or by_id[one].state == "open"}
    ranked = sorted(latest.items(), key=lambda pair: NEWS.index(pair[1]))
    return tuple((kind, by_id[commitment]) for commitment, kind in ranked[:NEWS_AT_MOST])


def latest_movement(
    fast: Momentum, commitments: Iterable[Commitment], lead: Person, *, opened_at: datetime, now: datetime
) -> date:
    """The day after which a deal's silence counts: of the latest evidence or the last promise under way."""
    today = lead.today(now)
    seen = today - timedelta(days=fast.since) if fast.since is not None else lead.today(opened_at)
    return max((seen, *(one.due for one in commitments if one.live)))


def stalled_on(latest: date, target: date | None) -> date:
    """The day on which a deal stalls where no evidence comes after `latest` (playbook, idea 12)."""
    is_near = target is not None and (target - latest).days < NEAR_DAYS
    return latest + timedelta(days=STALLED_AFTER_WHEN_NEAR if is_near else STALLED_AFTER)
