"""What the coach does not help with, what it says instead, and who may see which field of a deal."""

from collections.abc import Mapping
from dataclasses import dataclass, field

#: What a rule does, strongest first. refuse: nothing of it is kept or coached; route: it belongs to somebody
#: else, and the coach prepares the question; warn: the coaching goes on, with a word of caution.
EFFECTS = ("refuse", "route", "warn")

#: Who may see a field, widest first; what is "never" is not even kept.
CLASSES = ("public", "joint", "team", "private", "never")

#: A reply is read by somebody who may be angry or in a hurry.
REPLY_WORDS_AT_MOST = 45

#: Sentences of each sort that a rule brings along.
EXAMPLES_AT_LEAST = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class EthicsRule:
    """One line that the coach holds (playbook, section 9), with its words and the ways on that it offers."""

    id: str
    code: str
    name: str
    effect: str  #: one of EFFECTS
    effect_if_grave: str  #: one of EFFECTS; where somebody could be hurt or was to be deceived in secret
    about: str
    ask: str  #: where the meaning is unclear
    reply: str
    offers: tuple[str, ...]  #: slugs of moves
    route_to: str  #: who decides instead, or empty
    shared_places_only: bool  #: holds only where people from outside can read
    triggers: tuple[str, ...]
    near_misses: tuple[str, ...]
    sources: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ethics:
    """The rules in the order in which they are checked, and the class of each field by its name."""

    rules: tuple[EthicsRule, ...]
    classes: Mapping[str, str] = field(hash=False)  #: class → what belongs to it
    field_classes: Mapping[str, str] = field(hash=False)  #: field → one of CLASSES

    def rule(self, code: str) -> EthicsRule:
        """Return the rule; an unknown code is a plain KeyError."""
        for rule in self.rules:
            if rule.code == code:
                return rule
        raise KeyError(code)
