"""A promise written anew: nothing is invented, it is no less concrete, and what is whole is accepted."""

import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.days import written
from coaching.intentions import Draft, draft_of, judged
from coaching.language.own_words import own_words
from coaching.rewriting import Known, is_open, rewritten
from tests.coaching.deals import PLAYBOOK

WHICH_DAY = "[which day?]"
SENTENCES = PLAYBOOK.designs.promise
SAID = tomllib.loads((Path(__file__).parent / "language" / "promises.toml").read_text(encoding="utf-8"))
VAGUE = [pair["before"] for pair in SAID["first"]] + [one["said"] for one in SAID["later"]]
NOW = datetime(2025, 9, 1, 9, tzinfo=UTC)

WORDS = str.split(
    """
    we will try to send keep sign improve the contract v6 list their trust momentum on by Friday next week 12
    September in return done when Contoso Ms Weber board 20% at least EUR 5,000 soon call meet and it [x] .
    """
)

sentences = st.one_of(
    st.sampled_from(VAGUE),
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=14).map(" ".join),
    st.text(max_size=700),
)


def weekday(day: date) -> bool:
    return day.weekday() < 5


@st.composite
def deals(draw: st.DrawFn) -> Known:
    ahead = draw(st.one_of(st.none(), st.integers(-5, 60)))
    counterpart = draw(st.sampled_from(["", "Contoso", "Halden Works"]))
    return Known(
        said_at=NOW,
        contact=draw(st.sampled_from(["", "Ms Weber", "Ana Lima"])),
        counterpart=counterpart,
        next_talk=None if ahead is None else NOW.date() + timedelta(days=ahead),
        names=(counterpart,) if counterpart else (),
        is_working_day=weekday,
    )


def draft(words: str, *, theirs: bool = False) -> Draft:
    return draft_of(own_words(words, said_at=NOW), theirs=theirs)


def points(one: Draft, known: Known) -> tuple[int, str]:
    found = judged(one, named=True, said_at=NOW, counterparts=known.names)
    return found.points, found.verdict


@settings(max_examples=400, deadline=None)
@given(words=sentences, known=deals(), theirs=st.booleans())
def test_a_rewritten_promise_is_never_less_concrete_and_without_brackets_it_is_accepted(
    words: str, known: Known, *, theirs: bool
) -> None:
    before = draft(words, theirs=theirs)
    after = rewritten(before, known, SENTENCES)

    assert points(after, known)[0] >= points(before, known)[0]
    if not is_open(after):
        assert points(after, known)[1] == "accept"


@settings(max_examples=400, deadline=None)
@given(words=sentences, known=deals(), theirs=st.booleans())
def test_no_name_number_or_day_is_invented(words: str, known: Known, *, theirs: bool) -> None:
    before = draft(words, theirs=theirs)
    after = rewritten(before, known, SENTENCES)

    days = [day for day in (before.due, after.due, known.next_talk) if day]
    told = " ".join([words, known.contact, known.counterpart, *(written(day, NOW.date()) for day in days)])
    said = after.said("I", NOW.date(), WHICH_DAY)
    assert _names_and_numbers(said) - _names_and_numbers(told) <= {"I"}
    if after.due is not None and after.due not in (before.due, known.next_talk):
        assert before.due is not None
        assert NOW.date() < after.due < before.due


def _names_and_numbers(text: str) -> set[str]:
    return {
        word
        for word in re.findall(r"[^\W_]+", text)
        if word[:1].isupper() or any(char.isdigit() for char in word)
    }


CONTOSO = Known(
    said_at=NOW,
    contact="Ms Weber",
    counterpart="Contoso",
    next_talk=date(2025, 9, 10),
    names=("Contoso",),
    is_working_day=weekday,
)
NOBODY = Known(said_at=NOW, is_working_day=weekday)


@pytest.mark.parametrize(
    ("words", "theirs", "said"),
    [
        (
            "We will keep the momentum with Contoso.",
            False,
            "I will send [what exactly?] to Ms Weber to keep the momentum with Contoso by Wed 10 September",
        ),
        (
            "Contoso signs contract v6 on 12 September.",
            True,
            "I will ask Ms Weber by Wed 10 September whether Contoso signs contract v6 on 12 September, and",
        ),
        (
            "Call Mr Okoye about the vendor forms",
            False,
            "I will call Mr Okoye about the vendor forms and confirm in writing [what comes of it?] by",
        ),
        (
            "We send the comparison",
            False,
            "I will send the comparison by Wed 10 September; done when Ms Weber confirms receipt",
        ),
        (
            "Due diligence must go faster.",
            False,
            "I will send [what exactly?] to Ms Weber for “Due diligence must go faster” by Wed 10 September",
        ),
    ],
)
def test_what_is_known_of_the_deal_is_filled_in(words: str, said: str, *, theirs: bool) -> None:
    after = rewritten(draft(words, theirs=theirs), CONTOSO, SENTENCES)

    assert after.said("I", NOW.date(), WHICH_DAY).startswith(said)


def test_what_nobody_told_stays_in_brackets() -> None:
    after = rewritten(draft("Be more flexible"), NOBODY, SENTENCES)

    assert after.said("I", NOW.date(), WHICH_DAY).startswith(
        "I will send [what exactly?] to [whom?] to be more flexible by [which day?]"
    )
    assert is_open(after)


def test_what_is_filled_into_the_brackets_makes_it_whole() -> None:
    after = rewritten(draft("Be more flexible"), CONTOSO, SENTENCES)
    words = dict.fromkeys(after.open, "two dates, confirmed in writing")

    filled = after.filled(words)

    assert filled.open == ()
    assert points(filled, CONTOSO)[1] == "accept"
