"""Cards across deals: own promises by day, the deals at a glance, own settings, first words in a place."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import groupby

from bot import pause_cards, presses, wording
from bot.card import Button, Card, Choice, Line, Moment
from bot.commitment_cards import done_button
from coaching import commands as ask
from coaching import remarks as said
from coaching.deal import Deal

#: So many promises and deals are shown; a list of more is no help.
OWED_AT_MOST, DEALS_AT_MOST = 10, 6

_WEEK = timedelta(days=7)


def mine(remark: said.MineShown) -> Card:
    """What waits for the person first, then their deals; on an empty one, the first steps."""
    if not remark.deals:
        return Card(
            title=wording.WELCOME,
            lines=tuple(((f"{what}: {how}."),) for what, how in wording.HOW_IT_GOES),
            buttons=(_start(), _help(), *_to_settings(remark)),
        )
    more = len(remark.owed) - OWED_AT_MOST
    return Card(
        title=wording.YOUR_PROMISES,
        lines=() if remark.owed else ((wording.NOTHING_WAITS,),),
        choices=(
            *_by_day(remark.owed[:OWED_AT_MOST], remark),
            *((Choice(title=wording.and_more(more)),) if more > 0 else ()),
            *(_glance(one) for one in remark.deals[:DEALS_AT_MOST]),
            *_settings(remark),
        ),
        buttons=(_start(), _help()),
    )


def _by_day(owed: Iterable[said.Owed], remark: said.MineShown) -> Iterator[Choice]:
    """Under the days on which they are due, where there is more than one."""
    found = [
        (when, list(some))
        for when, some in groupby(owed, lambda one: _when(one.commitment.due, remark.today))
    ]
    for when, some in found:
        if len(found) > 1:
            yield Choice(title=when)
        yield from (_owed(one, remark) for one in some)


def _when(due: date, today: date) -> str:
    if due < today:
        return wording.OVERDUE
    if due == today:
        return wording.TODAY
    return wording.IN_A_WEEK if due <= today + _WEEK else wording.LATER_ON


def _owed(one: said.Owed, remark: said.MineShown) -> Choice:
    commitment, deal = one.commitment, one.deal
    look = ask.ShowCommitment(commitment=commitment.id)
    state = wording.state_of(commitment, remark.today)
    return Choice(
        title=commitment.what,
        lines=((f"{wording.theirs_of(commitment)}{state} · {deal.title}",),),
        buttons=(
            done_button(commitment),
            Button(label=wording.NOT_QUITE, token=presses.token(look)),
        ),
    )


def _glance(one: said.DealAtAGlance) -> Choice:
    counted = wording.at_a_glance(one.kept, one.live)
    told = f"{wording.progress(*one.proven)} · {counted}" if one.proven else counted
    return Choice(
        title=wording.deal_named(one.deal.title), lines=(_with_next(told, one),), buttons=_of_deal(one.deal)
    )


def _with_next(told: str, one: said.DealAtAGlance) -> Line:
    """With when the coach comes back, in each reader's zone; or that the deal rests."""
    pause = one.deal.pause
    if pause is not None and one.deal.on_hold:
        return (f"{told} · {wording.ON_HOLD.lower()} {wording.on_hold_until(pause.until, one.today)}",)
    if one.next_at is None:
        return (told,)
    return (f"{told} · {wording.NEXT_FOLLOW_UP.lower()} ", Moment(at=one.next_at, zone=one.deal.lead.zone))


def _of_deal(deal: Deal) -> tuple[Button, ...]:
    return (
        Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal.id))),
        Button(label=wording.SHOW_PLAN, token=presses.token(ask.ShowPlan(deal=deal.id))),
        *((pause_cards.go_on_button(deal),) if deal.on_hold else ()),
    )


def _to_settings(remark: said.MineShown) -> tuple[Button, ...]:
    shown = remark.hours is not None
    return (Button(label=wording.SETTINGS, token=presses.token(ask.OfferSettings())),) if shown else ()


def _settings(remark: said.MineShown) -> Iterator[Choice]:
    """When the person may be written to, with the way to change it; only where it is their own page."""
    hours = remark.hours
    if hours is None:
        return
    away = hours.absent_on(remark.today)
    spans = "; ".join(wording.span_written(span.first, span.last) for span in hours.days_off)
    told = (
        (wording.ZONE, remark.person.zone),
        (wording.HOLIDAYS, remark.country or wording.WEEKENDS_ONLY),
        (wording.QUIET_LABEL, wording.hours_written(hours.quiet_from, hours.quiet_until)),
        (wording.DAYS_OFF_LABEL, spans or wording.NONE_SET),
        (wording.HOW_OFTEN_LABEL, wording.HOW_OFTEN[hours.how_often or wording.AS_USUAL]),
    )
    yield Choice(
        title=wording.SETTINGS,
        lines=(
            *(((wording.away_until(away.until, remark.today),),) if away else ()),
            *((f"{label}: {words}",) for label, words in told),
        ),
        buttons=(
            Button(label=wording.CHANGE, token=presses.token(ask.OfferSettings())),
            Button(label=wording.GO_AWAY, token=presses.token(ask.OfferAway())),
        ),
    )


def greeting(remark: said.Greeted) -> Card:
    """One short introduction with one button, naming who brought the coach in."""
    if remark.alone:
        return Card(lines=((wording.HELP_INTRO,), (wording.INSTALLED_ME,)), buttons=(_start(),))
    return Card(lines=((remark.by, wording.BROUGHT_ME_IN), (wording.HELP_INTRO,)), buttons=(_start(),))


def _start() -> Button:
    return Button(label=wording.START_A_DEAL, token=presses.token(ask.StartDeal()), main=True)


def _help() -> Button:
    return Button(label=wording.HELP, token=presses.token(ask.ShowHelp()))
