"""A message that was not written to the coach, looked at: for its speaker alone, and only among ourselves."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

from bot.answering import Answer, Answering
from coaching.commands import Overhear, Turn
from coaching.commitment import MAX_WHAT
from coaching.language.intents import PERHAPS, promises_in
from coaching.remarks import Share

#: Whether something is promised does not hang on the day on which it is said.
_ANY_DAY = datetime(2027, 3, 1, 9, tzinfo=UTC)


async def overheard(turn: Turn, answering: Answering, share: Callable[[], Awaitable[Share]]) -> Answer | None:
    """What is offered to the speaker alone; None for nothing, as nearly always.

    What promises nothing goes no further than this, and neither does what anybody from outside can read.
    """
    wish = turn.command
    assert isinstance(wish, Overhear)  # noqa: S101 - the caller's
    if len(wish.words) > MAX_WHAT or turn.person.outsider or not _may_promise(wish.words):
        return None
    if await share() is not Share.OWN:
        return None
    answer = await answering.answer(turn)
    return None if answer is None or answer.refused else answer


def _may_promise(words: str) -> bool:
    return bool(promises_in(words, said_at=_ANY_DAY, least=PERHAPS))
