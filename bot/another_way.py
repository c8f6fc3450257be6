"""What cannot be said where it belongs is told to the one it concerns another way, once and kindly."""

import logging
from dataclasses import replace
from datetime import datetime

from bot import wording
from bot.courier import Courier, Letter, NotDelivered
from coaching.people import PersonId, Place

log = logging.getLogger("foothold.follow_ups")


async def post(courier: Courier, letter: Letter, person: PersonId) -> tuple[str, Place]:
    """Post it or, where its place takes it never more, tell the person alone; returns the id and where.

    Nothing was posted when a place refuses for good, so nobody is told twice. Raises NotDelivered where the
    person cannot be told either, or OutcomeUnknown.
    """
    try:
        return await courier.post(letter), letter.place
    except NotDelivered as no:
        if not no.permanent or letter.place.private:
            raise
        log.warning("follow-up %s is told alone instead: %s", letter.mark, no.error)
    alone = letter.place.direct_to(person)
    card = letter.card.with_aside(wording.cannot_write_there())
    return await courier.post(replace(letter, card=card, place=alone, replaces="")), alone


async def in_doubt(courier: Courier, letter: Letter, person: PersonId, since: datetime) -> tuple[str, Place]:
    """Tell the person alone what may or may not stand in the letter's place; returns the id and where.

    It has a mark of its own, by which an earlier try is found. Raises CannotLookUp where not even that could
    be found again, NotDelivered or OutcomeUnknown.
    """
    alone, mark = letter.place.direct_to(person), f"{letter.mark}-doubt"
    found = await courier.find(alone, mark, since)
    if found is not None:
        return found, alone
    card = letter.card.with_aside(wording.in_doubt())
    return await courier.post(Letter(card=card, place=alone, mark=mark)), alone
