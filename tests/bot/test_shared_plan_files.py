"""The plan for the other side holds no private word, no formula and no markup, whatever was typed."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from io import StringIO
from itertools import islice
from uuid import UUID

import pytest

from bot.shared_plan_files import as_csv, as_html, as_markdown, files_of
from coaching.commitment import Commitment, CommitmentId
from coaching.ethics import field_class
from coaching.ladders import laid
from coaching.people import outsider_named
from coaching.shared_plans import (
    ONE_SIDE_ALONE,
    WITH_DAYS,
    SharedMilestone,
    SharedPlan,
    SharedStep,
    offered,
    shared,
)
from coaching.their_word import THEIR_PART
from tests.coaching.synthetic import MARK, NOW, PLAYBOOK, TODAY, Case, cases

COUNT = 4_000

HOSTILE = (
    "=1+1",
    '=HYPERLINK("http://x.example","x")',
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r\n=1",
    " \u200b=1",
    "\uff1d1",
    '"=1',
    "<script>alert(1)</script>",
    "[x](http://x.example) *b* `c` | d",
    "<!channel>",
    "\u202eright to left",
    "line one\nline two",
)


def promises(case: Case) -> Iterator[Commitment]:
    """Those of the deal, with some that somebody wrote private words into, and some of one side alone."""
    yield from case.commitments
    deal, private = case.deal, case.private
    told = [private.limit, private.alternative, private.open_promise, *(one.words for one in private.answers)]
    told += [
        words for name, words in deal.whole().brief.slots.items() if field_class(name, PLAYBOOK) == "private"
    ]
    moves = [(move, "do it") for move in sorted(ONE_SIDE_ALONE)]
    for number, (move, what) in enumerate([*moves, *(("", f"send it, {one}"[:600]) for one in told if one)]):
        yield Commitment(
            id=CommitmentId(UUID(int=70_000 + number)),
            organisation=deal.organisation,
            deal=deal.id,
            what=f"{MARK} {what}"[:600] if move else what,
            owner=deal.lead,
            due=TODAY + timedelta(days=3),
            made_by=deal.lead,
            made_at=NOW,
            move=move,
            in_return=f"{MARK} in return",
            proof=f"{MARK} proof",
            notes={THEIR_PART: "1", "if_then": f"{MARK} if"},
        )
    for state in ("proposed", "declined", "cancelled"):
        yield Commitment(
            id=CommitmentId(UUID(int=80_000)),
            organisation=deal.organisation,
            deal=deal.id,
            what=f"{MARK} not promised",
            owner=outsider_named("Ms Weber", "UTC"),
            due=TODAY,
            made_by=deal.lead,
            made_at=NOW,
            state=state,
        )


def plan_of(case: Case, every: tuple[Commitment, ...]) -> SharedPlan:
    """With everything chosen that can be."""
    offers = offered(
        case.deal,
        every,
        case.private,
        classes=PLAYBOOK.ethics.field_classes,
        concerning=lambda _: False,
    )
    milestones = laid(
        case.deal.brief.kind or "mna",
        PLAYBOOK,
        opened=TODAY,
        target=TODAY + timedelta(days=60),
        is_working_day=lambda day: day.weekday() < 5,
    )
    told = tuple(replace(one, proof=f"{MARK} proof", state="done") for one in milestones)
    return shared(case.deal, {one.id for one in every}, offers, told, show=WITH_DAYS, today=TODAY)


def test_no_private_word_of_generated_deals_is_in_any_file() -> None:
    """Everything is chosen that can be, and private words were written into promises on purpose."""
    steps = planted = 0
    for case in islice(cases(2027, COUNT), 0, None, 4):
        every = tuple(promises(case))
        plan = plan_of(case, every)
        steps += len(plan.steps)
        planted += sum(MARK in one.what for one in every)
        text = "\n".join(one.name + one.text for one in files_of(plan))
        assert MARK not in text, f"{case.number}: {text[text.index(MARK) - 80 :][:200]}"
    assert steps > COUNT / 20
    assert planted > COUNT


def test_moves_of_one_side_alone_are_moves_of_the_playbook() -> None:
    internal = {move.slug for move in PLAYBOOK.moves if move.control == "internal"}

    assert internal <= ONE_SIDE_ALONE <= {move.slug for move in PLAYBOOK.moves}


def hostile(words: str) -> SharedPlan:
    return SharedPlan(
        counterparts=(words,),
        steps=(
            SharedStep(
                theirs=True, owner=words, what=words, measure=words, due=date(2027, 3, 5), state="late"
            ),
        ),
        milestones=(SharedMilestone(name=words, evidence=words, day=None, state="ahead"),),
        today=date(2027, 3, 8),
    )


@pytest.mark.parametrize("words", HOSTILE)
def test_no_cell_is_a_formula_and_no_word_is_markup(words: str) -> None:
    plan = hostile(words)

    rows = list(csv.reader(StringIO(as_csv(plan).removeprefix("\ufeff"), newline="")))
    assert len(rows) == 3
    assert all(len(row) == 6 for row in rows)
    cells = [cell for row in rows for cell in row]
    assert not [
        one for one in cells if one.strip(" \"'\t\u200b")[:1] in {*"=+-@\uff1d"} - {""} and one[0] != "'"
    ]
    page = as_html(plan)
    assert "<script" not in page
    assert "<!channel" not in page
    told = as_markdown(plan)
    assert len(told.splitlines()) == 13
    assert "](http" not in told.replace("\\]", "")
    assert all(one.name.isascii() for one in files_of(plan))


def test_days_are_written_with_their_year_and_what_is_late_is_no_blame() -> None:
    plan = hostile("Send the list")

    assert "- [ ] Fri 5 March 2027, Send the list (you)" in as_markdown(plan)
    assert "(open, its day has passed)" in as_markdown(plan)
    assert ",2027-03-05," in as_csv(plan)
