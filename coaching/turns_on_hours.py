"""What people ask about their own time: settings, an absence, and coming back."""

from dataclasses import replace
from datetime import timedelta

from coaching.commands import ComeBack, GoAway, OfferAway, OfferSettings, SaveSettings
from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.errors import DueInThePast, NoSuchCountry, NoSuchPerson
from coaching.follow_up import STANDS_IN
from coaching.hearing import Hearing
from coaching.hours import EVENING, MORNING, ON_THE_DAY, Absence, Hours, working_day_from
from coaching.hours_told import away_told, days_off_told, quiet_told, zone_told
from coaching.people import Person
from coaching.remarks import AwayFormOffered, AwayNoted, CameBack, HoursShown, Remark, SettingsFormOffered


def offer_settings(hearing: Hearing, _: OfferSettings) -> Remark:
    person = hearing.turn.person
    hours = hearing.work.people.hours_of(person.id)
    return SettingsFormOffered(person=person, hours=hours, country=_country(hearing, person, hours))


def save_settings(hearing: Hearing, command: SaveSettings) -> Remark:
    person, people = hearing.turn.person, hearing.work.people
    before = people.hours_of(person.id)
    quiet_from, quiet_until = quiet_told("quiet", command.quiet, (EVENING, MORNING))
    hours = replace(
        before,
        zone=zone_told("zone", command.zone),
        country=_country_told(hearing, command.country),
        quiet_from=quiet_from,
        quiet_until=quiet_until,
        days_off=days_off_told("days_off", command.days_off, hearing.now, person),
        how_often=ON_THE_DAY if command.how_often == ON_THE_DAY else "",
    )
    people.remember(person)
    people.keep_hours(person.id, hours)
    there = people.known(person.id) or person
    _move_to_own_time(hearing, there)
    return HoursShown(person=there, hours=hours, country=_country(hearing, there, hours))


def _country_told(hearing: Hearing, words: str) -> str:
    if not words.strip():
        return ""
    code = hearing.calendar.country_named(words)
    if code is None:
        raise NoSuchCountry("country", words)
    return code


def _country(hearing: Hearing, person: Person, hours: Hours) -> str:
    return hearing.calendar.country_of(replace(person, country=hours.country))


def _move_to_own_time(hearing: Hearing, person: Person) -> None:
    """What is ahead of the person's promises and deals goes by their own time from now on."""
    for deal in hearing.work.deals.open_of(person.id):
        if deal.lead.id == person.id and deal.lead != person:
            deal = replace(deal, lead=person)  # noqa: PLW2901 - the same deal, its lead elsewhere
            hearing.work.deals.save(deal)
        for one in hearing.work.commitments.of_deal(deal.id):
            if one.live and one.keeper.id == person.id and one.due > person.today(hearing.now):
                _plan_anew(hearing, one, deal, person)


def _plan_anew(hearing: Hearing, commitment: Commitment, deal: Deal, person: Person) -> None:
    moved = commitment.kept_by(person)
    if moved != commitment:
        hearing.work.commitments.save(moved)
    hearing.come_back_to(moved, deal)


def offer_away(hearing: Hearing, _: OfferAway) -> Remark:
    away = hearing.work.people.hours_of(hearing.turn.person.id).away
    return AwayFormOffered(until="", stand_in=away.stand_in if away else None)


def go_away(hearing: Hearing, command: GoAway) -> Remark:
    """Who is called by a name that nobody has is asked for in the form."""
    turn, people = hearing.turn, hearing.work.people
    deals = hearing.work.deals.open_of(turn.person.id)
    called = hearing.called(command.name, deals) if command.name.strip() else None
    if not command.until.strip() or (command.name.strip() and called is None):
        return AwayFormOffered(until=command.until, stand_in=called.id if called else None)
    until = away_told("until", command.until, hearing.now, turn.person)
    if until < turn.person.today(hearing.now):
        raise DueInThePast("until", until)
    stand_in = called or (hearing.person("stand_in", command.stand_in) if command.stand_in else None)
    if stand_in is not None and stand_in.id == turn.person.id:
        raise NoSuchPerson("stand_in")
    people.remember(turn.person)
    away = Absence(until=until, stand_in=stand_in.id if stand_in else None)
    people.keep_hours(turn.person.id, replace(people.hours_of(turn.person.id), away=away))
    if stand_in is not None:
        people.remember(stand_in)
        _tell(hearing, stand_in, away, deals)
    back_on = working_day_from(until + timedelta(days=1), hearing.working_days_of(turn.person))
    return AwayNoted(until=until, stand_in=stand_in, back_on=back_on, today=turn.person.today(hearing.now))


def _tell(hearing: Hearing, stand_in: Person, away: Absence, deals: tuple[Deal, ...]) -> None:
    """Once and alone; where there is no deal, there is nothing to stand in for."""
    if not deals:
        return
    deal = deals[0]
    if stand_in.id not in deal.members:
        deal = deal.joined_by(stand_in.id)
        hearing.work.deals.save(deal)
    hearing.say(
        STANDS_IN,
        deal,
        place=deal.home.direct_to(stand_in.id),
        to=stand_in,
        details={"person": hearing.turn.person.id, "until": away.until.isoformat()},
    )


def come_back(hearing: Hearing, _: ComeBack) -> Remark:
    person, people = hearing.turn.person, hearing.work.people
    hours = people.hours_of(person.id)
    was_away = hours.absent_on(person.today(hearing.now)) is not None
    if hours.away is not None:
        people.keep_hours(person.id, replace(hours, away=None))
    return CameBack(was_away=was_away)
