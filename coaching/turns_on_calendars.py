"""What is asked for one's calendar: the days of one's own promises and talks, to the asker alone."""

from coaching.commands import ShowCalendar
from coaching.errors import NoDealHere
from coaching.hearing import Hearing
from coaching.remarks import Remark, SaidAlone


def show_calendar(hearing: Hearing, _: ShowCalendar) -> Remark | None:
    """Raises NoDealHere where the asker has no open deal."""
    deals = hearing.work.deals.open_of(hearing.turn.person.id)
    if not deals:
        raise NoDealHere
    hearing.say("calendar", deals[0], place=hearing.alone())
    return None if hearing.turn.place.private else SaidAlone(deal=deals[0])
