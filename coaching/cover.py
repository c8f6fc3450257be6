"""What each side can say at home about a step: asked for where the step is to give political cover."""

from collections.abc import Mapping

from coaching.errors import TooLong
from coaching.playbook.moves import Move

#: The particulars of the brief that hold it: the newest sentence of each side stands.
THEIRS, OURS = "cover_theirs", "cover_ours"

#: Characters of such a sentence: longer ones are not said.
MAX_COVER = 300


def gives_cover(move: Move) -> bool:
    return "political_cover" in move.effects


def told(move: Move, *, theirs: str, ours: str) -> Mapping[str, str]:
    """What the form of such a move told, emptied fields as well; nothing of another move. Raises TooLong."""
    if not gives_cover(move):
        return {}
    sentences = {THEIRS: theirs.strip(), OURS: ours.strip()}
    for field, words in sentences.items():
        if len(words) > MAX_COVER:
            raise TooLong(field, MAX_COVER)
    return sentences
