"""A card as plain text: for a terminal, a notification, a screen reader and a pipe."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot import wording
from bot.card import Button, Card, Choice, Fact, Field, Line, Moment, Part
from coaching.days import written
from coaching.people import Person


def plain(card: Card) -> str:
    """The whole card; its buttons are numbered in the order in which they stand."""
    return "\n".join(lines(card))


def lines(card: Card) -> list[str]:
    count = 0
    told = [card.title] if card.title else []
    told += [words(line) for line in card.lines]
    told += [_fact(fact) for fact in (*card.facts, *(card.table.facts() if card.table else ()))]
    for choice in card.choices:
        told += _choice(choice, count)
        count += len(choice.buttons)
    if card.buttons:
        told.append(_buttons(card.buttons, count))
    if card.form is not None:
        told += [_field(field) for field in card.form.fields]
        told.append(f"  [{card.form.submit.label}]")
    told += [f"{card.files[0].name}\n{card.files[0].text}"] if card.files else []
    return told


def headline(card: Card) -> str:
    """The first lines of a card in one: what a notification shows."""
    told = [card.title, *(words(line) for line in card.lines)]
    return " ".join(" ".join(one for one in told if one).split())[:300]


def words(line: Line) -> str:
    return "".join(_part(part) for part in line)


def moment(at: datetime, zone: str) -> str:
    """A moment on somebody's own clock: "Fri 12 December, 15:00"."""
    there = at.astimezone(ZoneInfo(zone))
    return f"{written(there.date(), there.date())}, {there:%H:%M}"


def buttons(card: Card) -> tuple[Button, ...]:
    """All buttons of a card in the order in which they are numbered."""
    return (*(button for choice in card.choices for button in choice.buttons), *card.buttons)


def _part(part: Part) -> str:
    match part:
        case Person():
            return f"@{part.name}" if part.has_account else part.name
        case Moment():
            return moment(part.at, part.zone)
        case str():
            return part


def _fact(fact: Fact) -> str:
    return f"  {fact.label}: {words(fact.value)}"


def _choice(choice: Choice, count: int) -> list[str]:
    told = [f"• {choice.title}", *map(_fact, choice.facts), *(f"  {words(line)}" for line in choice.lines)]
    return [*told, _buttons(choice.buttons, count)] if choice.buttons else told


def _buttons(shown: tuple[Button, ...], count: int) -> str:
    return "  " + "  ".join(f"[{number}] {one.label}" for number, one in enumerate(shown, count + 1))


def _field(field: Field) -> str:
    optional = f" ({wording.OPTIONAL})" if field.optional else ""
    value = f" {field.value}" if field.value else ""
    return f"  {field.label}{optional}:{value}"
