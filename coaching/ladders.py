"""Milestones: the ladder of a deal's kind laid from its opening to its target date, and past signing."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from coaching.follow_up import working_day_from
from coaching.playbook.ladders import Ladder, LadderRules, Rung


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A dated, observable state on the way; `after_signing` rungs count from the target date."""

    name: str
    evidence: str
    due: date
    after_signing: bool


def milestones(
    ladder: Ladder,
    rules: LadderRules,
    *,
    opened: date,
    target: date,
    is_working_day: Callable[[date], bool],
) -> tuple[Milestone, ...]:
    """The rungs of a ladder as days, in order, each moved to a working day (playbook, section 5)."""
    days = max((target - opened).days, 1)
    short = days < rules.core_only_below_days
    rungs = [rung for rung in ladder.rungs if rung.core or rung.plus_days is not None or not short]
    return tuple(
        Milestone(
            name=rung.name,
            evidence=rung.evidence,
            due=working_day_from(
                opened + timedelta(days=_days_ahead(rung, place, days, rules)), is_working_day
            ),
            after_signing=rung.plus_days is not None,
        )
        for place, rung in enumerate(rungs)
    )


def _days_ahead(rung: Rung, place: int, days: int, rules: LadderRules) -> int:
    if rung.plus_days is not None:
        return days + rung.plus_days
    ahead = round((rung.fraction or 0) * days)
    if days > rules.long_over_days and place < len(rules.first_rungs_by_day_if_long):
        return min(ahead, rules.first_rungs_by_day_if_long[place])
    if place == 0:
        short = days <= rules.short_up_to_days
        return min(ahead, rules.first_rung_by_day_if_short if short else rules.first_rung_by_day)
    return ahead
