"""Whatever people type, Slack takes the blocks, nobody is rung by them, and a form can be sent."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Moment, Option, Part
from bot.slack.blocks import in_words, message
from bot.slack.modals import modal
from coaching.people import Person, PersonId, Place
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
moments = st.builds(
    Moment,
    at=st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - Hypothesis wants naive bounds
    zone=st.sampled_from(["UTC", "Europe/London", "Pacific/Apia"]),
)
parts: st.SearchStrategy[Part] = st.one_of(typed, typed, people, moments)
lines: st.SearchStrategy[Line] = st.lists(parts, max_size=4).map(tuple)
tokens = st.sampled_from(['["StartDeal",{}]', "x" * 2_000, "x" * 2_001])
buttons = st.builds(Button, label=label, token=tokens, main=st.booleans())


def several(what: st.SearchStrategy[Any], at_most: int) -> st.SearchStrategy[tuple[Any, ...]]:
    """A few that differ, each of them once or often, as many generated ones would take long."""
    few = st.lists(what, max_size=min(at_most, 3))
    times = st.sampled_from([1, max(1, at_most // 3)])
    return st.tuples(few, times).map(lambda drawn: tuple(drawn[0] * drawn[1]))


facts = st.builds(Fact, label=label, value=lines)
choices = st.builds(Choice, title=label, lines=several(lines, 3), buttons=several(buttons, 2))
cards = st.builds(
    Card,
    title=typed,
    lines=several(lines, 3),
    facts=several(facts, 14),
    choices=several(choices, 25),
    buttons=several(buttons, 30),
)
options = st.integers(0, 120).map(
    lambda count: tuple(Option(value=f"o{number}", label=f"Option {number}") for number in range(count))
)
fields = st.builds(
    Field,
    name=st.just(""),
    label=label,
    kind=st.sampled_from(["line", "text", "day", "person", "one", "some"]),
    value=st.one_of(st.just(""), st.just("2027-03-03"), st.just("o1")),
    hint=typed,
    optional=st.booleans(),
    options=options,
    at_most=st.sampled_from([0, 0, 2]),
)


@st.composite
def forms(draw: st.DrawFn) -> Form:
    drawn = draw(st.lists(fields, min_size=1, max_size=6))
    named = (
        Field(
            name=f"field{number}",
            label=field.label,
            kind=field.kind,
            value="" if field.kind == "person" else field.value,
            hint=field.hint,
            optional=field.optional,
            options=field.options,
            at_most=field.at_most,
        )
        for number, field in enumerate(drawn)
    )
    submit = Button(label=draw(label), token=draw(st.just('["OpenDeal",{}]')), main=True)
    return Form(fields=tuple(named), submit=submit)


@needs_schemas
@settings(max_examples=40, deadline=None)
@given(cards)
def test_the_blocks_of_any_card_are_blocks_that_slack_takes(card: Card) -> None:
    assert faults("message", {"blocks": list(message(card).blocks)}) == []


@needs_schemas
@settings(max_examples=40, deadline=None)
@given(cards, forms(), typed)
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
@given(forms(), typed)
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
