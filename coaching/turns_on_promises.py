"""What is asked about promises in people's own words: said, asked about, written anew, kept, or put aside."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TypeAlias

from coaching.commands import (
    AcceptRewrite,
    AnswerPromise,
    KeepAsItIs,
    LetGoIntention,
    MakePromise,
    OfferPiece,
    OfferPromise,
    OfferPromiseAnswer,
    PutAside,
    Say,
    TakeUpIntention,
    TellPiece,
)
from coaching.commitment import (
    IF_THEN,
    MAX_WHAT,
    NOT_WORSE,
    PIECE_ASKED,
    SOFT,
    Commitment,
    CommitmentId,
    day_ahead,
    if_then_told,
    link_told,
)
from coaching.deal import Deal
from coaching.errors import AlreadySettled, AlreadyTaken, Missing, NoSuchDay, NotTheOwner, TooLong
from coaching.follow_up import due_moment, piece_day, working_day_from
from coaching.hearing import Hearing
from coaching.intentions import (
    QUESTIONS_AT_MOST,
    Draft,
    Intention,
    answered,
    draft_of,
    judged,
)
from coaching.language.concreteness import QUESTION_ORDER, Concreteness, concreteness
from coaching.language.due_dates import impossible_dates
from coaching.language.intents import promises_in
from coaching.language.own_words import OwnWords, own_words
from coaching.people import Person
from coaching.remarks import (
    CommitmentMade,
    CommitmentProposed,
    HelpShown,
    IntentionPutAside,
    PartOfPromiseAsked,
    PieceFormOffered,
    PromiseAnswerFormOffered,
    PromiseFormOffered,
    PromiseHeard,
    Remark,
    RewriteOffered,
)
from coaching.rewriting import Known, is_open, rewritten
from coaching.rounds import must_fit_round

#: What is asked about an intention beside an element of the rubric: which of two days, and whether it may be
#: written anew.
_WHICH_DAY, _REWRITE = "which_day", "rewrite"

#: Plain words answer what was asked about an intention for so long; after that they mean something else.
_ANSWERS_WITHIN = timedelta(minutes=15)

#: A soft promise without a day is asked about after so many days, unless one is told before.
_DAYS_WITHOUT_A_DAY = 5

#: A day that could be read in more ways than these is asked about with the likeliest.
_DAYS_SHOWN = 2


def offer_promise(hearing: Hearing, command: OfferPromise) -> Remark:
    deal = hearing.meant(command)
    return _form(hearing, deal) if isinstance(deal, Deal) else deal


def make_promise(hearing: Hearing, command: MakePromise) -> Remark | None:
    if len(command.words) > MAX_WHAT:
        raise TooLong("what", MAX_WHAT)
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    read = _typed if command.words.strip() else _told
    return _weigh(hearing, deal, read(hearing, deal, command))


def say(hearing: Hearing, command: Say, otherwise: Callable[[Hearing, Say], Remark | None]) -> Remark | None:
    """Plain words answer what the coach has just asked their writer about a promise, or mean what they did.

    Where nobody has asked anything and they read as a promise, recording it is offered.
    """
    asked = _just_asked(hearing)
    if asked is not None:
        deal, intention = asked
        return answer_promise(
            hearing, AnswerPromise(deal=deal.id, intention=intention.id, words=command.words)
        )
    remark = otherwise(hearing, command)
    helped = isinstance(remark, HelpShown) and remark.offer is None
    deals = hearing.deals_here() if helped and len(command.words) <= MAX_WHAT else ()
    if deals and _is_promised(hearing, command.words):
        return PromiseHeard(deal=deals[0], words=command.words, one=len(deals) == 1)
    return remark


#: What somebody else will do is no promise of the one who says so.
_OF_OTHERS = re.compile(r"\W*(?:they|he|she)\b", re.IGNORECASE)


def _is_promised(hearing: Hearing, words: str) -> bool:
    """Whether the writer says what they will do, and by which day."""
    return any(
        one.due is not None and one.intent.said_of_oneself and not _OF_OTHERS.match(one.words)
        for one in promises_in(words, said_at=_said_at(hearing))
    )


def offer_answer(hearing: Hearing, command: OfferPromiseAnswer) -> Remark:
    deal, intention = _said_before(hearing, command)
    return PromiseAnswerFormOffered(deal=deal, intention=intention)


def answer_promise(hearing: Hearing, command: AnswerPromise) -> Remark | None:
    deal, intention = _said_before(hearing, command)
    if intention.asks_for == "actor":
        owner = _owner_told(hearing, command)
        return _weigh(hearing, deal, replace(intention, owner=owner, stranger=""))
    draft = intention.draft
    if intention.rewritten:
        draft = _filled(draft, command.blanks)
    due = hearing.day_ahead("due", command.due)
    if due is not None:
        draft = replace(draft, due=due, period="", others=())
    elif not intention.rewritten:
        draft = _with_answer(hearing, deal, intention, command.words)
    return _weigh(hearing, deal, replace(intention, draft=draft, rewritten=False))


def accept_rewrite(hearing: Hearing, command: AcceptRewrite) -> Remark | None:
    deal, intention = _said_before(hearing, command)
    if is_open(intention.draft):
        return PromiseAnswerFormOffered(deal=deal, intention=intention)
    return _keep(hearing, deal, intention, soft="")


def take_up(hearing: Hearing, command: TakeUpIntention) -> Remark:
    deal, intention = _said_before(hearing, command)
    return _form(hearing, deal, intention)


def keep_as_it_is(hearing: Hearing, command: KeepAsItIs) -> Remark | None:
    deal, intention = _said_before(hearing, command)
    return _keep_as_soft(hearing, deal, intention)


def put_aside(hearing: Hearing, command: PutAside) -> Remark:
    deal, intention = _said_before(hearing, command)
    intention = replace(intention, asks_for="")
    hearing.work.deals.save(deal.intending(intention))
    return IntentionPutAside(deal=deal, intention=intention)


def let_go(hearing: Hearing, command: LetGoIntention) -> Remark:
    deal, intention = _said_before(hearing, command)
    hearing.work.deals.save(deal.without_intention(intention.id))
    return IntentionPutAside(deal=deal, intention=intention, gone=True)


def offer_piece(hearing: Hearing, command: OfferPiece) -> Remark:
    deal, commitment = _live(hearing, command.commitment)
    hearing.may_change(deal, commitment)
    return PieceFormOffered(deal=deal, commitment=commitment)


def tell_piece(hearing: Hearing, command: TellPiece) -> None:
    """Add to a promise what was still open of it; whatever is told, nothing more is asked about it."""
    deal, commitment = _live(hearing, command.commitment)
    hearing.may_change(deal, commitment)
    changed = _with_piece(hearing, deal, commitment, command)
    if changed == commitment:
        raise Missing("words")
    hearing.work.commitments.save(changed)
    hearing.happened(changed, "changed", before=commitment)
    hearing.come_back_to(changed, deal)
    hearing.say("made", deal, commitment=changed, instead=True)


_ABOUT_INTENTION: TypeAlias = (
    OfferPromiseAnswer
    | AnswerPromise
    | AcceptRewrite
    | TakeUpIntention
    | KeepAsItIs
    | PutAside
    | LetGoIntention
)


def _said_before(hearing: Hearing, command: _ABOUT_INTENTION) -> tuple[Deal, Intention]:
    """What the asker said themselves. Raises NoSuchIntention, or NotTheOwner for what is another's."""
    deal = hearing.deal(command.deal)
    intention = deal.intention(command.intention)
    if intention.by.id != hearing.turn.person.id:
        raise NotTheOwner(intention.by.name)
    return deal, intention


# ── What was said ─────────────────────────────────────────────────────────────────────────────────────


def _typed(hearing: Hearing, deal: Deal, command: MakePromise) -> Intention:
    """What was typed in a line."""
    words = _read(hearing, deal, "what", command.words)
    owner, stranger, theirs = _who(hearing, deal, words)
    said = command.words.strip()
    known = (
        one for one in deal.brief.intentions if one.words == said and one.by.id == hearing.turn.person.id
    )
    before = next(known, None)
    return Intention(
        id=before.id if before else hearing.new_id().hex,
        words=said.replace(f"@{owner.id}", f"@{owner.name}") if owner else said,
        by=hearing.turn.person,
        at=hearing.now,
        draft=draft_of(words, theirs=theirs),
        owner=owner,
        stranger=stranger,
        counterpart=deal.faces,
    )


def _told(hearing: Hearing, deal: Deal, command: MakePromise) -> Intention:
    """What was told in the form, perhaps of what was said before. Raises Missing."""
    if not command.what.strip():
        raise Missing("what")
    words = _read(hearing, deal, "what", command.what)
    before = deal.intention(command.intention) if command.intention else None
    owner = hearing.person("owner", command.owner)
    theirs = words.who not in {"", "I"} and _who(hearing, deal, words)[2]
    due = hearing.day_ahead("due", command.due)
    draft = draft_of(words, theirs=theirs)
    notes = {IF_THEN: if_then_told(command.if_then), NOT_WORSE: command.not_worse.strip()}
    notes |= link_told(command.link)
    return Intention(
        id=before.id if before else hearing.new_id().hex,
        words=before.words if before else command.what.strip(),
        by=hearing.turn.person,
        at=hearing.now,
        draft=replace(
            draft,
            due=due or draft.due,
            period="" if due else draft.period,
            others=() if due else draft.others,
            measure=command.measure.strip() or draft.measure,
            in_return=command.in_return.strip() or draft.in_return,
        ),
        owner=owner,
        counterpart=before.counterpart if before else deal.faces,
        asked=before.asked if before else 0,
        asks_for=before.asks_for if before else "",
        notes={name: told for name, told in notes.items() if told},
    )


def _read(hearing: Hearing, deal: Deal, field: str, words: str) -> OwnWords:
    """Raises NoSuchDay for the form's `field`."""
    for phrase in impossible_dates(words):
        raise NoSuchDay(field, phrase)
    return own_words(words, said_at=_said_at(hearing), counterparts=deal.names)


def _who(hearing: Hearing, deal: Deal, words: OwnWords) -> tuple[Person | None, str, bool]:
    """Who of ours does it, or the name of somebody unknown, or whether it is the other side's to decide."""
    if words.who == "I":
        return hearing.turn.person, "", False
    if not words.who:
        return None, "", False
    person = _called(hearing, words.who)
    if person is not None:
        return person, "", False
    theirs = _is_theirs(hearing, deal, words)
    return None, "" if theirs else words.who, theirs


def _called(hearing: Hearing, name: str) -> Person | None:
    """Somebody of our side whom the platform has named, by name or id."""
    meant = name.strip().lstrip("@").casefold()
    for one in (hearing.turn.person, *hearing.turn.people):
        called = one.name.casefold()
        if not one.outsider and meant and meant in {one.id.casefold(), called, *called.split()[:1]}:
            return one
    return None


#: Longest of the words that say nothing of who is meant, such as "the".
_SHORT_WORD = 3


def _is_theirs(hearing: Hearing, deal: Deal, words: OwnWords) -> bool:
    known = " ".join((*deal.names, deal.brief.contact)).casefold().split()
    if any(word.casefold() in known for word in words.who.split() if len(word) > _SHORT_WORD):
        return True
    found = concreteness(words.raw, said_at=_said_at(hearing), counterparts=deal.names)
    return found.control.points == 0


def _just_asked(hearing: Hearing) -> tuple[Deal, Intention] | None:
    """What the coach has asked the speaker about last, where plain words can answer it."""
    since = hearing.now - _ANSWERS_WITHIN
    asked = [
        (deal, one)
        for deal in hearing.deals_here()
        for one in deal.brief.intentions
        if one.by.id == hearing.turn.person.id
        and one.at >= since
        and one.asks_for in (*QUESTION_ORDER, _WHICH_DAY)
    ]
    return max(asked, key=lambda pair: pair[1].at, default=None)


# ── Weighed ───────────────────────────────────────────────────────────────────────────────────────────


def _weigh(hearing: Hearing, deal: Deal, intention: Intention) -> Remark | None:
    """Keep what is concrete, ask for one thing that is missing, or offer to write it anew.

    After two questions, or one for a missing element, it is kept as it is (playbook, section 6, replies).
    """
    draft, found = intention.draft, _judged(hearing, deal, intention)
    was_asked = intention.asks_for in QUESTION_ORDER
    if found.verdict == "accept" and intention.owner and not draft.theirs and not draft.others:
        return _keep(hearing, deal, intention, soft="")
    if intention.asked >= QUESTIONS_AT_MOST or was_asked:
        return _keep_as_soft(hearing, deal, intention)
    first = intention.asked == 0
    if first and (draft.theirs or (found.verdict == "vague" and not intention.stranger)):
        return _offer_rewrite(hearing, deal, intention, "control" if draft.theirs else "action")
    if draft.due and draft.others:
        return _ask(hearing, deal, intention, _WHICH_DAY)
    return _ask(hearing, deal, intention, "actor" if intention.owner is None else found.asks_for)


def _judged(hearing: Hearing, deal: Deal, intention: Intention) -> Concreteness:
    named = intention.owner is not None
    return judged(intention.draft, named=named, said_at=_said_at(hearing), counterparts=deal.names)


def _ask(hearing: Hearing, deal: Deal, intention: Intention, element: str) -> Remark:
    draft = intention.draft
    asked = replace(intention, asked=intention.asked + 1, asks_for=element, at=hearing.now)
    hearing.work.deals.save(deal.intending(asked))
    days = (draft.due, *draft.others) if draft.due else draft.others
    shown = days[:_DAYS_SHOWN] if element in {"date", _WHICH_DAY} else ()
    return PartOfPromiseAsked(deal=deal, intention=asked, days=shown)


def _offer_rewrite(hearing: Hearing, deal: Deal, intention: Intention, element: str) -> Remark:
    brief = deal.brief
    known = Known(
        said_at=_said_at(hearing),
        contact=brief.contact,
        counterpart=brief.counterpart,
        next_talk=brief.next_contact,
        names=deal.names,
        is_working_day=hearing.working_days_of(hearing.turn.person),
    )
    anew = replace(
        intention,
        draft=rewritten(intention.draft, known, hearing.playbook.designs.promise),
        owner=intention.owner or hearing.turn.person,
        asked=intention.asked + 1,
        asks_for=_REWRITE,
        rewritten=True,
        at=hearing.now,
    )
    hearing.work.deals.save(deal.intending(anew))
    return RewriteOffered(deal=deal, intention=anew, element=element)


def _owner_told(hearing: Hearing, command: AnswerPromise) -> Person:
    """Who does it, picked or named in words. Raises NoSuchPerson."""
    if command.owner or not command.words.strip():
        return hearing.person("owner", command.owner)
    words = command.words.strip().rstrip(".!")
    if words.casefold() in {"i", "me", "i do", "i will", "myself"}:
        return hearing.turn.person
    return _called(hearing, words) or hearing.person("owner", command.owner)


def _with_answer(hearing: Hearing, deal: Deal, intention: Intention, words: str) -> Draft:
    if not words.strip():
        raise Missing("words")
    element = "date" if intention.asks_for == _WHICH_DAY else intention.asks_for
    read = _read(hearing, deal, "words", words)
    return answered(intention.draft, element, words, read)


def _filled(draft: Draft, blanks: Mapping[str, str]) -> Draft:
    """Raises Missing for the first of the [brackets] that was left open."""
    told = {bracket: blanks.get(str(at), "") for at, bracket in enumerate(draft.open)}
    for at, words in enumerate(told.values()):
        if not words.strip():
            raise Missing(f"blanks.{at}")
    return draft.filled(told)


# ── Kept ──────────────────────────────────────────────────────────────────────────────────────────────


def _keep_as_soft(hearing: Hearing, deal: Deal, intention: Intention) -> Remark | None:
    """Record it with what is missing; whoever said it does it, where nobody was named."""
    owned = replace(intention, owner=intention.owner or hearing.turn.person)
    return _keep(hearing, deal, owned, soft=_judged(hearing, deal, owned).asks_for)


def _keep(hearing: Hearing, deal: Deal, intention: Intention, *, soft: str) -> Remark | None:
    """Record a promise; where something is missing, as soft, and it is asked for once more."""
    deal, draft, person = deal.facing(intention.counterpart), intention.draft, hearing.turn.person
    owner, what = intention.owner or person, draft.act.rstrip(". ")
    if draft.period and draft.period not in what:
        what = f"{what} ({draft.period})"
    due = _due(hearing, draft, owner)
    _must_be_new(hearing, deal, what, owner, due)
    last_question = {PIECE_ASKED: "yes"} if intention.asked >= QUESTIONS_AT_MOST else {}
    commitment = Commitment(
        id=CommitmentId(hearing.new_id()),
        organisation=deal.organisation,
        deal=deal.id,
        what=what,
        owner=owner,
        due=due,
        made_by=person,
        made_at=hearing.now,
        state="open" if owner.id == person.id else "proposed",
        measure=draft.measure,
        in_return=draft.in_return,
        counterpart=deal.faces,
        notes={**intention.notes, **({SOFT: soft, **last_question} if soft else {})},
    )
    must_fit_round(hearing, deal, commitment)
    hearing.promise(commitment)
    known = deal.without_intention(intention.id)
    hearing.work.deals.save(known.joined_by(owner.id).joined_by(person.id))
    hearing.come_back_to(commitment, deal)
    return _announced(hearing, deal, commitment)


def _must_be_new(hearing: Hearing, deal: Deal, what: str, owner: Person, due: date) -> None:
    """Raises AlreadyTaken where the same is promised already: a button pressed twice promises once."""
    for one in hearing.work.commitments.of_deal(deal.id):
        if one.live and (one.what, one.owner.id, one.due) == (what, owner.id, due):
            raise AlreadyTaken(what)


def _due(hearing: Hearing, draft: Draft, owner: Person) -> date:
    """The day that was told, the last one of a period, or one within a week on which it is asked about."""
    days = (draft.due, *draft.others)
    told = next((day for day in days if day is not None), None)
    if told is not None:
        return day_ahead("due", told, owner, hearing.now)
    day = owner.today(hearing.now) + timedelta(days=_DAYS_WITHOUT_A_DAY)
    return working_day_from(day, hearing.working_days_of(owner))


def _announced(hearing: Hearing, deal: Deal, commitment: Commitment) -> Remark | None:
    """A promise is said where the deal is led; whoever made it elsewhere is told there as well."""
    proposed = commitment.state == "proposed"
    hearing.say("proposed" if proposed else "made", deal, commitment=commitment, place=deal.home)
    if hearing.turn.place.conversation == deal.home.conversation:
        return None
    if proposed:
        return CommitmentProposed(deal=deal, commitment=commitment)
    working_day = hearing.working_days_of(commitment.keeper)
    return CommitmentMade(
        deal=deal,
        commitment=commitment,
        asks_at=due_moment(commitment, hearing.now, working_day),
        piece_on=piece_day(commitment, hearing.now, working_day),
    )


def _with_piece(hearing: Hearing, deal: Deal, commitment: Commitment, command: TellPiece) -> Commitment:
    draft = Draft(
        act=commitment.what, due=commitment.due, measure=commitment.measure, in_return=commitment.in_return
    )
    draft = draft.filled({bracket: command.blanks.get(str(at), "") for at, bracket in enumerate(draft.open)})
    words, soft = command.words.strip(), commitment.soft
    if soft and words:
        draft = answered(draft, soft, words, _read(hearing, deal, "words", words))
    due = hearing.day_ahead("due", command.due) or draft.due or commitment.due
    told = {IF_THEN: if_then_told(command.if_then), NOT_WORSE: command.not_worse.strip()}
    notes = {**commitment.notes, **{name: note for name, note in told.items() if note}}
    if soft and (words or command.due.strip() or any(command.blanks.values())):
        found = judged(draft, named=True, said_at=_said_at(hearing), counterparts=deal.names)
        notes[PIECE_ASKED] = "yes"
        notes[SOFT] = found.asks_for
    return replace(
        commitment,
        what=draft.act,
        due=day_ahead("due", due, commitment.owner, hearing.now) if due != commitment.due else due,
        measure=draft.measure,
        in_return=draft.in_return,
        notes={name: note for name, note in notes.items() if note},
    )


def _live(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    deal, found = hearing.commitment(commitment)
    if not found.live:
        raise AlreadySettled(found.state)
    return deal, found


def _form(hearing: Hearing, deal: Deal, intention: Intention | None = None) -> Remark:
    obstacles = deal.brief.obstacles
    names = hearing.playbook.terms.obstacles
    return PromiseFormOffered(
        deal=deal,
        owner=(intention.owner if intention else None) or hearing.turn.person,
        intention=intention,
        obstacle=names[obstacles[0].code].name if obstacles else "",
    )


def _said_at(hearing: Hearing) -> datetime:
    return hearing.now.astimezone(hearing.turn.person.clock)
