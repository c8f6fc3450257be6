"""A workspace with a channel for deals, two people of it, and a coach who keeps things in either store."""

from collections.abc import AsyncGenerator, Callable
from contextlib import AbstractAsyncContextManager
from datetime import timedelta

import pytest

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from bot.slack.connection import SlackConnection, SlackTokens
from coaching.coach import Coach
from coaching.playbook.playbook import Playbook
from coaching.ports import NewId, Store
from storage.store import SqlStore
from tests.bot.slack.fake_slack import TOKEN, FakeSlack, fake_slack
from tests.bot.slack.house_of_many import House, house
from tests.bot.slack.many_slacks import ManySlacks, many_slacks
from tests.bot.slack.workspace import ANA, BO, DEALS, SECRET, Workspace
from tests.fakes import Clock


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read_playbook()


@pytest.fixture
def pause() -> timedelta:
    """The clock stands still in a conversation here."""
    return timedelta(0)


@pytest.fixture
async def slack() -> AsyncGenerator[FakeSlack]:
    async with fake_slack() as slack:
        slack.add_user(ANA, profile={"display_name": "Ana"})
        slack.add_user(BO, profile={"display_name": "Bo"})
        slack.add_channel(DEALS, ANA, BO)
        yield slack


@pytest.fixture
async def connection(slack: FakeSlack) -> AsyncGenerator[SlackConnection]:
    tokens = SlackTokens(bot_token=TOKEN, signing_secret=SECRET, api_url=f"{slack.url}/api/")
    async with SlackConnection(tokens, zone="UTC") as connection:
        yield connection


@pytest.fixture
def answering(store: Store, playbook: Playbook, clock: Clock, new_id: NewId, loop: FollowUpLoop) -> Answering:
    return Answering(coach=loop.coach, cards=loop.cards, wake=loop.wake)


@pytest.fixture
def loop(
    store: Store, playbook: Playbook, clock: Clock, new_id: NewId, connection: SlackConnection
) -> FollowUpLoop:
    coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=new_id)
    return FollowUpLoop(coach=coach, cards=Cards(playbook=playbook), couriers={"slack": connection.courier})


@pytest.fixture
def workspace(
    slack: FakeSlack, connection: SlackConnection, answering: Answering, loop: FollowUpLoop, new_id: NewId
) -> Workspace:
    bolt = connection.app(answering=answering, new_id=new_id)
    return Workspace(slack=slack, bolt=bolt, loop=loop)


@pytest.fixture
async def slacks() -> AsyncGenerator[ManySlacks]:
    async with many_slacks() as slacks:
        yield slacks


@pytest.fixture
def anew(
    slacks: ManySlacks, sql_store: SqlStore, playbook: Playbook, clock: Clock, new_id: NewId
) -> Callable[[], AbstractAsyncContextManager[House]]:
    """The coach as it comes up on the same database."""
    return lambda: house(slacks, sql_store, playbook, clock, new_id)


@pytest.fixture
async def coach(anew: Callable[[], AbstractAsyncContextManager[House]]) -> AsyncGenerator[House]:
    async with anew() as coach:
        yield coach
