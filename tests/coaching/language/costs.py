"""What reading a text costs, counted in plain steps of the same machine, so that no slow machine fails it."""

from collections.abc import Callable
from time import process_time

_STEPS = 200_000
#: What a quiet core of 2026 does in 50 ms: so many times the plain steps, of which one takes some 5 ms.
FIFTY_MS = 10


def costs(act: Callable[[], object]) -> float:
    """How many times the plain steps an act takes of the processor, at its best of four."""
    return min(_seconds_for(act) / _seconds_for(_plain_steps) for _ in range(4))


def _plain_steps() -> int:
    total = 0
    for step in range(_STEPS):
        total += step & 7
    return total


def _seconds_for(act: Callable[[], object]) -> float:
    started = process_time()
    act()
    return process_time() - started
