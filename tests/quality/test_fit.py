"""The suggested wins against an expert's choice on deals that nothing was learnt from: floors, not goals."""

import pytest

from bot.playbook_files import read_playbook
from tests.quality.fit import DEALS, TELLINGS, fits


@pytest.mark.parametrize(
    ("labelled", "size", "hit", "good", "harmful"),
    [(DEALS, 24, 0.75, 1.0, 5), (TELLINGS, 44, 0.75, 1.1, 4)],
    ids=["deals", "tellings"],
)
def test_the_advice_fits_deals_kept_aside_no_worse_than_it_did(
    labelled: tuple[str, str], size: int, hit: float, good: float, harmful: int
) -> None:
    found = [one for one in fits(read_playbook(), labelled) if one.kept_aside]

    assert len(found) == size
    assert all(len({win.move.family for win in one.wins}) == 3 for one in found)
    assert sum(one.hits > 0 for one in found) / size >= hit
    assert sum(one.hits for one in found) / size >= good
    assert sum(one.harms for one in found) <= harmful


def test_the_kind_of_deal_is_read_as_often_as_it_was() -> None:
    found = list(fits(read_playbook()))

    assert len(found) == 48
    assert sum(one.deal.brief.kind == one.kind for one in found) >= 30
