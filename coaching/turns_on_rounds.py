"""What is asked about rounds: beginning one, how it stands, and its review, which is for the chosen alone."""

from coaching import rounds, suggestions
from coaching.commands import BeginRound, KeepReview, OfferReview, OfferRound, ShowReview
from coaching.cycle import LENGTHS, LONGEST, Cycle, last_day, running, standing_of
from coaching.deal import MAX_WORDS, Deal
from coaching.drawing_rounds import REVIEW_ASKED, ROUND
from coaching.errors import (
    AlreadyReviewed,
    NoRound,
    NotOnScale,
    OnlyForChosen,
    OnlyInPrivate,
    RoundRuns,
    TooLong,
)
from coaching.follow_up import REVIEW
from coaching.hearing import Hearing
from coaching.moods import SCALES, trend_of
from coaching.private import Review
from coaching.remarks import Remark
from coaching.remarks_on_rounds import (
    NoRoundYet,
    ReviewFormOffered,
    ReviewKept,
    RoundFormOffered,
    RoundShown,
    SaidAlone,
)

#: What is told of a review in words.
_WORDS = ("moved", "proof", "learned", "open_promises", "next_win", "coast")


def act(
    hearing: Hearing, command: OfferRound | BeginRound | ShowReview | OfferReview | KeepReview
) -> Remark | None:
    match command:
        case OfferRound():
            return offer_round(hearing, command)
        case BeginRound():
            return begin_round(hearing, command)
        case ShowReview():
            return show_review(hearing, command)
        case OfferReview():
            return offer_review(hearing, command)
        case KeepReview():
            return keep_review(hearing, command)


def offer_round(hearing: Hearing, command: OfferRound) -> Remark:
    """The form of a new round or, while one runs, how that stands."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    today = hearing.turn.person.today(hearing.now)
    cycle = running(hearing.work.cycles.of_deal(deal.id))
    if cycle is not None and today <= cycle.ends_on:
        return round_shown(hearing, deal)
    return RoundFormOffered(deal=deal, goal=_goal(hearing, deal), days=rounds.offered_days(deal, today))


def begin_round(hearing: Hearing, command: BeginRound) -> Remark | None:
    """Begin the next round; one whose last day has passed without a review is let go.

    Raises RoundRuns while another one does.
    """
    deal = hearing.deal(command.deal)
    today = deal.lead.today(hearing.now)
    cycles = hearing.work.cycles.of_deal(deal.id)
    before = running(cycles)
    if before is not None:
        if today <= before.ends_on:
            raise RoundRuns(before.number)
        hearing.work.cycles.save(before.closed(hearing.now))
    days = int(command.days) if command.days in map(str, LENGTHS) else LONGEST
    cycle = Cycle(
        organisation=deal.organisation,
        deal=deal.id,
        number=len(cycles) + 1,
        goal=command.goal.strip() or _goal(hearing, deal),
        began_at=hearing.now,
        starts_on=today,
        ends_on=last_day(today, days, hearing.working_days_of(deal.lead)),
    )
    hearing.work.cycles.add(cycle)
    hearing.plan(deal, REVIEW, cycle.ends_on, alone=True, details={"number": str(cycle.number)})
    hearing.say(ROUND, deal, place=deal.home)
    here = hearing.turn.place.conversation == deal.home.conversation
    return None if here else round_shown(hearing, deal, begun=True)


def round_shown(hearing: Hearing, deal: Deal, *, begun: bool = False) -> Remark:
    """How the round under way stands."""
    cycles = hearing.work.cycles.of_deal(deal.id)
    standing = standing_of(
        cycles,
        hearing.work.commitments.of_deal(deal.id),
        hearing.work.events.of_deal(deal.id),
        hearing.turn.person.today(hearing.now),
    )
    if standing is None:
        return NoRoundYet(deal=deal)
    last = next((one for one in reversed(cycles) if one.number < standing.cycle.number), None)
    return RoundShown(deal=deal, standing=standing, last=last, begun=begun)


def show_review(hearing: Hearing, command: ShowReview) -> Remark | None:
    """What moved, to a chosen member alone: asked for elsewhere, it is said in the private conversation."""
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    turn = hearing.turn
    if not deal.may_see_private(turn.person.id):
        raise OnlyForChosen
    cycle = running(hearing.work.cycles.of_deal(deal.id))
    if cycle is None:
        return NoRoundYet(deal=deal)
    if not turn.place.private:
        hearing.say(REVIEW_ASKED, deal, place=hearing.alone())
        return SaidAlone(deal=deal)
    return rounds.review_of(
        deal,
        cycle,
        hearing.work,
        hearing.playbook,
        hearing.told(deal),
        now=hearing.now,
        is_working_day=hearing.working_days_of(deal.lead),
    )


def offer_review(hearing: Hearing, command: OfferReview) -> Remark:
    deal, cycle = _under_review(hearing, command)
    commitments = hearing.work.commitments.of_deal(deal.id)
    return ReviewFormOffered(
        deal=deal,
        cycle=cycle,
        kept=rounds.kept_in(cycle, commitments, hearing.work.events.of_deal(deal.id)),
        open=tuple(one for one in commitments if one.live),
        today=hearing.turn.person.today(hearing.now),
    )


def keep_review(hearing: Hearing, command: KeepReview) -> Remark:
    """Close the round with its one change; what is private of its review is sealed.

    Raises TooLong, NotOnScale, or Missing for a change without its reason.
    """
    deal, cycle = _under_review(hearing, command)
    closed = cycle.closed(hearing.now, change=command.change, why=command.why)
    words = {name: getattr(command, name).strip() for name in _WORDS}
    for name, told in words.items():
        if len(told) > MAX_WORDS:
            raise TooLong(name, MAX_WORDS)
    review = Review(
        on=hearing.turn.person.today(hearing.now),
        number=cycle.number,
        **{scale: _on_scale(scale, getattr(command, scale)) for scale in SCALES},
        **words,
    )
    private = hearing.work.private.of_deal(deal.id).reviewed(review)
    hearing.work.private.keep(deal.id, private)
    hearing.work.cycles.save(closed)
    wins = suggestions.suggest(
        hearing.situation(deal), hearing.playbook, is_working_day=hearing.working_days_of(deal.lead)
    )
    hearing.work.deals.save(deal.having_suggested(tuple(win.move.slug for win in wins)))
    return ReviewKept(deal=deal, cycle=closed, trend=trend_of(private.reviews), wins=wins)


def _under_review(hearing: Hearing, command: OfferReview | KeepReview) -> tuple[Deal, Cycle]:
    """The round that is reviewed. Raises OnlyForChosen, OnlyInPrivate, NoRound or AlreadyReviewed."""
    deal = hearing.deal(command.deal)
    if not deal.may_see_private(hearing.turn.person.id):
        raise OnlyForChosen
    if not hearing.turn.place.private:
        raise OnlyInPrivate
    cycles = hearing.work.cycles.of_deal(deal.id)
    cycle = next((one for one in cycles if one.number == command.number), None)
    if cycle is None:
        raise NoRound
    if not cycle.runs:
        raise AlreadyReviewed
    return deal, cycle


def _on_scale(scale: str, words: str) -> int | None:
    """The number that was told, None for none. Raises NotOnScale."""
    low, high = SCALES[scale]
    words = words.strip()
    if not words:
        return None
    if not (words.isascii() and words.isdigit() and low <= int(words) <= high):
        raise NotOnScale(scale, low, high)
    return int(words)


def _goal(hearing: Hearing, deal: Deal) -> str:
    return rounds.offered_goal(
        deal,
        hearing.work,
        hearing.playbook,
        today=hearing.turn.person.today(hearing.now),
        is_working_day=hearing.working_days_of(deal.lead),
    )
