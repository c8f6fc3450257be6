"""The coach as a page on this machine: its doors, each open window, and what it is shown."""

import asyncio
import errno
import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from importlib.resources import files

from aiohttp import WSMsgType, web

from bot import wording
from bot.answering import Answer, Answering
from bot.follow_up_loop import FollowUpLoop
from bot.local import page, reading
from bot.local.clock import LocalClock
from bot.local.courier import LocalCourier, Said
from bot.local.page import Reader
from bot.local.players import ANA, player
from bot.local.reading import Asked, LookAt, NotReadable, PlayAs, SkipAhead, Wish
from bot.local.room import Room, opens_aside
from bot.plain import headline
from coaching.deal import DealId
from coaching.people import Person

log = logging.getLogger("foothold.local")

#: Bytes; far above what is read, so that a message that is too long is answered and not cut off.
_MAX_MESSAGE = 4 * 1024 * 1024

#: Seconds between two looks whether the minute on the page's clock is over.
_CLOCK_EVERY = 5.0

_STATIC = {
    "foothold.css": "text/css",
    "foothold.js": "text/javascript",
    "icon.svg": "image/svg+xml",
}

_NAMES = frozenset({"127.0.0.1", "localhost", "[::1]"})


class PortTaken(OSError):
    """Another program listens on the port; the message says what to do."""

    def __init__(self, port: int) -> None:
        super().__init__(wording.port_taken(port))
        self.port = port


async def serve_local(
    *,
    answering: Answering,
    loop: FollowUpLoop,
    courier: LocalCourier,
    clock: LocalClock,
    host: str,
    port: int,
    ready: Callable[[str], None],
) -> None:
    """Serve the page until cancelled; `ready` is told its address, also where port 0 let the system choose.

    Raises PortTaken.
    """
    run = answering.coach.new_id().hex
    room = Room(answering=answering, loop=loop, courier=courier, clock=clock, run=run)
    await room.open()
    runner = web.AppRunner(_app(room, host), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await _listen(runner, host, port)
        ready(_address(runner, host))
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()


async def _listen(runner: web.AppRunner, host: str, port: int) -> None:
    try:
        await web.TCPSite(runner, host, port).start()
    except OSError as wrong:
        if wrong.errno == errno.EADDRINUSE:
            raise PortTaken(port) from wrong
        raise


def _address(runner: web.AppRunner, host: str) -> str:
    port = runner.addresses[0][1]
    return f"http://{f'[{host}]' if ':' in host else host}:{port}"


# ── Doors ─────────────────────────────────────────────────────────────────────────────────────────────


def _app(room: Room, host: str) -> web.Application:
    names = _NAMES | {host.lower(), f"[{host.lower()}]"}

    @web.middleware
    async def doors(
        request: web.Request, handler: Callable[[web.Request], Awaitable[web.StreamResponse]]
    ) -> web.StreamResponse:
        if _name(request.host) not in names:
            return web.Response(status=403, text=wording.NOT_THIS_HOST)
        return await handler(request)

    app = web.Application(middlewares=[doors], client_max_size=64 * 1024)
    site = _Site(room=room)
    app.router.add_get("/", site.page)
    app.router.add_get("/ws", site.window)
    for name, kind in _STATIC.items():
        app.router.add_get(f"/{name}", _static(name, kind))
    app.on_response_prepare.append(_guard)
    app.on_shutdown.append(site.close)
    return app


def _name(host: str) -> str:
    """The name in a Host header without its port."""
    name, colon, port = host.lower().rpartition(":")
    return name if colon and port.isdigit() else host.lower()


async def _guard(request: web.Request, response: web.StreamResponse) -> None:
    """What a browser must not do with the page; set on each answer."""
    response.headers.update(
        {
            "Content-Security-Policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                f"connect-src 'self' ws://{request.host}; base-uri 'none'; form-action 'none'; "
                "frame-ancestors 'none'"
            ),
            "X-Content-Type-Options": "nosniff",
            "X-Frame-Options": "DENY",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "no-store",
        }
    )


def _static(name: str, kind: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    text = files("bot.local").joinpath(name).read_text(encoding="utf-8")

    async def answer(request: web.Request) -> web.Response:
        del request  # the same for everybody
        return web.Response(text=text, content_type=kind, charset="utf-8")

    return answer


def _played(request: web.Request) -> Person:
    return player(request.query.get("as", "")) or ANA


# ── Windows ───────────────────────────────────────────────────────────────────────────────────────────


@dataclass(slots=True, kw_only=True, eq=False)
class _Site:
    room: Room
    open: set[web.WebSocketResponse] = field(default_factory=set[web.WebSocketResponse])
    windows: "set[_Window]" = field(default_factory=set["_Window"])

    async def page(self, request: web.Request) -> web.Response:
        window = _Window(room=self.room, person=_played(request))
        reader = window.reader()
        html = page.document(talk=window.talk(), panel_now=await window.panel(), reader=reader)
        return web.Response(text=html, content_type="text/html", charset="utf-8")

    async def window(self, request: web.Request) -> web.StreamResponse:
        """The WebSocket of one window, from its opening to its end; only the page's own may open one."""
        if request.headers.get("Origin") != f"http://{request.host}":
            return web.Response(status=403, text=wording.NOT_THIS_ORIGIN)
        socket = web.WebSocketResponse(heartbeat=20, timeout=1, max_msg_size=_MAX_MESSAGE)
        await socket.prepare(request)
        window = _Window(room=self.room, person=_played(request))
        self.open.add(socket)
        self.windows.add(window)
        stop = self.room.courier.watch(window.told)
        tasks = [asyncio.create_task(one) for one in (_send(socket, window), window.watch())]
        try:
            window.show_all()
            async for message in socket:
                await window.take(message.data if message.type is WSMsgType.TEXT else "")
                self._time_may_have_passed()
        finally:
            stop()
            self.windows.discard(window)
            self.open.discard(socket)
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        return socket

    async def close(self, app: web.Application) -> None:
        del app  # one site per application
        for socket in tuple(self.open):
            await socket.close(code=1001)

    def _time_may_have_passed(self) -> None:
        for window in self.windows:
            window.stale.set()


async def _send(socket: web.WebSocketResponse, window: "_Window") -> None:
    while True:
        told = await window.outgoing.get()
        try:
            await socket.send_json(told)
        except ConnectionError:
            return  # the window has gone; whoever reads from it ends as well


@dataclass(slots=True, kw_only=True, eq=False)
class _Window:
    """One open page: the person played in it, the deal in its panel, and what is on its way to it."""

    room: Room
    person: Person
    outgoing: "asyncio.Queue[Mapping[str, object]]" = field(
        default_factory=asyncio.Queue[Mapping[str, object]]
    )
    stale: asyncio.Event = field(default_factory=asyncio.Event)
    _looks_at: DealId | None = None
    _known: frozenset[DealId] = frozenset()
    _panel: str = ""
    _clock: str = ""

    def reader(self) -> Reader:
        return Reader(person=self.person, now=self.room.clock.now())

    def told(self, said: Said) -> None:
        """Show a message that is new or changed, if this person may see it."""
        self.stale.set()
        if said.seen_by(self.person):
            self._tell(message=self._fragment(said, self.reader()))

    def talk(self) -> str:
        reader = self.reader()
        return "".join(page.message(one, reader) for one in self._visible())

    def show_all(self) -> None:
        """The whole talk anew: after the page opened, came back, or plays somebody else."""
        reader = self.reader()
        shown = [self._fragment(one, reader) for one in self._visible()]
        self._panel = self._clock = ""
        self._tell(talk=shown, run=self.room.run, person=self.person.id)
        self.stale.set()

    async def take(self, text: str) -> None:
        """Do what a message of the page asks; whatever goes wrong is one kind sentence."""
        turn = ""
        try:
            wish = reading.read(text)
            turn = wish.turn
            await self._do(wish)
        except NotReadable as wrong:
            self._tell(error={"text": wrong.sentence, "field": ""}, turn=wrong.turn)
            self._tell(done=wrong.turn, kept=True)
        except Exception:  # the page's top: nothing below swallows a fault
            fault = self.room.answering.coach.new_id().hex[:8]
            log.exception("fault %s in turn local:%s", fault, turn)
            self._tell(error={"text": wording.something_broke(fault), "field": ""}, turn=turn)
            self._tell(done=turn, kept=True)

    async def watch(self) -> None:
        """Keep panel and clock true until cancelled; a look that fails is logged, and the next goes on."""
        while True:
            self.stale.clear()
            try:
                await self._show_panel()
            except Exception:  # the window's top: nothing below swallows a fault
                log.exception("panel could not be drawn")
            await self._until_stale()

    async def _until_stale(self) -> None:
        """Until something may have changed, or the day has; the clock goes on meanwhile."""
        today = self.reader().today
        while not self.stale.is_set() and self.reader().today == today:
            self._show_clock()
            try:
                async with asyncio.timeout(_CLOCK_EVERY):
                    await self.stale.wait()
            except TimeoutError:
                continue

    async def panel(self) -> str:
        standing = await self.room.standing(self.person, self._looks_at)
        deals = frozenset(deal.id for deal in standing.deals)
        if standing.deals and self._known and standing.deals[0].id not in self._known:
            # A deal that was just opened is the one to look at.
            self._looks_at = standing.deals[0].id
            standing = await self.room.standing(self.person, self._looks_at)
        self._known = deals
        return page.panel(standing.deals, standing.status, self.room.answering.cards.playbook, self.reader())

    async def _do(self, wish: Wish) -> None:
        match wish:
            case Asked():
                await self._ask(wish)
            case SkipAhead():
                trouble = await self.room.skip(wish, self.person)
                if trouble:
                    self._tell(error={"text": trouble, "field": ""}, turn=wish.turn)
                self._tell(done=wish.turn)
            case PlayAs():
                self.person = wish.person
                self.show_all()
                self._tell(done=wish.turn)
            case LookAt():
                self._looks_at = wish.deal
                self.stale.set()
                self._tell(done=wish.turn)

    async def _ask(self, asked: Asked) -> None:
        answer = await self.room.hear(asked, self.person)
        if answer is not None:
            self._answer(answer, asked)
        self._tell(done=asked.turn, kept=answer is not None and answer.refused, form=asked.form)
        self.stale.set()

    def _answer(self, answer: Answer, asked: Asked) -> None:
        if opens_aside(answer):
            html = page.aside(answer.card, asked.where, self.reader())
            self._tell(aside=html)
        elif answer.refused and asked.form:
            self._tell(error={"text": headline(answer.card), "field": answer.field}, turn=asked.turn)

    def _visible(self) -> list[Said]:
        return [one for one in self.room.courier.said if one.seen_by(self.person)]

    def _fragment(self, said: Said, reader: Reader) -> Mapping[str, object]:
        return {
            "id": said.id,
            "html": page.message(said, reader),
            "replaces": said.instead_of,
            "only_for": said.only_for or "",
        }

    def _show_clock(self) -> None:
        clock = page.clock(self.reader())
        if clock != self._clock:
            self._clock = clock
            self._tell(clock=clock)

    async def _show_panel(self) -> None:
        self._show_clock()
        panel = await self.panel()
        if panel != self._panel:
            self._panel = panel
            self._tell(panel=panel)

    def _tell(self, **told: object) -> None:
        self.outgoing.put_nowait(told)
