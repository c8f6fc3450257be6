"""The local clock: it runs on, and can be skipped ahead, so that a follow-up need not be waited for."""

from datetime import datetime, timedelta

from coaching.ports import Now


class LocalClock:
    """The given clock and what was skipped on top; it never goes backwards."""

    def __init__(self, base: Now) -> None:
        self._base = base
        self._skipped = timedelta()
        self._latest = base()

    def now(self) -> datetime:
        """Aware UTC; never before a moment that was told already, even where the base clock is set back."""
        self._latest = max(self._latest, self._base() + self._skipped)
        return self._latest

    def skip_to(self, moment: datetime) -> None:
        """Go on from `moment`, an aware one; a moment that has passed changes nothing."""
        ahead = moment - self.now()
        if ahead > timedelta():
            self._skipped = moment - self._base()

    def skip_days(self, days: int) -> None:
        """Go on so many times 24 hours later. Negative days change nothing."""
        self.skip_to(self.now() + timedelta(days=days))
