"""Teams' Bot Connector: one pool, one time limit, and for each call a plain answer to whether it was done."""

import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, NoReturn, cast
from urllib.parse import quote

import aiohttp
from yarl import URL

log = logging.getLogger("foothold.teams")

#: Seconds that one call may take.
TIME_LIMIT = 15.0

#: Members asked for at once; Teams gives 500 at most.
_PAGE = 500

#: Characters of a code that are kept; a code is a word, anything longer is somebody's text.
_CODE = 60

_REFUSED_TOKEN = 401
_SERVER_FAULT = 500

#: Faults of the server's that Microsoft says to try again; nothing was posted then.
_NOT_DONE = frozenset({502, 503, 504})


class TeamsFault(Exception):
    """A call to Teams came to nothing; the message is a status and a code, never what was sent."""


class SaidNo(TeamsFault):
    """Teams did not do it; `code` is its word for why, if any, `retry_after` its wish in seconds."""

    def __init__(self, status: int, code: str = "", retry_after: float | None = None) -> None:
        super().__init__(f"{status} {code}".strip())
        self.status = status
        self.code = code
        self.retry_after = retry_after


class NotReached(TeamsFault):
    """Nothing was sent: the address was not found, the connection was refused, or there was no token."""


class NoAnswer(TeamsFault):
    """Nobody knows whether Teams did it: a time limit, a reset, a fault of its server."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """A new conversation, and the message that began it where there was one."""

    conversation: str
    activity: str = ""


def _keep(_: str) -> None:
    return None


class Connector:
    """Calls the Bot Connector; nothing is sent a second time by itself, except with a new token after a 401.

    `token` gives the token to call with, and raises TeamsFault where there is none; `refused` is told a token
    that Teams did not take, so that the next one asked for is a new one. A service URL must come from a
    verified activity: the token goes there.
    """

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession,
        token: Callable[[], Awaitable[str]],
        refused: Callable[[str], None] = _keep,
        limit: float = TIME_LIMIT,
    ) -> None:
        self._session = session
        self._token = token
        self._refused = refused
        self._limit = aiohttp.ClientTimeout(total=limit)

    async def send(
        self, service_url: str, conversation: str, activity: Mapping[str, Any], *, reply_to: str = ""
    ) -> str:
        """Post into a conversation; returns the id of the message. Raises SaidNo, NotReached or NoAnswer."""
        below = (reply_to,) if reply_to else ()
        url = _url(service_url, conversation, "activities", *below)
        return _word(await self._call("POST", url, activity), "id")

    async def update(
        self, service_url: str, conversation: str, activity_id: str, activity: Mapping[str, Any]
    ) -> None:
        """Put a message in the place of an earlier one. Raises as `send` does."""
        url = _url(service_url, conversation, "activities", activity_id)
        await self._call("PUT", url, {**activity, "id": activity_id})

    async def create(self, service_url: str, body: Mapping[str, Any]) -> str:
        """Begin a conversation; returns its id. Raises as `send` does."""
        return (await self.created(service_url, body)).conversation

    async def created(self, service_url: str, body: Mapping[str, Any]) -> Created:
        """Begin a conversation, with a message where the body holds one. Raises as `send` does."""
        told = await self._call("POST", _url(service_url), body)
        conversation = _word(told, "id")
        if not conversation:
            raise NoAnswer("a conversation without id")
        return Created(conversation=conversation, activity=_word(told, "activityId"))

    async def members(
        self, service_url: str, conversation: str, *, most: int = 1_000
    ) -> Sequence[Mapping[str, Any]] | None:
        """Who is in a conversation; None where they are more than `most`. Raises as `send` does."""
        url = _url(service_url, conversation, "pagedmembers").update_query(pageSize=_PAGE)
        found: list[Mapping[str, Any]] = []
        following = ""
        for _ in range(1 + most // _PAGE):
            here = url.update_query(continuationToken=following) if following else url
            told = await self._call("GET", here, None)
            found += _members(told)
            following = _word(told, "continuationToken")
            if not following:
                return found if len(found) <= most else None
        return None

    async def _call(self, method: str, url: URL, body: Mapping[str, Any] | None) -> Mapping[str, Any]:
        token = await self._token()
        try:
            return await self._try(method, url, body, token)
        except SaidNo as no:
            if no.status != _REFUSED_TOKEN:
                raise
        self._refused(token)
        return await self._try(method, url, body, await self._token())

    async def _try(
        self, method: str, url: URL, body: Mapping[str, Any] | None, token: str
    ) -> Mapping[str, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        try:
            async with self._session.request(
                method, url, json=body, headers=headers, timeout=self._limit, allow_redirects=False
            ) as response:
                return _answer(response, await response.read())
        except (aiohttp.ClientError, OSError) as fault:
            _unsent(fault)


def _url(service_url: str, *parts: str) -> URL:
    """Each part is quoted whole: an id with a slash, a question mark or dots in it stays one part."""
    path = "/".join(_part(part) for part in parts)
    whole = f"{service_url.rstrip('/')}/v3/conversations" + (f"/{path}" if path else "")
    return URL(whole, encoded=True)


def _part(part: str) -> str:
    """Dots alone would be taken for a way upwards."""
    quoted = quote(part, safe="")
    return quoted.replace(".", "%2E") if not part.strip(".") else quoted


def _answer(response: aiohttp.ClientResponse, content: bytes) -> Mapping[str, Any]:
    told = _told(content)
    if response.ok and response.status < 300:  # noqa: PLR2004 - where success ends in HTTP
        if told is None:
            raise NoAnswer(f"{response.status} without JSON")
        return told
    code = _code(told) if told else ""
    if response.status >= _SERVER_FAULT and response.status not in _NOT_DONE:
        raise NoAnswer(f"{response.status} {code}".strip())
    raise SaidNo(response.status, code, _seconds(response.headers))


def _told(content: bytes) -> Mapping[str, Any] | None:
    """What an answer says; None where it is neither empty nor an object of JSON."""
    if not content.strip():
        return {}
    try:
        told: object = json.loads(content)
    except (ValueError, RecursionError):
        return None
    return cast("Mapping[str, Any]", told) if isinstance(told, dict) else None


def _code(told: Mapping[str, Any]) -> str:
    error: object = told.get("error")
    code = _word(cast("Mapping[str, Any]", error), "code") if isinstance(error, dict) else ""
    return code if len(code) <= _CODE and code.isascii() and code.isalnum() else ""


def _word(told: Mapping[str, Any], name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _members(told: Mapping[str, Any]) -> Sequence[Mapping[str, Any]]:
    listed: object = told.get("members")
    if not isinstance(listed, list):
        raise NoAnswer("a roster without members")
    return [cast("Mapping[str, Any]", one) for one in cast("list[object]", listed) if isinstance(one, dict)]


def _seconds(headers: Mapping[str, str]) -> float | None:
    """How long Teams wants to be left alone: told in seconds, or as a moment beside that of its answer."""
    told = headers.get("Retry-After", "")
    if not told:
        return None
    try:
        return max(float(told), 0.0) if told.strip().isdecimal() else _until(told, headers.get("Date", ""))
    except (TypeError, ValueError):
        return None


def _until(moment: str, answered: str) -> float:
    left = parsedate_to_datetime(moment) - parsedate_to_datetime(answered)
    return max(left.total_seconds(), 0.0)


def _unsent(fault: Exception) -> NoReturn:
    """A time limit counts as OSError: it is raised as TimeoutError."""
    if isinstance(fault, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError | aiohttp.InvalidURL):
        raise NotReached(type(fault).__name__) from None
    raise NoAnswer(type(fault).__name__) from None
