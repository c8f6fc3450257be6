"""What is asked back, once, before a promise is kept: each doubt a refusal of one field of its form."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from coaching.cautions import stakes_jump
from coaching.commitment import Commitment
from coaching.errors import FieldError, NoSubstance, StakesJump, TooBig, TooVague
from coaching.language.concreteness import own_act
from coaching.language.promise_parts import verb_of
from coaching.language.substance import is_only_a_gesture, lacks_substance
from coaching.playbook.questions import KindWords
from coaching.suggestions import Win
from coaching.too_big import too_big

#: So many small parts are named to choose from.
_SCOPES = 2

#: Verbs with which a wish begins that is no act.
_WISHES = frozenset({"be", "go", "have", "stay", "become"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """A promise as it was typed, beside the win that was offered; the coach's own words are not doubted."""

    promise: Commitment
    win: Win
    issues: Sequence[str]
    #: What was promised to the same counterpart before.
    made: Sequence[Commitment]
    #: The usual words of the deal's kind, where that is known.
    words: KindWords | None
    today: date
    #: The names of the other sides.
    counterparts: Sequence[str] = ()


def doubts_about(typed: Typed) -> Iterator[FieldError]:
    """What is doubtful, what weighs most first."""
    yield from _size(typed)
    yield from _stakes(typed)
    hollow = [*_substance(typed), *_vagueness(typed)]
    yield from hollow[:1]


def _vagueness(typed: Typed) -> Iterator[FieldError]:
    """The form tells who and by when; the words or what shows it have to tell an act of one's own."""
    promise, win = typed.promise, typed.win
    if promise.what.startswith(win.do.split(" ", 1)[0]) or promise.measure != win.move.done_when:
        return
    found = own_act(promise.what, said_at=promise.made_at, counterparts=typed.counterparts)
    if found.action.points == 0 or found.control.points == 0:
        missing = "action" if found.action.points == 0 else "control"
        yield TooVague("what", missing, promise.owner.name, promise.due)


def vague_rest(field: str, rest: Commitment, now: datetime, counterparts: Sequence[str]) -> TooVague | None:
    """What is doubtful about a smaller step that was typed for what is left of a promise.

    A thing alone ("the last two sites") is enough there, as what is done with it was said before.
    """
    found = own_act(rest.what, said_at=now, counterparts=counterparts)
    first = rest.what.strip().partition(" ")[0].lower()
    is_wish = found.action.points == 0 and (
        found.object.points == 0 or bool(verb_of(first)) or first in _WISHES
    )
    if found.control.points == 0 or is_wish:
        missing = "action" if found.action.points == 0 else "control"
        return TooVague(field, missing, rest.owner.name, rest.due)
    return None


def _size(typed: Typed) -> Iterator[FieldError]:
    promise, win, today = typed.promise, typed.win, typed.today
    due = promise.due if promise.due > win.due else today
    cause = too_big(promise.what, due, typed.issues, today)
    if cause and cause != too_big(win.do, today, typed.issues, today):
        scopes = typed.words.scopes[:_SCOPES] if typed.words else ()
        yield TooBig("due" if cause == "days" else "what", cause, scopes)


def _stakes(typed: Typed) -> Iterator[FieldError]:
    """An amount that stood in the offer was weighed when it was taken; this is for one that was typed."""
    jump = stakes_jump(typed.promise.what, typed.made)
    if jump and not stakes_jump(typed.win.do, typed.made):
        yield StakesJump("what", **jump)


def _substance(typed: Typed) -> Iterator[FieldError]:
    """A promise stands on its measure where one was typed, else on what will be done (playbook, idea 19)."""
    promise, win = typed.promise, typed.win
    usual = typed.words.evidence[:1] if typed.words else ()
    stronger = (win.move.done_when.rstrip("."), *usual)
    if promise.measure != win.move.done_when:
        if lacks_substance(promise.measure):
            yield NoSubstance("measure", stronger)
    elif is_only_a_gesture(promise.what) and not is_only_a_gesture(win.do):
        yield NoSubstance("what", stronger)
