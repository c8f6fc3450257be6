"""What is asked about a suggested win: more of it, a smaller one, taking it or not, cutting an issue."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from coaching import accords, cover, declining, pieces, pilots, suggestions
from coaching.baselines import LOOKED_THROUGH, METRIC, Baseline, baseline_for
from coaching.cautions import caution_of
from coaching.commands import (
    CutIntoPieces,
    DeclineMove,
    OfferDecline,
    OfferPieces,
    OfferTake,
    ShowMore,
    ShowSmaller,
    TakeMove,
)
from coaching.commitment import (
    IF_THEN,
    LONG_STEP,
    Commitment,
    CommitmentId,
    Event,
    day_ahead,
    if_then_told,
)
from coaching.days import written
from coaching.deal import Deal
from coaching.doubts import Typed, doubts_about
from coaching.errors import DecidedTooEarly, Missing, TooLong
from coaching.filling import known_for, private_slots, proposed, stand_in
from coaching.follow_up import due_moment
from coaching.hearing import Hearing
from coaching.links import may_bind_another
from coaching.move_scores import score
from coaching.playbook.moves import Horizon, Move
from coaching.remarks import (
    CommitmentMade,
    CommitmentProposed,
    DeclineFormOffered,
    MoreAboutWin,
    PiecesFormOffered,
    PiecesShown,
    Remark,
    SmallerWinShown,
    TakeFormOffered,
    WinCautioned,
    WinDeclined,
)
from coaching.rounds import must_fit_round
from coaching.situation import Situation
from coaching.suggestions import Win
from coaching.triggers import check_on, goes_with
from coaching.vague_tests import vague_parts

#: A form asks for at most so many blanks of a move; the others stay in brackets.
BLANKS_AT_MOST = 4

#: Characters of what fills one blank of a move.
MAX_SLOT = 200

#: Its day is that of the written rule; the test, and with it the decision, comes later.
_DECIDED_LATER = "test-with-decision-rule"

_OTHER_WORLD = {"business": "diplomacy", "diplomacy": "business"}


def show_more(hearing: Hearing, command: ShowMore) -> Remark:
    deal = hearing.deal(command.deal, command.counterpart)
    win = _win(hearing, deal, command.move)
    record = hearing.work.records.of_all().get(win.move.slug)
    return MoreAboutWin(
        deal=deal,
        win=win,
        pair=_pair(hearing, deal, win.move),
        check=check_on(win.move, deal, hearing.playbook),
        record=record if record and record.enough else None,
    )


def show_smaller(hearing: Hearing, command: ShowSmaller) -> Remark:
    deal = hearing.deal(command.deal, command.counterpart)
    hearing.must_be_free(deal, command.move)
    return SmallerWinShown(deal=deal, win=_win(hearing, deal, command.move, smaller=True))


def offer_take(hearing: Hearing, command: OfferTake) -> Remark:
    """The form of a promise or, where the win would harm the larger deal, a word of caution first."""
    deal = hearing.deal(command.deal, command.counterpart)
    hearing.must_be_free(deal, command.move)
    win = _promise(hearing, deal, command)
    pilots.must_have_room(win.move, hearing.work.commitments.of_deal(deal.id))
    return (None if command.anyway else _cautioned(hearing, deal, win, command)) or _take_form(
        hearing, deal, win, command
    )


def take_move(hearing: Hearing, command: TakeMove) -> Remark | None:
    deal = hearing.deal(command.deal, command.counterpart)
    move = hearing.playbook.move_named(command.move)
    hearing.must_be_free(deal, move.slug)
    win = _promise(hearing, deal, command)
    owner = hearing.person("owner", command.owner)
    told = _told_in(hearing, command, win)
    due = day_ahead("due", hearing.day("due", command.due, win.due), owner, hearing.now)
    pilots.must_have_room(move, hearing.work.commitments.of_deal(deal.id))
    pilot = _pilot(hearing, command, move, told, due)
    what, measure = _promised(hearing, command, win, told=told, due=due, pilot=pilot)
    own = owner.id == hearing.turn.person.id
    commitment = Commitment(
        id=CommitmentId(hearing.new_id()),
        organisation=deal.organisation,
        deal=deal.id,
        what=what,
        owner=owner,
        due=due,
        made_by=hearing.turn.person,
        made_at=hearing.now,
        state="open" if own else "proposed",
        move=move.slug,
        measure=measure,
        in_return=command.in_return.strip(),
        counterpart=deal.faces,
        notes={**_notes(hearing, deal, command, told, pilot), **_way_round(command.if_then)},
    )
    _ask_back(hearing, deal, commitment, win)
    must_fit_round(hearing, deal, commitment)
    hearing.promise(commitment)
    known = _with_what_was_told(deal, move, command, told)
    hearing.work.deals.save(known.joined_by(owner.id).joined_by(hearing.turn.person.id))
    hearing.come_back_to(commitment, deal)
    decision = _decision(hearing, deal, commitment, pilot)
    return _announced(hearing, "made" if own else "proposed", deal, commitment, decision)


def _way_round(words: str) -> Mapping[str, str]:
    told = if_then_told(words)
    return {IF_THEN: told} if told else {}


def _notes(
    hearing: Hearing,
    deal: Deal,
    command: TakeMove,
    told: Mapping[str, str],
    pilot: pilots.Pilot | None,
) -> Mapping[str, str]:
    """What else was told of a promise; what it counts makes its result a baseline for later deals."""
    notes = dict(pilots.notes_of(pilot, stake=command.stake.strip())) if pilot else dict[str, str]()
    counts = METRIC in hearing.playbook.move_named(command.move).slots
    metric = told.get(METRIC) or hearing.situation(deal).known.get(METRIC, "") if counts else ""
    return {**notes, METRIC: metric} if metric else notes


def _baseline(hearing: Hearing, deal: Deal, move: Move) -> Baseline | None:
    """What an earlier result of the asker's own deals says about the level that is to be set."""
    if move.family != pilots.FAMILY and move.slug != suggestions.MEASURE_SHEET:
        return None
    work = hearing.work
    earlier = [
        (one, done, _done_on(done, events))
        for one in work.deals.of_member(hearing.turn.person.id, LOOKED_THROUGH)
        if (
            measured := [
                c for c in work.commitments.of_deal(one.id) if c.state == "done" and METRIC in c.notes
            ]
        )
        for events in (work.events.of_deal(one.id),)
        for done in measured
    ]
    return baseline_for(deal, hearing.situation(deal).known.get(METRIC, ""), earlier)


def _done_on(done: Commitment, events: Sequence[Event]) -> date:
    at = [one.at for one in events if one.commitment == done.id and one.kind == "done"]
    return done.owner.today(at[-1]) if at else done.due


def _with_what_was_told(deal: Deal, move: Move, command: TakeMove, told: Mapping[str, str]) -> Deal:
    """The deal with what the form told of it; what was said of this one promise alone is no fact of it."""
    its_own = accords.ITS_OWN if move.slug == accords.MOVE else frozenset[str]()
    facts = {slot: words for slot, words in told.items() if slot not in its_own}
    at_home = cover.told(move, theirs=command.cover_theirs, ours=command.cover_ours)
    slots = {**deal.brief.slots, **facts, **at_home}
    kept = MappingProxyType({slot: words for slot, words in slots.items() if words})
    return deal.told(replace(deal.brief, slots=kept))


def _ask_back(hearing: Hearing, deal: Deal, promise: Commitment, win: Win) -> None:
    """Raises what is doubtful about a promise as it was typed; who sends it again is believed."""
    kind = deal.brief.kind
    typed = Typed(
        promise=promise,
        win=win,
        issues=deal.brief.issues,
        made=_made_with(hearing, deal),
        words=hearing.playbook.kind(kind).words if kind else None,
        today=hearing.turn.person.today(hearing.now),
        counterparts=deal.names,
    )
    for doubt in doubts_about(typed):
        said = hash((promise.what, promise.due, promise.measure))
        name = f"{type(doubt).__name__}:{deal.id}:{promise.move}:{deal.faces}:{said}"
        if hearing.asked_first(f"{name}:{hearing.turn.person.id}"):
            raise doubt


def _decision(
    hearing: Hearing, deal: Deal, commitment: Commitment, pilot: pilots.Pilot | None
) -> Commitment | None:
    """A test that is decided on after its last day brings a promise to decide, asked about on that day."""
    if pilot is None or pilot.on == commitment.due:
        return None
    designs, person = hearing.playbook.designs.pilot, hearing.turn.person
    decision = Commitment(
        id=CommitmentId(hearing.new_id()),
        organisation=commitment.organisation,
        deal=commitment.deal,
        what=pilots.decision_of(pilot, designs),
        owner=person,
        due=pilot.on,
        made_by=person,
        made_at=hearing.now,
        measure=designs.decided_when,
        counterpart=commitment.counterpart,
    )
    # It belongs to the test that was just promised, and is not counted besides.
    hearing.work.commitments.add(decision)
    hearing.happened(decision, "made")
    hearing.come_back_to(decision, deal)
    return decision


def offer_decline(hearing: Hearing, command: OfferDecline) -> Remark:
    deal = hearing.deal(command.deal, command.counterpart)
    move = hearing.playbook.move_named(command.move)
    hearing.must_be_free(deal, move.slug)
    move = hearing.playbook.worded(move, deal.brief.kind)
    return DeclineFormOffered(deal=deal, move=move, reasons=declining.REASONS)


def decline_move(hearing: Hearing, command: DeclineMove) -> Remark:
    """Keep why a win is not for the deal; offer the next best, and the same in small where it was too big."""
    deal = hearing.deal(command.deal, command.counterpart)
    move = hearing.playbook.move_named(command.move)
    hearing.must_be_free(deal, move.slug)
    words = command.words.strip()
    if command.reason not in declining.REASONS:
        raise Missing("reason")
    if len(words) > declining.MAX_WORDS:
        raise TooLong("words", declining.MAX_WORDS)
    declined = declining.Declined(reason=command.reason, on=deal.lead.today(hearing.now), words=words)
    deal = deal.declining(move.slug, declined.written())
    instead = _next_best(hearing, deal)
    hearing.work.deals.save(deal.having_suggested((instead.move.slug,)) if instead else deal)
    too_big = command.reason == "too_big"
    return WinDeclined(
        deal=deal,
        move=hearing.playbook.worded(move, deal.brief.kind),
        again_on=declined.again_on,
        smaller=_win(hearing, deal, move.slug, smaller=True) if too_big else None,
        instead=instead,
    )


def offer_pieces(hearing: Hearing, command: OfferPieces) -> Remark:
    deal = hearing.meant(command)
    if not isinstance(deal, Deal):
        return deal
    return PiecesFormOffered(deal=deal, issue=deal.brief.issues[0] if deal.brief.issues else "")


def cut_into_pieces(hearing: Hearing, command: CutIntoPieces) -> Remark:
    deal = hearing.deal(command.deal)
    issue = pieces.issue_read(command.issue)
    kind = deal.brief.kind
    cut = pieces.pieces_of(
        issue,
        [obstacle.code for obstacle in deal.brief.obstacles],
        hearing.playbook.kind(kind).words.scopes if kind else (),
        hearing.playbook.designs.pieces,
    )
    shown = cut[pieces.SHOWN :] if command.others else cut[: pieces.SHOWN]
    first = hearing.playbook.designs.pieces.first
    hearing.must_be_free(deal, first)
    return PiecesShown(deal=deal, issue=issue, pieces=shown, move=first, others=not command.others)


def _win(
    hearing: Hearing,
    deal: Deal,
    slug: str,
    *,
    smaller: bool = False,
    piece: str = "",
    unknown: frozenset[str] = frozenset(),
) -> Win:
    """A move filled in for a deal; `unknown` slots are left open, whatever was told of them."""
    move = hearing.playbook.move_named(slug)
    now = hearing.situation(deal)
    known = {name: words for name, words in now.known.items() if name not in unknown}
    # What the coach would propose of itself is left open too.
    known |= {name: stand_in(name, now.kind, hearing.playbook) for name in unknown & accords.ITS_OWN}
    if smaller:
        move, known = _smaller(move, known)
    if piece:
        known = {**known, "issues": hearing.playbook.designs.pieces.into}
        known.pop("issue", None)
    now = replace(now, known=MappingProxyType(known))
    win = suggestions.win_of(move, now, hearing.playbook, hearing.working_days_of(deal.lead))
    return _with_piece(hearing, win, piece) if piece else win


def _promise(
    hearing: Hearing, deal: Deal, command: OfferTake | TakeMove, *, unknown: frozenset[str] = frozenset()
) -> Win:
    """The win as it is promised: what is private is left open, as a promise is read by everybody."""
    return _win(
        hearing,
        deal,
        command.move,
        smaller=command.smaller,
        piece=command.piece,
        unknown=unknown | private_slots(hearing.playbook),
    )


def _smaller(move: Move, known: Mapping[str, str]) -> tuple[Move, dict[str, str]]:
    """The same move in as few days as it can take, about one issue instead of all (playbook, idea 16)."""
    least = move.horizon.min
    one = {"issues": known["issue"]} if "issue" in known else {}
    short = Horizon(min=least, default=least, max=move.horizon.max)
    return replace(move, horizon=short), {**known, **one}


def _with_piece(hearing: Hearing, win: Win, piece: str) -> Win:
    blank = stand_in("issue", None, hearing.playbook)
    missing = tuple(slot for slot in win.missing if slot != "issue")
    return replace(win, do=win.do.replace(blank, piece), missing=missing)


def _pair(hearing: Hearing, deal: Deal, move: Move) -> Move | None:
    """The best of the suggested wins that comes from the other world (playbook, idea 40)."""
    other = _OTHER_WORLD.get(move.origin)
    now = hearing.situation(deal)
    found = [
        one
        for one in hearing.playbook.moves
        if one.origin == other and one.slug in deal.suggested and _is_free(one, now)
    ]
    scoring = hearing.playbook.scoring
    return max(found, key=lambda one: score(one, now, scoring), default=None)


def _is_free(move: Move, now: Situation) -> bool:
    return (now.kind is None or move.suits_kind(now.kind)) and suggestions.is_free(move, now)


def _cautioned(hearing: Hearing, deal: Deal, win: Win, command: OfferTake) -> WinCautioned | None:
    now = hearing.situation(deal)
    commitments = _made_with(hearing, deal)
    caution = caution_of(win, now, commitments)
    if caution is None:
        return None
    wins = (_win(hearing, deal, slug) for slug in caution.instead)
    instead = next(
        (one for one in wins if _is_free(one.move, now) and caution_of(one, now, commitments) is None), None
    )
    return WinCautioned(deal=deal, win=win, caution=caution, instead=instead, wish=command)


def _made_with(hearing: Hearing, deal: Deal) -> list[Commitment]:
    """All promises of a deal to the counterpart in front."""
    return [one for one in hearing.work.commitments.of_deal(deal.id) if one.counterpart == deal.faces]


def _take_form(hearing: Hearing, deal: Deal, win: Win, command: OfferTake) -> TakeFormOffered:
    is_pilot = win.move.family == pilots.FAMILY
    own = _own_fields(win.move)
    unasked = private_slots(hearing.playbook).union(own)
    asked = tuple(slot for slot in win.missing if slot not in unasked)
    now, slot, kind = hearing.situation(deal), hearing.playbook.slot, deal.brief.kind
    working_day = hearing.working_days_of(deal.lead)
    offered = proposed(win.move, owner="", today=now.today, due=win.due, is_working_day=working_day)
    known = known_for(win.move, {**offered, **now.known})
    return TakeFormOffered(
        deal=deal,
        win=win,
        owner=hearing.turn.person,
        blanks=tuple(slot(name) for name in asked[:BLANKS_AT_MOST]),
        smaller=command.smaller,
        piece=command.piece,
        scopes=hearing.playbook.kind(kind).words.scopes if kind and command.smaller else (),
        pilot=tuple((slot(name), known.get(name, "")) for name in own) if is_pilot else (),
        accord=() if is_pilot else tuple((slot(name), known.get(name, "")) for name in own),
        decision_day=win.due if is_pilot and win.move.slug != _DECIDED_LATER else None,
        check=check_on(win.move, deal, hearing.playbook),
        long=(win.due - now.today).days > LONG_STEP,
        baseline=_baseline(hearing, deal, win.move),
    )


def _own_fields(move: Move) -> tuple[str, ...]:
    """The slots that the form of this move asks for in any case, whether or not they are known."""
    if move.family == pilots.FAMILY:
        return pilots.SLOTS
    return accords.SLOTS if move.slug == accords.MOVE else ()


def _told_in(hearing: Hearing, command: TakeMove, win: Win) -> Mapping[str, str]:
    """What the form told of the slots that it asks for. Raises TooLong."""
    asked = {*win.missing, *_own_fields(win.move)} - private_slots(hearing.playbook)
    told = {slot: words.strip() for slot, words in command.slots.items() if words.strip() and slot in asked}
    for slot, words in told.items():
        if len(words) > MAX_SLOT:
            raise TooLong(f"slots.{slot}", MAX_SLOT)
    return told


def _promised(
    hearing: Hearing,
    command: TakeMove,
    win: Win,
    *,
    told: Mapping[str, str],
    due: date,
    pilot: pilots.Pilot | None,
) -> tuple[str, str]:
    """What is promised and what shows that it is done. Raises the refusals of an accord."""
    typed, deal = command.what.strip(), hearing.deal(command.deal, command.counterpart)
    if win.move.slug == accords.MOVE:
        ends = hearing.day_ahead("slots.expiry", told.get("expiry", ""))
        today = hearing.turn.person.today(hearing.now)
        told = accords.whole(told, ends, due, written(ends, today) if ends else "")
    if typed in {"", win.do}:
        # Written anew, so that what was told stands in it in full.
        typed = _promise(hearing, deal, command, unknown=frozenset(told)).do
    for slot, words in told.items():
        typed = typed.replace(stand_in(slot, deal.brief.kind, hearing.playbook), words)
    designs = hearing.playbook.designs
    if pilot is not None:
        return pilots.promise_of(pilot, typed, designs.pilot), pilots.measure_of(pilot, designs.pilot)
    if win.move.slug == accords.MOVE:
        typed = accords.promise_of(typed, told, designs.accord)
    what = pieces.subject_to_package(typed, win.move.slug, designs.pieces)
    return what, command.measure.strip() or win.move.done_when


def _pilot(
    hearing: Hearing, command: TakeMove, move: Move, told: Mapping[str, str], due: date
) -> pilots.Pilot | None:
    """The pilot that the form designs, None for another move.

    Raises the refusals of a pilot, or DecidedTooEarly before the test has ended.
    """
    if move.family != pilots.FAMILY:
        return None
    day = hearing.day_ahead(pilots.DECISION_DAY, command.decision_day)
    pilot = pilots.designed(told, day, written(day, hearing.turn.person.today(hearing.now)) if day else "")
    if pilot.on < due:
        raise DecidedTooEarly(pilots.DECISION_DAY, due)
    for doubt in vague_parts(told):
        name = f"{doubt.field}:{command.deal}:{move.slug}:{hash(told[doubt.field.partition('.')[2]])}"
        if hearing.asked_first(f"{name}:{hearing.turn.person.id}"):
            raise doubt
    return pilot


def _next_best(hearing: Hearing, deal: Deal) -> Win | None:
    """The best win that was not suggested before, else the best."""
    wins = suggestions.suggest(
        hearing.situation(deal), hearing.playbook, is_working_day=hearing.working_days_of(deal.lead)
    )
    fresh = (win for win in wins if win.move.slug not in deal.suggested)
    return next(fresh, wins[0] if wins else None)


def _announced(
    hearing: Hearing, kind: str, deal: Deal, commitment: Commitment, decision: Commitment | None
) -> Remark | None:
    """A promise is said where the deal is led; whoever made it elsewhere is told there as well."""
    details = {"decided_on": decision.due.isoformat()} if decision else {}
    hearing.say(kind, deal, commitment=commitment, place=deal.home, details=details, to=commitment.keeper)
    if hearing.turn.place.conversation == deal.home.conversation:
        return None
    if kind == "proposed":
        return CommitmentProposed(deal=deal, commitment=commitment, happened_at=hearing.now)
    asks_at = due_moment(commitment, hearing.now, hearing.working_days_of(commitment.owner))
    return CommitmentMade(
        deal=deal,
        commitment=commitment,
        asks_at=asks_at,
        decided_on=decision.due if decision else None,
        goes_with=goes_with(commitment, deal, hearing.playbook),
        may_bind=may_bind_another(commitment, deal, hearing.work),
        happened_at=hearing.now,
    )
