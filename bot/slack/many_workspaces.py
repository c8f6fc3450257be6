"""How the coach runs in many workspaces at once: each with a token, people and a courier of its own."""

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from aiohttp import web
from slack_bolt.adapter.aiohttp import to_aiohttp_response
from slack_bolt.async_app import AsyncApp
from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.signature import SignatureVerifier

from bot import wording
from bot.answering import Answering
from bot.courier import Letter, NotDelivered, OutcomeUnknown
from bot.slack import reading
from bot.slack.api import SlackApi, SlackFault, new_session
from bot.slack.connection import PATH, SlackTokens, bolt_for, listening, read_request, serve_http
from bot.slack.courier import SlackCourier
from bot.slack.installing import Installing, SlackApp
from bot.slack.leaving import WORTHLESS, happened_at, taken_out
from bot.slack.listeners import Listen, Listeners
from bot.slack.people import People, WhoIsThat
from bot.slack.reading import Actor, Asked, Home
from coaching.commands import Greet
from coaching.installations import NOT_INSTALLED, Installation, InstallationLocked, Installations
from coaching.people import OrganisationId, Place
from coaching.ports import NewId, Now
from coaching.remarks import Share

log = logging.getLogger("foothold.slack")

#: At most so many workspaces are kept at hand; the one not asked for longest makes room.
AT_HAND = 300

#: Seconds after which it is looked up anew whether a workspace has the same token: another process may know.
FRESH = 300.0

#: Seconds after which a follow-up is tried again whose workspace has no token that works.
WAIT = 3_600.0

#: Seconds that somebody who pressed something waits for a sentence, or whoever installs it for the welcome.
PATIENCE = 2.0

_PLATFORM = "slack"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workspace:
    """One workspace at work. Nothing of it is shared with another but the session."""

    installation: Installation
    home: Home
    api: SlackApi
    people: People
    courier: SlackCourier

    @property
    def organisation(self) -> OrganisationId:
        return organisation_of(self.home.team)


@dataclass(slots=True, kw_only=True)
class _AtHand:
    workspace: Workspace
    looked_at: float
    bolt: AsyncApp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Work:
    """What the listeners of each workspace need and none has to itself."""

    answering: Answering
    new_id: NewId


class ManyWorkspaces:
    """All workspaces that installed the app; to be entered before its courier is used."""

    courier: "CourierOfMany"

    def __init__(
        self, app: SlackApp, installations: Installations, *, now: Now, zone: str, fresh: float = FRESH
    ) -> None:
        self._app = app
        self._installations = installations
        self._now = now
        self._zone = zone
        self._fresh = fresh
        self._signatures = SignatureVerifier(app.signing_secret)
        self._at_hand: OrderedDict[str, _AtHand] = OrderedDict()
        #: Taken out a moment ago: nothing goes out there any more, even before that is written down.
        self._stopped: set[OrganisationId] = set()
        self._changing = asyncio.Lock()
        self._work: _Work | None = None

    async def __aenter__(self) -> Self:
        self._session = new_session()
        self.courier = CourierOfMany(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        await asyncio.gather(*(one.workspace.people.close() for one in self._at_hand.values()))
        await self._session.close()

    async def serve(
        self,
        *,
        answering: Answering,
        host: str,
        port: int,
        ready: Callable[[str], None],
        new_id: NewId,
    ) -> None:
        """Hear what Slack brings and let people install it until cancelled; then finish what was begun."""
        await serve_http(self.routes(answering=answering, new_id=new_id), host, port, ready)

    def routes(self, *, answering: Answering, new_id: NewId) -> list[web.RouteDef]:
        """What Slack brings, and the two pages of an installation."""
        self._work = _Work(answering=answering, new_id=new_id)
        installing = Installing(
            app=self._app,
            api=SlackApi(token="", url=self._app.api_url, session=self._session),
            installations=self._installations,
            now=self._now,
            installed=self.installed,
        )
        return [web.post(PATH, self._hear), *installing.routes()]

    async def workspace(self, team: str, *, enterprise: str = "") -> Workspace | None:
        """A workspace at work; None where the coach is not installed, or not any more.

        `enterprise` is told where Slack says that the coach was installed for all of it.
        """
        found = await self._found(team, enterprise)
        return found.workspace if found else None

    async def installed(self, installation: Installation) -> None:
        """Work with a new token from now on, and welcome whoever installed it, once for each workspace."""
        async with self._changing:
            await self._installations.keep(installation)
            self._stopped.discard(installation.organisation)
            self._forget(installation)
        log.info("installed organisation=%s scopes=%d", installation.organisation, len(installation.scopes))
        try:
            async with asyncio.timeout(PATIENCE):
                await self._welcome(installation)
        except (TimeoutError, SlackFault, NotDelivered, OutcomeUnknown, WhoIsThat) as fault:
            log.warning("the installer could not be welcomed: %r", fault)

    async def removed(self, organisation: OrganisationId, at: datetime, because: str) -> None:
        """Stop first, and write it down then."""
        self._stopped.add(organisation)
        log.warning("taken out organisation=%s because=%s", organisation, because)
        async with self._changing:
            self._forget_of(organisation)
            await self._installations.remove(organisation, at, because)
        # From here on it is what is kept that tells: another process may hear of a new installation.
        self._stopped.discard(organisation)

    async def again(self, workspace: Workspace) -> Workspace | None:
        """The same workspace with the token that is kept by now; None where that is the one that failed."""
        async with self._changing:
            self._at_hand.pop(workspace.home.team, None)
        anew = await self.workspace(workspace.home.team)
        same = anew is None or anew.installation.token == workspace.installation.token
        return None if same else anew

    async def _found(self, team: str, enterprise: str = "") -> _AtHand | None:
        known = self._at_hand.get(team)
        if known is not None and asyncio.get_running_loop().time() - known.looked_at < self._fresh:
            self._at_hand.move_to_end(team)
            return None if self._stopped_at(known.workspace.installation) else known
        async with self._changing:
            return await self._look_up(team, enterprise)

    async def _look_up(self, team: str, enterprise: str) -> _AtHand | None:
        try:
            installation = await self._installation(team, enterprise)
        except InstallationLocked as reason:
            log.error("the token of workspace %s cannot be opened: %s", team, reason)  # noqa: TRY400 - no trace of ours
            return None
        known = self._at_hand.pop(team, None)
        if installation is None or self._stopped_at(installation):
            return None
        if known is None or known.workspace.installation != installation:
            known = _AtHand(workspace=self._workspace(team, installation), looked_at=0)
        known.looked_at = asyncio.get_running_loop().time()
        self._at_hand[team] = known
        while len(self._at_hand) > AT_HAND:
            # Whoever it is asking about goes on; nobody waits for its end.
            self._at_hand.popitem(last=False)
        return known

    async def _installation(self, team: str, enterprise: str) -> Installation | None:
        """The live installation that works for a workspace: its own, or that of its enterprise."""
        own = await self._installations.of(organisation_of(team))
        if own is not None and own.live and own.token:
            return own
        through = own.enterprise if own is not None and own.live else enterprise
        if not through:
            return None
        whole = await self._installations.of(organisation_of(through))
        if whole is None or not whole.live or not whole.token:
            return None
        if own is None or not own.live:
            # So that a follow-up, which knows its workspace alone, finds the enterprise's token too.
            member = replace(
                whole, organisation=organisation_of(team), workspace=team, enterprise=through, token=""
            )
            await self._installations.keep(member)
        return whole

    def _workspace(self, team: str, installation: Installation) -> Workspace:
        home = Home(team=team, bot=installation.bot, enterprise=installation.enterprise)
        api = SlackApi(token=installation.token, url=self._app.api_url, session=self._session)
        people = People(api=api, home=home, zone=self._zone)
        return Workspace(
            installation=installation,
            home=home,
            api=api,
            people=people,
            courier=SlackCourier(api=api, people=people, home=home),
        )

    def _stopped_at(self, installation: Installation) -> bool:
        return installation.organisation in self._stopped

    def _forget(self, installation: Installation) -> None:
        self._forget_of(installation.organisation)
        self._at_hand.pop(installation.workspace, None)

    def _forget_of(self, organisation: OrganisationId) -> None:
        gone = [
            team
            for team, one in self._at_hand.items()
            if organisation in {one.workspace.organisation, one.workspace.installation.organisation}
        ]
        for team in gone:
            del self._at_hand[team]

    async def _welcome(self, installation: Installation) -> None:
        """The turn's id is the same at each installation, so nobody is welcomed twice."""
        team = installation.workspace or installation.enterprise
        workspace = await self.workspace(team)
        if workspace is None or self._work is None:
            return
        place = Place(platform=_PLATFORM, workspace=team, conversation="").direct_to(
            installation.installed_by
        )
        person = await workspace.people.known(installation.installed_by)
        asked = Asked(
            id=f"{_PLATFORM}:{team}:installed",
            actor=Actor(id=person.id, team=team),
            place=place,
            command=Greet(),
        )
        answer = await self._work.answering.answer(asked.turn(person))
        if answer is not None:
            await workspace.courier.post(Letter(card=answer.card, place=place, mark=self._work.new_id().hex))

    async def _hear(self, request: web.Request) -> web.Response:
        body = await request.read()
        headers = {name.lower(): value for name, value in request.headers.items()}
        if not self._is_of_slack(body, headers):
            return web.Response(status=web.HTTPUnauthorized.status_code)
        brought = await read_request(request)
        if brought is None:
            return web.Response(status=web.HTTPBadRequest.status_code)
        if brought.body.get("type") == "url_verification":
            return web.json_response({"challenge": str(brought.body.get("challenge", ""))})
        app = await self._app_for(brought)
        if app is None:
            return await self._answer_stranger(brought.body)
        return await to_aiohttp_response(await app.async_dispatch(brought))

    def _is_of_slack(self, body: bytes, headers: Mapping[str, str]) -> bool:
        """Before anything is looked up for it; Bolt looks once more."""
        try:
            return self._signatures.is_valid_request(body, dict(headers))
        except ValueError:  # a moment that is no number, or a body that is no text
            return False

    async def _app_for(self, brought: AsyncBoltRequest) -> AsyncApp | None:
        """The listeners of the workspace to which something belongs, with its token and no other."""
        context = brought.context
        enterprise = context.enterprise_id or ""
        for_all = enterprise if context.is_enterprise_install else ""
        team = context.team_id or for_all
        found = await self._found(team, for_all) if team else None
        if found is None or self._work is None:
            return None
        if found.bolt is None:
            found.bolt = self._bolt(found.workspace, self._work)
        return found.bolt

    def _bolt(self, workspace: Workspace, work: _Work) -> AsyncApp:
        tokens = SlackTokens(
            bot_token=workspace.installation.token,
            signing_secret=self._app.signing_secret,
            api_url=self._app.api_url,
        )
        listeners = Listeners(
            answering=work.answering,
            api=workspace.api,
            courier=workspace.courier,
            people=workspace.people,
            home=workspace.home,
            new_id=work.new_id,
        )
        return listening(
            bolt_for(workspace.api, tokens, workspace.home), listeners, self._on_taken_out(workspace)
        )

    def _on_taken_out(self, workspace: Workspace) -> Listen:
        async def listener(ack: AsyncAck, body: dict[str, Any]) -> None:
            """A fault here is Slack's to bring again, so nothing guards it."""
            because, at = taken_out(body), happened_at(body)
            installation = workspace.installation
            # What comes late, after a new installation, is about the one before. Slack counts whole seconds.
            if because and at >= installation.installed_at.replace(microsecond=0):
                await self.removed(installation.organisation, self._now(), because)
            await ack()

        return listener

    async def _answer_stranger(self, body: Mapping[str, Any]) -> web.Response:
        """Somebody reached the coach from where it is not installed; events are acknowledged and no more."""
        told = {"response_type": "ephemeral", "replace_original": False, "text": wording.NOT_INSTALLED_HERE}
        if body.get("command"):
            return web.json_response(told)
        if body.get("type") == "view_submission":
            errors = {reading.first_field(body): wording.NOT_INSTALLED_HERE}
            return web.json_response({"response_action": "errors", "errors": errors})
        if body.get("response_url"):
            api = SlackApi(token="", url=self._app.api_url, session=self._session)
            try:
                async with asyncio.timeout(PATIENCE):
                    await api.respond(str(body["response_url"]), told)
            except (TimeoutError, SlackFault) as fault:
                log.warning("a stranger could not be told: %r", fault)
        return web.Response()


@dataclass(frozen=True, slots=True)
class CourierOfMany:
    """bot.courier.Courier for all workspaces: each letter goes out with the token of its own."""

    many: ManyWorkspaces = field(repr=False)

    async def share(self, place: Place) -> Share:
        workspace = await self.many.workspace(place.workspace)
        return await workspace.courier.share(place) if workspace else Share.UNKNOWN

    async def post(self, letter: Letter) -> str:
        workspace = await self._of(letter.place)
        try:
            return await workspace.courier.post(letter)
        except NotDelivered as no:
            if no.error not in WORTHLESS:
                raise
            return await self._post_anew(letter, workspace, no.error)

    async def find(self, place: Place, mark: str, since: datetime) -> str | None:
        """Where nobody may look now, it stays open whether the message is there, until somebody may."""
        workspace = await self.many.workspace(place.workspace)
        if workspace is None:
            raise OutcomeUnknown(NOT_INSTALLED)
        return await workspace.courier.find(place, mark, since)

    async def _of(self, place: Place) -> Workspace:
        workspace = await self.many.workspace(place.workspace)
        if workspace is None:
            raise NotDelivered(NOT_INSTALLED, permanent=False, retry_after=WAIT)
        return workspace

    async def _post_anew(self, letter: Letter, failed: Workspace, error: str) -> str:
        """With the token of a new installation that this process has not heard of; else it waits for one."""
        waits = NotDelivered(f"{NOT_INSTALLED}: {error}", permanent=False, retry_after=WAIT)
        workspace = await self.many.again(failed)
        if workspace is None:
            raise waits
        try:
            return await workspace.courier.post(letter)
        except NotDelivered as no:
            raise (waits if no.error in WORTHLESS else no) from no


def organisation_of(workspace: str) -> OrganisationId:
    """Of a workspace or of an enterprise: their ids differ in the first letter."""
    return Place(platform=_PLATFORM, workspace=workspace, conversation="").organisation
