"""What the coach can say of rounds, reviews, talks and offers; the union of all remarks is in `remarks`."""

from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment
from coaching.cycle import Change, Cycle, Standing
from coaching.deal import Deal
from coaching.moods import Trend
from coaching.playbook.moves import Move
from coaching.private import Offer, PrivateFacts
from coaching.suggestions import Win


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundFormOffered:
    """The form of a new round; the goal is the next milestone's, in words that can be changed."""

    deal: Deal
    goal: str
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundShown:
    """The round under way; `last` is the one before it, whose change holds in this one. `begun`: just now."""

    deal: Deal
    standing: Standing
    last: Cycle | None
    begun: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoRoundYet:
    """There is no round to review; one can be begun."""

    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A promise that was kept within the round, whole or in part, and its proof."""

    commitment: Commitment
    proof: str
    partly: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewShown:
    """What moved in a round with its proof, what is open and what was changed: to one person alone.

    `business` is one move that can be counted, after two rounds that brought nothing beyond meetings. It is
    said twice at most: `again` marks the second time.
    """

    deal: Deal
    cycle: Cycle
    kept: tuple[Kept, ...]
    open: tuple[Commitment, ...]
    changes: tuple[Change, ...]
    offers: tuple[Offer, ...]
    business: Win | None
    today: date
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewFormOffered:
    """The five questions, with what is known of them; after a win also what could make us coast."""

    deal: Deal
    cycle: Cycle
    kept: tuple[Kept, ...]
    open: tuple[Commitment, ...]
    today: date

    @property
    def after_a_win(self) -> bool:
        return any(not one.commitment.theirs and not one.partly for one in self.kept)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewKept:
    """How trust and moods go, what the next round does otherwise, and wins for it: to one person alone."""

    deal: Deal
    cycle: Cycle
    trend: Trend
    wins: tuple[Win, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkBrief:
    """One page for the next talk on `day`: what is open, what to ask, what to offer, what to avoid.

    `private` and `latest` (who moved last on each issue) only where nobody else reads along.
    """

    deal: Deal
    day: date | None
    today: date
    ours: tuple[Commitment, ...]
    theirs: tuple[Commitment, ...]
    latest: tuple[Offer, ...]
    win: Win | None
    smaller: Win | None
    #: What is asked about their interests: a guess to check, or empty where none was told.
    guess: str
    warnings: tuple[str, ...]
    private: PrivateFacts | None

    @property
    def learned(self) -> str:
        """What the latest review that told so had learned about them; empty where others read along."""
        reviews = self.private.reviews if self.private else ()
        return next((one.learned for one in reversed(reviews) if one.learned), "")

    @property
    def move(self) -> Move | None:
        return self.win.move if self.win else None


@dataclass(frozen=True, slots=True, kw_only=True)
class WhatMovedAsked:
    """What moved is asked on the working day after the talk of `day`."""

    deal: Deal
    day: date


@dataclass(frozen=True, slots=True, kw_only=True)
class NothingMovedHeard:
    """Neither side moved: a smaller step is offered, without blame."""

    deal: Deal
    win: Win | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkDateFormOffered:
    deal: Deal


@dataclass(frozen=True, slots=True, kw_only=True)
class TalkDateKept:
    deal: Deal
    day: date
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferFormOffered:
    """Asks how a side moved; what is known already stands in it."""

    deal: Deal
    side: str
    issue: str = ""
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferKept:
    """What was kept, and `before`: the same side's offer on the same issue until then."""

    deal: Deal
    offer: Offer
    before: Offer | None
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersShown:
    deal: Deal
    offers: tuple[Offer, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class SaidAlone:
    """What was asked for is private: it is said in the private conversation."""

    deal: Deal
