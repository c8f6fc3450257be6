"""The second answer: what a language model makes of a message that stands there already."""

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass, field

from bot.answering import Answering
from coaching.commands import RewordWins, Turn
from coaching.model_answers import Rewording, grounds_of, to_word, worded
from coaching.people import OrganisationId
from coaching.ports import LanguageModel, Posted
from coaching.remarks import Delivery, WinsSuggested
from coaching.rewording import suggested_in

log = logging.getLogger("foothold.model")

#: So many answers of a model are waited for at once; what comes on top of them keeps the rules' answer.
AT_ONCE = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class SecondWords:
    """Asks a model about what was posted, for the organisations that allow it; nobody waits for it."""

    answering: Answering
    model: LanguageModel
    allowed: frozenset[OrganisationId]
    _under_way: set[asyncio.Task[None]] = field(default_factory=set[asyncio.Task[None]])

    def posted(self, delivery: Delivery, outcome: Posted) -> None:
        """Begin to word the wins of a message anew."""
        remark = delivery.remark
        if not isinstance(remark, WinsSuggested) or remark.reworded or not remark.wins:
            return
        if delivery.follow_up.organisation in self.allowed and len(self._under_way) < AT_ONCE:
            self._begin(self._reword(delivery, remark, outcome))

    async def settle(self) -> None:
        """Wait for what is under way."""
        while self._under_way:
            await asyncio.gather(*self._under_way)

    async def close(self) -> None:
        """Let go of what is under way: the rules' answer stands already."""
        tasks = tuple(self._under_way)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _reword(self, delivery: Delivery, remark: WinsSuggested, outcome: Posted) -> None:
        try:
            await self._say_again(delivery, remark, outcome)
        except Exception:  # the task's top: nothing below swallows a fault, and the rules' answer stands
            log.exception("second words for %s failed", delivery.follow_up.id)

    async def _say_again(self, delivery: Delivery, remark: WinsSuggested, outcome: Posted) -> None:
        playbook = self.answering.coach.playbook
        asked = to_word(remark.deal, remark.wins, playbook)
        if not asked.sentences:
            return
        answer = await worded(self.model, asked, grounds_of(remark.deal, playbook), playbook)
        _log(answer)
        if answer.source != "model":
            return
        await self.answering.answer(
            Turn(
                id=f"model:{delivery.follow_up.id}",
                person=delivery.to,
                place=outcome.place or delivery.follow_up.place,
                command=_again(remark, answer.words),
                pressed_on=outcome.external_id,
            )
        )


def _again(remark: WinsSuggested, words: Mapping[str, str]) -> RewordWins:
    moves = tuple(win.move.slug for win in remark.wins)
    return RewordWins(
        deal=remark.deal.id,
        counterpart=remark.deal.faces,
        words=words,
        moves=moves,
        seen=suggested_in(remark.deal) + len(moves),
    )


def _log(answer: Rewording) -> None:
    """Which of both it was, and why; no word of any deal."""
    log.info(
        "model asked=word source=%s sentences=%d why=%s", answer.source, len(answer.words), answer.why or "-"
    )
