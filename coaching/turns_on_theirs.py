"""What is asked about promises of the other side: what they said they would do, and what they did not."""

from dataclasses import replace
from datetime import date
from types import MappingProxyType

from coaching.commands import AddTheirs, ConfirmTheirPart, MoveDate, OfferTheirs
from coaching.commitment import MAX_WHAT, Commitment, CommitmentId, day_ahead, link_told
from coaching.days import written
from coaching.deal import Deal
from coaching.errors import AlreadyAnswered, AlreadySettled, Missing, NoSuchDay, TooLong
from coaching.follow_up import LEAD_ON_MISSES, FollowUp, FollowUpId, due_moment
from coaching.hearing import Hearing
from coaching.language.due_dates import impossible_dates
from coaching.language.their_promises import TheirPromise, their_part, their_promise
from coaching.misses import TWICE, their_misses
from coaching.people import outsider_named
from coaching.readings import settled
from coaching.remarks import (
    CommitmentMade,
    DateMoved,
    Remark,
    TheirPartKept,
    TheirsFormOffered,
    TheyMissed,
)
from coaching.their_word import RETURN_FOR, THEIR_PART, asks_something

#: Characters of a name.
MAX_WHO = 80

#: A day that is further away was meant for a day that has passed.
_NEAR_DAYS = 92

#: Stands for whoever it is where nobody was named.
_SOMEBODY = "the other side"


def offer_theirs(hearing: Hearing, command: OfferTheirs) -> Remark:
    if command.after is not None:
        deal, ours = _kept_by_us(hearing, command.after)
        return _form(deal, _asked_in_return(hearing, deal, ours), after=ours.id)
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    return _form(deal, TheirPromise(who=_known(deal), what="", due=None, measure=""))


def add_theirs(hearing: Hearing, command: AddTheirs) -> Remark | None:
    """Keep it; a line that leaves something open is answered with the form, filled in as far as it goes."""
    after: Commitment | None = None
    if command.after is not None:
        deal, after = _kept_by_us(hearing, command.after)
    else:
        deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    if command.words.strip():
        read = _read(hearing, deal, command.words)
        if not (read.who and read.what and read.due):
            return _form(deal, read)
        deal = deal.facing(_side(deal, command.words))
    else:
        read = _filled_in(hearing, command)
        deal = deal if after else deal.facing(_side(deal, f"{read.who} {read.what}"))
    theirs = _kept(hearing, deal, read, after, link=command.link)
    hearing.happened(theirs, "made")
    hearing.work.deals.save(deal.joined_by(hearing.turn.person.id))
    hearing.come_back_to(theirs, deal)
    return _announced(hearing, deal, theirs)


def _form(deal: Deal, read: TheirPromise, after: CommitmentId | None = None) -> Remark:
    return TheirsFormOffered(
        deal=deal, who=read.who, what=read.what, due=read.due, measure=read.measure, after=after
    )


def _asked_in_return(hearing: Hearing, deal: Deal, ours: Commitment) -> TheirPromise:
    """What was asked of them in return, with the day that was named, where that is near."""
    person = hearing.turn.person
    asked = ours.in_return if asks_something(ours.in_return) else ""
    read = their_part(asked, said_at=hearing.now.astimezone(person.clock))
    near = read.due is not None and (read.due - person.today(hearing.now)).days <= _NEAR_DAYS
    return replace(read, who=_somebody(deal), what=read.what[:MAX_WHAT], due=read.due if near else None)


def _read(hearing: Hearing, deal: Deal, words: str) -> TheirPromise:
    """What the line says; whom it does not name is the contact of the deal. Raises NoSuchDay."""
    wrong = impossible_dates(words)
    if wrong:
        raise NoSuchDay("due", wrong[0])
    read = their_promise(words, said_at=hearing.now.astimezone(hearing.turn.person.clock))
    settled("words", read.read, hearing.turn.person.today(hearing.now))
    return replace(read, who=read.who or _known(deal.facing(_side(deal, words))))


def _filled_in(hearing: Hearing, command: AddTheirs) -> TheirPromise:
    """What the form says. Raises Missing, or the refusals of a day."""
    for field, words in (("said_by", command.said_by), ("what", command.what), ("due", command.due)):
        if not words.strip():
            raise Missing(field)
    today = hearing.turn.person.today(hearing.now)
    return TheirPromise(
        who=command.said_by.strip(),
        what=command.what.strip(),
        due=hearing.day("due", command.due, today),
        measure=command.measure.strip(),
    )


def _kept(
    hearing: Hearing, deal: Deal, read: TheirPromise, after: Commitment | None, *, link: str
) -> Commitment:
    """The promise, kept; the one who tells of it is asked about it."""
    person = hearing.turn.person
    if len(read.who) > MAX_WHO:
        raise TooLong("said_by", MAX_WHO)
    who = outsider_named(read.who, person.zone)
    today = person.today(hearing.now)
    theirs = Commitment(
        id=CommitmentId(hearing.new_id()),
        organisation=deal.organisation,
        deal=deal.id,
        what=read.what,
        owner=who,
        due=day_ahead("due", read.due or today, who, hearing.now),
        made_by=person,
        made_at=hearing.now,
        measure=read.measure,
        counterpart=deal.faces,
        notes={**link_told(link), **({RETURN_FOR: str(after.id)} if after else {})},
    )
    hearing.work.commitments.add(theirs)
    if after:
        _part_noted(hearing, after, theirs)
    return theirs


def _part_noted(hearing: Hearing, ours: Commitment, theirs: Commitment) -> None:
    notes = MappingProxyType({**ours.notes, THEIR_PART: str(theirs.id)})
    hearing.work.commitments.save(replace(ours, notes=notes))


def _announced(hearing: Hearing, deal: Deal, theirs: Commitment) -> Remark | None:
    """Said where the deal is led, and to whoever told of it elsewhere."""
    hearing.say("made", deal, commitment=theirs, place=deal.home)
    if hearing.turn.place.conversation == deal.home.conversation:
        return None
    asks_at = due_moment(theirs, hearing.now, hearing.working_days_of(theirs.keeper))
    return CommitmentMade(deal=deal, commitment=theirs, asks_at=asks_at)


def confirm_part(hearing: Hearing, command: ConfirmTheirPart) -> Remark:
    """They did what was asked in return: a promise of theirs, kept, which counts as their word."""
    deal, ours = _kept_by_us(hearing, command.commitment)
    if not asks_something(ours.in_return):
        raise Missing("what")
    person = hearing.turn.person
    theirs = Commitment(
        id=CommitmentId(hearing.new_id()),
        organisation=deal.organisation,
        deal=deal.id,
        what=ours.in_return[:MAX_WHAT],
        owner=outsider_named(_somebody(deal), person.zone),
        due=person.today(hearing.now),
        made_by=person,
        made_at=hearing.now,
        state="done",
        counterpart=ours.counterpart,
        notes={RETURN_FOR: str(ours.id)},
    )
    hearing.work.commitments.add(theirs)
    hearing.happened(theirs, "made")
    hearing.happened(theirs, "done")
    _part_noted(hearing, ours, theirs)
    return TheirPartKept(deal=deal, commitment=ours)


def not_done_by_them(hearing: Hearing, deal: Deal, commitment: Commitment) -> Remark | None:
    """It has not come on its day: said to nobody but the one who tells so and, the second time, the lead."""
    missed = commitment.missed()
    alone = hearing.asked_alone(commitment)
    hearing.work.commitments.save(missed)
    hearing.happened(missed, "missed", before=commitment)
    hearing.work.follow_ups.cancel_for(missed.id)
    again = _misses(hearing, deal, missed) >= TWICE
    if again and _lead_told(hearing, deal, missed, instead=alone):
        return None
    if hearing.turn.place.private:
        hearing.say("they_missed", deal, commitment=missed, instead=alone)
        return None
    return TheyMissed(deal=deal, commitment=missed, again=again)


def moved_by_them(
    hearing: Hearing, deal: Deal, commitment: Commitment, due: date, command: MoveDate
) -> Remark | None:
    """They named a new day: on or after the old one that is a miss, told to the same people alone."""
    before = hearing.work.commitments.known(commitment.id)
    late = commitment.due <= commitment.keeper.today(hearing.now)
    alone = hearing.asked_alone(commitment)
    moved = commitment.moved_to(due, command.what.strip(), hearing.now)
    hearing.work.commitments.save(moved)
    if late and before.live:
        hearing.happened(moved, "missed", command.cause.strip(), before=before)
    today = hearing.turn.person.today(hearing.now)
    days = f"{written(commitment.due, today)} to {written(moved.due, today)}"
    hearing.happened(moved, "moved", days, before=before)
    hearing.come_back_to(moved, deal)
    if late and before.live and _misses(hearing, deal, moved) >= TWICE:
        _lead_told(hearing, deal, moved)
    if hearing.turn.place.private:
        details = {"was_due": commitment.due.isoformat(), "late": "yes" if late else ""}
        hearing.say("moved", deal, commitment=moved, instead=alone, details=details)
        return None
    return DateMoved(deal=deal, commitment=moved, was_due=commitment.due, late=late)


def _misses(hearing: Hearing, deal: Deal, commitment: Commitment) -> int:
    made, events = hearing.work.commitments.of_deal(deal.id), hearing.work.events.of_deal(deal.id)
    return their_misses(made, events, commitment.counterpart)


def _lead_told(hearing: Hearing, deal: Deal, missed: Commitment, *, instead: bool = False) -> bool:
    """Tell the lead alone; whether the lead is the one who asks, and so needs no other answer."""
    if deal.lead.id == hearing.turn.person.id:
        hearing.say("missed_twice", deal, commitment=missed, place=hearing.alone(), instead=instead)
        return True
    hearing.work.people.remember(deal.lead)
    hearing.work.follow_ups.schedule(
        FollowUp(
            id=FollowUpId(hearing.new_id()),
            organisation=deal.organisation,
            key=f"turn:{hearing.turn.id}:{LEAD_ON_MISSES}",
            kind=LEAD_ON_MISSES,
            place=deal.home.direct_to(deal.lead.id),
            to=deal.lead.id,
            deal=deal.id,
            due_at=hearing.now,
            commitment=missed.id,
        )
    )
    return False


def _kept_by_us(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A promise of ours that is done, and whose return nobody told of. Raises AlreadyAnswered."""
    deal, found = hearing.commitment(commitment)
    if found.theirs or found.state != "done":
        raise AlreadySettled(found.state)
    if THEIR_PART in found.notes:
        raise AlreadyAnswered
    return deal, found


def _side(deal: Deal, words: str) -> str:
    """The further counterpart that is named, or empty for the first one."""
    told = words.casefold()
    named = (one.name for one in deal.others if one.name.casefold() in told)
    return next(named, "")


def _known(deal: Deal) -> str:
    return deal.brief.contact or deal.brief.counterpart


def _somebody(deal: Deal) -> str:
    return _known(deal) or _SOMEBODY
