"""Time on the local page: it runs, it is skipped ahead, and it never goes back."""

from datetime import UTC, datetime, timedelta

from bot.local.clock import LocalClock
from tests.fakes import Clock

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def test_it_runs_with_the_clock_it_is_based_on() -> None:
    base = Clock(NOON)
    clock = LocalClock(base)
    base.advance(minutes=5)
    assert clock.now() == NOON + timedelta(minutes=5)


def test_a_skip_goes_on_from_there() -> None:
    base = Clock(NOON)
    clock = LocalClock(base)
    clock.skip_days(1)
    clock.skip_to(NOON + timedelta(days=3))
    base.advance(hours=1)
    assert clock.now() == NOON + timedelta(days=3, hours=1)


def test_it_never_goes_back() -> None:
    base = Clock(NOON)
    clock = LocalClock(base)
    clock.skip_days(2)
    before = clock.now()
    clock.skip_to(NOON)
    clock.skip_days(-1)
    base.set(NOON - timedelta(days=10))
    assert clock.now() == before
