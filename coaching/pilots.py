"""A pilot is designed before it starts: what is counted, what ends it, and on which day it is decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coaching.commitment import Commitment
from coaching.errors import Missing, TooManyTests
from coaching.playbook.designs import PilotSentences
from coaching.playbook.moves import Move

#: The family of moves that this is asked for.
FAMILY = "pilot"

#: What the form of a pilot asks for beside the day of decision, in this order; each is a slot.
SLOTS = ("metric", "baseline", "threshold", "decision", "stop_rule", "assumption")

#: So many tests of one deal run at a time (playbook, section 1, idea 37).
RUNNING_AT_MOST = 3

#: The field of the form that holds the day of decision.
DECISION_DAY = "decision_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pilot:
    """What was told of a pilot; it is decided `on` that day, `day` as people read it."""

    metric: str
    baseline: str
    threshold: str
    decision: str
    stop_rule: str
    assumption: str
    on: date
    day: str


def designed(told: Mapping[str, str], day: date | None, written: str) -> Pilot:
    """The pilot of a form: it ends by a level or a stop rule, on a day (playbook, M02; PILOT).

    Raises Missing for the field that leaves it without end: a level without a measure is no level.
    """
    known = {slot: told.get(slot, "").strip() for slot in SLOTS}
    if not (known["threshold"] or known["stop_rule"]):
        raise Missing("slots.threshold")
    if known["threshold"] and not known["metric"]:
        raise Missing("slots.metric")
    if day is None:
        raise Missing(DECISION_DAY)
    return Pilot(**known, on=day, day=written)


def promise_of(pilot: Pilot, what: str, sentences: PilotSentences) -> str:
    """What will be done, with the decision and the stop rule; what stands there already is not said twice."""
    parts = [what.strip(), _decision(pilot, what, sentences)]
    if pilot.stop_rule and pilot.stop_rule not in what:
        parts.append(_filled(sentences.stops, pilot))
    return " ".join(part for part in parts if part)


def decision_of(pilot: Pilot, sentences: PilotSentences) -> str:
    """The promise to decide on the test, kept on its own day (playbook, M02: no pilot without decision)."""
    return _filled(sentences.decide if pilot.decision else sentences.decide_open, pilot)


def measure_of(pilot: Pilot, sentences: PilotSentences) -> str:
    """What shows how the pilot went."""
    if not pilot.threshold:
        return _filled(sentences.measure_of_stop, pilot)
    return _filled(sentences.measure_from if pilot.baseline else sentences.measure, pilot)


def notes_of(pilot: Pilot, *, stake: str) -> Mapping[str, str]:
    """What the deal's card shows of a test beside its promise and its measure."""
    notes = {
        "assumption": pilot.assumption,
        "stake": stake,
        "stop_rule": pilot.stop_rule,
        DECISION_DAY: pilot.on.isoformat(),
    }
    return {name: words for name, words in notes.items() if words}


def decided_on(promise: Commitment) -> date | None:
    """The day on which a test is decided; None for a promise that is no test."""
    day = promise.notes.get(DECISION_DAY)
    return date.fromisoformat(day) if day else None


def must_have_room(move: Move, running: Sequence[Commitment]) -> None:
    """Raises TooManyTests where a further test would make one too many."""
    tests = [one for one in running if one.live and decided_on(one)]
    if move.family == FAMILY and len(tests) >= RUNNING_AT_MOST:
        raise TooManyTests(tuple(one.what for one in tests))


def _decision(pilot: Pilot, what: str, sentences: PilotSentences) -> str:
    if not pilot.decision:
        return _filled(sentences.open_decision, pilot)
    says_level = bool(pilot.threshold) and pilot.threshold in what
    return _filled(sentences.decided_on if says_level or not pilot.threshold else sentences.decided, pilot)


def _filled(template: str, pilot: Pilot) -> str:
    return template.format(
        metric=pilot.metric,
        baseline=pilot.baseline,
        threshold=pilot.threshold,
        decision=pilot.decision.rstrip("."),
        stop_rule=pilot.stop_rule.rstrip("."),
        day=pilot.day,
    )
