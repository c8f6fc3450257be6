"""Slack's markup, read and written: what people typed becomes plain text, and plain text rings nobody."""

import re
from collections.abc import Callable, Iterable
from typing import TypeAlias

from bot import plain
from bot.card import Line, Moment, Part
from coaching.people import Person

#: A token such as <@U123|ana>, <#C123|deals>, <https://…|label>, <!here> or <!date^…|fallback>.
_TOKEN = re.compile(r"<([^<>|]*)(?:\|([^<>]*))?>")

_CUT_ENTITY = re.compile(r"&[a-z]{0,3}$")

_MORE = "…"


#: Tells somebody's name by their id.
NameOf: TypeAlias = Callable[[str], str]


def read(text: str, name_of: NameOf, *, but: str = "") -> str:
    """Slack's markup as plain text; `but` is the id of somebody whose mention is left out."""

    def token(found: re.Match[str]) -> str:
        return _read_token(found[1], found[2] or "", name_of, but)

    return _unescaped(_TOKEN.sub(token, text)).strip()


def _read_token(target: str, label: str, name_of: NameOf, but: str) -> str:
    match target[:1]:
        case "@" if target[1:] == but:
            return ""
        case "@":
            return f"@{label or name_of(target[1:])}"
        case "#":
            return f"#{label or target[1:]}"
        case "!":
            return label or f"@{target[1:].partition('^')[0]}"
        case _:
            return label or target


def _unescaped(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def escaped(text: str) -> str:
    """Plain text for a mrkdwn text object: no token in it can become a mention or a link."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def cut(text: str, limit: int) -> str:
    """Plain text of at most `limit` characters, counted as Slack does at its strictest (UTF-16)."""
    if _length(text) <= limit:
        return text
    return _within(text, limit - len(_MORE)) + _MORE


def cut_at_word(text: str, limit: int) -> str:
    """As `cut`, but a word stays whole where that leaves anything."""
    if _length(text) <= limit:
        return text
    short = cut(text, limit).removesuffix(_MORE)
    whole = short.rpartition(" ")[0].rstrip(" ,;:·-")
    return (whole or short) + _MORE


def mrkdwn(lines: Iterable[Line], limit: int) -> str:
    """Lines as mrkdwn of at most `limit` characters: people are mentioned, moments shown in each zone."""
    told, left = "", limit - len(_MORE)
    for number, line in enumerate(lines):
        for part in ("\n", *line) if number else line:
            piece = _piece(part)
            if _length(piece) > left:
                return told + (_escaped_cut(part, left) if isinstance(part, str) else "") + _MORE
            told, left = told + piece, left - _length(piece)
    return told


def bold(text: str) -> str:
    """One line of plain text in bold; an asterisk in it would end the bold, so it is shown by its twin."""
    flat = " ".join(text.split()).replace("*", "∗")  # noqa: RUF001 - the twin that is meant
    return f"*{escaped(flat)}*" if flat else ""


def is_plain(lines: Iterable[Line]) -> bool:
    return all(isinstance(part, str) for line in lines for part in line)


def _piece(part: Part) -> str:
    match part:
        case Person():
            return f"<@{part.id}>" if part.has_account else escaped(part.name)
        case Moment():
            return _date(part)
        case str():
            return escaped(part)


def _date(moment: Moment) -> str:
    fallback = escaped(plain.moment(moment.at, moment.zone))
    return f"<!date^{int(moment.at.timestamp())}^{{date_long_pretty}} at {{time}}|{fallback}>"


def _escaped_cut(text: str, limit: int) -> str:
    return _CUT_ENTITY.sub("", _within(escaped(text), limit))


def _within(text: str, limit: int) -> str:
    if text.isascii():
        return text[: max(limit, 0)]
    return text.encode("utf-16-le", "surrogatepass")[: max(limit, 0) * 2].decode("utf-16-le", "ignore")


def _length(text: str) -> int:
    if text.isascii():
        return len(text)
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
