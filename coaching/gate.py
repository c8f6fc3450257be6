"""What is checked before anything is kept: whether what was written touches a line that the coach holds."""

from collections.abc import Iterator
from itertools import chain

from coaching import commands as ask
from coaching.commands import Command
from coaching.ethics import Concern, concerns
from coaching.hearing import Hearing

#: Holds for wishes alone: a promise says itself who will send something.
_SENDING = "sending"

#: Rules that hold wherever something is written; fields that tell what happened are held for these alone.
_ALWAYS_HELD = frozenset({"inside-information", "private-limit", "personal-data"})


def concern_of(hearing: Hearing, command: Command) -> Concern | None:
    """The strongest concern with what a command would keep, or None (playbook, section 9, order of checks).

    Only a private conversation is known to be read by nobody else; everything else counts as shared.
    """
    shared = not hearing.turn.place.private

    def held(text: str) -> Iterator[Concern]:
        yield from concerns(text, hearing.playbook, shared=shared)

    shown = (one for text in _shown_to_all(command) for one in concerns(text, hearing.playbook, shared=True))

    wished = (one for text in _told(command) for one in held(text))
    promised = (
        one for text in _promised(hearing, command) for one in held(text) if one.rule.code != _SENDING
    )
    happened = (one for text in _happened(command) for one in held(text) if one.rule.code in _ALWAYS_HELD)
    return next(chain(shown, wished, promised, happened), None)


def _told(command: Command) -> Iterator[str]:
    """What people write of what they want; the coach's own words are not checked."""
    match command:
        case ask.OpenDeal():
            yield from (command.about, command.holding_up)
        case ask.AnswerQuestion() | ask.Say() | ask.AddCounterpart():
            yield command.words
        case ask.CutIntoPieces():
            yield command.issue
        case ask.KeepReview():
            yield command.next_win
        case ask.ChangeBrief():
            yield from (command.our_interests, command.their_interests, command.people, command.linked)
            yield command.end_goal
            yield from (command.open_issues, command.agreed, command.parked)
        case _:
            return


def _shown_to_all(command: Command) -> Iterator[str]:
    """What is said where the deal is led, wherever it was written."""
    match command:
        case ask.BeginRound():
            yield command.goal
        case ask.KeepReview():
            yield from (command.change, command.why)
        case _:
            return


def _promised(hearing: Hearing, command: Command) -> Iterator[str]:
    """What somebody says they will do."""
    match command:
        case ask.TakeMove():
            yield from (*command.slots.values(), command.stake, command.if_then)
            yield from _changed(hearing, command)
        case ask.AddTheirs():
            yield from (command.words, command.what, command.measure)
        case ask.MakePromise() | ask.AnswerPromise() | ask.TellPiece():
            yield from _in_own_words(command)
        case ask.MarkPartly():
            yield command.rest
        case ask.CounterPropose() | ask.EditCommitment():
            yield from _reworded(hearing, command)
        case ask.MoveDate():
            yield command.what
        case _:
            return


def _in_own_words(command: ask.MakePromise | ask.AnswerPromise | ask.TellPiece) -> Iterator[str]:
    yield command.words
    match command:
        case ask.MakePromise():
            yield from (command.what, command.measure, command.in_return, command.if_then, command.not_worse)
        case ask.AnswerPromise():
            yield from command.blanks.values()
        case ask.TellPiece():
            yield from (*command.blanks.values(), command.if_then, command.not_worse)


def _happened(command: Command) -> Iterator[str]:
    """What people write of what happened: another's wrong is no wish of theirs."""
    match command:
        case ask.MarkDone():
            yield from (command.proof, command.seen_by, command.smaller_doubt, command.unlocks)
        case ask.MarkPartly():
            yield command.exists
        case ask.MoveDate():
            yield from (command.cause, command.exists, command.reason)
        case ask.MarkViewed():
            yield command.view
        case ask.ReportBlock() | ask.DeclineMove():
            yield command.words
        case ask.GiveReason() | ask.CounterPropose() | ask.EditCommitment():
            yield command.because if isinstance(command, ask.GiveReason) else command.why
        case ask.KeepReview() | ask.KeepOffer() | ask.CloseDeal():
            yield from _looked_back(command)
        case _:
            return


def _looked_back(command: ask.KeepReview | ask.KeepOffer | ask.CloseDeal) -> Iterator[str]:
    match command:
        case ask.CloseDeal():
            yield from (command.helped, command.otherwise)
        case ask.KeepReview():
            yield from (command.moved, command.proof, command.learned, command.open_promises)
            yield command.coast
        case ask.KeepOffer():
            yield from (command.words, command.issue, command.to)


def _reworded(hearing: Hearing, command: ask.CounterPropose | ask.EditCommitment) -> Iterator[str]:
    """The parts of a promise that are worded anew; what stood there was checked when it was written."""
    _, stood = hearing.commitment(command.commitment)
    for words, before in (
        (command.what, stood.what),
        (command.measure, stood.measure),
        (command.in_return, stood.in_return),
    ):
        if words.strip() != before:
            yield words


def _changed(hearing: Hearing, command: ask.TakeMove) -> Iterator[str]:
    """The parts of a promise that are not the playbook's own words."""
    move = hearing.playbook.move_named(command.move)
    if command.measure.strip() not in {"", move.done_when}:
        yield command.measure
    if command.in_return.strip() not in {"", move.ask_in_return}:
        yield command.in_return
    if command.cover_theirs.strip() not in {"", hearing.playbook.both_sides[move.slug].at_home}:
        yield command.cover_theirs
    yield command.cover_ours
    templates = (move.template, hearing.playbook.worded(move, None).template)
    openings = tuple(filter(None, (template.split("{", 1)[0] for template in templates)))
    if not command.what.startswith(openings):
        yield command.what
