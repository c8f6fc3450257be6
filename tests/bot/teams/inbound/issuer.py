"""The issuer of the Bot Framework's tokens, small and on this machine; it mints good ones and bad."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import Any

import jwt
from aiohttp import web
from aiohttp.test_utils import TestServer
from cryptography.hazmat.primitives.asymmetric import rsa
from jwt.algorithms import RSAAlgorithm

APP = "11111111-2222-3333-4444-555555555555"
SERVICE = "https://smba.trafficmanager.net/emea/"


@cache
def key(name: str) -> rsa.RSAPrivateKey:
    """Keys are slow to make, so that each is made once."""
    return rsa.generate_private_key(public_exponent=65_537, key_size=2_048)


def jwk(name: str, endorsements: Iterable[str]) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(RSAAlgorithm.to_jwk(key(name).public_key()))
    return told | {"kid": name, "use": "sig", "alg": "RS256", "endorsements": list(endorsements)}


def mint(
    *,
    signed_with: str = "first",
    kid: str | None = "first",
    algorithm: str = "RS256",
    without: Iterable[str] = (),
    **claims: object,
) -> str:
    now = int(time.time())
    told: dict[str, Any] = {
        "iss": "https://api.botframework.com",
        "aud": APP,
        "serviceurl": SERVICE,
        "nbf": now - 60,
        "exp": now + 3_600,
    } | claims
    head = {} if kid is None else {"kid": kid}
    secret: Any = key(signed_with)
    if algorithm == "none":
        secret = ""
    elif algorithm.startswith("HS"):
        secret = jwk(signed_with, ())["n"]
    kept = {name: value for name, value in told.items() if name not in without}
    # Whatever the claims are: the library's own way to write a token checks some of them.
    return jwt.PyJWS().encode(json.dumps(kept).encode(), secret, algorithm=algorithm, headers=head)


@dataclass(slots=True, kw_only=True)
class Issuer:
    """Its keys by name, with the channels that they may sign for."""

    keys: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {"first": ("msteams",), "of slack": ("slack",), "of none": ()}
    )
    url: str = ""
    asked: int = 0
    fails: bool = False
    #: Cleared, it takes its time until it is set again.
    hangs: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self.hangs.set()

    async def document(self, request: web.Request) -> web.Response:
        self.asked += 1
        await self.hangs.wait()
        if self.fails:
            return web.Response(status=503, text="<html>")
        return web.json_response({"issuer": "https://api.botframework.com", "jwks_uri": f"{self.url}/keys"})

    async def listed(self, request: web.Request) -> web.Response:
        keys = [jwk(name, endorsed) for name, endorsed in self.keys.items()]
        return web.json_response({"keys": [*keys, {"kty": "EC", "kid": "other"}, "no key"]})


@asynccontextmanager
async def an_issuer() -> AsyncGenerator[Issuer]:
    issuer = Issuer()
    app = web.Application()
    app.router.add_get("/metadata", issuer.document)
    app.router.add_get("/keys", issuer.listed)
    async with TestServer(app) as server:
        issuer.url = str(server.make_url("")).rstrip("/")
        yield issuer
