"""Who leads a deal, who has left it, and to whom a promise is given."""

from coaching.commands import HandOver, LetGo, OfferLead, OfferLeft, PersonLeft
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal
from coaching.errors import AlreadySettled, NoSuchPerson, NotTheOwner, OnlyForTheLead
from coaching.follow_up import LEFT
from coaching.hearing import Hearing
from coaching.people import Person
from coaching.remarks import (
    LeadFormOffered,
    LeftFormOffered,
    PromisesLeft,
    Remark,
)


def offer_lead(hearing: Hearing, command: OfferLead) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_lead(hearing, deal)
    return LeadFormOffered(deal=deal)


def hand_over(hearing: Hearing, command: HandOver) -> Remark | None:
    """Tell everybody who leads it; who is called by a name that nobody has is asked for in the form."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_lead(hearing, deal)
    if command.lead is not None:
        lead: Person | None = hearing.person("lead", command.lead)
    else:
        lead = hearing.called(command.name, (deal,))
    if lead is None or lead.id == deal.lead.id:
        return LeadFormOffered(deal=deal)
    handed = deal.led_by(lead)
    hearing.work.people.remember(lead)
    hearing.work.deals.save(handed)
    here = not hearing.turn.place.private
    hearing.say(
        "handed_over", handed, place=None if here else handed.home, details={"before": deal.lead.name}
    )
    return None


def offer_left(hearing: Hearing, command: OfferLeft) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_lead(hearing, deal)
    return LeftFormOffered(deal=deal)


def person_left(hearing: Hearing, command: PersonLeft) -> Remark | None:
    """The lead sees in one message what is theirs now."""
    asker = hearing.turn.person
    if command.deal is None and command.person == asker.id:
        for deal in hearing.work.deals.open_of(asker.id):
            _leaves(hearing, deal, asker)
        return None
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_lead(hearing, deal)
    if command.person is not None:
        gone: Person | None = hearing.person("person", command.person)
    else:
        gone = hearing.called(command.name, (deal,))
    if gone is None:
        return LeftFormOffered(deal=deal)
    if gone.id == deal.lead.id:
        return LeadFormOffered(deal=deal)
    if gone.id not in deal.members:
        raise NoSuchPerson("person")
    left = deal.left_by(gone.id)
    hearing.work.deals.save(left)
    return PromisesLeft(deal=left, left=gone.name, commitments=_taken_over(hearing, left, gone))


def _leaves(hearing: Hearing, deal: Deal, gone: Person) -> None:
    """Without a word to the channel; the lead is told alone. Where nobody else is in it, nothing changes."""
    if deal.lead.id == gone.id:
        lead = _next_lead(hearing, deal)
        if lead is None:
            return
        deal = deal.led_by(lead)
    deal = deal.left_by(gone.id)
    hearing.work.deals.save(deal)
    taken = _taken_over(hearing, deal, gone)
    hearing.work.people.remember(deal.lead)
    hearing.say(
        LEFT,
        deal,
        place=deal.home.direct_to(deal.lead.id),
        to=deal.lead,
        details={"left": gone.name, "commitments": " ".join(str(one.id) for one in taken)},
    )


def _next_lead(hearing: Hearing, deal: Deal) -> Person | None:
    """Those whom the lead trusted with what is private come first."""
    others = sorted(deal.members - {deal.lead.id}, key=lambda one: (one not in deal.trusted, one))
    known = (hearing.work.people.known(one) for one in others)
    return next((one for one in known if one is not None and not one.outsider), None)


def _taken_over(hearing: Hearing, deal: Deal, gone: Person) -> tuple[Commitment, ...]:
    """What is still open of somebody who left is its lead's from now on."""
    taken: list[Commitment] = []
    for one in hearing.work.commitments.of_deal(deal.id):
        if not one.live or one.keeper.id != gone.id:
            continue
        kept = one.kept_by(deal.lead)
        hearing.work.commitments.save(kept)
        hearing.happened(kept, "reassigned", f"{gone.name} to {deal.lead.name}", before=one)
        hearing.come_back_to(kept, deal)
        taken.append(kept)
    return tuple(taken)


def let_go(hearing: Hearing, command: LetGo) -> None:
    deal, commitment = _changeable(hearing, command.commitment)
    gone = commitment.cancelled()
    hearing.work.commitments.save(gone)
    hearing.happened(gone, "cancelled", before=commitment)
    hearing.work.follow_ups.cancel_for(gone.id)
    hearing.say("let_go", deal, commitment=gone, place=deal.home)


def _changeable(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A live promise that the asker keeps, or whose deal they lead. Raises NotTheOwner."""
    deal, found = hearing.commitment(commitment)
    if not found.live:
        raise AlreadySettled(found.state)
    if hearing.turn.person.id not in {found.keeper.id, deal.lead.id}:
        raise NotTheOwner(found.keeper.name)
    return deal, found


def _must_lead(hearing: Hearing, deal: Deal) -> None:
    if hearing.turn.person.id != deal.lead.id:
        raise OnlyForTheLead(deal.lead.name)
