"""Every noun survives being written down: the examples leave no field at its default."""

from dataclasses import MISSING, Field, fields, replace
from datetime import date, time, timedelta, timezone
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.cycle import Cycle
from coaching.deal import Answer, Brief, Counterpart, Deal, DealId, Interest, Obstacle, Stakeholder, Stamp
from coaching.follow_up import FollowUp, FollowUpId
from coaching.hours import ON_THE_DAY, Absence, Hours, Span
from coaching.intentions import Draft, Intention
from coaching.pausing import Held, Pause
from coaching.people import Person, PersonId, Place
from coaching.private import Lesson, Offer, Overheard, PrivateFacts, Review
from coaching.ways import Ways
from storage.mapping import brief_json, brief_of, private_json, private_of
from storage.store import SqlStore
from tests.conftest import AnyStore
from tests.storage.examples import ACME, BO, NOW, a_commitment, a_deal

CARA = Person(id=PersonId("U3"), name="Cara ☂ O'Neil", zone="Asia/Tokyo", outsider=True)
PLACE = Place(platform="slack", workspace="T1", conversation="C1", thread="1700.1", private=True)
TOKYO = timezone(timedelta(hours=9))
DAY = date(2027, 4, 30)

OBSTACLE = Obstacle(code="no_decision", evidence='They said: "not yet"', picked=True)
ANSWER = Answer(question="goal", words="£40k, 'or' so\n", by=CARA, at=NOW.astimezone(TOKYO), understood=False)
INTEREST = Interest(words="Not to lose face at home", theirs=True, guessed=True)
STAKEHOLDER = Stakeholder(name="Their CFO", role="can_stop")
STAMP = Stamp(by="Cara ☂ O'Neil", at=NOW.astimezone(TOKYO))
DRAFT = Draft(
    act="send [what exactly?] to Dee ☂",
    due=DAY,
    period="next week",
    others=(date(2027, 5, 4),),
    measure="her reply",
    in_return="nothing this time",
    theirs=True,
)
INTENTION = Intention(
    id="1",
    words="Be more flexible ☂",
    by=CARA,
    at=NOW.astimezone(TOKYO),
    draft=DRAFT,
    owner=replace(CARA, id=PersonId("U4"), name="dan"),
    stranger="Marco",
    counterpart="Globex ☂",
    asked=1,
    asks_for="action",
    rewritten=True,
    notes=MappingProxyType({"if_then": "If it rains, then by train"}),
)
BRIEF = Brief(
    about="Renewal with Contoso",
    kind="renewal",
    counterpart="Contoso",
    contact="Dee",
    issues=("price", "term"),
    agreed=("scope", "start"),
    parked=("exclusivity",),
    interests=(INTEREST, Interest(words="Cash this quarter")),
    stakeholders=(STAKEHOLDER, replace(STAKEHOLDER, name="Dee", role="decides")),
    linked="The Fabrikam renewal",
    doubted=True,
    obstacles=(OBSTACLE, replace(OBSTACLE, code="price_gap")),
    stage="bargaining",
    relationship="long",
    target_date=DAY,
    next_contact=date(2027, 3, 2),
    flags=("legal_review",),
    signs=("distress",),
    slots=MappingProxyType({"figure": "£40k"}),
    answers=(ANSWER, replace(ANSWER, question="walk_away")),
    asking=True,
    reopened="goal",
    unconfirmed=("kind", "counterpart"),
    intentions=(INTENTION, replace(INTENTION, id="2", owner=None)),
    signed_on=date(2027, 2, 26),
    stamps=MappingProxyType({"goal": STAMP, "kind": replace(STAMP, at=NOW)}),
)
REVIEW = Review(
    on=DAY,
    number=2,
    trust=6,
    result=3,
    process=4,
    relationship=5,
    moved="They sent the ☂ draft",
    proof="their mail",
    learned="Dee wants it before the audit",
    open_promises="the corrected invoices",
    next_win="a date for the audit",
    coast="the good mood",
)
OFFER = Offer(side="they", issue="price", to="12 %, ☂", on=DAY, by="ana", counterpart="Globex ☂")
PRIVATE = PrivateFacts(
    trust=0,
    open_promise="They owe us the minutes",
    batna="fair",
    alternative="Build it ourselves, ☂",
    limit="Not above £55k",
    answers=(ANSWER,),
    reviews=(REVIEW,),
    offers=(OFFER,),
    lessons=(Lesson(helped="One page ☂", otherwise="Ask legal first", on=DAY),),
    overheard=(Overheard(person=BO.id, words="I'll try ☂", link="https://example.com/1", at=NOW),),
)
CYCLE = Cycle(
    organisation=ACME,
    deal=DealId(UUID(int=1)),
    number=2,
    goal="Agreed text on liability ☂",
    began_at=NOW.astimezone(TOKYO),
    starts_on=date(2027, 3, 1),
    ends_on=date(2027, 3, 15),
    closed_at=NOW + timedelta(days=14),
    change="one question a week",
    why="two at once were left unanswered",
)
COUNTERPART = Counterpart(
    name="Globex ☂",
    contact="Eve",
    about="their legal is silent",
    obstacles=(OBSTACLE,),
    next_contact=DAY,
    slots=MappingProxyType({"signer": "their CFO"}),
    suggested=MappingProxyType({"standstill": 1}),
    declined=MappingProxyType({"agree-agenda": "not now"}),
)
DEAL = Deal(
    id=DealId(UUID(int=7)),
    organisation=ACME,
    title="Renewal, 東京",
    lead=CARA,
    places=(PLACE, replace(PLACE, conversation="C0")),
    opened_at=NOW.astimezone(TOKYO),
    members=frozenset({CARA.id, BO.id}),
    brief=BRIEF,
    suggested=MappingProxyType({"agree-agenda": 2}),
    declined=MappingProxyType({"standstill": "they would laugh"}),
    trusted=frozenset({BO.id, PersonId("U9")}),
    closed_at=NOW + timedelta(days=1, microseconds=1),
    outcome="parked",
    pause=Pause(
        since=DAY,
        until=DAY,
        ended=DAY,
        held=(
            Held(
                kind="review",
                to=BO.id,
                alone=True,
                commitment=str(UUID(int=7)),
                details=MappingProxyType({"number": "1"}),
            ),
        ),
    ),
    ways=Ways(listens=frozenset({"C1 1.2", "C0"}), unheard=frozenset({BO.id})),
    others=(COUNTERPART,),
)
COMMITMENT = Commitment(
    id=CommitmentId(UUID(int=8)),
    organisation=ACME,
    deal=DealId(UUID(int=1)),
    what="Send the draft",
    owner=CARA,
    due=DAY,
    made_by=replace(CARA, id=PersonId("U4"), name="dan"),
    made_at=NOW,
    state="partly_done",
    move="agree-agenda",
    measure="They confirm it",
    in_return="Their list of open points",
    proof="Half of it went out",
    follows=CommitmentId(UUID(int=1)),
    counterpart="Globex ☂",
    notes=MappingProxyType({"stake": "one week of two people ☂"}),
)
EVENT = Event(
    commitment=CommitmentId(UUID(int=1)),
    kind="moved",
    by=CARA,
    at=NOW,
    note="to Friday",
    before=COMMITMENT,
)
FOLLOW_UP = FollowUp(
    id=FollowUpId(UUID(int=9)),
    organisation=ACME,
    key="commitment:1:due",
    kind="moved",
    place=PLACE,
    to=CARA.id,
    deal=DealId(UUID(int=1)),
    due_at=NOW,
    commitment=CommitmentId(UUID(int=1)),
    details=MappingProxyType({"was_due": "2027-03-01"}),
    replaces="1699.9",
)

HOURS = Hours(
    zone="Asia/Kolkata",
    country="DE-BY",
    quiet_from=time(19, 30),
    quiet_until=time(7, 15),
    days_off=(Span(first=DAY, last=DAY), Span(first=date(2027, 12, 20), last=date(2028, 1, 3))),
    away=Absence(until=DAY, stand_in=BO.id),
    how_often=ON_THE_DAY,
)

NOUNS = (
    CARA,
    HOURS,
    PLACE,
    OBSTACLE,
    ANSWER,
    INTEREST,
    STAKEHOLDER,
    STAMP,
    DRAFT,
    INTENTION,
    BRIEF,
    COUNTERPART,
    REVIEW,
    OFFER,
    PRIVATE,
    CYCLE,
    DEAL,
    COMMITMENT,
    EVENT,
    FOLLOW_UP,
)

#: Parts of a brief that it did not have at first.
LATER_PARTS = {
    "agreed",
    "parked",
    "interests",
    "stakeholders",
    "linked",
    "doubted",
    "asking",
    "reopened",
    "stamps",
    "unconfirmed",
    "intentions",
    "signed_on",
}


def default(field: Field[Any]) -> object:
    return field.default if field.default_factory is MISSING else field.default_factory()


@pytest.mark.parametrize("noun", NOUNS, ids=[type(noun).__name__ for noun in NOUNS])
def test_the_example_leaves_no_field_at_its_default(noun: Any) -> None:  # noqa: ANN401 - any of the nouns
    for field in fields(noun):
        if field.name in {"kept_as", "country"}:
            continue  # never kept itself; kept with the person's hours alone
        assert getattr(noun, field.name) != default(field), field.name


async def test_a_person_survives(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.people.remember(CARA))

    assert await kept_store.transact(ACME, lambda work: work.people.known(CARA.id)) == CARA


async def test_what_a_person_set_of_their_own_survives_and_their_zone_wins(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.people.remember(CARA))
    assert await kept_store.look(ACME, lambda work: work.people.hours_of(CARA.id)) == Hours()

    await kept_store.transact(ACME, lambda work: work.people.keep_hours(CARA.id, HOURS))
    await kept_store.transact(ACME, lambda work: work.people.remember(CARA))

    assert await kept_store.look(ACME, lambda work: work.people.hours_of(CARA.id)) == HOURS
    assert await kept_store.look(ACME, lambda work: work.people.known(CARA.id)) == HOURS.of(CARA)


async def test_the_platforms_zone_is_there_again_when_the_own_one_is_taken_back(store: AnyStore) -> None:
    there = replace(CARA, zone="Asia/Kolkata")
    await store.transact(ACME, lambda work: work.people.remember(CARA))
    await store.transact(ACME, lambda work: work.people.keep_hours(CARA.id, HOURS))
    assert await store.look(ACME, lambda work: work.people.known(CARA.id)) == there

    await store.transact(ACME, lambda work: work.people.remember(there))
    await store.transact(ACME, lambda work: work.people.keep_hours(CARA.id, Hours()))

    assert await store.look(ACME, lambda work: work.people.known(CARA.id)) == CARA


async def test_a_deal_survives_when_it_is_added_and_when_it_is_saved(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(DEAL))
    assert await kept_store.transact(ACME, lambda work: work.deals.known(DEAL.id)) == DEAL

    other = replace(a_deal(), id=DEAL.id)
    await kept_store.transact(ACME, lambda work: work.deals.save(other))
    assert await kept_store.transact(ACME, lambda work: work.deals.known(DEAL.id)) == other

    await kept_store.transact(ACME, lambda work: work.deals.save(DEAL))
    assert await kept_store.transact(ACME, lambda work: work.deals.known(DEAL.id)) == DEAL


async def test_what_nobody_said_stays_unsaid(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(a_deal()))

    found = await kept_store.transact(ACME, lambda work: work.deals.known(a_deal().id))

    assert found == a_deal()
    assert found.brief.flags is None


async def test_that_no_flag_applies_is_not_the_same_as_that_nobody_was_asked(kept_store: SqlStore) -> None:
    asked = a_deal().told(Brief(flags=()))
    await kept_store.transact(ACME, lambda work: work.deals.add(asked))

    found = await kept_store.transact(ACME, lambda work: work.deals.known(asked.id))

    assert found.brief.flags == ()


def test_a_brief_that_was_written_before_a_part_could_be_told_is_read_without_it() -> None:
    at_first = {name: value for name, value in brief_json(BRIEF).items() if name not in LATER_PARTS}
    untold = {field.name: default(field) for field in fields(Brief) if field.name in LATER_PARTS}

    assert brief_of(at_first) == replace(BRIEF, **untold)


async def test_what_was_told_in_private_survives(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(a_deal()))
    await kept_store.transact(ACME, lambda work: work.private.keep(a_deal().id, PRIVATE))

    assert await kept_store.look(ACME, lambda work: work.private.of_deal(a_deal().id)) == PRIVATE

    await kept_store.transact(ACME, lambda work: work.private.keep(a_deal().id, PrivateFacts()))
    assert await kept_store.look(ACME, lambda work: work.private.of_deal(a_deal().id)) == PrivateFacts()


async def test_a_commitment_and_an_event_survive(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(a_deal()))
    await kept_store.transact(ACME, lambda work: work.commitments.add(a_commitment()))
    await kept_store.transact(ACME, lambda work: work.commitments.add(COMMITMENT))
    await kept_store.transact(ACME, lambda work: work.events.add(EVENT))

    assert await kept_store.transact(ACME, lambda work: work.commitments.known(COMMITMENT.id)) == COMMITMENT
    assert await kept_store.transact(ACME, lambda work: work.events.of_deal(a_deal().id)) == (EVENT,)

    other = replace(a_commitment(), id=COMMITMENT.id, state="done")
    await kept_store.transact(ACME, lambda work: work.commitments.save(other))
    await kept_store.transact(ACME, lambda work: work.commitments.save(COMMITMENT))
    assert await kept_store.transact(ACME, lambda work: work.commitments.known(COMMITMENT.id)) == COMMITMENT


def test_what_was_sealed_before_there_were_rounds_is_read_without_them() -> None:
    at_first = {
        name: value for name, value in private_json(PRIVATE).items() if name not in {"reviews", "offers"}
    }

    assert private_of(at_first) == replace(PRIVATE, reviews=(), offers=())


async def test_a_round_survives(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(a_deal()))
    await kept_store.transact(ACME, lambda work: work.cycles.add(CYCLE))
    assert await kept_store.look(ACME, lambda work: work.cycles.of_deal(CYCLE.deal)) == (CYCLE,)

    other = replace(CYCLE, goal="another", closed_at=None, change="", why="")
    await kept_store.transact(ACME, lambda work: work.cycles.save(other))
    assert await kept_store.look(ACME, lambda work: work.cycles.of_deal(CYCLE.deal)) == (other,)


async def test_a_follow_up_survives(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(a_deal()))
    await kept_store.transact(ACME, lambda work: work.commitments.add(a_commitment()))
    await kept_store.transact(ACME, lambda work: work.follow_ups.schedule(FOLLOW_UP))

    (claimed,) = await kept_store.claim(NOW, 10)

    assert claimed.follow_up == FOLLOW_UP


async def test_moments_come_back_in_utc(kept_store: SqlStore) -> None:
    await kept_store.transact(ACME, lambda work: work.deals.add(DEAL))

    found = await kept_store.transact(ACME, lambda work: work.deals.known(DEAL.id))

    assert found.opened_at.utcoffset() == timedelta(0)
    assert found.brief.answers[0].at.utcoffset() == timedelta(0)


async def test_a_moment_without_a_zone_is_refused(kept_store: SqlStore) -> None:
    naive = NOW.replace(tzinfo=None)

    with pytest.raises(Exception, match="timezone"):
        await kept_store.transact(ACME, lambda work: work.first_time("turn 1", naive))
