"""The points a text leaves open, and with them the particulars it tells outright."""

import re
from collections.abc import Mapping

from coaching.language.cue_phrases import clause_around, sentence_around
from coaching.language.found import Found, Told
from coaching.language.told_slots import told_slots

_ISSUE = re.compile(
    r"\b(payment terms|start date|delivery (?:window|terms|dates?|times?)|notice period|price cap|renewal "
    r"rate|(?<!new )(?<!farm )(?<!full )(?<!old )prices?|"
    r"pricing|"
    r"liability(?: cap)?|warrant(?:y|ies)|indemnit(?:y|ies)|indemnification|exclusivity|termination|"
    r"exit(?: clause| terms)?|"
    r"data protection|data processing|data privacy|ip ownership|ip rights|ownership|earn-out|valuation|"
    r"rent(?:-free)?|"
    r"royalty(?: rate)?|royalties|field of use|territor(?:y|ies)|audit rights|wages?|overtime|shift "
    r"(?:rules|pattern)|"
    r"weekend shifts|job security|rosters?|governance|board seats?|liquidation preference|volumes?|scope|"
    r"term length|"
    r"penalt(?:y|ies)|service levels?|sla|discount|headcount|staffing|on[- ]call|damages|costs(?! (?:us|"
    r"them|him|some|about|nearly|\d))|deposit|"
    r"fit-out(?! cost)|parking|"
    r"working capital|non-compete|key people|steel index|index clause|lead times?|support hours|security "
    r"annex|"
    r"legal fees|apology|data sharing|inspection|maintenance|break clause|minimum guarantee|pensions?(?! "
    r"fund)|"
    r"anti-dilution|option pool|vesting|brand use|revenue share|funding|budget(?! (?:freeze|closes?|holder|"
    r"owner|has|is))|severance|"
    r"jurisdiction|governing law|arbitration clause|restoration clause|rest periods|sick days|"
    r"health insurance|automation|quotas?|redundanc(?:y|ies)|subcontracting|uniform allowances?|"
    r"information rights|minimum purchase|sublicensing|class sizes?|permits?|indexation|surcharges?|"
    r"collateral|"
    r"covenants|payback|brand(?! new)|exit|night rota|rota)\b"
)
_AGREED = re.compile(r"\b(?:agreed|settled|done|closed|fine|ok|sorted|not the problem|no issue|isn't the)\b")
#: What is named and is not what holds the deal up.
_NOT_AT_ISSUE = re.compile(
    r"\b(?:(?:nobody|no one|we don't|we do not) (?:argues?|disputes?|mind)|we(?:'ve| have) tried|isn't|is "
    r"not|is done|"
    r"we sent|no longer)\b"
)
_OPEN = re.compile(
    r"\b(?:open|stuck|left|unresolved|outstanding|disagree\w*|apart|issues?|problem|dispute\w*|fight\w*)\b"
)
MOST_ISSUES = 12


def issues_of(told: Told) -> tuple[Found, ...]:
    """The points named as open, each once, in order; a point said to be agreed is left out."""
    found: dict[str, Found] = {}
    for match in _ISSUE.finditer(told.low):
        name = match[1]
        if any(name in one for one in found) or len(found) == MOST_ISSUES:
            continue
        first, last = clause_around(told.low, match.start(1), match.end(1))
        if not _AGREED.search(told.low[first:last]) and not _NOT_AT_ISSUE.search(told.low[first:last]):
            found[name] = told.found(None, *match.span(1), sure=bool(_OPEN.search(told.low[first:last])))
    return tuple(found.values())


def slots_of(told: Told, issues: tuple[Found, ...]) -> Mapping[str, Found]:
    """The particulars told outright, by the playbook's names for them; what is told as open comes first."""
    ordered = sorted(issues, key=lambda issue: not _is_open(told, issue))
    return dict(zip(("issue", "issue_2"), ordered, strict=False)) | told_slots(told)


def _is_open(told: Told, issue: Found) -> bool:
    first, last = sentence_around(told.low, *issue.span)
    return bool(_OPEN.search(told.low[first:last]))
