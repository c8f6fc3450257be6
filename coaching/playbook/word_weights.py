"""What the words of a telling say for or against each move, in weights learnt from labelled tellings."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.playbook.table import Table

#: One character a weight, from the strongest against a move to the strongest for it; the middle is none.
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz."
NONE_AT = len(DIGITS) // 2


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class WordWeights:
    """For each known beginning of a word, how rare it is, and its weight for each of the moves."""

    moves: tuple[str, ...]  #: slugs
    base: tuple[float, ...]  #: points of a move before any word is read: how often it was right
    step: float  #: points of a weight of one
    rare: Mapping[str, float] = field(hash=False)
    weights: Mapping[str, tuple[int, ...]] = field(hash=False)  #: by the beginning of a word, as `moves`


#: Where a playbook has no weights.
NO_WORD_WEIGHTS = WordWeights(moves=(), base=(), step=0, rare={}, weights={})


def word_weights_of(file: Table | None, moves: Sequence[str]) -> WordWeights:
    """The weights of words.toml; none where the file was not given."""
    if file is None:
        return NO_WORD_WEIGHTS
    slugs = file.codes("moves", moves, "a move")
    base = file.wholes("base")
    step = file.number("step")
    entries = file.text("words").split()
    if len(base) != len(slugs):
        file.note("base", f"expected one number for each of {len(slugs)} moves, found {len(base)}")
    if len(entries) % 3 or any(
        len(digits) != len(slugs) or not {*digits} <= {*DIGITS} for digits in entries[2::3]
    ):
        file.note("words", "expected lines of a word, a number and one character a move")
        entries = []
    file.close()
    place = {digit: number - NONE_AT for number, digit in enumerate(DIGITS)}
    words = entries[::3]
    return WordWeights(
        moves=slugs,
        base=tuple(map(float, base)),
        step=step,
        rare=MappingProxyType(dict(zip(words, map(float, entries[1::3]), strict=True))),
        weights=MappingProxyType(
            {
                word: tuple(place[digit] for digit in digits)
                for word, digits in zip(words, entries[2::3], strict=True)
            }
        ),
    )
