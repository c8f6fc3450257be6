"""Words into commands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.phrases import read
from coaching.commands import (
    CloseDeal,
    Command,
    ListDeals,
    OpenDeal,
    ReopenDeal,
    Say,
    ShowHelp,
    ShowLearned,
    ShowLessons,
    ShowPlan,
    ShowStatus,
    ShowTeam,
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
        ("deal ladder", ShowPlan()),
        ("plan the next call", Say(words="plan the next call")),
        ("why", ShowWhy()),
        ("/deal why", ShowWhy()),
        ("Why small wins?", ShowWhy()),
        ("why do they stall", Say(words="why do they stall")),
        ("list", ListDeals()),
        ("deals", ListDeals()),
        ("close", CloseDeal()),
        ("/deal reopen", ReopenDeal()),
        ("deal team", ShowTeam()),
        ("learned", ShowLearned()),
        ("what worked?", ShowLearned()),
        ("/deal lessons", ShowLessons()),
        ("team up with legal", Say(words="team up with legal")),
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
