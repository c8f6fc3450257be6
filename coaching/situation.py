"""How a deal stands for the choice of moves: what was told, what is known, and what speaks for each move."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType

from coaching import answers
from coaching.commitment import Commitment, Event
from coaching.deal import Brief, Deal, Obstacle
from coaching.filling import known_slots, spelling_out_what_is_private
from coaching.interview import TRUST
from coaching.language.move_cues import signs_in
from coaching.language.move_words import Heard, heard_in
from coaching.language.who_broke import broken_by_them
from coaching.learning import Records
from coaching.misses import TWICE, ours_missed_in_a_row, their_misses
from coaching.playbook.cues import CUE_WEIGHT_AT_MOST
from coaching.playbook.playbook import Playbook
from coaching.playbook.scoring import Scoring
from coaching.private import PrivateFacts

#: Obstacles that show up when offers are already on the table.
_BARGAINING = frozenset({"deadlock", "price_gap", "past_breach", "asymmetric_power", "time_pressure"})

_SHORT_OF_TIME = 7

_TRUST_ASSUMED = 5
_LOW_TRUST, _PAST_BREACH = "low_trust", "past_breach"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """Something said that speaks for a move: the sign it shows and the sentence that was said.

    `weight` is how strongly, up to 3: the sign's weight for the move, less where it was only half said.
    """

    sign: str
    sentence: str
    weight: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What the choice depends on; days are counted from `today`, trust goes from 0 to 10."""

    deal: Deal
    today: date
    kind: str | None
    stage: str
    obstacles: tuple[Obstacle, ...]
    relationship: str | None
    days_to_target: int
    days_to_next_contact: int
    flags: frozenset[str]
    #: Flags that are usual for the kind of deal: their warning is shown and costs no points.
    normal_flags: frozenset[str]
    known: Mapping[str, str]
    #: Slugs of moves done lately → the moves they unlock.
    unlocked: Mapping[str, str]
    achieved: frozenset[str]
    #: Slugs that are under way or done already.
    taken: frozenset[str]
    own_overdue: bool
    #: The word that was broken is the other side's, so there is nothing of ours to mend.
    broken_by_them: bool = False
    #: Two promises of ours were missed in a row, or one twice; and so by the other side, ever.
    missed_in_a_row: bool = False
    they_missed_twice: bool = False
    #: Slugs of moves that would spell out what is private, where others may read along.
    withheld: frozenset[str] = frozenset()
    #: Slugs of moves → the cues that speak for them, the strongest first.
    signs_of: Mapping[str, tuple[Cue, ...]] = field(default_factory=lambda: MappingProxyType({}))
    #: Slugs of the moves that the words of all that was told speak for most, without a sign of their own.
    alike: frozenset[str] = frozenset()
    #: Slugs of the moves that are usual in deals of this kind, with 1 to 3.
    usual: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    trust: int = _TRUST_ASSUMED
    #: Slugs of moves → how they went in the team's own deals.
    learned: Records = field(default_factory=lambda: MappingProxyType({}))

    def told_for(self, move: str) -> bool:
        """Whether a sign or the words of what was told speak for a move."""
        return move in self.signs_of or move in self.alike

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(obstacle.code for obstacle in self.obstacles)


def situation(
    deal: Deal,
    commitments: Sequence[Commitment],
    playbook: Playbook,
    *,
    today: date,
    private: PrivateFacts | None = None,
    events: Sequence[Event] = (),
    learned: Records = MappingProxyType({}),
) -> Situation:
    """How a deal stands today with the counterpart in front; `events` are what happened to its commitments.

    What nobody told is assumed as the playbook says (60 and 7 days, trust 5).

    `private` is given only where nobody but the chosen members reads what comes of it. Else nothing private
    counts, and no blank is filled with it.
    """
    brief, rules = deal.brief, playbook.interview_rules
    # What is signed is no longer bound by the day to sign by.
    bound = brief.target_date if brief.signed_on is None else None
    to_target = (bound - today).days if bound else rules.assumed_days_to_target
    to_contact = (
        (brief.next_contact - today).days if brief.next_contact else rules.assumed_days_to_next_contact
    )
    flags = {*(brief.flags or ()), *brief.signs}
    if to_target < _SHORT_OF_TIME:
        flags.add("under_7_days")
    if private is None:
        # Whoever may read along counts as the counterpart: what would show them our plans is not suggested.
        flags.add("external_channel")
    elif private.batna == "weak":
        flags.add("weak_batna")
    distrust = _distrust_told_in(private, playbook)
    # It counts as a flag also where two other obstacles were told.
    flags.update(one.code for one in distrust)
    known = frozenset(one.code for one in brief.obstacles)
    told = (*brief.obstacles, *(one for one in distrust if one.code not in known))
    obstacles = told[: rules.obstacles_at_most]
    commitments = [one for one in commitments if one.counterpart == deal.faces]
    ours = [one for one in commitments if not one.theirs]
    missed = ours_missed_in_a_row(commitments, events)
    overdue = [c for c in ours if c.live and c.due < today]
    # A move that was removed from the playbook since is not among these.
    done = [move for c in commitments if c.state == "done" for move in playbook.moves if move.slug == c.move]
    return Situation(
        deal=deal,
        today=today,
        kind=brief.kind,
        stage="implement" if brief.signed_on else brief.stage or _stage_of(obstacles),
        obstacles=obstacles,
        relationship=brief.relationship,
        days_to_target=max(to_target, 1),
        days_to_next_contact=to_contact,
        # Some moves name an obstacle where others name a flag: both speak against or for them.
        flags=frozenset(flags).union(obstacle.code for obstacle in obstacles),
        normal_flags=frozenset(playbook.kind(brief.kind).flags_normal if brief.kind else ()),
        known=known_slots(deal, overdue or missed[:1] * (len(missed) >= TWICE), playbook, private),
        unlocked={slug: move.name for move in done for slug in move.unlocks},
        achieved=frozenset(effect for move in done for effect in move.effects),
        taken=frozenset(c.move for c in commitments if c.live or c.state == "done"),
        own_overdue=bool(overdue),
        missed_in_a_row=len(missed) >= TWICE,
        they_missed_twice=their_misses(commitments, events, deal.faces) >= TWICE,
        broken_by_them=_is_broken_by_them(brief),
        withheld=spelling_out_what_is_private(playbook) if private is None else frozenset(),
        signs_of=_signs_of(brief, playbook),
        alike=heard(brief, playbook.scoring).alike,
        usual=playbook.usual_moves.get(brief.kind, {}) if brief.kind else {},
        trust=rules.assumed_trust if private is None or private.trust is None else private.trust,
        learned=learned,
    )


def _is_broken_by_them(brief: Brief) -> bool:
    told = [one.evidence for one in brief.obstacles if one.code == _PAST_BREACH and not one.picked]
    names = (brief.counterpart, brief.contact)
    return bool(told) and all(broken_by_them(words, names) for words in told)


def _distrust_told_in(private: PrivateFacts | None, playbook: Playbook) -> tuple[Obstacle, ...]:
    """Low trust in their word that was told in private, in the words of that answer (playbook, Q8)."""
    low = playbook.scoring.params.own_control_trust_max
    if private is None or private.trust is None or private.trust > low:
        return ()
    # Told again at a review, trust has a number and no words of its own.
    told = [answer.words for answer in private.answers_to(TRUST)][-1:]
    words = [one for one in told if answers.trust(one) == private.trust]
    name = playbook.terms.obstacles[_LOW_TRUST].name
    return (Obstacle(code=_LOW_TRUST, evidence=words[0] if words else name, picked=not words),)


def _signs_of(brief: Brief, playbook: Playbook) -> Mapping[str, tuple[Cue, ...]]:
    """What the telling and the answers say for each move."""
    shown = signs_in(texts_of(brief), playbook.signs)
    found: dict[str, list[Cue]] = {}
    for sign in playbook.signs:
        if sign.code in shown:
            told = shown[sign.code]
            for slug, weight in sign.moves.items():
                weight_told = weight * told.strength / CUE_WEIGHT_AT_MOST
                cue = Cue(sign=sign.code, sentence=told.sentence, weight=weight_told)
                found.setdefault(slug, []).append(cue)
    return {slug: tuple(sorted(cues, key=lambda cue: -cue.weight)) for slug, cues in found.items()}


def heard(brief: Brief, scoring: Scoring) -> Heard:
    return heard_in(texts_of(brief), scoring.words)


def texts_of(brief: Brief) -> tuple[str, ...]:
    """The telling and the answers; the same words told twice are read once."""
    return tuple(dict.fromkeys((brief.about, *(answer.words for answer in brief.answers))))


def _stage_of(obstacles: Sequence[Obstacle]) -> str:
    return "bargain" if any(obstacle.code in _BARGAINING for obstacle in obstacles) else "explore"
