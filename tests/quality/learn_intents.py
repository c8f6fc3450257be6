"""Learns how far the words of a sentence call for a reply, and writes intent_weights.py.

Run `python -m tests.quality.learn_intents FOLDER` with the folder that holds parakweet_train.jsonl and
enron_verified.jsonl: the e-mail sentences of ParakweetLabs/EmailIntentDataSet (Apache-2.0), each labelled
as a request, proposal, commitment or meeting, or as none of these, and the same sentences as another person
labelled them (Charlie9/enron_intent_dataset_verified). The sentences stay there. It is a logistic regression
with a ridge, learnt sentence by sentence in the same order each time.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp
from pathlib import Path
from typing import Any

from coaching.language.cue_phrases import folded
from coaching.language.intent_words import Weights, words_of
from coaching.language.intents import features_in

SENTENCES = Path(__file__).parents[3] / "shared" / "data" / "commitments"
_MODULE = Path(__file__).parents[2] / "coaching" / "language" / "intent_weights.py"

#: What the second label counts beside the first.
_SECOND = 0.1
#: Against weights that fit chance: the larger, the smaller all weights are.
_RIDGE = 0.1
#: How often all are gone through; how far one moves the weights, at first and (halved) after so many turns.
_ROUNDS, _STEP, _SLOWER = 16, 1.5, 3
#: A feature that stands in fewer sentences is not learnt; only the strongest are kept.
_SENTENCES_AT_LEAST, _KEPT = 2, 5_000
FOLDS = 5
_LINE = 110
_HEAD = '"""How far words call for a reply; written by learn_intents.py, not by hand."""\n'


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence, whether it has an intent as its raters saw it, and what to learn: between 0 and 1."""

    text: str
    is_one: bool
    aim: float
    fold: int


Features = Callable[[str], set[str]]


def labelled(folder: Path = SENTENCES) -> list[Labelled]:
    """All sentences, well mixed; those with the same first four words are in the same fold."""
    second = {one["text"]: one["intent"] for one in _lines(folder / "enron_verified.jsonl")}
    found = [
        _labelled(one["text"], one["intent"], second) for one in _lines(folder / "parakweet_train.jsonl")
    ]
    return sorted(found, key=lambda one: sha256(one.text.encode()).digest())


def _lines(file: Path) -> Iterator[dict[str, Any]]:
    with file.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _labelled(text: str, label: int, second: dict[str, int]) -> Labelled:
    aim = (1 - _SECOND) * label + _SECOND * second.get(text, label)
    return Labelled(text, bool(label), aim, fold_of(" ".join(words_of(folded(text))[:4])))


def fold_of(key: str) -> int:
    return int(sha256(key.encode()).hexdigest(), 16) % FOLDS


def learnt(
    rows: Sequence[set[str]], aims: Sequence[float], *, ridge: float = _RIDGE, rounds: int = _ROUNDS
) -> Weights:
    """Weights of the features that stand in the sentences, each of length one."""
    counts = Counter(feature for row in rows for feature in row)
    kept = {feature for feature, count in counts.items() if count >= _SENTENCES_AT_LEAST}
    known = [sorted(row & kept) for row in rows]
    model, start = dict.fromkeys(kept, 0.0), 0.0
    for turn in range(rounds):
        step = _STEP / (1 + turn / _SLOWER)
        for names, aim in zip(known, aims, strict=True):
            length = 1 / max(1.0, len(names) ** 0.5)
            odds = start + length * sum(map(model.__getitem__, names))
            error = 1 / (1 + exp(-max(-30.0, min(30.0, odds)))) - aim
            start -= 0.02 * step * error
            pull = step * length * error
            for name in names:
                model[name] -= pull + step * ridge * model[name] / counts[name]
    return rounded(start, model)


def rounded(start: float, model: dict[str, float]) -> Weights:
    """The strongest weights, to one decimal, as they are written down."""
    strongest = sorted(model, key=lambda name: (-abs(model[name]), name))[:_KEPT]
    told = {name: round(model[name], 1) for name in sorted(strongest)}
    return Weights(round(start, 2), {name: weight for name, weight in told.items() if weight})


def cross_validated(
    sentences: Sequence[Labelled], features: Features = features_in, *, ridge: float = _RIDGE
) -> list[tuple[bool, float]]:
    """For each sentence whether it is one, and its log odds by weights learnt from the other folds."""
    rows = [features(one.text) for one in sentences]
    found: list[tuple[bool, float]] = []
    for fold in range(FOLDS):
        others = [at for at, one in enumerate(sentences) if one.fold != fold]
        model = learnt([rows[at] for at in others], [sentences[at].aim for at in others], ridge=ridge)
        found += [
            (one.is_one, model.logit(row))
            for one, row in zip(sentences, rows, strict=True)
            if one.fold == fold
        ]
    return found


def written(name: str, model: Weights) -> str:
    """A table as Weights.read reads it, as a constant of a module."""
    lines: list[str] = []
    line = f"{model.start}"
    for feature, weight in model.of.items():
        entry = f"{feature}={round(10 * weight)}"
        if len(line) + len(entry) >= _LINE:
            lines.append(line)
            line = ""
        line = f"{line} {entry}".strip()
    table = "\n".join([*lines, line])
    return f'\n{name} = r"""\n{table}\n"""\n'


def main() -> None:
    sentences = labelled(Path(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES)
    model = learnt([features_in(one.text) for one in sentences], [one.aim for one in sentences])
    _MODULE.write_text(_HEAD + written("REPLY_WEIGHTS", model), encoding="utf-8")


if __name__ == "__main__":
    main()
