"""What is kept of a person, a deal or a workspace as files, for whoever runs the bot to hand over."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot import exports
from coaching.deal import Deal, DealId
from coaching.ethics import openly
from coaching.people import PersonId
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.remarks import DealExported
from coaching.status import plan_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whose export it is: what is private of a deal goes along for those alone who may see it."""

    playbook: Playbook
    today: date
    #: None for a whole deal or workspace, with all that is kept of it.
    person: PersonId | None = None

    def deal(self, work: UnitOfWork, deal: DealId) -> DealExported:
        found = work.deals.known(deal)
        chosen = self.person is None or found.may_see_private(self.person)
        plan = plan_of(
            found,
            work,
            self.playbook,
            today=self.today,
            is_working_day=lambda day: day.weekday() < 5,  # noqa: PLR2004
        )
        return DealExported(
            deal=found if chosen else openly(found, self.playbook),
            private=work.private.of_deal(deal) if chosen else None,
            commitments=work.commitments.of_deal(deal),
            events=work.events.all_of_deal(deal),
            rounds=work.cycles.of_deal(deal),
            milestones=plan.milestones,
            today=self.today,
        )

    def deals(self, work: UnitOfWork, deals: Iterable[DealId]) -> tuple[DealExported, ...]:
        return tuple(self.deal(work, one) for one in deals if self._concerns(work.deals.known(one)))

    def _concerns(self, deal: Deal) -> bool:
        return self.person is None or self.person in deal.members


def write(folder: Path, exported: Iterable[DealExported], playbook: Playbook) -> int:
    """Two files a deal, readable for whoever runs this alone; how many deals. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    count = 0
    for one in exported:
        for ending, text in (("md", exports.as_markdown(one, playbook)), ("json", exports.as_json(one))):
            file = folder / f"{one.deal.id}.{ending}"
            file.touch(mode=0o600)
            file.write_text(text, encoding="utf-8")
        count += 1
    return count
