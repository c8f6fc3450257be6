"""Trains the weights of words for kinds and obstacles and writes coaching/language/word_weights.py.

Run it from the root of the repository: python -m tests.coaching.language.weigh_words
It learns from told_sentences.toml, the half "dev" of told_codes.toml, the half "tune" of
tests/quality/deals.toml and the stories that are not kept aside. It takes about half a minute and needs
the standard library only.
"""

import math
import random
import textwrap
import tomllib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coaching.language.cue_phrases import folded, sentences_in
from coaching.language.word_model import features_of, stems_in, words_of
from coaching.language.word_weights import KIND_CODES, OBSTACLE_CODES

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
EPOCHS, STEP, SHRINK = 20, 0.5, 0.3
RARE = 2


@dataclass(frozen=True)
class Sample:
    features: tuple[str, ...]
    codes: frozenset[str]


def _table(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _told() -> list[dict[str, Any]]:
    """The deals to learn from; those without obstacles are stories whose codes stand in story_codes.toml."""
    deals = [one for one in _table(HERE / "told_codes.toml")["deal"] if one["half"] == "dev"]
    deals += [one for one in _table(ROOT / "tests/quality/deals.toml")["deal"] if one["half"] == "tune"]
    codes: dict[str, list[str]] = _table(HERE / "story_codes.toml")["stories"]
    for one in _table(HERE.parent / "stories.toml")["stories"]:
        if not one.get("kept"):
            words = " ".join(one["told"].split())
            start = next(start for start in codes if words.startswith(start))
            deals.append({**one, "obstacles": codes[start]})
    return deals


class Model:
    """One logistic regression for each code, trained by steps that shrink where a feature was seen often."""

    def __init__(self, samples: list[Sample], codes: tuple[str, ...]) -> None:
        seen = Counter(feature for sample in samples for feature in sample.features)
        self.codes = codes
        self.known = {feature for feature, count in seen.items() if count >= RARE}
        self.weights = {feature: [0.0] * len(codes) for feature in self.known}
        self.start = [0.0] * len(codes)
        self._train(samples)

    def scores(self, features: Iterable[str]) -> list[float]:
        rows = [self.weights[feature] for feature in features if feature in self.known]
        scale = max(1.0, math.sqrt(len(rows)))
        return [start + sum(row[i] for row in rows) / scale for i, start in enumerate(self.start)]

    def _train(self, samples: list[Sample]) -> None:
        squares = {feature: [1e-2] * len(self.codes) for feature in self.known}
        start_squares = [1e-2] * len(self.codes)
        order = list(range(len(samples)))
        chance = random.Random(7)  # noqa: S311  # the order of learning, nothing secret
        uses = Counter(f for sample in samples for f in sample.features if f in self.known)
        for _ in range(EPOCHS):
            chance.shuffle(order)
            for index in order:
                sample = samples[index]
                rows = [feature for feature in sample.features if feature in self.known]
                scale = max(1.0, math.sqrt(len(rows)))
                for i, score in enumerate(self.scores(sample.features)):
                    error = 1 / (1 + math.exp(-score)) - (self.codes[i] in sample.codes)
                    start_squares[i] += error * error
                    self.start[i] -= STEP * error / math.sqrt(start_squares[i])
                    for feature in rows:
                        weights, square = self.weights[feature], squares[feature]
                        slope = error / scale + SHRINK / uses[feature] * weights[i]
                        square[i] += slope * slope
                        weights[i] -= STEP * slope / math.sqrt(square[i])


def _sentences(told: str) -> list[tuple[str, ...]]:
    low = folded(told)
    return [tuple(sorted(features_of(words_of(low[a:b])))) for a, b in sentences_in(low)]


def _obstacle_model() -> Model:
    """From single sentences, then also from the best sentence of each told deal for each of its codes."""
    samples = [
        Sample(tuple(sorted(features_of(words_of(folded(sentence))))), frozenset({code} - {"none"}))
        for code, sentences in _table(HERE / "told_sentences.toml")["obstacles"].items()
        for sentence in sentences
    ]
    first = Model(samples, OBSTACLE_CODES)
    for one in _told():
        sentences = _sentences(one["told"])
        codes: list[set[str]] = [set() for _ in sentences]
        scores = [first.scores(features) for features in sentences]
        for code in one["obstacles"]:
            i = OBSTACLE_CODES.index(code)
            codes[max(range(len(sentences)), key=lambda n, i=i: scores[n][i])].add(code)
        samples += [Sample(f, frozenset(c)) for f, c in zip(sentences, codes, strict=True)]
    return Model(samples, OBSTACLE_CODES)


def _kind_model() -> Model:
    told = [(one["told"], one["kind"]) for one in _told()]
    told += [
        (sentence, kind)
        for kind, sentences in _table(HERE / "told_sentences.toml")["kinds"].items()
        for sentence in sentences
    ]
    samples = [
        Sample(tuple(sorted(stems_in(words_of(folded(text))))), frozenset({kind})) for text, kind in told
    ]
    return Model(samples, KIND_CODES)


def _written(model: Model) -> str:
    entries = [_entry(feature, row) for feature, row in sorted(model.weights.items())]
    return textwrap.fill(" ".join(filter(None, entries)), 100, break_long_words=False, break_on_hyphens=False)


def _entry(feature: str, row: list[float]) -> str:
    told = "".join(f"{chr(97 + i)}{round(w * 10)}" for i, w in enumerate(row) if abs(w) >= 0.25)
    return f"{feature}={told}" if told else ""


def _start(model: Model) -> str:
    return " ".join(f"{round(value, 2)}" for value in model.start)


def _codes(codes: tuple[str, ...]) -> str:
    return "(\n" + "".join(f'    "{code}",\n' for code in codes) + ")"


def main() -> None:
    kinds, obstacles = _kind_model(), _obstacle_model()
    (ROOT / "coaching/language/word_weights.py").write_text(
        '"""How much each word speaks for a kind or an obstacle; '
        'written by weigh_words.py, not by hand."""\n\n'
        f"KIND_CODES = {_codes(KIND_CODES)}\n"
        f'KIND_START = "{_start(kinds)}"\n'
        f'KIND_WEIGHTS = """\n{_written(kinds)}\n"""\n\n'
        f"OBSTACLE_CODES = {_codes(OBSTACLE_CODES)}\n"
        f'OBSTACLE_START = "{_start(obstacles)}"\n'
        f'OBSTACLE_WEIGHTS = """\n{_written(obstacles)}\n"""\n',
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
