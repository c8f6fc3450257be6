"""Sums, shares, points and terms in free text: what is read, at which size, and what is left alone."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.amounts import Amount, amounts
from tests.coaching.language.costs import FIFTY_MS, costs
from tests.coaching.language.public_sets import ABSENT, DATA, money_items

MONEY = [
    ("We can live with EUR 40,000", "EUR", "40000"),
    ("their cap is $3mm", "USD", "3000000"),
    ("£1.2m is the floor", "GBP", "1200000"),
    ("EUR 250k for the pilot", "EUR", "250000"),
    ("a 1.5bn dollars merger", "USD", "1500000000"),
    ("USD 3,400.50 in fees", "USD", "3400.50"),
    ("€ 1.250.000,50 in all", "EUR", "1250000.50"),
    ("CHF 1'250'000 at signing", "CHF", "1250000"),
    ("40 000 EUR on delivery", "EUR", "40000"),
    ("2,5 Mio. EUR for the site", "EUR", "2500000"),
    ("USD1.5M for the year", "USD", "1500000"),
    ("half a million pounds", "GBP", "500000"),
    ("two and a half million dollars", "USD", "2500000"),
    ("twenty-five thousand euros", "EUR", "25000"),
    ("an extra 30 MUSD of capacity", "USD", "30000000"),
    ("75 USD million of debt", "USD", "75000000"),
    ("12 dollars 50 cents a box", "USD", "12.50"),
    ("thirty cents a unit", "USD", "0.30"),
    ("five lakh rupees up front", "INR", "500000"),
    ("C$40 a ticket", "CAD", "40"),
    ("90k euros", "EUR", "90000"),
]


@pytest.mark.parametrize(("text", "currency", "value"), MONEY)
def test_a_sum_is_read_in_its_currency_and_at_its_size(text: str, currency: str, value: str) -> None:
    (found,) = amounts(text, currency="USD")
    assert (found.currency, found.value, found.unit) == (currency, Decimal(value), "money")
    assert found.alternatives == ()


def test_a_bare_dollar_is_the_teams_own() -> None:
    (canadian,) = amounts("$40k", currency="CAD")
    (american,) = amounts("$40k", currency="EUR")
    assert (canadian.currency, american.currency) == ("CAD", "USD")


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("we pay €1.500 a month", "1500", "1.5"),
        ("need 5m of cable", "5000000", "5"),
        ("a 3 mm gap", "3000000", "3"),
        ("$500M beside $2MM", "500000000", "500000"),
    ],
)
def test_a_size_that_may_be_another_one_says_so(text: str, value: str, other: str) -> None:
    found = amounts(text, currency="USD")[0]
    assert (found.value, found.alternatives) == (Decimal(value), (Decimal(other),))


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("$80k-$95k", "80000", "95000"),
        ("$3-5m", "3000000", "5000000"),
        ("from $500 to 2k", "500", "2000"),
        ("between 1.1 and 1.3 dollars", "1.1", "1.3"),
        ("up to $5m", None, "5000000"),
        ("no more than $5m", None, "5000000"),
        ("at least $5m", "5000000", None),
        ("more than $5m", "5000000", None),
        ("no less than $5m", "5000000", None),
    ],
)
def test_ranges_and_open_ends_are_kept(text: str, low: str | None, high: str | None) -> None:
    (found,) = amounts(text, currency="USD")
    assert (found.low, found.high) == (low and Decimal(low), high and Decimal(high))
    assert found.currency == "USD"


@pytest.mark.parametrize(
    ("text", "unit", "value", "per"),
    [
        ("12.5% off", "percent", "12.5", ""),
        ("minus 5 percent", "percent", "-5", ""),
        ("2% p.a. on top", "percent", "2", "year"),
        ("15 pts of margin", "points", "15", ""),
        ("1.5 percentage points", "points", "1.5", ""),
        ("50 bps over base", "basis points", "50", ""),
        ("net 45", "net days", "45", ""),
        ("Net-30 days", "net days", "30", ""),
        ("60 days net", "net days", "60", ""),
        ("a 3-year term", "years", "3", ""),
        ("a three-year deal", "years", "3", ""),
        ("for 36 months", "months", "36", ""),
        ("$12 per seat per month", "money", "12", "seat month"),
        ("€40/user/yr", "money", "40", "user year"),
        ("£90 a tonne", "money", "90", "tonne"),
        ("250k", "quantity", "250000", ""),
    ],
)
def test_what_a_number_counts_and_per_what_is_read(text: str, unit: str, value: str, per: str) -> None:
    (found,) = amounts(text, currency="EUR")
    assert (found.unit, found.value, found.per) == (unit, Decimal(value), per)


@pytest.mark.parametrize(
    "text",
    [
        "ALL 5 solutions are wrong",
        "call 206-555-1212",
        "version 1.2.3 costs nothing",
        "we met 12 people",
        "clause 4.2",
        "by 31 October 2026",
        "$",
        "9" * 400,
    ],
)
def test_what_is_no_amount_is_left_alone(text: str) -> None:
    assert amounts(text, currency="USD") == ()


def test_two_sums_beside_each_other_are_two() -> None:
    found = amounts("$5 and $6, or EUR 7", currency="USD")
    assert [(one.currency, one.value) for one in found] == [("USD", 5), ("USD", 6), ("EUR", 7)]


SCRAPS = """
    $ € £ EUR usd MUSD 1 1.5 1,500 1.500 12'000 40 000 k m mm bn million - – to and between half a two %
    bps net days
"""
SUMS = st.lists(st.sampled_from([*SCRAPS.split(), "/seat", "per month", "\u0661\u0662", "²"]), max_size=40)


@settings(max_examples=300, deadline=None)
@given(text=st.one_of(st.text(max_size=300), SUMS.map(" ".join), SUMS.map("".join)))
def test_no_text_breaks_the_reader_of_sums_and_all_it_finds_stands_in_the_text(text: str) -> None:
    end = 0
    for one in amounts(text, currency="EUR"):
        assert end <= one.span[0] < one.span[1] <= len(text)
        assert one.phrase == text[slice(*one.span)]
        assert one.value.is_finite()
        assert one.low is None or one.high is None or one.low <= one.high
        end = one.span[1]


@pytest.mark.parametrize(
    "piece", ["$1.5m to 12,000 ", "1,", "half a ", "9", "two hundred and ", "1 000", "$1$"]
)
def test_a_long_text_of_sums_is_read_with_bounded_work(piece: str) -> None:
    assert len(amounts((piece * 40_000)[:40_000], currency="USD")) <= 400


@settings(max_examples=40, deadline=None)
@given(piece=st.one_of(st.text(min_size=1, max_size=60), SUMS.map(" ".join).filter(bool)))
def test_forty_thousand_characters_of_sums_cost_no_more_than_fifty_milliseconds_would_buy(piece: str) -> None:
    text = (f"{piece} " * 40_000)[:40_000]
    assert costs(lambda: amounts(text, currency="USD")) <= FIFTY_MS


def _sums(text: str) -> list[Amount]:
    return [one for one in amounts(text, currency="USD") if one.unit == "money"]


@pytest.mark.skipif(not DATA.exists(), reason=ABSENT)
def test_the_public_sums_are_read_about_as_well_as_last_measured() -> None:
    wanted = right = given_back = 0
    for item in money_items():
        values = [one.value for one in _sums(item.text)]
        wanted += len(item.values)
        given_back += len(values)
        right += sum(value in values for value in item.values)

    assert right / wanted >= 0.93
    assert right / given_back >= 0.95
