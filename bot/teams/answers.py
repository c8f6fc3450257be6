"""What Teams brings, answered: words, a press, a form, a new place; what is private stays with who asked."""

import logging
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot import presses, wording
from bot.answering import Answer, Answering
from bot.card import Button, Card
from bot.courier import Courier, Letter, NotDelivered, OutcomeUnknown
from bot.faults import traced
from bot.plain import plain
from bot.presses import UnknownPress
from bot.teams import dialogs, reading
from bot.teams.activity import Activity
from bot.teams.keeping import Keeping
from bot.teams.reading import Asked
from coaching.commands import StartDeal, Turn
from coaching.people import Place
from coaching.ports import NewId, Store
from coaching.remarks import Share

log = logging.getLogger("foothold.teams")

#: What an invoke is answered with; None of what is none.
Reply: TypeAlias = Mapping[str, Any] | None

_MESSAGE = "application/vnd.microsoft.activity.message"

#: Where a form may be offered to everybody: it tells nothing of anybody.
_OPENERS = (StartDeal,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """One way for each kind of activity; `later` sends something behind the acknowledgement."""

    answering: Answering
    courier: Courier
    store: Store
    new_id: NewId
    zone: str
    later: Callable[[Coroutine[Any, Any, None]], None]

    async def answer(self, activity: Activity) -> Reply:
        """Nothing is raised out of it, as Teams would then bring the activity again."""
        try:
            return await self._way(activity)(activity)
        except UnknownPress:
            return self._tell(activity, wording.UNKNOWN_PRESS)
        except Exception as fault:  # noqa: BLE001 - the net under all of them; it is logged without words
            return self._tell(activity, wording.something_broke(self._logged(fault)))

    def _way(self, activity: Activity) -> Callable[[Activity], Awaitable[Reply]]:
        ways: Mapping[tuple[str, str], Callable[[Activity], Awaitable[Reply]]] = {
            ("message", ""): self._on_words,
            ("invoke", "adaptiveCard/action"): self._on_press,
            ("invoke", "task/fetch"): self._on_dialog,
            ("invoke", "task/submit"): self._on_form,
            ("conversationUpdate", ""): self._on_change,
            ("installationUpdate", ""): self._on_change,
        }
        name = activity.name if activity.type == "invoke" else ""
        return ways.get((activity.type, name), self._on_anything_else)

    @property
    def _keeping(self) -> Keeping:
        return Keeping(store=self.store, zone=self.zone, now=self.answering.coach.now)

    # ── Each kind ─────────────────────────────────────────────────────────────────────────────────────

    async def _on_words(self, activity: Activity) -> Reply:
        await self._keeping.keep(activity)
        asked = reading.said(activity, self.zone)
        answer = await self._answer(asked.turn) if asked else None
        if asked and answer:
            self._show(asked.turn, answer.card)
        return None

    async def _on_press(self, activity: Activity) -> Reply:
        await self._keeping.keep(activity)
        asked = reading.executed(activity, self.zone)
        answer = await self._answer(asked.turn)
        if answer is None:
            return _message(wording.TAKEN_IN)
        if _is_a_line(answer.card):
            return _message(plain(answer.card))
        self._show(asked.turn, answer.card)
        return _message(wording.ANSWERED_BELOW if asked.turn.place.private else wording.ANSWERED_IN_CHAT)

    async def _on_dialog(self, activity: Activity) -> Reply:
        await self._keeping.keep(activity)
        asked = reading.in_dialog(activity, self.zone)
        answer = await self._answer(asked.turn)
        if answer is None:
            return dialogs.told(wording.TAKEN_IN)
        return dialogs.opened(answer.card, reading.note_of(asked))

    async def _on_form(self, activity: Activity) -> Reply:
        await self._keeping.keep(activity)
        asked = reading.in_dialog(activity, self.zone)
        answer = await self._answer(asked.turn)
        if answer is None:
            return dialogs.closed()
        if answer.refused:
            return await self._refused(asked, answer)
        return dialogs.opened(answer.card, reading.note_of(asked))

    async def _refused(self, asked: Asked, answer: Answer) -> Reply:
        """The form stays open with all that was typed in it."""
        sent, sentence = asked.pressed, plain(answer.card)
        if sent is None or not sent.note.opened_by:
            return dialogs.told(sentence)
        opened_by = presses.command(sent.note.opened_by)
        again = replace(asked.turn, id=f"{asked.turn.id}:again", command=opened_by)
        form = await self._answer(again)
        if form is None or form.card.form is None:
            return dialogs.told(sentence)
        return dialogs.refused(form.card, sent, sentence, answer.field)

    async def _on_change(self, activity: Activity) -> Reply:
        if reading.taken_out(activity) or reading.deleted_channel(activity) or reading.team_is_gone(activity):
            await self._keeping.remove(activity)
            return None
        first = await self._keeping.keep(activity, brought_in=reading.brought_in(activity))
        if first:
            turn = reading.greeting(activity, self.zone)
            answer = await self._answer(turn)
            if answer is not None:
                self.later(self._welcome(turn, answer.card))
        return None

    async def _on_anything_else(self, activity: Activity) -> Reply:
        """What nobody here knows is acknowledged, so that Teams does not bring it again."""
        log.info("ignored: %s %s", activity.type, activity.name)
        return None

    # ── Told ──────────────────────────────────────────────────────────────────────────────────────────

    async def _answer(self, turn: Turn) -> Answer | None:
        return await self.answering.answer(turn)

    def _tell(self, activity: Activity, sentence: str) -> Reply:
        """A sentence to who asked, each kind of activity in its own way."""
        if activity.type == "message":
            turn = reading.greeting(activity, self.zone)
            self._show(turn, Card(lines=((sentence,),)))
            return None
        if activity.name == "adaptiveCard/action":
            return _message(sentence)
        return dialogs.told(sentence) if activity.name.startswith("task/") else None

    def _show(self, turn: Turn, card: Card) -> None:
        """To who asked alone: in their own chat, where others may read along."""
        shown = _without_form(card, turn)
        place = turn.place
        if not place.private and not (card.form and isinstance(turn.command, _OPENERS)):
            place = place.direct_to(turn.person.id)
            shown = shown.with_aside(wording.others_read_along())
        self.later(self._post(shown, place))

    async def _welcome(self, turn: Turn, card: Card) -> None:
        if turn.place.private or await self._readers(turn.place) is Share.OWN:
            await self._post(card, turn.place)
        else:
            shown = card.with_aside(wording.others_read_along())
            await self._post(shown, turn.place.direct_to(turn.person.id))

    async def _readers(self, place: Place) -> Share:
        """Here nobody can wait until Teams may be asked again."""
        try:
            return await self.courier.share(place)
        except NotDelivered:
            return Share.UNKNOWN

    async def _post(self, card: Card, place: Place) -> None:
        """What was asked is done all the same, so a failure is only noted."""
        try:
            await self.courier.post(Letter(card=card, place=place, mark=self.new_id().hex))
        except (NotDelivered, OutcomeUnknown) as fault:
            log.warning("an answer could not be shown: %r", fault)
        except Exception as fault:  # noqa: BLE001 - the net under what is sent later, where nobody waits
            self._logged(fault)

    def _logged(self, fault: Exception) -> str:
        """Log a fault under a name that people can quote: kinds and places, never what was typed."""
        name = self.new_id().hex[:8]
        log.error("fault %s: %s", name, traced(fault))
        return name


def _message(sentence: str) -> Reply:
    """What Teams shows below the card, to the one who pressed."""
    return {"statusCode": 200, "type": _MESSAGE, "value": sentence}


def _is_a_line(card: Card) -> bool:
    """Whether all of it fits below a card that was pressed."""
    more = card.buttons or card.choices or card.form or card.facts or card.table or card.files
    return not more and len(plain(card)) <= 300  # noqa: PLR2004 - characters of two or three lines


def _without_form(card: Card, turn: Turn) -> Card:
    """Words open no dialog; a button that asks the same again does."""
    if card.form is None:
        return card
    label = wording.START_A_DEAL if isinstance(turn.command, StartDeal) else card.title
    again = Button(label=label, token=presses.token(turn.command), main=True)
    return replace(card, form=None, buttons=(again,))
