"""Messages of others in Slack: recorded as a commitment, or looked at where the coach listens."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, cast
from urllib.parse import quote

from slack_bolt.context.ack.async_ack import AsyncAck

from bot import wording
from bot.card import Button, Card
from bot.overhearing import overheard
from bot.presses import token
from bot.slack import markup
from bot.slack.listeners import Listeners, Payload
from bot.slack.markup import NameOf
from bot.slack.people import WhoIsThat
from bot.slack.reading import Actor, Asked, Home, place_in
from coaching.commands import OfferRecord, Overhear
from coaching.commitment import MAX_WHAT
from coaching.people import Person, PersonId
from coaching.remarks import NoDealToRecordIn

#: The callback id of the message shortcut.
RECORD = "deal_record"

#: What people write is no subtype, or one of these.
_WRITTEN = frozenset({None, "thread_broadcast", "file_share"})

#: What stands where a message was.
_GONE = frozenset({"tombstone", "message_deleted"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Picked:
    """A message that somebody wants to record: their wish, and who wrote it, None where no person did."""

    asked: Asked
    author: Actor | None
    #: Nothing can be recorded: why, in a sentence.
    refused: str = ""


def picked(payload: Mapping[str, Any], home: Home, name_of: NameOf) -> Picked:
    """Read the message shortcut; the message's writer is still to be asked about."""
    told, channel = _part(payload, "message"), str(_part(payload, "channel").get("id") or "")
    user, team = _part(payload, "user"), _part(payload, "team")
    sent, thread = str(told.get("ts") or payload.get("message_ts") or ""), str(told.get("thread_ts") or "")
    by_bot = bool(told.get("bot_id") or told.get("subtype") == "bot_message")
    words = markup.read(str(told.get("text") or ""), name_of)[:MAX_WHAT]
    wish = OfferRecord(
        words=words,
        link=_link(str(team.get("domain") or ""), channel, sent, thread),
        said_at=_moment(sent),
    )
    asked = Asked(
        id=f"slack:{home.team}:{payload.get('trigger_id')}",
        actor=Actor(
            id=PersonId(str(user.get("id") or "")),
            team=str(user.get("team_id") or team.get("id") or ""),
            name=str(user.get("name") or user.get("username") or ""),
        ),
        place=place_in(home, channel, thread if thread != sent else ""),
        command=wish,
    )
    refused = wording.NOTHING_TO_RECORD if told.get("subtype") in _GONE or not words.strip() else ""
    if str(told.get("user") or "") == home.bot:
        refused = wording.MY_OWN_MESSAGE
    return Picked(asked=asked, author=None if by_bot else _author(told), refused=refused)


def _author(told: Mapping[str, Any]) -> Actor | None:
    user = str(told.get("user") or "")
    of = next((str(told[name]) for name in ("user_team", "source_team", "team") if told.get(name)), "")
    return Actor(id=PersonId(user), team=of, name=_name(told)) if user else None


def _name(told: Mapping[str, Any]) -> str:
    profile = _part(told, "user_profile")
    names = (profile.get("display_name"), profile.get("real_name"), profile.get("name"))
    return next((str(name) for name in names if name), "")


def _link(domain: str, channel: str, sent: str, thread: str) -> str:
    """Where the message stands, as Slack's own "copy link" writes it; empty where it cannot be told."""
    if not (domain and channel and sent):
        return ""
    link = f"https://{quote(domain)}.slack.com/archives/{quote(channel)}/p{sent.replace('.', '')}"
    return f"{link}?thread_ts={quote(thread)}&cid={quote(channel)}" if thread and thread != sent else link


def _moment(sent: str) -> str:
    try:
        return datetime.fromtimestamp(float(sent), tz=UTC).isoformat()
    except (ValueError, OverflowError, OSError):
        return ""


def _part(payload: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part: Any = payload.get(name)
    return cast("Mapping[str, Any]", part) if isinstance(part, Mapping) else {}


def is_among_people(event: Mapping[str, Any]) -> bool:
    """Whether an event is a message in a channel, which was not written to the coach."""
    return event.get("type") == "message" and event.get("channel_type") in {"channel", "group"}


def written(payload: Mapping[str, Any], home: Home, name_of: NameOf) -> Asked | None:
    """What a person wrote to others; None for edits, bots, what names the coach, and all that is no words."""
    event = _part(payload, "event")
    text, user = str(event.get("text") or ""), str(event.get("user") or "")
    subtype = event.get("subtype")
    is_new = not (event.get("bot_id") or event.get("edited") or event.get("hidden"))
    if not is_new or subtype not in _WRITTEN or not user or user == home.bot or f"<@{home.bot}" in text:
        return None
    channel, sent = str(event.get("channel") or ""), str(event.get("ts") or "")
    thread = str(event.get("thread_ts") or "")
    author = _author(event)
    return Asked(
        id=f"slack:{home.team}:{payload.get('event_id')}",
        actor=author or Actor(id=PersonId(user), team=""),
        place=place_in(home, channel, thread if thread != sent else ""),
        command=Overhear(words=markup.read(text, name_of), link=_link("app", channel, sent, thread)),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """The listeners of the message shortcut, and of messages in channels where the coach may read these."""

    on: Listeners

    async def on_shortcut(self, ack: AsyncAck, body: Payload) -> None:
        """A form, filled in; where it does not open in time, a button that opens it."""
        on = self.on
        one = picked(body, on.home, on.people.name_of)
        await ack()
        if one.refused:
            await on.respond(body, Card(lines=((one.refused,),)))
            return
        wish = await self._written_by(one)
        asked = replace(one.asked, command=wish, names=wish.author)
        answer = await on.answer(asked)
        if answer is None:
            return
        if isinstance(answer.remark, NoDealToRecordIn):
            await on.respond(body, Card(lines=((wording.ASKED_ALONE,),)))
            await on.whisper(replace(asked, place=asked.place.direct_to(asked.actor.id)), answer.card)
        elif answer.card.form is None:
            await on.respond(body, answer.card)
        elif not await on.open(body, answer.card, asked.place, ""):
            again = Button(label=wording.RECORD_AS_COMMITMENT, token=token(asked.command), main=True)
            late = Card(lines=((wording.FORM_DID_NOT_OPEN,),), buttons=(again,))
            await on.respond(body, late)

    async def on_message(self, ack: AsyncAck, body: Payload) -> None:
        """What is offered goes to the one who wrote it, alone; nobody is told of a fault."""
        await ack()
        asked = written(body, self.on.home, self.on.people.name_of)
        author = await self._person(asked.actor) if asked else None
        if asked is None or author is None:
            return
        answer = await overheard(
            asked.turn(author), self.on.answering, lambda: self.on.courier.share(asked.place)
        )
        if answer is not None:
            await self.on.whisper(asked, answer.card)

    async def _written_by(self, one: Picked) -> OfferRecord:
        """The wish with the message's writer; one whom Slack cannot tell in time is left to be picked."""
        wish = one.asked.command
        assert isinstance(wish, OfferRecord)  # noqa: S101 - as `picked` has made it
        author = await self._person(one.author)
        if author is None:
            return wish
        if author.outsider:
            return replace(wish, theirs=True, name=author.name)
        return replace(wish, author=author.id, name=author.name)

    async def _person(self, author: Actor | None) -> Person | None:
        try:
            return await self.on.people.person(author) if author else None
        except WhoIsThat:
            return None
