"""Whose word was broken, as a sentence tells it; unsure counts as nobody's."""

import re
from collections.abc import Iterable

_GIVEN = re.compile(
    r"\b(?:promis\w+|pledged|agreed|said|swore|broke\w*|breach\w*|reneged|failed|never|walked|pulled|missed|"
    r"owes?|owed)\b"
)
_OURS = re.compile(r"\b(?:we|i|our|my|ours|us)\b")
_THEIRS = re.compile(r"\b(?:they|he|she|their|his|her)\b")
_TO_US = re.compile(r"^\W+(?:us|me|our)\b")
_TO_THEM = re.compile(r"^\W+(?:them|him|her|their)\b")


def broken_by_them(sentence: str, names: Iterable[str] = ()) -> bool:
    """Whether the other side broke its word: who stands before the verb tells it, else to whom it was given.

    `names` are those of the other side and of its people.
    """
    low = sentence.lower()
    given = _GIVEN.search(low)
    if given is None:
        return False
    before, behind = low[: given.start()], low[given.end() :]
    if _OURS.search(before) or _TO_THEM.match(behind):
        return False
    named = any(name.lower() in before for name in names if name.strip())
    return bool(named or _THEIRS.search(before) or _TO_US.match(behind))
