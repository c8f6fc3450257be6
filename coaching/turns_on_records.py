"""What is asked about messages that people wrote: to record one as a promise of ours or of theirs."""

from dataclasses import dataclass, replace
from datetime import datetime

from coaching.commands import OfferRecord
from coaching.commitment import MAX_WHAT
from coaching.deal import Deal
from coaching.errors import DueInThePast, NothingToRecord, WhichDay
from coaching.hearing import Hearing
from coaching.intentions import Intention, draft_of
from coaching.language.due_dates import DueDate, due_dates
from coaching.language.intents import PERHAPS, promises_in
from coaching.language.own_words import OwnWords, own_words
from coaching.people import Person
from coaching.readings import settled
from coaching.remarks import (
    NoDealToRecordIn,
    PromiseFormOffered,
    ReadIn,
    Remark,
    TheirsFormOffered,
)

#: One's own deals that are offered where no deal is led.
DEALS_OFFERED = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """The sentence of a message that promises most, taken apart, with its day as far as that is clear."""

    words: OwnWords
    unclear: WhichDay | DueInThePast | None = None


def offer_record(hearing: Hearing, command: OfferRecord) -> Remark:
    """The form, filled in from the message; nothing is kept until it is sent."""
    command = replace(command, words=command.words.strip()[:MAX_WHAT])
    if not any(map(str.isalnum, command.words)):
        raise NothingToRecord
    if command.deal is None and not hearing.deals_here():
        mine = hearing.work.deals.open_of(hearing.turn.person.id)
        return NoDealToRecordIn(deals=mine[:DEALS_OFFERED], then=command)
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    read = _read(hearing, deal, command)
    read_in = ReadIn(words=command.words, link=command.link, unclear=read.unclear)
    if command.theirs:
        return _theirs(deal, command, read.words, read_in)
    return _ours(hearing, deal, command, read.words, read_in)


def _theirs(deal: Deal, command: OfferRecord, words: OwnWords, read_in: ReadIn) -> Remark:
    return TheirsFormOffered(
        deal=deal,
        who=command.name or deal.brief.contact or deal.brief.counterpart,
        what=words.act,
        due=words.due,
        measure=words.measure,
        read_in=read_in,
    )


def _ours(hearing: Hearing, deal: Deal, command: OfferRecord, words: OwnWords, read_in: ReadIn) -> Remark:
    """Whoever wrote it does it, unless it names somebody else of our side."""
    author = _author(hearing, command)
    named = hearing.called(words.who, (deal,)) if words.who not in {"", "I"} else None
    read = Intention(
        id="",
        words=command.words,
        by=hearing.turn.person,
        at=hearing.now,
        draft=draft_of(words, theirs=False),
        owner=named or author,
        counterpart=deal.faces,
    )
    return PromiseFormOffered(deal=deal, owner=named or author, intention=read, read_in=read_in)


def _author(hearing: Hearing, command: OfferRecord) -> Person:
    """Who wrote it, where they are of our side; else the one who asks. The form's sender can pick another."""
    turn = hearing.turn
    if command.author is None or command.author == turn.person.id:
        return turn.person
    named = next((one for one in turn.people if one.id == command.author), None)
    found = named or hearing.work.people.known(command.author)
    if found is None:
        return Person(id=command.author, name=command.name or command.author, zone=turn.person.zone)
    return turn.person if found.outsider else found


def _read(hearing: Hearing, deal: Deal, command: OfferRecord) -> _Read:
    """Read on the day on which it was written, in its writer's zone."""
    said_at = _moment(command.said_at, hearing.now).astimezone(_author(hearing, command).clock)
    promises = promises_in(command.words, said_at=said_at, least=PERHAPS)
    best = max(promises, key=lambda one: one.intent.commit, default=None)
    sentence = best.words if best is not None else command.words
    words = own_words(sentence, said_at=said_at, counterparts=deal.names)
    day = _due(sentence, words, said_at)
    today = hearing.turn.person.today(hearing.now)
    try:
        meant = settled("due", day, today)
    except (WhichDay, DueInThePast) as unclear:
        return _Read(words=replace(words, due=None, period="", others=()), unclear=unclear)
    return _Read(words=replace(words, due=meant, period="", others=()))


def _due(sentence: str, words: OwnWords, said_at: datetime) -> DueDate | None:
    if words.due is None:
        return None
    return next((one for one in due_dates(sentence, said_at=said_at) if one.day == words.due), None)


def _moment(written: str, now: datetime) -> datetime:
    """When a message was written; now where that is not told, or not yet."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return now
    return moment if moment.tzinfo is not None and moment <= now else now
