"""How moves are weighed against each other for a deal: points, and what brings a move without any."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from coaching.playbook.cues import Sign
from coaching.playbook.word_weights import WordWeights


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoringParams:
    """Points, and the limits between them; a penalty is negative."""

    primary_factor: int  #: times the weight against the first obstacle
    secondary_factor: int
    best_kind: int
    relationship_match: int
    relationship_mismatch: int
    horizon_good: int
    horizon_ok: int
    horizon_late: int
    own_control: int
    own_control_trust_max: int  #: 0 to 10
    own_control_next_contact_days: int
    slot_readiness: int  #: times the share of the template's slots that are known
    needed_effect_each: int
    needed_effect_max: int
    unlock: int
    unlock_days: int  #: how long a done move unlocks others
    favoured_flag: int
    warn_flag: int
    suggested_twice: int
    large_effort_low_trust: int
    large_effort_under_21_days: int
    neighbour_stage: int
    ask_instead_below: int  #: below this score the coach asks the next question instead of suggesting
    candidates: int  #: so many of the best moves are combined into sets of three
    set_own_control: int
    set_both_worlds: int
    set_counterpart_act: int
    set_extra_large: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CuePoints:
    """What it is worth that somebody said what people say when a move fits."""

    factor: int  #: times how strongly the sign speaks for the move (1 to 3), less where it was half said
    most: int  #: for all the signs of one move together
    usual: int  #: times how usual the move is in deals of this kind (1 to 3)
    against: int  #: times how strongly a sign speaks against the move (1 to 3), taken off


#: Where a playbook has no signs.
NO_CUE_POINTS = CuePoints(factor=0, most=0, usual=0, against=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class EventTrigger:
    """Something that happened and by that brings a move, whatever its score."""

    code: str
    event: str
    move: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scoring:
    """The rules of choosing, as numbers and tables."""

    params: ScoringParams
    cue: CuePoints
    words: WordWeights
    against: tuple[Sign, ...]  #: signs that speak against their moves
    overdue_promise_move: str  #: slug; goes first while one's own side owes something
    overdue_promise_points: int
    needed_effects: Mapping[str, tuple[str, ...]] = field(hash=False)  #: by obstacle
    stage_neighbours: Mapping[str, tuple[str, ...]] = field(hash=False)
    never_by_score: tuple[str, ...]  #: slugs of moves that only an event brings
    event_triggers: tuple[EventTrigger, ...]

    def brought_by(self, event: str) -> str:
        """The slug of the move that an event brings; empty where the playbook knows no such event."""
        return next((one.move for one in self.event_triggers if one.code == event), "")
