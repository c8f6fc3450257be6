"""A figure and how it is printed."""

import math
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the benchmark; `goal` is printed behind it as a comment."""

    name: str
    value: float
    unit: str
    goal: str = ""

    def __str__(self) -> str:
        goal = f"  # goal {self.goal}" if self.goal else ""
        return f"{self.name} {self.value:.3g} {self.unit}{goal}"


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of all values does not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]
