"""Whether an activity is from Teams and for us: its token, its keys, its address, its organisation."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast
from urllib.parse import urlsplit

import aiohttp
import jwt

from bot.teams.activity import Activity, text

log = logging.getLogger("foothold.teams")

ISSUER = "https://api.botframework.com"
METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration"
CHANNEL = "msteams"

#: What local clients call themselves; only in development.
_LOCAL_CHANNELS = frozenset({CHANNEL, "emulator", "directline", "webchat"})
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})

#: Where Teams may be answered; behind a dot, all hosts below.
_HOSTS = ("smba.trafficmanager.net", ".botframework.com", ".teams.microsoft.com", ".teams.microsoft.us")

#: Seconds by which clocks may differ.
_SKEW = 300

#: Seconds that a token may still live: Microsoft's live for an hour.
_LONGEST_LIFE = 86_400

#: Seconds: how often an unknown key is asked about, after how long keys are fetched anew, and how soon again
#: where there are none at all.
REFETCH = 300.0
STALE = 24 * 3_600.0
RETRY = 5.0

#: Seconds that the issuer may take.
_TIME_LIMIT = 4.0

#: Of a token and of a document of keys, in characters and bytes.
_LONGEST_TOKEN = 16_000
_LONGEST_ANSWER = 1_000_000


class NotVerified(Exception):
    """It is not shown that this is from Teams and for us; the message says why, for the log."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A signing key and the channels that it may sign for."""

    key: Any = field(repr=False)
    endorsements: frozenset[str]


@dataclass(slots=True, kw_only=True)
class Keys:
    """The issuer's keys, fetched without anybody else waiting; `clock` counts seconds."""

    session: aiohttp.ClientSession
    metadata: str = METADATA
    clock: Callable[[], float] = time.monotonic
    _known: dict[str, Key] = field(default_factory=dict[str, Key])
    _tried_at: float | None = None
    _fetching: asyncio.Task[None] | None = None

    async def find(self, kid: str) -> Key | None:
        age = self.clock() - self._tried_at if self._tried_at is not None else STALE
        if kid in self._known:
            if age >= STALE:
                self._fetch()
            return self._known[kid]
        if self._fetching or age >= (REFETCH if self._known else RETRY):
            await asyncio.shield(self._fetch())
        return self._known.get(kid)

    async def close(self) -> None:
        if self._fetching:
            self._fetching.cancel()
            await asyncio.gather(self._fetching, return_exceptions=True)

    def _fetch(self) -> asyncio.Task[None]:
        if self._fetching is None:
            self._tried_at = self.clock()
            self._fetching = asyncio.create_task(self._fetched())
            self._fetching.add_done_callback(self._done)
        return self._fetching

    def _done(self, task: asyncio.Task[None]) -> None:
        del task  # it meets its own faults
        self._fetching = None

    async def _fetched(self) -> None:
        """What is known stays where the issuer does not answer."""
        try:
            document = await self._get(self.metadata)
            keys = await self._get(text(document, "jwks_uri"))
            known = dict(_read(keys))
        except (aiohttp.ClientError, TimeoutError, ValueError, RecursionError) as fault:
            log.warning("the Bot Framework's signing keys could not be fetched: %s", type(fault).__name__)
            return
        if known:
            self._known = known

    async def _get(self, url: str) -> Mapping[str, Any]:
        limit = aiohttp.ClientTimeout(total=_TIME_LIMIT)
        async with self.session.get(url, timeout=limit, allow_redirects=False) as answer:
            answer.raise_for_status()
            if (answer.content_length or 0) > _LONGEST_ANSWER:
                raise ValueError
            told: object = await answer.json(content_type=None)
        if not isinstance(told, dict):
            raise ValueError  # noqa: TRY004 - a document of another's, no argument
        return cast("dict[str, Any]", told)


def _read(document: Mapping[str, Any]) -> Sequence[tuple[str, Key]]:
    """Keys that are none of RSA, or have no name, are left out."""
    found: list[tuple[str, Key]] = []
    told: object = document.get("keys")
    for one in cast("list[object]", told) if isinstance(told, list) else ():
        jwk = cast("dict[str, Any]", one) if isinstance(one, dict) else {}
        endorsed: object = jwk.get("endorsements")
        names = cast("list[object]", endorsed) if isinstance(endorsed, list) else []
        try:
            key = jwt.PyJWK(jwk, algorithm="RS256").key
        except (jwt.PyJWTError, ValueError, TypeError):
            continue
        if text(jwk, "kid") and jwk.get("kty") == "RSA":
            found.append((text(jwk, "kid"), Key(key=key, endorsements=frozenset(map(str, names)))))
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Verifying:
    """Says no unless all is shown. Without `app_id` it is for development alone: nothing is signed then."""

    keys: Keys
    app_id: str
    #: In small letters.
    tenants: frozenset[str]
    #: More hosts to be answered at, as tests have.
    hosts: Sequence[str] = ()

    async def check(self, header: str, activity: Activity) -> None:
        """Raises NotVerified."""
        if not self.app_id:
            _check_local(activity)
            return
        token = _bearer(header)
        claims = await self._claims(token, activity)
        self._check_address(claims, activity)
        if not activity.tenant or activity.tenant.casefold() not in self.tenants:
            raise NotVerified("another organisation")

    async def _claims(self, token: str, activity: Activity) -> Mapping[str, Any]:
        kid = self._kid(token)
        key = await self.keys.find(kid)
        if key is None:
            raise NotVerified("unknown key")
        if activity.channel != CHANNEL or CHANNEL not in key.endorsements:
            raise NotVerified("not signed for this channel")
        try:
            claims = jwt.decode(
                token,
                key.key,
                algorithms=["RS256"],
                audience=self.app_id,
                issuer=ISSUER,
                leeway=_SKEW,
                options={"require": ["exp", "iss", "aud"], "strict_aud": True},
            )
        except (jwt.PyJWTError, ValueError, TypeError, OverflowError, RecursionError) as wrong:
            raise NotVerified(type(wrong).__name__) from None
        if claims["exp"] > time.time() + _LONGEST_LIFE:
            raise NotVerified("lives too long")
        return claims

    def _kid(self, token: str) -> str:
        """What a token says of itself, so that nobody is asked about one that cannot be right."""
        try:
            head = jwt.get_unverified_header(token)
            told = jwt.decode(token, options={"verify_signature": False})
        except (jwt.PyJWTError, ValueError, TypeError, RecursionError) as wrong:
            raise NotVerified(type(wrong).__name__) from None
        kid: object = head.get("kid")
        if head.get("alg") != "RS256" or not isinstance(kid, str) or not kid:
            raise NotVerified("algorithm or key name")
        if told.get("iss") != ISSUER or told.get("aud") != self.app_id:
            raise NotVerified("issuer or audience")
        return kid

    def _check_address(self, claims: Mapping[str, Any], activity: Activity) -> None:
        url: object = claims.get("serviceurl", claims.get("serviceUrl"))
        if not activity.service_url or url != activity.service_url:
            raise NotVerified("another service URL")
        if not _is_allowed(activity.service_url, self.hosts):
            raise NotVerified("a service URL that is not of Teams")


def _bearer(header: str) -> str:
    kind, _, token = header.partition(" ")
    if kind != "Bearer" or not token or len(token) > _LONGEST_TOKEN or not token.isascii():
        raise NotVerified("no token")
    if any(sign.isspace() for sign in token):
        raise NotVerified("more than a token")
    return token


def _is_allowed(url: str, more: Sequence[str]) -> bool:
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return False
    if host in more:
        return True
    plain = parts.scheme == "https" and parts.username is None and port in {None, 443}
    named = any(host.endswith(one) if one.startswith(".") else host == one for one in _HOSTS)
    return plain and named and not parts.query and not parts.fragment


def _check_local(activity: Activity) -> None:
    try:
        host = urlsplit(activity.service_url).hostname
    except ValueError:
        host = None
    if activity.channel not in _LOCAL_CHANNELS or host not in _LOOPBACK:
        raise NotVerified("not from this machine")
