"""A deal with marked private words as the coach keeps it, and all that people other than the chosen see."""

import json
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.card import Card
from bot.cards import Cards
from bot.courier import Letter
from bot.follow_up_loop import FollowUpLoop
from bot.local import page
from bot.local.courier import Said
from bot.local.page import Reader
from bot.plain import plain
from bot.slack import blocks, modals
from bot.teams import adaptive
from coaching.coach import Coach
from coaching.commands import Command, Turn
from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.people import Person, Place
from coaching.ports import UnitOfWork
from coaching.private import Lesson, Offer, PrivateFacts, Review
from coaching.remarks import Remark, Share, StatusShown
from tests.coaching.synthetic import BO, MARK, NOW, PLACE, PLAYBOOK, TODAY, Case
from tests.conftest import AnyStore
from tests.fakes import Clock, counting_ids

CARDS = Cards(playbook=PLAYBOOK)

#: Where Bo, a member whom the lead has not chosen, is alone with the coach; and the lead likewise.
ALONE_BO = replace(PLACE, conversation="dm-bo", private=True)
ALONE_ANA = replace(PLACE, conversation="dm-ana", private=True)

_OF_BO = frozenset({"dm-bo", "@bo"})


def marked(case: Case) -> PrivateFacts:
    """Every private fact that the coach keeps, each with the mark in its words."""
    told = f"{MARK}-{case.number}"
    review = Review(
        on=TODAY,
        number=1,
        trust=2,
        result=1,
        process=2,
        relationship=1,
        moved=f"{told} nothing",
        proof=f"{told} a mail",
        learned=f"{told} they bluff",
        open_promises=f"{told} the report",
        next_win=f"{told} a pilot",
        coast=f"{told} the bonus",
    )
    offers = tuple(
        Offer(side=side, issue=f"{told} the cap", to=f"{told} 12 %", on=TODAY, by="Ana")
        for side in ("they", "we")
    )
    return replace(
        case.private,
        trust=2,
        open_promise=f"{told} the figures",
        batna="weak",
        alternative=f"{told} a second source",
        limit=f"{told} not below 73,500",
        reviews=(review,),
        offers=offers,
        lessons=(Lesson(helped=f"{told} patience", otherwise=f"{told} ask earlier", on=TODAY),),
    )


def otherwise(facts: PrivateFacts) -> PrivateFacts:
    """As much told as there, and in each of it something else."""
    answers = tuple(replace(one, words="weak: none at all") for one in facts.answers)
    reviews = tuple(
        Review(on=one.on, number=one.number, trust=9, result=5, process=5, relationship=5, learned="all well")
        for one in facts.reviews
    )
    offers = tuple(replace(one, issue="the term", to="two years") for one in facts.offers)
    return PrivateFacts(
        trust=9,
        open_promise="nothing",
        batna="strong",
        alternative="another buyer",
        limit="80,000",
        answers=answers,
        reviews=reviews,
        offers=offers,
        lessons=(Lesson(helped="numbers", otherwise="", on=TODAY),),
    )


def untrusting(case: Case) -> Deal:
    """The deal with nobody chosen beside its lead."""
    return replace(case.deal, trusted=frozenset())


def dressed(card: Card, remark: Remark) -> str:
    """All that leaves the house for one card, in the dress of each platform, with tokens and files."""
    reader = Reader(person=BO, now=NOW)
    parts: list[object] = [
        repr(card),
        plain(card),
        page.message(Said(id="m", card=card), reader),
        page.aside(card, "m", reader),
        *(blocks.message(card, rich=rich).body() for rich in (False, True)),
        blocks.in_words(card).body(),
        modals.home_tab(card),
        modals.closer_look(card),
        [one.text for one in card.files],
        adaptive.attachment(card),
    ]
    if card.form is not None:
        parts.append(modals.modal(card, card.form, PLACE, "m1"))
    if isinstance(remark, StatusShown):
        parts.append(page.panel((remark.deal,), remark, PLAYBOOK, reader))
    return "\n".join(one if isinstance(one, str) else json.dumps(one) for one in parts)


@dataclass(slots=True)
class Post:
    """Takes what is said unasked, as a platform would, and keeps what others than the chosen read."""

    letters: list[Letter] = field(default_factory=list[Letter])

    async def share(self, place: Place) -> Share:
        del place
        return Share.OWN

    async def post(self, letter: Letter) -> str:
        self.letters.append(letter)
        return f"m{len(self.letters)}"

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        del place, mark, since
        return None

    def taken(self) -> list[Letter]:
        letters, self.letters = self.letters, []
        return letters


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Something that a person whom the lead has not chosen can read, and what it is."""

    what: str
    text: str


@dataclass(slots=True, kw_only=True)
class House:
    """The coach with one deal in a store, asked by its own doors."""

    store: AnyStore
    clock: Clock

    def __post_init__(self) -> None:
        self.post = Post()
        self.coach = Coach(
            store=self.store,
            playbook=PLAYBOOK,
            calendar=HolidayCalendar(),
            now=self.clock,
            new_id=counting_ids(),
        )
        self.loop = FollowUpLoop(coach=self.coach, cards=CARDS, couriers={PLACE.platform: self.post})
        self.answering = Answering(coach=self.coach, cards=CARDS, wake=self.loop.wake)

    post: Post = field(init=False)
    coach: Coach = field(init=False)
    loop: FollowUpLoop = field(init=False)
    answering: Answering = field(init=False)

    async def keep(self, deal: Deal, case: Case, facts: PrivateFacts, more: Iterable[Commitment]) -> None:
        def keep(work: UnitOfWork) -> None:
            work.people.remember(deal.lead)
            work.people.remember(BO)
            work.deals.add(deal)
            for commitment in (*case.commitments, *more):
                work.commitments.add(commitment)
            for event in case.events:
                work.events.add(event)
            work.private.keep(deal.id, facts)

        await self.store.transact(deal.organisation, keep)

    async def hear(self, person: Person, place: Place, command: Command, *, turn: str) -> AsyncIterator[Seen]:
        """What those who are not chosen read of one turn and of what follows from it."""
        asked = Turn(id=turn, person=person, place=place, command=command, people=(person, BO))
        answer = await self.answering.answer(asked)
        if answer is not None and (person.id == BO.id or not place.private):
            what = f"{type(command).__name__} → {type(answer.remark).__name__}"
            yield Seen(what=what, text=dressed(answer.card, answer.remark))
        async for seen in self.said_unasked():
            yield seen

    async def said_unasked(self) -> AsyncIterator[Seen]:
        while await self.loop.once():
            for letter in self.post.taken():
                if not letter.place.private or letter.place.conversation in _OF_BO:
                    yield Seen(what=f"unasked: {letter.card.title}", text=repr(letter.card))

    async def a_week_passes(self) -> AsyncIterator[Seen]:
        self.clock.advance(hours=7)
        for days in (4, 3, 4):
            self.clock.advance(days=days)
            async for seen in self.said_unasked():
                yield seen
