"""Wires the coach together: settings, clock, playbook, store, couriers, platforms and the follow-up loop."""

import asyncio
import sys
import webbrowser
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self
from uuid import UUID, uuid4  # noqa: TID251 - the one source of new ids
from zoneinfo import ZoneInfo

from bot import taken_along, wording
from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.clocks import clock_in, system_now
from bot.courier import Courier
from bot.follow_up_loop import FollowUpLoop
from bot.local.clock import LocalClock
from bot.local.courier import LocalCourier
from bot.playbook_files import read_playbook
from bot.running import together
from bot.second_words import SecondWords
from bot.settings import Settings, SettingsError
from coaching.coach import Coach
from coaching.people import OrganisationId, PersonId
from coaching.ports import LanguageModel, NewId, Now
from storage.database import DatabaseInUse, DatabaseUnusable, missing_file
from storage.dead_letters import DeadLetter, Waiting, look_beside
from storage.erasing import StillLeads
from storage.secrets import KEY_FILE, CannotOpen, Keys, KeysUnusable, new_key
from storage.store import SqlStore, open_store

#: Where only this machine can reach what listens.
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})

#: As many as there may be.
_ALL = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What is to be erased or exported: a workspace, as slack:T0123, or one deal or person of it."""

    workspace: str
    deal: UUID | None = None
    person: str = ""


class _OnHttp(Protocol):
    """A platform that brings over HTTP what happens: entered before its courier is used."""

    @property
    def courier(self) -> Courier: ...

    async def __aenter__(self) -> Self: ...

    async def __aexit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    def routes(self, *, answering: Answering, new_id: NewId) -> list[Any]: ...


class _InSlack(_OnHttp, Protocol):
    """One workspace or many: served until interrupted."""

    async def serve(
        self,
        *,
        answering: Answering,
        host: str,
        port: int,
        ready: Callable[[str], None],
        new_id: NewId,
    ) -> None: ...


async def run_local(settings: Settings, say: Callable[[str], None]) -> None:
    """The coach on a page of its own on this machine, until interrupted."""
    from bot.local.web import serve_local  # noqa: PLC0415 - a Slack process does not pay for the page

    def ready(address: str) -> None:
        say(f"Foothold is ready: {address}")
        if sys.stdout.isatty():
            webbrowser.open(address)

    async with _local(settings, say) as (answering, loop, courier, clock):
        await together(
            loop.run(),
            serve_local(
                answering=answering,
                loop=loop,
                courier=courier,
                clock=clock,
                host=settings.host,
                port=settings.port,
                ready=ready,
            ),
        )


async def run_terminal(settings: Settings) -> None:
    """The coach in this terminal, until the input ends."""
    from bot.local.terminal import serve_terminal  # noqa: PLC0415 - likewise

    async def read_line(prompt: str) -> str | None:
        sys.stdout.write(prompt)
        sys.stdout.flush()
        line = await asyncio.to_thread(sys.stdin.readline)
        return line.rstrip("\n") if line else None

    async with _local(settings, lambda line: _write(f"{line}\n")) as (answering, loop, courier, clock):
        await together(
            loop.run(),
            serve_terminal(
                answering=answering,
                loop=loop,
                courier=courier,
                clock=clock,
                read_line=read_line,
                write=_write,
            ),
        )


async def list_dead_letters(settings: Settings, say: Callable[[str], None]) -> None:
    """Say what could not be said and is not tried again by itself, without a word of any deal.

    Raises SettingsError where there is no database.
    """
    now = clock_in(settings.test_clock_file)()
    try:
        letters, waiting = await _looked_at(settings, now)
    except DatabaseUnusable as reason:
        raise SettingsError(str(reason)) from reason
    say(wording.dead_letters(len(letters)))
    for one in letters:
        since = one.due_at.astimezone(ZoneInfo(settings.zone))
        say(wording.dead_letter(str(one.id), f"{one.organisation}/{one.conversation}", since, one.error))
    if any(one.doubtful for one in letters):
        say(wording.MAY_COME_TWICE)
    if waiting.messages:
        say(wording.waiting(waiting.messages, waiting.minutes))


async def _looked_at(settings: Settings, now: datetime) -> tuple[tuple[DeadLetter, ...], Waiting]:
    _check_database(settings)
    try:
        async with _store(settings) as store:
            return await store.dead_letters(), await store.waiting(now)
    except SettingsError as wrong:
        if not isinstance(wrong.__cause__, DatabaseInUse):
            raise
        # The bot itself has the file open; to look beside it harms nobody.
        return look_beside(settings.database_url, now)


async def say_after_all(settings: Settings, which: UUID | None, say: Callable[[str], None]) -> bool:
    """Let one thing that could not be said, or for None all of them, be said; whether there was any.

    Raises SettingsError where the database cannot be used, a file also while the bot itself uses it.
    """
    _check_database(settings)
    try:
        async with _store(settings) as store:
            chosen = [one for one in await store.dead_letters(_ALL) if which in {None, one.id}]
            these = None if which is None else [one.id for one in chosen]
            again = await store.try_again(these, clock_in(settings.test_clock_file)())
    except SettingsError as wrong:
        if isinstance(wrong.__cause__, DatabaseInUse):
            raise SettingsError(wording.STOP_FIRST) from None
        raise
    say(wording.tried_again(again) if again or which is None else wording.NOT_DEAD)
    if any(one.doubtful for one in chosen):
        say(wording.MAY_COME_TWICE)
    return bool(again) or which is None


def _check_database(settings: Settings) -> None:
    """Whoever only looks makes no database. Raises SettingsError where there is none."""
    try:
        missing = missing_file(settings.database_url)
    except DatabaseUnusable as reason:
        raise SettingsError(str(reason)) from reason
    if missing:
        raise SettingsError(wording.no_database(missing))


def line_with_new_key() -> str:
    """A key as it is set in the environment."""
    return f"FOOTHOLD_KEYS={new_key()}"


async def rotate_keys(settings: Settings) -> str:
    """Seal everything anew with the first of the keys; what there is to say of it. Raises SettingsError."""
    async with _kept(settings) as store:
        done = await store.rotating().all()
    return wording.keys_rotated(done.anew, done.shut)


async def erase(settings: Settings, what: Subject, by: str) -> str:
    """Erase what is kept of a deal, a person or a workspace. Raises SettingsError."""
    async with _kept(settings) as store:
        erasing = store.erasing()
        organisation = OrganisationId(what.workspace)
        try:
            if what.deal is not None:
                rows = await erasing.deal(organisation, what.deal, by)
                return wording.erased(f"deal {what.deal}", rows)
            if what.person:
                deals = await erasing.person(organisation, PersonId(what.person), by)
                return wording.person_erased(what.person, deals)
            return wording.erased(what.workspace, await erasing.workspace(organisation, by))
        except StillLeads as still:
            raise SettingsError(wording.still_leads(still.deals)) from still
        except CannotOpen as shut:
            raise SettingsError(str(shut)) from shut


async def export(settings: Settings, what: Subject, folder: Path) -> str:
    """Write what is kept of a deal, a person or a workspace as files. Raises SettingsError, OSError."""
    playbook = read_playbook()
    person = PersonId(what.person) if what.person else None
    reader = taken_along.Reader(playbook=playbook, today=system_now().date(), person=person)
    async with _kept(settings) as store:
        deals = (await store.standing()).deals_of(what.workspace)
        chosen = [one for one in deals if what.deal in (None, one)]
        exported = await store.look(OrganisationId(what.workspace), lambda work: reader.deals(work, chosen))
    return wording.exported_to(taken_along.write(folder, exported, playbook), str(folder))


async def doctor(settings: Settings) -> tuple[bool, str]:
    """Whether all is well, and a line for each thing that was looked at, with what to do about it."""
    try:
        async with _kept(settings) as store:
            standing, latest = await store.standing(), await store.latest_moment()
    except SettingsError as wrong:
        return False, wording.checked("database", str(wrong), well=False)
    keys = settings.keys.partition(":")[0] if settings.keys else ""
    old = sum(count for name, count in standing.sealed_with.items() if keys and name != keys)
    ahead = latest is not None and latest > system_now() + timedelta(minutes=5)
    looked_at = (
        ("database", wording.database_stands(len(standing.deals), standing.waiting), True),
        ("dead letters", wording.dead_letters_stand(standing.dead), standing.dead == 0),
        ("keys", wording.keys_stand(old, set_=bool(keys)), old == 0),
        ("clock", wording.clock_stands(ahead=ahead), not ahead),
        ("address", wording.address_stands(settings.public_url, settings.host), _is_guarded(settings)),
    )
    lines = "\n".join(wording.checked(name, words, well=well) for name, words, well in looked_at)
    return all(well for _, _, well in looked_at), lines


def _is_guarded(settings: Settings) -> bool:
    """Whether what others reach goes by an address with encryption."""
    return not settings.public_url or settings.public_url.startswith("https://")


@asynccontextmanager
async def _kept(settings: Settings) -> AsyncGenerator[SqlStore]:
    """The database as it stands. Raises SettingsError where none is there, or no key to it: none is made."""
    _check_database(settings)
    file = Path(settings.database_url.removeprefix("sqlite:///"))
    if not settings.keys and not file.with_name(KEY_FILE).exists():
        raise SettingsError(wording.NO_KEY)
    async with _store(settings) as store:
        yield store


async def run_slack(settings: Settings, say: Callable[[str], None]) -> None:
    """The coach in one Slack workspace, over HTTP or in Socket Mode, or in many; until interrupted.

    Raises SettingsError where a token or the key is missing.
    """
    _check_slack(settings)
    if not settings.keys:
        raise SettingsError(wording.NO_KEY)
    now = clock_in(settings.test_clock_file)
    async with _store(settings) as store, _slack(settings, store) as slack:
        answering, loop = _coach(store, now, {"slack": slack.courier})
        async with _second_words(settings, answering, loop, now):
            await together(
                loop.run(),
                slack.serve(
                    answering=answering,
                    host=settings.host,
                    port=settings.port,
                    ready=lambda where: say(f"Foothold is ready: {where}"),
                    new_id=uuid4,
                ),
            )


async def run_teams(settings: Settings, say: Callable[[str], None]) -> None:
    """The coach in Microsoft Teams, until interrupted. Raises SettingsError where something is missing."""
    _check_teams(settings)
    await _run_routes(settings, say, slack=False, teams=True)


async def run_configured(settings: Settings, say: Callable[[str], None]) -> None:
    """The coach in Slack and in Teams, whichever are configured, in one process. Raises SettingsError."""
    slack = bool(settings.slack_bot_token or settings.slack_client_id or settings.slack_client_secret)
    teams = bool(settings.teams_app_id or settings.teams_development)
    if not (slack or teams):
        raise SettingsError(wording.NOTHING_CONFIGURED)
    if not teams:
        await run_slack(settings, say)
        return
    _check_teams(settings)
    if slack:
        _check_slack(settings)
    await _run_routes(settings, say, slack=slack, teams=teams)


async def _run_routes(settings: Settings, say: Callable[[str], None], *, slack: bool, teams: bool) -> None:
    """One server for all that comes over HTTP, and a socket beside it where Slack has one."""
    from bot.shell import serve  # noqa: PLC0415 - a terminal does not wait for a server

    if not settings.keys:
        raise SettingsError(wording.NO_KEY)

    def ready(where: str) -> None:
        say(f"Foothold is ready: {where}")

    now, host, port = clock_in(settings.test_clock_file), settings.host, settings.port
    async with AsyncExitStack() as opened:
        store = await opened.enter_async_context(_store(settings))
        in_slack = await opened.enter_async_context(_slack(settings, store)) if slack else None
        in_teams = await opened.enter_async_context(_teams(settings, store, now)) if teams else None
        named = {"slack": in_slack, "teams": in_teams}
        answering, loop = _coach(store, now, {name: one.courier for name, one in named.items() if one})
        await opened.enter_async_context(_second_words(settings, answering, loop, now))
        running = [loop.run()]
        if in_slack and settings.slack_app_token:
            running.append(
                in_slack.serve(answering=answering, host=host, port=port, ready=ready, new_id=uuid4)
            )
            in_slack = None
        on_http = [one for one in (in_slack, in_teams) if one]
        routes = [route for one in on_http for route in one.routes(answering=answering, new_id=uuid4)]
        await together(*running, serve(routes, host, port, ready))


def _teams(settings: Settings, store: SqlStore, now: Now) -> _OnHttp:
    from bot.teams.connection import TeamsApp, TeamsConnection  # noqa: PLC0415 - its SDK is slow and large

    app = TeamsApp(
        app_id=settings.teams_app_id,
        password=settings.teams_app_password,
        tenant=settings.teams_tenant_id,
    )
    return TeamsConnection(app, store, now=now, zone=settings.zone)


def _check_teams(settings: Settings) -> None:
    """Without an app id nothing is verified, so then only this machine may reach it.

    Raises SettingsError.
    """
    if settings.teams_development:
        if settings.teams_app_id or settings.host not in _LOOPBACK:
            raise SettingsError(wording.TEAMS_DEVELOPMENT)
    elif not settings.teams_app_id:
        raise SettingsError(wording.TEAMS_NO_APP)
    elif not (settings.teams_app_password and settings.teams_tenant_id):
        raise SettingsError(wording.TEAMS_HALF)


def _slack(settings: Settings, store: SqlStore) -> _InSlack:
    """Slack with one token, or with the token of each workspace that installs the app."""
    from bot.slack.connection import SlackConnection, SlackTokens  # noqa: PLC0415 - only where configured
    from bot.slack.installing import SlackApp  # noqa: PLC0415 - likewise
    from bot.slack.many_workspaces import ManyWorkspaces  # noqa: PLC0415 - likewise

    if settings.slack_bot_token:
        tokens = SlackTokens(
            bot_token=settings.slack_bot_token,
            signing_secret=settings.slack_signing_secret,
            app_token=settings.slack_app_token,
            api_url=settings.slack_api_url,
        )
        return SlackConnection(tokens, zone=settings.zone)
    app = SlackApp(
        client_id=settings.slack_client_id,
        client_secret=settings.slack_client_secret,
        signing_secret=settings.slack_signing_secret,
        api_url=settings.slack_api_url,
        public_url=settings.public_url,
    )
    return ManyWorkspaces(app, store.installations(), now=system_now, zone=settings.zone)


def _check_slack(settings: Settings) -> None:
    """Either one workspace or many. Raises SettingsError."""
    many = settings.slack_client_id or settings.slack_client_secret
    if settings.slack_bot_token and many:
        raise SettingsError(wording.SLACK_ONE_OR_MANY)
    if many:
        _check_many(settings)
    elif not settings.slack_bot_token:
        raise SettingsError(wording.SLACK_NEITHER)
    elif settings.slack_bot_token.startswith("xoxe"):
        raise SettingsError(wording.SLACK_ROTATION)
    elif not settings.slack_signing_secret and not settings.slack_app_token:
        raise SettingsError("SLACK_SIGNING_SECRET (for HTTP) or SLACK_APP_TOKEN (for Socket Mode) is missing")


def _check_many(settings: Settings) -> None:
    if not (settings.slack_client_id and settings.slack_client_secret):
        raise SettingsError(wording.SLACK_HALF)
    if settings.slack_app_token:
        raise SettingsError(wording.SLACK_NO_SOCKET)
    if not settings.slack_signing_secret:
        raise SettingsError(wording.SLACK_NO_SIGNATURE)


@asynccontextmanager
async def _local(
    settings: Settings,
    say: Callable[[str], None],
) -> AsyncGenerator[tuple[Answering, FollowUpLoop, LocalCourier, LocalClock]]:
    clock = LocalClock(system_now)
    courier = LocalCourier()
    async with _store(settings) as store:
        if store.new_key is not None:
            say(wording.key_made(str(store.new_key)))
        # Time that was skipped before a restart is not taken back.
        latest = await store.latest_moment()
        if latest is not None:
            clock.skip_to(latest)
        answering, loop = _coach(store, clock.now, {"local": courier})
        # A day of questions is a real one: time that is skipped on the page brings no new budget.
        async with _second_words(settings, answering, loop, system_now):
            yield answering, loop, courier, clock


@asynccontextmanager
async def _store(settings: Settings) -> AsyncGenerator[SqlStore]:
    try:
        keys = Keys.from_text(settings.keys) if settings.keys else None
        store = open_store(settings.database_url, clock=system_now, keys=keys)
    except KeysUnusable as reason:
        raise SettingsError(f"FOOTHOLD_KEYS cannot be used: {reason}") from None
    except DatabaseUnusable as reason:
        raise SettingsError(str(reason)) from reason
    try:
        yield store
    finally:
        store.close()


def _coach(store: SqlStore, now: Now, couriers: dict[str, Courier]) -> tuple[Answering, FollowUpLoop]:
    playbook = read_playbook()
    coach = Coach(store=store, playbook=playbook, calendar=HolidayCalendar(), now=now, new_id=uuid4)
    cards = Cards(playbook=playbook)
    loop = FollowUpLoop(coach=coach, cards=cards, couriers=couriers)
    return Answering(coach=coach, cards=cards, wake=loop.wake), loop


@asynccontextmanager
async def _second_words(
    settings: Settings, answering: Answering, loop: FollowUpLoop, now: Now
) -> AsyncGenerator[None]:
    """A language model's words after the rules', where one is configured. Raises SettingsError."""
    if not (settings.llm_url or settings.llm_model):
        yield
        return
    model, close = language_model(settings, now)
    words = SecondWords(answering=answering, model=model, allowed=_allowed(settings.llm_workspaces))
    loop.posted = words.posted
    try:
        yield
    finally:
        await words.close()
        await close()


def _allowed(workspaces: str) -> frozenset[OrganisationId]:
    return frozenset(OrganisationId(one.strip()) for one in workspaces.split(",") if one.strip())


def language_model(settings: Settings, now: Now) -> tuple[LanguageModel, Callable[[], Awaitable[None]]]:
    """A model within its limits, and what ends its connections.

    Raises SettingsError where a setting or the extra is missing.
    """
    if not (settings.llm_url and settings.llm_model):
        raise SettingsError(wording.LLM_HALF)
    if not _allowed(settings.llm_workspaces):
        raise SettingsError(wording.LLM_NOBODY)
    try:
        from bot.llm.openai_compatible import open_model  # noqa: PLC0415 - only where configured
    except ModuleNotFoundError as missing:
        raise SettingsError(wording.LLM_NOT_INSTALLED) from missing
    from bot.llm.limits import PATIENCE, Limited  # noqa: PLC0415 - likewise

    model = open_model(
        url=settings.llm_url,
        name=settings.llm_model,
        key=settings.llm_key,
        patience=PATIENCE,
        new_mark=lambda: uuid4().hex,
    )
    return Limited(model=model, now=now, a_day=settings.llm_a_day), model.close


def _write(text: str) -> None:
    sys.stdout.write(text)
    sys.stdout.flush()
