import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playbook_files import read_playbook
from coaching.deal import MAX_WORDS, Brief
from coaching.ethics import Audience, concerns, field_class, may_be_shown
from coaching.language.cue_phrases import folded
from coaching.language.ethics_families import HONESTY, SPEECH
from coaching.language.ethics_families_people import PEOPLE, WORK
from coaching.language.ethics_families_trade import LAW, TRADE
from coaching.language.ethics_hints import hints
from coaching.language.ethics_phrases import ASKED, SAID, SHOWN
from coaching.language.ethics_signs import SIGNS
from coaching.language.ethics_wishes import WISHED
from coaching.playbook.ethics_rules import CLASSES, EFFECTS, EXAMPLES_AT_LEAST, REPLY_WORDS_AT_MOST
from coaching.playbook.playbook import Playbook
from coaching.playbook.problems import PlaybookError
from coaching.playbook.reading import load_playbook

HERE = Path(__file__).parent
DATA = HERE.parents[1] / "coaching" / "playbook"
PLAYBOOK = read_playbook()
RULES = {rule.code: rule for rule in PLAYBOOK.ethics.rules}


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    text: str
    touches: frozenset[str]
    near: str = ""
    sure: bool | None = None


def sentences(name: str) -> list[Sentence]:
    content = tomllib.loads((HERE / "ethics_sentences.toml").read_text("utf-8"))
    return [
        Sentence(
            text=entry["text"],
            touches=frozenset(entry["touches"]),
            near=entry.get("near", ""),
            sure=entry.get("sure"),
        )
        for entry in content[name]
    ]


ALL = sentences("sentences")
TUNED, ASIDE = ALL[::2], ALL[1::2]
#: Phrases that are not noticed; a suspicion would cost more.
MISSED = {
    "Just reply to Jane directly, you know what I want to say.",
    "How can we get to the jury panel members of the tender in private?",
}


def found_in(text: str) -> set[str]:
    return {concern.rule.code for concern in concerns(text, PLAYBOOK)}


def measured(part: Sequence[Sentence]) -> tuple[float, float]:
    """Precision and recall, each rule in each sentence counted once."""
    right = sum(len(found_in(one.text) & one.touches) for one in part)
    found = sum(len(found_in(one.text)) for one in part)
    there = sum(len(one.touches) for one in part)
    return right / found, right / there


# ---- the rules as they are shipped


def test_the_twelve_rules_are_there_in_the_order_of_checks() -> None:
    order = ["E7", "E1", "E2", "E3", "E4", "E5", "E6", "E8", "E9", "E10", "E11", "E12"]

    assert [rule.id for rule in PLAYBOOK.ethics.rules] == order
    assert [rule.code for rule in PLAYBOOK.ethics.rules if rule.shared_places_only] == ["private-limit"]


@pytest.mark.parametrize("code", RULES)
def test_each_rule_answers_kindly_and_shows_a_way_on(code: str) -> None:
    rule = RULES[code]

    assert len(rule.reply.split()) <= REPLY_WORDS_AT_MOST
    assert rule.reply.endswith("?"), "a reply ends in an offer"
    assert "{" not in rule.reply + rule.ask
    assert not {"lie", "liar", "crime", "illegal", "shame", "unethical", "wrong"} & set(_words(rule.reply))
    assert rule.offers or rule.route_to
    assert all(PLAYBOOK.move_named(slug) for slug in rule.offers)


def _words(text: str) -> list[str]:
    return [word.strip(".,:;?!\"'").lower() for word in text.split()]


@pytest.mark.parametrize("code", RULES)
def test_the_examples_of_each_rule_hold(code: str) -> None:
    rule = RULES[code]

    assert [text for text in rule.triggers if code not in found_in(text)] == []
    assert [text for text in rule.near_misses if found_in(text)] == []


def test_the_cues_speak_of_every_rule_and_of_no_other() -> None:
    assert {cue.code for cue in (*SAID, *SHOWN, *WISHED, *ASKED)} == set(RULES)
    assert {rule.effect for rule in RULES.values()} == set(EFFECTS)


def test_the_signs_speak_of_every_rule_and_of_families_that_there_are() -> None:
    families = {*SPEECH, *HONESTY, *TRADE, *LAW, *PEOPLE, *WORK, "number", "bid_verb"}
    lines = [line.split() for text in SIGNS.values() for line in text.strip().splitlines()]

    assert set(SIGNS) == set(RULES)
    assert {
        name for _, *names in lines for choice in names for name in choice.lstrip("!").split("|")
    } <= families
    assert {gate for gate, *_ in lines} <= {"ours", "plain", "told", "limit", "asked", "order", "said"}


# ---- what is noticed


@pytest.mark.parametrize("code", RULES)
def test_each_rule_is_noticed_in_many_voices(code: str) -> None:
    voices = [one for one in ALL if code in one.touches]

    assert len(voices) >= 2 * EXAMPLES_AT_LEAST
    missed = {one.text for one in voices if code not in found_in(one.text)}
    assert missed <= MISSED


@pytest.mark.parametrize("code", RULES)
def test_what_only_comes_near_a_rule_is_left_alone(code: str) -> None:
    near = [one for one in ALL if one.near == code]

    assert len(near) >= 2 * EXAMPLES_AT_LEAST
    assert [(one.text, found_in(one.text)) for one in near if found_in(one.text)] == []


@pytest.mark.parametrize("one", [one for one in ALL if one.sure is not None], ids=lambda one: one.text[:40])
def test_the_coach_asks_where_it_can_be_meant_well(one: Sentence) -> None:
    assert [concern.sure for concern in concerns(one.text, PLAYBOOK)][:1] == [one.sure]


@pytest.mark.parametrize(
    ("part", "precision", "recall"),
    [
        (TUNED, 0.98, 0.95),
        (ASIDE, 0.98, 0.95),
        (sentences("learnt_from"), 0.95, 0.80),
        (sentences("unseen"), 0.95, 0.80),
    ],
    ids=["tuned on", "kept aside", "learnt from later", "unseen wordings"],
)
def test_seldom_a_false_alarm_and_often_a_find(part: list[Sentence], precision: float, recall: float) -> None:
    reached = measured(part)

    assert reached[0] >= precision
    assert reached[1] >= recall


def fresh(half: slice) -> list[tuple[str, str, bool]]:
    """Every second wording of ethics_wordings.toml: its rule, its text and whether what it means is plain."""
    rules = tomllib.loads((HERE / "ethics_wordings.toml").read_text("utf-8"))["rules"]
    return [
        (code, text, meant == "sure")
        for code, lists in rules.items()
        for meant in ("sure", "unclear")
        for text in lists[meant][half]
    ]


def innocent(half: slice) -> list[str]:
    lists = tomllib.loads((HERE / "ethics_innocent.toml").read_text("utf-8"))
    return [text for texts in lists.values() for text in texts[half]]


TO_TUNE, HELD_OUT = slice(0, None, 2), slice(1, None, 2)


@pytest.mark.parametrize("code", RULES)
@pytest.mark.parametrize(
    ("half", "of_all"), [(TO_TUNE, 0.65), (HELD_OUT, 0.45)], ids=["tuned on", "held out"]
)
def test_fresh_wordings_of_each_rule_are_mostly_noticed(code: str, half: slice, of_all: float) -> None:
    texts = [text for rule, text, _ in fresh(half) if rule == code]

    assert len(texts) >= 20
    assert sum(code in found_in(text) for text in texts) / len(texts) >= of_all


@pytest.mark.parametrize(
    ("half", "recall", "alarms"),
    [(TO_TUNE, 0.80, 0.02), (HELD_OUT, 0.63, 0.035)],
    ids=["tuned on", "held out"],
)
def test_fresh_wordings_are_noticed_and_innocent_talk_is_left_alone(
    half: slice, recall: float, alarms: float
) -> None:
    wished, plain = fresh(half), innocent(half)

    assert len(plain) >= 200
    assert sum(code in found_in(text) for code, text, _ in wished) / len(wished) >= recall
    assert sum(bool(found_in(text)) for text in plain) / len(plain) <= alarms


def test_nothing_is_refused_that_can_be_meant_well() -> None:
    unclear = [text for _, text, plain in fresh(slice(None)) if not plain]

    assert [text for text in (*unclear, *innocent(slice(None))) if _surely(text)] == []


def _surely(text: str) -> bool:
    return any(concern.sure and concern.effect == "refuse" for concern in concerns(text, PLAYBOOK))


def test_wordings_written_afterwards_raise_few_false_alarms() -> None:
    content = tomllib.loads((HERE / "ethics_afterwards.toml").read_text("utf-8"))
    wished = [(code, text) for code, texts in content["rules"].items() for text in texts]
    plain = content["innocent"]["texts"]

    assert sum(code in found_in(text) for code, text in wished) / len(wished) >= 0.15
    assert sum(bool(found_in(text)) for text in plain) / len(plain) <= 0.02


def test_the_coach_has_no_concern_about_its_own_advice() -> None:
    texts = [
        text
        for move in PLAYBOOK.moves
        for text in (move.what, move.template, move.say, move.example, move.ask_in_return, move.done_when)
    ]
    texts += [text for rule in RULES.values() for text in (rule.reply, rule.ask)]
    texts += [question.ask for question in PLAYBOOK.questions]

    assert [text for text in texts if concerns(text, PLAYBOOK)] == []


def test_deals_as_people_tell_them_raise_no_concern_but_for_limits_that_are_told() -> None:
    deals = tomllib.loads((HERE / "language" / "deals.toml").read_text("utf-8"))["deals"]

    assert [deal["text"] for deal in deals if concerns(deal["text"], PLAYBOOK, shared=False)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Don't tell them we have another offer.",
        "I don't think we should threaten them.",
        "We must not lie and mislead them.",
        "We were told they could leak it to the press unless we pay.",
        "They want us to pretend that the board agreed.",
        "Threatening them would be wrong.",
        "How do we stop them from bribing the mayor?",
        "Contoso gave us false data.",
        "None of us would bribe them.",
    ],
)
def test_denials_and_the_deeds_of_others_are_no_wishes_of_ours(text: str) -> None:
    assert concerns(text, PLAYBOOK) == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Why don't we threaten them?", "threats"),
        ("If they don't sign, threaten them.", "threats"),
        ("They don't move, so let's bluff.", "deception"),
        ("Our boss wants us to bribe the mayor.", "bribery"),
        ("He said no - could we blackmail him?", "threats"),
        ("LET US THREATEN THEM", "threats"),
        ("Let\u2019s pretend that we\u2019re full.", "deception"),
    ],
)
def test_a_wish_is_heard_beside_a_denial_or_somebody_else(text: str, code: str) -> None:
    assert found_in(text) == {code}


# ---- what a concern says


def test_the_strongest_concern_stands_first() -> None:
    text = (
        "Is this letter binding? Customers will not notice. "
        "Let us threaten them. And tell them we have another offer."
    )

    found = concerns(text, PLAYBOOK)

    assert [(one.rule.code, one.effect, one.sure) for one in found] == [
        ("threats", "refuse", True),
        ("deception", "refuse", False),
        ("legal-advice", "route", True),
        ("harm-to-others", "warn", False),
    ]


def test_the_words_that_showed_it_are_those_of_the_text() -> None:
    (found,) = concerns("The talks drag on. Could we blackmail their CFO? Thanks!", PLAYBOOK)

    assert found.words == "Could we blackmail their CFO"


def test_what_is_grave_is_refused_though_the_rule_warns() -> None:
    (tape,) = concerns("let's record the call secretly", PLAYBOOK)
    (ill,) = concerns("Their CFO has cancer.", PLAYBOOK)

    assert (tape.rule.code, tape.effect) == ("personal-data", "refuse")
    assert (ill.rule.code, ill.effect, ill.sure) == ("personal-data", "warn", False)


def test_a_limit_concerns_nobody_in_private() -> None:
    limit = "Our limit is 4.2 million."

    assert [one.rule.code for one in concerns(limit, PLAYBOOK)] == ["private-limit"]
    assert concerns(limit, PLAYBOOK, shared=False) == ()


@pytest.mark.parametrize("text", ["", " ", "\n\n", "?!", "\x00", "\u0130" * 50, "\U0001f44d"])
def test_nothing_said_is_no_concern(text: str) -> None:
    assert concerns(text, PLAYBOOK) == ()


_CUES = (*SAID, *SHOWN, *WISHED, *ASKED)
_GLUE = ("we", "they", "let's", "not", "don't", "tell", ",", ".", "\n", "4.2", "and", "if", "our", "I", "?")
_VOCABULARY = st.sampled_from(
    [*sorted({word.strip("()|*?'") for cue in _CUES for word in cue.phrase.split()}), *_GLUE]
)


@given(text=st.one_of(st.text(max_size=MAX_WORDS), st.lists(_VOCABULARY, max_size=600).map(" ".join)))
@settings(max_examples=150, deadline=None)
def test_any_text_is_read_without_a_fault(text: str) -> None:
    found = concerns(text[:MAX_WORDS], PLAYBOOK)

    assert [EFFECTS.index(one.effect) for one in found] == sorted(EFFECTS.index(one.effect) for one in found)
    assert all(0 < len(one.words) <= 140 for one in found)
    assert len({one.rule.code for one in found}) == len(found)


@pytest.mark.parametrize(
    "piece",
    [
        "tell them we have another offer ",
        "let us ",
        "we can't go below ",
        "a",
        "not ",
        "Is the ",
        "sign or else, ",
        "1.",
        "((",
    ],
)
def test_the_longest_text_is_read_quickly(piece: str) -> None:
    text = (piece * MAX_WORDS)[:MAX_WORDS]
    concerns(text, PLAYBOOK)  # the patterns are compiled once per run

    began = time.perf_counter()
    concerns(text, PLAYBOOK)

    assert time.perf_counter() - began < 1


def test_the_word_families_add_little_to_the_time_of_the_longest_text() -> None:
    low = folded((" ".join(innocent(slice(None))) * 2)[:MAX_WORDS])
    list(hints(low))  # the families are read once per run

    began = time.process_time()
    list(hints(low))

    assert time.process_time() - began < 0.05


# ---- who may see what


def test_every_field_that_the_coach_asks_for_has_a_class() -> None:
    slots = {slot for question in PLAYBOOK.questions for slot in question.slots}
    named = {*(field.name for field in fields(Brief)), *PLAYBOOK.terms.slots, *slots}

    assert named - set(PLAYBOOK.ethics.field_classes) == set()
    assert [name for name in sorted(named) if field_class(name, PLAYBOOK) == "never"] == []
    assert tuple(PLAYBOOK.ethics.classes) == CLASSES


def test_what_is_only_asked_in_private_is_private() -> None:
    asked = {s for q in PLAYBOOK.questions if q.privacy == "private_only" for s in q.slots}

    assert {field_class(name, PLAYBOOK) for name in asked} == {"private"}


@pytest.mark.parametrize(
    ("name", "seen_by"),
    [
        ("agreed_day", {"own_side", "shared", "chosen"}),
        ("milestone", {"own_side", "shared", "chosen"}),
        ("own_interests", {"own_side", "chosen"}),
        ("target_date", {"own_side", "chosen"}),
        ("reservation_value", {"chosen"}),
        ("trust_0_10", {"chosen"}),
        ("inside_information", set[str]()),
        ("a_field_of_tomorrow", set[str]()),
    ],
)
def test_a_field_is_shown_to_those_of_its_class_alone(name: str, seen_by: set[str]) -> None:
    audiences: tuple[Audience, ...] = ("own_side", "shared", "chosen")

    assert {where for where in audiences if may_be_shown(name, where, PLAYBOOK)} == seen_by


# ---- mistakes in the file


def broken(old: str, new: str) -> PlaybookError:
    texts = {path.relative_to(DATA).as_posix(): path.read_text("utf-8") for path in DATA.rglob("*.toml")}
    assert old in texts["ethics.toml"]
    texts["ethics.toml"] = texts["ethics.toml"].replace(old, new, 1)
    with pytest.raises(PlaybookError) as refusal:
        load_playbook(texts)
    return refusal.value


MISTAKES = {
    "an unknown effect": (
        'effect = "refuse"',
        'effect = "scold"',
        "rules.private-limit.effect: 'scold' is not refuse, route or warn",
    ),
    "an unknown grave effect": (
        'effect_if_grave = "refuse"',
        'effect_if_grave = "call"',
        "rules.personal-data.effect_if_grave: 'call' is not refuse, route or warn",
    ),
    "a long reply": (
        "That looks like your limit",
        " ".join(["well"] * 45) + " that",
        "rules.private-limit.reply: at most 45 words, found 76",
    ),
    "an unknown move": (
        '"three-equal-offers"',
        '"grand-bargain"',
        "rules.private-limit.offers: 'grand-bargain' is not a move",
    ),
    "an unknown source": (
        'sources = ["PP"]',
        'sources = ["HEARSAY"]',
        "rules.blame.sources: 'HEARSAY' is not a source",
    ),
    "too few examples": (
        '    "Our limit is 4.2 million.",\n',
        "",
        "rules.private-limit.triggers: at least 4 sentences, found 3",
    ),
    "an id of another form": (
        'id = "E7"',
        'id = "Rule 7"',
        "rules.private-limit.id: expected E and a number, found 'Rule 7'",
    ),
    "an id taken twice": ('id = "E7"', 'id = "E1"', "rules.deception.id: E1 is the id of more than one rule"),
    "no way on": (
        'offers = ["scorecard-review"]',
        "offers = []",
        "rules.blame: needs a way on: offers or route_to",
    ),
    "routed to nobody": (
        'route_to = "your lawyer or tax adviser"\n',
        "",
        "rules.legal-advice.route_to: is empty, but the rule routes to somebody",
    ),
    "a misspelt key": (
        "shared_places_only = true",
        "shared_place_only = true",
        "rules.private-limit.shared_place_only: no such key is known here; is it misspelt?",
    ),
    "a field in two classes": (
        '"agreed_day"]',
        '"agreed_day", "mandate"]',
        "fields.private: 'mandate' is already public",
    ),
    "an unknown class": (
        "joint = [",
        "secret = []\njoint = [",
        "fields.secret: no such key is known here; is it misspelt?",
    ),
    "a class without words": ('team = "', 'tem = "', "classes: 'team' is missing"),
    "a missing question": ("ask = ", "asks = ", "rules.private-limit.ask: is missing"),
}


@pytest.mark.parametrize(("old", "new", "message"), MISTAKES.values(), ids=MISTAKES)
def test_a_mistake_in_the_rules_is_named_with_its_file_and_key(old: str, new: str, message: str) -> None:
    assert f"ethics.toml, {message}" in str(broken(old, new)).splitlines()


def test_a_playbook_without_the_file_has_no_rules_and_a_text_that_touches_one_is_a_loud_fault() -> None:
    texts = {path.relative_to(DATA).as_posix(): path.read_text("utf-8") for path in DATA.rglob("*.toml")}
    del texts["ethics.toml"]

    bare: Playbook = load_playbook(texts)

    assert bare.ethics.rules == ()
    with pytest.raises(KeyError, match="threats"):
        concerns("Let us threaten them.", bare)
