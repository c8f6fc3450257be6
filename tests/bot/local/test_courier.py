"""What was said in the local channel: in order, replaced in its place, and private where it was private."""

from datetime import UTC, datetime

from bot import presses
from bot.card import Button, Card, Fact
from bot.courier import Letter
from bot.local.courier import KEPT, LocalCourier, Said
from bot.local.players import ANA, DEAL_ROOM
from coaching import commands as ask
from coaching.deal import DealId
from coaching.remarks import Share
from tests.fakes import counting_ids

DEAL = DealId(counting_ids()())
SKIP = Button(label="Skip", token=presses.token(ask.SkipQuestion(deal=DEAL, question="Q2")))
PICK = Button(label="This one", token=presses.token(ask.ShowWins(deal=DEAL)))
LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def _letter(mark: str, card: Card | None = None, replaces: str = "") -> Letter:
    return Letter(card=card or Card(title=mark), place=DEAL_ROOM, mark=mark, replaces=replaces)


async def test_what_was_posted_is_found_again_by_its_mark() -> None:
    courier = LocalCourier()
    posted = await courier.post(_letter("a"))
    assert await courier.find(DEAL_ROOM, "a", LONG_AGO) == posted
    assert await courier.find(DEAL_ROOM, "b", LONG_AGO) is None
    assert await courier.share(DEAL_ROOM) is Share.OWN


async def test_a_letter_takes_the_place_of_the_message_it_replaces() -> None:
    courier = LocalCourier()
    first = await courier.post(_letter("a"))
    await courier.post(_letter("b"))
    assert await courier.post(_letter("c", replaces=first)) == first
    assert [one.card.title for one in courier.said if one.card] == ["c", "b"]
    assert await courier.find(DEAL_ROOM, "c", LONG_AGO) == first


async def test_what_one_person_saw_alone_is_not_made_public() -> None:
    courier = LocalCourier()
    question = courier.log(Said(id="question", card=Card(buttons=(PICK,)), only_for=ANA.id))
    status = courier.log(
        Said(
            id="status",
            card=Card(facts=(Fact(label="With", value=("x",)),), buttons=(PICK,)),
            only_for=ANA.id,
        )
    )
    await courier.post(_letter("a", replaces=question))
    await courier.post(_letter("b", replaces=status))
    assert [(one.id, one.only_for) for one in courier.said] == [("status", "ana"), ("a", None), ("b", None)]


async def test_a_question_loses_its_buttons_when_the_next_one_is_asked() -> None:
    courier = LocalCourier()
    await courier.post(_letter("a", Card(title="Question 2", buttons=(SKIP,))))
    await courier.post(_letter("b", Card(title="Question 3", buttons=(SKIP,))))
    assert [one.spent for one in courier.said] == [{SKIP.token}, frozenset()]


async def test_whoever_watches_is_told_of_each_message_until_they_stop() -> None:
    courier = LocalCourier()
    seen: list[str] = []
    stop = courier.watch(lambda said: seen.append(said.id))
    await courier.post(_letter("a"))
    stop()
    await courier.post(_letter("b"))
    assert seen == ["a"]


async def test_the_log_does_not_grow_without_end() -> None:
    courier = LocalCourier()
    for number in range(KEPT + 20):
        await courier.post(_letter(str(number)))
    assert len(courier.said) == KEPT
    assert courier.said[-1].id == str(KEPT + 19)
