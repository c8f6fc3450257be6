"""Whether a first step is too big: far away, in need of many signatures, or everything at once (idea 24)."""

import re
from collections.abc import Sequence
from datetime import date

from coaching.playbook.moves import HORIZON_DAYS_AT_MOST

#: More people than this who have to sign or approve, and the step waits for the slowest of them.
SIGNERS_AT_MOST = 3

#: From so many open issues on, a step that names each of them leaves none for later.
_ISSUES_AT_LEAST = 3

#: A party is named in at most so many words.
_PARTY_WORDS = 5

_NUMBERS = "four|five|six|seven|eight|nine|ten|eleven|twelve|[4-9]|[1-9][0-9]"

_CLAUSE = re.compile(r"[.;\n]+(?:\s|$)|,?\s+then\s")
_NEXT_NAME = re.compile(r",\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\n\s*")

#: Who signs stands before one of these, or behind one of those.
_SIGNS = re.compile(
    r"\b(?:(?:all|both|each|must|should|will|to|have|has)\s+){0,3}"
    r"(?:sign(?:s|ed)?|co-?sign|counter-?sign|approve[sd]?|ratify|ratifies|ratified|initial|say yes)\b"
    r"(?!\s+by\b)",
    re.IGNORECASE,
)
_SIGNED_BY = re.compile(
    r"\b(?:signed|approved|ratified|initialled|countersigned|signatures?|approvals?|sign-?offs?|yes)"
    r"\s+(?:by|from|of)\s",
    re.IGNORECASE,
)
_SO_MANY = re.compile(
    rf"\b(?:{_NUMBERS})\s+(?:\w+\s+)?(?:signatures|signers|signatories|approvals|approvers|sign-?offs)\b"
    rf"|\b(?:{_NUMBERS})\s+(?:parties|departments|ministries|boards|partners|companies|sides|unions|owners)"
    r"\s+(?:\w+\s+)?(?:sign|approve|agree|ratify)\b",
    re.IGNORECASE,
)

_EVERYTHING = re.compile(
    r"\beverything\b|\b(?:once and for all|across the board|company-?wide|group-?wide|in one go)\b"
    r"|\ball\s+(?:of\s+)?(?:(?:the|our|their|these|those|open|remaining|outstanding|\d+|[a-z]+teen|two|three|four"
    r"|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+){0,3}"
    r"(?:issues|points|terms|topics|clauses|sites|plants|countries|markets|regions|branches|locations|depots"
    r"|stores|offices|factories|departments|units|claims|grievances|products|services)\b"
    r"|\b(?:whole|entire|full|complete|comprehensive|global|sweeping)\s+"
    r"(?:\w+\s+)?(?:contract|agreement|deal|partnership|package|settlement|merger|integration|roll-?out|accord"
    r"|alliance|joint venture|takeover|acquisition|transfer|programme|program|treaty)\b",
    re.IGNORECASE,
)

#: In front of it these make it small again: "one of all sites", "without the whole contract".
_LESS = re.compile(
    r"\b(?:not|no|never|without|instead of|rather than|before|ahead of|towards?|out of|(?:one|two|three|half"
    r"|part|parts|piece|page|draft|clause|section|summary|outline|list|index|sample) of)"
    r"\s+(?:the\s+|a\s+|any\s+)?$",
    re.IGNORECASE,
)

#: Writing everything down is small, and a good first step.
_ON_PAPER = re.compile(
    r"\b(?:list|draft|write|send|read|sort|mark|count|show|share|map|collect|ask|compare|review|number|rank"
    r"|split|cut|divide|log|describe|table|ledger|outline|summari[sz]e)\w*\b",
    re.IGNORECASE,
)

#: What hangs on a result comes after the first step: "Decision on 24 March: they sign for all sites".
_LATER = re.compile(r"\b(?:if|once|decision|decide[sd]?|depends?|unless|as soon as)\b", re.IGNORECASE)


def too_big(what: str, due: date, issues: Sequence[str], today: date) -> str:
    """Why a step is too big to be the next: "days", "signers" or "everything"; empty where it is not."""
    if (due - today).days > HORIZON_DAYS_AT_MOST:
        return "days"
    clauses = [clause for clause in _CLAUSE.split(what) if not _LATER.search(clause)]
    if any(_signers(clause) > SIGNERS_AT_MOST or _SO_MANY.search(clause) for clause in clauses):
        return "signers"
    return "everything" if any(_is_everything(clause, issues) for clause in clauses) else ""


def _signers(clause: str) -> int:
    """How many are named as those who sign: in front of the verb, or behind "signed by"."""
    behind = [len(_named(clause[found.end() :])) for found in _SIGNED_BY.finditer(clause)]
    before = [len(_named_last(clause[: found.start()])) for found in _SIGNS.finditer(clause)]
    return max((*behind, *before), default=0)


def _named(words: str) -> list[str]:
    """The names with which some words begin; the last may be followed by anything."""
    names = _NEXT_NAME.split(words)
    long = next((at for at, name in enumerate(names) if len(name.split()) > _PARTY_WORDS), None)
    return names if long is None else names[: long + 1]


def _named_last(words: str) -> list[str]:
    """The names with which some words end; none where a verb of its own stands last ("…, and sign")."""
    names = _NEXT_NAME.split(words.rstrip())
    if not names[-1].strip():
        return []
    backwards = names[::-1]
    long = next((at for at, name in enumerate(backwards) if len(name.split()) > _PARTY_WORDS), None)
    return backwards if long is None else backwards[: long + 1]


def _is_everything(clause: str, issues: Sequence[str]) -> bool:
    if _ON_PAPER.search(clause):
        return False
    if any(not _LESS.search(clause[: found.start()]) for found in _EVERYTHING.finditer(clause)):
        return True
    named = clause.casefold()
    return len(issues) >= _ISSUES_AT_LEAST and all(issue.casefold() in named for issue in issues)
