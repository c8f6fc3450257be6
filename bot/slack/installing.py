"""How a workspace gets the coach: the way to Slack and back, and what is kept of the answer."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode, urljoin

from aiohttp import web

from bot import wording
from bot.slack import pages
from bot.slack.api import SaidNo, SlackApi, SlackFault
from bot.slack.pages import Page
from bot.slack.scopes import NEEDED, OPTIONAL
from bot.slack.sign_in import LASTS, Flaw, State, States, browser_named
from coaching.installations import Installation, Installations
from coaching.people import OrganisationId, PersonId
from coaching.ports import Now

log = logging.getLogger("foothold.slack")

INSTALL = "/slack/install"
REDIRECT = "/slack/oauth_redirect"

#: The prefix makes browsers refuse it from another host, from plain HTTP, or for a part of the site.
COOKIE = "__Host-foothold_install"

#: A code or a state that is longer is not Slack's, or not ours.
_LONGEST = 512

_BAD = web.HTTPBadRequest.status_code
_AWAY = web.HTTPBadGateway.status_code

_FLAWS = {
    Flaw.FORGED: wording.SIGN_IN_FORGED,
    Flaw.EXPIRED: wording.SIGN_IN_EXPIRED,
    Flaw.OTHER_BROWSER: wording.SIGN_IN_OTHER_BROWSER,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackApp:
    """What Slack gave for the app; `public_url` is where people reach this process, empty if not told."""

    client_id: str
    client_secret: str = field(repr=False)
    signing_secret: str = field(repr=False)
    api_url: str = "https://slack.com/api/"
    public_url: str = ""

    @property
    def redirect(self) -> str:
        """Where Slack sends people back; empty leaves it to the address in the app's settings."""
        return f"{self.public_url}{REDIRECT}" if self.public_url else ""

    def way_to_slack(self, state: str) -> str:
        asked = {"client_id": self.client_id, "scope": ",".join((*NEEDED, *OPTIONAL)), "state": state}
        back = {"redirect_uri": self.redirect} if self.redirect else {}
        return f"{urljoin(_folder(self.api_url), '../oauth/v2/authorize')}?{urlencode(asked | back)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Installing:
    """The two addresses of an installation; `installed` keeps it and welcomes whoever installed it."""

    app: SlackApp
    #: Without a token.
    api: SlackApi
    installations: Installations
    now: Now
    installed: Callable[[Installation], Awaitable[None]]

    def routes(self) -> list[web.RouteDef]:
        return [web.get(INSTALL, self.begin), web.get(REDIRECT, self.end)]

    async def begin(self, request: web.Request) -> web.Response:
        """On to Slack, with a state that only this browser can bring back."""
        browser = browser_named(request.cookies.get(COOKIE, ""))
        state = self._states().new(browser, self.now())
        answer = web.Response(
            status=web.HTTPFound.status_code,
            headers={"Location": self.app.way_to_slack(state), **pages.GUARD},
        )
        answer.set_cookie(
            COOKIE,
            browser,
            path="/",
            max_age=int(LASTS.total_seconds()),
            secure=True,
            httponly=True,
            samesite="Lax",
        )
        return answer

    async def end(self, request: web.Request) -> web.Response:
        """Back from Slack: the code is changed for a token once the state is known to be ours."""
        state, code = request.query.get("state", ""), request.query.get("code", "")
        if request.query.get("error"):
            return pages.answer(_stopped(wording.SAID_NO_TITLE, wording.SAID_NO))
        if not code or max(len(code), len(state)) > _LONGEST:
            return _over(wording.SIGN_IN_FORGED)
        read = self._states().read(state, request.cookies.get(COOKIE, ""), self.now())
        if isinstance(read, Flaw):
            log.warning("a sign-in was refused: its state is %s", read.value)
            return _over(_FLAWS[read])
        return await self._exchange(read, code)

    async def _exchange(self, state: State, code: str) -> web.Response:
        if not await self.installations.first_use(state.name, self.now(), state.until):
            log.warning("a sign-in was refused: its state was used before")
            return _over(wording.SIGN_IN_USED)
        try:
            told = await self.api.sign_in(
                code, client=self.app.client_id, secret=self.app.client_secret, redirect=self.app.redirect
            )
        except SaidNo as no:
            log.warning("Slack did not take the code of a sign-in: %s", no.code)
            return pages.answer(
                _stopped(wording.NOT_CONFIRMED_TITLE, wording.not_confirmed(no.code)), status=_BAD
            )
        except SlackFault as fault:
            log.warning("Slack could not be reached for a sign-in: %s", fault)
            return pages.answer(_stopped(wording.NOT_CONFIRMED_TITLE, wording.SLACK_AWAY), status=_AWAY)
        return await self._kept(told)

    async def _kept(self, told: Mapping[str, Any]) -> web.Response:
        if _expires(told):
            log.error("a sign-in was refused: the app has token rotation switched on")
            return pages.answer(Page(title=wording.SAID_NO_TITLE, words=wording.TOKENS_EXPIRE), status=_BAD)
        installation = self._read(told)
        if installation is None:
            log.error("Slack's answer to a sign-in lacks a token, a workspace or the coach's user")
            return pages.answer(
                _stopped(wording.NOT_CONFIRMED_TITLE, wording.INSTALLATION_FAILED), status=_AWAY
            )
        await self.installed(installation)
        return pages.answer(_done(installation))

    def _read(self, told: Mapping[str, Any]) -> Installation | None:
        """What Slack answered, of which a token, a place and a user are needed."""
        enterprise, team = _part(told, "enterprise"), _part(told, "team")
        for_all = told.get("is_enterprise_install") is True
        workspace = "" if for_all else _text(team, "id")
        where = workspace or _text(enterprise, "id")
        token, bot = _text(told, "access_token"), _text(told, "bot_user_id")
        by = _text(_part(told, "authed_user"), "id")
        if not (where and token and bot and by):
            return None
        return Installation(
            organisation=OrganisationId(f"slack:{where}"),
            workspace=workspace,
            enterprise=_text(enterprise, "id"),
            name=_text(enterprise if for_all else team, "name"),
            app=_text(told, "app_id"),
            bot=bot,
            scopes=tuple(scope for scope in _text(told, "scope").split(",") if scope),
            token=token,
            installed_by=PersonId(by),
            installed_at=self.now(),
        )

    def _states(self) -> States:
        return States(self.app.client_secret)


def _done(installation: Installation) -> Page:
    team = installation.workspace or installation.enterprise
    link = f"https://slack.com/app_redirect?{urlencode({'app': installation.app, 'team': team})}"
    return Page(
        title=wording.INSTALLED_TITLE,
        words=wording.installed_in(installation.name or wording.INSTALLED_EVERYWHERE),
        steps=wording.INSTALLED_STEPS,
        link=(wording.OPEN_SLACK, link),
    )


def _stopped(title: str, words: str) -> Page:
    return Page(title=title, words=words, link=(wording.START_AGAIN, INSTALL))


def _over(words: str) -> web.Response:
    return pages.answer(_stopped(wording.SIGN_IN_OVER_TITLE, words), status=_BAD)


def _expires(told: Mapping[str, Any]) -> bool:
    return bool(told.get("refresh_token") or told.get("expires_in"))


def _folder(url: str) -> str:
    return url if url.endswith("/") else f"{url}/"


def _part(told: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part: object = told.get(name)
    return part if isinstance(part, Mapping) else {}  # pyright: ignore[reportUnknownVariableType] - JSON


def _text(told: Mapping[str, Any], name: str) -> str:
    text: object = told.get(name)
    return text if isinstance(text, str) else ""
