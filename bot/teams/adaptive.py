"""How a card looks in Teams: an Adaptive Card 1.5, what a notification says of it, and its plain words."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeAlias

from bot import plain, presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Option, Table
from bot.teams import markdown, pressed
from bot.teams.markdown import Mentions
from bot.teams.pressed import NOWHERE, Note
from coaching.people import Person

Element: TypeAlias = dict[str, Any]

CONTENT_TYPE = "application/vnd.microsoft.card.adaptive"

#: Teams shows bots' cards up to this version, and wants it for Action.Execute.
VERSION = "1.5"

#: Bytes of a card as it is sent, every sign outside ASCII escaped. Teams takes about 100 KB.
SIZE = 28_000

#: Teams shows so many buttons in a row and drops the others.
ROW = 6

#: Characters of a title, of a button and of what is typed into a field.
TITLE = 200
LABEL = 60
VALUE = 4_000

#: Characters of a fact's label.
_FACT = 90

#: A card has few lines and buttons; more than these are none of ours.
PARAGRAPHS = 10
BUTTONS = 24
OPTIONS = 100
TABLE_ROWS = 30

#: Characters of a line or a fact; where a card is too large, the next smaller.
_LINES = (1_500, 400, 120)

#: Most of a card's size may go into what is not a choice.
_FOOT = SIZE // 2

#: What a notification shows, and what is read aloud, in characters.
_SUMMARY = 250
_SPOKEN = 1_000

#: As many options of one answer stand below each other; more are a list that opens.
_FEW_OPTIONS = 5

#: A longer hint does not fit into an empty field.
_PLACEHOLDER = {"line": 60, "text": 140}

#: Where Teams finds people by their names: those of this conversation.
_PEOPLE: Element = {"type": "Data.Query", "dataset": "graph.microsoft.com/users?scope=currentContext"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """What is the same for all parts of one card."""

    note: Note = NOWHERE
    #: Known people of the conversation, for clients that cannot look for them.
    people: Sequence[Person] = ()
    #: Whether the card stands in a dialog, where every button sends the dialog.
    dialog: bool = False
    #: What was wrong with fields, by their names; under any other name, with the form.
    wrong: Mapping[str, str] = field(default_factory=dict[str, str])
    mentions: Mentions = field(default_factory=Mentions)


def attachment(card: Card, people: Sequence[Person] = ()) -> dict[str, object]:
    """A card as what a message of the Bot Framework carries; what is too long is cut, and says so."""
    return attached(adaptive_card(card, Dress(people=people)))


def attached(content: Element) -> dict[str, object]:
    return {"contentType": CONTENT_TYPE, "content": content}


def summary(card: Card) -> str:
    """What a notification shows."""
    words = [plain.headline(card), *(choice.title for choice in card.choices)]
    told = " · ".join(one for one in map(markdown.flat, words) if one)
    return markdown.cut(told, _SUMMARY) or wording.HELP_TITLE


def in_words(card: Card) -> str:
    """A card without its layout, for the day on which Teams will not take it; to be sent as plain text."""
    return markdown.cut(plain.plain(card), 8_000) or wording.HELP_TITLE


def size(content: Element) -> int:
    return len(json.dumps(content, separators=(",", ":")))


def adaptive_card(card: Card, dress: Dress) -> Element:
    """The card itself; shorter and shorter until it is small enough."""
    content: Element = {}
    for limit in _LINES:
        # The mentions are gathered anew, as a cut may leave some out.
        content = _fitted(card, replace(dress, mentions=Mentions()), limit)
        if size(content) <= SIZE:
            return content
    return _fitted(Card(title=card.title, lines=((wording.TOO_LONG_TO_SHOW,),)), dress, _LINES[-1])


def _fitted(card: Card, dress: Dress, limit: int) -> Element:
    """All parts, or as many choices as leave room for the buttons and for saying how many were left out."""
    head = [*_title(card.title), *paragraphs(card.lines, dress, limit), *_facts(card.facts, dress, limit)]
    head += _table(card.table, dress, limit)
    tail = list(_inputs(card.form, dress, limit)) if card.form else []
    for name, sentence in dress.wrong.items():
        head += () if name in _names(card) else _wrong(sentence, limit)
    for file in card.files[:1]:
        tail += [*_sentence(file.name, TITLE, weight="Bolder"), *_sentence(file.text, 4 * limit)]
    actions, hidden = _actions(card, dress)
    if hidden:
        tail += paragraphs([(wording.buttons_left_out(hidden),)], dress, limit)
    room = SIZE - size(_whole(card, [*head, *tail], actions, dress)) - _ROOM_FOR_A_SENTENCE
    choices, left_out = _choices(card.choices, dress, limit, room)
    if left_out:
        choices += paragraphs([(wording.and_more(left_out),)], dress, limit)
    return _whole(card, [*head, *choices, *tail], actions, dress)


def _names(card: Card) -> set[str]:
    return {field.name for field in card.form.fields} if card.form else set()


#: For a sentence about what was left out, and the mentions of the choices.
_ROOM_FOR_A_SENTENCE = 1_500


def _whole(card: Card, body: list[Element], actions: list[Element], dress: Dress) -> Element:
    entities = dress.mentions.entities()
    return {
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": VERSION,
        "lang": "en",
        "fallbackText": summary(card),
        "speak": _spoken(card),
        "msteams": {"width": "Full", **({"entities": entities} if entities else {})},
        "body": body or paragraphs([(wording.HELP_TITLE,)], dress, TITLE),
        **({"actions": actions} if actions else {}),
    }


def _spoken(card: Card) -> str:
    """Teams reads angle brackets here as marks of speech."""
    told = " ".join(plain.plain(replace(card, buttons=(), form=None)).split())
    return (
        markdown.cut(markdown.flat(told.replace("<", " ").replace(">", " ")), _SPOKEN) or wording.HELP_TITLE
    )


# ── Words ─────────────────────────────────────────────────────────────────────────────────────────────


def _title(title: str) -> list[Element]:
    flat = markdown.cut(markdown.flat(title), TITLE)
    if not flat:
        return []
    heading = {"size": "Large", "weight": "Bolder", "style": "heading"}
    return [_text(markdown.escaped(flat), **heading)]


def paragraphs(lines: Iterable[Line], dress: Dress, limit: int) -> list[Element]:
    """Each line as a text of its own."""
    told = (markdown.written(line, dress.mentions, limit) for line in lines if plain.words(line).strip())
    return [_text(text) for text in (one for one in told if one)][:PARAGRAPHS]


def _text(text: str, **look: object) -> Element:
    return {"type": "TextBlock", "text": text, "wrap": True, **look}


def _facts(facts: Sequence[Fact], dress: Dress, limit: int, **look: object) -> list[Element]:
    told = [_fact(fact, dress, limit) for fact in facts if plain.words(fact.value).strip()]
    shown = [fact for fact in told if fact["value"]]
    return [{"type": "FactSet", "facts": shown, **look}] if shown else []


def _fact(fact: Fact, dress: Dress, limit: int) -> Element:
    return {
        "title": markdown.escaped(markdown.cut(markdown.flat(fact.label), _FACT)),
        "value": markdown.written(fact.value, dress.mentions, limit),
    }


def _table(table: Table | None, dress: Dress, limit: int) -> list[Element]:
    """A table, or its rows as facts for a client that has no tables."""
    if table is None or not table.rows:
        return []
    head = tuple((name,) for name in table.columns)
    rows = [_table_row(row, dress, limit) for row in (head, *table.rows[:TABLE_ROWS])]
    instead = _facts(Table(columns=table.columns, rows=table.rows[:TABLE_ROWS]).facts(), dress, limit)
    left_out = len(table.rows) - TABLE_ROWS
    return [
        {
            "type": "Table",
            "columns": [{"width": 1} for _ in table.columns],
            "rows": rows,
            "firstRowAsHeaders": True,
            "gridStyle": "default",
            "fallback": instead[0] if instead else "drop",
        },
        *(paragraphs([(wording.and_more(left_out),)], dress, limit) if left_out > 0 else []),
    ]


def _table_row(row: Sequence[Line], dress: Dress, limit: int) -> Element:
    cells = [{"type": "TableCell", "items": paragraphs([cell], dress, limit)} for cell in row]
    return {"type": "TableRow", "cells": cells}


# ── Choices ───────────────────────────────────────────────────────────────────────────────────────────


def _choices(choices: Sequence[Choice], dress: Dress, limit: int, room: int) -> tuple[list[Element], int]:
    """As many choices as there is room for, in bytes, and how many are left out."""
    shown: list[Element] = []
    for choice in choices:
        one = _choice(choice, dress, limit)
        room -= size(one) + 1
        if room < 0:
            return shown, len(choices) - len(shown)
        shown.append(one)
    return shown, 0


def _choice(choice: Choice, dress: Dress, limit: int) -> Element:
    """A choice has its buttons below; none of them is the main one, as none is better than another."""
    title = markdown.escaped(markdown.cut(markdown.flat(choice.title), TITLE))
    shown, _ = _buttons([replace(button, main=False) for button in choice.buttons], dress)
    buttons = _row(shown)
    items = [
        *([_text(title, weight="Bolder")] if title else []),
        *_facts(choice.facts, dress, limit, spacing="Small"),
        *({**one, "spacing": "Small"} for one in paragraphs(choice.lines, dress, limit)),
        *([{"type": "ActionSet", "actions": buttons, "spacing": "Small"}] if buttons else []),
    ]
    return {"type": "Container", "separator": True, "spacing": "Medium", "items": items}


# ── Buttons ───────────────────────────────────────────────────────────────────────────────────────────


def _actions(card: Card, dress: Dress) -> tuple[list[Element], int]:
    """The buttons of a card, the one that sends its form in front; and how many found no room."""
    submit = [_submit(card.form, dress)] if card.form else []
    buttons, hidden = _buttons(card.buttons, dress)
    return _row([*submit, *buttons]), hidden


def _row(actions: Sequence[Element]) -> list[Element]:
    """At most six, the others behind one that opens them."""
    if len(actions) <= ROW:
        return list(actions)
    others = [actions[start : start + ROW] for start in range(ROW - 1, len(actions), ROW)]
    opened: Element = {
        "type": "AdaptiveCard",
        "version": VERSION,
        "body": [{"type": "ActionSet", "actions": list(row)} for row in others],
    }
    return [*actions[: ROW - 1], {"type": "Action.ShowCard", "title": wording.OTHER_WAYS, "card": opened}]


def _buttons(buttons: Sequence[Button], dress: Dress) -> tuple[list[Element], int]:
    """As many as there is room for, and how many there is none for."""
    fit = [button for button in buttons if _can_be_pressed(button)]
    shown: list[Element] = []
    room = _FOOT
    for button in fit[:BUTTONS]:
        one = _button(button, dress)
        room -= size(one) + 1
        if room < 0:
            break
        shown.append(one)
    return shown, len(fit) - len(shown)


def _can_be_pressed(button: Button) -> bool:
    return len(button.token) <= presses.MAX_TOKEN and bool(markdown.flat(button.label))


def _button(button: Button, dress: Dress) -> Element:
    """What only looks opens a dialog, which nobody else sees; all else is answered where it stands."""
    look = _look(button)
    if not dress.dialog and pressed.only_looks(button.token):
        data = pressed.opening(button.token)
        return {"type": "Action.Submit", **look, "data": data, "associatedInputs": "none"}
    return _answered(look, pressed.carried(button.token, dress.note), "none", dress)


def _submit(form: Form, dress: Dress) -> Element:
    return _answered(_look(form.submit), pressed.submitting(form, dress.note), "auto", dress)


def _look(button: Button) -> Element:
    title = markdown.cut(markdown.flat(button.label), LABEL)
    return {"title": title or wording.SAVE, **({"style": "positive"} if button.main else {})}


def _answered(look: Element, data: Element, inputs: str, dress: Dress) -> Element:
    """In a dialog every button sends the dialog; elsewhere the card may be replaced by the answer."""
    submit = {"type": "Action.Submit", **look, "data": data, "associatedInputs": inputs}
    if dress.dialog:
        return submit
    return {**submit, "type": "Action.Execute", "verb": pressed.VERB, "fallback": submit}


# ── Forms ─────────────────────────────────────────────────────────────────────────────────────────────


def _inputs(form: Form, dress: Dress, limit: int) -> Iterator[Element]:
    """Each field with what was wrong with it above, and its hint below."""
    for one in form.fields:
        if one.kind in {"one", "some"} and not one.options:
            continue
        yield from _wrong(dress.wrong.get(one.name, ""), limit)
        yield _input(one, dress)
        if not _is_placeholder(one):
            yield from _sentence(one.hint, limit, isSubtle=True, size="Small", spacing="Small")


def _wrong(sentence: str, limit: int) -> Iterator[Element]:
    return _sentence(sentence, limit, color="Attention", weight="Bolder")


def _sentence(words: str, limit: int, **look: object) -> Iterator[Element]:
    told = markdown.escaped(markdown.cut(words, limit))
    if told:
        yield _text(told, **look)


def _input(one: Field, dress: Dress) -> Element:
    needed = {} if one.optional else {"isRequired": True, "errorMessage": wording.needed(one.kind)}
    label = markdown.cut(markdown.flat(one.label), TITLE)
    return {"id": pressed.input_id(one.name), "label": label, **needed, **_kind(one, dress)}


def _kind(one: Field, dress: Dress) -> Element:
    match one.kind:
        case "day":
            return {"type": "Input.Date", **_given(_day(one.value))}
        case "person":
            return _person(one, dress)
        case "one":
            style = "expanded" if len(one.options) <= _FEW_OPTIONS else "compact"
            known = {option.value for option in one.options}
            return _choice_set(_options(one), style, one.value if one.value in known else "")
        case "some":
            known = {option.value for option in one.options}
            picked = pressed.option_values(value for value in one.values if value in known)
            return {**_choice_set(_several(one), "expanded", picked), "isMultiSelect": True}
        case kind:
            return {
                "type": "Input.Text",
                "isMultiline": kind == "text",
                **({"placeholder": markdown.flat(one.hint)} if _is_placeholder(one) else {}),
                **_given(markdown.cut(one.value, VALUE)),
            }


def _person(one: Field, dress: Dress) -> Element:
    """Looked for by name among the people of the conversation; those who are known are offered at once."""
    known = [
        {"title": markdown.cut(markdown.flat(person.name) or person.id, TITLE), "value": str(person.id)}
        for person in dress.people
        if person.has_account
    ][:OPTIONS]
    return {
        **_choice_set(known, "filtered", one.value),
        "choices.data": _PEOPLE,
        "placeholder": wording.PICK_SOMEBODY,
    }


def _choice_set(choices: list[Element], style: str, value: str) -> Element:
    return {"type": "Input.ChoiceSet", "choices": choices, "style": style, "wrap": True, **_given(value)}


def _options(one: Field) -> list[Element]:
    return [_option(option, option.value) for option in one.options[:OPTIONS]]


def _several(one: Field) -> list[Element]:
    return [_option(option, pressed.option_value(option.value)) for option in one.options[:OPTIONS]]


def _option(option: Option, value: str) -> Element:
    return {"title": markdown.cut(markdown.flat(option.label), TITLE) or value, "value": value}


def _is_placeholder(one: Field) -> bool:
    """A hint stands inside an empty text field, if there is room for it; else below."""
    return not one.value and 0 < len(one.hint) <= _PLACEHOLDER.get(one.kind, 0)


def _given(value: str) -> dict[str, str]:
    return {"value": value} if value else {}


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return ""
