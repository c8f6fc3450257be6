"""All that the coach can say about generated deals, as cards and as dialogs of Teams."""

from collections import Counter
from typing import Any

from bot.teams.adaptive import attachment, size
from bot.teams.dialogs import opened
from bot.teams.pressed import Note
from coaching import remarks as said
from coaching.people import Person, PersonId
from coaching.remarks import Remark
from tests.bot.teams.card_rules import (
    Content,
    actions,
    faults_by_models,
    faults_by_rules,
    faults_by_schema,
    needs_schema,
)
from tests.coaching.test_synthetic_deals import all_that_is_seen

KNOWN = (Person(id=PersonId("ana"), name="Ana"), Person(id=PersonId("bo"), name="Bo"))


@needs_schema
async def test_every_card_of_every_deal_is_one_that_teams_takes() -> None:
    met: Counter[type[Remark]] = Counter()
    sizes: list[int] = []
    async for seen in all_that_is_seen(30):
        met[type(seen.remark)] += 1
        note = Note(opened_by='["ShowStatus",{}]', pressed_on="1700000000000")
        content: Any = attachment(seen.card, KNOWN)["content"]
        dialog = opened(seen.card, note, KNOWN)["task"]["value"]["card"]["content"]
        assert _faults(content) == [], type(seen.remark)
        assert _faults(dialog, dialog=True) == [], type(seen.remark)
        assert len({*_labels(content)}) >= len({one.label for one in seen.card.buttons}), type(seen.remark)
        sizes.append(size(content))
    assert len(met) > 60, met
    assert {said.WinsSuggested, said.CommitmentMade, said.FollowUpDue, said.TakeFormOffered} <= set(met)
    assert max(sizes) < 28_000
    assert sorted(sizes)[len(sizes) // 2] < 4_500


def _faults(content: Content, *, dialog: bool = False) -> list[str]:
    return [
        *faults_by_schema(content),
        *faults_by_models(content),
        *faults_by_rules(content, dialog=dialog),
    ]


def _labels(content: Content) -> list[str]:
    return [one["title"] for one in actions(content)]
