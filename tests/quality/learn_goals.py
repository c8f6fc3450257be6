"""Learns which signs speak for a goal's being specific and measurable, and writes goal_weights.py.

Run `python -m tests.quality.learn_goals FILE` with smartspan_goals.jsonl of IvaBojic/SMARTMiner (MIT): goals
that people set with a health coach, labelled specific, measurable, attainable. The goals stay there.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from coaching.language.goals import GoalReading, features_of, goal
from tests.quality.learn_intents import learnt, written

GOALS = Path(__file__).parents[3] / "shared" / "data" / "specificity" / "smartspan_goals.jsonl"
_MODULE = Path(__file__).parents[2] / "coaching" / "language" / "goal_weights.py"
_HEAD = '"""How far signs speak for a specific, measurable goal; written by learn_goals.py, not by hand."""\n'
_RIDGE, _ROUNDS = 0.02, 150
FOLDS = 10
#: As the set calls the three verdicts.
VERDICTS = {"SMART": "smart", "Partially SMART": "partly", "Not SMART": "vague"}


def labelled(file: Path = GOALS) -> list[dict[str, Any]]:
    """The goals in the order of those who set them."""
    goals = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    return sorted(goals, key=lambda one: (int(one["id"]), one["goal"]))


def cross_validated(goals: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    """The labelled verdict of each goal and the one by weights learnt from other people's goals."""
    people = sorted({int(one["id"]) for one in goals})
    fold_of = {person: at % FOLDS for at, person in enumerate(people)}
    found: list[tuple[str, str]] = []
    for fold in range(FOLDS):
        others = [one for one in goals if fold_of[int(one["id"])] != fold]
        rows = [features_of(one["goal"]) for one in others]
        specific, measurable = (
            learnt(rows, [one[name] for one in others], ridge=_RIDGE, rounds=_ROUNDS)
            for name in ("specific", "measurable")
        )
        for one in goals:
            if fold_of[int(one["id"])] == fold:
                features = features_of(one["goal"])
                read = GoalReading(
                    specific=float(specific.logit(features) >= 0),
                    measurable=float(measurable.logit(features) >= 0),
                    confidence=goal(one["goal"]).confidence,
                )
                found.append((VERDICTS[one["smart"]], read.verdict))
    return found


def macro_f1(pairs: Sequence[tuple[str, str]]) -> float:
    """The mean over the verdicts of the F1 of each."""
    scores: list[float] = []
    for verdict in VERDICTS.values():
        right = sum(so == found == verdict for so, found in pairs)
        scores.append(2 * right / max(1, sum((so == verdict) + (found == verdict) for so, found in pairs)))
    return sum(scores) / len(scores)


def main() -> None:
    goals = labelled(Path(sys.argv[1]) if len(sys.argv) > 1 else GOALS)
    rows = [features_of(one["goal"]) for one in goals]
    tables = (
        written(name.upper(), learnt(rows, [one[name] for one in goals], ridge=_RIDGE, rounds=_ROUNDS))
        for name in ("specific", "measurable")
    )
    _MODULE.write_text(_HEAD + "".join(tables), encoding="utf-8")


if __name__ == "__main__":
    main()
