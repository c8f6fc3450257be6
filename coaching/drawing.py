"""What a follow-up says: its remark, drawn at the moment of saying from the deal as it stands then."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from coaching import drawing_listening, drawing_pauses, drawing_rounds, interview, rewording, suggestions
from coaching.at_work import AtWork
from coaching.calendars import entries_of
from coaching.commitment import CommitmentId, turned_to
from coaching.deal import Deal
from coaching.drawing_promises import PromiseDrawing
from coaching.ethics import openly
from coaching.follow_up import (
    AFTER_SIGNING,
    CHANNEL,
    EVE,
    HALFWAY,
    LEFT,
    STALLED,
    STANDS_IN,
    UNASKED,
    WEEKLY,
    FollowUp,
    FollowUpId,
    of_deal,
    waits_until,
)
from coaching.hours import ON_THE_DAY, Absence, working_day_from
from coaching.interview import Told
from coaching.ledger import latest_movement, momentum_of, news_of, stalled_on
from coaching.lessons import recalled_for
from coaching.people import PersonId
from coaching.private import PrivateFacts
from coaching.remarks import (
    CalendarBrought,
    ChannelNoticed,
    DaysAfterSigning,
    DealClosed,
    DealExported,
    DealMoved,
    DealReopened,
    DealSigned,
    FlagsAsked,
    LeadChanged,
    LessonsRecalled,
    News,
    PlanToShare,
    PromisesLeft,
    QuestionAsked,
    QuestionsEnded,
    Remark,
    StallNoticed,
    StandInTold,
    WeeklyNote,
    WinsSuggested,
)
from coaching.resuming import QUIET, held_back
from coaching.shared_plans import shared
from coaching.status import may_be_handed_over, plan_of
from coaching.suggestions import Win

#: What is taken along as files.
_FILES = frozenset({"exported", "calendar", "plan_to_share"})

#: So many of somebody's latest deals are in their calendar.
CALENDAR_OF_DEALS = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Draws remarks within one unit of work at one moment."""

    at: AtWork

    def remark_of(  # noqa: PLR0911 - one line a reason
        self, follow_up: FollowUp
    ) -> Remark | None:
        """What there is to say, or None where it has become moot. Raises NoSuchDeal or NoSuchCommitment."""
        deal = self.at.work.deals.known(follow_up.deal)
        if deal.on_hold and follow_up.kind in QUIET:
            self.at.work.deals.save(held_back(follow_up, deal))
            return None
        if self._rests(follow_up, deal) or self._is_too_often(follow_up):
            return None
        if follow_up.kind == "closed":
            return DealClosed(deal=deal) if deal.closed_at is not None else None
        if deal.closed_at is not None:
            return None
        if follow_up.kind in {STANDS_IN, LEFT, "handed_over", CHANNEL, "moved_here"}:
            return self._of_people(deal, follow_up)
        if follow_up.commitment is None:
            return self._of_deal(deal, follow_up)
        commitment = self.at.work.commitments.known(follow_up.commitment)
        return PromiseDrawing(at=self.at).remark_of(commitment, turned_to(deal, commitment), follow_up)

    def _is_too_often(self, follow_up: FollowUp) -> bool:
        """Whether it looks ahead for somebody who wants to be asked on the day only."""
        looks_ahead = follow_up.kind in {HALFWAY, EVE}
        return looks_ahead and self.at.work.people.hours_of(follow_up.to).how_often == ON_THE_DAY

    def _rests(self, follow_up: FollowUp, deal: Deal) -> bool:
        """Whether it comes at night or on a day off, after an outage say: then it waits for the morning."""
        if follow_up.kind not in UNASKED or deal.closed_at is not None:
            return False
        person = self.at.work.people.known(follow_up.to) or deal.lead
        morning = waits_until(self.at.now, self.at.reaching.own_time(person, covered=False))
        if morning is None:
            return False
        if follow_up.kind in {HALFWAY, EVE}:
            return True  # by the morning a look ahead is of no use
        self.at.work.follow_ups.schedule(
            replace(
                follow_up,
                id=FollowUpId(self.at.new_id()),
                key=f"{follow_up.key}:{morning.isoformat()}",
                due_at=morning,
            )
        )
        return True

    def _of_deal(  # noqa: C901, PLR0911 - one line a kind
        self, deal: Deal, follow_up: FollowUp
    ) -> Remark | None:
        name = follow_up.details.get("counterpart", "")
        deal = deal.facing(name) if deal.knows(name) else deal
        told = self.at.told(deal, follow_up)
        if follow_up.kind == "wins":
            return self._wins_or_flags(told, deal)
        if follow_up.kind == rewording.KIND:
            return self._reworded(told, deal, follow_up)
        if follow_up.kind == "signed":
            return self._signed(told, deal)
        if follow_up.kind == "reopened":
            return DealReopened(deal=deal)
        if follow_up.kind == "lessons":
            return self._lessons(deal, follow_up)
        if follow_up.kind in _FILES:
            return self._files(deal, follow_up)
        if follow_up.kind in drawing_pauses.KINDS:
            return drawing_pauses.remark_of(self.at, follow_up, deal)
        if follow_up.kind == STALLED:
            return self._stalled(told, deal, planned=deal.lead.today(follow_up.due_at))
        if follow_up.kind == WEEKLY:
            return self._weekly(deal)
        if follow_up.kind == AFTER_SIGNING:
            return self._after_signing(told, deal, follow_up)
        if follow_up.kind in drawing_listening.KINDS:
            return drawing_listening.remark_of(self.at, follow_up, deal)
        if follow_up.kind in drawing_rounds.KINDS:
            return drawing_rounds.remark_of(self.at, follow_up, deal, told)
        return self._ended(told, deal) if follow_up.kind == "stopped" else self._next(told, deal)

    def _of_people(self, deal: Deal, follow_up: FollowUp) -> Remark | None:
        details = follow_up.details
        if follow_up.kind in {CHANNEL, "moved_here"}:
            return _of_channel(deal, follow_up)
        if follow_up.kind == "handed_over":
            return LeadChanged(deal=deal, before=details["before"])
        if follow_up.kind == LEFT:
            taken = details["commitments"].split()
            mine = [
                one for one in self.at.work.commitments.of_deal(deal.id) if str(one.id) in taken and one.live
            ]
            return PromisesLeft(deal=deal, left=details["left"], commitments=tuple(mine))
        person = self.at.work.people.known(PersonId(details["person"]))
        until = date.fromisoformat(details["until"])
        if person is None or self.at.work.people.hours_of(person.id).away != Absence(
            until=until, stand_in=follow_up.to
        ):
            return None
        return StandInTold(person=person, until=until)

    def _files(self, deal: Deal, follow_up: FollowUp) -> Remark | None:
        if follow_up.kind == "calendar":
            return self._calendar(follow_up)
        if follow_up.kind == "plan_to_share":
            return self._plan_to_share(deal, follow_up)
        return self._exported(deal, follow_up)

    def _exported(self, deal: Deal, follow_up: FollowUp) -> DealExported:
        """All that the reader may see; what is private of it where they alone read."""
        work, lead = self.at.work, self.at.own_time(deal.lead)
        today = lead.person.today(self.at.now)
        chosen = follow_up.place.private and deal.may_see_private(follow_up.to)
        plan = plan_of(deal, work, self.at.playbook, today=today, is_working_day=lead)
        return DealExported(
            deal=deal if chosen else openly(deal, self.at.playbook),
            private=self.at.private(deal) if chosen else None,
            commitments=work.commitments.of_deal(deal.id),
            events=work.events.all_of_deal(deal.id),
            rounds=work.cycles.of_deal(deal.id),
            milestones=plan.milestones,
            today=today,
        )

    def _calendar(self, follow_up: FollowUp) -> CalendarBrought | None:
        """Of all their deals, closed ones too, so that what is over leaves the calendar."""
        if not follow_up.place.private:
            return None
        work, person = self.at.work, follow_up.to
        entries = (
            one
            for deal in work.deals.of_member(person, CALENDAR_OF_DEALS)
            for one in entries_of(
                person, deal, work.commitments.of_deal(deal.id), work.events.all_of_deal(deal.id)
            )
        )
        return CalendarBrought(entries=tuple(sorted(entries, key=lambda one: one.day)), now=self.at.now)

    def _plan_to_share(self, deal: Deal, follow_up: FollowUp) -> PlanToShare | None:
        """What was chosen, as far as it may still be handed over; read by the asker alone."""
        if not follow_up.place.private:
            return None
        lead, details = self.at.own_time(deal.lead), follow_up.details
        today = lead.person.today(self.at.now)
        plan = plan_of(deal, self.at.work, self.at.playbook, today=today, is_working_day=lead)
        shown = shared(
            deal,
            {CommitmentId(UUID(one)) for one in details["steps"].split()},
            may_be_handed_over(deal, self.at.work, self.at.playbook),
            plan.milestones,
            show=details["milestones"],
            today=today,
        )
        return PlanToShare(deal=deal, plan=shown)

    def _lessons(self, deal: Deal, follow_up: FollowUp) -> LessonsRecalled | None:
        """What deals like this one taught, as far as the one who opened it may see it."""
        lessons = recalled_for(deal, follow_up.to, self.at.work) if follow_up.place.private else ()
        return LessonsRecalled(deal=deal, lessons=lessons) if lessons else None

    def _next(self, told: Told, deal: Deal) -> Remark:
        """The interview's next question or, when it knows enough, the wins."""
        step = interview.next_step(told, self.at.playbook)
        if step.flags:
            return FlagsAsked(deal=deal, flags=interview.ASKED_FLAGS)
        if step.question is None:
            return self._ended(told, deal) if deal.brief.asking else self._wins(told, deal)
        question, again = step.question, step.again
        return QuestionAsked(
            deal=deal,
            question=question,
            chips=() if again else interview.chips(question, deal.brief, self.at.playbook),
            ready=() if again else interview.ready_answers(question, deal.brief, self.at.playbook),
            again=again,
            step=interview.step_of(question, told, self.at.playbook),
            steps=len(self.at.playbook.quick_start) + 1
            if question.quick
            else len(self.at.playbook.questions),
        )

    def _ended(self, told: Told, deal: Deal) -> QuestionsEnded:
        """How much is still worth asking; what only the lead is asked is counted, not shown."""
        private = self.at.private(deal)
        everything = Told(brief=deal.brief, private=private or PrivateFacts(), alone=private is not None)
        left = interview.later_questions(everything, self.at.playbook)
        alone = [] if told.alone else [one for one in left if interview.is_private(one)]
        return QuestionsEnded(deal=deal, left=len(left) - len(alone), alone=len(alone))

    def _wins_or_flags(self, told: Told, deal: Deal) -> Remark:
        """What would make a suggestion unsafe is asked before the first one."""
        if deal.brief.flags is None:
            return FlagsAsked(deal=deal, flags=interview.ASKED_FLAGS)
        return self._wins(told, deal)

    def _wins(self, told: Told, deal: Deal) -> WinsSuggested:
        wins = suggestions.suggest(
            self.at.situation(told, deal), self.at.playbook, is_working_day=self.at.own_time(deal.lead)
        )
        self.at.remember(deal, wins)
        return WinsSuggested(deal=deal, wins=wins, assumed=_assumed(deal, wins))

    def _reworded(self, told: Told, deal: Deal, follow_up: FollowUp) -> WinsSuggested | None:
        """The wins of an earlier message once more, in the deal's terms as far as that still holds."""
        said = rewording.said_in(follow_up.details)
        now = self.at.situation(told, deal)
        wins = said.standing(deal, now, self.at.playbook, self.at.own_time(deal.lead))
        grounds = rewording.grounds_now(deal, self.at.work, self.at.playbook)
        reworded = said.reworded(wins, grounds, self.at.playbook)
        if not reworded:
            return None
        wins = tuple(replace(win, do=reworded.get(win.move.slug, win.do)) for win in wins)
        assumed = _assumed(deal, wins)
        return WinsSuggested(deal=deal, wins=wins, assumed=assumed, reworded=frozenset(reworded))

    def _stalled(self, told: Told, deal: Deal, *, planned: date) -> StallNoticed | None:
        """Looks again when the next silence would be too long, whether or not there is one now.

        That counts from the day `planned`: a nudge drawn again after a failure plans no second one.
        """
        if deal.brief.signed_on is not None:
            return None
        lead, today = deal.lead, deal.lead.today(self.at.now)
        commitments = self.at.work.commitments.of_deal(deal.id)
        fast = momentum_of(
            self.at.work.events.of_deal(deal.id), lead, opened_at=deal.opened_at, now=self.at.now
        )
        latest = latest_movement(fast, commitments, lead, opened_at=deal.opened_at, now=self.at.now)
        if deal.pause is not None and deal.pause.ended is not None:
            latest = max(latest, deal.pause.ended)
        silent = stalled_on(latest, deal.brief.target_date) <= today
        self._look_again(deal, STALLED, stalled_on(planned if silent else latest, deal.brief.target_date))
        if not silent:
            return None
        restart = self.at.playbook.move_named(self.at.playbook.scoring.brought_by("no_new_evidence"))
        now = self.at.situation(told, deal)
        win = suggestions.win_of(restart, now, self.at.playbook, self.at.own_time(lead))
        return StallNoticed(deal=deal, days=(today - latest).days, win=win)

    def _weekly(self, deal: Deal) -> WeeklyNote | None:
        """What is new in the week, unless something is due on the day: then it waits."""
        commitments, today = self.at.work.commitments.of_deal(deal.id), deal.lead.today(self.at.now)
        if any(one.live and one.due == today for one in commitments):
            self._look_again(deal, WEEKLY, today + timedelta(days=1))
            return None
        found = news_of(commitments, self.at.work.events.of_deal(deal.id), self.at.now)
        news = tuple(News(kind=kind, commitment=commitment) for kind, commitment in found)
        return WeeklyNote(deal=deal, news=news) if news else None

    def _after_signing(self, told: Told, deal: Deal, follow_up: FollowUp) -> DaysAfterSigning | None:
        signed = deal.brief.signed_on
        if signed is None or signed.isoformat() != follow_up.details.get("signed_on"):
            return None
        days = (deal.lead.today(self.at.now) - signed).days
        return DaysAfterSigning(deal=deal, days=days, wins=self._wins(told, deal).wins)

    def _look_again(self, deal: Deal, kind: str, day: date) -> None:
        own = self.at.own_time(deal.lead)
        # Days that passed while the coach was down are not made up for one by one.
        day = working_day_from(max(day, own.person.today(self.at.now) + timedelta(days=1)), own)
        new_id = FollowUpId(self.at.new_id())
        self.at.work.follow_ups.schedule(
            of_deal(deal, kind, day, own=own, new_id=new_id, alone=kind == STALLED)
        )

    def _signed(self, told: Told, deal: Deal) -> DealSigned | None:
        if deal.brief.signed_on is None:
            return None
        wins = self._wins(told, deal).wins
        return DealSigned(deal=deal, day=deal.brief.signed_on, wins=wins)


def _of_channel(deal: Deal, follow_up: FollowUp) -> ChannelNoticed | DealMoved | None:
    """What happened to a channel is moot where the deal is led elsewhere by now."""
    if follow_up.kind == "moved_here":
        return DealMoved(deal=deal)
    details = follow_up.details
    if deal.home.conversation != details["where"]:
        return None
    return ChannelNoticed(deal=deal, what=details["what"], who=details["who"])


def _assumed(deal: Deal, wins: tuple[Win, ...]) -> tuple[str, ...]:
    brief = deal.brief
    missing = (
        ("obstacle", not brief.obstacles and all(win.because.kind == "opener" for win in wins)),
        ("target_date", brief.target_date is None),
        ("next_contact", brief.next_contact is None),
    )
    return tuple(name for name, is_missing in missing if is_missing)
