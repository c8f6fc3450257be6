"""How long the queue of follow-ups holds, waits, pauses and backs off."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

#: A definite refusal that may pass is tried again this often at most.
MAX_ATTEMPTS = 5

#: Where the platform cannot tell either, it is looked up this often at most.
MAX_LOOKS = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """The times that the queue keeps, all of them by the clock on the wall."""

    #: How long a sender may keep a conversation to itself; longer than any post takes.
    lease: timedelta = timedelta(seconds=60)
    #: How long the platform may need to show a message: what nobody knows of is not looked up sooner.
    look_up_after: timedelta = timedelta(seconds=120)
    #: The least time between two messages in one conversation.
    pause: timedelta = timedelta(seconds=1)
    #: What an organisation is sent in a second at most, and at least however busy its platform says it is.
    per_second: float = 8.0
    least_per_second: float = 0.5
    #: So long may an organisation's messages of a few seconds go all at once.
    burst: timedelta = timedelta(seconds=2)
    #: Platforms that limit nobody.
    unpaused: frozenset[str] = frozenset({"local"})

    def pause_on(self, platform: str) -> timedelta:
        return timedelta(0) if platform in self.unpaused else self.pause


def backoff(attempt: int, follow_up: UUID) -> timedelta:
    """2, 4, 8 … minutes after the first, second, third … refusal, and up to a quarter more.

    The quarter is the follow-up's own, so that those refused together do not come back together.
    """
    return timedelta(minutes=2**attempt) * (1 + follow_up.bytes[0] / 1024)
