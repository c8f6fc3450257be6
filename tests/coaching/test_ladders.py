"""Milestones: the ladder of a deal's kind laid between two days, proven by promises, shifted by slips."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playbook_files import read_playbook
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import DealId
from coaching.ladder_shifts import Shift, Shifted, shifted, slip
from coaching.ladders import Milestone, laid
from coaching.people import OrganisationId, Person, PersonId

OPENED = date(2027, 3, 1)  # a Monday
PLAYBOOK = read_playbook()
REVIEW = PLAYBOOK.move_named("two-week-cycle")
ANA = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
NOON = datetime(2027, 3, 1, 12, tzinfo=UTC)

#: A weekend and a row of holidays put together: nothing is moved further than this many days by them.
SNAP = 7

KINDS = st.sampled_from(sorted(PLAYBOOK.kinds))
DAYS = st.integers(1, 400)
OPENINGS = st.dates(date(2027, 1, 1), date(2028, 12, 31))
#: Holidays as days of the year.
HOLIDAYS = st.frozensets(st.integers(1, 366), max_size=12)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def working_days(holidays: frozenset[int]) -> Callable[[date], bool]:
    """Weekdays without these holidays, of which no more than two in a row are days off."""
    kept = frozenset(day for day in holidays if not {day - 1, day - 2} <= holidays)
    return lambda day: weekday(day) and day.timetuple().tm_yday not in kept


def ladder_of(kind: str, days: int) -> tuple[Milestone, ...]:
    return laid(kind, PLAYBOOK, opened=OPENED, target=OPENED + timedelta(days=days), is_working_day=weekday)


def before_signing(ladder: tuple[Milestone, ...]) -> list[Milestone]:
    return [one for one in ladder if not one.after_signing]


def gaps(ladder: list[Milestone]) -> list[int]:
    return [(following.due - one.due).days for one, following in pairwise(ladder)]


def promise(
    move: str, due: date, *, number: int = 1, state: str = "open", follows: int | None = None
) -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=number)),
        organisation=OrganisationId("local:acme"),
        deal=DealId(UUID(int=99)),
        what="Send it",
        owner=ANA,
        due=due,
        made_by=ANA,
        made_at=NOON,
        state=state,
        move=move,
        proof="their reply, filed" if state == "done" else "",
        follows=CommitmentId(UUID(int=follows)) if follows else None,
    )


def event(kind: str, *, number: int = 1, at: datetime = NOON) -> Event:
    return Event(commitment=CommitmentId(UUID(int=number)), kind=kind, by=ANA, at=at)


def stands(
    ladder: tuple[Milestone, ...], today: date, *commitments: Commitment, events: tuple[Event, ...] = ()
) -> Shifted:
    return shifted(ladder, commitments=commitments, events=events, today=today, is_working_day=weekday)


def named(ladder: Shifted, name: str) -> Milestone:
    return next(one for one in ladder.milestones if one.name == name)


# ── Laying ────────────────────────────────────────────────────────────────────────────────────────────


@given(kind=KINDS, days=DAYS, opened=OPENINGS, holidays=HOLIDAYS)
def test_any_ladder_keeps_the_rules(kind: str, days: int, opened: date, holidays: frozenset[int]) -> None:
    is_working_day, target = working_days(holidays), opened + timedelta(days=days)
    ladder = laid(kind, PLAYBOOK, opened=opened, target=target, is_working_day=is_working_day)
    before = before_signing(ladder)
    dues = [one.due for one in ladder]

    assert dues == sorted(dues)
    assert all(opened <= due for due in dues)
    window = [opened + timedelta(days=ahead) for ahead in range(days + 1)]
    if any(map(is_working_day, window)):
        assert all(map(is_working_day, dues))
        assert before[-1].due == max(filter(is_working_day, window)), "never after the target date"
    assert (before[0].due - opened).days <= (7 if days <= 45 else 14) + SNAP
    assert all(gap <= 21 + SNAP for gap in gaps(before))
    assert all(one.name and one.evidence for one in ladder), "each is an observable state"
    assert [one.after_signing for one in ladder] == sorted(one.after_signing for one in ladder)


@pytest.mark.parametrize("kind", sorted(PLAYBOOK.kinds))
def test_the_first_rung_comes_early_and_reviews_fill_the_gaps_on_plain_weekdays(kind: str) -> None:
    for days in range(1, 401):
        before = before_signing(ladder_of(kind, days))
        assert (before[0].due - OPENED).days <= (7 if days <= 45 else 14) + 2
        assert all(gap <= 21 + 2 for gap in gaps(before))


@pytest.mark.parametrize("kind", sorted(PLAYBOOK.kinds))
def test_a_ladder_begins_with_a_small_step_and_ends_with_the_whole(kind: str) -> None:
    """Win small, and eventually win big (playbook, idea 48).

    The work does not grow from rung to rung: a conditional close is a short mail, a trial takes several
    people. What grows is what hangs on a rung, from a step of a week at most to the signature; how much more
    is at stake from promise to promise is watched where it is made (`cautions`, stakes_jump).
    """
    steep = [rung for rung in PLAYBOOK.ladder(kind).rungs if rung.plus_days is None]
    first, *later = [
        [PLAYBOOK.move_named(slug) for slug in rung.moves] for rung in steep if rung.core and rung.moves
    ]
    size = "SML".index

    assert all(move.effort != "L" and move.horizon.default <= 7 for move in first)
    assert max(size(move.effort) for move in first) <= max(
        size(move.effort) for rung in later for move in rung
    )
    assert (steep[-1].fraction, steep[-1].core) == (1.0, True), "the last rung is the agreement as a whole"
    assert [rung.fraction for rung in steep] == sorted(rung.fraction or 0 for rung in steep)


def test_the_signature_falls_on_the_target_date_and_the_rest_follows_it() -> None:
    ladder = ladder_of("sales_procurement", 60)
    before = before_signing(ladder)
    after = [one for one in ladder if one.after_signing]

    assert before[-1].name == "Signature"
    assert before[-1].due == OPENED + timedelta(days=60)
    # 30 days after it is a Sunday, and the review moves to Monday.
    assert [(one.due - before[-1].due).days for one in after] == [10, 31, 90]


def test_a_deadline_on_a_sunday_is_met_on_the_friday_before() -> None:
    before = before_signing(ladder_of("sales_procurement", 62))
    assert before[-1].due == date(2027, 4, 30)
    assert max(one.due for one in before) == date(2027, 4, 30)


def test_a_deadline_within_a_weekend_is_kept_although_nobody_works() -> None:
    saturday = date(2027, 3, 6)
    ladder = laid("internal", PLAYBOOK, opened=saturday, target=date(2027, 3, 7), is_working_day=weekday)
    assert {one.due for one in before_signing(ladder)} == {date(2027, 3, 7)}


def test_under_three_weeks_only_the_core_remains_before_signing() -> None:
    core = {one.name for one in before_signing(ladder_of("sales_procurement", 20))}
    whole = {one.name for one in before_signing(ladder_of("sales_procurement", 21))}

    assert "Mutual action plan with their steps" not in core
    assert "Mutual action plan with their steps" in whole
    assert "Signature" in core


def test_under_a_week_three_short_rungs_remain() -> None:
    before = before_signing(ladder_of("mna", 4))

    assert [(one.name, one.due) for one in before] == [
        ("Process or ledger", date(2027, 3, 2)),
        ("One agreed piece", date(2027, 3, 4)),
        ("Conditional close", date(2027, 3, 5)),
    ]
    assert before[0].evidence == "five lines confirmed by both sides in writing"
    assert before[0].moves == ("process-first", "agreed-open-parked-ledger")
    assert len(before_signing(ladder_of("mna", 7))) > 3


def test_a_long_deal_has_its_first_three_rungs_within_a_month() -> None:
    rungs = [one for one in ladder_of("partnership_jv", 360) if one.name != REVIEW.name]

    assert [(one.due - OPENED).days for one in rungs[:3]] == [7, 14, 30]


def test_as_many_reviews_as_needed_stand_between_two_rungs_and_are_named_by_their_move() -> None:
    ladder = ladder_of("licensing", 200)
    reviews = [one for one in ladder if one.moves == ("two-week-cycle",)]

    # Its own rungs stand on days 7, 14, 30, 98, 116, 140, 161, 184 and 200.
    assert [(one.due - OPENED).days for one in reviews] == [49, 64, 81, 128, 175]
    assert {one.name for one in reviews} == {REVIEW.name}
    assert {one.evidence for one in reviews} == {"cycle note shows goal, actions, results and one decision"}
    assert not any(one.moves == ("two-week-cycle",) for one in ladder_of("licensing", 60))


# ── Proving ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_kept_promise_proves_the_rung_and_the_next_one_is_due() -> None:
    kept = promise("success-sheet", date(2027, 3, 3), state="done")
    ladder = stands(ladder_of("sales_procurement", 60), OPENED, kept)

    sheet = named(ladder, "Success sheet with today's value")
    assert (sheet.state, sheet.proof) == ("done", "their reply, filed")
    assert [one.state for one in ladder.milestones[:3]] == ["due", "done", "ahead"]
    assert ladder.shifts == ()


def test_one_kept_review_proves_one_review() -> None:
    kept = promise("two-week-cycle", OPENED, state="done")
    ladder = stands(ladder_of("licensing", 200), OPENED, kept)

    states = [one.state for one in ladder.milestones if one.name == REVIEW.name]
    assert states[0] == "done"
    assert "done" not in states[1:]


def test_a_promise_kept_before_signing_proves_nothing_after_it() -> None:
    kept = promise("scorecard-review", date(2027, 3, 3), state="done")
    ladder = stands(ladder_of("supplier_price", 60), OPENED, kept)

    assert all(one.state != "done" for one in ladder.milestones)


def test_what_is_proven_after_signing_shows_that_it_was_signed() -> None:
    kept = promise("scorecard-review", date(2027, 5, 28), state="done")
    ladder = stands(ladder_of("supplier_price", 60), date(2027, 5, 31), kept)

    assert [(one.name, one.state) for one in ladder.milestones] == [
        ("Amendment signed", "done"),
        ("First correction under the formula", "done"),
        ("Review: price, delivery, quality", "due"),
    ]


# ── Shifting ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_moved_promise_moves_its_rung_and_the_signing_day_stays() -> None:
    laid_ladder = ladder_of("sales_procurement", 60)
    sheet = next(one for one in laid_ladder if one.name.startswith("Success sheet"))
    assert sheet.due == date(2027, 3, 10)

    moved = stands(laid_ladder, OPENED, promise("success-sheet", date(2027, 3, 17)), events=(event("moved"),))

    assert named(moved, sheet.name).due == date(2027, 3, 17)
    assert moved.shifts[0] == Shift(name=sheet.name, was=sheet.due, now=date(2027, 3, 17), why="moved")
    assert {one.why for one in moved.shifts} == {"moved"}
    assert named(moved, "Signature").due == OPENED + timedelta(days=60)
    assert [one.due for one in moved.milestones[-3:]] == [one.due for one in laid_ladder[-3:]]


def test_a_promise_for_a_later_day_that_was_never_moved_moves_nothing() -> None:
    ladder = stands(ladder_of("sales_procurement", 60), OPENED, promise("success-sheet", date(2027, 3, 17)))
    assert ladder.shifts == ()


@pytest.mark.parametrize(
    ("commitment", "events", "why"),
    [
        (promise("success-sheet", date(2027, 3, 17)), (event("missed"), event("moved")), "missed"),
        (promise("success-sheet", date(2027, 3, 17), number=2, follows=1), (event("partly_done"),), "partly"),
    ],
)
def test_a_missed_promise_and_the_rest_of_one_move_their_rung_too(
    commitment: Commitment, events: tuple[Event, ...], why: str
) -> None:
    ladder = stands(ladder_of("sales_procurement", 60), OPENED, commitment, events=events)
    assert ladder.shifts[0].why == why


def test_a_rung_whose_day_passed_is_late_and_due_within_a_week() -> None:
    laid_ladder = ladder_of("sales_procurement", 60)
    first = laid_ladder[0]
    assert first.due == date(2027, 3, 4)

    on_the_day = stands(laid_ladder, first.due)
    assert on_the_day.milestones[0].state == "due"
    late = stands(laid_ladder, date(2027, 3, 5))

    assert (late.milestones[0].state, late.milestones[0].due) == ("late", date(2027, 3, 11))
    assert late.shifts[0] == Shift(name=first.name, was=first.due, now=date(2027, 3, 11), why="passed")
    assert late.milestones[1].state == "due"
    assert late.milestones[1].due > late.milestones[0].due


def test_a_late_rung_takes_the_day_that_somebody_promised() -> None:
    ladder = stands(
        ladder_of("sales_procurement", 60),
        date(2027, 3, 5),
        promise("decision-path-and-sponsor", date(2027, 3, 9)),
    )
    assert (ladder.milestones[0].state, ladder.milestones[0].due) == ("late", date(2027, 3, 9))


def test_no_promise_moves_a_rung_past_the_signing_day() -> None:
    ladder = stands(
        ladder_of("sales_procurement", 60),
        OPENED,
        promise("success-sheet", date(2027, 6, 30)),
        events=(event("moved"),),
    )
    target = OPENED + timedelta(days=60)
    assert named(ladder, "Success sheet with today's value").due == target
    assert all(one.due <= target for one in before_signing(ladder.milestones))


def test_once_the_target_has_passed_the_signature_is_late_and_what_follows_it_moves_along() -> None:
    laid_ladder = ladder_of("sales_procurement", 60)
    ladder = stands(laid_ladder, date(2027, 5, 5))

    signature = named(ladder, "Signature")
    assert (signature.state, signature.was, signature.due) == ("late", date(2027, 4, 30), date(2027, 5, 7))
    delivery = named(ladder, "First delivery proven")
    assert delivery.due == date(2027, 5, 17)


def test_an_event_of_another_promise_moves_nothing() -> None:
    ladder = stands(
        ladder_of("sales_procurement", 60),
        OPENED,
        promise("success-sheet", date(2027, 3, 17)),
        events=(event("moved", number=7),),
    )
    assert ladder.shifts == ()


def test_what_slipped_is_told_with_the_day_before_and_the_count_of_what_follows() -> None:
    laid_ladder = ladder_of("sales_procurement", 60)
    before = stands(laid_ladder, OPENED, promise("success-sheet", date(2027, 3, 10)))
    moved = stands(laid_ladder, OPENED, promise("success-sheet", date(2027, 3, 17)), events=(event("moved"),))

    told = slip("success-sheet", before, moved)

    assert told is not None
    assert (told.shift.was, told.shift.now) == (date(2027, 3, 10), date(2027, 3, 17))
    assert told.signing is None
    assert (
        told.followed_by
        == sum(one.due != other.due for one, other in zip(before.milestones, moved.milestones, strict=True))
        - 1
    )
    assert slip("success-sheet", moved, moved) is None
    assert slip("mediation", before, moved) is None


MOVES = sorted({move for ladder in PLAYBOOK.ladders.values() for rung in ladder.rungs for move in rung.moves})


@st.composite
def slipped(draw: st.DrawFn) -> tuple[tuple[Commitment, ...], tuple[Event, ...]]:
    commitments: list[Commitment] = []
    events: list[Event] = []
    for number in range(draw(st.integers(0, 6))):
        commitments.append(
            promise(
                draw(st.sampled_from([*MOVES, "two-week-cycle", ""])),
                OPENED + timedelta(days=draw(st.integers(0, 500))),
                number=number + 1,
                state=draw(st.sampled_from(["open", "done", "proposed", "partly_done", "cancelled"])),
                follows=draw(st.sampled_from([None, 1])),
            )
        )
        events += (
            event(kind, number=number + 1) for kind in draw(st.sets(st.sampled_from(["moved", "missed"])))
        )
    return tuple(commitments), tuple(events)


@given(kind=KINDS, days=DAYS, ahead=st.integers(0, 500), holidays=HOLIDAYS, told=slipped())
def test_any_shift_keeps_the_order_and_no_day_is_past(
    kind: str,
    days: int,
    ahead: int,
    holidays: frozenset[int],
    told: tuple[tuple[Commitment, ...], tuple[Event, ...]],
) -> None:
    is_working_day = working_days(holidays)
    target, today = OPENED + timedelta(days=days), OPENED + timedelta(days=ahead)
    ladder = laid(kind, PLAYBOOK, opened=OPENED, target=target, is_working_day=is_working_day)
    commitments, events = told

    def now(rungs: tuple[Milestone, ...]) -> Shifted:
        return shifted(
            rungs, commitments=commitments, events=events, today=today, is_working_day=is_working_day
        )

    after = now(ladder)
    waiting = [one for one in after.milestones if one.state != "done"]
    dues = [one.due for one in waiting]
    signing = before_signing(ladder)[-1].due

    assert dues == sorted(dues)
    assert all(due >= today for due in dues)
    assert all(map(is_working_day, dues))
    assert [one.laid_on for one in after.milestones] == sorted(one.laid_on for one in after.milestones)
    if signing >= today:
        assert all(one.due <= signing for one in before_signing(after.milestones))
    assert sum(one.state == "due" for one in after.milestones) <= 1
    assert all((one.was is None) == (one.why == "") for one in after.milestones)
    assert {one.why for one in after.shifts} <= {"moved", "missed", "partly", "passed"}
    assert now(after.milestones) == after, "what was shifted stays as it is"


@given(kind=KINDS, days=DAYS)
def test_where_nothing_slips_nothing_moves(kind: str, days: int) -> None:
    ladder = ladder_of(kind, days)
    after = stands(ladder, OPENED)
    assert after.shifts == ()
    assert tuple(replace(one, state="ahead") for one in after.milestones) == ladder


def test_no_ladder_stands_as_no_ladder() -> None:
    assert stands((), OPENED).milestones == ()
