"""Cards of generated deals with hostile words: each message, form and home tab holds all of Slack's rules."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import islice
from typing import Any
from uuid import UUID

import pytest

from bot.card import Card
from bot.cards import Cards
from bot.slack.blocks import message
from bot.slack.modals import closer_look, home_tab, modal
from coaching import remarks as said
from coaching.commands import ShowStatus
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import MAX_TITLE, Deal
from coaching.hours import Hours
from coaching.ladders import Milestone
from coaching.remarks import Remark
from coaching.remarks_on_pauses import FellDue
from tests.bot.slack.schemas import faults, needs_schemas
from tests.bot.slack.test_blocks_hold import every
from tests.coaching.synthetic import BO, NOW, PLACE, PLAYBOOK, TODAY, Case, cases

CARDS = Cards(playbook=PLAYBOOK)

#: What somebody may type anywhere.
HOSTILE = (
    "<!channel> <@U0BOSS> <https://x.example|click>",
    "*bold* _it_ ~no~ `code` &lt;!here&gt; &amp;",
    "\u202eright to left\u202c \u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466" * 8,
    "zero\u200bwidth\u2060\ufeff joined",
    "line\nbreak\ttab\r\nagain",
    "x" * 5_000,
    "| a | b |\n|---|---|\n# no heading",
)


def hostile_deals() -> Iterator[tuple[Deal, str]]:
    for number, case in enumerate(islice(cases(seed=7, count=800), 0, None, 100)):
        words = HOSTILE[number % len(HOSTILE)]
        yield _hostile(case, words), words


def _hostile(case: Case, words: str) -> Deal:
    brief = replace(case.deal.whole().brief, counterpart=words[:200], about=words, linked=words[:300])
    return replace(case.deal.whole(), title=words[:MAX_TITLE].strip() or "x", brief=brief)


def remarks_of(deal: Deal, words: str) -> Iterator[Remark]:
    promises = tuple(_promise(deal, words, number) for number in range(12))
    shown = said.StatusShown(deal=deal, commitments=promises, milestones=(), next_at=NOW, today=TODAY)
    glance = said.DealAtAGlance(deal=deal, kept=1, live=2, next_at=NOW, today=TODAY, proven=(2, 7))
    steps = tuple(
        Milestone(
            name=words[:100] or "x",
            evidence=words[:500],
            due=TODAY + timedelta(days=number),
            after_signing=False,
            state=state,
        )
        for number, state in enumerate(("done", "late", "due", "ahead"))
    )
    person = deal.lead
    yield shown
    yield said.PlanShown(deal=deal, milestones=steps, shifts=(), assumed=True, today=TODAY)
    yield said.DealsListed(deals=(deal,) * 30, glances=(glance,) * 20)
    yield said.MineShown(
        owed=tuple(said.Owed(deal=deal, commitment=one) for one in promises),
        deals=(glance,) * 8,
        today=TODAY,
        person=person,
        hours=Hours(),
        country="",
    )
    yield said.DealPaused(deal=deal, by=person, until=None, today=TODAY)
    yield said.PauseFormOffered(deal=deal, until="")
    yield said.DealResumed(
        deal=deal,
        fell_due=tuple(FellDue(commitment=one, offered=TODAY) for one in promises),
        since=TODAY,
        rested=14,
        today=TODAY,
        by=BO,
        moved=promises[:2],
    )
    yield said.DealExported(
        deal=deal, private=None, commitments=promises, events=(), rounds=(), milestones=steps, today=TODAY
    )
    yield said.BriefShown(deal=deal, private=None, today=TODAY)
    yield said.FollowUpDue(deal=deal, commitment=promises[0])
    yield said.HelpShown(unknown=words[:200], meant=("status", "plan"))
    yield said.WhichDeal(deals=(deal,) * 30, then=ShowStatus())


def _promise(deal: Deal, words: str, number: int) -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=9_000 + number)),
        organisation=deal.organisation,
        deal=deal.id,
        what=words[:500].strip() or "x",
        owner=deal.lead,
        due=TODAY + timedelta(days=number - 3),
        made_by=deal.lead,
        made_at=NOW,
        measure=words[:400],
        in_return=words[:400],
    )


def views_of(card: Card) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each way in which Slack may be shown a card: its kind of schema, and what is sent."""
    if card.form is not None:
        yield "modal", modal(card, card.form, PLACE, "1.1")
        return
    for rich in (False, True):
        yield "message", {"blocks": list(message(card, rich=rich).blocks)}
    yield "home", home_tab(card)
    yield "modal", closer_look(card)


#: Where a block may stand, as Slack's documents say.
_NOT_IN_VIEWS = {"table", "plan", "task_card", "markdown"}


@needs_schemas
@pytest.mark.parametrize("part", range(4))
def test_all_that_is_said_of_any_deal_is_what_slack_takes(part: int) -> None:
    for deal, words in islice(hostile_deals(), part, None, 4):
        for remark in remarks_of(deal, words):
            card = CARDS.card(remark, TODAY)
            for schema, payload in views_of(card):
                note = f"{type(remark).__name__} {words[:30]!r} {schema}"
                assert faults(schema, payload) == [], note
                _our_own_rules(schema, payload, note)


def _our_own_rules(schema: str, payload: dict[str, Any], note: str) -> None:
    blocks = payload["blocks"]
    kinds = [block["type"] for block in blocks]
    ids = [block["block_id"] for block in blocks if "block_id" in block]
    assert len(set(ids)) == len(ids), note
    assert len(blocks) <= (50 if schema == "message" else 100), note
    assert kinds.count("table") <= 1, note
    assert ("submit" in payload) or "input" not in kinds, note
    if schema != "message":
        assert not _NOT_IN_VIEWS & set(kinds), note
    for block in blocks:
        pressed = [one["action_id"] for one in every(block) if "action_id" in one]
        assert len(set(pressed)) == len(pressed), note
        assert len(block.get("elements", ())) <= 25, note
        assert all(len(one["value"]) <= 2_000 for one in every(block) if one.get("type") == "button"), note


def test_no_card_of_ours_has_more_buttons_of_its_own_than_six() -> None:
    for deal, words in islice(hostile_deals(), 4):
        for remark in remarks_of(deal, words):
            card = CARDS.card(remark, TODAY)
            many = isinstance(remark, said.WhichDeal)
            assert many or len(card.buttons) <= 6, type(remark).__name__
            assert all(len(one.buttons) <= 3 for one in card.choices), type(remark).__name__


def test_every_message_has_words_for_a_notification() -> None:
    for deal, words in islice(hostile_deals(), 4):
        for remark in remarks_of(deal, words):
            card = CARDS.card(remark, TODAY)
            for rich in (False, True):
                text = message(card, rich=rich).text
                assert text.strip(), type(remark).__name__
                assert "<!" not in text.replace("<!date^", ""), type(remark).__name__
