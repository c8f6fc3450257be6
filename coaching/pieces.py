"""A big stuck issue is cut along a seam; the first piece is settled subject to the overall agreement."""

from collections.abc import Sequence
from dataclasses import dataclass

from coaching.deal import Brief
from coaching.errors import Missing, TooLong
from coaching.playbook.designs import PieceRules, Seam

#: So many pieces are shown at a time, of so many in all (playbook, section 1, idea 15).
SHOWN = 3
AT_MOST = 5

#: What is sorted in this move can be cut next.
AFTER = "agreed-open-parked-ledger"

#: What is held up by these may come apart in pieces.
_COMES_APART = frozenset({"deadlock", "complexity"})

#: From so many open issues on, they are sorted before anything is offered, and cut.
MANY_ISSUES = 5

MAX_ISSUE = 120  #: characters

#: Where the kind of deal is not known, a part is still something small.
_ANY_SCOPE = "one site or one month"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What is left of an issue when it is cut along one seam, and the question that makes it concrete."""

    seam: str
    name: str
    words: str
    ask: str


def may_come_apart(brief: Brief) -> bool:
    """Whether a deal is held up by something that comes apart, or has many open issues (idea 15)."""
    held_up = {obstacle.code for obstacle in brief.obstacles}
    return not _COMES_APART.isdisjoint(held_up) or len(brief.issues) >= MANY_ISSUES


def issue_read(words: str) -> str:
    """The issue as it goes into a sentence. Raises Missing or TooLong for the form's field."""
    issue = " ".join(words.split()).rstrip(".!")
    if not issue:
        raise Missing("issue")
    if len(issue) > MAX_ISSUE:
        raise TooLong("issue", MAX_ISSUE)
    return issue


def pieces_of(
    issue: str, obstacles: Sequence[str], scopes: Sequence[str], rules: PieceRules
) -> tuple[Piece, ...]:
    """The issue cut along at most five seams, the one that helps most against these obstacles first.

    `scopes` are the small parts that are usual in this kind of deal; one of them stands as an example.
    """
    scope = " or ".join(scopes[:2]) or _ANY_SCOPE
    ordered = sorted(rules.seams, key=lambda seam: -_help(seam, obstacles))
    return tuple(
        Piece(
            seam=seam.code,
            name=seam.name,
            words=seam.piece.replace("{scope}", scope).replace("{issue}", issue),
            ask=seam.ask,
        )
        for seam in ordered[:AT_MOST]
    )


def subject_to_package(what: str, move: str, rules: PieceRules) -> str:
    """What is recorded of a settled piece, with the words that keep the package open (ZHANG).

    `move` is a slug; one that settles nothing, and words that say it already, are left as they are.
    """
    if move not in rules.settling or rules.subject_to in what.lower():
        return what
    return f"{what.rstrip()} {rules.sentence}"


def _help(seam: Seam, obstacles: Sequence[str]) -> int:
    """The first obstacle counts twice, as it does for moves."""
    return sum((2 if place == 0 else 1) * seam.helps.get(code, 0) for place, code in enumerate(obstacles))
