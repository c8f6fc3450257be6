"""Numbers as people write them, in figures of either habit or in words: 1,234.5 and 1.234,5, "two"."""

import re
from decimal import Decimal

_UNITS = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"),
    *("twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
]
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SMALL = {word: value for value, word in enumerate(_UNITS)} | {
    word: 10 * value for value, word in enumerate(_TENS, start=2)
}
_SCALES = {
    "thousand": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
#: How often the number is meant, by the letters or the word behind it.
MAGNITUDES = {
    "k": 1_000,
    "grand": 1_000,
    "thousand": 1_000,
    "tsd": 1_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "lac": 100_000,
    "m": 1_000_000,
    "mm": 1_000_000,
    "mn": 1_000_000,
    "mio": 1_000_000,
    "mil": 1_000_000,
    "mill": 1_000_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "b": 1_000_000_000,
    "bn": 1_000_000_000,
    "bln": 1_000_000_000,
    "mrd": 1_000_000_000,
    "billion": 1_000_000_000,
    "billions": 1_000_000_000,
    "tn": 1_000_000_000_000,
    "trn": 1_000_000_000_000,
    "trillion": 1_000_000_000_000,
}
_SMALL_WORD = "|".join(sorted(_SMALL, key=len, reverse=True))
_SCALE_WORD = "|".join(("hundred", *_SCALES))
_FIGURES = (
    r"\d{1,3}(?:,\d{2}){1,3},\d{3}(?:\.\d+)?(?!\d)|\d{1,3}(?:[.,'\u2019]\d{3})+(?:[.,]\d+)?(?!\d)"
    r"|\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?|[.,]\d+"
)
_HALF = rf"(?:{_SMALL_WORD}) and a half (?:{'|'.join(_SCALES)})"
_PART = r"(?:half|quarter|a quarter|a half|three quarters|an?) (?:(?:of )?an? )?"
_SPELLED = rf"(?:{_HALF})|(?:{_PART}|(?:{_SMALL_WORD})[ -])?(?:{_SCALE_WORD})|(?:{_SMALL_WORD})"
_MORE = rf"(?:(?: and |[ -])(?:{_SMALL_WORD}|{_SCALE_WORD})(?![a-z]))*"
_POINT = rf"(?: point (?:(?:{_SMALL_WORD}) ?)+)?"
#: Behind nothing but a space, a sign or a code of three capitals.
_APART = r"(?:(?<![\w.,])|(?<=(?<![A-Za-z])[A-Z]{3})|(?<=(?<![A-Za-z])R[sM]))"
NUMBER = re.compile(
    rf"{_APART}(?:(?P<figures>(?:{_FIGURES})(?![.,]?\d))"
    rf"|(?P<spelled>(?i:(?:{_SPELLED}){_MORE}{_POINT}))(?![A-Za-z]))"
)
MAGNITUDE = re.compile(
    r"(?: ?-? ?"
    r"(thousand|tsd|lakhs?|lac|mio\.?|million|millions|crores?|billion|billions|bln|mrd\.?|trillion)|"
    r" ?(k|grand|m|mm|mn|mil|mill|b|bn|tn|trn))(?![A-Za-z])(?!\s?/\s?s\b)",
    re.IGNORECASE,
)


def in_figures(figures: str, *, scaled: bool) -> tuple[Decimal, tuple[Decimal, ...]]:
    """The value of figures, and another where a mark may part thousands or a fraction ("1.500").

    `scaled` tells that a magnitude follows, as in "1.250 million", which thousands would not.
    """
    bare = re.sub("[ \u00a0\u202f'\u2019]", "", figures)
    marks = [mark for mark in bare if mark in ".,"]
    if not marks:
        return Decimal(bare), ()
    if len(set(marks)) > 1:
        last = marks[-1]
        return Decimal(bare.replace("," if last == "." else ".", "").replace(",", ".")), ()
    whole, _, rest = bare.rpartition(marks[0])
    together = Decimal(bare.replace(marks[0], "") or "0")
    if len(marks) > 1:
        return together, ()
    fraction = Decimal(f"{whole or '0'}.{rest}")
    if len(rest) != 3 or whole in {"", "0"} or len(whole) > 3:  # noqa: PLR2004  # a group of thousands has three
        return fraction, ()
    if scaled:
        return (fraction, ()) if marks[0] == "." else (together, (fraction,))
    return together, ((fraction,) if marks[0] == "." else ())


_PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25"), "quarters": Decimal("0.25")}


def in_words(spelled: str) -> Decimal:
    """The value of "five million", "forty-five", "half a million", "one point three"."""
    whole, _, after = spelled.lower().partition(" point ")
    total, group, part = Decimal(0), Decimal(0), Decimal(1)
    for word in re.split("[ -]+", whole.replace(" and a half", " and-half")):
        if word == "half" and group:  # "two and a half million"
            group += _PARTS[word]
        elif word in _PARTS:
            part = _PARTS[word] * (group or 1)
            group = Decimal(0)
        elif word in _SMALL:
            group += _SMALL[word]
        elif word == "hundred":
            group = (group or 1) * 100
        elif word in _SCALES:
            total += (group or 1) * part * _SCALES[word]
            group, part = Decimal(0), Decimal(1)
    digits = "".join(str(_SMALL[word]) for word in after.split())
    return total + group + (Decimal(f"0.{digits}") if digits else 0)
