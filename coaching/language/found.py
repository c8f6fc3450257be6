"""One thing read in a text, with the words that show it."""

from dataclasses import dataclass

from coaching.language.cue_phrases import shown

#: Characters of a text that are read; nobody tells a deal at greater length, and it bounds the work.
MOST_READ = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One thing read in a text."""

    value: str  #: a code (kind, obstacle, flag, stage, relationship) or the words themselves
    span: tuple[int, int]
    sentence: str  #: the clause or sentence that shows it, verbatim, at most 140 characters
    sure: bool  #: False: to be confirmed by a tap


@dataclass(frozen=True, slots=True)
class Told:
    """A text as told, and the same text folded for looking things up."""

    text: str
    low: str

    def found(self, value: str | None, start: int, end: int, *, sure: bool) -> Found:
        """A finding; without a value its words are the value."""
        words = self.text[start:end] if value is None else value
        return Found(
            value=words, span=(start, end), sentence=shown(self.text, self.low, start, end), sure=sure
        )
