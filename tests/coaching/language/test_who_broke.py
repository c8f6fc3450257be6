"""Whose word was broken is told from who stands before the verb, or to whom it was given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.language.who_broke import broken_by_them


@pytest.mark.parametrize(
    "sentence",
    [
        "They promised us a draft and never sent it",
        "he broke his word on the roof twice",
        "Marta Silva promised a counteroffer and never sent it",
        "Northwind never delivered what was agreed",
        "The landlord promised us a new boiler last winter",
    ],
)
def test_their_breach_is_theirs(sentence: str) -> None:
    assert broken_by_them(sentence, ["Northwind", "Marta Silva"])


@pytest.mark.parametrize(
    "sentence",
    [
        "We promised them a draft and never sent it",
        "Our support broke the label promise in 4 kitchens",
        "Peter promised them the audit report and left",
        "they remember that we never paid",
        "The truce was broken in May",
        "stuck on price",
        "",
    ],
)
def test_ours_and_what_is_unsure_is_not_theirs(sentence: str) -> None:
    assert not broken_by_them(sentence, ["Northwind", "Marta Silva"])


@given(st.text(max_size=500))
def test_any_text_is_read(text: str) -> None:
    assert broken_by_them(text) in {True, False}
