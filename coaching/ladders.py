"""Milestones: the ladder of a deal's kind, laid from the opening to its target date and past it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeAlias

from coaching.hours import working_day_from
from coaching.playbook.ladders import LadderRules, Rung
from coaching.playbook.playbook import Playbook

WorkingDay: TypeAlias = Callable[[date], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """A dated, observable state on the way; `after_signing` rungs count from the target date.

    `state` is done (a kept promise to one of `moves` proves it), late (its day has passed and nothing proves
    it; `due` is its new day), due (the next one) or ahead.
    """

    name: str
    evidence: str
    due: date
    after_signing: bool
    moves: tuple[str, ...] = ()
    state: str = "ahead"
    #: What was told as proof by whoever kept the promise.
    proof: str = ""
    #: When that was, where they are.
    kept_on: date | None = None
    #: The day on which it was laid, where it has another one now, and why: moved, missed, partly or passed.
    was: date | None = None
    why: str = ""

    @property
    def laid_on(self) -> date:
        return self.was or self.due


def laid(
    kind: str,
    playbook: Playbook,
    *,
    opened: date,
    target: date,
    signed: date | None = None,
    is_working_day: WorkingDay,
) -> tuple[Milestone, ...]:
    """The rungs of a ladder as working days, in order (playbook, section 5).

    What comes after signing counts from the day on which it was `signed`, else from the target date.

    The signature stands on the target date or, where nobody works then, on the last working day before it.
    Only where no working day is left until then do rungs fall on the target date all the same. Short time
    thins out what comes before signing, not what comes after it.
    """
    rules, rungs = playbook.ladder_rules, playbook.ladder(kind).rungs
    target = max(target, opened)
    signing = _last_working_day(opened, target, is_working_day)
    days = (target - opened).days
    steep = (
        _short_rungs(playbook, days) if days < rules.short_rungs_below_days else _rungs(rungs, rules, days)
    )
    before = tuple(
        _on(one, min(working_day_from(opened + timedelta(days=ahead), is_working_day), signing))
        for one, ahead in steep
    )
    after = (
        _milestone(
            rung, working_day_from((signed or target) + timedelta(days=rung.plus_days), is_working_day)
        )
        for rung in rungs
        if rung.plus_days is not None
    )
    return (*_with_reviews(before, playbook, is_working_day), *after)


def _last_working_day(first: date, last: date, is_working_day: WorkingDay) -> date:
    """The last working day of a span, or its end where it has none."""
    days = (last - timedelta(days=back) for back in range((last - first).days + 1))
    return next((day for day in days if is_working_day(day)), last)


def _rungs(rungs: Sequence[Rung], rules: LadderRules, days: int) -> list[tuple[Milestone, int]]:
    """What is to be proven before signing, each with its days from the opening."""
    kept = [
        one for one in rungs if one.plus_days is None and (one.core or days >= rules.core_only_below_days)
    ]
    return [
        (_milestone(rung, date.min), min(round((rung.fraction or 0) * days), _latest(place, days, rules)))
        for place, rung in enumerate(kept)
    ]


def _latest(place: int, days: int, rules: LadderRules) -> int:
    """The days from the opening by which the rung in this place must come: win early."""
    if days > rules.long_over_days and place < len(rules.first_rungs_by_day_if_long):
        return rules.first_rungs_by_day_if_long[place]
    if place == 0:
        short = days <= rules.short_up_to_days
        return rules.first_rung_by_day_if_short if short else rules.first_rung_by_day
    return days


def _short_rungs(playbook: Playbook, days: int) -> list[tuple[Milestone, int]]:
    """Where less than a week is left; what shows that a rung is reached is what shows it for its move."""
    return [
        (
            Milestone(
                name=rung.name,
                evidence=_evidence(playbook, rung.moves[0]),
                due=date.min,
                after_signing=False,
                moves=rung.moves,
            ),
            days if rung.within_hours is None else min(rung.within_hours // 24, days),
        )
        for rung in playbook.ladder_rules.short_rungs
    ]


def _on(one: Milestone, due: date) -> Milestone:
    """A milestone before signing on its day; made anew, which costs a fraction of `replace`."""
    return Milestone(name=one.name, evidence=one.evidence, due=due, after_signing=False, moves=one.moves)


def _milestone(rung: Rung, due: date) -> Milestone:
    return Milestone(
        name=rung.name,
        evidence=rung.evidence,
        due=due,
        after_signing=rung.plus_days is not None,
        moves=rung.moves,
    )


def _with_reviews(
    rungs: Sequence[Milestone], playbook: Playbook, is_working_day: WorkingDay
) -> list[Milestone]:
    """Reviews between neighbours that stand too far apart, as many as it takes: win often."""
    review = playbook.move_named(playbook.ladder_rules.review_move)
    all_rungs = list(rungs[:1])
    for one, following in pairwise(rungs):
        gap = (following.due - one.due).days
        pieces = -(-gap // playbook.ladder_rules.review_if_gap_over_days)
        days = (one.due + timedelta(days=round(gap * piece / pieces)) for piece in range(1, pieces))
        all_rungs += (
            Milestone(
                name=review.name,
                evidence=_evidence(playbook, review.slug),
                due=min(working_day_from(day, is_working_day), following.due),
                after_signing=False,
                moves=(review.slug,),
            )
            for day in days
        )
        all_rungs.append(following)
    return all_rungs


def _evidence(playbook: Playbook, move: str) -> str:
    """What shows that a move is done, as the evidence of a rung stands: without a capital and a full stop."""
    words = playbook.move_named(move).done_when.rstrip(".")
    return words[:1].lower() + words[1:]
