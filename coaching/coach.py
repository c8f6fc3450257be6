"""The coach: hears one turn at a time, each in one transaction, and draws what is due to be said."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from coaching import commands as ask
from coaching import deal_names
from coaching import turns_on_briefs as on_briefs
from coaching import turns_on_calendars as on_calendars
from coaching import turns_on_changes as on_changes
from coaching import turns_on_channels as on_channels
from coaching import turns_on_commitments as on_commitments
from coaching import turns_on_counterparts as on_counterparts
from coaching import turns_on_deals as on_deals
from coaching import turns_on_debriefs as on_debriefs
from coaching import turns_on_exports as on_exports
from coaching import turns_on_home as on_home
from coaching import turns_on_hours as on_hours
from coaching import turns_on_interview as on_interview
from coaching import turns_on_learning as on_learning
from coaching import turns_on_listening as on_listening
from coaching import turns_on_model as on_model
from coaching import turns_on_pauses as on_pauses
from coaching import turns_on_people as on_people
from coaching import turns_on_plans as on_plans
from coaching import turns_on_promises as on_promises
from coaching import turns_on_proposals as on_proposals
from coaching import turns_on_records as on_records
from coaching import turns_on_rounds as on_rounds
from coaching import turns_on_shared_plans as on_shared_plans
from coaching import turns_on_talks as on_talks
from coaching import turns_on_theirs as on_theirs
from coaching import turns_on_views as on_views
from coaching import turns_on_wins as on_wins
from coaching.at_work import AtWork
from coaching.commands import Command, Turn
from coaching.drawing import Drawing
from coaching.errors import CoachingError, NotForOutsiders, WhichDay
from coaching.ethics import Concern
from coaching.gate import concern_of
from coaching.hearing import Hearing
from coaching.people import OrganisationId, Person
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, Claimed, Moot, NewId, Now, Outcome, Store, UnitOfWork
from coaching.readings import meanings
from coaching.remarks import Cautioned, DayAsked, Delivery, Held, Refused, Remark, Reply

#: So many turns that only looked are told from a redelivery; platforms bring a turn again within minutes.
LOOKED_AT_MOST = 2_000


class Looked:
    """The latest things that this process has seen and need not keep: turns that only looked, say."""

    def __init__(self) -> None:
        self._seen: dict[str, None] = {}

    def is_new(self, name: str) -> bool:
        if name in self._seen:
            return False
        self._seen[name] = None
        if len(self._seen) > LOOKED_AT_MOST:
            del self._seen[next(iter(self._seen))]
        return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Coach:
    """All that a platform needs: `hear` for what people ask, `due` and `finish` for what is said unasked."""

    store: Store
    playbook: Playbook
    calendar: Calendar
    now: Now
    new_id: NewId
    looked: Looked = field(default_factory=Looked)
    asked: Looked = field(default_factory=Looked)

    async def hear(self, turn: Turn) -> Reply | None:
        """Answer a turn to the asker alone; None where everybody is told, or where it was heard before.

        What everybody is told waits in the store as a follow-up due at once. A refusal changes nothing.
        """
        now = self.now()
        keep = self.store.look if isinstance(turn.command, ask.Looking) else self.store.transact
        try:
            remark = await keep(turn.place.organisation, lambda work: self._once(turn, work, now))
        except WhichDay as reason:
            meant = meanings(turn.command, reason)
            return Reply(remark=DayAsked(reason=reason, meant=meant) if meant else Refused(reason=reason))
        except CoachingError as reason:
            return Reply(remark=Refused(reason=reason))
        return Reply(remark=remark) if remark is not None else None

    async def due(self, limit: int) -> tuple[Delivery, ...]:
        """Claim what is due now, at most `limit`, and draw what it says; what has become moot is let go."""
        now = self.now()
        while claimed := await self.store.claim(now, limit):
            deliveries = await self._drawn(claimed, now)
            if deliveries:
                return deliveries
        return ()

    async def _drawn(self, claimed: Sequence[Claimed], now: datetime) -> tuple[Delivery, ...]:
        deliveries: list[Delivery] = []
        moot: list[Outcome] = []
        for organisation in dict.fromkeys(one.follow_up.organisation for one in claimed):
            of_it = [one for one in claimed if one.follow_up.organisation == organisation]
            for one, delivery in zip(of_it, await self._draw(organisation, of_it, now), strict=True):
                if delivery is None:
                    moot.append(Moot(follow_up=one.follow_up.id, fence=one.fence))
                else:
                    deliveries.append(delivery)
        if moot:
            await self.store.finish(moot, now)
        return tuple(deliveries)

    async def finish(self, outcomes: Sequence[Outcome]) -> None:
        """Record what became of deliveries."""
        await self.store.finish(outcomes, self.now())

    def _once(self, turn: Turn, work: UnitOfWork, now: datetime) -> Remark | None:
        if turn.person.outsider:
            raise NotForOutsiders
        if not self._is_new(turn, work, now):
            return None
        turn = replace(turn, person=work.people.hours_of(turn.person.id).of(turn.person))
        hearing = Hearing(
            turn=turn,
            work=work,
            now=now,
            new_id=self.new_id,
            playbook=self.playbook,
            calendar=self.calendar,
            asked_first=self.asked.is_new,
        )
        command = deal_names.meant(hearing, turn.command)
        concern = concern_of(hearing, command)
        if concern is not None:
            self._hold(concern, turn)
        remark = act(hearing, command)
        hearing.learn()
        if remark is None and concern is not None:
            return Cautioned(rule=concern.rule)
        return remark

    def _hold(self, concern: Concern, turn: Turn) -> None:
        """Raises Held where the line is crossed, or may be: then what is meant is asked, once.

        Who sends the same again after that meant it otherwise, and is believed.
        """
        if concern.sure and concern.effect == "refuse":
            raise Held(concern.rule, sure=True)
        again = f"{turn.person.id}:{concern.rule.code}:{hash(concern.words)}"
        if not concern.sure and self.asked.is_new(again):
            raise Held(concern.rule, sure=False)

    def _is_new(self, turn: Turn, work: UnitOfWork, now: datetime) -> bool:
        """Whether the turn was not heard before; one that only looks is not worth a row in the store."""
        if isinstance(turn.command, ask.Looking):
            return self.looked.is_new(turn.id)
        return work.first_time(turn.id, now)

    async def _draw(
        self, organisation: OrganisationId, claimed: Sequence[Claimed], now: datetime
    ) -> tuple[Delivery | None, ...]:
        def draw(work: UnitOfWork) -> tuple[Delivery | None, ...]:
            at = AtWork(
                work=work, now=now, playbook=self.playbook, calendar=self.calendar, new_id=self.new_id
            )
            drawing = Drawing(at=at)
            return tuple(_delivery(one, drawing) for one in claimed)

        return await self.store.transact(organisation, draw)


def _delivery(claimed: Claimed, drawing: Drawing) -> Delivery | None:
    """What is said for a claimed follow-up; None where its deal or commitment is gone or settled."""
    try:
        follow_up = drawing.at.reaching.aimed(claimed.follow_up)
        remark = drawing.remark_of(follow_up)
        if remark is None:
            return None
        place = drawing.at.reaching.beneath(follow_up, claimed.unsure_since)
    except CoachingError:
        return None
    person = drawing.at.work.people.known(follow_up.to)
    return Delivery(
        follow_up=replace(follow_up, place=place),
        remark=remark,
        to=person or Person(id=follow_up.to, name=follow_up.to),
        fence=claimed.fence,
        attempt=claimed.attempt,
        unsure_since=claimed.unsure_since,
    )


def act(hearing: Hearing, command: Command) -> Remark | None:  # noqa: C901, PLR0911, PLR0912, PLR0915 - one line each
    """Do what one command asks, within the turn's unit of work."""
    match command:
        case ask.StartDeal():
            return on_deals.start_deal(hearing, command)
        case ask.OpenDeal():
            return on_deals.open_deal(hearing, command)
        case ask.OfferAnswer():
            return on_interview.offer_answer(hearing, command)
        case ask.AnswerQuestion():
            return on_interview.answer_question(hearing, command)
        case ask.SkipQuestion():
            return on_interview.skip_question(hearing, command)
        case ask.GoBack():
            return on_interview.go_back(hearing, command)
        case ask.StopAsking():
            return on_interview.stop_asking(hearing, command)
        case ask.AskMore():
            return on_interview.ask_more(hearing, command)
        case ask.TellFlag():
            return on_interview.tell_flag(hearing, command)
        case ask.ShowBrief():
            return on_briefs.show_brief(hearing, command)
        case ask.OfferBrief():
            return on_briefs.offer_brief(hearing, command)
        case ask.ChangeBrief():
            return on_briefs.change_brief(hearing, command)
        case ask.ConfirmBrief():
            return on_briefs.confirm_brief(hearing, command)
        case ask.ShowWins():
            return on_deals.show_wins(hearing, command)
        case ask.RewordWins():
            return on_model.reword_wins(hearing, command)
        case ask.ShowMore():
            return on_wins.show_more(hearing, command)
        case ask.ShowSmaller():
            return on_wins.show_smaller(hearing, command)
        case ask.OfferDecline():
            return on_wins.offer_decline(hearing, command)
        case ask.DeclineMove():
            return on_wins.decline_move(hearing, command)
        case ask.OfferCounterpart():
            return on_counterparts.offer_counterpart(hearing, command)
        case ask.AddCounterpart():
            return on_counterparts.add_counterpart(hearing, command)
        case ask.OfferPieces():
            return on_wins.offer_pieces(hearing, command)
        case ask.CutIntoPieces():
            return on_wins.cut_into_pieces(hearing, command)
        case ask.ShowStatus():
            return on_deals.show_status(hearing, command)
        case ask.ShowPlan():
            return on_plans.show_plan(hearing, command)
        case ask.OfferRound() | ask.BeginRound() | ask.ShowReview() | ask.OfferReview() | ask.KeepReview():
            return on_rounds.act(hearing, command)
        case (
            ask.ShowTalk()
            | ask.OfferTalkDate()
            | ask.KeepTalkDate()
            | ask.NothingMoved()
            | ask.AskForOffer()
            | ask.KeepOffer()
            | ask.ShowOffers()
        ):
            return on_talks.act(hearing, command)
        case ask.SignDeal():
            return on_plans.sign_deal(hearing, command)
        case ask.CloseDeal():
            return on_deals.close_deal(hearing, command)
        case ask.OfferPause() | ask.PauseDeal() | ask.ResumeDeal() | ask.TakeNewDays():
            return on_pauses.act(hearing, command)
        case ask.ShowMine():
            return on_home.show_mine(hearing, command)
        case ask.Greet():
            return on_home.greet(hearing, command)
        case ask.OfferDebrief():
            return on_debriefs.offer_debrief(hearing, command)
        case ask.ReopenDeal():
            return on_debriefs.reopen_deal(hearing, command)
        case ask.ShowLessons():
            return on_debriefs.show_lessons(hearing, command)
        case ask.ShowLearned():
            return on_learning.show_learned(hearing, command)
        case ask.ShowTeam():
            return on_learning.show_team(hearing, command)
        case ask.ListDeals():
            return on_deals.list_deals(hearing, command)
        case ask.ShowHelp():
            return on_deals.show_help(hearing, command)
        case ask.ShowWhy():
            return on_deals.show_why(hearing, command)
        case ask.OfferSettings():
            return on_hours.offer_settings(hearing, command)
        case ask.SaveSettings():
            return on_hours.save_settings(hearing, command)
        case ask.OfferAway():
            return on_hours.offer_away(hearing, command)
        case ask.GoAway():
            return on_hours.go_away(hearing, command)
        case ask.ComeBack():
            return on_hours.come_back(hearing, command)
        case ask.OfferLead():
            return on_people.offer_lead(hearing, command)
        case ask.HandOver():
            return on_people.hand_over(hearing, command)
        case ask.OfferLeft():
            return on_people.offer_left(hearing, command)
        case ask.PersonLeft():
            return on_people.person_left(hearing, command)
        case ask.ChannelChanged():
            return on_channels.channel_changed(hearing, command)
        case ask.MoveHere():
            return on_channels.move_here(hearing, command)
        case ask.LetGo():
            return on_people.let_go(hearing, command)
        case ask.Say():
            return on_deals.instead(hearing, command, on_promises.say(hearing, command, on_interview.say))
        case ask.ByName():
            raise AssertionError("names are found before a wish is heard")
        case ask.ShowCalendar():
            return on_calendars.show_calendar(hearing, command)
        case ask.OfferSharedPlan() | ask.SharePlan():
            return on_shared_plans.act(hearing, command)
        case ask.ExportDeal():
            return on_exports.export_deal(hearing, command)
        case ask.OfferPromise():
            return on_promises.offer_promise(hearing, command)
        case ask.MakePromise():
            return on_promises.make_promise(hearing, command)
        case ask.OfferRecord():
            return on_records.offer_record(hearing, command)
        case ask.Listen():
            return on_listening.listen(hearing, command)
        case ask.ListenToMe():
            return on_listening.listen_to_me(hearing, command)
        case ask.Overhear():
            return on_listening.overhear(hearing, command)
        case ask.NotAPromise():
            return on_listening.not_a_promise(hearing, command)
        case ask.OfferPromiseAnswer():
            return on_promises.offer_answer(hearing, command)
        case ask.AnswerPromise():
            return on_promises.answer_promise(hearing, command)
        case ask.AcceptRewrite():
            return on_promises.accept_rewrite(hearing, command)
        case ask.TakeUpIntention():
            return on_promises.take_up(hearing, command)
        case ask.KeepAsItIs():
            return on_promises.keep_as_it_is(hearing, command)
        case ask.PutAside():
            return on_promises.put_aside(hearing, command)
        case ask.LetGoIntention():
            return on_promises.let_go(hearing, command)
        case ask.OfferPiece():
            return on_promises.offer_piece(hearing, command)
        case ask.TellPiece():
            return on_promises.tell_piece(hearing, command)
        case ask.OfferTake():
            return on_wins.offer_take(hearing, command)
        case ask.TakeMove():
            return on_wins.take_move(hearing, command)
        case ask.AcceptCommitment():
            return on_proposals.accept(hearing, command)
        case ask.DeclineCommitment():
            return on_proposals.decline(hearing, command)
        case ask.OfferReason():
            return on_proposals.offer_reason(hearing, command)
        case ask.GiveReason():
            return on_proposals.give_reason(hearing, command)
        case ask.OfferCounter():
            return on_proposals.offer_counter(hearing, command)
        case ask.CounterPropose():
            return on_proposals.counter(hearing, command)
        case ask.OfferEdit():
            return on_changes.offer_edit(hearing, command)
        case ask.EditCommitment():
            return on_changes.edit(hearing, command)
        case ask.Undo():
            return on_changes.undo(hearing, command)
        case ask.OfferHistory():
            return on_changes.offer_history(hearing, command)
        case ask.ShowHistory():
            return on_changes.show_history(hearing, command)
        case ask.OfferDone():
            return on_commitments.offer_done(hearing, command)
        case ask.MarkDone():
            return on_commitments.mark_done(hearing, command)
        case ask.OfferPartly():
            return on_commitments.offer_partly(hearing, command)
        case ask.MarkPartly():
            return on_commitments.mark_partly(hearing, command)
        case ask.OfferNewDate():
            return on_commitments.offer_new_date(hearing, command)
        case ask.MoveDate():
            return on_commitments.move_date(hearing, command)
        case ask.MarkNotDone():
            return on_commitments.not_done(hearing, command)
        case ask.OfferTheirs():
            return on_theirs.offer_theirs(hearing, command)
        case ask.AddTheirs():
            return on_theirs.add_theirs(hearing, command)
        case ask.ConfirmTheirPart():
            return on_theirs.confirm_part(hearing, command)
        case ask.OfferView():
            return on_views.offer_view(hearing, command)
        case ask.MarkViewed():
            return on_views.mark_viewed(hearing, command)
        case ask.ShowCommitment():
            return on_commitments.show_commitment(hearing, command)
        case ask.AskLater():
            return on_commitments.ask_later(hearing, command)
        case ask.OfferBlocked():
            return on_commitments.offer_blocked(hearing, command)
        case ask.ReportBlock():
            return on_commitments.report_block(hearing, command)
