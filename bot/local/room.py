"""The local channel: hears what the two people ask, keeps the talk in order, and lets time pass."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count

from bot import wording
from bot.answering import Answer, Answering
from bot.follow_up_loop import FollowUpLoop
from bot.local.clock import LocalClock
from bot.local.courier import LocalCourier, Said
from bot.local.players import ANA, DEAL_ROOM, PLAYERS
from bot.local.reading import Asked, SkipAhead, said_id
from coaching import commands as ask
from coaching.commands import Command, Turn
from coaching.deal import Deal, DealId
from coaching.people import Person, Place
from coaching.remarks import DealsListed, MoreAboutWin, StatusShown

#: Seconds within which the follow-up loop is given time to say what is due.
PATIENCE = 5.0

#: Commands whose answer to everybody comes last in the talk, and leaves the message that was pressed.


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The open deals and how one of them stands; None where there is none."""

    deals: tuple[Deal, ...]
    status: StatusShown | None


@dataclass(slots=True, kw_only=True, eq=False)
class Room:
    answering: Answering
    loop: FollowUpLoop
    courier: LocalCourier
    clock: LocalClock
    #: Tells this run of the process from the one before it.
    run: str
    _looks: "count[int]" = field(default_factory=count)
    _skips: deque[str] = field(default_factory=lambda: deque[str](maxlen=200))

    async def open(self) -> None:
        """Keep time for the log; where deals are open already, say that the talk about them starts afresh."""
        self.courier.clock = self.clock
        standing = await self.standing(ANA, None)
        if standing.deals and not self.courier.said:
            today = ANA.today(self.clock.now())
            card = self.answering.cards.card(DealsListed(deals=standing.deals), today)
            self.courier.log(Said(id=f"afresh-{self.run}", card=card.with_aside(wording.AFRESH)))

    async def hear(self, asked: Asked, person: Person) -> Answer | None:
        """What the asker alone is told; it stands in the log, unless it is a form or a closer look."""
        if asked.words and self.courier.of_id(said_id(asked.turn)) is None:
            only_for = person.id if asked.alone else None
            said = Said(
                id=said_id(asked.turn), by=person, words=asked.words, only_for=only_for, alone=asked.alone
            )
            self.courier.log(said)
        answer = await self.answering.answer(self._turn(asked, person))
        if answer is None:
            self.courier.retire(
                lambda other: _is_over(other, asked.command), taken=isinstance(asked.command, ask.TakeMove)
            )
        elif not (opens_aside(answer) or (answer.refused and asked.form)):
            self.courier.log(
                Said(
                    id=f"answer-{asked.turn}",
                    card=answer.card,
                    only_for=person.id,
                    alone=self._place(asked, person).private,
                ),
                replaces="",
            )
        return answer

    async def skip(self, wish: SkipAhead, person: Person) -> str:
        """Let time pass; a sentence where there is nothing to skip to, else no words."""
        if wish.turn in self._skips:
            return ""
        self._skips.append(wish.turn)
        await self.settle()
        if wish.to == "day":
            self.clock.skip_days(1)
        else:
            due = await self.answering.coach.store.next_due()
            if due is None:
                return wording.NOTHING_TO_SKIP_TO
            self.clock.skip_to(due)
        self.courier.log(Said(id=f"skip-{wish.turn}", by=person, skipped=True))
        self.loop.wake()
        return ""

    async def standing(self, person: Person, deal: DealId | None) -> Standing:
        """How `deal` stands or, where it is not open here, the latest one."""
        listed = await self._look(person, ask.ListDeals(names=True))
        deals = listed.deals if isinstance(listed, DealsListed) else ()
        if not deals:
            return Standing(deals=(), status=None)
        meant = deal if deal in {one.id for one in deals} else deals[0].id
        status = await self._look(person, ask.ShowStatus(deal=meant, plan=True))
        return Standing(deals=deals, status=status if isinstance(status, StatusShown) else None)

    async def settle(self) -> None:
        """Wait until what is due now has been said, or patience ends."""
        try:
            async with asyncio.timeout(PATIENCE):
                while await self._is_something_due():
                    await self._next_said()
        except TimeoutError:
            return

    async def _is_something_due(self) -> bool:
        due = await self.answering.coach.store.next_due()
        return due is not None and due <= self.clock.now()

    async def _next_said(self) -> None:
        said = asyncio.Event()
        stop = self.courier.watch(lambda _: said.set())
        try:
            self.loop.wake()
            async with asyncio.timeout(0.2):
                await said.wait()
        except TimeoutError:
            return
        finally:
            stop()

    async def _look(self, person: Person, command: Command) -> object:
        turn = Turn(
            id=f"local:look:{self.run}:{next(self._looks)}", person=person, place=DEAL_ROOM, command=command
        )
        reply = await self.answering.coach.hear(turn)
        return reply.remark if reply else None

    def _turn(self, asked: Asked, person: Person) -> Turn:
        return Turn(
            id=f"local:{asked.turn}",
            person=person,
            place=self._place(asked, person),
            command=asked.command,
            people=PLAYERS,
            pressed_on=self._pressed_on(asked, person),
        )

    def _place(self, asked: Asked, person: Person) -> Place:
        """The channel or, for what is asked alone or pressed in it, the person's own conversation."""
        said = self.courier.of_id(asked.on)
        pressed_alone = said is not None and said.alone and said.seen_by(person)
        return DEAL_ROOM.direct_to(person.id) if asked.alone or pressed_alone else DEAL_ROOM

    def _pressed_on(self, asked: Asked, person: Person) -> str:
        """The message whose button was pressed, where the person could see it."""
        said = self.courier.of_id(asked.on)
        if said is None or said.card is None or not said.seen_by(person):
            return ""
        return said.id


def opens_aside(answer: Answer) -> bool:
    """Whether the answer is a form or a closer look, which is shown beside the talk."""
    return answer.card.form is not None or isinstance(answer.remark, MoreAboutWin)


def _is_over(offered: Command, done: Command) -> bool:
    """Whether a button has had its day once this command was done."""
    over = _over(done)
    return over(offered) if over is not None else False


def _over(done: Command) -> Callable[[Command], bool] | None:
    match done:
        case ask.TakeMove():
            return lambda one: (
                isinstance(one, ask.OfferTake) and (one.deal, one.move) == (done.deal, done.move)
            )
        case ask.TellFlag():
            return lambda one: isinstance(one, ask.TellFlag) and one.deal == done.deal
        case ask.MarkDone() | ask.MarkPartly() | ask.MoveDate() | ask.AcceptCommitment():
            return lambda one: getattr(one, "commitment", None) == done.commitment
        case ask.DeclineCommitment():
            return lambda one: getattr(one, "commitment", None) == done.commitment
        case ask.CloseDeal(sure=True):
            return lambda one: getattr(one, "deal", None) == done.deal
        case _:
            return None
