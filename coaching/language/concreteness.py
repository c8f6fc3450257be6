"""How concrete a promise is: seven elements, each with its evidence, a verdict, and what to ask for."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from coaching.language.calendar_words import word_set
from coaching.language.given_names import GIVEN_NAMES
from coaching.language.goals import goal
from coaching.language.promise_parts import Promise, Word, is_name, read_promise, verb_of
from coaching.language.promise_words import (
    ABSTRACT,
    ACTIVITY,
    BODIES,
    DECISIONS,
    DELIVERABLES,
    FINISHED,
    FIRM_ENDS,
    NOBODY,
)

#: The order in which what is missing is asked for (playbook, section 6).
QUESTION_ORDER = ("action", "actor", "date", "control", "measure", "object", "reciprocal")

#: What a promise must have at least, whatever its points.
GATES = {"action": 2, "date": 2, "actor": 1, "control": 1}

ACCEPTED_FROM, SOFT_FROM = 11, 7
_MOST = 2

#: From this probability on that a goal can be measured ("two calls every week"), its outcome shows.
COUNTED = 0.75

#: Characters that are read; a promise is a sentence, and this bounds the work.
MOST_READ = 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """One element of a promise: 0, 1 or 2 points, and where in the text it shows (None for nowhere)."""

    points: int
    span: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Concreteness:
    """The seven elements of a promise (playbook, section 6; CFA, GOLL, DORAN)."""

    actor: Element
    action: Element
    object: Element
    measure: Element
    date: Element
    reciprocal: Element
    control: Element

    @property
    def points(self) -> int:
        """From 0 to 14."""
        return sum(self.of(name).points for name in QUESTION_ORDER)

    @property
    def verdict(self) -> str:
        """accept, soft or vague."""
        if self.points >= ACCEPTED_FROM and all(
            self.of(name).points >= least for name, least in GATES.items()
        ):
            return "accept"
        return "soft" if self.points >= SOFT_FROM else "vague"

    @property
    def asks_for(self) -> str:
        """The first element that is missing, in the order of asking; empty where the promise is accepted."""
        if self.verdict == "accept":
            return ""
        gated = (name for name in QUESTION_ORDER if self.of(name).points < GATES.get(name, 0))
        others = (name for name in QUESTION_ORDER if self.of(name).points < _MOST)
        return next(iter((*gated, *others)), "")

    def of(self, name: str) -> Element:
        element: Element = getattr(self, name)
        return element


def concreteness(text: str, *, said_at: datetime, counterparts: Iterable[str] = ()) -> Concreteness:
    """Score the promise in a text; `said_at` is aware, in the speaker's zone. Never raises.

    `counterparts` are names of organisations of the other side: their acts are not in the speaker's control.
    """
    promise = read_promise(text[:MOST_READ], said_at, counterparts)
    action = _action(promise)
    thing = _object(promise, action)
    return Concreteness(
        actor=_actor(promise),
        action=action,
        object=thing,
        measure=_measure(promise, action, thing),
        date=_date(promise),
        reciprocal=_reciprocal(promise, action),
        control=_control(promise, action),
    )


def own_act(text: str, *, said_at: datetime, counterparts: Iterable[str] = ()) -> Concreteness:
    """Score what somebody says they will do: "send the list" is told of the speaker, "Bo sends it" of Bo."""
    named = concreteness(text, said_at=said_at, counterparts=counterparts)
    if named.actor.points or not text.strip():
        return named
    words = text.strip()
    return concreteness(f"I will {words[:1].lower()}{words[1:]}", said_at=said_at, counterparts=counterparts)


_TITLES = frozenset({"mr", "ms", "mrs", "dr", "prof", "sir", "mr.", "ms.", "mrs.", "dr.", "prof."})
_ROLE = re.compile(
    r"^(?:ceo|cfo|cto|coo|vp|head|director|manager|lead|leader|officer|deputy|minister|secretary|steward|partner|"
    r"chair|chairman|president|engineer|buyer|counsel|mayor|agent|owner|lawyer|accountant)$"
)
_ACT_OF_THEIRS = re.compile(
    r";\s*(?:in return,?\s*)?(?:[\w'\u2019]+ ){0,3}?(?:she|he|they|both|each|[A-Z][\w'\u2019.]*|counsel|"
    r"contractor|owner|buyer|team)\b[^;]*?\b\w+s?\b"
)
_PERIOD = re.compile(
    r"\b(?:weeks?|months?|quarter|q[1-4]|h[12]|year|summer|autumn|winter|spring|holidays?|end of)\b",
    re.IGNORECASE,
)
_DAY_OF = re.compile(r"\d|day\b|tomorrow|today|tonight|noon|\b(?:mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def _actor(promise: Promise) -> Element:
    """Nobody or "we" for 0, a role or an organisation for 1, a person who is named for 2."""
    words = promise.words[: promise.subject] if promise.subject else ()
    best = Element(points=0)
    for at, word in enumerate(words):
        points = _who(promise, words, at, word)
        if points > best.points:
            best = Element(points=points, span=word.span)
    return best


def _who(promise: Promise, words: tuple[Word, ...], at: int, word: Word) -> int:
    low, following = word.low, words[at + 1].low if at + 1 < len(words) else ""
    if low in {"i", "i'll", "i'm", "i've"} or word.text.startswith("@"):
        return 2
    if low in promise.firms | FIRM_ENDS | BODIES or _ROLE.match(low) or following in FIRM_ENDS:
        return 1
    if not is_name(word) or low in NOBODY or low in _TITLES or word.text[:1].isdigit():
        return 0
    is_person = low in GIVEN_NAMES or (at > 0 and words[at - 1].low in _TITLES)
    return 2 if is_person or at > 0 or not verb_of(low) else 0


_HEDGES = word_set("try tries hope hopes aim aims attempt seek want wants")


def _action(promise: Promise) -> Element:
    """The most that is promised in the speaker's own part; trying, needing and hoping finish nothing."""
    best = Element(points=0)
    main = promise.main()
    opening = main[promise.verb].low if promise.verb < len(main) else ""
    following = main[promise.verb + 1].low if promise.verb + 1 < len(main) else ""
    hedged = opening in _HEDGES and following in {"", "to"}
    needs = any(word.low in {"need", "needs", "should", "must"} for word in main[: promise.verb + 1])
    for at, word in enumerate(main):
        if at < promise.verb or (at > promise.verb and not _joins(main, at)):
            continue
        points = _points_of(main, at)
        if points and (hedged or (needs and not _is_own(promise))):
            points = 0
        if points > best.points:
            best = Element(points=points, span=word.span)
    return best


def _is_own(promise: Promise) -> bool:
    return any(word.low in {"i", "i'll"} for word in promise.words[: promise.subject + 1])


def _joins(main: tuple[Word, ...], at: int) -> bool:
    """Whether a later word is a further verb: behind "and", a comma, or another name."""
    before = main[at - 1]
    return before.low in {"and", "then", "or"} or (
        main[at].low.endswith("s") and (is_name(before) or before.low in {"she", "he"})
    )


_LOOSE_GET = re.compile(
    r"\b(?:gets?|make|keep|have)\b(?:\W+\w+){0,5}?\W+(?:straight|clarified|sorted|done|moving|going|aligned|ready|"
    r"resolved|on board|clear|agreed|closer|together|started|back)\b",
    re.IGNORECASE,
)
#: A trial with a number of days has an end.
_ENDS = re.compile(r"\b\d+[- ](?:day|week)\b", re.IGNORECASE)
_EFFORTS = frozenset({"work", "try", "start", "look"})
_FIGURATIVE = frozenset({"sort", "push", "move", "show", "put", "take", "give"})
_NOT_THE_ACT = frozenset({"out", "on", "back", "ahead", "forward", "up"})


def _points_of(main: tuple[Word, ...], at: int) -> int:
    """What the verb at this place is worth: an act that ends, an activity, or an attitude."""
    base = verb_of(main[at].low)
    following = main[at + 1].low if at + 1 < len(main) else ""
    rest = " ".join(one.text for one in main[at : at + 8])
    if base == "keep":
        return 1 if following.endswith("ing") and not _LOOSE_GET.match(rest) else 0
    if base in FINISHED:
        return 0 if _is_loose(base, following, rest) else 2
    if base not in ACTIVITY:
        return 0
    if base in {"run", "do"} and _ENDS.search(rest):
        return 2
    return 0 if base in _EFFORTS and following in {"towards", "toward", "on", "to", "at"} else 1


def _is_loose(base: str, following: str, rest: str) -> bool:
    """Whether a verb that could end does not here: "get it sorted", "push back", "show more"."""
    if base in {"get", "make"}:
        return bool(_LOOSE_GET.match(rest)) or following in ABSTRACT or "mind" in rest.lower()
    figurative = following in _NOT_THE_ACT | ABSTRACT or "signal" in rest.lower()
    return base in _FIGURATIVE and figurative


def _object(promise: Promise, action: Element) -> Element:
    main = promise.main()
    dated = [due.span for due in promise.dues]
    start = promise.verb if promise.subject or action.span else 0
    best = Element(points=0)
    for at in range(start, len(main)):
        word = main[at]
        if any(first <= word.start < last for first, last in dated):
            continue
        points = _thing(main, at, at > start or not verb_of(word.low))
        if points > best.points:
            best = Element(points=points, span=word.span)
    return best


_FUNCTION = word_set(
    """
    the a an of to in on for with and or by from at as our their his her its my your this that these
    those we they he she it who which whether if not no be will is are more most very soon first all
    both each than into up out has have should must make need needs via about faster lasting
    reasonable so then us them me him you next last until till before after during within per
    between towards back ahead more today's
    """
)


def _thing(main: tuple[Word, ...], at: int, is_noun: bool) -> int:  # noqa: FBT001 - whether it can be one
    word = main[at]
    low = word.low
    if not is_noun or low in _FUNCTION or low in ABSTRACT or low.endswith(("ly", "ing")):
        return 0
    if any(char.isdigit() for char in low):
        return 2
    before = main[at - 1].low if at else ""
    singular = low.removesuffix("s")
    if low in DELIVERABLES or singular in DELIVERABLES:
        telling = before not in _FUNCTION and before and not verb_of(before)
        return 2 if telling or before in {"two", "three", "four", "five", "ten", "both", "second"} else 1
    if is_name(word):
        return 0
    return 0 if verb_of(low) else 1


_LEVEL = re.compile(
    r"\d+(?:[.,]\d+)?\s?(?:%|per cent|percent|a day|per day|or (?:more|less|fewer|better))"
    r"|\bat least\b|\bat most\b|\bno more than\b|\bfrom \d+\S* to \d+|\bbelow\b|\babove\b"
    r"|\bsuccess is\b|\bproof is\b|\bshown (?:in|by|on)\b|\bdone when\b|\bmeasured\b|\bchecklist\b"
    r"|\bchecksum\b|\blogs? (?:the|her|his|their|it)\b|\bsigned (?:list|page|copy)\b"
    r"|\bthe log shows\b|\bin writing\b|\brecords?\b"
    r"|\bmark(?:s|ed)?\b.{0,30}\b(?:open|undisputed)\b|\bconfirms?\b|\bat today's\b"
    r"|\bin the record\b|\bwith (?:a|the) .{0,20}(?:list|letter|form)\b"
    r"|\b(?:report|copy|list|proof|receipt) (?:in|to|of)\b|\bby mail\b|\bnames?\b|\bone-page\b"
    r"|\bpage[s]?\b|\bdraft\b.{0,20}\bpage\b",
    re.IGNORECASE,
)


def _measure(promise: Promise, action: Element, thing: Element) -> Element:
    level = _LEVEL.search(promise.text)
    if level:
        return Element(points=2, span=level.span())
    seen = action.points == _MOST and thing.points >= 1 and promise.subject > 0
    if seen:
        return Element(points=1, span=action.span)
    counted = goal(promise.text).measurable >= COUNTED
    return Element(points=1, span=action.span) if counted else Element(points=0)


def _date(promise: Promise) -> Element:
    best = Element(points=0)
    for due in promise.dues:
        phrase = due.phrase
        period = _PERIOD.search(phrase) and not re.search(
            r"\d{1,2}\b|day\b", phrase.lower().replace("q1", "")
        )
        month_alone = not _DAY_OF.search(phrase)
        points = 1 if period or month_alone or re.fullmatch(r"(?:in\s+)?q[1-4].*", phrase.lower()) else 2
        if points > best.points:
            best = Element(points=points, span=due.span)
    if best.points == 0:
        vague = re.search(
            r"\b(?:before|by|after) the (?:summer|holidays?|winter|break)\b", promise.text, re.IGNORECASE
        )
        return Element(points=1, span=vague.span()) if vague else best
    return best


def _reciprocal(promise: Promise, action: Element) -> Element:
    nothing = re.search(
        r"\bnothing\b.{0,24}\b(?:asked|expected|return)\b|\bwould be welcome\b", promise.text, re.IGNORECASE
    )
    if nothing:
        return Element(points=2, span=nothing.span())
    asked = re.search(
        r"\bin (?:return|exchange)\b|\basks? (?:for|\w+ (?:\w+ )?(?:for|whether|by))\b|\banswer asked\b",
        promise.text,
        re.IGNORECASE,
    )
    if asked:
        return Element(points=2, span=asked.span())
    theirs = _ACT_OF_THEIRS.search(promise.text)
    if theirs:
        return Element(points=2, span=theirs.span())
    together = action.points == _MOST and _is_joint(promise)
    return Element(points=2, span=action.span) if together else Element(points=0)


def _is_joint(promise: Promise) -> bool:
    """Whether two sides are named as those who act."""
    return any(word.low == "and" for word in promise.words[: promise.subject])


_SHARED = re.compile(
    r"\b(?:with|together|both|jointly|each other|one another|agree|meets?|negotiate)\b", re.IGNORECASE
)


def _control(promise: Promise, action: Element) -> Element:
    """Whose decision it is: one's own act, a shared one, or the other side's."""
    words = promise.words[: promise.subject]
    actor = _actor(promise)
    verb = verb_of(promise.words[promise.verb].low) if promise.words else ""
    foreign = actor.points == 1 and any(
        word.low in promise.firms or word.low in BODIES or word.low in FIRM_ENDS for word in words
    )
    if foreign and (verb in DECISIONS or verb not in FINISHED):
        return Element(points=0)
    if actor.points == 0 and verb in {"agree", "close", "get", "keep", "try", "win", "move"} and not words:
        return Element(points=0)
    main = promise.text[: promise.theirs]
    joint = _SHARED.search(main) or _is_joint(promise)
    if joint and action.points:
        return Element(points=1, span=joint.span() if isinstance(joint, re.Match) else None)
    if action.points == 0:
        return Element(points=0 if actor.points == 1 else 1)
    return Element(points=2, span=action.span)
