"""What is asked about a promise that is to be different: changing it, taking a step back, and its history."""

from collections.abc import Sequence
from dataclasses import replace

from coaching.commands import EditCommitment, OfferEdit, OfferHistory, ShowHistory, Undo
from coaching.commitment import (
    MAX_REASON,
    Commitment,
    CommitmentId,
    Event,
    moment_written,
    must_have_room,
    turned_to,
)
from coaching.cycle import measures_fixed, running
from coaching.deal import Deal
from coaching.errors import (
    AlreadySettled,
    AlreadyTaken,
    MeasureFixed,
    Missing,
    NothingChanged,
    NothingToUndo,
    NotTheirsToChange,
    NotTheirsToUndo,
    Overtaken,
    TakenBackAlready,
    TooLateToUndo,
    TooLong,
)
from coaching.hearing import Hearing
from coaching.histories import history_of
from coaching.proposals import held_before
from coaching.remarks import EditFormOffered, HistoryShown, Remark, WhichPromise
from coaching.undoing import WITHIN, Step, last_step, overtaking, step_at


def offer_edit(hearing: Hearing, command: OfferEdit) -> Remark:
    _, commitment = _changeable(hearing, command.commitment)
    return EditFormOffered(commitment=commitment)


def edit(hearing: Hearing, command: EditCommitment) -> Remark | None:
    """Keep a promise in other words, or hand it over: the new owner is asked, unless it is the asker."""
    deal, commitment = _changeable(hearing, command.commitment)
    worded, why = _worded(commitment, command), command.why.strip()
    if len(why) > MAX_REASON:
        raise TooLong("why", MAX_REASON)
    if worded.measure != commitment.measure and _is_agreed(hearing, commitment):
        _may_change_measure(hearing, deal, commitment, why)
    changed = _for_its_owner(hearing, worded, command)
    handed_over = changed.keeper.id != commitment.keeper.id
    if worded == commitment and not handed_over:
        raise NothingChanged("what")
    hearing.work.commitments.save(changed)
    if worded != commitment:
        hearing.happened(changed, "changed", why, before=commitment)
    if handed_over:
        hearing.happened(changed, "reassigned", "" if worded != commitment else why, before=commitment)
    hearing.work.deals.save(deal.joined_by(changed.keeper.id).joined_by(hearing.turn.person.id))
    hearing.come_back_to(changed, deal)
    proposed = changed.state == "proposed"
    kind, to = ("proposed", changed.keeper) if proposed else ("changed", hearing.turn.person)
    hearing.say_at_home_too(kind, deal, commitment=changed, to=to)
    return None


def _may_change_measure(hearing: Hearing, deal: Deal, commitment: Commitment, why: str) -> None:
    """Measures change with a reason, and within a round at its review (playbook, idea 41).

    Raises Missing, and MeasureFixed once: who sends it again with the reason is believed.
    """
    if not why:
        raise Missing("why")
    cycle = running(hearing.work.cycles.of_deal(deal.id))
    if cycle is None or not measures_fixed(cycle, deal.lead.today(hearing.now)):
        return
    if hearing.asked_first(f"measure:{commitment.id}:{hearing.turn.person.id}:{hash(why)}"):
        raise MeasureFixed("measure", cycle.ends_on)


def _is_agreed(hearing: Hearing, commitment: Commitment) -> bool:
    """Whether its measure was agreed on, so that it changes with a reason alone; handed over, it stays."""
    events = hearing.work.events.of_deal(commitment.deal)
    return commitment.state == "open" or held_before(commitment, events) is not None


def _worded(commitment: Commitment, command: EditCommitment) -> Commitment:
    """The promise in the words of the form. Raises Missing where it would lose its measure."""
    measure = command.measure.strip()
    if commitment.measure and not measure:
        raise Missing("measure")
    what = command.what.strip() or commitment.what
    return replace(commitment, what=what, measure=measure, in_return=command.in_return.strip())


def _for_its_owner(hearing: Hearing, worded: Commitment, command: EditCommitment) -> Commitment:
    """Handed to whom the form names; a proposal in new words is the other one's to answer.

    What the other side owes stays theirs: another of us looks after it. Raises TooManyPromises.
    """
    if command.owner and command.owner != worded.keeper.id:
        person = hearing.person("owner", command.owner)
        if worded.theirs:
            return worded.kept_by(person)
        must_have_room(person, hearing.work.commitments.of_deal(worded.deal))
        return worded.handed_to(person, hearing.turn.person)
    return worded.answered_by(hearing.turn.person) if worded.state == "proposed" else worded


def undo(hearing: Hearing, command: Undo) -> Remark | None:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    standing = hearing.work.events.of_deal(deal.id)
    step = _to_take_back(hearing, command, standing)
    now = {one: hearing.work.commitments.known(one) for one in step.before}
    restored = [before or now[one].unmade() for one, before in step.before.items()]
    _must_be_free(hearing, deal, restored)
    # What is let go makes room first for what stands again.
    for one in sorted(restored, key=lambda one: one.live):
        hearing.work.commitments.save(one)
        hearing.happened(one, "undone", moment_written(step.at), before=now[one.id])
        if one.live:
            hearing.come_back_to(one, deal)
        else:
            hearing.work.follow_ups.cancel_for(one.id)
    about = next(one for one in restored if one.id == step.about)
    _unblock(hearing, turned_to(deal, about), step)
    hearing.say_at_home_too("undone", deal, commitment=about, details={"kind": step.kind})
    return None


def _to_take_back(hearing: Hearing, command: Undo, standing: Sequence[Event]) -> Step:
    """What the button names, else what the asker did last; raises why it cannot be taken back."""
    person = hearing.turn.person.id
    step = step_at(standing, command.at) if command.at else last_step(standing, person)
    if step is None:
        raise TakenBackAlready if command.at else NothingToUndo
    if step.by.id != person:
        raise NotTheirsToUndo(step.by.name)
    if hearing.now - step.at > WITHIN:
        raise TooLateToUndo(WITHIN.seconds // 60)
    if not step.is_known:
        raise NothingToUndo
    later = overtaking(standing, step)
    if later is not None:
        raise Overtaken(later.by.name)
    return step


def _must_be_free(hearing: Hearing, deal: Deal, restored: Sequence[Commitment]) -> None:
    """Raises AlreadyTaken where somebody has taken the same win since."""
    ours = {one.id for one in restored}
    others = [one for one in hearing.work.commitments.of_deal(deal.id) if one.live and one.id not in ours]
    taken = {(one.move, one.counterpart) for one in others if one.move}
    if any(one.live and (one.move, one.counterpart) in taken for one in restored):
        raise AlreadyTaken


def _unblock(hearing: Hearing, deal: Deal, step: Step) -> None:
    """What was said to be in the way is no obstacle of the deal any more, where it is taken back."""
    blocks = {one.note for one in step.events if one.kind == "blocked"}
    left = tuple(one for one in deal.brief.obstacles if one.evidence not in blocks)
    if left != deal.brief.obstacles:
        hearing.work.deals.save(deal.told(replace(deal.brief, obstacles=left)))


def show_history(hearing: Hearing, command: ShowHistory) -> Remark:
    deal, commitment = hearing.commitment(command.commitment)
    return _history(hearing, deal, commitment)


def offer_history(hearing: Hearing, command: OfferHistory) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    commitments = hearing.work.commitments.of_deal(deal.id)
    if len(commitments) == 1:
        return _history(hearing, deal, commitments[0])
    return WhichPromise(deal=deal, commitments=commitments)


def _history(hearing: Hearing, deal: Deal, commitment: Commitment) -> HistoryShown:
    events = hearing.work.events.all_of_deal(deal.id)
    return HistoryShown(
        deal=deal,
        commitment=commitment,
        entries=history_of(commitment, events),
        reader=hearing.turn.person,
        now=hearing.now,
    )


def _changeable(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A live promise that the asker may change. Raises AlreadySettled or NotTheirsToChange."""
    deal, found = hearing.commitment(commitment)
    if not found.live:
        raise AlreadySettled(found.state)
    if hearing.turn.person.id not in {found.owner.id, found.made_by.id, deal.lead.id}:
        raise NotTheirsToChange(found.owner.name)
    return deal, found
