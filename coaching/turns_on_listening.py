"""What is asked about looking out for promises where people talk, and what is met there."""

from dataclasses import replace
from datetime import datetime

from coaching.commands import Listen, ListenToMe, NotAPromise, Overhear
from coaching.commitment import MAX_WHAT
from coaching.deal import Deal
from coaching.errors import NotWhereOneIsAlone, OnlyForTheLead, PrivateFactsLocked
from coaching.follow_up import DIGEST, FORGET, LISTENING, FollowUp, FollowUpId
from coaching.hearing import Hearing
from coaching.language.intents import PERHAPS, PROMISED, promises_in
from coaching.private import OVERHEARD_AT_MOST, OVERHEARD_KEPT, Overheard
from coaching.remarks import Listening, ListeningToOne, PromiseOverheard, Remark, TakenForNone


def listen(hearing: Hearing, command: Listen) -> Remark | None:
    """Everybody there is told once, in the place itself; who asks for what holds already is told so alone."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    place = hearing.turn.place
    if place.private:
        raise NotWhereOneIsAlone
    if hearing.turn.person.id != deal.lead.id:
        raise OnlyForTheLead(deal.lead.name)
    ways = deal.ways.listening(place, on=command.on)
    if ways == deal.ways:
        return Listening(deal=deal, on=command.on, thread=bool(place.thread))
    hearing.work.deals.save(replace(deal, ways=ways))
    if not command.on:
        forget(hearing, deal)
    details = {"on": "yes" if command.on else "", "thread": "yes" if place.thread else ""}
    hearing.say(LISTENING, deal, details=details, instead=True)
    return None


def listen_to_me(hearing: Hearing, command: ListenToMe) -> Remark:
    """Each for themselves; what waits of theirs is deleted."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    person = hearing.turn.person
    hearing.work.deals.save(replace(deal, ways=deal.ways.hearing(person.id, on=command.on)))
    if not command.on:
        forget(hearing, deal, of=person.id)
    return ListeningToOne(deal=deal, on=command.on)


def overhear(hearing: Hearing, command: Overhear) -> Remark | None:
    """A promise is offered to its speaker at once; what may be one waits for the end of their day.

    Nothing is said to anybody else, and of what is neither nothing is kept.
    """
    turn = hearing.turn
    deal = next(
        (one for one in hearing.work.deals.open_in(turn.place) if one.ways.hears(turn.place, turn.person.id)),
        None,
    )
    if deal is None or len(command.words) > MAX_WHAT:
        return None
    said_at = hearing.now.astimezone(turn.person.clock)
    found = [
        one
        for one in promises_in(command.words, said_at=said_at, least=PERHAPS)
        if one.intent.said_of_oneself
    ]
    odds = max((one.intent.commit for one in found), default=0.0)
    if odds >= PROMISED:
        return PromiseOverheard(deal=deal, words=command.words, link=command.link, by=turn.person)
    if found:
        _for_the_digest(hearing, deal, command)
    return None


def not_a_promise(hearing: Hearing, command: NotAPromise) -> Remark:
    """Nothing was kept of it but, perhaps, for the digest."""
    deal = hearing.deal(command.deal)
    forget(hearing, deal, of=hearing.turn.person.id, words=command.words)
    return TakenForNone(deal=deal)


def forget(hearing: Hearing, deal: Deal, *, of: str = "", words: str = "") -> None:
    """Delete what waits for a digest: all of it, one person's, or just these words."""
    try:
        facts = hearing.work.private.of_deal(deal.id)
    except PrivateFactsLocked:
        return
    kept = tuple(
        one for one in facts.overheard if (of and one.person != of) or (words and one.words != words)
    )
    if kept != facts.overheard:
        hearing.work.private.keep(deal.id, replace(facts, overheard=kept))


def _for_the_digest(hearing: Hearing, deal: Deal, command: Overhear) -> None:
    """Sealed until the speaker's day ends; where that is more than a day away, it is let go."""
    person = hearing.turn.person
    moment = _end_of_day(hearing)
    if moment - hearing.now >= OVERHEARD_KEPT:
        return
    try:
        facts = hearing.work.private.of_deal(deal.id)
    except PrivateFactsLocked:
        return
    mine = [one for one in facts.overheard if one.person == person.id]
    if len(mine) >= OVERHEARD_AT_MOST or any(one.words == command.words for one in mine):
        return
    heard = Overheard(person=person.id, words=command.words, link=command.link, at=hearing.now)
    hearing.work.private.keep(deal.id, replace(facts, overheard=(*facts.overheard, heard)))
    hearing.work.people.remember(person)
    hearing.work.deals.save(deal.joined_by(person.id))
    for kind, at in ((DIGEST, moment), (FORGET, hearing.now + OVERHEARD_KEPT)):
        hearing.work.follow_ups.schedule(
            FollowUp(
                id=FollowUpId(hearing.new_id()),
                organisation=deal.organisation,
                key=f"{kind}:{deal.id}:{person.id}:{(moment if kind == DIGEST else at).isoformat()}",
                kind=kind,
                place=deal.home.direct_to(person.id),
                to=person.id,
                deal=deal.id,
                due_at=at,
            )
        )


def _end_of_day(hearing: Hearing) -> datetime:
    """Half an hour before the speaker's quiet hours, today or on the next day that they work on."""
    return hearing.working_days_of(hearing.turn.person).evening_after(hearing.now)
