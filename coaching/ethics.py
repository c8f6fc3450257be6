"""Where the coach holds a line: what of a text touches its rules, and who may see which field of a deal."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Literal, TypeAlias

from coaching.deal import Deal
from coaching.language.ethics_cues import Touched, touched_in
from coaching.language.found import MOST_READ
from coaching.playbook.ethics_rules import EFFECTS, Ethics, EthicsRule
from coaching.playbook.playbook import Playbook

#: Who can read along: the deal's own side alone; people from outside (also where that is not known, and for
#: whatever is exported for the other side); or persons who were chosen, in private.
Audience: TypeAlias = Literal["own_side", "shared", "chosen"]

_SEEN_BY: dict[Audience, frozenset[str]] = {
    "shared": frozenset({"public", "joint"}),
    "own_side": frozenset({"public", "joint", "team"}),
    "chosen": frozenset({"public", "joint", "team", "private"}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Concern:
    """A rule that a text touches; where it is not `sure`, the rule's question is asked and nothing is held.

    `words` are said again only to the author in private: they may be what must not be repeated.
    """

    rule: EthicsRule
    effect: str  #: refuse, route or warn; stronger than the rule's own where it is grave
    words: str  #: the clause that shows it, verbatim, at most 140 characters
    sure: bool


def concerns(text: str, playbook: Playbook, *, shared: bool = True) -> tuple[Concern, ...]:
    """What of a text touches the rules, strongest first: refuse, route, warn; the sure ones first in each.

    Equal ones keep the order of ethics.toml, which is the order of checks of the playbook (section 9).
    `shared` says whether people from outside can read where the text was written; unknown counts as shared.
    Never raises for any text; a rule that the playbook lacks is a plain KeyError.
    """
    found = (_concern(one, playbook.ethics) for one in touched_in(text[:MOST_READ]))
    held = (one for one in found if shared or not one.rule.shared_places_only)
    places = [rule.code for rule in playbook.ethics.rules]
    return tuple(
        sorted(held, key=lambda one: (EFFECTS.index(one.effect), not one.sure, places.index(one.rule.code)))
    )


def _concern(one: Touched, ethics: Ethics) -> Concern:
    rule = ethics.rule(one.found.value)
    return Concern(
        rule=rule,
        effect=rule.effect_if_grave if one.grave else rule.effect,
        words=one.found.sentence,
        sure=one.found.sure,
    )


def field_class(name: str, playbook: Playbook) -> str:
    """The privacy class of a field of a deal, a commitment or a slot (playbook, section 9, data classes).

    One of public, joint, team, private and never; a name that nobody classed is never, so that a new field is
    shown to nobody until somebody has thought about it.
    """
    return playbook.ethics.field_classes.get(name, "never")


def may_be_shown(name: str, where: Audience, playbook: Playbook) -> bool:
    """Whether a field may be said to an audience: an allow-list, never a block-list (playbook, section 9)."""
    return field_class(name, playbook) in _SEEN_BY[where]


def openly(deal: Deal, playbook: Playbook) -> Deal:
    """A deal as those may have it whom its lead has not chosen: without words of the private class."""
    kept = deal.whole()
    brief = replace(kept.brief, slots=_open_slots(kept.brief.slots, playbook))
    others = tuple(replace(one, slots=_open_slots(one.slots, playbook)) for one in kept.others)
    return replace(kept, brief=brief, others=others, trusted=frozenset())


def _open_slots(slots: Mapping[str, str], playbook: Playbook) -> Mapping[str, str]:
    told = {name: words for name, words in slots.items() if field_class(name, playbook) != "private"}
    return MappingProxyType(told)
