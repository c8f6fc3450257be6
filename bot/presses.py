"""A button is a command, written small: the token it carries, and the command read back from it."""

import json
from collections.abc import Mapping
from dataclasses import fields
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from coaching.commands import Command, RewordWins

#: Slack's limit for a button's value, the smallest of all platforms, in characters.
MAX_TOKEN = 2_000

#: What no button and no form may ask for.
_NEVER = (RewordWins,)

_KINDS: dict[str, type[Any]] = {kind.__name__: kind for kind in get_args(Command) if kind not in _NEVER}


class UnknownPress(Exception):
    """A button or a form that this version does not know: from an older message, or not ours."""


def token(command: Command) -> str:
    """What a button carries for a command; what a form fills in is left out."""
    kind = type(command)
    told = _adapter(kind).dump_json(command, exclude_defaults=True).decode()
    return f'["{kind.__name__}",{told}]'


def command(pressed: str, filled: Mapping[str, object] | None = None) -> Command:
    """The command of a token, with what a form filled in; a form never overrides the token.

    A field named "slots.metric" fills "metric" of the command's mapping "slots". Raises UnknownPress.
    """
    kind, told = _read(pressed)
    try:
        return _adapter(kind).validate_python({**_blanks(kind, filled or {}), **told})
    except ValidationError as wrong:
        # The message would quote what people typed.
        raise UnknownPress(kind.__name__) from wrong


def _blanks(kind: type[Any], filled: Mapping[str, object]) -> dict[str, object]:
    names = {one.name for one in fields(kind)}
    blanks: dict[str, object] = {}
    parts: dict[str, dict[str, object]] = {}
    for name, value in filled.items():
        whole, _, part = name.partition(".")
        if whole not in names:
            continue
        if part:
            parts.setdefault(whole, {})[part] = value
        else:
            blanks[whole] = value
    return {**blanks, **parts}


def _read(pressed: str) -> tuple[type[Any], dict[str, Any]]:
    try:
        name, told = json.loads(pressed)
        return _KINDS[name], dict(told)
    except (ValueError, TypeError, KeyError, RecursionError) as wrong:
        raise UnknownPress from wrong


@cache
def _adapter(kind: type[Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
