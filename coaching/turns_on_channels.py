"""What happens to the channel that a deal is led in: others read along, it closes, or the deal moves on."""

from dataclasses import replace

from coaching.commands import ChannelChanged, MoveHere
from coaching.deal import Deal
from coaching.errors import AlreadyThere, NoDealHere, NoSuchDeal, OnlyForTheLead
from coaching.follow_up import CHANNEL, FollowUp, FollowUpId
from coaching.hearing import Hearing
from coaching.people import Place
from coaching.remarks import Remark, WhichDeal


def channel_changed(hearing: Hearing, command: ChannelChanged) -> None:
    """Each deal's lead is told alone; that others read along, once for each channel."""
    here = hearing.turn.place
    for deal in hearing.work.deals.open_in(here):
        if _same(deal.home, here):
            _tell_the_lead(hearing, deal, command)


def _tell_the_lead(hearing: Hearing, deal: Deal, command: ChannelChanged) -> None:
    once = command.what == "others"
    hearing.work.people.remember(deal.lead)
    hearing.work.follow_ups.schedule(
        FollowUp(
            id=FollowUpId(hearing.new_id()),
            organisation=deal.organisation,
            key=f"channel:{deal.id}:{deal.home.conversation}:{command.what if once else hearing.turn.id}",
            kind=CHANNEL,
            place=deal.home.direct_to(deal.lead.id),
            to=deal.lead.id,
            deal=deal.id,
            due_at=hearing.now,
            details={"what": command.what, "who": command.who, "where": deal.home.conversation},
        )
    )


def move_here(hearing: Hearing, command: MoveHere) -> Remark | None:
    """Everybody here sees where it is led now; it stays known where it was led before."""
    turn = hearing.turn
    if command.deal is not None:
        deal = hearing.work.deals.known(command.deal)
    else:
        led = [one for one in hearing.work.deals.open_of(turn.person.id) if one.lead.id == turn.person.id]
        elsewhere = [one for one in led if not _same(one.home, turn.place)]
        if not elsewhere:
            raise AlreadyThere if led else NoDealHere
        if len(elsewhere) > 1:
            return WhichDeal(deals=tuple(elsewhere), then=command)
        deal = elsewhere[0]
    if turn.person.id not in deal.members:
        raise NoSuchDeal
    deal.must_be_open()
    if deal.lead.id != turn.person.id:
        raise OnlyForTheLead(deal.lead.name)
    if _same(deal.home, turn.place):
        raise AlreadyThere
    moved = deal.moved_to(turn.place)
    hearing.work.deals.save(moved)
    hearing.say("moved_here", moved)
    return None


def _same(one: Place, other: Place) -> bool:
    return replace(one, thread="") == replace(other, thread="")
