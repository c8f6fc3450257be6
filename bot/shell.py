"""The one HTTP server for all platforms: their routes side by side, and what it takes in at all."""

import asyncio
import json
from collections.abc import Callable, Coroutine, Iterable
from typing import Any, TypeAlias, cast

from aiohttp import web

#: Seconds for which a process that is asked to stop finishes what it began.
LAST_WORDS = 10.0

#: Bytes of a request; more is answered with 413.
BODY = 512 * 1_024

JsonObject: TypeAlias = dict[str, Any]


async def serve(routes: Iterable[web.RouteDef], host: str, port: int, ready: Callable[[str], None]) -> None:
    """Serve these until cancelled, and then finish what was begun.

    `ready` is told the address without a path. Raises OSError where the port is taken.
    """
    runner = web.AppRunner(shell(routes), access_log=None, shutdown_timeout=LAST_WORDS)
    await runner.setup()
    try:
        await web.TCPSite(runner, host, port).start()
        ready(f"http://{host}:{_port(runner)}")
        await asyncio.Event().wait()
    finally:
        await to_the_end(runner.cleanup())


def shell(routes: Iterable[web.RouteDef]) -> web.Application:
    server = web.Application(client_max_size=BODY)
    server.router.add_routes(routes)
    return server


async def json_object(request: web.Request) -> JsonObject:
    """The object that was sent. Raises the answers 415, 413 and 400 to whatever else was."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    if (request.content_length or 0) > BODY:
        raise web.HTTPRequestEntityTooLarge(max_size=BODY, actual_size=request.content_length or 0)
    try:
        told: object = json.loads(await request.read())
    except (ValueError, RecursionError) as wrong:
        raise web.HTTPBadRequest from wrong
    if not isinstance(told, dict):
        raise web.HTTPBadRequest
    return cast("JsonObject", told)


async def to_the_end(finishing: Coroutine[Any, Any, None]) -> None:
    """Wait for the end of something, also when asked to stop once more meanwhile; it limits itself."""
    task = asyncio.ensure_future(finishing)
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError:
            continue
    task.result()


def _port(runner: web.AppRunner) -> int:
    address: Any = runner.addresses[0]
    return int(address[1])
