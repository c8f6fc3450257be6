"""The playbook as it is shipped."""

import pytest

from bot.playbook_files import read_playbook
from coaching.playbook.playbook import Playbook


@pytest.fixture(scope="session")
def playbook() -> Playbook:
    return read_playbook()
