"""What people say when a move fits is found with its sentence, and told stories get fitting wins."""

import tomllib
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.language.move_cues import MOST_READ, signs_in
from coaching.move_scores import score
from coaching.playbook.cues import CUE_WEIGHT_AT_MOST, Sign
from coaching.playbook.playbook import Playbook
from coaching.playbook.problems import PlaybookError
from coaching.playbook.reading import load_playbook
from coaching.situation import situation
from coaching.suggestions import suggest
from coaching.telling import told, told_likeliest
from tests.coaching.deals import LEAD, PLAYBOOK, deal_with

DATA = Path(__file__).parents[2] / "coaching" / "playbook"
STORIES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("stories.toml").read_text(encoding="utf-8")
)["stories"]
MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)


@dataclass(frozen=True)
class Written:
    code: str
    phrases: tuple[str, ...]


def strength(text: str, *phrases: str) -> float:
    shown = signs_in((text,), (Written("sign", phrases),))
    return shown["sign"].strength if shown else 0


@pytest.mark.parametrize(
    ("text", "sign", "sentence"),
    [
        (
            "Pay talks with the port. While we talk, the patients wait for their medicine.",
            "outsiders-suffer",
            "the patients wait for their medicine",
        ),
        (
            "Contract with Orbis; dozens of small points are open.",
            "lost-overview",
            "dozens of small points are open",
        ),
        (
            "Alliance of dairies. Only Alpenmilch would sign tomorrow.",
            "one-willing",
            "Only Alpenmilch would sign tomorrow",
        ),
        ("Nobody has ever measured how long it takes.", "unmeasured", "Nobody has ever measured how long it"),
        (
            "The chair must bring home something to the members.",
            "must-show-at-home",
            "The chair must bring home something to the members",
        ),
        (
            "Our engineers could settle it in an afternoon.",
            "technical-knot",
            "Our engineers could settle it in an afternoon",
        ),
        ("They fear that it sets a precedent.", "fears-precedent", "They fear that it sets a precedent"),
        (
            "No one over there could tell us whose signature it takes.",
            "decision-path-unknown",
            "No one over there could tell us whose signature it takes",
        ),
        (
            "There is an auditor whom both sides trust.",
            "neutral-at-hand",
            "There is an auditor whom both sides trust",
        ),
        ("It's only a question of timing.", "timing-only", "It's only a question of timing"),
        (
            "They expect sales to double, we expect them to fall.",
            "different-forecasts",
            "They expect sales to double, we expect them to fall",
        ),
        (
            "We promised them the report in May and still haven't sent it.",
            "own-promise-open",
            "We promised them the report in May and still haven't sent it",
        ),
        (
            "Training costs us next to nothing and means a lot to them.",
            "cheap-for-us",
            "Training costs us next to nothing",
        ),
    ],
)
def test_what_people_say_is_found_with_the_words_that_show_it(
    playbook: Playbook, text: str, sign: str, sentence: str
) -> None:
    shown = signs_in((text,), playbook.signs)

    assert sign in shown
    assert sentence in shown[sign].sentence or shown[sign].sentence in sentence


@pytest.mark.parametrize(
    "text",
    [
        "Renewal with Contoso, sign by 31 Oct",
        "It is not only a question of timing.",
        "There is no precedent.",
        "A question of timing is no longer the problem",
        "thanks, that helps a lot! talk to you tomorrow",
        "",
    ],
)
def test_what_nobody_says_or_somebody_denies_is_not_found(playbook: Playbook, text: str) -> None:
    assert not signs_in((text,), playbook.signs)


def test_one_hint_shows_nothing_and_two_different_ones_do() -> None:
    hints = ("1 hardliner*", "1 ballot")

    assert strength("the hardliners are loud", *hints) == 0
    assert strength("the hardliners, always the hardliners", *hints) == 0
    assert strength("the hardliners want a ballot", *hints) == 2
    assert strength("the hardliners want a ballot", *hints, "3 want a ballot") == CUE_WEIGHT_AT_MOST


def test_two_things_joined_stand_in_one_sentence_in_any_order() -> None:
    assert strength("the noise drives the pupils mad", "3 noise & pupil*")
    assert strength("pupils complain of the noise", "3 noise & pupil*")
    assert not strength("There is noise. The pupils like it.", "3 noise & pupil*")


def test_answers_are_read_like_the_telling(playbook: Playbook) -> None:
    shown = signs_in(("A contract", "It's only a question of timing"), playbook.signs)

    assert shown["timing-only"].sentence == "It's only a question of timing"


@pytest.mark.parametrize("sign", [*PLAYBOOK.signs, *PLAYBOOK.scoring.against], ids=lambda sign: sign.code)
def test_every_phrase_finds_the_words_that_it_is_made_of(sign: Sign) -> None:
    for line in sign.phrases:
        phrase = line.partition(" ")[2]
        example = _example(phrase.replace(" & ", " "))

        assert strength(example, f"3 {phrase}"), f"{line} does not find “{example}”"
        assert len(example) >= 3, f"{line} finds next to everything"


def _example(phrase: str) -> str:
    """The shortest words that a phrase should find."""
    words = {"#": "5", "##": "12", "#%": "5%", "##%": "12%", "@": "500"}
    parts = [part for part in _parts(phrase, " ") if part not in {"..", "..."} and not part.endswith(")?")]
    return " ".join(
        _example(_parts(part[1:-1], "|")[0]) if part.startswith("(") else words.get(part, part.rstrip("*"))
        for part in parts
    )


def _parts(phrase: str, border: str) -> list[str]:
    parts, depth = [""], 0
    for char in phrase:
        depth += (char == "(") - (char == ")")
        if char == border and not depth:
            parts.append("")
        else:
            parts[-1] += char
    return [part for part in parts if part]


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Five meetings. The accountants agree on every figure.", "facts-are-agreed"),
        ("No minute was taken, it is his word against mine.", "nothing-to-find-out"),
        ("The second pilot went well too.", "tried-enough"),
        ("Two mediations, both failed.", "mediation-failed"),
        ("She was offended by the letter.", "hurt-or-grief"),
        ("He turned down two offers, each higher.", "not-for-money"),
        ("All four or nobody.", "one-paid-all-come"),
        ("She supports us and cannot sign.", "cannot-decide"),
        ("We promised them the drawing and never sent it.", "we-owe"),
        ("Elsewhere they are a competitor of ours.", "must-stay-hidden"),
        ("I asked twice and got different answers.", "nothing-measured"),
        ("No reply since the lunch.", "silence"),
        ("Our chairman knows their minister from school.", "somebody-in-between"),
        ("We have offered an earn-out and he said no.", "conditions-refused"),
        ("The jury is sworn on Monday.", "hours-left"),
    ],
)
def test_what_speaks_against_moves_takes_points_off(text: str, sign: str) -> None:
    against = {each.code: each for each in PLAYBOOK.scoring.against}
    silent = deal_with(replace(told("We talk.", LEAD, MONDAY)[1], about=""))
    free = situation(silent, (), PLAYBOOK, today=MONDAY.date())
    now = replace(free, deal=silent.told(replace(silent.brief, about=text)))

    assert sign in signs_in((text,), PLAYBOOK.scoring.against)
    for slug in against[sign].moves:
        move = PLAYBOOK.move_named(slug)
        assert score(move, now, PLAYBOOK.scoring) < score(move, free, PLAYBOOK.scoring)


def test_the_signs_speak_for_moves_of_every_family(playbook: Playbook) -> None:
    spoken_for = {slug for sign in playbook.signs for slug in sign.moves}
    silent = {move.slug for move in playbook.moves} - spoken_for

    assert silent == {*playbook.scoring.never_by_score}
    assert set(playbook.usual_moves) == set(playbook.kinds)
    for kind, moves in playbook.usual_moves.items():
        assert all(playbook.move_named(slug).suits_kind(kind) for slug in moves)


PIECES = st.lists(
    st.one_of(st.sampled_from([story["told"] for story in STORIES]), st.text(max_size=40)), max_size=4
).map(" ".join)


@settings(max_examples=100, deadline=None)
@given(text=st.one_of(st.text(max_size=300), PIECES))
def test_whatever_is_found_stands_in_the_text(text: str) -> None:
    shown = signs_in((text,), PLAYBOOK.signs)

    assert shown == signs_in((text,), PLAYBOOK.signs)
    assert shown == signs_in((text, ""), PLAYBOOK.signs)
    for sign in shown.values():
        assert sign.sentence.removesuffix("\u2026") in text
        assert len(sign.sentence) <= 140
        assert 2 <= sign.strength <= CUE_WEIGHT_AT_MOST


def test_a_very_long_telling_is_read_to_its_bound(playbook: Playbook) -> None:
    long = "We talk. " * 5_000

    assert not signs_in((long + "It sets a precedent.",), playbook.signs)
    assert not signs_in((long[:MOST_READ], "It sets a precedent."), playbook.signs)


CUES = """
[words]
people = "pupils|patients"

[usual]
labor = { carry-home-win = 2 }

[signs.outsiders]
sign = "people outside suffer"
moves = { relief-for-third-parties = 3 }
cues = ["3 <people> .. suffer*", "1 (noise|dust) & <people>"]
"""


def with_cues(cues: str) -> dict[str, str]:
    texts = {path.relative_to(DATA).as_posix(): path.read_text("utf-8") for path in DATA.rglob("*.toml")}
    return {**texts, "cues.toml": cues}


def test_words_with_a_name_are_put_into_the_phrases() -> None:
    playbook = load_playbook(with_cues(CUES))

    assert playbook.signs[0].phrases == (
        "3 (pupils|patients) .. suffer*",
        "1 (noise|dust) & (pupils|patients)",
    )
    assert playbook.usual_moves == {"labor": {"carry-home-win": 2}}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<people> .. suffer*", "<folk> .. suffer*", "signs.outsiders.cues: 'folk' is not a group of words"),
        (
            "relief-for-third-parties",
            "relief",
            "signs.outsiders.moves: 'relief' is not a move",
        ),
        (
            "3 <people> .. suffer*",
            "<people> suffer",
            "signs.outsiders.cues: expected a weight from 1 to 3 and a phrase, found '<people> suffer'",
        ),
        (
            "3 <people> .. suffer*",
            "3 <people> ..",
            "signs.outsiders.cues: expected a weight from 1 to 3 and a phrase, found '3 <people> ..'",
        ),
        (
            "(noise|dust)",
            "(noise|dust",
            "signs.outsiders.cues: '1 (noise|dust & <people>' has a bracket without its partner",
        ),
        (
            "parties = 3",
            "parties = 4",
            "signs.outsiders.moves.relief-for-third-parties: expected a whole number from 1 to 3, found 4",
        ),
        ("labor", "barter", "usual: 'barter' is not a kind of deal"),
        ("moves =", "move =", "signs.outsiders.move: no such key is known here; is it misspelt?"),
        (
            '"people outside suffer"',
            f'"{"so " * 13}"',
            "signs.outsiders.sign: at most 12 words, found 13",
        ),
    ],
)
def test_a_mistake_in_the_cues_is_named(old: str, new: str, message: str) -> None:
    assert CUES.count(old) == 1
    with pytest.raises(PlaybookError) as refusal:
        load_playbook(with_cues(CUES.replace(old, new)))

    assert f"cues.toml, {message}" in str(refusal.value).splitlines()


def good_ones(story: dict[str, Any], *, kind: str | None = None) -> int:
    """How many of the three wins for a told story are among its good moves."""
    _, brief, _ = told_likeliest(story["told"], LEAD, MONDAY)
    brief = replace(brief, kind=kind or brief.kind)
    now = situation(deal_with(brief), (), PLAYBOOK, today=MONDAY.date())
    wins = suggest(now, PLAYBOOK, is_working_day=lambda day: day.weekday() < 5)
    return sum(win.move.slug in story["good"] for win in wins)


@pytest.mark.parametrize(
    ("kept", "hit", "mean", "hit_of_known_kind"),
    [(False, 0.92, 1.6, 0.95), (True, 0.58, 0.75, 0.68)],
    ids=["tuned on", "kept aside"],
)
def test_told_stories_get_fitting_wins_about_as_often_as_last_measured(
    *, kept: bool, hit: float, mean: float, hit_of_known_kind: float
) -> None:
    stories = [story for story in STORIES if story.get("kept", False) is kept]
    good = [good_ones(story) for story in stories]
    good_of_known_kind = [good_ones(story, kind=story["kind"]) for story in stories]

    assert sum(map(bool, good)) / len(good) >= hit
    assert sum(good) / len(good) >= mean
    assert sum(map(bool, good_of_known_kind)) / len(good) >= hit_of_known_kind


def test_the_stories_name_moves_that_could_be_suggested(playbook: Playbook) -> None:
    assert {story["kind"] for story in STORIES} == set(playbook.kinds)
    for story in STORIES:
        for slug in story["good"]:
            assert playbook.move_named(slug).slug not in playbook.scoring.never_by_score
