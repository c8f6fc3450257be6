"""Which word families occur among words, looked up word by word, so that long lists cost no time."""

import re
from collections import defaultdict
from collections.abc import Mapping

_WORD = re.compile(r"[\w%&]+(?:'[\w]+)*")
_VOWELS = re.compile(r"[aeiouy]")
_TWICE = re.compile(r"(.)\1+")
_SHORTEST_MISSPELT = 6
_LEAST_BONES = 5
_MOST_KNOWN = 20_000
#: Letters of a phrase's second word by which it is looked up.
_KEY = 3


def words_of(low: str, start: int, end: int) -> list[re.Match[str]]:
    """The words of a part of a folded text, with their places."""
    return list(_WORD.finditer(low, start, end))


class Families:
    """Lists of words and short phrases, each with its name; `wor*` begins a word.

    A long word that stands in no list counts as one that does if only its vowels or doubled letters differ:
    people who are angry misspell.
    """

    def __init__(self, lists: Mapping[str, str]) -> None:
        self._whole: dict[str, set[str]] = defaultdict(set)
        self._begun: dict[str, set[str]] = defaultdict(set)
        self._bones: dict[str, set[str]] = defaultdict(set)
        #: By the first word and the beginning of the second.
        self._phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        self._first_words: set[str] = set()
        self._known: dict[str, frozenset[str]] = {}
        for name, text in lists.items():
            for entry in " ".join(text.split()).split(", "):
                self._add(entry, name)

    def _add(self, entry: str, name: str) -> None:
        words = entry.replace("-", " ").split(" ")
        if len(words) > 1:
            self._phrases[words[0], words[1].rstrip("*")[:_KEY]].append((tuple(words[1:]), name))
            self._first_words.add(words[0])
        elif entry.endswith("*"):
            self._begun[entry[:-1]].add(name)
        else:
            self._whole[entry].add(name)
        bones = _bones(entry.rstrip("*"))
        if len(words) == 1 and bones:
            self._bones[bones].add(name)

    def found(self, texts: list[str]) -> dict[str, list[int]]:
        """The families that occur among words, each with the numbers of the words where it begins."""
        places: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            for name in self._of(text):
                places[name].append(number)
            if text in self._first_words and number + 1 < len(texts):
                for rest, name in self._phrases.get((text, texts[number + 1][:_KEY]), ()):
                    if _goes_on(texts, number + 1, rest):
                        places[name].append(number)
        return places

    def _of(self, text: str) -> frozenset[str]:
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _MOST_KNOWN:
                self._known.clear()
            known = self._known[text] = self._looked_up(text)
        return known

    def _looked_up(self, text: str) -> frozenset[str]:
        names = set(self._whole.get(text, ()))
        for length in range(3, len(text) + 1):
            names |= self._begun.get(text[:length], set())
        if not names and text.isalpha():
            names |= self._bones.get(_bones(text), set())
        return frozenset(names)


def _goes_on(texts: list[str], number: int, rest: tuple[str, ...]) -> bool:
    there = texts[number : number + len(rest)]
    return len(there) == len(rest) and all(
        text.startswith(word[:-1]) if word.endswith("*") else text == word
        for text, word in zip(there, rest, strict=True)
    )


def _bones(word: str) -> str:
    """The word without its vowels and doubled letters, where it is long enough to be known by them."""
    if len(word) < _SHORTEST_MISSPELT or not word.isalpha():
        return ""
    bones = word[0] + _TWICE.sub(r"\1", _VOWELS.sub("", word[1:]))
    return bones if len(bones) >= _LEAST_BONES else ""
