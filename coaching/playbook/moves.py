"""A move: one concrete step of at most thirty days, when it suits, and how one sees that it is done."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: Stands in `deal_kinds` for every kind of deal.
ALL_KINDS = "all"

#: Where a move was learned: from business, from diplomacy, or from both.
ORIGINS = ("business", "diplomacy", "both")

#: No win lies further away than this, in days.
HORIZON_DAYS_AT_MOST = 30

#: How strongly a move helps against an obstacle.
WEIGHT_AT_MOST = 3

#: `done_when` stands on the front of a card.
DONE_WHEN_WORDS_AT_MOST = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """How many days a move takes: at least, usually, at most."""

    min: int
    default: int
    max: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Contraindication:
    """What speaks against a move where `flag` is set: it blocks the move, or warns with `note`."""

    flag: str  #: a flag, or an obstacle that counts as one while it stands in the way
    blocks: bool
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """An entry of the playbook; suggested for a deal it is a short-term win or an interim milestone.

    `template`, `say` and `unlock_text` may hold slots in braces; `slots` are those of the template, each
    once, in the order in which they appear.
    """

    id: str
    slug: str
    name: str
    family: str
    origin: str  #: one of ORIGINS
    what: str
    stages: tuple[str, ...]
    obstacles: Mapping[str, int] = field(hash=False)  #: how strongly it helps against each, 0 to 3
    deal_kinds: tuple[str, ...]  #: codes, or ALL_KINDS alone
    best_kinds: tuple[str, ...]
    relationships: tuple[str, ...]
    contraindications: tuple[Contraindication, ...]
    favoured_by: tuple[str, ...]  #: flags that speak for the move
    template: str
    slots: tuple[str, ...]
    say: str
    horizon: Horizon
    control: str  #: ours, shared or internal
    effort: str  #: S, M or L
    done_when: str  #: the proof in a few words, for the front of a card
    measure_of_done: str  #: the proof in full
    ask_in_return: str
    effects: tuple[str, ...]
    long_term_check: str
    unlocks: tuple[str, ...]  #: slugs of the moves that become possible
    unlock_text: str
    sources: tuple[str, ...]  #: keys of sources
    example: str

    @property
    def gives_cover(self) -> bool:
        """Whether it is to give people something to show at home (playbook, idea 22)."""
        return "political_cover" in self.effects

    def suits_kind(self, kind: str) -> bool:
        return self.deal_kinds == (ALL_KINDS,) or kind in self.deal_kinds

    def blocked_by(self, flags: frozenset[str]) -> tuple[Contraindication, ...]:
        """Return what forbids the move where these flags are set or these obstacles stand in the way."""
        return tuple(c for c in self.contraindications if c.blocks and c.flag in flags)

    def warnings(self, flags: frozenset[str]) -> tuple[Contraindication, ...]:
        """Return what to be careful about under these flags and obstacles; the move may still be taken."""
        return tuple(c for c in self.contraindications if not c.blocks and c.flag in flags)
