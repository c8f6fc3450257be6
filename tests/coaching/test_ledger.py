"""The ledger of kept words and the momentum of evidence, counted from what happened."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import DealId
from coaching.ledger import Ledger, Momentum, Side, ledger_of, momentum_of, stalled_on
from coaching.people import OrganisationId, Person, PersonId

ANA = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
THEM = Person(id=PersonId("them"), name="Northwind", zone="Europe/London", outsider=True)
OPENED = datetime(2027, 3, 1, 9, tzinfo=UTC)
DUE = date(2027, 3, 10)


def promise(number: int, state: str, owner: Person = ANA) -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=number)),
        organisation=OrganisationId("acme"),
        deal=DealId(UUID(int=1)),
        what="send the list",
        owner=owner,
        due=DUE,
        made_by=ANA,
        made_at=OPENED,
        state=state,
    )


def event(number: int, kind: str, day: int, hour: int = 12) -> Event:
    at = datetime(2027, 3, day, hour, tzinfo=UTC)
    return Event(commitment=CommitmentId(UUID(int=number)), kind=kind, by=ANA, at=at)


def test_a_promise_counts_once_as_kept_late_or_missed_for_the_side_that_made_it() -> None:
    commitments = (
        promise(1, "done"),
        promise(2, "done"),
        promise(3, "done"),
        promise(4, "missed"),
        promise(5, "partly_done"),
        promise(6, "open"),
        promise(7, "cancelled"),
        promise(8, "done", THEM),
        promise(9, "missed", THEM),
    )
    events = (
        event(1, "done", 10, 23),
        event(2, "done", 11),
        event(3, "missed", 10),
        event(3, "moved", 10),
        event(3, "done", 12),
        event(4, "missed", 15),
        event(5, "partly_done", 10),
        event(8, "done", 9),
        event(9, "missed", 15),
    )

    assert ledger_of(commitments, events) == Ledger(
        ours=Side(kept=1, late=3, missed=1), theirs=Side(kept=1, missed=1)
    )


def test_momentum_tells_days_to_the_first_evidence_between_it_and_since() -> None:
    events = (event(1, "done", 4), event(2, "moved", 6), event(3, "partly_done", 8), event(4, "done", 14))
    now = datetime(2027, 3, 20, 9, tzinfo=UTC)

    assert momentum_of(events, ANA, opened_at=OPENED, now=now) == Momentum(
        to_first=3, between=5, since=6, wins=1
    )
    assert momentum_of((), ANA, opened_at=OPENED, now=now) == Momentum(
        to_first=None, between=None, since=None, wins=0
    )


def test_a_deal_stalls_after_ten_days_without_evidence_and_after_five_when_the_end_is_near() -> None:
    latest = date(2027, 3, 1)
    assert stalled_on(latest, None) == latest + timedelta(days=10)
    assert stalled_on(latest, date(2027, 4, 30)) == latest + timedelta(days=10)
    assert stalled_on(latest, date(2027, 3, 20)) == latest + timedelta(days=5)
