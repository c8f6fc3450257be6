"""Learns what the words of a telling say for and against each move, and writes the playbook's words.toml.

Run `python -m tests.quality.learn` after a change in the labelled texts; it takes half a minute. It is a
ridge regression of what an expert chose (1), would never do (-0.5) or left aside (0) on the words of the
text. Deals and tellings whose half is not "tune", and stories that are kept aside, are never read here.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log
from operator import mul
from pathlib import Path
from typing import Any

from bot.playbook_files import read_playbook
from coaching.language.move_words import beginnings_in
from coaching.playbook.word_weights import DIGITS, NONE_AT

_HERE = Path(__file__).parent
_WORDS = _HERE.parents[1] / "coaching" / "playbook" / "words.toml"

#: A choice never to be made counts so much against a move.
_AGAINST = -0.5
#: Against weights that fit chance: the larger, the smaller all weights are.
_RIDGE = 12.0
#: How much the words of a text weigh together, beside its mean.
_LENGTH = 3.0
#: How much it counts that a move is right often, whatever was told.
_OFTEN = 0.7
#: Points of one whole choice.
_POINTS = 110.0
#: A word that stands in fewer texts is not learnt.
_TEXTS_AT_LEAST = 2

_HEAD = """\
# What the words of a telling say for and against each move. Made by tests/quality/learn.py from labelled
# texts; not to be edited by hand. Each line of words holds the first letters of a word, how rare it is, and
# one character for each of the moves in their order: {none} is nothing, later characters speak for, earlier
# ones against it. `step` is what one character is worth in points, divided by the length of the text; `base`
# is what a move has before any word is read.
"""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text with what an expert would do and never do, and how much it counts."""

    words: frozenset[str]
    good: frozenset[str]
    bad: frozenset[str]
    weight: float
    #: A whole deal as it was told; how often moves are right is counted in these.
    whole: bool


def labelled() -> Iterator[Labelled]:
    for deal in (*_of("deals.toml", "deal"), *_of("tellings.toml", "telling")):
        if deal["half"] == "tune":
            yield _labelled(deal["told"], deal["good_moves"], deal.get("bad_moves", ()), 1, whole=True)
    for story in _of("../coaching/stories.toml", "stories"):
        if not story.get("kept", False):
            yield _labelled(story["told"], story["good"], (), 0.5)
    for fact in _of("facts.toml", "fact"):
        for sentence in fact["said"]:
            yield _labelled(sentence, fact["good_moves"], fact["bad_moves"], 0.5)


def _of(file: str, key: str) -> list[dict[str, Any]]:
    return tomllib.loads((_HERE / file).read_text(encoding="utf-8"))[key]


def _labelled(
    told: str, good: Sequence[str], bad: Sequence[str], weight: float, *, whole: bool = False
) -> Labelled:
    return Labelled(beginnings_in(told), frozenset(good), frozenset(bad), weight, whole)


@dataclass(frozen=True, slots=True)
class Learnt:
    """How rare each word is, and for each move its weights by word and what it has without any."""

    rare: dict[str, float]
    weights: dict[str, list[float]]  #: by word, in the order of the moves
    base: list[float]


def learnt(texts: Sequence[Labelled], moves: Sequence[str]) -> Learnt:
    counts = Counter(word for text in texts for word in text.words)
    rare = {word: log(len(texts) / count) for word, count in counts.items() if count >= _TEXTS_AT_LEAST}
    rows = [_row(text.words, rare) for text in texts]
    shares = [text.weight for text in texts]
    mean = _mean_row(rows, shares)
    wanted = [[_choice(text, move) for text in texts] for move in moves]
    means = [sum(map(mul, shares, column)) / sum(shares) for column in wanted]
    lower = _root(_kernel(rows, mean, shares))
    weights: dict[str, list[float]] = {word: [] for word in rare}
    for column, middle in zip(wanted, means, strict=True):
        roots = [share**0.5 for share in shares]
        aim = [root * (value - middle) for root, value in zip(roots, column, strict=True)]
        pull = list(map(mul, roots, _solved(lower, aim)))
        found = dict.fromkeys(rare, 0.0)
        for row, force in zip(rows, pull, strict=True):
            for word, value in row.items():
                found[word] += value * force
        total = sum(pull)
        for word in rare:
            weights[word].append(found[word] - mean.get(word, 0) * total)
    whole = [text for text in texts if text.whole]
    base = [
        _OFTEN * sum(_choice(text, move) for text in whole) / len(whole)
        - sum(value * weights[word][at] for word, value in mean.items())
        for at, move in enumerate(moves)
    ]
    return Learnt(rare, weights, base)


def _row(words: frozenset[str], rare: dict[str, float]) -> dict[str, float]:
    known = sorted(word for word in words if word in rare)
    length = sum(rare[word] ** 2 for word in known) ** 0.5 or 1
    return {word: _LENGTH * rare[word] / length for word in known}


def _mean_row(rows: Sequence[dict[str, float]], shares: Sequence[float]) -> dict[str, float]:
    mean: dict[str, float] = {}
    whole = sum(shares)
    for row, share in zip(rows, shares, strict=True):
        for word, value in row.items():
            mean[word] = mean.get(word, 0) + share * value / whole
    return mean


def _choice(text: Labelled, move: str) -> float:
    return 1 if move in text.good else _AGAINST if move in text.bad else 0


def _kernel(
    rows: Sequence[dict[str, float]], mean: dict[str, float], shares: Sequence[float]
) -> list[list[float]]:
    """The lower half of how alike the texts are, about their mean, with the ridge on the diagonal."""
    to_mean = [_product(row, mean) for row in rows]
    of_mean = _product(mean, mean)
    kernel: list[list[float]] = []
    for i, row in enumerate(rows):
        line = [
            (shares[i] * shares[j]) ** 0.5 * (_product(row, rows[j]) - to_mean[i] - to_mean[j] + of_mean)
            for j in range(i + 1)
        ]
        line[i] += _RIDGE
        kernel.append(line)
    return kernel


def _product(one: dict[str, float], other: dict[str, float]) -> float:
    small, large = (one, other) if len(one) <= len(other) else (other, one)
    return sum(value * large[word] for word, value in small.items() if word in large)


def _root(kernel: Sequence[Sequence[float]]) -> list[list[float]]:
    """The lower triangle whose product with itself is the kernel (Cholesky)."""
    lower: list[list[float]] = []
    for i, line in enumerate(kernel):
        made: list[float] = []
        for j in range(i + 1):
            rest = line[j] - sum(map(mul, made, lower[j] if j < i else made))
            made.append(rest**0.5 if i == j else rest / lower[j][j])
        lower.append(made)
    return lower


def _solved(lower: Sequence[Sequence[float]], aim: Sequence[float]) -> list[float]:
    forward: list[float] = []
    for line, value in zip(lower, aim, strict=True):
        forward.append((value - sum(map(mul, line, forward))) / line[-1])
    found = list(forward)
    for i in reversed(range(len(found))):
        found[i] /= lower[i][i]
        for j in range(i):
            found[j] -= lower[i][j] * found[i]
    return found


def written(model: Learnt, moves: Sequence[str]) -> str:
    """The file, with weights rounded to the digits; the few beyond the last digit are cut to it."""
    scaled = {
        word: [_POINTS * _LENGTH * model.rare[word] * weight for weight in weights]
        for word, weights in model.weights.items()
    }
    sizes = sorted(abs(value) for values in scaled.values() for value in values)
    step = sizes[int(0.999 * (len(sizes) - 1))] / NONE_AT
    lines = [
        f"{word} {model.rare[word]:.2f} {''.join(_digit(value / step) for value in scaled[word])}"
        for word in sorted(scaled)
        if any(abs(value) >= step / 2 for value in scaled[word])
    ]
    return "\n".join(
        [
            _HEAD.format(none=DIGITS[NONE_AT]),
            "moves = [",
            *(f'    "{move}",' for move in moves),
            "]",
            f"base = {[round(_POINTS * base) for base in model.base]}",
            f"step = {step:.4f}",
            "words = '''",
            *lines,
            "'''",
            "",
        ]
    )


def _digit(value: float) -> str:
    return DIGITS[max(0, min(len(DIGITS) - 1, NONE_AT + round(value)))]


def main() -> None:
    playbook = read_playbook()
    moves = [move.slug for move in playbook.moves if move.slug not in playbook.scoring.never_by_score]
    _WORDS.write_text(written(learnt(list(labelled()), moves), moves), encoding="utf-8")


if __name__ == "__main__":
    main()
