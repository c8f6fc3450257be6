"""Who is on the other side: the organisation or body as written, and the person named over there."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coaching.language.calendar_words import MONTHS, WEEKDAYS, word_set
from coaching.language.found import Found, Told

_WORD = r"[A-Z\u00c0-\u00de][\w&'\u2019.\-]{0,30}(?<![.'\u2019\-])"
_JOIN = r"(?: (?:&|of|de|du|and|von|van|la)(?= [A-Z\u00c0-\u00de]))?"
_NAME = rf"({_WORD}(?:{_JOIN} (?:{_WORD}|\d{{1,4}}(?=\W|$)))" + r"{0,4})"
_DEAL = (
    "renewals?|contracts?|deal|agreement|lease|licen[cs]e|acquisition|takeover|account|settlement|claim|"
    "subscription|"
    "partnership|negotiations?|talks|proposal|order|tender|case|purchase|merger|round|investment|bid|"
    "project|rollout|"
    "grant|carve-out|rates|consortium|alliance|joint venture|product|sublease|mediation|arbitration|"
    "dispute|renegotiation"
)
_VERB = (
    "asks?|asked|wants?|wanted|says?|said|refuses?|refused|won't|wont|wouldn't|will not|demands?|"
    "demanded|insists?|"
    "insisted|offers?|offered|threatens?|threatened|has|have|is|are|was|were|went|keeps?|needs?|doesn't|"
    "don't|didn't|"
    "hasn't|haven't|can't|cannot|claims?|thinks?|signed|owes?|agreed|proposed|proposes|announced|stopped|"
    "still|raised|"
    "sent|likes?|loves?|would|must|never|broke|cancelled|pulled|buys?|expects?|pushes|ghosted|disputes?|sued"
)


_SIDES = (
    "supplier|landlord|developer|distributor|vendor|customer|client|buyer|partner|investor|insurer|"
    "publisher|seller|"
    "competitor's|contractor|employer|owner|target|university|prospect"
)
_SUFFIXED = re.compile(
    r" (?:GmbH|AG|SE|SA|Inc|Ltd|LLC|PLC|plc|Group|Holdings?|Partners|Capital|Ventures|Foundation|"
    r"Insurance|Labs|Systems|"
    r"Media|Bank|Properties|Trading|Industries|Robotics|Software|Foods|Technologies|Estates|Logistics|"
    r"Lines|Packaging|"
    r"Immobilien|Air|Energy|Pharma|Bio|Council|Ministry|University|Diagnostics|Shipping)\.?$"
)


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source.replace("NAME", _NAME).replace("DEAL", _DEAL).replace("VERB", _VERB))


#: Each with how strongly it shows the other side.
_NAMED = (
    (
        4.5,
        _pattern(
            r"\b((?:[Cc]ity|[Tt]own|[Cc]ounty|[Ss]tate|[Pp]ort|[Uu]niversity|[Mm]inistry|"
            r"[Rr]epublic) of NAME)"
        ),
    ),
    (
        4.0,
        _pattern(r"(?i:\b(?:DEAL)(?: [\w\-]+,?){0,4}? (?:with|w/|from|against|by|for|of|to) (?:the )?)NAME"),
    ),
    (
        4.0,
        _pattern(
            r"(?i:\b(?:acquir(?:e|ing)|buy(?:ing)?(?: \d+\s?% of)?|take over|suing|sue|sued by|"
            r"negotiat\w+ with|"
            r"partner(?:ing)? with|"
            r"merg\w+ with|lease from|rent from|renew with|sell(?:ing)?(?: \w+){0,3} to|supply to|"
            r"talk(?:s|ing)? (?:to|with)|"
            r"licen[cs](?:e|ing)(?: \w+){0,3} (?:from|to)|agree(?:ment)?(?: \w+){0,4} with|raise(?: "
            r"\w+){0,4} from|"
            r"settle(?: \w+){0,3} with|claim against|dispute with|deal with) (?:the )?)NAME"
        ),
    ),
    (3.0, _pattern(r"(?i:(?<!\w)(?:with|w/|against|vs\.?|versus) (?:the )?)NAME")),
    (
        3.5,
        _pattern(
            r"(?:\b(?:[Tt]he|[Oo]ur|[Aa]) |^|[.!?:\n,;] ?|\bfor )NAME(?='s? | \b(?:DEAL)\b)(?: |'s "
            r")(?i:(?:DEAL)\b)"
        ),
    ),
    (
        2.5,
        _pattern(
            r"(?:^|[.!?;:,\n\u2022\-] ?|\b(?:and|but|that|because|as|so|when|if|[Tt]he) )NAME (?i:(?:VERB)\b)"
        ),
    ),
    (1.5, _pattern(r"(?i:\b(?:from|at|to|by|of) (?:the )?)NAME")),
    (3.5, _pattern(rf"\b(?i:{_SIDES}),? ?(?:\(|called |named |is )?NAME")),
    (
        3.0,
        _pattern(
            r"(?i:\b(?:heard?|hear|word|repl(?:y|ies)|answers?|news|silence|response|delegation|guys|"
            r"people)(?: \w+){0,2} from )NAME"
        ),
    ),
)
_ROLE = re.compile(
    r"\b(?:the |our |their |a )?((?:neighbou?ring |other |local |regional |state |federal |public |city |"
    r"data |platform |"
    r"payments |security |infra(?:structure)? |product |marketing |sales |engineering |drivers' |nurses' "
    r"|teachers' |"
    r"pilots' |metalworkers' )?"
    r"(?:works council|union|landlord|tenant|ministry(?: of [a-z]{4,20})?|university|city council|"
    r"municipality|"
    r"province|platform team|insurer|town|regulator|agency|developer|supplier|hospital|port authority|"
    r"(?:data|payments|security|infra|infrastructure|product|marketing|sales|engineering|ops|mobile|"
    r"design|finance|it) "
    r"(?:team|department)|investors?|seller|founder|publisher|government|delegation))\b"
)
_WITH_ROLE = re.compile(r"\b(?:with|against|from|between us and|to|and) (?:the |our |a |their )?$")
_LOWER = re.compile(
    rf"\b(?:{_DEAL}) (?:with|from) ((?!the\b|a\b|our\b|their\b|an\b|them\b|us\b|"
    rf"this\b)[a-z][\w&-]{{2,25}})(?=[,.;:!?\n)]|$| (?:is|by|stuck|they|but|and|-))"
)
_NO_NAME = word_set(
    "i we they you he she it the a an our their this that these those my his her its there here what who "
    "when where "
    "why how if and but or so because as at by for from in on to with no not yes ok all any some each "
    "every both "
    "price legal finance procurement security sales it hr cfo ceo coo cto cio vp svp evp gc dpo pm md "
    "loi nda dpa msa "
    "sow sla rfp rfq po poc spa mou ip ai api saas eod cob eow eom eoq eoy q h kpi okr roi usd eur gbp "
    "chf also still "
    "renewal contract deal agreement lease license licence acquisition claim round union board "
    "management hi hello "
    "thanks please need want trying stuck last next talks negotiation negotiations new annual joint "
    "collective seed "
    "series supply three two one five four counsel lawyers members open agreed issues deadline target "
    "goal status "
    "update problem blocker now today tomorrow yesterday then since until before after while once only "
    "just everything "
    "everyone nobody nothing their buyer seller landlord tenant supplier customer client investor "
    "partner vendor team "
    "christmas easter summer winter spring autumn europe germany france poland china us uk eu usa "
    "english german "
    "without signed sign three-year multi-year two-year five-year kick-off context background ps fyi re "
    "draft final "
    "asap btw plus maybe perhaps basically currently let lets help budget purchase pilot phase version "
    "internal "
    "lead runway customer doctors trial programme deadline board committee founder founders team teams two "
    "they're we're kunde patent current steel office warehouse software brand content pay wage "
    "freight framework service "
    "maintenance "
    "water-sharing data-sharing border prisoner tech-transfer exclusivity signature royalty management "
    "vc mediation hearing "
    "settlement arbitration consortium alliance grant buying selling licensing acquiring neighbours "
    "experts investors "
    "dr mr ms mrs prof sept works council platform legal's first second third long short big small re: "
    "hey dear"
)
_TITLE = (
    r"(?:CEO|CFO|COO|CTO|CIO|VP|head of [\w ]{2,25}?|director|procurement lead|general counsel|"
    r"managing director|owner|founder|key account manager|account manager|buyer|chair\w*|negotiator|"
    r"sales director|"
    r"chief negotiator|minister|partner|counsel|lawyer|steward|shop steward|purchasing head|plant "
    r"manager|HR director)"
)
_PERSON = (
    r"([A-Z\u00c0-\u00de][a-z\u00df-\u00ff'\-]{1,20}(?: [A-Z\u00c0-\u00de][a-z\u00df-\u00ff'\-]{1,20}){0,2})"
)
_CONTACTS = (
    re.compile(rf"\b({_PERSON},? (?:\(?(?:their|the|its) )(?:[\w-]+ ){{0,2}}?(?i:{_TITLE})\)?)(?!\w)"),
    re.compile(rf"\b({_PERSON} \((?:their )?(?i:{_TITLE})[^)\n]{{0,30}}\))"),
    re.compile(rf"(?i:\b(?:their|its) (?:[\w-]+ ){{0,2}}?{_TITLE},? )({_PERSON})"),
    re.compile(
        rf"\b(?i:contact|speak to|spoke to|talk to|call with|meeting with|met)(?: is|:)? ({_PERSON})(?= "
        rf"(?:from|at|of)\b)"
    ),
)


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    score: float


def counterpart_of(told: Told) -> Found | None:
    """The organisation, body or person on the other side; None rather than a wrong one."""
    people = [found.span for found in _contacts(told)]
    named = [each for each in _named(told) if not any(start <= each.start < end for start, end in people)]
    candidates = [*named, *_lower_case(told), *_roles(told)]
    if not candidates:
        return None
    totals: dict[str, float] = {}
    for each in candidates:
        name = told.low[each.start : each.end]
        totals[name] = max(totals.get(name, 0), each.score) + (0.5 if name in totals else 0)
    best = max(candidates, key=lambda each: (totals[told.low[each.start : each.end]], -each.start))
    score = totals[told.low[best.start : best.end]]
    return told.found(None, best.start, best.end, sure=score >= 3.5) if score >= 2 else None  # noqa: PLR2004


def _named(told: Told) -> Iterator[_Candidate]:
    for weight, pattern in _NAMED:
        for match in pattern.finditer(told.text):
            trimmed = _trimmed(told, match.start(1), match.end(1))
            if trimmed and not _ours(told, trimmed[0]):
                company = bool(_SUFFIXED.search(told.text[trimmed[0] : trimmed[1]]))
                yield _Candidate(*trimmed, weight + 1.5 * company)


def _trimmed(told: Told, start: int, end: int) -> tuple[int, int] | None:
    """The name without words at its edges that only stand in capitals because a sentence begins there."""
    words = [
        (start + match.start(), start + match.end()) for match in re.finditer(r"\S+", told.text[start:end])
    ]
    while words and _ordinary(told, *words[0]):
        words.pop(0)
    while words and _ordinary(told, *words[-1]):
        words.pop()
    if not words:
        return None
    name_end = words[-1][1]
    if told.low[name_end - 2 : name_end] == "'s":
        name_end -= 2
    return (words[0][0], name_end) if name_end - words[0][0] > 1 else None


_NOT_A_NAME = re.compile(r"\d+|[qh]\d|\d+[a-z%]{1,2}")


def _ordinary(told: Told, start: int, end: int) -> bool:
    word = told.low[start:end].strip(".,;:").removesuffix("'s")
    return word in _NO_NAME or word in MONTHS or word in WEEKDAYS or bool(_NOT_A_NAME.fullmatch(word))


_OURS = re.compile(
    r"\b(?:we at|we are|we're|i work (?:at|for)|our company|incumbent(?: is)?|competitor|rival|"
    r"alternative(?: is|:)?|"
    r"compete with|against competitor|like|such as|instead of|second source|live in|based in|offices? in|"
    r"plant in)\W+(?:\w+\W+)?$"
)


def _ours(told: Told, start: int) -> bool:
    """Whether the name is our own house, a rival or a place."""
    return bool(_OURS.search(told.low[max(0, start - 40) : start]))


def _roles(told: Told) -> Iterator[_Candidate]:
    for match in _ROLE.finditer(told.low):
        led = _WITH_ROLE.search(told.low[max(0, match.start() - 14) : match.start(1)])
        article = told.low.startswith(("the ", "our "), match.start())
        start = match.start() if told.low.startswith("the ", match.start()) else match.start(1)
        yield _Candidate(start, match.end(1), 3 if led else 2.2 if article else 2)


def _lower_case(told: Told) -> Iterator[_Candidate]:
    for match in _LOWER.finditer(told.low):
        if match[1] not in _NO_NAME and not _ordinary(told, match.start(1), match.end(1)):
            yield _Candidate(match.start(1), match.end(1), 2.5)


def _contacts(told: Told) -> Iterator[Found]:
    for pattern in _CONTACTS:
        for match in pattern.finditer(told.text):
            start, end = match.span(1)
            if not _ordinary(told, start, start + len(match[1].split()[0])):
                yield told.found(None, start, end, sure=True)


def contact_of(told: Told) -> Found | None:
    """The first person told to be over there, with the title if told."""
    return min(_contacts(told), key=lambda found: found.span[0], default=None)
