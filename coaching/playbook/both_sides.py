"""Why the other side can say yes to a move, what it can say at home, and the first half hour of our own."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from coaching.playbook.moves import DONE_WHEN_WORDS_AT_MOST
from coaching.playbook.table import Table

#: Each of the three is read aside, between two other things.
WORDS_AT_MOST = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class BusinessWords:
    """What stands in the place of a move's own texts where the deal is one of business."""

    name: str
    what: str
    template: str
    say: str
    done_when: str
    long_term_check: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BothSides:
    """A move seen from both sides of the table; whole sentences, without slots."""

    they_can_say_yes: str
    at_home: str  #: a sentence that the counterpart could say to its own people
    first_half_hour: str  #: what the owner does first, alone and today
    in_business: BusinessWords | None = None


def both_sides_of(file: Table | None, moves: Collection[str]) -> Mapping[str, BothSides]:
    """Return an entry per move, by slug; without a file there is none."""
    if file is None:
        return MappingProxyType({})
    found = {slug: _entry(table) for slug, table in file.all_tables()}
    file.check_all("", found, moves, "a move")
    file.close()
    return MappingProxyType(found)


def _entry(table: Table) -> BothSides:
    entry = BothSides(
        they_can_say_yes=table.text("they_can_say_yes", words_at_most=WORDS_AT_MOST),
        at_home=table.text("at_home", words_at_most=WORDS_AT_MOST),
        first_half_hour=table.text("first_half_hour", words_at_most=WORDS_AT_MOST),
        in_business=_in_business(table.table("in_business")) if table.holds("in_business") else None,
    )
    table.close()
    return entry


def _in_business(table: Table) -> BusinessWords:
    words = BusinessWords(
        name=table.text("name"),
        what=table.text("what"),
        template=table.text("template"),
        say=table.text("say"),
        done_when=table.text("done_when", words_at_most=DONE_WHEN_WORDS_AT_MOST),
        long_term_check=table.text("long_term_check"),
    )
    table.close()
    return words
