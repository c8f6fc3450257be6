"""What happens to channels in Slack: they are shared, closed, opened, or people come and the coach goes."""

from collections.abc import Mapping
from typing import Any

from bot.slack.people import People, WhoIsThat
from bot.slack.reading import Actor, Home
from coaching.commands import ChannelChanged, Turn
from coaching.people import Person, PersonId, Place

#: Event → what the coach makes of it. A channel that is renamed keeps its id, and is known by that alone.
_CHANGES = {
    "channel_shared": "others",
    "channel_unshared": "own",
    "channel_archive": "closed",
    "group_archive": "closed",
    "channel_deleted": "closed",
    "group_deleted": "closed",
    "channel_unarchive": "open",
    "group_unarchive": "open",
    "channel_left": "gone",
    "group_left": "gone",
}


async def turn_of(payload: Mapping[str, Any], home: Home, people: People) -> Turn | None:
    """The turn for an event about a channel; None where nothing follows from it."""
    event: Mapping[str, Any] = payload.get("event") or {}
    change = await _joined(event, home, people) if event.get("type") == "member_joined_channel" else None
    kind = _CHANGES.get(str(event.get("type")), "")
    # Of several organisations one may have gone, and others stay.
    still_shared = kind == "own" and event.get("is_ext_shared")
    if kind and not still_shared:
        change = ChannelChanged(what=kind)
    channel, name = event.get("channel"), payload.get("event_id")
    if change is None or not isinstance(channel, str) or not channel:
        return None
    return Turn(
        id=f"slack:{home.team}:{name}",
        person=Person(id=PersonId(home.bot), name="Foothold"),
        place=Place(platform="slack", workspace=home.team, conversation=channel),
        command=change,
    )


async def _joined(event: Mapping[str, Any], home: Home, people: People) -> ChannelChanged | None:
    """Somebody of another organisation or a guest; of whom nothing can be learned counts as one."""
    user, team = str(event.get("user") or ""), str(event.get("team") or "")
    if not user or user == home.bot:
        return None
    try:
        person = await people.person(Actor(id=PersonId(user), team=team))
    except WhoIsThat:
        return ChannelChanged(what="others")
    who = "" if person.name == user else person.name
    return ChannelChanged(what="others", who=who) if person.outsider else None
