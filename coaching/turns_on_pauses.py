"""What is asked to put a deal on hold, to go on with it, and to take the new days that are offered then."""

from datetime import date

from coaching.commands import OfferPause, PauseDeal, ResumeDeal, TakeNewDays
from coaching.commitment import Commitment
from coaching.days import written
from coaching.deal import Deal
from coaching.errors import DueInThePast, NothingFellDue, NotOnHold
from coaching.follow_up import RESUMES
from coaching.hearing import Hearing
from coaching.remarks import PauseFormOffered, Remark
from coaching.resuming import Resuming

#: Why a day was changed, as the history says it.
_ON_HOLD = "the deal was on hold"


def act(hearing: Hearing, command: OfferPause | PauseDeal | ResumeDeal | TakeNewDays) -> Remark | None:
    match command:
        case OfferPause():
            return _offer(hearing, command)
        case PauseDeal():
            return _pause(hearing, command)
        case ResumeDeal():
            return _resume(hearing, command)
        case TakeNewDays():
            return _take_new_days(hearing, command)


def _offer(hearing: Hearing, command: OfferPause) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    until = deal.pause.until if deal.on_hold and deal.pause is not None else None
    return PauseFormOffered(deal=deal, until=until.isoformat() if until else "")


def _pause(hearing: Hearing, command: PauseDeal) -> Remark | None:
    """Put on hold what is on hold already, and only its end changes. Raises the refusals of a day."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    today = hearing.turn.person.today(hearing.now)
    until = hearing.day_ahead("until", command.until)
    if until is not None and until <= today:
        raise DueInThePast("until", until)
    paused = deal.paused(today, until)
    hearing.work.deals.save(paused)
    if until is not None:
        hearing.plan(paused, RESUMES, until)
    hearing.say("paused", paused, details={"until": until.isoformat() if until else ""}, instead=True)
    return None


def _resume(hearing: Hearing, command: ResumeDeal) -> Remark | None:
    """Raises NotOnHold."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    if not deal.on_hold or deal.pause is None:
        raise NotOnHold(deal.title)
    since = deal.pause.since
    deal = _resuming(hearing).go_on(deal)
    rested = (deal.lead.today(hearing.now) - since).days
    hearing.say(
        "resumed", deal, details={"since": since.isoformat(), "rested": str(max(rested, 0))}, instead=True
    )
    return None


def _take_new_days(hearing: Hearing, command: TakeNewDays) -> None:
    """Give the asker's own promises that fell due in the pause the days they were offered.

    A day that passed while the deal rested was not missed. Raises NothingFellDue.
    """
    deal = hearing.deal(command.deal)
    since = date.fromisoformat(command.since)
    mine = [
        (one.commitment, one.offered)
        for one in _resuming(hearing).fell_due(deal, since, command.rested)
        if one.offered is not None and hearing.reaching.answers_for(hearing.turn.person, one.commitment)
    ]
    if not mine:
        raise NothingFellDue
    for commitment, offered in mine:
        _move(hearing, deal, commitment, offered)
    hearing.say(
        "resumed",
        deal,
        details={
            "since": command.since,
            "rested": str(command.rested),
            "moved": " ".join(str(one.id) for one, _ in mine),
        },
        instead=True,
    )


def _move(hearing: Hearing, deal: Deal, commitment: Commitment, due: date) -> None:
    today = hearing.turn.person.today(hearing.now)
    moved = commitment.moved_to(due, "", hearing.now)
    hearing.work.commitments.save(moved)
    days = f"{written(commitment.due, today)} to {written(due, today)}"
    hearing.happened(moved, "moved", f"{days}: {_ON_HOLD}", before=commitment)
    hearing.come_back_to(moved, deal)


def _resuming(hearing: Hearing) -> Resuming:
    return Resuming(work=hearing.work, reaching=hearing.reaching, new_id=hearing.new_id)
