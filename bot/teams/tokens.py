"""The token that Teams is called with: fetched once for all who wait for it, anew before it ends."""

import asyncio
import json
import logging
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol, cast

import aiohttp

from bot.teams.connector import NotReached

log = logging.getLogger("foothold.teams")

#: Where Microsoft gives out tokens; each tenant has its own below it.
AUTHORITY = "https://login.microsoftonline.com"

#: What the token is for.
SCOPE = "https://api.botframework.com/.default"

#: Seconds before its end at which a token is replaced.
EARLY = 300.0

#: Seconds that fetching a token may take.
TIME_LIMIT = 10.0

#: Microsoft's number for what was wrong, as it stands at the head of its explanation.
_NUMBER = re.compile(r"AADSTS(\d{4,8})\b")

_TENANT = "Microsoft knows no such tenant: set the tenant ID to the Directory (tenant) ID of the bot's app."
_APP = (
    "This tenant knows no such app: compare the app ID with the Application (client) ID, "
    "and the tenant ID with the tenant that the app is registered in."
)
_WRONG = "The client secret is wrong: set it to the Value of a secret of this app, not to the secret's ID."
_EXPIRED = "The client secret has expired: make a new one under Certificates & secrets, and set it."
_SHUT_OUT = "The app is switched off in its tenant: ask an administrator to enable its sign-in."

#: What the operator is told to do about each.
_CURES: Mapping[str, str] = {
    "90002": _TENANT,
    "900023": _TENANT,
    "700016": _APP,
    "7000215": _WRONG,
    "7000222": _EXPIRED,
    "7000112": _SHUT_OUT,
}
_OTHERWISE = "Compare app ID, client secret and tenant ID with the registration of the bot."


class TokenRefused(NotReached):
    """Microsoft gave no token; `cure` is a sentence for the operator."""

    def __init__(self, code: str, cure: str) -> None:
        super().__init__(f"no token: {code}")
        self.cure = cure


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """What is sent along with each call, and for how many seconds it is taken."""

    value: str = field(repr=False)
    lasts: float


class Credential(Protocol):
    """What proves to Microsoft that we are the bot: a client secret, or the identity of the machine."""

    async def token(self) -> Token:
        """A new token. Raises TokenRefused, or NotReached where nobody answered."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSecret:
    """The secret of an app that lives in one tenant."""

    session: aiohttp.ClientSession
    tenant: str
    app: str
    secret: str = field(repr=False)
    authority: str = AUTHORITY
    limit: float = TIME_LIMIT

    async def token(self) -> Token:
        form = {
            "grant_type": "client_credentials",
            "client_id": self.app,
            "client_secret": self.secret,
            "scope": SCOPE,
        }
        try:
            async with self.session.post(
                f"{self.authority}/{self.tenant}/oauth2/v2.0/token",
                data=form,
                timeout=aiohttp.ClientTimeout(total=self.limit),
                allow_redirects=False,
            ) as response:
                return _given(response.status, await response.read())
        except (aiohttp.ClientError, OSError) as fault:
            # The fault may quote the address, but never the form.
            raise NotReached(f"no token: {type(fault).__name__}") from None


class Tokens:
    """One token for all calls of a process; `clock` counts seconds and never goes back."""

    def __init__(self, credential: Credential, *, clock: Callable[[], float]) -> None:
        self._credential = credential
        self._clock = clock
        self._token = ""
        self._ends = 0.0
        self._fetching: asyncio.Task[str] | None = None

    async def token(self) -> str:
        """One that is still taken. Raises TokenRefused or NotReached."""
        if self._left() > EARLY:
            return self._token
        try:
            return await self._fetched()
        except NotReached:
            # What we have is good till its end, so a short fault of Microsoft's is not felt.
            if self._left() > 0:
                return self._token
            raise

    def drop(self, token: str) -> None:
        """It was not taken; one that has replaced it meanwhile stays."""
        if token == self._token:
            self._token = ""

    async def _fetched(self) -> str:
        """All who ask meanwhile wait for the same answer, and whoever stops waiting does not stop it."""
        if self._fetching is None:
            self._fetching = asyncio.create_task(self._fetch())
            self._fetching.add_done_callback(self._arrived)
        return await asyncio.shield(self._fetching)

    async def _fetch(self) -> str:
        asked = self._clock()
        try:
            given = await self._credential.token()
        except TokenRefused as refused:
            log.error("Teams cannot be written to (%s). %s", refused, refused.cure)  # noqa: TRY400 - a sentence for people, and no trace
            raise
        self._token, self._ends = given.value, asked + given.lasts
        return self._token

    def _arrived(self, task: asyncio.Task[str]) -> None:
        self._fetching = None
        if not task.cancelled():
            task.exception()  # looked at, so that a fetch nobody waits for any more leaves no warning

    def _left(self) -> float:
        return self._ends - self._clock() if self._token else 0.0


def _given(status: int, content: bytes) -> Token:
    try:
        read: object = json.loads(content)
    except (ValueError, RecursionError):
        raise NotReached(f"no token: {status} without JSON") from None
    told = cast("Mapping[str, Any]", read) if isinstance(read, dict) else dict[str, Any]()
    value, lasts = told.get("access_token"), told.get("expires_in")
    if isinstance(value, str) and value and isinstance(lasts, int | float | str):
        return Token(value=value, lasts=_seconds(lasts))
    if status >= 500 or status == 429:  # noqa: PLR2004 - HTTP's for "later"
        raise NotReached(f"no token: {status}")
    raise _refused(status, told)


def _seconds(lasts: float | str) -> float:
    """Some endpoints write the number as text."""
    try:
        return float(lasts)
    except ValueError:
        return 0.0


def _refused(status: int, told: Mapping[str, Any]) -> TokenRefused:
    """Microsoft's explanation quotes ids and times, so of it only the number is kept."""
    number = _NUMBER.search(str(told.get("error_description", "")))
    if number is None:
        return TokenRefused(str(status), _OTHERWISE)
    return TokenRefused(f"AADSTS{number[1]}", _CURES.get(number[1], _OTHERWISE))
