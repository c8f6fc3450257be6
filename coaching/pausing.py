"""A deal on hold: since when and until when, and what waits meanwhile to be said after it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from coaching.people import PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Something that was to be said unasked while the deal rested, and is said after it."""

    kind: str
    to: PersonId
    alone: bool
    #: The id of the promise that it is about, or empty.
    commitment: str = ""
    details: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pause:
    """Nothing of a deal is asked from the day `since`, up to the day `until` or until somebody goes on.

    Once it has `ended` it still tells since when there is anything to expect of the deal again.
    """

    since: date
    until: date | None = None
    ended: date | None = None
    held: tuple[Held, ...] = ()

    @property
    def rests(self) -> bool:
        return self.ended is None

    def to(self, until: date | None) -> "Pause":
        """The same pause up to another day."""
        return replace(self, until=until)

    def holding(self, held: Held) -> "Pause":
        """With one more thing to say later; the same is kept once."""
        return self if held in self.held else replace(self, held=(*self.held, held))

    def over(self, today: date) -> "Pause":
        return replace(self, ended=today, held=())
