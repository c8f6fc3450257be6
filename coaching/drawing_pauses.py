"""What is said of a deal on hold: that it rests, and what fell due once it goes on."""

from datetime import date

from coaching.at_work import AtWork
from coaching.deal import Deal
from coaching.follow_up import RESUMES, FollowUp
from coaching.people import Person
from coaching.remarks import DealPaused, DealResumed, Remark
from coaching.resuming import Resuming

KINDS = frozenset({"paused", "resumed", RESUMES})


def remark_of(at: AtWork, follow_up: FollowUp, deal: Deal) -> Remark | None:
    """None where it has become moot: the deal goes on already, or rests again."""
    if follow_up.kind == "paused":
        return _paused(at, follow_up, deal)
    if follow_up.kind == "resumed":
        return None if deal.on_hold else _resumed(at, follow_up, deal)
    return _goes_on(at, deal)


def _paused(at: AtWork, follow_up: FollowUp, deal: Deal) -> DealPaused | None:
    pause = deal.pause
    told = follow_up.details.get("until", "")
    until = date.fromisoformat(told) if told else None
    if not deal.on_hold or pause is None or pause.until != until:
        return None
    return DealPaused(deal=deal, by=_person(at, follow_up), until=until, today=deal.lead.today(at.now))


def _goes_on(at: AtWork, deal: Deal) -> DealResumed | None:
    """The day until which it was to rest has come."""
    pause, today = deal.pause, deal.lead.today(at.now)
    if not deal.on_hold or pause is None or pause.until is None or pause.until > today:
        return None
    resuming = _resuming(at)
    deal = resuming.go_on(deal)
    rested = (today - pause.since).days
    return DealResumed(
        deal=deal,
        fell_due=resuming.fell_due(deal, pause.since, rested),
        since=pause.since,
        rested=rested,
        today=today,
    )


def _resumed(at: AtWork, follow_up: FollowUp, deal: Deal) -> DealResumed:
    details = follow_up.details
    since, rested = date.fromisoformat(details["since"]), int(details["rested"])
    taken = details.get("moved", "").split()
    moved = tuple(one for one in at.work.commitments.of_deal(deal.id) if str(one.id) in taken)
    return DealResumed(
        deal=deal,
        fell_due=_resuming(at).fell_due(deal, since, rested),
        since=since,
        rested=rested,
        today=deal.lead.today(at.now),
        by=_person(at, follow_up),
        moved=moved,
    )


def _person(at: AtWork, follow_up: FollowUp) -> Person:
    return at.work.people.known(follow_up.to) or Person(id=follow_up.to, name=follow_up.to)


def _resuming(at: AtWork) -> Resuming:
    return Resuming(work=at.work, reaching=at.reaching, new_id=at.new_id)
