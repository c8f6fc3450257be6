"""Words into commands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases import read
from coaching.commands import (
    CloseDeal,
    Command,
    ListDeals,
    MakePromise,
    OfferHistory,
    OfferPromise,
    OpenDeal,
    Say,
    ShowHelp,
    ShowPlan,
    ShowStatus,
    ShowWhy,
    ShowWins,
    StartDeal,
    Undo,
)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("", ShowHelp()),
        ("/deal", ShowStatus()),
        ("/deal new", StartDeal()),
        ("new", StartDeal()),
        ("deal new", StartDeal()),
        ("/deal new Renewal with Contoso", OpenDeal(about="Renewal with Contoso")),
        ("NEW Renewal", OpenDeal(about="Renewal")),
        ("wins", ShowWins()),
        ("/deal  Wins ", ShowWins()),
        ("/deal wnis", ShowWins()),
        ("status", ShowStatus()),
        ("statsu", ShowStatus()),
        ("plan", ShowPlan()),
        ("milestones", ShowPlan()),
        ("deal ladder", ShowPlan()),
        ("plan the next call", Say(words="plan the next call")),
        ("why", ShowWhy()),
        ("/deal why", ShowWhy()),
        ("Why small wins?", ShowWhy()),
        ("why do they stall", Say(words="why do they stall")),
        ("undo", Undo()),
        ("deal undo", Undo()),
        ("Take it back!", Undo()),
        ("/deal history", OfferHistory()),
        ("history repeats itself", Say(words="history repeats itself")),
        ("list", ListDeals()),
        ("deals", ListDeals()),
        ("close", CloseDeal()),
        ("help", ShowHelp()),
        ("Thanks!", ShowHelp()),
        ("thank you", ShowHelp()),
        ("Hello.", ShowHelp()),
        ("deal with the price first", Say(words="deal with the price first")),
        ("status quo is their best alternative", Say(words="status quo is their best alternative")),
        ("news from Contoso", Say(words="news from Contoso")),
        ("stuck on price", Say(words="stuck on price")),
        ("/deal commit", OfferPromise()),
        ("commit", OfferPromise()),
        ("promise", OfferPromise()),
        ("/deal commit I'll send it by Friday", MakePromise(words="I'll send it by Friday")),
        ("commit @bo will send it", MakePromise(words="@bo will send it")),
        ("deal promise Bo will send it", MakePromise(words="Bo will send it")),
        ("I promise to send it", MakePromise(words="I promise to send it")),
        ("I promised them a draft", Say(words="I promised them a draft")),
        ("compromise", Say(words="compromise")),
        ("I promise", OfferPromise()),
        ("Promises were broken", Say(words="Promises were broken")),
        ("/deal frobnicate", ShowHelp(unknown="frobnicate")),
        ("frobnicate", Say(words="frobnicate")),
        ("/deal stuck on price", Say(words="stuck on price")),
    ],
)
def test_what_a_line_asks_for(text: str, command: Command) -> None:
    assert read(text) == command


@given(st.text(max_size=300))
def test_any_line_is_some_command(text: str) -> None:
    assert read(text) is not None
