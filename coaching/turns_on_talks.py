"""What is asked about talks: what to bring to the next one, its day, who moved in it, and past offers."""

from coaching import talks, telling
from coaching.commands import (
    AskForOffer,
    KeepOffer,
    KeepTalkDate,
    NothingMoved,
    OfferTalkDate,
    ShowOffers,
    ShowTalk,
)
from coaching.deal import Deal
from coaching.errors import Missing, OnlyForChosen, OnlyInPrivate, TooLong
from coaching.hearing import Hearing
from coaching.language.offers_told import THEY, WE, OfferTold, offer_told
from coaching.private import Offer
from coaching.remarks import Remark
from coaching.remarks_on_rounds import (
    NothingMovedHeard,
    OfferFormOffered,
    OfferKept,
    OffersShown,
    TalkDateFormOffered,
    TalkDateKept,
)

#: Characters of one part of an offer, and of all of it in one line.
MAX_PART, MAX_LINE = 200, 400


def act(  # noqa: PLR0911 - one line a wish
    hearing: Hearing,
    command: ShowTalk | OfferTalkDate | KeepTalkDate | NothingMoved | AskForOffer | KeepOffer | ShowOffers,
) -> Remark:
    match command:
        case ShowTalk():
            return show_talk(hearing, command)
        case OfferTalkDate():
            return offer_talk_date(hearing, command)
        case KeepTalkDate():
            return keep_talk_date(hearing, command)
        case NothingMoved():
            return nothing_moved(hearing, command)
        case AskForOffer():
            return ask_for_offer(hearing, command)
        case KeepOffer():
            return keep_offer(hearing, command)
        case ShowOffers():
            return show_offers(hearing, command)


def show_talk(hearing: Hearing, command: ShowTalk) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    deal = deal.facing(command.counterpart)
    return talks.brief_of(
        deal,
        hearing.work,
        hearing.playbook,
        hearing.told(deal),
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )


def offer_talk_date(hearing: Hearing, command: OfferTalkDate) -> Remark:
    return TalkDateFormOffered(deal=hearing.deal(command.deal, command.counterpart))


def keep_talk_date(hearing: Hearing, command: KeepTalkDate) -> Remark:
    """Raises Missing, or the refusals of a day."""
    deal = hearing.deal(command.deal, command.counterpart)
    day = hearing.day_ahead("day", command.day)
    if day is None:
        raise Missing("day")
    changed = deal.told(telling.talking_on(deal.brief, day, hearing.turn.person, hearing.now))
    hearing.work.deals.save(changed)
    talks.plan_talks(hearing, changed)
    return TalkDateKept(deal=changed, day=day, today=hearing.turn.person.today(hearing.now))


def nothing_moved(hearing: Hearing, command: NothingMoved) -> Remark:
    deal = hearing.deal(command.deal, command.counterpart)
    win = talks.smaller_win(
        deal,
        hearing.work,
        hearing.playbook,
        hearing.told(deal),
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )
    return NothingMovedHeard(deal=deal, win=win)


def ask_for_offer(hearing: Hearing, command: AskForOffer) -> Remark:
    deal = hearing.deal(command.deal, command.counterpart)
    _must_be_private(hearing, deal)
    return OfferFormOffered(deal=deal, side=command.side if command.side in {THEY, WE} else "")


def keep_offer(hearing: Hearing, command: KeepOffer) -> Remark:
    """Keep it, or ask in a form for what its words left open. Raises TooLong."""
    if not hearing.turn.place.private:
        raise OnlyInPrivate  # before anything of it is shown or put on a button
    for name, words, limit in (
        ("words", command.words, MAX_LINE),
        ("issue", command.issue, MAX_PART),
        ("to", command.to, MAX_PART),
    ):
        if len(words) > limit:
            raise TooLong(name, limit)
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_be_private(hearing, deal)
    told = offer_told(command.words, deal.names)
    deal = deal.facing(command.counterpart or told.name)
    told = OfferTold(
        side=command.side or told.side,
        issue=_as_known(command.issue.strip() or told.issue, deal),
        to=command.to.strip() or told.to,
    )
    if told.side not in {THEY, WE} or not told.issue or not told.to:
        return OfferFormOffered(deal=deal, side=told.side, issue=told.issue, to=told.to)
    return _kept(hearing, deal, told)


def show_offers(hearing: Hearing, command: ShowOffers) -> Remark:
    if not hearing.turn.place.private:
        raise OnlyInPrivate
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    _must_be_private(hearing, deal)
    offers = hearing.work.private.of_deal(deal.id).offers
    return OffersShown(deal=deal, offers=offers, today=hearing.turn.person.today(hearing.now))


def _kept(hearing: Hearing, deal: Deal, told: OfferTold) -> Remark:
    today = hearing.turn.person.today(hearing.now)
    offer = Offer(
        side=told.side,
        issue=told.issue[:MAX_PART],
        to=told.to[:MAX_PART],
        on=today,
        by=hearing.turn.person.name,
        counterpart=deal.faces,
    )
    private = hearing.work.private.of_deal(deal.id)
    before = [one for one in private.offers if one.about == offer.about and one.side == offer.side]
    hearing.work.private.keep(deal.id, private.offered(offer))
    return OfferKept(deal=deal, offer=offer, before=before[-1] if before else None, today=today)


def _must_be_private(hearing: Hearing, deal: Deal) -> None:
    """Raises OnlyInPrivate or OnlyForChosen."""
    if not hearing.turn.place.private:
        raise OnlyInPrivate
    if not deal.may_see_private(hearing.turn.person.id):
        raise OnlyForChosen


def _as_known(issue: str, deal: Deal) -> str:
    """The issue as the brief has it, so that all that is told of it stands together."""
    known = (*deal.brief.issues, *deal.brief.agreed, *deal.brief.parked)
    return next((one for one in known if one.casefold() == issue.casefold()), issue)
