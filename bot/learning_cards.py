"""Cards about one's own deals taken together: which moves worked, and how the deals go."""

from bot import presses, wording
from bot.card import Button, Card, Fact
from bot.deal_cards import start_button
from coaching import commands as ask
from coaching import remarks as said
from coaching.learning import Record
from coaching.playbook.moves import Move


def learned(remark: said.MovesLearned) -> Card:
    few = wording.too_few([move.name for move in remark.few])
    lines = (wording.HOW_IT_COUNTS if remark.worked else wording.NOTHING_LEARNED_YET, few)
    return Card(
        title=wording.LEARNED_TITLE,
        lines=tuple((line,) for line in lines if line),
        facts=_facts(remark.worked),
        buttons=(
            Button(label=wording.YOUR_TEAM, token=presses.token(ask.ShowTeam())),
            Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins())),
        ),
    )


def team(remark: said.TeamShown) -> Card:
    figures = remark.figures
    if not figures.open + figures.closed:
        return Card(lines=((wording.NO_DEALS_OF_YOURS,),), buttons=(start_button(),))
    ours = figures.ours
    facts = (
        (wording.DEALS, wording.deals_of_yours(figures.open, figures.stalled, figures.closed)),
        (wording.OUR_WORD, wording.word_kept(ours.kept, ours.late, ours.missed) or wording.NOTHING_COUNTED),
        (wording.FIRST_WIN, wording.median_days(figures.to_first)),
        (wording.BETWEEN_EVIDENCE, wording.median_days(figures.between)),
    )
    return Card(
        title=wording.TEAM_TITLE,
        lines=((wording.latest_only(figures.open + figures.closed),),) if figures.latest_only else (),
        facts=(
            *(Fact(label=label, value=(value,)) for label, value in facts),
            *(_facts(remark.worked) or (Fact(label=wording.WHAT_WORKED, value=(wording.TOO_FEW,)),)),
        ),
        buttons=(
            Button(label=wording.YOUR_DEALS_BUTTON, token=presses.token(ask.ListDeals())),
            Button(label=wording.WHAT_WORKED, token=presses.token(ask.ShowLearned())),
        ),
    )


def _facts(worked: tuple[tuple[Move, Record], ...]) -> tuple[Fact, ...]:
    return tuple(Fact(label=move.name, value=(wording.record(record),)) for move, record in worked)
