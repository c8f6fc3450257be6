"""What is asked about commitments: accepting or declining one, and how it went."""

from dataclasses import replace
from datetime import date, timedelta

from coaching.commands import (
    AcceptCommitment,
    AskLater,
    DeclineCommitment,
    MarkDone,
    MarkPartly,
    MoveDate,
    OfferBlocked,
    OfferDone,
    OfferNewDate,
    OfferPartly,
    ReportBlock,
    ShowCommitment,
)
from coaching.commitment import Commitment, CommitmentId, day_ahead
from coaching.deal import Deal, Obstacle
from coaching.errors import AlreadySettled, Missing, NoSuchMove, NotTheOwner, TooBig
from coaching.follow_up import later_moment
from coaching.hearing import Hearing
from coaching.hours import working_day_from
from coaching.language.deal_facts import obstacles_in
from coaching.people import Person
from coaching.remarks import (
    AskedLater,
    BlockedFormOffered,
    DoneFormOffered,
    FollowUpDue,
    NewDateFormOffered,
    PartlyFormOffered,
    Remark,
)
from coaching.suggestions import win_of
from coaching.too_big import too_big

#: Days after which the form proposes the smaller step to be due: within the playbook's seven (section 6).
_PROPOSED_AFTER = 5


def accept(hearing: Hearing, command: AcceptCommitment) -> Remark | None:
    deal, commitment = _proposed_to(hearing, command.commitment)
    accepted = commitment.accepted()
    hearing.work.commitments.save(accepted)
    hearing.happened(accepted, "accepted")
    hearing.say("made", deal, commitment=accepted, instead=True)
    return None


def decline(hearing: Hearing, command: DeclineCommitment) -> Remark | None:
    deal, commitment = _proposed_to(hearing, command.commitment)
    declined = commitment.declined()
    hearing.work.commitments.save(declined)
    hearing.happened(declined, "declined")
    hearing.work.follow_ups.cancel_for(declined.id)
    hearing.say("declined", deal, commitment=declined, instead=True)
    return None


def offer_done(hearing: Hearing, command: OfferDone) -> Remark:
    deal, commitment = _live(hearing, command.commitment)
    return DoneFormOffered(commitment=commitment, unlock_text=_unlock_text(hearing, deal, commitment))


def mark_done(hearing: Hearing, command: MarkDone) -> Remark | None:
    deal, commitment = _live(hearing, command.commitment)
    proof = command.proof.strip()
    if not proof:
        raise Missing("proof")
    changed = {
        "seen_by": command.seen_by.strip(),
        "smaller_doubt": command.smaller_doubt.strip(),
        "unlocks": command.unlocks.strip(),
    }
    done = commitment.done(proof, {name: words for name, words in changed.items() if words})
    hearing.work.commitments.save(done)
    hearing.happened(done, "done", proof)
    hearing.work.follow_ups.cancel_for(done.id)
    hearing.say("done", deal, commitment=done, instead=hearing.asked_alone(commitment))
    return None


def _unlock_text(hearing: Hearing, deal: Deal, commitment: Commitment) -> str:
    try:
        move = hearing.playbook.move_named(commitment.move)
    except NoSuchMove:
        return ""
    working_days = hearing.working_days_of(deal.lead)
    return win_of(move, hearing.situation(deal), hearing.playbook, working_days).unlock_text


def offer_partly(hearing: Hearing, command: OfferPartly) -> Remark:
    _, commitment = _live(hearing, command.commitment)
    return PartlyFormOffered(commitment=commitment, due=_soon(hearing, commitment.owner))


def mark_partly(hearing: Hearing, command: MarkPartly) -> Remark | None:
    deal, commitment = _live(hearing, command.commitment)
    exists, rest = command.exists.strip(), command.rest.strip()
    if not exists:
        raise Missing("exists")
    if not rest:
        raise Missing("rest")
    due = hearing.day("due", command.due, _soon(hearing, commitment.owner))
    partly = commitment.partly_done(exists)
    smaller = replace(
        commitment,
        id=CommitmentId(hearing.new_id()),
        what=rest,
        due=day_ahead("due", due, commitment.owner, hearing.now),
        made_by=hearing.turn.person,
        made_at=hearing.now,
        follows=commitment.id,
    )
    hearing.work.commitments.save(partly)
    hearing.happened(partly, "partly_done", exists)
    hearing.work.follow_ups.cancel_for(partly.id)
    hearing.work.commitments.add(smaller)
    hearing.happened(smaller, "made")
    hearing.come_back_to(smaller, deal)
    hearing.say(
        "partly",
        deal,
        commitment=partly,
        details={"rest": str(smaller.id)},
        instead=hearing.asked_alone(commitment),
    )
    return None


def offer_new_date(hearing: Hearing, command: OfferNewDate) -> Remark:
    _, commitment = _live(hearing, command.commitment)
    return NewDateFormOffered(
        commitment=commitment, due=_soon(hearing, commitment.owner), late=_late(hearing, commitment)
    )


def move_date(hearing: Hearing, command: MoveDate) -> Remark | None:
    deal, commitment = _live(hearing, command.commitment)
    late = _late(hearing, commitment)
    due = hearing.day("due", command.due, _soon(hearing, commitment.owner))
    moved = commitment.moved_to(due, command.what.strip(), hearing.now)
    _ask_back(hearing, deal, moved)
    hearing.work.commitments.save(moved)
    if late:
        hearing.happened(moved, "missed", command.cause.strip())
    hearing.happened(moved, "moved", f"{commitment.due.isoformat()} to {moved.due.isoformat()}")
    hearing.come_back_to(moved, deal)
    hearing.say(
        "moved",
        deal,
        commitment=moved,
        instead=hearing.asked_alone(commitment),
        details={"was_due": commitment.due.isoformat(), "late": "yes" if late else ""},
    )
    return None


def _ask_back(hearing: Hearing, deal: Deal, moved: Commitment) -> None:
    """Raises TooBig for a day that is too far away, the first time."""
    too_far = too_big("", moved.due, (), moved.owner.today(hearing.now))
    if too_far and hearing.asked_first(f"moved:{moved.id}:{hearing.turn.person.id}"):
        kind = deal.brief.kind
        raise TooBig("due", too_far, hearing.playbook.kind(kind).words.scopes[:2] if kind else ())


def show_commitment(hearing: Hearing, command: ShowCommitment) -> Remark:
    """What is asked about one of several that fell due together, with all ways to answer."""
    deal, commitment = _live(hearing, command.commitment)
    return FollowUpDue(deal=deal, commitment=commitment)


def ask_later(hearing: Hearing, command: AskLater) -> Remark:
    """Ask the owner again in a while, alone; the promise keeps its day."""
    deal, commitment = _live(hearing, command.commitment)
    asker = hearing.turn.person
    if not hearing.reaching.answers_for(asker, commitment):
        raise NotTheOwner(commitment.keeper.name)
    moment = later_moment(command.when, hearing.now, hearing.working_days_of(asker))
    hearing.come_back_to(commitment, deal, later=moment)
    return AskedLater(deal=deal, commitment=commitment, asks_at=moment)


def offer_blocked(hearing: Hearing, command: OfferBlocked) -> Remark:
    _, commitment = _live(hearing, command.commitment)
    obstacles = tuple(hearing.playbook.terms.obstacles.values())
    return BlockedFormOffered(commitment=commitment, obstacles=obstacles)


def report_block(hearing: Hearing, command: ReportBlock) -> Remark | None:
    deal, commitment = _live(hearing, command.commitment)
    obstacle = _obstacle(hearing, deal, command)
    known = tuple(one for one in deal.brief.obstacles if one.code != obstacle.code)
    if commitment.counterpart == deal.faces:
        hearing.work.deals.save(deal.told(replace(deal.brief, obstacles=(obstacle, *known))))
    hearing.happened(commitment, "blocked", obstacle.evidence)
    hearing.say(
        "blocked",
        deal,
        commitment=commitment,
        instead=hearing.asked_alone(commitment),
        details={
            "code": obstacle.code,
            "words": obstacle.evidence,
            "picked": "yes" if obstacle.picked else "",
        },
    )
    return None


def _obstacle(hearing: Hearing, deal: Deal, command: ReportBlock) -> Obstacle:
    """What is in the way, picked or read in the words; else the deal's first obstacle, in these words."""
    words = command.words.strip()
    names = hearing.playbook.terms.obstacles
    if command.obstacle in names:
        name = names[command.obstacle].name
        return Obstacle(code=command.obstacle, evidence=words or name, picked=not words)
    if not words:
        raise Missing("words")
    found = obstacles_in(words)
    if found:
        return Obstacle(code=found[0].value, evidence=found[0].sentence)
    first = deal.brief.obstacles[0].code if deal.brief.obstacles else "complexity"
    return Obstacle(code=first, evidence=words)


def _proposed_to(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    deal, found = hearing.commitment(commitment)
    if found.state != "proposed":
        raise AlreadySettled(found.state)
    if not hearing.reaching.answers_for(hearing.turn.person, found):
        raise NotTheOwner(found.owner.name)
    return deal, found


def _live(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    deal, found = hearing.commitment(commitment)
    if not found.live:
        raise AlreadySettled(found.state)
    return deal, found


def _late(hearing: Hearing, commitment: Commitment) -> bool:
    """On or after its day a moved commitment counts as missed (architecture 4.14)."""
    return commitment.due <= commitment.owner.today(hearing.now)


def _soon(hearing: Hearing, owner: Person) -> date:
    day = owner.today(hearing.now) + timedelta(days=_PROPOSED_AFTER)
    return working_day_from(day, hearing.working_days_of(owner))
