"""Signs that a move fits: what people say then, in phrases, and which moves each sign speaks for."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.playbook.table import Table
from coaching.playbook.terms import Known

#: How strongly a sign speaks for a move, and how clearly a phrase shows a sign.
CUE_WEIGHT_AT_MOST = 3

#: A sign is named inside a sentence.
SIGN_WORDS_AT_MOST = 12

_IN_ANGLES = re.compile(r"<([^<>]*)>")
_CUE = re.compile(r"[1-3] [a-z0-9'(<#@].*[^. ]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """One thing about a deal that people say in many ways, such as that somebody outside it suffers.

    `phrases` are lines of a weight (1 to 3) and a phrase; words in <angle brackets> are filled in already.
    """

    code: str
    sign: str  #: in plain words
    moves: Mapping[str, int] = field(hash=False)  #: slugs of the moves it speaks for, each with 1 to 3
    phrases: tuple[str, ...]


def signs_of(file: Table | None, known: Known) -> tuple[Sign, ...]:
    """The signs of cues.toml in its order; none where the file was not given."""
    if file is None:
        return ()
    return _signs_in(file, "signs", known)


def signs_against(file: Table | None, known: Known) -> tuple[Sign, ...]:
    """The signs of cues.toml that speak against moves; none where the file was not given or has none."""
    return _signs_in(file, "against", known) if file is not None and file.holds("against") else ()


def _signs_in(file: Table, part: str, known: Known) -> tuple[Sign, ...]:
    words = file.table("words").all_texts()
    return tuple(_sign_of(code, table, words, known) for code, table in file.table(part).all_tables())


def usual_moves_of(file: Table | None, known: Known) -> Mapping[str, Mapping[str, int]]:
    """The usual moves of cues.toml by kind of deal; none where the file was not given."""
    if file is None:
        return MappingProxyType({})
    table = file.table("usual")
    usual = {kind: _moves_with_weights(moves, "", known) for kind, moves in table.all_tables()}
    table.check("", usual, known.kinds, "a kind of deal")
    return MappingProxyType(usual)


def _moves_with_weights(table: Table, key: str, known: Known) -> Mapping[str, int]:
    moves = table.all_wholes(least=1, most=CUE_WEIGHT_AT_MOST)
    table.check(key, moves, known.moves, "a move")
    return moves


def _sign_of(code: str, table: Table, words: Mapping[str, str], known: Known) -> Sign:
    sign = Sign(
        code=code,
        sign=table.text("sign", words_at_most=SIGN_WORDS_AT_MOST),
        moves=_moves_with_weights(table.table("moves"), "", known),
        phrases=tuple(_phrase_of(line, table, words) for line in table.texts("cues")),
    )
    table.close()
    return sign


def _phrase_of(line: str, sign: Table, words: Mapping[str, str]) -> str:
    """A line of weight and phrase with the named words put in; what cannot be read is noted."""
    sign.check("cues", _IN_ANGLES.findall(line), words, "a group of words")
    if not _CUE.fullmatch(line):
        sign.note("cues", f"expected a weight from 1 to {CUE_WEIGHT_AT_MOST} and a phrase, found '{line}'")
    if line.count("(") != line.count(")"):
        sign.note("cues", f"'{line}' has a bracket without its partner")
    return _IN_ANGLES.sub(lambda name: f"({words.get(name[1], '')})", line)
