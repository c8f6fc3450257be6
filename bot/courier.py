"""How a card leaves the house: what each platform's courier does, and the ways in which it can fail."""

import math
import time
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.card import Card
from coaching.people import Place
from coaching.remarks import Share


class NotDelivered(Exception):
    """The platform said no; `permanent` means it always will, `retry_after` is its wish in seconds."""

    def __init__(self, error: str, *, permanent: bool, retry_after: float | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.permanent = permanent
        self.retry_after = retry_after


class OutcomeUnknown(Exception):
    """Nobody knows whether the message was posted: a timeout, a reset, a server's fault."""


class CannotLookUp(Exception):
    """The platform gives no way to find a message again."""


class TooLate(Exception):
    """The letter must no longer leave: another process may be at it. It has not left."""


#: By `time.monotonic`; what answers somebody at once has all the time there is.
_LEAVE_BY: ContextVar[float] = ContextVar("leave_by", default=math.inf)


def leave_by(moment: float) -> None:
    """What the running task sends from now on must have left by this moment of `time.monotonic`."""
    _LEAVE_BY.set(moment)


def check_time() -> None:
    """To be called at the last moment before bytes leave, for a process may have been frozen until then.

    Raises TooLate.
    """
    if time.monotonic() > _LEAVE_BY.get():
        raise TooLate


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """A card on its way; `replaces` is the message it takes the place of, `mark` finds it again."""

    card: Card
    place: Place
    mark: str
    replaces: str = ""


class Courier(Protocol):
    """Posts cards on one platform."""

    async def share(self, place: Place) -> Share:
        """Who can read along in a place right now; UNKNOWN where that cannot be found out.

        Raises NotDelivered with `retry_after` where the platform only asks to be asked later.
        """
        ...

    async def post(self, letter: Letter) -> str:
        """Post a card, or put it in the place of an earlier one; returns the platform's id of the message.

        Raises NotDelivered or OutcomeUnknown.
        """
        ...

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        """The id of a message posted since then with this mark, None where there is none.

        Raises CannotLookUp, NotDelivered or OutcomeUnknown.
        """
        ...
