"""What a text says is holding a deal up, strongest and most central first."""

import heapq
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from coaching.language.cue_phrases import Hit, clause_around, hits, sentence_around, sentences_in
from coaching.language.found import Found, Told
from coaching.language.obstacle_cues import CENTRAL, OBSTACLES
from coaching.language.word_model import Weights, features_of, words_of
from coaching.language.word_weights import OBSTACLE_CODES, OBSTACLE_START, OBSTACLE_WEIGHTS

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
_NO_PROBLEM = re.compile(
    r"\b(?:is|are|was|were)(?:n't|nt| not| no longer)\b.{0,12}(?:problem|issue|obstacle|blocker|concern|"
    r"point|question)"
)
_FINE = re.compile(
    r"\b(?:is|are|was|were)(?: all| very| now)? (?:fine|ok|okay|good|settled|agreed|solved|done)\b"
)
ENOUGH, SURE = 2.0, 3.0

#: How clearly words must show an obstacle, as log odds: the first one, another one, and to be sure of it.
SHOWN_ALONE, SHOWN_IN_A_STORY, SHOWN_TOO, SHOWN_SURELY = -1.0, -3.5, -0.5, 1.0
STORY_WORDS = 30
NOT_SHOWN, SECOND, ANYTHING = -3.0, 0.3, 0.5
FEWEST_WORDS, MOST_SHOWN = 4, 2


@dataclass(frozen=True, slots=True)
class _Weighed:
    hit: Hit
    strength: float


@dataclass(frozen=True, slots=True)
class _Shown:
    score: float
    place: tuple[int, int]


def obstacles_of(told: Told) -> tuple[Found, ...]:
    """The obstacles told, each once, strongest first; a weak cue alone shows nothing.

    Phrases find what is said outright, learned weights of words what is only shown; together they rank.
    """
    by_code, denied = _by_phrases(told)
    totals = {code: _total(weighed) for code, weighed in by_code.items()}
    named = [
        code
        for code in sorted(totals, key=lambda code: _order(totals[code], by_code[code]))
        if totals[code] >= ENOUGH
    ]
    # Who tells a whole story tells what holds it up; a short answer may name nothing.
    story = len(told.low.split()) >= STORY_WORDS
    shown = _by_words(told, denied, story=story)
    ranks = {
        code: (shown[code].score if code in shown else NOT_SHOWN) + _named(totals[code], first=not index)
        for index, code in enumerate(named)
    }
    ranks |= {code: each.score for code, each in shown.items() if code not in ranks}
    alone, too = (SHOWN_IN_A_STORY, SHOWN_TOO) if story else (SHOWN_ALONE, SHOWN_SURELY)
    found: list[Found] = []
    for code in sorted(ranks, key=lambda code: -ranks[code]):
        if code in named:
            found.append(_found(told, totals[code], by_code[code]))
        elif len(found) < MOST_SHOWN and ranks[code] >= (too if found else alone):
            found.append(told.found(code, *shown[code].place, sure=ranks[code] >= SHOWN_SURELY))
    return tuple(found)


def _named(total: float, *, first: bool) -> float:
    """What a phrase adds to the rank that the words give."""
    return 2 * total + first


def _by_phrases(told: Told) -> tuple[dict[str, list[_Weighed]], list[tuple[str, int]]]:
    """What phrases say outright, and which codes are denied in which place."""
    central = [(hit.start, hit.end, hit.weight) for hit in hits(CENTRAL, told.low)]
    by_code: dict[str, list[_Weighed]] = {}
    denied: list[tuple[str, int]] = []
    for hit in _specific(list(hits(OBSTACLES, told.low))):
        strength = _strength(told, hit, central)
        if strength > 0:
            by_code.setdefault(hit.code, []).append(_Weighed(hit, strength))
        else:
            denied.append((hit.code, hit.start))
    return by_code, denied


@cache
def _learned() -> Weights:
    return Weights.read(OBSTACLE_CODES, OBSTACLE_START, OBSTACLE_WEIGHTS)


def _by_words(told: Told, denied: list[tuple[str, int]], *, story: bool) -> dict[str, _Shown]:
    """For each code how clearly the words of its best sentence show it; a second sentence adds a little."""
    learned = _learned()
    start = dict(zip(learned.codes, learned.start, strict=True))
    shown: dict[str, list[_Shown]] = {}
    for first, last in sentences_in(told.low):
        sentence = told.low[first:last]
        words = words_of(sentence)
        if (
            len(words) < FEWEST_WORDS
            or _NO_PROBLEM.search(sentence)
            or (not story and _FINE.search(sentence))
        ):
            continue
        for code, score in learned.scores(features_of(words)).items():
            said_no = any(code == other and first <= place < last for other, place in denied)
            if not said_no and score >= start[code] + ANYTHING:
                shown.setdefault(code, []).append(_Shown(score, (first, last)))
    best: dict[str, _Shown] = {}
    for code, each in shown.items():
        top, *others = heapq.nlargest(2, each, key=lambda one: one.score)
        more = sum(max(0.0, other.score - start[code]) for other in others)
        best[code] = _Shown(top.score + SECOND * more, _trimmed(told.low, *top.place))
    return best


def _trimmed(low: str, first: int, last: int) -> tuple[int, int]:
    words = low[first:last]
    return first + len(words) - len(words.lstrip()), first + len(words.rstrip())


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


def _order(total: float, weighed: list[_Weighed]) -> tuple[float, int]:
    return -total, min(each.hit.start for each in weighed)


def _found(told: Told, total: float, weighed: list[_Weighed]) -> Found:
    best = max(weighed, key=lambda each: (each.strength, -each.hit.start)).hit
    first, _ = sentence_around(told.low, best.start, best.end)
    return told.found(best.code, max(first, best.start), best.end, sure=total >= SURE)
