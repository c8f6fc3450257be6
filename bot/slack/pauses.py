"""Which calls Slack asked to pause, and for how long: each method by itself and, for posts, each channel."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

#: At most so many pauses are remembered; the one that was asked for first is forgotten first.
_MOST = 5_000


@dataclass(slots=True, kw_only=True)
class Pauses:
    """`clock` counts seconds."""

    clock: Callable[[], float] = time.monotonic
    _until: dict[tuple[str, str], float] = field(default_factory=dict[tuple[str, str], float])

    def begin(self, method: str, channel: str, seconds: float) -> None:
        """No such call for so many seconds."""
        self._until.pop((method, channel), None)
        while len(self._until) >= _MOST:
            del self._until[next(iter(self._until))]
        self._until[(method, channel)] = self.clock() + seconds

    def left(self, method: str, channel: str) -> float:
        """Seconds of the pause that are left, 0 where there is none."""
        until = self._until.get((method, channel))
        if until is None:
            return 0.0
        left = until - self.clock()
        if left <= 0:
            del self._until[(method, channel)]
        return max(left, 0.0)
