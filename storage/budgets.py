"""What an organisation may be sent in a second: halved where its platform is too busy, and grown back.

The budget is a moment up to which it is spent; each message spends its share of a second. It may be ahead of
the present by `Pace.burst`, so that what comes seldom goes at once.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.postgresql import insert

from storage.pace import Pace
from storage.tables import BUDGET


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """`per_second` held at `changed_at`; by the clock on the wall."""

    organisation: str
    spent_until: datetime
    per_second: float
    changed_at: datetime

    def grown(self, wall: datetime, pace: Pace) -> "Budget":
        """One more a second for each minute without a refusal, up to the platform's own limit."""
        minutes = (wall - self.changed_at) / timedelta(minutes=1)
        if minutes < 1:
            return self
        per_second = min(self.per_second + int(minutes), pace.per_second)
        return replace(self, per_second=per_second, changed_at=wall)

    def halved(self, wall: datetime, pace: Pace) -> "Budget":
        """At most once a second, for refusals come in showers."""
        if wall - self.changed_at < timedelta(seconds=1) and self.per_second < pace.per_second:
            return self
        return replace(self, per_second=max(self.per_second / 2, pace.least_per_second), changed_at=wall)

    def left(self, wall: datetime, pace: Pace) -> int:
        """How many messages may go now."""
        ahead = max(self.spent_until, wall) - wall
        # One more is let go for each part of a message that is left, so that no budget is stuck at none.
        return 0 if ahead > pace.burst else 1 + int((pace.burst - ahead).total_seconds() * self.per_second)

    def less(self, messages: int, wall: datetime) -> "Budget":
        spent = max(self.spent_until, wall) + timedelta(seconds=messages / self.per_second)
        return replace(self, spent_until=spent)


_SPENT = select(BUDGET.c.organisation).where(BUDGET.c.spent_until > bindparam("until"))
_OF = (
    select(BUDGET)
    .where(BUDGET.c.organisation.in_(bindparam("organisations", expanding=True)))
    .order_by(BUDGET.c.organisation)
    .with_for_update()
)
_ADD = insert(BUDGET)
_KEEP = _ADD.on_conflict_do_update(
    index_elements=["organisation"],
    set_={name: _ADD.excluded[name] for name in ("spent_until", "per_second", "changed_at")},
)


def spent(connection: Connection, wall: datetime, pace: Pace) -> Sequence[str]:
    """The organisations that are sent nothing more just now, but what somebody waits for."""
    return connection.execute(_SPENT, {"until": wall + pace.burst}).scalars().all()


def spend(connection: Connection, heads: Sequence[Any], wall: datetime, pace: Pace) -> list[Any]:
    """The heads that their organisations can afford, in their order; what is urgent goes whatever is left."""
    counted = [head for head in heads if head.platform not in pace.unpaused]
    budgets = _budgets(connection, (head.organisation for head in counted), wall, pace)
    left = {name: budget.left(wall, pace) for name, budget in budgets.items()}
    sent: Counter[str] = Counter()
    afforded: list[Any] = []
    for head in heads:
        if head.organisation in budgets and head.platform not in pace.unpaused:
            if not head.urgent and sent[head.organisation] >= left[head.organisation]:
                continue
            sent[head.organisation] += 1
        afforded.append(head)
    _keep(connection, [budgets[name].less(messages, wall) for name, messages in sent.items()])
    return afforded


def too_busy(connection: Connection, organisations: Iterable[str], wall: datetime, pace: Pace) -> None:
    """Their platform asked for patience."""
    budgets = _budgets(connection, organisations, wall, pace)
    _keep(connection, [budget.halved(wall, pace) for budget in budgets.values()])


def _budgets(
    connection: Connection, organisations: Iterable[str], wall: datetime, pace: Pace
) -> dict[str, Budget]:
    names = sorted(set(organisations))
    if not names:
        return {}
    fresh = {
        name: Budget(organisation=name, spent_until=wall, per_second=pace.per_second, changed_at=wall)
        for name in names
    }
    return fresh | {
        row.organisation: Budget(
            organisation=row.organisation,
            spent_until=row.spent_until,
            per_second=row.per_second,
            changed_at=row.changed_at,
        ).grown(wall, pace)
        for row in connection.execute(_OF, {"organisations": names})
    }


def _keep(connection: Connection, budgets: Sequence[Budget]) -> None:
    if budgets:
        connection.execute(
            _KEEP,
            [
                {
                    "organisation": one.organisation,
                    "spent_until": one.spent_until,
                    "per_second": one.per_second,
                    "changed_at": one.changed_at,
                }
                for one in budgets
            ],
        )
