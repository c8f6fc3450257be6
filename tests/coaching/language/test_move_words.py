"""What the words of a telling say for and against moves, learnt from labelled texts."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.found import MOST_READ
from coaching.language.move_words import beginnings_in, heard_in
from coaching.playbook.problems import Problem
from coaching.playbook.table import Table
from coaching.playbook.word_weights import DIGITS, NONE_AT, WordWeights, word_weights_of
from tests.coaching.deals import PLAYBOOK

WEIGHTS = PLAYBOOK.scoring.words
NUMBERS = ("alpha", "bravo", "delta", "gamma", "kappa", "lambda", "omega", "sigma", "theta", "zeta")
SMALL = WordWeights(
    moves=("time-boxed-pilot", "standstill"),
    base=(0, 0),
    step=1,
    rare=dict.fromkeys((word[:4] for word in NUMBERS), 1),
    weights={word[:4]: bytes((9, 0) if word == "zeta" else (5, 5)) for word in NUMBERS},
    none_at=5,
)


def test_relatives_of_a_word_are_one_and_small_words_are_none() -> None:
    assert beginnings_in("They promised; the promise is promising") == beginnings_in("PROMISES") == {"prom"}
    assert beginnings_in("it is of the") == frozenset()


def test_few_known_words_say_nothing() -> None:
    assert not heard_in((" ".join(NUMBERS[:9]),), SMALL).points
    assert heard_in((" ".join(NUMBERS),), SMALL).points["time-boxed-pilot"] > 0


def test_the_moves_that_words_speak_for_most_are_told_from_those_they_speak_against() -> None:
    told = "Alpha bravo delta gamma kappa. We met, and the zeta was late. Lambda omega sigma theta."
    heard = heard_in((told,), SMALL)

    assert heard.alike == {"time-boxed-pilot"}
    assert heard.points["standstill"] < 0


def test_a_long_text_is_read_to_its_bound() -> None:
    filler = "x " * MOST_READ

    assert not heard_in((filler + " ".join(NUMBERS),), SMALL).points
    assert not heard_in((filler, " ".join(NUMBERS)), SMALL).points


def test_each_move_that_may_be_suggested_has_weights() -> None:
    learnt = {move.slug for move in PLAYBOOK.moves} - {*PLAYBOOK.scoring.never_by_score}

    assert set(WEIGHTS.moves) == learnt
    assert len(WEIGHTS.weights) > 1_000
    assert all(len(row) == len(learnt) for row in WEIGHTS.weights.values())
    assert DIGITS[NONE_AT] == "V"


@pytest.mark.parametrize("text", ["", "thanks!", "Renewal with Contoso, sign by 31 Oct"])
def test_a_text_of_a_few_words_says_nothing(text: str) -> None:
    assert not heard_in((text,), WEIGHTS).points


@settings(max_examples=100, deadline=None)
@given(
    text=st.one_of(
        st.text(max_size=400),
        st.lists(st.sampled_from(sorted(WEIGHTS.weights)), max_size=60).map(" ".join),
    )
)
def test_any_text_is_read_and_only_what_it_speaks_for_is_alike(text: str) -> None:
    heard = heard_in((text,), WEIGHTS)

    assert all(heard.points[slug] > 0 for slug in heard.alike)
    assert len(heard.alike) <= 12
    assert heard == heard_in((text, ""), replace(WEIGHTS))


@pytest.mark.parametrize(
    ("words", "base"),
    [
        ("zeta 1.0", "[1]"),
        ("zeta 1.0 VV", "[1]"),
        ("zeta 1.0 %", "[1]"),
        ("zeta 1.2.3 V", "[1]"),
        ("zeta 1 V", "[]"),
    ],
)
def test_weights_that_cannot_be_read_are_named(words: str, base: str) -> None:
    text = f'moves = ["standstill"]\nbase = {base}\nstep = 0.5\nwords = "{words}"\n'
    problems: list[Problem] = []

    read = word_weights_of(Table(tomllib.loads(text), file="words.toml", problems=problems), ["standstill"])

    assert [problem.path for problem in problems] == ["base" if base == "[]" else "words"]
    assert read.weights == {} or base == "[]"


def test_without_the_file_words_say_nothing() -> None:
    weights = word_weights_of(None, ["standstill"])

    assert not heard_in((" ".join(NUMBERS),), weights).points
