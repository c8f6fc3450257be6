"""What came in from Teams, read out of verified activities: who asked, where, and for what."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import phrases
from bot.teams import pressed
from bot.teams.activity import Activity, part, text
from bot.teams.pressed import Note, Pressed
from coaching.addresses import Address
from coaching.commands import Command, Greet, Turn
from coaching.people import Person, PersonId, Place

PLATFORM = "teams"

#: Marks the account names of guests of an organisation.
_GUEST = "#EXT#"

#: Both mean that nothing was brought in or taken out: the app itself was renewed.
_RENEWED = frozenset({"add-upgrade", "remove-upgrade"})

_BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A turn, and what is needed to answer it."""

    turn: Turn
    #: Of a press or a form.
    pressed: Pressed | None = None


def person(activity: Activity, zone: str) -> Person:
    """Who did it; whoever is not surely of the conversation's organisation is an outsider."""
    told = activity.sender
    return Person(
        id=_person_id(told),
        name=_flat(text(told, "name")) or "?",
        zone=_zone(activity) or zone,
        outsider=_is_outsider(activity),
    )


def place(activity: Activity) -> Place:
    return Place(
        platform=PLATFORM,
        workspace=activity.tenant,
        conversation=activity.conversation,
        thread=activity.thread,
        private=activity.kind == "personal",
    )


def said(activity: Activity, zone: str) -> Asked | None:
    """What was said to the coach, or sent by a card; None for what is no person's words to it.

    Raises UnknownPress.
    """
    if _is_bots(activity):
        return None
    if "value" in activity.raw and activity.raw["value"] is not None:
        return submitted(activity, activity.raw["value"], zone)
    if activity.kind != "personal" and not any(_of_bot(one, activity) for one in _mentions(activity)):
        return None
    return Asked(turn=turn(activity, phrases.read(words(activity)), zone))


def submitted(activity: Activity, data: object, zone: str) -> Asked:
    """A button or a form: what its token says, from whoever pressed it. Raises UnknownPress."""
    sent = pressed.read(data)
    on = sent.note.pressed_on or text(activity.raw, "replyToId")
    return Asked(turn=turn(activity, sent.command(), zone, pressed_on=on), pressed=sent)


def executed(activity: Activity, zone: str) -> Asked:
    """A press on a card that is answered where it stands. Raises UnknownPress."""
    return submitted(activity, part(activity.value, "action").get("data"), zone)


def in_dialog(activity: Activity, zone: str) -> Asked:
    """A dialog asked for, or sent. Raises UnknownPress."""
    return submitted(activity, activity.value.get("data"), zone)


def note_of(asked: Asked) -> Note:
    """How the dialog that answers this was opened, to be kept in it."""
    sent = asked.pressed
    if sent is None:
        return pressed.NOWHERE
    return Note(opened_by=sent.token, pressed_on=asked.turn.pressed_on)


def turn(activity: Activity, command: Command, zone: str, *, pressed_on: str = "") -> Turn:
    return Turn(
        id=f"{PLATFORM}:{activity.tenant}:{activity.conversation}:{activity.id}",
        person=person(activity, zone),
        place=place(activity),
        command=command,
        pressed_on=pressed_on,
    )


def greeting(activity: Activity, zone: str) -> Turn:
    return turn(activity, Greet(), zone)


def words(activity: Activity) -> str:
    """What was typed, without the coach's own name; others who are mentioned stand by their names.

    Only what the mentions list is taken for one: the coach's name may be a word like any other.
    """
    told = text(activity.raw, "text").replace("&nbsp;", " ").replace("\u00a0", " ")
    for one in _mentions(activity):
        shown = text(one, "text")
        name = _flat(text(part(one, "mentioned"), "name"))
        if shown:
            told = told.replace(shown, " " if _of_bot(one, activity) else f"@{name}", 1)
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in told.splitlines()).strip()


# ── Who was brought in, who was taken out ─────────────────────────────────────────────────────────────


def brought_in(activity: Activity) -> bool:
    """Whether the coach was just brought into this conversation."""
    if activity.type == "installationUpdate":
        return text(activity.raw, "action") == "add"
    return _lists_bot(activity, "membersAdded")


def taken_out(activity: Activity) -> bool:
    if activity.type == "installationUpdate":
        action = text(activity.raw, "action")
        return action.startswith("remove") and action not in _RENEWED
    return _lists_bot(activity, "membersRemoved")


def deleted_channel(activity: Activity) -> str:
    """The id of a channel that is no more; empty where none was deleted."""
    happened = text(activity.channel_data, "eventType")
    return text(part(activity.channel_data, "channel"), "id") if happened == "channelDeleted" else ""


def team_is_gone(activity: Activity) -> bool:
    return text(activity.channel_data, "eventType") in {"teamDeleted", "teamHardDeleted"}


def team(activity: Activity) -> str:
    return text(part(activity.channel_data, "team"), "id")


# ── Where they are reached ────────────────────────────────────────────────────────────────────────────


def addresses(activity: Activity, zone: str) -> Iterator[Address]:
    """Of the conversation and of the one who did something in it, as far as the activity tells."""
    where, who = place(activity), person(activity, zone)
    account = text(activity.sender, "id")
    yield Address(
        organisation=where.organisation,
        key=activity.conversation,
        kind=activity.kind,
        url=activity.service_url,
        bot=activity.bot,
        team=team(activity),
        shared=text(part(activity.channel_data, "channel"), "type") == "shared",
        account=account if where.private else "",
    )
    if not _is_bots(activity):
        yield Address(
            organisation=where.organisation,
            key=f"@{who.id}",
            kind="person",
            url=activity.service_url,
            bot=activity.bot,
            account=account,
            conversation=activity.conversation if where.private else "",
            name=who.name,
            zone=_zone(activity),
        )


def _person_id(told: Mapping[str, Any]) -> PersonId:
    """In Entra, which is the same in each conversation; who is not in it has an account of the platform."""
    return PersonId(text(told, "aadObjectId") or text(told, "id"))


def _is_outsider(activity: Activity) -> bool:
    told = activity.sender
    role = text(told, "userRole")
    names = (text(told, "userPrincipalName"), text(told, "email"))
    tenants = {
        text(told, "tenantId"),
        text(part(activity.channel_data, "tenant"), "id"),
        text(part(told, "properties"), "tenantId"),
    } - {"", activity.tenant}
    return (
        not text(told, "aadObjectId")
        or (bool(role) and role.lower() not in {"user", "owner"})
        or bool(tenants)
        or any(_GUEST in name.upper() for name in names)
    )


def _is_bots(activity: Activity) -> bool:
    account = text(activity.sender, "id")
    return text(activity.sender, "role") == "bot" or account == activity.bot or account.startswith("28:")


def _mentions(activity: Activity) -> Iterator[Mapping[str, Any]]:
    return (one for one in activity.parts("entities") if text(one, "type") == "mention")


def _of_bot(mention: Mapping[str, Any], activity: Activity) -> bool:
    return text(part(mention, "mentioned"), "id") == activity.bot


def _lists_bot(activity: Activity, name: str) -> bool:
    return any(text(one, "id") == activity.bot for one in activity.parts(name))


def _zone(activity: Activity) -> str:
    """As the client tells it; empty where it does not, or none that is known."""
    told = text(activity.raw, "localTimezone") or next(
        (text(one, "timezone") for one in activity.parts("entities") if text(one, "timezone")), ""
    )
    try:
        ZoneInfo(told)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    return told


def _flat(name: str) -> str:
    return " ".join(name.split())[:200]
