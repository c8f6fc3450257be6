"""What stands on the front of a win; what holds for any deal is in tests/coaching/test_synthetic_deals.py."""

from datetime import date

from bot.win_cards import front
from coaching.deal import Brief
from coaching.situation import situation
from coaching.suggestions import win_of
from tests.coaching.deals import PLAYBOOK, TODAY, deal_with


def weekday(day: date) -> bool:
    return day.weekday() < 5


def test_the_front_of_each_move_is_whole_where_little_is_known() -> None:
    deal = deal_with(Brief(about="x", counterpart="Contoso"))
    now = situation(deal, (), PLAYBOOK, today=TODAY)
    for move in PLAYBOOK.moves:
        win = win_of(move, now, PLAYBOOK, weekday)
        assert front(win, TODAY)[0].value == (win.do,), move.slug
