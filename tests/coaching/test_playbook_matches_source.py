"""The playbook's data against the reviewed source it was taken from, where that lies beside the repository.

Added here and not in the source: done_when, the blanks of slots, chips with their obstacles, codes of events,
and some prose rules of the source as numbers. Where {days} does not mean the move's own length, and where a
sentence to say names a day of its example, the words differ (DIFFERENT). Otherwise a difference is a mistake.
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest
import yaml

from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook
from coaching.playbook.reading import load_playbook

ROOT = Path(__file__).parents[2]
DATA = ROOT / "coaching" / "playbook"
SOURCE = ROOT.parent / "shared" / "playbook" / "playbook.yaml"

pytestmark = pytest.mark.skipif(
    not SOURCE.exists(),
    reason="the playbook's source is not beside the repository, so nothing to compare with",
)


@pytest.fixture(scope="module")
def source() -> Mapping[str, Any]:
    return yaml.safe_load(SOURCE.read_text("utf-8"))


@pytest.fixture(scope="module")
def playbook() -> Playbook:
    return load_playbook(
        {path.relative_to(DATA).as_posix(): path.read_text("utf-8") for path in DATA.rglob("*.toml")}
    )


#: Words of the source → ours, by move.
DIFFERENT = {
    "restart-message": {
        "{days} days": "30 days",
        "by the 20th": "this month",
        "in October": "next quarter",
    },
    "reversible-exit": {"{days} days": "30 days"},
}


def with_names(text: str, moves: Sequence[Mapping[str, Any]]) -> str:
    """Say a move by its name where the source says it by its number, which nobody in a chat knows."""
    text = text.replace("M37 verifier", "M37")
    for move in moves:
        text = text.replace(f"{move['id']} ({move['name']})", f"'{move['name']}'")
        text = text.replace(move["id"], f"'{move['name']}'")
    return text


def in_our_words(text: str, different: Mapping[str, str]) -> str:
    for theirs, ours in different.items():
        text = text.replace(theirs, ours)
    return text


def as_in_the_source(move: Move) -> dict[str, Any]:
    return {
        "id": move.id,
        "slug": move.slug,
        "name": move.name,
        "family": move.family,
        "origin": move.origin,
        "what": move.what,
        "applies": {
            "stages": [*move.stages],
            "obstacles": {**move.obstacles},
            "deal_kinds": [*move.deal_kinds],
            "best_kinds": [*move.best_kinds],
            "relationships": [*move.relationships],
        },
        "contraindications": [
            {"flag": found.flag, "effect": "block" if found.blocks else "warn", "note": found.note}
            for found in move.contraindications
        ],
        "template": move.template,
        "say": move.say,
        "horizon_days": {"min": move.horizon.min, "default": move.horizon.default, "max": move.horizon.max},
        "control": move.control,
        "effort": move.effort,
        "measure_of_done": move.measure_of_done,
        "ask_in_return": move.ask_in_return,
        "effects": [*move.effects],
        "long_term_check": move.long_term_check,
        "unlocks": [*move.unlocks],
        "unlock_text": move.unlock_text,
        "sources": [*move.sources],
        "example": move.example,
        "favoured_by": [*move.favoured_by],
        "slots": sorted(move.slots),
    }


def test_every_move_is_that_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    assert len(playbook.moves) == len(source["moves"])
    for ours, theirs in zip(playbook.moves, source["moves"], strict=True):
        ours_differ = DIFFERENT.get(ours.slug, {})
        theirs |= {key: in_our_words(theirs[key], ours_differ) for key in ("template", "say")}
        expected = {**theirs, "unlocks": [unlocked["slug"] for unlocked in theirs["unlocks"]]}
        # The source lists one slot too many for one move; ours are read off the template.
        expected["slots"] = sorted(set(re.findall(r"\{(\w+)\}", theirs["template"])))
        expected["contraindications"] = [
            {**found, "note": with_names(found["note"], source["moves"])}
            for found in theirs["contraindications"]
        ]

        assert as_in_the_source(ours) == expected


def test_every_question_is_that_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    interview = source["interview"]

    assert [
        {
            "id": question.id,
            "slot": [*question.slots],
            "quick": question.quick,
            "privacy": question.privacy,
            "ask": question.ask,
            "example": question.example,
            "why": question.why,
            "vague": [*question.vague],
            "follow_up": question.follow_up,
            "skip": question.skip,
        }
        for question in playbook.questions
    ] == [
        {key: value for key, value in theirs.items() if key != "branch"}
        | {"example": theirs["example"].removeprefix("e.g. ")}
        for theirs in interview["questions"]
    ]
    assert [*playbook.quick_start] == interview["quick_start"]


def test_the_vague_words_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    # Two entries of the source carry a remark in brackets, which nobody would write in a chat.
    in_words = {"legal (no name)": "legal", "open (data room)": "open the data room"}

    for part, words in source["interview"]["vague_lexicon"].items():
        assert [*getattr(playbook.vague_words, part)] == [in_words.get(word, word) for word in words]


def test_the_kinds_of_deal_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    normal = source["scoring"]["params"]["flags_normal_for_kind"]

    assert {code: kind.name for code, kind in playbook.kinds.items()} == source["enums"]["deal_kinds"]
    for code, kind in playbook.kinds.items():
        theirs = source["interview"]["per_kind"][code]
        assert (kind.example, kind.extra, kind.vague_trap) == (
            theirs["q1"],
            theirs["extra"],
            theirs["vague_trap"],
        )
        assert [*kind.flags_normal] == normal.get(code, [])
        assert len(kind.chips) <= len(theirs["q2_chips"])
        for part, words in source["interview"]["kind_lexicon"][code].items():
            ours = getattr(kind.words, part)
            assert (ours if isinstance(ours, str) else [*ours]) == words


def test_the_ladders_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    for kind, theirs in source["ladders"]["by_kind"].items():
        assert [
            (rung.number, rung.fraction, rung.plus_days, rung.name, rung.evidence, [*rung.moves], rung.core)
            for rung in playbook.ladder(kind).rungs
        ] == [
            (
                rung["rung"],
                rung.get("fraction"),
                rung.get("plus_days"),
                rung["name"],
                rung["evidence"],
                [move["slug"] for move in rung["moves"]],
                rung["core"],
            )
            for rung in theirs
        ]


def test_the_points_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    theirs = source["scoring"]
    slug_of = {move["id"]: move["slug"] for move in source["moves"]}
    params = {**theirs["params"]}
    overdue = params.pop("own_overdue_promise")
    neighbours = params.pop("stage_neighbours")
    never = params.pop("never_by_score")
    del params["flags_normal_for_kind"]  # compared with the kinds of deal
    scoring = playbook.scoring

    assert {name: getattr(scoring.params, name) for name in scoring.params.__slots__} == params
    assert (scoring.overdue_promise_move, scoring.overdue_promise_points) == (
        slug_of[overdue["move"]],
        overdue["points"],
    )
    assert {stage: [*near] for stage, near in scoring.stage_neighbours.items()} == neighbours
    assert {code: [*needed] for code, needed in scoring.needed_effects.items()} == theirs["needed_effects"]
    assert [*scoring.never_by_score] == [slug_of[move_id] for move_id in never]
    assert [(trigger.event, trigger.move, trigger.note) for trigger in scoring.event_triggers] == [
        (trigger["event"], slug_of[trigger["move"]], with_names(trigger["note"], source["moves"]))
        for trigger in source["event_triggers"]
    ]


def test_the_terms_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    terms, theirs = playbook.terms, source["enums"]

    assert {
        "stages": {**terms.stages},
        "relationships": {**terms.relationships},
        "effects": {**terms.effects},
        "families": {**terms.families},
        "contraindication_flags": {**terms.flags},
        "control": {**terms.control},
        "effort": {**terms.effort},
        "obstacles": {code: {"name": o.name, "sign": o.sign} for code, o in terms.obstacles.items()},
        "deal_kinds": {code: kind.name for code, kind in playbook.kinds.items()},
    } == theirs
    assert {
        name: {"type": slot.type, "ask": slot.ask, "example": slot.example}
        for name, slot in terms.slots.items()
    } == source["slots"]


def test_the_sources_are_those_of_the_source(playbook: Playbook, source: Mapping[str, Any]) -> None:
    assert {
        key: {"citation": ours.citation, "url": ours.link, "status": "seen" if ours.seen else "known"}
        for key, ours in playbook.sources.items()
    } == source["sources"]


def test_the_numbers_of_the_prose_rules_are_in_the_prose(
    playbook: Playbook, source: Mapping[str, Any]
) -> None:
    prose = " ".join(source["ladders"]["rules"])
    rules = playbook.ladder_rules

    for said in (
        f"never later than day {rules.first_rung_by_day} ",
        f"(day {rules.first_rung_by_day_if_short} if T <= {rules.short_up_to_days})",
        f"more than {rules.review_if_gap_over_days} days apart, insert a {rules.review_move} review",
        f"If T < {rules.core_only_below_days} use core rungs only",
        f"if T < {rules.short_rungs_below_days} use three rungs",
        f"within {rules.short_rungs[0].within_hours} hours (process or ledger)",
        f"within {rules.short_rungs[1].within_hours} hours (one agreed piece)",
        f"If T > {rules.long_over_days} keep the fractions",
        "first three rungs at days {}, {} and {}.".format(*rules.first_rungs_by_day_if_long),
        f"a new date within {rules.missed_new_date_within_days} days",
    ):
        assert said in prose
    assert (rules.growth_at_most, rules.missed_scope_factor) == (3, 0.5)
