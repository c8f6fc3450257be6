"""The mutual action plan for the counterpart: which steps of a deal both sides may read, and what of each."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Deal
from coaching.ladders import Milestone
from coaching.private import PrivateFacts
from coaching.their_word import RETURN_FOR, THEIR_PART, asks_something

#: Moves that are of one side alone, or that would not work if the other side read of them: neither they nor a
#: milestone that they lead to is ever offered to be handed over.
ONE_SIDE_ALONE = frozenset(
    {
        "best-alternative-week",
        "blocker-plan",
        "carry-home-win",
        "first-ally",
        "own-side-mandate",
        "premortem-of-the-win",
        "private-channel",
        "silent-stakeholder-talk",
        "three-equal-offers",
        "two-week-cycle",
        "unlock-incentive",
    }
)

#: What may become of the milestones: shown with their days, without them, or not at all. The days tell by
#: when we want to sign, which is the team's alone until somebody says otherwise (ethics.toml, target_date).
WITH_DAYS, WITHOUT_DAYS, LEFT_OUT = "with_days", "without_days", "left_out"
MILESTONES = (WITHOUT_DAYS, WITH_DAYS, LEFT_OUT)

#: So many steps are offered, the latest days first to stay.
OFFERED_AT_MOST = 40

#: What stands in a plan: promised, kept, or still to come although the day has passed.
_STATES = frozenset({"open", "done", "partly_done", "missed", "renegotiated"})

#: Words of a run that are too many to be the same by chance; shorter private words must be there whole.
_RUN = 4
_LEAST = 4  #: characters

_WORD = re.compile(r"[^\W_]+(?:[.,'][^\W_]+)*")

#: A sum or a share, told by its size or what stands behind it; a day of a month is neither.
_SUM = re.compile(r"\d[\d.,]*\d{2}|\d[\d.,]*\s?(?:%|percent|[kmb]\b|million|thousand)")


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedStep:
    """A promise as the other side may read it; `state` is open, late, done or partly_done."""

    theirs: bool
    owner: str
    what: str
    measure: str
    #: None where no day was told.
    due: date | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedMilestone:
    """A milestone as the other side may read it, without its day where that is to stay with us."""

    name: str
    evidence: str
    day: date | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedPlan:
    """All of a deal that is handed over; nothing else of the deal is in it."""

    counterparts: tuple[str, ...]
    steps: tuple[SharedStep, ...]
    milestones: tuple[SharedMilestone, ...]
    today: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """A promise that may be handed over; `ticked`: both sides surely know of it already."""

    commitment: Commitment
    ticked: bool


def offered(
    deal: Deal,
    commitments: Iterable[Commitment],
    private: PrivateFacts,
    *,
    classes: Mapping[str, str],
    concerning: Callable[[str], bool],
) -> tuple[Offered, ...]:
    """The promises that may be handed over, the earliest due first; whoever hands them over chooses.

    Left out is what is proposed only or was taken back, what is of one side alone, what holds words that were
    told in private or in a slot of a private class, and what touches a line that the coach holds
    (`concerning`).
    """
    secrets = tuple(_secrets(deal, private, classes))
    may = [
        one
        for one in commitments
        if _stands(one)
        and not ({one.move} & ONE_SIDE_ALONE)
        and not any(_tells(text, secrets) or concerning(text) for text in (one.what, one.measure))
    ]
    known = {one.id: one for one in may[-OFFERED_AT_MOST:]}
    return tuple(Offered(commitment=one, ticked=_both_know(one)) for one in known.values())


def shared(
    deal: Deal,
    chosen: Collection[CommitmentId],
    offers: Iterable[Offered],
    milestones: Sequence[Milestone],
    *,
    show: str,
    today: date,
) -> SharedPlan:
    """The plan of the chosen promises, of those that may be handed over, and of what both sides pass."""
    steps = [_step(one.commitment, today) for one in offers if one.commitment.id in chosen]
    return SharedPlan(
        counterparts=deal.names,
        steps=tuple(sorted(steps, key=lambda one: one.due or date.max)),
        milestones=tuple(_milestones(milestones, with_days=show == WITH_DAYS)) if show != LEFT_OUT else (),
        today=today,
    )


def _stands(one: Commitment) -> bool:
    return one.state in _STATES and not one.countered


def _both_know(one: Commitment) -> bool:
    """Theirs, or ours in return for something of theirs; a bare step of ours may be our own affair."""
    tied = THEIR_PART in one.notes or RETURN_FOR in one.notes
    return one.theirs or tied or (bool(one.in_return) and asks_something(one.in_return))


def _step(one: Commitment, today: date) -> SharedStep:
    state = "open" if one.state == "renegotiated" else one.state
    if state == "missed" or (one.live and one.due < today):
        state = "late"
    return SharedStep(
        theirs=one.theirs,
        owner=one.owner.name,
        what=one.what,
        measure=one.measure,
        due=None if one.soft == "date" else one.due,
        state=state,
    )


def _milestones(milestones: Iterable[Milestone], *, with_days: bool) -> Iterator[SharedMilestone]:
    for one in milestones:
        if one.moves and not ONE_SIDE_ALONE.intersection(one.moves):
            yield SharedMilestone(
                name=one.name,
                evidence=one.evidence,
                day=(one.kept_on or one.due) if with_days else None,
                # That a day has passed tells the day.
                state=one.state if with_days or one.state != "late" else "ahead",
            )


def _secrets(deal: Deal, private: PrivateFacts, classes: Mapping[str, str]) -> Iterator[str]:
    """All words that were told in private, or that stand in a slot of a private class."""
    yield from (private.open_promise, private.alternative, private.limit)
    yield from (one.words for one in private.answers)
    for review in private.reviews:
        yield from (review.moved, review.proof, review.learned, review.open_promises, review.next_win)
        yield review.coast
    yield from (one.to for one in private.offers)
    for lesson in private.lessons:
        yield from (lesson.helped, lesson.otherwise)
    kept = deal.whole()
    for slots in (kept.brief.slots, *(one.slots for one in kept.others)):
        yield from (words for name, words in slots.items() if classes.get(name) == "private")


def _tells(text: str, secrets: Iterable[str]) -> bool:
    """Whether a text holds a sum, a run of words, or all of the words of something told in private."""
    said = _words(text)
    sums = {_plain(one) for one in _SUM.findall(text.casefold())}
    return any(
        sums.intersection(map(_plain, _SUM.findall(secret.casefold()))) or _holds(said, _words(secret))
        for secret in secrets
        if secret.strip()
    )


def _plain(figure: str) -> str:
    return re.sub(r"[\s.,]", "", figure)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(text.casefold()))


def _holds(said: tuple[str, ...], secret: tuple[str, ...]) -> bool:
    length = min(_RUN, len(secret))
    if sum(map(len, secret)) < _LEAST:
        return False
    runs = {said[at : at + length] for at in range(len(said) - length + 1)}
    return any(secret[at : at + length] in runs for at in range(len(secret) - length + 1))
