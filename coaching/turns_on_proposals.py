"""What is asked about a proposed promise: taking it, passing on it and why, and proposing it otherwise."""

from dataclasses import replace

from coaching.commands import (
    AcceptCommitment,
    CounterPropose,
    DeclineCommitment,
    GiveReason,
    OfferCounter,
    OfferReason,
)
from coaching.commitment import MAX_REASON, Commitment, CommitmentId, day_ahead
from coaching.deal import Deal
from coaching.errors import AlreadySettled, Missing, NothingChanged, NotTheOwner, TooLong
from coaching.hearing import Hearing
from coaching.proposals import held_before
from coaching.remarks import CounterFormOffered, ReasonFormOffered, Remark


def accept(hearing: Hearing, command: AcceptCommitment) -> Remark | None:
    deal, commitment = _answered(hearing, command.commitment)
    accepted = commitment.accepted()
    hearing.work.commitments.save(accepted)
    hearing.happened(accepted, "accepted", before=commitment)
    hearing.come_back_to(accepted, deal)
    hearing.say_at_home_too("made", deal, commitment=accepted)
    return None


def decline(hearing: Hearing, command: DeclineCommitment) -> Remark | None:
    """Pass on a proposal; a promise that was handed over stays with whoever had it."""
    deal, commitment = _answered(hearing, command.commitment)
    declined = commitment.declined()
    held = held_before(commitment, hearing.work.events.of_deal(deal.id))
    left = held or declined
    hearing.work.commitments.save(left)
    hearing.happened(left, "declined", before=commitment)
    if held is None:
        hearing.work.follow_ups.cancel_for(left.id)
    else:
        hearing.come_back_to(left, deal)
    hearing.say_at_home_too("declined", deal, commitment=left)
    return None


def offer_reason(hearing: Hearing, command: OfferReason) -> Remark:
    _, commitment = _passed_on(hearing, command.commitment)
    return ReasonFormOffered(commitment=commitment)


def give_reason(hearing: Hearing, command: GiveReason) -> Remark | None:
    """Keep why a proposal was declined, beside the declining itself."""
    deal, commitment = _passed_on(hearing, command.commitment)
    words = command.because.strip()
    if not words:
        raise Missing("because")
    if len(words) > MAX_REASON:
        raise TooLong("because", MAX_REASON)
    hearing.happened(commitment, "declined", words, before=commitment)
    hearing.say_at_home_too("declined", deal, commitment=commitment)
    return None


def offer_counter(hearing: Hearing, command: OfferCounter) -> Remark:
    _, commitment = _answered(hearing, command.commitment)
    return CounterFormOffered(commitment=commitment)


def counter(hearing: Hearing, command: CounterPropose) -> Remark | None:
    """Keep other terms as the proposal that stands; the one at the other end of it answers now."""
    deal, commitment = _answered(hearing, command.commitment)
    due = hearing.day("due", command.due, commitment.due)
    terms = replace(
        commitment,
        what=command.what.strip() or commitment.what,
        due=day_ahead("due", due, commitment.owner, hearing.now),
        measure=command.measure.strip() or commitment.measure,
        in_return=command.in_return.strip(),
    )
    why = command.why.strip()
    if len(why) > MAX_REASON:
        raise TooLong("why", MAX_REASON)
    if terms == commitment:
        raise NothingChanged("what")
    held = held_before(commitment, hearing.work.events.of_deal(deal.id))
    if held is not None and terms.measure != commitment.measure and not why:
        raise Missing("why")
    countered = terms.answered_by(hearing.turn.person)
    hearing.work.commitments.save(countered)
    hearing.happened(countered, "countered", why, before=commitment)
    hearing.come_back_to(countered, deal)
    hearing.say_at_home_too("proposed", deal, commitment=countered, to=countered.keeper)
    return None


def _answered(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A proposal that the asker is to answer. Raises AlreadySettled or NotTheOwner."""
    deal, found = hearing.commitment(commitment)
    if found.state != "proposed":
        raise AlreadySettled(found.state)
    if not hearing.reaching.answers_for(hearing.turn.person, found):
        raise NotTheOwner(found.keeper.name)
    return deal, found


def _passed_on(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A promise on which the asker has passed, and has not said why. Raises AlreadySettled or NotTheOwner."""
    deal, found = hearing.commitment(commitment)
    events = [one for one in hearing.work.events.of_deal(deal.id) if one.commitment == found.id]
    latest = events[-1] if events else None
    if latest is None or latest.kind != "declined" or latest.note:
        raise AlreadySettled(found.state)
    if latest.by.id != hearing.turn.person.id:
        raise NotTheOwner(latest.by.name)
    return deal, found
