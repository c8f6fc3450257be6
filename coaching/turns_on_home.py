"""What is asked across deals: one's own promises and deals at a glance, and who the coach is."""

from dataclasses import replace

from coaching.commands import Greet, ShowMine
from coaching.deal import Deal
from coaching.hearing import Hearing
from coaching.remarks import DealAtAGlance, Greeted, MineShown, Owed, Remark
from coaching.status import plan_of

#: So many of a person's latest deals are looked at.
DEALS_AT_MOST = 20

#: Of so many it is also looked up how far they are on their plan.
LOOKED_INTO = 6


def show_mine(hearing: Hearing, command: ShowMine) -> Remark:
    person, work = hearing.turn.person, hearing.work
    hours = work.people.hours_of(person.id)
    deals = work.deals.open_of(person.id)[:DEALS_AT_MOST]
    owed = [
        Owed(deal=deal, commitment=one)
        for deal in deals
        for one in work.commitments.of_deal(deal.id)
        if one.live and one.keeper.id == person.id
    ]
    return MineShown(
        owed=tuple(sorted(owed, key=lambda one: one.commitment.due)),
        deals=tuple(
            glance(hearing, deal, progress=number < LOOKED_INTO) for number, deal in enumerate(deals)
        ),
        today=person.today(hearing.now),
        person=person,
        hours=hours if command.settings else None,
        country=hearing.calendar.country_of(replace(person, country=hours.country)),
    )


def glance(hearing: Hearing, deal: Deal, *, progress: bool = False) -> DealAtAGlance:
    commitments = hearing.work.commitments.of_deal(deal.id)
    return DealAtAGlance(
        deal=deal,
        kept=sum(one.state == "done" and not one.theirs for one in commitments),
        live=sum(one.live for one in commitments),
        next_at=hearing.work.follow_ups.next_of(deal.id),
        today=hearing.turn.person.today(hearing.now),
        proven=_proven(hearing, deal) if progress else None,
    )


def _proven(hearing: Hearing, deal: Deal) -> tuple[int, int] | None:
    """How many milestones are proven, of how many; None where there is no plan yet."""
    milestones = plan_of(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    ).milestones
    return (sum(one.state == "done" for one in milestones), len(milestones)) if milestones else None


def greet(hearing: Hearing, _: Greet) -> Remark:
    return Greeted(by=hearing.turn.person, alone=hearing.turn.place.private)
