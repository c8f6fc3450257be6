"""What a text says is holding a deal up, strongest and most central first."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from coaching.language.cue_phrases import Hit, clause_around, hits, sentence_around
from coaching.language.found import Found, Told
from coaching.language.obstacle_cues import CENTRAL, OBSTACLES

_DENIED_BEFORE = re.compile(
    r"\b(?:not|no|nobody|no one|none|never|"
    r"isn't|isnt|aren't|wasn't|without|no longer|hardly|nothing to do with|rather than|"
    r"instead of"
    r"|neither|nor|solved|resolved|fixed|settled|agreed)\b(?:\W+\w+){0,2}\W*$"
)
_DENIED_AFTER = re.compile(
    r"^\W{1,3}(?:\w+\W+){0,2}?(?:(?:is|are|was|were)(?:n't|nt| not| no longer)\b.{0,12}(?:problem|issue|"
    r"obstacle|blocker|concern|point|question)"
    r"|(?:is|are|was|were|has been|have been|got|now)\W+(?:all\W+|already\W+|now\W+|long\W+)?"
    r"(?:fine|ok|okay|good|settled|agreed|sorted|done|resolved|closed|clear|solved|accepted|over|behind "
    r"us))\b"
)
_SUPPOSED = re.compile(r"\b(?:if|unless|in case|so that|to avoid|would be|hope|hopefully)\b")
_AGO = re.compile(r"\b(?:used to|at first|initially|back then)\b")
ENOUGH, SURE = 2.0, 3.0


@dataclass(frozen=True, slots=True)
class _Weighed:
    hit: Hit
    strength: float


def obstacles_of(told: Told) -> tuple[Found, ...]:
    """The obstacles told, each once, strongest first; a weak cue alone shows nothing."""
    central = [(hit.start, hit.end, hit.weight) for hit in hits(CENTRAL, told.low)]
    by_code: dict[str, list[_Weighed]] = {}
    for hit in _specific(list(hits(OBSTACLES, told.low))):
        strength = _strength(told, hit, central)
        if strength > 0:
            by_code.setdefault(hit.code, []).append(_Weighed(hit, strength))
    ranked = sorted(((_total(weighed), weighed) for weighed in by_code.values()), key=_order)
    return tuple(_found(told, total, weighed) for total, weighed in ranked if total >= ENOUGH)


def _specific(found: list[Hit]) -> list[Hit]:
    """Without hits inside a longer, no weaker one of another obstacle: "stuck on" in "stuck on price"."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        inside = any(
            other.code != hit.code
            and other.start <= hit.start
            and hit.end <= other.end
            and other.weight >= hit.weight
            for other in kept
        )
        if not inside:
            kept.append(hit)
    return kept


def _strength(told: Told, hit: Hit, central: Iterable[tuple[int, int, float]]) -> float:
    """How strongly a hit speaks, after a look at its clause: nothing when denied, less when only supposed."""
    first, last = clause_around(told.low, hit.start, hit.end)
    before, after = told.low[first : hit.start], told.low[hit.end : last]
    if _DENIED_BEFORE.search(before[-60:]) or _DENIED_AFTER.match(after[:60]):
        return 0
    strength = hit.weight
    if _SUPPOSED.search(before) or _AGO.search(before):
        strength -= 2
    boost = max((weight for start, end, weight in central if first <= end and start <= last), default=0)
    return strength + boost


def _total(weighed: list[_Weighed]) -> float:
    strengths = sorted((each.strength for each in weighed), reverse=True)
    return strengths[0] + min(sum(strengths[1:]) * 0.25, 1.5)


def _order(ranked: tuple[float, list[_Weighed]]) -> tuple[float, int]:
    total, weighed = ranked
    return -total, min(each.hit.start for each in weighed)


def _found(told: Told, total: float, weighed: list[_Weighed]) -> Found:
    best = max(weighed, key=lambda each: (each.strength, -each.hit.start)).hit
    first, _ = sentence_around(told.low, best.start, best.end)
    return told.found(best.code, max(first, best.start), best.end, sure=total >= SURE)
