"""What takes a promise back: it is asked, a joke, told of somebody else, doubted or hedged."""

import re

from coaching.language.signs import Sign

#: Somebody else is said to have said it, or it is doubted or only thought.
_REPORTED = re.compile(
    r"\b(?:said|says|told|tells|promised|promises|wrote|claims?|claimed|swore|swears|saying|assured|assures"
    r"|indicated|insisted|announced)\b(?!\s+i'?ll\b.{0,40}\band\b)[^.;?!]{0,30}$"
)
_DOUBTED = re.compile(
    r"\b(?:doubt|don't\s+think|dont\s+think|do\s+not\s+think|not\s+sure|unsure|don't\s+know|never\s+said"
    r"|afraid|fear|can't\s+promise|(?<!don't )(?<!dont )worr(?:y|ied)"
    r"|wonder|no\s+idea|ask(?:ed|ing)?\s+(?:me|us)?\s*(?:if|whether)|didn't\s+say"
    r"|so\s+you\s+think)\b[^.;?!]{0,45}$"
    r"|\b(?:if|whether|why|how|when|what|because|that's\s+what|the\s+day|as\s+if|like|until|till"
    r"|wish|while|as|before|once|after|since|unless|things?|options|something|anything|everything|way"
    r"|ones?)\s*$|(?<!, )\b(?:which|who|where)\s*$"
)
_HEDGED = re.compile(
    r"\b(?:maybe|perhaps|probably|possibly|hopefully|presumably|might|i\s+think|we\s+think|i\s+guess"
    r"|i\s+suppose|i\s+believe|i\s+hope|we\s+hope|who\s+knows|in\s+theory)\b[^.;?!]{0,25}$"
)
_HEDGED_AFTER = re.compile(
    r"\b(?:(?<!even )if\s+(?:i|we)\s+(?:can|could|find|get|have|remember)|if\s+possible|at\s+some\s+point"
    r"|eventually|some\s*day|no\s+guarantees?|can't\s+promise"
    r"|no\s+promises|depends|one\s+of\s+these\s+days|if\s+you(?:'d)?\s+(?:like|want|wish|need|prefer"
    r"|think))\b"
)
_JOKE = re.compile(
    r"\b(?:lol|haha+|rofl|lmao|yeah\s+right|oh\s+sure|pigs?\s+(?:can\s+)?fly|hell\s+freezes|thin\s+air"
    r"|dream\s+on|in\s+your\s+dreams|as\s+if|fat\s+chance|wow|(?<=[.!,] )not)\b\s*[.!]*$"
    r"|^\W{0,3}(?:lol|haha+|yeah\s+right|oh\s+sure|yeah\s+sure|great,\s+another|sure,\s+i'?ll\s+just)\b"
    r"|\bpigs\s+fly\b|\bthin\s+air\b|\bhell\s+freezes\b"
)
#: What moves or is done may be somebody else's, or only told of: "their order goes out on Monday".
_OF_THINGS = frozenset({"gets_there", "gets_there_some_day", "does", "elliptic", "goes_on"})
_THEIRS = re.compile(
    r"\b(?:their|his|her|its|they|he|she|nobody|everybody|that)\b(?![^.;?!]*\b(?:i|we|my|our|i've|we've"
    r"|i'm)\b)[^.;?!]{0,40}$"
)
_TAG = re.compile(
    r"[,;-]\s*(?:ok|okay|deal|right|alright|agreed|fine|yes|no|yeah|good|works?|sound good"
    r"|fair enough)\s*\?+\s*$"
)


def asked(low: str) -> bool:
    """Whether a folded sentence is a question; one with a mere tag ("…, deal?") is not."""
    return low.rstrip(" )\"'").endswith("?") and not _TAG.search(low)


def taken_back(low: str, sign: Sign) -> str:
    """What is added to the name of a sign by what stands around it: ":asked" and the like, or nothing."""
    if asked(low):
        return ":asked"
    if _JOKE.search(low):
        return ":joke"
    before = low[max(0, sign.span[0] - 60) : sign.span[0]]
    if sign.name in _OF_THINGS and _THEIRS.search(before):
        return ":theirs"
    if _HEDGED_AFTER.search(low, sign.span[1]):
        return ":hedged"
    return next((name for name, pattern in _BEFORE if pattern.search(before)), "")


_BEFORE = ((":reported", _REPORTED), (":doubted", _DOUBTED), (":hedged", _HEDGED))
