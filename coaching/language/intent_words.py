"""What the words of a sentence tell of whether it calls for a reply: the features that are weighed.

The weights are trained by tests/quality/learn_intents.py and stand in intent_weights.py.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import combinations, pairwise

from coaching.language.calendar_words import MONTHS, WEEKDAYS
from coaching.language.cue_phrases import folded

#: Characters of a sentence that are weighed.
MOST_WEIGHED = 600

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?|\d+|[?!$%@:]")
_CLASSES = {
    "ME": "i me my mine we us our i'm i'd i'll i've we'll we'd we're we've let's",
    "YOU": "you your you're you'll you'd yours u",
    "MODAL": "can could would will should may might shall",
    "TELL": "call send forward give let tell email e-mail fax mail contact ask reply respond copy",
    "MEET": "meet meeting call lunch dinner talk discuss chat visit coffee drinks conference schedule "
    "appointment"
    " join together attend",
    "BULK": "click link account password app download subscribe free email address website privacy "
    "settings visit"
    " http https www username online service sign offer buy shop",
    "THIRD": "he she they them him her his their it its this that these those who which",
    "TIME": "DAY MONTH # week month morning afternoon evening tonight soon asap now am pm next",
    "WH": "who what when where which how why whether",
    "BE": "is are was were be been am being",
    "HAVE": "has have had having",
    "NOT": "not no never don't doesn't didn't can't won't nothing none",
    "IF": "if unless when once after before as soon",
    "PLEASE": "please pls kindly thanks thank appreciate",
    "MARK": "?",
    "WANT": "want need like love wish hope prefer",
    "LETS": "let's let lets",
    "DO": "do does did",
    "ANY": "any anyone someone somebody",
}
#: Somebody is spoken to by name: "Rick, …", "Hi Toni: …".
_NAMED = re.compile(
    r"\W*(?:(?:hi|hello|hey|ok|also|and|so)[, ]+)?[A-Z][a-zA-Z.]{0,20}(?: (?:and"
    r"|&) [A-Z]\w{0,20})?\s{0,3}[,:-]{1,3}\s+"
)
#: What a clause begins with.
_HEAD = re.compile(
    r"(?:^|[,;:!]\s+|\s[-\u2013\u2014]+\s*|--|\b(?:and|but|so|then|or)\s+)[^\w\s]*(?:just |also |then "
    r"|so )?([a-z']+)(?:\s+([a-z']+))?"
)
_ADDRESS = re.compile(r"\$link|https?:|www")


@cache
def _classes() -> dict[str, tuple[str, ...]]:
    known: dict[str, tuple[str, ...]] = {}
    for name, words in _CLASSES.items():
        for word in words.split():
            known[word] = (*known.get(word, ()), name)
    return known


@cache
def _calendar() -> dict[str, str]:
    days = dict.fromkeys((*WEEKDAYS, "tomorrow", "today", "tonight"), "DAY")
    return days | dict.fromkeys(MONTHS.keys() - {"may", "mar"}, "MONTH")


def words_of(low: str) -> list[str]:
    """The words of a folded sentence; numbers, days and months stand for each other."""
    calendar = _calendar()
    words: list[str] = _WORD.findall(low)
    return ["#" if word.isdigit() else calendar.get(word, word) for word in words]


def features_of(sentence: str, signs: Iterable[str]) -> set[str]:
    """Words, pairs, classes and heads of clauses of a sentence, and the names of the signs met in it."""
    raw = sentence[:MOST_WEIGHED]
    words = words_of(folded(raw))
    features = set(_of_words(words))
    features.update(_of_classes(words))
    features.update(_of_heads(raw))
    features.update(f"!{name}" for name in signs)
    return features


def _of_words(words: list[str]) -> Iterator[str]:
    framed = ["<", *words, ">"]
    yield from framed
    yield from map("_".join, pairwise(framed))
    yield from (f"{one}_{other}*" for one, other in zip(framed, framed[2:], strict=False))
    yield f"length{min(6, len(framed).bit_length())}"


def _of_classes(words: list[str]) -> Iterator[str]:
    classes = _classes()
    mixed = [classes.get(word, (word,))[0] for word in words]
    yield from (f"{one}/{other}" for one, other in pairwise(mixed) if one.isupper() or other.isupper())
    met = sorted({name for word in words for name in classes.get(word, ())})
    yield from (f"{name}+" for name in met)
    yield from (f"{one}+{other}" for one, other in combinations(met, 2))


def _of_heads(raw: str) -> Iterator[str]:
    named = _NAMED.match(raw)
    if named:
        yield "named"
    low = folded(raw[named.end() :] if named else raw)
    for first, second in _HEAD.findall(low):
        yield f"^{first}"
        if second:
            yield f"^{first}_{second}"
    if _ADDRESS.search(folded(raw)):
        yield "address"


class Weights:
    """What each feature adds, and where a sentence without any starts from."""

    def __init__(self, start: float, of: Mapping[str, float]) -> None:
        self.start, self.of = start, of

    @classmethod
    def read(cls, table: str) -> "Weights":
        """As written down: the start, then "feature=-12" for -1.2, parted by white space."""
        start, *entries = table.split()
        pairs = (entry.rpartition("=") for entry in entries)
        return cls(float(start), {feature: int(tenths) / 10 for feature, _, tenths in pairs})

    def logit(self, features: Iterable[str]) -> float:
        """The sum of what is known, evened out by how much is known; 0 is even odds."""
        known = [self.of[feature] for feature in features if feature in self.of]
        return self.start + sum(known) / max(1.0, len(known) ** 0.5)
