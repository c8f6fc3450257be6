"""Which moves the words of a telling speak for or against, each with the clause that speaks loudest."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Protocol

from coaching.language.cue_phrases import folded, sentence_around
from coaching.language.found import Told

#: Characters of all that was told that are read; it bounds the work.
MOST_READ = 10_000

#: So few known words say nothing about a deal, and from so many on they say all they can.
_FEW, _MANY = 10, 20

#: For so many moves, the best by words, the clause that speaks for them is looked up.
_SHOWN = 12

#: A beginning of so many letters stands for a word and its relatives.
_BEGINNING = 4

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|')+")
_EMPTY = frozenset(
    re.findall(
        r"\w+",
        """
        the a an and or of to in on at for with is are was were be been it its we they he she you our their
        his her my your as by that this these those from but so if then than there here what which when where
        how some one two have has had do does did will would can could may might must shall about into out up
        down over just also more most very says said say us them me him i
        """,
    )
)


class Weighed(Protocol):
    """Weights as the playbook holds them."""

    @property
    def moves(self) -> tuple[str, ...]: ...
    @property
    def base(self) -> tuple[float, ...]: ...
    @property
    def step(self) -> float: ...
    @property
    def rare(self) -> Mapping[str, float]: ...
    @property
    def weights(self) -> Mapping[str, bytes]: ...
    @property
    def none_at(self) -> int: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """Points for and against moves by their slugs, and for the best of them the clause that says most."""

    points: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    clauses: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


_NOTHING = Heard()


@dataclass(frozen=True, slots=True)
class _Word:
    beginning: str
    start: int
    end: int
    told: Told


def beginning_of(word: str) -> str:
    """What stands for a word and its relatives; empty for words that stand in every telling."""
    return "" if word in _EMPTY else word[:_BEGINNING]


def beginnings_in(text: str) -> frozenset[str]:
    """The beginnings of all words in a text that may mean something."""
    return frozenset(filter(None, map(beginning_of, _WORD.findall(folded(text)))))


@lru_cache(maxsize=128)
def heard_in(texts: tuple[str, ...], weights: Weighed) -> Heard:
    """What the words of all that was told say together; nothing where few of them are known."""
    words = _first_of_each(word for told in _read(texts) for word in _known_words(told, weights))
    if len(words) < _FEW:
        return _NOTHING
    share = min(1, len(words) / _MANY)
    length = sum(weights.rare[beginning] ** 2 for beginning in words) ** 0.5
    sums = map(sum, zip(*(weights.weights[beginning] for beginning in words), strict=True))
    points = {
        slug: share * (base + weights.step * (total - len(words) * weights.none_at) / length)
        for slug, base, total in zip(weights.moves, weights.base, sums, strict=True)
    }
    best = sorted((slug for slug in points if points[slug] > 0), key=lambda slug: -points[slug])[:_SHOWN]
    return Heard(points=MappingProxyType(points), clauses=MappingProxyType(_clauses(best, words, weights)))


def _read(texts: Sequence[str]) -> Iterable[Told]:
    left = MOST_READ
    for text in texts:
        yield Told(text[:left], folded(text[:left]))
        left = max(0, left - len(text))


def _known_words(told: Told, weights: Weighed) -> Iterable[_Word]:
    for match in _WORD.finditer(told.low):
        beginning = beginning_of(match[0])
        if beginning in weights.weights:
            yield _Word(beginning, match.start(), match.end(), told)


def _first_of_each(words: Iterable[_Word]) -> dict[str, _Word]:
    first: dict[str, _Word] = {}
    for word in words:
        first.setdefault(word.beginning, word)
    return first


def _clauses(slugs: Sequence[str], words: Mapping[str, _Word], weights: Weighed) -> dict[str, str]:
    """For each move the clause around the weightiest word of the sentence that speaks for it most."""
    sentences: dict[tuple[int, int, int], list[_Word]] = {}
    for word in words.values():
        place = sentence_around(word.told.low, word.start, word.end)
        sentences.setdefault((id(word.told), *place), []).append(word)
    clauses: dict[str, str] = {}
    for slug in slugs:
        at = weights.moves.index(slug)
        loudest = max(
            sentences.values(),
            key=lambda inside: sum(weights.weights[word.beginning][at] - weights.none_at for word in inside),
        )
        word = max(loudest, key=lambda word: weights.weights[word.beginning][at])
        clauses[slug] = word.told.found(slug, word.start, word.end, sure=False).sentence
    return clauses
