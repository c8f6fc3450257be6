"""Which card is drawn for which remark; the arranging itself is done by deal, win and commitment cards."""

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from bot import (
    brief_cards,
    commitment_cards,
    deal_cards,
    debrief_cards,
    following_up_cards,
    home_cards,
    learning_cards,
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
            case said.CommitmentProposed():
                return commitment_cards.proposed(remark, today, self.playbook)
            case said.CommitmentDeclined():
                return commitment_cards.declined(remark)
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
                return following_up_cards.lapsed(remark, today)
            case said.DoneFormOffered():
                return commitment_cards.done_form(remark)
            case said.PartlyFormOffered():
                return commitment_cards.partly_form(remark)
            case said.NewDateFormOffered():
                return commitment_cards.new_date_form(remark)
            case said.BlockedFormOffered():
                return commitment_cards.blocked_form(remark)
            case said.CommitmentDone():
                return commitment_cards.done(remark, today)
            case said.CommitmentPartlyDone():
                return commitment_cards.partly(remark, today)
            case said.DateMoved():
                return commitment_cards.moved(remark, today)
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
            case said.DealsListed():
                return deal_cards.deals(remark)
            case said.MineShown():
                return home_cards.mine(remark)
            case said.Greeted():
                return home_cards.greeting(remark)
            case said.WhichDeal():
                return deal_cards.which_deal(remark)
            case said.HelpShown():
                return deal_cards.help_card(remark)
            case said.WhyShown():
                return deal_cards.why_small()
            case said.CloseOffered():
                return debrief_cards.close(remark)
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
