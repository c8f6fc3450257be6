"""Who moved on which issue to what, as people write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.language.offers_told import OfferTold, offer_told


@pytest.mark.parametrize(
    ("words", "side", "issue", "to"),
    [
        ("they moved to 12 % on price", "they", "price", "12 %"),
        ("They moved on price to 12%", "they", "price", "12%"),
        ("they came down to EUR 40,000 on the price.", "they", "price", "EUR 40,000"),
        ("they offered 45 days on payment terms", "they", "payment terms", "45 days"),
        ("we went up to 5 % on volume", "we", "volume", "5 %"),
        ("We've moved on the term, to three years", "we", "term", "three years"),
        ("they have moved the price from 14 to 12 %", "they", "price", "12 %"),
        ("the other side accepted a pilot on one site", "they", "one site", "a pilot"),
        ("Contoso moved to 12 % on price", "they", "price", "12 %"),
        ("they moved on price", "they", "price", ""),
        ("they moved to 12 %", "they", "", "12 %"),
        ("12 % on price", "", "price", "12 %"),
        ("", "", "", ""),
    ],
)
def test_an_offer_is_read(words: str, side: str, issue: str, to: str) -> None:
    told = offer_told(words, ("Contoso", "Globex"))

    assert (told.side, told.issue, told.to) == (side, issue, to)


def test_a_side_can_be_called_by_its_name() -> None:
    told = offer_told("Globex moved to 12 % on price", ("Contoso", "Globex"))

    assert told == OfferTold(side="they", issue="price", to="12 %", name="Globex")


@given(st.text(max_size=200))
def test_any_line_is_read_without_a_fault(words: str) -> None:
    assert offer_told(words, ("Contoso",)).side in {"", "they", "we"}
