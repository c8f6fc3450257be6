"""The playbook's own words: stages, obstacles, relationships, effects, families, flags, and the slots."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

#: What a slot can hold.
SLOT_TYPES = ("text", "person", "int", "number", "money", "date", "list")

#: A blank is shown in brackets inside a sentence, so it has to be very short.
BLANK_WORDS_AT_MOST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Obstacle:
    """What can hold up movement; `sign` is how one recognises it."""

    code: str
    name: str
    sign: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """Something a template leaves open: `ask` is the question for it.

    Until it is told, `unnamed` stands there, plain words that are true whoever or whatever is meant, or
    where there are none `blank`, in brackets.
    """

    name: str
    type: str  #: one of SLOT_TYPES
    ask: str
    example: str
    blank: str
    unnamed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a rule or a move comes from; `seen` is False where it is cited from general knowledge only.

    `link` is an address, possibly followed by a remark in brackets, or empty.
    """

    key: str
    citation: str
    link: str
    seen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """Every code the playbook may use, and what it means; each mapping keeps the order of the file."""

    stages: Mapping[str, str] = field(hash=False)
    obstacles: Mapping[str, Obstacle] = field(hash=False)
    relationships: Mapping[str, str] = field(hash=False)
    effects: Mapping[str, str] = field(hash=False)
    families: Mapping[str, str] = field(hash=False)
    flags: Mapping[str, str] = field(hash=False)
    control: Mapping[str, str] = field(hash=False)
    effort: Mapping[str, str] = field(hash=False)  #: smallest first
    slots: Mapping[str, Slot] = field(hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What other files may refer to; empty where the file that says so cannot be read."""

    terms: Terms
    kinds: Collection[str]
    moves: Collection[str]
    sources: Collection[str]
