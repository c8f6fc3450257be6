"""Milestones shifted by what was promised, kept and missed; and what the slip of one promise moved."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from coaching.commitment import Commitment, Event
from coaching.hours import working_day_from
from coaching.ladders import Milestone, WorkingDay

#: The events that give a promise a later day.
_SLIPS = frozenset({"moved", "missed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """A milestone that took another day; what follows a milestone that slipped moves for the same reason."""

    name: str
    was: date
    now: date
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Shifted:
    """The ladder as it stands today."""

    milestones: tuple[Milestone, ...]

    @property
    def shifts(self) -> tuple[Shift, ...]:
        return tuple(
            Shift(name=one.name, was=one.was, now=one.due, why=one.why)
            for one in self.milestones
            if one.was is not None
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Slip:
    """What the slip of one promise did to the ladder; `followed_by` counts the milestones moved with it.

    `signing` is the new day of the signature where that moved too, None where it stays.
    """

    shift: Shift
    followed_by: int
    after_signing: bool
    signing: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Proof:
    words: str = ""
    kept_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Promise:
    """The promise that a milestone hangs on, and why it slipped, or empty."""

    due: date
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Course:
    """How what follows the latest milestone that slipped moves with it; `why` is empty before the first."""

    laid: date
    now: date
    #: The day of signing as it was laid and as it stands; None after it.
    limit: tuple[date, date] | None
    #: What follows comes no earlier than this.
    least: date
    why: str = ""

    def day(self, day: date) -> date:
        """As far after the milestone as before, or drawn together evenly on the way to the limit."""
        if not self.why:
            return day
        after = (day - self.laid).days
        if self.limit is None:
            return self.now + timedelta(days=after)
        room, room_now = (self.limit[0] - self.laid).days, (self.limit[1] - self.now).days
        return self.now + timedelta(days=round(after * room_now / room) if room > 0 else room_now)

    def within(self, day: date) -> date:
        """The nearest day that keeps the order and the limit."""
        return max(day if self.limit is None else min(day, self.limit[1]), self.least)

    def past_signing(self) -> "_Course":
        """After the signature nothing limits, and all keeps its days from it."""
        if self.limit is None:
            return self
        laid, now = self.limit
        return replace(self, laid=laid, now=now, limit=None, why=self.why if laid != now else "")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Facts:
    """What is known about the rungs, by their places, and which days count."""

    proofs: Mapping[int, _Proof]
    promises: Mapping[int, _Promise]
    signing: int  #: the place of the signature
    signed: bool  #: somebody said that it was signed
    today: date
    is_working_day: WorkingDay


def shifted(
    ladder: Sequence[Milestone],
    *,
    commitments: Sequence[Commitment],
    events: Sequence[Event],
    signed: date | None = None,
    today: date,
    is_working_day: WorkingDay,
) -> Shifted:
    """The ladder as what was promised, kept and missed leaves it today; `signed` proves the signature.

    A milestone takes the new day of the promise that it hangs on where that slipped to a later one. Where its
    day has passed unproven it is due on the day promised or, where none was, on the same weekday again, at
    most a week from today. What follows keeps its order and draws together before the day of signing, which
    stays until it has passed itself. What the signature has overtaken is left out. All this depends on the
    days as they were laid, so the ladder can be made anew at any time, also from one that was shifted before.
    """
    rungs = [_as_laid(one) for one in ladder]
    before = [one for one in rungs if not one.after_signing]
    if not before:
        return Shifted(milestones=tuple(rungs))
    signed_on = signed or before[-1].due
    proofs = _proofs(rungs, commitments, events, signed_on)
    if signed is not None:
        proofs.setdefault(len(before) - 1, _Proof(kept_on=signed))
    facts = _Facts(
        proofs=proofs,
        promises=_promises(rungs, commitments, events, proofs, signed_on),
        signing=len(before) - 1,
        signed=signed is not None,
        today=today,
        is_working_day=is_working_day,
    )
    limit = (signed_on, _signing_day(signed_on, facts))
    course = _Course(laid=signed_on, now=signed_on, limit=limit, least=today)
    standing: list[Milestone] = []
    for at, rung in enumerate(rungs):
        course = course.past_signing() if rung.after_signing else course
        if at in proofs:
            kept = proofs[at]
            standing.append(replace(rung, state="done", proof=kept.words, kept_on=kept.kept_on))
        elif rung.after_signing or not _is_overtaken(signed_on, facts):
            one, course = _standing(at, rung, course, facts)
            standing.append(one)
    return Shifted(milestones=_with_the_next(standing))


def _as_laid(one: Milestone) -> Milestone:
    if one.state == "ahead" and one.due == one.laid_on:
        return one
    return replace(one, due=one.laid_on, state="ahead", proof="", kept_on=None, was=None, why="")


def _signing_day(laid_on: date, facts: _Facts) -> date:
    """The day as laid until it has passed; then a new one, after all that is promised before it."""
    if facts.signing in facts.proofs or laid_on >= facts.today:
        return laid_on
    promised = [one.due for at, one in facts.promises.items() if at <= facts.signing]
    latest = max((_new_day(laid_on, facts.promises.get(facts.signing), facts.today), *promised))
    return working_day_from(latest, facts.is_working_day)


def _is_overtaken(signed_on: date, facts: _Facts) -> bool:
    """Whether it was signed, so that what is still unproven before it is let be."""
    return facts.signed or (facts.signing in facts.proofs and signed_on < facts.today)


def _standing(at: int, rung: Milestone, course: _Course, facts: _Facts) -> tuple[Milestone, _Course]:
    """A milestone that nothing proves yet, and the course of what follows it."""
    promise = facts.promises.get(at)
    # What somebody is at work on does not wait for what was missed before it.
    planned = rung.due if at == facts.signing or promise is not None else course.day(rung.due)
    agreed, why = planned, course.why
    if promise is not None and promise.why and promise.due > rung.due:
        agreed, why = promise.due, promise.why
    is_late = agreed < facts.today or (at == facts.signing and rung.due < facts.today)
    if agreed < facts.today:
        agreed, why = _new_day(agreed, promise, facts.today), "passed"
    due = course.within(working_day_from(agreed, facts.is_working_day))
    one = replace(rung, state="late") if is_late else rung
    if due != rung.due:
        one = replace(one, due=due, was=rung.due, why=why or course.why)
    # What follows goes by whatever slipped most.
    if agreed == planned or due <= course.day(rung.due):
        return one, course if due == course.least else replace(course, least=due)
    return one, replace(course, laid=rung.due, now=due, least=due, why=why)


def _new_day(agreed: date, promise: _Promise | None, today: date) -> date:
    """The day itself while it is ahead, else the one promised, else its weekday in the next seven days."""
    if agreed >= today:
        return agreed
    if promise is not None and promise.due >= today:
        return promise.due
    return agreed + timedelta(days=7 * -(-(today - agreed).days // 7))


def _with_the_next(standing: Sequence[Milestone]) -> tuple[Milestone, ...]:
    following = next((at for at, one in enumerate(standing) if one.state == "ahead"), None)
    return tuple(replace(one, state="due") if at == following else one for at, one in enumerate(standing))


def _proofs(
    rungs: Sequence[Milestone], commitments: Sequence[Commitment], events: Sequence[Event], signed_on: date
) -> dict[int, _Proof]:
    """The proof of each rung that a kept promise proves; a promise proves one rung.

    A promise kept for a day after the signature proves what comes after it and, by that, the signature.
    """
    proofs: dict[int, _Proof] = {}
    kept = {one.commitment: one for one in events if one.kind == "done"}
    for commitment in sorted(commitments, key=lambda one: one.due):
        at = _hangs_on(commitment, rungs, proofs, signed_on)
        if commitment.state == "done" and at is not None:
            event = kept.get(commitment.id)
            day = commitment.owner.today(event.at) if event else None
            proofs[at] = _Proof(words=commitment.proof, kept_on=day)
    signing = max(at for at, one in enumerate(rungs) if not one.after_signing)
    if any(at > signing for at in proofs):
        proofs.setdefault(signing, _Proof())
    return proofs


def _promises(
    rungs: Sequence[Milestone],
    commitments: Sequence[Commitment],
    events: Sequence[Event],
    proven: Collection[int],
    signed_on: date,
) -> dict[int, _Promise]:
    """The open promise that each unproven rung hangs on, the earliest due where it has several."""
    promises: dict[int, _Promise] = {}
    for commitment in sorted(commitments, key=lambda one: one.due):
        at = _hangs_on(commitment, rungs, proven, signed_on)
        if commitment.live and at is not None:
            promises.setdefault(at, _Promise(due=commitment.due, why=_why(commitment, events)))
    return promises


def _hangs_on(
    commitment: Commitment, rungs: Sequence[Milestone], proven: Collection[int], signed_on: date
) -> int | None:
    """The first unproven rung that a commitment's move leads to: after signing only where it is due then."""
    places = [at for at, one in enumerate(rungs) if commitment.move in one.moves and at not in proven]
    after = [at for at in places if rungs[at].after_signing and commitment.due > signed_on]
    before = [at for at in places if not rungs[at].after_signing]
    return next(iter((*after, *before)), None)


def _why(commitment: Commitment, events: Sequence[Event]) -> str:
    """Why a promise has a later day than it had, or empty; a rest comes later than what it is the rest of."""
    slips = [one for one in events if one.commitment == commitment.id and one.kind in _SLIPS]
    if not slips:
        return "partly" if commitment.follows else ""
    return "missed" if any(one.kind == "missed" and one.at == slips[-1].at for one in slips) else "moved"


def slip(move: str, before: Shifted, after: Shifted) -> Slip | None:
    """What the slip of a promise to this move changed between two states of one ladder; None for nothing."""
    days = {(one.name, one.laid_on): one.due for one in before.milestones}
    changed = [
        (one, days[one.name, one.laid_on])
        for one in after.milestones
        if one.state != "done" and days.get((one.name, one.laid_on), one.due) != one.due
    ]
    first = next((at for at, (one, _) in enumerate(changed) if move in one.moves), None)
    if first is None:
        return None
    one, was = changed[first]
    signature = next((one for one in reversed(after.milestones) if not one.after_signing), None)
    followers = [other for other, _ in changed[first + 1 :] if other is not signature]
    moved_too = signature is not None and any(signature is other for other, _ in changed)
    return Slip(
        shift=Shift(name=one.name, was=was, now=one.due, why=one.why),
        followed_by=len(followers),
        after_signing=one.after_signing,
        signing=signature.due if signature is not None and moved_too else None,
    )
