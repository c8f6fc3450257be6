"""What came in from Slack, read out of its payloads: who asked, where, and for what; nothing is looked up."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, TypeAlias

from bot import phrases, presses
from bot.slack import markup
from bot.slack.markup import NameOf
from bot.slack.modals import note_of
from coaching.commands import Command, Greet, MakePromise, PersonLeft, ShowMine, Turn
from coaching.people import Person, PersonId, Place

#: A payload of Slack, as its documents describe it.
Payload: TypeAlias = Mapping[str, Any]

_NOTHING: Payload = {}

_MENTION = re.compile(r"<@(?P<id>\w+)(?:\|(?P<label>[^<>]*))?>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """The workspace that the coach was installed in, and the coach's own user id there.

    `enterprise` is empty where the workspace is of no Enterprise organisation.
    """

    team: str
    bot: str
    enterprise: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Who did something, as Slack signed it; `team` is where they belong, empty where Slack does not say."""

    id: PersonId
    team: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A turn of which it is not known yet who the person is."""

    id: str
    actor: Actor
    place: Place
    command: Command
    pressed_on: str = ""
    #: Somebody else whom the command names.
    names: PersonId | None = None

    def turn(self, person: Person, *people: Person) -> Turn:
        return Turn(
            id=self.id,
            person=person,
            place=self.place,
            command=self.command,
            people=people,
            pressed_on=self.pressed_on,
        )


def slash_command(payload: Payload, home: Home, name_of: NameOf) -> Asked:
    """What was typed behind /deal."""
    command = phrases.read(f"/deal {markup.read(_text(payload, 'text'), name_of)}")
    return _naming(
        Asked(
            id=f"slack:{home.team}:{_text(payload, 'trigger_id')}",
            actor=Actor(
                id=PersonId(_text(payload, "user_id")),
                team=_text(payload, "team_id"),
                name=_text(payload, "user_name"),
            ),
            place=_place(home, _text(payload, "channel_id")),
            command=command,
        ),
        _text(payload, "text"),
        name_of,
    )


def press(payload: Payload, home: Home) -> Asked:
    """Which button was pressed, on a message or on a view of one's own. Raises UnknownPress."""
    if _text(_part(payload, "container"), "type") == "view":
        return _press_on_view(payload, home)
    container, message = _part(payload, "container"), _part(payload, "message")
    action = _first(payload.get("actions") or ())
    channel = _text(container, "channel_id") or _text(_part(payload, "channel"), "id")
    sent = _text(container, "message_ts") or _text(message, "ts")
    thread = _text(container, "thread_ts") or _text(message, "thread_ts")
    command = presses.command(_text(action, "value"))
    return Asked(
        id=f"slack:{home.team}:{_text(payload, 'trigger_id')}:{_text(action, 'action_ts')}",
        actor=_user(payload),
        place=_place(home, channel, thread if thread != sent else ""),
        command=command,
        pressed_on="" if container.get("is_ephemeral") else sent,
    )


def _press_on_view(payload: Payload, home: Home) -> Asked:
    """A press on the home tab or in a closer look: nobody else sees these."""
    action = _first(payload.get("actions") or ())
    actor = _user(payload)
    return Asked(
        id=f"slack:{home.team}:{_text(payload, 'trigger_id')}:{_text(action, 'action_ts')}",
        actor=actor,
        place=_alone_with(actor, home),
        command=presses.command(_text(action, "value")),
    )


def opened_home(payload: Payload, home: Home) -> Asked | None:
    """Somebody opened the home tab; None for another tab."""
    event = _part(payload, "event")
    if _text(event, "tab") != "home":
        return None
    actor = Actor(id=PersonId(_text(event, "user")), team=_team_of(event))
    return _looking(f"slack:{home.team}:{_text(payload, 'event_id')}", actor, home, settings=True)


def checked_in(payload: Payload, home: Home) -> Asked:
    """Somebody chose the global shortcut."""
    return _looking(f"slack:{home.team}:{_text(payload, 'trigger_id')}", _user(payload), home)


def home_of(asked: Asked, home: Home) -> Asked:
    """The look at the home tab again, after somebody did something on it."""
    return _looking(f"{asked.id}:home", asked.actor, home, settings=True)


def brought_in(payload: Payload, home: Home) -> Asked | None:
    """Somebody brought the coach into a channel; None where it was somebody else who joined."""
    event = _part(payload, "event")
    by = _text(event, "inviter")
    if _text(event, "user") != home.bot or not by:
        return None
    return Asked(
        id=f"slack:{home.team}:{_text(payload, 'event_id')}",
        actor=Actor(id=PersonId(by), team=""),
        place=_place(home, _text(event, "channel")),
        command=Greet(),
    )


def left(payload: Payload, home: Home) -> Asked | None:
    """Somebody of the workspace was deactivated; None for any other change of a person."""
    user = _part(_part(payload, "event"), "user")
    if user.get("deleted") is not True:
        return None
    actor = Actor(id=PersonId(_text(user, "id")), team=_text(user, "team_id"), name=_text(user, "name"))
    return Asked(
        id=f"slack:{home.team}:{_text(payload, 'event_id')}",
        actor=actor,
        place=_alone_with(actor, home),
        command=PersonLeft(person=actor.id),
    )


def is_on_view(payload: Payload, kind: str) -> bool:
    """Whether a press was on a view of this kind: home or modal."""
    return _text(_part(payload, "view"), "type") == kind


def _looking(name: str, actor: Actor, home: Home, *, settings: bool = False) -> Asked:
    command = ShowMine(settings=settings)
    return Asked(id=name, actor=actor, place=_alone_with(actor, home), command=command)


def _alone_with(actor: Actor, home: Home) -> Place:
    place = _place(home, "")
    return place.direct_to(actor.id)


def form(payload: Payload, home: Home) -> Asked:
    """What was filled into a modal, and where it was opened. Raises UnknownPress."""
    view = _part(payload, "view")
    note = note_of(_text(view, "private_metadata"), home.team)
    filled = _filled(view)
    return Asked(
        id=f"slack:{home.team}:{_text(view, 'id')}:{_text(view, 'hash')}",
        actor=_user(payload),
        place=note.place,
        command=presses.command(note.token, filled),
        pressed_on=note.pressed_on,
        names=next(_people(view), None),
    )


def said(payload: Payload, home: Home, name_of: NameOf) -> Asked | None:
    """What was said to the coach by name or in its own direct messages.

    None for what is no person's new words: bots, edits, deletions, joins and the like are not answered.
    """
    event = _part(payload, "event")
    if event.get("bot_id") or event.get("subtype") or event.get("edited") or not event.get("user"):
        return None
    channel, private = _text(event, "channel"), _text(event, "channel_type") == "im"
    by_name = _text(event, "type") == "app_mention"
    # In a direct message the message itself is heard, whether or not it has the coach's name in it.
    if private == by_name or (by_name and channel.startswith("D")):
        return None
    sent, thread = _text(event, "ts"), _text(event, "thread_ts")
    return _naming(
        Asked(
            id=f"slack:{home.team}:{_text(payload, 'event_id')}",
            actor=Actor(id=PersonId(_text(event, "user")), team=_team_of(event)),
            place=_place(home, channel, thread if thread != sent else "", private=private),
            command=phrases.read(markup.read(_text(event, "text"), name_of, but=home.bot)),
        ),
        _text(event, "text"),
        name_of,
        but=home.bot,
    )


def _naming(asked: Asked, text: str, name_of: NameOf, *, but: str = "") -> Asked:
    """A promise that begins with somebody's mention is theirs; there they stand by their id."""
    command = asked.command
    mentioned = next((one for one in _MENTION.finditer(text) if one["id"] != but), None)
    if mentioned is None or not isinstance(command, MakePromise):
        return asked
    name = f"@{mentioned['label'] or name_of(mentioned['id'])}"
    if not command.words.startswith(name):
        return asked
    words = f"@{mentioned['id']}{command.words.removeprefix(name)}"
    return replace(asked, command=replace(command, words=words), names=PersonId(mentioned["id"]))


def first_field(payload: Payload) -> str:
    """The field below which a refusal stands that is about none of them."""
    return next(iter(field_names(payload)), "")


def field_names(payload: Payload) -> list[str]:
    blocks: list[Payload] = _part(payload, "view").get("blocks") or []
    return [_text(block, "block_id") for block in blocks if block.get("type") == "input"]


def _filled(view: Payload) -> dict[str, object]:
    """The answers of a form's fields by their names; one that was left empty is missing."""
    answers = {name: _answer(_first(actions.values())) for name, actions in _values(view).items()}
    return {name: answer for name, answer in answers.items() if answer}


def _people(view: Payload) -> Iterator[PersonId]:
    """Who was picked in a form's fields for people."""
    for actions in _values(view).values():
        picked = _text(_first(actions.values()), "selected_user")
        if picked:
            yield PersonId(picked)


def _values(view: Payload) -> Mapping[str, Mapping[str, Payload]]:
    return _part(view, "state").get("values") or {}


def _answer(element: Payload) -> object:
    selected: Payload | None = element.get("selected_option")
    if selected:
        return selected.get("value")
    several: list[Payload] | None = element.get("selected_options")
    if several:
        return tuple(_text(one, "value") for one in several)
    return element.get("value") or element.get("selected_date") or element.get("selected_user")


def _user(payload: Payload) -> Actor:
    user = _part(payload, "user")
    return Actor(
        id=PersonId(_text(user, "id")),
        team=_text(user, "team_id") or _text(_part(payload, "team"), "id"),
        name=_text(user, "name") or _text(user, "username"),
    )


def _team_of(event: Payload) -> str:
    return next((_text(event, key) for key in ("user_team", "source_team", "team") if event.get(key)), "")


def place_in(home: Home, conversation: str, thread: str = "") -> Place:
    """A conversation, and perhaps a thread in it, that is not known to be private."""
    return _place(home, conversation, thread)


def _place(home: Home, conversation: str, thread: str = "", *, private: bool = False) -> Place:
    """Private only where that is certain: people have direct messages with each other, too."""
    return Place(
        platform="slack", workspace=home.team, conversation=conversation, thread=thread, private=private
    )


def _part(payload: Payload, name: str) -> Payload:
    part: Payload | None = payload.get(name)
    return part if isinstance(part, Mapping) else _NOTHING


def _first(parts: Iterable[Payload]) -> Payload:
    return next(iter(parts), _NOTHING)


def _text(payload: Payload, name: str) -> str:
    text: object = payload.get(name)
    return text if isinstance(text, str) else ""
