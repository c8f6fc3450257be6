"""Whether a goal that somebody sets is specific, can be measured, and is one they trust themselves to reach.

The weights are trained by tests/quality/learn_goals.py and stand in goal_weights.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from math import exp

from coaching.language.cue_phrases import folded
from coaching.language.goal_weights import MEASURABLE, SPECIFIC
from coaching.language.intent_words import Weights

#: Characters of a goal that are read.
MOST_READ = 1_000
#: Confidence, in per cent, from which on a goal counts as within reach (5 of 10).
CONFIDENT_FROM = 50
#: From this probability on a goal counts as specific or measurable.
EVEN = 0.5

_SIGNS = {
    "count": r"\b(?:\d{1,6}(?:[.,]\d{1,6})?k?|one|two|three|four|five|six|seven|eight|nine|ten|half|once"
    r"|twice)\b",
    "often": r"\b(?:daily|weekly|monthly|nightly|every(?:day)?|each|per|a (?:day|week|month)|times?|once"
    r"|twice)\b",
    "unit": r"\b(?:min\w{0,6}|hours?|hr|km|kg|miles|steps?|servings?|sets?|reps?|glass\w{0,3}|litres?"
    r"|pages?|sessions?"
    r"|cups?|calls?|offers?|meetings?)\b",
    "clock": r"\b\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)\b|\bbefore (?:bed|sleep)|\b(?:morning|evening|night|noon"
    r"|afternoon)",
    "by": r"\bby (?:the )?(?:next|end|\w{3,6}day|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
    r"|\bbefore (?:the )?next"
    r"|\bwithin\b|\bnext session",
    "vague": r"\b(?:more|less|improve|maintain|better|healthy|healthier|reduce|increase|explore|consider"
    r"|focus|manage"
    r"|control|continue|keep|stay|try|regular\w{0,4}|consistent\w{0,3}|features|content|educational"
    r"|conscious|aware)\b",
    "record": r"\b(?:log|record|photo|track|tick|entr(?:y|ies))\b",
    "range": r"\d+\s?(?:-|to|\u2013)\s?\d+",
    "once": r"\b(?:screening|appointment|test|register|sign up|book|attend|complete|schedule|buy|switch"
    r"|send|sign|visit)\b",
}
_CONFIDENCE = re.compile(r"(\d{1,2})\s?(?:/|out of)\s?10\b|(\d{1,3})\s?%")
_NEAR_BEFORE, _NEAR_AFTER = 22, 14


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalReading:
    """Probabilities (0 to 1) that a goal is specific and measurable, and the confidence told, in per cent."""

    specific: float
    measurable: float
    confidence: int | None  #: None where the goal does not tell it

    @property
    def verdict(self) -> str:
        """Smart where all three are there, partly for two of them, vague for fewer."""
        attainable = self.confidence is not None and self.confidence >= CONFIDENT_FROM
        return ("vague", "vague", "partly", "smart")[
            (self.specific >= EVEN) + (self.measurable >= EVEN) + attainable
        ]


def goal(text: str) -> GoalReading:
    """Read one goal. Never raises."""
    features = features_of(text)
    specific, measurable = _weights()
    told = _confidence(folded(text[:MOST_READ]))
    return GoalReading(
        specific=_probability(specific.logit(features)),
        measurable=_probability(measurable.logit(features)),
        confidence=told[0] if told else None,
    )


def features_of(text: str) -> set[str]:
    """The signs met in a goal, alone and two by two, and how long it is; the confidence told is left out."""
    low = folded(text[:MOST_READ])
    told = _confidence(low)
    if told:
        low = low[: told[1][0]] + low[told[1][1] :]
    names = sorted(name for name, sign in _compiled().items() if sign.search(low))
    features = {*names, *map("+".join, combinations(names, 2))}
    features.add(f"length{min(5, len(low.split()) // 4)}")
    return features


@cache
def _compiled() -> dict[str, re.Pattern[str]]:
    return {name: re.compile(sign) for name, sign in _SIGNS.items()}


@cache
def _weights() -> tuple[Weights, Weights]:
    return Weights.read(SPECIFIC), Weights.read(MEASURABLE)


def _probability(odds: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, odds))))


def _confidence(low: str) -> tuple[int, tuple[int, int]] | None:
    """The last confidence told, in per cent, and where: "(7/10)", "80% confident"."""
    return next(reversed(list(_confidences(low))), None)


def _confidences(low: str) -> Iterator[tuple[int, tuple[int, int]]]:
    for match in _CONFIDENCE.finditer(low):
        start, end = match.span()
        near = low[max(0, start - _NEAR_BEFORE) : end + _NEAR_AFTER]
        if "confid" in near or low[:start].rstrip()[-1:] == "(":
            yield (10 * int(match[1]) if match[1] else int(match[2])), (start, end)
