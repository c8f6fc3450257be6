"""Slack's richer blocks: a plan of steps and a table, with the limits that Slack states for them."""

from collections.abc import Sequence
from typing import Any, TypeAlias

from bot import plain
from bot.card import Card, Fact, Line, Moment, Part, Table
from bot.slack import markup
from coaching.people import Person

Block: TypeAlias = dict[str, Any]

# Limits in pieces and characters. A plan's are ours: Slack states none.
ROWS, COLUMNS = 100, 20
STEPS = 30
CELL = 300
TITLE = 150
DETAILS = 500

#: Stands in a cell without words.
_NOTHING = "-"

_STATUS = {"done": "complete", "due": "in_progress", "late": "error", "ahead": "pending"}


def has_rich(card: Card) -> bool:
    """Whether any of it looks better in a richer block."""
    return card.table is not None or any(fact.state for fact in card.facts)


def plan(title: str, steps: Sequence[Fact]) -> Block:
    """Steps that are done, due, late or ahead; the first part of each one's words is its name."""
    return {
        "type": "plan",
        "title": markup.cut_at_word(" ".join(title.split()) or "…", TITLE),
        "tasks": [_task(step, number) for number, step in enumerate(steps[:STEPS])],
    }


def table(shown: Table) -> Block:
    """The columns' names in bold in the first row; a cell without words has a dash, as Slack wants text."""
    rows = [[_heading(name) for name in shown.columns[:COLUMNS]]]
    rows += [[_cell(cell) for cell in row[:COLUMNS]] for row in shown.rows[: ROWS - 1]]
    settings = [{"is_wrapped": True} for _ in shown.columns[:COLUMNS]]
    return {"type": "table", "rows": rows, "column_settings": settings}


def _task(step: Fact, number: int) -> Block:
    name, rest = step.value[:1], step.value[1:]
    details = plain.words(rest).strip(" ·")
    title = f"{step.label.lstrip('✓• ')}: {plain.words(name)}"
    task: Block = {
        "type": "task_card",
        "task_id": f"step-{number}",
        "title": markup.cut_at_word(" ".join(title.split()), TITLE),
        "status": _STATUS.get(step.state, "pending"),
    }
    return {**task, "details": _rich_text([_text(details, DETAILS)])} if details else task


def _heading(name: str) -> Block:
    return _rich_text([{**_text(name or _NOTHING, TITLE), "style": {"bold": True}}])


def _cell(cell: Line) -> Block:
    """Moments are shown to each reader in their own zone."""
    elements = [_element(part) for part in cell if not isinstance(part, str) or part]
    return _rich_text(elements or [_text(_NOTHING, 1)])


def _element(part: Part) -> Block:
    match part:
        case Person():
            known = {"type": "user", "user_id": part.id}
            return known if part.has_account else _text(part.name, CELL)
        case Moment():
            shown = plain.moment(part.at, part.zone)
            look = "{date_short_pretty}, {time}"
            return {"type": "date", "timestamp": int(part.at.timestamp()), "format": look, "fallback": shown}
        case str():
            return _text(part, CELL)


def _text(words: str, limit: int) -> Block:
    return {"type": "text", "text": markup.cut(words, limit) or _NOTHING}


def _rich_text(elements: Sequence[Block]) -> Block:
    section = {"type": "rich_text_section", "elements": list(elements)}
    return {"type": "rich_text", "elements": [section]}
