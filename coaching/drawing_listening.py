"""What a follow-up says of looking out for promises: that it is done, and what may be one at a day's end."""

from dataclasses import replace
from datetime import timedelta

from coaching.at_work import AtWork
from coaching.deal import Deal
from coaching.follow_up import DIGEST, FORGET, LISTENING, FollowUp, FollowUpId
from coaching.private import OVERHEARD_AT_MOST, OVERHEARD_KEPT
from coaching.remarks import Listening, PerhapsPromised, Remark

KINDS = frozenset({DIGEST, FORGET, LISTENING})

#: What a digest has said is deleted after so long: by then it stands there, or never will.
_FORGOTTEN_AFTER = timedelta(minutes=15)


def remark_of(at: AtWork, follow_up: FollowUp, deal: Deal) -> Remark | None:
    if follow_up.kind == LISTENING:
        told = follow_up.details
        return Listening(deal=deal, on=bool(told["on"]), thread=bool(told["thread"]))
    if follow_up.kind == DIGEST:
        return _digest(at, follow_up, deal)
    _forget(at, follow_up, deal)
    return None


def _digest(at: AtWork, follow_up: FollowUp, deal: Deal) -> PerhapsPromised | None:
    """What the one person wrote, deleted soon after; a repeat within that time says the same."""
    private = at.private(deal)
    heard = [one for one in private.overheard if one.person == follow_up.to] if private else []
    if not heard:
        return None
    at.work.follow_ups.schedule(
        replace(
            follow_up,
            id=FollowUpId(at.new_id()),
            key=f"{follow_up.key}:{FORGET}",
            kind=FORGET,
            due_at=at.now + _FORGOTTEN_AFTER,
            details={"until": at.now.isoformat()},
        )
    )
    return PerhapsPromised(deal=deal, heard=tuple(heard[:OVERHEARD_AT_MOST]))


def _forget(at: AtWork, follow_up: FollowUp, deal: Deal) -> None:
    """Delete what was said in a digest, or has waited for a day; what was written since then waits on."""
    private = at.private(deal)
    if private is None:
        return
    said_until = follow_up.details.get("until", "")
    kept = tuple(
        one
        for one in private.overheard
        if one.at > at.now - OVERHEARD_KEPT
        and not (one.person == follow_up.to and said_until and one.at.isoformat() <= said_until)
    )
    if kept != private.overheard:
        at.work.private.keep(deal.id, replace(private, overheard=kept))
