"""Slack's Web API: one session, one time limit, and for each call a plain answer to whether it was done."""

import json
import logging
import re
from collections.abc import Mapping
from typing import Any, NoReturn, cast

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.courier import check_time
from bot.slack.pauses import Pauses

log = logging.getLogger("foothold.slack")

#: The SDK's own log would hold what people typed, so only its errors are let through.
sdk_log = logging.getLogger("foothold.slack.sdk")
sdk_log.setLevel(logging.ERROR)

#: Seconds that one call may take.
TIME_LIMIT = 15

#: The code under which Slack, or a pause that it asked for, refuses a call.
RATE_LIMITED = "ratelimited"

_SERVER_FAULT = 500
_TOO_MANY = 429

#: An error code, and nothing else.
_ERROR = re.compile(r"[a-z_]{3,60}")

#: Errors with which Slack does not say whether it did what was asked.
_UNCLEAR = frozenset({"fatal_error", "internal_error", "service_unavailable", "request_timeout"})


def new_session(time_limit: float = TIME_LIMIT) -> aiohttp.ClientSession:
    """In which each call may take so many seconds, and none leaves that is too late (bot.courier)."""
    trace = aiohttp.TraceConfig()
    trace.on_connection_create_end.append(_check_time)
    trace.on_connection_reuseconn.append(_check_time)
    return aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=time_limit), trace_configs=[trace])


async def _check_time(*_: object) -> None:
    """A connection is at hand, and the next thing is that bytes leave."""
    check_time()


class SlackFault(Exception):
    """A call to Slack came to nothing; the message is an error code, never what was sent."""


class SaidNo(SlackFault):
    """Slack did not do it; `code` is its word for why, `retry_after` its wish in seconds."""

    def __init__(self, code: str, *, retry_after: float | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.retry_after = retry_after


class NotReached(SlackFault):
    """No byte was sent: Slack's address was not found, or the connection was refused."""


class NoAnswer(SlackFault):
    """Nobody knows whether Slack did it: a time limit, a reset, a fault of its server."""


class SlackApi:
    """Calls Slack with one token; nothing is ever sent a second time by itself.

    What Slack asked to pause is not called until then: it is refused here, with the seconds that are left.
    """

    def __init__(
        self, *, token: str, url: str, session: aiohttp.ClientSession, pauses: Pauses | None = None
    ) -> None:
        self._pauses = pauses or Pauses()
        self.client = AsyncWebClient(
            token=token,
            base_url=url if url.endswith("/") else f"{url}/",
            timeout=TIME_LIMIT,
            session=session,
            retry_handlers=[],
            logger=sdk_log,
        )
        self._session = session

    async def call(self, method: str, body: Mapping[str, Any]) -> Mapping[str, Any]:
        """Do something. Raises SaidNo, NotReached or NoAnswer."""
        # Posting is limited for each channel by itself, all else for the workspace.
        where = str(body.get("channel", "")) if method.startswith("chat.") else ""
        return await self._call(method, where, {"json": body})

    async def ask(self, method: str, **what: str | int) -> Mapping[str, Any]:
        """Read something. Raises as `call` does."""
        return await self._call(method, "", {"http_verb": "GET", "params": what})

    async def sign_in(self, code: str, *, client: str, secret: str, redirect: str) -> Mapping[str, Any]:
        """Change the code of a sign-in for a token. Raises as `call` does."""
        form = {"code": code, **({"redirect_uri": redirect} if redirect else {})}
        known = {"Authorization": aiohttp.encode_basic_auth(client, secret)}
        return await self._call("oauth.v2.access", "", {"data": form, "headers": known})

    async def respond(self, url: str, body: Mapping[str, Any]) -> None:
        """Answer at the address that came with a press. Raises as `call` does."""
        try:
            async with self._session.post(url, json=body) as response:
                if response.status >= _SERVER_FAULT:
                    raise NoAnswer(f"http {response.status}")
                refused = _word_for_no(await response.text())
                if not response.ok or refused:
                    raise SaidNo(refused or f"http {response.status}")
        except (aiohttp.ClientError, OSError) as fault:
            _unsent(fault)

    async def upload(self, url: str, content: bytes) -> None:
        """Bring the bytes of a file to the address that Slack gave for it. Raises as `call` does."""
        try:
            async with self._session.post(url, data=content) as response:
                if not response.ok:
                    raise SaidNo(f"http {response.status}")
        except (aiohttp.ClientError, OSError) as fault:
            _unsent(fault)

    async def _call(self, method: str, where: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        left = self._pauses.left(method, where)
        if left > 0:
            raise SaidNo(RATE_LIMITED, retry_after=left)
        try:
            response = await self.client.api_call(method, **arguments)  # pyright: ignore[reportUnknownMemberType] - untyped in the SDK
        except SlackApiError as error:
            refusal = _refusal(error)
            if isinstance(refusal, SaidNo) and refusal.retry_after is not None:
                self._pauses.begin(method, where, refusal.retry_after)
            raise refusal from None  # the error quotes Slack's answer, and that what was sent
        except (aiohttp.ClientError, OSError, json.JSONDecodeError) as fault:
            _unsent(fault)
        return _told(response)


def _word_for_no(text: str) -> str:
    """Slack's word for why an answer was refused, where its text holds one: alone, or as its API has it."""
    if _ERROR.fullmatch(text.strip()) and text.strip() != "ok":
        return text.strip()
    try:
        told: object = json.loads(text)
    except ValueError:
        return ""
    answer = cast("dict[str, Any]", told) if isinstance(told, dict) else dict[str, Any]()
    return str(answer.get("error") or "") if answer.get("ok") is False else ""


def _unsent(fault: Exception) -> NoReturn:
    """A time limit counts as OSError: it is raised as TimeoutError."""
    if isinstance(fault, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        raise NotReached(type(fault).__name__) from None
    raise NoAnswer(type(fault).__name__) from None


def _refusal(error: SlackApiError) -> SlackFault:
    response: Any = error.response
    status = int(getattr(response, "status_code", 0) or getattr(response, "status", 0))
    code = str(_told(response).get("error", ""))
    if status == _TOO_MANY or code in {"ratelimited", "rate_limited"}:
        return SaidNo(RATE_LIMITED, retry_after=_seconds(response.headers.get("Retry-After")))
    if status >= _SERVER_FAULT or code in _UNCLEAR or not code:
        return NoAnswer(code or f"http {status}")
    return SaidNo(code)


def _told(response: Any) -> Mapping[str, Any]:  # noqa: ANN401 - untyped in the SDK
    data = getattr(response, "data", None)
    return cast("Mapping[str, Any]", data) if isinstance(data, dict) else {}


def _seconds(told: str | None) -> float:
    try:
        return max(float(told or ""), 0.0)
    except ValueError:
        return 1.0
