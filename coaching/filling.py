"""A move's sentences filled in for a deal: what was told, what is proposed, what stands in till then."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta

from coaching.commitment import Commitment
from coaching.days import written
from coaching.deal import Deal
from coaching.hours import working_day_from
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook
from coaching.private import PrivateFacts

_SLOT = re.compile(r"\{(\w+)\}")
_SLOT_WORDS = 7
_TOPIC_WORDS = 14
_ARTICLES = frozenset({"A", "An", "The", "Their", "Our", "His", "Her"})

#: A temporary arrangement lapses at least so many days after it begins.
_LAPSES_AFTER = 14

#: Moves whose date is that of an event of theirs, not of what we do.
_NAMES_AN_EVENT = frozenset({"action-forcing-date"})

#: Moves whose document is where a figure is read, not the draft of what is agreed.
_READS_A_FIGURE = frozenset(
    {
        "success-sheet",
        "interim-milestone",
        "contingent-bet",
        "performance-fee",
        "staged-tranche",
        "deposit-or-escrow",
    }
)

#: Moves whose topic is an open issue, unless that is about money, where no specialist and no fact decides.
_TAKES_AN_ISSUE = frozenset({"expert-side-table", "joint-fact-finding", "private-channel"})
_MONEY = re.compile(
    r"price|rent|pay\b|wage|fee|royalt|valuation|discount|budget|rate|cost|money|salar", re.IGNORECASE
)

#: Words of the kind of deal that may serve as an example for a slot: the field of its words.
_EXAMPLES = {"scope": "scopes", "metric": "metrics", "give": "cheap_gives", "silent": "silent"}


def known_slots(
    deal: Deal, overdue: Sequence[Commitment], playbook: Playbook, private: PrivateFacts | None
) -> Mapping[str, str]:
    """Slot → the words told for it; what is private only where `private` is given."""
    brief = deal.brief
    told = {
        "promise": overdue[0].what if overdue else "",
        "counterparty": brief.counterpart,
        "issue": brief.issues[0] if brief.issues else "",
        "issue_2": brief.issues[1] if len(brief.issues) > 1 else "",
        "issues": ", ".join(brief.issues[:5]) if len(brief.issues) > 1 else "",
        "end_goal": deal.title,
        "alternative": private.alternative if private else "",
        **_as_topic(brief.slots),
        **brief.slots,
        # A person named outranks one told by a role ("their agent says").
        **({"contact": brief.contact} if brief.contact else {}),
    }
    hidden = {name for name in told if private is None and _is_private(name, playbook)}
    return {name: words for name, words in told.items() if words and name not in hidden}


def _as_topic(slots: Mapping[str, str]) -> Mapping[str, str]:
    """What stands between the sides, as a topic that both can look into."""
    if "dispute" in slots:
        return {"topic": f"the question {slots['dispute']}"}
    if "claim" in slots:
        return {"topic": f"the question whether {slots['claim'][:1].lower()}{slots['claim'][1:]}"}
    return {}


def known_for(move: Move, known: Mapping[str, str]) -> Mapping[str, str]:
    """The same slots as this move means them.

    The document of a figure is the system or book that counts it; a topic for specialists is an open issue;
    the date of an event is theirs.
    """
    if move.slug in _READS_A_FIGURE and "source" in known:
        return {**known, "document": known["source"]}
    if (
        move.slug in _TAKES_AN_ISSUE
        and "topic" not in known
        and not _MONEY.search(known.get("issue", "price"))
    ):
        return {**known, "topic": known["issue"]}
    if move.slug in _NAMES_AN_EVENT and "their_day" in known:
        return {**known, "date": known["their_day"]}
    return known


def private_slots(playbook: Playbook) -> frozenset[str]:
    """The slots that a promise leaves open, as everybody reads it (playbook, section 9, classes of facts)."""
    return frozenset(slot for slot in playbook.terms.slots if _is_private(slot, playbook))


def spelling_out_what_is_private(playbook: Playbook) -> frozenset[str]:
    """Slugs of the moves whose sentences hold a private fact (playbook, section 9, classes of facts)."""
    return frozenset(
        move.slug for move in playbook.moves if any(_is_private(slot, playbook) for slot in move.slots)
    )


def proposed(
    move: Move, *, owner: str, today: date, due: date, is_working_day: Callable[[date], bool]
) -> Mapping[str, str]:
    """What the coach proposes of itself: days of the calendar, and the deal's lead as owner.

    The due day is the day of review where a move has one; its first act then comes earlier.
    """

    def day(ahead: int) -> str:
        return written(working_day_from(today + timedelta(days=ahead), is_working_day), today)

    days = (due - today).days
    lapse = days + max(move.horizon.default, _LAPSES_AFTER)
    slots = {
        "owner": owner,
        "days": str(days),
        "hours": "24",
        "date": day(max(1, days // 3)) if "review_date" in move.slots else day(days),
        "review_date": day(days),
        "expiry": day(lapse),
    }
    if move.slug in _NAMES_AN_EVENT:
        # The day of an event that nobody told would be invented.
        del slots["date"]
    return {name: words for name, words in slots.items() if words}


def filled(template: str, known: Mapping[str, str], kind: str | None, playbook: Playbook) -> str:
    """A sentence of the playbook with its slots filled, each by a few words."""

    def words(match: re.Match[str]) -> str:
        slot = match.group(1)
        most = _TOPIC_WORDS if slot == "topic" else _SLOT_WORDS
        return _clipped(known[slot], most) if slot in known else stand_in(slot, kind, playbook)

    return _SLOT.sub(words, template)


def stand_in(slot: str, kind: str | None, playbook: Playbook) -> str:
    """What stands for a slot until it is told: plain words, or its blank, perhaps with an example."""
    found = playbook.slot(slot)
    if found.unnamed:
        return found.unnamed
    example = _example(slot, kind, playbook)
    return f"[{found.blank.removesuffix('?')}, such as {example}?]" if example else f"[{found.blank}]"


def _example(slot: str, kind: str | None, playbook: Playbook) -> str:
    if kind is None or slot not in _EXAMPLES:
        return ""
    usual: tuple[str, ...] = getattr(playbook.kind(kind).words, _EXAMPLES[slot])
    return usual[0] if usual else ""


def _is_private(slot: str, playbook: Playbook) -> bool:
    return playbook.ethics.field_classes.get(slot) == "private"


def _clipped(words: str, most: int) -> str:
    """A slot inside a sentence holds a few words, whatever was told, and "Their" is small there."""
    parts = words.split()
    if parts[1:] and parts[0] in _ARTICLES:
        parts[0] = parts[0].lower()
    return " ".join(parts) if len(parts) <= most else " ".join(parts[:most]) + "…"
