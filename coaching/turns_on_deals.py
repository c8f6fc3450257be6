"""What is asked about a deal: opening it, the interview, its wins, its state and its end."""

from dataclasses import replace
from datetime import date

from coaching import interview, suggestions
from coaching.commands import (
    AboutADeal,
    AnswerQuestion,
    CloseDeal,
    ListDeals,
    OfferAnswer,
    OpenDeal,
    Say,
    ShowHelp,
    ShowMore,
    ShowStatus,
    ShowWins,
    SkipQuestion,
    StartDeal,
    TellFlag,
)
from coaching.deal import Brief, Deal, DealId, Obstacle
from coaching.errors import AlreadyAnswered, DueInThePast, NoDealHere, NoSuchQuestion
from coaching.hearing import Hearing
from coaching.language.deal_facts import DealFacts, deal_facts
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.playbook.questions import Chip, Question
from coaching.remarks import (
    AnswerFormOffered,
    CloseOffered,
    DealFormOffered,
    DealsListed,
    HelpShown,
    MoreAboutWin,
    Remark,
    StatusShown,
    WhichDeal,
)
from coaching.status import status_of

#: A deal told in more characters than this is not offered on a button.
_MAX_OFFER = 900


def start_deal(hearing: Hearing, _: StartDeal) -> Remark:
    obstacles = tuple(hearing.playbook.terms.obstacles.values())
    return DealFormOffered(obstacles=obstacles, flags=interview.ASKED_FLAGS)


def open_deal(hearing: Hearing, command: OpenDeal) -> None:
    turn, now = hearing.turn, hearing.now
    title, brief = interview.told(command.about, turn.person, now)
    brief = _with_form(hearing, brief, command)
    deal = Deal(
        id=DealId(hearing.new_id()),
        organisation=turn.place.organisation,
        title=title,
        lead=turn.person,
        places=(replace(turn.place, thread=""),),
        opened_at=now,
        members=frozenset({turn.person.id}),
        brief=brief,
    )
    hearing.work.people.remember(turn.person)
    hearing.work.deals.add(deal)
    hearing.say("next", deal)


def offer_answer(hearing: Hearing, command: OfferAnswer) -> Remark:
    deal, question = _open_question(hearing, command.deal, command.question)
    again = bool(deal.brief.answers_to(question.id))
    return AnswerFormOffered(deal=deal, question=question, again=again)


def answer_question(hearing: Hearing, command: AnswerQuestion) -> None:
    deal, question = _open_question(hearing, command.deal, command.question)
    picked = _chip(question, deal, hearing.playbook, command.picked)
    brief = interview.answered(
        deal.brief, question, command.words, hearing.turn.person, hearing.now, picked=picked
    )
    _go_on(hearing, deal, brief)


def skip_question(hearing: Hearing, command: SkipQuestion) -> None:
    deal, question = _open_question(hearing, command.deal, command.question)
    _go_on(hearing, deal, interview.skipped(deal.brief, question, hearing.turn.person, hearing.now))


def tell_flag(hearing: Hearing, command: TellFlag) -> None:
    deal = hearing.deal(command.deal)
    if deal.brief.flags is not None:
        raise AlreadyAnswered
    _go_on(hearing, deal, replace(deal.brief, flags=_flags((command.flag,))))


def show_wins(hearing: Hearing, command: ShowWins) -> Remark | None:
    deal = _meant(hearing, command)
    if not isinstance(deal, Deal):
        return deal
    hearing.say("wins", deal, instead=command.instead)
    return None


def show_more(hearing: Hearing, command: ShowMore) -> Remark:
    deal = hearing.deal(command.deal)
    move = hearing.playbook.move_named(command.move)
    win = suggestions.win_of(
        move, hearing.situation(deal), hearing.playbook, hearing.working_days_of(deal.lead)
    )
    return MoreAboutWin(deal=deal, win=win)


def show_status(hearing: Hearing, command: ShowStatus) -> Remark:
    deal = _meant(hearing, command)
    if not isinstance(deal, Deal):
        return deal
    return status(hearing, deal)


def status(hearing: Hearing, deal: Deal) -> StatusShown:
    return status_of(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )


def close_deal(hearing: Hearing, command: CloseDeal) -> Remark | None:
    deal = _meant(hearing, command)
    if not isinstance(deal, Deal):
        return deal
    live = [c for c in hearing.work.commitments.of_deal(deal.id) if c.live]
    if not command.sure:
        return CloseOffered(deal=deal, open_commitments=len(live))
    for commitment in live:
        hearing.work.commitments.save(commitment.cancelled())
        hearing.happened(commitment, "cancelled")
    hearing.work.deals.save(deal.closed(hearing.now))
    hearing.work.follow_ups.cancel_all_of(deal.id)
    hearing.say("closed", deal)
    return None


def list_deals(hearing: Hearing, _: ListDeals) -> Remark:
    here = hearing.work.deals.open_in(hearing.turn.place)
    elsewhere = hearing.work.deals.open_of(hearing.turn.person.id) if hearing.turn.place.private else ()
    return DealsListed(deals=tuple({deal.id: deal for deal in (*here, *elsewhere)}.values()))


def show_help(_: Hearing, command: ShowHelp) -> Remark:
    return HelpShown(unknown=command.unknown)


def say(hearing: Hearing, command: Say) -> Remark | None:
    """Plain words answer the open question of this place; else they get help, or the offer to open a deal."""
    deal = next((deal for deal in _deals_here(hearing) if _waits_for_words(deal, hearing.playbook)), None)
    if deal is None:
        return HelpShown(unknown=command.words[:200], offer=_offer(hearing, command.words))
    step = interview.next_step(deal.brief, hearing.playbook)
    if step.question is not None:
        answer_question(hearing, AnswerQuestion(deal=deal.id, question=step.question.id, words=command.words))
        return None
    flags = tuple(flag.value for flag in _facts(hearing, command.words).flags)
    _go_on(hearing, deal, replace(deal.brief, flags=_flags(flags)))
    return None


def _waits_for_words(deal: Deal, playbook: Playbook) -> bool:
    step = interview.next_step(deal.brief, playbook)
    return step.question is not None or step.flags


def _facts(hearing: Hearing, words: str) -> DealFacts:
    return deal_facts(words, said_at=hearing.now.astimezone(hearing.turn.person.clock))


def _offer(hearing: Hearing, words: str) -> OpenDeal | None:
    if not words.strip() or len(words) > _MAX_OFFER:
        return None
    facts = _facts(hearing, words)
    tells_a_deal = facts.counterpart is not None and (facts.kind is not None or facts.obstacles)
    return OpenDeal(about=words) if tells_a_deal else None


def _go_on(hearing: Hearing, deal: Deal, brief: Brief) -> None:
    """Keep what was told and say what the interview needs next, or the wins."""
    hearing.work.deals.save(deal.told(brief))
    hearing.say("next", deal, instead=True)


def _open_question(hearing: Hearing, deal: DealId, name: str) -> tuple[Deal, Question]:
    """Raises AlreadyAnswered where the talk has moved on from this question."""
    found = hearing.deal(deal)
    question = hearing.playbook.question(name)
    if not interview.is_open(question, found.brief, hearing.playbook):
        raise AlreadyAnswered
    return found, question


def _chip(question: Question, deal: Deal, playbook: Playbook, code: str) -> Chip | None:
    """The ready answer that was picked, also where the deal's kind has changed since it was shown."""
    if not code:
        return None
    for chip in interview.chips(question, deal.brief, playbook):
        if chip.obstacle == code:
            return chip
    if code not in playbook.terms.obstacles:
        raise NoSuchQuestion(code)
    return Chip(label=playbook.terms.obstacles[code].name, obstacle=code)


def _with_form(hearing: Hearing, brief: Brief, command: OpenDeal) -> Brief:
    """What the form's further fields tell. Raises the refusals of a day for its own field."""
    names = hearing.playbook.terms.obstacles
    picked = tuple(
        Obstacle(code=code, evidence=names[code].name, picked=True)
        for code in command.obstacles
        if code in names
    )
    brief = replace(brief, obstacles=(*picked, *brief.obstacles))
    if command.holding_up.strip():
        question = hearing.playbook.question(interview.OBSTACLE)
        brief = interview.answered(brief, question, command.holding_up, hearing.turn.person, hearing.now)
    sign_by = _day_ahead(hearing, "sign_by", command.sign_by)
    next_talk = _day_ahead(hearing, "next_talk", command.next_talk)
    return replace(
        brief,
        target_date=sign_by or brief.target_date,
        next_contact=next_talk or brief.next_contact,
        flags=_flags(command.flags) if command.flags else brief.flags,
    )


def _day_ahead(hearing: Hearing, field: str, words: str) -> date | None:
    if not words.strip():
        return None
    today = hearing.turn.person.today(hearing.now)
    day = hearing.day(field, words, today)
    if day < today:
        raise DueInThePast(field, day)
    return day


def _flags(told: tuple[str, ...]) -> tuple[str, ...]:
    """The flags among those asked for; "none" and anything unknown are no flag."""
    return tuple(flag for flag in interview.ASKED_FLAGS if flag in told)


def _meant(hearing: Hearing, command: AboutADeal) -> Deal | WhichDeal:
    """The deal that a command is about, or the question which. Raises NoDealHere."""
    if command.deal is not None:
        return hearing.deal(command.deal)
    deals = _deals_here(hearing)
    if not deals:
        raise NoDealHere
    return deals[0] if len(deals) == 1 else WhichDeal(deals=deals, then=command)


def _deals_here(hearing: Hearing) -> tuple[Deal, ...]:
    """The open deals of this place or, in a private one that has none, those of the person."""
    person: Person = hearing.turn.person
    here = hearing.work.deals.open_in(hearing.turn.place)
    return here or (hearing.work.deals.open_of(person.id) if hearing.turn.place.private else ())
