"""Words into commands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases import read
from coaching.commands import (
    CloseDeal,
    ComeBack,
    Command,
    GoAway,
    HandOver,
    ListDeals,
    OfferAway,
    OfferLead,
    OfferLeft,
    OfferSettings,
    OpenDeal,
    PersonLeft,
    Say,
    ShowHelp,
    ShowPlan,
    ShowStatus,
    ShowWhy,
    ShowWins,
    StartDeal,
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
        ("/deal settings", OfferSettings()),
        ("settings", OfferSettings()),
        ("/deal away", OfferAway()),
        ("/deal away until 20 March", GoAway(until="20 March")),
        ("/deal away until 20 March, Bo stands in", GoAway(until="20 March", name="Bo")),
        ("I'm away till next Friday, and @bo stands in for me.", GoAway(until="next Friday", name="@bo")),
        ("I am back!", ComeBack()),
        ("deal back", ComeBack()),
        ("/deal lead", OfferLead()),
        ("/deal lead Bo Smith", HandOver(name="Bo Smith")),
        ("lead @bo", HandOver(name="@bo")),
        ("hand the deal over to Bo", HandOver(name="Bo")),
        ("lead time is too long", Say(words="lead time is too long")),
        ("/deal gone", OfferLeft()),
        ("/deal gone Bo", PersonLeft(name="Bo")),
        ("@bo has left", PersonLeft(name="@bo")),
        ("@bo left the numbers with them", Say(words="@bo left the numbers with them")),
        ("gone quiet since Monday", Say(words="gone quiet since Monday")),
        ("away from the table they are friendly", Say(words="away from the table they are friendly")),
        ("done", Say(words="done")),
        ("deal ladder", ShowPlan()),
        ("plan the next call", Say(words="plan the next call")),
        ("why", ShowWhy()),
        ("/deal why", ShowWhy()),
        ("Why small wins?", ShowWhy()),
        ("why do they stall", Say(words="why do they stall")),
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
    ],
)
def test_what_a_line_asks_for(text: str, command: Command) -> None:
    assert read(text) == command


@given(st.text(max_size=300))
def test_any_line_is_some_command(text: str) -> None:
    assert read(text) is not None
