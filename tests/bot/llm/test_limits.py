"""What a language model may cost: time, questions a day, and a rest after faults."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.llm.limits import FAULTS_IN_A_ROW, REST, Limited
from coaching.model_requests import Heard, ModelUnavailable, ToUnderstand, ToWord, Worded
from tests.fakes import Clock
from tests.models import Saying

NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)


def of(organisation: str) -> ToWord:
    return ToWord(organisation=organisation, sentences=(), facts={})


@dataclass
class Silent:
    """Never answers."""

    async def word(self, asked: ToWord, *, fault_of: Callable[[Sequence[Worded]], str]) -> tuple[Worded, ...]:
        await asyncio.Event().wait()
        return ()

    async def understand(
        self, asked: ToUnderstand, *, fault_of: Callable[[Sequence[Heard]], str]
    ) -> tuple[Heard, ...]:
        await asyncio.Event().wait()
        return ()


async def ask(limited: Limited, organisation: str = "a") -> str:
    """Nothing where there was an answer, else the reason why not."""
    try:
        await limited.word(of(organisation), fault_of=lambda _: "")
    except ModelUnavailable as no:
        return no.reason
    return ""


async def test_an_answer_that_takes_too_long_is_not_waited_for() -> None:
    assert await ask(Limited(model=Silent(), now=Clock(NOON), a_day=9, patience=0.01)) == "timeout"


async def test_each_workspace_has_its_own_day() -> None:
    clock = Clock(NOON)
    limited = Limited(model=Saying(), now=clock, a_day=2)
    assert [await ask(limited) for _ in range(3)] == ["", "", "budget"]
    assert await ask(limited, "b") == ""
    clock.set(NOON + timedelta(days=1))
    assert await ask(limited) == ""


async def test_after_faults_in_a_row_nothing_is_asked_until_one_question_has_its_answer() -> None:
    clock, model = Clock(NOON), Saying(fails=ModelUnavailable("unreachable"))
    limited = Limited(model=model, now=clock, a_day=99)
    assert [await ask(limited) for _ in range(FAULTS_IN_A_ROW)] == ["unreachable"] * FAULTS_IN_A_ROW
    assert await ask(limited) == "resting"
    assert len(model.asked) == FAULTS_IN_A_ROW

    clock.set(NOON + REST)
    assert await ask(limited) == "unreachable"
    assert await ask(limited) == "resting"

    model.fails = None
    clock.set(NOON + 2 * REST)
    assert [await ask(limited) for _ in range(2)] == ["", ""]


async def test_an_answer_that_cannot_be_used_is_no_fault_of_the_way_there() -> None:
    limited = Limited(model=Saying(fails=ModelUnavailable("unreadable")), now=Clock(NOON), a_day=99)
    assert {await ask(limited) for _ in range(5)} == {"unreadable"}


@pytest.mark.parametrize("a_day", [1, 3])
async def test_a_question_that_rests_does_not_count(a_day: int) -> None:
    clock, model = Clock(NOON), Saying(fails=ModelUnavailable("busy"))
    limited = Limited(model=model, now=clock, a_day=FAULTS_IN_A_ROW + a_day)
    for _ in range(10):
        await ask(limited)
    assert len(model.asked) == FAULTS_IN_A_ROW
    clock.set(NOON + REST)
    model.fails = None
    assert [await ask(limited) for _ in range(a_day + 1)] == [*[""] * a_day, "budget"]
