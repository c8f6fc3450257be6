"""Which date of a text is the day a signature or decision is needed, and which that of the next talk."""

import re
from collections.abc import Sequence

from coaching.language.cue_phrases import clause_around, sentence_around
from coaching.language.due_dates import DueDate
from coaching.language.found import Found, Told

_DECIDING = re.compile(
    r"\b(?:sign\w*|signature|clos(?:e|ed|ing)|decid\w+|decision|deadline|expir\w+|due|agree\w*|done|"
    r"finali[sz]e\w*|"
    r"settle\w*|approv\w+|renew\w*|complet\w+|need\w*|must|target|finish\w*|wrap\w*|ends?|lapses?|runs "
    r"out|in place|"
    r"until|go-live|latest|commit\w*|submi\w+|report|settled|conclude\w*|ratif\w+|inked|votes?|voting|"
    r"handover|notary|(?:be|is) ready|long stop|cut-?off|served|ballot closes)\b"
)
_NOT_OURS = re.compile(r"\b(?:runway|cash|strike|stock|season (?:starts|begins|opens)|ballot(?! closes))\b")
_TALKING = re.compile(
    r"\b(?:call\w*|meet\w*|speak\w*|talk\w*|see (?:them|him|her)|session|next round|workshop|visit\w*|"
    r"lunch|dinner|"
    r"catch up|follow-up|zoom|appointment|conversation|discuss\w*|round)\b"
)

#: A talk that is over, that comes every week, or at which something was said.
_OVER = re.compile(
    r"\b(?:produced|were|was|said|told|met|had|ended|brought|promised|showed|agreed|every|each|used to|"
    r"last)\b"
)
_OVER_AFTER = re.compile(r"(?: and \w+)? (?:produced|were|was|had|brought|ended|failed|gave|showed)\b")
_LIMIT = re.compile(r"\b(?:by|before|until)(?: about| around| roughly| the)? ?$")


def _score(told: Told, due: DueDate, wanted: re.Pattern[str], other: re.Pattern[str]) -> float:
    """How much the clause around a date speaks for one use of it, the words just before it most."""
    first, last = clause_around(told.low, *due.span)
    if not told.low[first : due.span[0]].strip(" ()"):
        # Behind a bracket, as in "a talk with Maria (procurement) on Tuesday", the sentence goes on.
        first = sentence_around(told.low, *due.span)[0]
    before, after = told.low[first : due.span[0]], told.low[due.span[1] : last]
    score = 2.0 * bool(wanted.search(before)) + 1.0 * bool(wanted.search(after))
    score -= 3.0 * bool(_NOT_OURS.search(told.low[first:last]))
    score -= 1.5 * bool(other.search(before)) + 1.0 * bool(other.search(after))
    over = _OVER.search(told.low[first:last]) or _OVER_AFTER.match(told.low[due.span[1] : due.span[1] + 40])
    score -= 3.0 * bool(over and wanted is _TALKING)
    return score + 0.5 * bool(_LIMIT.search(before))


def target_date_of(told: Told, dates: Sequence[DueDate]) -> DueDate | None:
    """By when a signature or a decision is needed."""
    scored = [(_score(told, due, _DECIDING, _TALKING), due) for due in dates]
    best = max(scored, key=lambda each: each[0], default=None)
    if best and best[0] >= 0.5:  # noqa: PLR2004
        return best[1]
    return None


_THEIR_BODY = re.compile(
    r"\b(?:board|committee|council|parliament|cabinet|senate|congress|court|tribunal|jury|ballot|vote)\b"
    r"[\w' ]{0,20}\b(?:meets?|sits?|votes?|decides?|closes?|is|are|opens?)\b"
)

_OUR_BODY = re.compile(r"\b(?:our|my|i|we)\b")
_DAY_OF_MONTH = re.compile(r"\d")


def next_contact_of(told: Told, dates: Sequence[DueDate], target: DueDate | None) -> DueDate | None:
    """When the two sides next speak."""
    scored = [
        (_score(told, due, _TALKING, _DECIDING) - 2.0 * _of_a_body(told, due), due)
        for due in dates
        if due != target
    ]
    best = max(scored, key=lambda each: each[0], default=None)
    return best[1] if best and best[0] >= 1 else None


def their_day_of(told: Told, dates: Sequence[DueDate]) -> Found | None:
    """The day of the month on which a body of theirs meets or votes: a true date that both can see."""
    for due in dates:
        first, last = clause_around(told.low, *due.span)
        clause = told.low[first:last]
        if _of_a_body(told, due) and not _OUR_BODY.search(clause) and _DAY_OF_MONTH.search(due.phrase):
            return told.found(None, *due.span, sure=True)
    return None


def _of_a_body(told: Told, due: DueDate) -> bool:
    """Whether it is a board, a court or a vote that meets on that day, where the two sides do not speak."""
    first, last = clause_around(told.low, *due.span)
    return bool(_THEIR_BODY.search(told.low[first:last]))
