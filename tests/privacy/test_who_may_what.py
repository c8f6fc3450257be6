"""Lead, member, watcher, stranger and outsider: what each may ask, judged by who they are, not by a button.

A watcher is somebody of our own side in the deal's channel who is no member of it; a stranger is of our side,
and not in the channel.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Literal, TypeAlias, get_args
from uuid import UUID

import pytest

from coaching import commands as ask
from coaching.commands import AboutACommitment, Command, Turn
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.cycle import Cycle
from coaching.deal import Brief, Deal, DealId
from coaching.errors import (
    CoachingError,
    NoDealHere,
    NoSuchDeal,
    NotForOutsiders,
    NothingParked,
    NotTheirsToChange,
    NotTheOwner,
    OnlyForChosen,
    OnlyForTheLead,
    OnlyInPrivate,
)
from coaching.people import Person, PersonId, Place
from coaching.ports import UnitOfWork
from coaching.private import PrivateFacts
from coaching.remarks import Refused
from tests.coaching.synthetic import NOW, PLACE, TODAY
from tests.fakes import Clock, MemoryStore
from tests.privacy.asked import every_wish, pressed
from tests.privacy.watched import House

ANA, BO, DEE, EVE = (
    Person(id=PersonId(one), name=one.title(), zone="Europe/London") for one in ("ana", "bo", "dee", "eve")
)
CARA = Person(id=PersonId("cara"), name="Cara", zone="Europe/London", outsider=True)

DEAL, OPEN, PROPOSED, OWN = (
    DealId(UUID(int=72_001)),
    *(CommitmentId(UUID(int=one)) for one in (72_002, 72_003, 72_004)),
)
SAID = UUID(int=72_005).hex
ELSEWHERE = replace(PLACE, conversation="another-room")

Role: TypeAlias = Literal["lead", "member", "watcher", "stranger", "outsider"]

#: The lead is Ana, whose promise is open. Bo is a member, to whom one is proposed.
WHO: Mapping[Role, Person] = {"lead": ANA, "member": BO, "watcher": DEE, "stranger": EVE, "outsider": CARA}

#: Only the lead, in the channel as alone.
FOR_THE_LEAD = (ask.OfferLead, ask.HandOver, ask.OfferLeft)
#: Who changes or cancels a promise of somebody else: its owner, who made it, or the lead.
FOR_ITS_OWNER = (ask.OfferEdit, ask.EditCommitment, ask.MoveDate, ask.TellPiece, ask.LetGo, ask.AskLater)
#: Who answers a proposal: the one to whom it is made.
FOR_WHO_IS_ASKED = (ask.AcceptCommitment, ask.DeclineCommitment, ask.OfferCounter, ask.CounterPropose)
#: Where nobody else reads along, and there for the chosen alone.
FOR_THE_CHOSEN = (
    ask.AskForOffer,
    ask.KeepOffer,
    ask.ShowOffers,
    ask.ShowReview,
    ask.OfferReview,
    ask.KeepReview,
)
#: Anybody of our side may say what was done, what is in its way, or look.
FOR_OUR_SIDE = (
    ask.MarkDone, ask.OfferDone, ask.OfferPartly, ask.ReportBlock, ask.OfferBlocked,
    ask.ShowStatus, ask.ShowPlan, ask.ShowBrief, ask.ShowHistory, ask.ExportDeal, ask.ShowWins,
    ask.ShowCommitment,
)  # fmt: skip


def promise(id_: CommitmentId, state: str, owner: Person) -> Commitment:
    return Commitment(
        id=id_,
        organisation=PLACE.organisation,
        deal=DEAL,
        what="send the ledger",
        owner=owner,
        due=TODAY + timedelta(days=3),
        made_by=ANA,
        made_at=NOW,
        state=state,
    )


def keep(work: UnitOfWork) -> None:
    for person in (ANA, BO, DEE, EVE):
        work.people.remember(person)
    deal = Deal(
        id=DEAL,
        organisation=PLACE.organisation,
        title="Renewal with Contoso",
        lead=ANA,
        places=(PLACE,),
        opened_at=NOW - timedelta(days=3),
        members=frozenset({ANA.id, BO.id}),
        brief=Brief(about="stuck on price", counterpart="Contoso", flags=()),
    )
    work.deals.add(deal)
    for one in (promise(OPEN, "open", ANA), promise(PROPOSED, "proposed", BO)):
        work.commitments.add(one)
        work.events.add(Event(commitment=one.id, kind="made", by=ANA, at=NOW))
    begun = Cycle(
        organisation=PLACE.organisation,
        deal=DEAL,
        number=1,
        goal="the start date",
        began_at=NOW,
        starts_on=TODAY,
        ends_on=TODAY + timedelta(days=14),
    )
    work.cycles.add(begun)
    work.private.keep(DEAL, PrivateFacts(limit="73,500"))


async def refusal(role: Role, wish: Command, place: Place | None = None) -> CoachingError | None:
    """Why a wish is refused to somebody in a house of its own; None where it is not."""
    house = House(store=MemoryStore(clock=Clock(NOW)), clock=Clock(NOW))
    await house.store.transact(PLACE.organisation, keep)
    here = ELSEWHERE if role == "stranger" else PLACE
    turn = Turn(id="t1", person=WHO[role], place=place or here, command=wish, people=(ANA, BO, DEE))
    before = await kept(house)
    reply = await house.coach.hear(turn)
    reason = reply.remark.reason if reply and isinstance(reply.remark, Refused) else None
    if reason is not None:
        assert await kept(house) == before, "a refusal changes nothing"
    return reason


async def kept(house: House) -> str:
    def read(work: UnitOfWork) -> str:
        deal = work.deals.known(DEAL)
        return repr(
            (deal, work.commitments.of_deal(DEAL), work.events.all_of_deal(DEAL), work.private.of_deal(DEAL))
        )

    return await house.store.transact(PLACE.organisation, read)


def wishes(commitment: CommitmentId = OPEN) -> tuple[Command, ...]:
    return tuple(pressed(one) for one in every_wish(DEAL, commitment, "Renewal with Contoso", SAID))


def of(*kinds: type[Command], about: CommitmentId = OPEN) -> list[Command]:
    return [one for one in wishes(about) if isinstance(one, kinds)]


async def test_somebody_from_outside_may_ask_nothing_at_all() -> None:
    for wish in (*wishes(), *wishes(PROPOSED)):
        assert isinstance(await refusal("outsider", wish), NotForOutsiders), wish


_NOT_FOUND = (NoSuchDeal, NoDealHere, NothingParked, OnlyInPrivate)


async def test_a_stranger_finds_no_deal_and_no_promise() -> None:
    """From another channel, from a private place, and with a button that was copied from the deal's own."""
    alone = replace(PLACE, conversation="dm-eve", private=True)
    for place in (ELSEWHERE, alone):
        for wish in (*wishes(), *wishes(PROPOSED)):
            about = isinstance(wish, get_args(AboutACommitment)) or getattr(wish, "deal", None) == DEAL
            if about:
                found = await refusal("stranger", wish, place)
                assert isinstance(found, NoSuchDeal | NoDealHere | NothingParked | OnlyInPrivate), (
                    wish,
                    found,
                )


@pytest.mark.parametrize("wish", of(*FOR_THE_LEAD), ids=lambda one: type(one).__name__)
async def test_only_the_lead_says_who_leads_and_who_has_left(wish: Command) -> None:
    assert await refusal("lead", wish) is None
    for role in ("member", "watcher"):
        assert isinstance(await refusal(role, wish), OnlyForTheLead)


@pytest.mark.parametrize("wish", of(*FOR_ITS_OWNER), ids=lambda one: type(one).__name__)
async def test_only_the_owner_or_the_lead_changes_or_cancels_a_promise(wish: Command) -> None:
    for role in ("member", "watcher"):
        assert isinstance(await refusal(role, wish), NotTheirsToChange | NotTheOwner)
    assert not isinstance(await refusal("lead", wish), NotTheirsToChange | NotTheOwner)


@pytest.mark.parametrize("wish", of(*FOR_WHO_IS_ASKED, about=PROPOSED), ids=lambda one: type(one).__name__)
async def test_only_the_one_who_is_asked_answers_a_proposal(wish: Command) -> None:
    assert not isinstance(await refusal("member", wish), NotTheOwner)
    for role in ("lead", "watcher"):
        assert isinstance(await refusal(role, wish), NotTheOwner)


@pytest.mark.parametrize("wish", of(*FOR_THE_CHOSEN), ids=lambda one: type(one).__name__)
async def test_what_is_private_is_for_the_chosen(wish: Command) -> None:
    alone = replace(PLACE, conversation="dm-bo", private=True)
    assert isinstance(await refusal("member", wish, alone), OnlyForChosen)
    assert not isinstance(await refusal("lead", wish, replace(alone, conversation="dm-ana")), OnlyForChosen)


@pytest.mark.parametrize("wish", of(*FOR_OUR_SIDE), ids=lambda one: type(one).__name__)
async def test_anybody_of_our_side_in_the_channel_records_and_looks(wish: Command) -> None:
    for role in ("lead", "member", "watcher"):
        assert await refusal(role, wish) is None


async def test_only_the_lead_closes_a_deal_in_which_somebody_elses_promise_is_open() -> None:
    """Closing lets all promises go, and only the owner or the lead cancels one."""
    close = ask.CloseDeal(deal=DEAL, sure=True, outcome="agreement")
    for role in ("member", "watcher"):
        assert isinstance(await refusal(role, close), OnlyForTheLead)
    assert await refusal("lead", close) is None


async def test_who_recorded_it_is_kept() -> None:
    house = House(store=MemoryStore(clock=Clock(NOW)), clock=Clock(NOW))
    await house.store.transact(PLACE.organisation, keep)
    done = ask.MarkDone(commitment=OPEN, proof="their signed reply")
    await house.coach.hear(Turn(id="t1", person=DEE, place=PLACE, command=done))
    events = await house.store.transact(PLACE.organisation, lambda work: work.events.of_deal(DEAL))
    assert (events[-1].kind, events[-1].by.id) == ("done", DEE.id)
