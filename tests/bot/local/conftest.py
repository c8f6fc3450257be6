"""The local coach on each kind of store, with a clock that only a skip moves."""

import pytest

from bot.playbook_files import read_playbook
from coaching.playbook.playbook import Playbook
from tests.bot.local.house import House, built
from tests.conftest import AnyStore
from tests.fakes import Clock


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read_playbook()


@pytest.fixture
def house(store: AnyStore, playbook: Playbook, clock: Clock) -> House:
    return built(store, playbook, clock)
