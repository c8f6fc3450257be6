"""What is too big for a first step, in words of many kinds of deal."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.too_big import too_big

TODAY = date(2027, 3, 1)


def cause(what: str, days: int = 10, issues: tuple[str, ...] = ()) -> str:
    return too_big(what, TODAY + timedelta(days=days), issues, TODAY)


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        ("Our CFO, their CFO, the bank and the landlord sign the consent", "signers"),
        ("Draft agreed and approved by legal, finance, the works council and the ministry", "signers"),
        ("Collect six signatures under the charter", "signers"),
        ("All five parties must sign", "signers"),
        ("Our lawyer, their lawyer and the judge sign the standstill", ""),
        ("Agree a full partnership with Helio", "everything"),
        ("Conclude the whole contract by Friday", "everything"),
        ("Roll it out in all twelve depots", "everything"),
        ("Settle all open issues in one meeting", "everything"),
        ("Introduce the roster company-wide", "everything"),
        ("Initial clause 8 for the Lyon depot", ""),
        ("Ask for one page of the whole contract", ""),
        ("Pay the undisputed invoices", ""),
        ("", ""),
    ],
)
def test_many_signatures_and_everything_at_once_are_too_big(what: str, expected: str) -> None:
    assert cause(what) == expected


def test_a_day_beyond_thirty_days_is_too_far() -> None:
    assert cause("Sign annex B", days=31) == "days"
    assert cause("Sign annex B", days=30) == ""


def test_all_issues_at_once_are_everything_and_two_of_three_are_not() -> None:
    issues = ("price", "volume", "warranty")

    assert cause("Settle Price, volume and warranty", issues=issues) == "everything"
    assert cause("Settle price and volume", issues=issues) == ""
    assert cause("Settle price and volume", issues=issues[:2]) == ""


@given(st.text(max_size=300), st.lists(st.text(max_size=20), max_size=5))
def test_any_text_can_be_weighed(what: str, issues: list[str]) -> None:
    assert cause(what, issues=tuple(issues)) in {"", "signers", "everything"}
