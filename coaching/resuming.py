"""A deal goes on after a pause: what fell due meanwhile, the new days, and what is planned anew."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal
from coaching.follow_up import (
    AFTER_SIGNING,
    AFTER_TALK,
    DUE,
    LEAD_ON_MISSES,
    LEFT,
    NEXT_TALK,
    RESUMES,
    REVIEW,
    REVIEW_AGAIN,
    STALLED,
    STANDS_IN,
    UNASKED,
    Coming,
    FollowUp,
    FollowUpId,
    coming_back,
    coming_of,
    of_deal,
)
from coaching.hours import working_day_from
from coaching.ledger import stalled_on
from coaching.pausing import Held
from coaching.ports import NewId, UnitOfWork
from coaching.reaching import Reaching
from coaching.remarks_on_pauses import FellDue

#: While a deal rests all of this is held back; who stands in and what somebody left is no follow-up of it.
QUIET = UNASKED - {STANDS_IN, LEFT, RESUMES}

#: Of that, this is said after the pause; promises are asked about anew, and a stall is looked for anew.
_SAID_LATER = frozenset({AFTER_SIGNING, REVIEW, REVIEW_AGAIN, NEXT_TALK, AFTER_TALK, LEAD_ON_MISSES})


def held_back(follow_up: FollowUp, deal: Deal) -> Deal:
    """The deal with what waits for the end of its pause."""
    if follow_up.kind not in _SAID_LATER:
        return deal
    return deal.holding(
        Held(
            kind=follow_up.kind,
            to=follow_up.to,
            alone=follow_up.place.private,
            commitment=str(follow_up.commitment or ""),
            details=follow_up.details,
        )
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Resuming:
    """At one moment, within one unit of work."""

    work: UnitOfWork
    reaching: Reaching
    new_id: NewId

    def go_on(self, deal: Deal) -> Deal:
        """End the pause: every live promise is asked about again, and what was held back is said.

        What fell due is asked about once more on the next working day, unless it was answered by then.
        """
        lead = self.reaching.own_time(deal.lead)
        today = lead.person.today(self.reaching.now)
        held = deal.pause.held if deal.pause is not None else ()
        deal = deal.resumed(today)
        self.work.deals.save(deal)
        for one in self.work.commitments.of_deal(deal.id):
            if one.live:
                self._come_back_to(one, deal)
        tomorrow = working_day_from(today + timedelta(days=1), lead)
        for one in held:
            self._say_later(one, deal, tomorrow)
        if deal.brief.signed_on is None:
            day = working_day_from(stalled_on(today, deal.brief.target_date), lead)
            self.work.follow_ups.schedule(
                of_deal(deal, STALLED, day, own=lead, new_id=FollowUpId(self.new_id()), alone=True)
            )
        return deal

    def fell_due(self, deal: Deal, since: date, rested: int) -> tuple[FellDue, ...]:
        """The open promises whose day has passed, each with the day that it is offered.

        It is as much later as the deal has rested. What was late before the pause is no matter of the pause.
        """
        late = [
            one
            for one in self.work.commitments.of_deal(deal.id)
            if one.state == "open" and one.due <= one.keeper.today(self.reaching.now)
        ]
        return tuple(
            FellDue(commitment=one, offered=self._offered(one, rested) if one.due >= since else None)
            for one in late
        )

    def _offered(self, commitment: Commitment, rested: int) -> date:
        own = self.reaching.own_time(commitment.keeper)
        tomorrow = own.person.today(self.reaching.now) + timedelta(days=1)
        return working_day_from(max(commitment.due + timedelta(days=rested), tomorrow), own)

    def _come_back_to(self, commitment: Commitment, deal: Deal) -> None:
        own, now = self.reaching.own_time(commitment.keeper), self.reaching.now
        today = own.person.today(now)
        self.work.people.remember(commitment.keeper)
        self.work.follow_ups.cancel_for(commitment.id)
        ahead: Iterable[Coming] = coming_back(commitment, now, own)
        if commitment.due <= today:
            tomorrow = working_day_from(today + timedelta(days=1), own)
            ahead = (Coming(kind=DUE, at=own.asking_on(tomorrow)),)
        for coming in ahead:
            name = self.new_id()
            self.work.follow_ups.schedule(
                coming_of(coming, commitment, deal, new_id=FollowUpId(name), key=f"resumed:{name.hex}")
            )

    def _say_later(self, held: Held, deal: Deal, day: date) -> None:
        name = self.new_id()
        self.work.follow_ups.schedule(
            FollowUp(
                id=FollowUpId(name),
                organisation=deal.organisation,
                key=f"deal:{deal.id}:{held.kind}:resumed:{name.hex}",
                kind=held.kind,
                place=deal.home.direct_to(held.to) if held.alone and not deal.home.private else deal.home,
                to=held.to,
                deal=deal.id,
                due_at=self.reaching.own_time(deal.lead).asking_on(day),
                commitment=CommitmentId(UUID(held.commitment)) if held.commitment else None,
                details=held.details,
            )
        )
