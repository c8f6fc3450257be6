"""The language model behind an address: what it is told, what it may answer, and how that fails."""

import json
from collections.abc import AsyncGenerator, Sequence
from typing import Any, Protocol

import pytest

from bot.llm.prompts import clean
from coaching.model_requests import Heard, Message, ModelUnavailable, Sentence, ToUnderstand, ToWord, Worded
from coaching.ports import LanguageModel
from tests.bot.llm.provider import Provider, serving

adapter = pytest.importorskip("bot.llm.openai_compatible", reason="the extra llm is not installed")

SENTENCE = Sentence(name="success-sheet", words="Agree one page with Orion.", words_at_most=9)
ASKED = ToWord(organisation="local:acme", sentences=(SENTENCE,), facts={"counterpart": "Orion"})
GOOD = {"sentences": [{"name": "success-sheet", "words": "Together, agree one page with Orion."}]}
BAD = {"sentences": [{"name": "success-sheet", "words": "Pay 5."}]}


class Opening(Protocol):
    def __call__(self, provider: Provider, *, patience: float = 5.0) -> LanguageModel: ...


def no_digits(given: Sequence[Worded]) -> str:
    return "No digits." if any(one.isdigit() for said in given for one in said.words) else ""


@pytest.fixture
async def provider() -> AsyncGenerator[Provider]:
    async with serving() as provider:
        yield provider


@pytest.fixture
async def opened() -> AsyncGenerator[list[Any]]:
    """The models that a test has opened."""
    models: list[Any] = []
    yield models
    for one in models:
        await one.close()


@pytest.fixture
def model(opened: list[Any]) -> Opening:
    def open_it(provider: Provider, *, patience: float = 5.0) -> LanguageModel:
        opened.append(
            adapter.open_model(
                url=provider.url, name="small", key="sk-secret", patience=patience, new_mark=lambda: "MARK-7"
            )
        )
        return opened[-1]

    return open_it


async def test_a_sentence_comes_back_in_the_form_that_was_asked_for(
    model: Opening, provider: Provider
) -> None:
    provider.answers = [GOOD]
    (said,) = await model(provider).word(ASKED, fault_of=no_digits)
    assert said == Worded(name="success-sheet", words="Together, agree one page with Orion.")


async def test_the_deals_text_is_data_between_marks_and_the_key_is_in_the_header_alone(
    model: Opening,
    provider: Provider,
) -> None:
    provider.answers = [GOOD]
    await model(provider).word(ASKED, fault_of=no_digits)
    (asked,) = provider.asked
    assert asked["headers"]["Authorization"] == "Bearer sk-secret"
    assert "sk-secret" not in provider.messages()
    said = asked["messages"][-1]["content"]
    assert said.startswith("MARK-7\n{")
    assert said.endswith("}\nMARK-7")
    assert json.loads(said.split("\n")[1])["facts"] == {"counterpart": "Orion"}
    assert asked["temperature"] == 0
    assert len(asked["tools"]) == 1  # the form of the answer; it can do nothing


async def test_a_fault_is_told_once(model: Opening, provider: Provider) -> None:
    provider.answers = [BAD, GOOD]
    assert await model(provider).word(ASKED, fault_of=no_digits)
    assert "No digits." in provider.messages()
    assert len(provider.asked) == 2


@pytest.mark.parametrize(
    "bad",
    [
        BAD,
        {"sentences": "none"},
        {"sentences": [{"name": "x", "words": "y" * 10_000}]},
        {"sentences": [], "and": "more"},
        "I am sorry, I cannot do that.",
        "not { json",
    ],
    ids=["a fault", "another form", "ten thousand characters", "more than the form", "an excuse", "no JSON"],
)
async def test_a_second_answer_that_cannot_be_used_is_the_last(
    model: Opening, provider: Provider, bad: object
) -> None:
    provider.answers = [bad, bad, GOOD]
    with pytest.raises(ModelUnavailable) as no:
        await model(provider).word(ASKED, fault_of=no_digits)
    assert no.value.reason == "unreadable"
    assert len(provider.asked) == 2


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        (429, "busy"),
        (401, "refused"),
        (404, "refused"),
        (500, "unreachable"),
        (503, "unreachable"),
        ("cut off", "unreachable"),
        ("never", "unreachable"),
    ],
)
async def test_a_provider_that_fails_is_no_answer(
    model: Opening, provider: Provider, answer: object, reason: str
) -> None:
    provider.answers = [answer]
    with pytest.raises(ModelUnavailable) as no:
        await model(provider, patience=0.2 if answer == "never" else 5).word(ASKED, fault_of=no_digits)
    assert no.value.reason == reason
    assert len(provider.asked) == 1


async def test_where_nobody_listens_there_is_no_answer(model: Opening, provider: Provider) -> None:
    provider.url = "http://127.0.0.1:9/v1"
    with pytest.raises(ModelUnavailable) as no:
        await model(provider).word(ASKED, fault_of=no_digits)
    assert no.value.reason == "unreachable"


async def test_what_a_model_points_to_is_read(model: Opening, provider: Provider) -> None:
    message = Message(id="m1", author="ana", words="I'll send it by Friday.")
    asked = ToUnderstand(organisation="x", messages=(message,), actors=("ana",), obstacles={})
    thing = {"kind": "commitment", "message": "m1", "quote": "I'll send it by Friday", "actor": "ana"}
    provider.answers = [{"found": [{**thing, "due": "by Friday"}]}]
    (heard,) = await model(provider).understand(asked, fault_of=lambda _: "")
    assert heard == Heard(**thing, due="by Friday")  # pyright: ignore[reportArgumentType]  - the form of a test


def test_what_nobody_sees_is_not_sent() -> None:
    assert clean("a\u200bb\u202ec\x00d\ne", 10) == "abcd e"
    assert clean("x" * 50, 10) == "x" * 10
