"""The playbook: everything the coach advises, looked up by name."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from coaching.errors import NoSuchMove, NoSuchQuestion
from coaching.playbook.both_sides import BothSides
from coaching.playbook.cues import Sign
from coaching.playbook.designs import Designs
from coaching.playbook.ethics_rules import Ethics
from coaching.playbook.ladders import Ladder, LadderRules
from coaching.playbook.moves import Move
from coaching.playbook.questions import DealKind, InterviewRules, Question, VagueWords
from coaching.playbook.scoring import Scoring
from coaching.playbook.terms import Slot, Source, Terms

#: The kind of deal in which a move of diplomacy keeps its own words (playbook, idea 18).
_DIPLOMACY = "diplomatic_public"


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Playbook:
    """The advice as it was loaded; nothing in it changes afterwards.

    Kinds, slots, ladders and sources are named by the playbook's own codes, so an unknown one is a plain
    KeyError; moves and questions are also named by buttons of older messages, so they are refused.
    """

    moves: tuple[Move, ...]  #: in the order of their ids
    questions: tuple[Question, ...]  #: in the order of asking
    quick_start: tuple[str, ...]
    interview_rules: InterviewRules
    vague_words: VagueWords
    kinds: Mapping[str, DealKind] = field(hash=False)
    ladders: Mapping[str, Ladder] = field(hash=False)
    ladder_rules: LadderRules
    scoring: Scoring
    signs: tuple[Sign, ...]  #: in the order of their file
    #: By kind of deal, the moves that help there most often, with 1 to 3 for how often.
    usual_moves: Mapping[str, Mapping[str, int]] = field(hash=False)
    ethics: Ethics
    both_sides: Mapping[str, BothSides] = field(hash=False)  #: by the slug of the move
    designs: Designs
    terms: Terms
    sources: Mapping[str, Source] = field(hash=False)
    _moves_by_slug: Mapping[str, Move] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_moves_by_slug", MappingProxyType({m.slug: m for m in self.moves}))

    def move_named(self, slug: str) -> Move:
        """Return the move of that name; raises NoSuchMove, also for one that was removed since."""
        move = self._moves_by_slug.get(slug)
        if move is None:
            raise NoSuchMove(slug)
        return move

    def worded(self, move: Move, kind: str | None) -> Move:
        """A move in the words of the deal: those of business, where it has some, unless it is diplomacy."""
        both = self.both_sides.get(move.slug)
        words = both.in_business if both else None
        if words is None or kind == _DIPLOMACY:
            return move
        return replace(
            move,
            name=words.name,
            what=words.what,
            template=words.template,
            say=words.say,
            done_when=words.done_when,
            long_term_check=words.long_term_check,
        )

    def question(self, question_id: str) -> Question:
        """Return the question, such as "Q1"; raises NoSuchQuestion."""
        for question in self.questions:
            if question.id == question_id:
                return question
        raise NoSuchQuestion(question_id)

    def kind(self, code: str) -> DealKind:
        return self.kinds[code]

    def ladder(self, kind: str) -> Ladder:
        return self.ladders[kind]

    def slot(self, name: str) -> Slot:
        return self.terms.slots[name]

    def source(self, key: str) -> Source:
        return self.sources[key]
