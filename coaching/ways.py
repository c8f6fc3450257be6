"""How the coach works where a deal is led: where it looks out for promises, and whose it leaves alone."""

from dataclasses import dataclass, replace

from coaching.people import PersonId, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """What was agreed for a deal's conversations; by default the coach listens nowhere."""

    #: Conversations, and threads in them, in which promises are looked out for.
    listens: frozenset[str] = frozenset()
    #: Who does not want to be asked about what they write there.
    unheard: frozenset[PersonId] = frozenset()

    def hears(self, place: Place, person: PersonId) -> bool:
        """Whether what this person writes there is looked at; a thread is heard with its conversation."""
        spots = {_spot(place), place.conversation}
        return not place.private and person not in self.unheard and bool(spots & self.listens)

    def listening(self, place: Place, *, on: bool) -> "Ways":
        """Switched on for the place, or off; a conversation is switched off with all its threads."""
        if on:
            return replace(self, listens=self.listens | {_spot(place)})
        here = {
            one for one in self.listens if one == _spot(place) or one.startswith(f"{_spot(place)}{_THREAD}")
        }
        return replace(self, listens=self.listens - here)

    def hearing(self, person: PersonId, *, on: bool) -> "Ways":
        return replace(self, unheard=self.unheard - {person} if on else self.unheard | {person})


_THREAD = " "


def _spot(place: Place) -> str:
    return f"{place.conversation}{_THREAD}{place.thread}" if place.thread else place.conversation
