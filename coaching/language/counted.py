"""What somebody counts, by which book or system: told in passing, not as a measure."""

import re

from coaching.language.found import Found, Told

_SYSTEM = (
    r"((?:the|our own|our|their|his|her|its)(?: own)?(?: [a-z][\w-]+){0,2}? (?:systems?|software|database|"
    r"meters?|sensors?|ledger|register|logbook|log|books|records|dashboard|till|counters?|erp|crm|scanner|gauge|spreadsheet))"
)
_COUNTS = r"(?:logs?|counts?|records?|measures?|registers?|tracks?)"
_SYSTEM_COUNTS = re.compile(rf"\b{_SYSTEM} {_COUNTS} (?:every|each|all)(?: single)? ([a-z][\w-]{{2,20}})\b")
_COUNTED_BY = re.compile(
    r"\b([a-z][\w-]{2,20}(?: [a-z][\w-]{2,20})?s) (?:are|is|were|get) "
    r"(?:counted|logged|recorded|measured|tracked)"
    rf"(?: (?:monthly|weekly|daily|hourly|automatically))? (?:by|in|on) {_SYSTEM}"
)
_LOGGED = re.compile(
    r"\b(?:hold|have|keep|kept|holds|has|keeps) (?:logged|recorded|measured|counted) "
    r"((?:[a-z][\w-]+ ){0,2}?[a-z][\w-]+s)\b"
)
_DOES_PER = re.compile(
    r"\b(what (?:an?|one|each|every) [a-z][\w-]{2,20} (?:does|makes|costs|takes|handles|uses|picks|brings)"
    r"(?: in| per| an?| each)? (?:hour|shift|day|week|month|case|year))\b"
)


def counted(told: Told) -> dict[str, Found]:
    """`metric` and `source` (the book or system that counts), as far as they are told."""
    match = _SYSTEM_COUNTS.search(told.low)
    if match:
        each = _DOES_PER.search(told.low)
        metric = each.span(1) if each else match.span(2)
        return {
            "source": told.found(None, *match.span(1), sure=True),
            "metric": told.found(None, *metric, sure=True),
        }
    match = _COUNTED_BY.search(told.low)
    if match:
        return {
            "metric": told.found(None, *match.span(1), sure=True),
            "source": told.found(None, *match.span(2), sure=True),
        }
    for pattern in (_DOES_PER, _LOGGED):
        match = pattern.search(told.low)
        if match:
            return {"metric": told.found(None, *match.span(1), sure=True)}
    return {}
