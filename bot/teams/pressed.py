"""What a button of a card in Teams carries, and how a press, a submitted form or a dialog is read back."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast
from urllib.parse import quote, unquote

from bot import presses
from bot.card import Form
from bot.presses import UnknownPress
from coaching.commands import Command, Looking

#: The verb of every button: the token says what it is for.
VERB = "coach.press"

#: Before the name of each input, as inputs are put into what the button carries.
_INPUT = "fill."

_SEPARATOR = ","


@dataclass(frozen=True, slots=True, kw_only=True)
class Note:
    """What a form keeps of how it was opened, as Teams does not say when it is sent.

    `opened_by` is the token of the button that opened it: asked again, it gives the form again, so that
    nothing typed is lost. `pressed_on` is the message on which that button stood.
    """

    opened_by: str = ""
    pressed_on: str = ""


#: Of what was not opened by a button.
NOWHERE = Note()


@dataclass(frozen=True, slots=True, kw_only=True)
class Pressed:
    """A press as it came back: what it asks for, what was filled in, and the note of its form."""

    token: str
    filled: Mapping[str, object]
    note: Note = NOWHERE
    #: The press wants its answer in a dialog of its own.
    dialog: bool = False

    def command(self) -> Command:
        """Raises UnknownPress."""
        return presses.command(self.token, self.filled)


def carried(token: str, note: Note) -> dict[str, Any]:
    """The data of a button that is answered where it stands."""
    return {"token": token, **({"on": note.pressed_on} if note.pressed_on else {})}


def opening(token: str) -> dict[str, Any]:
    """The data of a button whose answer opens in a dialog, which only the one who pressed sees."""
    return {"msteams": {"type": "task/fetch"}, "token": token}


def submitting(form: Form, note: Note) -> dict[str, Any]:
    """The data of the button that sends a form."""
    some = [field.name for field in form.fields if field.kind == "some"]
    return {
        "token": form.submit.token,
        **({"some": some} if some else {}),
        **({"from": note.opened_by} if note.opened_by else {}),
        **({"on": note.pressed_on} if note.pressed_on else {}),
    }


def only_looks(token: str) -> bool:
    """Whether the answer is for the asker alone: a form, or a closer look."""
    try:
        return isinstance(presses.command(token), Looking)
    except UnknownPress:
        return False


def input_id(name: str) -> str:
    return f"{_INPUT}{name}"


def option_value(value: str) -> str:
    """A value of an option: Teams joins what was picked with commas."""
    return quote(value, safe=" :/@+|")


def option_values(values: Iterable[str]) -> str:
    return _SEPARATOR.join(map(option_value, values))


def read(data: object) -> Pressed:
    """What came back of a button, whatever was sent. Raises UnknownPress where it is none of ours."""
    if not isinstance(data, dict):
        raise UnknownPress
    told = cast("dict[str, object]", data)
    token, some = told.get("token"), told.get("some")
    if not isinstance(token, str):
        raise UnknownPress
    several = {str(name) for name in cast("list[object]", some)} if isinstance(some, list) else set[str]()
    return Pressed(
        token=token,
        filled=_filled(told, several),
        note=Note(opened_by=_text(told.get("from")), pressed_on=_text(told.get("on"))),
        dialog=_wants_dialog(told.get("msteams")),
    )


def _filled(told: Mapping[str, object], several: set[str]) -> dict[str, object]:
    """The answers by their names; one that was left empty is missing."""
    answers: dict[str, object] = {}
    for name, value in told.items():
        if name.startswith(_INPUT) and isinstance(value, str) and value.strip():
            field = name.removeprefix(_INPUT)
            answers[field] = _values(value) if field in several else value
    return answers


def _values(value: str) -> tuple[str, ...]:
    return tuple(unquote(one) for one in value.split(_SEPARATOR) if one)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _wants_dialog(told: object) -> bool:
    return isinstance(told, dict) and cast("dict[str, object]", told).get("type") == "task/fetch"
