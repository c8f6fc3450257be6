"""How a deal stands now for the choice of moves, from all that is kept of it."""

from datetime import date

from coaching.deal import Deal
from coaching.interview import Told
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.situation import Situation, situation


def situation_now(deal: Deal, work: UnitOfWork, playbook: Playbook, told: Told, today: date) -> Situation:
    """With the counterpart in front; what is private counts only where it is `told` alone."""
    return situation(
        deal,
        work.commitments.of_deal(deal.id),
        playbook,
        today=today,
        private=told.private_facing(deal) if told.alone else None,
        events=work.events.of_deal(deal.id),
        learned=work.records.of_all(),
    )
