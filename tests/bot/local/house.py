"""The local coach put together for a test, and a window that looks at its page."""

import asyncio
import json
from collections.abc import AsyncGenerator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import count
from typing import Any
from uuid import uuid4  # noqa: TID251 - turns of different runs must differ, as they do in earnest

from aiohttp import ClientSession, ClientWebSocketResponse, WSMsgType

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.local.clock import LocalClock
from bot.local.courier import LocalCourier
from bot.local.web import serve_local
from coaching.coach import Coach
from coaching.playbook.playbook import Playbook
from coaching.ports import Now, Store

#: Seconds after which a test that waits for something fails.
PATIENCE = 10

RENEWAL = (
    "new Renewal with Contoso, stuck on price: they repeat the same number every week. "
    "Next call on Wednesday, sign by 30 April 2027"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class House:
    answering: Answering
    loop: FollowUpLoop
    courier: LocalCourier
    clock: LocalClock


def built(store: Store, playbook: Playbook, base: Now) -> House:
    clock = LocalClock(base)
    courier = LocalCourier()
    coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock.now, new_id=uuid4)
    cards = Cards(playbook=playbook)
    loop = FollowUpLoop(coach=coach, cards=cards, couriers={"local": courier}, poll=0.05)
    answering = Answering(coach=coach, cards=cards, wake=loop.wake)
    return House(answering=answering, loop=loop, courier=courier, clock=clock)


@asynccontextmanager
async def following_up(house: House) -> AsyncGenerator[None]:
    task = asyncio.create_task(house.loop.run())
    try:
        yield
    finally:
        await stopped(task)


@asynccontextmanager
async def served(house: House, port: int = 0) -> AsyncGenerator[str]:
    """The page's address, while it is served and followed up."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    serving = asyncio.create_task(
        serve_local(
            answering=house.answering,
            loop=house.loop,
            courier=house.courier,
            clock=house.clock,
            host="127.0.0.1",
            port=port,
            ready=ready.set_result,
        )
    )
    try:
        await asyncio.wait({serving, ready}, return_when=asyncio.FIRST_COMPLETED)
        if serving.done():
            serving.result()
        async with following_up(house):
            yield ready.result()
    finally:
        await stopped(serving)


async def stopped(task: "asyncio.Task[None]") -> None:
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


class Markup(HTMLParser):
    """What a browser would make of HTML: its tags, attributes, texts and buttons."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.texts: list[str] = []
        self.buttons: list[tuple[str, str]] = []
        self._token: str | None = None
        self.feed(html)
        self.close()

    @property
    def text(self) -> str:
        return "".join(self.texts)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        self.tags.append(f"{tag}.{told.get('class', '')}")
        self.attributes += told.items()
        if tag == "button":
            self._token = told.get("data-press")

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")
        if tag == "button":
            self._token = None

    def handle_data(self, data: str) -> None:
        self.texts.append(data)
        if self._token is not None:
            self.buttons.append((data, self._token))


@dataclass(slots=True, kw_only=True, eq=False)
class Window:
    """A page that is open in a browser, without the browser."""

    socket: ClientWebSocketResponse
    messages: dict[str, str] = field(default_factory=dict[str, str])
    private: set[str] = field(default_factory=set[str])
    panel: str = ""
    clock: str = ""
    aside: str = ""
    error: Mapping[str, str] = field(default_factory=dict[str, str])
    done: dict[str, bool] = field(default_factory=dict[str, bool])
    heard: list[str] = field(default_factory=list[str])
    _page: str = field(default_factory=lambda: uuid4().hex)
    _numbers: "count[int]" = field(default_factory=lambda: count(1))

    async def sends(self, **what: object) -> str:
        """Send a wish, and hear everything up to its being done. Its turn."""
        turn = f"{self._page}:{next(self._numbers)}"
        await self.sends_as(turn, **what)
        return turn

    async def sends_as(self, turn: str, **what: object) -> None:
        self.error = {}
        self.done.pop(turn, None)
        await self.socket.send_json({"turn": turn, **what})
        await self.until(lambda: turn in self.done)

    async def sends_raw(self, text: str) -> str:
        """The sentence that something unreadable is answered with."""
        self.error = {}
        await self.socket.send_str(text)
        await self.until(lambda: bool(self.error))
        return self.error["text"]

    async def presses(self, label: str, *, nth: int = 0) -> str:
        """Press the nth button of that label on the latest message that has one, as soon as there is one."""
        await self.until(lambda: self._button(label, nth) is not None)
        found = self._button(label, nth)
        assert found is not None
        message, token = found
        return await self.sends(press=token, on=message)

    def _button(self, label: str, nth: int) -> tuple[str, str] | None:
        for message, html in reversed(self.messages.items()):
            tokens = [token for shown, token in Markup(html).buttons if shown == label]
            if len(tokens) > nth:
                return message, tokens[nth]
        return None

    async def fills_in(self, **filled: object) -> str:
        """Send the form that is open with what it holds already and what is filled in anew."""
        attributes = Markup(self.aside).attributes
        token = next(value for name, value in attributes if name == "data-form")
        on = next(value for name, value in attributes if name == "data-on")
        return await self.sends(form=token, on=on, filled=filled)

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not holds():
                self._take(await self._next())

    async def catch_up(self, quiet: float = 0.05) -> None:
        """Take all that has come, until nothing more does for so many seconds."""
        with suppress(TimeoutError):
            while True:
                async with asyncio.timeout(quiet):
                    told = await self._next()
                self._take(told)

    async def until_text(self, *words: str) -> None:
        """Until the latest message holds all of these words."""
        await self.until(lambda: bool(self.messages) and all(one in self.last for one in words))

    @property
    def last(self) -> str:
        return Markup(list(self.messages.values())[-1]).text

    @property
    def text(self) -> str:
        return "\n".join(Markup(html).text for html in self.messages.values())

    async def _next(self) -> dict[str, Any]:
        message = await self.socket.receive()
        assert message.type is WSMsgType.TEXT, f"the socket was closed: {message}"
        self.heard.append(message.data)
        return json.loads(message.data)

    def _take(self, told: dict[str, Any]) -> None:
        if "talk" in told:
            self.messages.clear()
            for one in told["talk"]:
                self._show(one)
        if "message" in told:
            self._show(told["message"])
        self.panel = told.get("panel", self.panel)
        self.clock = told.get("clock", self.clock)
        self.aside = told.get("aside", self.aside)
        self.error = told.get("error", self.error)
        if "done" in told:
            self.done[told["done"]] = told.get("kept", False)

    def _show(self, one: dict[str, Any]) -> None:
        if one["replaces"]:
            self.messages.pop(one["replaces"], None)
        self.messages[one["id"]] = one["html"]
        if one["only_for"]:
            self.private.add(one["id"])


@asynccontextmanager
async def window(address: str, person: str = "ana") -> AsyncGenerator[Window]:
    async with (
        ClientSession() as session,
        session.ws_connect(f"{address}/ws?as={person}", headers={"Origin": address}) as socket,
    ):
        opened = Window(socket=socket)
        await opened.until(lambda: bool(opened.clock and opened.panel))
        yield opened
