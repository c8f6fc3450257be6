"""How people tell outright what the playbook's templates leave open: who signs, what we owe, who is neutral.

What is private in our own house (our limit, our alternative) is never among it.
"""

import re
from collections.abc import Iterator, Mapping

from coaching.language.amounts import amounts
from coaching.language.contacts import contacts
from coaching.language.counted import counted
from coaching.language.cue_phrases import clause_around, sentence_around
from coaching.language.disputes import disputed
from coaching.language.found import Found, Told

_END = (
    r"(?=\s?[,.;:!?\n()\"]|$| (?:and|but|who|which|because|so|while|is|are|was|were|as|by|for|before|last|in|"
    r"until|since|on)\b)"
)
_NEVER_IN = (
    "is|are|was|were|has|have|had|to|and|that|who|whom|but|of|their|our|the|his|her|its|my|we|they|i|he|"
    "she|for|"
    "with|from|not|never|nobody|when|where|if|because|says|said|then|so|while|asks|wants"
)
_W = rf"(?:(?!(?:{_NEVER_IN})\b)[\w&'-]+ )"
_HEAD = (
    r"(?:ciso|c[efotimpr]o|md|vp|directors?|managers?|chief|head of \w+|head|board|committee|(?:works |"
    r"city |town "
    r")?council|"
    r"chair(?:man|woman|person)?|president|secretary|minister|ministry|cabinet|general counsel|counsel|"
    r"lawyers?|"
    r"solicitor|legal|finance|procurement|purchasing|owners?|founders?|trustees?|landlord|lenders?|bank|"
    r"insurer|"
    r"reinsurer|union|stewards?|shareholders|members|department|team|daughters?|sons?|wife|husband|brothers?|"
    r"sisters?|father|mother|family|heirs|diocese|bishop|inventor|author|users|staff|engineers?|drivers|"
    r"nurses|"
    r"doctors|regulator|parliament|senate|governor|mayor|foreman|neighbours|residents|delegates|sponsor|"
    r"buyer|"
    r"marketing|engineering|representatives)"
)
_BARE = (
    r"(?:c[efo]o|legal|finance|procurement|purchasing|(?:the )?works council(?: chair)?|city council|"
    r"council|inventor|"
    r"head of \w+|(?:medical|finance|investment|steering|executive|credit|purchasing) (?:board|committee)|"
    r"board)"
)
#: Somebody by what they are: "their IT security chief", or "legal" where a clause begins.
_S = (
    rf"((?:the|their|our|his|her|its) {_W}{{0,3}}?{_HEAD}\b(?! (?:security |legal )?(?:chief|director|"
    r"manager|head|lead|department|team|board|committee|council|chair)\b)(?: chair\b| of the [\w-]+)?|"
    rf"(?<![\w'] )(?<![\w'-]){_BARE}\b)"
)
_NP = r"((?:the |an? |our |new |one )(?:[\w'-]+ ?){1,6}?)(?<! )"
_WE = r"(?:we|i|our (?:side|team|people|company))"
_BOTH = (
    r"(?:we both|both|everybody|everyone)(?: of us| sides| parties| delegations| companies| camps| teams)?"
)
_TRUST = r"(?:trusts?|respects?|accepts?|believes?|listens? to)"
_PEOPLE = (
    r"((?:the |our |their )?(?:(?!and|but|meanwhile|while|that|then|when|where|because|for|from|with|if)"
    r"[a-z-]{3,12} )?(?:patients|pupils|children|families|residents|neighbours|women|villagers|elderly|"
    r"tenants|commuters|passengers|riders|customers|farmers|drivers|nurses|civilians|prisoners|"
    r"students|pensioners|shopkeepers|fishermen|agents|households|users|workers))"
)
_SAYS = (
    r"(?:says?|said|told|tells|asks|asked|wants|wrote|laughs|insists|keeps|thinks|rang|called|muttered|"
    r"mentioned|"
    r"hinted|knows|went|let drop|let slip|admits|admitted|agrees|hopes|fears|likes|loves|is (?!not\b|"
    r"never\b))"
)
_THEIR_MAN = (
    r"((?:their (?:[\w-]+ ){0,2}(?:manager|lead|director|negotiator|buyer|secretary|chair(?:man|woman|"
    r"person)?|"
    r"officer|head of \w+|ciso|c[efotimpr]o|md|lawyer|counsel|agent|broker|rep|chief exec|chief|"
    r"president|man|"
    r"boss|speaker|"
    r"spokes(?:man|woman)|solicitor|engineer|partner)"
    r"|the [\w-]+ (?:vp|director|lead|manager|buyer)(?= there)"
    r"|(?:the )?(?:(?!boss|let|that|who|it|what|he|she|there|here)[a-z]{4,20}(?:'s|s')) (?:chief|boss|"
    r"c[efo]o|director|solicitor|lawyer|spokes(?:man|woman)|agent)))"
)
_SLOTS: Mapping[str, re.Pattern[str]] = {
    "signer": re.compile(
        rf"\b{_S} (?:signs|has to sign|must sign|will sign|needs to sign|has the (?:last|final) (?:word|say)|"
        r"decides|must decide|has to approve|must approve)\b"
        r"|\b(?:signed by|signature (?:of|from|is)|signature\s?[=:]|sign-?off (?:of|from|by|is)|"
        r"sign-?off\s?[=:]|"
        r"(?:signer|signatory)(?: is|\s?[=:])|needs? (?:the )?(?:ok|yes|approval|signature|blessing|"
        r"sign-?off) "
        rf"(?:of|from)) {_S}"
        rf"|\bonly {_S} (?:can|may) (?:sign|decide|say yes)\b"
    ),
    "blocker": re.compile(
        rf"\b{_S} (?:could|can|may|might|is|are|keeps?) (?:stop|block|veto|kill|blocking|stopping|vetoing)\w*"
        rf"|\b{_S} (?:blocks|vetoes|opposes|vetoed|is against (?:it|this|us|the)|are against (?:it|this|us|"
        r"the)|"
        r"wants to kill|won't (?:let|allow|touch)|wont (?:let|allow|touch))"
        rf"|\bblocked by {_S}"
    ),
    "silent": re.compile(
        rf"\b{_S}(?:,? (?:who|whom))?,? (?:we|i|nobody|no one)(?:'ve| have| has)? never (?:met|spoken|"
        r"talked|seen|asked|heard)"
        rf"|\b{_S}(?: [\w' ]{{1,30}},| herself,?| himself,?|,? who)? (?:has|have|had|was|were) (?:never|"
        r"not) (?:yet |once )?(?:been )?"
        r"(?:asked|consulted|involved|invited|informed|heard|told|in the room|at the table|there|present|"
        r"on a call)\b"
        rf"|\b{_S}[^.!?;\n]{{0,40}}?(?:,|&|\band|\bbut) (?:she|he|they)(?:'?s|'ve| has| have)? never been "
        r"(?:on|in|at|asked)\b"
        r"|\b(?:nobody|no one)(?: has|'s)?(?: ever| yet| formally)? (?:asked|spoken (?:to|with)|talked "
        r"(?:to|with)|"
        rf"consulted|informed|told|met) {_S}"
        rf"|\b{_S}(?: is [\w ]{{3,30}})?(?:,| and| says?)? ?(?:nobody|no one)(?: has|'s)?(?: ever| "
        r"formally)? "
        r"(?:asked|told|brought|consulted|shown|spoken to|talked to) (?:him|her|them)\b"
        rf"|\b{_S} (?:has|have|is|are|went|gone|never) (?:gone |been |went )?(?:quiet|silent|dark|comes?|"
        r"answers?|replies)\b"
        r"|(?:^|[.,;:\n] ?)(legal|finance|procurement) (?:has been|went|is|has gone|gone|have been) "
        r"(?:silent|quiet|dark)"
        r"|\b(legal|finance|procurement|purchasing|compliance) (?:has|have) been "
        r"(?:sitting on|silent|quiet|reviewing)"
    ),
    "promise": re.compile(
        rf"\b(?:{_WE} (?:had |have |once )?promised(?: them| him| her)?|"
        r"we (?:still |also )?owe (?:them|him|her)|broken promise (?:on|about|of)) "
        r"(?!in |on |at |last |that |to |by |never |it\b|this )((?:the |a |an )?[\w' -]{3,60}?)"
        r"(?=[,.;:!?\n()]|$| (?:by|but|and|last|on|in|never)\b)"
        rf"|\b{_WE} (?:said|told (?:them|him|her)|promised)(?: them| him| her)?(?: that)? (?:they|he|"
        r"she)(?:'d| would|'ll| will)? "
        rf"(?:get|have|receive) {_NP}{_END}"
        rf"|\b(?:{_WE}) (?:still |also )?owe (?:\w+ )?((?:the|an?|our) [\w' -]{{3,40}}?){_END}"
        rf"|\b(?:wanted|want|asked for|asked us for|need|needed) {_NP}, (?:and |but )?(?:we|i) (?:said|"
        r"promised) (?:we|i)(?:'?d|'ll| would| will) (?:send|share|bring|do) it\b"
        r"|\b((?:the|a|an|our)(?: [\w'-]+){1,4}?) (?:that |which )?(?:we|i) (?:had |have )?promised\b"
    ),
    "decision": re.compile(
        r"\b(?:decision (?:on|about)|decide (?:on|about)|approve) ((?:the |a )?[\w' "
        r"-]{3,50}?)(?=[,.;:!?\n]|$| by\b)"
    ),
    "pain": re.compile(
        r"\b(?:pain(?: point)?(?: is|:)|everyday problem(?: is|:)) ([\w%' -]{3,80}?)(?=[.;!?\n,]|$)"
        rf"|\bcomplain(?:s|ed|ing)? (?:about|of) ((?:the |our |their )?[\w' -]{{3,40}}?){_END}"
        r"|\b(?:drives? (?:them|people) mad|(?:annoys|bothers|hurts) (?:them|people) most) is "
        rf"((?:the )?[\w' -]{{3,40}}?){_END}"
    ),
    "beneficiaries": re.compile(
        rf"\b{_PEOPLE} (?:suffer|wait|queue|camp|sleep|sit|lie|freeze|walk|have to|had to|cannot|can't|"
        r"are (?:stranded|ill|cut off|stuck|without|in)|have no|get no|have buckets)\b"
    ),
    "contact": re.compile(
        rf"(?<![\w'-]){_THEIR_MAN}(?: there)?(?:,[^.,;\n]{{3,40}},| \([^)\n]{{2,40}}\))? {_SAYS}"
    ),
    "neutral": re.compile(
        rf"\b{_BOTH} (?:would |could |still )?{_TRUST} ((?:the |an? |old |one of the )[\w'. "
        rf"-]{{3,50}}?){_END}"
        rf"|\b{_BOTH} (?:still |have )?(?:used?|ring|know) ((?:the same|the|old) [\w'. -]{{3,40}}?){_END}"
        rf"|\b((?:the|an?|old) {_W}{{0,4}}[\w'-]+(?: from [\w-]+)?),? (?:whom|who|that|which) {_BOTH} "
        rf"(?:would |could |can )?{_TRUST}\b"
        rf"|\bthe only (?:man|woman|person|one) {_BOTH}[\w ,']{{3,40}} is ((?:old |the )?[\w'. "
        rf"-]{{3,40}}?){_END}"
        r"|\b((?:the|an?) [\w' -]{3,50}?) (?:is|would be) (?:acceptable|known|trusted|respected) (?:to|by) "
        r"both\b"
        r"|\b((?:the |an? )?(?:notary|auditor|accountant|surveyor|broker)(?: (?:mr|ms|mrs|dr)\.? \w+)?) "
        r"works for both\b"
        r"|\blive with\W{1,2}(?:an? )?(?:\w+ )?(?:answer|opinion|ruling|figure|finding) (?:from|of|by) "
        rf"((?:the |an? )[\w' -]{{3,40}}?){_END}"
        r"|\bwhat (?:everybody|everyone|both) (?:respects?|trusts?|accepts?) is (the [\w' "
        r"-]{3,40}?)(?=[.,;!?\n]|$)"
    ),
    "audience": re.compile(
        r"(?:^|[.;\n] ?[-\u2022*]? ?)((?:the )?(?:medical |city |town |village |executive |investment |"
        r"supervisory |union )?"
        r"(?:board|council|committee|members|parliament|assembly)) (?:meets?|votes?|decides?|sits?)\b"
        rf"|\b{_S} (?:needs|need|wants|want|has|have) to see\b"
        r"|\b((?:his|her|their) (?:board|committee|council|members|boss|parliament|congress)) "
        r"(?:memo|paper|meets|votes?|wants|will|won't|wont)\b"
        r"|\b(?:report|answer|(?:explain|sell|defend|justify|present) (?:it|this|that|the (?:deal|result)))"
        r" (?:to|at|before|in front of) ((?:the|his|her|their) (?:[\w'-]+ ){0,2}(?:conference|congress|"
        r"members|voters|board|party|people|parliament|council|assembly|shareholders|cabinet|delegates|"
        r"convention))\b"
        r"|\bin front of ((?:his|her|their) (?:own )?(?:people|members|boss|board|voters|party|colleagues))\b"
        r"|\b(?:have something|something) to show before (parliament|congress)\b"
    ),
    "give": re.compile(
        r"(?:^|[.;:,!?\n] ?|\b(?:and|but) )((?:a|an|the|our|proper|on-site) [\w' -]{3,50}?|training) "
        r"(?:would |only )?costs? us (?:next to |hardly |almost |practically |very )?"
        r"(?:nothing|anything|little)\b"
        r"|\b(?:i|we)(?:'d| would| could| can) (?:give|offer|lend|spare)(?: them| him| her)? "
        r"((?!up\b|in\b|it\b|more\b|less\b)[a-z][a-z' -]{4,50}?)(?=[,.;:!?\n()]|$| (?:if|but|and|when)\b)"
    ),
    "scope": re.compile(
        r"\bpilot (?:with|at|in|on|for) ((?:the |one |a |two )?[\w' -]{3,40}?)(?=[,.;:!?\n]|$| (?:by|but|"
        r"and)\b)"
        r"|\b(?:at|in|for|with|on) ((?:depot|hall|site|block|line|plant|ward|branch|building|floor|unit|"
        r"tower|terminal|lot|crossing) (?:\d{1,4}|[b-h])\b)"
        rf"|\b(?:begin|start) with ((?:the |one |two |three )?[a-z][\w' -]{{3,40}}?){_END}"
    ),
    "end_goal": re.compile(
        r"\b((?:three|two|four|five|\d{1,2}|multi)[- ](?:years?|yr) (?:\w+ ){0,3}?(?:contract|agreement|"
        r"lease|"
        r"licen[cs]e|deal|renewal))\b"
    ),
    "topic": re.compile(
        r"\b(?:(?:issue|question|quarrel|fight|dispute|argument) is|argue about|disagree (?:on|about)|"
        r"turns on|hinges on) "
        r"(?:about |over |only )?((?:whether|what|the|who|how) [\w' -]{4,45}?)(?=[,.;:!?\n]|$| (?:or|on \d|"
        r"and|but)\b)"
        r"|\b(?:turns on|hinges on) ((?:what|whether) [\w' -]{4,40}?)(?=[,.;:!?\n]|$| on\b)"
    ),
    "event": re.compile(
        r"\b(?:certain|sure|convinced|expects?|predicts?|forecasts?|assumes?|(?:our|their|his|her) \w+ "
        r"says?)(?: that)? "
        r"((?:the |our |their )?(?:[a-z][\w-]+ ){1,3}?(?:doubles?|triples?|halves|explodes?|"
        r"(?:grows?|rises?|falls?|drops?|go(?:es)? up|go(?:es)? down)(?: (?:by )?[\w]+ percent| (?:by "
        r")?\d+\s?%)?))\b"
        r"(?=[^.!?\n]{0,60}(?:, |\. |; )(?:but |and )?(?:we|they|he|she|his|her|their|our)\b[^.!?\n]{0,25}"
        r"\b(?:thinks?|says?|doubts?|don't|doesn't|believes?|knows?|flat)\b)"
    ),
    "their_data": re.compile(
        r"\b((?:their|his|her) (?:[a-z-]+ )?(?:ledger|books|cost (?:sheet|breakdown|data)|calculations?|"
        r"records|"
        r"log files|timesheets|measurements|readings))\b"
    ),
    "our_data": re.compile(
        r"\b(our (?:own )?(?:[a-z-]+ )?(?:ledger|books|records|logs|measurements|readings|booking system|"
        r"telemetry))\b"
        r"|\b(?:we|clients?|i) (?:hold|have|keep|kept) (logged [\w' ]{3,30}?)(?=[,.;\n]|$| (?:for|since|"
        r"of)\b)"
    ),
}
_GOOD_WORDS = re.compile(
    r"^,? (?:\([^)\n]{2,30}\) ?)?(?:backs|supports|champions|loves|likes|is (?:all in|keen|very keen|"
    r"friendly|for it|"
    r"on (?:board|our side)|behind))\b(?! (?:to|nobody|nothing|money)\b)"
)
_SPONSOR = re.compile(
    r"\b((?:the|their|our|his|her) (?:(?!users|staff)[\w-]+ )?(?:ciso|c[efotimpr]o|md|vp|director|"
    r"manager|lead|"
    r"chief|head of \w+|"
    r"chair(?:man|woman)?|president|minister|mayor|owner|founder|board|union|landlord|buyer|sponsor|plant "
    r"manager)|"
    r"(?<![\w'] )head of \w+)"
    r",? (?:backs|supports|sponsors|champions|loves|likes|is (?:all in|keen|very keen|friendly|for it|"
    r"behind|on our side))\b"
    r"|\bsponsor is ((?:the|their|our) [\w -]{2,30}?)(?=[,.;\n]|$)"
)
_MEASURED = re.compile(
    r"(?<![\w'-])((?:on-time deliver(?:y|ies)|error rate|hours per case|first-call resolution|active users|"
    r"defect "
    r"rate|scrap(?: rate)?|uptime|(?:response|processing|turnaround|lead|waiting|cycle) times?|absence(?: "
    r"rate)?|"
    r"stoppages|late deliveries|delivery rate|churn|unfilled shifts|(?!does\b|costs?\b)[a-z]{2,12}s per "
    r"(?:hour|shift|day|case|head)|"
    r"overtime hours|sick days|open grievances|downtime|failure rate|no-show rate|fill rate|conversion rate|"
    r"occupancy|returns|energy use|fuel consumption|noise level|water level|vacancy rate|equity ratio|yield|"
    r"attendance|accuracy|reject rate|completion rate|utili[sz]ation))"
    r"(?:[^\w.\n]{1,3}(?:is|are|at|of|only|now|today|currently|from|was|stands|runs)){0,3}"
    r"[^\w.\n]{0,3}(\d[\d.,]{0,8}(?<![.,])(?:\s?%| percent| hours?| days?| minutes| weeks)?)?"
    r"(?:[^\w.\n]{1,3}(?:to|target|needs to be|should be|must be|goal)[^\w.\n]{0,3}(?:at least "
    r")?(\d[\d.,]{0,8}(?<![.,])\s?%?))?"
)
#: Said beside other words, these name no measure.
_MEASURE_ALONE = frozenset(
    [
        "returns",
        "churn",
        "uptime",
        "downtime",
        "occupancy",
        "scrap",
        "absence",
        "yield",
        "attendance",
        "accuracy",
        "utilisation",
        "utilization",
    ]
)
_DOCUMENT = re.compile(
    r"\b((?:term sheet|redlines?|mark-?up|(?<!nda )draft(?! disclosure)|letter of intent|loi|mou|spa(?: "
    r"draft)?|dpa|msa|"
    r"order form|security questionnaire|disclosure list|issues list|business case|"
    r"data processing agreement|statement of work|sow|heads of terms|security annex|share purchase agreement|"
    r"work order|expert report|collective agreement|framework agreement|frame contract|supply contract|"
    r"side letter|handover document|side agreement|licen[cs]e agreement|joint venture agreement|"
    r"season contract|board resolution|"
    r"(?:it )?separation annex|purchase agreement)(?: v ?\d{1,2}| version \d{1,2})?)\b"
)
_NUMBER = r"\d(?:[\d.,]{0,14}\d)?"
_BARE_AMOUNT = re.compile(
    r"\b(?:round|raising|raise|grant|foundation|seed|series [a-d]|lawyer wants|asks? for|ask is|"
    r"offers)\b[^.!?\n]{0,12}?[ ,]"
    rf"({_NUMBER}\s?(?:k|m|mn|bn|million))\b",
    re.IGNORECASE,
)
#: The templates put an amount at stake, in stages or in escrow; the price of the whole deal is not that.
_TO_BE_STAGED = re.compile(
    r"\b(?:deposit|escrow|advance|instal?lments?|tranches?|first payment|undisputed|in stages|rais(?:e|"
    r"ing)|round|"
    r"grant|seed|series [a-d]|invest\w*|funding|capital)\b"
)
#: What a figure is told beside that the other side may not know, or that is long past.
_PRIVATE = re.compile(
    r"\b(?:limit|max|maximum|at most|budget\w*|secret|stays here|don't tell|must not know|would go|we(?:'d|"
    r" could| can) go|"
    r"i(?:'d| could) go|goes? to|walk away|ceiling|tops? out|policy|carrier|afford|reserve|authori[sz]ed|"
    r"approved|bottom line|"
    r"my (?:ceo|md|boss|cfo|manager)|paid|fit-out cost|cost us|a day|per day)\b"
)
#: A name, and that it would go first.
_ALLY = re.compile(
    r"\b(?!(?:They|We|He|She|It|You|If|Who|One|Two|Three|Nobody|Their|Our|That|This|People|Neither|Only|"
    r"Both|Each|What|Whoever|Somebody|Someone|Everyone|All|Most|Some) )"
    r"((?:[Tt]he (?:mayor|owner|head|director|manager|chair) of )?(?:[A-Z\u00c0-\u00de][\w&'-]{1,20} ?){1,3})"
    r"(?<! )(?:,(?: [^,.;\n]{3,60},)?| has (?:told us|said) (?:it|they|he|she))? "
    r"(?:would|is|are) (?:ready|willing|prepared|go ahead|sign|join|sell|lease out|lease|commit)\b"
)
_TRUSTED = re.compile(
    r"((?:Prof|Dr|Mr|Mrs|Ms|Judge|Sir|Dame)\.? [A-Z][\w'-]{2,20})[^.!?\n]{0,40}, (?:both|everybody)(?: "
    r"sides)? "
    r"(?:would )?(?:respects?|trusts?|accepts?|likes?) (?:him|her|them)\b"
)
_PRIVATE_SLOTS = re.compile(r"\b(?:secret|stays here|don't tell|must not know|between us|confidential\w*)\b")
_LONGEST = {"topic": 7, "silent": 6, "signer": 6}


def told_slots(told: Told) -> dict[str, Found]:
    """The particulars told outright, by the playbook's names for them."""
    slots: dict[str, Found] = {}
    for name, pattern in _SLOTS.items():
        for match in pattern.finditer(told.low):
            group = next(index for index, value in enumerate(match.groups(), start=1) if value)
            start, end = match.span(group)
            if _may_be_told(told, start, end, _LONGEST.get(name, 9)):
                slots[name] = told.found(None, start, end, sure=True)
                break
    passing = {
        name: found
        for name, found in (disputed(told) | counted(told)).items()
        if _may_be_told(told, *found.span, 20)
    }
    return passing | slots | _sponsor(told) | _firsts(told) | _measures(told)


def _may_be_told(told: Told, start: int, end: int, longest: int) -> bool:
    first, last = sentence_around(told.low, start, end)
    words = len(told.low[start:end].split())
    return words <= longest and not _PRIVATE_SLOTS.search(told.low[first:last])


def _firsts(told: Told) -> dict[str, Found]:
    """What is read by the capitals and signs of the text itself."""
    slots: dict[str, Found] = {}
    for name, text, pattern in (
        ("document", told.low, _DOCUMENT),
        ("ally", told.text, _ALLY),
        ("neutral", told.text, _TRUSTED),
    ):
        match = pattern.search(text)
        if match:
            slots[name] = told.found(None, *match.span(1), sure=True)
    staged = next((span for span in _sums(told.text) if _is_to_be_staged(told, *span)), None)
    return slots | ({"amount": told.found(None, *staged, sure=True)} if staged else {})


def _sums(text: str) -> Iterator[tuple[int, int]]:
    """Where sums stand: those with a currency, then bare ones beside words of funding."""
    yield from (one.span for one in amounts(text, currency="USD") if one.unit == "money")
    yield from (match.span(1) for match in _BARE_AMOUNT.finditer(text))


def _is_to_be_staged(told: Told, start: int, end: int) -> bool:
    first, last = sentence_around(told.low, start, end)
    return bool(_TO_BE_STAGED.search(told.low[first:last])) and not _is_private(told, start, end)


def _is_private(told: Told, start: int, end: int) -> bool:
    first, last = clause_around(told.low, start, end)
    after = sentence_around(told.low, start, end)[1]
    return bool(_PRIVATE.search(told.low[first:last]) or _PRIVATE_SLOTS.search(told.low[start:after]))


def _sponsor(told: Told) -> dict[str, Found]:
    """A person over there who is for it, else somebody by what they are."""
    for person in contacts(told):
        if _GOOD_WORDS.match(told.low[person.span[1] : person.span[1] + 60]):
            return {"sponsor": person}
    match = _SPONSOR.search(told.low)
    if match is None:
        return {}
    return {"sponsor": told.found(None, *match.span(1 if match[1] else 2), sure=True)}


def _measures(told: Told) -> dict[str, Found]:
    """The number both could count, where it stands and where it should be."""
    for match in _MEASURED.finditer(told.low):
        if match[2] or (match[1] not in _MEASURE_ALONE and " " in match[1]):
            groups = zip(("metric", "baseline", "threshold"), (1, 2, 3), strict=True)
            return {
                name: told.found(None, *match.span(group), sure=True)
                for name, group in groups
                if match[group]
            }
    return {}
