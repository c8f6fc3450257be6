"""Activities as Teams sends them, of Ana in her chat with the coach and in a channel of the team."""

from typing import Any

from tests.bot.teams.inbound.issuer import APP, SERVICE

Json = dict[str, Any]

TENANT = "99999999-8888-7777-6666-000000000000"
BOT = f"28:{APP}"
ANA, BO, GUEST = "aaaaaaaa-0000-0000-0000-000000000001", "aaaaaaaa-0000-0000-0000-000000000002", "guest"
CHAT, CHANNEL, GROUP = "a:ana-and-coach", "19:deals@thread.tacv2", "19:group@thread.v2"
TEAM = "19:team@thread.tacv2"


def base(kind: str, number: int, **more: Any) -> Json:  # noqa: ANN401 - parts of a payload
    return {
        "type": kind,
        "id": f"17{number:08}",
        "channelId": "msteams",
        "serviceUrl": SERVICE,
        "from": {"id": f"29:{ANA}", "name": "Ana Lima", "aadObjectId": ANA},
        "recipient": {"id": BOT, "name": "Foothold"},
        "conversation": {"id": CHAT, "conversationType": "personal", "tenantId": TENANT},
        "channelData": {"tenant": {"id": TENANT}},
        "entities": [{"type": "clientInfo", "locale": "en-GB", "timezone": "Europe/London"}],
        **more,
    }


def says(text: str, number: int, **more: Any) -> Json:  # noqa: ANN401 - likewise
    return base("message", number, text=text, textFormat="plain") | more


def in_channel(activity: Json, root: str = "1700000001") -> Json:
    return activity | {
        "conversation": {
            "id": f"{CHANNEL};messageid={root}",
            "conversationType": "channel",
            "isGroup": True,
            "tenantId": TENANT,
        },
        "channelData": {"tenant": {"id": TENANT}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}},
    }


def mentioning(activity: Json) -> Json:
    """The coach's name in front, as people write it in a channel."""
    mention = {"type": "mention", "text": "<at>Foothold</at>", "mentioned": {"id": BOT, "name": "Foothold"}}
    return activity | {
        "text": f"<at>Foothold</at>\u00a0{activity['text']}\n",
        "entities": [*activity["entities"], mention],
    }


def presses(data: Json, number: int, on: str = "card-1") -> Json:
    value = {"action": {"type": "Action.Execute", "verb": "coach.press", "data": data}, "trigger": "manual"}
    return base("invoke", number, name="adaptiveCard/action", value=value, replyToId=on)


def opens(data: Json, number: int, on: str = "card-1") -> Json:
    return base("invoke", number, name="task/fetch", value={"data": data}, replyToId=on)


def sends(data: Json, number: int) -> Json:
    return base("invoke", number, name="task/submit", value={"data": data})
