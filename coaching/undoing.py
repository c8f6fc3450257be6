"""What somebody did last to the promises of a deal, and how these stood before it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from coaching.commitment import Commitment, CommitmentId, Event, moment_written
from coaching.people import Person, PersonId

#: So long after it was done something can be taken back.
WITHIN = timedelta(minutes=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What one person did in one turn: to a promise and, perhaps, to the rest of it."""

    events: tuple[Event, ...]

    @property
    def at(self) -> datetime:
        return self.events[0].at

    @property
    def by(self) -> Person:
        return self.events[0].by

    @property
    def about(self) -> CommitmentId:
        """The promise that it was about; what else was made in the turn follows from it."""
        return self.events[0].commitment

    @property
    def kind(self) -> str:
        return [one.kind for one in self.events if one.commitment == self.about][-1]

    @property
    def before(self) -> dict[CommitmentId, Commitment | None]:
        """How each promise stood before; None for one that was made in the turn."""
        first: dict[CommitmentId, Commitment | None] = {}
        for event in self.events:
            first.setdefault(event.commitment, event.before)
        return first

    @property
    def is_known(self) -> bool:
        """Whether it was kept how everything stood before; of old events it was not."""
        made = {one.commitment for one in self.events if one.kind == "made"}
        return all(before is not None or one in made for one, before in self.before.items())


def last_step(standing: Sequence[Event], person: PersonId) -> Step | None:
    """What the person did last, of all that nobody took back."""
    own = [one for one in standing if one.by.id == person]
    return _step_of(own[-1], standing) if own else None


def step_at(standing: Sequence[Event], moment: str) -> Step | None:
    """What was done at a moment as `moment_written` writes it, unless it was taken back."""
    found = next((one for one in standing if moment_written(one.at) == moment), None)
    return _step_of(found, standing) if found else None


def _step_of(event: Event, standing: Sequence[Event]) -> Step:
    together = (one for one in standing if one.at == event.at and one.by.id == event.by.id)
    return Step(events=tuple(together))


def overtaking(standing: Sequence[Event], step: Step) -> Event | None:
    """The first thing that happened later to one of the promises of a step."""
    latest = max(at for at, one in enumerate(standing) if one in step.events)
    later = (one for one in standing[latest + 1 :] if one.commitment in step.before)
    return next(later, None)
