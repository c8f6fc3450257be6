"""What a team's own deals add to a move's points: little, never without data, and never against the facts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Brief, Obstacle
from coaching.learning import FEW, POINTS_AT_MOST, Record, Records, points, records_of
from coaching.people import outsider_named
from coaching.situation import situation
from coaching.suggestions import suggest
from tests.coaching.deals import LEAD, PLAYBOOK, TODAY, deal_with

DONE_AT = datetime(2027, 3, 10, 15, tzinfo=UTC)
UNLOCKS = {"success-sheet": ("pilot-with-exit",)}


@st.composite
def records(draw: st.DrawFn) -> Record:
    taken = draw(st.integers(0, 200))
    done = draw(st.integers(0, taken))
    return Record(taken=taken, done=done, moved=draw(st.integers(0, done)))


@given(records())
def test_the_points_are_bounded_and_none_while_there_are_few(record: Record) -> None:
    assert abs(points(record)) < POINTS_AT_MOST
    if record.taken < FEW:
        assert points(record) == 0
    assert points(None) == 0


@given(records())
def test_more_that_was_done_or_moved_the_deal_never_counts_against_a_move(record: Record) -> None:
    better = [replace(record, done=done) for done in range(record.done, record.taken + 1)]
    better += [replace(record, moved=moved) for moved in range(record.moved, record.done + 1)]

    assert all(points(one) >= points(record) for one in better)


@given(records().filter(lambda one: one.taken >= FEW))
def test_one_more_miss_counts_against_it_and_one_more_that_moved_the_deal_for_it(record: Record) -> None:
    one_more = record.plus(Record(taken=1))
    moved = record.plus(Record(taken=1, done=1, moved=1))

    assert points(one_more) < points(record) < points(moved)


@given(st.integers(FEW, 100), st.integers(1, 100))
def test_the_same_share_counts_more_the_more_there_is_of_it(taken: int, more: int) -> None:
    some = Record(taken=taken, done=taken, moved=taken)
    many = Record(taken=taken + more, done=taken + more, moved=taken + more)

    assert 0 < points(some) < points(many)


PRICE = Brief(
    about="Renewal with Contoso",
    kind="sales_procurement",
    counterpart="Contoso",
    obstacles=(Obstacle(code="price_gap", evidence="stuck on price"),),
    target_date=TODAY + timedelta(days=60),
    flags=(),
)


def order(learned: Records) -> list[str]:
    now = situation(deal_with(PRICE), (), PLAYBOOK, today=TODAY, learned=learned)
    return [win.move.slug for win in suggest(now, PLAYBOOK, is_working_day=lambda day: day.weekday() < 5)]


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from([one.slug for one in PLAYBOOK.moves]), records()))
def test_the_order_is_unchanged_where_there_are_few_of_each(learned: Records) -> None:
    few = {slug: replace(one, taken=FEW - 1) for slug, one in learned.items()}

    assert order(few) == order({})


def test_what_went_badly_comes_later_and_never_disappears() -> None:
    first = order({})[0]
    badly = {first: Record(taken=100)}
    now = situation(deal_with(PRICE), (), PLAYBOOK, today=TODAY, learned=badly)
    wins = suggest(now, PLAYBOOK, is_working_day=lambda day: day.weekday() < 5)
    before = situation(deal_with(PRICE), (), PLAYBOOK, today=TODAY)
    points_before = {
        win.move.slug: win.score
        for win in suggest(before, PLAYBOOK, is_working_day=lambda day: day.weekday() < 5)
    }

    for win in wins:
        if win.move.slug == first:
            assert points_before[first] - 1 < win.score < points_before[first]


# ── What counts ───────────────────────────────────────────────────────────────────────────────────────


def promise(number: int, move: str = "success-sheet", state: str = "done") -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=number)),
        organisation=deal_with(PRICE).organisation,
        deal=deal_with(PRICE).id,
        what="Send the page",
        owner=LEAD,
        due=date(2027, 3, 10),
        made_by=LEAD,
        made_at=datetime(2027, 3, 1, 9, tzinfo=UTC),
        state=state,
        move=move,
    )


def done(number: int, at: datetime = DONE_AT, kind: str = "done") -> Event:
    return Event(commitment=CommitmentId(UUID(int=number)), kind=kind, by=LEAD, at=at)


def counted(commitments: Sequence[Commitment], events: Sequence[Event] = ()) -> Record | None:
    return records_of(commitments, events, UNLOCKS).get("success-sheet")


def test_only_what_has_ended_counts_and_what_was_let_go_says_nothing() -> None:
    for state in ("open", "proposed", "declined", "cancelled", "partly_done"):
        assert counted([promise(1, state=state)]) is None
    assert counted([promise(1, state="missed")]) == Record(taken=1)
    assert counted([promise(1)], [done(1)]) == Record(taken=1, done=1)


def test_what_the_other_side_owed_is_no_move_of_ours() -> None:
    theirs = replace(promise(1), owner=outsider_named("Dana", "Europe/London"))

    assert counted([theirs], [done(1)]) is None


def test_it_moved_the_deal_where_more_evidence_followed_within_two_weeks() -> None:
    two = [promise(1), promise(2, move="")]
    for days, moved in ((0, 1), (14, 1), (15, 0), (-1, 0)):
        for kind in ("done", "partly_done"):
            later = done(2, DONE_AT + timedelta(days=days), kind)
            assert counted(two, [done(1), later]) == Record(taken=1, done=1, moved=moved), days
    assert counted(two, [done(1), done(2, kind="moved")]) == Record(taken=1, done=1)


def test_it_moved_the_deal_where_what_it_opens_was_taken_within_two_weeks() -> None:
    for days, state, moved in ((3, "open", 1), (15, "open", 0), (-3, "open", 0), (3, "declined", 0)):
        opened = replace(promise(2, "pilot-with-exit", state), made_at=DONE_AT + timedelta(days=days))
        assert counted([promise(1), opened], [done(1)]) == Record(taken=1, done=1, moved=moved)
    another = replace(promise(2, "standstill", "open"), made_at=DONE_AT + timedelta(days=3))
    assert counted([promise(1), another], [done(1)]) == Record(taken=1, done=1)
