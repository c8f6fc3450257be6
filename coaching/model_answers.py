"""What becomes of a language model's answer: shown where every check holds, else the rules' own stands."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from coaching.deal import Deal
from coaching.ethics import may_be_shown
from coaching.filling import spelling_out_what_is_private
from coaching.grounding import Grounds, fault_of_heard, fault_of_wording, folded, vocabulary
from coaching.model_requests import (
    Heard,
    ModelUnavailable,
    Sentence,
    Source,
    ToUnderstand,
    ToWord,
    Worded,
)
from coaching.playbook.playbook import Playbook
from coaching.ports import LanguageModel
from coaching.private import PrivateFacts
from coaching.suggestions import Win

#: A sentence that is worded anew may be longer than the original by so many words.
_LONGER_BY = 4

#: Characters of a fact that a model is shown.
_LONGEST_FACT = 200

#: Why the rules' answer stands, where it is not that no model could be reached.
UNGROUNDED = "ungrounded"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewording:
    """Slug of a move → its sentence in the deal's terms; none where the rules' own stand, and `why` then."""

    source: Source
    words: Mapping[str, str]
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearsay:
    """What a model points to in messages; nothing where the rules' answer stands, and `why` then."""

    source: Source
    found: tuple[Heard, ...]
    why: str = ""


def to_word(deal: Deal, wins: Sequence[Win], playbook: Playbook) -> ToWord:
    """What is asked about wins; those whose sentences spell out something private are left out."""
    hidden = spelling_out_what_is_private(playbook)
    shown = [win for win in wins if win.move.slug not in hidden]
    return ToWord(
        organisation=deal.organisation,
        sentences=tuple(sentence_of(win) for win in shown),
        facts={**facts_of(deal, playbook), **_said_of_it(deal)},
    )


def sentence_of(win: Win) -> Sentence:
    return Sentence(name=win.move.slug, words=win.do, words_at_most=len(win.do.split()) + _LONGER_BY)


def facts_of(deal: Deal, playbook: Playbook) -> Mapping[str, str]:
    """What a sentence may take from a deal: names and topics that its own side may read."""
    brief = deal.brief
    told = {
        "counterpart": brief.counterpart,
        "contact": brief.contact,
        "end_goal": brief.slots.get("end_goal", ""),
        "issues": "; ".join(brief.issues),
        **brief.slots,
    }
    return {
        name: folded(words)[:_LONGEST_FACT]
        for name, words in told.items()
        if words and may_be_shown(name, "own_side", playbook)
    }


def _said_of_it(deal: Deal) -> Mapping[str, str]:
    """What was said to hold the deal up: for the model to know, and no ground for what it says."""
    said = [one.evidence for one in deal.brief.obstacles if not one.picked]
    return {"obstacle_said": folded(said[0])[:_LONGEST_FACT]} if said else {}


def grounds_of(
    deal: Deal, playbook: Playbook, *, people: Iterable[str] = (), private: PrivateFacts | None = None
) -> Grounds:
    return Grounds(
        vocabulary=vocabulary(playbook.moves),
        facts=tuple(facts_of(deal, playbook).values()),
        people=(deal.lead.name, *people),
        private=tuple(told_in_private(private)) if private else (),
    )


def told_in_private(private: PrivateFacts) -> Iterable[str]:
    """Every text of a deal's private lane."""
    yield from filter(None, (private.open_promise, private.alternative, private.limit))
    yield from (one.words for one in private.answers if one.words)
    for review in private.reviews:
        yield from filter(
            None, (review.moved, review.proof, review.learned, review.open_promises, review.next_win)
        )
        yield from filter(None, (review.coast,))
    yield from (words for one in private.offers for words in (one.to, one.by) if words)
    yield from (words for one in private.lessons for words in (one.helped, one.otherwise) if words)


async def worded(model: LanguageModel, asked: ToWord, grounds: Grounds, playbook: Playbook) -> Rewording:
    """The wins in the deal's terms, checked again here whatever the model's adapter did; else the rules'."""

    def fault_of(given: Sequence[Worded]) -> str:
        return fault_of_wording(asked.sentences, given, grounds, playbook)

    try:
        given = await model.word(asked, fault_of=fault_of)
    except ModelUnavailable as no:
        return Rewording(source="rules", words={}, why=no.reason)
    if not given or fault_of(given):
        return Rewording(source="rules", words={}, why=UNGROUNDED)
    return Rewording(source="model", words={one.name: one.words for one in given})


async def understood(model: LanguageModel, asked: ToUnderstand, *, said_at: datetime) -> Hearsay:
    """What a model points to in messages, checked again here; `said_at` as for `fault_of_heard`."""

    def fault_of(given: Sequence[Heard]) -> str:
        return fault_of_heard(asked, given, said_at=said_at)

    try:
        given = await model.understand(asked, fault_of=fault_of)
    except ModelUnavailable as no:
        return Hearsay(source="rules", found=(), why=no.reason)
    if fault_of(given):
        return Hearsay(source="rules", found=(), why=UNGROUNDED)
    return Hearsay(source="model", found=tuple(given))
