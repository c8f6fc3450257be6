"""Moves that something that happened brings by itself, whatever their score (playbook, event_triggers)."""

from collections.abc import Mapping

from coaching.cautions import PUBLIC
from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.errors import NoSuchMove
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook
from coaching.suggestions import FIRST_REVIEW, HEADS_OF_TERMS, SECOND_LOOK
from coaching.their_word import ALTERNATIVE, VERIFIER

#: The event of the playbook.
_MISSED_TWICE = "counterpart_missed_twice"


def after_done(move: str, known: Mapping[str, str], playbook: Playbook) -> tuple[str, ...]:
    """Slugs of what a kept promise to this move brings, by what is `known` of the deal (slot → words).

    A win that somebody has to see is told together; heads of terms call for the first thirty days; a good
    first review for a second look.
    """
    brought = playbook.scoring.brought_by
    moves = (
        brought("signed") if move in HEADS_OF_TERMS else "",
        SECOND_LOOK if move == FIRST_REVIEW else "",
        brought("win_done") if "audience" in known else "",
    )
    return tuple(one for one in moves if one and one != move)


def after_their_misses(deal_kind: str | None, playbook: Playbook) -> tuple[Move, ...]:
    """What a second miss of the counterpart brings: an incident line or a verifier, then the alternative."""
    brought = (playbook.scoring.brought_by(_MISSED_TWICE), VERIFIER, ALTERNATIVE)
    moves = [playbook.move_named(slug) for slug in brought if slug]
    return tuple(move for move in moves if deal_kind is None or move.suits_kind(deal_kind))


def goes_with(commitment: Commitment, deal: Deal, playbook: Playbook) -> Move | None:
    """What an agreed step brings: for a test, what follows if it works; for a risky step, the pre-mortem."""
    try:
        move = playbook.move_named(commitment.move)
    except NoSuchMove:
        return None
    brought = playbook.scoring.brought_by("test_agreed")
    if move.family == "pilot" and brought:
        return playbook.move_named(brought)
    return check_on(move, deal, playbook)


def check_on(move: Move, deal: Deal, playbook: Playbook) -> Move | None:
    """The pre-mortem, for a step that is public, large, or that one would not like to read of in the news."""
    check = playbook.scoring.brought_by("step_is_risky")
    is_risky = move.slug in PUBLIC or move.effort == "L" or deal.brief.doubted
    return playbook.move_named(check) if check and is_risky and move.slug != check else None
