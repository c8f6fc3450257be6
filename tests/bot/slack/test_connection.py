"""How the coach runs in Slack: over HTTP, in Socket Mode, to the end of what it began; and when it cannot."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import aiohttp
import pytest

from bot.answering import Answering
from bot.slack.connection import SlackConnection, SlackTokens, SlackUnavailable
from coaching.ports import NewId
from tests.bot.slack.fake_slack import TEAM, TOKEN, FakeSlack, Json, Trouble
from tests.bot.slack.workspace import ANA, DEALS, Workspace, signed

STATUS: Json = {
    "command": "/deal",
    "text": "status",
    "user_id": ANA,
    "team_id": TEAM,
    "channel_id": DEALS,
    "trigger_id": "1.2.3",
}


@asynccontextmanager
async def serving(
    connection: SlackConnection, answering: Answering, new_id: NewId
) -> AsyncGenerator[tuple[str, asyncio.Task[None]]]:
    """The coach being served: where, and the task that serves it."""
    ready: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(
        connection.serve(answering=answering, host="127.0.0.1", port=0, ready=ready.set_result, new_id=new_id)
    )
    try:
        yield await ready, task
    finally:
        task.cancel()
        await asyncio.wait([task])


async def post(where: str, body: Json, *, as_json: bool = False) -> tuple[int, str]:
    request = signed(body, as_json=as_json)
    headers = {name: values[0] for name, values in request.headers.items()}
    async with (
        aiohttp.ClientSession() as session,
        session.post(where, data=request.raw_body, headers=headers) as response,
    ):
        return response.status, await response.text()


async def test_it_answers_over_http(connection: SlackConnection, answering: Answering, new_id: NewId) -> None:
    async with serving(connection, answering, new_id) as (where, _):
        status, text = await post(where, STATUS)

    assert status == 200
    assert "There is no open deal here yet." in text


async def test_slack_can_check_the_address(
    connection: SlackConnection, answering: Answering, new_id: NewId
) -> None:
    async with serving(connection, answering, new_id) as (where, _):
        answer = await post(where, {"type": "url_verification", "challenge": "c1"}, as_json=True)

    assert answer == (200, '{"challenge": "c1"}')


async def test_what_was_begun_is_finished_when_it_is_asked_to_stop_even_twice(
    connection: SlackConnection, slack: FakeSlack, answering: Answering, new_id: NewId
) -> None:
    slack.fail("users.info", Trouble(hang=True))
    async with serving(connection, answering, new_id) as (where, task):
        slack.came.clear()
        asked = asyncio.create_task(post(where, STATUS))
        await slack.came.wait()
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        slack.released.set()
        status, text = await asked

    assert status == 200
    assert "There is no open deal here yet." in text


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"type": "app_uninstalled"}, True),
        ({"type": "tokens_revoked", "tokens": {"bot": ["UBOT"]}}, True),
        ({"type": "tokens_revoked", "tokens": {"oauth": [ANA]}}, False),
    ],
)
async def test_the_one_who_hosts_it_learns_that_the_workspace_took_it_out(
    workspace: Workspace, caplog: pytest.LogCaptureFixture, event: Json, said: bool
) -> None:
    await workspace.send_event(event)

    assert ("it needs a new SLACK_BOT_TOKEN" in caplog.text) is said


async def test_what_it_notes_is_still_logged_after_something_was_heard(workspace: Workspace) -> None:
    """Bolt gives the logger that has its name the level of the SDK's."""
    logging.getLogger("foothold").setLevel(logging.INFO)
    await workspace.types(ANA, "status")

    assert logging.getLogger("foothold").level == logging.INFO
    logging.getLogger("foothold").setLevel(logging.NOTSET)


@pytest.mark.parametrize("raw", [b"[1]", b"{", b"\xff{", b"payload=1"])
async def test_what_is_no_payload_is_refused_and_breaks_nothing(
    connection: SlackConnection, answering: Answering, new_id: NewId, raw: bytes
) -> None:
    async with (
        serving(connection, answering, new_id) as (where, _),
        aiohttp.ClientSession() as session,
        session.post(where, data=raw, headers={"Content-Type": "application/json"}) as response,
    ):
        assert response.status == 400


def test_tokens_do_not_show_themselves() -> None:
    tokens = SlackTokens(bot_token="xoxb-1", signing_secret="signs", app_token="xapp-1")  # noqa: S106 - of no app

    assert not {"xoxb", "signs", "xapp"} & set(repr(tokens).replace("'", " ").replace("-", " ").split())


def socket_tokens(slack: FakeSlack) -> SlackTokens:
    return SlackTokens(
        bot_token=TOKEN, signing_secret="", app_token=f"xapp-{TOKEN}", api_url=f"{slack.url}/api"
    )


async def test_it_answers_over_a_socket(slack: FakeSlack, answering: Answering, new_id: NewId) -> None:
    async with (
        SlackConnection(socket_tokens(slack), zone="UTC") as connection,
        serving(connection, answering, new_id) as (where, _),
    ):
        slack.brings.put_nowait({"type": "slash_commands", "envelope_id": "e1", "payload": STATUS})
        answer = await slack.acknowledged.get()

    assert where == "Socket Mode"
    assert answer["envelope_id"] == "e1"
    assert "There is no open deal here yet." in answer["payload"]["text"]


async def test_what_came_over_a_socket_is_answered_before_it_closes(
    slack: FakeSlack, answering: Answering, new_id: NewId
) -> None:
    async with SlackConnection(socket_tokens(slack), zone="UTC") as connection:
        slack.fail("users.info", Trouble(hang=True))
        async with serving(connection, answering, new_id) as (_, task):
            slack.came.clear()
            slack.brings.put_nowait({"type": "slash_commands", "envelope_id": "e1", "payload": STATUS})
            await slack.came.wait()
            task.cancel()
            slack.released.set()
            answer = await slack.acknowledged.get()

    assert "There is no open deal here yet." in answer["payload"]["text"]


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        (Trouble(error="invalid_auth"), "Slack does not take SLACK_BOT_TOKEN: invalid_auth"),
        (Trouble(status=500), "Slack cannot be reached"),
    ],
)
async def test_a_token_that_slack_does_not_take_is_said_at_the_start(
    slack: FakeSlack, trouble: Trouble, said: str
) -> None:
    slack.fail("auth.test", trouble)

    with pytest.raises(SlackUnavailable, match=said):
        async with SlackConnection(socket_tokens(slack), zone="UTC"):
            pytest.fail("it was entered")


async def test_an_app_token_that_slack_does_not_take_is_said_at_the_start(
    slack: FakeSlack, answering: Answering, new_id: NewId
) -> None:
    slack.fail("apps.connections.open", Trouble(error="invalid_auth"))

    async with SlackConnection(socket_tokens(slack), zone="UTC") as connection:
        with pytest.raises(SlackUnavailable, match="Slack does not take SLACK_APP_TOKEN: invalid_auth"):
            await connection.serve(
                answering=answering, host="127.0.0.1", port=0, ready=unexpected, new_id=new_id
            )


async def test_a_port_that_is_taken_is_said_so(
    connection: SlackConnection, answering: Answering, new_id: NewId
) -> None:
    async with serving(connection, answering, new_id) as (where, _):
        port = int(where.rpartition(":")[2].partition("/")[0])
        with pytest.raises(OSError, match="address already in use"):
            await connection.serve(
                answering=answering, host="127.0.0.1", port=port, ready=unexpected, new_id=new_id
            )


unexpected: Callable[[str], None] = pytest.fail
