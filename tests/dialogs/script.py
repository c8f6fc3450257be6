"""A conversation as a test writes it: who says, presses and fills in what, and what then stands there."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from uuid import UUID

from bot import phrases, presses
from bot.answering import Answering
from bot.card import Button, Card, Form
from bot.courier import CannotLookUp, Letter
from bot.follow_up_loop import FollowUpLoop
from bot.plain import buttons, plain
from coaching.coach import Coach
from coaching.commands import Command, Turn
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import Person, PersonId, Place
from coaching.ports import UnitOfWork
from coaching.remarks import Share
from tests.fakes import Clock

PEOPLE = {
    "ana": Person(id=PersonId("ana"), name="ana", zone="Europe/London"),
    "bo": Person(id=PersonId("bo"), name="bo", zone="America/New_York"),
    "cara": Person(id=PersonId("cara"), name="cara", zone="Europe/London", outsider=True),
}

CHANNEL = Place(platform="local", workspace="acme", conversation="deal-room")


@dataclass(slots=True, kw_only=True)
class Message:
    """Something that stands in a conversation."""

    id: str
    place: Place
    card: Card
    mark: str


@dataclass(slots=True)
class Chat:
    """A chat platform that keeps what was posted; `shared` says who reads along in its channels."""

    shared: Share = Share.OWN
    #: What the next posts fail with; the first fault is kept until a post meets it.
    faults: list[Exception] = field(default_factory=list[Exception])
    fault_after_posting: bool = False
    looks_up: bool = True
    messages: list[Message] = field(default_factory=list[Message])
    fresh: list[Message] = field(default_factory=list[Message])
    _ids: Iterator[int] = field(default_factory=lambda: count(1))

    async def share(self, place: Place) -> Share:
        return self.shared

    async def post(self, letter: Letter) -> str:
        if self.faults and not self.fault_after_posting:
            raise self.faults.pop()
        posted = self._posted(letter)
        if self.faults:
            raise self.faults.pop()
        return posted

    def _posted(self, letter: Letter) -> str:
        standing = next((one for one in self.messages if one.id == letter.replaces), None)
        if standing is not None:
            standing.card = letter.card
            self.fresh.append(standing)
            return standing.id
        message = Message(id=f"m{next(self._ids)}", place=letter.place, card=letter.card, mark=letter.mark)
        self.messages.append(message)
        self.fresh.append(message)
        return message.id

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        if not self.looks_up:
            raise CannotLookUp
        return next((one.id for one in self.messages if one.mark == mark and one.place == place), None)

    def seen(self) -> list[Message]:
        fresh, self.fresh = self.fresh, []
        return fresh


class Dialog:
    """Drives the coach through its own doors: phrases, presses, forms, and the follow-up loop."""

    def __init__(
        self, coach: Coach, answering: Answering, loop: FollowUpLoop, chat: Chat, clock: Clock
    ) -> None:
        self.coach = coach
        self.answering = answering
        self.loop = loop
        self.chat = chat
        self.clock = clock
        self.place = CHANNEL
        #: The form that was offered last, and the message whose button opened it.
        self.open_form: tuple[Form, str] | None = None
        #: The part of a form that the last refusal was about.
        self.refused_field = ""
        self._private: list[Message] = []
        self._turns = count(1)

    async def says(self, who: str, text: str) -> str:
        return await self.hears(who, phrases.read(text))

    async def presses(self, who: str, label: str, *, on: Message | None = None, first: bool = False) -> str:
        """Press a button of that label: in the newest message that has one, the last or the first of them."""
        message, button = self._find(
            label, [on] if on else [*self.chat.messages, *self._private], first=first
        )
        pressed_on = message.id if message in self.chat.messages else ""
        self.place = message.place if message.place.private else self.place
        return await self.hears(who, presses.command(button.token), pressed_on=pressed_on)

    async def fills(self, who: str, **filled: object) -> str:
        """Send the open form, with these fields changed and the others as they were given in advance."""
        assert self.open_form is not None, "no form is open"
        form, pressed_on = self.open_form
        given = {one.name: one.values or one.value for one in form.fields if one.values or one.value}
        command = presses.command(form.submit.token, {**given, **filled})
        return await self.hears(who, command, pressed_on=pressed_on)

    async def hears(
        self,
        who: str,
        command: Command,
        *,
        pressed_on: str = "",
        turn_id: str = "",
        people: Iterable[str] = ("ana", "bo"),
    ) -> str:
        turn = Turn(
            id=turn_id or f"t{next(self._turns)}",
            person=PEOPLE[who],
            place=self.place,
            command=command,
            people=tuple(PEOPLE[name] for name in people),
            pressed_on=pressed_on,
        )
        answer = await self.answering.answer(turn)
        told = await self._told()
        if answer is None:
            return "\n\n".join(told)
        self.refused_field = answer.field
        if answer.card.form is not None:
            self.open_form = (answer.card.form, pressed_on)
        message = Message(id=f"only-{turn.id}", place=self.place, card=answer.card, mark="")
        self._private.append(message)
        return "\n\n".join([f"(only {who}) {plain(answer.card)}", *told])

    async def on(self, moment: datetime) -> list[str]:
        """What the coach says unasked when the clock shows this moment."""
        self.clock.set(moment)
        return await self._told()

    @property
    def last(self) -> Message:
        return self.chat.messages[-1]

    @property
    def told_alone(self) -> Message:
        """What somebody was told alone last."""
        return self._private[-1]

    def shown(self, message: Message) -> str:
        return _shown(message)

    def blanks(self) -> list[str]:
        """The slots that the open form asks for."""
        assert self.open_form is not None, "no form is open"
        return [one.name.removeprefix("slots.") for one in self.open_form[0].fields if "." in one.name]

    def button(self, label: str) -> Command:
        """What the newest button of that label stands for, to be pressed later."""
        return presses.command(self._find(label, self.chat.messages, first=False)[1].token)

    def deal(self) -> DealId:
        """The deal that the newest message is about."""
        _, told = json.loads(buttons(self.last.card)[0].token)
        return DealId(UUID(told["deal"]))

    def foreign_commitment(self) -> CommitmentId:
        return CommitmentId(UUID(int=2**100))

    def commitment(self, kind: str = "OfferDone") -> str:
        """The id of the commitment that a button of this kind, shown last, is about."""
        for message in reversed([*self.chat.messages, *self._private]):
            for button in buttons(message.card):
                of_kind, told = json.loads(button.token)
                if of_kind == kind:
                    return str(told["commitment"])
        raise AssertionError("nobody was shown a commitment")

    async def offers(self, who: str, kind: str, commitment: str) -> str:
        """Press a button that stands in an older message: of this kind, for this commitment."""
        return await self.hears(who, presses.command(json.dumps([kind, {"commitment": commitment}])))

    async def events(self) -> list[str]:
        """What happened to the commitments of all deals here, in order."""

        def read(work: UnitOfWork) -> list[str]:
            deals = work.deals.open_in(CHANNEL)
            return [event.kind for deal in deals for event in work.events.of_deal(deal.id)]

        return await self.coach.store.transact(CHANNEL.organisation, read)

    async def _told(self) -> list[str]:
        while await self.loop.once():
            pass
        return [_shown(message) for message in self.chat.seen()]

    def _find(self, label: str, messages: list[Message], *, first: bool) -> tuple[Message, Button]:
        for message in reversed(messages):
            shown = [button for button in buttons(message.card) if button.label == label]
            if shown:
                return message, shown[0 if first else -1]
        raise AssertionError(f"nobody was shown a button {label!r}")


def _shown(message: Message) -> str:
    """What stands there; a private conversation is named, and so is a message with others below it."""
    where = f"(to {message.place.conversation}) " if message.place.private else ""
    where = f"(below {message.place.thread}) " if message.place.thread else where
    return where + plain(message.card)
