"""The same at random with promises of the other side among ours: each ledger counts its own side alone."""

from datetime import timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, precondition, rule

from coaching import commands as ask
from coaching.commitment import Commitment
from coaching.ledger import Side, ledger_of
from coaching.ports import UnitOfWork
from coaching.remarks import Refused
from tests.dialogs.script import PEOPLE
from tests.dialogs.test_nothing_is_forgotten import Deal as DealOfOurs
from tests.dialogs.test_nothing_is_forgotten import people, some_days

_MAY_COME = ("open", "missed", "cancelled")


class Deal(DealOfOurs):
    """What Ana and Bo promise, and what Ms Weber told one of them that she would do."""

    def in_state(self, state: str) -> list[Commitment]:
        return [one for one in self.commitments() if one.state == state and not one.theirs]

    def theirs(self, *states: str) -> list[Commitment]:
        return [one for one in self.commitments() if one.state in states and one.theirs]

    @rule(who=people, days=some_days)
    def they_promise(self, who: str, days: int) -> None:
        due = PEOPLE[who].today(self.clock()) + timedelta(days=days)
        command = ask.AddTheirs(deal=self.deal, said_by="Ms Weber", what="send the list", due=due.isoformat())
        self.does(who, command)

    @precondition(lambda self: self.theirs(*_MAY_COME))
    @rule(data=st.data(), who=people)
    def they_did_it(self, data: st.DataObject, who: str) -> None:
        one = data.draw(st.sampled_from(self.theirs(*_MAY_COME)))
        self.does(who, ask.MarkDone(commitment=one.id, proof="the list, on file"))

    @precondition(lambda self: self.theirs("open"))
    @rule(data=st.data(), who=people)
    def they_did_not(self, data: st.DataObject, who: str) -> None:
        one = data.draw(st.sampled_from(self.theirs("open")))
        self.does(who, ask.MarkNotDone(commitment=one.id))

    @precondition(lambda self: self.theirs(*_MAY_COME))
    @rule(data=st.data(), who=people, days=st.integers(min_value=1, max_value=9))
    def they_name_a_new_day(self, data: st.DataObject, who: str, days: int) -> None:
        one = data.draw(st.sampled_from(self.theirs(*_MAY_COME)))
        due = one.owner.today(self.clock()) + timedelta(days=days)
        if due != one.due:
            assert not isinstance(
                self.does(who, ask.MoveDate(commitment=one.id, due=due.isoformat())), Refused
            )

    @precondition(lambda self: self.theirs("open"))
    @rule(data=st.data())
    def its_keeper_wants_to_be_asked_later(self, data: st.DataObject) -> None:
        one = data.draw(st.sampled_from(self.theirs("open")))
        self.does(one.keeper.name, ask.AskLater(commitment=one.id))
        self.later.add(one.id)

    @invariant()
    def nobody_of_theirs_is_spoken_to(self) -> None:
        for said in self.said:
            assert said.delivery.to.has_account, said
            assert said.delivery.follow_up.to in {"ana", "bo"}, said

    @invariant()
    def how_they_keep_their_word_is_asked_alone(self) -> None:
        for said in self.said:
            remark = said.delivery.remark
            together = getattr(remark, "commitments", None) or (getattr(remark, "commitment", None),)
            if any(one is not None and one.theirs for one in together):
                assert said.delivery.follow_up.place.private, said

    @invariant()
    def their_word_is_counted_from_what_was_told(self) -> None:
        if not hasattr(self, "deal"):
            return
        theirs = self.theirs("done", "missed", "open")
        count = self.kept(self._their_word)
        assert count.missed == len(self.theirs("missed"))
        assert count.kept <= len(self.theirs("done")) <= count.kept + count.late
        assert count.promises <= len(theirs) + len(self.theirs("cancelled"))

    def _their_word(self, work: UnitOfWork) -> Side:
        return ledger_of(work.commitments.of_deal(self.deal), work.events.of_deal(self.deal)).theirs


TestADealWithTheirs = Deal.TestCase
TestADealWithTheirs.settings = settings(max_examples=40, stateful_step_count=25, deadline=None)
