"""What a follow-up says: its remark, drawn at the moment of saying from the deal as it stands then."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from coaching import drawing_rounds, interview, suggestions, triggers
from coaching.commitment import Commitment, CommitmentId, Event, turned_to
from coaching.cycle import running
from coaching.deal import Deal, Obstacle
from coaching.errors import NoSuchMove, PrivateFactsLocked
from coaching.follow_up import (
    AFTER_SIGNING,
    DUE,
    EVE,
    HALFWAY,
    LAPSED,
    LEFT,
    REMINDER,
    STALLED,
    STANDS_IN,
    TO_LEAD,
    UNASKED,
    WEEKLY,
    FollowUp,
    FollowUpId,
    after_silence,
    coming_back,
    coming_of,
    due_moment,
    is_stale,
    of_deal,
    piece_day,
    waits_until,
)
from coaching.hearing import learn_of
from coaching.hours import Absence, OwnTime, working_day_from
from coaching.interview import Told
from coaching.ladder_shifts import Slip
from coaching.ledger import latest_movement, momentum_of, news_of, stalled_on
from coaching.lessons import recalled_for
from coaching.links import may_bind_another
from coaching.misses import TWICE, misses_of, their_misses
from coaching.people import Person, PersonId
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, NewId, UnitOfWork
from coaching.private import PrivateFacts
from coaching.proposals import held_before
from coaching.reaching import Reaching
from coaching.remarks import (
    BlockReported,
    CommitmentChanged,
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
    LeadChanged,
    LeadTold,
    LessonsRecalled,
    News,
    PieceAsked,
    PromiseLetGo,
    PromisesLeft,
    ProposalLapsed,
    QuestionAsked,
    QuestionsEnded,
    Remark,
    SeveralDue,
    StallNoticed,
    StandInAsked,
    StandInTold,
    TakenBack,
    TheyMissed,
    TheyMissedTwice,
    WeeklyNote,
    WinsSuggested,
)
from coaching.situation import Situation
from coaching.situation_now import situation_now
from coaching.status import slip_of
from coaching.suggestions import Reason, Win
from coaching.their_word import RETURN_FOR, THEIR_VIEW

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
        if follow_up.kind in {STANDS_IN, LEFT, "handed_over"}:
            return self._of_people(deal, follow_up)
        if follow_up.commitment is None:
            return self._of_deal(deal, follow_up)
        commitment = self.work.commitments.known(follow_up.commitment)
        return self._about(commitment, turned_to(deal, commitment), follow_up)

    def _rests(self, follow_up: FollowUp, deal: Deal) -> bool:
        """Whether it comes at night or on a day off, after an outage say: then it waits for the morning."""
        if follow_up.kind not in UNASKED or deal.closed_at is not None:
            return False
        person = self.work.people.known(follow_up.to) or deal.lead
        morning = waits_until(self.now, self.reaching.own_time(person, covered=False))
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

    def _of_deal(  # noqa: C901, PLR0911 - one line a kind
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
        if follow_up.kind in drawing_rounds.KINDS:
            return drawing_rounds.remark_of(self, follow_up, deal, told)
        return self._ended(told, deal) if follow_up.kind == "stopped" else self._next(told, deal)

    def _of_people(self, deal: Deal, follow_up: FollowUp) -> Remark | None:
        details = follow_up.details
        if follow_up.kind == "handed_over":
            return LeadChanged(deal=deal, before=details["before"])
        if follow_up.kind == LEFT:
            taken = details["commitments"].split()
            mine = [
                one for one in self.work.commitments.of_deal(deal.id) if str(one.id) in taken and one.live
            ]
            return PromisesLeft(deal=deal, left=details["left"], commitments=tuple(mine))
        person = self.work.people.known(PersonId(details["person"]))
        until = date.fromisoformat(details["until"])
        if person is None or self.work.people.hours_of(person.id).away != Absence(
            until=until, stand_in=follow_up.to
        ):
            return None
        return StandInTold(person=person, until=until)

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
        own = self._working_days_of(deal.lead)
        day = working_day_from(day, own)
        new_id = FollowUpId(self.new_id())
        self.work.follow_ups.schedule(of_deal(deal, kind, day, own=own, new_id=new_id, alone=kind == STALLED))

    def _signed(self, told: Told, deal: Deal) -> DealSigned | None:
        if deal.brief.signed_on is None:
            return None
        wins = self._wins(told, deal).wins
        return DealSigned(deal=deal, day=deal.brief.signed_on, wins=wins)

    def _about(  # noqa: C901, PLR0911, PLR0912 - one line a kind
        self, commitment: Commitment, deal: Deal, follow_up: FollowUp
    ) -> Remark | None:
        match follow_up.kind:
            case "halfway" | "eve" | "due" | "reminder" | "to_lead" | "lapsed":
                return self._come_back(commitment, deal, follow_up)
            case "piece":
                return self._piece(commitment, deal)
            case "made":
                return self._made(commitment, deal, follow_up)
            case "proposed":
                return CommitmentProposed(
                    deal=deal,
                    commitment=commitment,
                    why=self._why(commitment, follow_up),
                    until_now=self._handed_over_by(commitment, follow_up),
                    happened_at=follow_up.due_at,
                )
            case "declined":
                return self._declined(commitment, deal, follow_up)
            case "changed":
                return self._changed(commitment, deal, follow_up)
            case "undone":
                by, kind = self._by(follow_up, deal), follow_up.details["kind"]
                return TakenBack(deal=deal, commitment=commitment, by=by, kind=kind)
            case "let_go":
                return PromiseLetGo(deal=deal, commitment=commitment)
            case "done":
                return self._done(commitment, deal, follow_up)
            case "partly":
                rest = self.work.commitments.known(CommitmentId(UUID(follow_up.details["rest"])))
                return CommitmentPartlyDone(
                    deal=deal,
                    commitment=commitment,
                    rest=rest,
                    slip=self._slip(commitment, commitment.due, deal),
                    happened_at=follow_up.due_at,
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
                    cause=follow_up.details.get("cause", ""),
                    exists=follow_up.details.get("exists", ""),
                    again=late and self._missed_again(commitment),
                    why=self._why(commitment, follow_up).partition(": ")[2],
                    happened_at=follow_up.due_at,
                )
            case "blocked":
                return self._blocked(commitment, deal, follow_up)
            case "they_missed":
                misses = self._their_misses(commitment, deal)
                return TheyMissed(deal=deal, commitment=commitment, again=misses >= TWICE)
            case "missed_twice" | "lead_on_misses":
                return self._missed_twice(commitment, deal, follow_up)
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
            in_return_for=self._still_to_be_viewed(commitment),
            piece_on=piece_day(commitment, self.now, self._working_days_of(commitment.keeper)),
            happened_at=follow_up.due_at,
        )

    def _still_to_be_viewed(self, commitment: Commitment) -> Commitment | None:
        """The promise of ours that one of theirs is in return for, until somebody tells how they see it."""
        ours = commitment.notes.get(RETURN_FOR)
        if not ours:
            return None
        found = self.work.commitments.known(CommitmentId(UUID(ours)))
        return None if THEIR_VIEW in found.notes else found

    def _missed_twice(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> TheyMissedTwice:
        """What helps where their word did not hold twice, for the lead alone."""
        now = self._situation(self._told(deal, follow_up), deal)
        moves = triggers.after_their_misses(now.kind, self.playbook)
        working_day = self._working_days_of(deal.lead)
        because = Reason(kind="their_misses")
        wins = tuple(
            replace(suggestions.win_of(move, now, self.playbook, working_day), because=because)
            for move in moves
            if suggestions.is_free(move, now)
        )
        misses = self._their_misses(commitment, deal)
        return TheyMissedTwice(deal=deal, commitment=commitment, misses=misses, wins=wins)

    def _their_misses(self, commitment: Commitment, deal: Deal) -> int:
        made, events = self.work.commitments.of_deal(deal.id), self.work.events.of_deal(deal.id)
        return their_misses(made, events, commitment.counterpart)

    def _missed_again(self, commitment: Commitment) -> bool:
        return misses_of(commitment.id, self.work.events.of_deal(commitment.deal)) >= TWICE

    def _declined(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentDeclined:
        return CommitmentDeclined(
            deal=deal,
            commitment=commitment,
            by=self._by(follow_up, deal),
            why=self._why(commitment, follow_up),
            happened_at=follow_up.due_at,
        )

    def _changed(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> CommitmentChanged:
        return CommitmentChanged(
            deal=deal,
            commitment=commitment,
            by=self._by(follow_up, deal),
            why=self._why(commitment, follow_up),
            until_now=self._handed_over_by(commitment, follow_up),
            happened_at=follow_up.due_at,
        )

    def _events_of(self, commitment: Commitment, follow_up: FollowUp) -> list[Event]:
        """What happened to it in the turn that a follow-up answers."""
        events = self.work.events.of_deal(commitment.deal)
        return [one for one in events if one.commitment == commitment.id and one.at == follow_up.due_at]

    def _why(self, commitment: Commitment, follow_up: FollowUp) -> str:
        """What was said of why in that turn; what was missing on a day that passed is told elsewhere."""
        events = self._events_of(commitment, follow_up)
        return " ".join(one.note for one in events if one.note and one.kind != "missed")

    def _handed_over_by(self, commitment: Commitment, follow_up: FollowUp) -> Person | None:
        """Whose promise it was, where it was handed over in that turn."""
        events = self._events_of(commitment, follow_up)
        stood = (one.before for one in events if one.kind == "reassigned")
        return next((before.owner for before in stood if before is not None), None)

    def _by(self, follow_up: FollowUp, deal: Deal) -> Person:
        """Whose turn a follow-up answers."""
        return self.work.people.known(follow_up.to) or deal.lead

    def _piece(self, commitment: Commitment, deal: Deal) -> PieceAsked | None:
        open_still = commitment.state == "open" and commitment.soft and not commitment.piece_asked
        return PieceAsked(deal=deal, commitment=commitment) if open_still else None

    def _come_back(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> Remark | None:
        """What is said of a promise that waits; what follows while nobody answers is planned with it."""
        if follow_up.kind == LAPSED:
            return self._lapsed(commitment, deal, follow_up)
        if not commitment.live or self._is_of_no_use(commitment, deal, follow_up):
            return None
        self._plan_silence(commitment, deal, follow_up)
        if commitment.state == "proposed":
            asked = {DUE: CommitmentProposed, REMINDER: CommitmentProposed, TO_LEAD: LeadTold}
            about = asked.get(follow_up.kind)
            return about(deal=deal, commitment=commitment) if about else None
        if follow_up.kind in {EVE, HALFWAY, DUE, REMINDER} and follow_up.to != commitment.keeper.id:
            return self._asked_instead(commitment, deal, follow_up)
        ahead = {HALFWAY: HalfwayThere, EVE: DueTomorrow, TO_LEAD: LeadTold}.get(follow_up.kind)
        if ahead:
            return ahead(deal=deal, commitment=commitment)
        together = follow_up.kind == DUE and "alone" not in follow_up.details
        openly = together and (follow_up.place == deal.home or commitment.theirs)
        return self._due(commitment, deal) if openly else FollowUpDue(deal=deal, commitment=commitment)

    def _is_of_no_use(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> bool:
        """Whether a look ahead comes too late, or is a mere line on a day on which more is asked."""
        if is_stale(follow_up, commitment.keeper, self.now):
            return True
        return follow_up.kind == HALFWAY and self._hears_more_today(commitment, deal)

    def _hears_more_today(self, commitment: Commitment, deal: Deal) -> bool:
        """Whether its keeper is asked about something else of the deal today."""
        keeper, own = commitment.keeper, self._working_days_of(commitment.keeper)
        today = own.person.today(self.now)
        asked = {today, working_day_from(today + timedelta(days=1), own)}
        others = (one for one in self.work.commitments.of_deal(deal.id) if one.id != commitment.id)
        if any(one.live and one.keeper.id == keeper.id and one.due in asked for one in others):
            return True
        cycle = running(self.work.cycles.of_deal(deal.id))
        return cycle is not None and keeper.id == deal.lead.id and cycle.ends_on == today

    def _plan_silence(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> None:
        asked = self.reaching.stand_in_for(commitment.keeper) or commitment.keeper
        coming = after_silence(
            follow_up.kind,
            commitment,
            asked=asked,
            lead=deal.lead,
            now=self.now,
            own_time=self._working_days_of,
        )
        if coming is None:
            return
        self.work.people.remember(deal.lead)
        self.work.follow_ups.schedule(
            coming_of(
                coming, commitment, deal, new_id=FollowUpId(self.new_id()), key=str(follow_up.id), alone=True
            )
        )

    def _asked_instead(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> StandInAsked | None:
        """How it stands, asked of the one who stands in; halfway there is nothing to ask."""
        keeper = commitment.keeper
        away = self.work.people.hours_of(keeper.id).absent_on(keeper.today(self.now))
        stand_in = self.work.people.known(follow_up.to)
        if away is None or stand_in is None or follow_up.kind == HALFWAY:
            return None
        openly = follow_up.kind == DUE and follow_up.place == deal.home
        together = (self._due_together(commitment, deal) if openly else ()) or (commitment,)
        if commitment in together and together[0].id != commitment.id:
            return None
        return StandInAsked(deal=deal, commitments=together, stand_in=stand_in, until=away.until)

    def _due_together(self, commitment: Commitment, deal: Deal) -> tuple[Commitment, ...]:
        """What is asked about in one message: due with it, and not changed since its hour."""
        apart = self._changed_since_its_hour(commitment, deal)
        same_day = (one for one in self.work.commitments.of_deal(deal.id) if one.is_due_with(commitment))
        return tuple(one for one in same_day if one.id not in apart)

    def _due(self, commitment: Commitment, deal: Deal) -> Remark | None:
        """One message for all that its owner has due on the day: said with the first of them."""
        together = self._due_together(commitment, deal)
        if commitment not in together or len(together) == 1:
            return FollowUpDue(deal=deal, commitment=commitment)
        return SeveralDue(deal=deal, commitments=together) if together[0].id == commitment.id else None

    def _changed_since_its_hour(self, commitment: Commitment, deal: Deal) -> set[CommitmentId]:
        """The promises of which something happened after those of that day were asked about.

        Their questions were laid anew, so that each comes by itself.
        """
        own = self._working_days_of(commitment.keeper)
        hour = own.asking_on(working_day_from(commitment.due, own))
        return {one.commitment for one in self.work.events.all_of_deal(deal.id) if one.at > hour}

    def _lapsed(
        self, commitment: Commitment, deal: Deal, follow_up: FollowUp
    ) -> CommitmentLapsed | ProposalLapsed | None:
        """Silence to the end counts as missed; drawn again after a failure, it only says so.

        Where it is ours that are silent about a promise of theirs, it counts for nobody.
        """
        if commitment.state == "proposed":
            return self._let_go(commitment, deal, follow_up)
        if not commitment.theirs and self._was_let_go(commitment, follow_up):
            return ProposalLapsed(deal=deal, commitment=commitment)
        lapsed = "cancelled" if commitment.theirs else "missed"
        if commitment.live:
            before = commitment
            commitment = commitment.cancelled() if commitment.theirs else commitment.missed()
            self.work.commitments.save(commitment)
            self.work.events.add(
                Event(
                    commitment=commitment.id,
                    kind=lapsed,
                    by=commitment.keeper,
                    at=self.now,
                    before=before,
                )
            )
            learn_of(deal.id, self.work, self.playbook)
        if commitment.state != lapsed:
            return None
        again = not commitment.theirs and self._missed_again(commitment)
        return CommitmentLapsed(deal=deal, commitment=commitment, again=again)

    def _let_go(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> ProposalLapsed:
        """Who never took it up has missed nothing: it is let go, or stays with whoever had it before."""
        held = held_before(commitment, self.work.events.of_deal(deal.id))
        left = held or commitment.cancelled()
        self.work.commitments.save(left)
        self.work.events.add(
            Event(commitment=left.id, kind="cancelled", by=commitment.keeper, at=self.now, before=commitment)
        )
        if held is not None:
            self.work.people.remember(held.keeper)
            for coming in coming_back(held, self.now, self._working_days_of(held.keeper)):
                new_id = FollowUpId(self.new_id())
                self.work.follow_ups.schedule(
                    coming_of(coming, held, deal, new_id=new_id, key=str(follow_up.id))
                )
        return ProposalLapsed(deal=deal, commitment=left)

    def _was_let_go(self, commitment: Commitment, follow_up: FollowUp) -> bool:
        """Whether this very follow-up has let a proposal go, and is drawn again."""
        events = self.work.events.of_deal(commitment.deal)
        own = [one for one in events if one.commitment == commitment.id and one.kind == "cancelled"]
        return any(one.at >= follow_up.due_at for one in own)

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
        return CommitmentDone(
            deal=deal,
            commitment=commitment,
            unlock_text=unlock_text,
            next_wins=wins,
            happened_at=follow_up.due_at,
        )

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
        return situation_now(deal, self.work, self.playbook, told, deal.lead.today(self.now))

    @property
    def reaching(self) -> Reaching:
        return Reaching(work=self.work, calendar=self.calendar, now=self.now)

    def _working_days_of(self, person: Person) -> OwnTime:
        return self.reaching.own_time(person)


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
