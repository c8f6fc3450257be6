"""What is asked about further counterparts of a deal: each has its own obstacle, story and wins."""

from coaching import telling
from coaching.answers import named_first
from coaching.commands import AddCounterpart, OfferCounterpart
from coaching.deal import Counterpart, Deal
from coaching.errors import Missing
from coaching.hearing import Hearing
from coaching.remarks import CounterpartFormOffered, Remark
from coaching.talks import plan_talks


def offer_counterpart(hearing: Hearing, command: OfferCounterpart) -> Remark:
    deal = hearing.meant(command)
    return CounterpartFormOffered(deal=deal) if isinstance(deal, Deal) else deal


def add_counterpart(hearing: Hearing, command: AddCounterpart) -> Remark | None:
    """Keep it, and suggest wins with it. Raises Missing without a name, or TooManyCounterparts."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    name, words = command.name.strip(), command.words.strip()
    if not name:
        name, words = named_first(words)
    if not name:
        raise Missing("name")
    if name.casefold() == deal.brief.counterpart.casefold():
        more = telling.told_more(deal.brief, words, hearing.turn.person, hearing.now)
        hearing.work.deals.save(deal.told(more))
        plan_talks(hearing, deal.told(more))
        hearing.say("wins", deal)
        return None
    known = next((one for one in deal.others if one.is_called(name)), Counterpart(name=name))
    told = telling.told_of(
        known,
        words,
        hearing.turn.person,
        hearing.now,
        contact=command.contact,
        next_talk=hearing.day_ahead("next_talk", command.next_talk),
    )
    brief = telling.warned(deal.brief, words, hearing.turn.person, hearing.now)
    kept = deal.told(brief).also_with(told)
    hearing.work.deals.save(kept)
    plan_talks(hearing, kept)
    hearing.say("wins", kept, details={"counterpart": told.name})
    return None
