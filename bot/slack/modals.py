"""A card as a view of Slack's: a form, a closer look, the home tab; and the note that a form carries."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot import plain, wording
from bot.card import Card, Field, Form, Option
from bot.presses import UnknownPress
from bot.slack import markup
from bot.slack.blocks import SECTION, Block, message, paragraphs, plain_text
from coaching.people import Place

#: Every modal is answered by one listener.
FORM = "coach.form"

#: A closer look has nothing to submit.
LOOK = "coach.look"

#: The action id of a form's field; its block id is the field's name.
ANSWER = "answer"

# Slack's limits, in characters or pieces.
TITLE = 24
NOTE = 3_000
FIELD_LABEL = 2_000
PLACEHOLDER = 150
OPTION_TEXT = 75
OPTION_VALUE = 75
OPTIONS = 100
CHECKBOXES = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a modal keeps of where it was opened, as a submission does not say.

    `pressed_on` is the message that its button stood on; empty for one that only the asker sees, as that
    cannot be replaced.
    """

    token: str
    place: Place
    pressed_on: str = ""

    def written(self) -> str:
        """Raises ValueError where Slack would not keep it."""
        place = self.place
        told = [self.token, place.conversation, place.thread, place.private, self.pressed_on]
        note = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
        if len(note) > NOTE:
            raise ValueError("a form's token is too long for its note")
        return note


def note_of(written: str, workspace: str) -> Note:
    """Raises UnknownPress where it is no note of ours."""
    try:
        token, conversation, thread, private, pressed_on = json.loads(written)
    except (ValueError, TypeError) as wrong:
        raise UnknownPress from wrong
    place = Place(
        platform="slack",
        workspace=workspace,
        conversation=str(conversation),
        thread=str(thread),
        private=bool(private),
    )
    return Note(token=str(token), place=place, pressed_on=str(pressed_on))


def modal(card: Card, form: Form, place: Place, pressed_on: str) -> dict[str, Any]:
    """The view of a card with a form. Raises ValueError as `Note.written` does."""
    title = " ".join(card.title.split()) or form.submit.label
    short = markup.cut_at_word(title, TITLE)
    full: list[Block] = paragraphs([(title,)]) if short != title else []
    note = Note(token=form.submit.token, place=place, pressed_on=pressed_on)
    return {
        "type": "modal",
        "callback_id": FORM,
        "private_metadata": note.written(),
        "title": plain_text(short, TITLE),
        "submit": plain_text(form.submit.label, TITLE),
        "blocks": [*full, *paragraphs(card.lines), *_fields(form)],
    }


def closer_look(card: Card) -> dict[str, Any]:
    """A card without a form, where it is shown beside the home tab; its buttons stay in it."""
    title = " ".join(card.title.split()) or plain.headline(card)
    short = markup.cut_at_word(title, TITLE)
    body = card if short != title else replace(card, title="")
    return {
        "type": "modal",
        "callback_id": LOOK,
        "title": plain_text(short or wording.PRODUCT, TITLE),
        "close": plain_text(wording.CLOSE, TITLE),
        "blocks": list(message(body).blocks),
    }


def home_tab(card: Card) -> dict[str, Any]:
    """A card as the view of somebody's home tab."""
    return {"type": "home", "blocks": list(message(card).blocks)}


def _fields(form: Form) -> list[Block]:
    return [_field(field) for field in form.fields if field.kind not in {"one", "some"} or field.options]


def _field(field: Field) -> Block:
    block: Block = {
        "type": "input",
        "block_id": field.name,
        "label": plain_text(field.label, FIELD_LABEL),
        "optional": field.optional,
        "element": {"action_id": ANSWER, **_element(field)},
    }
    if field.hint and not _is_placeholder(field):
        block["hint"] = plain_text(field.hint, FIELD_LABEL)
    return block


def _element(field: Field) -> Block:
    match field.kind:
        case "day":
            return {"type": "datepicker", **_given("initial_date", _day(field.value))}
        case "person":
            return {"type": "users_select", **_given("initial_user", field.value)}
        case "one":
            initial = next((one for one in field.options if one.value == field.value), None)
            given = {"initial_option": _option(initial)} if initial else {}
            return {"type": "static_select", "options": _options(field), **given}
        case "some":
            return _several(field)
        case kind:
            placeholder = (
                {"placeholder": plain_text(field.hint, PLACEHOLDER)} if _is_placeholder(field) else {}
            )
            given = _given("initial_value", markup.cut(field.value, SECTION))
            return {"type": "plain_text_input", "multiline": kind == "text", **placeholder, **given}


def _several(field: Field) -> Block:
    """Tick boxes, as long as they fit and any number may be ticked."""
    ticked = [_option(one) for one in field.options if one.value in field.values]
    given = {"initial_options": ticked} if ticked else {}
    if len(field.options) <= CHECKBOXES and not field.at_most:
        return {"type": "checkboxes", "options": _options(field), **given}
    at_most = {"max_selected_items": field.at_most} if field.at_most else {}
    return {"type": "multi_static_select", "options": _options(field), **at_most, **given}


def _is_placeholder(field: Field) -> bool:
    """A hint stands inside an empty text field, if Slack has room for it there; else below."""
    is_text = field.kind in {"text", "line"}
    return is_text and bool(field.hint) and not field.value and len(field.hint) <= PLACEHOLDER


def _given(name: str, value: str) -> dict[str, str]:
    return {name: value} if value else {}


def _day(value: str) -> str:
    try:
        return date.fromisoformat(value).isoformat()
    except ValueError:
        return ""


def _options(field: Field) -> list[Block]:
    return [_option(option) for option in field.options[:OPTIONS]]


def _option(option: Option) -> Block:
    return {"text": plain_text(option.label, OPTION_TEXT), "value": option.value[:OPTION_VALUE]}


def first_line(card: Card) -> str:
    """What stands below a form's field when it cannot be taken."""
    return plain.headline(card)
