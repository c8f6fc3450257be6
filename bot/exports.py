"""All of one deal as two files: Markdown for people, JSON for programs; nothing in it is left to guess."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from datetime import date, datetime, time
from typing import Any, cast
from uuid import UUID

from bot import wording
from bot.card import Attachment, Card
from coaching.commitment import Commitment, Event
from coaching.days import written
from coaching.playbook.playbook import Playbook
from coaching.remarks import DealExported

#: What the coach keeps for its own use, or what follows from the rest.
_OWN = frozenset({"organisation", "kept_as", "suggested", "declined", "before", "pause"})

#: What Markdown would read as more than text.
_MARKUP = re.compile(r"([\\`*_\[\]<>|#~])")


def exported(remark: DealExported, playbook: Playbook) -> Card:
    name = _file_name(remark.deal.title)
    return Card(
        title=remark.deal.title,
        lines=((wording.EXPORTED,), *(((wording.EXPORTED_PRIVATE,),) if _is_told(remark.private) else ())),
        files=(
            Attachment(name=f"{name}.md", kind="text/markdown", text=as_markdown(remark, playbook)),
            Attachment(name=f"{name}.json", kind="application/json", text=as_json(remark)),
        ),
    )


def as_json(remark: DealExported) -> str:
    told = {
        "deal": remark.deal.whole(),
        "private": remark.private,
        "promises": remark.commitments,
        "events": remark.events,
        "rounds": remark.rounds,
        "milestones": remark.milestones,
        "exported_on": remark.today,
    }
    return json.dumps(_plain(told), ensure_ascii=False, indent=2) + "\n"


def as_markdown(remark: DealExported, playbook: Playbook) -> str:
    brief, today = remark.deal.whole().brief, remark.today
    names = (playbook.terms.obstacles[one.code].name.lower() for one in brief.obstacles)
    facts = (
        (wording.GOAL, wording.goal(remark.deal, today)),
        (wording.WITH, ", ".join(remark.deal.names)),
        (wording.HELD_UP_BY, ", ".join(names)),
        (wording.NEXT_TALK, written(brief.next_contact, today) if brief.next_contact else ""),
        (wording.LINKED, brief.linked),
    )
    milestones = (
        f"{wording.milestone_day(one, today)}: {wording.milestone_line(one, today)}"
        for one in remark.milestones
    )
    answers = [one for one in brief.answers if one.words]
    told = (
        f"# {_text(remark.deal.title)}",
        *_listed(f"{label}: {words}" for label, words in facts if words),
        *_section(wording.PROMISES, (_promise(one, today) for one in remark.commitments)),
        *_section(wording.THE_PLAN, milestones),
        *_section(
            wording.WHAT_WAS_TOLD, (f"{playbook.question(one.question).ask} {one.words}" for one in answers)
        ),
        *_section(
            wording.HAPPENED,
            map(_happened, remark.events),
        ),
        *_section(wording.PRIVATE_FACTS, _private(remark.private)),
    )
    return "\n".join(told) + "\n"


def _promise(one: Commitment, today: date) -> str:
    more = (
        (wording.MEASURED, one.measure),
        (wording.IN_RETURN, one.in_return),
        (wording.PROOF, one.proof),
    )
    told = "".join(f"; {label.lower()}: {words}" for label, words in more if words)
    return f"{one.owner.name}: {one.what} ({wording.state_of(one, today)}{told})"


def _happened(one: Event) -> str:
    note = f" ({one.note})" if one.note else ""
    return f"{one.at:%Y-%m-%d %H:%M} UTC, {one.by.name}: {one.kind.replace('_', ' ')}{note}"


def _private(facts: object) -> Iterator[str]:
    for name, value in _plain(facts).items() if is_dataclass(facts) else ():
        if value not in (None, "", [], {}):
            shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
            yield f"{name.replace('_', ' ')}: {shown}"


def _is_told(facts: object) -> bool:
    return any(_private(facts))


def _section(title: str, lines: Iterable[str]) -> Sequence[str]:
    told = _listed(lines)
    return ("", f"## {title}", *told) if told else ()


def _listed(lines: Iterable[str]) -> Sequence[str]:
    told = [f"- {_text(line)}" for line in lines]
    return ("", *told) if told else ()


def _text(words: str) -> str:
    """Words as they were typed, on one line: no heading, list or link begins in them."""
    return _MARKUP.sub(r"\\\1", " ".join(words.split()))


def _plain(value: object) -> Any:  # noqa: ANN401 - what JSON knows, a line a kind
    """Nouns as JSON has them: days and moments are written by ISO 8601, moments in UTC."""
    if is_dataclass(value) and not isinstance(value, type):
        shown = (one.name for one in fields(value) if one.name not in _OWN)
        return {name: _plain(getattr(value, name)) for name in shown}
    if isinstance(value, Mapping):
        return {str(key): _plain(one) for key, one in cast("Mapping[object, object]", value).items()}
    if isinstance(value, AbstractSet):
        return sorted(str(one) for one in cast("AbstractSet[object]", value))
    if isinstance(value, list | tuple):
        return [_plain(one) for one in cast("Iterable[object]", value)]
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def _file_name(title: str) -> str:
    """The title in letters that any file system takes."""
    flat = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", flat).strip("-")[:60] or "deal"
