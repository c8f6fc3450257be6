"""What was told, taken into the brief: free words, answers, days, each fact with who told it and when."""

from collections.abc import Mapping, Sequence
from dataclasses import fields, replace
from datetime import date, datetime
from types import MappingProxyType

from coaching import answers
from coaching.commands import ChangeBrief, OpenDeal
from coaching.deal import (
    MAX_TITLE,
    MAX_WORDS,
    Answer,
    Brief,
    Counterpart,
    Obstacle,
    Stakeholder,
    Stamp,
)
from coaching.errors import Missing, NoSuchDay, NoSuchQuestion, TooLong, WhichDay
from coaching.interview import (
    DATES,
    ISSUES,
    LIMITS,
    MEASURE,
    OBSTACLE,
    OUR_INTERESTS,
    OWN_STEP,
    PEOPLE,
    THEIR_INTERESTS,
    TRUST,
    WHAT_AND_WHOM,
    known,
)
from coaching.language.deal_facts import ROLES, DealFacts, Found, deal_facts, obstacles_in
from coaching.language.due_dates import DueDate, due_dates, impossible_dates
from coaching.language.titles import as_named
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.playbook.questions import Chip, Question, VagueWords
from coaching.private import PrivateFacts
from coaching.readings import meanings, settled

#: An answer of at most so many words can be the bare name of an organisation.
_NAME_WORDS = 4

#: A telling names two days that matter: the one to sign by, and the next talk.
_UNCLEAR_AT_MOST = 2

#: The big goal stands on many cards, so it is told in so many characters at most.
MAX_GOAL = 120

#: What an answer told, so that it can be taken back.
_TELLS: Mapping[str, tuple[str, ...]] = {
    OBSTACLE: ("obstacles",),
    DATES: ("target_date", "next_contact"),
    ISSUES: ("issues", "agreed", "parked"),
    PEOPLE: ("stakeholders",),
    LIMITS: ("doubted",),
}

#: What is no fact about the deal.
_UNSTAMPED = frozenset({"answers", "stamps", "asking", "reopened", "unconfirmed"})

#: What is read in free words and shown for a tap.
_SHOWN = ("counterpart", "kind", "obstacles", "target_date", "next_contact")


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
    kept = _read(Brief(), _stamped(Brief(), replace(kept, answers=(answer,)), by, now))
    return _short(facts.title or words), kept


def told_likeliest(words: str, by: Person, now: datetime) -> tuple[str, Brief, tuple[WhichDay, ...]]:
    """As `told`, where nobody can be asked: each unclear day is taken for the likeliest, and named."""
    unclear: list[WhichDay] = []
    while True:
        try:
            title, brief = told(words, by, now)
        except WhichDay as which:
            spelt = next(iter(meanings(OpenDeal(about=words), which)), None)
            if spelt is None or not isinstance(spelt.wish, OpenDeal) or len(unclear) == _UNCLEAR_AT_MOST:
                raise
            unclear.append(which)
            words = spelt.wish.about
        else:
            return title, brief, tuple(unclear)


def answered(
    brief: Brief,
    question: Question,
    words: str,
    by: Person,
    now: datetime,
    *,
    vague: VagueWords,
    picked: Chip | None = None,
) -> Brief:
    """The brief with one more answer, in words or picked; raises as `told` does."""
    if picked is not None:
        obstacle = Obstacle(code=picked.obstacle, evidence=picked.label, picked=True)
        kept = replace(brief, obstacles=_joined(brief.obstacles, (obstacle,)))
        kept = _with_answer(kept, question, picked.label, by, now, understood=True)
        return _stamped(brief, kept, by, now)
    words = _kept(words, "words")
    facts = _facts(words, "words", by, now)
    kept = _with_facts(brief, facts) if question.quick else _with_signs(brief, facts)
    if question.id == OBSTACLE:
        kept = replace(kept, obstacles=_joined(kept.obstacles, _obstacles(obstacles_in(words))))
    if question.id == DATES:
        kept = _with_days(kept, words, by, now)
    if question.id == WHAT_AND_WHOM:
        kept = _with_name(kept, words)
    kept = _with_later(kept, question.id, words)
    understood = _found(question.id, kept, words) and not answers.is_vague(words, question, vague)
    kept = _with_answer(kept, question, words, by, now, understood=understood)
    return _read(brief, _stamped(brief, kept, by, now))


def confirmed(brief: Brief) -> Brief:
    """What was read in free words is right."""
    return replace(brief, unconfirmed=())


def _read(before: Brief, after: Brief) -> Brief:
    """What was read in free words waits for a tap."""
    read = [name for name in _SHOWN if getattr(before, name) != getattr(after, name)]
    return replace(after, unconfirmed=tuple(dict.fromkeys((*before.unconfirmed, *read))))


def _found(name: str, brief: Brief, words: str) -> bool:
    """Whether an answer told what was asked; that there are no limits is told too."""
    return known(name, brief) or (name == LIMITS and answers.doubted(words) is not None)


def answered_in_private(
    private: PrivateFacts, question: Question, words: str, by: Person, now: datetime
) -> PrivateFacts:
    """The private facts with one more answer; raises TooLong."""
    words = _kept(words, "words")
    if question.id == TRUST:
        told = replace(private, trust=answers.trust(words), open_promise=answers.open_promise(words))
        understood = told.trust is not None
    else:
        strength, alternative = answers.batna(words)
        told = replace(private, batna=strength, alternative=alternative)
        understood = bool(strength)
    answer = Answer(question=question.id, words=words, by=by, at=now, understood=understood)
    return told.answered(answer)


def told_of(
    known: Counterpart, words: str, by: Person, now: datetime, *, contact: str, next_talk: date | None
) -> Counterpart:
    """A further counterpart with what was told of it; what was not told anew stays. Raises as `told` does."""
    words = _kept(words, "words")
    facts = _facts(words, "words", by, now)
    return replace(
        known,
        contact=contact.strip() or _value(facts.contact) or known.contact,
        about="\n".join(one for one in (known.about, words) if one),
        obstacles=_joined(_obstacles(obstacles_in(words)), known.obstacles),
        next_contact=next_talk or _day(facts.next_contact) or known.next_contact,
        slots=MappingProxyType({**{name: one.value for name, one in facts.slots.items()}, **known.slots}),
    )


def told_more(brief: Brief, words: str, by: Person, now: datetime) -> Brief:
    """The brief with more that was told of its own counterpart. Raises as `told` does."""
    words = _kept(words, "words")
    kept = _with_facts(replace(brief, about=f"{brief.about}\n{words}"), _facts(words, "words", by, now))
    kept = replace(kept, obstacles=_joined(_obstacles(obstacles_in(words)), kept.obstacles))
    return _stamped(brief, kept, by, now)


def warned(brief: Brief, words: str, by: Person, now: datetime) -> Brief:
    """The brief with what makes a suggestion unsafe, whichever counterpart it was told of."""
    return _with_signs(brief, _facts(words, "words", by, now))


def talking_on(brief: Brief, day: date, by: Person, now: datetime) -> Brief:
    """The brief with the day of the next talk, as somebody told it outright."""
    told = _stamped(brief, replace(brief, next_contact=day), by, now)
    return replace(told, unconfirmed=tuple(one for one in told.unconfirmed if one != "next_contact"))


def gone_back(brief: Brief) -> Brief:
    """The brief before its last answer, whose question is asked again; what it told stays until then.

    Raises NoSuchQuestion where nothing was answered after the deal was told.
    """
    if len(brief.answers) < 2:  # noqa: PLR2004 - the first is the telling of the deal
        raise NoSuchQuestion("")
    *kept, last = brief.answers
    cleared = {name: getattr(Brief(), name) for name in _TELLS.get(last.question, ())}
    return replace(brief, answers=tuple(kept), reopened=last.question, **cleared)


def skipped(brief: Brief, question: Question, by: Person, now: datetime) -> Brief:
    return replace(brief, answers=(*brief.answers, skip_of(question, by, now)), reopened="")


def skip_of(question: Question, by: Person, now: datetime) -> Answer:
    """An answer without words: the question was skipped."""
    return Answer(question=question.id, words="", by=by, at=now)


def changed(
    brief: Brief,
    wish: ChangeBrief,
    playbook: Playbook,
    *,
    by: Person,
    now: datetime,
    sign_by: date | None,
    next_talk: date | None,
) -> Brief:
    """The brief as it was written over in its form; what was emptied is no longer known. Raises TooLong."""
    for name in ("counterpart", "contact", "open_issues", "agreed", "parked", "linked"):
        _kept(getattr(wish, name), name)
    known = {obstacle.code: obstacle for obstacle in brief.obstacles}
    names = playbook.terms.obstacles
    after = replace(
        brief,
        counterpart=wish.counterpart.strip(),
        contact=wish.contact.strip(),
        kind=wish.kind if wish.kind in playbook.kinds else None,
        obstacles=tuple(
            known.get(code, Obstacle(code=code, evidence=names[code].name, picked=True))
            for code in wish.obstacles
            if code in names
        ),
        target_date=sign_by,
        next_contact=next_talk,
        issues=_lines(wish.open_issues),
        agreed=_lines(wish.agreed),
        parked=_lines(wish.parked),
        interests=(
            *answers.interests(wish.our_interests, theirs=False),
            *answers.interests(wish.their_interests, theirs=True),
        ),
        stakeholders=answers.stakeholders(wish.people),
        linked=wish.linked.strip(),
        slots=_with_goal(brief.slots, wish.end_goal.strip()),
    )
    return confirmed(_stamped(brief, after, by, now))


def _with_goal(slots: Mapping[str, str], goal: str) -> Mapping[str, str]:
    if len(goal) > MAX_GOAL:
        raise TooLong("end_goal", MAX_GOAL)
    others = {slot: words for slot, words in slots.items() if slot != "end_goal"}
    return MappingProxyType({**others, "end_goal": goal} if goal else others)


def _lines(words: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in words.splitlines() if line.strip())


def day_read(
    field: str, words: str, now: datetime, person: Person, *, perhaps_passed: bool = False
) -> date | None:
    """The day that a few words name, where the person is; None for no words.

    Raises NoSuchDay for a day such as 31 February, WhichDay where two days could be meant and, unless it is
    `perhaps_passed`, DueInThePast. What names no day at all also gives None.
    """
    wrong = impossible_dates(words)
    if wrong:
        raise NoSuchDay(field, wrong[0])
    found = next(iter(due_dates(words, said_at=_where(person, now))), None)
    today = person.today(now)
    if perhaps_passed and found is not None and found.day < today:
        return found.day
    return settled(field, found, today)


def _short(words: str) -> str:
    """A name for a deal: one line of at most MAX_TITLE characters."""
    line = " ".join(words.split())
    return line if len(line) <= MAX_TITLE else line[: MAX_TITLE - 1].rsplit(" ", 1)[0] + "…"


def _kept(words: str, field: str) -> str:
    words = words.strip()
    if len(words) > MAX_WORDS:
        raise TooLong(field, MAX_WORDS)
    return words


def _facts(words: str, field: str, by: Person, now: datetime) -> DealFacts:
    """Raises NoSuchDay, DueInThePast, or WhichDay where the day to sign by or of the next talk is unclear."""
    wrong = impossible_dates(words)
    if wrong:
        raise NoSuchDay(field, wrong[0])
    facts = deal_facts(words, said_at=_where(by, now))
    for day in (facts.target_date, facts.next_contact):
        settled(field, day, by.today(now))
    return facts


def _where(person: Person, now: datetime) -> datetime:
    """The moment on the person's own clock."""
    return now.astimezone(person.clock)


def _with_facts(brief: Brief, facts: DealFacts) -> Brief:
    return replace(
        brief,
        kind=brief.kind or _value(facts.kind) or None,
        counterpart=brief.counterpart or as_named(_value(facts.counterpart)),
        contact=brief.contact or _value(facts.contact),
        issues=brief.issues or tuple(issue.value for issue in facts.issues),
        obstacles=_joined(brief.obstacles, _obstacles(facts.obstacles)),
        stage=brief.stage or _value(facts.stage) or None,
        relationship=brief.relationship or _value(facts.relationship) or None,
        target_date=brief.target_date or _day(facts.target_date),
        next_contact=brief.next_contact or _day(facts.next_contact),
        stakeholders=brief.stakeholders or _people(facts),
        signs=_with_signs(brief, facts).signs,
        slots=MappingProxyType({**{n: f.value for n, f in facts.slots.items()}, **brief.slots}),
    )


def _with_later(brief: Brief, name: str, words: str) -> Brief:
    """What an answer to one of the later questions tells of the deal."""
    if name in {OUR_INTERESTS, THEIR_INTERESTS}:
        theirs = name == THEIR_INTERESTS
        kept = tuple(one for one in brief.interests if one.theirs != theirs)
        return replace(brief, interests=(*kept, *answers.interests(words, theirs=theirs)))
    if name == ISSUES:
        told = answers.issues(words)
        return replace(brief, issues=told.open, agreed=told.agreed, parked=told.parked)
    if name == PEOPLE:
        return _with_people(brief, answers.stakeholders(words))
    if name == LIMITS:
        return replace(brief, doubted=answers.doubted(words) is True)
    return _with_slots(brief, _told_slots(name, words))


def _told_slots(name: str, words: str) -> Mapping[str, str]:
    if name == MEASURE:
        metric, baseline = answers.measure(words)
        return {"metric": metric, "baseline": baseline}
    if name == OWN_STEP:
        give, get = answers.own_step(words)
        return {"give": give, "get": get}
    return {}


def _with_people(brief: Brief, people: tuple[Stakeholder, ...]) -> Brief:
    """What is told of a role replaces what was known of it; its first also fills the playbook's slot."""
    slots = {role: slot for slot, role in ROLES.items()}
    first = {slots[one.role]: one.name for one in reversed(people)}
    told_roles = {one.role for one in people}
    others = tuple(one for one in brief.stakeholders if one.role not in told_roles)
    return _with_slots(replace(brief, stakeholders=(*people, *others)), first)


def _with_slots(brief: Brief, told: Mapping[str, str]) -> Brief:
    known = {name: words for name, words in told.items() if words}
    return replace(brief, slots=MappingProxyType({**brief.slots, **known}))


def _stamped(before: Brief, after: Brief, by: Person, now: datetime) -> Brief:
    """Each fact that changed with who told it, and when."""
    stamp = Stamp(by=by.name, at=now)
    names = [one.name for one in fields(Brief) if one.name not in _UNSTAMPED]
    changed = {name: stamp for name in names if getattr(before, name) != getattr(after, name)}
    return replace(after, stamps=MappingProxyType({**after.stamps, **changed}))


def _with_signs(brief: Brief, facts: DealFacts) -> Brief:
    """What makes a suggestion unsafe is heard in whatever is said."""
    signs = (*brief.signs, *(flag.value for flag in facts.flags))
    return replace(brief, signs=tuple(dict.fromkeys(signs)))


def _with_days(brief: Brief, words: str, by: Person, now: datetime) -> Brief:
    """An answer about dates that names a bare day means the day to sign by."""
    if brief.target_date is not None or brief.next_contact is not None:
        return brief
    return replace(brief, target_date=day_read("words", words, now, by))


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
    return replace(brief, answers=(*brief.answers, answer), reopened="")


def _people(facts: DealFacts) -> tuple[Stakeholder, ...]:
    return tuple(Stakeholder(name=one.told.value, role=one.role) for one in facts.stakeholders)


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
