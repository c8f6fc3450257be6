"""How a card goes out in Slack, once: to a channel, a thread or a person; and who reads along there."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.card import Card
from bot.courier import CannotLookUp, Letter, NotDelivered, OutcomeUnknown
from bot.slack.api import NoAnswer, NotReached, SaidNo, SlackApi, SlackFault, log
from bot.slack.files import bring
from bot.slack.looks import Looks
from bot.slack.people import People, WhoIsThat
from bot.slack.reading import Home
from coaching.people import PersonId, Place
from coaching.remarks import Share

#: Seconds within which it must be known who reads along in a place.
SHARE_LIMIT = 3.0

#: In a place with more members than this nobody looks who is a guest.
MEMBERS = 1_000

#: At most so many members are asked about at once.
_AT_ONCE = 8

#: Of so many messages at most is one looked for, a page at a time.
_PAGE = 100
_PAGES = 5

#: The clocks of Slack and of the database may differ by so much.
_CLOCKS_DIFFER = timedelta(seconds=60)

#: What marks our messages, so that one can be found again; other apps can read it.
EVENT = "foothold_follow_up"

_NEVER = frozenset(
    {
        "account_inactive",
        "cannot_dm_bot",
        "channel_not_found",
        "invalid_auth",
        "is_archived",
        "messages_tab_disabled",
        "missing_scope",
        "no_permission",
        "not_authed",
        "not_in_channel",
        "org_login_required",
        "restricted_action",
        "team_access_not_granted",
        "thread_not_found",
        "token_expired",
        "token_revoked",
        "user_disabled",
        "user_not_found",
        "user_not_visible",
    }
)
#: The first message of a thread was deleted; what was to go below it then goes into the channel.
_NO_THREAD = "thread_not_found"
_CANNOT_REPLACE = frozenset(
    {"message_not_found", "cant_update_message", "edit_window_closed", "update_failed", "is_inactive"}
)
_NOT_ALLOWED_TO_LOOK = frozenset(
    {
        "access_denied",
        "channel_not_found",
        "method_not_supported_for_channel_type",
        "missing_scope",
        "no_permission",
        "not_allowed_token_type",
        "not_in_channel",
        "thread_not_found",
    }
)
_NOT_THERE = frozenset({"channel_not_found", "is_archived", "not_in_channel", "user_not_in_channel"})

#: What Slack tells of a conversation that other organisations or workspaces are in, or were invited to.
_SHARED = ("is_ext_shared", "is_pending_ext_shared", "pending_shared", "pending_connected_team_ids")
_TEAMS = ("shared_team_ids", "connected_team_ids", "internal_team_ids")


@dataclass(slots=True, kw_only=True)
class SlackCourier:
    """bot.courier.Courier for one workspace."""

    api: SlackApi
    people: People
    home: Home
    share_limit: float = SHARE_LIMIT
    looks: Looks = field(default_factory=Looks)
    _direct: dict[PersonId, str] = field(default_factory=dict[PersonId, str])

    async def share(self, place: Place) -> Share:
        """Asked anew each time, as a channel may have been shared a minute ago.

        Raises NotDelivered where Slack asks for a pause: that passes, so the channel waits for the answer.
        """
        if place.private:
            return Share.OWN
        try:
            async with asyncio.timeout(self.share_limit):
                return await self._readers(place.conversation)
        except (TimeoutError, SlackFault, WhoIsThat) as fault:
            no = fault.__cause__ if isinstance(fault, WhoIsThat) else fault
            if isinstance(no, SaidNo) and no.retry_after is not None:
                raise _refused(no) from fault
            log.warning("who reads along in %s is unknown: %r", place.conversation, fault)
            return Share.UNKNOWN

    async def post(self, letter: Letter) -> str:
        posted = await self._posted(letter)
        if letter.card.files and posted:
            try:
                await bring(self.api, await self._channel(letter.place), posted, letter.card.files)
            except SlackFault as fault:
                # The message stands and says what was to follow; it can be asked for again.
                log.error("the files of a message could not be brought: %r", fault)
        return posted

    async def _posted(self, letter: Letter) -> str:
        channel = await self._channel(letter.place)
        told = {"channel": channel, "metadata": {"event_type": EVENT, "event_payload": {"id": letter.mark}}}
        if letter.replaces:
            replaced = await self._replace(letter, told | {"ts": letter.replaces})
            if replaced:
                return replaced
        if letter.place.thread:
            try:
                in_thread = told | {"thread_ts": letter.place.thread}
                return await self._deliver("chat.postMessage", in_thread, letter.card)
            except NotDelivered as no:
                if no.error != _NO_THREAD:
                    raise
                log.warning("the message that a thread hung on is gone")
        return await self._deliver("chat.postMessage", told, letter.card)

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        """A refusal because of too many calls is no answer: it leaves open whether the message is there."""
        try:
            channel = await self.direct_with(_person_of(place)) if _is_direct(place) else place.conversation
            async for one in self._since(channel, place.thread, since - _CLOCKS_DIFFER):
                if _mark_of(one) == mark:
                    return str(one.get("ts"))
        except SaidNo as no:
            if no.code in _NOT_ALLOWED_TO_LOOK:
                raise CannotLookUp(no.code) from no
            raise OutcomeUnknown(no.code) from no
        except SlackFault as fault:
            raise OutcomeUnknown(str(fault)) from fault
        return None

    async def whisper(self, place: Place, person: PersonId, card: Card) -> None:
        """Tell one person something where they asked it or, where the coach cannot speak, in their messages.

        Raises SlackFault.
        """
        thread = {"thread_ts": place.thread} if place.thread else {}
        if place.private:
            channel = await self.direct_with(person) if _is_direct(place) else place.conversation
            await self._tell("chat.postMessage", {"channel": channel, **thread}, card)
            return
        try:
            to = {"channel": place.conversation, "user": person, **thread}
            await self._tell("chat.postEphemeral", to, card)
        except SaidNo as no:
            if no.code not in _NOT_THERE:
                raise
            direct = await self.direct_with(person)
            await self._tell("chat.postMessage", {"channel": direct}, card)

    async def _tell(self, method: str, to: Mapping[str, Any], card: Card) -> Mapping[str, Any]:
        """In the best look that this workspace takes. Raises SlackFault."""
        return await self.looks.show(card, lambda look: self.api.call(method, {**to, **look.body()}))

    async def direct_with(self, person: PersonId) -> str:
        """The id of the direct messages between a person and the coach. Raises SlackFault."""
        known = self._direct.get(person)
        if known is None:
            answer = await self.api.call("conversations.open", {"users": person})
            known = self._direct[person] = str(answer["channel"]["id"])
        return known

    async def _channel(self, place: Place) -> str:
        """Nothing has been posted when this fails, whatever the reason."""
        if not _is_direct(place):
            return place.conversation
        try:
            return await self.direct_with(_person_of(place))
        except SaidNo as no:
            raise _refused(no) from no
        except SlackFault as fault:
            raise NotDelivered(str(fault), permanent=False) from fault

    async def _replace(self, letter: Letter, told: Mapping[str, Any]) -> str:
        """The message that was replaced, or that replaced it at an earlier try; empty where there is none."""
        try:
            return await self._deliver("chat.update", told, letter.card)
        except NotDelivered as no:
            if no.error not in _CANNOT_REPLACE:
                raise
        try:
            return await self.find(letter.place, letter.mark, _moment_of(letter.replaces)) or ""
        except CannotLookUp:
            return ""

    async def _deliver(self, method: str, told: Mapping[str, Any], card: Card) -> str:
        try:
            answer = await self._tell(method, told, card)
        except SaidNo as no:
            raise _refused(no) from no
        except NotReached as fault:
            raise NotDelivered(str(fault), permanent=False) from fault
        except NoAnswer as fault:
            raise OutcomeUnknown(str(fault)) from fault
        return str(answer.get("ts", ""))

    async def _since(self, channel: str, thread: str, oldest: datetime) -> AsyncIterator[Mapping[str, Any]]:
        """Messages of a conversation or a thread since a moment; CannotLookUp where they are too many."""
        method = "conversations.replies" if thread else "conversations.history"
        what: dict[str, str | int] = {
            "channel": channel,
            "oldest": f"{oldest.timestamp():.6f}",
            "include_all_metadata": "true",
            "limit": _PAGE,
            **({"ts": thread} if thread else {}),
        }
        for page in range(_PAGES):
            try:
                answer = await self.api.ask(method, **what)
            except SaidNo as no:
                if page and no.retry_after is not None:
                    # Apps that are sold may read 15 messages a minute: from page to page it never ends.
                    raise CannotLookUp("history is limited") from no
                raise
            for one in answer.get("messages") or ():
                yield one
            cursor = _cursor(answer)
            if not cursor:
                return
            what["cursor"] = cursor
        raise CannotLookUp("too many messages since then")

    async def _readers(self, channel: str) -> Share:
        try:
            answer = await self.api.ask("conversations.info", channel=channel)
        except SaidNo as no:
            if no.code in _NOT_THERE:
                return Share.ABSENT
            raise
        about: Mapping[str, Any] = answer.get("channel") or {}
        if _is_shared(about, self.home):
            return Share.SHARED
        if about.get("is_im"):
            return Share.OWN
        if about.get("is_archived") or about.get("is_member") is not True:
            return Share.ABSENT
        return await self._guests(channel)

    async def _guests(self, channel: str) -> Share:
        answer = await self.api.ask("conversations.members", channel=channel, limit=MEMBERS)
        if _cursor(answer):
            return Share.UNKNOWN
        members: Sequence[str] = answer.get("members") or ()
        free = asyncio.Semaphore(_AT_ONCE)

        async def is_guest(member: str) -> bool:
            async with free:
                return (await self.people.known(PersonId(member))).outsider

        asked = [is_guest(member) for member in members if member != self.home.bot]
        found = await asyncio.gather(*asked, return_exceptions=True)
        if True in found:
            return Share.SHARED
        unknown = next((one for one in found if isinstance(one, BaseException)), None)
        if unknown is not None:
            raise unknown
        return Share.OWN if found else Share.UNKNOWN


def _is_shared(about: Mapping[str, Any], home: Home) -> bool:
    """Whether people of another organisation, or of another workspace of ours, are in or were asked in."""
    teams = {team for name in _TEAMS for team in about.get(name) or ()}
    within = bool(about.get("is_shared") or about.get("is_org_shared"))
    return any(about.get(name) for name in _SHARED) or bool(teams - {home.team}) or (within and not teams)


def _refused(no: SaidNo) -> NotDelivered:
    return NotDelivered(no.code, permanent=no.code in _NEVER, retry_after=no.retry_after)


def _is_direct(place: Place) -> bool:
    return place.conversation.startswith("@")


def _person_of(place: Place) -> PersonId:
    return PersonId(place.conversation.removeprefix("@"))


def _mark_of(one: Mapping[str, Any]) -> str:
    metadata: Mapping[str, Any] = one.get("metadata") or {}
    payload: Mapping[str, Any] = metadata.get("event_payload") or {}
    return str(payload.get("id", "")) if metadata.get("event_type") == EVENT else ""


def _moment_of(ts: str) -> datetime:
    """When a message was posted, as its id tells."""
    return datetime.fromtimestamp(float(ts), tz=UTC)


def _cursor(answer: Mapping[str, Any]) -> str:
    more: Mapping[str, Any] = answer.get("response_metadata") or {}
    return str(more.get("next_cursor") or "")
