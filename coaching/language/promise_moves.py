"""The shapes that promise where they say when: "you'll have it by noon", "it lands tonight"."""

import re
from collections.abc import Iterator

from coaching.language.calendar_words import word_set
from coaching.language.signs import Sign, shape, sign_of

_YOU_GET = shape(
    r"(?:you'?ll|you\s+will|you\s+shall)\s+(?:also\s+|then\s+)?(?P<act>have(?!\s+to\b)|get|receive|see"
    r"|hear)\b"
    r"|you\s+can\s+have\b|(?<!and )(?<!we )(?<!i )expect\s+(?:the|a|an|our|my|it|your|to\s+(?:hear|see|get"
    r"|have))\b"
)
_DOING = re.compile(
    r"(?:(?<![\w'])(?:(?P<actor>i|we)(?:'m|'re|m|\s+am|\s+are)\s+(?:also\s+|now\s+|just\s+|\w+ly\s+)?)"
    r"|^\W{0,3}|[,;:]\s+|\s[-\u2013\u2014]\s+|^(?:sorry|apologies|k|ok|okay|right|sure|thanks|yes)\W{1,3}"
    r"|\band\s+|(?:today|tonight|tomorrow)\s+)(?P<act>[a-z]{2,12}ing)\b(?!\s+to\s+)"
)
_CAN = re.compile(
    r"(?<![\w'@])(?<!\bso )(?<!\bthat )(?<!as soon as )(?<!\bif )(?P<actor>i|we)\s+can\s+(?:also\s+"
    r"|certainly\s+|definitely\s+|easily\s+)?"
    r"(?P<act>get|send|have|bring|deliver|draft|do|turn|share|give|ship|drop|finish|confirm|take|cover"
    r"|handle|pick|sort|join|host)\s"
)
_GIVE_ME = re.compile(
    r"\b(?:give|allow)\s+(?:me|us)\s+(?:till|until|a (?:day|week|few)|some time|an? \w+ to|\w+ (?:days?"
    r"|hours?|weeks?|minutes?))"
)
#: Something of ours gets there: a passive or a thing that moves.
_GETS_THERE = re.compile(
    r"\b(?:will|shall|'ll|is going to|are going to)\s+(?:also\s+|then\s+|\w+ly\s+)?(?:be\s+(?:with\s+you"
    r"|(?:on|in|at)\s+your\s+\w+|named|appointed|lifted|booked|arranged|ready|sent|posted|issued|shared"
    r"|in\s+your\s+(?:inbox|hands)|uploaded|delivered|circulated|published|paid|released|on\s+its\s+way"
    r"|provided|forwarded|filed|completed|transferred|finished|handed|signed|settled|fixed|corrected|drafted"
    r"|prepared|updated|returned|refunded|credited|reimbursed|processed|withdrawn|submitted|capped"
    r"|reflected)\b|go\s+out\b|follow\b|arrive\b|reach\s+you|land\b)"
    r"|\b(?:goes|go|going)\s+out\b|\bcoming\s+(?:your\s+way|shortly|up)\b|\bon\s+(?:its|their)\s+way\b"
    r"|(?<!\bis )(?<!\bare )\bto\s+follow\b(?!\s+up)|\b(?:gets|get)\s+(?:corrected|sent|fixed|done|paid"
    r"|updated|released|approved|ordered|shipped|posted|signed)\b"
    r"|\b(?:lands?|winging|arrives?|reaches|ships|hits|goes|comes)\b[^.;?!]{0,30}\b(?:you|your|the\s+next)\b"
    r"|\bback\s+to\s+you\b|\bto\s+you\s+by\b|\breport\s+back\b"
)
#: "I call you at nine": the plain present, of what is done once.
_DOES = shape(
    r"(?P<actor>i|we)\s+(?P<act>send|call|pay|bring|give|ship|deliver|file|upload|renew|hand|book|return"
    r"|refund|credit|prepare|draft|print|sign|get\s+(?:you|it|them|this|that|your))\b"
)
#: "We drop the claim": said and done at once, and to be stood by.
_GIVES_UP = shape(
    r"(?P<actor>i|we)\s+(?:hereby\s+|also\s+)?(?P<act>drop|withdraw|waive|concede|suspend|release|grant"
    r"|renounce|extend)\s+(?:the|our|my|that|this|all|any|both|your|you)\b"
)
_HABIT = re.compile(r"\b(?:always|usually|every|each|often|normally|generally|never|typically)\b")
_NOW = re.compile(
    r"\b(?:now|rn|today|tonight|tomorrow|tmrw|tmr|tomo|shortly|(?<!as )soon|asap|as\s+we\s+speak"
    r"|first\s+thing"
    r"|straight\s+away|in\s+an?\s+(?:sec|second|minute|moment|bit|jiffy|hour)|that\s+(?:day|morning"
    r"|evening|week)|(?:the\s+)?same\s+day|(?:at"
    r"|before|by)\s+(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|you're)|from\s+dawn"
    r"|the\s+next\s+\w+|right\s+(?:after|away|now)|immediately|minutes?|hours?"
    r"|this\s+(?:week|afternoon|morning|evening|weekend)|next\s+week|until|(?:by"
    r"|before)\s+(?:the\s+)?(?:eod|eow|cob|close|end|noon|lunch|then|next|this|\d|[a-z]+-end)|(?:mon|tues?"
    r"|wednes|thurs?|fri|satur|sun)(?:day)?|week(?:end)?|\d{1,2}(?:st|nd|rd|th)?)\b"
)


_FROM_US = re.compile(r"\bfrom\s+(?:me|us|our\s+(?:side|end))\b")
_OUR_PART = re.compile(r"\bfrom\s+(?:us|(?:my|our)\s+(?:side|end|list))\s*:|\bsits?\s+with\s+(?:us|me)\s*:")
_TIMED = (("you_get", _YOU_GET), ("can", _CAN), ("gets_there", _GETS_THERE), ("give_me", _GIVE_ME))


def timed_signs(low: str, *, dated: bool = False) -> Iterator[Sign]:
    """The shapes in a folded sentence; those that do not say when are named "…_some_day"."""
    late = "" if dated or _NOW.search(low) else "_some_day"
    if not late:
        yield from (sign_of("taken_on", match) for match in _OUR_PART.finditer(low))
    for name, pattern in _TIMED:
        for match in pattern.finditer(low):
            from_us = name == "you_get" and _FROM_US.search(low, match.end())
            yield sign_of(name if from_us else f"{name}{late}", match)
    if not late and not _HABIT.search(low):
        yield from (sign_of("does", match) for match in _DOES.finditer(low))
    if not _HABIT.search(low):
        yield from (sign_of("gives_up", match) for match in _GIVES_UP.finditer(low))
    yield from _doing(low, late)


def _doing(low: str, late: str) -> Iterator[Sign]:
    for match in _DOING.finditer(low):
        act = match["act"]
        own = match["actor"] is not None
        thing = _THING.match(low, match.end())
        if (act in _ONGOING and not (act == "doing" and thing)) or not (own or act in _SENDING or thing):
            continue
        when = "" if act in _SENDING or (own and thing) else late
        yield sign_of(f"doing{'_own' if own else ''}{when}", match)


#: Going on, not to be done: "thinking", "waiting"; and words in -ing that are no acts.
_ONGOING = word_set(
    """
    being having going getting thinking looking working waiting trying hoping wondering seeing feeling
    doing losing talking asking telling saying suggesting assuming guessing running sitting standing
    staying living dealing struggling drowning starting beginning missing wishing wanting needing
    leaving expecting planning considering reading watching hearing listening learning keeping referring
    facing dying kidding joking wasting aiming flying driving heading travelling traveling arriving
    coming moving walking buying offering writing enjoying using selling morning evening anything
    everything something nothing according including regarding following concerning pending during thing
    bring spring string king packing
    """
)
_SENDING = word_set(
    "sending forwarding shipping uploading transferring mailing emailing posting wiring texting"
)
#: An -ing without "I" is an act where a thing follows: "texting it to you".
_THING = re.compile(r"\s+(?:it|them|this|that|these|those|the|your|you|my|our|all|both|over|out|off|back)\b")
