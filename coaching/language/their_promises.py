"""What somebody of the other side said they would do, read from one line: who, what, by when, done when."""

import re
from dataclasses import dataclass
from datetime import date, datetime

from coaching.language.due_dates import DueDate, due_dates
from coaching.language.promise_parts import verb_of


@dataclass(frozen=True, slots=True, kw_only=True)
class TheirPromise:
    """What was read; nothing told is empty, or None. `what` begins with a verb: "confirm the slot"."""

    who: str
    what: str
    due: date | None
    measure: str
    #: The day with the words that name it and its other readings, where it was read in a line.
    read: DueDate | None = None


#: A name and its verb are looked for among so many words.
_WORDS_OF_A_NAME = 8

_DONE_WHEN = re.compile(r"[\s,;.(]*\bdone when\b:?\s*(?P<measure>.+?)\)?$", re.IGNORECASE | re.DOTALL)
_BY = re.compile(
    r"(?:[\s,(]|^)(?:by|until|till|before|no later than|not later than|at the latest(?: by| on)?"
    r"|due(?: on| by)?)\s*$",
    re.IGNORECASE,
)
_ON = re.compile(r"(?:[\s,(]|^)(?:on|for|the)\s*$", re.IGNORECASE)
_SAID_TO = re.compile(
    r"^(?:(?:has |have |had )?(?:promise[sd]?|agree[sd]?|committed|undertook) (?:us )?to"
    r"|(?:has |have |had )?(?:said|told us|promise[sd]?)(?: us)?(?: that)? "
    r"(?:he|she|they|it)(?: will| would|'ll|'d)"
    r"|(?:has|have|is|are) (?:yet )?to|will|would|shall|must|should|'ll|to)\s+",
    re.IGNORECASE,
)
_OWES = re.compile(r"^owes?(?: us)?\b:?\s*", re.IGNORECASE)
_OWED = re.compile(r"^owes?(?: us)?:\s*", re.IGNORECASE)
_AUXILIARIES = frozenset({"will", "would", "shall", "must", "should", "to", "has", "have", "is", "are"})
_SAYS = frozenset({"owes", "owe", "promised", "promises", "agreed", "agrees", "committed", "said", "told"})
_THINGS = frozenset({"the", "a", "an", "their", "its", "his", "her"})
_NOUN_AHEAD = frozenset({"the", "a", "an", "of", "and", "their", "our", "its", "for", "with", "in"})


def their_part(text: str, *, said_at: datetime) -> TheirPromise:
    """What was asked of them in return, in words that begin with what it is; nobody is named in it."""
    told = " ".join(text.split()).strip(" .:")
    due = _due(told, due_dates(told, said_at=said_at))
    what = _act(_without(told, due).strip(" ,;.:("))
    return TheirPromise(who="", what=what, due=due.day if due else None, measure="")


def their_promise(text: str, *, said_at: datetime) -> TheirPromise:
    """Read the line; `said_at` is aware, in the zone of whoever tells it. Never raises."""
    told = _OWED.sub("", " ".join(text.split()).strip(" .:"))
    found = _DONE_WHEN.search(told)
    measure = found["measure"].strip(" .") if found else ""
    told = told[: found.start()] if found else told
    due = _due(told, due_dates(told, said_at=said_at))
    told = _without(told, due).strip(" ,;.:(")
    who, rest = _who(told)
    day = due.day if due else None
    return TheirPromise(who=who, what=_act(rest), due=day, measure=measure, read=due)


def _due(told: str, dues: tuple[DueDate, ...]) -> DueDate | None:
    """The day behind "by" or the like, else the last one that is named."""
    behind_by = (one for one in dues if _BY.search(told[: one.span[0]]) or _BY.match(one.phrase))
    return next(behind_by, dues[-1] if dues else None)


def _without(told: str, due: DueDate | None) -> str:
    if due is None:
        return told
    start, end = due.span
    ahead = told[:start]
    found = _BY.search(ahead) or _ON.search(ahead)
    return f"{ahead[: found.start()] if found else ahead.rstrip()}{told[end:]}"


def _who(told: str) -> tuple[str, str]:
    """The name with which the line begins, and what follows; no name where it begins with the act."""
    words = told.split()
    if not words or _says(words[0]) or _OWES.match(told) or _SAID_TO.match(told):
        return "", told
    at = _verb(words)
    return " ".join(words[:at]).rstrip(" ,:"), " ".join(words[at:])


def _verb(words: list[str]) -> int:
    """Where the act begins: at a word like "will", at a verb that is known, else right after the name."""
    near = range(1, min(len(words), _WORDS_OF_A_NAME))
    told_so = (at for at in near if words[at - 1].endswith(":") or _says(words[at]))
    known = (at for at in near if words[at].endswith("s") and verb_of(words[at]) and _may_be(words, at))
    behind_the_name = (at for at in near if words[at][:1].islower() and words[at - 1][:1].isupper())
    found = [at for at in (next(told_so, 0), next(known, 0)) if at]
    return min(found) if found else next(behind_the_name, 0) or _capitals(words)


def _capitals(words: list[str]) -> int:
    """With how many capital letters the line begins; at least one word is the name."""
    small = (at for at, word in enumerate(words) if not word[:1].isupper())
    return max(1, next(small, len(words)))


def _says(word: str) -> bool:
    return word.lower() in _AUXILIARIES | _SAYS


def _may_be(words: list[str], at: int) -> bool:
    return words[at][:1].islower() and words[at - 1].lower() not in _NOUN_AHEAD


def _act(rest: str) -> str:
    """The act as it follows "will": "confirms the slot" is "confirm the slot", "owes X" is "give us X"."""
    if owes := _OWES.match(rest):
        thing = rest[owes.end() :]
        said = _SAID_TO.match(thing)
        return thing[said.end() :] if said else f"give us {thing}" if thing else ""
    said = _SAID_TO.match(rest)
    if said:
        return rest[said.end() :]
    first, _, others = rest.partition(" ")
    if first.lower() in _THINGS:
        return f"give us {first.lower()} {others}".strip()
    words = [_base(first), *others.split()]
    return " ".join(
        _base(word) if at and words[at - 1] in {"and", "then"} and verb_of(word) else word
        for at, word in enumerate(words)
    ).strip()


def _base(verb: str) -> str:
    """A verb of the third person as it follows "will"; any other word as it is."""
    if not verb.islower() or not verb.endswith("s") or verb.endswith("ss"):
        return verb
    if verb_of(verb):
        return verb_of(verb)
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(("ches", "shes", "sses", "xes", "zzes", "oes")) else verb[:-1]
