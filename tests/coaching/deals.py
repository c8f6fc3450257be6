"""A deal with whatever brief a test gives it; deals drawn at random are in tests/coaching/synthetic.py."""

from datetime import UTC, date, datetime
from uuid import UUID

from bot.playbook_files import read_playbook
from coaching.deal import Brief, Deal, DealId
from coaching.people import Person, PersonId, Place

TODAY = date(2027, 3, 1)
LEAD = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
PLACE = Place(platform="local", workspace="acme", conversation="deal-room")


def deal_with(brief: Brief) -> Deal:
    return Deal(
        id=DealId(UUID(int=1)),
        organisation=PLACE.organisation,
        title="Renewal with Contoso",
        lead=LEAD,
        places=(PLACE,),
        opened_at=datetime(2027, 3, 1, 9, tzinfo=UTC),
        members=frozenset({LEAD.id}),
        brief=brief,
    )


PLAYBOOK = read_playbook()
