"""What is asked about a deal's brief: to see it whole, and to change a fact of it."""

from coaching import telling
from coaching.commands import ChangeBrief, ConfirmBrief, OfferBrief, ShowBrief
from coaching.deal import Deal
from coaching.errors import OnlyForChosen
from coaching.hearing import Hearing
from coaching.people import Person
from coaching.remarks import BriefFormOffered, BriefShown, Remark
from coaching.talks import plan_talks


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
        trusted=_trusted(hearing, deal) if chosen else (),
    )


def offer_brief(hearing: Hearing, command: OfferBrief) -> Remark:
    deal = hearing.deal(command.deal)
    return BriefFormOffered(deal=deal, trusted=_trusted(hearing, deal) if _chooses(hearing, deal) else None)


def _chooses(hearing: Hearing, deal: Deal) -> bool:
    """Whether the asker says who may see what is private: that is for the lead, where nobody reads along."""
    return hearing.turn.place.private and hearing.turn.person.id == deal.lead.id


def _trusted(hearing: Hearing, deal: Deal) -> tuple[Person, ...]:
    known = hearing.work.people.known
    return tuple(known(person) or Person(id=person, name=person) for person in sorted(deal.trusted))


def confirm_brief(hearing: Hearing, command: ConfirmBrief) -> Remark:
    deal = hearing.deal(command.deal)
    sure = deal.told(telling.confirmed(deal.brief))
    hearing.work.deals.save(sure)
    return brief_shown(hearing, sure)


def change_brief(hearing: Hearing, command: ChangeBrief) -> Remark:
    """Raises the refusals of a day or a person for its own field, and OnlyForChosen."""
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
    others = deal.with_only(command.others.splitlines()) if command.others is not None else deal
    changed = _with_trusted(hearing, others.told(brief), command)
    hearing.work.deals.save(changed)
    plan_talks(hearing, changed)
    return brief_shown(hearing, changed)


def _with_trusted(hearing: Hearing, deal: Deal, command: ChangeBrief) -> Deal:
    """With those whom the lead has chosen; what anybody else sends of it is refused, not kept by mistake."""
    if not _chooses(hearing, deal):
        if command.trust or command.trusted:
            raise OnlyForChosen
        return deal
    stay = deal.trusted.intersection(command.trusted)
    if not command.trust:
        return deal.trusting(stay)
    chosen = hearing.person("trust", command.trust)
    hearing.work.people.remember(chosen)
    return deal.trusting((*stay, chosen.id))
