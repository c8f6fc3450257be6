"""The six parts of a card: title, lines, facts, choices, buttons, form; what the bot says on any platform."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from coaching.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment, shown to each reader in their own zone; `zone` is for platforms that cannot."""

    at: datetime
    zone: str


#: Plain text, a person who is mentioned, or a moment.
Part: TypeAlias = str | Person | Moment
Line: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    label: str
    value: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """`main` marks the one that most people want."""

    label: str
    token: str
    main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to take or leave, with its reason and at most three buttons."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A part of a form; `kind` is line, text, day, person, one (of the options) or some (`at_most` of them).

    A `value` is given in advance: a day as YYYY-MM-DD, a person or an option by its id; `values` of some.
    """

    name: str
    label: str
    kind: str
    value: str = ""
    values: tuple[str, ...] = ()
    hint: str = ""
    optional: bool = False
    options: tuple[Option, ...] = ()
    at_most: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    fields: tuple[Field, ...]
    submit: Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the bot says, whichever platform dresses it; strings are plain text."""

    title: str = ""
    lines: tuple[Line, ...] = ()
    facts: tuple[Fact, ...] = ()
    choices: tuple[Choice, ...] = ()
    buttons: tuple[Button, ...] = ()
    form: Form | None = None

    def with_aside(self, words: str) -> "Card":
        """The same card with a line in front that says why it comes this way."""
        return replace(self, lines=((words,), *self.lines))
