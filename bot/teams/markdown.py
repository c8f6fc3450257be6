"""The markdown of Teams' cards, written: what people typed is shown as typed and rings nobody."""

import re
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from bot import plain
from bot.card import Line, Moment, Part
from coaching.people import Person, PersonId

MORE = "…"

#: Keeps two signs from being read as one, and is not seen: a word joiner.
_JOINER = "\u2060"

#: What begins emphasis, a link, code or an escape; an underscore within a word begins nothing. What stands at
#: the end of a text may begin something with the next one.
_SIGNS = re.compile(r"[*`~\[\]]|\\(?=[!-/:-@\[-`{-~]|$)|(?<![^\W_])_|_(?![^\W_])")

#: What a client may read as an entity: "&lt;" typed is "&lt;" shown.
_ENTITY = re.compile(r"&(?=#?\w*(?:;|$))")

#: What begins a list, a heading, a quotation or a rule at the start of a line.
_START = re.compile(r"^(\d*)(?=[.)])|^(?=[-+#>])")

#: A function of a card, such as {{DATE(…)}}, and a mention, such as <at>Ana</at>.
_FUNCTION = re.compile(r"\{(?=\{|$)")
_TAG = re.compile(r"<(?=[/\w!?]|$)")

#: Control signs and halves of signs: JSON holds them, clients do not show them.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")

#: Signs that would end a mention or be read within it.
_NOT_IN_A_NAME = re.compile(r"[<>&*_`~\[\]\\{}\s]+")


@dataclass(slots=True, kw_only=True)
class Mentions:
    """Whom a card mentions, gathered while it is written; Teams wants them listed beside its text."""

    _texts: dict[PersonId, str] = field(default_factory=dict[PersonId, str])
    _names: dict[PersonId, str] = field(default_factory=dict[PersonId, str])

    def text(self, person: Person) -> str:
        """The mention as it stands in a text; two people of one name have two different texts."""
        if person.id not in self._texts:
            name = cut(_NOT_IN_A_NAME.sub(" ", person.name).strip(), 80) or "@"
            shown = f"<at>{name}</at>"
            while shown in self._texts.values():
                name += _JOINER
                shown = f"<at>{name}</at>"
            self._texts[person.id], self._names[person.id] = shown, name
        return self._texts[person.id]

    def entities(self) -> list[dict[str, Any]]:
        return [
            {"type": "mention", "text": text, "mentioned": {"id": str(who), "name": self._names[who]}}
            for who, text in self._texts.items()
        ]


def escaped(text: str) -> str:
    """Plain text so that a card shows it literally; each of its lines is a paragraph of its own."""
    return _paragraphs(_literal(text))


def written(line: Line, mentions: Mentions, limit: int) -> str:
    """A line of at most about `limit` characters: people are mentioned, moments shown in each zone."""
    told, left = "", limit
    for part in line:
        size = len(plain.words((part,)))
        if size > left:
            told += _literal(cut(part, left)) if isinstance(part, str) else MORE
            break
        told, left = told + _piece(part, mentions), left - size
    return _paragraphs(told)


def cut(text: str, limit: int) -> str:
    """Plain text of at most `limit` characters; a word stays whole where that leaves most of it."""
    if len(text) <= limit:
        return text
    short = text[: max(limit - len(MORE), 0)]
    whole = short.rpartition(" ")[0].rstrip(" ,;:·-")
    return (whole if len(whole) > limit // 2 else short) + MORE


def flat(text: str) -> str:
    """One line of it."""
    return " ".join(_CONTROL.sub("", text).split())


def _paragraphs(shown: str) -> str:
    """What is escaped, line by line, so that no line begins a list or a heading."""
    told = (line.strip() for line in shown.splitlines())
    return "\n\n".join(_START.sub(r"\1\\", line) for line in told if line)


def _literal(text: str) -> str:
    shown = _SIGNS.sub(r"\\\g<0>", _CONTROL.sub("", text))
    shown = _ENTITY.sub(r"\&", shown)
    shown = _FUNCTION.sub("{" + _JOINER, shown)
    return _TAG.sub("<" + _JOINER, shown)


def _piece(part: Part, mentions: Mentions) -> str:
    match part:
        case Person():
            return mentions.text(part) if part.has_account else _literal(part.name)
        case Moment():
            return _date(part)
        case str():
            return _literal(part)


def _date(moment: Moment) -> str:
    """Each client writes it in its reader's zone and language."""
    at = f"{moment.at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
    return f"{{{{DATE({at}, SHORT)}}}} {{{{TIME({at})}}}}"
