"""What to ask about a deal, one thing at a time; a vague answer is asked after once (playbook, section 3)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType

from coaching.deal import MAX_TITLE, MAX_WORDS, Answer, Brief, Obstacle
from coaching.errors import DueInThePast, Missing, NoSuchDay, TooLong
from coaching.language.deal_facts import DealFacts, Found, deal_facts, obstacles_in
from coaching.language.due_dates import DueDate, due_dates, impossible_dates
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.playbook.questions import Chip, Question

#: The flags that are asked for in one tap before the first suggestion.
ASKED_FLAGS = ("public_tender", "represented", "listed", "competitors")

#: What is told when none of them applies.
NO_FLAG = "none"

#: Chips that are shown where the kind of deal is not known: an obstacle each.
_COMMON_OBSTACLES = ("price_gap", "deadlock", "gone_quiet", "no_authority", "low_trust")

WHAT_AND_WHOM, OBSTACLE, DATES = "Q1", "Q2", "Q3"

#: An answer of at most so many words can be the bare name of an organisation.
_NAME_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Next:
    """What the interview needs next: a question (`again`: its follow-up), or the flags, or nothing."""

    question: Question | None = None
    again: bool = False
    flags: bool = False


def next_step(brief: Brief, playbook: Playbook) -> Next:
    """The first quick-start question that is neither answered nor skipped, then the flags."""
    for name in playbook.quick_start:
        if not _settled(name, brief, playbook):
            return Next(question=playbook.question(name), again=bool(brief.answers_to(name)))
    return Next(flags=brief.flags is None)


def chips(question: Question, brief: Brief, playbook: Playbook) -> tuple[Chip, ...]:
    """Ready answers to a question, in the words of the deal's kind."""
    if question.id != OBSTACLE:
        return ()
    if brief.kind:
        return playbook.kind(brief.kind).chips
    names = playbook.terms.obstacles
    return tuple(Chip(label=names[code].name, obstacle=code) for code in _COMMON_OBSTACLES)


def told(words: str, by: Person, now: datetime) -> tuple[str, Brief]:
    """A title and a brief from a deal told in free words; everything that they answer is taken.

    Raises Missing, TooLong, NoSuchDay, or DueInThePast where the day to sign by has passed.
    """
    words = _kept(words, "about")
    if not words:
        raise Missing("about")
    facts = _facts(words, "about", by, now)
    kept = _with_facts(Brief(about=words), facts)
    answer = Answer(
        question=WHAT_AND_WHOM, words=words, by=by, at=now, understood=bool(kept.kind or kept.counterpart)
    )
    return _short(facts.title or words), replace(kept, answers=(answer,))


def answered(
    brief: Brief, question: Question, words: str, by: Person, now: datetime, *, picked: Chip | None = None
) -> Brief:
    """The brief with one more answer, in words or picked; raises as `told` does."""
    if picked is not None:
        obstacle = Obstacle(code=picked.obstacle, evidence=picked.label, picked=True)
        kept = replace(brief, obstacles=_joined(brief.obstacles, (obstacle,)))
        return _with_answer(kept, question, picked.label, by, now, understood=True)
    words = _kept(words, "words")
    facts = _facts(words, "words", by, now)
    kept = _with_facts(brief, facts)
    if question.id == OBSTACLE:
        kept = replace(kept, obstacles=_joined(kept.obstacles, _obstacles(obstacles_in(words))))
    if question.id == DATES:
        kept = _with_days(kept, words, by, now)
    if question.id == WHAT_AND_WHOM:
        kept = _with_name(kept, words)
    return _with_answer(kept, question, words, by, now, understood=_known(question.id, kept))


def skipped(brief: Brief, question: Question, by: Person, now: datetime) -> Brief:
    return _with_answer(brief, question, "", by, now, understood=True)


def day_read(field: str, words: str, now: datetime, person: Person) -> date | None:
    """The day that a few words name, where the person is; None for no words.

    Raises NoSuchDay for a day such as 31 February. What names no day at all also gives None.
    """
    wrong = impossible_dates(words)
    if wrong:
        raise NoSuchDay(field, wrong[0])
    found = due_dates(words, said_at=_where(person, now))
    return found[0].day if found else None


def _short(words: str) -> str:
    """A name for a deal: one line of at most MAX_TITLE characters."""
    line = " ".join(words.split())
    return line if len(line) <= MAX_TITLE else line[: MAX_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _settled(name: str, brief: Brief, playbook: Playbook) -> bool:
    answers = brief.answers_to(name)
    if _known(name, brief) or any(not answer.words for answer in answers):
        return True
    return len(answers) > playbook.interview_rules.follow_ups_per_question


def is_open(question: Question, brief: Brief, playbook: Playbook) -> bool:
    """Whether the question still waits for an answer; one of the quick start is asked in its turn."""
    return not _settled(question.id, brief, playbook)


def _known(name: str, brief: Brief) -> bool:
    if name == WHAT_AND_WHOM:
        return bool(brief.about and (brief.kind or brief.counterpart))
    if name == OBSTACLE:
        return bool(brief.obstacles)
    return brief.target_date is not None or brief.next_contact is not None


def _kept(words: str, field: str) -> str:
    words = words.strip()
    if len(words) > MAX_WORDS:
        raise TooLong(field, MAX_WORDS)
    return words


def _facts(words: str, field: str, by: Person, now: datetime) -> DealFacts:
    wrong = impossible_dates(words)
    if wrong:
        raise NoSuchDay(field, wrong[0])
    facts = deal_facts(words, said_at=_where(by, now))
    if facts.target_date is not None and facts.target_date.day < by.today(now):
        raise DueInThePast(field, facts.target_date.day)
    return facts


def _where(person: Person, now: datetime) -> datetime:
    """The moment on the person's own clock."""
    return now.astimezone(person.clock)


def _with_facts(brief: Brief, facts: DealFacts) -> Brief:
    return replace(
        brief,
        kind=brief.kind or _value(facts.kind) or None,
        counterpart=brief.counterpart or _value(facts.counterpart),
        contact=brief.contact or _value(facts.contact),
        issues=brief.issues or tuple(issue.value for issue in facts.issues),
        obstacles=_joined(brief.obstacles, _obstacles(facts.obstacles)),
        stage=brief.stage or _value(facts.stage) or None,
        relationship=brief.relationship or _value(facts.relationship) or None,
        target_date=brief.target_date or _day(facts.target_date),
        next_contact=brief.next_contact or _day(facts.next_contact),
        signs=tuple(dict.fromkeys((*brief.signs, *(flag.value for flag in facts.flags)))),
        slots=MappingProxyType({**{n: f.value for n, f in facts.slots.items()}, **brief.slots}),
    )


def _with_days(brief: Brief, words: str, by: Person, now: datetime) -> Brief:
    """An answer about dates that names a bare day means the day to sign by."""
    if brief.target_date is not None or brief.next_contact is not None:
        return brief
    day = day_read("words", words, now, by)
    if day is not None and day < by.today(now):
        raise DueInThePast("words", day)
    return replace(brief, target_date=day)


def _with_name(brief: Brief, words: str) -> Brief:
    """A bare name in answer to "with whom?" is the counterpart's."""
    about = brief.about or words
    if brief.counterpart or len(words.split()) > _NAME_WORDS:
        return replace(brief, about=about)
    return replace(brief, about=about, counterpart=words.rstrip(".!"))


def _with_answer(
    brief: Brief, question: Question, words: str, by: Person, now: datetime, *, understood: bool
) -> Brief:
    answer = Answer(question=question.id, words=words, by=by, at=now, understood=understood)
    return replace(brief, answers=(*brief.answers, answer))


def _obstacles(found: Sequence[Found]) -> tuple[Obstacle, ...]:
    return tuple(Obstacle(code=one.value, evidence=one.sentence) for one in found)


def _joined(known: tuple[Obstacle, ...], more: tuple[Obstacle, ...]) -> tuple[Obstacle, ...]:
    """Each obstacle once, the one told first in front."""
    codes = {obstacle.code for obstacle in known}
    return (*known, *(obstacle for obstacle in more if obstacle.code not in codes))


def _value(found: Found | None) -> str:
    return found.value if found is not None else ""


def _day(found: DueDate | None) -> date | None:
    return found.day if found is not None else None
