"""Who moved on which issue to what, read in a line such as "they moved to 12 % on price"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

THEY, WE = "they", "we"

_OURS = re.compile(r"^(?:we|us|our side|our team|i)\b(?:['\u2019](?:ve|re))?\s*", re.IGNORECASE)
_THEIRS = re.compile(
    r"^(?:they|them|he|she|(?:the )?(?:other|their) side)\b(?:['\u2019]ve)?\s*", re.IGNORECASE
)

_MOVED = re.compile(
    r"^(?:(?:have|has|had|just|now|are|is|would)\s+)*"
    r"(?:mov(?:ed?|ing)|went|go(?:ing)?|gone|came|come|offer(?:ed|s)?|propos(?:ed?|es)|accept(?:ed|s)?"
    r"|agreed?|g[ai]ves?|given|conceded?|dropped|raised|lowered|want(?:ed)?|ask(?:ed)?|sa(?:id|y))\b"
    r"(?:\s+(?:up|down|back|over|for))?\s*",
    re.IGNORECASE,
)
_ON = r"(?:on|about|regarding)"
_TO_ON = re.compile(rf"^(?:to\s+)?(?P<to>\S.*?)\s+{_ON}\s+(?P<issue>\S.*)$", re.IGNORECASE)
_ON_TO = re.compile(
    rf"^{_ON}\s+(?P<issue>\S.*?)\s*(?:,|:|\s(?:from\s.+?\s)?to\b)\s*(?:to\s+)?(?P<to>\S.*)$", re.IGNORECASE
)
_ISSUE_TO = re.compile(
    r"^(?:the\s+)?(?P<issue>[^\d,:]+?)\s+(?:from\s.+?\s)?to\s+(?P<to>\S.*)$", re.IGNORECASE
)
_ON_ONLY = re.compile(rf"^{_ON}\s+(?P<issue>\S.*)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferTold:
    """What was read, empty where it was not told: `side` is they or we, `name` a side called by its name."""

    side: str = ""
    issue: str = ""
    to: str = ""
    name: str = ""


def offer_told(words: str, names: Sequence[str] = ()) -> OfferTold:
    """Read one line; `names` are those of the counterparts."""
    line = " ".join(words.split()).strip(" .")
    side, name, rest = _side(line, names)
    rest = _MOVED.sub("", rest, count=1).strip()
    for form in (_ON_TO, _TO_ON, _ISSUE_TO, _ON_ONLY):
        match = form.match(rest)
        if match is not None:
            told = match.groupdict()
            return OfferTold(
                side=side, issue=_clean(told["issue"]), to=_clean(told.get("to") or ""), name=name
            )
    return OfferTold(side=side, to=_clean(re.sub(r"^to\s+", "", rest, flags=re.IGNORECASE)), name=name)


def _side(line: str, names: Sequence[str]) -> tuple[str, str, str]:
    """Who moved, by which name, and the rest of the line."""
    for side, form in ((WE, _OURS), (THEY, _THEIRS)):
        match = form.match(line)
        if match is not None:
            return side, "", line[match.end() :]
    for name in sorted(names, key=len, reverse=True):
        if re.match(rf"{re.escape(name)}(?:\b|\s)", line, re.IGNORECASE):
            return THEY, name, line[len(name) :].strip()
    return "", "", line


def _clean(words: str) -> str:
    return re.sub(r"^the\s+", "", words.strip(" .,;:"), flags=re.IGNORECASE)
