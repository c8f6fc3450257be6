"""The shapes in which a sentence asks somebody for something."""

import re
from collections.abc import Iterator

from coaching.language.calendar_words import word_set
from coaching.language.signs import Sign, shape, sign_of

_ASK_VERBS = word_set(
    """
    add advise answer approve ask attach attend bring call check clarify circulate come complete
    confirm consider contact copy cover deliver discuss distribute do draft e-mail email ensure
    explain extend fax feel fill find fix follow forward get give go have help hold include inform
    invite issue join keep leave list look loop mail make mark meet move name note open pass pay
    phone ping plan post prepare print provide put re-send read reconsider redline remind remove
    reply report resend reschedule respond resubmit return revert review revise schedule see send
    set share ship show sign speak stop submit suggest take talk tell text try turn update upload
    use verify wait work write break withdraw
    """
)
_PLEASE = shape(
    r"(?:please|pls|plz|plse|kindly)\b(?!\s+(?:find\b|note\b|see attached))(?:\s+(?:do\s+"
    r"|don't\s+)?(?P<act>[a-z-]+))?"
)
_CAN_YOU = shape(
    r"(?:can|could|would|will|won't|cant|can't|might|may)\s+(?P<actor>you|u|ya|someone|somebody|anyone"
    r"|anybody|people|everyone|your\s+\w+|we\s+(?:get|have|see"
    r"|aim|investigate|try|please|discuss|meet|move)|the\s+secretariat)\b(?:\s+(?:please|also|just|all"
    r"|each|maybe|then))*(?:\s+(?P<act>[a-z-]+))?"
)
_ASKS = shape(
    r"(?:would\s+you\s+mind|any\s+chance\s+(?:you|of|we)|(?:are|is)\s+(?:you|your\s+\w+)\s+able\s+to"
    r"|may\s+(?:i|we)\s+ask|might\s+(?:i|we)\s+(?:ask|have)|do\s+(?:you|people|we)\s+have"
    r"|(?:i|we)\s+(?:would|'d|should|will)?\s*(?:be\s+)?(?:ask|appreciate|require|request|urge|grateful"
    r"|obliged|need|want|like)\s+(?:it\s+if\s+)?(?:(?:that|if)\s+)?"
    r"(?:you|your\s+(?!\w+ equivalent)|someone|an?\s+(?:answer|reply|copy|response)|to\s+(?:know|hear)"
    r"|from\s+you)"
    r"|(?:i'd|we'd)\s+(?:ask|appreciate|like|love|need)\s+(?:you|your|it\s+if|to\s+(?:know|hear|see|have)"
    r"|any)|(?:i'm|i\s+am|we're|we\s+are)\s+(?:seeking|looking\s+for\b(?!ward)|asking|wondering)"
    r"|i\s+was\s+wondering|let\s+(?:me|us|\w+)\s+know|keep\s+(?:me|us)\s+(?:posted|updated|informed)"
    r"|get\s+back\s+to\s+(?:me|us)|don't\s+forget\s+(?:to|the)|dont\s+forget|be\s+sure\s+to|make\s+sure\b"
    r"|feel\s+free|how\s+about|what\s+about|why\s+don't\s+(?:you|we)"
    r"|what\s+would\s+it\s+take|could\s+that\s+be\s+you|(?:^|\b)needs?\s+(?:the|your|a)\s+\w+"
    r"|it\s+would\s+be\s+(?:helpful|great|good|nice)\s+if\s+you)"
)
_IMPERATIVE = re.compile(
    r"(?:^|[,;:]\s+|\s[-\u2013\u2014]\s+|\b(?:and|then|so|also|but)\s+)\W{0,3}(?:(?:just|also|then|now|so"
    r"|and|ok|@[\w.]+|if\s+\w+)[,:]?\s+)?(?P<no>don't\s+|dont\s+|do\s+not\s+|never\s+)?"
    rf"(?P<act>{'|'.join(sorted(_ASK_VERBS, key=len, reverse=True))})\s+"
    r"(?P<thing>me|us|it|them|him|her|this|that|these|those|the|your|our|a|an|all|both|any|some|what"
    r"|whether|with|to|in|by|from|on|back|anything|somebody|ahead"
    r"|for|out|up|over|off|sure|until|before|if|who|how|only|each|one|my|know|at|if|[A-Z]\w+)\b"
)
_WH = re.compile(r"\b(?:who|what|when|where|which|whose|how|why|whats|wheres|where's|what's|who's)\b")
_YOU_SHOULD = shape(
    r"(?P<actor>you)(?:'ll|\s+will)?\s+(?:should|need\s+to|must|have\s+to|ought\s+to|might\s+want\s+to"
    r"|may\s+want\s+to)\s+(?P<act>[a-z]+)"
)
_SUGGESTS = shape(
    r"let'?s\s+(?P<act>[a-z]+)|(?:shall|should|can|could)\s+we\b|(?:i|we)\s+(?:suggest|propose|recommend)\b"
)


_SHAPES = (
    ("please", _PLEASE),
    ("can_you", _CAN_YOU),
    ("asks", _ASKS),
    ("you_should", _YOU_SHOULD),
    ("suggests", _SUGGESTS),
    ("imperative", _IMPERATIVE),
)
_TOLD_OF = re.compile(r"\b(?:said|says|told|asked|asks|wrote|promised)\b[^.;?!]{0,25}$")
_FOOTER = re.compile(r"\b(?:intended recipient|addressee|this communication to others|intercepted)\b")
_IF = re.compile(r"\b(?:if|whether|that|who|as|which)\s*$")


def request_signs(low: str) -> Iterator[Sign]:
    """The shapes of requests in a folded sentence, each named with what weakens it."""
    for name, pattern in () if _FOOTER.search(low) else _SHAPES:
        for match in pattern.finditer(low):
            if name == "imperative" and _has_subject(low, match):
                continue
            before = low[max(0, match.start() - 40) : match.start()]
            guard = ":reported" if _TOLD_OF.search(before) else ":if" if _IF.search(before) else ""
            yield sign_of(name + guard, match)
    if low.rstrip(" )\"'").endswith("?"):
        yield _question(low)


_SUBJECT = re.compile(
    r"(?<![\w'])(?:i|we|he|she|they|it|i'll|we'll|i've|we've|i'm|we're|they'll|will|let|me|action"
    r"|to)(?![\w'])"
)
_GIVES_ROOM = re.compile(
    r"(?:give|allow)\s+(?:me|us)\s+(?:till|until|a\s+(?:break|minute|sec|moment)|\w+\s+(?:days?|hours?"
    r"|weeks?|minutes?))"
    r"|consider\s+(?:it|that|this)\s+(?:done|sorted|handled)|don't\s+tell\s+me|get\s+this\b"
)


def _has_subject(low: str, match: re.Match[str]) -> bool:
    """Whether an act is told of, not asked for, or is only a manner of speaking."""
    if _GIVES_ROOM.match(low, match.start("act")) or _GIVES_ROOM.match(low, match.start("no")):
        return True
    clause = low[: match.start("act")]
    behind_if = re.match(r"\W*(?:if|when|once|as soon as)\b[^,]*,[^,]*$", clause)
    return not behind_if and _SUBJECT.search(clause) is not None


def _question(low: str) -> Sign:
    word = _WH.search(low)
    name = (
        "wh_question"
        if word and word[0] != "why"
        else "you_question"
        if re.search(r"\byour?\b", low)
        else "question"
    )
    return Sign(name=name, span=(0, len(low)))
