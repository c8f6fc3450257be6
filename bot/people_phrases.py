"""Words about people into commands: "settings", "away until 20 March, Bo stands in", "lead @bo"."""

import re

from coaching.commands import (
    ComeBack,
    Command,
    GoAway,
    HandOver,
    Listen,
    ListenToMe,
    OfferAway,
    OfferLead,
    OfferLeft,
    OfferSettings,
    PersonLeft,
)

_I = re.compile(
    r"^(?:i\s+am|i['\u2019]m|i\s+will\s+be|i['\u2019]ll\s+be)\s+(?=(?:away|back)\b)", re.IGNORECASE
)

_AWAY = re.compile(
    r"^away\s+(?:until|till|to|through)\s+(?P<until>[^,;]+?)"
    r"(?:\s*[,;]\s*(?:and\s+)?(?P<name>@?\S[^,;]*?)\s+(?:stands|standing|steps|fills|takes)\s+(?:in|over)"
    r"(?:\s+for\s+me)?)?$",
    re.IGNORECASE,
)

_LEADS = re.compile(
    r"^(?:lead\s+(?P<lead>@?\S.*)|hand\s+(?:it\s+|this\s+|the\s+deal\s+)?over\s+to\s+(?P<over>\S.*)"
    r"|(?P<leads>@\S.*?)\s+leads(?:\s+(?:now|this|it|the\s+deal))*)$",
    re.IGNORECASE,
)

_GONE = re.compile(
    r"^(?:gone\s+(?P<gone>@?\S.*)|(?P<left>@\S.*?)\s+(?:has\s+left|is\s+gone|left))$", re.IGNORECASE
)

_ALONE = {
    "settings": OfferSettings,
    "my settings": OfferSettings,
    "my hours": OfferSettings,
    "away": OfferAway,
    "back": ComeBack,
    "lead": OfferLead,
    "hand over": OfferLead,
    "gone": OfferLeft,
}

#: Whether promises are looked out for, here and in what one writes oneself.
_LISTEN: dict[str, Command] = {
    "": Listen(),
    "on": Listen(),
    "here": Listen(),
    "off": Listen(on=False),
    "stop": Listen(on=False),
    "not me": ListenToMe(),
    "to me": ListenToMe(on=True),
    "me": ListenToMe(on=True),
}

#: What these words begin may be the answer to a question, unless they are said to the coach itself.
_UNCLEAR = ("lead ", "gone ")


def read(line: str, *, to_the_coach: bool) -> Command | None:
    """What a line asks for about people, None for no such line.

    `to_the_coach`: it stood behind /deal, so that it is no sentence that happens to begin in this way.
    """
    line = _I.sub("", line.strip().rstrip(".!"))
    listening = _listening(line, to_the_coach=to_the_coach)
    if listening is not None:
        return listening
    alone = _ALONE.get(line.casefold())
    if alone is not None:
        return alone()
    away = _AWAY.match(line)
    if away is not None:
        return GoAway(until=away["until"].strip(), name=(away["name"] or "").strip())
    if line.casefold().startswith(_UNCLEAR) and not (to_the_coach or "@" in line):
        return None
    leads = _LEADS.match(line)
    if leads is not None:
        return HandOver(name=leads["lead"] or leads["over"] or leads["leads"])
    gone = _GONE.match(line)
    return PersonLeft(name=gone["gone"] or gone["left"]) if gone is not None else None


def _listening(line: str, *, to_the_coach: bool) -> Command | None:
    """The word alone may be a sigh, so that without /deal in front it takes a second word."""
    first, _, rest = line.casefold().partition(" ")
    return _LISTEN.get(rest.strip()) if first == "listen" and (rest or to_the_coach) else None
