"""What each side can say at home about a step: asked for where the step is to give political cover."""

from collections.abc import Mapping

from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.errors import TooLong
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook

#: The particulars of the brief that hold it: the newest sentence of each side stands.
THEIRS, OURS = "cover_theirs", "cover_ours"

#: Characters of such a sentence: longer ones are not said.
MAX_COVER = 300


def of(commitment: Commitment, deal: Deal, playbook: Playbook) -> Mapping[str, str]:
    """What each side can say at home about a promise: THEIRS and OURS, as far as they were told."""
    gives = any(move.gives_cover for move in playbook.moves if move.slug == commitment.move)
    told = deal.brief.slots
    return {side: told[side] for side in (THEIRS, OURS) if gives and side in told}


def told(move: Move, *, theirs: str, ours: str) -> Mapping[str, str]:
    """What the form of such a move told, emptied fields as well; nothing of another move. Raises TooLong."""
    if not move.gives_cover:
        return {}
    sentences = {THEIRS: theirs.strip(), OURS: ours.strip()}
    for field, words in sentences.items():
        if len(words) > MAX_COVER:
            raise TooLong(field, MAX_COVER)
    return sentences
