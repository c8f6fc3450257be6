"""How long the queue of follow-ups holds, waits, pauses and backs off."""

from dataclasses import dataclass
from datetime import timedelta

#: A definite refusal that may pass is tried again this often at most.
MAX_ATTEMPTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The times that the queue keeps, all of them by the clock on the wall."""

    #: How long a sender may keep a conversation to itself; longer than any post takes.
    lease: timedelta = timedelta(seconds=60)
    #: How long the platform may need to show a message: what nobody knows of is not looked up sooner.
    look_up_after: timedelta = timedelta(seconds=120)
    #: The least time between two messages in one conversation.
    pause: timedelta = timedelta(seconds=1)
    #: Platforms that limit nobody.
    unpaused: frozenset[str] = frozenset({"local"})

    def pause_on(self, platform: str) -> timedelta:
        return timedelta(0) if platform in self.unpaused else self.pause


def backoff(attempt: int) -> timedelta:
    """2, 4, 8 … minutes after the first, second, third … refusal."""
    return timedelta(minutes=2**attempt)
