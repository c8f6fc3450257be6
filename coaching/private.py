"""What is told to the coach alone: trust, alternative and limit, for the chosen members of a deal only."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from coaching.deal import Answer
from coaching.people import PersonId

#: How strong one's own alternative is, as the interview asks it; no numbers are needed.
BATNA_STRENGTHS = ("weak", "fair", "strong")


#: Characters of what helped, and of what one would do otherwise.
MAX_LESSON = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """What was said of a deal at its close: what helped most, what to do otherwise; one may be empty."""

    helped: str
    otherwise: str
    on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """What was told at the review of a round; nothing told is None or empty.

    `trust` goes from 0 to 10; `result`, `process` and `relationship` are moods from 1 to 5.
    """

    on: date
    number: int
    trust: int | None = None
    result: int | None = None
    process: int | None = None
    relationship: int | None = None
    moved: str = ""
    proof: str = ""
    learned: str = ""
    open_promises: str = ""
    next_win: str = ""
    #: What could make us coast, asked after a win.
    coast: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A move of one side on an issue, as it was told; `side` is they or we."""

    side: str
    issue: str
    to: str
    on: date
    by: str
    #: The further counterpart with whom it was, or empty for the first one.
    counterpart: str = ""

    @property
    def about(self) -> tuple[str, str]:
        """With whom and on which issue it was, so that the latest of each can be told."""
        return self.counterpart.casefold(), self.issue.casefold()


#: What may be a promise is deleted after so long, said in a digest or not.
OVERHEARD_KEPT = timedelta(days=1)

#: So many things one person wrote wait for one digest.
OVERHEARD_AT_MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Overheard:
    """What somebody wrote that may be a promise; it is shown to them alone, and deleted within a day."""

    person: PersonId
    words: str
    link: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateFacts:
    """A deal's private class (playbook, section 9): never shown where others than the chosen members see it.

    Nothing told is None or empty. `trust` in the other side's word goes from 0 to 10.
    """

    trust: int | None = None
    #: What is still owed by either side, as told beside the trust.
    open_promise: str = ""
    #: One of BATNA_STRENGTHS, or empty.
    batna: str = ""
    #: What one would do without a deal.
    alternative: str = ""
    #: The reservation value, in words.
    limit: str = ""
    #: Answers to questions that are asked in private alone.
    answers: tuple[Answer, ...] = ()
    #: What the reviews of the rounds told, and who has moved on which issue, the earliest first.
    reviews: tuple[Review, ...] = ()
    offers: tuple[Offer, ...] = ()
    #: One for each time it was closed with a word on it; people may be named in them.
    lessons: tuple[Lesson, ...] = ()
    #: What waits for the digests of those who wrote it.
    overheard: tuple[Overheard, ...] = ()

    def answers_to(self, question: str) -> tuple[Answer, ...]:
        """What was answered to a question, in order; one that was skipped has no answer."""
        return tuple(one for one in self.answers if one.question == question and one.words)

    def answered(self, answer: Answer) -> "PrivateFacts":
        return replace(self, answers=(*self.answers, answer))

    def reviewed(self, review: Review) -> "PrivateFacts":
        """With one more review; the trust that it tells counts from then on."""
        trust = self.trust if review.trust is None else review.trust
        return replace(self, trust=trust, reviews=(*self.reviews, review))

    def offered(self, offer: Offer) -> "PrivateFacts":
        return replace(self, offers=(*self.offers, offer))

    def taught(self, lesson: Lesson) -> "PrivateFacts":
        return replace(self, lessons=(*self.lessons, lesson))


def latest_of(offers: tuple[Offer, ...]) -> tuple[Offer, ...]:
    """The latest offer of each side on each issue, in the order in which the issues came up."""
    latest = {(one.about, one.side): one for one in offers}
    issues = list(dict.fromkeys(one.about for one in offers))
    return tuple(sorted(latest.values(), key=lambda one: issues.index(one.about)))
