"""Which moves the words of a telling speak for or against."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType
from typing import Protocol

from coaching.language.calendar_words import word_set
from coaching.language.cue_phrases import folded
from coaching.language.found import MOST_READ

#: So few known words say nothing about a deal, and from so many on they say all they can.
_FEW, _MANY = 10, 20

#: So many moves, the best by words alone, are alike to what helped in deals told so.
_ALIKE = 12

#: A beginning of so many letters stands for a word and its relatives.
_BEGINNING = 4

_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|')+")
_EMPTY = word_set(
    """
    the a an and or of to in on at for with is are was were be been it its we they he she you our their
    his her my your as by that this these those from but so if then than there here what which when where
    how some one two have has had do does did will would can could may might must shall about into out up
    down over just also more most very says said say us them me him i
    """
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
    """Points for and against moves by their slugs, and the slugs of those that words speak for most."""

    points: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    alike: frozenset[str] = frozenset()


_NOTHING = Heard()


def beginning_of(word: str) -> str:
    """What stands for a word and its relatives; empty for words that stand in every telling."""
    return "" if word in _EMPTY else word[:_BEGINNING]


def beginnings_in(text: str) -> frozenset[str]:
    """The beginnings of all words in a text that may mean something."""
    return frozenset(_beginnings(text))


def _beginnings(text: str) -> Iterable[str]:
    return filter(None, map(beginning_of, _WORD.findall(folded(text))))


@lru_cache(maxsize=128)
def heard_in(texts: tuple[str, ...], weights: Weighed) -> Heard:
    """What the words of all that was told say together; nothing where few of them are known."""
    words = [each for each in dict.fromkeys(_read(texts)) if each in weights.weights]
    if len(words) < _FEW:
        return _NOTHING
    share = min(1, len(words) / _MANY)
    length = sum(weights.rare[beginning] ** 2 for beginning in words) ** 0.5
    sums = map(sum, zip(*(weights.weights[beginning] for beginning in words), strict=True))
    points = {
        slug: share * (base + weights.step * (total - len(words) * weights.none_at) / length)
        for slug, base, total in zip(weights.moves, weights.base, sums, strict=True)
    }
    best = sorted((slug for slug in points if points[slug] > 0), key=lambda slug: -points[slug])[:_ALIKE]
    return Heard(points=MappingProxyType(points), alike=frozenset(best))


def _read(texts: Sequence[str]) -> Iterable[str]:
    left = MOST_READ
    for text in texts:
        yield from _beginnings(text[:left])
        left = max(0, left - len(text))
