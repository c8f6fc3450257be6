"""How a card is shown so that Slack takes it: in its richer blocks, else in plain ones, else in words."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TypeVar

from bot.card import Card
from bot.slack.api import SaidNo, log
from bot.slack.blocks import Message, in_words, message
from bot.slack.rich import has_rich

T = TypeVar("T")

#: Seconds for which a workspace that refused the richer blocks is spared them.
REMEMBERED = 24 * 3_600.0

#: Slack's words for blocks that it does not take.
BLOCKS = frozenset(
    {
        "invalid_blocks",
        "invalid_blocks_format",
        "invalid_attachments",
        "msg_blocks_too_long",
        "msg_too_long",
        "unsupported_block_type",
    }
)


@dataclass(slots=True, kw_only=True)
class Looks:
    """What one workspace takes: its richer blocks are rolled out by and by, and may be refused."""

    #: Whether they were taken, None while nobody has tried for a while.
    _takes: bool | None = None
    #: Seconds on the clock of the process.
    tried_at: float = 0.0

    @property
    def takes_rich(self) -> bool | None:
        """None where nobody knows, so that it is worth a try where a refusal is heard of."""
        if self._takes is False and _now() - self.tried_at > REMEMBERED:
            self._takes = None
        return self._takes

    def surely(self, card: Card) -> Message:
        """For an answer of which nobody hears whether it was taken."""
        return message(card, rich=self.takes_rich is True)

    def is_worth_a_try(self, card: Card) -> bool:
        return has_rich(card) and self.takes_rich is None

    async def show(self, card: Card, call: Callable[[Message], Awaitable[T]]) -> T:
        """Show a card in the best look that Slack takes; nothing is sent twice but what it refused.

        Raises what `call` does, and SaidNo where it takes not even the words.
        """
        for look, rich in self._looks(card):
            try:
                shown = await call(look)
            except SaidNo as no:
                if no.code not in BLOCKS or not look.blocks:
                    raise
                log.error("Slack refused the blocks of a card: %s", no.code)
                self._note(rich=rich, taken=False)
                continue
            self._note(rich=rich, taken=True)
            return shown
        raise AssertionError("words are the last look")

    def _looks(self, card: Card) -> Iterator[tuple[Message, bool]]:
        if has_rich(card) and self.takes_rich is not False:
            yield message(card, rich=True), True
        yield message(card), False
        yield in_words(card), False

    def _note(self, *, rich: bool, taken: bool) -> None:
        if rich:
            self._takes, self.tried_at = taken, _now()


def _now() -> float:
    return asyncio.get_running_loop().time()
