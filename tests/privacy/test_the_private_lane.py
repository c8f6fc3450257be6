"""What is told to the coach alone reaches nobody whom the lead has not chosen, in no dress and no log."""

import logging
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from coaching.commands import ExportDeal, ShowBrief, ShowPlan, ShowStatus, ShowTalk, ShowWins
from coaching.people import Place
from coaching.private import PrivateFacts
from storage.store import SqlStore
from tests.coaching.synthetic import BO, MARK, NOW, PLACE, Case, cases
from tests.coaching.test_synthetic_deals import Step, Tour, for_the_tour
from tests.conftest import AnyStore
from tests.fakes import Clock, MemoryStore
from tests.privacy.watched import ALONE_ANA, ALONE_BO, House, Seen, marked, otherwise, untrusting

DEALS = 150

#: Each deal is asked about in one talk in the room, and in one where Bo is alone with the coach.
_MOVES = ("time-boxed-pilot", "joint-build-spike", "sunset-trial-rule", "blocker-plan")


def deals() -> Iterable[Case]:
    return islice(cases(seed=909, count=DEALS * 3), 0, None, 3)


def talk_of(case: Case, place: Place) -> tuple[Step, ...]:
    """One talk of the tour: in the room as it is, or all that is asked there asked by Bo alone."""
    tour = Tour(case=replace(case, deal=untrusting(case)), move=_MOVES[case.number % len(_MOVES)])
    talks = tour.asked()
    steps = talks[case.number // 3 % len(talks)]
    if not place.private:
        return tuple((who, ALONE_ANA if where.private else where, wish) for who, where, wish in steps)
    return tuple((BO, place, wish) for _, _, wish in steps)


async def seen_of(case: Case, store: AnyStore, facts: PrivateFacts, place: Place) -> AsyncIterator[Seen]:
    clock = Clock(NOW)
    house = House(store=store, clock=clock)
    deal = untrusting(case)
    await house.keep(deal, case, facts, for_the_tour(case))
    for number, (person, where, command) in enumerate(talk_of(case, place)):
        async for seen in house.hear(person, where, command, turn=f"t{number}"):
            yield seen
    async for seen in house.a_week_passes():
        yield seen
    now = await store.transact(deal.organisation, lambda work: work.deals.known(deal.id))
    if now.may_see_private(BO.id):
        return  # the lead was handed over to Bo
    for number, look in enumerate((ExportDeal, ShowBrief, ShowStatus, ShowPlan, ShowWins, ShowTalk)):
        async for seen in house.hear(BO, ALONE_BO, look(deal=deal.id), turn=f"bo{number}"):
            yield seen


@pytest.mark.parametrize("place", [PLACE, ALONE_BO], ids=["in the room", "a member alone"])
async def test_no_marked_word_is_on_anything_that_the_not_chosen_can_read(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    met: Counter[str] = Counter()
    leaks: list[str] = []
    for case in deals():
        store = MemoryStore(clock=Clock(NOW))
        async for seen in seen_of(case, store, marked(case), place):
            met[seen.what] += 1
            if MARK in seen.text:
                at = seen.text.index(MARK)
                leaks.append(f"{case}: {seen.what}: {seen.text[max(0, at - 80) : at + 60]}")
    assert not leaks, "\n".join(leaks[:20])
    assert len(met) > 60, "the tour has met much of what can be said"
    assert MARK not in caplog.text
    assert "turn platform=" in caplog.text


async def test_the_log_and_the_file_hold_no_marked_word_either(
    sql_store: SqlStore, database: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """On SQLite, where private facts are sealed: nothing of them stands in the file, whatever is asked."""
    caplog.set_level(logging.DEBUG)
    case = list(islice(deals(), 3))[-1]
    deal = replace(untrusting(case), brief=replace(case.deal.brief, slots={}), others=())
    case = replace(case, deal=deal)
    async for _ in seen_of(case, sql_store, marked(case), PLACE):
        pass
    assert MARK not in caplog.text
    for file in (database, database.with_name(f"{database.name}-wal")):
        assert file.exists()
        assert MARK.encode() not in file.read_bytes()


async def test_what_is_private_changes_nothing_that_others_see() -> None:
    """Numbers cannot be marked: so each deal is asked about twice, with other private facts."""
    compared = 0
    for case in islice(deals(), 80):
        if any(place.private for _, place, _ in talk_of(case, PLACE)):
            continue  # what is done alone may depend on it, and what was done is seen
        texts: list[list[str]] = []
        for facts in (marked(case), otherwise(marked(case))):
            store = MemoryStore(clock=Clock(NOW))
            texts.append([seen.text async for seen in seen_of(case, store, facts, PLACE)])
        assert texts[0] == texts[1], str(case)
        compared += len(texts[0])
    assert compared > 200
