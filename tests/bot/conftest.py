"""The playbook as it is shipped, and cards drawn from it."""

import pytest

from bot.cards import Cards
from bot.playbook_files import read_playbook
from coaching.playbook.playbook import Playbook


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read_playbook()


@pytest.fixture(scope="session")
def cards(playbook: Playbook) -> Cards:
    return Cards(playbook=playbook)
