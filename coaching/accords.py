"""An interim accord is kept only with an end state, a last day, and what follows where a side defaults."""

from collections.abc import Mapping
from datetime import date

from coaching.errors import Missing
from coaching.playbook.designs import AccordSentences

#: The move that this is asked for.
MOVE = "interim-accord"

#: What its form asks for, in this order; each is a slot, and none may be left out (playbook, OSLO, JPOA).
SLOTS = ("end_goal", "expiry", "remedy")

#: Said of this one accord, and no fact of the deal.
ITS_OWN = frozenset({"expiry", "remedy"})


def whole(told: Mapping[str, str], ends: date | None, due: date, written: str) -> Mapping[str, str]:
    """What was told of an accord, with its last day as `written`; it is signed before that, on `due`.

    Raises Missing for the field without which it would decay.
    """
    for slot in SLOTS:
        if not told.get(slot) or (slot == "expiry" and (ends is None or ends <= due)):
            raise Missing(f"slots.{slot}")
    return {**told, "expiry": written}


def promise_of(what: str, told: Mapping[str, str], sentences: AccordSentences) -> str:
    """What will be done, with where it leads, its end and the consequence, each where it is not said yet."""
    said = (
        (told["end_goal"], sentences.leads),
        (told["expiry"], sentences.ends),
        (told["remedy"], sentences.default),
    )
    more = [sentence.format(words=words.rstrip(".")) for words, sentence in said if words not in what]
    return " ".join((what.strip(), *more))
