"""When a win should rather not be taken, as it harms the larger deal: each rule with what to do instead."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from coaching.commitment import Commitment
from coaching.days import written
from coaching.language.amounts import Amount, amounts
from coaching.situation import Situation
from coaching.suggestions import Win

#: A step may be so many times larger than the last one (playbook, section 0, rule 3).
LARGER_AT_MOST = 3

#: Said before others, so that it cannot be unsaid.
PUBLIC = frozenset({"progress-statement", "first-ally", "relief-for-third-parties", "carry-home-win"})

#: What is given or signed and does not come back, unless the other side wants it.
IRREVERSIBLE = frozenset({"conditional-close", "floor-and-cap"})

#: What lets one see whether a word is kept.
VERIFYING = frozenset(
    {
        "independent-verifier",
        "reciprocal-data-swap",
        "joint-fact-finding",
        "deposit-or-escrow",
        "scorecard-review",
    }
)

#: A day that somebody has to meet anyway.
_REAL_EVENT = re.compile(
    r"\b(?:board|budget|committee|hearing|court|trial|season|audit|election|vote|strike|ratif\w+|tender"
    r"|expir\w+|runs? out|ends on|notice period|year[- ]end|quarter[- ]end|fair|launch|supervisory|council"
    r"|annual general meeting|agm)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caution:
    """Why not, by `code` and what it is about; `instead` are slugs of moves, the best first."""

    code: str
    instead: tuple[str, ...]
    sources: tuple[str, ...]
    facts: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A win that is about to be taken, the deal as it stands, and all promises made in it."""

    win: Win
    now: Situation
    commitments: Sequence[Commitment]

    @property
    def slug(self) -> str:
        return self.win.move.slug

    @property
    def told(self) -> str:
        """All that was told of the deal in words."""
        brief = self.now.deal.brief
        return " ".join((brief.about, *(answer.words for answer in brief.answers)))


Check = Callable[[Weighed], Mapping[str, str] | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`check` gives the facts of the caution, or None where the rule does not speak against the win."""

    code: str
    check: Check
    instead: tuple[str, ...]
    sources: tuple[str, ...]


_YES: Mapping[str, str] = MappingProxyType({})


def caution_of(win: Win, now: Situation, commitments: Sequence[Commitment]) -> Caution | None:
    """What speaks most against taking this win now, None where nothing does."""
    weighed = Weighed(win=win, now=now, commitments=commitments)
    for rule in RULES:
        facts = rule.check(weighed)
        if facts is not None:
            instead = tuple(slug for slug in rule.instead if slug != win.move.slug)
            return Caution(code=rule.code, instead=instead, sources=rule.sources, facts=facts)
    return None


def _public_while_listed(one: Weighed) -> Mapping[str, str] | None:
    return _YES if "listed" in one.now.flags and one.slug in PUBLIC else None


def _stalled_before(one: Weighed) -> Mapping[str, str] | None:
    """A test whose decision is agreed first is the cure, so it is no further such pilot."""
    is_pilot = one.win.move.family == "pilot" and one.slug != "test-with-decision-rule"
    return _YES if is_pilot and "pilot_stalled_before" in one.now.flags else None


def _only_trade(one: Weighed) -> Mapping[str, str] | None:
    return _YES if "single_issue" in one.now.flags and one.slug == "labelled-concession" else None


def _nothing_verified(one: Weighed) -> Mapping[str, str] | None:
    verified = any(c.move in VERIFYING and (c.live or c.state == "done") for c in one.commitments)
    distrusted = "low_trust" in one.now.codes or "low_trust" in one.now.flags
    return _YES if one.slug in IRREVERSIBLE and distrusted and not verified else None


def _no_true_date(one: Weighed) -> Mapping[str, str] | None:
    if one.slug != "action-forcing-date" or "event" in one.now.known:
        return None
    return None if _REAL_EVENT.search(one.told) else _YES


def _past_target(one: Weighed) -> Mapping[str, str] | None:
    target, today = one.now.deal.brief.target_date, one.now.today
    if target is None or target < today or one.win.due <= target:
        return None
    return MappingProxyType({"due": written(one.win.due, today), "target": written(target, today)})


def _stakes_jump(one: Weighed) -> Mapping[str, str] | None:
    return stakes_jump(one.win.do, one.commitments)


def stakes_jump(what: str, commitments: Sequence[Commitment]) -> Mapping[str, str] | None:
    """The last kept promise with an amount in the same currency, where this one is too much more."""
    for amount in sums_in(what):
        before = _last_done(commitments, amount.currency)
        if before is not None and 0 < before.value * LARGER_AT_MOST < amount.value:
            return MappingProxyType({"before": before.phrase, "amount": amount.phrase})
    return None


#: What a bare "$" means until a team says otherwise.
_OWN_CURRENCY = "USD"


def sums_in(text: str) -> tuple[Amount, ...]:
    """The sums of money that a text names."""
    return tuple(one for one in amounts(text, currency=_OWN_CURRENCY) if one.unit == "money")


def _last_done(commitments: Sequence[Commitment], currency: str) -> Amount | None:
    done = sorted((c for c in commitments if c.state == "done"), key=lambda c: c.due, reverse=True)
    for commitment in done:
        told = [one for one in sums_in(commitment.what) if one.currency == currency]
        if told:
            return max(told, key=lambda one: one.value)
    return None


#: In the order of what weighs most.
RULES = (
    Rule(
        code="public_while_listed",
        check=_public_while_listed,
        instead=("agreed-open-parked-ledger", "own-side-mandate"),
        sources=("FTC18",),
    ),
    Rule(
        code="pilot_stalled_before",
        check=_stalled_before,
        instead=("test-with-decision-rule", "success-sheet"),
        sources=("PILOT",),
    ),
    Rule(
        code="no_true_date",
        check=_no_true_date,
        instead=("decision-path-and-sponsor", "restart-message"),
        sources=("WATKINS", "ABA06"),
    ),
    Rule(
        code="nothing_verified",
        check=_nothing_verified,
        instead=("independent-verifier", "reciprocal-data-swap", "reversible-exit"),
        sources=("SCHW06", "JPOA"),
    ),
    Rule(
        code="only_trade",
        check=_only_trade,
        instead=("contingent-bet", "top-fears-log"),
        sources=("RAIFFA",),
    ),
    Rule(
        code="past_target",
        check=_past_target,
        instead=("conditional-close", "agreed-open-parked-ledger"),
        sources=("ARTICLE",),
    ),
    Rule(
        code="stakes_jump",
        check=_stakes_jump,
        instead=("staged-tranche", "scorecard-review"),
        sources=("STARTSMALL",),
    ),
)
