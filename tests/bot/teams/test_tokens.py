"""The token that Teams is called with: asked for once, anew in time, and what helps where it is refused."""

import asyncio
import logging
from collections import deque
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field

import aiohttp
import pytest
from aiohttp import web

from bot.teams.connector import Connector, NoAnswer, NotReached, SaidNo
from bot.teams.tokens import EARLY, ClientSecret, Token, TokenRefused, Tokens
from tests.bot.teams.fake_connector import TENANT, FakeConnector, Script, fake_connector

APP, SECRET = "app-id", "s3cret-of-the-app"
HOUR = 3_600.0


@dataclass(slots=True)
class Seconds:
    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Given:
    """Gives t1, t2 and so on; `faults` come first, and nothing before `open`."""

    asked: int = 0
    faults: deque[Exception] = field(default_factory=deque[Exception])
    open: asyncio.Event = field(default_factory=asyncio.Event)

    async def token(self) -> Token:
        self.asked += 1
        await self.open.wait()
        if self.faults:
            raise self.faults.popleft()
        return Token(value=f"t{self.asked}", lasts=HOUR)


def given() -> Given:
    credential = Given()
    credential.open.set()
    return credential


async def test_all_who_wait_share_one_answer() -> None:
    credential = Given()
    tokens = Tokens(credential, clock=Seconds())
    waiting = [asyncio.create_task(tokens.token()) for _ in range(20)]
    await asyncio.sleep(0)
    waiting[0].cancel()
    credential.open.set()

    assert await asyncio.gather(*waiting[1:]) == ["t1"] * 19
    assert credential.asked == 1


async def test_a_token_is_used_till_shortly_before_its_end() -> None:
    clock, credential = Seconds(), given()
    tokens = Tokens(credential, clock=clock)
    assert await tokens.token() == "t1"

    clock.now += HOUR - EARLY - 1
    assert await tokens.token() == "t1"
    clock.now += 1
    assert await tokens.token() == "t2"


async def test_while_nobody_answers_the_old_token_serves_till_its_end() -> None:
    clock, credential = Seconds(), given()
    tokens = Tokens(credential, clock=clock)
    await tokens.token()
    credential.faults.extend([NotReached("down"), NotReached("down")])

    clock.now += HOUR - 1
    assert await tokens.token() == "t1"
    clock.now += 1
    with pytest.raises(NotReached):
        await tokens.token()
    assert await tokens.token() == "t4"


async def test_a_token_that_was_not_taken_is_replaced_but_not_its_successor() -> None:
    tokens = Tokens(given(), clock=Seconds())
    tokens.drop(await tokens.token())
    assert await tokens.token() == "t2"

    tokens.drop("t1")
    assert await tokens.token() == "t2"


# ── Microsoft's endpoint ──────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True)
class Issuer:
    url: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list[tuple[str, dict[str, str]]])
    status: int = 200
    text: str = '{"token_type": "Bearer", "expires_in": 3599, "access_token": "from-entra"}'

    async def answer(self, request: web.Request) -> web.Response:
        form = await request.post()
        self.asked.append((request.path, {name: str(value) for name, value in form.items()}))
        return web.Response(status=self.status, text=self.text)


@pytest.fixture
async def issuer() -> AsyncGenerator[Issuer]:
    issuer = Issuer()
    app = web.Application()
    app.router.add_post("/{path:.*}", issuer.answer)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    issuer.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    yield issuer
    await runner.cleanup()


@pytest.fixture
async def session() -> AsyncGenerator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


def secret(session: aiohttp.ClientSession, issuer: Issuer) -> ClientSecret:
    return ClientSecret(
        session=session, tenant=TENANT, app=APP, secret=SECRET, authority=issuer.url, limit=0.3
    )


async def test_the_secret_is_changed_for_a_token_of_its_tenant(
    session: aiohttp.ClientSession, issuer: Issuer
) -> None:
    token = await secret(session, issuer).token()

    assert (token.value, token.lasts) == ("from-entra", 3_599)
    ((path, form),) = issuer.asked
    assert path == f"/{TENANT}/oauth2/v2.0/token"
    assert form == {
        "grant_type": "client_credentials",
        "client_id": APP,
        "client_secret": SECRET,
        "scope": "https://api.botframework.com/.default",
    }
    assert SECRET not in repr(secret(session, issuer))
    assert "from-entra" not in repr(token)


@pytest.mark.parametrize(
    ("number", "cure"),
    [
        ("AADSTS90002", "set the tenant ID"),
        ("AADSTS700016", "compare the app ID"),
        ("AADSTS7000215", "not to the secret's ID"),
        ("AADSTS7000222", "make a new one"),
        ("AADSTS7000112", "ask an administrator"),
        ("AADSTS50034", "Compare app ID, client secret and tenant ID"),
        ("Something else", "Compare app ID, client secret and tenant ID"),
    ],
)
async def test_a_refusal_tells_the_operator_what_to_do(
    session: aiohttp.ClientSession,
    issuer: Issuer,
    caplog: pytest.LogCaptureFixture,
    number: str,
    cure: str,
) -> None:
    issuer.status = 401
    issuer.text = f'{{"error": "invalid_client", "error_description": "{number}: about {APP}. Trace ID: 1"}}'
    with caplog.at_level(logging.ERROR), pytest.raises(TokenRefused) as refused:
        await Tokens(secret(session, issuer), clock=Seconds()).token()

    assert cure in refused.value.cure
    assert cure in caplog.text
    assert SECRET not in caplog.text
    assert "Trace ID" not in caplog.text


@pytest.mark.parametrize(
    ("status", "text"), [(503, '{"error": "x"}'), (429, "{}"), (200, "<html>"), (502, ""), (302, "<html>")]
)
async def test_an_endpoint_that_is_down_is_no_refusal(
    session: aiohttp.ClientSession, issuer: Issuer, status: int, text: str
) -> None:
    issuer.status, issuer.text = status, text
    with pytest.raises(NotReached) as fault:
        await secret(session, issuer).token()

    assert not isinstance(fault.value, TokenRefused)


# ── With the connector ────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
async def teams() -> AsyncGenerator[FakeConnector]:
    async with fake_connector() as fake:
        yield fake


def connector(session: aiohttp.ClientSession, tokens: Tokens) -> Connector:
    return Connector(session=session, token=tokens.token, refused=tokens.drop, limit=0.3)


async def test_after_a_401_it_is_sent_once_more_with_a_new_token(
    session: aiohttp.ClientSession, teams: FakeConnector
) -> None:
    teams.script.append(Script(status=401, text="<html>"))
    posted = await connector(session, Tokens(given(), clock=Seconds())).send(teams.url, "a:ana", {})

    assert [one.token for one in teams.sent] == ["t1", "t2"]
    assert posted == "2"


async def test_a_second_401_is_told(session: aiohttp.ClientSession, teams: FakeConnector) -> None:
    teams.script.extend([Script(status=401)] * 2)
    with pytest.raises(SaidNo) as no:
        await connector(session, Tokens(given(), clock=Seconds())).send(teams.url, "a:ana", {})

    assert (no.value.status, len(teams.sent)) == (401, 2)


async def test_twenty_messages_take_one_token(session: aiohttp.ClientSession, teams: FakeConnector) -> None:
    credential = given()
    calls = connector(session, Tokens(credential, clock=Seconds()))
    await asyncio.gather(*(calls.send(teams.url, "a:ana", {"type": "message"}) for _ in range(20)))

    assert (credential.asked, len(teams.sent)) == (1, 20)


@pytest.mark.parametrize("conversation", ["../../v3/attachments", "..", "a?b#c", "a/b", "a%2Fb", "é 😀"])
async def test_an_id_stays_one_part_of_the_address(
    session: aiohttp.ClientSession, teams: FakeConnector, conversation: str
) -> None:
    calls = connector(session, Tokens(given(), clock=Seconds()))
    await calls.send(teams.url, conversation, {"type": "message"}, reply_to="1/2")

    assert teams.sent[0].path == ("conversations", conversation, "activities", "1/2")


@pytest.mark.parametrize("text", ["[1]", "null", '"word"', "[" * 100_000, "<html>"])
async def test_success_that_says_nothing_leaves_it_open(
    session: aiohttp.ClientSession, teams: FakeConnector, text: str
) -> None:
    teams.script.append(Script(text=text))
    with pytest.raises(NoAnswer):
        await connector(session, Tokens(given(), clock=Seconds())).send(teams.url, "a:ana", {})


async def test_a_way_elsewhere_is_not_followed(session: aiohttp.ClientSession, teams: FakeConnector) -> None:
    teams.script.append(Script(status=307, headers={"Location": f"{teams.url}elsewhere"}))
    with pytest.raises(SaidNo):
        await connector(session, Tokens(given(), clock=Seconds())).send(teams.url, "a:ana", {})

    assert len(teams.sent) == 1
