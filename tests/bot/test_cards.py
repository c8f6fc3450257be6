"""What stands on a card: at most 65 words on a win's front, tokens that fit, and a way on."""

from datetime import date

from hypothesis import given, settings

from bot.cards import Cards
from bot.plain import buttons, plain, words
from bot.presses import MAX_TOKEN
from bot.win_cards import FRONT_WORDS, front
from coaching.deal import Brief, Deal
from coaching.remarks import MoreAboutWin, WinsSuggested
from coaching.suggestions import situation, suggest, win_of
from tests.coaching.deals import DEALS, PLAYBOOK, TODAY, deal_with

CARDS = Cards(playbook=PLAYBOOK)


def weekday(day: date) -> bool:
    return day.weekday() < 5


@settings(max_examples=300, deadline=None)
@given(deal=DEALS)
def test_the_front_of_any_win_holds_at_most_65_words(deal: Deal) -> None:
    now = situation(deal, (), PLAYBOOK, today=TODAY)
    for win in suggest(now, PLAYBOOK, is_working_day=weekday):
        facts = [f"{fact.label}: {words(fact.value)}" for fact in front(win, TODAY)]
        text = " ".join([win.move.name, *facts])
        assert len(text.split()) <= FRONT_WORDS


def test_the_front_of_each_move_is_whole_where_little_is_known() -> None:
    deal = deal_with(Brief(about="x", counterpart="Contoso"))
    now = situation(deal, (), PLAYBOOK, today=TODAY)
    for move in PLAYBOOK.moves:
        win = win_of(move, now, PLAYBOOK, weekday)
        assert front(win, TODAY)[0].value == (win.do,), move.slug


@settings(max_examples=100, deadline=None)
@given(deal=DEALS)
def test_every_button_fits_and_every_reply_offers_a_way_on(deal: Deal) -> None:
    now = situation(deal, (), PLAYBOOK, today=TODAY)
    wins = suggest(now, PLAYBOOK, is_working_day=weekday)

    shown = CARDS.card(WinsSuggested(deal=deal, wins=wins), TODAY)

    assert len(shown.choices) <= 3
    for choice, win in zip(shown.choices, wins, strict=True):
        in_small = ["Smaller version"] if win.better_small else []
        assert [button.label for button in choice.buttons] == ["Take it", "More", *in_small]
    assert shown.buttons
    for card in (shown, *(CARDS.card(MoreAboutWin(deal=deal, win=win), TODAY) for win in wins)):
        assert all(len(button.token) <= MAX_TOKEN for button in buttons(card))
        assert plain(card)
