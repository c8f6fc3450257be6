"""Who is on the other side: the organisation, body or person as written; nobody rather than a wrong one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from coaching.language.contacts import contacts
from coaching.language.counterpart_words import (
    BODY,
    COMPANY_END,
    DEAL,
    DEMANDS,
    DEPARTMENT,
    LOWER_COMPANY,
    RELATED,
    SIDES,
    VERB,
)
from coaching.language.cue_phrases import sentence_around
from coaching.language.found import Found, Told
from coaching.language.plain_words import (
    NATIONS,
    is_plain,
    may_follow,
    never_begins,
    only_leads,
    sounds_plain,
)

_WORD = r"[A-Z\u00c0-\u00de][\w&'\u2019.\-]{0,30}(?<![.'\u2019\-])"
_JOIN = r"(?: (?:&|of|de|du|and|von|van|la)(?= [A-Z\u00c0-\u00de]))?"
_NAME = rf"({_WORD}(?:{_JOIN} (?:{_WORD}|\d{{1,4}}(?=\W|$)))" + r"{0,4})"
_BREAK = r"(?:^|[.!?;:,\n\u2022\-] ?|\b(?:and|but|that|because|as|so|when|if|[Tt]he) )"
_STOP = (
    r"(?=[,.;:!?\n()]|$| (?:is|are|has|have|by|stuck|they|but|and|about|on|for|we|wants?|says?|went)\b| -)"
)


def _pattern(source: str, *, flags: int = re.MULTILINE) -> re.Pattern[str]:
    for name, words in (
        ("NAME", _NAME), ("DEAL", DEAL), ("VERB", VERB), ("SIDES", SIDES), ("BODY", BODY), ("STOP", _STOP),
        ("DEMANDS", DEMANDS), ("RELATED", RELATED), ("DEPARTMENT", DEPARTMENT), ("LOWCO", LOWER_COMPANY),
    ):  # fmt: skip
        source = re.sub(rf"\b{name}\b", lambda _, words=words: words, source)
    return re.compile(source, flags)


_WHOLE = re.compile(
    r"\b((?:[A-Z]\w{2,20} )?(?:[Cc]ity|[Tt]own|[Cc]ounty|[Ss]tate|[Pp]ort|[Uu]niversity|[Mm]inistry|"
    rf"[Mm]unicipality|[Rr]epublic|[Ee]lders) of {_NAME})"
)
#: Each with how strongly it shows the other side. A name that is the subject of a sentence counts apart.
_NAMED = (
    (
        6.0,
        _pattern(
            r"(?i:(?:^|[.;,\n(\u2022\-] ?|\b(?:the|our|their|and|now) )(?:[a-z]+ )?(?:SIDES|"
            r"counterpart(?:y)?|"
            r"other (?:side|one|party))(?: here)?(?: is(?: called)?| are| called| named|\s?[:=]) ?"
            r"(?:the |a |an )?)NAME"
        ),
    ),
    (5.5, _pattern(r"(?i:\b(?:to|from|with|by) an? (?:\w+ )?(?:competitor|rival), )NAME")),
    (
        4.0,
        _pattern(
            r"(?i:(?:\b(?:with|from|to|against|of|by) |^|[.!?\n] ?)(?:an?|the|our) [\w &-]{3,40}, "
            r")NAME(?=[.,;:\n]|$| and\b)"
        ),
    ),
    (
        4.0,
        _pattern(r"(?i:\b(?:DEAL)(?: [\w\-]+,?){0,4}? (?:with|w/|from|against|by|for|of|to) (?:the )?)NAME"),
    ),
    (
        4.0,
        _pattern(
            r"(?i:\b(?:acquir(?:e|ing)|to (?:close|win|land|sign)|buy(?:ing)?(?: \d+\s?% of)?|"
            r"take over|suing|sue|sued by|negotiat\w+ with|partner(?:ing)? with|"
            r"merg\w+ with|lease from|rent from|renew with|sell(?:ing)?(?: \w+){0,3} to|supply to|"
            r"talk(?:s|ing)? (?:to|with)|asking|act(?:ing)?(?: \w+){0,4} against|"
            r"licen[cs](?:e|ing)(?: \w+){0,3} (?:from|to)|agree(?:ment)?(?: \w+){0,4} with|raise(?: "
            r"\w+){0,4} from|need(?: [\w\d]+){1,4} from|"
            r"settle(?: \w+){0,3} with|(?:bought|buy|buying|order\w*|rent\w*|leas\w+)(?: \w+){1,4} from|"
            r"claim against|dispute with|deal with) (?:the )?)NAME"
        ),
    ),
    (4.0, _pattern(r"NAME (?i:(?:v|vs)\.? us\b)")),
    (4.0, _pattern(r"(?i:\b(?:company|firm|group|producer|outfit|fund) (?:called |named )?)NAME")),
    (3.0, _pattern(r"(?i:(?<!\w)(?:with|w/|against|vs\.?|versus) (?:the )?)NAME")),
    (
        4.5,
        _pattern(
            r"(?:\b(?:[Tt]he|[Oo]ur|[Aa]|for|on|new) )NAME(?='s? | \b(?:DEAL)\b)(?: |'s )(?i:(?:DEAL)\b)"
        ),
    ),
    (
        3.5,
        _pattern(
            r"(?:^|[.!?:\n,;] ?)NAME(?: |'s )(?i:(?:renewal|deal|account|acquisition|subscription|order|"
            r"proposal|rollout|project|contract|takeover|lease)\b)"
        ),
    ),
    (
        3.5,
        _pattern(
            r"NAME (?i:(?:is|are|was) (?:the|our) (?:only|sole|biggest|largest|main|single|trouble|other "
            r"side|problem)\b)"
        ),
    ),
    (1.5, _pattern(r"(?i:\b(?:from|at|to|by|of|via) (?:the )?)NAME")),
    (4.0, _pattern(r"\b(?i:SIDES),? ?(?:\(|called |named )?NAME")),
    (3.5, _pattern(r"(?i:\b(?:called|named) )NAME")),
    (3.5, _pattern(r"NAME (?:does the talking|holds? the pen)\b")),
    (
        3.0,
        _pattern(
            r"(?i:\b(?:heard?|hear|word|repl(?:y|ies)|answers?|news|silence|response|delegation|guys|"
            r"people)(?: \w+){0,2} from )NAME"
        ),
    ),
    (2.0, _pattern(r"(?:^|[.,;:\n(] ?)NAME(?=[,.;\n(])")),
    (0.8, _pattern(r"(?<!\w)NAME")),
)
_COMPANIES_ALONE = frozenset(pattern for _, pattern in _NAMED[-2:])
_SUBJECT = _pattern(rf"{_BREAK}NAME (?:\([^()\n]{{2,50}}\) )?(?i:(VERB)\b)")
_LOCAL = re.compile(r"\b(Local \d{1,4})\b")
_STRONG = _pattern(rf"(?:{DEMANDS})\b", flags=re.IGNORECASE)
_PLURAL_VERB = re.compile(r"(?:are|were|have|want|say|ask|need|don't|keep|refuse|demand)\b")
_SUFFIX = _pattern(COMPANY_END, flags=0)
_OPENS = re.compile(r"(?:^|[.!?;:\n\u2022(\u2013-] ?)$")
_PLACE = re.compile(r"\b(?:in|near|outside|down at|over in|off to|to visit|moved to|east of|west of) $")
_IN_PLACE = _pattern(r"\b(?:in|near|outside|at) NAME")
_HONORIFIC = re.compile(r"\b(?:mr|mrs|ms|dr|herr|frau|prof|signora?|sister|judge)\.? $")
_OURS = re.compile(
    r"\b(?:we at|(?:we are|we're)(?! \w+ing\b)|i work (?:at|for)|our company|incumbent(?: is)?|"
    r"competitor|rival|alternative(?: is|:)?|plan b(?: is|:)?|compete with|against competitor|like|"
    r"such as|instead of|second source|live in|based in|offices? in|plant in|switch(?:ing)? to|quote from|"
    r"cheaper than|unlike|reference from)\W+(?:\w+\W+)?$"
)
_OUR = re.compile(r"\b(?:our|my) $")
_HOUSE_VERB = _pattern(
    r"[:=]|\b(?:SIDES|VERB|with|w/|vs|against|from|to|buy\w*|sell\w*|acquir\w+|clos\w+|merg\w+|renew\w*|"
    r"licens\w+|rais\w+|settl\w+)\b"
)
_HOUSE_WORDS = 6

# Without names: bodies and people by what they are, looked for in the folded text.
_ROLE = _pattern(r"\b(?:the |our |their |a )?((?:RELATED)\b)")
_WITH_ROLE = re.compile(r"\b(?:with|against|from|between us and|to|and) (?:the |our |a |their )?$")
_BEGINS = re.compile(r"(?:^|[.;:!?\n,\u2022\-] ?|\b(?:and|but|so) )$")
_OUR_OWN = re.compile(r"(?:insurer|agency|founder|government|town|delegation|.*team|.*department)$")
_GOES_ON = _pattern(
    r"(?: (?:in|at|of) [\w'-]{2,20}(?: [\w'-]{2,20})?)? (?:VERB|still|talks|negotiations?|promised|team)\b"
    r"|'s|[,;:(]"
)
_IN_A_NOUN = re.compile(r" (?:group|software|chain|kitchen|lien|spin-off|of \w+ (?:has|have)|trains?)\b|-")
_DESCRIBED = (
    (
        4.0,
        _pattern(
            r"(?:^|[.;,\n(] ?|\b(?:the|our|and) )(?:other (?:side|party)|counterparty|SIDES)(?: "
            r"here)?\s?(?:is|are|=|:)\s?"
            r"((?:the |an? |some |old |two |three )?(?:[\w'-]+ ){0,3}(?:BODY)\b(?: (?:who|that) "
            r"[^,.;:!?\n()]{3,45}| in [\w-]{2,20})?)"
        ),
    ),
    (
        4.0,
        _pattern(
            r"^[^\w\n]{0,6}(?:deal|project|account|customer|client)\s?:[^\n]{0,80}?[,;/] ?"
            r"((?:(?!approx)[a-z-]+ ){0,3}(?:BODY)(?: in [\w-]{2,20})?)(?=[,;.\n]|$)"
        ),
    ),
    (
        3.2,
        _pattern(
            rf"\b((?:the |our |their |some )(?:{'|'.join(sorted(NATIONS))})(?: (?:[a-z]+ ){{0,1}}(?:people|"
            r"BODY)\b)?)"
            r"(?= (?:DEMANDS|send|sent|are|were|is|has|have)\b|,)"
        ),
    ),
    (
        3.0,
        _pattern(
            r"(?:^|[.;:,!?\n] ?|\b(?:and|but|because|hi) )((?:the |their |an? |some |two |my (?=land|"
            r"tenant|supplier|client|customer|buyer|neighbour|publisher|insurer|bank))(?:[\w'-]+ "
            r"){0,2}?(?:BODY)"
            r"(?: in [\w-]{2,20})?)(?= (?:still )?(?:DEMANDS)\b)"
        ),
    ),
    (
        2.2,
        _pattern(
            r"(?:^|[.!?\n\u2022] ?)((?:[a-z]+ )?(?:BODY|foundry|mill|refinery|carrier|city|[a-z]+(?:'s|s') "
            r"(?:lawyer|solicitor|secretary|agent))) (?:DEMANDS)\b"
        ),
    ),
    (
        2.8,
        _pattern(
            r"\b(?:with|against|between us and|versus|vs) ((?:the |their |an? |some |our |two )(?:[\w'-]+ "
            r"){0,2}?(?:BODY|guys|folks)"
            r"(?: of [a-z]+)?)STOP"
        ),
    ),
)
_LOWER = (
    _pattern(
        r"\b(?:DEAL) (?:with|from|w/) ((?!the\b|an?\b|our\b|their\b|them\b|us\b|this\b|some\b|"
        r"my\b)[a-z][\w&-]{2,25}"
        r"(?: (?:& |and )?[a-z][\w-]{1,20})?)STOP"
    ),
    _pattern(
        r"\b(?:at|with|w/|from|to|close|closing|sign|win|winning|vs|against) "
        r"((?!the |an? |our |their |some |my )(?:[a-z][\w'-]{1,20} ){1,2}(?:LOWCO))\b"
    ),
    _pattern(
        r"(?:^|[.!?\n,] ?|\b(?:so|ok|well|but|and|hi) )((?!the |an? |our |their |some |my "
        r")[a-z][\w'&-]{2,20}(?: [a-z][\w'&-]{2,20})?) "
        r"(?:\([^()\n]{2,40}\) )?(?:went (?:dark|quiet|silent)|ghosted|gone quiet|wont (?:reply|sign)|"
        r"stopped answering)\b"
    ),
    _pattern(r"\b((?:old )?(?:farmer|mr|mrs|frau|herr) [a-z][a-z'-]{2,20})\b(?! and\b)"),
)
_DEPARTMENTS = _pattern(
    r"(?:^|[.;:,!?\n] ?|\b(?:and|but|until|that) )((?:DEPARTMENT)) (?:DEMANDS|won't|wont|doesn't|will not|"
    r"has no|is)\b"
)
_BESIDE_US = _pattern(r"\b((?:DEPARTMENT)) and (?:we|us)\b|\b(?:we|us)(?: in \w+)? and ((?:DEPARTMENT))\b")
_LEAST = 2
#: Kinds in which one person may be the whole other side.
_WITH_PERSONS = frozenset({"litigation", "fundraising", "labor"})


@dataclass(frozen=True, slots=True)
class _Candidate:
    start: int
    end: int
    score: float


def counterpart_of(told: Told, kind: str = "") -> Found | None:
    """The organisation, body or person on the other side; None rather than a wrong one.

    A department is the other side in a deal of the kind "internal" alone.
    """
    people = contacts(told)
    spans = [found.span for found in people]
    named = [each for each in _named(told) if not any(start <= each.start < end for start, end in spans)]
    candidates = [*named, *_whole_names(told), *_lower_case(told), *_roles(told), *_described(told)]
    if kind == "internal":
        candidates += [
            _Candidate(*match.span(1 if match[1] else 2), 2.5) for match in _BESIDE_US.finditer(told.low)
        ]
        candidates += [
            _Candidate(*match.span(1), 2.1)
            for match in _DEPARTMENTS.finditer(told.low)
            if told.text[match.start(1) : match.end(1)] not in {"it", "hr"}
        ]
    best = _best(told, candidates)
    if best is not None:
        return best
    return _person(told, people) if kind in _WITH_PERSONS else None


def _person(told: Told, people: list[Found]) -> Found | None:
    """The first person over there, without the title."""
    if not people:
        return None
    start, end = people[0].span
    name = re.split(r",| \(", told.text[start:end])[0]
    return told.found(None, start, start + len(name), sure=False)


def _best(told: Told, candidates: list[_Candidate]) -> Found | None:
    if not candidates:
        return None
    totals: dict[str, float] = {}
    for each in candidates:
        name = told.low[each.start : each.end]
        totals[name] = max(totals.get(name, 0), each.score) + (0.3 if name in totals else 0)
    best = max(candidates, key=lambda each: (totals[told.low[each.start : each.end]], -each.start))
    name = told.low[best.start : best.end]
    if totals[name] < _LEAST:
        return None
    # The same name told in full elsewhere says more.
    full = [one for one in candidates if told.low[one.start : one.end].startswith(f"{name} ")]
    whole = max(full, key=lambda one: (one.score, -one.start), default=best)
    chosen = whole if told.text[best.start].isupper() and told.text[whole.start].isupper() else best
    return told.found(None, chosen.start, chosen.end, sure=totals[name] >= 3.5)  # noqa: PLR2004


def _named(told: Told) -> Iterator[_Candidate]:
    house = _house_end(told)
    seen = _mid_sentence_words(told)
    places = frozenset(match[1].lower() for match in _IN_PLACE.finditer(told.text))
    for weight, match in _matches(told):
        trimmed = _trimmed(told, match.start(1), match.end(1))
        if trimmed is None or trimmed[0] < house or (weight < 5 and _ours(told, *trimmed)):  # noqa: PLR2004
            continue
        words = told.low[slice(*trimmed)]
        company = bool(_SUFFIX.search(told.text[slice(*trimmed)]))
        if match.re is _SUBJECT and (
            (" " not in words and not _is_subject(told, words, match, seen))
            or (words in places and not _STRONG.match(match[2]))
        ):
            continue
        if match.re in _COMPANIES_ALONE and not company:
            continue
        place = bool(_PLACE.search(told.low[max(0, trimmed[0] - 12) : trimmed[0]]))
        yield _Candidate(*trimmed, weight + 1.5 * company - 2 * place)


def _whole_names(told: Told) -> Iterator[_Candidate]:
    """Names that begin with a plain word: "Ministry of Health", "Local 12"."""
    for pattern, weight in ((_WHOLE, 5.0), (_LOCAL, 6.0)):
        for match in pattern.finditer(told.text):
            if not _PLACE.search(told.low[max(0, match.start() - 12) : match.start()]):
                yield _Candidate(*match.span(1), weight)


def _matches(told: Told) -> Iterator[tuple[float, re.Match[str]]]:
    for weight, pattern in _NAMED:
        for match in pattern.finditer(told.text):
            yield weight, match
    for match in _SUBJECT.finditer(told.text):
        yield 2.5, match


def _is_subject(told: Told, word: str, match: re.Match[str], seen: frozenset[str]) -> bool:
    """Whether one word that begins a sentence is a name and no plain word in a capital."""
    verb = match[2].lower()
    if word.endswith("ing") and word not in seen:
        return False
    if sounds_plain(word) or (word.endswith("s") and _PLURAL_VERB.match(verb) and word not in seen):
        return False
    if re.search(rf"(?<![\w'])(?-i:{re.escape(word)})(?![\w'])", told.text):
        return False  # it is written small elsewhere
    first = not told.text[: match.start(1)].strip(" -*\u2022\n")
    return first or word in seen or bool(_STRONG.match(verb))


def _mid_sentence_words(told: Told) -> frozenset[str]:
    """The words that stand in a capital where no sentence begins."""
    return frozenset(match[1].lower() for match in re.finditer(rf"(?<=[a-z0-9,] )({_WORD})", told.text))


def _house_end(told: Told) -> int:
    """Where a first sentence ends that only says who tells it, as in "Foreign ministry, Quito."."""
    _, end = sentence_around(told.low, 0, 1)
    first = told.low[:end]
    said = len(first.split()) <= _HOUSE_WORDS and not _HOUSE_VERB.search(first)
    return end if said and end + 1 < len(told.low) and not re.search(rf"\b(?:{DEAL})\b", first) else 0


def _trimmed(told: Told, start: int, end: int) -> tuple[int, int] | None:
    """The name without words at its edges that only stand in capitals because a sentence begins there."""
    words = [
        (start + match.start(), start + match.end()) for match in re.finditer(r"\S+", told.text[start:end])
    ]
    begins = _OPENS.search(told.low[max(0, start - 3) : start])
    leads = is_plain if begins or len(words) == 1 else never_begins
    while words and leads(told.low[slice(*words[0])]):
        words.pop(0)
    ends = is_plain if len(words) == 1 else may_follow
    while words and ends(told.low[slice(*words[-1])]):
        if len(words) > 1 and _SUFFIX.search(told.text[words[-2][0] : words[-1][1]]):
            break
        words.pop()
    if not words or all(is_plain(told.low[slice(*word)]) for word in words):
        return None
    name_end = words[-1][1]
    if told.low[name_end - 2 : name_end] == "'s":
        name_end -= 2
    return (words[0][0], name_end) if name_end - words[0][0] > 1 else None


def _ours(told: Told, start: int, end: int) -> bool:
    """Whether the name is our own house, a rival, a place or a person by title."""
    before = told.low[max(0, start - 40) : start]
    if _OUR.search(before):
        return not re.match(rf" (?:{DEAL})\b", told.low[end : end + 20])
    return bool(_OURS.search(before) or _HONORIFIC.search(before))


def _roles(told: Told) -> Iterator[_Candidate]:
    for match in _ROLE.finditer(told.low):
        before, after = (
            told.low[max(0, match.start() - 14) : match.start(1)],
            told.low[match.end() : match.end() + 20],
        )
        led = _WITH_ROLE.search(before)
        article = told.low.startswith(("the ", "our ", "their "), match.start())
        alone = _BEGINS.search(before) and _GOES_ON.match(after)
        ours = before.endswith("our ") and _OUR_OWN.match(match[1])
        if ours or _IN_A_NOUN.match(after) or not (led or article or alone):
            continue
        start = match.start() if told.low.startswith("the ", match.start()) else match.start(1)
        yield _Candidate(start, match.end(1), 3 if led else 2.2 if article else 2)


def _described(told: Told) -> Iterator[_Candidate]:
    for weight, pattern in _DESCRIBED:
        for match in pattern.finditer(told.low):
            yield _Candidate(*match.span(1), weight)


def _lower_case(told: Told) -> Iterator[_Candidate]:
    for pattern in _LOWER:
        for match in pattern.finditer(told.low):
            start, end = match.span(1)
            while start < end and is_plain(told.low[start:end].split()[0]):
                start += len(told.low[start:end].split()[0]) + 1
            words = told.low[start:end].split()
            small = told.text[start:end] == told.low[start:end]
            if small and start < end and not sounds_plain(words[0]) and not any(map(only_leads, words)):
                yield _Candidate(start, end, 2.7)
