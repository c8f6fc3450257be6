"""How fast Teams lets a bot write: into one conversation, and to one tenant."""

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

#: So many messages within so many seconds.
Limits = Sequence[tuple[int, float]]

#: What Microsoft documents for one conversation, a thread counting as one.
PER_THREAD: Limits = ((7, 1.0), (8, 2.0), (60, 30.0), (1_800, 3_600.0))

#: What Microsoft documents for one app in one tenant.
PER_TENANT: Limits = ((50, 1.0),)

#: Seconds after which nothing that was sent counts any more.
_REMEMBERED = max(seconds for _, seconds in PER_THREAD)

#: With more conversations than this, those that rest are forgotten.
_MANY = 5_000


@dataclass(slots=True, kw_only=True)
class Pacing:
    """When what was sent by this process; `clock` counts seconds and never goes back."""

    clock: Callable[[], float]
    _sent: dict[str, deque[float]] = field(default_factory=dict[str, deque[float]])

    def room(self, limits: Mapping[str, Limits]) -> float:
        """Seconds until there is room under every key; 0 where there is, and it is taken at once."""
        now = self.clock()
        wait = max((self._wait(key, limit, now) for key, limit in limits.items()), default=0.0)
        if wait <= 0.0:
            self._take(limits, now)
        return wait

    def _wait(self, key: str, limits: Limits, now: float) -> float:
        sent = self._sent.get(key, ())
        full = (sent[-count] + seconds - now for count, seconds in limits if len(sent) >= count)
        return max(full, default=0.0)

    def _take(self, limits: Mapping[str, Limits], now: float) -> None:
        if len(self._sent) > _MANY:
            self._sent = {key: sent for key, sent in self._sent.items() if now - sent[-1] < _REMEMBERED}
        for key, limit in limits.items():
            most = max(count for count, _ in limit)
            self._sent.setdefault(key, deque(maxlen=most)).append(now)
