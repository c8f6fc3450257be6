"""One life of a process with the product's queue: it schedules, cancels, moves and says, until killed."""

import asyncio
import logging
import os
from dataclasses import dataclass, replace
from datetime import timedelta
from multiprocessing.synchronize import Event
from random import Random
from uuid import UUID

from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.clocks import system_now
from bot.follow_up_loop import LEAVE_WITHIN, FollowUpLoop
from bot.playbook_files import read_playbook
from bot.slack.connection import SlackConnection, SlackTokens
from coaching.coach import Coach
from coaching.deal import DealId
from coaching.follow_up import FollowUp, FollowUpId
from coaching.people import OrganisationId, PersonId, Place
from coaching.ports import UnitOfWork
from storage.pace import Pace
from storage.secrets import Keys
from storage.store import SqlStore, open_store
from tests.bot.slack.fake_slack import TEAM, TOKEN
from tests.bot.slack.workspace import SECRET
from tests.fakes import A_KEY, counting_ids
from tests.faults.chat import CHANNELS, PEOPLE
from tests.storage.examples import a_deal

ORGANISATION = OrganisationId(f"slack:{TEAM}")

#: As in the product, but in a hurry.
PACE = Pace(
    lease=timedelta(seconds=1.5),
    look_up_after=timedelta(seconds=1),
    pause=timedelta(0),
    per_second=1_000,
    least_per_second=200,
)
TIME_LIMIT = 0.5
_POLL = 0.02

#: So many follow-ups does a life schedule.
SCHEDULED = 12

KEYS = Keys.from_text(A_KEY)
_PLAYBOOK = read_playbook()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """`number` is no other life's; a `settling` one schedules nothing. Into `told` goes what was kept."""

    url: str
    chat: str
    number: int
    replica: int
    replicas: int
    told: str
    ready: Event
    settling: bool = False


def live(life: Life) -> None:
    logging.disable(logging.CRITICAL)
    asyncio.run(_live(life))


async def _live(life: Life) -> None:
    store = open_store(life.url, clock=system_now, keys=KEYS, pace=PACE)
    ids = counting_ids()
    coach = Coach(store=store, playbook=_PLAYBOOK, calendar=HolidayCalendar(), now=system_now, new_id=ids)
    tokens = SlackTokens(
        bot_token=TOKEN, signing_secret=SECRET, api_url=f"{life.chat}/api/", time_limit=TIME_LIMIT
    )
    async with SlackConnection(tokens, zone="UTC") as slack:
        cards = Cards(playbook=_PLAYBOOK)
        loop = FollowUpLoop(
            coach=coach,
            cards=cards,
            couriers={"slack": slack.courier},
            poll=_POLL,
            # On a file nobody else could take a lane over.
            leave_within=PACE.lease.total_seconds() / 2 if life.replicas > 1 else LEAVE_WITHIN,
        )
        async with asyncio.TaskGroup() as tasks:
            tasks.create_task(loop.run())
            if not life.settling:
                tasks.create_task(_change(life, store))


async def _change(life: Life, store: SqlStore) -> None:
    """What is told was kept: a transaction that returned outlives whoever asked for it."""
    random = Random(life.number)  # noqa: S311 - so that a run can be repeated
    descriptor = os.open(life.told, os.O_WRONLY | os.O_APPEND | os.O_CREAT)
    mine: list[FollowUp] = []
    for number in range(SCHEDULED):
        one = _follow_up(life, number, random)
        await store.transact(ORGANISATION, lambda work, one=one: _schedule(work, one))
        os.write(descriptor, f"scheduled {one.id.hex}\n".encode())
        life.ready.set()
        mine.append(one)
        chosen = random.choice(mine)
        match random.randrange(5):
            case 0:
                await store.transact(
                    ORGANISATION, lambda work, chosen=chosen: work.follow_ups.cancel_all_of(chosen.deal)
                )
                mine.remove(chosen)
            case 1:
                moved = replace(chosen, due_at=system_now())
                await store.transact(ORGANISATION, lambda work, moved=moved: work.follow_ups.schedule(moved))
            case _:
                pass


def _follow_up(life: Life, number: int, random: Random) -> FollowUp:
    """Each conversation has one replica that schedules there, so that it is known what came first."""
    places = [*(f"@{person}" for person in PEOPLE), *CHANNELS]
    conversation = random.choice(places[life.replica :: life.replicas])
    identity = UUID(int=life.number * 1_000 + number + 1)
    return FollowUp(
        id=FollowUpId(identity),
        organisation=ORGANISATION,
        key=identity.hex,
        kind="reopened",  # is said whenever its deal is open
        place=Place(platform="slack", workspace=TEAM, conversation=conversation),
        to=PersonId(conversation.removeprefix("@") if conversation.startswith("@") else PEOPLE[0]),
        deal=DealId(identity),
        due_at=system_now(),
    )


def _schedule(work: UnitOfWork, one: FollowUp) -> None:
    work.deals.add(a_deal(one.deal.int, organisation=ORGANISATION, places=(one.place,)))
    work.follow_ups.schedule(one)
