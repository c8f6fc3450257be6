"""Forms and closer looks as dialogs of Teams: what opens one, what stands in it after a refusal, its end."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot import wording
from bot.card import Card, Field
from bot.teams import markdown
from bot.teams.adaptive import Dress, adaptive_card, attached
from bot.teams.pressed import Note, Pressed
from coaching.people import Person

#: Characters of the title above a dialog.
TITLE = 60

#: Teams shows a dialog in one of three heights and widths.
_LARGE_FROM = 5


def opened(card: Card, note: Note, people: Sequence[Person] = ()) -> dict[str, Any]:
    """The answer to task/fetch, or to task/submit where one thing leads to another."""
    return _dialog(card, Dress(note=note, people=people, dialog=True))


def refused(
    form: Card, sent: Pressed, sentence: str, field: str = "", people: Sequence[Person] = ()
) -> dict[str, Any]:
    """The form again with all that was typed, and the sentence above the field that it is about.

    `form` is the card that the button which opened the dialog is answered with, asked again.
    """
    dress = Dress(note=sent.note, people=people, dialog=True, wrong={field: sentence})
    return _dialog(filled_in(form, sent.filled), dress)


def told(sentence: str) -> dict[str, Any]:
    """A last word in place of the form; Teams shows a button that closes it."""
    return _dialog(Card(lines=((sentence,),)), Dress(dialog=True))


def closed() -> dict[str, Any]:
    """Nothing more to say: the dialog goes away."""
    return {}


def filled_in(card: Card, filled: Mapping[str, object]) -> Card:
    """A card whose form holds what was typed."""
    if card.form is None:
        return card
    fields = tuple(_filled(field, filled.get(field.name)) for field in card.form.fields)
    return replace(card, form=replace(card.form, fields=fields))


def _filled(field: Field, value: object) -> Field:
    match value:
        case str():
            return replace(field, value=value)
        case tuple():
            return replace(field, values=value)
        case _:
            return replace(field, value="", values=())


def _dialog(card: Card, dress: Dress) -> dict[str, Any]:
    title = markdown.flat(card.title)
    short = markdown.cut(title, TITLE)
    body = replace(card, title="") if short == title else card
    height = "large" if _is_long(card) else "medium"
    return {
        "task": {
            "type": "continue",
            "value": {
                "title": short or wording.PRODUCT,
                "height": height,
                "width": "medium",
                "card": attached(adaptive_card(body, dress)),
            },
        }
    }


def _is_long(card: Card) -> bool:
    fields = card.form.fields if card.form else ()
    return len(fields) + len(card.choices) + len(card.lines) // 2 >= _LARGE_FROM
