"""What to ask about a deal, one thing at a time; a vague answer is asked after once (playbook, section 3)."""

from dataclasses import dataclass, field, replace

from coaching.deal import Answer, Brief, Deal
from coaching.language.deal_facts import ROLES
from coaching.playbook.playbook import Playbook
from coaching.playbook.questions import CHIP_CHARACTERS_AT_MOST, Chip, Question
from coaching.private import BATNA_STRENGTHS, PrivateFacts

#: The flags that are asked for in one tap before the first suggestion.
ASKED_FLAGS = ("public_tender", "represented", "listed", "competitors")

#: What is told when none of them applies.
NO_FLAG = "none"

#: Chips that are shown where the kind of deal is not known: an obstacle each.
_COMMON_OBSTACLES = ("price_gap", "deadlock", "gone_quiet", "no_authority", "low_trust")

WHAT_AND_WHOM, OBSTACLE, DATES = "Q1", "Q2", "Q3"
OUR_INTERESTS, THEIR_INTERESTS, ISSUES, PEOPLE = "Q4", "Q5", "Q6", "Q7"
TRUST, ALTERNATIVE, MEASURE, OWN_STEP, LIMITS = "Q8", "Q9", "Q10", "Q11", "Q12"


#: The later questions in their order of asking, and which comes first for an obstacle: what bears on it most
#: (playbook, section 3, branches; needed effects of section 4.1).
_LATER = ("Q4", "Q5", "Q6", "Q7", "Q8", "Q9", "Q10", "Q11", "Q12")
_FIRST_FOR = {
    "past_breach": ("Q8",),
    "low_trust": ("Q8", "Q11"),
    "no_authority": ("Q7",),
    "internal_politics": ("Q7", "Q5"),
    "spoiler": ("Q7",),
    "complexity": ("Q6",),
    "outcome_uncertainty": ("Q10", "Q5"),
    "disputed_facts": ("Q10",),
    "asymmetric_power": ("Q9",),
    "price_gap": ("Q4", "Q6", "Q9"),
    "deadlock": ("Q6", "Q5"),
    "gone_quiet": ("Q7", "Q11"),
}

#: Asked only after the others where the other side does not answer at all.
_LATE_WHEN_QUIET = ("Q5", "Q6")


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What the interview needs next: a question (`again`: its follow-up), or the flags, or nothing."""

    question: Question | None = None
    again: bool = False
    flags: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """All that was told of a deal; `alone` says that only those who may see private facts read along."""

    brief: Brief
    private: PrivateFacts = field(default_factory=PrivateFacts)
    alone: bool = False

    def private_facing(self, deal: Deal) -> PrivateFacts:
        """What is private and counts with the counterpart in front: trust is in the first one alone."""
        return replace(self.private, trust=None, open_promise="") if deal.faces else self.private

    def answers_to(self, question: str) -> tuple[Answer, ...]:
        answers = (*self.brief.answers, *self.private.answers)
        return tuple(answer for answer in answers if answer.question == question)


def next_step(told: Told, playbook: Playbook) -> Next:
    """The first quick-start question that is neither answered nor skipped, then the flags, then the others.

    The others are asked only while somebody wants them, those in private only where nobody else sees them.
    """
    for name in playbook.quick_start:
        if not _settled(name, told, playbook):
            return Next(question=playbook.question(name), again=bool(told.answers_to(name)))
    if told.brief.flags is None:
        return Next(flags=True)
    if told.brief.asking:
        for question in later_questions(told, playbook):
            return Next(question=question, again=bool(told.answers_to(question.id)))
    return Next()


def later_questions(told: Told, playbook: Playbook) -> tuple[Question, ...]:
    """What is still worth asking, the one that bears most on the obstacle first."""
    codes = [obstacle.code for obstacle in told.brief.obstacles]
    first = [name for code in codes for name in _FIRST_FOR.get(code, ())]
    last = _LATE_WHEN_QUIET if "gone_quiet" in codes else ()
    order = dict.fromkeys((*first, *(name for name in _LATER if name not in last), *last))
    questions = (playbook.question(name) for name in order if not _settled(name, told, playbook))
    return tuple(one for one in questions if told.alone or not is_private(one))


def step_of(question: Question, told: Told, playbook: Playbook) -> int:
    """Which question in number this is: of the quick start by place, of the later ones by what is known."""
    if question.quick:
        return playbook.quick_start.index(question.id) + 1
    everything = [one for one in playbook.questions if not one.quick]
    settled = sum(1 for one in everything if _settled(one.id, told, playbook))
    return len(playbook.quick_start) + settled + 1


def is_private(question: Question) -> bool:
    """Limits, alternatives and trust are asked where nobody else sees them (playbook, section 9)."""
    return question.privacy == "private_only" or question.id == TRUST


def chips(question: Question, brief: Brief, playbook: Playbook) -> tuple[Chip, ...]:
    """Ready answers to a question, in the words of the deal's kind."""
    if question.id != OBSTACLE:
        return ()
    if brief.kind:
        return playbook.kind(brief.kind).chips
    names = playbook.terms.obstacles
    return tuple(Chip(label=names[code].name, obstacle=code) for code in _COMMON_OBSTACLES)


def is_open(question: Question, told: Told, playbook: Playbook) -> bool:
    """Whether the question still waits for an answer; one of the quick start is asked in its turn."""
    return not _settled(question.id, told, playbook)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A ready answer on a button: what it says, and the words that it stands for."""

    label: str
    words: str


def ready_answers(question: Question, brief: Brief, playbook: Playbook) -> tuple[Ready, ...]:
    """Answers in the words of the deal's kind, for the questions that people find hard to start on."""
    if question.id == ALTERNATIVE:
        return tuple(Ready(label=one.capitalize(), words=one) for one in BATNA_STRENGTHS)
    if brief.kind is None:
        return ()
    words = playbook.kind(brief.kind).words
    told = {
        PEOPLE: [(one, f"{one} matters") for one in words.silent],
        MEASURE: [(one, one) for one in words.metrics],
        OWN_STEP: [(one, one) for one in words.cheap_gives],
    }.get(question.id, [])
    short = [(label, one) for label, one in told if len(label) <= CHIP_CHARACTERS_AT_MOST]
    return tuple(Ready(label=label[:1].upper() + label[1:], words=one) for label, one in short)


def _settled(name: str, told: Told, playbook: Playbook) -> bool:
    if told.brief.reopened == name:
        return False
    given = told.answers_to(name)
    if any(not answer.words for answer in given):
        return True
    if given and not given[-1].understood:
        return len(given) > playbook.interview_rules.follow_ups_per_question
    return bool(given) or _known_of(name, told)


def _known_of(name: str, told: Told) -> bool:
    if name == TRUST:
        return told.private.trust is not None
    if name == ALTERNATIVE:
        return bool(told.private.batna)
    return known(name, told.brief)


def known(name: str, brief: Brief) -> bool:
    """Whether the brief holds what a question asks for; a limit that is none is told by its answer alone."""
    known = {
        WHAT_AND_WHOM: bool(brief.about and (brief.kind or brief.counterpart)),
        OBSTACLE: bool(brief.obstacles),
        DATES: brief.target_date is not None or brief.next_contact is not None,
        OUR_INTERESTS: any(not one.theirs for one in brief.interests),
        THEIR_INTERESTS: any(one.theirs for one in brief.interests),
        ISSUES: len(brief.issues) > 1 or bool(brief.agreed),
        PEOPLE: len({one.role for one in brief.stakeholders}) == len(ROLES),
        MEASURE: "metric" in brief.slots,
        OWN_STEP: "give" in brief.slots,
        LIMITS: brief.doubted,
    }
    return known.get(name, False)


def flags_told(told: tuple[str, ...]) -> tuple[str, ...]:
    """The flags among those asked for; "none" and anything unknown are no flag."""
    return tuple(flag for flag in ASKED_FLAGS if flag in told)
