"""What Slack brings, answered: a command, a press, a form, words; and never a fault back."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from slack_bolt.context.ack.async_ack import AsyncAck

from bot import wording
from bot.answering import Answer, Answering
from bot.card import Button, Card
from bot.courier import Letter, NotDelivered
from bot.faults import traced
from bot.presses import UnknownPress, token
from bot.slack import channel_events, reading
from bot.slack.api import SaidNo, SlackApi, SlackFault
from bot.slack.blocks import Message, sentence
from bot.slack.courier import SlackCourier
from bot.slack.modals import closer_look, first_line, home_tab, modal
from bot.slack.people import People, WhoIsThat
from bot.slack.reading import Asked, Home
from coaching import commands as ask
from coaching.commands import Looking, StartDeal, Turn
from coaching.errors import CannotListen
from coaching.people import Place
from coaching.ports import NewId
from coaching.remarks import HoursShown, Refused, Share

log = logging.getLogger("foothold.slack")

#: Seconds within which a form must have opened and a private answer be told: Slack waits three in all.
IN_TIME = 2.0

Payload: TypeAlias = dict[str, Any]
Listen: TypeAlias = Callable[[AsyncAck, Payload], Awaitable[None]]
#: Tells the one who asked a sentence, each kind of payload in its own way.
Tell: TypeAlias = Callable[[AsyncAck, Payload, str], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """One listener for each kind of payload, whatever the button or the form is."""

    answering: Answering
    api: SlackApi
    courier: SlackCourier
    people: People
    home: Home
    new_id: NewId
    in_time: float = IN_TIME

    def guarded(self, listen: Listen, tell: Tell) -> Listen:
        """A listener out of which nothing is raised, as Bolt would then lose the acknowledgement too."""

        async def listener(ack: AsyncAck, body: Payload) -> None:
            try:
                await listen(ack, body)
            except UnknownPress:
                await self._try_to(tell, ack, body, wording.UNKNOWN_PRESS)
            except WhoIsThat:
                await self._try_to(tell, ack, body, wording.WHO_ARE_YOU)
            except Exception as fault:  # noqa: BLE001 - the net under all listeners; it is logged without words
                name = self._logged(fault)
                await self._try_to(tell, ack, body, wording.something_broke(name))
            if ack.response is None:
                await ack()

        return listener

    async def on_command(self, ack: AsyncAck, body: Payload) -> None:
        asked = await self._surely(reading.slash_command(body, self.home, self.people.name_of))
        answer = await self._answer(asked)
        if answer is None:
            await ack()
        elif answer.card.form is None:
            await self._ack_card(ack, body, answer.card)
        elif not await self._open(body, answer.card, asked.place, ""):
            await _ack_with(ack, sentence(wording.FORM_DID_NOT_OPEN))

    async def on_press(self, ack: AsyncAck, body: Payload) -> None:
        if reading.is_on_view(body, "home") or reading.is_on_view(body, "modal"):
            await self.on_press_in_view(ack, body)
            return
        asked = await self._surely(reading.press(body, self.home))
        answer = await self._answer(asked)
        if answer is None:
            await ack()
        elif answer.card.form is None:
            await self._respond(body, answer.card)
        elif not await self._open(body, answer.card, asked.place, asked.pressed_on):
            await self._respond(body, Card(lines=((wording.FORM_DID_NOT_OPEN,),)))

    async def on_press_in_view(self, ack: AsyncAck, body: Payload) -> None:
        """A press on the home tab or in a closer look: the answer opens above it, the tab is drawn anew."""
        asked = reading.press(body, self.home)
        answer = await self._answer(asked)
        if answer is not None and answer.card.form is not None:
            view = modal(answer.card, answer.card.form, asked.place, "")
            await self._show(body, view)
        elif answer is not None:
            await self._show(body, closer_look(answer.card))
        await ack()
        if not isinstance(asked.command, Looking):
            await self._publish(reading.home_of(asked, self.home))

    async def on_home(self, ack: AsyncAck, body: Payload) -> None:
        await ack()
        asked = reading.opened_home(body, self.home)
        if asked:
            await self._publish(asked)

    async def on_check_in(self, ack: AsyncAck, body: Payload) -> None:
        answer = await self._answer(reading.checked_in(body, self.home))
        if answer is not None:
            await self._show(body, closer_look(answer.card))
        await ack()

    async def on_left(self, ack: AsyncAck, body: Payload) -> None:
        """Open promises of somebody who was deactivated go to the leads of their deals."""
        await ack()
        asked = reading.left(body, self.home)
        if asked:
            await self._answer(asked)

    async def on_joined(self, ack: AsyncAck, body: Payload) -> None:
        """One short introduction where the coach was brought in; to the one who did alone, if others read."""
        await ack()
        asked = reading.brought_in(body, self.home)
        if asked is None:
            await self._channel_changed(body)
            return
        answer = await self._answer(asked)
        if answer is None:
            return
        if await self._readers(asked.place) is Share.OWN:
            await self.courier.post(Letter(card=answer.card, place=asked.place, mark=self.new_id().hex))
        else:
            shown = answer.card.with_aside(wording.others_read_along())
            await self.courier.whisper(asked.place.direct_to(asked.actor.id), asked.actor.id, shown)

    async def on_channel(self, ack: AsyncAck, body: Payload) -> None:
        """What happened to a channel is told to the leads of its deals, alone."""
        await ack()
        await self._channel_changed(body)

    async def _channel_changed(self, body: Payload) -> None:
        turn = await channel_events.turn_of(body, self.home, self.people)
        if turn is not None:
            await self.answering.answer(turn)

    async def _readers(self, place: Place) -> Share:
        """Here nobody can wait until Slack may be asked again."""
        try:
            return await self.courier.share(place)
        except NotDelivered:
            return Share.UNKNOWN

    async def on_form(self, ack: AsyncAck, body: Payload) -> None:
        asked = reading.form(body, self.home)
        answer = await self._answer(asked)
        if answer is None:
            await ack()
        elif answer.refused:
            await _ack_below(ack, body, answer.field, first_line(answer.card))
        elif answer.card.form is not None:
            view = modal(answer.card, answer.card.form, asked.place, asked.pressed_on)
            await ack(response_action="update", view=view)
        elif isinstance(answer.remark, HoursShown) and asked.place.conversation.startswith("@"):
            await ack()  # the home tab shows what was set
        else:
            await self._whisper(asked, answer.card)
        if asked.place.conversation.startswith("@") and (answer is None or not answer.refused):
            await self._publish(reading.home_of(asked, self.home))

    async def on_words(self, ack: AsyncAck, body: Payload) -> None:
        await ack()
        asked = reading.said(body, self.home, self.people.name_of)
        answer = await self._answer(asked) if asked else None
        if asked and answer:
            await self._whisper(asked, _without_form(answer.card, asked))

    async def on_old_press(self, ack: AsyncAck, body: Payload) -> None:
        """A button that no version of today has."""
        del ack, body  # it says nothing that is still known
        raise UnknownPress

    async def on_anything_else(self, ack: AsyncAck, body: Payload) -> None:
        """What nobody here knows is acknowledged all the same, so that Slack does not bring it again."""
        log.info("ignored: %s", body.get("type") or body.get("command"))
        await ack()

    async def tell_in_ack(self, ack: AsyncAck, body: Payload, words: str) -> None:
        del body  # the acknowledgement goes where the command came from
        await _ack_with(ack, sentence(words))

    async def tell_by_response(self, ack: AsyncAck, body: Payload, words: str) -> None:
        if reading.is_on_view(body, "home") or reading.is_on_view(body, "modal"):
            await self.tell_in_view(ack, body, words)
            return
        await self._respond(body, Card(lines=((words,),)))

    async def tell_in_view(self, ack: AsyncAck, body: Payload, words: str) -> None:
        del ack  # it is acknowledged without words
        await self._show(body, closer_look(Card(lines=((words,),))))

    async def tell_below(self, ack: AsyncAck, body: Payload, words: str) -> None:
        await _ack_below(ack, body, "", words)

    async def tell_nobody(self, ack: AsyncAck, body: Payload, words: str) -> None:
        """Where nobody asked anything."""

    async def tell_in_place(self, ack: AsyncAck, body: Payload, words: str) -> None:
        del ack  # an event is acknowledged without words
        asked = reading.said(body, self.home, self.people.name_of)
        if asked:
            await self._whisper(asked, Card(lines=((words,),)))

    # What the listeners in other files do as these do.

    async def answer(self, asked: Asked) -> Answer | None:
        return await self._answer(asked)

    async def open(self, body: Payload, card: Card, place: Place, pressed_on: str) -> bool:
        """Whether the card's form has opened in time."""
        return await self._open(body, card, place, pressed_on)

    async def respond(self, body: Payload, card: Card) -> None:
        await self._respond(body, card)

    async def whisper(self, asked: Asked, card: Card) -> None:
        await self._whisper(asked, card)

    async def _answer(self, asked: Asked) -> Answer | None:
        wish = asked.command
        if isinstance(wish, ask.Listen) and wish.on and not await self._may_read(asked.place):
            card = Card(lines=((wording.CANNOT_LISTEN,),))
            return Answer(remark=Refused(reason=CannotListen()), card=card, refused=True)
        return await self.answering.answer(await self._turn(asked))

    async def _may_read(self, place: Place) -> bool:
        """Whether the app may read messages there, as far as Slack can tell; else it counts as if."""
        if place.private:
            return True
        try:
            async with asyncio.timeout(self.in_time):
                await self.api.ask("conversations.history", channel=place.conversation, limit=1)
        except SaidNo as no:
            return no.code != "missing_scope"
        except (TimeoutError, SlackFault):
            return True
        return True

    async def _turn(self, asked: Asked) -> Turn:
        person = await self.people.person(asked.actor)
        if asked.names is None or asked.names == person.id or person.outsider:
            return asked.turn(person)
        try:
            return asked.turn(person, await self.people.known(asked.names))
        except WhoIsThat:
            # Perhaps the coach knows them from before; if not, it says so at their field.
            return asked.turn(person)

    async def _surely(self, asked: Asked) -> Asked:
        """Whether a place is private: people have direct messages with each other, where we cannot speak."""
        place = asked.place
        if not place.conversation.startswith("D") or asked.actor.team != self.home.team:
            return asked
        try:
            async with asyncio.timeout(self.in_time):
                ours = await self.courier.direct_with(asked.actor.id)
        except (TimeoutError, SlackFault) as fault:
            raise WhoIsThat from fault
        return replace(asked, place=replace(place, private=place.conversation == ours))

    async def _open(self, body: Payload, card: Card, place: Place, pressed_on: str) -> bool:
        assert card.form is not None  # noqa: S101 - the callers have looked
        view = modal(card, card.form, place, pressed_on)
        opening = {"trigger_id": str(body.get("trigger_id", "")), "view": view}
        return await self._in_time(self.api.call("views.open", opening), "a form")

    async def _show(self, body: Payload, view: Payload) -> None:
        """Open a view above the home tab, or upon the closer look that was pressed in."""
        method = "views.push" if reading.is_on_view(body, "modal") else "views.open"
        opening = {"trigger_id": str(body.get("trigger_id", "")), "view": view}
        shown = await self._in_time(self.api.call(method, opening), "a view")
        if not shown and method == "views.push":
            # Slack stacks three views: the one that was pressed in makes room.
            instead = {"view_id": str(body["view"].get("id", "")), "view": view}
            await self._in_time(self.api.call("views.update", instead), "a view")

    async def _publish(self, asked: Asked) -> None:
        """Show somebody's home tab as things stand now."""
        answer = await self._answer(asked)
        if answer is not None:
            shown = {"user_id": asked.actor.id, "view": home_tab(answer.card)}
            await self._in_time(self.api.call("views.publish", shown), "the home tab")

    async def _ack_card(self, ack: AsyncAck, body: Payload, card: Card) -> None:
        """In the acknowledgement; where a refusal would be lost with it, in the answer behind it."""
        if self.courier.looks.is_worth_a_try(card):
            await ack()
            await self._respond(body, card)
        else:
            await _ack_with(ack, self.courier.looks.surely(card))

    async def _respond(self, body: Payload, card: Card) -> None:
        where, to_one = str(body.get("response_url", "")), {"response_type": "ephemeral"}

        async def tell(look: Message) -> None:
            await self.api.respond(where, {**to_one, "replace_original": False, **look.body()})

        await self._in_time(self.courier.looks.show(card, tell), "an answer")

    async def _whisper(self, asked: Asked, card: Card) -> None:
        await self._in_time(self.courier.whisper(asked.place, asked.actor.id, card), "an answer")

    async def _in_time(self, call: Awaitable[object], what: str) -> bool:
        """Whether it was shown; what was asked is done all the same, so a failure is only noted."""
        try:
            async with asyncio.timeout(self.in_time):
                await call
        except (TimeoutError, SlackFault) as fault:
            log.warning("%s could not be shown: %r", what, fault)
            return False
        return True

    async def _try_to(self, tell: Tell, ack: AsyncAck, body: Payload, words: str) -> None:
        try:
            await tell(ack, body, words)
        except Exception as fault:  # noqa: BLE001 - as above: whoever cannot even be told is told nothing
            self._logged(fault)

    def _logged(self, fault: Exception) -> str:
        """Log a fault under a name that people can quote: kinds and places, never what was typed."""
        name = self.new_id().hex[:8]
        log.error("fault %s: %s", name, traced(fault))
        return name


def _without_form(card: Card, asked: Asked) -> Card:
    """Words open no form; a button that asks the same again does."""
    if card.form is None:
        return card
    label = wording.START_A_DEAL if isinstance(asked.command, StartDeal) else card.title
    again = Button(label=label, token=token(asked.command), main=True)
    return replace(card, form=None, buttons=(again,))


async def _ack_with(ack: AsyncAck, shown: Message) -> None:
    await ack({"response_type": "ephemeral", **shown.body()})


async def _ack_below(ack: AsyncAck, body: Payload, field: str, words: str) -> None:
    """Below a field of the form that is still open, so that nothing typed is lost."""
    names = reading.field_names(body)
    below = field if field in names else reading.first_field(body)
    await ack({"response_action": "errors", "errors": {below: words}})
