"""What is asked across deals: one's own promises and deals at a glance, and who the coach is."""

from dataclasses import replace

from coaching.commands import Greet, ShowMine
from coaching.deal import Deal
from coaching.hearing import Hearing
from coaching.remarks import DealAtAGlance, Greeted, MineShown, Owed, Remark

#: So many of a person's latest deals are looked at.
DEALS_AT_MOST = 20


def show_mine(hearing: Hearing, _: ShowMine) -> Remark:
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
        deals=tuple(glance(hearing, deal) for deal in deals),
        today=person.today(hearing.now),
        person=person,
        hours=hours,
        country=hearing.calendar.country_of(replace(person, country=hours.country)),
    )


def glance(hearing: Hearing, deal: Deal) -> DealAtAGlance:
    commitments = hearing.work.commitments.of_deal(deal.id)
    return DealAtAGlance(
        deal=deal,
        kept=sum(one.state == "done" and not one.theirs for one in commitments),
        live=sum(one.live for one in commitments),
        next_at=hearing.work.follow_ups.next_of(deal.id),
        today=hearing.turn.person.today(hearing.now),
    )


def greet(hearing: Hearing, _: Greet) -> Remark:
    return Greeted(by=hearing.turn.person, alone=hearing.turn.place.private)
