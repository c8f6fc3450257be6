"""What a text tells about a deal: kind, counterpart, obstacles, dates, each with the words that show it."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from coaching.language.amounts import Amount, amounts
from coaching.language.calendar_words import weekday
from coaching.language.contacts import contact_of
from coaching.language.counterparts import counterpart_of
from coaching.language.cue_phrases import Cue, Hit, folded, hits
from coaching.language.deal_dates import next_contact_of, target_date_of, their_day_of
from coaching.language.deal_points import issues_of, slots_of
from coaching.language.due_dates import DueDate, due_dates
from coaching.language.flag_cues import FLAGS, RELATIONSHIPS, STAGES
from coaching.language.found import MOST_READ, Found, Told
from coaching.language.kinds import kind_of
from coaching.language.obstacles import obstacles_of
from coaching.language.titles import title_of

__all__ = ["ROLES", "DealFacts", "Found", "Somebody", "deal_facts", "obstacles_in"]

#: Characters of a telling that are read, as many as a deal may be told in; it bounds the work.
MOST_TOLD = 4_000
MOST_DATES = 40
MOST_AMOUNTS = 40
#: What somebody is to a deal, by the playbook's slot for them.
ROLES: Mapping[str, str] = {"signer": "decides", "blocker": "can_stop", "silent": "silent"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Somebody:
    """Who can affect a deal: `role` is decides, can_stop or silent (not in the room)."""

    role: str
    told: Found


#: Among the slots: the day on which something of theirs happens that nobody here can move.
THEIR_DAY = "their_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class DealFacts:
    """What was told outright of one deal; nothing is guessed beyond the text."""

    title: str = ""
    kind: Found | None = None
    counterpart: Found | None = None
    contact: Found | None = None
    issues: tuple[Found, ...] = ()
    obstacles: tuple[Found, ...] = ()
    target_date: DueDate | None = None
    next_contact: DueDate | None = None
    flags: tuple[Found, ...] = ()
    stage: Found | None = None
    relationship: Found | None = None
    amounts: tuple[Amount, ...] = ()  #: in order; one that may be of another size has `alternatives`
    stakeholders: tuple[Somebody, ...] = ()
    slots: Mapping[str, Found] = field(default_factory=dict[str, Found])


def deal_facts(
    text: str,
    *,
    said_at: datetime,
    day_first: bool = True,
    is_working_day: Callable[[date], bool] = weekday,
    year_starts: int = 1,
    currency: str = "USD",
) -> DealFacts:
    """What the first 4,000 characters of a text tell; `said_at` is aware, in the speaker's zone.

    `year_starts` is the month in which the fiscal year begins, `currency` what a bare "$" means. Whatever is
    not `sure`, and a day or a sum with `alternatives`, is to be confirmed by a tap. Never raises.
    """
    text = text[:MOST_TOLD]
    told = Told(text, folded(text))
    dates = due_dates(
        text, said_at=said_at, day_first=day_first, is_working_day=is_working_day, year_starts=year_starts
    )[:MOST_DATES]
    kind = kind_of(told)
    counterpart = counterpart_of(told, kind.value if kind else "")
    target = target_date_of(told, dates)
    their_day = their_day_of(told, dates)
    issues = issues_of(told)
    slots = {**slots_of(told, issues), **({THEIR_DAY: their_day} if their_day else {})}
    return DealFacts(
        title=title_of(told, counterpart, kind.value if kind and kind.sure else ""),
        kind=kind,
        counterpart=counterpart,
        contact=contact_of(told),
        issues=issues,
        obstacles=obstacles_of(told),
        target_date=target,
        next_contact=next_contact_of(told, dates, target),
        flags=_each_once(told, hits(FLAGS, told.low)),
        stage=_best(told, STAGES, sure_from=5),
        relationship=_best(told, RELATIONSHIPS, sure_from=5),
        amounts=amounts(text, currency=currency)[:MOST_AMOUNTS],
        stakeholders=tuple(
            Somebody(role=role, told=slots[slot]) for slot, role in ROLES.items() if slot in slots
        ),
        slots=slots,
    )


def obstacles_in(text: str) -> tuple[Found, ...]:
    """The obstacles a text names, strongest first, each once: the answer to "What is holding it up?"."""
    return obstacles_of(Told(text[:MOST_READ], folded(text[:MOST_READ])))


def _best(told: Told, cues: tuple[Cue, ...], *, sure_from: float) -> Found | None:
    """The code most distinct words speak for; a lone weak hint is not enough, a close race not sure."""
    scores: dict[str, dict[str, Hit]] = {}
    for hit in hits(cues, told.low):
        words = scores.setdefault(hit.code, {})
        words.setdefault(told.low[hit.start : hit.end], hit)
    totals = sorted(
        ((sum(hit.weight for hit in words.values()), code) for code, words in scores.items()), reverse=True
    )
    if not totals or totals[0][0] < 2:  # noqa: PLR2004
        return None
    total, code = totals[0]
    lead = total - (totals[1][0] if len(totals) > 1 else 0)
    best = max(scores[code].values(), key=lambda hit: (hit.weight, -hit.start))
    return told.found(code, best.start, best.end, sure=total >= sure_from and lead >= 2)  # noqa: PLR2004


_DENIED = re.compile(r"\b(?:not|no|isn't|aren't|without|never|no longer)\b(?:\W+\w+){0,2}\W*$")


def _each_once(told: Told, found: Iterable[Hit]) -> tuple[Found, ...]:
    best: dict[str, Hit] = {}
    for hit in found:
        if _DENIED.search(told.low[max(0, hit.start - 30) : hit.start]):
            continue
        if hit.code not in best or hit.weight > best[hit.code].weight:
            best[hit.code] = hit
    ordered = sorted(best.values(), key=lambda hit: hit.start)
    return tuple(told.found(hit.code, hit.start, hit.end, sure=hit.weight >= 3) for hit in ordered)  # noqa: PLR2004
