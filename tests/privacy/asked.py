"""Every wish that can be asked, filled in for one deal and its promise, and as the token of a button."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields
from typing import Any, get_args, get_type_hints

from bot import presses
from coaching.commands import AboutADeal, ByName, Command, Say, ShowStatus
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.people import PersonId

#: What is filled into a field of this name; all else of it is told in these plain words.
_FILLED: Mapping[str, Any] = {
    "question": "Q6",
    "move": "time-boxed-pilot",
    "side": "they",
    "issue": "the cap",
    "number": 1,
    "due": "2027-03-19",
    "day": "2027-03-19",
    "until": "2027-03-19",
    "since": "2027-02-01",
    "rested": 7,
    "days": "14",
    "flag": "listed",
    "reason": "too_big",
    "outcome": "agreement",
    "trust": "3",
    "result": "3",
    "process": "3",
    "relationship": "3",
    "sign_by": "2027-05-14",
    "next_talk": "2027-03-12",
    "quiet": "19:00 to 07:00",
    "sure": True,
    "anyway": True,
    "proof": "their signed reply",
    "exists": "a signed draft",
    "rest": "send page two of the ledger",
    "what": "send the ledger and its key",
    "measure": "both have page 3",
    "words": "their buyer sends the list by Friday",
    "about": "Renewal with Initech, stuck on price",
    "how_often": "",
    "owner": PersonId("bo"),
    "moves": ("time-boxed-pilot",),
    "seen": 1,
}

#: Left as they are, for they would turn the wish into another one.
_LEFT = frozenset({
    "counterpart", "picked", "instead", "undo", "zone", "country", "days_off", "others", "trusted", "meant",
    "unknown", "at", "stand_in", "names", "settings", "flags", "obstacles", "alone", "plan", "agrees",
    "smaller", "piece", "people", "kind", "intention",
})  # fmt: skip


def every_wish(deal: DealId, commitment: CommitmentId, title: str, intention: str) -> tuple[Command, ...]:
    """One of each kind; a wish that may leave its deal out also without it."""
    return tuple(_all(deal, commitment, title, intention))


def pressed(wish: Command) -> Command:
    """The same as it comes back from a button's token, or as it is where no button carries it."""
    try:
        return presses.command(presses.token(wish))
    except presses.UnknownPress:
        return wish


def _all(deal: DealId, commitment: CommitmentId, title: str, intention: str) -> Iterator[Command]:
    ids = {"deal": deal, "commitment": commitment, "after": commitment, "intention": intention}
    for kind in get_args(Command):
        if kind is ByName:
            yield ByName(name=title, then=ShowStatus(), line=f"status {title}", sure=True)
            continue
        if kind is Say:
            yield Say(words="I'll send the invoice by Friday")
            continue
        hints = get_type_hints(kind)
        told = {one.name: _value(one, hints[one.name], ids) for one in fields(kind)}
        if hints.get("words", str) is not str:
            told["words"] = {"time-boxed-pilot": "Try the smallest part of it"}
        filled = {name: value for name, value in told.items() if value is not None}
        yield kind(**filled)
        if kind in get_args(AboutADeal):
            yield kind(**{name: value for name, value in filled.items() if name != "deal"})


def _value(one: Field[Any], hint: Any, ids: Mapping[str, object]) -> Any:  # noqa: ANN401 - of any field
    required = one.default is MISSING and one.default_factory is MISSING
    if one.name in ids and (one.name != "intention" or required):
        return ids[one.name]
    if one.name in _LEFT and not required:
        return None
    if one.name in _FILLED:
        value = _FILLED[one.name]
        return PersonId("bo") if one.name == "trust" and hint is not str else value
    if hint is str:
        return "because of the audit"
    if hint in (PersonId | None, PersonId):
        return PersonId("bo")
    return None
