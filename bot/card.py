"""The parts of a card: title, lines, facts, table, choices, buttons, form, files; on any platform."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from coaching.people import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment, shown to each reader in their own zone; `zone` is for platforms that cannot."""

    at: datetime
    zone: str


_LONGEST_LINK = 500
_NOT_IN_LINKS = frozenset(' \t\n<>|"')

#: Plain text, a person who is mentioned, or a moment.
Part: TypeAlias = str | Person | Moment
Line: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`state` makes it a step of a plan: done, due, late or ahead; where steps have no look it is a fact."""

    label: str
    value: Line
    state: str = ""


def is_link(words: str) -> bool:
    """Whether a fact is nothing but a link to the message that it was read in."""
    return words.startswith("https://") and len(words) < _LONGEST_LINK and not set(words) & _NOT_IN_LINKS


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
class Table:
    """Rows under the names of their columns, to be looked at; each row has a cell for each column."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Line, ...], ...]

    def facts(self) -> tuple[Fact, ...]:
        """The same where there are no tables: the first cell of a row, and the others behind it."""
        return tuple(
            Fact(
                label="".join(part for part in row[0] if isinstance(part, str)),
                value=tuple(
                    part
                    for name, cell in zip(self.columns[1:], row[1:], strict=True)
                    if cell and cell != ("",)
                    for part in (f"{name}: ", *cell, "; ")
                )[:-1],
            )
            for row in self.rows
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """A file to take along, text in it; the first one of a card can be read by people."""

    name: str
    kind: str
    text: str


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
    #: Looked at between the facts and the choices.
    table: Table | None = None
    files: tuple[Attachment, ...] = ()

    def with_aside(self, words: str) -> "Card":
        """The same card with a line in front that says why it comes this way."""
        return replace(self, lines=((words,), *self.lines))
