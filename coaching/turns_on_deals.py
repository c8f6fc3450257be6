"""What is asked about a deal: opening it, the interview, its wins, its state and its end."""

from collections.abc import Sequence
from dataclasses import replace

from coaching import interview, telling
from coaching.commands import (
    CloseDeal,
    ListDeals,
    OpenDeal,
    Say,
    ShowHelp,
    ShowStatus,
    ShowWhy,
    ShowWins,
    StartDeal,
)
from coaching.commitment import Commitment
from coaching.deal import Brief, Deal, DealId, Obstacle
from coaching.errors import AlreadyOpen, OnlyForTheLead
from coaching.follow_up import STALLED
from coaching.hearing import Hearing
from coaching.ledger import stalled_on
from coaching.lessons import may_recall
from coaching.remarks import (
    CloseOffered,
    DealFormOffered,
    DealsListed,
    HelpShown,
    Remark,
    StatusShown,
    WhichDeal,
    WhyShown,
)
from coaching.status import status_of
from coaching.talks import plan_talks
from coaching.turns_on_debriefs import keep_lesson, outcome_told
from coaching.turns_on_home import DEALS_AT_MOST, glance
from coaching.turns_on_listening import forget


def start_deal(hearing: Hearing, _: StartDeal) -> Remark:
    obstacles = tuple(hearing.playbook.terms.obstacles.values())
    return DealFormOffered(obstacles=obstacles, flags=interview.ASKED_FLAGS)


def open_deal(hearing: Hearing, command: OpenDeal) -> None:
    turn, now = hearing.turn, hearing.now
    title, brief = telling.told(command.about, turn.person, now)
    _must_be_new(hearing, command)
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
    today = turn.person.today(now)
    hearing.plan(deal, STALLED, stalled_on(today, brief.target_date), alone=True)
    plan_talks(hearing, deal)
    hearing.say("next", deal)
    if may_recall(deal, turn.person.id, hearing.work):
        hearing.say("lessons", deal, place=hearing.alone())


def _must_be_new(hearing: Hearing, command: OpenDeal) -> None:
    """Raises AlreadyOpen where the same words have just opened one: a button pressed twice opens one deal."""
    told = command.about.strip()
    for deal in hearing.work.deals.open_in(hearing.turn.place):
        first = next(iter(deal.brief.answers), None)
        just_opened = deal.brief.flags is None and len(deal.brief.answers) == 1
        if first is not None and just_opened and (first.words, first.by.id) == (told, hearing.turn.person.id):
            raise AlreadyOpen(deal.title)


def show_wins(hearing: Hearing, command: ShowWins) -> Remark | None:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    deal = deal.facing(command.counterpart)
    hearing.say("wins", deal, instead=command.instead, details={"counterpart": deal.faces})
    return None


def show_status(hearing: Hearing, command: ShowStatus) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    return status(hearing, deal, plan=command.plan)


def status(hearing: Hearing, deal: Deal, *, plan: bool) -> StatusShown:
    shown = status_of(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
        plan=plan,
        chosen=deal.may_see_private(hearing.turn.person.id),
        now=hearing.now,
    )
    own = (one for one in deal.whole().brief.intentions if one.by.id == hearing.turn.person.id)
    return replace(shown, intentions=tuple(own))


def close_deal(hearing: Hearing, command: CloseDeal) -> Remark | None:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    live = [c for c in hearing.work.commitments.of_deal(deal.id) if c.live]
    if not command.sure:
        return CloseOffered(deal=deal, open_commitments=len(live))
    _may_let_go(hearing, deal, live)
    for commitment in live:
        hearing.work.commitments.save(commitment.cancelled())
        hearing.happened(commitment, "cancelled", before=commitment)
    keep_lesson(hearing, deal, command)
    hearing.work.deals.save(deal.closed(hearing.now, outcome_told(deal, command)))
    hearing.work.follow_ups.cancel_all_of(deal.id)
    forget(hearing, deal)
    hearing.say("closed", deal)
    return None


def _may_let_go(hearing: Hearing, deal: Deal, live: Sequence[Commitment]) -> None:
    """Closing lets all promises go: those of others only their lead lets go. Raises OnlyForTheLead."""
    asker = hearing.turn.person
    others = [one for one in live if not hearing.reaching.answers_for(asker, one)]
    stand_in = hearing.reaching.stand_in_for(deal.lead)
    leads = asker.id == deal.lead.id or (stand_in is not None and stand_in.id == asker.id)
    if others and not leads:
        raise OnlyForTheLead(deal.lead.name)


def list_deals(hearing: Hearing, command: ListDeals) -> DealsListed:
    here = hearing.work.deals.open_in(hearing.turn.place)
    elsewhere = hearing.work.deals.open_of(hearing.turn.person.id) if hearing.turn.place.private else ()
    deals = tuple({deal.id: deal for deal in (*here, *elsewhere)}.values())
    looked_at = () if command.names else deals[:DEALS_AT_MOST]
    return DealsListed(deals=deals, glances=tuple(glance(hearing, deal) for deal in looked_at))


def show_help(_: Hearing, command: ShowHelp) -> Remark:
    return HelpShown(unknown=command.unknown, meant=command.meant)


def instead(hearing: Hearing, command: Say, remark: Remark | None) -> Remark | None:
    """What words that answered nothing were perhaps meant for: which deal is asked, or what is like them."""
    if command.instead is None or not isinstance(remark, HelpShown) or remark.offer is not None:
        return remark
    deals = list_deals(hearing, ListDeals(names=True)).deals
    if command.sure and deals:
        return WhichDeal(deals=deals, then=command.instead)
    return replace(remark, wish=command.instead)


def show_why(_: Hearing, __: ShowWhy) -> Remark:
    return WhyShown()


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
        brief = telling.answered(
            brief,
            question,
            command.holding_up,
            hearing.turn.person,
            hearing.now,
            vague=hearing.playbook.vague_words,
        )
    sign_by = hearing.day_ahead("sign_by", command.sign_by)
    next_talk = hearing.day_ahead("next_talk", command.next_talk)
    return replace(
        brief,
        target_date=sign_by or brief.target_date,
        next_contact=next_talk or brief.next_contact,
        flags=interview.flags_told(command.flags) if command.flags else brief.flags,
    )
