"""What an earlier test or measured win has reached: a hint where a level is set in a later deal."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.pilots import decided_on

#: The note of a promise that holds what is counted.
METRIC = "metric"

#: So many of a person's deals are looked through, the latest first.
LOOKED_THROUGH = 30

#: A number and what it counts, up to the end of the clause; the words may be missing.
_LEVEL = re.compile(
    r"(?<![\w.,:/-])(?:[£$€]\s?)?\d+(?:[.,]\d+)*(?:\s?%|[km]\b)?(?!\d|[:/]\d)(?:\s+[^\W\d_][^\s,.;:()]*){0,5}"
)

_MONTH = r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
#: What looks like a level and is a day or an hour.
_NO_LEVEL = re.compile(rf"^\d{{1,2}}\s+(?:{_MONTH}|(?:am|pm)\b)", re.IGNORECASE)
_AFTER_A_MONTH = re.compile(rf"{_MONTH}\s+$", re.IGNORECASE)
_YEAR, _BEFORE_A_YEAR = (
    re.compile(r"^(?:19|20)\d\d\b"),
    re.compile(r"\b(?:by|in|of|since|until)\s+$", re.IGNORECASE),
)

_WORD = re.compile(r"[^\W\d_]{3,}")
#: Letters by which two words are taken for the same.
_STEM = 5
_SMALL_WORDS = frozenset({"and", "day", "days", "for", "from", "per", "the", "week", "with"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Baseline:
    """What was reached, and where: `whose` names the counterpart, or the deal where that is unknown."""

    metric: str
    reached: str
    whose: str
    on: date
    test: bool

    @property
    def says_what(self) -> bool:
        """Whether the words that were reached say what they count."""
        return bool(_stems(self.metric) & _stems(self.reached))


def baseline_for(
    deal: Deal, metric: str, earlier: Iterable[tuple[Deal, Commitment, date]]
) -> Baseline | None:
    """The latest result that is about the same thing: the day behind each promise is when it was done.

    Where nobody said yet what will be counted, one of the same kind of deal is (playbook, idea 33).
    """
    found = [(where, one) for where, done, on in earlier if (one := _baseline(where, done, on)) is not None]
    wanted = _stems(metric)
    fitting = [
        one for where, one in found if (wanted & _stems(one.metric) if wanted else _is_of_a_kind(where, deal))
    ]
    return max(fitting, key=lambda one: one.on, default=None)


def _is_of_a_kind(one: Deal, other: Deal) -> bool:
    return one.brief.kind is not None and one.brief.kind == other.brief.kind


def _baseline(deal: Deal, done: Commitment, on: date) -> Baseline | None:
    """What a kept promise has reached, where it says what was counted and its proof tells a number."""
    metric = done.notes.get(METRIC, "")
    if done.state != "done" or not metric:
        return None
    reached = level_in(done.proof, metric)
    if not reached:
        return None
    whose = done.counterpart or deal.whole().brief.counterpart or deal.title
    return Baseline(metric=metric, reached=reached, whose=whose, on=on, test=decided_on(done) is not None)


def level_in(proof: str, metric: str) -> str:
    """The number in a proof with what it counts, the one that the metric speaks of before others."""
    levels = list(_levels(proof))
    wanted = _stems(metric)
    fitting = [level for level in levels if wanted & _stems(level)]
    return next(iter((*fitting, *levels)), "")


def _levels(proof: str) -> Iterator[str]:
    for found in _LEVEL.finditer(proof):
        words = " ".join(found.group().split())
        before = proof[: found.start()]
        is_year = _YEAR.match(words) and (_BEFORE_A_YEAR.search(before) or " " not in words)
        if not (is_year or _NO_LEVEL.match(words) or _AFTER_A_MONTH.search(before)):
            yield words


def _stems(words: str) -> frozenset[str]:
    told = (word.casefold() for word in _WORD.findall(words))
    return frozenset(word[:_STEM] for word in told if word not in _SMALL_WORDS)
