"""Whatever people type, Slack takes the blocks, nobody is rung by them, and a form can be sent."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.card import Button, Card, Choice, Fact, Form, Line, Option, Part
from bot.slack.blocks import in_words, message
from bot.slack.modals import modal
from coaching.people import Person, PersonId, Place
from tests.bot import drawn
from tests.bot.slack.schemas import faults, needs_schemas

HOSTILE = (
    "<!channel>",
    "<!here|here>",
    "<@U0BOSS>",
    "<#C1>",
    "<https://x.example|y>",
    "&lt;!channel&gt;",
    "*_~`",
    "\n\n",
    "🏳️‍🌈" * 9,
    "&" * 1_500,
    "w" * 4_000,
    " ",
    "\u202e",
)

typed = st.one_of(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=60),
    st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=4).map("".join),
)
label = st.one_of(st.just("Take it"), typed.filter(lambda text: bool(text.strip())))
people = st.builds(Person, id=st.sampled_from(["UANA", "UBO"]).map(PersonId), name=label)
parts: st.SearchStrategy[Part] = st.one_of(typed, typed, people, drawn.moments)
lines: st.SearchStrategy[Line] = st.lists(parts, max_size=4).map(tuple)
tokens = st.sampled_from(['["StartDeal",{}]', "x" * 2_000, "x" * 2_001])
buttons = st.builds(Button, label=label, token=tokens, main=st.booleans())
facts = st.builds(Fact, label=label, value=lines)
choices = st.builds(Choice, title=label, lines=drawn.several(lines, 3), buttons=drawn.several(buttons, 2))
cards = st.builds(
    Card,
    title=typed,
    lines=drawn.several(lines, 3),
    facts=drawn.several(facts, 14),
    choices=drawn.several(choices, 25),
    buttons=drawn.several(buttons, 30),
)
options = st.integers(0, 120).map(
    lambda count: tuple(Option(value=f"o{number}", label=f"Option {number}") for number in range(count))
)
fields = drawn.fields(
    label,
    typed,
    value=st.one_of(st.just(""), st.just("2027-03-03"), st.just("o1")),
    options=options,
).map(lambda field: replace(field, value="") if field.kind == "person" else field)
forms = drawn.forms(fields, label)


@needs_schemas
@settings(max_examples=40, deadline=None)
@given(cards)
def test_the_blocks_of_any_card_are_blocks_that_slack_takes(card: Card) -> None:
    assert faults("message", {"blocks": list(message(card).blocks)}) == []


@needs_schemas
@settings(max_examples=40, deadline=None)
@given(cards, forms, typed)
def test_the_modal_of_any_form_is_a_modal_that_slack_takes(card: Card, form: Form, title: str) -> None:
    view = modal(Card(title=title, lines=card.lines, form=form), form, PLACE, "1.1")

    assert faults("modal", view) == []


PLACE = Place(platform="slack", workspace="T1", conversation="CDEALS")


@settings(max_examples=80, deadline=None)
@given(cards)
def test_nobody_is_rung_but_whom_the_coach_mentions(card: Card) -> None:
    shown = message(card)
    written = [*marked_up(shown.blocks), shown.text, in_words(card).text]

    for text in written:
        tokens = re.findall(r"<([^>]*)>", text)
        assert all(re.fullmatch(r"@U(ANA|BO)|!date\^\d+\^.*", token, re.DOTALL) for token in tokens)
        assert text.count("<") == len(tokens)


@settings(max_examples=80, deadline=None)
@given(cards)
def test_our_own_rules_hold_for_any_card(card: Card) -> None:
    shown = message(card)

    assert shown.text.strip()
    assert len(shown.text) <= 3_000
    assert len(shown.blocks) <= 50
    for block in shown.blocks:
        ids = Counter(part["action_id"] for part in every(block) if "action_id" in part)
        assert all(count == 1 for count in ids.values())
        assert all(name.startswith("coach.press:") for name in ids)
        assert not any(part.get("text") == "" for part in every(block))


@settings(max_examples=60, deadline=None)
@given(forms, typed)
def test_our_own_rules_hold_for_any_form(form: Form, title: str) -> None:
    view = modal(Card(title=title, form=form), form, PLACE, "1.1")
    names = [block["block_id"] for block in view["blocks"] if "block_id" in block]

    assert len(set(names)) == len(names)
    assert view["submit"]["text"]
    assert len(view["title"]["text"]) <= 24
    assert len(view["private_metadata"]) <= 3_000


def every(part: Any) -> Iterator[Mapping[str, Any]]:  # noqa: ANN401 - any part of a payload
    inner: Iterable[Any] = ()
    if isinstance(part, dict):
        block = cast("dict[str, Any]", part)
        yield block
        inner = block.values()
    elif isinstance(part, list | tuple):
        inner = cast("Iterable[Any]", part)
    for one in inner:
        yield from every(one)


def marked_up(blocks: object) -> Iterator[str]:
    """The texts in which Slack reads markup."""
    return (part["text"] for part in every(blocks) if part.get("type") == "mrkdwn")
