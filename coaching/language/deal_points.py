"""The points a text leaves open, and the particulars it tells outright: documents, signers, amounts."""

import re
from collections.abc import Mapping

from coaching.language.cue_phrases import clause_around
from coaching.language.found import Found, Told

_ISSUE = re.compile(
    r"\b(payment terms|start date|delivery (?:window|terms|dates?|times?)|notice period|price cap|price|"
    r"pricing|"
    r"liability(?: cap)?|warrant(?:y|ies)|indemnit(?:y|ies)|indemnification|exclusivity|termination|"
    r"exit(?: clause| terms)?|"
    r"data protection|data processing|data privacy|ip ownership|ip rights|ownership|earn-out|valuation|"
    r"rent(?:-free)?|"
    r"royalty(?: rate)?|royalties|field of use|territor(?:y|ies)|audit rights|wages?|overtime|shift "
    r"(?:rules|pattern)|"
    r"weekend shifts|job security|rosters?|governance|board seats?|liquidation preference|volumes?|scope|"
    r"term length|"
    r"penalt(?:y|ies)|service levels?|sla|discount|headcount|staffing|on[- ]call|damages|costs|deposit|"
    r"fit-out|parking|"
    r"working capital|non-compete|key people|steel index|index clause|lead times?|support hours|security "
    r"annex|"
    r"legal fees|apology|data sharing|inspection|maintenance|break clause|minimum guarantee|pension|pensions|"
    r"anti-dilution|option pool|vesting|brand use|revenue share|funding|budget|severance)\b"
)
_AGREED = re.compile(r"\b(?:agreed|settled|done|closed|fine|ok|sorted|not the problem|no issue|isn't the)\b")
_OPEN = re.compile(
    r"\b(?:open|stuck|left|unresolved|outstanding|disagree\w*|apart|issues?|problem|dispute\w*|fight\w*)\b"
)
_DOCUMENT = re.compile(
    r"\b((?:term sheet|redlines?|mark-?up|draft|letter of intent|loi|mou|spa|dpa|nda|msa|order form|"
    r"security questionnaire|"
    r"data processing agreement|statement of work|sow|heads of terms|security annex|share purchase agreement|"
    r"work order|expert report)(?: v ?\d{1,2}| version \d{1,2})?)\b"
)
_AMOUNT = re.compile(
    r"((?:USD|EUR|GBP|CHF|US\$|[$\u20ac\u00a3])\s?\d[\d.,]{0,15}\d?\s?(?:k|m|mm|mn|bn|million|billion|"
    r"thousand)?\b"
    r"|\b\d[\d.,]{0,15}\s?(?:k|m|mn|bn|million|billion)?\s?(?:USD|EUR|GBP|CHF|euros?|dollars|pounds|"
    r"\u20ac)(?!\w))",
    re.IGNORECASE,
)
_WHO = r"((?:the |their |our |his |her )?(?:[a-z][\w-]+ ){0,3}?[\w-]{2,25})"
_ROLE = (
    r"((?:the |their |our )(?:[\w-]+ )?(?:cfo|ceo|coo|cto|cio|legal|finance|procurement|head of [\w]+|"
    r"plant manager|"
    r"board|works council|chair\w*|general counsel|director|owner|landlord|insurer|security team|legal "
    r"team|union|"
    r"minister|vp|committee|buyer|sponsor|lawyers?|counsel|it))"
)
_SLOTS: Mapping[str, re.Pattern[str]] = {
    "signer": re.compile(
        rf"\b{_ROLE} (?:signs|has to sign|must sign|will sign|needs to sign)|\bsigned by {_ROLE}"
    ),
    "blocker": re.compile(
        rf"\b{_ROLE} (?:could|can|may|might|is|are|keeps?) (?:stop|block|veto|kill|blocking|stopping|"
        rf"vetoing)\w*"
        rf"|\bblocked by {_ROLE}"
    ),
    "silent": re.compile(
        rf"\b{_ROLE} (?:has|have|is|are|went|gone|never) (?:gone |been |went )?(?:quiet|silent|dark|"
        rf"comes?|answers?|replies)\b"
        r"|(?:^|[.,;:\n] ?)(legal|finance|procurement) (?:has been|went|is|has gone|gone|have been) "
        r"(?:silent|quiet|dark)"
    ),
    "sponsor": re.compile(
        rf"\b{_ROLE} (?:backs|supports|sponsors|is behind|champions|loves|likes)\b|\bsponsor is {_ROLE}"
    ),
    "promise": re.compile(
        r"\b(?:promised(?: us| them)?|still owe (?:them|us)|owes? (?:them|us)|broken promise (?:on|about|"
        r"of)) "
        r"((?:the |a |an )?[\w' -]{3,60}?)(?=[,.;:!?\n()]|$| (?:by|but|and|last|on|in|never)\b)"
    ),
    "decision": re.compile(
        r"\b(?:decision (?:on|about)|decide (?:on|about)|approve) ((?:the |a )?[\w' "
        r"-]{3,50}?)(?=[,.;:!?\n]|$| by\b)"
    ),
    "alternative": re.compile(
        r"\b(?:our (?:alternative|batna|plan b|fallback)(?: is|:)|alternative:|batna:|otherwise we(?:'d| "
        r"would|'ll| will)?) "
        r"([\w%,' -]{3,80}?)(?=[.;!?\n]|$)"
    ),
    "pain": re.compile(
        r"\b(?:pain(?: point)?(?: is|:)|everyday problem(?: is|:)) ([\w%' -]{3,80}?)(?=[.;!?\n,]|$)"
    ),
    "audience": re.compile(rf"\b{_ROLE} (?:needs|need|wants|want|has|have) to see\b"),
    "scope": re.compile(
        r"\bpilot (?:with|at|in|on|for) ((?:the |one |a |two )?[\w' -]{3,40}?)(?=[,.;:!?\n]|$| (?:by|but|"
        r"and)\b)"
    ),
    "end_goal": re.compile(
        r"\b((?:three|two|four|five|\d{1,2}|multi)[- ]years? (?:\w+ ){0,2}?(?:contract|agreement|lease|"
        r"licen[cs]e|deal|renewal))\b"
    ),
}
_MEASURED = re.compile(
    r"((?:on-time deliver(?:y|ies)|error rate|hours per case|first-call resolution|active users|defect "
    r"rate|scrap rate|"
    r"uptime|response time|absence rate|stoppages|late deliveries|delivery rate|churn))"
    r"(?:[^\w.\n]{1,3}(?:is|are|at|of|only|now|today|currently|from)){0,3}[^\w.\n]{0,3}(\d[\d.,]{0,8}\s?%?)?"
    r"(?:[^\w.\n]{1,3}(?:to|target|needs to be|should be|must be|goal)[^\w.\n]{0,3}(?:at least "
    r")?(\d[\d.,]{0,8}\s?%?))?"
)
MOST_ISSUES = 12


def issues_of(told: Told) -> tuple[Found, ...]:
    """The points named as open, each once, in order; a point said to be agreed is left out."""
    found: dict[str, Found] = {}
    for match in _ISSUE.finditer(told.low):
        name = match[1]
        if name in found or len(found) == MOST_ISSUES:
            continue
        first, last = clause_around(told.low, match.start(1), match.end(1))
        if not _AGREED.search(told.low[first:last]):
            found[name] = told.found(None, *match.span(1), sure=bool(_OPEN.search(told.low[first:last])))
    return tuple(found.values())


def slots_of(told: Told, issues: tuple[Found, ...]) -> Mapping[str, Found]:
    """The particulars told outright, by the playbook's names for them."""
    slots: dict[str, Found] = dict(zip(("issue", "issue_2"), issues, strict=False))
    for name, pattern in _SLOTS.items():
        match = pattern.search(told.low)
        if match:
            group = next(index for index, value in enumerate(match.groups(), start=1) if value)
            slots[name] = told.found(None, *match.span(group), sure=True)
    return slots | _measures(told) | _first(told, "document", _DOCUMENT) | _first(told, "amount", _AMOUNT)


def _first(told: Told, name: str, pattern: re.Pattern[str]) -> dict[str, Found]:
    match = pattern.search(told.text if name == "amount" else told.low)
    return {name: told.found(None, *match.span(1), sure=True)} if match else {}


def _measures(told: Told) -> dict[str, Found]:
    """The number both could count, where it stands and where it should be."""
    match = _MEASURED.search(told.low)
    if match is None:
        return {}
    groups = zip(("metric", "baseline", "threshold"), (1, 2, 3), strict=True)
    return {name: told.found(None, *match.span(group), sure=True) for name, group in groups if match[group]}
