"""Why a suggested win is not for this deal, and until when it is not suggested again."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

#: What can be said against a win, and whether that keeps it away for good.
REASONS = ("not_now", "never", "they_would_refuse", "tried", "too_big", "other")

_FOR_GOOD = frozenset({"never", "they_would_refuse", "tried"})

#: What is not for good rests so many days.
RESTS_DAYS = 14

MAX_WORDS = 300  #: characters

_BETWEEN = "|"


@dataclass(frozen=True, slots=True, kw_only=True)
class Declined:
    """A win that was turned down: one of REASONS, the day where the deal's lead was, and words if any."""

    reason: str
    on: date
    words: str = ""

    @property
    def again_on(self) -> date | None:
        """From this day on it may be suggested again; None stands for never."""
        return None if self.reason in _FOR_GOOD else self.on + timedelta(days=RESTS_DAYS)

    def keeps_away(self, today: date) -> bool:
        return self.again_on is None or today < self.again_on

    def written(self) -> str:
        """As a deal keeps it, see `read`."""
        return _BETWEEN.join((self.reason, self.on.isoformat(), self.words))


def read(kept: str) -> Declined:
    """What `written` wrote. Raises ValueError for anything else."""
    reason, on, words = kept.split(_BETWEEN, 2)
    return Declined(reason=reason, on=date.fromisoformat(on), words=words)


def is_declined(declined: Mapping[str, str], move: str, today: date) -> bool:
    """Whether a move, by its slug, is not to be suggested on this day."""
    return move in declined and read(declined[move]).keeps_away(today)
