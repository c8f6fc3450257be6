"""Wins of an earlier message said in the deal's terms: what is kept of it, and whether it still holds."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from coaching.deal import Deal
from coaching.errors import PrivateFactsLocked
from coaching.grounding import Grounds, fault_of_sentence
from coaching.model_answers import grounds_of, sentence_of
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from coaching.situation import Situation
from coaching.suggestions import Win, is_free, win_of

#: What is said of it: the kind of the follow-up.
KIND = "reworded"

_WORDS = "words:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reworded:
    """The moves of the message in its order, the model's sentences, and how much was suggested by then."""

    moves: tuple[str, ...]
    words: Mapping[str, str]
    seen: int

    def details(self) -> Mapping[str, str]:
        """As a follow-up keeps it."""
        words = {f"{_WORDS}{slug}": said for slug, said in self.words.items()}
        return {"moves": " ".join(self.moves), "seen": str(self.seen), **words}

    def standing(
        self, deal: Deal, now: Situation, playbook: Playbook, is_working_day: Callable[[date], bool]
    ) -> tuple[Win, ...]:
        """The same wins as they stand now; none where one is taken, or others were suggested since."""
        known = {move.slug: move for move in playbook.moves}
        moves = [known[slug] for slug in self.moves if slug in known]
        if suggested_in(deal) != self.seen or not all(is_free(move, now) for move in moves):
            return ()
        return tuple(win_of(move, now, playbook, is_working_day) for move in moves)

    def reworded(self, wins: Sequence[Win], grounds: Grounds | None, playbook: Playbook) -> Mapping[str, str]:
        """The model's sentences that hold every check against the wins as they stand; slug → words.

        None at all without grounds: what cannot be checked is not said.
        """
        if grounds is None:
            return {}
        return {
            win.move.slug: self.words[win.move.slug]
            for win in wins
            if win.move.slug in self.words
            and not fault_of_sentence(sentence_of(win), self.words[win.move.slug], grounds, playbook)
        }


def said_in(details: Mapping[str, str]) -> Reworded:
    """What a follow-up has kept of it."""
    words = {name.removeprefix(_WORDS): said for name, said in details.items() if name.startswith(_WORDS)}
    return Reworded(moves=tuple(details["moves"].split()), words=words, seen=int(details["seen"]))


def suggested_in(deal: Deal) -> int:
    """How often moves were suggested so far with the counterpart in front."""
    return sum(deal.suggested.values())


def grounds_now(deal: Deal, work: UnitOfWork, playbook: Playbook) -> Grounds | None:
    """What a sentence may rest on, with our own people and the private lane; None where that is locked."""
    try:
        private = work.private.of_deal(deal.id)
    except PrivateFactsLocked:
        return None
    members = (work.people.known(one) for one in sorted(deal.members))
    return grounds_of(deal, playbook, people=[one.name for one in members if one], private=private)
