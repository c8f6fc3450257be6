"""What falls due is said in Teams: in the deal's channel, or to the one concerned; after a restart too."""

from collections.abc import AsyncGenerator, Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeAlias

import aiohttp
import pytest

from bot import phrases
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from coaching.addresses import Address
from coaching.coach import Coach
from coaching.commands import Turn
from coaching.people import Person, PersonId, Place
from coaching.ports import NewId
from storage.pace import Pace
from storage.store import SqlStore, open_store
from tests.bot.teams.fake_connector import TENANT, FakeConnector, Script, Sent, fake_connector, member
from tests.bot.teams.test_courier import CHANNEL, DEALS, TO_ANA, courier_to
from tests.conftest import KEYS
from tests.fakes import Clock

ANA = Person(id=PersonId("ana"), name="ana", zone="Europe/London")
ALONE = Place(platform="teams", workspace=TENANT, conversation="a:ana", private=True)
DUE = datetime(2027, 3, 4, 15, 1, tzinfo=UTC)
PLAYBOOK = read_playbook()


@dataclass(slots=True, kw_only=True)
class House:
    """One process: a coach, its store on a file, and the loop that writes to Teams."""

    store: SqlStore
    loop: FollowUpLoop
    clock: Clock

    async def says(self, place: Place, text: str, *, turn: str) -> None:
        await self.loop.coach.hear(
            Turn(id=turn, person=ANA, place=place, command=phrases.read(text), people=(ANA,))
        )
        await self.told()

    async def told(self, at: datetime | None = None) -> None:
        """What is due at a moment goes out."""
        if at is not None:
            self.clock.set(at)
        while await self.loop.once():
            pass


Start: TypeAlias = Callable[[], House]


@pytest.fixture
async def teams() -> AsyncGenerator[FakeConnector]:
    async with fake_connector() as fake:
        fake.members = [member("ana"), member("bo")]
        yield fake


@pytest.fixture
async def start(database: Path, clock: Clock, new_id: NewId) -> AsyncGenerator[Start]:
    """Starts a process on the same file; the one before is no more."""
    houses: list[House] = []
    async with aiohttp.ClientSession() as session:

        def start() -> House:
            for ended in houses:
                ended.store.close()
            pace = Pace(pause=timedelta(0))
            store = open_store(f"sqlite:///{database}", clock=clock, keys=KEYS, pace=pace)
            coach = Coach(
                store=store, playbook=PLAYBOOK, calendar=HolidayCalendar(), now=clock, new_id=new_id
            )
            couriers = {"teams": courier_to(session, store, clock)}
            loop = FollowUpLoop(coach=coach, cards=Cards(playbook=PLAYBOOK), couriers=couriers)
            houses.append(House(store=store, loop=loop, clock=clock))
            return houses[-1]

        yield start
    houses[-1].store.close()


async def promised(house: House, teams: FakeConnector, place: Place) -> None:
    """A deal with one promise that is due on 4 March."""
    kind = "personal" if place.private else "channel"
    here = Address(
        organisation=place.organisation, key=place.conversation, kind=kind, url=teams.url, bot="28:coach"
    )
    ana = replace(here, key=TO_ANA.conversation, kind="person", account="29:ana")
    for address in (here, ana):
        await house.store.transact(place.organisation, lambda work, one=address: work.addresses.keep(one))
    opening = "/deal new Renewal with Contoso, stuck on price, sign by 30 April"
    await house.says(place, opening, turn="t1")
    await house.says(place, "/deal commit I send the price sheet by 4 March", turn="t2")
    teams.sent.clear()


def asked(sent: list[Sent]) -> list[Sent]:
    return [one for one in sent if "price sheet" in str(one.body)]


async def test_a_due_promise_is_asked_about_in_the_channel_after_a_restart(
    teams: FakeConnector, start: Start
) -> None:
    await promised(start(), teams, CHANNEL)
    again = start()
    await again.told(DUE)

    (sent,) = asked(teams.posts())
    assert sent.body["channelData"]["channel"] == {"id": DEALS}
    assert "Action.Execute" in str(sent.body["activity"]["attachments"])


async def test_a_due_promise_is_asked_about_in_a_persons_own_chat_after_a_restart(
    teams: FakeConnector, start: Start
) -> None:
    await promised(start(), teams, ALONE)
    again = start()
    await again.told(DUE)

    assert [one.path for one in asked(teams.posts())][-1] == ("conversations", "a:ana", "activities")


async def test_a_channel_that_is_gone_has_the_person_asked(teams: FakeConnector, start: Start) -> None:
    await promised(start(), teams, CHANNEL)
    again = start()
    teams.script.append(Script(status=404, code="ConversationNotFound"))
    await again.told(DUE)

    begun, sent = teams.posts()
    assert begun.body["members"] == [{"id": "29:ana"}]
    assert sent.path == ("conversations", "a:29:ana", "activities")
    assert "price sheet" in str(sent.body)


async def test_a_busy_channel_is_asked_once_when_it_has_room(teams: FakeConnector, start: Start) -> None:
    await promised(start(), teams, CHANNEL)
    again = start()
    teams.script_of_posts.append(Script(status=429, headers={"Retry-After": "30"}))
    again.clock.set(DUE)
    await again.told()
    assert len(asked(teams.posts())) == 1
    await again.told(DUE + timedelta(seconds=20))
    assert len(asked(teams.posts())) == 1
    await again.told(DUE + timedelta(seconds=40))

    assert len(asked(teams.posts())) == 2
