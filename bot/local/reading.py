"""What the page sends, read into a wish: a command of the coach, a skip of the clock, another player."""

import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast
from uuid import UUID

from bot import phrases, presses, wording
from bot.local.players import player
from coaching.commands import Command
from coaching.deal import MAX_WORDS, DealId
from coaching.people import Person

#: Characters of one message; what is longer is not even read.
LONGEST = 200_000

#: Fields of a form at most, and what may be picked in one of them.
_MOST = 20

_TURN = re.compile(r"[A-Za-z0-9]{16,40}:[0-9]{1,9}")


class NotReadable(Exception):
    """A message that says nothing the coach knows; `sentence` tells the person, `turn` which one it was."""

    def __init__(self, sentence: str, turn: str = "") -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.turn = turn


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A command; `turn` is the page's own id and a count, the same when it is sent again."""

    turn: str
    command: Command
    #: What was typed, for all to see unless it is said `alone`.
    words: str = ""
    #: The message whose button was pressed.
    on: str = ""
    form: bool = False
    #: Said to the coach alone.
    alone: bool = False

    @property
    def where(self) -> str:
        """The message that what is opened aside belongs to: the one pressed, or one's own words."""
        return self.on or (said_id(self.turn) if self.alone else "")


def said_id(turn: str) -> str:
    """The id of the message that holds what was typed in a turn."""
    return f"said-{turn}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SkipAhead:
    """`to` is "day" or "follow-up"."""

    turn: str
    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayAs:
    turn: str
    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class LookAt:
    """Show this deal in the panel."""

    turn: str
    deal: DealId


Wish: TypeAlias = Asked | SkipAhead | PlayAs | LookAt


def read(message: str) -> Wish:
    """Raises NotReadable, whatever the message holds."""
    if len(message) > LONGEST:
        raise NotReadable(wording.too_long_to_read(MAX_WORDS))
    told = _told(message)
    turn = told.get("turn")
    if not isinstance(turn, str) or not _TURN.fullmatch(turn):
        raise NotReadable(wording.NOT_READABLE)
    try:
        return _wish(told, turn)
    except NotReadable as wrong:
        raise NotReadable(wrong.sentence, turn) from wrong
    except presses.UnknownPress as wrong:
        raise NotReadable(wording.UNKNOWN_PRESS, turn) from wrong


def _told(message: str) -> Mapping[str, object]:
    try:
        told: object = json.loads(message)
    except (ValueError, RecursionError) as wrong:
        raise NotReadable(wording.NOT_READABLE) from wrong
    if not isinstance(told, dict):
        raise NotReadable(wording.NOT_READABLE)
    return cast("dict[str, object]", told)


def _wish(told: Mapping[str, object], turn: str) -> Wish:
    if "say" in told:
        return _said(_text(told["say"]), turn, alone=told.get("alone") is True)
    if "press" in told:
        return Asked(turn=turn, command=presses.command(_token(told["press"])), on=_on(told))
    if "form" in told:
        command = presses.command(_token(told["form"]), _filled(told.get("filled")))
        return Asked(turn=turn, command=command, on=_on(told), form=True)
    if "as" in told:
        return _play_as(told["as"], turn)
    if "skip" in told:
        return _skip(told["skip"], turn)
    if "look" in told:
        return _look_at(told["look"], turn)
    raise NotReadable(wording.NOT_READABLE)


def _said(words: str, turn: str, *, alone: bool) -> Asked:
    if not words.strip():
        raise NotReadable(wording.NOTHING_SAID)
    return Asked(turn=turn, command=phrases.read(words), words=words.strip(), alone=alone)


def _play_as(name: object, turn: str) -> PlayAs:
    person = player(name) if isinstance(name, str) else None
    if person is None:
        raise NotReadable(wording.NO_SUCH_PLAYER)
    return PlayAs(turn=turn, person=person)


def _skip(to: object, turn: str) -> SkipAhead:
    if to not in ("day", "follow-up"):
        raise NotReadable(wording.NOT_READABLE)
    return SkipAhead(turn=turn, to=str(to))


def _look_at(deal: object, turn: str) -> LookAt:
    try:
        return LookAt(turn=turn, deal=DealId(UUID(_text(deal))))
    except ValueError as wrong:
        raise NotReadable(wording.NOT_READABLE) from wrong


def _token(token: object) -> str:
    if not isinstance(token, str) or len(token) > presses.MAX_TOKEN:
        raise NotReadable(wording.UNKNOWN_PRESS)
    return token


def _on(told: Mapping[str, object]) -> str:
    on = told.get("on", "")
    return on[:100] if isinstance(on, str) else ""


def _filled(told: object) -> dict[str, object]:
    if not isinstance(told, dict) or len(cast("dict[object, object]", told)) > _MOST:
        raise NotReadable(wording.NOT_READABLE)
    filled = {str(name): _value(value) for name, value in cast("dict[object, object]", told).items()}
    # A field and a part of it, such as "slots" and "slots.metric", cannot both be filled in.
    if any(name.partition(".")[0] in filled for name in filled if "." in name):
        raise NotReadable(wording.NOT_READABLE)
    return filled


def _value(value: object) -> object:
    if not isinstance(value, list):
        return _text(value)
    picked = cast("list[object]", value)
    if len(picked) > _MOST:
        raise NotReadable(wording.NOT_READABLE)
    return tuple(_text(one) for one in picked)


def _text(value: object) -> str:
    """Words without control characters and broken surrogates, at most as many as the coach keeps."""
    if not isinstance(value, str):
        raise NotReadable(wording.NOT_READABLE)
    if len(value) > MAX_WORDS:
        raise NotReadable(wording.too_long_to_read(MAX_WORDS))
    return "".join(one for one in value if one in "\n\t" or unicodedata.category(one) not in {"Cc", "Cs"})
