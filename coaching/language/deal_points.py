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
    r"anti-dilution|option pool|vesting|brand use|revenue share|funding|budget|severance|"
    r"jurisdiction|governing law|arbitration clause|restoration clause|rest periods|sick days|"
    r"health insurance|automation|quotas?|redundanc(?:y|ies)|subcontracting|uniform allowances?|"
    r"information rights|minimum purchase)\b"
)
_AGREED = re.compile(r"\b(?:agreed|settled|done|closed|fine|ok|sorted|not the problem|no issue|isn't the)\b")
_OPEN = re.compile(
    r"\b(?:open|stuck|left|unresolved|outstanding|disagree\w*|apart|issues?|problem|dispute\w*|fight\w*)\b"
)
_DOCUMENT = re.compile(
    r"\b((?:term sheet|redlines?|mark-?up|draft|letter of intent|loi|mou|spa|dpa|nda|msa|order form|"
    r"security questionnaire|"
    r"data processing agreement|statement of work|sow|heads of terms|security annex|share purchase agreement|"
    r"work order|expert report|collective agreement|framework agreement|frame contract|supply contract|"
    r"side letter|handover document|side agreement|licen[cs]e agreement|joint venture agreement|"
    r"(?:it )?separation annex|purchase agreement)(?: v ?\d{1,2}| version \d{1,2})?)\b"
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
#: Somebody by what they are, as in "his daughter" or "the bankruptcy trustee".
_SOMEBODY = (
    r"((?:the|their|his|her|our) (?:[\w-]+ )?(?:daughters?|sons?|wife|husband|brothers?|sisters?|father|"
    r"mother|family|inventor|founders?|users|members|staff|engineers|drivers|nurses|works council|union|"
    r"landlord|lender|bank|insurer|reinsurer|trustee|regulator|heirs|shareholders|neighbours|residents|"
    r"security team|plant manager|marketing|engineering|workers' representatives))"
)
_PEOPLE = (
    r"((?:the |our |their )?(?:(?!and|but|meanwhile|while|that|then|when|where|because|for|from|with|if)"
    r"[a-z-]{3,12} )?(?:patients|pupils|children|families|residents|neighbours|"
    r"tenants|commuters|passengers|riders|customers|farmers|drivers|nurses|villagers|civilians|prisoners|"
    r"students|pensioners|shopkeepers|fishermen|agents|households|users|workers))"
)
_THEIR_MAN = (
    r"(their (?:[\w-]+ ){0,2}(?:manager|lead|director|negotiator|buyer|secretary|chair\w{0,6}|officer|"
    r"head of \w+|cfo|ceo|coo|cto|lawyer|counsel|agent))"
)
_END = r"(?=[,.;:!?\n()]|$| (?:and|but|who|which|because|so|while|is|are|was|were|as)\b)"
_SLOTS: Mapping[str, re.Pattern[str]] = {
    "signer": re.compile(
        rf"\b{_ROLE} (?:signs|has to sign|must sign|will sign|needs to sign|has the (?:last|final) "
        r"(?:word|say))"
        rf"|\b(?:signed by|signature (?:of|from)|sign-?off (?:of|from|by)) {_ROLE}"
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
        rf"|\b{_SOMEBODY}(?: [\w' ]{{1,30}},)? (?:has|have|had|was|were) (?:never|not) (?:yet )?(?:been )?"
        r"(?:asked|consulted|involved|invited|informed|heard|told|in the room|at the table|there|present)\b"
        rf"|\b(?:nobody|no one) (?:has )?(?:ever )?asked {_SOMEBODY}"
    ),
    "sponsor": re.compile(
        rf"\b{_ROLE} (?:backs|supports|sponsors|is behind|champions|loves|likes)\b|\bsponsor is {_ROLE}"
    ),
    "promise": re.compile(
        r"\b(?:(?:we|i|our (?:side|team|people|company)) (?:had |have |once )?promised(?: them| him| her)?|"
        r"we (?:still |also )?owe (?:them|him|her)|broken promise (?:on|about|of)) "
        r"(?!in |on |at |last |that |to |by |never |it\b|this )((?:the |a |an )?[\w' -]{3,60}?)"
        r"(?=[,.;:!?\n()]|$| (?:by|but|and|last|on|in|never)\b)"
        r"|\b((?:the|a|an|our)(?: [\w'-]+){1,4}?) (?:that |which )?(?:we|i) (?:had |have )?promised\b"
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
        rf"|\bcomplain(?:s|ed|ing)? (?:about|of) ((?:the |our |their )?[\w' -]{{3,40}}?){_END}"
        r"|\b(?:drives? (?:them|people) mad|(?:annoys|bothers|hurts) (?:them|people) most) is "
        rf"((?:the )?[\w' -]{{3,40}}?){_END}"
    ),
    "beneficiaries": re.compile(
        rf"\b{_PEOPLE} (?:suffer|wait|queue|camp|sleep|sit|lie|freeze|have to|had to|cannot|can't|"
        r"are (?:stranded|ill|cut off|stuck|without|in)|have no|get no|have buckets)\b"
    ),
    "contact": re.compile(
        rf"\b{_THEIR_MAN} (?:says?|said|told|tells|asks|asked|wants|wrote|laughs|insists|keeps|thinks)\b"
    ),
    "neutral": re.compile(
        rf"\b(?:both|we both|everybody|everyone)(?: of us| sides| parties| delegations)? (?:would |could )?"
        r"(?:trusts?|respects?|accepts?|believes?|listens? to) "
        rf"((?:the |an? |old |one of the )[\w'. -]{{3,50}}?){_END}"
        r"|\b((?:the|an?) [\w' -]{3,50}?) (?:is|would be) (?:acceptable|known|trusted|respected) "
        r"(?:to|by) both\b"
        r"|\bwhat (?:everybody|everyone|both) (?:respects?|trusts?|accepts?) is "
        r"(the [\w' -]{3,40}?)(?=[.,;!?\n]|$)"
    ),
    "audience": re.compile(
        rf"\b{_ROLE} (?:needs|need|wants|want|has|have) to see\b"
        r"|\b(?:report|answer|(?:explain|sell|defend|justify|present) (?:it|this|that|the (?:deal|result)))"
        r" (?:to|at|before|in front of) ((?:the|his|her|their) (?:[\w'-]+ ){0,2}(?:conference|congress|"
        r"members|voters|board|party|people|parliament|council|assembly|shareholders|cabinet|delegates|convention))\b"
        r"|\bin front of ((?:his|her|their) (?:own )?(?:people|members|boss|board|voters|party|colleagues))\b"
    ),
    "give": re.compile(
        r"(?:^|[.;:,!?\n] ?|\b(?:and|but) )((?:a|an|the|our|proper|on-site) [\w' -]{3,50}?|training) "
        r"(?:would |only )?costs? us (?:next to |hardly |almost |practically |very )?"
        r"(?:nothing|anything|little)\b"
    ),
    "scope": re.compile(
        r"\bpilot (?:with|at|in|on|for) ((?:the |one |a |two )?[\w' -]{3,40}?)(?=[,.;:!?\n]|$| (?:by|but|"
        r"and)\b)"
        r"|\b(?:at|in|for|with|on) ((?:depot|hall|site|block|line|plant|ward|branch|building|floor|unit|"
        r"tower|terminal|lot|crossing) (?:\d{1,4}|[b-h])\b)"
        rf"|\b(?:begin|start) with ((?:the |one |two |three )?[a-z][\w' -]{{3,40}}?){_END}"
    ),
    "end_goal": re.compile(
        r"\b((?:three|two|four|five|\d{1,2}|multi)[- ]years? (?:\w+ ){0,2}?(?:contract|agreement|lease|"
        r"licen[cs]e|deal|renewal))\b"
    ),
}
_MEASURED = re.compile(
    r"((?:on-time deliver(?:y|ies)|error rate|hours per case|first-call resolution|active users|defect "
    r"rate|scrap rate|"
    r"uptime|response time|absence rate|stoppages|late deliveries|delivery rate|churn|unfilled shifts|"
    r"overtime hours|sick days|open grievances|waiting times?|processing time|downtime|failure rate|"
    r"occupancy|returns|energy use|fuel consumption|noise level|water level|vacancy rate))"
    r"(?:[^\w.\n]{1,3}(?:is|are|at|of|only|now|today|currently|from)){0,3}[^\w.\n]{0,3}(\d[\d.,]{0,8}\s?%?)?"
    r"(?:[^\w.\n]{1,3}(?:to|target|needs to be|should be|must be|goal)[^\w.\n]{0,3}(?:at least "
    r")?(\d[\d.,]{0,8}\s?%?))?"
)
#: A name, and that it would go first.
_ALLY = re.compile(
    r"\b(?!(?:They|We|He|She|It|You|If|Who|One|Two|Three|Nobody|Their|Our|That|This|People|Neither|Only|"
    r"Both|Each|What|Whoever|Somebody|Someone|Everyone|All|Most|Some) )"
    r"((?:[Tt]he (?:mayor|owner|head|director|manager|chair) of )?(?:[A-Z\u00c0-\u00de][\w&'-]{1,20} ?){1,3})"
    r"(?<! )(?:,(?: [^,.;\n]{3,60},)?| has (?:told us|said) (?:it|they|he|she))? "
    r"(?:would|is|are) (?:ready|willing|prepared|go ahead|sign|join|sell|lease out|lease|commit)\b"
)
_BY_CAPITALS = frozenset({"amount", "ally"})
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
    first = (
        _first(told, "document", _DOCUMENT) | _first(told, "amount", _AMOUNT) | _first(told, "ally", _ALLY)
    )
    return slots | _measures(told) | first


def _first(told: Told, name: str, pattern: re.Pattern[str]) -> dict[str, Found]:
    match = pattern.search(told.text if name in _BY_CAPITALS else told.low)
    return {name: told.found(None, *match.span(1), sure=True)} if match else {}


def _measures(told: Told) -> dict[str, Found]:
    """The number both could count, where it stands and where it should be."""
    match = _MEASURED.search(told.low)
    if match is None:
        return {}
    groups = zip(("metric", "baseline", "threshold"), (1, 2, 3), strict=True)
    return {name: told.found(None, *match.span(group), sure=True) for name, group in groups if match[group]}
