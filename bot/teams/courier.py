"""How a card goes out in Teams, once: to a channel, a thread, a chat or a person; and who reads there."""

import asyncio
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from bot.card import Card
from bot.courier import CannotLookUp, Letter, NotDelivered, OutcomeUnknown
from bot.teams.adaptive import attachment, in_words, summary
from bot.teams.connector import Connector, NoAnswer, NotReached, SaidNo, TeamsFault, log
from bot.teams.pacing import PER_TENANT, PER_THREAD, Pacing
from bot.teams.roster import who_reads
from bot.teams.tokens import TokenRefused
from coaching.addresses import Address
from coaching.people import OrganisationId, Place
from coaching.ports import Now, Store, UnitOfWork
from coaching.remarks import Share

#: Seconds within which it must be known who reads along in a place.
SHARE_LIMIT = 3.0

#: Seconds after which it is tried again where only the operator can help.
OPERATOR = 300.0

#: Teams now and then knows no conversation which is there, so it has to say so again, this much later.
CONFIRMED = timedelta(days=1)

#: Seconds to wait where Teams is busy and does not say how long: at least, and up to so many more.
_LEAST, _MORE = 2.0, 18.0

#: With these words Teams means for good that the coach may not write there.
_REMOVED = frozenset(
    {
        "BotDisabledByAdmin",
        "BotNotInConversationRoster",
        "ConversationBlockedByUser",
        "MessageWritesBlocked",
    }
)
_BUSY = frozenset({412, 429, 502, 503, 504})
_NO_TOKEN = 401
_GONE = 404
_TOO_LARGE = 413
_NOT_THERE = frozenset({403, 404})

_Send = Callable[[Mapping[str, Any]], Awaitable[str]]


@dataclass(slots=True, kw_only=True)
class TeamsCourier:
    """bot.courier.Courier for all tenants: each place is reached at the address that is kept of it."""

    connector: Connector
    store: Store
    now: Now
    pacing: Pacing
    #: A number from 0 to 1, another each time, so that what was refused together does not come back together.
    chance: Callable[[], float] = random.SystemRandom().random
    share_limit: float = SHARE_LIMIT

    async def share(self, place: Place) -> Share:
        """Asked anew each time, as a guest may have been let in a minute ago."""
        if place.private:
            return Share.OWN
        address = await self._known(place.organisation, place.conversation)
        if address is None:
            return Share.UNKNOWN
        if self._is_out(address):
            return Share.ABSENT
        return Share.SHARED if address.shared else await self._readers(address, place)

    async def post(self, letter: Letter) -> str:
        place = letter.place
        address = await self._address(place)
        wait = self.pacing.room({f"{place.organisation}": PER_TENANT, _lane(place): PER_THREAD})
        if wait:
            raise NotDelivered("as fast as Teams allows", permanent=False, retry_after=wait)
        try:
            posted = await self._posted(letter, address)
        except SaidNo as no:
            raise await self._refused(no, place, address) from no
        except TokenRefused as refused:
            raise NotDelivered(str(refused), permanent=False, retry_after=OPERATOR) from refused
        except NotReached as fault:
            raise NotDelivered(str(fault), permanent=False) from fault
        except NoAnswer as fault:
            raise OutcomeUnknown(str(fault)) from fault
        if address.doubted_at is not None:
            await self._change(address, lambda one: replace(one, doubted_at=None))
        return posted

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        """Never: Teams lets no bot read what stands in a conversation."""
        raise CannotLookUp(f"{place.platform}: {mark} since {since}")

    async def _readers(self, address: Address, place: Place) -> Share:
        try:
            async with asyncio.timeout(self.share_limit):
                members = await self.connector.members(address.url, place.conversation)
        except (TimeoutError, TeamsFault) as fault:
            if isinstance(fault, SaidNo) and fault.status in _NOT_THERE:
                await self._doubt(fault, address)
                return Share.ABSENT
            log.warning("who reads along in %s is unknown: %r", place.conversation, fault)
            return Share.UNKNOWN
        return who_reads(members, place.workspace)

    async def _posted(self, letter: Letter, address: Address) -> str:
        if letter.replaces and await self._replaced(letter, address):
            return letter.replaces
        if letter.place.thread:
            conversation = _thread(letter.place.conversation, letter.place.thread)
            try:
                return await self._carried(letter.card, self._into(address, conversation))
            except SaidNo as no:
                if no.status != _GONE or no.code in _REMOVED:
                    raise
                log.warning("the message that a thread hung on is gone")
        return await self._on_its_own(letter, address)

    async def _on_its_own(self, letter: Letter, address: Address) -> str:
        if letter.place.private:
            return await self._to_one(letter, address)
        if address.kind != "channel":
            return await self._carried(letter.card, self._into(address, letter.place.conversation))
        return await self._carried(letter.card, lambda activity: self._new_thread(address, letter, activity))

    async def _replaced(self, letter: Letter, address: Address) -> bool:
        """Whether it stands in the place of the earlier message; not where that was deleted."""
        place = letter.place
        conversation = _in_chat(place, address)
        if address.kind == "channel":
            conversation = _thread(conversation, place.thread or letter.replaces)

        async def update(activity: Mapping[str, Any]) -> str:
            await self.connector.update(address.url, conversation, letter.replaces, activity)
            return letter.replaces

        try:
            return bool(conversation and await self._carried(letter.card, update))
        except SaidNo as no:
            if no.status != _GONE or no.code in _REMOVED:
                raise
            return False

    async def _new_thread(self, address: Address, letter: Letter, activity: Mapping[str, Any]) -> str:
        """The id of the message that the thread hangs on."""
        tenant = letter.place.workspace
        created = await self.connector.created(
            address.url,
            {
                "isGroup": True,
                "bot": {"id": address.bot},
                "tenantId": tenant,
                "channelData": {"channel": {"id": letter.place.conversation}, "tenant": {"id": tenant}},
                "activity": activity,
            },
        )
        return created.activity or created.conversation.partition(";messageid=")[2]

    async def _to_one(self, letter: Letter, address: Address) -> str:
        """In the chat that is known, or in a new one where there is none or it is gone."""
        known = _in_chat(letter.place, address)
        if known:
            try:
                return await self._carried(letter.card, self._into(address, known))
            except SaidNo as no:
                if no.status != _GONE or no.code in _REMOVED or not address.account:
                    raise
        begun = await self._begun(letter.place, address)
        return await self._carried(letter.card, self._into(address, begun))

    async def _begun(self, place: Place, address: Address) -> str:
        """A chat with somebody, kept for the next time; nothing is posted where this fails."""
        told = {
            "isGroup": False,
            "bot": {"id": address.bot},
            "members": [{"id": address.account}],
            "tenantId": place.workspace,
            "channelData": {"tenant": {"id": place.workspace}},
        }
        try:
            begun = await self.connector.create(address.url, told)
        except NoAnswer as fault:
            raise NotReached(str(fault)) from fault
        if address.kind == "person":
            await self._change(address, lambda one: replace(one, conversation=begun))
        return begun

    def _into(self, address: Address, conversation: str) -> _Send:
        return lambda activity: self.connector.send(address.url, conversation, activity)

    async def _carried(self, card: Card, send: _Send) -> str:
        """As a card, or in plain words where Teams finds the card too large."""
        try:
            return await send(
                {"type": "message", "summary": summary(card), "attachments": [attachment(card)]}
            )
        except SaidNo as no:
            if no.status != _TOO_LARGE:
                raise
        log.error("a card was too large for Teams, and goes as plain text")
        return await send({"type": "message", "text": in_words(card), "textFormat": "plain"})

    async def _refused(self, no: SaidNo, place: Place, address: Address) -> NotDelivered:
        """What is final for a channel is not for the message: the next try goes to the one concerned."""
        if no.status in _NOT_THERE:
            now = await self._doubt(no, address)
            return NotDelivered(str(no), permanent=place.private and now.removed_at is not None)
        if no.status in _BUSY:
            return NotDelivered(str(no), permanent=False, retry_after=self._busy_for(no))
        if no.status == _NO_TOKEN:
            log.error("Teams takes no token of ours: compare app ID and tenant ID with the registered bot")
            return NotDelivered(str(no), permanent=False, retry_after=OPERATOR)
        return NotDelivered(str(no), permanent=True)

    def _busy_for(self, no: SaidNo) -> float:
        if no.retry_after is None:
            return _LEAST + _MORE * self.chance()
        return no.retry_after + _LEAST * self.chance()

    async def _doubt(self, no: SaidNo, address: Address) -> Address:
        """Out at once where Teams says so; what it merely does not know is out when it says so again."""
        now = self.now()

        def change(one: Address) -> Address:
            again = one.doubted_at is not None and now - one.doubted_at >= CONFIRMED
            if no.code in _REMOVED or again:
                return replace(one, removed_at=one.removed_at or now)
            return replace(one, doubted_at=one.doubted_at or now)

        log.warning("Teams does not let the coach into %s: %s", address.key, no)
        return await self._change(address, change)

    def _is_out(self, address: Address) -> bool:
        """Whether the coach is not there, as far as is known; a doubt is looked into after its time."""
        if address.removed_at is not None:
            return True
        return address.doubted_at is not None and self.now() - address.doubted_at < CONFIRMED

    async def _address(self, place: Place) -> Address:
        address = await self._known(place.organisation, place.conversation)
        if address is None and place.conversation.startswith("@"):
            address = await self._never_met(place)
        if address is None:
            raise NotDelivered("no address", permanent=True)
        if address.removed_at is not None:
            raise NotDelivered("removed", permanent=place.private)
        return address

    async def _never_met(self, place: Place) -> Address | None:
        """Somebody who never wrote to the coach, by their id in Entra and at an address of their tenant."""
        near = await self.store.look(place.organisation, lambda work: work.addresses.any_left())
        if near is None:
            return None
        return Address(
            organisation=place.organisation,
            key=place.conversation,
            kind="person",
            url=near.url,
            bot=near.bot,
            account=place.conversation.removeprefix("@"),
        )

    async def _known(self, organisation: OrganisationId, key: str) -> Address | None:
        return await self.store.look(organisation, lambda work: work.addresses.of(key))

    async def _change(self, address: Address, change: Callable[[Address], Address]) -> Address:
        """On what is kept by now, as a message of theirs may have come in meanwhile."""

        def act(work: UnitOfWork) -> Address:
            changed = change(work.addresses.of(address.key) or address)
            work.addresses.keep(changed)
            return changed

        return await self.store.transact(address.organisation, act)


def _in_chat(place: Place, address: Address) -> str:
    """The id of the conversation itself; empty for somebody whom the coach has no chat with."""
    return address.conversation if place.conversation.startswith("@") else place.conversation


def _thread(channel: str, root: str) -> str:
    return f"{channel};messageid={root}"


def _lane(place: Place) -> str:
    return f"{place.organisation} {place.conversation} {place.thread}"
