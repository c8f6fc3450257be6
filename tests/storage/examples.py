"""A deal, its people, a promise and a follow-up, for tests to vary."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Deal, DealId
from coaching.follow_up import DUE, FollowUp, FollowUpId
from coaching.people import OrganisationId, Person, PersonId, Place

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)

ACME = OrganisationId("slack:T1")
OTHERS = OrganisationId("slack:T2")

ANA = Person(id=PersonId("U1"), name="ana", zone="Europe/Paris")
BO = Person(id=PersonId("U2"), name="bo", zone="America/New_York")

HERE = Place(platform="slack", workspace="T1", conversation="C1")
THERE = Place(platform="slack", workspace="T1", conversation="C2")

THE_DEAL = DealId(UUID(int=1))


def a_deal(
    number: int = 1,
    *,
    organisation: OrganisationId = ACME,
    places: tuple[Place, ...] = (HERE,),
    members: frozenset[PersonId] = frozenset({ANA.id}),
    opened_at: datetime = NOW,
) -> Deal:
    return Deal(
        id=DealId(UUID(int=number)),
        organisation=organisation,
        title=f"Renewal {number}",
        lead=ANA,
        places=places,
        opened_at=opened_at,
        members=members,
    )


def a_commitment(
    number: int = 1,
    *,
    organisation: OrganisationId = ACME,
    deal: DealId = THE_DEAL,
    move: str = "agree-agenda",
    due: date = date(2027, 3, 3),
    state: str = "open",
) -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=number)),
        organisation=organisation,
        deal=deal,
        what="Agree an agenda",
        owner=ANA,
        due=due,
        made_by=ANA,
        made_at=NOW,
        state=state,
        move=move,
    )


def an_event(kind: str = "made", *, commitment: int = 1, note: str = "") -> Event:
    return Event(commitment=CommitmentId(UUID(int=commitment)), kind=kind, by=ANA, at=NOW, note=note)


def a_follow_up(
    number: int = 1,
    *,
    organisation: OrganisationId = ACME,
    key: str = "",
    kind: str = DUE,
    place: Place = HERE,
    commitment: CommitmentId | None = None,
    after: timedelta = timedelta(0),
) -> FollowUp:
    """Due `after` the examples' now."""
    return FollowUp(
        id=FollowUpId(UUID(int=number)),
        organisation=organisation,
        key=key or f"key {number}",
        kind=kind,
        place=place,
        to=ANA.id,
        deal=THE_DEAL,
        due_at=NOW + after,
        commitment=commitment,
    )
