"""Reads the playbook from the text of its files, and reports everything that is wrong with them at once."""

import tomllib
from collections.abc import Collection, Mapping
from types import MappingProxyType

from coaching.playbook import from_tables
from coaching.playbook.both_sides import both_sides_of
from coaching.playbook.cues import signs_against, signs_of, usual_moves_of
from coaching.playbook.designs import designs_of
from coaching.playbook.ethics_rules import ethics_of
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook
from coaching.playbook.problems import PlaybookError, Problem
from coaching.playbook.table import Table
from coaching.playbook.terms import Known, Terms
from coaching.playbook.word_weights import word_weights_of

#: Beside these, one file of moves per family: moves/<family>.toml.
FILES = (
    "terms.toml",
    "sources.toml",
    "kinds.toml",
    "interview.toml",
    "ladders.toml",
    "scoring.toml",
)

#: Its rules are read where the file is given; that the shipped playbook has them is tested.
ETHICS = "ethics.toml"

#: Likewise: what stands behind a move, and how pilots and pieces are written down.
BOTH_SIDES, DESIGNS = "both_sides.toml", "designs.toml"

#: Likewise: without the signs, only obstacles and the like decide.
CUES = "cues.toml"

#: Likewise: what the words of a telling say for and against moves.
WORDS = "words.toml"

_MOVES = "moves/"


def load_playbook(texts: Mapping[str, str]) -> Playbook:
    """Return the playbook held by `texts`: TOML by file name under coaching/playbook ("moves/pilot.toml").

    Raises PlaybookError with every problem found: in syntax, keys, types, limits and cross-references.
    """
    files = _Files(texts)
    playbook = _playbook(files)
    if files.problems:
        raise PlaybookError(tuple(files.problems))
    return playbook


class _Files:
    """The parsed files, and the problems found so far; an unreadable file is reported once, then empty."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.problems: list[Problem] = []
        self._contents = {file: self._parsed(file, text) for file, text in texts.items()}

    def table(self, file: str) -> Table:
        content = self._contents.get(file)
        if content is not None:
            return Table(content, file=file, problems=self.problems)
        if file not in self._contents:
            self.note(file, "the file is missing")
        return Table({}, file=file, problems=[])

    def table_if_given(self, file: str) -> Table | None:
        return self.table(file) if file in self._contents else None

    def names(self, file: str) -> tuple[str, ...]:
        """Return the top-level names in the file, none if it cannot be read."""
        return tuple(self._contents.get(file) or ())

    def all_readable(self, files: Collection[str]) -> bool:
        return all(self._contents.get(file) is not None for file in files)

    def note(self, file: str, sentence: str) -> None:
        self.problems.append(Problem(file=file, path="", sentence=sentence))

    def move_files(self, terms: Terms) -> tuple[str, ...]:
        """Return one file per family; files that nobody knows are noted."""
        given = tuple(file for file in self._contents if file.startswith(_MOVES))
        if not terms.families:  # terms.toml is broken, so any file may be right
            return given
        expected = tuple(f"{_MOVES}{family}.toml" for family in terms.families)
        for file in self._contents:
            if file in given and file not in expected:
                self.note(file, "no family of moves has this name")
            elif file not in given and file not in (*FILES, ETHICS, CUES, WORDS, BOTH_SIDES, DESIGNS):
                self.note(file, "no such file belongs to the playbook")
        return expected

    def _parsed(self, file: str, text: str) -> Mapping[str, object] | None:
        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            self.note(file, f"cannot be read as TOML: {error}")
            return None


def _playbook(files: _Files) -> Playbook:
    terms = from_tables.terms_of(files.table("terms.toml"))
    move_files = files.move_files(terms)
    slugs = [slug for file in move_files for slug in files.names(file)]
    known = Known(
        terms=terms,
        kinds=files.names("kinds.toml"),
        moves=slugs if files.all_readable(move_files) else (),
        sources=files.names("sources.toml"),
    )
    sources = {
        key: from_tables.source_of(key, table) for key, table in files.table("sources.toml").all_tables()
    }
    kinds = {
        code: from_tables.kind_of(code, table, terms)
        for code, table in files.table("kinds.toml").all_tables()
    }
    moves = _moves(files, move_files, known)
    interview = files.table("interview.toml")
    questions = tuple(
        from_tables.question_of(name, table) for name, table in interview.table("questions").all_tables()
    )
    question_ids = tuple(question.id for question in questions)
    ladders = files.table("ladders.toml")
    cues = files.table_if_given(CUES)
    playbook = Playbook(
        moves=moves,
        questions=questions,
        quick_start=from_tables.quick_start_of(interview, questions),
        interview_rules=from_tables.interview_rules_of(interview.table("rules"), question_ids),
        vague_words=from_tables.vague_words_of(interview.table("vague_words")),
        kinds=MappingProxyType(kinds),
        ladders=from_tables.ladders_of(ladders.table("ladders"), known),
        ladder_rules=from_tables.ladder_rules_of(ladders.table("rules"), known),
        scoring=from_tables.scoring_of(
            files.table("scoring.toml"),
            known,
            word_weights_of(files.table_if_given(WORDS), known.moves),
            signs_against(cues, known),
        ),
        signs=signs_of(cues, known),
        usual_moves=usual_moves_of(cues, known),
        ethics=ethics_of(files.table_if_given(ETHICS), known),
        both_sides=both_sides_of(files.table_if_given(BOTH_SIDES), known.moves),
        designs=designs_of(files.table_if_given(DESIGNS), known.moves, known.terms.obstacles),
        terms=terms,
        sources=MappingProxyType(sources),
    )
    interview.close()
    ladders.close()
    if cues is not None:
        cues.close()
    return playbook


def _moves(files: _Files, move_files: Collection[str], known: Known) -> tuple[Move, ...]:
    """Return the moves in the order of their ids; a name or an id taken twice is noted."""
    by_id: dict[str, Move] = {}
    slugs: set[str] = set()
    for file in move_files:
        family = file.removeprefix(_MOVES).removesuffix(".toml")
        for slug, table in files.table(file).all_tables():
            move = from_tables.move_of(slug, table, family=family, known=known)
            if slug in slugs:
                table.note("", "another file has a move of this name")
            if move.id in by_id:
                table.note("id", f"{move.id} is already the id of {by_id[move.id].slug}")
            slugs.add(slug)
            by_id[move.id] = move
    return tuple(by_id[move_id] for move_id in sorted(by_id))
