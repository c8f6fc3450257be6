"""What is checked before anything is kept: whether what was written touches a line that the coach holds."""

from collections.abc import Iterator

from coaching import commands as ask
from coaching.commands import Command
from coaching.ethics import Concern, concerns
from coaching.hearing import Hearing

#: Rules that hold wherever something is written; fields that tell what happened are held for these alone.
_ALWAYS_HELD = frozenset({"inside-information", "private-limit", "personal-data"})


def concern_of(hearing: Hearing, command: Command) -> Concern | None:
    """The strongest concern with what a command would keep, or None (playbook, section 9, order of checks).

    Only a private conversation is known to be read by nobody else; everything else counts as shared.
    """
    shared = not hearing.turn.place.private
    for text in _told(hearing, command):
        for concern in concerns(text, hearing.playbook, shared=shared):
            return concern
    for text in _happened(command):
        for concern in concerns(text, hearing.playbook, shared=shared):
            if concern.rule.code in _ALWAYS_HELD:
                return concern
    return None


def _told(hearing: Hearing, command: Command) -> Iterator[str]:
    """What people write of what they want; the coach's own words are not checked."""
    match command:
        case ask.OpenDeal():
            yield from (command.about, command.holding_up)
        case ask.AnswerQuestion() | ask.Say() | ask.AddCounterpart():
            yield command.words
        case ask.TakeMove():
            yield from command.slots.values()
            yield from _changed(hearing, command)
        case ask.CutIntoPieces():
            yield command.issue
        case ask.MarkPartly():
            yield command.rest
        case ask.MoveDate():
            yield command.what
        case ask.ChangeBrief():
            yield from (command.our_interests, command.their_interests, command.people, command.linked)
            yield command.end_goal
            yield from (command.open_issues, command.agreed, command.parked)
        case _:
            return


def _happened(command: Command) -> Iterator[str]:
    """What people write of what happened: another's wrong is no wish of theirs."""
    match command:
        case ask.MarkDone():
            yield command.proof
        case ask.MarkPartly():
            yield command.exists
        case ask.MoveDate():
            yield command.cause
        case ask.ReportBlock() | ask.DeclineMove():
            yield command.words
        case _:
            return


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
    opening = move.template.split("{", 1)[0]
    if not (opening and command.what.startswith(opening)):
        yield command.what
