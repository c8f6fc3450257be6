"""What a language model is asked, one deal at a time, and what it may answer: sentences, and quotes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

#: A sentence that a model words anew holds at most so many characters, an error or a fact not more.
LONGEST_SENTENCE = 400

#: So many of a message's characters are shown to a model.
LONGEST_MESSAGE = 2_000

#: A model may find so many things in one message; more is no help to anybody.
FOUND_AT_MOST = 3

#: Which of both an answer was: the model's, or that of the rules because the model had none that held.
Source: TypeAlias = Literal["model", "rules"]


class ModelUnavailable(Exception):
    """There is no answer that can be used: no budget, no connection, no time, or not the form asked for.

    `reason` is one of off, budget, resting, timeout, refused, busy, unreachable, unreadable.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """What to do in a win, as the rules have filled it in; `name` is the move's slug."""

    name: str
    words: str
    words_at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ToWord:
    """The chosen wins of one deal, to be said in its own terms: same facts, same length.

    `facts` is what the deal's own side may read of it, by name; nothing private is ever among it.
    """

    organisation: str
    sentences: tuple[Sentence, ...]
    facts: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Worded:
    """A sentence worded anew."""

    name: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something that a person wrote; `author` is the id of one of the people of the question."""

    id: str
    author: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ToUnderstand:
    """Messages in which the rules found nothing; `actors` are ids, `obstacles` code → what it means."""

    organisation: str
    messages: tuple[Message, ...]
    actors: tuple[str, ...]
    obstacles: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a model points to in a message: words of it, never words of its own, and no date it worked out.

    `kind` is commitment or obstacle. `due` and `amount` are the phrases in the quote that say them, or
    empty; `obstacle` is a code, for an obstacle alone.
    """

    kind: Literal["commitment", "obstacle"]
    message: str
    quote: str
    actor: str = ""
    due: str = ""
    amount: str = ""
    obstacle: str = ""
