"""How a cue is written down and found: phrases with choices and gaps, and the clause that a hit stands in.

A cue is a line "weight phrase"; a line without a weight goes on with the one before it. In a phrase `(a|b)`
is a choice, `(a|b)?` may be missing, `wor*` begins a word, `..` stands for up to three words, `...` for up to
twelve, `#` for a number, `#%` for a share, `@` for an amount. A phrase never leaves its sentence.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_BETWEEN = r"[^\w.!?;\n]{1,4}"
_OTHER_WORD = rf"(?:{_BETWEEN}[\w'%-]{{1,30}})"
_GAPS = {"..": _OTHER_WORD + "{0,3}?", "...": _OTHER_WORD + "{0,12}?"}
_STRAIGHT = str.maketrans(
    {"\u2019": "'", "\u2018": "'", "\u02bc": "'", "\u201c": '"', "\u201d": '"', "\u00a0": " "}
)
# A full stop behind "Inc." or "Dr." ends nothing.
_SENTENCE = re.compile(
    r"[!?;\n\u2022\u3002]+|\.(?=\s|$)(?<! (?:inc|ltd)\.)(?<! e\.g\.)(?<! i\.e\.)(?<! (?:co|mr|ms|dr|vs|"
    r"st)\.)(?<! v\.)"
)
_CLAUSE = re.compile(
    r",(?!\d)|:\s|\s[-\u2013\u2014]+\s|[()]|\b(?:but|however|though|although|yet|whereas|while|and)\b"
)
LONGEST_SENTENCE = 140


@dataclass(frozen=True, slots=True)
class Cue:
    """One phrase that speaks for a code, with how strongly."""

    code: str
    weight: float
    phrase: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a cue was met."""

    code: str
    weight: float
    start: int
    end: int


def _split(phrase: str, border: str) -> list[str]:
    """The parts of a phrase between borders that stand outside all brackets."""
    parts, depth = [""], 0
    for char in phrase:
        depth += (char == "(") - (char == ")")
        if char == border and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part for part in parts if part]


def _word(word: str) -> str:
    if word == "@":
        return r"[$\u20ac\u00a3]?\d[\d.,]{0,12}(?:[^\w\n]?(?:%|k|m|mn|bn|million|percent|a|per))?"
    if set(word) <= {"#", "%"}:
        return {"#": r"\d{1,9}", "##": r"\d\d"}.get(word, r"\d{1,9}[^\w\n]?%")
    tail = r"\w{0,20}" if word.endswith("*") else ""
    return re.escape(word.rstrip("*")).replace("'", "'?").replace(r"\-", r"[-\s]?") + tail


def _pattern_of(phrase: str) -> str:
    pattern, first = "", True
    for element in _split(phrase, " "):
        if element in _GAPS:
            pattern += _GAPS[element]
            continue
        body, optional = _body(element)
        if first:
            pattern += f"(?:{body}{_BETWEEN})?" if optional else body
            first = optional
        else:
            pattern += f"(?:{_BETWEEN}{body})?" if optional else _BETWEEN + body
    return pattern


def _body(element: str) -> tuple[str, bool]:
    """The pattern of one element and whether it may be missing."""
    optional = element.endswith(")?")
    choices = _choices(element)
    return ("(?:" + "|".join(map(_pattern_of, choices)) + ")" if choices else _word(element)), optional


def _choices(element: str) -> list[str]:
    return _split(element.removesuffix("?")[1:-1], "|") if element.startswith("(") else []


@cache
def _anchors_of(phrase: str) -> tuple[str, ...]:
    """Literals of which one must occur: those of the element whose shortest choice is longest."""
    best: tuple[str, ...] = ("",)
    for element in _split(phrase, " "):
        if element in _GAPS or element.endswith(")?"):
            continue
        choices = _choices(element)
        found = tuple(literal for choice in choices for literal in _anchors_of(choice)) or (
            _letters(element),
        )
        best = max(best, found, key=lambda literals: min(map(len, literals)))
    return best


def _letters(word: str) -> str:
    return max(re.split(r"['*#%@-]", word), key=len)


def cues_from(table: dict[str, str]) -> tuple[Cue, ...]:
    """The cues of a table that gives each code its lines."""
    return tuple(_cue(code, line) for code, lines in table.items() for line in _lines(lines))


def _lines(lines: str) -> list[str]:
    """The lines of a code, each with the lines that go on with it."""
    whole: list[str] = []
    for line in map(str.strip, lines.strip().splitlines()):
        if line[:1].isdecimal():
            whole.append(line)
        else:
            whole[-1] += line if whole[-1].endswith("|") else " " + line
    return whole


def _cue(code: str, line: str) -> Cue:
    weight, _, phrase = line.strip().partition(" ")
    return Cue(code, float(weight), phrase.strip())


@cache
def _compiled(phrase: str) -> re.Pattern[str]:
    # Compiling all cues at import would take longer than all other imports, and most are never needed.
    return re.compile(rf"(?<!\w){_pattern_of(f'({phrase})')}(?!\w)")


def folded(text: str) -> str:
    """The text in lower case with straight quotes, each character in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(char.lower() if len(char.lower()) == 1 else char for char in text)
    return low.translate(_STRAIGHT)


def hits(cues: tuple[Cue, ...], low: str) -> Iterator[Hit]:
    """Where the cues occur in a folded text; at most fifty places each."""
    for cue in cues:
        if any(anchor in low for anchor in _anchors_of(cue.phrase)):
            for count, match in enumerate(_compiled(cue.phrase).finditer(low)):
                if count == 50:  # noqa: PLR2004  # bounds the work on a text that repeats itself
                    break
                yield Hit(cue.code, cue.weight, match.start(), match.end())


def sentence_around(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence (or bullet) around a place begins and ends."""
    return _around(_SENTENCE, low, start, end, 1000)


def sentences_in(low: str) -> Iterator[tuple[int, int]]:
    """Where the sentences (or bullets) of a folded text begin and end."""
    first = 0
    for border in _SENTENCE.finditer(low):
        if low[first : border.start()].strip():
            yield first, border.start()
        first = border.end()
    if low[first:].strip():
        yield first, len(low)


def clause_around(low: str, start: int, end: int) -> tuple[int, int]:
    """Where the clause around a place begins and ends."""
    first, last = sentence_around(low, start, end)
    inner = low[first:last]
    begin, finish = _around(_CLAUSE, inner, start - first, end - first, 400)
    return first + begin, first + finish


def _around(border: re.Pattern[str], low: str, start: int, end: int, reach: int) -> tuple[int, int]:
    first = max(0, start - reach)
    for match in border.finditer(low, first, start):
        first = match.end()
    after = border.search(low, end, min(len(low), end + reach))
    return first, after.start() if after else min(len(low), end + reach)


#: What a clause begins with when it goes on from another.
_LINKS = re.compile(r"^(?:and|but|so|because|while|since then) ", re.IGNORECASE)


def shown(text: str, low: str, start: int, end: int) -> str:
    """The clause that shows a place, or its sentence where that is a word alone; verbatim, trimmed.

    A long one is cut at a word around the place.
    """
    clause = _trimmed(text, *clause_around(low, start, end))
    if " " not in clause:
        clause = _trimmed(text, *sentence_around(low, start, end))
    return clause if len(clause) <= LONGEST_SENTENCE else _cut(text, start)


def _trimmed(text: str, first: int, last: int) -> str:
    return _LINKS.sub("", text[first:last].strip(" \t\r\n-*\u2022\u2013>,:;.!\"'"))


def _cut(text: str, start: int) -> str:
    """As many whole words from a place on as fit, then an ellipsis."""
    piece = text[start : start + LONGEST_SENTENCE - 1].split("\n", maxsplit=1)[0]
    at_word = piece.rfind(" ")
    return (piece[:at_word] if at_word > 0 else piece).strip() + "\u2026"
