"""The points of a move for a deal, each a term of the playbook's score (section 4.1)."""

from collections.abc import Mapping
from functools import lru_cache

from coaching import learning
from coaching.language.move_cues import signs_in
from coaching.playbook.cues import Sign
from coaching.playbook.moves import Move
from coaching.playbook.scoring import CuePoints, Scoring, ScoringParams
from coaching.situation import Situation, heard, texts_of


def score(move: Move, now: Situation, scoring: Scoring) -> float:
    """The points of a move for a deal (playbook, section 4.1, "Part of the score")."""
    p = scoring.params
    return (
        _obstacle_points(move, now, p)
        + _cue_points(move, now, scoring.cue)
        + heard(now.deal.brief, scoring).points.get(move.slug, 0)
        - _against_points(move, now, scoring)
        + _fit_points(move, now, p)
        + _horizon_points(move, now, p)
        + _control_points(move, now, p)
        + _effect_points(move, now, scoring)
        + _history_points(move, now, scoring)
        + _flag_points(move, now, p)
        + _effort_points(move, now, p)
        + p.slot_readiness * _readiness(move, now)
        + learning.points(now.learned.get(move.slug))
    )


def _cue_points(move: Move, now: Situation, points: CuePoints) -> float:
    """The strongest sign in full, each further one by half, and what is usual in the kind of deal."""
    weights = [cue.weight for cue in now.signs_of.get(move.slug, ())]
    told = sum(weights[:1]) + 0.5 * sum(weights[1:])
    return min(points.factor * told, points.most) + points.usual * now.usual.get(move.slug, 0)


def _against_points(move: Move, now: Situation, scoring: Scoring) -> float:
    against = _spoken_against(texts_of(now.deal.brief), scoring.against)
    return scoring.cue.against * against.get(move.slug, 0)


@lru_cache(maxsize=128)
def _spoken_against(texts: tuple[str, ...], signs: tuple[Sign, ...]) -> Mapping[str, float]:
    """What was said that makes moves useless or harmful: the strongest sign in full, others by half."""
    shown = signs_in(texts, signs)
    told: dict[str, list[int]] = {}
    for sign in signs:
        if sign.code in shown:
            for slug, weight in sign.moves.items():
                told.setdefault(slug, []).append(weight)
    return {slug: 0.5 * (max(weights) + sum(weights)) for slug, weights in told.items()}


def _obstacle_points(move: Move, now: Situation, p: ScoringParams) -> float:
    factors = (p.primary_factor, p.secondary_factor)
    return sum(factor * move.obstacles.get(code, 0) for factor, code in zip(factors, now.codes, strict=False))


def _fit_points(move: Move, now: Situation, p: ScoringParams) -> float:
    points = 0 if now.stage in move.stages else p.neighbour_stage
    if now.kind in move.best_kinds:
        points += p.best_kind
    if now.relationship is not None:
        fits = now.relationship in move.relationships
        points += p.relationship_match if fits else p.relationship_mismatch
    return points


def _horizon_points(move: Move, now: Situation, p: ScoringParams) -> float:
    if move.horizon.default <= max(3, min(14, now.days_to_target / 2)):
        return p.horizon_good
    return p.horizon_ok if move.horizon.default <= now.days_to_target else p.horizon_late


def _control_points(move: Move, now: Situation, p: ScoringParams) -> float:
    alone = (
        now.trust <= p.own_control_trust_max
        or "gone_quiet" in now.codes
        or now.days_to_next_contact > p.own_control_next_contact_days
    )
    return p.own_control if alone and in_own_control(move) else 0


def _effect_points(move: Move, now: Situation, scoring: Scoring) -> float:
    needed = {effect for code in now.codes for effect in scoring.needed_effects.get(code, ())}
    helps = len((needed - now.achieved) & set(move.effects))
    p = scoring.params
    return min(p.needed_effect_each * helps, p.needed_effect_max)


def _history_points(move: Move, now: Situation, scoring: Scoring) -> float:
    p = scoring.params
    points = p.unlock if move.slug in now.unlocked else 0
    if (now.own_overdue or now.missed_in_a_row) and move.slug == scoring.overdue_promise_move:
        points += scoring.overdue_promise_points
    if now.deal.suggested.get(move.slug, 0) >= 2:  # noqa: PLR2004 - "suggested twice and not chosen"
        points += p.suggested_twice
    return points


def _flag_points(move: Move, now: Situation, p: ScoringParams) -> float:
    favoured = len(now.flags & set(move.favoured_by))
    warned = sum(1 for warning in move.warnings(now.flags) if warning.flag not in now.normal_flags)
    return p.favoured_flag * favoured + p.warn_flag * warned


def _effort_points(move: Move, now: Situation, p: ScoringParams) -> float:
    if move.effort != "L":
        return 0
    points = p.large_effort_low_trust if now.trust <= p.own_control_trust_max else 0
    if now.days_to_target < 21:  # noqa: PLR2004 - named in the parameter's own name
        points += p.large_effort_under_21_days
    return points


def _readiness(move: Move, now: Situation) -> float:
    """The share of a template's slots that need no further question."""
    if not move.slots:
        return 1
    proposed = {"days", "date", "review_date", "expiry", "hours", "owner"}
    return sum(1 for slot in move.slots if slot in now.known or slot in proposed) / len(move.slots)


def in_own_control(move: Move) -> bool:
    return move.control in {"ours", "internal"}
