"""How a card goes out in Teams: to where a verified activity came from."""

from dataclasses import replace
from datetime import datetime

from bot.card import Card
from bot.courier import CannotLookUp, Letter, NotDelivered, OutcomeUnknown
from bot.teams.adaptive import attachment, summary
from bot.teams.connector import Connector, NoAnswer, NotReached, SaidNo
from coaching.addresses import Address
from coaching.people import Place
from coaching.ports import Store, UnitOfWork
from coaching.remarks import Share


class TeamsCourier:
    """bot.courier.Courier for all organisations that brought the coach in."""

    def __init__(self, *, connector: Connector, addresses_of: Store, bot_id: str) -> None:
        self._connector = connector
        self._store = addresses_of
        self._bot_id = bot_id

    async def share(self, place: Place) -> Share:
        return Share.OWN if place.private else Share.UNKNOWN

    async def post(self, letter: Letter) -> str:
        address = await self._address(letter.place)
        try:
            return await self._posted(letter, address)
        except NotReached as fault:
            raise NotDelivered(str(fault), permanent=False) from fault
        except SaidNo as no:
            permanent = no.status in {403, 404}
            raise NotDelivered(str(no), permanent=permanent, retry_after=no.retry_after) from no
        except NoAnswer as fault:
            raise OutcomeUnknown(str(fault)) from fault

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        del place, mark, since  # the Bot Connector lists no messages
        raise CannotLookUp

    async def _posted(self, letter: Letter, address: Address) -> str:
        conversation = await self._conversation(letter.place, address)
        if letter.place.thread:
            conversation = f"{conversation};messageid={letter.place.thread}"
        return await self._connector.send(address.url, conversation, _message(letter.card))

    async def _address(self, place: Place) -> Address:
        def read(unit: UnitOfWork) -> Address | None:
            return unit.addresses.of(place.conversation)

        found = await self._store.look(place.organisation, read)
        if found is None:
            raise NotDelivered("no address", permanent=True)
        return found

    async def _conversation(self, place: Place, address: Address) -> str:
        """A chat with somebody is begun where there was none."""
        if not place.conversation.startswith("@"):
            return place.conversation
        if address.conversation:
            return address.conversation
        body = {
            "bot": {"id": address.bot},
            "members": [{"id": address.account}],
            "isGroup": False,
            "tenantId": place.workspace,
            "channelData": {"tenant": {"id": place.workspace}},
        }
        begun = await self._connector.create(address.url, body)
        await self._store.transact(
            place.organisation, lambda unit: unit.addresses.keep(replace(address, conversation=begun))
        )
        return begun


def _message(card: Card) -> dict[str, object]:
    return {"type": "message", "summary": summary(card), "attachments": [attachment(card)]}
