"""Milestones: the ladder of a deal's kind laid between two days."""

from datetime import date, timedelta

import pytest

from coaching.ladders import Milestone, milestones
from coaching.playbook.playbook import Playbook

OPENED = date(2027, 3, 1)


def weekday(day: date) -> bool:
    return day.weekday() < 5


def laid(playbook: Playbook, kind: str, days: int) -> tuple[Milestone, ...]:
    return milestones(
        playbook.ladder(kind),
        playbook.ladder_rules,
        opened=OPENED,
        target=OPENED + timedelta(days=days),
        is_working_day=weekday,
    )


@pytest.mark.parametrize("days", [1, 5, 10, 20, 30, 60, 120, 365])
def test_the_first_milestone_is_near_and_each_is_a_working_day(playbook: Playbook, days: int) -> None:
    for kind in playbook.kinds:
        ladder = laid(playbook, kind, days)
        assert (ladder[0].due - OPENED).days <= 14 + 2
        assert all(weekday(one.due) for one in ladder)
        assert [one.due for one in ladder] == sorted(one.due for one in ladder)


def test_the_signature_falls_on_the_target_date_and_the_rest_follows_it(playbook: Playbook) -> None:
    ladder = laid(playbook, "sales_procurement", 60)
    before = [one for one in ladder if not one.after_signing]
    after = [one for one in ladder if one.after_signing]

    assert before[-1].name == "Signature"
    assert before[-1].due == OPENED + timedelta(days=60)
    # 30 days after it is a Sunday, and the review moves to Monday.
    assert [(one.due - before[-1].due).days for one in after] == [10, 31, 90]


def test_where_time_is_short_only_the_core_remains(playbook: Playbook) -> None:
    names = {one.name for one in laid(playbook, "sales_procurement", 15)}
    assert "Mutual action plan with their steps" not in names
    assert "Signature" in names
