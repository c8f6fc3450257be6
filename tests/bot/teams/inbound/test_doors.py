"""Who is let in: what is not shown to be from Teams and for us is refused, and nobody hears of it."""

import asyncio
import json
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.shell import BODY, json_object, shell
from bot.teams.activity import NotAnActivity, activity
from bot.teams.connection import PATH
from bot.teams.verifying import REFETCH, Keys, NotVerified, Verifying
from tests.bot.teams.inbound.activities import TENANT, Json, says
from tests.bot.teams.inbound.conftest import House
from tests.bot.teams.inbound.issuer import APP, SERVICE, Issuer, mint

GOOD = says("help", 1)
NOW = int(time.time())


def without(*names: str) -> Json:
    return {name: value for name, value in GOOD.items() if name not in names}


def bearer(**changed: Any) -> str:  # noqa: ANN401 - claims
    return f"Bearer {mint(**changed)}"


def forged(token: str) -> str:
    head, body, signature = token.split(".")
    return f"Bearer {head}.{body}.{signature[::-1]}"


TOKENS: dict[str, str | None] = {
    "no header": None,
    "empty": "",
    "no token": "Bearer ",
    "only the word": "Bearer",
    "basic": "Basic YTpi",
    "small letters": f"bearer {mint()}",
    "capitals": f"BEARER {mint()}",
    "two blanks": f"Bearer  {mint()}",
    "a part more": f"Bearer {mint()} more",
    "a tab": f"Bearer\t{mint()}",
    "bare": mint(),
    "garbage": "Bearer garbage",
    "three garbages": "Bearer a.b.c",
    "many dots": "Bearer " + "." * 500,
    "very long": "Bearer " + "a" * 7_000 + ".b.c",
    "another signature": forged(mint()),
    "no signature": f"Bearer {mint().rpartition('.')[0]}.",
    "another key": bearer(signed_with="another"),
    "unknown key": bearer(signed_with="another", kid="another"),
    "no key name": bearer(kid=None),
    "a key name of nothing": bearer(kid=""),
    "a key for slack": bearer(signed_with="of slack", kid="of slack"),
    "a key for no channel": bearer(signed_with="of none", kid="of none"),
    "algorithm none": bearer(algorithm="none"),
    "algorithm HS256": bearer(algorithm="HS256"),
    "algorithm RS512": bearer(algorithm="RS512"),
    "algorithm PS256": bearer(algorithm="PS256"),
    "no issuer": bearer(without=["iss"]),
    "another issuer": bearer(iss="https://example.com"),
    "issuer of single sign-on": bearer(iss=f"https://sts.windows.net/{TENANT}/"),
    "issuer of the emulator": bearer(iss="https://login.microsoftonline.com/d6d49420/v2.0"),
    "issuer with a slash": bearer(iss="https://api.botframework.com/"),
    "issuer in a list": bearer(iss=["https://api.botframework.com"]),
    "no audience": bearer(without=["aud"]),
    "another audience": bearer(aud="99999999-2222-3333-4444-555555555555"),
    "audiences in a list": bearer(aud=[APP]),
    "audience of nothing": bearer(aud=""),
    "no expiry": bearer(without=["exp"]),
    "expired": bearer(exp=NOW - 400),
    "expiry as a word": bearer(exp="never"),
    "expiry as a list": bearer(exp=[NOW + 3_600]),
    "expiry beyond numbers": bearer(exp=1e300),
    "expiry next month": bearer(exp=NOW + 30 * 86_400),
    "not before tomorrow": bearer(nbf=NOW + 86_400),
    "no service URL": bearer(without=["serviceurl"]),
    "another service URL": bearer(serviceurl="https://smba.trafficmanager.net/amer/"),
    "service URL in a list": bearer(serviceurl=[SERVICE]),
}

SIGNED_BUT_NOT_OURS: dict[str, tuple[Json, Json]] = {
    "no service URL in it": (without("serviceUrl"), {}),
    "empty service URL": (GOOD | {"serviceUrl": ""}, {"serviceurl": ""}),
    "no channel": (without("channelId"), {}),
    "empty channel": (GOOD | {"channelId": ""}, {}),
    "channel slack": (GOOD | {"channelId": "slack"}, {}),
    "channel webchat": (GOOD | {"channelId": "webchat"}, {}),
    "channel emulator": (GOOD | {"channelId": "emulator"}, {}),
    "channel directline": (GOOD | {"channelId": "directline"}, {}),
    "channel in capitals": (GOOD | {"channelId": "MSTEAMS"}, {}),
    "another tenant": (GOOD | {"conversation": GOOD["conversation"] | {"tenantId": "other"}}, {}),
    "no tenant": (GOOD | {"conversation": {"id": "a:1"}, "channelData": {}}, {}),
    **{
        f"service URL {url}": (GOOD | {"serviceUrl": url}, {"serviceurl": url})
        for url in (
            "http://smba.trafficmanager.net/emea/",
            "https://evil.example.com/",
            "https://smba.trafficmanager.net.evil.example.com/",
            "https://evil.example.com/smba.trafficmanager.net",
            "https://smba.trafficmanager.net@evil.example.com/",
            "https://user@smba.trafficmanager.net/",
            "https://smba.trafficmanager.net:8443/",
            "https://notbotframework.com/",
            "https://[::1/",
            "https://127.0.0.2/",
            "file:///etc/passwd",
            "smba.trafficmanager.net",
            "https://smba.trafficmanager.net/?to=evil",
        )
    },
}

BODIES: dict[str, tuple[bytes, str, int]] = {
    "not JSON": (b"{", "application/json", 400),
    "nothing": (b"", "application/json", 400),
    "no text": (b"\xff\xfe\x00", "application/json", 400),
    "a list": (b"[]", "application/json", 400),
    "a word": (b'"type"', "application/json", 400),
    "null": (b"null", "application/json", 400),
    "deep": (b"[" * 100_000, "application/json", 400),
    "deep objects": (b'{"a":' * 50_000, "application/json", 400),
    "a form": (json.dumps(GOOD).encode(), "application/x-www-form-urlencoded", 415),
    "plain text": (json.dumps(GOOD).encode(), "text/plain", 415),
    "no type of content": (json.dumps(GOOD).encode(), "", 415),
    "too long": (b'{"a":"' + b"a" * (BODY + 1) + b'"}', "application/json", 413),
    **{
        f"without {name}": (json.dumps(without(name)).encode(), "application/json", 400)
        for name in ("type", "from", "recipient", "conversation")
    },
    **{
        f"{name} is {value!r}": (json.dumps(GOOD | {name: value}).encode(), "application/json", 400)
        for name, value in (
            ("conversation", "x"),
            ("conversation", {"id": 1}),
            ("from", [1]),
            ("from", {"name": "Ana"}),
            ("recipient", "bot"),
            ("type", 1),
            ("type", ""),
            ("id", {}),
            ("text", ["help"]),
            ("entities", "mention"),
            ("channelData", 7),
            ("serviceUrl", 7),
            ("channelId", []),
            ("name", 1),
        )
    },
}


async def knocks(house: House, header: str | None, told: Json) -> int:
    headers = {} if header is None else {"Authorization": header}
    async with house.http.post(PATH, json=told, headers=headers) as response:
        await response.read()
        return response.status


def heard(caplog: pytest.LogCaptureFixture) -> int:
    """How many turns reached the coach: each is logged."""
    return sum(record.name == "foothold.turns" for record in caplog.records)


@pytest.fixture(autouse=True)
def _turns_are_logged(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "foothold.turns")


@pytest.mark.parametrize("store", ["memory"], indirect=True)
async def test_a_good_message_is_heard_once(house: House, caplog: pytest.LogCaptureFixture) -> None:
    await house.brings(GOOD)

    assert heard(caplog) == 1


@pytest.mark.parametrize("store", ["memory"], indirect=True)
@pytest.mark.parametrize("name", TOKENS)
async def test_a_bad_token_is_refused_and_nobody_hears_what_was_sent(
    house: House, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    assert await knocks(house, TOKENS[name], GOOD) == 401

    await house.connection.settled()
    assert heard(caplog) == 0


@pytest.mark.parametrize("store", ["memory"], indirect=True)
@pytest.mark.parametrize("name", SIGNED_BUT_NOT_OURS)
async def test_what_is_signed_well_and_not_for_us_is_refused(
    house: House, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    told, claims = SIGNED_BUT_NOT_OURS[name]

    assert await knocks(house, bearer(**claims), told) == 401

    await house.connection.settled()
    assert heard(caplog) == 0


@pytest.mark.parametrize("store", ["memory"], indirect=True)
@pytest.mark.parametrize("name", BODIES)
async def test_what_is_no_activity_is_refused_before_anything_is_verified(
    house: House, issuer: Issuer, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    body, kind, status = BODIES[name]
    headers = {"Authorization": bearer(), **({"Content-Type": kind} if kind else {})}
    skip = () if kind else ("Content-Type",)

    async with house.http.post(PATH, data=body, headers=headers, skip_auto_headers=skip) as response:
        assert response.status == status

    assert (heard(caplog), issuer.asked) == (0, 0)


@pytest.mark.parametrize("store", ["memory"], indirect=True)
@pytest.mark.parametrize("late", [0, 240])
async def test_a_good_token_is_let_in_and_so_is_one_that_ended_a_moment_ago(house: House, late: int) -> None:
    claims = {"exp": int(time.time()) - late} if late else {}

    assert await knocks(house, bearer(**claims), GOOD | {"type": "typing"}) == 200


@dataclass(slots=True)
class Seconds:
    at: float = 0.0

    def __call__(self) -> float:
        return self.at


@pytest.fixture
async def keys(issuer: Issuer, seconds: Seconds) -> AsyncGenerator[Keys]:
    async with aiohttp.ClientSession() as session:
        keys = Keys(session=session, metadata=f"{issuer.url}/metadata", clock=seconds)
        yield keys
        await keys.close()


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


async def test_a_new_key_is_asked_about_once_in_five_minutes(
    keys: Keys, issuer: Issuer, seconds: Seconds
) -> None:
    assert await keys.find("first") is not None
    issuer.keys = {"second": ("msteams",)}

    for _ in range(20):
        assert await keys.find("second") is None
    assert issuer.asked == 1

    seconds.at += REFETCH
    assert await keys.find("second") is not None
    assert await keys.find("first") is None
    assert issuer.asked == 2


async def test_many_who_wait_for_a_key_ask_once(keys: Keys, issuer: Issuer) -> None:
    found = await asyncio.gather(*(keys.find("first") for _ in range(50)))

    assert all(found)
    assert issuer.asked == 1


async def test_known_keys_stay_where_the_issuer_fails(keys: Keys, issuer: Issuer, seconds: Seconds) -> None:
    await keys.find("first")
    issuer.fails = True
    seconds.at += REFETCH

    assert await keys.find("unknown") is None
    assert await keys.find("first") is not None


async def test_a_token_that_cannot_be_right_brings_nobody_to_ask_the_issuer(
    keys: Keys, issuer: Issuer
) -> None:
    verifying = Verifying(keys=keys, app_id=APP, tenants=frozenset({TENANT}))
    for name in ("another issuer", "another audience", "algorithm none", "no key name", "garbage"):
        with pytest.raises(NotVerified):
            await verifying.check(str(TOKENS[name]), activity(GOOD))

    assert issuer.asked == 0


@pytest.mark.parametrize(
    ("channel", "url", "let_in"),
    [
        ("emulator", "http://localhost:56150/_connector", True),
        ("msteams", "http://127.0.0.1:56150/_connector", True),
        ("directline", "http://[::1]:56150", True),
        ("slack", "http://localhost:56150/", False),
        ("msteams", SERVICE, False),
        ("msteams", "http://localhost.example.com/", False),
        ("msteams", "", False),
    ],
)
async def test_in_development_only_this_machine_is_believed(
    keys: Keys, channel: str, url: str, *, let_in: bool
) -> None:
    verifying = Verifying(keys=keys, app_id="", tenants=frozenset())
    told = activity(GOOD | {"channelId": channel, "serviceUrl": url})

    if let_in:
        await verifying.check("", told)
    else:
        with pytest.raises(NotVerified):
            await verifying.check("", told)


async def test_the_shell_serves_several_platforms_and_caps_what_they_are_sent() -> None:
    async def hear(request: web.Request) -> web.Response:
        return web.json_response(await json_object(request))

    async with TestClient(TestServer(shell([web.post("/one", hear), web.post("/two", hear)]))) as http:
        for path in ("/one", "/two"):
            async with http.post(path, json={"a": 1}) as response:
                assert await response.json() == {"a": 1}
        async with http.post("/one", data=b"a" * (BODY + 1)) as response:
            assert response.status in {413, 415}


def test_what_is_no_activity_names_its_part() -> None:
    with pytest.raises(NotAnActivity, match="conversation"):
        activity(GOOD | {"conversation": "x"})


async def test_nobody_waits_while_the_issuer_hangs(keys: Keys, issuer: Issuer) -> None:
    issuer.hangs.clear()
    looking = asyncio.create_task(keys.find("first"))
    longest = 0.0
    for _ in range(50):
        before = time.perf_counter()
        await asyncio.sleep(0)
        longest = max(longest, time.perf_counter() - before)

    assert not looking.done()
    assert longest < 0.05

    issuer.hangs.set()
    assert await looking is not None
