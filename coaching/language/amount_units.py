"""What a number counts and how it is bounded: percent, net days, a term; "up to", "per seat per month"."""

import re
from decimal import Decimal

from coaching.language.calendar_words import word_set

_UNITS = (
    ("basis points", re.compile(r" ?(?:bps?|basis[ -]points?)\b", re.IGNORECASE)),
    ("points", re.compile(r" ?(?:pts?|pp|ppts?|(?:percentage[ -]|%[ -]?)points?|points?)\b", re.IGNORECASE)),
    ("percent", re.compile(r" ?(?:%|percents?\b|per cents?\b|pct\b)", re.IGNORECASE)),
    ("net days", re.compile(r"[ -]?days? net\b", re.IGNORECASE)),
)
_DAYS = re.compile(r"[ -]?days?\b", re.IGNORECASE)
_NET = re.compile(r"\bnet[ -]?$", re.IGNORECASE)
_TERM = re.compile(
    r"(?P<link>-| )(?P<unit>day|week|month|year)s?\b"
    r"(?P<noun> (?:term|contract|deal|agreement|commitment|lease|"
    r"warranty|renewal|extension|notice|option|lock-in|pilot|trial|period)\b)?",
    re.IGNORECASE,
)
_LED = re.compile(r"\b(?:for|over|term of)(?: a)? $", re.IGNORECASE)


def unit_behind(text: str, start: int, end: int) -> tuple[str, int] | None:
    """The unit of a bare number between `start` and `end`, and where its words end."""
    for unit, pattern in _UNITS:
        match = pattern.match(text, end)
        if match:
            return unit, match.end()
    if net_before(text, start) < start:
        days = _DAYS.match(text, end)
        return "net days", days.end() if days else end
    term = _TERM.match(text, end)
    if term and (term["link"] == "-" or term["noun"] or _LED.search(text, max(0, start - 12), start)):
        return f"{term['unit'].lower()}s", term.end()
    return None


def net_before(text: str, start: int) -> int:
    """Where "net" begins before a number, else where the number does."""
    match = _NET.search(text, max(0, start - 5), start)
    return match.start() if match else start


_MINUS = re.compile(r"(?:(?<![\w.,%)\u20ac$\u00a3])[-\u2212]|\bminus )$")


def minus_before(text: str, start: int) -> int:
    """Where a minus begins before a number, else where the number does."""
    match = _MINUS.search(text, max(0, start - 7), start)
    return match.start() if match else start


_MORE = r"more than|over|above|exceeding|greater than"
_LESS = r"less than|under|below|fewer than"
_AT_LEAST = re.compile(
    rf"(?:\b(?:at least|minimum(?: of)?|min|upwards of|north of|(?:no|not) (?:{_LESS}))"
    rf"|(?<!no )(?<!not )\b(?:{_MORE}))(?: a)? $",
    re.IGNORECASE,
)
_AT_MOST = re.compile(
    rf"(?:\b(?:at most|up to|max(?:imum)?(?: of)?|capped at|south of|not exceed(?:ing)?"
    rf"|(?:no|not) (?:{_MORE}))"
    rf"|(?<!no )(?<!not )\b(?:{_LESS}))(?: a)? $",
    re.IGNORECASE,
)


def ends_of(text: str, start: int, value: Decimal) -> tuple[Decimal | None, Decimal | None]:
    """The lower and the upper end of an amount by the words before it; None where it is open."""
    if _AT_MOST.search(text, max(0, start - 24), start):
        return None, value
    if _AT_LEAST.search(text, max(0, start - 24), start):
        return value, None
    return value, value


_PER = re.compile(
    r"(?: ?/ ?| ?- ?(?:an?|per) ?- ?| per | an? | each | every )"
    r"(?:(?:added|named|active|extra) )?(?P<what>[a-z]+)(?![a-z])"
    r"| (?P<yearly>p\.?a\.?|annually|yearly)(?![a-z])|,? (?P<monthly>pcm|monthly)(?![a-z])",
    re.IGNORECASE,
)
_SHORT = {"hr": "hour", "mo": "month", "yr": "year", "wk": "week", "annum": "year", "licence": "license"}
_WHATS = word_set(
    """
    seat user licence license head person employee agent unit piece item share tonne ton kg kilo mile km
    hour day night week month quarter year annum call ticket site store room visit sqm bed transaction
    order shipment pallet container barrel gallon litre liter mwh kwh word page minute player member
    customer patient student hr mo yr wk
    """
)


def per_what(text: str, end: int) -> tuple[str, int]:
    """Per what, and where it ends: "per seat per month", "/user/month", "a year"; empty for once."""
    whats: list[str] = []
    for _ in range(2):
        match = _PER.match(text, end)
        if match is None or (match["what"] and match["what"].lower() not in _WHATS):
            break
        what = (match["what"] or ("year" if match["yearly"] else "month")).lower()
        whats.append(_SHORT.get(what, what))
        end = match.end()
    return " ".join(whats), end
