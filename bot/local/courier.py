"""What was said in the local channel, in order, and the courier that says more there."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot import presses
from bot.card import Card
from bot.courier import Letter
from bot.local.clock import LocalClock
from bot.plain import buttons
from coaching import commands as ask
from coaching.commands import Command
from coaching.people import Person, PersonId, Place
from coaching.remarks import Share

#: So many of the latest messages are kept for a page that is loaded anew.
KEPT = 500

_INTERVIEW = (ask.AnswerQuestion, ask.OfferAnswer, ask.SkipQuestion, ask.TellFlag)


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One message of the channel: a card of the coach, the words of a person, or a note about time."""

    id: str
    card: Card | None = None
    by: Person | None = None
    words: str = ""
    at: datetime | None = None
    #: Who alone may see it; None stands for everybody.
    only_for: PersonId | None = None
    #: It stands in that person's own conversation with the coach, so that what is answered stays there.
    alone: bool = False
    mark: str = ""
    #: Tokens of buttons that have had their day.
    spent: frozenset[str] = frozenset()
    #: Those of them whose win somebody took.
    taken: frozenset[str] = frozenset()
    #: Somebody skipped time ahead, to the moment `at`.
    skipped: bool = False
    #: The message that went when this one came.
    instead_of: str = ""
    #: The message below which this one stands.
    thread: str = ""

    def seen_by(self, person: Person) -> bool:
        return self.only_for is None or self.only_for == person.id


@dataclass(slots=True, kw_only=True, eq=False)
class LocalCourier:
    """Posts into the log, which everybody who watches is told of at once."""

    clock: LocalClock | None = None
    said: list[Said] = field(default_factory=list[Said])
    _watching: list[Callable[[Said], None]] = field(default_factory=list[Callable[[Said], None]])

    def watch(self, told: Callable[[Said], None]) -> Callable[[], None]:
        """Call `told` with each message that is new or changed, until the returned function is called."""
        self._watching.append(told)
        return lambda: self._watching.remove(told)

    async def share(self, place: Place) -> Share:
        """Always OWN: both people who are played are of one side."""
        del place  # there is one channel
        return Share.OWN

    async def post(self, letter: Letter) -> str:
        """The id of the message; it never fails."""
        only_for = PersonId(letter.place.conversation.removeprefix("@")) if letter.place.private else None
        said = Said(
            id=letter.mark,
            card=letter.card,
            mark=letter.mark,
            only_for=only_for,
            alone=letter.place.private,
            thread=letter.place.thread,
        )
        asked_next = _interviewed(letter.card)
        self.retire(lambda command: isinstance(command, _INTERVIEW) and command.deal in asked_next)
        return self.log(said, replaces=letter.replaces)

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        del place, since  # one channel, and a mark is never used twice
        return next((one.id for one in self.said if one.mark == mark), None)

    def log(self, said: Said, *, replaces: str = "") -> str:
        """Add a message, or put it where an earlier one stands; the id that it has from then on.

        What only one person saw is not made public by being replaced: such a question goes, anything else
        stays, and the new message comes last. The same said again in other words, alone too, stays in place.
        """
        said = replace(said, at=self.clock.now() if self.clock else None)
        old = self.of_id(replaces) if replaces else None
        if old is not None and _may_change(old, said):
            self._put(replace(said, id=old.id), self.said.index(old))
            return old.id
        if old is not None and _only_asks(old.card):
            self.said.remove(old)
            said = replace(said, instead_of=old.id)
        self.said.append(said)
        del self.said[:-KEPT]
        self._tell(said)
        return said.id

    def of_id(self, message: str) -> Said | None:
        return next((one for one in self.said if one.id == message), None)

    def retire(self, is_over: Callable[[Command], bool], *, taken: bool = False) -> None:
        """Buttons whose command is over are no longer offered on any message; `taken` by somebody."""
        for at, said in enumerate(self.said):
            if said.card is None:
                continue
            spent = {one.token for one in buttons(said.card) if is_over(presses.command(one.token))}
            if spent - said.spent:
                took = said.taken | (spent if taken else frozenset[str]())
                self._put(replace(said, spent=said.spent | spent, taken=took), at)

    def _put(self, said: Said, at: int) -> None:
        self.said[at] = said
        self._tell(said)

    def _tell(self, said: Said) -> None:
        for told in tuple(self._watching):
            told(said)


def _interviewed(card: Card) -> set[object]:
    """The deals about which this card asks a question of the interview."""
    commands = (presses.command(one.token) for one in buttons(card))
    return {command.deal for command in commands if isinstance(command, _INTERVIEW)}


def _may_change(old: Said, said: Said) -> bool:
    """Whether a message may come where another stands: all saw that, or the same person reads both."""
    if old.card is None or old.only_for is None:
        return old.card is not None
    return old.only_for == said.only_for and old.alone and said.alone and not _only_asks(old.card)


def _only_asks(card: Card | None) -> bool:
    """Whether there is nothing on the card that one would want to read again."""
    return card is not None and bool(card.buttons) and not card.facts and not card.choices
