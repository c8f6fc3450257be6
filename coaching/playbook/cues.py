"""Signs that a move fits: what people say then, in phrases, and which moves each sign speaks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: How strongly a sign speaks for a move, and how clearly a phrase shows a sign.
CUE_WEIGHT_AT_MOST = 3

#: A sign is named inside a sentence.
SIGN_WORDS_AT_MOST = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing about a deal that people say in many ways, such as that somebody outside it suffers.

    `phrases` are lines of a weight (1 to 3) and a phrase; words in <angle brackets> are filled in already.
    """

    code: str
    sign: str  #: in plain words
    moves: Mapping[str, int] = field(hash=False)  #: slugs of the moves it speaks for, each with 1 to 3
    phrases: tuple[str, ...]
