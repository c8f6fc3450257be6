"""A workspace as people meet it, for tests: what they type and press goes signed through the real Bolt."""

import json
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, cast
from urllib.parse import urlencode

from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.signature import SignatureVerifier

from bot.follow_up_loop import FollowUpLoop
from tests.bot.slack.fake_slack import TEAM, FakeSlack, Json

SECRET = "of-no-workspace"  # noqa: S105

ANA, BO = "UANA", "UBO"
DEALS = "CDEALS"


@dataclass(slots=True, kw_only=True)
class Workspace:
    slack: FakeSlack
    bolt: AsyncApp
    loop: FollowUpLoop
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    async def types(self, user: str, text: str, channel: str = DEALS, trigger: str = "") -> Json:
        """A slash command; what its acknowledgement says, or the answer behind it."""
        before = len(self.slack.responses)
        acknowledged = await self.send(
            {
                "command": "/deal",
                "text": text,
                "user_id": user,
                "user_name": user.lower(),
                "team_id": TEAM,
                "channel_id": channel,
                "trigger_id": trigger or self.trigger(),
                "response_url": f"{self.slack.url}/respond/1",
            }
        )
        return self.slack.responses[-1] if len(self.slack.responses) > before else acknowledged

    async def presses(self, user: str, label: str, message: Json, **payload: Any) -> Json:  # noqa: ANN401 - a payload
        return await self.send_payload(self.press(user, label, message) | payload)

    def press(self, user: str, label: str, message: Json) -> Json:
        channel = message.get("channel", DEALS)
        action = button(message, label)
        return {
            "type": "block_actions",
            "user": {"id": user, "name": user.lower(), "team_id": TEAM},
            "team": {"id": TEAM},
            "container": {
                "type": "message",
                "message_ts": message.get("ts", "1.0"),
                "channel_id": channel,
                "is_ephemeral": "ts" not in message,
            },
            "channel": {"id": channel},
            "trigger_id": self.trigger(),
            "response_url": f"{self.slack.url}/respond/1",
            "actions": [{**action, "block_id": "b1", "action_ts": f"{next(self._numbers)}.0"}],
        }

    async def presses_in_view(self, user: str, label: str, view: Json) -> Json:
        """Press a button of a view: on the home tab or in a closer look."""
        action = {**button(view, label), "block_id": "b1", "action_ts": f"{next(self._numbers)}.0"}
        return await self.send_payload(
            {
                "type": "block_actions",
                "user": {"id": user, "name": user.lower(), "team_id": TEAM},
                "team": {"id": TEAM},
                "container": {"type": "view", "view_id": "V1"},
                "view": {**view, "id": "V1"},
                "trigger_id": self.trigger(),
                "actions": [action],
            }
        )

    async def opens_home(self, user: str) -> Json:
        """What stands on somebody's home tab when they open it."""
        await self.send_event({"type": "app_home_opened", "tab": "home", "user": user, "channel": f"D{user}"})
        return self.slack.homes[user]

    async def fills_in(self, user: str, view: Json, **answers: Any) -> Json:  # noqa: ANN401 - a form's answers
        """Submit an opened modal with what it proposes, but for these answers."""
        return await self.send_payload(self.submission(user, view, **answers))

    def submission(self, user: str, view: Json, **answers: Any) -> Json:  # noqa: ANN401 - as above
        number = next(self._numbers)
        return {
            "type": "view_submission",
            "user": {"id": user, "name": user.lower(), "team_id": TEAM},
            "team": {"id": TEAM},
            "view": {
                **view,
                "id": f"V{number}",
                "hash": f"{number}.h",
                "state": {"values": dict(_values(view, answers))},
            },
        }

    async def says(self, user: str, text: str, channel: str = DEALS, **event: Any) -> Json:  # noqa: ANN401 - a payload
        private = channel.startswith("D")
        told = {
            "type": "message" if private else "app_mention",
            "channel": channel,
            "channel_type": "im" if private else "channel",
            "user": user,
            "team": TEAM,
            "text": text,
            "ts": f"{next(self._numbers)}.5",
        }
        return await self.send_event(told | event)

    async def send_event(self, event: Json, event_id: str = "") -> Json:
        return await self.send(
            {
                "type": "event_callback",
                "team_id": TEAM,
                "event_id": event_id or f"Ev{next(self._numbers)}",
                "event": event,
            },
            as_json=True,
        )

    async def send_payload(self, payload: Json) -> Json:
        return await self.send({"payload": json.dumps(payload)})

    async def send(self, body: Json, *, as_json: bool = False) -> Json:
        response = await self.dispatch(body, as_json=as_json)
        assert response.status == 200, response.body
        return json.loads(response.body) if response.body.startswith("{") else {"text": response.body}

    async def dispatch(self, body: Json, *, as_json: bool = False) -> BoltResponse:
        return await self.bolt.async_dispatch(signed(body, as_json=as_json))

    async def coach_says(self) -> None:
        """Let the follow-up loop say all that is due."""
        while await self.loop.once():
            pass

    def trigger(self) -> str:
        return f"{next(self._numbers)}.2.3"

    def latest(self, channel: str = DEALS) -> Json:
        return self.slack.posted_in(channel)[-1]

    def form(self) -> Json:
        return self.slack.views[-1]


def signed(body: Json, *, as_json: bool = False, secret: str = SECRET) -> AsyncBoltRequest:
    raw = json.dumps(body) if as_json else urlencode(body)
    now = str(int(time.time()))
    kind = "application/json" if as_json else "application/x-www-form-urlencoded"
    signature = SignatureVerifier(secret).generate_signature(timestamp=now, body=raw)
    assert signature is not None
    headers: dict[str, str | Sequence[str]] = {
        "content-type": [kind],
        "x-slack-request-timestamp": [now],
        "x-slack-signature": [signature],
    }
    return AsyncBoltRequest(body=raw, headers=headers)


def button(message: Mapping[str, Any], label: str) -> Json:
    """The first button of a message with this label."""
    return next(one for one in buttons(message) if one["text"]["text"] == label)


def buttons(message: Mapping[str, Any]) -> list[Json]:
    shown: list[Json] = []
    for block in message["blocks"]:
        shown += [*block.get("elements", ())] if block["type"] == "actions" else []
        shown += [block["accessory"]] if "accessory" in block else []
    return shown


def words(message: Mapping[str, Any]) -> str:
    """All that a message or a modal says, block by block."""
    return "\n".join(text for block in message["blocks"] for text in _texts(block))


def _texts(part: Any) -> Iterator[str]:  # noqa: ANN401 - a part of a payload
    if isinstance(part, list):
        for one in cast("Iterable[Any]", part):
            yield from _texts(one)
    elif isinstance(part, dict):
        block = cast("Json", part)
        if isinstance(block.get("text"), str):
            yield block["text"]
        for name in ("text", "fields", "elements", "accessory", "label", "hint", "element"):
            if not isinstance(block.get(name), str):
                yield from _texts(block.get(name))


def _values(view: Json, answers: Mapping[str, Any]) -> Iterator[tuple[str, Json]]:
    for block in view["blocks"]:
        if block["type"] != "input":
            continue
        element = block["element"]
        told = answers.get(block["block_id"], _proposed(element))
        yield block["block_id"], {element["action_id"]: {"type": element["type"], **_told(element, told)}}


def _proposed(element: Json) -> Any:  # noqa: ANN401 - as in the form
    return element.get("initial_value") or element.get("initial_date") or element.get("initial_user")


def _told(element: Json, answer: Any) -> Json:  # noqa: ANN401 - as above
    match element["type"]:
        case "plain_text_input":
            return {"value": answer}
        case "datepicker":
            return {"selected_date": answer}
        case "users_select":
            return {"selected_user": answer}
        case "static_select":
            return {"selected_option": {"value": answer} if answer else None}
        case _:
            return {"selected_options": [{"value": one} for one in answer or ()]}
