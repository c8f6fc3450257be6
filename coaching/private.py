"""What is told to the coach alone: trust, alternative and limit, for the chosen members of a deal only."""

from dataclasses import dataclass, replace
from datetime import date

from coaching.deal import Answer

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
    #: One for each time it was closed with a word on it; people may be named in them.
    lessons: tuple[Lesson, ...] = ()

    def answers_to(self, question: str) -> tuple[Answer, ...]:
        """What was answered to a question, in order; one that was skipped has no answer."""
        return tuple(one for one in self.answers if one.question == question and one.words)

    def answered(self, answer: Answer) -> "PrivateFacts":
        return replace(self, answers=(*self.answers, answer))

    def taught(self, lesson: Lesson) -> "PrivateFacts":
        return replace(self, lessons=(*self.lessons, lesson))
