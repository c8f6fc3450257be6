"""Whatever people do, however time goes: no promise is forgotten, none asked about twice, nobody woken."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from itertools import count
from typing import Any, TypeVar

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.plain import plain
from bot.playbook_files import read_playbook
from coaching import commands as ask
from coaching.coach import Coach
from coaching.commands import Command, Turn
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import DealId
from coaching.follow_up import UNASKED
from coaching.ledger import Side, ledger_of
from coaching.ports import Posted, UnitOfWork
from coaching.remarks import Delivery, Refused, Remark
from tests.dialogs.script import CHANNEL, PEOPLE
from tests.fakes import Clock, MemoryStore, counting_ids

T = TypeVar("T")

MONDAY = datetime(2027, 3, 1, 9, tzinfo=UTC)
PLAYBOOK = read_playbook()
CARDS = Cards(playbook=PLAYBOOK)
MOVES = ("success-sheet", "external-benchmark", "restart-message", "overdue-promise", "open-book-sample")
BEGINS, ENDS = time(8, 0), time(18, 0)
SATURDAY = 5

people = st.sampled_from(["ana", "bo"])
some_days = st.integers(min_value=0, max_value=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """Something that the coach said unasked."""

    at: datetime
    delivery: Delivery

    @property
    def asks(self) -> tuple[object, ...]:
        """What was asked about, in which way, for which day, and whether to take it or how it went; once."""
        follow_up = self.delivery.follow_up
        commitment = getattr(self.delivery.remark, "commitment", None)
        due, state = getattr(commitment, "due", None), getattr(commitment, "state", None)
        return follow_up.commitment, follow_up.kind, due, state


class Deal(RuleBasedStateMachine):
    """One deal of Ana's with promises of hers and of Bo's, who lives five hours behind her."""

    def __init__(self) -> None:
        super().__init__()
        self.runner = asyncio.Runner()
        self.clock = Clock(MONDAY)
        self.store = MemoryStore(clock=self.clock, pause=timedelta(0))
        self.coach = Coach(
            store=self.store,
            playbook=PLAYBOOK,
            calendar=HolidayCalendar(),
            now=self.clock,
            new_id=counting_ids(),
        )
        self.turns = count(1)
        self.said: list[Said] = []
        self.later: set[CommitmentId] = set()
        #: What each promise counts for its owner's word, as it was seen from outside.
        self.counts: dict[CommitmentId, str] = {}
        self.missed: set[CommitmentId] = set()

    def teardown(self) -> None:
        self.runner.close()

    # ── What people do ────────────────────────────────────────────────────────────────────────────────

    @initialize()
    def a_deal_is_told(self) -> None:
        self.does("ana", ask.OpenDeal(about="Renewal with Contoso, stuck on price, sign by 30 April"))
        self.deal: DealId = self.kept(lambda work: work.deals.open_in(CHANNEL)[0].id)
        self.does("ana", ask.TellFlag(deal=self.deal, flag="none"))

    @rule(who=people, owner=people, move=st.sampled_from(MOVES), days=some_days)
    def somebody_promises(self, who: str, owner: str, move: str, days: int) -> None:
        due = PEOPLE[owner].today(self.clock()) + timedelta(days=days)
        command = ask.TakeMove(
            deal=self.deal,
            move=move,
            what=f"Send the signed page to Contoso ({move})",
            due=due.isoformat(),
            owner=PEOPLE[owner].id,
        )
        self.does(who, command)

    @precondition(lambda self: self.in_state("proposed"))
    @rule(data=st.data(), accepts=st.booleans())
    def the_owner_answers(self, data: st.DataObject, accepts: bool) -> None:
        one = data.draw(st.sampled_from(self.in_state("proposed")))
        kind = ask.AcceptCommitment if accepts else ask.DeclineCommitment
        self.does(one.owner.name, kind(commitment=one.id))

    @precondition(lambda self: self.in_state("open"))
    @rule(data=st.data())
    def it_is_done(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.in_state("open")))
        self.does(one.owner.name, ask.MarkDone(commitment=one.id, proof="the signed page, on file"))
        on_time = one.owner.today(self.clock()) <= one.due and one.id not in self.missed
        self.counts[one.id] = "kept" if on_time else "late"

    @precondition(lambda self: self.in_state("open"))
    @rule(data=st.data(), days=st.integers(min_value=1, max_value=7))
    def it_is_done_in_part(self, data: st.DataObject, days: int) -> None:
        one = data.draw(st.sampled_from(self.in_state("open")))
        due = one.owner.today(self.clock()) + timedelta(days=days)
        self.does(
            one.owner.name,
            ask.MarkPartly(
                commitment=one.id, exists="page one", rest="Send page two to Contoso", due=due.isoformat()
            ),
        )
        self.counts[one.id] = "late"

    @precondition(lambda self: self.in_state("open"))
    @rule(data=st.data(), days=st.integers(min_value=1, max_value=12))
    def it_gets_a_new_day(self, data: st.DataObject, days: int) -> None:
        one = data.draw(st.sampled_from(self.in_state("open")))
        today = one.owner.today(self.clock())
        moved = self.does(
            one.owner.name,
            ask.MoveDate(commitment=one.id, due=(today + timedelta(days=days)).isoformat(), cause="time"),
        )
        if one.due <= today and not isinstance(moved, Refused):
            self.missed.add(one.id)

    @precondition(lambda self: self.in_state("open"))
    @rule(data=st.data(), when=st.sampled_from(["hour", "tomorrow"]))
    def the_owner_wants_to_be_asked_later(self, data: st.DataObject, when: str) -> None:
        one = data.draw(st.sampled_from(self.in_state("open")))
        self.does(one.owner.name, ask.AskLater(commitment=one.id, when=when))
        self.later.add(one.id)

    @precondition(lambda self: self.in_state("open"))
    @rule(data=st.data())
    def it_is_blocked(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.in_state("open")))
        self.does(one.owner.name, ask.ReportBlock(commitment=one.id, words="Their lawyer is silent"))

    @rule(hours=st.integers(min_value=1, max_value=40))
    def hours_pass(self, hours: int) -> None:
        for _ in range(hours):
            self.clock.advance(hours=1)
            self.coach_speaks()

    @rule(days=st.integers(min_value=2, max_value=9))
    def the_coach_is_down_for_days(self, days: int) -> None:
        self.clock.advance(days=days)
        self.coach_speaks()

    # ── What must hold ────────────────────────────────────────────────────────────────────────────────

    @invariant()
    def nobody_is_disturbed_outside_working_hours(self) -> None:
        for said in self.said:
            there = said.at.astimezone(said.delivery.to.clock)
            assert there.weekday() < SATURDAY, said
            assert BEGINS <= there.time() < ENDS, said

    @invariant()
    def nothing_is_asked_about_twice(self) -> None:
        asked = [one.asks for one in self.said if one.asks[0] is not None and one.asks[0] not in self.later]
        assert len(asked) == len(set(asked)), asked

    @invariant()
    def at_most_one_post_a_day_stands_at_the_top_of_the_channel(self) -> None:
        places = [
            (one.at.astimezone(PEOPLE["ana"].clock).date(), one.delivery.follow_up.place) for one in self.said
        ]
        days = [day for day, place in places if not place.private and not place.thread]
        assert len(days) == len(set(days)), days

    @invariant()
    def no_promise_is_forgotten(self) -> None:
        """Whatever waits for somebody will be asked about again, or is over."""
        for one in self.commitments():
            if one.live:
                assert self.comes_back_to(one), one

    @invariant()
    def the_ledger_is_what_was_seen_to_happen(self) -> None:
        for one in self.in_state("missed"):
            self.counts[one.id] = "missed"
        counts = list(self.counts.values())
        expected = Side(kept=counts.count("kept"), late=counts.count("late"), missed=counts.count("missed"))
        late = sum(1 for one in self.missed if one not in self.counts)
        ours = self.kept(self._ledger)
        assert ours == Side(kept=expected.kept, late=expected.late + late, missed=expected.missed)

    # ── The world ─────────────────────────────────────────────────────────────────────────────────────

    def does(self, who: str, command: Command) -> Remark | None:
        """Somebody asks for something, and the coach says what it brings."""
        turn = Turn(
            id=f"t{next(self.turns)}",
            person=PEOPLE[who],
            place=CHANNEL,
            command=command,
            people=tuple(PEOPLE.values()),
        )
        reply = self.runs(self.coach.hear(turn))
        self.coach_speaks()
        return reply.remark if reply else None

    def coach_speaks(self) -> None:
        while due := self.runs(self.coach.due(10)):
            for one in due:
                assert plain(CARDS.card(one.remark, one.to.today(self.clock())))
                if one.follow_up.kind in UNASKED:
                    self.said.append(Said(at=self.clock(), delivery=one))
            posted = [
                Posted(
                    follow_up=one.follow_up.id,
                    fence=one.fence,
                    external_id=str(one.follow_up.id),
                    place=one.follow_up.place,
                )
                for one in due
            ]
            self.runs(self.coach.finish(posted))

    def commitments(self) -> tuple[Commitment, ...]:
        if not hasattr(self, "deal"):
            return ()
        return self.kept(lambda work: work.commitments.of_deal(self.deal))

    def in_state(self, state: str) -> list[Commitment]:
        return [one for one in self.commitments() if one.state == state]

    def comes_back_to(self, one: Commitment) -> bool:
        """Whether anything of it will be said unasked."""
        return self.store.comes_back_to(one.id)

    def _ledger(self, work: UnitOfWork) -> Side:
        return ledger_of(work.commitments.of_deal(self.deal), work.events.of_deal(self.deal)).ours

    def kept(self, read: Callable[[UnitOfWork], T]) -> T:
        return self.runs(self.store.look(CHANNEL.organisation, read))

    def runs(self, doing: Coroutine[Any, Any, T]) -> T:
        return self.runner.run(doing)


TestADeal = Deal.TestCase
TestADeal.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
