"""What an answer to each of the interview's later questions tells, in the words in which it was given."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from coaching.deal import Interest, Stakeholder
from coaching.playbook.questions import Question, VagueWords
from coaching.private import BATNA_STRENGTHS

#: Things told in one answer, at most; more are kept in the answer itself.
_AT_MOST = 8
_LONGEST = 120  #: characters of one thing told

_BETWEEN = re.compile(r"\s*(?:[;\n•]|,(?!\d)|\.\s|(?<!\w)[-\u2013*]\s|\band\b)\s*", re.IGNORECASE)
_CLAUSES = re.compile(r"\s*(?:[;\n•]|,(?!\d)|\.\s|\bbut\b|\band\b)\s*", re.IGNORECASE)
_LABELLED = re.compile(
    r"\b(agreed|done|settled|closed|open|parked|later|easiest)\b\s*(?:is|are)?\s*[:=\u2013-]?\s*",
    re.IGNORECASE,
)
_GUESS = re.compile(
    r"\b(?:guess|guessing|maybe|perhaps|probably|i think|i suppose|might|could be)\b", re.IGNORECASE
)
_MARK = re.compile(r"\s*\((?:a )?guess\)\s*", re.IGNORECASE)

_DECIDES = re.compile(
    r"\b(?:signs?|signed|decides?|approves?|has the last word|says? yes|can say yes|yes from)\b",
    re.IGNORECASE,
)
_STOPS = re.compile(
    r"\b(?:stops?|blocks?|veto(?:es)?|kills?|against it|opposes?|delays?|says? no)\b", re.IGNORECASE
)
_SILENT = re.compile(
    r"\b(?:never|not in the room|not at the table|absent|silent|does not come|doesn't come|matters|"
    r"ratif(?:y|ies))\b",
    re.IGNORECASE,
)
_ROLE_TAIL = re.compile(
    r"\s*\b(?:can|could|would|will|may|might|must|has to|have to|is|are|does|do|who|never|signs?|decides?|"
    r"approves?|stops?|blocks?|veto(?:es)?|kills?|matters?|opposes?|delays?|says?)\b.*$",
    re.IGNORECASE,
)

_NUMBER = re.compile(r"(?<![\d.])(10|[0-9])(?:\s*(?:/|out of|of)\s*10)?(?![\d.%])")
_METRIC = re.compile(
    r"(?P<metric>[^:;\n]{3,80}?)\s*(?::|=|\bis\b|\bare\b|\bat\b|,? today)\s*"
    r"(?P<baseline>(?:about |around )?[\d.,]+\s*(?:%|of \d+|[a-z]{1,12})?)",
    re.IGNORECASE,
)
#: "send our June data" is told of a thing that is given; moves speak of the thing alone.
_GIVING = re.compile(
    r"^(?:(?:we|i)\s+)?(?:(?:could|can|would|will|may|might)\s+)?(?:send|share|give|offer|provide|hand over)"
    r"(?:\s+(?:them|him|her|over))*\s+(?!to\b)(?=\S)",
    re.IGNORECASE,
)

_RETURN = re.compile(
    r"\b(?:ask(?:ing)? for|in return(?: for)?|want(?:ing)? back|expect)\b:?\s*", re.IGNORECASE
)
_NOTHING = re.compile(
    r"^\W*(?:none|nothing|no|n/a|nobody|don'?t know|no idea|not sure|unknown)\W*$", re.IGNORECASE
)
_UNEASY = re.compile(
    r"\b(?:no|not (?:really|sure|content|happy|comfortable)|uneasy|embarrass\w*|rather not|worried|"
    r"hope nobody)\b",
    re.IGNORECASE,
)
_CONTENT = re.compile(r"\b(?:yes|sure|content|fine|happy|proud|no problem|of course)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuesTold:
    """Which points are agreed, open and put aside; the easiest to finish stands first among the open ones."""

    agreed: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    parked: tuple[str, ...] = ()


def interests(words: str, *, theirs: bool) -> tuple[Interest, ...]:
    """Needs, wishes and fears, one by one; what is marked as a guess stays one (playbook, Q4 and Q5)."""
    guessed = theirs and _GUESS.search(words) is not None
    told = _things(_MARK.sub(" ", words))
    return tuple(Interest(words=one, theirs=theirs, guessed=guessed) for one in told)


def issues(words: str) -> IssuesTold:
    """Points under their labels, as in "agreed: scope; open: price, liability" (playbook, Q6).

    Without labels all are open.
    """
    parts = _LABELLED.split(words)
    if len(parts) == 1:
        return IssuesTold(open=_things(words))
    told: dict[str, tuple[str, ...]] = {}
    for label, listed in zip(parts[1::2], parts[2::2], strict=False):
        told[label.lower()] = _things(listed)
    agreed = tuple(one for label in ("agreed", "done", "settled", "closed") for one in told.get(label, ()))
    parked = (*told.get("parked", ()), *told.get("later", ()))
    first = told.get("easiest", ())
    rest = tuple(one for one in told.get("open", ()) if not any(one in easiest for easiest in first))
    return IssuesTold(agreed=agreed, open=(*first, *rest), parked=parked)


def stakeholders(words: str) -> tuple[Stakeholder, ...]:
    """Who can say yes, who could stop it, who matters and is not in the room (playbook, Q7)."""
    found: list[Stakeholder] = []
    for clause in _CLAUSES.split(words):
        role = _role(clause)
        name = _ROLE_TAIL.sub("", clause.strip(" .,:;-")).strip(" .,:;-")
        if role and name and not _NOTHING.match(name):
            found.append(Stakeholder(name=name[:_LONGEST], role=role))
    return tuple(found[:_AT_MOST])


def trust(words: str) -> int | None:
    """0 to 10 (playbook, Q8)."""
    match = _NUMBER.search(words)
    return int(match.group(1)) if match else None


def open_promise(words: str) -> str:
    """What is said beside the number: the promise that is still open on either side."""
    rest = _NUMBER.sub("", words, count=1).strip(" .,:;-\u2013\n")
    return "" if _NOTHING.match(rest) else rest[:_LONGEST]


def batna(words: str) -> tuple[str, str]:
    """How strong the alternative is, and what it is: "fair: a second supplier" (playbook, Q9)."""
    low = words.lower()
    strength = next((one for one in BATNA_STRENGTHS if re.search(rf"\b{one}\b", low)), "")
    rest = re.sub(rf"\b{strength}\b", "", words, count=1, flags=re.IGNORECASE) if strength else words
    rest = rest.strip(" .,:;-\u2013\n")
    return strength, "" if _NOTHING.match(rest) else rest[:_LONGEST]


def measure(words: str) -> tuple[str, str]:
    """What both sides can count, and what it is today: "on-time deliveries: 88%" (playbook, Q10)."""
    match = _METRIC.search(words)
    if match is None:
        told = words.strip(" .,:;'\"")
        return ("" if _NOTHING.match(told) else told[:_LONGEST]), ""
    return match["metric"].strip(" '\"-\u2013"), match["baseline"].strip()


def own_step(words: str) -> tuple[str, str]:
    """What one could do alone, and what to ask in return (playbook, Q11)."""
    give, *get = _RETURN.split(words, maxsplit=1)
    told = [part.strip(" .,:;-\u2013\n'\"")[:_LONGEST] for part in (give, *get)]
    told = ["" if _NOTHING.match(part) else part for part in told]
    told[0] = _GIVING.sub("", told[0])
    return told[0], told[1] if len(told) > 1 else ""


def doubted(words: str) -> bool | None:
    """Whether one would not like to read of it in the news (playbook, Q12); None where that was not said."""
    if _UNEASY.search(words):
        return True
    return False if _CONTENT.search(words) else None


def is_vague(words: str, question: Question, vague: VagueWords) -> bool:
    """Whether an answer says nothing one could work with (playbook, section 3, vague-answer rule).

    It is one of the question's own vague answers, or holds two vague words and no number.
    """
    low = " ".join(words.lower().split()).strip(" .!")
    if any(low == one.lower() or low == f"{one.lower()}s" for one in question.vague):
        return True
    listed = (*vague.verbs, *vague.abstract, *vague.hedges, *vague.time)
    hits = sum(1 for one in listed if re.search(rf"\b{re.escape(one.lower())}\b", low))
    return hits >= 2 and not any(char.isdigit() for char in low)  # noqa: PLR2004 - the playbook's two


def _role(clause: str) -> str:
    if _SILENT.search(clause):
        return "silent"
    if _STOPS.search(clause):
        return "can_stop"
    return "decides" if _DECIDES.search(clause) else ""


def _things(words: str) -> tuple[str, ...]:
    told: Sequence[str] = [one.strip(" .:'\"") for one in _BETWEEN.split(words)]
    return tuple(one[:_LONGEST] for one in told if one and not _NOTHING.match(one))[:_AT_MOST]


#: Behind the name at the beginning of what is told of a counterpart: "Globex: …", "Globex, …", "Globex - …".
_BEHIND_A_NAME = re.compile(r"\s*(?::|,|;|\s[-\u2013\u2014]|\n)\s*")
_NAME_WORDS = 5


def named_first(words: str) -> tuple[str, str]:
    """The name that words begin with, and the rest; no name where they begin with more than a few words."""
    name, _, rest = _BEHIND_A_NAME.sub("\n", words.strip(), count=1).partition("\n")
    name = name.strip(" .\"'")
    return (name, rest.strip()) if name and len(name.split()) <= _NAME_WORDS else ("", words.strip())
