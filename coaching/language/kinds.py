"""What kind of deal a text tells of: by phrases, the words of each kind's world and learned weights."""

import math
import re
from collections.abc import Iterator
from functools import cache

from coaching.language.cue_phrases import Hit, hits
from coaching.language.found import Found, Told
from coaching.language.kind_cues import KINDS
from coaching.language.kind_words import KIND_WORDS
from coaching.language.word_model import Weights, stems_in, words_of
from coaching.language.word_weights import KIND_CODES, KIND_START, KIND_WEIGHTS

#: People say what a deal is about before they say what is wrong with it: these words count twice.
_OPENING = re.compile(r"(?:\S+\s+){0,29}\S+")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_SHORTEST_PREFIX = 2
_LEARNED, _PHRASES = 0.8, 0.5
ENOUGH, CLEAR, LEAD = 2.0, 4.0, 1.0

_Entry = tuple[str, float, tuple[str, ...]]


@cache
def _learned() -> Weights:
    return Weights.read(KIND_CODES, KIND_START, KIND_WEIGHTS)


@cache
def _entries() -> dict[str, list[_Entry]]:
    """What is listed, by its first word: the kind, the weight and the words; a word may end in `*`."""
    known: dict[str, list[_Entry]] = {}
    for kind, table in KIND_WORDS.items():
        weight = 0.0
        for entry in table.split():
            if entry.isdecimal() and len(entry) == 1:
                weight = float(entry)
            else:
                words = tuple(re.sub(r"'(?=[_*]|$)", "", entry).replace("-", "_").split("_"))
                known.setdefault(words[0], []).append((kind, weight, words))
    return known


def kind_of(told: Told) -> Found | None:
    """The kind that most speaks for; a lone weak hint is not enough, a close race not sure."""
    opening = _OPENING.match(told.low.lstrip())
    border = len(told.low) - len(told.low.lstrip()) + (opening.end() if opening else 0)
    by_phrases, by_words = _distinct(told, hits(KINDS, told.low)), _distinct(told, _listed(told.low))
    learned = _learned().scores(stems_in(words_of(told.low)))
    evidence: dict[str, float] = {}
    ranks: dict[str, float] = {}
    for kind in learned:
        phrases, words = by_phrases.get(kind, []), by_words.get(kind, [])
        evidence[kind] = sum(hit.weight for hit in phrases) + _listed_weight(words)
        ranks[kind] = (
            _LEARNED * learned[kind]
            + _PHRASES * math.log1p(sum(hit.weight for hit in phrases))
            + math.log1p(_listed_weight(words))
            + math.log1p(_listed_weight([hit for hit in words if hit.end <= border]))
        )
    first, second = sorted(ranks, key=lambda kind: -ranks[kind])[:2]
    if evidence[first] < ENOUGH:
        return None
    places = by_phrases.get(first, []) + by_words.get(first, [])
    best = max(places, key=lambda hit: (hit.weight, -hit.start))
    sure = evidence[first] >= CLEAR and ranks[first] - ranks[second] >= LEAD
    return told.found(first, best.start, best.end, sure=sure)


def _distinct(told: Told, found: Iterator[Hit]) -> dict[str, list[Hit]]:
    """For each kind its hits of different words, the first place of each."""
    by_kind: dict[str, dict[str, Hit]] = {}
    for hit in found:
        by_kind.setdefault(hit.code, {}).setdefault(told.low[hit.start : hit.end], hit)
    return {kind: list(words.values()) for kind, words in by_kind.items()}


def _listed_weight(listed: list[Hit]) -> float:
    """Strong words count for much more than weak ones."""
    return sum(hit.weight**2 / 4 for hit in listed)


def _listed(low: str) -> Iterator[Hit]:
    """Where the listed words stand in a folded text."""
    entries = _entries()
    places = [(match[0], match.start(), match.end()) for match in _WORD.finditer(low)]
    begun = {word: _begun_by(word, entries) for word in {place[0] for place in places}}
    for index, (word, start, end) in enumerate(places):
        for kind, weight, words in begun[word]:
            rest = places[index + 1 : index + len(words)]
            if len(rest) == len(words) - 1 and _go_on(words[1:], rest):
                yield Hit(kind, weight, start, rest[-1][2] if rest else end)


def _begun_by(word: str, entries: dict[str, list[_Entry]]) -> list[_Entry]:
    beginnings = (word, *(f"{word[:end]}*" for end in range(_SHORTEST_PREFIX, len(word) + 1)))
    return [entry for beginning in beginnings for entry in entries.get(beginning, ())]


def _go_on(words: tuple[str, ...], places: list[tuple[str, int, int]]) -> bool:
    return all(
        place[0].startswith(word[:-1]) if word.endswith("*") else place[0] == word
        for word, place in zip(words, places, strict=True)
    )
