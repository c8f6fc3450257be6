"""The person named on the other side, never one of our own people nor one who stands between both."""

import re

from coaching.language.counterpart_words import COMPANY_END
from coaching.language.cue_phrases import sentence_around
from coaching.language.found import Found, Told
from coaching.language.plain_words import is_plain

#: What somebody over there may be; read without regard to capitals.
TITLE = (
    r"(?:ciso|c[efotimpr]o|md|vp|evp|svp|gm|head of [\w ]{2,25}?|head|director general|director|"
    r"deputy minister|"
    r"(?:[a-z]+ )?lead|chief exec(?:utive)?|"
    r"general counsel|counsel|(?:key )?account manager|claims manager|licensing manager|plant manager|"
    r"(?:[a-z]+ )?manager|owner|founder|buyer|chair(?:man|woman|person)?|negotiator|minister|partner|lawyer|"
    r"solicitor|attorney|agent|broker|shop steward|steward|convenor|union chief|rep|representative|"
    r"spokes(?:man|woman|person)|speaker|secretary general|secretary|president|vice president|mayor|"
    r"alderman|governor|envoy|ambassador|officer|angel|treasurer|editor|curator|dean|professor|"
    r"engineer|furnace man|foreman|principal|trustee|controller|coordinator|administrator|analyst|chief)"
)
#: The part of a house that somebody works in, as it stands in brackets behind a first name.
_FUNCTION = (
    r"procurement|purchasing|legal|finance|sales|hr|it|ops|operations|marketing|engineering|facilities|"
    r"logistics|quality|r&d|buying|treasury|compliance|security"
)
_PERSON_WORD = r"[A-Z\u00c0-\u00de][a-z\u00df-\u00ff]{0,3}['\u2019\-]?[A-Za-z\u00c0-\u00ff'\-]{1,20}(?<!')"
_PARTICLE = r"(?: (?:de|van|von|der|den|la|le|di|bin|al))?"
_PERSON = rf"{_PERSON_WORD}(?:{_PARTICLE} {_PERSON_WORD}){{0,2}}(?<!'s)"
_HONORIFIC = (
    r"(?:[Oo]ld )?(?:Mr|Mrs|Ms|Miss|Dr|Prof|Herr|Frau|Signora?|Se\u00f1ora?|Madame|Monsieur|Sister|Father|"
    r"Dame|"
    r"Sir|Lady|Alderman|Sheriff|Judge|[Mm]ayor|Teacher|Sheikh)\.?"
)
_NAMED = rf"((?:{_HONORIFIC} (?:de |van |von )?){{0,2}}{_PERSON})"
#: After "Lumen, their lead" these show that no name was explained but a new clause begun.
_ACTS = (
    r"is|are|was|has|had|says?|said|wants?|likes?|loves?|went|keeps?|won't|can't|doesn't|told|asks?|thinks?"
)
_PATTERNS = (
    re.compile(
        rf"\b({_NAMED},? (?:\(?(?:their|the|its) )(?:[\w-]+ ){{0,2}}?(?i:{TITLE})\)?)(?![\w)])(?! "
        rf"(?:{_ACTS})\b)"
    ),
    re.compile(rf"\b({_NAMED} \((?:their |the )?(?:[\w-]+ ){{0,2}}?(?i:{TITLE})[^)\n]{{0,30}}\))"),
    re.compile(
        rf"(?i:\b(?:their|its|the|opposing) (?:[\w&'-]+ ){{0,2}}?{TITLE}(?: there)?(?:,| is|:| \()? "
        rf"?){_NAMED}"
    ),
    re.compile(rf"(?i:(?:^|[.,;:!?\n(] ?|\bnew )(?:[\w&'-]+ ){{0,2}}?{TITLE},? ?\(?){_NAMED}"),
    re.compile(
        rf"\b({_NAMED}, (?!their|our|my|his|her|its|the\b)(?:[a-z&-]+ ){{0,2}}?(?i:{TITLE})(?=[,.;:)\n]|$))"
    ),
    re.compile(rf"\b((?:{_HONORIFIC} (?:de |van |von )?){{1,2}}{_PERSON}(?: \([a-z ]{{2,25}}\))?)"),
    re.compile(
        r"\b(?i:contact|speak to|spoke to|talk to|call with|meeting with|met)(?: is|:)? "
        rf"{_NAMED}(?= (?:from|at|of)\b)"
    ),
    re.compile(
        r"\b(?i:(?:main |only |best )?(?:contact|champion|opposite number|counterpart)(?: person| there)?"
        rf"(?: is|:|,)? ){_NAMED}"
    ),
    re.compile(rf"\b({_NAMED} \((?i:{_FUNCTION})\))"),
)
_OURS = re.compile(
    r"\b(?:our|my|ours)(?! (?:main |only |best )?(?:contact|champion|counterpart|opposite number)\b)"
    r"(?: [\w&'-]+){0,3},? ?\(?$"
)
_OURS_IN = re.compile(r"[(,] ?(?:our|my)\b")
_BETWEEN = re.compile(
    r"\b(?:both|mediator|mediates|notary|arbitrator|judge|joint expert|sheriff|neutral|retired|references?)\b"
)
_COMPANY = re.compile(COMPANY_END)
_PARTICLES = frozenset(["old", "de", "van", "von", "der", "den", "la", "le", "di", "bin", "al"])
_GONE = re.compile(r"^,?(?: who)?(?: has| have)? (?:left|retired|quit|resigned|died|is gone)\b")
#: More names than this in one text are no longer people whom one talks to.
_MOST = 40


def contacts(told: Told) -> list[Found]:
    """The people told to be over there, in order."""
    found: dict[int, Found] = {}
    for pattern in _PATTERNS:
        for count, match in enumerate(pattern.finditer(told.text)):
            start, end = match.span(1)
            if count < _MOST and start not in found and _is_theirs(told, start, end):
                found[start] = told.found(None, start, end, sure=True)
    return sorted(found.values(), key=lambda one: one.span)


def contact_of(told: Told) -> Found | None:
    """The first person told to be over there, with the title if told."""
    return next(iter(contacts(told)), None)


def _is_theirs(told: Told, start: int, end: int) -> bool:
    words = told.low[start:end].split()
    bare = [
        word for word in words if word not in _PARTICLES and not re.fullmatch(_HONORIFIC, word, re.IGNORECASE)
    ]
    if not bare or is_plain(bare[0]) or _COMPANY.search(told.text[start:end]):
        return False
    if _OURS.search(told.low[max(0, start - 40) : start]) or _OURS_IN.search(told.low[start:end]):
        return False
    first, last = sentence_around(told.low, start, end)
    return not _BETWEEN.search(told.low[first:last]) and not _GONE.match(told.low[end : end + 40])
