import re
from collections.abc import Mapping
from pathlib import Path

import pytest

from coaching.errors import CoachingError, NoSuchMove, NoSuchQuestion
from coaching.playbook.moves import DONE_WHEN_WORDS_AT_MOST, HORIZON_DAYS_AT_MOST, Contraindication
from coaching.playbook.playbook import Playbook
from coaching.playbook.problems import PlaybookError
from coaching.playbook.reading import load_playbook

DATA = Path(__file__).parents[2] / "coaching" / "playbook"

TERMS = """
stages = { explore = "Learning." }
relationships = { new = "No history." }
effects = { clarity = "It gets clear." }
families = { pilot = "Pilots" }
flags = { safety = "Somebody could be hurt." }
control = { ours = "Without them." }
effort = { S = "An hour." }

[obstacles.deadlock]
name = "Deadlock"
sign = "No movement."

[slots.scope]
type = "text"
ask = "Which part?"
example = "one depot"
blank = "which part?"
"""

SOURCES = """
[BOOK]
citation = "A book."
seen = true
"""

KINDS = """
[internal]
name = "Internal agreement"
example = "'A roster'"
chips = [{ label = "Stuck", obstacle = "deadlock" }]
extra = "Who is on call?"
vague_trap = "'Not aligned' -> On what?"
flags_normal = []

[internal.words]
hints = ["roadmap"]
counterpart_roles = ["lead"]
silent = ["finance"]
scopes = ["one sprint"]
metrics = ["incidents"]
evidence = ["merged change"]
cheap_gives = ["documentation"]
asks = ["a named owner"]
typical_first_win = "one dependency removed"
"""

INTERVIEW = """
quick_start = ["Q1"]

[rules]
obstacles_at_most = 2
follow_ups_per_question = 1
suggest_after = "Q1"
questions_per_day = 1
low_trust_at_most = 3
middle_trust_at_most = 6
many_open_issues = 5
short_of_time_below_days = 7
assumed_days_to_target = 60
assumed_days_to_next_contact = 7
assumed_trust = 5
assumed_batna = "weak"

[questions.Q1]
slots = ["deal_kind"]
quick = true
privacy = "team"
ask = "What is it about?"
example = "'a roster'"
why = "It sets the words."
vague = ["a deal"]
follow_up = "With whom?"
skip = "Nothing is assumed."

[vague_words]
verbs = ["explore"]
completed_verbs = ["sign"]
time = ["soon"]
half_time = ["next week"]
quantity = ["some"]
actor = ["we"]
abstract = ["trust"]
hedges = ["maybe"]
"""

LADDERS = """
[rules]
first_rung_by_day = 14
first_rung_by_day_if_short = 7
short_up_to_days = 45
review_if_gap_over_days = 21
review_move = "small-test"
core_only_below_days = 21
short_rungs_below_days = 7
long_over_days = 180
first_rungs_by_day_if_long = [7, 14, 30]
growth_at_most = 3
missed_scope_factor = 0.5
missed_new_date_within_days = 7
short_rungs = [
    { name = "Process", within_hours = 24, moves = ["small-test"] },
    { name = "Close", moves = [] },
]

[[ladders.internal]]
number = 1
fraction = 0.4
name = "First proof"
evidence = "a file"
moves = ["small-test"]
core = true

[[ladders.internal]]
number = 2
plus_days = 30
name = "Review"
evidence = "three numbers"
moves = []
core = false
"""

SCORING = """
never_by_score = []

[params]
primary_factor = 4
secondary_factor = 2
best_kind = 2
relationship_match = 1
relationship_mismatch = -3
horizon_good = 2
horizon_ok = 1
horizon_late = -4
own_control = 2
own_control_trust_max = 3
own_control_next_contact_days = 7
slot_readiness = 2
needed_effect_each = 1
needed_effect_max = 2
unlock = 2
unlock_days = 30
favoured_flag = 1
warn_flag = -1
suggested_twice = -6
large_effort_low_trust = -2
large_effort_under_21_days = -1
neighbour_stage = -2
ask_instead_below = 8
candidates = 15
set_own_control = 4
set_both_worlds = 2
set_counterpart_act = 1
set_extra_large = -3

[own_overdue_promise]
move = "small-test"
points = 12

[stage_neighbours]
explore = []

[needed_effects]
deadlock = ["clarity"]

[[event_triggers]]
code = "signed"
event = "signed"
move = "small-test"
note = "at once"
"""

PILOT = """
[small-test]
id = "M01"
name = "Small test"
origin = "business"
what = "Try the smallest part."
stages = ["explore"]
obstacles = { deadlock = 3 }
deal_kinds = ["all"]
best_kinds = ["internal"]
relationships = ["new"]
contraindications = [{ flag = "safety", effect = "warn", note = "On data only." }]
favoured_by = []
template = "Test {scope}."
say = "Shall we test {scope}?"
horizon_days = { min = 3, default = 5, max = 10 }
control = "ours"
effort = "S"
done_when = "Both hold the note."
measure_of_done = "Both sides hold the note."
ask_in_return = "Their data."
effects = ["clarity"]
long_term_check = "Will both still want it?"
unlocks = []
unlock_text = "The result speaks."
sources = ["BOOK"]
example = "Test one depot."
"""

#: The smallest playbook that can be loaded: one of everything.
SMALL: Mapping[str, str] = {
    "terms.toml": TERMS,
    "sources.toml": SOURCES,
    "kinds.toml": KINDS,
    "interview.toml": INTERVIEW,
    "ladders.toml": LADDERS,
    "scoring.toml": SCORING,
    "moves/pilot.toml": PILOT,
}


def shipped_texts() -> dict[str, str]:
    return {path.relative_to(DATA).as_posix(): path.read_text("utf-8") for path in DATA.rglob("*.toml")}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """Return the small playbook with one change; the old text has to be there exactly once."""
    assert SMALL[file].count(old) == 1
    return {**SMALL, file: SMALL[file].replace(old, new)}


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return load_playbook(shipped_texts())


def test_the_shipped_playbook_holds_everything(playbook: Playbook) -> None:
    assert [move.id for move in playbook.moves] == [f"M{number:02}" for number in range(1, 61)]
    assert [question.id for question in playbook.questions] == [f"Q{number}" for number in range(1, 13)]
    assert playbook.quick_start == ("Q1", "Q2", "Q3")
    assert len(playbook.kinds) == 11
    assert set(playbook.ladders) == set(playbook.kinds)
    assert sum(len(ladder.rungs) for ladder in playbook.ladders.values()) == 129
    assert len(playbook.terms.families) == 10
    assert len(playbook.terms.obstacles) == 13
    assert len(playbook.terms.flags) == 18
    assert len(playbook.terms.slots) == 48
    assert len(playbook.sources) == 60


def test_what_stands_on_the_front_of_a_card_fits(playbook: Playbook) -> None:
    too_long = [
        move.slug
        for move in playbook.moves
        if len(move.name.split()) + _words_filled_in(move.template) + len(move.done_when.split()) > 65
    ]

    assert too_long == []
    assert all(len(move.done_when.split()) <= DONE_WHEN_WORDS_AT_MOST for move in playbook.moves)


def _words_filled_in(template: str) -> int:
    """Count the words of a template, each slot taken as three."""
    return len(re.sub(r"\{\w+\}", "so many words", template).split())


def test_every_move_can_be_found_by_its_name(playbook: Playbook) -> None:
    for move in playbook.moves:
        assert playbook.move_named(move.slug) is move
        assert move.horizon.max <= HORIZON_DAYS_AT_MOST
        assert set(move.slots) <= set(playbook.terms.slots)
        assert "{" not in move.example


def test_a_move_and_a_question_that_are_gone_are_refused(playbook: Playbook) -> None:
    with pytest.raises(NoSuchMove):
        playbook.move_named("grand-bargain")
    with pytest.raises(NoSuchQuestion):
        playbook.question("Q99")


def test_slots_come_from_the_template_in_its_order(playbook: Playbook) -> None:
    pilot = playbook.move_named("time-boxed-pilot")

    assert pilot.slots == (
        "days",
        "scope",
        "counterparty",
        "metric",
        "threshold",
        "baseline",
        "review_date",
    )
    assert playbook.slot("metric").blank == "which measure?"


def test_long_texts_are_folded_into_one_line(playbook: Playbook) -> None:
    assert playbook.move_named("time-boxed-pilot").say == (
        "Rather than argue about the whole thing, could we test {scope} for {days} days "
        "and let the number decide the next talk?"
    )


def test_a_flag_blocks_a_move_or_warns(playbook: Playbook) -> None:
    fee = playbook.move_named("performance-fee")

    assert [found.flag for found in fee.blocked_by(frozenset({"no_baseline", "safety"}))] == ["no_baseline"]
    assert fee.warnings(frozenset({"no_baseline", "safety"})) == (
        Contraindication(flag="safety", blocks=False, note="Never reward speed where it can hurt."),
    )
    assert fee.blocked_by(frozenset()) == ()


def test_a_move_suits_its_kinds_of_deal(playbook: Playbook) -> None:
    assert playbook.move_named("conditional-close").suits_kind("labor")
    assert playbook.move_named("clean-room-first-set").suits_kind("mna")
    assert not playbook.move_named("clean-room-first-set").suits_kind("labor")


def test_chips_are_short_and_stand_for_different_obstacles(playbook: Playbook) -> None:
    for kind in playbook.kinds.values():
        obstacles = [chip.obstacle for chip in kind.chips]

        assert 3 <= len(obstacles) == len(set(obstacles)) <= 5
        assert all(chip.label[0].isupper() for chip in kind.chips)


def test_a_kind_of_deal_has_its_words_and_its_ladder(playbook: Playbook) -> None:
    assert playbook.kind("labor").name == "Labour / collective bargaining"
    assert playbook.kind("labor").flags_normal == ("represented",)
    assert "works council" in playbook.kind("labor").words.hints
    assert [rung.number for rung in playbook.ladder("labor").rungs] == list(range(1, 14))


def test_a_private_question_stays_marked(playbook: Playbook) -> None:
    assert [question.id for question in playbook.questions if question.privacy == "private_only"] == ["Q9"]


def test_an_example_says_no_eg(playbook: Playbook) -> None:
    assert not [question.id for question in playbook.questions if "e.g." in question.example]


def test_moves_that_only_an_event_brings_have_an_event(playbook: Playbook) -> None:
    scoring = playbook.scoring
    brought = {trigger.move for trigger in scoring.event_triggers}

    assert scoring.never_by_score == ("progress-statement", "premortem-of-the-win", "post-settlement-look")
    assert {"progress-statement", "premortem-of-the-win"} <= brought
    assert scoring.overdue_promise_move == "overdue-promise"
    assert scoring.params.primary_factor == 4


def test_the_shipped_playbook_cannot_be_changed(playbook: Playbook) -> None:
    weights = playbook.move_named("time-boxed-pilot").obstacles

    with pytest.raises(TypeError):
        weights["deadlock"] = 3  # pyright: ignore[reportIndexIssue]  # the point of the test
    with pytest.raises(AttributeError):
        playbook.moves = ()  # pyright: ignore[reportAttributeAccessIssue]  # the point of the test
    assert len({*playbook.moves}) == 60


def test_the_small_playbook_loads() -> None:
    small = load_playbook(SMALL)

    assert small.move_named("small-test").horizon.default == 5
    assert small.ladder("internal").rungs[1].plus_days == 30
    assert small.ladder_rules.short_rungs[1].within_hours is None


def test_a_text_may_be_folded_at_any_word() -> None:
    folded = changed("moves/pilot.toml", '"Test {scope}."', '"""\nTest\n{scope}.\n"""')

    assert load_playbook(folded).move_named("small-test").template == "Test {scope}."


def test_an_obstacle_may_stand_as_a_flag() -> None:
    texts = changed("moves/pilot.toml", 'flag = "safety"', 'flag = "deadlock"')

    assert load_playbook(texts).move_named("small-test").warnings(frozenset({"deadlock"}))


SECOND_RUNG = '[[ladders.internal]]\nnumber = 2\nplus_days = 30\nname = "Review"'

BROKEN = {
    "a word where a number belongs": (
        ("moves/pilot.toml", "min = 3", 'min = "five"'),
        "moves/pilot.toml, small-test.horizon_days.min: expected a whole number of days, found 'five'",
    ),
    "a horizon beyond a month": (
        ("moves/pilot.toml", "max = 10", "max = 45"),
        "moves/pilot.toml, small-test.horizon_days.max: expected a whole number from 1 to 30, found 45",
    ),
    "a horizon that does not rise": (
        ("moves/pilot.toml", "default = 5", "default = 12"),
        "moves/pilot.toml, small-test.horizon_days: expected min <= default <= max, found 3, 12, 10",
    ),
    "a missing key": (
        ("moves/pilot.toml", 'effort = "S"\n', ""),
        "moves/pilot.toml, small-test.effort: is missing",
    ),
    "a misspelt key": (
        ("moves/pilot.toml", "favoured_by = []", "favoured_by = []\nfavored_by = []"),
        "moves/pilot.toml, small-test.favored_by: no such key is known here; is it misspelt?",
    ),
    "an unknown stage": (
        ("moves/pilot.toml", 'stages = ["explore"]', 'stages = ["explore", "haggle"]'),
        "moves/pilot.toml, small-test.stages: 'haggle' is not a stage",
    ),
    "an unknown obstacle": (
        ("moves/pilot.toml", "obstacles = { deadlock = 3 }", "obstacles = { dedlock = 3 }"),
        "moves/pilot.toml, small-test.obstacles: 'dedlock' is not an obstacle",
    ),
    "a weight above three": (
        ("moves/pilot.toml", "{ deadlock = 3 }", "{ deadlock = 4 }"),
        "moves/pilot.toml, small-test.obstacles.deadlock: expected a whole number from 0 to 3, found 4",
    ),
    "a slot that nobody can fill": (
        ("moves/pilot.toml", '"Test {scope}."', '"Test {scoop}."'),
        "moves/pilot.toml, small-test.template: 'scoop' is not a slot",
    ),
    "a slot in what to say": (
        ("moves/pilot.toml", "we test {scope}?", "we test {Scope}?"),
        "moves/pilot.toml, small-test.say: 'Scope' is not a slot",
    ),
    "a brace left open": (
        ("moves/pilot.toml", "The result speaks.", "The {result speaks."),
        "moves/pilot.toml, small-test.unlock_text: has a brace without its partner",
    ),
    "an unlocked move that does not exist": (
        ("moves/pilot.toml", "unlocks = []", 'unlocks = ["big-test"]'),
        "moves/pilot.toml, small-test.unlocks: 'big-test' is not a move",
    ),
    "an effect that is neither block nor warn": (
        ("moves/pilot.toml", 'effect = "warn"', 'effect = "stop"'),
        "moves/pilot.toml, small-test.contraindications.1.effect: 'stop' is not block or warn",
    ),
    "an unknown flag": (
        ("moves/pilot.toml", 'flag = "safety"', 'flag = "danger"'),
        "moves/pilot.toml, small-test.contraindications.1.flag: 'danger' is not a flag or an obstacle",
    ),
    "an unknown source": (
        ("moves/pilot.toml", 'sources = ["BOOK"]', 'sources = ["HEARSAY"]'),
        "moves/pilot.toml, small-test.sources: 'HEARSAY' is not a source",
    ),
    "a proof that is too long": (
        ("moves/pilot.toml", "Both hold the note.", "a b c d e f g h i j k l m n o"),
        "moves/pilot.toml, small-test.done_when: at most 14 words, found 15",
    ),
    "all kinds and one more": (
        ("moves/pilot.toml", '["all"]', '["all", "internal"]'),
        "moves/pilot.toml, small-test.deal_kinds: 'all' stands alone",
    ),
    "an id of another form": (
        ("moves/pilot.toml", 'id = "M01"', 'id = "61"'),
        "moves/pilot.toml, small-test.id: expected M and two digits, found '61'",
    ),
    "an empty text": (
        ("moves/pilot.toml", '"Their data."', '" "'),
        "moves/pilot.toml, small-test.ask_in_return: is empty",
    ),
    "the same thing twice in a list": (
        ("moves/pilot.toml", 'effects = ["clarity"]', 'effects = ["clarity", "clarity"]'),
        "moves/pilot.toml, small-test.effects: 'clarity' stands there twice",
    ),
    "a name with capitals": (
        ("moves/pilot.toml", "[small-test]", "[Small-Test]\nunused = 1\n[small-test]"),
        "moves/pilot.toml, Small-Test: the name of a move is made of small letters, digits and hyphens",
    ),
    "a text where a list belongs": (
        ("moves/pilot.toml", 'relationships = ["new"]', 'relationships = "new"'),
        "moves/pilot.toml, small-test.relationships: expected a list of texts, found 'new'",
    ),
    "a number in a list of texts": (
        ("kinds.toml", '["roadmap"]', '["roadmap", 7]'),
        "kinds.toml, internal.words.hints.2: expected a text, found 7",
    ),
    "a question longer than a chat message": (
        ("interview.toml", "What is it about?", " ".join(["what"] * 36)),
        "interview.toml, questions.Q1.ask: at most 35 words, found 36",
    ),
    "a yes in quotation marks": (
        ("interview.toml", "quick = true", 'quick = "yes"'),
        "interview.toml, questions.Q1.quick: expected true or false, found 'yes'",
    ),
    "a quick start of other questions": (
        ("interview.toml", "quick = true", "quick = false"),
        "interview.toml, quick_start: names other questions than those marked quick ()",
    ),
    "a chip that is too wide": (
        ("kinds.toml", '"Stuck"', '"Stuck for a very long time"'),
        "kinds.toml, internal.chips.1.label: at most 22 characters, found 26",
    ),
    "too many chips": (
        (
            "kinds.toml",
            '{ label = "Stuck", obstacle = "deadlock" }',
            ", ".join(['{ label = "Stuck", obstacle = "deadlock" }'] * 6),
        ),
        "kinds.toml, internal.chips: at most 5 chips, found 6",
    ),
    "a blank that is too long": (
        ("terms.toml", 'blank = "which part?"', 'blank = "which part of it exactly?"'),
        "terms.toml, slots.scope.blank: at most 4 words, found 5",
    ),
    "a slot of an unknown type": (
        ("terms.toml", 'type = "text"', 'type = "essay"'),
        "terms.toml, slots.scope.type: 'essay' is not a type of slot",
    ),
    "a fraction that does not rise": (
        ("ladders.toml", "plus_days = 30", "fraction = 0.3"),
        "ladders.toml, ladders.internal.2: comes no later than the rung before it",
    ),
    "a fraction past the target": (
        ("ladders.toml", "fraction = 0.4", "fraction = 1.4"),
        "ladders.toml, ladders.internal.1.fraction: expected a number above 0 and at most 1, found 1.4",
    ),
    "a rung without a place": (
        ("ladders.toml", "fraction = 0.4\n", ""),
        "ladders.toml, ladders.internal.1: needs either fraction or plus_days",
    ),
    "a rung out of order": (
        ("ladders.toml", "number = 2", "number = 3"),
        "ladders.toml, ladders.internal.2.number: expected 2, found 3",
    ),
    "a rung that leads to no move": (
        ("ladders.toml", 'evidence = "a file"\nmoves = ["small-test"]', 'evidence = "a"\nmoves = ["x"]'),
        "ladders.toml, ladders.internal.1.moves: 'x' is not a move",
    ),
    "a ladder for no kind of deal": (
        ("ladders.toml", SECOND_RUNG, SECOND_RUNG.replace("internal", "barter").replace("2", "1", 1)),
        "ladders.toml, ladders: 'barter' is not a kind of deal",
    ),
    "points in words": (
        ("scoring.toml", "best_kind = 2", 'best_kind = "two"'),
        "scoring.toml, params.best_kind: expected a whole number, found 'two'",
    ),
    "an obstacle that needs nothing": (
        ("scoring.toml", 'deadlock = ["clarity"]', ""),
        "scoring.toml, needed_effects: 'deadlock' is missing",
    ),
    "a missing section": (
        ("scoring.toml", "[own_overdue_promise]", "[own_overdue_promises]"),
        "scoring.toml, own_overdue_promise: is missing",
    ),
}


@pytest.mark.parametrize(("change", "message"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_is_named_with_its_file_and_key(change: tuple[str, str, str], message: str) -> None:
    with pytest.raises(PlaybookError) as refusal:
        load_playbook(changed(*change))

    assert message in str(refusal.value).splitlines()


def test_a_file_that_is_no_toml_is_named_with_the_line() -> None:
    with pytest.raises(PlaybookError) as refusal:
        load_playbook(changed("moves/pilot.toml", 'name = "Small test"', 'name = "Small test'))

    assert [(problem.file, problem.path) for problem in refusal.value.problems] == [("moves/pilot.toml", "")]
    assert str(refusal.value).startswith("moves/pilot.toml: cannot be read as TOML: ")
    assert "line 4" in str(refusal.value)


def test_a_move_named_twice_in_one_file_is_no_toml() -> None:
    with pytest.raises(PlaybookError, match=r"^moves/pilot\.toml: cannot be read as TOML: "):
        load_playbook({**SMALL, "moves/pilot.toml": PILOT + PILOT})


def test_a_missing_file_and_files_that_nobody_knows_are_named() -> None:
    texts = {**SMALL, "moves/barter.toml": PILOT.replace("small-test", "barter"), "notes.toml": "note = 1"}
    del texts["sources.toml"]

    with pytest.raises(PlaybookError) as refusal:
        load_playbook(texts)

    assert sorted(str(refusal.value).splitlines()) == [
        "moves/barter.toml: no family of moves has this name",
        "notes.toml: no such file belongs to the playbook",
        "sources.toml: the file is missing",
    ]


def test_a_kind_of_deal_without_a_ladder_is_named() -> None:
    kinds = KINDS + KINDS.replace("[internal", "[licensing")

    with pytest.raises(PlaybookError) as refusal:
        load_playbook({**SMALL, "kinds.toml": kinds})

    assert str(refusal.value) == "ladders.toml, ladders: 'licensing' is missing"


def test_names_and_ids_are_taken_once_across_the_families() -> None:
    texts = changed(
        "terms.toml", 'families = { pilot = "Pilots" }', 'families = { pilot = "P", close = "C" }'
    )

    with pytest.raises(PlaybookError) as refusal:
        load_playbook({**texts, "moves/close.toml": PILOT})

    assert str(refusal.value).splitlines() == [
        "moves/close.toml, small-test: another file has a move of this name",
        "moves/close.toml, small-test.id: M01 is already the id of small-test",
    ]


def test_all_mistakes_are_reported_together_each_once() -> None:
    texts = {
        **SMALL,
        "moves/pilot.toml": PILOT.replace("min = 3", 'min = "five"').replace('effort = "S"', 'effort = "XL"'),
        "kinds.toml": KINDS.replace('silent = ["finance"]\n', ""),
        "scoring.toml": SCORING.replace("candidates = 15", "candidates = 1.5"),
        "sources.toml": "[BOOK\n",
    }

    with pytest.raises(PlaybookError) as refusal:
        load_playbook(texts)

    lines = str(refusal.value).splitlines()
    assert lines[0].startswith("sources.toml: cannot be read as TOML: ")
    assert lines[1:] == [
        "kinds.toml, internal.words.silent: is missing",
        "moves/pilot.toml, small-test.horizon_days.min: expected a whole number of days, found 'five'",
        "moves/pilot.toml, small-test.effort: 'XL' is not a size of effort",
        "scoring.toml, params.candidates: expected a whole number, found 1.5",
    ]
    assert len(refusal.value.problems) == len(lines)


def test_broken_terms_do_not_make_everything_else_look_wrong() -> None:
    with pytest.raises(PlaybookError) as refusal:
        load_playbook({**SMALL, "terms.toml": TERMS.replace("[slots.scope]", "[slots.scope")})

    assert len(refusal.value.problems) == 1
    assert isinstance(refusal.value, CoachingError)
