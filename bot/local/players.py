"""Who is played on the local page and where: two people of one side, and the channel that they share."""

from coaching.people import Person, PersonId, Place

ANA = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
BO = Person(id=PersonId("bo"), name="Bo", zone="America/New_York")

PLAYERS = (ANA, BO)

DEAL_ROOM = Place(platform="local", workspace="local", conversation="deal-room")


def player(name: str) -> Person | None:
    """The one with this id or name, in any case; None where nobody has it."""
    return next((one for one in PLAYERS if name.strip().lower() in {one.id, one.name.lower()}), None)
