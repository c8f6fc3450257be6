"""How each noun is written down as a row and read back from it: a pair of plain functions per noun.

What is written is a mapping from column to value; what is read has the attributes of the row's class. A row's
organisation is written by whoever keeps the row, see `repositories.Ours`.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Any, TypeAlias
from uuid import UUID

from coaching.addresses import Address
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.cycle import Cycle
from coaching.deal import (
    Answer,
    Brief,
    Counterpart,
    Deal,
    DealId,
    Interest,
    Obstacle,
    Stakeholder,
    Stamp,
)
from coaching.follow_up import UNASKED, FollowUp, FollowUpId
from coaching.hours import Absence, Hours, Span
from coaching.intentions import Draft, Intention
from coaching.pausing import Held, Pause
from coaching.people import OrganisationId, Person, PersonId, Place
from coaching.private import Lesson, Offer, Overheard, PrivateFacts, Review
from coaching.ways import Ways
from storage.tables import AddressRow, CommitmentRow, CycleRow, DealRow, EventRow, FollowUpRow, PersonRow

Values: TypeAlias = dict[str, Any]
Json: TypeAlias = Mapping[str, Any]


def person_row(person: Person) -> Values:
    return {"id": person.id, "name": person.name, "zone": person.zone, "outsider": person.outsider}


def person_of(row: PersonRow) -> Person:
    """Somebody in the zone that they set themselves, where they did."""
    return Person(id=PersonId(row.id), name=row.name, zone=row.own_zone or row.zone, outsider=row.outsider)


def hours_row(hours: Hours) -> Values:
    away = hours.away
    return {
        "own_zone": hours.zone,
        "country": hours.country,
        "quiet_from": hours.quiet_from,
        "quiet_until": hours.quiet_until,
        "days_off": [[span.first.isoformat(), span.last.isoformat()] for span in hours.days_off],
        "away_until": None if away is None else away.until,
        "stand_in": None if away is None else away.stand_in,
        "how_often": hours.how_often,
    }


def hours_of(row: PersonRow) -> Hours:
    stand_in = None if row.stand_in is None else PersonId(row.stand_in)
    return Hours(
        zone=row.own_zone,
        country=row.country,
        quiet_from=row.quiet_from,
        quiet_until=row.quiet_until,
        days_off=tuple(
            Span(first=date.fromisoformat(first), last=date.fromisoformat(last))
            for first, last in row.days_off
        ),
        away=None if row.away_until is None else Absence(until=row.away_until, stand_in=stand_in),
        how_often=row.how_often,
    )


def deal_row(deal: Deal) -> Values:
    return {
        "id": deal.id,
        "title": deal.title,
        "lead": deal.lead.id,
        "lead_name": deal.lead.name,
        "lead_zone": deal.lead.zone,
        "lead_outsider": deal.lead.outsider,
        "places": [place_json(place) for place in deal.places],
        "members": sorted(deal.members),
        "brief": brief_json(deal.brief),
        "suggested": dict(deal.suggested),
        "declined": dict(deal.declined),
        "trusted": sorted(deal.trusted),
        "others": [_counterpart_json(one) for one in deal.others],
        "opened_at": deal.opened_at,
        "closed_at": deal.closed_at,
        "outcome": deal.outcome,
        "pause": _pause_json(deal.pause),
        "ways": {"listens": sorted(deal.ways.listens), "unheard": sorted(deal.ways.unheard)},
    }


def deal_of(row: DealRow) -> Deal:
    return Deal(
        id=DealId(row.id),
        organisation=OrganisationId(row.organisation),
        title=row.title,
        lead=Person(
            id=PersonId(row.lead), name=row.lead_name, zone=row.lead_zone, outsider=row.lead_outsider
        ),
        places=tuple(place_of(place) for place in row.places),
        opened_at=row.opened_at,
        members=frozenset(PersonId(member) for member in row.members),
        brief=brief_of(row.brief),
        suggested=MappingProxyType(row.suggested),
        declined=MappingProxyType(row.declined),
        trusted=frozenset(PersonId(person) for person in row.trusted),
        closed_at=row.closed_at,
        others=tuple(_counterpart_of(one) for one in row.others),
        outcome=row.outcome,
        pause=_pause_of(row.pause),
        ways=Ways(
            listens=frozenset(row.ways.get("listens", ())),
            unheard=frozenset(PersonId(person) for person in row.ways.get("unheard", ())),
        ),
    )


def _pause_json(pause: Pause | None) -> dict[str, Any]:
    if pause is None:
        return {}
    return {
        "since": pause.since.isoformat(),
        "until": _day_json(pause.until),
        "ended": _day_json(pause.ended),
        "held": [
            {
                "kind": one.kind,
                "to": one.to,
                "alone": one.alone,
                "commitment": one.commitment,
                "details": dict(one.details),
            }
            for one in pause.held
        ],
    }


def _pause_of(kept: dict[str, Any]) -> Pause | None:
    if not kept:
        return None
    return Pause(
        since=date.fromisoformat(kept["since"]),
        until=_day_of(kept["until"]),
        ended=_day_of(kept["ended"]),
        held=tuple(
            Held(
                kind=one["kind"],
                to=PersonId(one["to"]),
                alone=one["alone"],
                commitment=one["commitment"],
                details=MappingProxyType(one["details"]),
            )
            for one in kept["held"]
        ),
    )


def commitment_row(commitment: Commitment) -> Values:
    return {
        "id": commitment.id,
        "deal": commitment.deal,
        "what": commitment.what,
        "owner": commitment.owner.id,
        "owner_name": commitment.owner.name,
        "owner_zone": commitment.owner.zone,
        "owner_outsider": commitment.owner.outsider,
        "due": commitment.due,
        "made_by": commitment.made_by.id,
        "made_by_name": commitment.made_by.name,
        "made_by_zone": commitment.made_by.zone,
        "made_by_outsider": commitment.made_by.outsider,
        "made_at": commitment.made_at,
        "state": commitment.state,
        "move": commitment.move,
        "measure": commitment.measure,
        "in_return": commitment.in_return,
        "proof": commitment.proof,
        "follows": commitment.follows,
        "counterpart": commitment.counterpart,
        "notes": dict(commitment.notes),
    }


def commitment_of(row: CommitmentRow) -> Commitment:
    return Commitment(
        id=CommitmentId(row.id),
        organisation=OrganisationId(row.organisation),
        deal=DealId(row.deal),
        what=row.what,
        owner=Person(
            id=PersonId(row.owner), name=row.owner_name, zone=row.owner_zone, outsider=row.owner_outsider
        ),
        due=row.due,
        made_by=Person(
            id=PersonId(row.made_by),
            name=row.made_by_name,
            zone=row.made_by_zone,
            outsider=row.made_by_outsider,
        ),
        made_at=row.made_at,
        state=row.state,
        move=row.move,
        measure=row.measure,
        in_return=row.in_return,
        proof=row.proof,
        follows=None if row.follows is None else CommitmentId(row.follows),
        counterpart=row.counterpart,
        notes=MappingProxyType(row.notes),
    )


def event_row(event: Event) -> Values:
    return {
        "commitment": event.commitment,
        "kind": event.kind,
        "by": event.by.id,
        "by_name": event.by.name,
        "by_zone": event.by.zone,
        "by_outsider": event.by.outsider,
        "at": event.at,
        "note": event.note,
        "before": None if event.before is None else _commitment_json(event.before),
    }


def event_of(row: EventRow) -> Event:
    return Event(
        commitment=CommitmentId(row.commitment),
        kind=row.kind,
        by=Person(id=PersonId(row.by), name=row.by_name, zone=row.by_zone, outsider=row.by_outsider),
        at=row.at,
        note=row.note,
        before=None if row.before is None else _commitment_from(row.organisation, row.before),
    )


def _commitment_json(commitment: Commitment) -> Values:
    """A commitment as it stood, within the event that changed it."""
    values = commitment_row(commitment)
    for name in ("id", "deal", "follows"):
        values[name] = None if values[name] is None else str(values[name])
    values["due"] = commitment.due.isoformat()
    values["made_at"] = commitment.made_at.astimezone(UTC).isoformat()
    return values


def _commitment_from(organisation: str, json: Json) -> Commitment:
    values: Values = {
        **json,
        "organisation": organisation,
        "id": UUID(json["id"]),
        "deal": UUID(json["deal"]),
        "follows": UUID(json["follows"]) if json["follows"] else None,
        "due": date.fromisoformat(json["due"]),
        "made_at": datetime.fromisoformat(json["made_at"]),
    }
    return commitment_of(CommitmentRow(**values))


def cycle_row(cycle: Cycle) -> Values:
    return {
        "deal": cycle.deal,
        "number": cycle.number,
        "goal": cycle.goal,
        "began_at": cycle.began_at,
        "starts_on": cycle.starts_on,
        "ends_on": cycle.ends_on,
        "closed_at": cycle.closed_at,
        "change": cycle.change,
        "why": cycle.why,
    }


def cycle_of(row: CycleRow) -> Cycle:
    return Cycle(
        organisation=OrganisationId(row.organisation),
        deal=DealId(row.deal),
        number=row.number,
        goal=row.goal,
        began_at=row.began_at,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        closed_at=row.closed_at,
        change=row.change,
        why=row.why,
    )


def address_row(address: Address) -> Values:
    return {
        "key": address.key,
        "kind": address.kind,
        "url": address.url,
        "bot": address.bot,
        "team": address.team,
        "shared": address.shared,
        "account": address.account,
        "conversation": address.conversation,
        "name": address.name,
        "zone": address.zone,
        "greeted": address.greeted,
        "doubted_at": address.doubted_at,
        "removed_at": address.removed_at,
    }


def address_of(row: AddressRow) -> Address:
    return Address(
        organisation=OrganisationId(row.organisation),
        key=row.key,
        kind=row.kind,
        url=row.url,
        bot=row.bot,
        team=row.team,
        shared=row.shared,
        account=row.account,
        conversation=row.conversation,
        name=row.name,
        zone=row.zone,
        greeted=row.greeted,
        doubted_at=row.doubted_at,
        removed_at=row.removed_at,
    )


def follow_up_row(follow_up: FollowUp) -> Values:
    """What is to be said; how far it has come stands in the other columns."""
    return {
        "id": follow_up.id,
        "key": follow_up.key,
        "kind": follow_up.kind,
        "platform": follow_up.place.platform,
        "workspace": follow_up.place.workspace,
        "conversation": follow_up.place.conversation,
        "thread": follow_up.place.thread,
        "private": follow_up.place.private,
        "to_person": follow_up.to,
        "deal": follow_up.deal,
        "commitment": follow_up.commitment,
        "due_at": follow_up.due_at,
        "details": dict(follow_up.details),
        "replaces": follow_up.replaces,
        "urgent": follow_up.kind not in UNASKED,
    }


def follow_up_of(row: FollowUpRow) -> FollowUp:
    return FollowUp(
        id=FollowUpId(row.id),
        organisation=OrganisationId(row.organisation),
        key=row.key,
        kind=row.kind,
        place=Place(
            platform=row.platform,
            workspace=row.workspace,
            conversation=row.conversation,
            thread=row.thread,
            private=row.private,
        ),
        to=PersonId(row.to_person),
        deal=DealId(row.deal),
        due_at=row.due_at,
        commitment=None if row.commitment is None else CommitmentId(row.commitment),
        details=MappingProxyType(row.details),
        replaces=row.replaces,
    )


def lane_of(place: Place) -> str:
    """The name of a conversation's way out; threads share it."""
    return f"{place.platform} {place.workspace} {place.conversation}"


def place_json(place: Place) -> Values:
    return {
        "platform": place.platform,
        "workspace": place.workspace,
        "conversation": place.conversation,
        "thread": place.thread,
        "private": place.private,
    }


def place_of(json: Json) -> Place:
    return Place(
        platform=json["platform"],
        workspace=json["workspace"],
        conversation=json["conversation"],
        thread=json["thread"],
        private=json["private"],
    )


def brief_json(brief: Brief) -> Values:
    return {
        "about": brief.about,
        "kind": brief.kind,
        "counterpart": brief.counterpart,
        "contact": brief.contact,
        "issues": list(brief.issues),
        "agreed": list(brief.agreed),
        "parked": list(brief.parked),
        "interests": [_interest_json(interest) for interest in brief.interests],
        "stakeholders": [_stakeholder_json(stakeholder) for stakeholder in brief.stakeholders],
        "linked": brief.linked,
        "doubted": brief.doubted,
        "obstacles": [_obstacle_json(obstacle) for obstacle in brief.obstacles],
        "stage": brief.stage,
        "relationship": brief.relationship,
        "target_date": _day_json(brief.target_date),
        "next_contact": _day_json(brief.next_contact),
        "signed_on": _day_json(brief.signed_on),
        "flags": None if brief.flags is None else list(brief.flags),
        "signs": list(brief.signs),
        "slots": dict(brief.slots),
        "answers": [_answer_json(answer) for answer in brief.answers],
        "asking": brief.asking,
        "reopened": brief.reopened,
        "unconfirmed": list(brief.unconfirmed),
        "intentions": [_intention_json(one) for one in brief.intentions],
        "stamps": {name: _stamp_json(stamp) for name, stamp in brief.stamps.items()},
    }


def brief_of(json: Json) -> Brief:
    """Also one that was written before a part of it could be told: that part then stays untold."""
    return Brief(
        about=json["about"],
        kind=json["kind"],
        counterpart=json["counterpart"],
        contact=json["contact"],
        issues=tuple(json["issues"]),
        agreed=tuple(json.get("agreed", ())),
        parked=tuple(json.get("parked", ())),
        interests=tuple(_interest_of(interest) for interest in json.get("interests", ())),
        stakeholders=tuple(_stakeholder_of(stakeholder) for stakeholder in json.get("stakeholders", ())),
        linked=json.get("linked", ""),
        doubted=json.get("doubted", False),
        obstacles=tuple(_obstacle_of(obstacle) for obstacle in json["obstacles"]),
        stage=json["stage"],
        relationship=json["relationship"],
        target_date=_day_of(json["target_date"]),
        next_contact=_day_of(json["next_contact"]),
        signed_on=_day_of(json.get("signed_on")),
        flags=None if json["flags"] is None else tuple(json["flags"]),
        signs=tuple(json["signs"]),
        slots=MappingProxyType(json["slots"]),
        answers=tuple(_answer_of(answer) for answer in json["answers"]),
        asking=json.get("asking", False),
        reopened=json.get("reopened", ""),
        unconfirmed=tuple(json.get("unconfirmed", ())),
        intentions=tuple(_intention_of(one) for one in json.get("intentions", ())),
        stamps=MappingProxyType({name: _stamp_of(stamp) for name, stamp in json.get("stamps", {}).items()}),
    )


def private_json(facts: PrivateFacts) -> Values:
    return {
        "trust": facts.trust,
        "open_promise": facts.open_promise,
        "batna": facts.batna,
        "alternative": facts.alternative,
        "limit": facts.limit,
        "answers": [_answer_json(answer) for answer in facts.answers],
        "reviews": [_review_json(review) for review in facts.reviews],
        "offers": [_offer_json(offer) for offer in facts.offers],
        "lessons": [_lesson_json(lesson) for lesson in facts.lessons],
        "overheard": [
            {"person": one.person, "words": one.words, "link": one.link, "at": one.at.isoformat()}
            for one in facts.overheard
        ],
    }


def private_of(json: Json) -> PrivateFacts:
    """Also what was sealed before a part of it could be told: that part then stays untold."""
    return PrivateFacts(
        trust=json["trust"],
        open_promise=json["open_promise"],
        batna=json["batna"],
        alternative=json["alternative"],
        limit=json["limit"],
        answers=tuple(_answer_of(answer) for answer in json["answers"]),
        reviews=tuple(_review_of(review) for review in json.get("reviews", ())),
        offers=tuple(_offer_of(offer) for offer in json.get("offers", ())),
        lessons=tuple(_lesson_of(lesson) for lesson in json.get("lessons", ())),
        overheard=tuple(
            Overheard(
                person=PersonId(one["person"]),
                words=one["words"],
                link=one["link"],
                at=datetime.fromisoformat(one["at"]),
            )
            for one in json.get("overheard", ())
        ),
    )


def _review_json(review: Review) -> Values:
    return {
        "on": review.on.isoformat(),
        "number": review.number,
        "trust": review.trust,
        "result": review.result,
        "process": review.process,
        "relationship": review.relationship,
        "moved": review.moved,
        "proof": review.proof,
        "learned": review.learned,
        "open_promises": review.open_promises,
        "next_win": review.next_win,
        "coast": review.coast,
    }


def _review_of(json: Json) -> Review:
    values: Values = {**json, "on": date.fromisoformat(json["on"])}
    return Review(**values)


def _offer_json(offer: Offer) -> Values:
    return {
        "side": offer.side,
        "issue": offer.issue,
        "to": offer.to,
        "on": offer.on.isoformat(),
        "by": offer.by,
        "counterpart": offer.counterpart,
    }


def _offer_of(json: Json) -> Offer:
    values: Values = {**json, "on": date.fromisoformat(json["on"])}
    return Offer(**values)


def _lesson_json(lesson: Lesson) -> Values:
    return {"helped": lesson.helped, "otherwise": lesson.otherwise, "on": lesson.on.isoformat()}


def _lesson_of(json: Json) -> Lesson:
    return Lesson(helped=json["helped"], otherwise=json["otherwise"], on=date.fromisoformat(json["on"]))


def _counterpart_json(one: Counterpart) -> Values:
    return {
        "name": one.name,
        "contact": one.contact,
        "about": one.about,
        "obstacles": [_obstacle_json(obstacle) for obstacle in one.obstacles],
        "next_contact": _day_json(one.next_contact),
        "slots": dict(one.slots),
        "suggested": dict(one.suggested),
        "declined": dict(one.declined),
    }


def _counterpart_of(json: Json) -> Counterpart:
    return Counterpart(
        name=json["name"],
        contact=json["contact"],
        about=json["about"],
        obstacles=tuple(_obstacle_of(obstacle) for obstacle in json["obstacles"]),
        next_contact=_day_of(json["next_contact"]),
        slots=MappingProxyType(json["slots"]),
        suggested=MappingProxyType(json["suggested"]),
        declined=MappingProxyType(json["declined"]),
    )


def _interest_json(interest: Interest) -> Values:
    return {"words": interest.words, "theirs": interest.theirs, "guessed": interest.guessed}


def _interest_of(json: Json) -> Interest:
    return Interest(words=json["words"], theirs=json["theirs"], guessed=json["guessed"])


def _stakeholder_json(stakeholder: Stakeholder) -> Values:
    return {"name": stakeholder.name, "role": stakeholder.role}


def _stakeholder_of(json: Json) -> Stakeholder:
    return Stakeholder(name=json["name"], role=json["role"])


def _stamp_json(stamp: Stamp) -> Values:
    return {"by": stamp.by, "at": stamp.at.astimezone(UTC).isoformat()}


def _stamp_of(json: Json) -> Stamp:
    return Stamp(by=json["by"], at=datetime.fromisoformat(json["at"]))


def _obstacle_json(obstacle: Obstacle) -> Values:
    return {"code": obstacle.code, "evidence": obstacle.evidence, "picked": obstacle.picked}


def _obstacle_of(json: Json) -> Obstacle:
    return Obstacle(code=json["code"], evidence=json["evidence"], picked=json["picked"])


def _intention_json(one: Intention) -> Values:
    draft = one.draft
    return {
        "id": one.id,
        "words": one.words,
        "by": person_row(one.by),
        "at": one.at.astimezone(UTC).isoformat(),
        "owner": person_row(one.owner) if one.owner else None,
        "stranger": one.stranger,
        "counterpart": one.counterpart,
        "asked": one.asked,
        "asks_for": one.asks_for,
        "rewritten": one.rewritten,
        "notes": dict(one.notes),
        "act": draft.act,
        "due": _day_json(draft.due),
        "period": draft.period,
        "others": [day.isoformat() for day in draft.others],
        "measure": draft.measure,
        "in_return": draft.in_return,
        "theirs": draft.theirs,
    }


def _intention_of(json: Json) -> Intention:
    draft = Draft(
        act=json["act"],
        due=_day_of(json["due"]),
        period=json["period"],
        others=tuple(date.fromisoformat(day) for day in json["others"]),
        measure=json["measure"],
        in_return=json["in_return"],
        theirs=json["theirs"],
    )
    return Intention(
        id=json["id"],
        words=json["words"],
        by=_person_from(json["by"]),
        at=datetime.fromisoformat(json["at"]),
        draft=draft,
        owner=_person_from(json["owner"]) if json["owner"] else None,
        stranger=json["stranger"],
        counterpart=json["counterpart"],
        asked=json["asked"],
        asks_for=json["asks_for"],
        rewritten=json["rewritten"],
        notes=MappingProxyType(json["notes"]),
    )


def _person_from(json: Json) -> Person:
    return Person(id=PersonId(json["id"]), name=json["name"], zone=json["zone"], outsider=json["outsider"])


def _answer_json(answer: Answer) -> Values:
    return {
        "question": answer.question,
        "words": answer.words,
        "by": person_row(answer.by),
        "at": answer.at.astimezone(UTC).isoformat(),
        "understood": answer.understood,
    }


def _answer_of(json: Json) -> Answer:
    by = json["by"]
    return Answer(
        question=json["question"],
        words=json["words"],
        by=Person(id=PersonId(by["id"]), name=by["name"], zone=by["zone"], outsider=by["outsider"]),
        at=datetime.fromisoformat(json["at"]),
        understood=json["understood"],
    )


def _day_json(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day_of(json: str | None) -> date | None:
    return None if json is None else date.fromisoformat(json)
