"""The coach in a terminal: cards as text with numbered buttons, forms asked field by field."""

import asyncio
import unicodedata
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import TypeAlias

from bot import phrases, presses, wording
from bot.answering import Answering
from bot.card import Card, Field, Form
from bot.follow_up_loop import FollowUpLoop
from bot.local.clock import LocalClock
from bot.local.courier import LocalCourier, Said
from bot.local.players import ANA, PLAYERS, player
from bot.local.reading import Asked, SkipAhead
from bot.local.room import PATIENCE, Room, opens_aside
from bot.plain import buttons, moment, plain
from coaching.errors import CoachingError, DueInThePast, Missing, NoSuchPerson, NotADay
from coaching.people import Person
from coaching.telling import day_read

ReadLine: TypeAlias = Callable[[str], Awaitable[str | None]]
Filled: TypeAlias = dict[str, str | tuple[str, ...]]

_QUIT = frozenset({"quit", "exit", "bye"})
#: Said in front of words, it says them to the coach alone.
_ALONE = "alone "

_SKIPS = {"skip": "follow-up", "skip day": "day"}
_GIVE_UP = "."

#: Characters that turn the direction of a line around, and so can make it say something else.
_TURNS_AROUND = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


async def serve_terminal(
    *,
    answering: Answering,
    loop: FollowUpLoop,
    courier: LocalCourier,
    clock: LocalClock,
    read_line: ReadLine,
    write: Callable[[str], None],
) -> None:
    """Talk until "quit" or the end of the input, for which `read_line` (it is given a prompt) has None."""
    run = answering.coach.new_id().hex
    room = Room(answering=answering, loop=loop, courier=courier, clock=clock, run=run)
    talk = _Talk(room=room, read_line=read_line, write=write)
    stop = courier.watch(talk.told)
    try:
        await talk.run()
    finally:
        stop()


class _GivenUp(Exception):
    """The person stopped filling in a form."""


@dataclass(slots=True, kw_only=True, eq=False)
class _Talk:
    room: Room
    read_line: ReadLine
    write: Callable[[str], None]
    person: Person = ANA
    #: The latest card with buttons, and the message that it stands in.
    card: Card | None = None
    on: str = ""
    _numbers: "count[int]" = field(default_factory=lambda: count(1))
    _shown: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        self._say(f"{wording.PRODUCT}. {wording.HELP_INTRO}")
        self._say(wording.TERMINAL_HELP)
        await self.room.open()
        self._playing()
        while True:
            line = await self.read_line(f"{self.person.name}> ")
            if line is None or line.strip().lower() in _QUIT:
                return
            await self._take(line.strip())

    def told(self, said: Said) -> None:
        """Show a message that is new to this terminal."""
        if not said.seen_by(self.person) or (said.id, said.mark) in self._shown:
            return
        self._shown.add((said.id, said.mark))
        if said.card is not None:
            if said.thread:
                self._say(f"({wording.IN_THE_THREAD})")
            self._show(said.card, said.id)
            self._news.set()
        elif said.skipped and said.by and said.at:
            self._say(wording.skipped_to(said.by.name, moment(said.at, self.person.zone)))

    async def _take(self, line: str) -> None:
        words = " ".join(line.lower().split())
        if not line:
            return
        if words in _SKIPS:
            await self._skip(_SKIPS[words])
        elif words.startswith("as ") and player(words[3:]) is not None:
            self.person = player(words[3:]) or self.person
            self._playing()
        elif line.isdecimal():
            await self._press(int(line))
        else:
            alone = line.lower().startswith(_ALONE)
            said = line[len(_ALONE) :].strip() if alone else line
            await self._ask(Asked(turn=self._turn(), command=phrases.read(said), words=said, alone=alone))

    async def _press(self, number: int) -> None:
        offered = buttons(self.card) if self.card is not None else ()
        if not 1 <= number <= len(offered):
            self._say(wording.NO_SUCH_NUMBER)
            return
        command = presses.command(offered[number - 1].token)
        await self._ask(Asked(turn=self._turn(), command=command, on=self.on))

    async def _ask(self, asked: Asked) -> None:
        self._news.clear()
        answer = await self.room.hear(asked, self.person)
        if answer is None:
            await self._wait_for_news()
        elif answer.card.form is not None:
            self._say(plain(Card(title=answer.card.title, lines=answer.card.lines)))
            await self._fill_in(answer.card.form, asked.where)
        elif opens_aside(answer):
            self._show(answer.card, asked.where)

    async def _fill_in(self, form: Form, on: str) -> None:
        """Ask each field, and again the one that is refused, until the form is taken or given up."""
        filled: Filled = {}
        self._say(f"({wording.GIVE_UP})")
        try:
            for one in form.fields:
                filled[one.name] = await self._value(one)
            while (refused := await self._submit(form, filled, on)) is not None:
                filled[refused.name] = await self._value(refused)
        except _GivenUp:
            self._say(wording.GIVEN_UP)

    async def _submit(self, form: Form, filled: Filled, on: str) -> Field | None:
        """The field that was refused; None where the coach took the form, or refused it as a whole."""
        self._news.clear()
        command = presses.command(form.submit.token, filled)
        answer = await self.room.hear(
            Asked(turn=self._turn(), command=command, on=on, form=True), self.person
        )
        if answer is None:
            await self._wait_for_news()
            return None
        if answer.refused:
            self._say(plain(answer.card))
        return next((one for one in form.fields if answer.refused and one.name == answer.field), None)

    async def _value(self, asked: Field) -> str | tuple[str, ...]:
        """What is typed for a field, or what it holds already; a wrong value is said and asked again."""
        for line in _offered(asked):
            self._say(line)
        while True:
            line = await self.read_line(_safe(_prompt(asked)))
            if line is None or line.strip() == _GIVE_UP:
                raise _GivenUp
            try:
                return self._read(asked, line.strip())
            except _Wrong as wrong:
                self._say(wrong.sentence)
            except CoachingError as reason:
                self._say(wording.refusal(reason))

    def _read(self, asked: Field, typed: str) -> str | tuple[str, ...]:
        """Raises _Wrong, or the coach's own refusal."""
        match asked.kind:
            case "some":
                return _picked(asked, typed) if typed else asked.values
            case "one" if typed:
                return _picked(asked, typed)[0]
            case "person" if typed:
                return _player(asked, typed)
            case "day" if typed:
                return self._day(asked, typed).isoformat()
            case _ if not typed and not asked.value and not asked.optional:
                raise Missing(asked.name)
            case _:
                return typed or asked.value

    def _day(self, asked: Field, typed: str) -> date:
        now = self.room.clock.now()
        day = day_read(asked.name, typed, now, self.person)
        if day is None:
            raise NotADay(asked.name, typed)
        if day < self.person.today(now):
            raise DueInThePast(asked.name, day)
        return day

    async def _skip(self, to: str) -> None:
        self._news.clear()
        trouble = await self.room.skip(SkipAhead(turn=self._turn(), to=to), self.person)
        if trouble:
            self._say(trouble)
        elif to == "follow-up":
            await self._wait_for_news()
        await self.room.settle()

    async def _wait_for_news(self) -> None:
        try:
            async with asyncio.timeout(PATIENCE):
                await self._news.wait()
        except TimeoutError:
            self._say(wording.STILL_ON_THE_WAY)

    def _playing(self) -> None:
        now = moment(self.room.clock.now(), self.person.zone)
        self._say(wording.now_playing(self.person.name, now))

    def _show(self, card: Card, on: str) -> None:
        if buttons(card):
            self.card, self.on = card, on
        self._say(plain(card))

    def _turn(self) -> str:
        return f"{self.room.run}:{next(self._numbers)}"

    def _say(self, text: str) -> None:
        self.write(f"{_safe(text)}\n\n")


class _Wrong(Exception):
    """Something typed into a form that cannot be meant."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def _offered(asked: Field) -> list[str]:
    """What can be picked, numbered."""
    if asked.kind not in {"one", "some"}:
        return []
    how = wording.PICK_BY_NUMBER if asked.kind == "one" else wording.PICK_SOME_BY_NUMBER
    picks = (f"  {number}. {one.label}" for number, one in enumerate(asked.options, 1))
    return ["\n".join((f"{asked.label} ({how})", *picks))]


def _prompt(asked: Field) -> str:
    if asked.kind in {"one", "some"}:
        return f"({wording.LEAVE_IT}) > " if asked.optional else "> "
    hint = f"{asked.hint}\n" if asked.hint else ""
    known = next((one.name for one in PLAYERS if one.id == asked.value), asked.value)
    if known:
        return f"{hint}{asked.label} [{known}] ({wording.KEEP_IT}) > "
    optional = f" ({wording.LEAVE_IT})" if asked.optional else ""
    return f"{hint}{asked.label}{optional} > "


def _picked(asked: Field, typed: str) -> tuple[str, ...]:
    numbers = typed.replace(",", " ").split()
    if any(not one.isdecimal() or not 1 <= int(one) <= len(asked.options) for one in numbers):
        raise _Wrong(wording.NOT_ON_THE_LIST)
    most = 1 if asked.kind == "one" else asked.at_most
    if most and len(numbers) > most:
        raise _Wrong(wording.too_many(most))
    if not numbers and not asked.optional:
        raise _Wrong(wording.NOT_ON_THE_LIST)
    return tuple(asked.options[int(one) - 1].value for one in numbers)


def _player(asked: Field, typed: str) -> str:
    person = player(typed)
    if person is None:
        raise NoSuchPerson(asked.name)
    return person.id


def _safe(text: str) -> str:
    """The text without what a terminal would obey: control characters, and marks that turn a line around."""
    return "".join(
        one if one == "\n" or unicodedata.category(one) not in {"Cc", "Cs"} else "\N{REPLACEMENT CHARACTER}"
        for one in text
        if one not in _TURNS_AROUND
    )
