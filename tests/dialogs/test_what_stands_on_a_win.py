"""What stands on a suggested win, on its form and on its promise: the check, the smaller one, the goal."""

from coaching.commands import OfferTake, ShowSmaller
from coaching.deal import DealId
from coaching.playbook.playbook import Playbook
from tests.dialogs.script import Dialog

PRICE = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
PILOT = "time-boxed-pilot"


async def told(dialog: Dialog, line: str = PRICE) -> DealId:
    """A deal is told in a line and its wins shown; its id."""
    await dialog.says("ana", line)
    await dialog.presses("ana", "None of these")
    return dialog.deal()


async def test_whoever_takes_a_win_or_its_smaller_version_reads_the_long_term_check(
    dialog: Dialog, playbook: Playbook
) -> None:
    deal = await told(dialog)
    check = f"Long-term check: {playbook.move_named(PILOT).long_term_check}\n"

    form = await dialog.hears("ana", OfferTake(deal=deal, move=PILOT))
    small = await dialog.hears("ana", ShowSmaller(deal=deal, move=PILOT))

    assert check in form
    assert check in small
    assert check in await dialog.presses("ana", "Take it"), "on the form of the smaller version too"


def test_no_move_is_without_a_long_term_check(playbook: Playbook) -> None:
    assert all(move.long_term_check for move in playbook.moves)
