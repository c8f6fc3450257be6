"""The state of a sign-in at Slack: ours, of this browser, for ten minutes."""

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum

#: How long somebody may take to say yes at Slack.
LASTS = timedelta(minutes=10)

_BROWSER = re.compile(r"[A-Za-z0-9_-]{43}")
_STATE = re.compile(r"([A-Za-z0-9_-]{22})\.(\d{10,11})\.([0-9a-f]{32})\.([0-9a-f]{64})")


class Flaw(Enum):
    """Why a state is not taken."""

    FORGED = "forged"
    OTHER_BROWSER = "of another browser"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """One that may be used: `name` tells it from all others."""

    name: str
    until: datetime


@dataclass(frozen=True, slots=True)
class States:
    """Signed with a key of the app's secret, so that nothing is kept of those who only look."""

    secret: str = field(repr=False)

    def new(self, browser: str, now: datetime) -> str:
        told = f"{secrets.token_urlsafe(16)}.{int((now + LASTS).timestamp())}.{_mark(browser)}"
        return f"{told}.{self._signature(told)}"

    def read(self, state: str, browser: str, now: datetime) -> State | Flaw:
        found = _STATE.fullmatch(state)
        if found is None:
            return Flaw.FORGED
        told, _, signature = state.rpartition(".")
        if not hmac.compare_digest(signature, self._signature(told)):
            return Flaw.FORGED
        if now.timestamp() >= int(found[2]):
            return Flaw.EXPIRED
        if not _BROWSER.fullmatch(browser) or not hmac.compare_digest(found[3], _mark(browser)):
            return Flaw.OTHER_BROWSER
        return State(name=found[1], until=datetime.fromtimestamp(int(found[2]), tz=UTC))

    def _signature(self, told: str) -> str:
        key = hmac.digest(self.secret.encode(), b"foothold: the state of a sign-in", hashlib.sha256)
        return hmac.digest(key, told.encode(), hashlib.sha256).hex()


def _mark(browser: str) -> str:
    """Tells a browser from others without showing what it was given."""
    return hashlib.sha256(browser.encode()).hexdigest()[:32]


def browser_named(cookie: str) -> str:
    """What tells a browser from others: what it was given before, or something new."""
    return cookie if _BROWSER.fullmatch(cookie) else secrets.token_urlsafe(32)
