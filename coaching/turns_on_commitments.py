"""What is asked about commitments: how one went, a new day for it, and what is in its way."""

from dataclasses import replace
from datetime import date, timedelta

from coaching.commands import (
    AskLater,
    MarkDone,
    MarkNotDone,
    MarkPartly,
    MoveDate,
    OfferBlocked,
    OfferDone,
    OfferNewDate,
    OfferPartly,
    ReportBlock,
    ShowCommitment,
)
from coaching.commitment import MAX_NOTE, MAX_REASON, Commitment, CommitmentId, day_ahead
from coaching.days import written
from coaching.deal import Deal, Obstacle
from coaching.doubts import vague_rest
from coaching.errors import (
    AlreadySettled,
    Missing,
    NoProof,
    NoSuchMove,
    NotTheOwner,
    RestTooLate,
    TooBig,
    TooLong,
)
from coaching.follow_up import later_moment
from coaching.hearing import Hearing
from coaching.hours import working_day_from
from coaching.language.deal_facts import obstacles_in
from coaching.language.proofs import is_bare
from coaching.people import Person
from coaching.remarks import (
    AskedLater,
    BlockedFormOffered,
    CommitmentProposed,
    DoneFormOffered,
    FollowUpDue,
    NewDateFormOffered,
    PartlyFormOffered,
    Remark,
)
from coaching.suggestions import win_of
from coaching.too_big import too_big
from coaching.turns_on_theirs import moved_by_them, not_done_by_them

#: Days after which the form proposes the smaller step to be due: within the playbook's seven (section 6).
_PROPOSED_AFTER = 5

#: The rest of a promise is a step of so many days (playbook, section 6, on_partly).
_REST_DAYS = 7


def offer_done(hearing: Hearing, command: OfferDone) -> Remark:
    deal, commitment = _to_answer(hearing, command.commitment)
    return DoneFormOffered(commitment=commitment, unlock_text=_unlock_text(hearing, deal, commitment))


def mark_done(hearing: Hearing, command: MarkDone) -> Remark | None:
    deal, commitment = _to_answer(hearing, command.commitment)
    proof = _shown(hearing, commitment, "proof", command.proof)
    changed = {
        "seen_by": command.seen_by.strip(),
        "smaller_doubt": command.smaller_doubt.strip(),
        "unlocks": command.unlocks.strip(),
    }
    done = commitment.done(proof, {name: words for name, words in changed.items() if words})
    hearing.work.commitments.save(done)
    hearing.happened(done, "done", proof, before=commitment)
    hearing.work.follow_ups.cancel_for(done.id)
    hearing.say("done", deal, commitment=done, instead=hearing.asked_alone(commitment))
    return None


def _shown(hearing: Hearing, commitment: Commitment, field: str, words: str) -> str:
    """What shows it. Raises Missing or, the first time, NoProof where there is nothing that one could see."""
    shown = words.strip()
    if not shown:
        raise Missing(field)
    if is_bare(shown) and hearing.asked_first(f"shown:{commitment.id}:{field}:{hearing.turn.person.id}"):
        raise NoProof(field)
    return shown


def _unlock_text(hearing: Hearing, deal: Deal, commitment: Commitment) -> str:
    try:
        move = hearing.playbook.move_named(commitment.move)
    except NoSuchMove:
        return ""
    working_days = hearing.working_days_of(deal.lead)
    return win_of(move, hearing.situation(deal), hearing.playbook, working_days).unlock_text


def offer_partly(hearing: Hearing, command: OfferPartly) -> Remark:
    _, commitment = _to_answer(hearing, command.commitment)
    return PartlyFormOffered(commitment=commitment, due=_soon(hearing, commitment.owner))


def mark_partly(hearing: Hearing, command: MarkPartly) -> Remark | None:
    deal, commitment = _to_answer(hearing, command.commitment)
    exists, rest = _shown(hearing, commitment, "exists", command.exists), command.rest.strip()
    if not rest:
        raise Missing("rest")
    due = hearing.day("due", command.due, _soon(hearing, commitment.owner))
    _ask_about_the_rest(hearing, commitment, due)
    partly = commitment.partly_done(exists)
    smaller = replace(
        commitment,
        id=CommitmentId(hearing.new_id()),
        what=rest,
        due=day_ahead("due", due, commitment.owner, hearing.now),
        made_by=commitment.made_by if commitment.theirs else hearing.turn.person,
        made_at=hearing.now,
        follows=commitment.id,
    )
    _ask_if_vague(hearing, deal, commitment, "rest", smaller)
    hearing.work.commitments.save(partly)
    hearing.happened(partly, "partly_done", exists, before=commitment)
    hearing.work.follow_ups.cancel_for(partly.id)
    hearing.promise(smaller)
    hearing.come_back_to(smaller, deal)
    hearing.say(
        "partly",
        deal,
        commitment=partly,
        details={"rest": str(smaller.id)},
        instead=hearing.asked_alone(commitment),
    )
    return None


def _ask_about_the_rest(hearing: Hearing, commitment: Commitment, due: date) -> None:
    """Raises RestTooLate for a day that is more than a week away, the first time."""
    days = (due - commitment.owner.today(hearing.now)).days
    if days > _REST_DAYS and hearing.asked_first(f"rest:{commitment.id}:{hearing.turn.person.id}"):
        raise RestTooLate("due", due)


def offer_new_date(hearing: Hearing, command: OfferNewDate | MarkNotDone) -> Remark:
    deal, commitment = _to_answer(hearing, command.commitment)
    if not commitment.theirs:
        hearing.may_change(deal, commitment)
    return NewDateFormOffered(
        commitment=commitment, due=_soon(hearing, commitment.owner), late=_late(hearing, commitment)
    )


def not_done(hearing: Hearing, command: MarkNotDone) -> Remark | None:
    deal, commitment = _live(hearing, command.commitment)
    if commitment.theirs:
        return not_done_by_them(hearing, deal, commitment)
    return offer_new_date(hearing, command)


def move_date(hearing: Hearing, command: MoveDate) -> Remark | None:
    deal, commitment = _to_answer(hearing, command.commitment)
    if commitment.theirs:
        due = hearing.day("due", command.due, _soon(hearing, commitment.owner))
        return moved_by_them(hearing, deal, commitment, due, command)
    hearing.may_change(deal, commitment)
    late = _late(hearing, commitment)
    due = hearing.day("due", command.due, _soon(hearing, commitment.owner))
    moved = commitment.moved_to(due, command.what.strip(), hearing.now)
    _ask_back(hearing, deal, moved)
    _ask_if_vague(hearing, deal, commitment, "what", moved)
    hearing.work.commitments.save(moved)
    if late:
        hearing.happened(moved, "missed", command.cause.strip(), before=commitment)
    hearing.happened(
        moved, "moved", _why_moved(hearing, commitment, moved, command.reason), before=commitment
    )
    hearing.come_back_to(moved, deal)
    hearing.say(
        "moved",
        deal,
        commitment=moved,
        instead=hearing.asked_alone(commitment),
        details={
            "was_due": commitment.due.isoformat(),
            "late": "yes" if late else "",
            "cause": command.cause.strip(),
            "exists": _kept(command.exists),
        },
    )
    return None


def _kept(exists: str) -> str:
    exists = exists.strip()
    if len(exists) > MAX_NOTE:
        raise TooLong("exists", MAX_NOTE)
    return exists


def _why_moved(hearing: Hearing, was: Commitment, moved: Commitment, reason: str) -> str:
    """From which day to which one and why, as people read it in the history. Raises TooLong."""
    reason, today = reason.strip(), hearing.turn.person.today(hearing.now)
    if len(reason) > MAX_REASON:
        raise TooLong("reason", MAX_REASON)
    days = f"{written(was.due, today)} to {written(moved.due, today)}"
    return f"{days}: {reason}" if reason else days


def _ask_back(hearing: Hearing, deal: Deal, moved: Commitment) -> None:
    """Raises TooBig for a day that is too far away, the first time."""
    too_far = too_big("", moved.due, (), moved.owner.today(hearing.now))
    if too_far and hearing.asked_first(f"moved:{moved.id}:{hearing.turn.person.id}"):
        kind = deal.brief.kind
        raise TooBig("due", too_far, hearing.playbook.kind(kind).words.scopes[:2] if kind else ())


def _ask_if_vague(hearing: Hearing, deal: Deal, before: Commitment, field: str, after: Commitment) -> None:
    """Raises TooVague where new words name nothing that could be finished, the first time."""
    if after.what == before.what or before.theirs:
        return
    doubt = vague_rest(field, after, hearing.now, deal.names)
    name = f"vague:{before.id}:{hearing.turn.person.id}:{hash(after.what)}"
    if doubt is not None and hearing.asked_first(name):
        raise doubt


def show_commitment(hearing: Hearing, command: ShowCommitment) -> Remark:
    """What is asked about one of several that fell due together, with all ways to answer."""
    deal, commitment = _live(hearing, command.commitment)
    if commitment.state == "proposed":
        return CommitmentProposed(deal=deal, commitment=commitment)
    return FollowUpDue(deal=deal, commitment=commitment)


def ask_later(hearing: Hearing, command: AskLater) -> Remark:
    """Ask its keeper again in a while, alone; the promise keeps its day."""
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
    hearing.happened(commitment, "blocked", obstacle.evidence, before=commitment)
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


def _live(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    deal, found = hearing.commitment(commitment)
    if not found.live:
        raise AlreadySettled(found.state)
    return deal, found


def _to_answer(hearing: Hearing, commitment: CommitmentId) -> tuple[Deal, Commitment]:
    """A live one, or one of theirs that came after all."""
    deal, found = hearing.commitment(commitment)
    found = found.again()
    if not found.live:
        raise AlreadySettled(found.state)
    return deal, found


def _late(hearing: Hearing, commitment: Commitment) -> bool:
    """On or after its day a moved commitment counts as missed (architecture 4.14)."""
    return commitment.due <= commitment.owner.today(hearing.now)


def _soon(hearing: Hearing, owner: Person) -> date:
    """Within a week; one of theirs goes by the days off where its keeper is."""
    day = owner.today(hearing.now) + timedelta(days=_PROPOSED_AFTER)
    return working_day_from(day, hearing.working_days_of(owner))
