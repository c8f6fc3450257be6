"""What is asked to take along: all of one deal that the asker may see, where nobody else reads along."""

from coaching.commands import ExportDeal
from coaching.deal import Deal
from coaching.hearing import Hearing
from coaching.remarks import Remark, SaidAlone


def export_deal(hearing: Hearing, command: ExportDeal) -> Remark | None:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    if hearing.turn.person.id not in deal.members:
        deal = deal.joined_by(hearing.turn.person.id)
        hearing.work.deals.save(deal)
    hearing.say("exported", deal, place=hearing.alone())
    return None if hearing.turn.place.private else SaidAlone(deal=deal)
