"""Whatever two people do to the promises of a deal: nothing is forgotten, and nothing counted wrong."""

from collections.abc import Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.calendar import HolidayCalendar
from coaching import commands as ask
from coaching import remarks as said
from coaching.coach import Coach
from coaching.commands import Command, Turn
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.follow_up import DUE, EVE, HALFWAY, LAPSED, REMINDER, TO_LEAD
from coaching.ledger import Side, ledger_of, momentum_of
from coaching.people import Person, PersonId, Place
from coaching.ports import Posted, UnitOfWork
from coaching.remarks import Remark, Reply
from tests.coaching.deals import PLAYBOOK
from tests.fakes import Clock, MemoryStore, counting_ids

ANA = Person(id=PersonId("ana"), name="ana", zone="Europe/London")
BO = Person(id=PersonId("bo"), name="bo", zone="America/New_York")
ROOM = Place(platform="local", workspace="acme", conversation="deal-room")
MONDAY = datetime(2027, 3, 1, 9, tzinfo=UTC)

MOVES = ("success-sheet", "external-benchmark", "ranked-swap")
WITHIN = timedelta(minutes=30)

PEOPLE = st.sampled_from((ANA, BO))
#: Which of the promises, the latest first.
WHICH = st.integers(0, 3)
DAYS = st.integers(0, 12)
WORDS = st.sampled_from(("Send the signed sheet to their buyer", "Bring the index to the next call"))

T = TypeVar("T")
Stood: TypeAlias = Mapping[CommitmentId, Commitment]


def run(work: Coroutine[Any, Any, T]) -> T:
    """What a coroutine gives that waits for nothing, as all of the store in memory."""
    try:
        work.send(None)
    except StopIteration as end:
        return end.value
    raise AssertionError("it waited for something")


@dataclass(slots=True, kw_only=True)
class Step:
    """What one person did at one moment, as the test remembers it."""

    by: PersonId
    at: datetime
    events: list[Event]
    stood: Stood
    undone: bool = False

    @property
    def about(self) -> set[CommitmentId]:
        return {one.commitment for one in self.events}


@dataclass(slots=True, kw_only=True)
class Remembered:
    """What happened, kept beside the coach and by other means."""

    steps: list[Step] = field(default_factory=list[Step])

    def keep(self, events: Sequence[Event], stood: Stood) -> None:
        for event in events:
            same = next((one for one in self.steps if (one.by, one.at) == (event.by.id, event.at)), None)
            if same is None:
                same = Step(by=event.by.id, at=event.at, events=[], stood=stood)
                self.steps.append(same)
            same.events.append(event)

    def last_of(self, person: Person) -> Step | None:
        own = [one for one in self.steps if one.by == person.id and not one.undone]
        return own[-1] if own else None

    def may_be_undone(self, step: Step, now: datetime, commitments: Stood) -> bool:
        later = self.steps[self.steps.index(step) + 1 :]
        overtaken = any(one.about & step.about for one in later if not one.undone)
        others = [one for id_, one in commitments.items() if id_ not in step.about and one.live]
        stands_again = [one for id_, one in step.stood.items() if id_ in step.about and one.live]
        is_taken = {one.move for one in others if one.move} & {one.move for one in stands_again}
        return now - step.at <= WITHIN and not overtaken and not is_taken

    def of(self, id_: CommitmentId) -> list[Event]:
        standing = (one for step in self.steps if not step.undone for one in step.events)
        return [one for one in standing if one.commitment == id_]


#: The states that a promise may be in after the latest thing that stands of it.
AFTER = {
    "made": {"open", "proposed"},
    "accepted": {"open"},
    "declined": {"declined", "open"},
    "countered": {"proposed"},
    "changed": {"open", "proposed"},
    "reassigned": {"open", "proposed"},
    "done": {"done"},
    "partly_done": {"partly_done"},
    "moved": {"open", "proposed"},
    "missed": {"missed"},
    "blocked": {"open", "proposed"},
    "cancelled": {"cancelled", "open"},
}


class Deal(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.clock = Clock(MONDAY)
        self.store = MemoryStore(clock=self.clock)
        self.coach = Coach(
            store=self.store,
            playbook=PLAYBOOK,
            calendar=HolidayCalendar(),
            now=self.clock,
            new_id=counting_ids(),
        )
        self.turns = 0
        self.remembered = Remembered()
        self.asked: set[tuple[CommitmentId, datetime]] = set()
        self.heard(ANA, ask.OpenDeal(about="Renewal with Contoso, stuck on price, sign by 30 May"))
        (self.deal,) = run(self.store.look(ROOM.organisation, lambda work: work.deals.open_in(ROOM)))

    @initialize(owner=PEOPLE, days=DAYS)
    def two_promises(self, owner: Person, days: int) -> None:
        """One is proposed to the other, or is one's own; and one is Bo's."""
        self.make(ANA, owner, MOVES[0], days, "Send the signed sheet to their buyer")
        self.make(BO, BO, MOVES[1], days, "Bring the index to the next call")

    # ── What they do ──────────────────────────────────────────────────────────────────────────────────

    @rule(who=PEOPLE, owner=PEOPLE, move=st.sampled_from(MOVES), days=DAYS, what=WORDS)
    def make(self, who: Person, owner: Person, move: str, days: int, what: str) -> None:
        take = ask.TakeMove(deal=self.deal.id, move=move, what=what, owner=owner.id, due=self.day(days))
        self.does(who, take)

    @rule(which=WHICH, yes=st.booleans())
    def answer(self, which: int, yes: bool) -> None:
        for one in self.proposed(which):
            answer = ask.AcceptCommitment if yes else ask.DeclineCommitment
            self.does(one.keeper, answer(commitment=one.id))

    @rule(which=WHICH, days=DAYS, what=WORDS)
    def counter(self, which: int, days: int, what: str) -> None:
        for one in self.proposed(which):
            self.does(one.keeper, ask.CounterPropose(commitment=one.id, due=self.day(days), what=what))

    @rule(who=PEOPLE, which=WHICH, what=WORDS, owner=st.one_of(st.none(), PEOPLE))
    def edit(self, who: Person, which: int, what: str, owner: Person | None) -> None:
        for id_ in self.picked(which):
            edit = ask.EditCommitment(
                commitment=id_,
                what=what,
                owner=owner.id if owner else None,
                measure="Signed by both",
                why="agreed",
            )
            self.does(who, edit)

    @rule(who=PEOPLE, which=WHICH, days=DAYS)
    def move(self, who: Person, which: int, days: int) -> None:
        for id_ in self.picked(which):
            self.does(who, ask.MoveDate(commitment=id_, due=self.day(days), cause="time", reason="away"))

    @rule(who=PEOPLE, which=WHICH)
    def done(self, who: Person, which: int) -> None:
        for id_ in self.picked(which):
            self.does(who, ask.MarkDone(commitment=id_, proof="their reply"))

    @rule(who=PEOPLE, which=WHICH, days=DAYS)
    def partly(self, who: Person, which: int, days: int) -> None:
        for id_ in self.picked(which):
            partly = ask.MarkPartly(commitment=id_, exists="half of it", rest="the rest", due=self.day(days))
            self.does(who, partly)

    @rule(who=PEOPLE, which=WHICH)
    def blocked(self, who: Person, which: int) -> None:
        for id_ in self.picked(which):
            self.does(who, ask.ReportBlock(commitment=id_, words="their legal team has gone quiet"))

    @rule(who=PEOPLE)
    def undo(self, who: Person) -> None:
        """It restores exactly what stood before, or is refused and changes nothing."""
        self.passes(minutes=1)
        before, step = self.commitments(), self.remembered.last_of(who)
        can = step is not None and self.remembered.may_be_undone(step, self.clock(), before)
        told = self.events()
        self.heard(who, ask.Undo(deal=self.deal.id))
        after = self.commitments()
        if step is None or not can:
            assert after == before
            assert self.events() == told
            return
        step.undone = True
        for id_, now in after.items():
            made = before[id_].unmade()
            assert now == (step.stood.get(id_, made) if id_ in step.about else before[id_])
        self.say_what_is_due()

    @rule(minutes=st.sampled_from((10, 45)))
    def a_while_passes(self, minutes: int) -> None:
        self.passes(minutes=minutes)

    @rule(days=st.integers(1, 4))
    def days_pass(self, days: int) -> None:
        """Hour by hour in working hours, as the coach looks all the time."""
        for _ in range(days):
            here = self.clock().replace(minute=0, second=0)
            for hour in (10, 15, 20):
                moment = here.replace(hour=hour) + timedelta(days=1)
                self.passes_to(moment)

    # ── What holds in every state ─────────────────────────────────────────────────────────────────────

    @invariant()
    def each_promise_is_as_its_events_say(self) -> None:
        for id_, one in self.commitments().items():
            events = self.remembered.of(id_)
            may_be = AFTER[events[-1].kind] if events else {"cancelled"}
            assert one.state in may_be, (one, events)

    @invariant()
    def the_ledger_is_a_recount(self) -> None:
        commitments, standing = self.commitments(), self.standing()
        words = [_word(one, self.remembered.of(id_)) for id_, one in commitments.items()]
        ours = Side(kept=words.count("kept"), late=words.count("late"), missed=words.count("missed"))
        assert ledger_of(tuple(commitments.values()), standing).ours == ours
        now = self.clock()
        wins = momentum_of(standing, ANA, opened_at=self.deal.opened_at, now=now).wins
        done = [one for id_ in commitments for one in self.remembered.of(id_) if one.kind == "done"]
        assert wins == sum((ANA.today(now) - ANA.today(one.at)).days < 14 for one in done)

    @invariant()
    def none_is_forgotten(self) -> None:
        kinds = {HALFWAY, EVE, DUE, REMINDER, TO_LEAD, LAPSED}
        waiting = [one for one in self.store.pending() if one.kind in kinds]
        for id_, one in self.commitments().items():
            about = [each for each in waiting if each.commitment == id_]
            assert bool(about) is one.live, (one, about)
            told = {each.to for each in about if each.kind not in {TO_LEAD, LAPSED}}
            assert told <= {one.keeper.id}, (one, about)

    # ── How it is done ────────────────────────────────────────────────────────────────────────────────

    def does(self, who: Person, command: Command) -> None:
        """A minute later somebody does something; a refusal changes nothing."""
        self.passes(minutes=1)
        stood, told = self.commitments(), self.events()
        reply = self.heard(who, command)
        new = self.events()[len(told) :]
        if reply is not None and isinstance(reply.remark, said.Refused):
            assert not new
            assert self.commitments() == stood
        self.remembered.keep(new, stood)
        self.say_what_is_due()

    def heard(self, who: Person, command: Command) -> Reply | None:
        self.turns += 1
        turn = Turn(id=f"t{self.turns}", person=who, place=ROOM, command=command, people=(ANA, BO))
        return run(self.coach.hear(turn))

    def passes(self, *, minutes: int) -> None:
        self.passes_to(self.clock() + timedelta(minutes=minutes))

    def passes_to(self, moment: datetime) -> None:
        self.clock.set(max(moment, self.clock()))
        self.say_what_is_due()

    def say_what_is_due(self) -> None:
        while True:
            stood, told = self.commitments(), self.events()
            due = run(self.coach.due(10))
            self.remembered.keep(self.events()[len(told) :], stood)
            if not due:
                return
            for one in due:
                self.is_asked(one.remark)
            posted = [Posted(follow_up=one.follow_up.id, fence=one.fence, external_id="m") for one in due]
            run(self.coach.finish(posted))

    def is_asked(self, remark: Remark) -> None:
        for id_ in _asked_about(remark):
            assert (id_, self.clock()) not in self.asked, remark
            self.asked.add((id_, self.clock()))

    def day(self, days: int) -> str:
        return (self.clock().date() + timedelta(days=days)).isoformat()

    def picked(self, which: int) -> tuple[CommitmentId, ...]:
        """One of the promises, of those first that are under way."""
        ranked = sorted(self.commitments().values(), key=lambda one: (not one.live, -one.id.int))
        return tuple(one.id for one in ranked[which : which + 1])

    def proposed(self, which: int) -> tuple[Commitment, ...]:
        waiting = [one for one in self.commitments().values() if one.state == "proposed"]
        return tuple(waiting[which % len(waiting) :][:1]) if waiting else ()

    def commitments(self) -> Stood:
        def read(work: UnitOfWork) -> Stood:
            return {one.id: one for one in work.commitments.of_deal(self.deal.id)}

        return run(self.store.look(ROOM.organisation, read))

    def events(self) -> tuple[Event, ...]:
        return run(self.store.look(ROOM.organisation, lambda work: work.events.all_of_deal(self.deal.id)))

    def standing(self) -> tuple[Event, ...]:
        return run(self.store.look(ROOM.organisation, lambda work: work.events.of_deal(self.deal.id)))


def _word(one: Commitment, events: Sequence[Event]) -> str:
    """Kept, late or missed, from what happened alone."""
    kinds = [event.kind for event in events]
    if not kinds:
        return ""
    if kinds[-1] == "missed":
        return "missed"
    if "partly_done" in kinds or "missed" in kinds:
        return "late"
    if kinds[-1] != "done":
        return ""
    return "late" if one.owner.today(events[-1].at) > one.due else "kept"


def _asked_about(remark: Remark) -> Iterable[CommitmentId]:
    match remark:
        case said.SeveralDue():
            return [one.id for one in remark.commitments]
        case said.CommitmentProposed(happened_at=None):
            return [remark.commitment.id]
        case said.FollowUpDue() | said.HalfwayThere() | said.DueTomorrow():
            return [remark.commitment.id]
        case _:
            return []


def test_whatever_two_people_do_no_promise_is_forgotten_or_counted_wrong() -> None:
    run_state_machine_as_test(Deal, settings=settings(max_examples=60, stateful_step_count=30, deadline=None))
