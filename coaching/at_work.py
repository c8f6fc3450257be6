"""What drawing has at hand: one unit of work at one moment, and what of it may be read where it is said."""

from dataclasses import dataclass
from datetime import datetime

from coaching.deal import Deal
from coaching.errors import PrivateFactsLocked
from coaching.follow_up import FollowUp
from coaching.hours import OwnTime
from coaching.interview import Told
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.ports import Calendar, NewId, UnitOfWork
from coaching.private import PrivateFacts
from coaching.reaching import Reaching
from coaching.situation import Situation
from coaching.situation_now import situation_now
from coaching.suggestions import Win


@dataclass(frozen=True, slots=True, kw_only=True)
class AtWork:
    """One unit of work at one moment."""

    work: UnitOfWork
    now: datetime
    playbook: Playbook
    calendar: Calendar
    new_id: NewId

    def told(self, deal: Deal, follow_up: FollowUp) -> Told:
        """What was told, with what is private only where it is said to one who may see it alone."""
        if not (follow_up.place.private and deal.may_see_private(follow_up.to)):
            return Told(brief=deal.brief)
        private = self.private(deal)
        return Told(brief=deal.brief, private=private or PrivateFacts(), alone=private is not None)

    def private(self, deal: Deal) -> PrivateFacts | None:
        """What was told in private; None where its key is lost, so that nothing private is asked or used."""
        try:
            return self.work.private.of_deal(deal.id)
        except PrivateFactsLocked:
            return None

    def remember(self, deal: Deal, wins: tuple[Win, ...]) -> None:
        """What was suggested twice and not taken makes room for something else."""
        self.work.deals.save(deal.having_suggested(tuple(win.move.slug for win in wins)))

    def situation(self, told: Told, deal: Deal) -> Situation:
        return situation_now(deal, self.work, self.playbook, told, deal.lead.today(self.now))

    @property
    def reaching(self) -> Reaching:
        return Reaching(work=self.work, calendar=self.calendar, now=self.now)

    def own_time(self, person: Person) -> OwnTime:
        return self.reaching.own_time(person)
