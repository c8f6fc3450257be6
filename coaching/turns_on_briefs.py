"""What is asked about a deal's brief: to see it whole, and to change a fact of it."""

from coaching import telling
from coaching.commands import ChangeBrief, ConfirmBrief, OfferBrief, ShowBrief
from coaching.deal import Deal
from coaching.hearing import Hearing
from coaching.remarks import BriefFormOffered, BriefShown, Remark


def show_brief(hearing: Hearing, command: ShowBrief) -> Remark:
    deal = hearing.meant(command)
    return brief_shown(hearing, deal) if isinstance(deal, Deal) else deal


def brief_shown(hearing: Hearing, deal: Deal) -> BriefShown:
    """What is private stands on it only where nobody else reads along, for those who may see it."""
    turn = hearing.turn
    chosen = turn.place.private and deal.may_see_private(turn.person.id)
    return BriefShown(
        deal=deal,
        private=hearing.work.private.of_deal(deal.id) if chosen else None,
        today=turn.person.today(hearing.now),
    )


def offer_brief(hearing: Hearing, command: OfferBrief) -> Remark:
    return BriefFormOffered(deal=hearing.deal(command.deal))


def confirm_brief(hearing: Hearing, command: ConfirmBrief) -> Remark:
    deal = hearing.deal(command.deal)
    sure = deal.told(telling.confirmed(deal.brief))
    hearing.work.deals.save(sure)
    return brief_shown(hearing, sure)


def change_brief(hearing: Hearing, command: ChangeBrief) -> Remark:
    """Raises the refusals of a day for its own field."""
    deal = hearing.deal(command.deal)
    brief = telling.changed(
        deal.brief,
        command,
        hearing.playbook,
        by=hearing.turn.person,
        now=hearing.now,
        sign_by=hearing.day_ahead("sign_by", command.sign_by),
        next_talk=hearing.day_ahead("next_talk", command.next_talk),
    )
    changed = deal.told(brief).with_only(command.others.splitlines())
    hearing.work.deals.save(changed)
    return brief_shown(hearing, changed)
