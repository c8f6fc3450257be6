"""How well promises and requests are found in messages and sentences that nothing was learnt from: floors."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coaching.language.intents import PERHAPS, features_in, intent, promises_in
from coaching.language.spoken import sentences, spoken
from tests.quality.learn_goals import GOALS, macro_f1
from tests.quality.learn_goals import cross_validated as goals_cross_validated
from tests.quality.learn_goals import labelled as labelled_goals
from tests.quality.learn_intents import SENTENCES, labelled, learnt
from tests.quality.promises import SAID_AT, messages, promises, requests, score

_ABSENT = "../shared/data is not here: the sets are not copied into the project"
_HERE = Path(__file__).parent


@pytest.mark.parametrize(("half", "size"), [("kept", 256), ("fresh", 179)])
def test_promises_are_found_in_messages_kept_aside(half: str, size: int) -> None:
    found = promises(half)

    assert len(messages(half)) == size
    assert found.precision >= 0.90
    assert found.recall >= 0.75


@pytest.mark.parametrize("half", ["kept", "fresh"])
def test_requests_are_found_in_messages_kept_aside(half: str) -> None:
    assert requests(half).f1 >= 0.70


def test_deals_that_are_told_hold_hardly_a_promise_to_record() -> None:
    told = list(_told())
    size = sum(len(list(sentences(spoken(text)))) for text in told)
    found = sum(len(promises_in(text, said_at=SAID_AT)) for text in told)

    assert size >= 1_500
    assert found <= size / 200


def _told() -> Iterator[str]:
    for file, entries in (("deals.toml", "deal"), ("tellings.toml", "telling"), ("unseen.toml", "deal")):
        for one in tomllib.loads((_HERE / file).read_text(encoding="utf-8"))[entries]:
            yield one["told"]


@pytest.mark.skipif(not SENTENCES.exists(), reason=_ABSENT)
def test_promises_and_requests_are_found_on_a_mailing_list_that_nothing_was_learnt_from() -> None:
    lines = (SENTENCES / "bc3.jsonl").read_text(encoding="utf-8").splitlines()
    told = [one for one in map(json.loads, lines) if not one["quoted"]]
    read = [intent(one["text"]) for one in told]
    commits = score(
        (bool(one["commit_any"]), each.commit >= PERHAPS) for one, each in zip(told, read, strict=True)
    )
    asks = score(
        (bool(one["request_any"]), each.request >= PERHAPS) for one, each in zip(told, read, strict=True)
    )

    assert commits.f1 >= 0.45
    assert commits.precision >= 0.65
    assert asks.f1 >= 0.62


@pytest.mark.skipif(not SENTENCES.exists(), reason=_ABSENT)
def test_words_learnt_from_four_fifths_tell_what_calls_for_a_reply_in_the_fifth() -> None:
    told = labelled()
    known = [one for one in told if one.fold]
    model = learnt([features_in(one.text) for one in known], [one.aim for one in known])
    found = score((one.is_one, model.logit(features_in(one.text)) >= 0) for one in told if not one.fold)

    assert found.f1 >= 0.77


@pytest.mark.skipif(not GOALS.exists(), reason=_ABSENT)
def test_goals_of_other_people_are_judged_as_labelled() -> None:
    assert macro_f1(goals_cross_validated(labelled_goals())) >= 0.83
