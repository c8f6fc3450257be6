"""Signs that a move fits, found in what was told, each with the sentence that shows it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from coaching.language.cue_phrases import Cue, Hit, clause_around, folded, hits
from coaching.language.found import MOST_READ, Told

#: A sign told less strongly than this shows nothing: one weak phrase alone.
_ENOUGH, _MOST = 2.0, 3.0

_DENIED_BEFORE = re.compile(
    r"\b(?:not|no|never|isn't|isnt|aren't|wasn't|weren't|without|no longer|hardly|nothing to do with|"
    r"rather than|instead of|neither|nor|solved|resolved|settled)\b(?:\W+\w+){0,1}\W*$"
)
_DENIED_AFTER = re.compile(
    r"^\W{1,3}(?:is|are|was|were)(?:n't|nt| not| no longer)\b.{0,12}(?:problem|issue|obstacle|concern|point)"
    r"|^\W{1,3}(?:is|are|has been|have been) (?:all |already |now |long )?(?:solved|resolved|over|"
    r"behind us)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A sign that was told: how clearly, from 2 to 3, and the sentence or clause that shows it best."""

    strength: float
    sentence: str


class Phrased(Protocol):
    """A sign as it is written down: lines of a weight and a phrase, as the cues of obstacles are.

    `a & b` in a phrase stands for both in one sentence, in any order.
    """

    @property
    def code(self) -> str: ...
    @property
    def phrases(self) -> tuple[str, ...]: ...


def signs_in(texts: Sequence[str], signs: tuple[Phrased, ...]) -> Mapping[str, Shown]:
    """Which of the signs were told, by their code, the clearest first; what a sentence denies is not."""
    found: dict[str, list[tuple[Hit, Told]]] = {}
    left = MOST_READ
    for text in texts:
        told, hits_in_it = _read(text[:left], signs)
        left -= len(told.text)
        for hit in hits_in_it:
            found.setdefault(hit.code, []).append((hit, told))
    shown = {code: _shown(places) for code, places in found.items()}
    ranked = sorted(shown.items(), key=lambda pair: (-pair[1].strength, pair[0]))
    return {code: sign for code, sign in ranked if sign.strength >= _ENOUGH}


@lru_cache(maxsize=128)
def _read(text: str, signs: tuple[Phrased, ...]) -> tuple[Told, tuple[Hit, ...]]:
    """Where the phrases occur in a text. A deal is weighed often and told once, so it is read once."""
    told = Told(text, folded(text))
    return told, tuple(hit for hit in hits(_cues(signs), told.low) if not _denied(told.low, hit))


@lru_cache(maxsize=4)
def _cues(signs: tuple[Phrased, ...]) -> tuple[Cue, ...]:
    return tuple(cue for sign in signs for line in sign.phrases for cue in _cues_of(sign.code, line))


def _cues_of(code: str, line: str) -> Iterable[Cue]:
    weight, _, phrase = line.partition(" ")
    first, _, second = phrase.partition(" & ")
    yield Cue(code, float(weight), f"{first} ... {second}" if second else phrase)
    if second:
        yield Cue(code, float(weight), f"{second} ... {first}")


def _denied(low: str, hit: Hit) -> bool:
    first, last = clause_around(low, hit.start, hit.end)
    before, after = low[first : hit.start], low[hit.end : last]
    return bool(_DENIED_BEFORE.search(before[-40:]) or _DENIED_AFTER.match(after[:60]))


def _shown(places: Sequence[tuple[Hit, Told]]) -> Shown:
    """Different words for one sign add up; the longest of the clearest is shown."""
    words: dict[str, float] = {}
    for hit, told in places:
        said = told.low[hit.start : hit.end]
        words[said] = max(hit.weight, words.get(said, 0))
    best, told = max(places, key=lambda place: (place[0].weight, place[0].end - place[0].start))
    found = told.found(best.code, best.start, best.end, sure=True)
    return Shown(strength=min(_MOST, sum(words.values())), sentence=found.sentence)
