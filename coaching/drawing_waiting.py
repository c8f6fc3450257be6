"""What a follow-up says of a promise that waits: looked ahead to, asked about, met with silence, let go."""

from dataclasses import dataclass
from datetime import timedelta

from coaching.at_work import AtWork
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.cycle import running
from coaching.deal import Deal
from coaching.follow_up import (
    DUE,
    EVE,
    HALFWAY,
    LAPSED,
    REMINDER,
    TO_LEAD,
    FollowUp,
    FollowUpId,
    after_silence,
    coming_back,
    coming_of,
    is_stale,
)
from coaching.hearing import learn_of
from coaching.hours import working_day_from
from coaching.misses import TWICE, misses_of
from coaching.proposals import held_before
from coaching.remarks import (
    CommitmentLapsed,
    CommitmentProposed,
    DueTomorrow,
    FollowUpDue,
    HalfwayThere,
    LeadTold,
    ProposalLapsed,
    Remark,
    SeveralDue,
    StandInAsked,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingDrawing:
    """Draws remarks about promises that nobody has answered for yet."""

    at: AtWork

    def remark_of(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> Remark | None:
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
        if is_stale(follow_up, commitment.keeper, self.at.now):
            return True
        return follow_up.kind == HALFWAY and self._hears_more_today(commitment, deal)

    def _hears_more_today(self, commitment: Commitment, deal: Deal) -> bool:
        """Whether its keeper is asked about something else of the deal today."""
        keeper, own = commitment.keeper, self.at.own_time(commitment.keeper)
        today = own.person.today(self.at.now)
        asked = {today, working_day_from(today + timedelta(days=1), own)}
        others = (one for one in self.at.work.commitments.of_deal(deal.id) if one.id != commitment.id)
        if any(one.live and one.keeper.id == keeper.id and one.due in asked for one in others):
            return True
        cycle = running(self.at.work.cycles.of_deal(deal.id))
        return cycle is not None and keeper.id == deal.lead.id and cycle.ends_on == today

    def _plan_silence(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> None:
        asked = self.at.reaching.stand_in_for(commitment.keeper) or commitment.keeper
        coming = after_silence(
            follow_up.kind,
            commitment,
            asked=asked,
            lead=deal.lead,
            now=self.at.now,
            own_time=self.at.own_time,
        )
        if coming is None:
            return
        self.at.work.people.remember(deal.lead)
        self.at.work.follow_ups.schedule(
            coming_of(
                coming,
                commitment,
                deal,
                new_id=FollowUpId(self.at.new_id()),
                key=str(follow_up.id),
                alone=True,
            )
        )

    def _asked_instead(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> StandInAsked | None:
        """How it stands, asked of the one who stands in; halfway there is nothing to ask."""
        keeper = commitment.keeper
        away = self.at.work.people.hours_of(keeper.id).absent_on(keeper.today(self.at.now))
        stand_in = self.at.work.people.known(follow_up.to)
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
        same_day = (one for one in self.at.work.commitments.of_deal(deal.id) if one.is_due_with(commitment))
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
        own = self.at.own_time(commitment.keeper)
        hour = own.asking_on(working_day_from(commitment.due, own))
        return {one.commitment for one in self.at.work.events.all_of_deal(deal.id) if one.at > hour}

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
            self.at.work.commitments.save(commitment)
            self.at.work.events.add(
                Event(
                    commitment=commitment.id,
                    kind=lapsed,
                    by=commitment.keeper,
                    at=self.at.now,
                    before=before,
                )
            )
            learn_of(deal.id, self.at.work, self.at.playbook)
        if commitment.state != lapsed:
            return None
        events = self.at.work.events.of_deal(deal.id)
        again = not commitment.theirs and misses_of(commitment.id, events) >= TWICE
        return CommitmentLapsed(deal=deal, commitment=commitment, again=again)

    def _let_go(self, commitment: Commitment, deal: Deal, follow_up: FollowUp) -> ProposalLapsed:
        """Who never took it up has missed nothing: it is let go, or stays with whoever had it before."""
        held = held_before(commitment, self.at.work.events.of_deal(deal.id))
        left = held or commitment.cancelled()
        self.at.work.commitments.save(left)
        self.at.work.events.add(
            Event(
                commitment=left.id, kind="cancelled", by=commitment.keeper, at=self.at.now, before=commitment
            )
        )
        if held is not None:
            self.at.work.people.remember(held.keeper)
            for coming in coming_back(held, self.at.now, self.at.own_time(held.keeper)):
                new_id = FollowUpId(self.at.new_id())
                self.at.work.follow_ups.schedule(
                    coming_of(coming, held, deal, new_id=new_id, key=str(follow_up.id))
                )
        return ProposalLapsed(deal=deal, commitment=left)

    def _was_let_go(self, commitment: Commitment, follow_up: FollowUp) -> bool:
        """Whether this very follow-up has let a proposal go, and is drawn again."""
        events = self.at.work.events.of_deal(commitment.deal)
        own = [one for one in events if one.commitment == commitment.id and one.kind == "cancelled"]
        return any(one.at >= follow_up.due_at for one in own)
