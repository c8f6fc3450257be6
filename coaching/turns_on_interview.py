"""What is asked in the interview: answers in words or by a tap, skipping, going back, stopping, going on."""

from dataclasses import replace

from coaching import interview, telling
from coaching.commands import (
    AnswerQuestion,
    AskMore,
    GoBack,
    OfferAnswer,
    Say,
    SkipQuestion,
    StopAsking,
    TellFlag,
)
from coaching.deal import Brief, Deal, DealId
from coaching.errors import AlreadyAnswered, NoSuchQuestion, OnlyForChosen
from coaching.hearing import Hearing
from coaching.playbook.questions import Chip, Question
from coaching.remarks import AnswerFormOffered, HelpShown, Remark, WhichDeal
from coaching.talks import plan_talks


def offer_answer(hearing: Hearing, command: OfferAnswer) -> Remark:
    deal, question = _open_question(hearing, command.deal, command.question)
    again = bool(hearing.told(deal).answers_to(question.id))
    return AnswerFormOffered(deal=deal, question=question, again=again)


def answer_question(hearing: Hearing, command: AnswerQuestion) -> None:
    deal, question = _open_question(hearing, command.deal, command.question)
    by, now = hearing.turn.person, hearing.now
    if interview.is_private(question):
        private = hearing.work.private.of_deal(deal.id)
        told = telling.answered_in_private(private, question, command.words, by, now)
        hearing.work.private.keep(deal.id, told)
        hearing.say("next", deal, place=hearing.alone(), instead=True)
        return
    brief = telling.answered(
        deal.brief,
        question,
        command.words,
        by,
        now,
        vague=hearing.playbook.vague_words,
        picked=_chip(hearing, question, deal, command.picked),
    )
    go_on(hearing, deal, brief)


def skip_question(hearing: Hearing, command: SkipQuestion) -> None:
    deal, question = _open_question(hearing, command.deal, command.question)
    if interview.is_private(question):
        private = hearing.work.private.of_deal(deal.id)
        skipped = telling.skip_of(question, hearing.turn.person, hearing.now)
        hearing.work.private.keep(deal.id, private.answered(skipped))
        hearing.say("next", deal, place=hearing.alone(), instead=True)
        return
    go_on(hearing, deal, telling.skipped(deal.brief, question, hearing.turn.person, hearing.now))


def go_back(hearing: Hearing, command: GoBack) -> None:
    deal = hearing.deal(command.deal)
    go_on(hearing, deal, telling.gone_back(deal.brief))


def stop_asking(hearing: Hearing, command: StopAsking) -> None:
    deal = hearing.deal(command.deal)
    hearing.work.deals.save(deal.told(replace(deal.brief, asking=False)))
    hearing.say("stopped", deal, instead=True)


def ask_more(hearing: Hearing, command: AskMore) -> WhichDeal | None:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    if command.alone and not deal.may_see_private(hearing.turn.person.id):
        raise OnlyForChosen
    hearing.work.deals.save(deal.told(replace(deal.brief, asking=True)))
    hearing.say("next", deal, place=hearing.alone() if command.alone else None)
    return None


def tell_flag(hearing: Hearing, command: TellFlag) -> None:
    deal = hearing.deal(command.deal)
    if deal.brief.flags is not None:
        raise AlreadyAnswered
    told = interview.flags_told((command.flag,))
    go_on(hearing, deal, replace(telling.confirmed(deal.brief), flags=told))


def say(hearing: Hearing, command: Say) -> Remark | None:
    """Plain words answer the open question of this place; else they get help, or the offer to open a deal."""
    for deal in hearing.deals_here():
        step = interview.next_step(hearing.told(deal), hearing.playbook)
        if step.question is not None:
            answer_question(
                hearing, AnswerQuestion(deal=deal.id, question=step.question.id, words=command.words)
            )
            return None
        if step.flags:
            found = hearing.facts(command.words).flags
            go_on(
                hearing,
                deal,
                replace(deal.brief, flags=interview.flags_told(tuple(one.value for one in found))),
            )
            return None
    return HelpShown(unknown=command.words[:200], offer=hearing.offer_of(command.words))


def go_on(hearing: Hearing, deal: Deal, brief: Brief) -> None:
    """Keep what was told and say what the interview needs next, or the wins."""
    told = deal.told(brief)
    hearing.work.deals.save(told)
    if brief.next_contact != deal.brief.next_contact:
        plan_talks(hearing, told)
    hearing.say("next", deal, instead=True)


def _open_question(hearing: Hearing, deal: DealId, name: str) -> tuple[Deal, Question]:
    """Raises AlreadyAnswered where the talk has moved on, OnlyForChosen where the question is private."""
    found = hearing.deal(deal)
    question = hearing.playbook.question(name)
    if interview.is_private(question) and not found.may_see_private(hearing.turn.person.id):
        raise OnlyForChosen
    if not interview.is_open(question, hearing.told(found), hearing.playbook):
        raise AlreadyAnswered
    return found, question


def _chip(hearing: Hearing, question: Question, deal: Deal, code: str) -> Chip | None:
    """The ready answer that was picked, also where the deal's kind has changed since it was shown."""
    if not code:
        return None
    for chip in interview.chips(question, deal.brief, hearing.playbook):
        if chip.obstacle == code:
            return chip
    names = hearing.playbook.terms.obstacles
    if code not in names:
        raise NoSuchQuestion(code)
    return Chip(label=names[code].name, obstacle=code)
