"""The plain model to be better than: words and pairs of words by TF-IDF, and a logistic regression."""

from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256
from itertools import pairwise
from math import exp, log, log1p

from coaching.language.cue_phrases import folded
from coaching.language.intent_words import words_of

FOLDS = 5
_TEXTS_AT_LEAST = 2
_ROUNDS, _STEP, _RIDGE = 16, 4.0, 0.0002


class TfIdf:
    """Log odds that a text is one of the kind; both kinds count alike."""

    def __init__(self, texts: Sequence[str], are_ones: Sequence[bool]) -> None:
        grams = [_grams(text) for text in texts]
        counts = Counter(gram for each in grams for gram in each)
        size = len(texts)
        self._rare = {
            gram: 1 + log((1 + size) / (1 + count))
            for gram, count in counts.items()
            if count >= _TEXTS_AT_LEAST
        }
        self._weights = dict.fromkeys(self._rare, 0.0)
        self._start = 0.0
        ones = sum(are_ones)
        share = {True: size / max(1, 2 * ones), False: size / max(1, 2 * (size - ones))}
        rows = [(self._row(each), is_one) for each, is_one in zip(grams, are_ones, strict=True)]
        for turn in range(_ROUNDS):
            step = _STEP / (1 + turn)
            for row, is_one in rows:
                self._learn(row, is_one, step * share[is_one])

    def _learn(self, row: dict[str, float], is_one: bool, step: float) -> None:
        error = 1 / (1 + exp(-max(-30.0, min(30.0, self._odds(row))))) - is_one
        self._start -= 0.1 * step * error
        for gram, value in row.items():
            self._weights[gram] -= step * (error * value + _RIDGE * self._weights[gram])

    def odds(self, text: str) -> float:
        return self._odds(self._row(_grams(text)))

    def _odds(self, row: dict[str, float]) -> float:
        return self._start + sum(self._weights[gram] * value for gram, value in row.items())

    def _row(self, grams: Counter[str]) -> dict[str, float]:
        row = {
            gram: (1 + log1p(count - 1)) * self._rare[gram]
            for gram, count in grams.items()
            if gram in self._rare
        }
        length = sum(value * value for value in row.values()) ** 0.5 or 1.0
        return {gram: value / length for gram, value in row.items()}


def _grams(text: str) -> Counter[str]:
    words = words_of(folded(text))
    return Counter([*words, *map("_".join, pairwise(words))])


def cross_validated(
    texts: Sequence[str], are_ones: Sequence[bool], keys: Sequence[str], folds: int = FOLDS
) -> Iterator[tuple[int, bool]]:
    """The place of each text and whether it is taken for one by a model of texts with other keys."""
    fold_of = {key: at % folds for at, key in enumerate(sorted(set(keys), key=_mixed))}
    for fold in range(folds):
        others = [at for at, key in enumerate(keys) if fold_of[key] != fold]
        others.sort(key=lambda at: _mixed(texts[at]))
        model = TfIdf([texts[at] for at in others], [are_ones[at] for at in others])
        for at, key in enumerate(keys):
            if fold_of[key] == fold:
                yield at, model.odds(texts[at]) >= 0


def _mixed(key: str) -> bytes:
    return sha256(key.encode()).digest()
