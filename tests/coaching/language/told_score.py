"""How much of deals told at length is read, and how much of what is read is right."""

import tomllib
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from pathlib import Path
from typing import Any

from coaching.language.deal_facts import DealFacts, Found, deal_facts
from coaching.language.due_dates import DueDate

_HERE = Path(__file__).parent
_QUALITY = _HERE.parents[1] / "quality" / "deals.toml"
#: What is read to fill another slot; held by test_what_stands_between_them.py.
READ_FOR_OTHERS = {"claim", "dispute", "source", "their_day"}
_OWN_DAY = date(2026, 9, 7)


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    """A told deal, what may be read from it, and what was read."""

    name: str
    half: str
    text: str
    label: dict[str, Any]
    facts: DealFacts


@dataclass(slots=True)
class Score:
    """How often something was read, rightly read, and there to be read."""

    read: int = 0
    right: int = 0
    there: int = 0
    found: int = 0  #: of those that were there to be read
    wrong: list[str] = field(default_factory=list[str])

    @property
    def precision(self) -> float:
        return self.right / self.read if self.read else 1.0

    @property
    def recall(self) -> float:
        return self.found / self.there if self.there else 1.0

    def count(self, value: str, accepted: list[str], where: str) -> None:
        """One value read (or none) against what is accepted; "" among those says that none is right too."""
        wanted = bool(accepted) and "" not in accepted
        self.there += wanted
        if not value:
            self.wrong.extend([f"{where}: missed {accepted[:1]}"] if wanted else [])
            return
        self.read += 1
        if value.casefold() in {one.casefold() for one in accepted}:
            self.right += 1
            self.found += wanted
        else:
            self.wrong.append(f"{where}: read {value!r}, accepted {accepted[:2]}")


def labelled() -> list[Labelled]:
    texts = {one["id"]: one for one in tomllib.loads(_QUALITY.read_text(encoding="utf-8"))["deal"]}
    labels = tomllib.loads((_HERE / "told_deals.toml").read_text(encoding="utf-8"))["deal"]
    found: list[Labelled] = []
    for count, label in enumerate(labels):
        about = texts.get(label.get("about", ""), {})
        text = about.get("told", label.get("text", ""))
        day = date.fromisoformat(str(about.get("said_on", _OWN_DAY)))
        facts = deal_facts(text, said_at=datetime.combine(day, time(9), tzinfo=UTC))
        name = label.get("about", f"own {count}: {text[:30]}")
        found.append(Labelled(name=name, half=label["half"], text=text, label=label, facts=facts))
    return found


def scores(half: str) -> dict[str, Score]:
    """Counterpart, contact, target and next day, and each slot, of the deals of one half."""
    told = {name: Score() for name in ("counterpart", "contact", "target", "next", "slots")}
    for one in labelled():
        if one.half != half:
            continue
        facts, label = one.facts, one.label
        told["counterpart"].count(_value(facts.counterpart), label["counterparts"], one.name)
        if "contacts" in label:
            told["contact"].count(
                _value(facts.contact or facts.slots.get("contact")), label["contacts"], one.name
            )
        told["target"].count(_iso(facts.target_date), label.get("target", [""]), one.name)
        told["next"].count(_iso(facts.next_contact), label.get("next", [""]), one.name)
        if "slots" in label:
            wanted: dict[str, list[str]] = label["slots"]
            for slot in sorted({*wanted, *facts.slots} - READ_FOR_OTHERS):
                value = _value(facts.slots.get(slot))
                if slot == "contact" and facts.contact:
                    value = facts.contact.value
                told["slots"].count(value, wanted.get(slot, []), f"{one.name} {slot}")
    return told


def _value(found: Found | None) -> str:
    return found.value if found else ""


def _iso(found: DueDate | None) -> str:
    return found.day.isoformat() if found else ""
