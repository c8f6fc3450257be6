"""A short name for a deal: what is dealt about and with whom, else its first clause without its run-up."""

import re

from coaching.language.found import Found, Told

LONGEST_TITLE = 60

_BEFORE = (
    r"(?:(?:three|two|four|five|one|\d{1,2})[- ](?:years?|yr) |multi-year |annual |collective |joint |seed "
    r"|new |supply |"
    r"service |price |patent |licen[cs]e |warehouse |office |framework |settlement |water-sharing |pilot |"
    r"distribution |"
    r"support |software |brand |cleaning |maintenance |maternity |reseller |co-marketing |co-branding |"
    r"imaging |wage |pay |"
    r"rent |milk |steel |freight |border |peace |prisoner |data-sharing |lease |crm |roster |season |cross-)*"
)
_NOUN = (
    r"renewal|contract|agreement|lease|licen[cs]e|acquisition|merger|joint venture|jv|partnership|claim|"
    r"roster|"
    r"(?:seed|pay|funding|bridge|investor) round|series [a-d]|treaty|protocol|price increase|subscription|"
    r"purchase|sale|takeover|(?<!no )settlement|"
    r"lawsuit|deal|alliance|handover|pay deal|pay round|rent review|tender|negotiations?|talks|carve-out|"
    r"consortium|"
    r"arbitration|mediation|dispute|grant|sublease|buyout|rates"
)
_DEAL_NAME = re.compile(rf"\b({_BEFORE}(?:{_NOUN}))\b(?! ends?\b| lapses\b| runs out\b| term sheet\b)")
#: Before a word that is a verb here ("we license a patent"), or that names another deal than this one.
_NO_NAME = re.compile(
    r"\b(?:we|i|they|to|you|he|she|us|would|will|can|could|of this|last|earlier|failed|old|no|not a|"
    r"without a|the big|every|"
    r"first|second|third|label|their|his|her|current) $"
)
#: What is dealt about, by the kind of deal.
_OF_KIND = {
    "sales_procurement": "Contract",
    "supplier_price": "Price talks",
    "mna": "Acquisition",
    "labor": "Talks",
    "litigation": "Settlement",
    "fundraising": "Funding",
    "real_estate": "Property deal",
    "licensing": "Licence",
    "partnership_jv": "Partnership",
    "diplomatic_public": "Talks",
    "internal": "Agreement",
}
_PREPOSITIONS = {
    "acquisition": "of",
    "takeover": "of",
    "buyout": "of",
    "claim": "against",
    "lawsuit": "against",
    "grant": "from",
    "purchase": "from",
    "sale": "to",
    "bid": "to",
}
_RUN_UP = re.compile(
    r"^(?:\W|(?:ok(?:ay)?|so|hi(?:ya| all| there| team| coach)?|hello|hey|dear \w+|well|um|uh|right|look|"
    r"listen|basically|"
    r"honestly|anyway|yeah|yes|and|but|please|thanks|need help(?: with)?|help(?: me)?(?: with)?|i think|i "
    r"guess|here'?s the thing|"
    r"the thing is|thing is|long story(?: short)?|deal|project|internal thing)\b(?!-))+",
    re.IGNORECASE,
)
_STARTERS = re.compile(
    r"^(?:we(?:'re| are|'ve been| have been)?|i(?:'m| am|'ve been)?) (?:now |currently "
    r")?(?=(?!being)\w+ing\b)",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?;:\n(\u2022](?!\d)| [-\u2013\u2014] ")
_COMMA = re.compile(r",(?!\d)")
#: A title is not cut shorter than this at a full stop, or at a comma.
_SHORTEST, _SHORTEST_AT_COMMA = 8, 24
#: Names of one word that would not tell one deal from another.
_BARE = frozenset(
    [
        "Contract",
        "Deal",
        "Talks",
        "Agreement",
        "Claim",
        "Sale",
        "Purchase",
        "Renewal",
        "Settlement",
        "Dispute",
        "Mediation",
        "Grant",
        "JV",
        "Licence",
        "License",
        "Lease",
    ]
)
_WE_SELL = re.compile(r"\b(?:selling|we sell|to sell) (?:our|my|the|it|\d+\s?%)(?!\w)|\bbuyer\b")
_SELLS = re.compile(r"\b(?:seller|founder|owner|vendor|family|heirs|shareholders?)\b", re.IGNORECASE)
_ORDINARY_HEADS = re.compile(
    r"\b(?:union|council|landlord|tenant|team|department|government|supplier|vendor|bank|fund|company|"
    r"seller|founder|"
    r"investors?|agency|university|stewards|town|province|ministry|regulator|developer|insurer|people|"
    r"neighbours?|"
    r"delegation|hospital|publisher|buyer|owner|employee|players|funds|tenants?|directors|foundry|"
    r"municipality|council|"
    r"stewards|authority|general)\b",
    re.IGNORECASE,
)
_DETERMINED = re.compile(r"(?:the|our|their|an?|some|my|two|three|\d+)\b")


def title_of(told: Told, counterpart: Found | None, kind: str = "") -> str:
    """As in "Renewal with Contoso"; empty for no text."""
    noun = _noun(told)
    if counterpart is not None:
        usual = "Sale" if kind == "mna" and _WE_SELL.search(told.low) else _OF_KIND.get(kind, "Deal")
        return _clipped(_with(noun or usual, counterpart.value))
    clause = _first_clause(told.text)
    # A clause that begins with what is dealt about says more than the bare noun.
    return clause if not noun or noun in _BARE or clause.lower().startswith(noun.lower()) else noun


def _with(noun: str, other: str) -> str:
    between = _PREPOSITIONS.get(noun.rsplit(maxsplit=1)[-1].lower(), "with")
    if between in {"of", "to"} and _SELLS.search(other):
        noun, between = f"{noun} talks", "with"
    return f"{noun} {between} {as_named(other)}"


def _noun(told: Told) -> str:
    for match in _DEAL_NAME.finditer(told.low):
        if not _NO_NAME.search(told.low[max(0, match.start() - 14) : match.start()]):
            words = " ".join(told.text[match.start(1) : match.end(1)].split())
            return words[:1].upper() + words[1:]
    return ""


def as_named(name: str) -> str:
    """The other side inside a sentence: "the union" small, "northgate housing" as a name."""
    name = re.sub(r"^(The|Our|Their|A|An|Some)\b", lambda match: match[1].lower(), " ".join(name.split()))
    if _DETERMINED.match(name) or any(word[:1].isupper() for word in name.split()[1:]):
        lead = re.split(r" (?=[A-Z])", name)[0]
        if name[:1].islower() and not _DETERMINED.match(name) and _ORDINARY_HEADS.search(lead):
            return f"the {name}"
        return name
    if _ORDINARY_HEADS.search(name):
        return f"the {name[:1].lower()}{name[1:]}"
    if name == name.lower():
        return " ".join(word[:1].upper() + word[1:] for word in name.split())
    return name


def _first_clause(text: str) -> str:
    """The first clause with something in it, without greetings and the like."""
    words = _RUN_UP.sub("", text.strip()[:600])
    words = _STARTERS.sub("", words).strip(" \t\r\n-*\u2022\u2013>,:;.!\"'")
    end = next((at for at in _ends(words)), len(words))
    clause = _clipped(" ".join(words[:end].split()).strip(" ,:;.!-"))
    return clause[:1].upper() + clause[1:]


def _ends(words: str) -> list[int]:
    stops = [match.start() for match in _SENTENCE_END.finditer(words) if match.start() >= _SHORTEST]
    commas = [match.start() for match in _COMMA.finditer(words) if match.start() >= _SHORTEST_AT_COMMA]
    return sorted((*stops[:1], *commas[:1]))


def _clipped(words: str) -> str:
    if len(words) <= LONGEST_TITLE:
        return words
    short = words[: LONGEST_TITLE - 1]
    return (short.rsplit(" ", 1)[0] if " " in short else short).rstrip(" ,;:-") + "\u2026"
