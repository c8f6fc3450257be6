"""Which card is drawn for which remark; the arranging itself is done by deal, win and commitment cards."""

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from bot import (
    brief_cards,
    calendar_files,
    change_cards,
    channel_cards,
    commitment_cards,
    deal_cards,
    debrief_cards,
    exports,
    following_up_cards,
    home_cards,
    learning_cards,
    listening_cards,
    outcome_cards,
    pause_cards,
    people_cards,
    promise_cards,
    rounds_cards,
    shared_plan_cards,
    talk_cards,
    theirs_cards,
    win_cards,
    win_detail_cards,
    wording,
)
from bot.card import Card
from coaching import remarks as said
from coaching.playbook.playbook import Playbook
from coaching.remarks import Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Draws cards in the playbook's words; `today` is a day where the reader is."""

    playbook: Playbook

    def card(self, remark: Remark, today: date) -> Card:  # noqa: C901, PLR0911, PLR0912, PLR0915 - one line each
        about_theirs = theirs_cards.card_of(remark, today)
        if about_theirs is not None:
            return about_theirs
        match remark:
            case said.DealFormOffered():
                return deal_cards.deal_form(remark)
            case said.QuestionAsked():
                return brief_cards.question(remark, today, self.playbook)
            case said.QuestionsEnded():
                return brief_cards.ended(remark)
            case said.BriefShown():
                return brief_cards.brief(remark, self.playbook)
            case said.BriefFormOffered():
                return brief_cards.brief_form(remark, self.playbook)
            case said.CounterpartFormOffered():
                return brief_cards.counterpart_form(remark)
            case said.FlagsAsked():
                return brief_cards.flags(remark, today, self.playbook)
            case said.AnswerFormOffered():
                return brief_cards.answer_form(remark)
            case said.WinsSuggested():
                return win_cards.wins(remark, today, self.playbook)
            case said.DealSigned():
                return win_cards.signed(remark, today)
            case said.MoreAboutWin():
                return win_cards.more(remark, today, self.playbook)
            case said.SmallerWinShown():
                return win_detail_cards.smaller(remark, today, self.playbook)
            case said.WinCautioned():
                return win_detail_cards.caution(remark, self.playbook)
            case said.DeclineFormOffered():
                return win_detail_cards.decline_form(remark)
            case said.WinDeclined():
                return win_detail_cards.declined(remark, today)
            case said.PiecesFormOffered():
                return win_detail_cards.pieces_form(remark)
            case said.PiecesShown():
                return win_detail_cards.pieces(remark)
            case said.TakeFormOffered():
                return win_cards.take_form(remark, today, self.playbook)
            case said.CommitmentMade():
                return commitment_cards.made(remark, today, self.playbook)
            case said.TheirsFormOffered():
                return theirs_cards.form(remark)
            case said.TheyMissed():
                return theirs_cards.missed(remark, today)
            case said.TheyMissedTwice():
                return theirs_cards.missed_twice(remark, today)
            case said.TheirPartKept():
                return theirs_cards.part_kept(remark)
            case said.ViewFormOffered():
                return theirs_cards.view_form(remark)
            case said.ViewKept():
                return theirs_cards.view_kept(remark, today)
            case said.CommitmentProposed():
                return commitment_cards.proposed(remark, today, self.playbook)
            case said.CommitmentDeclined():
                return change_cards.declined(remark)
            case said.ReasonFormOffered():
                return change_cards.reason_form(remark)
            case said.CounterFormOffered():
                return change_cards.counter_form(remark)
            case said.ProposalLapsed():
                return change_cards.proposal_lapsed(remark)
            case said.EditFormOffered():
                return change_cards.edit_form(remark)
            case said.CommitmentChanged():
                return change_cards.changed(remark, today)
            case said.TakenBack():
                return change_cards.taken_back(remark, today)
            case said.WhichPromise():
                return change_cards.which_promise(remark, today)
            case said.HistoryShown():
                return change_cards.history(remark, today)
            case said.PromiseFormOffered():
                return promise_cards.promise_form(remark)
            case said.PromiseAnswerFormOffered():
                return promise_cards.answer_form(remark)
            case said.PartOfPromiseAsked():
                return promise_cards.asked(remark, today)
            case said.RewriteOffered():
                return promise_cards.rewrite(remark)
            case said.PromiseHeard():
                return promise_cards.heard(remark)
            case said.IntentionPutAside():
                return promise_cards.put_aside(remark)
            case said.PieceFormOffered():
                return promise_cards.piece_form(remark)
            case said.PieceAsked():
                return promise_cards.piece_asked(remark, today)
            case said.FollowUpDue():
                return commitment_cards.due(remark, today)
            case said.SeveralDue():
                return following_up_cards.several_due(remark, today)
            case said.AskedLater():
                return following_up_cards.asked_later(remark)
            case said.HalfwayThere():
                return following_up_cards.halfway(remark, today)
            case said.DueTomorrow():
                return following_up_cards.tomorrow(remark)
            case said.LeadTold():
                return following_up_cards.lead_told(remark, today)
            case said.CommitmentLapsed():
                return outcome_cards.lapsed(remark, today)
            case said.DoneFormOffered():
                return commitment_cards.done_form(remark)
            case said.PartlyFormOffered():
                return commitment_cards.partly_form(remark)
            case said.NewDateFormOffered():
                return commitment_cards.new_date_form(remark)
            case said.BlockedFormOffered():
                return commitment_cards.blocked_form(remark)
            case said.CommitmentDone():
                return outcome_cards.done(remark, today)
            case said.CommitmentPartlyDone():
                return commitment_cards.partly(remark, today)
            case said.DateMoved():
                return outcome_cards.moved(remark, today)
            case said.BlockReported():
                return commitment_cards.blocked(remark, today, self.playbook)
            case said.StatusShown():
                return deal_cards.status(remark, self.playbook)
            case said.StallNoticed():
                return deal_cards.stalled(remark, today)
            case said.WeeklyNote():
                return deal_cards.weekly(remark, today)
            case said.DaysAfterSigning():
                return deal_cards.after_signing(remark, today)
            case said.PlanShown():
                return deal_cards.plan(remark)
            case said.RoundFormOffered():
                return rounds_cards.round_form(remark)
            case said.RoundShown():
                return rounds_cards.round_shown(remark)
            case said.NoRoundYet():
                return rounds_cards.no_round(remark)
            case said.ReviewShown():
                return rounds_cards.review(remark)
            case said.ReviewFormOffered():
                return rounds_cards.review_form(remark)
            case said.ReviewKept():
                return rounds_cards.review_kept(remark, today)
            case said.SaidAlone():
                return rounds_cards.said_alone(remark)
            case said.TalkBrief():
                return talk_cards.brief(remark)
            case said.WhatMovedAsked():
                return talk_cards.what_moved(remark, today)
            case said.NothingMovedHeard():
                return talk_cards.nothing_moved(remark, today)
            case said.TalkDateFormOffered():
                return talk_cards.date_form(remark)
            case said.TalkDateKept():
                return talk_cards.date_kept(remark)
            case said.OfferFormOffered():
                return talk_cards.offer_form(remark)
            case said.OfferKept():
                return talk_cards.offer_kept(remark)
            case said.OffersShown():
                return talk_cards.offers(remark)
            case said.DealsListed():
                return deal_cards.deals(remark)
            case said.MineShown():
                return home_cards.mine(remark)
            case said.Greeted():
                return home_cards.greeting(remark)
            case said.WhichDeal():
                return deal_cards.which_deal(remark)
            case said.NoDealToRecordIn():
                return promise_cards.no_deal(remark)
            case said.Listening():
                return listening_cards.listening(remark)
            case said.ListeningToOne():
                return listening_cards.to_one(remark)
            case said.PromiseOverheard():
                return listening_cards.overheard(remark)
            case said.PerhapsPromised():
                return listening_cards.digest(remark)
            case said.TakenForNone():
                return listening_cards.none(remark)
            case said.DayAsked():
                return deal_cards.day_asked(remark)
            case said.HelpShown():
                return deal_cards.help_card(remark)
            case said.WhyShown():
                return deal_cards.why_small()
            case said.SettingsFormOffered():
                return people_cards.settings_form(remark)
            case said.HoursShown():
                return people_cards.hours(remark, today)
            case said.AwayFormOffered():
                return people_cards.away_form(remark)
            case said.AwayNoted():
                return people_cards.away(remark)
            case said.CameBack():
                return people_cards.back(remark)
            case said.StandInTold():
                return people_cards.stand_in_told(remark, today)
            case said.StandInAsked():
                return people_cards.stand_in_asked(remark, today)
            case said.ChannelNoticed():
                return channel_cards.noticed(remark)
            case said.DealMoved():
                return channel_cards.moved(remark)
            case said.LeadFormOffered():
                return people_cards.lead_form(remark)
            case said.LeadChanged():
                return people_cards.lead_changed(remark)
            case said.LeftFormOffered():
                return people_cards.left_form(remark)
            case said.PromisesLeft():
                return people_cards.promises_left(remark, today)
            case said.PromiseLetGo():
                return people_cards.let_go(remark)
            case said.CloseOffered():
                return debrief_cards.close(remark)
            case said.PauseFormOffered():
                return pause_cards.pause_form(remark)
            case said.DealPaused():
                return pause_cards.paused(remark)
            case said.DealResumed():
                return pause_cards.resumed(remark)
            case said.DealExported():
                return exports.exported(remark, self.playbook)
            case said.CalendarBrought():
                return calendar_files.calendar(remark)
            case said.SharedPlanFormOffered():
                return shared_plan_cards.form(remark)
            case said.PlanToShare():
                return shared_plan_cards.to_share(remark)
            case said.DebriefFormOffered():
                return debrief_cards.debrief_form(remark)
            case said.DealClosed():
                return debrief_cards.closed(remark)
            case said.DealReopened():
                return debrief_cards.reopened(remark)
            case said.LessonsRecalled():
                return debrief_cards.recalled(remark, today)
            case said.LessonsShown():
                return debrief_cards.lessons(remark, today)
            case said.MovesLearned():
                return learning_cards.learned(remark)
            case said.TeamShown():
                return learning_cards.team(remark)
            case said.Cautioned():
                return Card(lines=((remark.rule.reply,),))
            case said.Refused(reason=said.Held() as held):
                return refusal(held.rule.reply if held.sure else wording.what_is_meant(held.rule.ask))
            case said.Refused():
                return refusal(wording.refusal(remark.reason))
            case _:
                assert_never(remark)


def refusal(words: str) -> Card:
    """A sentence to one person, with a way on."""
    return Card(lines=((words,),))
