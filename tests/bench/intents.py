"""How well promises, requests and goals are read, beside a plain TF-IDF model; public sets where they are."""

import json
import time
from collections.abc import Iterator, Sequence
from typing import Any

from coaching.language.intents import PERHAPS, intent
from tests.bench.figures import Figure, quantile
from tests.bench.tf_idf import TfIdf, cross_validated
from tests.quality.learn_goals import GOALS, VERDICTS, macro_f1
from tests.quality.learn_goals import cross_validated as goals_cross_validated
from tests.quality.learn_goals import labelled as labelled_goals
from tests.quality.learn_intents import SENTENCES, labelled
from tests.quality.learn_intents import cross_validated as replies_cross_validated
from tests.quality.promises import Score, messages, promised, promises, requests, score

#: The share of sentences with an intent in the published test file, 309 of 992; in the training file 47 %.
_SHARE = 309 / 992
_PEOPLE_FOLDS = 10


def figures() -> Iterator[Figure]:
    yield from _of_messages()
    if SENTENCES.exists():
        yield from _of_replies()
        yield from _of_mailing_list()
    if GOALS.exists():
        yield from _of_goals()


def _of_messages() -> Iterator[Figure]:
    tune = messages("tune")
    models = {name: TfIdf([one["said"] for one in tune], [one[name] for one in tune]) for name in _NAMES}
    for half in ("kept", "fresh"):
        told = messages(half)
        yield from _lines(f"promises_{half}", promises(half), "precision >= 0.90, recall >= 0.75")
        yield from _lines(f"promises_{half}_tf_idf", _by(models["promise"], told, "promise"))
        yield from _lines(f"requests_{half}", requests(half))
        yield from _lines(f"requests_{half}_tf_idf", _by(models["request"], told, "request"))
    took: list[float] = []
    for message in tune:
        started = time.process_time()
        promised(message)
        took.append((time.process_time() - started) * 1_000)
    yield Figure("promises_p50", quantile(took, 0.50), "ms")
    yield Figure("promises_p95", quantile(took, 0.95), "ms", goal="<= 5")


_NAMES = ("promise", "request")


def _by(model: TfIdf, told: list[dict[str, Any]], name: str) -> Score:
    return score((one[name], model.odds(one["said"]) >= 0) for one in told)


def _lines(name: str, found: Score, goal: str = "") -> Iterator[Figure]:
    yield Figure(f"{name}_precision", found.precision, "", goal=goal)
    yield Figure(f"{name}_recall", found.recall, "")
    yield Figure(f"{name}_f1", found.f1, "")


def _of_replies() -> Iterator[Figure]:
    told = labelled()
    found = [(is_one, odds >= 0) for is_one, odds in replies_cross_validated(told)]
    yield Figure("parakweet_5_folds_f1", score(found).f1, "")
    yield Figure("parakweet_5_folds_at_31_percent_f1", _f1_at_share(found), "", goal=">= 0.77")
    texts, are_ones = [one.text for one in told], [one.is_one for one in told]
    plain = cross_validated(texts, are_ones, [str(one.fold) for one in told])
    found = [(told[at].is_one, is_found) for at, is_found in plain]
    yield Figure("parakweet_5_folds_tf_idf_f1", score(found).f1, "")
    yield Figure("parakweet_5_folds_at_31_percent_tf_idf_f1", _f1_at_share(found), "")


def _f1_at_share(pairs: Sequence[tuple[bool, bool]]) -> float:
    """F1 if as few sentences had an intent as in the published test file: false finds count more."""
    found = score(pairs)
    ones = found.right + found.missed
    weight = (1 - _SHARE) / _SHARE * ones / (len(pairs) - ones)
    return 2 * found.right / (found.right + found.wrong * weight + ones)


def _of_mailing_list() -> Iterator[Figure]:
    lines = (SENTENCES / "bc3.jsonl").read_text(encoding="utf-8").splitlines()
    told = [one for one in map(json.loads, lines) if not one["quoted"]]
    read = [intent(one["text"]) for one in told]
    texts, threads = [one["text"] for one in told], [one["thread"] for one in told]
    for name, goal in (("commit", "F1 >= 0.45 at precision >= 0.65"), ("request", "F1 >= 0.62")):
        are_ones = [bool(one[f"{name}_any"]) for one in told]
        found = score(zip(are_ones, (getattr(each, name) >= PERHAPS for each in read), strict=True))
        yield from _lines(f"bc3_{name}", found, goal)
        plain = cross_validated(texts, are_ones, threads)
        yield from _lines(f"bc3_{name}_tf_idf", score((are_ones[at], is_found) for at, is_found in plain))


def _of_goals() -> Iterator[Figure]:
    goals = labelled_goals()
    yield Figure("goals_10_folds_macro_f1", macro_f1(goals_cross_validated(goals)), "", goal=">= 0.83")
    texts, people = [one["goal"] for one in goals], [one["id"] for one in goals]
    met = [0] * len(goals)
    for name in ("specific", "measurable", "attainable"):
        for at, is_found in cross_validated(texts, [bool(one[name]) for one in goals], people, _PEOPLE_FOLDS):
            met[at] += is_found
    found = [("vague", "vague", "partly", "smart")[count] for count in met]
    pairs = [(VERDICTS[one["smart"]], each) for one, each in zip(goals, found, strict=True)]
    yield Figure("goals_10_folds_tf_idf_macro_f1", macro_f1(pairs), "")
