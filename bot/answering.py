"""One turn from a platform, answered: the coach hears it, a card is drawn, a line without words is logged."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

from bot.card import Card
from bot.cards import Cards
from coaching.coach import Coach
from coaching.commands import Looking, Turn
from coaching.remarks import Refused, Remark

log = logging.getLogger("foothold.turns")


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the asker alone is shown; for a refusal, `field` names the part of the form that it is about."""

    remark: Remark
    card: Card
    refused: bool = False
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answering:
    """What each platform calls with what it read."""

    coach: Coach
    cards: Cards
    #: Wakes the follow-up loop, which says what everybody is told.
    wake: Callable[[], None]

    async def answer(self, turn: Turn) -> Answer | None:
        """None where there is nothing for the asker alone: all are told, or the turn was heard before."""
        started = time.perf_counter()
        reply = await self.coach.hear(turn)
        if not isinstance(turn.command, Looking):
            self.wake()
        self._log(turn, reply.remark if reply else None, time.perf_counter() - started)
        if reply is None:
            return None
        refused = reply.remark.reason if isinstance(reply.remark, Refused) else None
        return Answer(
            remark=reply.remark,
            card=self.cards.card(reply.remark, turn.person.today(self.coach.now())),
            refused=refused is not None,
            field=refused.field if refused else "",
        )

    def _log(self, turn: Turn, remark: Remark | None, seconds: float) -> None:
        log.info(
            "turn platform=%s conversation=%s command=%s remark=%s ms=%.1f",
            turn.place.platform,
            turn.place.conversation,
            type(turn.command).__name__,
            type(remark).__name__ if remark else "-",
            seconds * 1_000,
        )
