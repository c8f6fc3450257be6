"""Nothing of one organisation is said to another or changed by it, whatever is asked or pressed there."""

import logging
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import get_args
from uuid import UUID

import pytest

from bot.plain import plain
from coaching.commands import Command, Turn
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Brief, Deal, DealId
from coaching.intentions import Draft, Intention
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from tests.coaching.synthetic import NOW, TODAY
from tests.conftest import AnyStore
from tests.fakes import Clock
from tests.privacy.asked import every_wish, pressed
from tests.privacy.watched import House

MARK = "zq-theirs"
ACME, GLOBEX = (
    Place(platform="local", workspace=name, conversation="deal-room") for name in ("acme", "globex")
)
ANA = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
BO = Person(id=PersonId("bo"), name="Bo", zone="Europe/London")
DEAL, PROMISE, PROPOSED = (
    DealId(UUID(int=71_001)),
    CommitmentId(UUID(int=71_002)),
    CommitmentId(UUID(int=71_003)),
)
SAID = UUID(int=71_004).hex
TITLE = f"Renewal {MARK}"


def acme_deal() -> Deal:
    said = Intention(id=SAID, words=f"I send {MARK}", at=NOW, draft=Draft(act=f"send {MARK}"), by=ANA)
    return Deal(
        id=DEAL,
        organisation=ACME.organisation,
        title=TITLE,
        lead=ANA,
        places=(ACME,),
        opened_at=NOW - timedelta(days=3),
        members=frozenset({ANA.id, BO.id}),
        brief=Brief(about=f"{MARK} story", counterpart=f"{MARK} Ltd", intentions=(said,)),
    )


def promise(id_: CommitmentId, state: str, owner: Person) -> Commitment:
    return Commitment(
        id=id_,
        organisation=ACME.organisation,
        deal=DEAL,
        what=f"send the {MARK} ledger",
        owner=owner,
        due=TODAY + timedelta(days=3),
        made_by=ANA,
        made_at=NOW,
        state=state,
    )


def keep(work: UnitOfWork) -> None:
    for person in (ANA, BO):
        work.people.remember(person)
    work.deals.add(acme_deal())
    work.commitments.add(promise(PROMISE, "open", ANA))
    work.commitments.add(promise(PROPOSED, "proposed", BO))
    work.private.keep(DEAL, PrivateFacts(limit=f"{MARK} 73,500"))


async def standing(store: AnyStore, organisation: OrganisationId) -> object:
    def read(work: UnitOfWork) -> object:
        deals = (*work.deals.open_in(ACME), *work.deals.open_of(ANA.id), *work.deals.of_member(BO.id, 50))
        return (
            deals,
            [work.commitments.of_deal(DEAL), work.events.all_of_deal(DEAL), work.private.of_deal(DEAL)],
            [(work.people.known(one.id), work.people.hours_of(one.id)) for one in (ANA, BO)],
            work.follow_ups.next_of(DEAL),
        )

    return await store.transact(organisation, read)


def foreign_wishes() -> Iterator[Command]:
    for commitment in (PROMISE, PROPOSED):
        for wish in every_wish(DEAL, commitment, TITLE, SAID):
            yield wish
            yield pressed(wish)


def test_every_kind_of_wish_is_tried() -> None:
    assert {type(wish) for wish in foreign_wishes()} == set(get_args(Command))


@pytest.mark.parametrize("alone", [False, True], ids=["in a channel of that name", "alone"])
async def test_no_wish_from_another_organisation_says_or_changes_anything(
    store: AnyStore, clock: Clock, alone: bool, caplog: pytest.LogCaptureFixture
) -> None:
    """People, channels and buttons there have the very ids that they have here."""
    caplog.set_level(logging.DEBUG)
    house = House(store=store, clock=clock)
    await store.transact(ACME.organisation, keep)
    before = await standing(store, ACME.organisation)
    place = replace(GLOBEX, conversation="dm-ana", private=True) if alone else GLOBEX
    for number, wish in enumerate(foreign_wishes()):
        person = (ANA, BO)[number % 2]
        turn = Turn(id=f"globex{number}", person=person, place=place, command=wish, people=(ANA, BO))
        answer = await house.answering.answer(turn)
        said = [plain(answer.card), repr(answer.card)] if answer else []
        while await house.loop.once():
            letters = house.post.taken()
            assert {letter.place.workspace for letter in letters} <= {"globex"}
            said += [repr(letter.card) for letter in letters]
        # A name that is asked for may be said again to whoever typed it.
        for told in (one.replace(TITLE, "") for one in said):
            assert MARK not in told, f"{wish}: {told}"
            assert str(DEAL) not in told or "NoSuchDeal" in told, f"{wish}: {told}"
    assert await standing(store, ACME.organisation) == before
    assert MARK not in caplog.text


async def test_what_another_organisation_keeps_under_the_same_ids_is_its_own(
    store: AnyStore,
) -> None:
    await store.transact(ACME.organisation, keep)

    def away(work: UnitOfWork) -> tuple[object, ...]:
        work.people.remember(replace(ANA, name="Another Ana"))
        return work.deals.open_in(ACME), work.deals.open_of(ANA.id), work.commitments.of_deal(DEAL)

    assert await store.transact(GLOBEX.organisation, away) == ((), (), ())
    known = await store.transact(ACME.organisation, lambda work: work.people.known(ANA.id))
    assert known == ANA
