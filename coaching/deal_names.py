"""Which deal is meant by a name that somebody typed, misspelt perhaps, of those that they may see here."""

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

from coaching.commands import ByName, Command, Say
from coaching.deal import Deal
from coaching.hearing import Hearing

_WORD = re.compile(r"\w+")

#: Words that name no deal.
_NO_NAME = frozenset({"a", "an", "and", "deal", "for", "in", "of", "on", "our", "the", "their", "to", "with"})

#: Words as alike as this are the same one, misspelt; shorter ones must be right.
_ALIKE, _FORGIVING_FROM = 0.8, 4


def meant(hearing: Hearing, command: Command) -> Command:
    """The wish about the deal that was named; plain words where no single deal here is called so."""
    if not isinstance(command, ByName):
        return command
    turn = hearing.turn
    here = hearing.work.deals.open_in(turn.place)
    elsewhere = hearing.work.deals.open_of(turn.person.id) if turn.place.private else ()
    found = called(command.name, {deal.id: deal for deal in (*here, *elsewhere)}.values())
    if len(found) == 1:
        return hearing.about(command.then, found[0])
    return Say(words=command.line, instead=command.then, sure=command.sure)


def called(name: str, deals: Iterable[Deal]) -> tuple[Deal, ...]:
    """The deals whose title and counterparts hold each word of a name; where none does, those alike."""
    wanted = _words(name)
    if not wanted:
        return ()
    named = [(deal, _words(" ".join((deal.title, *deal.names)))) for deal in deals]
    right = tuple(deal for deal, words in named if wanted <= words)
    return right or tuple(deal for deal, words in named if all(_is_like(one, words) for one in wanted))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold())) - _NO_NAME


def _is_like(word: str, words: Iterable[str]) -> bool:
    if len(word) < _FORGIVING_FROM:
        return word in words
    return any(SequenceMatcher(None, word, other).ratio() >= _ALIKE for other in words)
