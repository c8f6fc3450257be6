"""What a follow-up says: its remark, drawn at the moment of saying from the deal as it stands then."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from coaching import interview, suggestions, triggers
from coaching.commitment import Commitment, CommitmentId, Event, turned_to
from coaching.deal import Deal, Obstacle
from coaching.errors import NoSuchMove, PrivateFactsLocked
from coaching.follow_up import (
    AFTER_SIGNING,
    DUE,
    EVE,
    HALFWAY,
    LAPSED,
    REMINDER,
    STALLED,
    TO_LEAD,
    UNASKED,
    WEEKLY,
    FollowUp,
    FollowUpId,
    after_silence,
    coming_of,
    due_moment,
    is_stale,
    of_deal,
    waits_until,
    working_day_from,
)
from coaching.hearing import learn_of
from coaching.interview import Told
from coaching.ladder_shifts import Slip
from coaching.ledger import latest_movement, momentum_of, news_of, stalled_on
from coaching.lessons import recalled_for
from coaching.links import may_bind_another
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, NewId, UnitOfWork
from coaching.private import PrivateFacts
from coaching.remarks import (
    BlockReported,
    CommitmentDeclined,
    CommitmentDone,
    CommitmentLapsed,
    CommitmentMade,
    CommitmentPartlyDone,
    CommitmentProposed,
    DateMoved,
    DaysAfterSigning,
    DealClosed,
    DealReopened,
    DealSigned,
    DueTomorrow,
    FlagsAsked,
    FollowUpDue,
    HalfwayThere,
    LeadTold,
    LessonsRecalled,
    News,
    QuestionAsked,
    QuestionsEnded,
    Remark,
    SeveralDue,
    StallNoticed,
    WeeklyNote,
    WinsSuggested,
)
from coaching.situation import Situation, situation
from coaching.status import slip_of
from coaching.suggestions import Win

#: A kept promise offers at most so many next steps (playbook, follow_up.on_done).
NEXT_STEPS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Draws remarks within one unit of work at one moment."""

    work: UnitOfWork
    now: datetime
    playbook: Playbook
    calendar: Calendar
    new_id: NewId

    def remark_of(self, follow_up: FollowUp) -> Remark | None:
        """What there is to say, or None where it has become moot. Raises NoSuchDeal or NoSuchCommitment."""
        deal = self.work.deals.known(follow_up.deal)
        if self._rests(follow_up, deal):
            return None
        if follow_up.kind == "closed":
            return DealClosed(deal=deal) if deal.closed_at is not None else None
        if deal.closed_at is not None:
            return None
        if follow_up.commitment is None:
            return self._of_deal(deal, follow_up)
        commitment = self.work.commitments.known(follow_up.commitment)
        return self._about(commitment, turned_to(deal, commitment), follow_up)

    def _rests(self, follow_up: FollowUp, deal: Deal) -> bool:
        """Whether it comes at night or on a day off, after an outage say: then it waits for the morning."""
        if follow_up.kind not in UNASKED or deal.closed_at is not None:
            return False
        person = self.work.people.known(follow_up.to) or deal.lead
        morning = waits_until(self.now, person, self._working_days_of(person))
        if morning is None:
            return False
        if follow_up.kind in {HALFWAY, EVE}:
            return True  # by the morning a look ahead is of no use
        self.work.follow_ups.schedule(
            replace(
                follow_up,
                id=FollowUpId(self.new_id()),
                key=f"{follow_up.key}:{morning.isoformat()}",
                due_at=morning,
            )
        )
        return True

    def _of_deal(  # noqa: PLR0911 - one line a kind
        self, deal: Deal, follow_up: FollowUp
    ) -> Remark | None:
        name = follow_up.details.get("counterpart", "")
        deal = deal.facing(name) if deal.knows(name) else deal
        told = self._told(deal, follow_up)
        if follow_up.kind == "wins":
            return self._wins_or_flags(told, deal)
        if follow_up.kind == "signed":
            return self._signed(told, deal)
        if follow_up.kind == "reopened":
            return DealReopened(deal=deal)
        if follow_up.kind == "lessons":
            return self._lessons(deal, follow_up)
        if follow_up.kind == STALLED:
            return self._stalled(told, deal, planned=deal.lead.today(follow_up.due_at))
        if follow_up.kind == WEEKLY:
            return self._weekly(deal)
        if follow_up.kind == AFTER_SIGNING:
            return self._after_signing(told, deal, follow_up)
        return self._ended(told, deal) if follow_up.kind == "stopped" else self._next(told, deal)

    def _lessons(self, deal: Deal, follow_up: FollowUp) -> LessonsRecalled | None:
        """What deals like this one taught, as far as the one who opened it may see it."""
        lessons = recalled_for(deal, follow_up.to, self.work) if follow_up.place.private else ()
        return LessonsRecalled(deal=deal, lessons=lessons) if lessons else None

    def _told(self, deal: Deal, follow_up: FollowUp) -> Told:
        """What was told, with what is private only where it is said to one who may see it alone."""
        if not (follow_up.place.private and deal.may_see_private(follow_up.to)):
            return Told(brief=deal.brief)
        private = self._private(deal)
        return Told(brief=deal.brief, private=private or PrivateFacts(), alone=private is not None)

    def _private(self, deal: Deal) -> PrivateFacts | None:
        """What was told in private; None where its key is lost, so that nothing private is asked or used."""
        try:
            return self.work.private.of_deal(deal.id)
        except PrivateFactsLocked:
            return None

    def _next(self, told: Told, deal: Deal) -> Remark:
        """The interview's next question or, when it knows enough, the wins."""
        step = interview.next_step(told, self.playbook)
        if step.flags:
            return FlagsAsked(deal=deal, flags=interview.ASKED_FLAGS)
        if step.question is None:
            return self._ended(told, deal) if deal.brief.asking else self._wins(told, deal)
        question, again = step.question, step.again
        return QuestionAsked(
            deal=deal,
            question=question,
            chips=() if again else interview.chips(question, deal.brief, self.playbook),
            ready=() if again else interview.ready_answers(question, deal.brief, self.playbook),
            again=again,
            step=interview.step_of(question, told, self.playbook),
            steps=len(self.playbook.quick_start) + 1 if question.quick else len(self.playbook.questions),
        )

    def _ended(self, told: Told, deal: Deal) -> QuestionsEnded:
        """How much is still worth asking; what only the lead is asked is counted, not shown."""
        private = self._private(deal)
        everything = Told(brief=deal.brief, private=private or PrivateFacts(), alone=private is not None)
        left = interview.later_questions(everything, self.playbook)
        alone = [] if told.alone else [one for one in left if interview.is_private(one)]
        return QuestionsEnded(deal=deal, left=len(left) - len(alone), alone=len(alone))

    def _wins_or_flags(self, told: Told, deal: Deal) -> Remark:
        """What would make a suggestion unsafe is asked before the first one."""
        if deal.brief.flags is None:
            return FlagsAsked(deal=deal, flags=interview.ASKED_FLAGS)
        return self._wins(told, deal)

    def _wins(self, told: Told, deal: Deal) -> WinsSuggested:
        wins = suggestions.suggest(
            self._situation(told, deal), self.playbook, is_working_day=self._working_days_of(deal.lead)
        )
        self._remember(deal, wins)
        return WinsSuggested(deal=deal, wins=wins, assumed=_assumed(deal, wins))

    def _stalled(self, told: Told, deal: Deal, *, planned: date) -> StallNoticed | None:
        """Looks again when the next silence would be too long, whether or not there is one now.

        That counts from the day `planned`: a nudge drawn again after a failure plans no second one.
        """
        if deal.brief.signed_on is not None:
            return None
        lead, today = deal.lead, deal.lead.today(self.now)
        commitments = self.work.commitments.of_deal(deal.id)
        fast = momentum_of(self.work.events.of_deal(deal.id), lead, opened_at=deal.opened_at, now=self.now)
        latest = latest_movement(fast, commitments, lead, opened_at=deal.opened_at, now=self.now)
        silent = stalled_on(latest, deal.brief.target_date) <= today
        self._look_again(deal, STALLED, stalled_on(planned if silent else latest, deal.brief.target_date))
        if not silent:
            return None
        restart = self.playbook.move_named(self.playbook.scoring.brought_by("no_new_evidence"))
        now = self._situation(told, deal)
        win = suggestions.win_of(restart, now, self.playbook, self._working_days_of(lead))
        return StallNoticed(deal=deal, days=(today - latest).days, win=win)

    def _weekly(self, deal: Deal) -> WeeklyNote | None:
        """What is new in the week, unless something is due on the day: then it waits."""
        commitments, today = self.work.commitments.of_deal(deal.id), deal.lead.today(self.now)
        if any(one.live and one.due == today for one in commitments):
            self._look_again(deal, WEEKLY, today + timedelta(days=1))
            return None
        found = news_of(commitments, self.work.events.of_deal(deal.id), self.now)
        news = tuple(News(kind=kind, commitment=commitment) for kind, commitment in found)
        return WeeklyNote(deal=deal, news=news) if news else None

    def _after_signing(self, told: Told, deal: Deal, follow_up: FollowUp) -> DaysAfterSigning | None:
        signed = deal.brief.signed_on
        if signed is None or signed.isoformat() != follow_up.details.get("signed_on"):
            return None
        days = (deal.lead.today(self.now) - signed).days
        return DaysAfterSigning(deal=deal, days=days, wins=self._wins(told, deal).wins)

    def _look_again(self, deal: Deal, kind: str, day: date) -> None:
        day = working_day_from(day, self._working_days_of(deal.lead))
        new_id = FollowUpId(self.new_id())
        self.work.follow_ups.schedule(of_deal(deal, kind, day, new_id=new_id, alone=kind == STALLED))

    def _signed(self, told: Told, deal: Deal) -> DealSigned | None:
        if deal.brief.signed_on is None:
            return None
        wins = self._wins(told, deal).wins
        return DealSigned(deal=deal, day=deal.brief.signed_on, wins=wins)

    def _about(  # noqa: C901, PLR0911 - one line a kind
        self, commitment: Commitment, deal: Deal, follow_up: FollowUp
    ) -> Remark | None:
        match follow_up.kind:
            case "halfway" | "eve" | "due" | "reminder" | "to_lead" | "lapsed":
                return self._come_back(commitment, deal, follow_up)
            case "made":
                return self._made(commitment, deal, follow_up)
            case "proposed":
                return CommitmentProposed(deal=deal, commitment=commitment)
            case "declined":
                return CommitmentDeclined(deal=deal, commitment=commitment)
            case "done":
                return self._done(commitment, deal, follow_up)
            case "partly":
                rest = self.work.commitments.known(CommitmentId(UUID(follow_up.details["rest"])))
                return CommitmentPartlyDone(
                    deal=deal,
                    commitment=commitment,
                    rest=rest,
                    slip=self._slip(commitment, commitment.due, deal),
                )
            case "moved":
                was_due = date.fromisoformat(follow_up.details["was_due"])
                late = bool(follow_up.details["late"])
                return DateMoved(
                    deal=deal,
                    commitment=commitment,
                    was_due=was_due,
                    late=late,
                    slip=self._slip(commitment, was_due, deal),
                )
            case "blocked":
                return self._blocked(commitment, deal, follow_up)
            case _:
                return None

    def _made(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentMade:
        return CommitmentMade(
            deal=deal,
            commitment=commitment,
            asks_at=due_moment(commitment, self.now, self._working_days_of(commitment.keeper)),
            decided_on=_day(follow_up.details.get("decided_on", "")),
            goes_with=triggers.goes_with(commitment, deal, self.playbook),
            may_bind=may_bind_another(commitment, deal, self.work),
        )

    def _come_back(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> Remark | None:
        """What is said of a promise that waits; what follows while nobody answers is planned with it."""
        if follow_up.kind == LAPSED:
            return self._lapsed(commitment, deal)
        if not commitment.live or is_stale(follow_up, commitment.keeper, self.now):
            return None
        self._plan_silence(commitment, deal, follow_up)
        if commitment.state == "proposed":
            asked = follow_up.kind in {DUE, REMINDER}
            return CommitmentProposed(deal=deal, commitment=commitment) if asked else None
        ahead = {HALFWAY: HalfwayThere, EVE: DueTomorrow, TO_LEAD: LeadTold}.get(follow_up.kind)
        if ahead:
            return ahead(deal=deal, commitment=commitment)
        openly = follow_up.kind == DUE and follow_up.place == deal.home
        return self._due(commitment, deal) if openly else FollowUpDue(deal=deal, commitment=commitment)

    def _plan_silence(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> None:
        working_day = self._working_days_of(commitment.keeper)
        coming = after_silence(follow_up.kind, commitment, deal.lead, self.now, working_day)
        if coming is None:
            return
        self.work.people.remember(deal.lead)
        self.work.follow_ups.schedule(
            coming_of(
                coming, commitment, deal, new_id=FollowUpId(self.new_id()), key=str(follow_up.id), alone=True
            )
        )

    def _due(self, commitment: Commitment, deal: Deal) -> Remark | None:
        """One message for all that its owner has due on the day: said with the first of them."""
        together = tuple(one for one in self.work.commitments.of_deal(deal.id) if one.is_due_with(commitment))
        if len(together) == 1:
            return FollowUpDue(deal=deal, commitment=commitment)
        return SeveralDue(deal=deal, commitments=together) if together[0].id == commitment.id else None

    def _lapsed(self, commitment: Commitment, deal: Deal) -> CommitmentLapsed | None:
        """Silence to the end counts as missed; drawn again after a failure, it only says so."""
        if commitment.live:
            commitment = commitment.missed()
            self.work.commitments.save(commitment)
            self.work.events.add(
                Event(commitment=commitment.id, kind="missed", by=commitment.keeper, at=self.now)
            )
            learn_of(deal.id, self.work, self.playbook)
        return CommitmentLapsed(deal=deal, commitment=commitment) if commitment.state == "missed" else None

    def _done(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentDone:
        now = self._situation(self._told(deal, follow_up), deal)
        working_day = self._working_days_of(deal.lead)
        brought: tuple[str, ...] = ()
        try:
            move = self.playbook.move_named(commitment.move)
            unlock_text = suggestions.win_of(move, now, self.playbook, working_day).unlock_text
            slug, brought = move.slug, triggers.after_done(move.slug, now.known, self.playbook)
        except NoSuchMove:
            unlock_text, slug = "", ""
        wins = suggestions.next_steps(
            slug, now, self.playbook, is_working_day=working_day, at_most=NEXT_STEPS, brought=brought
        )
        self._remember(deal, wins)
        return CommitmentDone(deal=deal, commitment=commitment, unlock_text=unlock_text, next_wins=wins)

    def _blocked(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> BlockReported:
        block, told = follow_up.details, self._told(deal, follow_up)
        obstacle = Obstacle(code=block["code"], evidence=block["words"], picked=bool(block["picked"]))
        now = replace(self._situation(told, deal), obstacles=(obstacle,))
        wins = suggestions.suggest(now, self.playbook, is_working_day=self._working_days_of(deal.lead))
        self._remember(deal, wins)
        return BlockReported(deal=deal, commitment=commitment, obstacle=obstacle, wins=wins)

    def _slip(self, commitment: Commitment, was_due: date, deal: Deal) -> Slip | None:
        return slip_of(
            commitment,
            was_due,
            deal,
            self.work,
            self.playbook,
            today=deal.lead.today(self.now),
            is_working_day=self._working_days_of(deal.lead),
        )

    def _remember(self, deal: Deal, wins: tuple[Win, ...]) -> None:
        """What was suggested twice and not taken makes room for something else."""
        self.work.deals.save(deal.having_suggested(tuple(win.move.slug for win in wins)))

    def _situation(self, told: Told, deal: Deal) -> Situation:
        return situation(
            deal,
            self.work.commitments.of_deal(deal.id),
            self.playbook,
            today=deal.lead.today(self.now),
            private=told.private_facing(deal) if told.alone else None,
            learned=self.work.records.of_all(),
        )

    def _working_days_of(self, person: Person) -> Callable[[date], bool]:
        return lambda day: self.calendar.is_working_day(day, person)


def _day(written: str) -> date | None:
    return date.fromisoformat(written) if written else None


def _assumed(deal: Deal, wins: tuple[Win, ...]) -> tuple[str, ...]:
    brief = deal.brief
    missing = (
        ("obstacle", not brief.obstacles and all(win.because.kind == "opener" for win in wins)),
        ("target_date", brief.target_date is None),
        ("next_contact", brief.next_contact is None),
    )
    return tuple(name for name, is_missing in missing if is_missing)
