"""Cards about a deal: opening it, how it stands, several deals, help and the end."""

from dataclasses import replace
from datetime import date

from bot import pause_cards, phrases, presses, promise_cards, wording
from bot.card import Button, Card, Fact, Field, Form, Line, Moment, Option, Table
from bot.commitment_cards import standing
from bot.win_cards import choices_of, ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.days import written
from coaching.deal import Deal
from coaching.interview import NO_FLAG
from coaching.playbook.playbook import Playbook

#: Settled promises on the status, each with its proof.
SETTLED_SHOWN = 8

#: So many deals have a button below their list.
BUTTONS_AT_MOST = 5

#: More characters than this do not fit on a button, so they are asked for again in a form.
_WORDS_ON_A_BUTTON = 900


def deal_form(remark: said.DealFormOffered) -> Card:
    flags = ((flag, wording.FLAGS[flag]) for flag in remark.flags)
    return Card(
        title=wording.NEW_DEAL,
        form=Form(
            fields=(
                Field(name="about", label=wording.ABOUT_LABEL, kind="text", hint=wording.ABOUT_HINT),
                Field(
                    name="obstacles",
                    label=wording.OBSTACLES_LABEL,
                    kind="some",
                    optional=True,
                    options=tuple(Option(value=one.code, label=one.name) for one in remark.obstacles),
                    at_most=2,
                ),
                Field(
                    name="holding_up",
                    label=wording.HOLDING_UP_LABEL,
                    kind="line",
                    hint=wording.HOLDING_UP_HINT,
                    optional=True,
                ),
                Field(name="sign_by", label=wording.SIGN_BY_LABEL, kind="day", optional=True),
                Field(name="next_talk", label=wording.NEXT_TALK_LABEL, kind="day", optional=True),
                Field(
                    name="flags",
                    label=wording.FLAGS_LABEL,
                    kind="some",
                    optional=True,
                    options=tuple(
                        Option(value=flag, label=label)
                        for flag, label in (*flags, (NO_FLAG, wording.NONE_OF_THESE))
                    ),
                ),
            ),
            submit=Button(label=wording.START, token=presses.token(ask.OpenDeal()), main=True),
        ),
    )


def status(remark: said.StatusShown, playbook: Playbook) -> Card:
    brief = remark.deal.brief
    names = (playbook.terms.obstacles[obstacle.code].name.lower() for obstacle in brief.obstacles[:2])
    facts = [
        (wording.GOAL, wording.goal(remark.deal, remark.today)),
        (wording.WITH, brief.counterpart),
        (wording.HELD_UP_BY, ", ".join(names)),
        (wording.NEXT_TALK, _day_ahead(brief.next_contact, remark.today)),
        (wording.LINKED, brief.linked),
    ]
    live = [one for one in remark.commitments if one.live]
    waiting = wording.WAITING if live else wording.NOTHING_OPEN
    asked: Line = (Moment(at=remark.next_at, zone=remark.deal.lead.zone),) if remark.next_at else (waiting,)
    settled = [one for one in remark.commitments if not one.live]
    shown = (*live, *settled[-SETTLED_SHOWN:])
    return Card(
        title=remark.deal.title,
        lines=() if shown else ((wording.NO_COMMITMENTS,),),
        facts=(
            *(Fact(label=label, value=(value,)) for label, value in facts if value),
            *(
                pause_cards.on_hold(remark.deal, remark.today)
                or (Fact(label=wording.NEXT_FOLLOW_UP, value=asked),)
            ),
            *_round(remark),
            *_how_it_goes(remark),
        ),
        choices=(
            *(standing(one, remark.today) for one in shown),
            *promise_cards.not_yet(remark.deal, remark.intentions),
        ),
        buttons=(
            Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=remark.deal.id))),
            Button(label=wording.SHOW_PLAN, token=presses.token(ask.ShowPlan(deal=remark.deal.id))),
            *((pause_cards.go_on_button(remark.deal),) if remark.deal.on_hold else ()),
        ),
    )


def _round(remark: said.StatusShown) -> tuple[Fact, ...]:
    stands = remark.round
    if stands is None:
        return ()
    told = wording.round_in_short(stands.cycle, stands.done, len(stands.actions), remark.today)
    return (Fact(label=wording.ROUND, value=(told,)),)


def _day_ahead(day: date | None, today: date) -> str:
    """A day that is still to come, as it is written."""
    return written(day, today) if day is not None and day >= today else ""


def _how_it_goes(remark: said.StatusShown) -> tuple[Fact, ...]:
    """How each side has kept its word, and how fast evidence comes; nothing while there is nothing to say."""
    ledger, fast = remark.ledger, remark.momentum
    if ledger is None or fast is None:
        return ()
    ours, theirs = ledger.ours, ledger.theirs
    facts = (
        (wording.OUR_WORD, wording.word_kept(ours.kept, ours.late, ours.missed)),
        (wording.THEIR_WORD, wording.word_kept(theirs.kept, theirs.late, theirs.missed)),
        (wording.MOMENTUM, wording.momentum(fast.to_first, fast.between, fast.since, fast.wins)),
    )
    return tuple(Fact(label=label, value=(value,)) for label, value in facts if value)


def stalled(remark: said.StallNoticed, today: date) -> Card:
    return Card(
        title=remark.deal.title,
        lines=((wording.stalled(remark.days),), (wording.RESTART,)),
        choices=choices_of(remark.deal, (remark.win,), today),
        buttons=ways_on(remark.deal),
    )


def weekly(remark: said.WeeklyNote, today: date) -> Card:
    facts = ((wording.NEWS[one.kind], wording.whose(one.commitment, today)) for one in remark.news)
    return Card(
        title=wording.weekly_title(remark.deal.title),
        lines=((wording.WHAT_NEXT,),),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts),
        buttons=(Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=remark.deal.id))),),
    )


def after_signing(remark: said.DaysAfterSigning, today: date) -> Card:
    return Card(
        title=wording.after_signing(remark.deal.title, remark.days),
        lines=((wording.SIGNED_LINE,),),
        choices=choices_of(remark.deal, remark.wins, today),
        buttons=ways_on(remark.deal),
    )


def plan(remark: said.PlanShown) -> Card:
    today = remark.today
    signature = next((one for one in reversed(remark.milestones) if not one.after_signing), None)
    lines = (
        wording.where_on_the_plan(remark.milestones, today) if signature else wording.NO_PLAN,
        wording.assumed(("target_date",)) if signature and remark.assumed else "",
        wording.signing_passed(signature.laid_on, today) if signature and signature.state == "late" else "",
    )
    return Card(
        title=wording.plan_title(remark.deal.title),
        lines=tuple((line,) for line in lines if line),
        facts=(
            Fact(label=wording.GOAL, value=(wording.goal(remark.deal, today),)),
            *(
                Fact(
                    label=wording.milestone_day(one, today),
                    value=(one.name, wording.milestone_line(one, today).removeprefix(one.name)),
                    state=one.state,
                )
                for one in remark.milestones
            ),
            *_linked(remark.deal),
        ),
        buttons=(
            Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=remark.deal.id))),
            Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=remark.deal.id))),
            Button(label=wording.SHARE_PLAN, token=presses.token(ask.OfferSharedPlan(deal=remark.deal.id))),
        ),
    )


def _linked(deal: Deal) -> tuple[Fact, ...]:
    return (Fact(label=wording.LINKED, value=(deal.brief.linked,)),) if deal.brief.linked else ()


def deals(remark: said.DealsListed) -> Card:
    if not remark.deals:
        return Card(lines=((wording.NO_DEALS,),), buttons=(start_button(),))
    more = len(remark.deals) - len(remark.glances)
    return Card(
        title=wording.YOUR_DEALS,
        lines=((wording.and_more(more),),) if more and remark.glances else (),
        table=Table(
            columns=(wording.DEAL, wording.WITH, wording.PROMISES, wording.NEXT_FOLLOW_UP),
            rows=tuple(_row(one) for one in remark.glances),
        )
        if remark.glances
        else None,
        buttons=tuple(
            Button(label=one.title, token=presses.token(ask.ShowStatus(deal=one.id)))
            for one in remark.deals[:BUTTONS_AT_MOST]
        ),
    )


def _row(one: said.DealAtAGlance) -> tuple[Line, ...]:
    deal = one.deal
    again: Line = (Moment(at=one.next_at, zone=deal.lead.zone),) if one.next_at else ()
    if deal.on_hold and deal.pause is not None:
        again = (f"{wording.ON_HOLD.lower()} {wording.on_hold_until(deal.pause.until, one.today)}",)
    return (
        (deal.title,),
        (", ".join(deal.names),),
        (wording.at_a_glance(one.kept, one.live),),
        again or (wording.NOTHING_OPEN,),
    )


def which_deal(remark: said.WhichDeal) -> Card:
    return Card(
        lines=((wording.WHICH_DEAL,),),
        buttons=tuple(
            Button(label=deal.title, token=presses.token(_about(remark.then, deal))) for deal in remark.deals
        ),
    )


def _about(command: ask.AboutADeal, deal: Deal) -> ask.AboutADeal:
    """The wish with its deal; the wins come instead of the question which was meant."""
    if isinstance(command, ask.AddCounterpart) and len(command.words) > _WORDS_ON_A_BUTTON:
        return ask.OfferCounterpart(deal=deal.id)
    if isinstance(command, ask.AddTheirs) and len(command.words) > _WORDS_ON_A_BUTTON:
        return ask.OfferTheirs(deal=deal.id)
    if isinstance(command, ask.ShowWins):
        return replace(command, deal=deal.id, instead=True)
    return replace(command, deal=deal.id)


def day_asked(remark: said.DayAsked) -> Card:
    """The days that could be meant, each with the same wish behind it."""
    reason = remark.reason
    return Card(
        lines=((wording.unclear_day(reason.phrase, reason.days, reason.passed),),),
        buttons=tuple(
            Button(label=wording.day_in_full(one.day), token=presses.token(one.wish)) for one in remark.meant
        ),
    )


def help_card(remark: said.HelpShown) -> Card:
    if remark.offer is not None:
        return Card(
            lines=((wording.TELLS_A_DEAL,),),
            buttons=(Button(label=wording.START_A_DEAL, token=presses.token(remark.offer), main=True),),
        )
    unknown = ((wording.not_understood(remark.unknown),),) if remark.unknown else ()
    meant = _meant(remark)
    if meant:
        return Card(lines=(*unknown, (wording.DID_YOU_MEAN,)), buttons=(*meant, _something_else()))
    return Card(
        title=wording.HELP_TITLE,
        lines=(*unknown, (wording.HELP_INTRO,)),
        facts=tuple(Fact(label=phrase, value=(what,)) for phrase, what in wording.HELP_PHRASES),
        buttons=(start_button(),),
    )


def _meant(remark: said.HelpShown) -> tuple[Button, ...]:
    """What was perhaps meant, each a tap away."""
    meant = [(phrases.label_of(remark.wish), remark.wish)] if remark.wish is not None else []
    meant += [(phrase.capitalize(), phrases.read(phrase)) for phrase in remark.meant]
    return tuple(Button(label=label, token=presses.token(command)) for label, command in meant)


def _something_else() -> Button:
    return Button(label=wording.SOMETHING_ELSE, token=presses.token(ask.ShowHelp()))


def why_small() -> Card:
    return Card(
        title=wording.WHY_SMALL,
        lines=((wording.WHY_SMALL_PROVES,), (wording.WHY_SMALL_LEADS,)),
        buttons=(Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins())),),
    )


def start_button() -> Button:
    return Button(label=wording.START_A_DEAL, token=presses.token(ask.StartDeal()), main=True)
