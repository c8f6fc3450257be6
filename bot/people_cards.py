"""Cards about people's own time and about who does what: hours, absence, a new lead, what somebody left."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Option
from bot.commitment_cards import asked_again, one_due
from bot.win_cards import ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.commands import Command
from coaching.commitment import Commitment


def settings_form(remark: said.SettingsFormOffered) -> Card:
    hours = remark.hours
    spans = "\n".join(wording.span_written(span.first, span.last) for span in hours.days_off)
    return Card(
        title=wording.SETTINGS,
        lines=((wording.SETTINGS_LINE,),),
        form=Form(
            fields=(
                Field(
                    name="zone",
                    label=wording.ZONE_LABEL,
                    kind="line",
                    value=hours.zone,
                    hint=wording.ZONE_HINT,
                    optional=True,
                ),
                Field(
                    name="country",
                    label=wording.COUNTRY_LABEL,
                    kind="line",
                    value=hours.country,
                    hint=wording.country_hint(remark.country),
                    optional=True,
                ),
                Field(
                    name="quiet",
                    label=wording.QUIET_LABEL,
                    kind="line",
                    value=wording.hours_written(hours.quiet_from, hours.quiet_until),
                    hint=wording.QUIET_HINT,
                    optional=True,
                ),
                Field(
                    name="days_off",
                    label=wording.DAYS_OFF_LABEL,
                    kind="text",
                    value=spans,
                    hint=wording.DAYS_OFF_HINT,
                    optional=True,
                ),
                Field(
                    name="how_often",
                    label=wording.HOW_OFTEN_LABEL,
                    kind="one",
                    value=hours.how_often or wording.AS_USUAL,
                    optional=True,
                    options=tuple(
                        Option(value=code, label=label) for code, label in wording.HOW_OFTEN.items()
                    ),
                ),
            ),
            submit=_main(wording.SAVE, ask.SaveSettings()),
        ),
    )


def hours(remark: said.HoursShown, today: date) -> Card:
    kept = remark.hours
    spans = "; ".join(wording.span_written(span.first, span.last) for span in kept.days_off)
    away = kept.absent_on(today)
    return Card(
        title=wording.SETTINGS,
        lines=((wording.SETTINGS_LINE,), *(((wording.away_until(away.until, today),),) if away else ())),
        facts=(
            Fact(label=wording.ZONE, value=(remark.person.zone,)),
            Fact(label=wording.HOLIDAYS, value=(remark.country or wording.WEEKENDS_ONLY,)),
            Fact(
                label=wording.QUIET_LABEL,
                value=(wording.hours_written(kept.quiet_from, kept.quiet_until),),
            ),
            Fact(label=wording.DAYS_OFF_LABEL, value=(spans or wording.NONE_SET,)),
            Fact(
                label=wording.HOW_OFTEN_LABEL, value=(wording.HOW_OFTEN[kept.how_often or wording.AS_USUAL],)
            ),
        ),
        buttons=(_button(wording.CHANGE, ask.OfferSettings()), _button(wording.GO_AWAY, ask.OfferAway())),
    )


def away_form(remark: said.AwayFormOffered) -> Card:
    return Card(
        title=wording.GO_AWAY,
        lines=((wording.AWAY_LINE,),),
        form=Form(
            fields=(
                Field(name="until", label=wording.AWAY_UNTIL_LABEL, kind="day", value=remark.until),
                Field(
                    name="stand_in",
                    label=wording.STAND_IN_LABEL,
                    kind="person",
                    value=remark.stand_in or "",
                    hint=wording.STAND_IN_HINT,
                    optional=True,
                ),
            ),
            submit=_main(wording.SAVE, ask.GoAway()),
        ),
    )


def away(remark: said.AwayNoted) -> Card:
    stand_in = remark.stand_in
    covered: Line = (stand_in, wording.STANDS_IN) if stand_in else (wording.NOBODY_STANDS_IN,)
    return Card(
        lines=(
            (wording.away_until(remark.until, remark.today),),
            covered,
            (wording.back_on(remark.back_on, remark.today),),
        ),
        buttons=(_button(wording.CHANGE, ask.OfferAway()),),
    )


def back(remark: said.CameBack) -> Card:
    return Card(
        lines=((wording.WELCOME_BACK if remark.was_away else wording.NOT_AWAY,),),
        buttons=(_button(wording.SETTINGS, ask.OfferSettings()),),
    )


def stand_in_told(remark: said.StandInTold, today: date) -> Card:
    return Card(
        lines=(
            (remark.person, wording.stands_in_for(remark.until, today)),
            (wording.STANDS_IN_LINE,),
        ),
    )


def stand_in_asked(remark: said.StandInAsked, today: date) -> Card:
    """One promise with all ways to answer, several with one each."""
    keeper = remark.commitments[0].keeper
    asked: Line = (remark.stand_in, ": ", keeper, wording.asks_stand_in(remark.until, today))
    if len(remark.commitments) == 1:
        one = remark.commitments[0]
        return Card(
            title=remark.deal.title,
            lines=(asked, (wording.promise(one.what, one.due, today),)),
            buttons=asked_again(one),
        )
    return Card(
        title=remark.deal.title,
        lines=(asked,),
        choices=tuple(one_due(one, today) for one in remark.commitments),
    )


def lead_form(remark: said.LeadFormOffered) -> Card:
    return Card(
        title=wording.LEAD_FORM,
        lines=((remark.deal.title,), (wording.LEAD_LINE,)),
        form=Form(
            fields=(Field(name="lead", label=wording.LEAD_LABEL, kind="person"),),
            submit=_main(wording.HAND_OVER, ask.HandOver(deal=remark.deal.id)),
        ),
    )


def lead_changed(remark: said.LeadChanged) -> Card:
    return Card(
        title=remark.deal.title,
        lines=((remark.deal.lead, wording.LEADS_NOW, wording.stays(remark.before)),),
        buttons=ways_on(remark.deal),
    )


def left_form(remark: said.LeftFormOffered) -> Card:
    return Card(
        title=wording.LEFT_FORM,
        lines=((remark.deal.title,), (wording.LEFT_LINE,)),
        form=Form(
            fields=(Field(name="person", label=wording.LEFT_LABEL, kind="person"),),
            submit=_main(wording.HAS_LEFT, ask.PersonLeft(deal=remark.deal.id)),
        ),
    )


def promises_left(remark: said.PromisesLeft, today: date) -> Card:
    return Card(
        title=remark.deal.title,
        lines=((wording.has_left(remark.left, len(remark.commitments)),),),
        choices=tuple(_left_one(one, today) for one in remark.commitments),
        buttons=() if remark.commitments else ways_on(remark.deal),
    )


def _left_one(one: Commitment, today: date) -> Choice:
    return Choice(
        title=one.what,
        lines=((wording.by_day(one.due, today),),),
        buttons=(
            _button(wording.HAND_ON, ask.OfferEdit(commitment=one.id)),
            _button(wording.LET_GO, ask.LetGo(commitment=one.id)),
        ),
    )


def let_go(remark: said.PromiseLetGo) -> Card:
    return Card(
        title=remark.deal.title,
        lines=((wording.IS_LET_GO, remark.commitment.what),),
        buttons=ways_on(remark.deal),
    )


def _button(label: str, command: Command) -> Button:
    return Button(label=label, token=presses.token(command))


def _main(label: str, command: Command) -> Button:
    return Button(label=label, token=presses.token(command), main=True)
