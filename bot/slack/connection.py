"""How the coach runs in Slack: over HTTP with signed requests, or in Socket Mode without a public address."""

import asyncio
import logging
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.adapter.socket_mode.async_internals import run_async_bolt_app, send_async_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.socket_mode.aiohttp import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot.answering import Answering
from bot.shell import LAST_WORDS, serve, to_the_end
from bot.slack.api import TIME_LIMIT, SaidNo, SlackApi, SlackFault, new_session, sdk_log
from bot.slack.blocks import PRESS
from bot.slack.courier import SlackCourier
from bot.slack.leaving import taken_out
from bot.slack.listeners import Listen, Listeners, Payload
from bot.slack.modals import FORM
from bot.slack.people import People
from bot.slack.reading import Home
from bot.slack.recording import RECORD, Recording, is_among_people
from coaching.ports import NewId

log = logging.getLogger("foothold.slack")

COMMAND = "/deal"

#: The global shortcut, as the manifest names it.
CHECK_IN = "deal_checkin"
PATH = "/slack/events"

#: Seconds between two looks at whether a socket still works.
PING = 10.0

_ANYTHING = re.compile("")


class SlackUnavailable(ConnectionError):
    """Slack could not be reached, or does not take a token; the message says which and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackTokens:
    """What Slack gave for one workspace; with an app token the coach runs in Socket Mode."""

    bot_token: str = field(repr=False)
    signing_secret: str = field(repr=False)
    app_token: str = field(default="", repr=False)
    api_url: str = "https://slack.com/api/"
    #: Seconds that one call may take.
    time_limit: float = TIME_LIMIT


class SlackConnection:
    """One workspace; to be entered before its courier is used. Raises SlackUnavailable on entering."""

    courier: SlackCourier

    def __init__(self, tokens: SlackTokens, *, zone: str) -> None:
        self._tokens = tokens
        self._zone = zone

    async def __aenter__(self) -> Self:
        self._session = new_session(self._tokens.time_limit)
        try:
            self._api = self._api_with(self._tokens.bot_token)
            self._home = await _home(self._api)
        except BaseException:
            await self._session.close()
            raise
        self._people = People(api=self._api, home=self._home, zone=self._zone)
        self.courier = SlackCourier(api=self._api, people=self._people, home=self._home)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._people.close()
        await self._session.close()

    async def serve(
        self,
        *,
        answering: Answering,
        host: str,
        port: int,
        ready: Callable[[str], None],
        new_id: NewId,
    ) -> None:
        """Hear what Slack brings until cancelled, and then finish what was begun.

        `ready` is told where Slack brings it. Raises OSError where the port is taken, SlackUnavailable.
        """
        app = self.app(answering=answering, new_id=new_id)
        if self._tokens.app_token:
            await self._serve_socket(app, ready)
        else:
            await serve_http(_routes(app), host, port, ready)

    def routes(self, *, answering: Answering, new_id: NewId) -> list[web.RouteDef]:
        """Where Slack brings over HTTP what happens, for whoever serves this beside other things."""
        return _routes(self.app(answering=answering, new_id=new_id))

    def app(self, *, answering: Answering, new_id: NewId) -> AsyncApp:
        """Bolt with our listeners: it verifies, dispatches and acknowledges."""
        listeners = Listeners(
            answering=answering,
            api=self._api,
            courier=self.courier,
            people=self._people,
            home=self._home,
            new_id=new_id,
        )
        return listening(bolt_for(self._api, self._tokens, self._home), listeners, _taken_out)

    def _api_with(self, token: str) -> SlackApi:
        return SlackApi(token=token, url=self._tokens.api_url, session=self._session)

    async def _serve_socket(self, app: AsyncApp, ready: Callable[[str], None]) -> None:
        api = self._api_with(self._tokens.app_token)
        address = await _socket_address(api)
        client = SocketModeClient(
            app_token=self._tokens.app_token, web_client=api.client, logger=sdk_log, ping_interval=PING
        )
        client.wss_uri = address
        socket = _Socket(app, client)
        try:
            await client.connect()
            ready("Socket Mode")
            await asyncio.Event().wait()
        finally:
            await to_the_end(socket.close())


class _Socket:
    """Hands what comes over the socket to Bolt, and knows what is under way."""

    def __init__(self, app: AsyncApp, client: SocketModeClient) -> None:
        self._app = app
        self._client = client
        self._under_way: set[asyncio.Task[None]] = set()
        self._closing = False
        client.socket_mode_request_listeners.append(self._hear)

    async def close(self) -> None:
        """Take nothing new: Slack brings what was not acknowledged to another connection."""
        self._closing = True
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=LAST_WORDS)
        await self._client.close()

    async def _hear(self, client: object, request: SocketModeRequest) -> None:
        del client  # there is only one
        if self._closing:
            return
        task = asyncio.create_task(self._answer(request))
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)
        await task

    async def _answer(self, request: SocketModeRequest) -> None:
        started = asyncio.get_running_loop().time()
        response = await run_async_bolt_app(self._app, request)
        await send_async_response(self._client, request, response, started)


async def _home(api: SlackApi) -> Home:
    try:
        answer = await api.call("auth.test", {})
    except SaidNo as no:
        raise SlackUnavailable(f"Slack does not take SLACK_BOT_TOKEN: {no.code}") from no
    except SlackFault as fault:
        raise SlackUnavailable(f"Slack cannot be reached ({fault}). Is SLACK_API_URL right?") from fault
    return Home(team=str(answer["team_id"]), bot=str(answer["user_id"]))


async def _socket_address(api: SlackApi) -> str:
    try:
        return str((await api.call("apps.connections.open", {}))["url"])
    except SaidNo as no:
        raise SlackUnavailable(f"Slack does not take SLACK_APP_TOKEN: {no.code}") from no
    except SlackFault as fault:
        raise SlackUnavailable(f"Slack cannot be reached ({fault}). Is SLACK_API_URL right?") from fault


async def _taken_out(ack: AsyncAck, body: Payload) -> None:
    """The one workspace took the coach out: its token is worthless now, which only a new one mends."""
    if taken_out(body):
        log.error("Slack says that Foothold was taken out of the workspace; it needs a new SLACK_BOT_TOKEN")
    await ack()


def bolt_for(api: SlackApi, tokens: SlackTokens, home: Home) -> AsyncApp:
    """Bolt without what we do not use; who may ask is decided by our own look at the payload."""
    authorized = AuthorizeResult(
        enterprise_id=home.enterprise or None,
        team_id=home.team,
        bot_token=tokens.bot_token,
        bot_user_id=home.bot,
    )

    async def authorize() -> AuthorizeResult:
        return authorized

    return AsyncApp(
        # Bolt takes the name for a logger's and gives that the SDK's level: it must be no logger of ours.
        name="foothold.slack.bolt",
        logger=sdk_log,
        client=api.client,
        signing_secret=tokens.signing_secret,
        authorize=authorize,
        process_before_response=True,
        request_verification_enabled=True,
        ignoring_self_events_enabled=False,
        ssl_check_enabled=False,
        attaching_function_token_enabled=False,
        attaching_conversation_kwargs_enabled=False,
    )


def listening(bolt: AsyncApp, on: Listeners, on_gone: Listen) -> AsyncApp:
    """Bolt with a listener for all that the manifest names; `on_gone` hears that a token is worthless."""
    app: Any = bolt  # its decorators are untyped
    words = on.guarded(on.on_words, on.tell_in_place)
    anything = on.guarded(on.on_anything_else, on.tell_nobody)
    old_press = on.guarded(on.on_old_press, on.tell_by_response)
    app.command(COMMAND)(on.guarded(on.on_command, on.tell_in_ack))
    app.action(re.compile(rf"^{re.escape(PRESS)}:\d+$"))(on.guarded(on.on_press, on.tell_by_response))
    app.view(FORM)(on.guarded(on.on_form, on.tell_below))
    app.event("app_mention")(words)
    app.event("message", matchers=[_is_among_people])(on.guarded(Recording(on=on).on_message, on.tell_nobody))
    app.event("message")(words)
    app.event("app_home_opened")(on.guarded(on.on_home, on.tell_nobody))
    app.event("member_joined_channel")(on.guarded(on.on_joined, on.tell_nobody))
    channel = on.guarded(on.on_channel, on.tell_nobody)
    app.event("channel_archive")(channel)
    app.event("channel_deleted")(channel)
    app.event("channel_left")(channel)
    app.event("channel_shared")(channel)
    app.event("channel_unarchive")(channel)
    app.event("channel_unshared")(channel)
    app.event("group_archive")(channel)
    app.event("group_deleted")(channel)
    app.event("group_left")(channel)
    app.event("group_unarchive")(channel)
    app.event("user_change")(on.guarded(on.on_left, on.tell_nobody))
    app.event("app_uninstalled")(on_gone)
    app.event("tokens_revoked")(on_gone)
    app.shortcut(CHECK_IN)(on.guarded(on.on_check_in, on.tell_in_view))
    app.shortcut(RECORD)(on.guarded(Recording(on=on).on_shortcut, on.tell_by_response))
    app.action(_ANYTHING)(old_press)
    for catch_all in (
        app.command(_ANYTHING),
        app.view(_ANYTHING),
        app.view_closed(_ANYTHING),
        app.event(_ANYTHING),
        app.shortcut(_ANYTHING),
        app.options(_ANYTHING),
    ):
        catch_all(anything)
    return bolt


async def _is_among_people(event: Mapping[str, Any]) -> bool:
    return is_among_people(event)


def _routes(app: AsyncApp) -> list[web.RouteDef]:
    async def hear(request: web.Request) -> web.Response:
        brought = await read_request(request)
        if brought is None:
            return web.Response(status=web.HTTPBadRequest.status_code)
        return await to_aiohttp_response(await app.async_dispatch(brought))

    return [web.post(PATH, hear)]


async def read_request(request: web.Request) -> AsyncBoltRequest | None:
    """What came, as Bolt reads it; None where it is none of Slack's: no text, no JSON, or no object."""
    try:
        return await to_bolt_request(request)
    except (ValueError, AttributeError, TypeError):  # Bolt reads whatever JSON there is as an object
        return None


async def serve_http(
    routes: Iterable[web.RouteDef], host: str, port: int, ready: Callable[[str], None]
) -> None:
    """Serve these until cancelled, and then finish what was begun. Raises OSError where the port is taken."""
    await serve(routes, host, port, lambda address: ready(f"{address}{PATH}"))
