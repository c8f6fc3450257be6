"""How far the words of a sentence speak for a code: features of words, and their weights summed up.

The weights are trained by tests/coaching/language/weigh_words.py on told deals and stand in word_weights.py.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from coaching.language.word_classes import WORD_CLASSES

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[%$\u20ac\u00a3]")
_ENDING = re.compile(
    r"(?:'s|ations?|ings?|edly|ed|ies|es|s|ly|ment|ments|er|ers|e|y)$",
)
_SAYS_NOTHING = frozenset(
    {
        "the",
        "a",
        "an",
        "of",
        "to",
        "in",
        "on",
        "at",
        "is",
        "it",
        "and",
        "or",
        "i",
        "we",
        "he",
        "she",
        "they",
        "you",
        "his",
        "her",
        "their",
        "our",
        "my",
        "me",
        "us",
        "them",
        "that",
        "this",
        "for",
        "with",
        "as",
        "be",
        "was",
        "were",
        "are",
        "has",
        "have",
        "had",
        "by",
        "from",
    }
)
_SHORT, _LONG, _KEPT = 4, 7, 3
_YEAR = re.compile(r"(?:1[789]|20)\d\d")


def words_of(low: str) -> list[str]:
    """The words of a folded text."""
    return _WORD.findall(low.replace("n't", "nt"))


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    """The classes that each word is listed in, in the order of the alphabet."""
    known: dict[str, tuple[str, ...]] = {}
    name = ""
    for line in WORD_CLASSES.strip().splitlines():
        words = line.split()
        if not line.startswith(" "):
            name = words.pop(0)
        for word in words:
            known[word] = tuple(sorted({*known.get(word, ()), name}))
    return known


def stem(word: str) -> str:
    """The beginning that a word shares with its family; a number is a number."""
    if word.isdigit():
        return "#"
    word = word.removesuffix("'s").replace("'", "")
    if len(word) <= _SHORT:
        return word.rstrip("s") if len(word) == _SHORT and not word.endswith("ss") else word
    for _ in range(2):
        ending = _ENDING.search(word)
        if ending is None or ending.start() < _KEPT:
            break
        word = word[: ending.start()]
    return word[:_LONG]


def _classes_of(word: str) -> tuple[str, ...]:
    if word.isdigit():
        return ("YEAR",) if _YEAR.fullmatch(word) else ("NUM",)
    if word in "%$\u20ac\u00a3":
        return ("MONEY",)
    known = _classes()
    word = word.replace("'", "")
    return known.get(word) or known.get(word.removesuffix("s"), ())


def stems_in(words: Iterable[str]) -> set[str]:
    """The stems that say something."""
    return {each for each in map(stem, words) if each not in _SAYS_NOTHING and len(each) > 1}


def features_of(words: list[str]) -> set[str]:
    """Stems and classes of words, alone and in pairs that stand next to each other."""
    stems = list(map(stem, words))
    classes = list(map(_classes_of, words))
    mixed = [names[0] if names else each for names, each in zip(classes, stems, strict=True)]
    features = {each for each in stems if each not in _SAYS_NOTHING and len(each) > 1}
    features.update(*classes)
    features.update(f"{first}_{second}" for first, second in pairwise(stems))
    features.update(f"{first}_{second}" for first, second in pairwise(mixed))
    return features


@dataclass(frozen=True, slots=True)
class Weights:
    """What each feature adds for each code, and where each code starts from."""

    codes: tuple[str, ...]
    start: tuple[float, ...]
    of: Mapping[str, tuple[tuple[int, float], ...]]

    @classmethod
    def read(cls, codes: tuple[str, ...], start: str, table: str) -> "Weights":
        """As written down: `feature=a12c-3` gives the first code 1.2 and the third -0.3."""
        of: dict[str, tuple[tuple[int, float], ...]] = {}
        for entry in table.split():
            feature, _, told = entry.rpartition("=")
            of[feature] = tuple(
                (ord(letter) - ord("a"), int(value) / 10) for letter, value in _TOLD.findall(told)
            )
        return cls(codes, tuple(map(float, start.split())), of)

    def scores(self, features: Iterable[str]) -> dict[str, float]:
        """How far features speak for each code, evened out by how many of them are known; 0 is even odds."""
        totals, known = [0.0] * len(self.codes), 0
        for feature in features:
            told = self.of.get(feature)
            if told is not None:
                known += 1
                for index, weight in told:
                    totals[index] += weight
        scale = max(1.0, known**0.5)
        pairs = zip(self.codes, self.start, totals, strict=True)
        return {code: start + total / scale for code, start, total in pairs}


_TOLD = re.compile(r"([a-z])(-?\d+)")
