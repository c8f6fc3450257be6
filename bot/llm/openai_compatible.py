"""A language model behind an address that speaks chat completions: a provider's or one's own."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

from openai import AsyncOpenAI
from pydantic import BaseModel, ConfigDict, Field
from pydantic_ai import Agent, ModelRetry
from pydantic_ai.exceptions import (
    AgentRunError,
    ModelAPIError,
    ModelHTTPError,
    UnexpectedModelBehavior,
    UserError,
)
from pydantic_ai.models.openai import OpenAIChatModel
from pydantic_ai.providers.openai import OpenAIProvider
from pydantic_ai.settings import ModelSettings

from bot.llm import prompts
from bot.llm.prompts import NewMark
from coaching.model_requests import (
    FOUND_AT_MOST,
    LONGEST_MESSAGE,
    LONGEST_SENTENCE,
    Heard,
    ModelUnavailable,
    ToUnderstand,
    ToWord,
    Worded,
)

#: Tokens of one answer; more than three sentences never need.
_LONGEST_ANSWER = 1_000

_BUSY, _SERVERS_FAULT = 429, 500

T = TypeVar("T")


class _Line(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(max_length=100)
    words: str = Field(max_length=LONGEST_SENTENCE)


class _Lines(BaseModel):
    model_config = ConfigDict(extra="forbid")

    sentences: list[_Line] = Field(max_length=10)


class _Thing(BaseModel):
    model_config = ConfigDict(extra="forbid")

    kind: Literal["commitment", "obstacle"]
    message: str = Field(max_length=100)
    quote: str = Field(max_length=LONGEST_MESSAGE)
    actor: str = Field(default="", max_length=100)
    due: str = Field(default="", max_length=200)
    amount: str = Field(default="", max_length=200)
    obstacle: str = Field(default="", max_length=100)


class _Things(BaseModel):
    model_config = ConfigDict(extra="forbid")

    found: list[_Thing] = Field(max_length=FOUND_AT_MOST)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAICompatible:
    """Behind coaching.ports.LanguageModel. It has no tools; each call holds one deal's text and no other."""

    chat: OpenAIChatModel
    new_mark: NewMark
    #: Ends its connections.
    close: Callable[[], Awaitable[None]]

    async def word(self, asked: ToWord, *, fault_of: Callable[[Sequence[Worded]], str]) -> tuple[Worded, ...]:
        def read(given: _Lines) -> tuple[Worded, ...]:
            return tuple(Worded(name=one.name, words=one.words) for one in given.sentences)

        mark = self.new_mark()
        agent = self._agent(_Lines, prompts.WORD.format(mark=mark), lambda given: fault_of(read(given)))
        return read(await self._answer(agent, prompts.word_prompt(asked, mark)))

    async def understand(
        self, asked: ToUnderstand, *, fault_of: Callable[[Sequence[Heard]], str]
    ) -> tuple[Heard, ...]:
        def read(given: _Things) -> tuple[Heard, ...]:
            return tuple(Heard(**one.model_dump()) for one in given.found)

        mark = self.new_mark()
        agent = self._agent(
            _Things, prompts.UNDERSTAND.format(mark=mark), lambda given: fault_of(read(given))
        )
        return read(await self._answer(agent, prompts.understand_prompt(asked, mark)))

    def _agent(self, form: type[T], task: str, fault_of: Callable[[T], str]) -> Agent[None, T]:
        """One question: what comes back has this form and no fault, or is asked for once more."""
        settings = ModelSettings(temperature=0, max_tokens=_LONGEST_ANSWER)
        agent = Agent(
            self.chat,
            output_type=form,
            deps_type=type(None),
            instructions=task,
            retries=1,
            model_settings=settings,
        )

        @agent.output_validator
        def check(given: T) -> T:
            fault = fault_of(given)
            if fault:
                raise ModelRetry(fault)
            return given

        del check  # the agent holds it
        return agent

    async def _answer(self, agent: Agent[None, T], prompt: str) -> T:
        try:
            return (await agent.run(prompt)).output
        except ModelHTTPError as no:
            raise ModelUnavailable(_reason(no.status_code)) from None
        except UnexpectedModelBehavior:
            raise ModelUnavailable("unreadable") from None
        except ModelAPIError:
            raise ModelUnavailable("unreachable") from None
        except (AgentRunError, UserError):
            raise ModelUnavailable("refused") from None


def _reason(status: int) -> str:
    if status == _BUSY:
        return "busy"
    return "unreachable" if status >= _SERVERS_FAULT else "refused"


def open_model(*, url: str, name: str, key: str, patience: float, new_mark: NewMark) -> OpenAICompatible:
    """The model of that name at an address such as http://127.0.0.1:11434/v1; nothing is sent yet."""
    # A local server asks for no key, and the client insists on one.
    own = AsyncOpenAI(base_url=url, api_key=key or "none", timeout=patience, max_retries=0)
    chat = OpenAIChatModel(name, provider=OpenAIProvider(openai_client=own))
    return OpenAICompatible(chat=chat, new_mark=new_mark, close=own.close)
