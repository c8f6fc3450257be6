"""The suggested wins against an expert's choice on deals that nobody had tuned on: floors, not goals."""

from bot.playbook_files import read_playbook
from tests.quality.fit import fits


def test_the_advice_fits_unseen_deals_no_worse_than_it_did() -> None:
    found = list(fits(read_playbook()))

    assert len(found) == 48
    assert all(len({win.move.family for win in one.wins}) == 3 for one in found)
    assert sum(one.hits > 0 for one in found) >= 23
    assert sum(one.deal.brief.kind == one.kind for one in found) >= 30
    assert sum(one.harms for one in found) <= 16
