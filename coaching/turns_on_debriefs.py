"""What is asked about the end of a deal: how it ended, what was learned, and opening a parked one again."""

from coaching.commands import CloseDeal, OfferDebrief, ReopenDeal, ShowLessons
from coaching.deal import OUTCOMES, PARKED, Deal
from coaching.errors import NothingParked, OnlyInPrivate, TooLong
from coaching.follow_up import STALLED
from coaching.hearing import Hearing
from coaching.ledger import stalled_on
from coaching.lessons import LOOKED_THROUGH, lessons_of
from coaching.private import MAX_LESSON, Lesson
from coaching.remarks import DebriefFormOffered, LessonsShown, Remark, WhichDeal


def offer_debrief(hearing: Hearing, command: OfferDebrief) -> Remark:
    return DebriefFormOffered(deal=hearing.deal(command.deal))


def outcome_told(deal: Deal, command: CloseDeal) -> str:
    """How a deal ended; that it was signed is known, and not asked again."""
    if deal.brief.signed_on is not None:
        return "agreement"
    return command.outcome if command.outcome in OUTCOMES else ""


def keep_lesson(hearing: Hearing, deal: Deal, command: CloseDeal) -> None:
    """Seal what was learned with what else was told in private. Raises TooLong or PrivateFactsLocked."""
    helped, otherwise = command.helped.strip(), command.otherwise.strip()
    for name, words in (("helped", helped), ("otherwise", otherwise)):
        if len(words) > MAX_LESSON:
            raise TooLong(name, MAX_LESSON)
    if helped or otherwise:
        lesson = Lesson(helped=helped, otherwise=otherwise, on=deal.lead.today(hearing.now))
        facts = hearing.work.private.of_deal(deal.id)
        hearing.work.private.keep(deal.id, facts.taught(lesson))


def reopen_deal(hearing: Hearing, command: ReopenDeal) -> Remark | None:
    """Open a parked deal again; its promises were let go, so the coach looks anew when it would stall.

    Raises NothingParked, AlreadyOpen or DealIsClosed.
    """
    deal = _parked(hearing, command)
    if not isinstance(deal, Deal):
        return deal
    opened = deal.reopened()
    hearing.work.deals.save(opened.joined_by(hearing.turn.person.id))
    today = opened.lead.today(hearing.now)
    hearing.plan(opened, STALLED, stalled_on(today, opened.brief.target_date), alone=True)
    hearing.say("reopened", opened, instead=True)
    return None


def _parked(hearing: Hearing, command: ReopenDeal) -> Deal | WhichDeal:
    turn, deals = hearing.turn, hearing.work.deals
    if command.deal is not None:
        return deals.get(command.deal, turn.person.id, turn.place)
    parked = deals.parked_in(turn.place)
    if not parked and turn.place.private:
        mine = deals.of_member(turn.person.id, LOOKED_THROUGH)
        parked = tuple(one for one in mine if one.outcome == PARKED)
    if not parked:
        raise NothingParked
    return parked[0] if len(parked) == 1 else WhichDeal(deals=parked, then=command)


def show_lessons(hearing: Hearing, _: ShowLessons) -> Remark:
    """People may be named in them, so they are told in private alone. Raises OnlyInPrivate."""
    if not hearing.turn.place.private:
        raise OnlyInPrivate
    return LessonsShown(lessons=lessons_of(hearing.turn.person.id, hearing.work))
