"""Who is who in Slack: a person's name, zone and side, asked for once an hour at most."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.slack.api import SaidNo, SlackApi, SlackFault, log
from bot.slack.reading import Actor, Home
from coaching.people import Person, PersonId

#: Seconds for which what Slack said of a person is taken as it is.
FRESH = 3_600

#: Seconds after which it is no longer believed, and asked for before anything else.
STALE = 24 * 3_600

#: Seconds that somebody who just asked something can wait for it.
PATIENCE = 1.5

#: At most so many people are remembered.
_MOST = 20_000

#: Marks of somebody who is not of the workspace itself.
_GUEST = ("is_restricted", "is_ultra_restricted", "is_stranger")


class WhoIsThat(Exception):
    """Slack could not tell in time who somebody is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Known:
    person: Person
    at: float


@dataclass(slots=True, kw_only=True)
class People:
    """What Slack says of people; `clock` counts seconds, `zone` is taken where a person's own is unknown."""

    api: SlackApi
    home: Home
    zone: str
    clock: Callable[[], float] = time.monotonic
    patience: float = PATIENCE
    _known: dict[PersonId, _Known] = field(default_factory=dict[PersonId, _Known])
    _asked: dict[PersonId, asyncio.Task[Person]] = field(default_factory=dict[PersonId, asyncio.Task[Person]])

    async def person(self, actor: Actor) -> Person:
        """The person behind a payload. Raises WhoIsThat.

        Nobody has to be asked about somebody of another workspace: they are an outsider, but for somebody
        of an Enterprise organisation, who can belong to several of its workspaces.
        """
        elsewhere = bool(actor.team) and actor.team != self.home.team
        if not elsewhere:
            return await self.known(actor.id)
        if self.home.enterprise:
            try:
                return await self.known(actor.id)
            except WhoIsThat as unknown:
                if not isinstance(unknown.__cause__, SaidNo):
                    raise
        return Person(id=actor.id, name=actor.name or actor.id, zone=self.zone, outsider=True)

    async def known(self, person: PersonId) -> Person:
        """Somebody by their id alone. Raises WhoIsThat."""
        known = self._known.get(person)
        age = self.clock() - known.at if known else STALE
        if known is None or age >= STALE:
            return await self._in_time(person)
        if age >= FRESH:
            self._ask(person)
        return known.person

    def name_of(self, person: str) -> str:
        """The name of somebody who is known by now, else the id."""
        known = self._known.get(PersonId(person))
        return known.person.name if known else person

    def being_asked(self) -> tuple[asyncio.Task[Person], ...]:
        """The questions that Slack has not answered yet."""
        return tuple(self._asked.values())

    async def close(self) -> None:
        asked = self.being_asked()
        for task in asked:
            task.cancel()
        await asyncio.gather(*asked, return_exceptions=True)

    async def _in_time(self, person: PersonId) -> Person:
        """The question goes on behind a caller who gives up, so the next one finds the answer."""
        try:
            async with asyncio.timeout(self.patience):
                return await asyncio.shield(self._ask(person))
        except (TimeoutError, SlackFault) as fault:
            raise WhoIsThat from fault

    def _ask(self, person: PersonId) -> asyncio.Task[Person]:
        task = self._asked.get(person)
        if task is None:
            task = self._asked[person] = asyncio.create_task(self._fetch(person))
            task.add_done_callback(lambda done: self._answered(person, done))
        return task

    def _answered(self, person: PersonId, task: asyncio.Task[Person]) -> None:
        del self._asked[person]
        if not task.cancelled() and task.exception() is not None:
            log.warning("users.info failed: %s", task.exception())

    async def _fetch(self, person: PersonId) -> Person:
        answer = await self.api.ask("users.info", user=person)
        found = _person(person, answer.get("user") or {}, self.home, self.zone)
        while len(self._known) >= _MOST:
            del self._known[next(iter(self._known))]
        self._known[person] = _Known(person=found, at=self.clock())
        return found


def _person(person: PersonId, user: Mapping[str, Any], home: Home, zone: str) -> Person:
    profile: Mapping[str, Any] = user.get("profile") or {}
    names = (profile.get("display_name"), profile.get("real_name"), user.get("real_name"), user.get("name"))
    return Person(
        id=person,
        name=next((str(name) for name in names if name), person),
        zone=_zone(user.get("tz"), zone),
        outsider=any(user.get(mark) for mark in _GUEST) or not _is_at_home(user, home),
    )


def _is_at_home(user: Mapping[str, Any], home: Home) -> bool:
    """In an Enterprise organisation somebody may belong to several workspaces, ours among them."""
    enterprise: Mapping[str, Any] = user.get("enterprise_user") or {}
    if home.enterprise and home.team == home.enterprise:
        return enterprise.get("enterprise_id") == home.enterprise
    return user.get("team_id") == home.team or home.team in (enterprise.get("teams") or ())


def _zone(told: object, otherwise: str) -> str:
    if not isinstance(told, str) or not told:
        return otherwise
    try:
        ZoneInfo(told)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return otherwise
    return told
