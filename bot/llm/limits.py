"""What a language model may cost: seconds an answer, questions a day, and a rest after faults in a row."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import TypeVar

from coaching.model_requests import Heard, ModelUnavailable, ToUnderstand, ToWord, Worded
from coaching.ports import LanguageModel, Now

#: Seconds that an answer may take, its second try included.
PATIENCE = 8.0

#: After so many faults in a row nothing is asked for so long; then one question tries whether it is well.
FAULTS_IN_A_ROW = 3
REST = timedelta(minutes=2)

T = TypeVar("T")


@dataclass(slots=True, kw_only=True, eq=False)
class Limited:
    """The same model within its limits. What it has counted is of this process and begins anew with it."""

    model: LanguageModel
    now: Now
    #: Questions that one workspace may ask on one day, UTC.
    a_day: int
    patience: float = PATIENCE
    _asked: dict[tuple[str, date], int] = field(default_factory=dict[tuple[str, date], int])
    _faults: int = 0
    _rests_until: datetime | None = None

    async def word(self, asked: ToWord, *, fault_of: Callable[[Sequence[Worded]], str]) -> tuple[Worded, ...]:
        return await self._within(asked.organisation, lambda: self.model.word(asked, fault_of=fault_of))

    async def understand(
        self, asked: ToUnderstand, *, fault_of: Callable[[Sequence[Heard]], str]
    ) -> tuple[Heard, ...]:
        return await self._within(asked.organisation, lambda: self.model.understand(asked, fault_of=fault_of))

    async def _within(self, organisation: str, ask: Callable[[], Awaitable[T]]) -> T:
        self._must_not_rest()
        self._count(organisation)
        try:
            async with asyncio.timeout(self.patience):
                answer = await ask()
        except TimeoutError:
            self._faulty()
            raise ModelUnavailable("timeout") from None
        except ModelUnavailable as no:
            # An answer that could not be used shows that the way to the model is open.
            if no.reason != "unreadable":
                self._faulty()
            raise
        self._faults, self._rests_until = 0, None
        return answer

    def _must_not_rest(self) -> None:
        if self._rests_until is None:
            return
        if self.now() < self._rests_until:
            raise ModelUnavailable("resting")
        # One question tries; the others go on resting until it has its answer.
        self._rests_until = self.now() + REST

    def _faulty(self) -> None:
        self._faults += 1
        if self._faults >= FAULTS_IN_A_ROW:
            self._rests_until = self.now() + REST

    def _count(self, organisation: str) -> None:
        """Raises ModelUnavailable where the workspace has used up its day."""
        today = self.now().date()
        self._asked = {key: asked for key, asked in self._asked.items() if key[1] == today}
        asked = self._asked.get((organisation, today), 0)
        if asked >= self.a_day:
            raise ModelUnavailable("budget")
        self._asked[organisation, today] = asked + 1
