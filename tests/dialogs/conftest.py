"""The coach in a chat of its own, in memory and on SQLite."""

import pytest

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from coaching.coach import Coach
from coaching.playbook.playbook import Playbook
from coaching.ports import NewId
from tests.conftest import AnyStore
from tests.dialogs.script import Chat, Dialog
from tests.fakes import Clock


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read_playbook()


@pytest.fixture
def dialog(store: AnyStore, clock: Clock, new_id: NewId, playbook: Playbook) -> Dialog:
    coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=new_id)
    cards = Cards(playbook=playbook)
    chat = Chat()
    loop = FollowUpLoop(coach=coach, cards=cards, couriers={"local": chat})
    answering = Answering(coach=coach, cards=cards, wake=loop.wake)
    return Dialog(coach, answering, loop, chat, clock)
