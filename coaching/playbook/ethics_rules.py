"""What the coach does not help with, what it says instead, and who may see which field of a deal."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.playbook.questions import QUESTION_WORDS_AT_MOST
from coaching.playbook.table import Table
from coaching.playbook.terms import Known

#: What a rule does, strongest first. refuse: nothing of it is kept or coached; route: it belongs to somebody
#: else, and the coach prepares the question; warn: the coaching goes on, with a word of caution.
EFFECTS = ("refuse", "route", "warn")

#: Who may see a field, widest first; what is "never" is not even kept.
CLASSES = ("public", "joint", "team", "private", "never")

#: A reply is read by somebody who may be angry or in a hurry.
REPLY_WORDS_AT_MOST = 45

#: Sentences of each sort that a rule brings along.
EXAMPLES_AT_LEAST = 4

_RULE_ID = re.compile(r"E[1-9]\d?")


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


def ethics_of(file: Table | None, known: Known) -> Ethics:
    """The rules of ethics.toml; none where the file was not given."""
    if file is None:
        return Ethics(rules=(), classes=MappingProxyType({}), field_classes=MappingProxyType({}))
    rules = tuple(_ethics_rule_of(code, table, known) for code, table in file.table("rules").all_tables())
    ids = [rule.id for rule in rules]
    for rule in rules:
        if ids.count(rule.id) > 1:
            file.note(f"rules.{rule.code}.id", f"{rule.id} is the id of more than one rule")
    classes = file.table("classes").all_texts()
    file.check_all("classes", classes, CLASSES, "a class of fields")
    ethics = Ethics(rules=rules, classes=classes, field_classes=_field_classes_of(file.table("fields")))
    file.close()
    return ethics


def _ethics_rule_of(code: str, table: Table, known: Known) -> EthicsRule:
    effect = table.code("effect", EFFECTS, "refuse, route or warn")
    grave = "effect_if_grave"
    rule = EthicsRule(
        id=_rule_id(table),
        code=code,
        name=table.text("name"),
        effect=effect,
        effect_if_grave=table.code(grave, EFFECTS, "refuse, route or warn") if table.holds(grave) else effect,
        about=table.text("about"),
        ask=table.text("ask", words_at_most=QUESTION_WORDS_AT_MOST),
        reply=table.text("reply", words_at_most=REPLY_WORDS_AT_MOST),
        offers=table.codes("offers", known.moves, "a move"),
        route_to=table.optional_text("route_to"),
        shared_places_only=table.yes("shared_places_only"),
        triggers=_examples(table, "triggers"),
        near_misses=_examples(table, "near_misses"),
        sources=table.codes("sources", known.sources, "a source"),
    )
    if not rule.offers and not rule.route_to:
        table.note("", "needs a way on: offers or route_to")
    if rule.effect == "route" and not rule.route_to:
        table.note("route_to", "is empty, but the rule routes to somebody")
    table.close()
    return rule


def _rule_id(table: Table) -> str:
    rule_id = table.text("id")
    if rule_id and not _RULE_ID.fullmatch(rule_id):
        table.note("id", f"expected E and a number, found '{rule_id}'")
    return rule_id


def _examples(table: Table, key: str) -> tuple[str, ...]:
    examples = table.texts(key)
    if table.holds(key) and len(examples) < EXAMPLES_AT_LEAST:
        table.note(key, f"at least {EXAMPLES_AT_LEAST} sentences, found {len(examples)}")
    return examples


def _field_classes_of(table: Table) -> Mapping[str, str]:
    """Each field with its class; one that stands in two lists is noted."""
    classes: dict[str, str] = {}
    for code in CLASSES:
        for name in table.texts(code):
            if name in classes:
                table.note(code, f"'{name}' is already {classes[name]}")
            classes[name] = code
    table.close()
    return MappingProxyType(classes)
