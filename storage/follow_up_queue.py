"""The queue of follow-ups: who may say which one now, and what became of it.

The only statements that look across organisations, for the queue works for all of them.

1. *Claim*, in one transaction: of every conversation whose lane is open, take the follow-up that is due
   longest, as many as its organisation may be sent (see budgets; what somebody waits for comes first), lease
   the lane, raise its fence, and mark the follow-up as `sending`. Only then may it be posted.
2. A follow-up found in `sending` is one whose sender died or could not tell: it is the head of its lane, and
   is handed out again only when the platform has had time to show the message, so that it can be looked up.
3. *Finish*, in one transaction: record what became of it, but only under the fence of its claim.

Whether something is due is judged by the moment that is passed in; leases, pauses and the wait before looking
up go by the clock on the wall: the server's own where there is one, so that replicas agree.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Select,
    bindparam,
    exists,
    func,
    literal_column,
    select,
    text,
    tuple_,
    update,
)

from coaching.ports import COULD_NOT_CONFIRM, Claimed, Failed, Moot, Outcome, Posted, Unsure
from storage import budgets
from storage.mapping import Values, follow_up_of
from storage.pace import MAX_ATTEMPTS, MAX_LOOKS, Pace, backoff
from storage.tables import FOLLOW_UP, LANE, PENDING, SENDING, TURN, URGENT


@dataclass(frozen=True, slots=True, kw_only=True)
class Moments:
    """One instant by both clocks: `now` judges what is due, `wall` what is leased."""

    now: datetime
    wall: datetime


_HEAD = FOLLOW_UP.alias("head")
_EARLIER = FOLLOW_UP.alias("earlier")
_UNDER_WAY = FOLLOW_UP.alias("under_way")

_NOW: BindParameter[Any] = bindparam("now")
_WALL: BindParameter[Any] = bindparam("wall")


def _of_same_lane(other: Any) -> ColumnElement[bool]:  # noqa: ANN401 - an alias has no narrower public type
    return (other.c.organisation == _HEAD.c.organisation) & (other.c.lane == _HEAD.c.lane)


def _open_lanes() -> Select[Any]:
    return (
        select(_HEAD, LANE.c.fence.label("lane_fence"))
        .join(LANE, (LANE.c.organisation == _HEAD.c.organisation) & (LANE.c.id == _HEAD.c.lane))
        .where(LANE.c.locked_until <= _WALL)
        .order_by(_HEAD.c.try_at, _HEAD.c.number)
        .limit(bindparam("limit"))
        # The head too, or one that was claimed and finished since the statement began would be claimed again;
        # without the key, for who schedules more for the lane meanwhile refers to it.
        .with_for_update(of=[LANE, _HEAD], skip_locked=True, key_share=True)
    )


def _first_of_open_lanes(which: str) -> Select[Any]:
    return _open_lanes().where(
        text(f"head.{which}"),
        _HEAD.c.try_at <= _NOW,
        ~exists().where(_of_same_lane(_UNDER_WAY), text(f"under_way.{SENDING}")),
        ~exists().where(
            _of_same_lane(_EARLIER),
            text(f"earlier.{PENDING}"),
            tuple_(_EARLIER.c.try_at, _EARLIER.c.number) < tuple_(_HEAD.c.try_at, _HEAD.c.number),
        ),
    )


_DUE = _first_of_open_lanes(PENDING)
_DUE_ELSEWHERE = _DUE.where(_HEAD.c.organisation.not_in(bindparam("spent", expanding=True)))
_WAITED_FOR = _first_of_open_lanes(URGENT)
_UNSURE = _open_lanes().where(text(f"head.{SENDING}"), _HEAD.c.claimed_at <= bindparam("claimed_before"))

_LEASE = (
    update(LANE)
    .where(LANE.c.organisation == bindparam("of"), LANE.c.id == bindparam("lane"))
    .values(locked_until=bindparam("until"), owner=bindparam("sender"), fence=bindparam("raised"))
)
_MARK = (
    update(FOLLOW_UP)
    .where(FOLLOW_UP.c.number == bindparam("this"))
    .values(
        state=literal_column("'sending'"),
        attempt=FOLLOW_UP.c.attempt + 1,
        fence=bindparam("raised"),
        sending_at=func.coalesce(
            FOLLOW_UP.c.sending_at, bindparam("wall", type_=FOLLOW_UP.c.sending_at.type)
        ),
        claimed_at=bindparam("wall"),
    )
)


def claim(
    connection: Connection, moments: Moments, limit: int, pace: Pace, owner: str
) -> tuple[Claimed, ...]:
    """At most one follow-up per conversation, those waiting longest first, each for the caller alone."""
    times = {"now": moments.now, "wall": moments.wall, "claimed_before": moments.wall - pace.look_up_after}
    heads = _found(connection, {**times, "limit": limit}, budgets.spent(connection, moments.wall, pace))
    heads = budgets.spend(connection, heads[:limit], moments.wall, pace)
    if not heads:
        return ()
    until = moments.wall + pace.lease
    connection.execute(
        _LEASE,
        [
            {
                "of": head.organisation,
                "lane": head.lane,
                "until": until,
                "sender": owner,
                "raised": head.lane_fence + 1,
            }
            for head in heads
        ],
    )
    connection.execute(
        _MARK,
        [{"this": head.number, "raised": head.lane_fence + 1, "wall": moments.wall} for head in heads],
    )
    return tuple(_claimed(head) for head in heads)


def _found(connection: Connection, values: Values, spent: Sequence[str]) -> list[Any]:
    """What is unsure, then what somebody waits for, then all else, those waiting longest first."""
    due = _DUE
    if spent:
        due, values = _DUE_ELSEWHERE, {**values, "spent": spent}
    unsure = connection.execute(_UNSURE, values).all()
    waited_for = connection.execute(_WAITED_FOR, values).all()
    found = {head.number: head for head in (*unsure, *waited_for, *connection.execute(due, values))}
    first = {head.number for head in waited_for}
    return sorted(found.values(), key=lambda head: (head.number not in first, head.try_at, head.number))


def _claimed(head: Any) -> Claimed:  # noqa: ANN401 - a result row: a FollowUpRow with its lane's fence
    return Claimed(
        follow_up=follow_up_of(head),
        fence=head.lane_fence + 1,
        attempt=head.attempt + 1,
        unsure_since=head.sending_at,
    )


_BEING_SENT = (
    select(FOLLOW_UP)
    .where(text(SENDING), FOLLOW_UP.c.id.in_(bindparam("ids", expanding=True)))
    .order_by(FOLLOW_UP.c.number)
    .with_for_update(key_share=True)
)
_SETTLED = (
    "state",
    "try_at",
    "attempt",
    "sending_at",
    "posted_at",
    "external_id",
    "error",
    "thread",
    "private",
)
_SETTLE = (
    update(FOLLOW_UP)
    .where(FOLLOW_UP.c.number == bindparam("this"))
    .values({name: bindparam(f"to_{name}") for name in _SETTLED})
)
_RELEASE = (
    update(LANE)
    .where(
        LANE.c.organisation == bindparam("of"),
        LANE.c.id == bindparam("lane"),
        LANE.c.fence == bindparam("under"),
    )
    .values(locked_until=bindparam("until"), owner=None)
)


def finish(connection: Connection, outcomes: Sequence[Outcome], moments: Moments, pace: Pace) -> None:
    """Record each outcome whose claim still holds, and open its lane again after a pause."""
    found = connection.execute(_BEING_SENT, {"ids": [outcome.follow_up for outcome in outcomes]})
    held = list(_still_held(outcomes, found))
    if not held:
        return
    busy = {row.organisation for outcome, row in held if _too_busy(outcome)}
    budgets.too_busy(connection, busy, moments.wall, pace)
    connection.execute(_SETTLE, [_settled(outcome, row, moments.now) for outcome, row in held])
    connection.execute(
        _RELEASE,
        [
            {
                "of": row.organisation,
                "lane": row.lane,
                "under": row.fence,
                "until": _open_again(outcome, row.platform, moments.wall, pace),
            }
            for outcome, row in held
        ],
    )


def _too_busy(outcome: Outcome) -> bool:
    return isinstance(outcome, Failed) and bool(outcome.retry_after)


def _still_held(outcomes: Sequence[Outcome], found: Iterable[Any]) -> Iterator[tuple[Outcome, Any]]:
    being_sent = {row.id: row for row in found}
    for outcome in outcomes:
        row = being_sent.get(outcome.follow_up)
        if row is not None and row.fence == outcome.fence:
            yield outcome, being_sent.pop(outcome.follow_up)


def _settled(outcome: Outcome, row: Any, now: datetime) -> Values:  # noqa: ANN401 - a result row: a FollowUpRow
    return {"this": row.number} | {f"to_{name}": value for name, value in _after(outcome, row, now).items()}


def _after(outcome: Outcome, row: Any, now: datetime) -> Values:  # noqa: ANN401 - as above
    unchanged: Values = {name: getattr(row, name) for name in _SETTLED}
    match outcome:
        case Posted():
            return unchanged | {
                "state": "posted",
                "posted_at": now,
                "external_id": outcome.external_id,
                "error": "",
                **_stands(outcome),
            }
        case Moot():
            return unchanged | {"state": "cancelled"}
        case Unsure():
            if row.attempt >= MAX_LOOKS:
                return unchanged | {"state": "dead", "error": f"{COULD_NOT_CONFIRM}: {outcome.error}"}
            return unchanged | {"error": outcome.error}
        case Failed():
            return unchanged | {"error": outcome.error} | _after_refusal(outcome, row, now)


def _stands(outcome: Posted) -> Values:
    """Whether it stands in a thread, or with one person alone, once that is known."""
    place = outcome.place
    return {} if place is None else {"thread": place.thread, "private": place.private}


def _after_refusal(outcome: Failed, row: Any, now: datetime) -> Values:  # noqa: ANN401 - as above
    told_when = outcome.retry_after is not None
    if outcome.permanent or (row.attempt >= MAX_ATTEMPTS and not told_when):
        return {"state": "dead"}
    if told_when:
        # A platform that says when is merely busy: that is no mark against the message, which keeps its turn;
        # its lane waits.
        return {"state": "pending", "attempt": row.attempt - 1, "sending_at": None}
    return {"state": "pending", "try_at": now + backoff(row.attempt, row.id), "sending_at": None}


def _open_again(outcome: Outcome, platform: str, wall: datetime, pace: Pace) -> datetime:
    pause = pace.pause_on(platform)
    if isinstance(outcome, Failed) and outcome.retry_after is not None:
        pause = max(pause, timedelta(seconds=outcome.retry_after))
    return wall + pause


_NEXT_DUE = select(func.min(FOLLOW_UP.c.try_at)).where(text(PENDING))


def next_due(connection: Connection) -> datetime | None:
    return connection.execute(_NEXT_DUE).scalar()


_SERVER_TIME = select(func.clock_timestamp())


def server_time(connection: Connection) -> datetime:
    """The clock on the wall of a server of PostgreSQL."""
    return connection.execute(_SERVER_TIME).scalar_one()


_END_LEASES = update(LANE).where(LANE.c.owner.is_not(None)).values(locked_until=_WALL, owner=None)


def end_leases(connection: Connection, wall: datetime) -> None:
    """To be called where every earlier sender is known to be dead; pauses stay as they are."""
    connection.execute(_END_LEASES, {"wall": wall})


_LATEST = [select(func.max(TURN.c.heard_at)), select(func.max(FOLLOW_UP.c.posted_at))]


def latest_moment(connection: Connection) -> datetime | None:
    """The newest moment at which anything was heard or said, by the clock that judges what is due."""
    moments = [connection.execute(statement).scalar() for statement in _LATEST]
    return max((moment for moment in moments if moment is not None), default=None)
