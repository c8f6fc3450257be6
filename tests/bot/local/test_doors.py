"""Who may open the page: this machine's own names, and the page's own origin."""

import asyncio
from importlib.resources import files

import pytest
from aiohttp import ClientSession, ClientWebSocketResponse, WSCloseCode, WSServerHandshakeError

from bot import wording
from bot.local.web import PortTaken
from tests.bot.local.house import House, served


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "evil.example:80", "", "localhost.evil"]
)
async def test_a_page_under_another_name_is_refused(house: House, host: str) -> None:
    async with served(house) as address, ClientSession() as session:
        for path in ("/", "/ws", "/foothold.js"):
            async with session.get(f"{address}{path}", headers={"Host": host}) as answer:
                assert answer.status == 403
                assert await answer.text() == wording.NOT_THIS_HOST


@pytest.mark.parametrize("name", ["localhost", "127.0.0.1", "[::1]", "LOCALHOST"])
async def test_this_machines_own_names_are_welcome_on_any_port(house: House, name: str) -> None:
    async with (
        served(house) as address,
        ClientSession() as session,
        session.get(f"{address}/", headers={"Host": f"{name}:9999"}) as answer,
    ):
        assert answer.status == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "https://127.0.0.1", "http://127.0.0.1:1", None]
)
async def test_another_pages_script_cannot_open_the_socket(house: House, origin: str | None) -> None:
    async with served(house) as address, ClientSession() as session:
        headers = {"Origin": origin} if origin is not None else {}
        with pytest.raises(WSServerHandshakeError) as refused:
            await session.ws_connect(f"{address}/ws", headers=headers)
        assert refused.value.status == 403


async def test_every_answer_tells_the_browser_what_not_to_do(house: House) -> None:
    async with served(house) as address, ClientSession() as session:
        for path in ("/", "/foothold.css", "/foothold.js", "/icon.svg", "/nothing"):
            async with session.get(f"{address}{path}") as answer:
                policy = answer.headers["Content-Security-Policy"]
                assert "default-src 'none'" in policy
                assert "unsafe" not in policy
                assert "frame-ancestors 'none'" in policy
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["X-Frame-Options"] == "DENY"
                assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_the_page_brings_its_own_style_and_script(house: House) -> None:
    async with served(house) as address, ClientSession() as session:
        for name, kind in (
            ("foothold.css", "text/css"),
            ("foothold.js", "text/javascript"),
            ("icon.svg", "image/svg+xml"),
        ):
            async with session.get(f"{address}/{name}") as answer:
                assert answer.content_type == kind
                assert await answer.text() == files("bot.local").joinpath(name).read_text(encoding="utf-8")


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_nothing_can_be_changed_by_a_plain_request(house: House, method: str) -> None:
    async with (
        served(house) as address,
        ClientSession() as session,
        session.request(method, f"{address}/", data=b"x" * 100_000) as answer,
    ):
        assert answer.status == 405


@pytest.mark.parametrize("query", ["?as=bo", "?as=mallory", "?as=<script>", "?as=" + "x" * 5_000])
async def test_the_page_opens_for_whoever_is_named_or_for_ana(house: House, query: str) -> None:
    async with (
        served(house) as address,
        ClientSession() as session,
        session.get(f"{address}/{query}") as answer,
    ):
        text = await answer.text()
        assert answer.status == 200
        assert f'<body data-as="{"bo" if query == "?as=bo" else "ana"}"' in text


async def test_a_taken_port_is_one_clear_sentence(house: House) -> None:
    async with served(house) as address:
        port = int(address.rpartition(":")[2])
        with pytest.raises(PortTaken, match=f"Port {port} is taken") as taken:
            async with served(house, port):
                pass
        assert isinstance(taken.value, OSError)


async def test_the_page_ends_at_once_with_windows_open(house: House) -> None:
    async def to_the_end(socket: ClientWebSocketResponse) -> None:
        async for _ in socket:
            pass

    async with ClientSession() as session, asyncio.timeout(5):
        async with served(house) as address:
            socket = await session.ws_connect(f"{address}/ws", headers={"Origin": address})
            reading = asyncio.create_task(to_the_end(socket))
        await reading
        assert socket.close_code == WSCloseCode.GOING_AWAY
