"""What the words of a telling say for or against each move, in weights learnt from labelled tellings."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.playbook.table import Table

#: One character a weight, from the strongest against a move to the strongest for it; the middle is none.
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz."
NONE_AT = len(DIGITS) // 2

_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_TO_NUMBERS = bytes.maketrans(DIGITS.encode(), bytes(range(len(DIGITS))))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WordWeights:
    """For each known beginning of a word, how rare it is, and its weight for each of the moves."""

    moves: tuple[str, ...]  #: slugs
    base: tuple[float, ...]  #: points of a move before any word is read: how often it was right
    step: float  #: points of a weight of one
    rare: Mapping[str, float] = field(hash=False)
    #: By the beginning of a word, in the order of the moves: numbers of digits, NONE_AT is nothing.
    weights: Mapping[str, bytes] = field(hash=False)
    none_at: int = NONE_AT


#: Where a playbook has no weights.
NO_WORD_WEIGHTS = WordWeights(moves=(), base=(), step=0, rare={}, weights={})


def word_weights_of(file: Table | None, moves: Collection[str]) -> WordWeights:
    """The weights of words.toml; none where the file was not given."""
    if file is None:
        return NO_WORD_WEIGHTS
    slugs = file.codes("moves", moves, "a move")
    base = file.wholes("base")
    step = file.number("step")
    entries = file.text("words").split()
    if len(base) != len(slugs):
        file.note("base", f"expected one number for each of {len(slugs)} moves, found {len(base)}")
    words, rare, rows = entries[::3], entries[1::3], entries[2::3]
    if not _are_lines(words, rare, rows, len(slugs)):
        file.note("words", "expected lines of a word, a number and one character a move")
        words, rare, rows = [], [], []
    file.close()
    return WordWeights(
        moves=slugs,
        base=tuple(map(float, base)),
        step=step,
        rare=MappingProxyType(dict(zip(words, map(float, rare), strict=True))),
        weights=MappingProxyType(
            {word: row.encode().translate(_TO_NUMBERS) for word, row in zip(words, rows, strict=True)}
        ),
    )


def _are_lines(words: Sequence[str], rare: Sequence[str], rows: Sequence[str], width: int) -> bool:
    return (
        len(words) == len(rare) == len(rows)
        and {*map(len, rows)} <= {width}
        and {*"".join(rows)} <= {*DIGITS}
        and all(map(_NUMBER.fullmatch, rare))
    )
