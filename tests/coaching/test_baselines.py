"""What was reached, read in a proof: the number and what it counts, and no day, year or hour."""

import pytest

from coaching.baselines import level_in


@pytest.mark.parametrize(
    ("proof", "reached"),
    [
        ("55 claims a day, dashboard of 12 March", "55 claims a day"),
        ("Dashboard of 12 March: 55 claims a day", "55 claims a day"),
        ("Two people, 3 weeks, 55 claims a day", "55 claims a day"),
        ("March 12 report shows 93% of claims on time", "93% of claims on time"),
        ("In 2027 it was 1,250 claims", "1,250 claims"),
        ("at 10:30 they confirmed 55", "55"),
        ("Down to £40k", "£40k"),
        ("Their mail of 4 April", ""),
        ("their reply", ""),
        ("", ""),
    ],
)
def test_the_number_that_the_measure_speaks_of_is_found(proof: str, reached: str) -> None:
    assert level_in(proof, "claims handled a day") == reached
