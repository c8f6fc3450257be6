"""Whatever people type, Teams takes the card, nobody is rung by it, and nothing is read as markup."""

import json
import re
import shutil
import subprocess
from html import unescape
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.card import Button, Card, Choice, Fact, Form, Line, Option, Part, Table
from bot.presses import token
from bot.teams import markdown
from bot.teams.adaptive import attachment, in_words, summary
from bot.teams.dialogs import opened, refused
from bot.teams.markdown import Mentions
from bot.teams.pressed import Note, Pressed
from coaching.commands import ShowStatus
from coaching.people import Person, PersonId
from tests.bot import drawn
from tests.bot.teams.card_rules import (
    actions,
    every,
    faults_by_models,
    faults_by_rules,
    faults_by_schema,
    needs_schema,
    texts,
)

MARKDOWN_IT = Path(__file__).resolve().parents[3] / ".tools/teams/node_modules/markdown-it/index.mjs"

AT = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"

HOSTILE = (
    "<at>Boss</at>",
    "</at>",
    "**bold** _it_ __x__ ~~no~~ `code`",
    "[click](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "{{DATE(2017-02-14T06:00:00Z, SHORT)}}",
    "{{{TIME(2017-02-14T06:00:00Z)}}}",
    "${title}",
    "1. one",
    "- a\n- b",
    "# big",
    "> said",
    "***",
    "---",
    "===",
    "```\ncode\n```",
    "<script>alert(1)</script>",
    "&lt;b&gt; &#42; &amp;",
    "\\*",
    "snake_case",
    "_x_y_",
    "12) twelve",
    "\n\n",
    "🏳️‍🌈" * 9,
    "&" * 1_500,
    "w" * 4_000,
    " ",
    "\u202e",
    "\x00\x07",
    "\ud800",
    '"}]',
)

typed = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=4).map("".join),
)
label = st.one_of(st.just("Take it"), typed.filter(lambda text: bool(markdown.flat(text))))
people = st.builds(Person, id=st.sampled_from(["aad-ana", "aad-bo", "name:eve"]).map(PersonId), name=typed)
parts: st.SearchStrategy[Part] = st.one_of(typed, typed, people, drawn.moments)
lines: st.SearchStrategy[Line] = st.lists(parts, max_size=4).map(tuple)
tokens = st.sampled_from(
    ['["StartDeal",{}]', '["ListDeals",{}]', "x" * 2_000, "x" * 2_001, '["', "\n" * 1_999]
)
buttons = st.builds(Button, label=label, token=tokens, main=st.booleans())
facts = st.builds(Fact, label=label, value=lines)
choices = st.builds(
    Choice,
    title=label,
    facts=drawn.several(facts, 3),
    lines=drawn.several(lines, 3),
    buttons=drawn.several(buttons, 9),
)
options = st.integers(0, 120).map(
    lambda count: tuple(Option(value=f"o,{number} %", label=f"Option {number}") for number in range(count))
)
fields = drawn.fields(
    label,
    typed,
    value=st.one_of(st.just(""), st.just("2027-03-03"), typed),
    values=st.sampled_from([(), ("o,1 %", "o,2 %"), ("gone",)]),
    options=options,
)
forms = drawn.forms(fields, label)


tables = st.builds(
    Table,
    columns=st.tuples(label, label),
    rows=st.lists(st.tuples(lines, lines), max_size=2).flatmap(
        lambda rows: st.sampled_from([tuple(rows), tuple(rows * 20)])
    ),
)
cards = st.builds(
    Card,
    title=typed,
    lines=drawn.several(lines, 3),
    facts=drawn.several(facts, 14),
    choices=drawn.several(choices, 25),
    buttons=drawn.several(buttons, 30),
    form=st.one_of(st.none(), forms),
    table=st.one_of(st.none(), tables),
)
KNOWN = (Person(id=PersonId("aad-ana"), name="Ana"), Person(id=PersonId("aad-bo"), name=""))
slowly = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def content(card: Card) -> dict[str, Any]:
    told: Any = attachment(card, KNOWN)["content"]
    return told


@needs_schema
@slowly
@given(cards)
def test_any_card_is_one_by_the_schema_by_microsofts_models_and_by_our_rules(card: Card) -> None:
    shown = content(card)

    assert faults_by_schema(shown) == []
    assert faults_by_models(shown) == []
    assert faults_by_rules(shown) == []


@needs_schema
@slowly
@given(cards, forms, label)
def test_any_dialog_is_a_card_too_also_after_a_refusal(card: Card, form: Form, sentence: str) -> None:
    note = Note(opened_by='["StartDeal",{}]', pressed_on="1700000000000")
    carries = '["OpenDeal",{}]'
    sent = Pressed(token=carries, filled={"slots.0": sentence, "slots.1": ("o,1 %",)}, note=note)
    for task in (
        opened(card, note, KNOWN),
        refused(Card(title=card.title, form=form), sent, sentence, "slots.0", KNOWN),
        refused(Card(title=card.title, form=form), sent, sentence, "no such field", KNOWN),
    ):
        value = task["task"]["value"]
        shown = value["card"]["content"]

        assert 0 < len(value["title"]) <= 60
        assert faults_by_schema(shown) == []
        assert faults_by_models(shown) == []
        assert faults_by_rules(shown, dialog=True) == []


@slowly
@given(cards)
def test_nobody_is_rung_but_whom_the_coach_mentions(card: Card) -> None:
    shown = content(card)
    entities = shown["msteams"].get("entities", [])
    listed = {one["text"]: one["mentioned"]["id"] for one in entities}

    assert len(listed) == len(entities)
    assert set(listed.values()) <= {"aad-ana", "aad-bo"}
    for text in texts(shown):
        assert set(re.findall(r"<at>.*?</at>", text)) <= set(listed)
        assert len(re.findall(r"</?at>", text)) == 2 * len(re.findall(r"<at>[^<>]*</at>", text))
        moments = re.findall(r"\{\{[A-Z]+\([^)]*\)\}\}", text)
        ours = re.findall(rf"\{{\{{(?:DATE\({AT}, SHORT|TIME\({AT})\)\}}\}}", text)
        assert moments == ours
        assert text.count("{{") == len(ours)


@slowly
@given(cards)
def test_a_notification_and_the_plain_words_are_never_empty(card: Card) -> None:
    assert 0 < len(summary(card)) <= 250
    assert 0 < len(in_words(card)) <= 8_000


def test_a_button_is_never_lost_without_a_word() -> None:
    ways = tuple(Button(label=f"Way {at}", token=token(ShowStatus())) for at in range(30))
    card = Card(buttons=ways)

    shown = content(card)

    titles = [one["title"] for one in actions(shown)]
    assert [title for title in titles if title.startswith("Way")] == [f"Way {at}" for at in range(24)]
    assert any("6 more ways on" in text for text in texts(shown))
    assert sum(one.get("type") == "AdaptiveCard" for one in every(shown)) == 2


def test_what_is_left_out_of_a_large_card_is_counted() -> None:
    choice = Choice(title="Deal", lines=(("w" * 900,),), buttons=(Button(label="Open", token="x" * 300),))

    shown = content(Card(title="Your deals", choices=(choice,) * 60))

    counted = next(text for text in texts(shown) if re.fullmatch(r"and \d+ more", text))
    containers = sum(one.get("type") == "Container" for one in every(shown))
    assert containers + int(counted.split()[1]) == 60
    assert containers > 8


@pytest.mark.skipif(
    not MARKDOWN_IT.is_file() or shutil.which("node") is None, reason="no Node or no markdown-it in .tools"
)
def test_a_reader_of_markdown_shows_what_was_typed(tmp_path: Path) -> None:
    """Each hostile text alone, in pairs and split between the parts of a line; read by markdown-it."""
    pairs = [f"{first}{second}" for first in HOSTILE for second in HOSTILE if len(first + second) < 200]
    pairs += [f"a{one}b" for one in HOSTILE]
    split = [(text[:at], text[at:]) for text in pairs for at in (1, 2, len(text) // 2)]
    told = [(text,) for text in pairs] + split
    asked = [("".join(parts), markdown.written(parts, Mentions(), 10_000)) for parts in told]
    file = tmp_path / "texts.json"
    file.write_text(json.dumps([shown for _, shown in asked]), encoding="utf-8")
    program = (
        f"import M from {str(MARKDOWN_IT)!r}; import fs from 'fs'; const m = new M();"
        f"const texts = JSON.parse(fs.readFileSync({str(file)!r}, 'utf8'));"
        "console.log(JSON.stringify(texts.map(t => m.render(t))))"
    )
    read = subprocess.run(
        ["node", "--input-type=module", "-e", program], capture_output=True, check=True, text=True
    )

    for (typed_text, _), html in zip(asked, json.loads(read.stdout), strict=True):
        assert not re.search(r"<(?!/?p>)", html), (typed_text, html)
        assert _words(_shown(html)) == _words(typed_text), html


def _shown(html: str) -> str:
    return unescape(re.sub(r"</?p>", "\n", html)).replace("\u2060", "")


def _words(text: str) -> list[str]:
    return re.sub(r"[\x00\x07\ud800]", "", text).split()
