"""How pilots, accords and promises are written down, and the seams along which a big issue comes apart."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.playbook.moves import WEIGHT_AT_MOST
from coaching.playbook.table import Table

#: A piece is named inside a sentence and on a button's card.
PIECE_WORDS_AT_MOST = 16

#: Fewer than three pieces leave nothing to choose from (playbook, section 1, idea 15).
SEAMS_AT_LEAST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PilotSentences:
    """Templates of a pilot's promise; {day} is its day of decision."""

    decided: str
    decided_on: str  #: where the measure stands in the promise already
    open_decision: str
    stops: str
    decide: str  #: the promise to decide, where the decision comes after the test
    decide_open: str  #: where no decision was told
    decided_when: str  #: what shows that it was decided
    measure: str
    measure_from: str  #: with the baseline
    measure_of_stop: str  #: where only a stop rule was told


@dataclass(frozen=True, slots=True, kw_only=True)
class AccordSentences:
    """What an interim accord says where its text does not; {words} are what was told."""

    leads: str
    ends: str
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromiseSentences:
    """Templates of a promise that is written anew from somebody's own words; blanks stand in [brackets]."""

    send_to: str  #: something finished, where the words are a wish with a verb
    send_for: str  #: the same where they are none
    result: str  #: an activity with its result
    ask: str  #: somebody else's decision as a question of ours
    ask_on: str  #: the same with its day
    receipt: str  #: what shows that it was handed over
    also: str  #: added to an act without an end
    whom: str
    thing: str
    proof: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """One way of cutting an issue: `piece` is what is left of it, `ask` makes that concrete."""

    code: str
    name: str
    piece: str
    ask: str
    helps: Mapping[str, int] = field(hash=False)  #: by obstacle, 1 to 3


@dataclass(frozen=True, slots=True, kw_only=True)
class PieceRules:
    """`settling` are the slugs of moves that settle a piece; `first` is the move that a first piece takes."""

    subject_to: str
    sentence: str
    into: str  #: stands in that move for the list of issues
    first: str
    settling: tuple[str, ...]
    seams: tuple[Seam, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Designs:
    pilot: PilotSentences
    accord: AccordSentences
    pieces: PieceRules
    promise: PromiseSentences


#: Where a playbook says nothing of pilots and pieces.
NO_DESIGNS = Designs(
    pilot=PilotSentences(
        decided="",
        decided_on="",
        open_decision="",
        stops="",
        decide="",
        decide_open="",
        decided_when="",
        measure="",
        measure_from="",
        measure_of_stop="",
    ),
    accord=AccordSentences(leads="", ends="", default=""),
    pieces=PieceRules(subject_to="", sentence="", into="", first="", settling=(), seams=()),
    promise=PromiseSentences(
        send_to="",
        send_for="",
        result="",
        ask="",
        ask_on="",
        receipt="",
        also="",
        whom="",
        thing="",
        proof="",
    ),
)


def designs_of(file: Table | None, moves: Collection[str], obstacles: Collection[str]) -> Designs:
    """Return what the file says; without a file nothing can be designed."""
    if file is None:
        return NO_DESIGNS
    designs = Designs(
        pilot=_pilot(file.table("pilot")),
        accord=_accord(file.table("accord")),
        pieces=_pieces(file.table("pieces"), moves, obstacles),
        promise=_promise(file.table("promise")),
    )
    file.close()
    return designs


def _pilot(table: Table) -> PilotSentences:
    sentences = PilotSentences(
        decided=table.text("decided"),
        decided_on=table.text("decided_on"),
        open_decision=table.text("open_decision"),
        stops=table.text("stops"),
        decide=table.text("decide"),
        decide_open=table.text("decide_open"),
        decided_when=table.text("decided_when"),
        measure=table.text("measure"),
        measure_from=table.text("measure_from"),
        measure_of_stop=table.text("measure_of_stop"),
    )
    table.close()
    return sentences


def _accord(table: Table) -> AccordSentences:
    sentences = AccordSentences(
        leads=table.text("leads"), ends=table.text("ends"), default=table.text("default")
    )
    table.close()
    return sentences


def _promise(table: Table) -> PromiseSentences:
    sentences = PromiseSentences(
        send_to=table.text("send_to"),
        send_for=table.text("send_for"),
        result=table.text("result"),
        ask=table.text("ask"),
        ask_on=table.text("ask_on"),
        receipt=table.text("receipt"),
        also=table.text("also"),
        whom=table.text("whom"),
        thing=table.text("thing"),
        proof=table.text("proof"),
    )
    table.close()
    return sentences


def _pieces(table: Table, moves: Collection[str], obstacles: Collection[str]) -> PieceRules:
    seams = tuple(_seam(code, inner, obstacles) for code, inner in table.table("seams").all_tables())
    if len(seams) < SEAMS_AT_LEAST:
        table.note("seams", f"at least {SEAMS_AT_LEAST} seams, found {len(seams)}")
    rules = PieceRules(
        subject_to=table.text("subject_to"),
        sentence=table.text("sentence"),
        into=table.text("into"),
        first=table.code("first", moves, "a move"),
        settling=table.codes("settling", moves, "a move"),
        seams=seams,
    )
    if rules.subject_to not in rules.sentence:
        table.note("sentence", f"does not say '{rules.subject_to}'")
    table.close()
    return rules


def _seam(code: str, table: Table, obstacles: Collection[str]) -> Seam:
    helps = table.table("helps")
    seam = Seam(
        code=code,
        name=table.text("name"),
        piece=table.text("piece", words_at_most=PIECE_WORDS_AT_MOST),
        ask=table.text("ask"),
        helps=MappingProxyType(dict(helps.all_wholes(least=1, most=WEIGHT_AT_MOST))),
    )
    helps.check("", seam.helps, obstacles, "an obstacle")
    if "{issue}" not in seam.piece:
        table.note("piece", "does not say {issue}")
    table.close()
    return seam
