"""What the coach asks about a deal: the twelve questions, words that are too vague, and the deal kinds."""

from dataclasses import dataclass

#: Who may see the answer: one's own team, one's own team or oneself, oneself only.
PRIVACY = ("team", "private_ok", "private_only")

#: A question in chat is read on a phone, between two meetings.
QUESTION_WORDS_AT_MOST = 35

#: A chip is a button; a row of them has to fit on a phone.
CHIP_CHARACTERS_AT_MOST = 22
CHIPS_AT_MOST = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One thing the interview asks about; `vague` are answers that say nothing, met once with `follow_up`."""

    id: str
    slots: tuple[str, ...]  #: the facts about the deal that an answer gives
    quick: bool  #: part of the quick start
    privacy: str  #: one of PRIVACY
    ask: str
    example: str
    why: str
    vague: tuple[str, ...]
    follow_up: str
    skip: str  #: what the coach does when the question is skipped


@dataclass(frozen=True, slots=True, kw_only=True)
class VagueWords:
    """Words that make an answer or a commitment vague, and the verbs of finished things that make it firm."""

    verbs: tuple[str, ...]
    completed_verbs: tuple[str, ...]
    time: tuple[str, ...]
    half_time: tuple[str, ...]
    quantity: tuple[str, ...]
    actor: tuple[str, ...]
    abstract: tuple[str, ...]
    hedges: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewRules:
    """How the interview is paced, and what the coach assumes (saying so) where a question was skipped."""

    follow_ups_per_question: int
    suggest_after: str  #: the question after which wins may be suggested
    questions_per_day: int  #: after that question
    assumed_days_to_target: int
    assumed_days_to_next_contact: int
    assumed_trust: int  #: 0 to 10
    assumed_batna: str  #: weak, fair or strong
    low_trust_at_most: int  #: 0 to 10; up to here trust comes before any offer
    middle_trust_at_most: int  #: 0 to 10; up to here pilots and labelled steps
    many_open_issues: int  #: from here on the coach speaks of complexity
    short_of_time_below_days: int
    obstacles_at_most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """A ready answer to the question what holds the deal up."""

    label: str
    obstacle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindWords:
    """The words of one kind of deal: how it is recognised, who is in it, what can be tried or counted."""

    hints: tuple[str, ...]
    counterpart_roles: tuple[str, ...]
    silent: tuple[str, ...]  #: people who matter and are not at the table
    scopes: tuple[str, ...]
    metrics: tuple[str, ...]
    evidence: tuple[str, ...]
    cheap_gives: tuple[str, ...]
    asks: tuple[str, ...]
    typical_first_win: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DealKind:
    """One of the eleven kinds of deal, with its own example, chips, extra question and words."""

    code: str
    name: str
    example: str  #: a good answer to the first question
    chips: tuple[Chip, ...]
    extra: str  #: one more question that this kind of deal needs
    vague_trap: str  #: the vague sentence of this trade, and what to ask back
    flags_normal: tuple[str, ...]  #: flags that cost no points here; their warning is shown all the same
    words: KindWords
