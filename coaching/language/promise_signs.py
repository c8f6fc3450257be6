"""The shapes in which a sentence promises something, and what takes a promise back."""

import re
from collections.abc import Iterator

from coaching.language.calendar_words import word_set
from coaching.language.promise_moves import timed_signs
from coaching.language.signs import Sign, shape, sign_of
from coaching.language.taken_back import taken_back

_OWN_SIDE = (
    r"(?:(?:my|our)\s+(?:[\w-]{1,20}\s+){0,2}?(?:team|side|company|firm|client|clients|delegation|embassy"
    r"|government|ministry|union|trainee|buyer|office|people"
    r"|colleagues?|lawyers?|counsel|director|accountants?|engineers?|department|manager|finance|legal)"
    r"|(?:one|both|all|some|each)\s+of\s+us)"
)
#: Between "will" and the verb.
_ADVERBS = (
    r"(?:\s+(?:also|then|just|now|still|even|gladly|happily|personally|[a-z]{2,12}ly|go ahead and"
    r"|make sure to|all|both|each|be sure to))*"
)
_ACTOR = rf"(?P<actor>i|we|{_OWN_SIDE}|the presidency|the employer|management)"
_WILL = (
    rf"(?:(?P<actor>i|we)[';]ll?|{_ACTOR.replace('actor', 'actor2')}(?:\s+(?:also|then|both|hereby"
    rf"|therefore|\w+ly))?"
    r"\s+(?:will|shall|wil)"
    rf"|{_ACTOR.replace('actor', 'actor3')}(?:'m|'re|\s+am|\s+are|\s+is|m)\s+(?:now\s+"
    rf"|also\s+)?(?:going\s+to|gonna"
    r"|about\s+to)"
    r"|(?<!fell )(?<!was )(?<!were )(?<!is )(?<!are )(?<!am )(?<!feel )(?<!very )(?<!so )(?<!been )(?<!got )"
    r"(?<!get )(?<!yet )"
    r"(?P<actor4>ill)(?!\s+(?:informed|advised|health|will|could|would|can|at|treated|fated|timed|and|or"
    r"|with|from|in)\b))"
)


_FIRST_PERSON = shape(rf"{_WILL}(?P<no>\s+(?:not|never))?{_ADVERBS}\s+(?P<act>[a-z][a-z'-]*)")
_REFUSED = shape(
    r"(?:(?P<actor>i|we)\s+)?(?P<no>won't|wont|shan't|(?:will|shall)\s+(?:not"
    r"|never))(?:\s+\w+ly)?\s+(?P<act>[a-z]+)"
)
#: "Will send tonight", "gonna get you …": the speaker leaves the subject out at the head of a sentence.
_ELLIPTIC = re.compile(
    r"(?:^|^[^,]{1,24},\s|[.;!]\s|\s[-\u2013\u2014]\s|^(?:right|ok|okay|noted|sure|yes|fine"
    r"|thanks)[,:]?\s)\W{0,3}"
    r"(?:and\s+|so\s+|but\s+|then\s+)?(?:will|gonna|'ll)(?:\s+(?:also|then|get you|\w+ly))?"
    r"\s+(?P<act>(?!(?:you|we|he|she|they|it|i|this|that|there|the|not|never)\b)[a-z]+)"
)
#: "… and will send": the first person stands earlier in the sentence.
_GOES_ON = re.compile(
    r"\b(?:and|but|then)(?:\s+then)?\s+(?:will|shall|'ll)\s+(?:\w+ly\s+)?(?P<act>(?!not\b)[a-z]+)"
)
_FIRST_WORD = re.compile(
    rf"(?<![\w'])(?:i|we|i'm|i've|we're|we've|management|the employer|{_OWN_SIDE})(?![\w])"
)

_VOW = shape(
    r"(?:(?P<actor>i|we)\s+(?:hereby\s+|solemnly\s+|also\s+)?(?:promise|undertake|commit|pledge"
    r"|guarantee|vow|swear)\b(?!\s+(?:myself|the crime|nothing))(?:\s+(?:you"
    r"|not))*(?:\s+to\s+(?P<act>[a-z]+))?"
    r"|(?:i|we)\s+(?:hereby\s+)?give\s+(?:you\s+)?(?:my|our)\s+(?:word|undertaking|assurance)"
    r"|(?:you(?:'ve| have)?\s+(?:got\s+)?|have\s+)(?:my|our)\s+(?:word|assurance|promise|commitment"
    r"|undertaking)\b|you\s+have\s+(?:that|it|this)\s+from\s+(?:me|us)"
    rf"|(?P<actor2>{_OWN_SIDE}|management)\s+(?:hereby\s+)?(?P<act2>(?:promise|undertake|commit|pledge"
    rf"|guarantee)s?)\b"
    r"|(?:that|this)(?:'s|\s+is)\s+an?\s+(?:commitment|promise|undertaking)\b|put\s+me\s+down\s+for\b"
    r"|(?:i\s+)?(?:pinky\s+)?(?:promise|swear)\s*[.!]*$|i\s+stand\s+by\s+(?:that|it|this)\b"
    r"|you\s+have\s+(?:it|that|this)\s+in\s+writing"
    r"|will\s+be\s+(?:\w+ed|met|sent|taken|brought)\b[^.;?!]{0,60}\bby\s+(?:me|us|my|our)\b"
    r"|you\s+have\s+the\s+word\s+of\b|\bthat\s+from\s+(?:me|us)\s*[.!]*$"
    r"|no\s+(?:[\w-]+\s+){1,3}from\s+(?:me|us|our\s+side)\b"
    r"|count\s+on\s+(?:me|us)\b|consider\s+(?:it|that|this)\s+(?:done|sorted|sent|handled)"
    r"|leave\s+(?:it|this|that|[\w' -]{1,40}?)\s+(?:with|to)\s+(?:me|us)\b)"
)
_AGREES = shape(
    r"(?P<actor>i|we)(?:'ve| have)?\s+(?P<act>accept|agree(?=\s+(?:to|on|the|a|your|not)\b))\b"
    rf"|(?P<actor2>{_OWN_SIDE}|management)\s+(?P<act2>accepts?|agrees?(?=\s+to\b))\b"
)
_DECIDED = shape(
    r"(?P<actor>i|we)(?:'ve|\s+have)\s+(?:now\s+|just\s+)?(?:decided|agreed|resolved"
    r"|arranged)\s+to\s+(?P<act>[a-z]+)"
)
_PLANS = shape(r"(?P<actor>i|we)\s+(?:fully\s+|still\s+|do\s+)?(?:plan|intend)\s+(?:to|on)\s+(?P<act>[a-z]+)")
_ON_IT = re.compile(
    r"^\W{0,3}(?:(?:ok|okay|sure|yes|yep|right|great|thanks|noted|understood)\W{1,3})?"
    r"(?:on it|on my list|will do|wilco|can do|doing it now|mine)\b(?!\s+(?:were|was|is|are|the))"
    r"|[,;:\u2013-]\s*(?:i'm |we're )?on it\s*[.!]*$|\b(?:i'm|we're)\s+on\s+(?:it|this)\s*[.!]*$"
    r"|\bleave (?:it|that|this) with (?:me|us)\b"
)
#: "Action for me", "AI on me", "is mine": a list of who does what.
_TAKEN_ON = re.compile(
    r"\b(?:action|a\.?i\.?|todo|to-do|task)s?\s+(?:item\s+)?(?:for|on|with)\s+(?:me|us)\b"
    r"|\b(?:i'm|i am|we're|i'll)\s+(?:taking|take)\s+(?:an?|the|that|this)\s+action\b"
    r"|\bi'?ll\s+take\s+(?:that|this|it)\s+(?:one|on|action)\b|\b(?:is|are)\s+(?:mine|on me|with me)\b"
    r"|\bi'm\s+on\s+the\s+hook\b"
)
_LET_ME = re.compile(
    r"(?:^\W{0,3}|[.,;:!(\u2013\u2014-]\s*|\b(?:and|so|ok|okay|but|then|please|sure|yes|right|well"
    r"|first)\s+)let\s+(?P<actor>me|us)\s+(?:just\s+|quickly\s+|also\s+)?(?P<act>check|dig|run|get|see"
    r"|take|come|find|ask|confirm"
    r"|chase|look|talk|speak|draft|send|pull|ping|call|work|put|review|discuss|verify|forward|try|sort"
    r"|go back|circle|raise|write|prepare|pass|bring|set|grab|share)\b(?!\s+(?:this straight|(?:it"
    r"|this) (?:this way|bluntly|simply|another way|differently|straight)|it to you))"
)
_TRIES = shape(
    r"(?P<actor>i|we)(?:'ll|\s+will|\s+shall|'m|'re|\s+am|\s+are)?\s+(?:also\s+)?(?:try|trying|hope|hoping"
    r"|aim|aiming|attempt|endeavour)\s+(?:to|and)\s+(?P<act>[a-z]+)"
    r"|(?:i|we)\s+(?:haven't|have not)\b[^.;]{1,50}\bwill\s+try\b"
)
_OFFERS = shape(
    r"(?:(?P<actor>i|we)(?:'d|'m|'re|\s+am|\s+are|\s+would|'ll|\s+will)\s+(?:be\s+)?(?:also\s+|very\s+"
    r"|more\s+than\s+)?"
    r"(?:happy|glad|pleased|willing|prepared|ready|delighted|honoured)\s+to\s+(?P<act>[a-z]+)"
    r"|happy\s+to\s+(?P<act2>[a-z]+)"
    r"|(?P<actor2>i|we)\s+(?:can|could|might|may|should)\s+(?:also\s+|then\s+|probably\s+"
    r"|certainly\s+)?(?P<act3>[a-z]+)|(?:shall|should)\s+(?:i|we)\s+(?P<act4>[a-z]+))"
)
_DUTIES = shape(
    r"(?P<actor>i|we)(?:'ll|\s+will|\s+shall)?\s+(?:still\s+|also\s+)?(?:need|have|must|ought|should|want"
    r"|'d\s+like|would\s+like)\s+(?:to\s+)?(?P<act>[a-z]+)"
)

#: After "will": no act that somebody waits for.
_STATES = word_set(
    """
    see believe assume admit say need want lose miss remember think understand end know guess bet hate love
    like wait laugh regret die struggle remain remind note spare grant wonder expect doubt fall fail stay
    manage mean notice appreciate probably be have hold never possibly likely agree forgive feel hear suffer
    survive become happen rely seem ignore celebrate look rather concede wish enjoy
    """
)
_BE_ACT = re.compile(
    r"\s+(?:there|with you|at [a-z]+|on (?:site|the call|hand)|in touch|bringing|sending|calling|sharing"
    r"|joining"
    r"|updating|writing|issuing|filing|paying|delivering|providing|attending|coming|submitting|circulating"
    r"|working|talking"
    r"|contacting|funding|including|making|posting|taking|meeting|reviewing|signing|checking"
    r"|back (?:to you|with|in touch)|(?:sure|certain) to)\b"
)
_HAVE_ACT = re.compile(
    r"\s+(?!to\b|trouble\b|problems?\b|no\b|nothing\b|a (?:hard|great|word|look|chat|good)\b|lost\b"
    r"|been\b)(?:\S+\s+){1,8}?"
    r"(?:with|for|to|in|by|on|ready|done|over|sent|signed|back|call|look|prepare|at)\b"
    r"|\s+(?:my|our|him|her|them|someone|somebody)\s+\w+"
)
_SEE_ACT = re.compile(r"\s+(?:to (?:it|that|this)|that|about (?:getting|having))\b")
_HOLD_ACT = re.compile(
    r"\s+(?!my breath|our breath|our nose)(?:\S+\s+){1,6}?(?:there\b|here\b|until|till|for|to|at|through"
    r"|off|back)\b|\s+(?:off|back)\b"
)
_LOOK_ACT = re.compile(r"\s+(?:into|at|over|through|after)\b")
_AGREE_ACT = re.compile(r"\s+(?:to|on)\b")
_HEAR_ACT = re.compile(r"\s+out\b")
_REMIND_ACT = re.compile(r"\s+(?!you that)(?:him|her|them|\w+ (?:on|to|about|of) )")
_GLAD = re.compile(
    r"\s+(?:very\s+|more\s+than\s+)?(?:glad|happy|pleased|delighted|honou?red)\s+to\b(?!\s+(?:see|hear|know))"
)
_STATE_UNLESS = {
    "be": _BE_ACT,
    "have": _HAVE_ACT,
    "see": _SEE_ACT,
    "hold": _HOLD_ACT,
    "look": _LOOK_ACT,
    "agree": _AGREE_ACT,
    "hear": _HEAR_ACT,
    "remind": _REMIND_ACT,
    "manage": re.compile(r"\s+the\b"),
    "note": re.compile(r"\s+(?:it|that|this) (?:down|in)\b"),
}
#: Acts only with the words behind them.
_NO_ACT = re.compile(
    r"(?:make\s+every\s+effort|level\s+with\s+you|pass(?=,|\.|!|$|\s+(?:this|thanks))|take\s+(?:it\s+that"
    r"|weeks|time|years|a\s+(?:break|beating))|tell\s+(?:my|you\s+(?:what|straight|now))"
    r"|call\s+it|find\s+(?:it|ourselves|that)|get\s+(?:over|used|nowhere|killed|fired)|go\s+(?:nuts|mad"
    r"|crazy|home|below|under|above)"
    r"|leave\s+it\s+(?:there|at)|make\s+do|give\s+(?:up|in)|talk(?:\.|!|$)|keep\s+(?:fingers|hoping)"
    r"|do\s+(?:my|our)\s+(?:best|utmost)|do\s+what(?:ever)?|just\s+conjure|cross\s+that|eat\s+my"
    r"|get\s+(?:that|it)\s+approved\s+the\s+day"
    r"|(?:go|come|run|walk)(?:\s+\w+){0,2}\s+(?:bust|bankrupt|short|out\s+of))\b"
)
_SOFT = word_set("try hope aim attempt endeavour seek strive consider think want do's")
#: What is promised by leaving it undone.
_FORBEAR = word_set(
    """
    mention share forget tell disclose contact approach let start award oppose discipline publish lower raise
    ship sell sign invoice terminate cancel call use discuss forward charge enforce pursue press touch change
    leave reveal name bill chase object block claim strike replace hire outsource dismiss cut sue appeal
    ghost sack fire announce
    """
)
_TILL_YOU = re.compile(r"\b(?:until|till|before|without)\b[^.;?!]{0,30}\byour?\b")
_FORBEAR_TO = re.compile(
    r"\b(?:you|your|anyone|anybody|any|until|till|before|without|the manuals?|them|to anyone|while|during"
    r"|nothing)\b|,\s+\w+ing\b"
)

_YES = re.compile(
    r"^\W{0,3}(?:\U0001f44d\W{0,3})?(?:yes|agreed|sure\s+thing|by\s+all\s+means|no\s+bother|k|yep|yup|yeah"
    r"|sure|ok|okay|of\s+course|absolutely|certainly"
    r"|definitely|no\s+problem|will\s+do|fine|gladly|roger|done\s+deal"
    r"|me|i\s+will|i\s+do|i\s+can|we\s+will|we\s+can|we\s+do|i'll\s+do\s+it|with\s+pleasure|happily"
    r"|can\s+do)\b"
)
_YES_REST = re.compile(
    r"\b(?:not|n't|no|but|makes\s+sense|it\s+(?:does|is|was)|they|he|she|sense|too|think|depends|already"
    r"|did|done|sent|was|were|the\s+\w+)\b|\?"
)
_SHORT_ANSWER = 60
#: "Corrected sheet within the hour", said to somebody who asked for it: no verb, and by when.
_HANDED_IN = re.compile(
    r"\W{0,3}(?!(?:please|pls|need|needs|no|not|it|they|he|she|you|that|this)\b)"
    r"(?:(?!(?:is|are|was|were|has|have|had|looks|works|came|went|closes|starts|ends)\b)[\w'%-]+\s+){1,5}"
    r"(?:by|within|before|in\s+(?:an?|\d+|two|five|ten)|tomorrow|tonight|today|this\s+(?:afternoon|evening"
    r"|morning))\b[^?]*$"
)
#: "I'm bringing all of them", said to somebody who asked for them.
_IS_DOING = re.compile(
    r"\W{0,3}(?:i'm|we're|i am|we are)\s+\w+ing\s+(?:it|them|all|both|those|that|one|some)\b"
)


def promise_signs(low: str, *, dated: bool = False, asks_before: bool = False) -> Iterator[Sign]:
    """The shapes of promises in a folded sentence, each named with what weakens it: "will", "will:hedged"."""
    for sign in _all(low, dated=dated):
        yield Sign(name=sign.name + taken_back(low, sign), span=sign.span, actor=sign.actor, act=sign.act)
    if asks_before and (_is_yes(low) or _IS_DOING.match(low) or _HANDED_IN.match(low)):
        yield Sign(name="answer", span=(0, len(low)))


def _is_yes(low: str) -> bool:
    yes = _YES.match(low)
    return yes is not None and len(low) <= _SHORT_ANSWER and not _YES_REST.search(low, yes.end())


def _all(low: str, *, dated: bool) -> Iterator[Sign]:
    yield from _futures(low)
    for name, pattern in _SHAPES:
        for match in pattern.finditer(low):
            yield sign_of(name, match)
    yield from _offers(low)
    yield from timed_signs(low, dated=dated)


_SHAPES = (
    ("vow", _VOW),
    ("agrees", _AGREES),
    ("decided", _DECIDED),
    ("plans", _PLANS),
    ("on_it", _ON_IT),
    ("taken_on", _TAKEN_ON),
    ("let_me", _LET_ME),
    ("tries", _TRIES),
    ("duties", _DUTIES),
)


_NO_OFFER = word_set("announce say see hear tell think understand imagine guess type read live only")


def _offers(low: str) -> Iterator[Sign]:
    """What somebody could do: "I can draft it", "happy to send"; "we", "should" and "might" mean less."""
    for match in _OFFERS.finditer(low):
        sign = sign_of("offers", match)
        verb = low[slice(*sign.act)] if sign.act else ""
        own = not re.match(r"we|shall|should", match[0]) and not re.search(
            r"\b(?:should|may|might|shall)\b", match[0]
        )
        yield Sign(
            name="offers_own" if own and verb not in _NO_OFFER else "offers",
            span=sign.span,
            actor=sign.actor,
            act=sign.act,
        )


def _futures(low: str) -> Iterator[Sign]:
    for match in _FIRST_PERSON.finditer(low):
        sign = sign_of("will", match)
        if match["no"]:
            continue
        yield _by_verb(low, sign)
    for match in _REFUSED.finditer(low):
        if match["actor"] or not low[: match.start()].strip(" ,.-"):
            forbears = (match["act"] in _FORBEAR and _FORBEAR_TO.search(low, match.end())) or (
                match["act"] not in _STATES and _TILL_YOU.search(low, match.end())
            )
            yield sign_of("forbears" if forbears else "refuses", match)
    for match in _ELLIPTIC.finditer(low):
        yield _by_verb(low, sign_of("elliptic", match))
    first = _FIRST_WORD.search(low)
    for match in _GOES_ON.finditer(low, first.end() if first else len(low)):
        yield _by_verb(low, sign_of("goes_on", match))


def _by_verb(low: str, sign: Sign) -> Sign:
    """The sign under the name that its verb gives it: an act, an effort, or no act at all."""
    start, end = sign.act or sign.span
    verb = low[start:end]
    name = sign.name
    if verb == "be" and _GLAD.match(low, end):
        return Sign(name="glad", span=sign.span, actor=sign.actor, act=sign.act)
    if verb in _STATES:
        acts = _STATE_UNLESS.get(verb)
        name = name if acts and acts.match(low, end) else "state"
    elif verb in _SOFT:
        name = "tries"
    elif _NO_ACT.match(low, start):
        name = "state"
    return Sign(name=name, span=sign.span, actor=sign.actor, act=sign.act)
