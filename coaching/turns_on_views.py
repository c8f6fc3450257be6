"""What the receiver says of a promise that we noted as done: kept apart from our own record of it."""

from dataclasses import replace
from types import MappingProxyType

from coaching.commands import MarkViewed, OfferView
from coaching.commitment import MAX_NOTE, Commitment, CommitmentId
from coaching.deal import Deal
from coaching.errors import AlreadyAnswered, AlreadySettled, Missing, TooLong
from coaching.hearing import Hearing
from coaching.remarks import Remark, ViewFormOffered, ViewKept
from coaching.suggestions import Reason, Win, is_free, win_of
from coaching.their_word import SEEN_AS_DONE, THEIR_VIEW


def offer_view(hearing: Hearing, command: OfferView) -> Remark:
    _, commitment = _done(hearing, command.commitment)
    return ViewFormOffered(commitment=commitment)


def mark_viewed(hearing: Hearing, command: MarkViewed) -> Remark:
    """The latest view counts; what they see less is answered with a step that mends it."""
    deal, commitment = _done(hearing, command.commitment)
    view = SEEN_AS_DONE if command.agrees else command.view.strip()
    if not view:
        raise Missing("view")
    if len(view) > MAX_NOTE:
        raise TooLong("view", MAX_NOTE)
    if commitment.notes.get(THEIR_VIEW) == view:
        raise AlreadyAnswered
    viewed = replace(commitment, notes=MappingProxyType({**commitment.notes, THEIR_VIEW: view}))
    hearing.work.commitments.save(viewed)
    hearing.happened(viewed, "viewed", view, before=commitment)
    repair = None if command.agrees else _repair(hearing, deal, viewed)
    return ViewKept(deal=deal, commitment=viewed, repair=repair)


def _repair(hearing: Hearing, deal: Deal, viewed: Commitment) -> Win | None:
    """The move that delivers what is owed, where nobody is at it already."""
    now, playbook = hearing.situation(deal), hearing.playbook
    move = playbook.move_named(playbook.scoring.overdue_promise_move)
    if not is_free(move, now):
        return None
    now = replace(now, known={**now.known, "promise": viewed.what})
    win = win_of(move, now, playbook, hearing.working_days_of(deal.lead))
    return replace(win, because=Reason(kind="viewed"))


def _done(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    deal, found = hearing.commitment(commitment)
    if found.theirs or found.state != "done":
        raise AlreadySettled(found.state)
    return deal, found
