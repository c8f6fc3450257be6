"""Ladders of milestones: what should be proven by when, from today to the signature and past it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rung:
    """One milestone of a ladder: at a fraction of the days to the target, or so many days after signing.

    Either `fraction` (above 0, at most 1) or `plus_days` is set, never both.
    """

    number: int
    fraction: float | None
    plus_days: int | None
    name: str
    evidence: str
    moves: tuple[str, ...]  #: slugs of the moves that lead there
    core: bool  #: kept also when time is short


@dataclass(frozen=True, slots=True, kw_only=True)
class Ladder:
    """The milestones of one kind of deal, in order."""

    kind: str
    rungs: tuple[Rung, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortRung:
    """A milestone where less than a week remains; `within_hours` is None on the last day."""

    name: str
    within_hours: int | None
    moves: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LadderRules:
    """How a ladder is fitted to the days that remain until the target date."""

    first_rung_by_day: int
    first_rung_by_day_if_short: int
    short_up_to_days: int  #: a deal with no more days than this is short
    review_if_gap_over_days: int  #: neighbours further apart get a review between them
    review_move: str
    core_only_below_days: int
    short_rungs_below_days: int
    long_over_days: int  #: a deal with more days than this is long
    first_rungs_by_day_if_long: tuple[int, ...]
    growth_at_most: float  #: times; how much the stakes may grow from one rung to the next
    missed_scope_factor: float  #: what is left of the scope after a missed rung
    missed_new_date_within_days: int
    short_rungs: tuple[ShortRung, ...]
