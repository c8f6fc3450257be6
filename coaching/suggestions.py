"""Which moves suit a deal now, and why: filters and the choice of three (playbook, section 4.1)."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from coaching.declining import is_declined
from coaching.filling import filled, known_for, proposed
from coaching.hours import working_day_from
from coaching.move_scores import in_own_control, score
from coaching.pieces import MANY_ISSUES
from coaching.playbook.moves import ALL_KINDS, HORIZON_DAYS_AT_MOST, Move
from coaching.playbook.playbook import Playbook
from coaching.playbook.scoring import Scoring, ScoringParams
from coaching.situation import Situation
from coaching.their_word import GIVEN_FIRST

#: Three low-risk openers for a deal whose obstacle nobody has named (playbook, Q2 skipped).
OPENERS = ("agreed-open-parked-ledger", "success-sheet", "decision-path-and-sponsor")

#: Moves after which the shape of the deal is agreed or signed.
HEADS_OF_TERMS = frozenset({"one-page-heads-of-terms", "conditional-close"})

#: After signing: the first review from the fourteenth day on, and what a good one brings (event_triggers).
FIRST_REVIEW, SECOND_LOOK = "scorecard-review", "post-settlement-look"
_REVIEW_AFTER = 14

#: Moves that put right what we promised and did not do.
_OURS_TO_MEND = frozenset({"overdue-promise", "breach-repair-series"})

#: Where what is counted is agreed, and what hangs on it beside tests (playbook, idea 34; M25).
MEASURE_SHEET = "success-sheet"
_BONUSES = frozenset({"performance-fee", "staged-tranche"})

#: Moves in which a number or an event decides who is paid what, so that it is worth gaming.
_DECIDED_BY_A_NUMBER = frozenset({"performance-fee", "contingent-bet", "staged-tranche"})

#: A step that ends after so many days, or one amid these fears, is better begun small (playbook, idea 16).
_NEAR_DAYS = 14
_FEARS = frozenset({"low_trust", "outcome_uncertainty"})

_EFFORTS = "SML"

#: So many wins make a set, each from a family of its own.
_SET = 3

#: From this weight on a cue is clear: the move it speaks for is not given up for the balance of a set.
_CLEAR_CUE = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a move is suggested: `kind` is cue, obstacle, unlocked, usual (in this kind), opener or in_time.

    Words alone that speak for it make it alike: it helped in deals told so; no clause is quoted for them.
    Or it is what brought it: overdue, missed, viewed (otherwise), their_misses, signed, issues (many).

    `code` is that of the sign, of the obstacle or of the kind of deal. `words` are what was said or picked,
    or the name of the move that unlocked this one.
    """

    kind: str
    code: str = ""
    words: str = ""
    picked: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Win:
    """A move filled in for a deal: what to do, by when, and what of it is still unknown.

    What is unknown is named in `missing`; in the texts plain words or a blank stand for it, nothing invented.
    """

    move: Move
    score: float
    do: str
    say: str
    due: date
    days: int
    because: Reason
    warnings: tuple[str, ...]
    missing: tuple[str, ...]
    unlock_text: str
    #: The further counterpart with whom it is, or empty for the first one.
    counterpart: str = ""
    #: It hangs on a number that nobody has told, or on what that is today: those are agreed first.
    measure_first: bool = False
    #: Its day is far or the fear is high, so a smaller version is worth a look.
    better_small: bool = False
    #: A number or an event decides who is paid what, so one asks how it could be gamed.
    by_a_number: bool = False


def suggest(now: Situation, playbook: Playbook, *, is_working_day: Callable[[date], bool]) -> tuple[Win, ...]:
    """Three wins from different families, the best first; fewer only where nothing else may be offered."""
    brought = _brought_first(now, playbook.scoring)
    scored = sorted(
        ((score(move, now, playbook.scoring), move) for move in _candidates(now, playbook, brought)),
        key=lambda pair: (-pair[0], *_tie(pair[1])),
    )
    chosen = _openers(scored) if _told_nothing(now) and not brought else ()
    if not chosen:
        chosen = _best_set(scored, playbook.scoring, first=_first_of_all(scored, now, playbook.scoring))
    wins = [win_of(move, now, playbook, is_working_day, points) for points, move in chosen]
    return tuple(_given_later(_measured_first(wins), now))


def _measured_first(wins: list[Win]) -> list[Win]:
    """The success sheet goes before what hangs on its numbers (playbook, idea 34)."""
    if not any(win.measure_first for win in wins):
        return wins
    return sorted(wins, key=lambda win: win.move.slug != MEASURE_SHEET)


def _given_later(wins: list[Win], now: Situation) -> list[Win]:
    """Where their word did not hold twice, what gives first comes last (playbook, on_counterpart_missed)."""
    return sorted(wins, key=lambda win: win.move.slug in GIVEN_FIRST) if now.they_missed_twice else wins


def win_of(
    move: Move,
    now: Situation,
    playbook: Playbook,
    is_working_day: Callable[[date], bool],
    points: float = 0,
) -> Win:
    """A move filled in for a deal, in its words, whether or not it would be suggested."""
    move = playbook.worded(move, now.kind)
    days = max(move.horizon.min, min(move.horizon.default, now.days_to_target))
    due = _due_in(days, now.today, is_working_day)
    offered = proposed(
        move, owner=now.deal.lead.name, today=now.today, due=due, is_working_day=is_working_day
    )
    known = known_for(move, {**offered, **now.known})
    return Win(
        move=move,
        score=points,
        do=filled(move.template, known, now.kind, playbook),
        say=filled(move.say, known, now.kind, playbook),
        due=due,
        days=(due - now.today).days,
        because=_reason(move, now, playbook.scoring),
        warnings=tuple(warning.note for warning in move.warnings(now.flags)),
        missing=tuple(slot for slot in move.slots if slot not in known),
        unlock_text=filled(move.unlock_text, known, now.kind, playbook),
        counterpart=now.deal.faces,
        measure_first=_hangs_on_numbers(move) and not {"metric", "baseline"} <= now.known.keys(),
        better_small=(due - now.today).days > _NEAR_DAYS or not _FEARS.isdisjoint(now.codes),
        by_a_number=move.slug in _DECIDED_BY_A_NUMBER,
    )


def _hangs_on_numbers(move: Move) -> bool:
    return (move.family == "pilot" and {"metric", "threshold"} <= {*move.slots}) or move.slug in _BONUSES


def _due_in(days: int, today: date, is_working_day: Callable[[date], bool]) -> date:
    """The working day so many days ahead, or the one before a holiday that would put it too far away."""
    due, last = working_day_from(today + timedelta(days=days), is_working_day), HORIZON_DAYS_AT_MOST
    if due <= today + timedelta(days=last):
        return due
    before = (today + timedelta(days=ahead) for ahead in range(last, 0, -1))
    return next((day for day in before if is_working_day(day)), due)


def _candidates(now: Situation, playbook: Playbook, brought: str) -> tuple[Move, ...]:
    """What fits and has a reason; where that makes no set, what fits at all, in the end at any stage."""
    in_time = tuple(move for move in playbook.moves if _fits(move, now, playbook.scoring))
    at_this_stage = tuple(move for move in in_time if _suits_stage(move, now, playbook.scoring))
    with_a_reason = tuple(move for move in at_this_stage if move.slug == brought or _has_a_reason(move, now))
    for moves in (with_a_reason, at_this_stage):
        if len({move.family for move in moves}) >= _SET:
            return moves
    return in_time


def _suits_stage(move: Move, now: Situation, scoring: Scoring) -> bool:
    stages = {now.stage, *scoring.stage_neighbours.get(now.stage, ())}
    return bool(stages & set(move.stages))


def _fits(move: Move, now: Situation, scoring: Scoring) -> bool:
    return (
        _suits_kind(move, now)
        and not _mends_nothing(move, now)
        and is_free(move, now)
        and move.horizon.min <= min(HORIZON_DAYS_AT_MOST, now.days_to_target)
        and move.slug not in scoring.never_by_score
        and (_is_measured(now) or not _hangs_on_numbers(move))
    )


def _is_measured(now: Situation) -> bool:
    """Whether what is counted is known, and what that is today."""
    return {"metric", "baseline"} <= now.known.keys()


def _mends_nothing(move: Move, now: Situation) -> bool:
    """Whether a move would mend a word of ours where it was the other side that broke its own."""
    ours = now.own_overdue or now.missed_in_a_row or "promise" in now.known
    return move.slug in _OURS_TO_MEND and now.broken_by_them and not ours


def is_free(move: Move, now: Situation) -> bool:
    """Whether a move could be offered at all, whatever its score, the stage and the kind of deal."""
    return (
        not move.blocked_by(now.flags)
        and move.slug not in now.taken
        and move.slug not in now.withheld
        and not is_declined(now.deal.declined, move.slug, now.today)
    )


def _told_nothing(now: Situation) -> bool:
    return not (now.obstacles or now.signs_of or now.alike or now.usual)


def _has_a_reason(move: Move, now: Situation) -> bool:
    """Where no obstacle was named, a cue, the kind of deal or being a safe opener must speak for a move."""
    slug = move.slug
    return bool(now.obstacles) or now.told_for(slug) or slug in now.usual or slug in OPENERS


def _suits_kind(move: Move, now: Situation) -> bool:
    """Where nobody told the kind of deal, a move of some kinds only needs a cue that speaks for it."""
    if now.kind is None:
        return move.deal_kinds == (ALL_KINDS,) or now.told_for(move.slug)
    return move.suits_kind(now.kind)


def _first_of_all(scored: Sequence[tuple[float, Move]], now: Situation, scoring: Scoring) -> str:
    """The slug of the move that belongs to every set, or empty.

    That is what an event brings, or else the best move where a clear cue speaks for it.
    """
    brought = _brought_first(now, scoring)
    if any(move.slug == brought for _, move in scored):
        return brought
    best = scored[0][1].slug if scored else ""
    cues = now.signs_of.get(best, ())
    return best if cues and cues[0].weight >= _CLEAR_CUE else ""


def _brought_first(now: Situation, scoring: Scoring) -> str:
    """The slug of what an event puts first: what we owe, the signature, many open issues; or empty."""
    brief = now.deal.brief
    if now.own_overdue or now.missed_in_a_row:
        return scoring.overdue_promise_move
    if brief.signed_on is not None:
        first = scoring.brought_by("signed")
        reviews = (now.today - brief.signed_on).days >= _REVIEW_AFTER
        return FIRST_REVIEW if reviews or first in now.taken else first
    return scoring.brought_by("many_open_issues") if len(brief.issues) >= MANY_ISSUES else ""


def _event_of(now: Situation) -> str:
    """The event behind what comes first: overdue, missed, signed or issues."""
    if now.own_overdue or now.missed_in_a_row:
        return "overdue" if now.own_overdue else "missed"
    return "issues" if now.deal.brief.signed_on is None else "signed"


def _best_set(
    scored: Sequence[tuple[float, Move]], scoring: Scoring, *, first: str
) -> tuple[tuple[float, Move], ...]:
    """The set of three from different families with the most points; fewer where there are not three."""
    p = scoring.params
    urgent = tuple(pair for pair in scored if pair[1].slug == first)
    families = {move.family for _, move in urgent}
    others = [pair for pair in scored[: p.candidates] if pair[1].family not in families]
    for size in (3, 2, 1):
        sets = [
            (*urgent, *chosen)
            for chosen in combinations(others, size - len(urgent))
            if len({move.family for _, move in chosen}) == len(chosen)
        ]
        if sets:
            # max() keeps the first of equals, and combinations come in the order of score and tie.
            return max(sets, key=lambda chosen: _set_points(chosen, p))
    return ()


def _set_points(chosen: tuple[tuple[float, Move], ...], p: ScoringParams) -> float:
    total = sum(points for points, _ in chosen)
    moves = [move for _, move in chosen]
    origins = {move.origin for move in moves}
    if any(in_own_control(move) for move in moves):
        total += p.set_own_control
    if "both" in origins or {"business", "diplomacy"} <= origins:
        total += p.set_both_worlds
    if any(move.control == "shared" for move in moves):
        total += p.set_counterpart_act
    return total + p.set_extra_large * max(0, sum(move.effort == "L" for move in moves) - 1)


def _openers(scored: Sequence[tuple[float, Move]]) -> tuple[tuple[float, Move], ...]:
    by_slug = {move.slug: (points, move) for points, move in scored}
    chosen = tuple(by_slug[slug] for slug in OPENERS if slug in by_slug)
    return chosen if len(chosen) == len(OPENERS) else ()


def _tie(move: Move) -> tuple[int, int, str]:
    return move.horizon.default, _EFFORTS.index(move.effort), move.id


def _reason(move: Move, now: Situation, scoring: Scoring) -> Reason:
    """The strongest thing that was said for the move: a cue, else the obstacle it helps most against."""
    if move.slug == _brought_first(now, scoring):
        return Reason(kind=_event_of(now))
    fitting = [o for o in now.obstacles if move.obstacles.get(o.code, 0) > 0]
    cues = now.signs_of.get(move.slug, ())
    if cues and (cues[0].weight >= 1 or not fitting):
        return Reason(kind="cue", code=cues[0].sign, words=cues[0].sentence)
    if fitting:
        best = max(fitting, key=lambda o: move.obstacles[o.code] * (2 if o is now.obstacles[0] else 1))
        return Reason(kind="obstacle", code=best.code, words=best.evidence, picked=best.picked)
    if move.slug in now.unlocked:
        return Reason(kind="unlocked", words=now.unlocked[move.slug])
    return _reason_of_its_kind(move, now)


def _reason_of_its_kind(move: Move, now: Situation) -> Reason:
    """Why a move is suggested that nothing said speaks for by itself."""
    if move.slug in now.usual:
        return Reason(kind="usual", code=now.kind or "")
    if move.slug in now.alike:
        return Reason(kind="alike")
    return Reason(kind="opener" if move.slug in OPENERS else "in_time")


def next_steps(
    done: str,
    now: Situation,
    playbook: Playbook,
    *,
    is_working_day: Callable[[date], bool],
    at_most: int,
    brought: tuple[str, ...] = (),
) -> tuple[Win, ...]:
    """What a finished move unlocks, then what suits the deal anyway; `done` is the move's slug or empty.

    What an event has `brought` comes right after the first that is unlocked.
    """
    unlocked = playbook.move_named(done).unlocks if done else ()
    slugs_in_order = dict.fromkeys((*unlocked[:1], *brought, *unlocked[1:]))
    moves = [playbook.move_named(slug) for slug in slugs_in_order]
    wins = [win_of(move, now, playbook, is_working_day) for move in moves if _may_follow(move, now)]
    slugs = {win.move.slug for win in wins}
    others = suggest(now, playbook, is_working_day=is_working_day)
    steps = [*wins, *(win for win in others if win.move.slug not in slugs)]
    return tuple(_given_later(steps, now))[:at_most]


def _may_follow(move: Move, now: Situation) -> bool:
    """An unlocked move is offered whatever the stage: the win itself may have moved the deal on."""
    return (
        (now.kind is None or move.suits_kind(now.kind))
        and is_free(move, now)
        and move.horizon.min <= now.days_to_target
    )
