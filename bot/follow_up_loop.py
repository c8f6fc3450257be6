"""Says what is due: claim, look who reads along, post, record; and again."""

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from bot import another_way, wording
from bot.card import Card
from bot.cards import Cards
from bot.courier import (
    CannotLookUp,
    Courier,
    Letter,
    NotDelivered,
    OutcomeUnknown,
    TooLate,
    check_time,
    leave_by,
)
from coaching.coach import Coach
from coaching.people import Place
from coaching.ports import COULD_NOT_CONFIRM, Failed, Outcome, Posted, Unsure
from coaching.remarks import Delivery, Share, where_to_say

log = logging.getLogger("foothold.follow_ups")

#: Seconds between two looks at what is due, where nothing wakes the loop before.
POLL = 1.0

#: Seconds after asking for what is due within which it must leave: half of the lease (storage.pace.Pace), so
#: that who takes the lane over finds nothing of ours on its way.
LEAVE_WITHIN = 30.0

#: At most so many follow-ups are on their way at once.
BATCH = 50


@dataclass(slots=True, kw_only=True)
class FollowUpLoop:
    """One process's sender; any number may run beside each other on the same store."""

    coach: Coach
    cards: Cards
    couriers: Mapping[str, Courier]
    poll: float = POLL
    #: Told of each card that stands there, once that is recorded; it must not wait for anything.
    posted: Callable[[Delivery, Posted], None] = lambda _, __: None
    leave_within: float = LEAVE_WITHIN
    _due: asyncio.Event = field(default_factory=asyncio.Event)

    def wake(self) -> None:
        """Look at once: something may have become due."""
        self._due.set()

    async def run(self) -> None:
        """Follow up until cancelled; a round that fails is logged, and the next one goes on."""
        while True:
            self._due.clear()
            try:
                busy = await self.once()
            except Exception:  # the loop's top: nothing below swallows a fault
                log.exception("follow-up round failed")
                busy = 0
            if not busy:
                await self._rest()

    async def once(self) -> int:
        """One round; returns how many deliveries it tried."""
        leave_by(time.monotonic() + self.leave_within)
        deliveries = await self.coach.due(BATCH)
        if not deliveries:
            return 0
        results = await asyncio.gather(
            *(self._deliver(delivery) for delivery in deliveries), return_exceptions=True
        )
        outcomes = [_outcome(delivery, result) for delivery, result in zip(deliveries, results, strict=True)]
        # What was posted is recorded, also when the process is asked to stop meanwhile.
        await asyncio.shield(self.coach.finish(outcomes))
        for delivery, outcome in zip(deliveries, outcomes, strict=True):
            if isinstance(outcome, Posted):
                self.posted(delivery, outcome)
        return len(deliveries)

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(self.poll):
                await self._due.wait()
        except TimeoutError:
            return

    async def _deliver(self, delivery: Delivery) -> Outcome:  # noqa: PLR0911 - one line a way to end
        follow_up, fence = delivery.follow_up, delivery.fence
        courier = self.couriers.get(follow_up.place.platform)
        if courier is None:
            return Failed(
                follow_up=follow_up.id, fence=fence, error="platform not connected", permanent=False
            )
        try:
            return await self._post(delivery, courier)
        except NotDelivered as no:
            return Failed(
                follow_up=follow_up.id,
                fence=fence,
                error=no.error,
                permanent=no.permanent,
                retry_after=no.retry_after,
            )
        except TooLate:
            error = "frozen past its lease"
            if delivery.unsure_since is not None:
                return Unsure(follow_up=follow_up.id, fence=fence, error=error)
            # It has not left; that another process has sent it meanwhile, the fence tells.
            return Failed(follow_up=follow_up.id, fence=fence, error=error, permanent=False, retry_after=0)
        except OutcomeUnknown as unknown:
            return Unsure(follow_up=follow_up.id, fence=fence, error=str(unknown))
        except CannotLookUp:
            # Once is preferred to twice where the platform cannot tell.
            return Failed(follow_up=follow_up.id, fence=fence, error=COULD_NOT_CONFIRM, permanent=True)

    async def _post(self, delivery: Delivery, courier: Courier) -> Outcome:
        follow_up, mark = delivery.follow_up, mark_of(delivery.follow_up.id)
        try:
            found = await self._found(delivery, courier, mark)
        except CannotLookUp:
            if follow_up.place.private or delivery.unsure_since is None:
                raise
            card = self._card(delivery, follow_up.place, Share.OWN)
            letter = Letter(card=card, place=follow_up.place, mark=mark)
            found = await another_way.in_doubt(courier, letter, delivery.to.id, delivery.unsure_since)
        if found is not None:
            external_id, place = found
            return Posted(follow_up=follow_up.id, fence=delivery.fence, external_id=external_id, place=place)
        share = Share.OWN if follow_up.place.private else await courier.share(follow_up.place)
        place = where_to_say(delivery, share)
        card = self._card(delivery, place, share)
        replaces = follow_up.replaces if place == follow_up.place else ""
        letter = Letter(card=card, place=place, mark=mark, replaces=replaces)
        check_time()
        external_id, place = await another_way.post(courier, letter, delivery.to.id)
        return Posted(follow_up=follow_up.id, fence=delivery.fence, external_id=external_id, place=place)

    async def _found(self, delivery: Delivery, courier: Courier, mark: str) -> tuple[str, Place] | None:
        """The message of an earlier attempt, in either place: who reads along may have changed meanwhile.

        Putting a message in the place of another is the same done twice, so nothing is looked up for it.
        """
        follow_up, since = delivery.follow_up, delivery.unsure_since
        if since is None or follow_up.replaces:
            return None
        alone = () if follow_up.place.private else (follow_up.place.direct_to(delivery.to.id),)
        for place in (follow_up.place, *alone):
            found = await courier.find(place, mark, since)
            if found is not None:
                return found, place
        return None

    def _card(self, delivery: Delivery, place: Place, share: Share) -> Card:
        card = self.cards.card(delivery.remark, delivery.to.today(self._now()))
        if place == delivery.follow_up.place:
            return card
        absent = share is Share.ABSENT
        return card.with_aside(wording.not_invited() if absent else wording.others_read_along())

    def _now(self) -> datetime:
        return self.coach.now()


def mark_of(follow_up: UUID) -> str:
    """What a message carries so that it can be found again: an opaque id, readable by other apps."""
    return follow_up.hex


def _outcome(delivery: Delivery, result: Outcome | BaseException) -> Outcome:
    """A fault of ours leaves open whether the message went out, so it is looked up first next time."""
    if not isinstance(result, BaseException):
        return result
    follow_up = delivery.follow_up
    log.error("follow-up %s failed", follow_up.id, exc_info=result)
    return Unsure(follow_up=follow_up.id, fence=delivery.fence, error=type(result).__name__)
