"""An activity of the Bot Framework as it came: raw JSON, of which nothing is believed but its shape."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

_NOTHING: Mapping[str, Any] = {}

#: What parts of an activity must be, where they are there at all.
_SHAPES: Mapping[str, type] = {
    "type": str,
    "id": str,
    "name": str,
    "text": str,
    "channelId": str,
    "serviceUrl": str,
    "replyToId": str,
    "action": str,
    "from": dict,
    "recipient": dict,
    "conversation": dict,
    "channelData": dict,
    "entities": list,
    "membersAdded": list,
    "membersRemoved": list,
}

#: Behind it stands the id of the message that a thread hangs on.
_THREAD = ";messageid="


class NotAnActivity(Exception):
    """It is none, or a part of it is not what that part must be; named by the message."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """Its parts by our names; a text that is missing is empty."""

    raw: Mapping[str, Any]

    @property
    def type(self) -> str:
        return text(self.raw, "type")

    @property
    def id(self) -> str:
        return text(self.raw, "id")

    @property
    def name(self) -> str:
        return text(self.raw, "name")

    @property
    def channel(self) -> str:
        """The channel of the Bot Framework, such as msteams."""
        return text(self.raw, "channelId")

    @property
    def service_url(self) -> str:
        return text(self.raw, "serviceUrl")

    @property
    def sender(self) -> Mapping[str, Any]:
        return part(self.raw, "from")

    @property
    def bot(self) -> str:
        return text(part(self.raw, "recipient"), "id")

    @property
    def conversation(self) -> str:
        """Without its thread."""
        return text(part(self.raw, "conversation"), "id").partition(_THREAD)[0]

    @property
    def thread(self) -> str:
        """The id of the message on which the thread hangs; empty outside threads."""
        return text(part(self.raw, "conversation"), "id").partition(_THREAD)[2]

    @property
    def kind(self) -> str:
        """channel, group or personal."""
        told = part(self.raw, "conversation")
        kind = text(told, "conversationType")
        if kind in {"channel", "personal"}:
            return kind
        return "group" if kind or told.get("isGroup") is True else "personal"

    @property
    def tenant(self) -> str:
        """The organisation whose conversation it is."""
        told = text(part(self.raw, "conversation"), "tenantId")
        return told or text(part(self.channel_data, "tenant"), "id")

    @property
    def channel_data(self) -> Mapping[str, Any]:
        return part(self.raw, "channelData")

    @property
    def value(self) -> Mapping[str, Any]:
        return part(self.raw, "value")

    def parts(self, name: str) -> Iterator[Mapping[str, Any]]:
        """The objects of a list."""
        told: object = self.raw.get(name)
        for one in cast("list[object]", told) if isinstance(told, list) else ():
            if isinstance(one, dict):
                yield cast("dict[str, Any]", one)


def activity(raw: Mapping[str, Any]) -> Activity:
    """Raises NotAnActivity."""
    for name, shape in _SHAPES.items():
        if name in raw and raw[name] is not None and not isinstance(raw[name], shape):
            raise NotAnActivity(name)
    told = Activity(raw=raw)
    if not told.type:
        raise NotAnActivity("type")
    if not told.conversation:
        raise NotAnActivity("conversation")
    if not text(told.sender, "id"):
        raise NotAnActivity("from")
    if not told.bot:
        raise NotAnActivity("recipient")
    return told


def part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    found: object = told.get(name)
    return cast("dict[str, Any]", found) if isinstance(found, dict) else _NOTHING


def text(told: Mapping[str, Any], name: str) -> str:
    found: object = told.get(name)
    return found if isinstance(found, str) else ""
