"""How a card looks in Slack: Block Kit blocks and the sentence that a notification shows."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot import plain, wording
from bot.card import Button, Card, Choice, Fact, Line, is_link
from bot.slack import markup
from bot.slack import rich as richer

Block: TypeAlias = dict[str, Any]

#: Every button is answered by one listener; its number makes it unique within its block.
PRESS = "coach.press"

# Slack's limits, in characters or pieces.
HEADER = 150
SECTION = 3_000
LABEL = 75
TOKEN = 2_000
BLOCKS = 50
BUTTONS = 25

#: A card has few lines; more than this are none of ours.
PARAGRAPHS = 10
FALLBACK = 3_000

#: A fact is cut here, and so many of them stand in one block.
FACT = 1_000
FACTS = 10

#: A longer fact takes more than one line.
_LINE = 90

#: So few facts need no air between them.
_FEW = 3

#: Between a label and its fact: an en space.
_GAP = "\u2002"


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What Slack is sent: blocks, and the text that stands for them in a notification and a screen reader."""

    text: str
    blocks: tuple[Block, ...] = ()

    def body(self) -> dict[str, Any]:
        return {"text": self.text, "blocks": list(self.blocks), "unfurl_links": False, "unfurl_media": False}


def message(card: Card, *, rich: bool = False) -> Message:
    """A card as a message; what is too long is cut, so that Slack never refuses it.

    `rich` for Slack's richer blocks, which stand in messages alone and which a workspace may refuse.
    """
    return Message(text=_summary(card), blocks=tuple(_fitting(card, rich=rich)))


def in_words(card: Card) -> Message:
    """A card without blocks, for the day on which Slack will not take them."""
    return Message(text=markup.mrkdwn([(plain.plain(card),)], FALLBACK))


def sentence(words: str) -> Message:
    return message(Card(lines=((words,),)))


def paragraphs(lines: Sequence[Line]) -> list[Block]:
    """Each line as a section: literal where it only holds text, else with mentions and moments."""
    told = [line for line in lines if plain.words(line).strip()]
    return [_paragraph(line) for line in told[:PARAGRAPHS]]


def _paragraph(line: Line) -> Block:
    if markup.is_plain([line]):
        return {"type": "section", "text": plain_text(plain.words(line), SECTION)}
    return {"type": "section", "text": _mrkdwn(markup.mrkdwn([line], SECTION))}


def _summary(card: Card) -> str:
    words = [plain.headline(card), *(choice.title for choice in card.choices)]
    return markup.mrkdwn([(" · ".join(one for one in words if one.strip()) or wording.HELP_TITLE,)], SECTION)


def _fitting(card: Card, *, rich: bool) -> Iterator[Block]:
    """All blocks, or as many choices as leave room for the buttons and for saying how many were left out.

    Where they are many they stand without lines between them.
    """
    head = [*_header(card.title), *paragraphs(card.lines), *_looked_at(card, rich=rich)]
    foot = list(_rows(card.buttons))
    yield from head
    room = BLOCKS - len(head) - len(foot) - 1
    airy = sum(len(list(_choice(choice))) for choice in card.choices) <= room
    for number, choice in enumerate(card.choices):
        shown = [one for one in _choice(choice) if airy or one["type"] != "divider"]
        if len(shown) > room:
            yield from paragraphs([(wording.and_more(len(card.choices) - number),)])
            break
        yield from shown
        room -= len(shown)
    yield from foot


def _header(title: str) -> list[Block]:
    flat = " ".join(title.split())
    return [{"type": "header", "text": plain_text(flat, HEADER)}] if flat else []


def _facts(facts: Sequence[Fact]) -> Iterator[Block]:
    """A label in bold before each fact; many long ones have air between them."""
    told = [fact for fact in facts if plain.words(fact.value).strip()]
    long = len(told) > _FEW and any(len(plain.words(fact.value)) > _LINE for fact in told)
    between = "\n\n" if long else "\n"
    if markup.is_plain(fact.value for fact in told):
        for start in range(0, len(told), FACTS):
            some = told[start : start + FACTS]
            yield _rich([(fact.label, plain.words(fact.value)) for fact in some], _GAP, between)
        return
    lines = [_label(fact) + _GAP + _value(fact) for fact in told]
    yield from ({"type": "section", "text": _mrkdwn(text)} for text in _joined(lines, between))


def _looked_at(card: Card, *, rich: bool) -> Iterator[Block]:
    """Facts, steps and the table; steps and table as facts where richer blocks are not wanted."""
    steps = [fact for fact in card.facts if fact.state and plain.words(fact.value).strip()] if rich else []
    yield from _facts([fact for fact in card.facts if not (rich and fact.state)])
    if steps:
        yield richer.plan(wording.THE_PLAN, steps)
    if card.table is not None and card.table.rows:
        yield from [richer.table(card.table)] if rich else _facts(card.table.facts())


def _value(fact: Fact) -> str:
    words = plain.words(fact.value)
    if is_link(words):
        label = wording.THE_MESSAGE if fact.label == wording.SAID_IN else markup.cut(words, LABEL)
        return f"<{markup.escaped(words)}|{markup.escaped(label)}>"
    return markup.mrkdwn([fact.value], FACT)


def _label(fact: Fact) -> str:
    return markup.bold(markup.cut_at_word(fact.label, HEADER))


def _joined(texts: Iterable[str], between: str) -> Iterator[str]:
    """Texts put together as long as they fit into one section."""
    whole = ""
    for text in texts:
        longer = f"{whole}{between}{text}" if whole else text
        if len(longer) > SECTION:
            yield whole
            longer = text
        whole = longer
    if whole:
        yield whole


def _choice(choice: Choice) -> Iterator[Block]:
    """A choice with one button has it beside its text, one with more below; none of them is the main one."""
    entry = _entry(choice)
    buttons = _buttons([replace(button, main=False) for button in choice.buttons])
    if len(buttons) == 1 and entry["type"] == "section":
        yield {**entry, "accessory": buttons[0]}
        return
    yield {"type": "divider"}
    yield entry
    if buttons:
        yield {"type": "actions", "elements": buttons}


def _entry(choice: Choice) -> Block:
    told = [*((fact.label, fact.value) for fact in choice.facts), *(("", line) for line in choice.lines)]
    shown = [(label, line) for label, line in told if plain.words(line).strip()]
    if markup.is_plain(line for _, line in shown):
        entries = [(label, plain.words(line)) for label, line in shown]
        return _rich([(choice.title, ""), *entries], _GAP, "\n")
    heading = markup.bold(markup.cut_at_word(choice.title, HEADER))
    lines = [(f"{label}: ", *line) if label else line for label, line in shown]
    body = markup.mrkdwn(lines, SECTION - len(heading) - 1)
    return {"type": "section", "text": _mrkdwn(f"{heading}\n{body}".strip())}


def _rich(entries: Sequence[tuple[str, str]], gap: str, between: str) -> Block:
    """Titles in bold and what they are about; asterisks and angle brackets are shown as they were typed."""
    elements: list[Block] = []
    for number, (title, body) in enumerate(entries):
        start = between if number else ""
        elements.append(
            {"type": "text", "text": start + markup.cut_at_word(title, HEADER), "style": {"bold": True}}
        )
        if is_link(body):
            text = wording.THE_MESSAGE if title == wording.SAID_IN else markup.cut(body, SECTION)
            elements.append({"type": "text", "text": gap})
            elements.append({"type": "link", "url": body, "text": text})
            continue
        told = gap + body if title else body
        elements.append({"type": "text", "text": markup.cut(told, SECTION)})
    shown = [element for element in elements if element["text"]]
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": shown}]}


def _rows(buttons: Sequence[Button]) -> Iterator[Block]:
    shown = [button for button in buttons if _can_be_pressed(button)]
    for start in range(0, len(shown), BUTTONS):
        yield {"type": "actions", "elements": _buttons(shown[start : start + BUTTONS])}


def _buttons(buttons: Iterable[Button]) -> list[Block]:
    return [
        _button(button, number)
        for number, button in enumerate(one for one in buttons if _can_be_pressed(one))
    ]


def _can_be_pressed(button: Button) -> bool:
    """One whose token Slack would refuse is left out, as it would take the whole message with it."""
    return len(button.token) <= TOKEN and bool(button.label.strip())


def _button(button: Button, number: int) -> Block:
    look = {"style": "primary"} if button.main else {}
    return {
        "type": "button",
        "action_id": f"{PRESS}:{number}",
        "text": plain_text(button.label, LABEL),
        "value": button.token,
        **look,
    }


def plain_text(text: str, limit: int) -> Block:
    """Text that Slack shows literally."""
    return {"type": "plain_text", "text": markup.cut(text, limit), "emoji": False}


def _mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text, "verbatim": True}
