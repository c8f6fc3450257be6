"""A workspace installs the app: the way to Slack and back, and everything that may go wrong on it."""

import base64
import logging
import sqlite3
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, closing
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from bot import wording
from bot.slack.installing import COOKIE, INSTALL, SlackApp
from bot.slack.scopes import NEEDED, OPTIONAL
from bot.slack.sign_in import States
from coaching.people import OrganisationId
from storage.store import SqlStore
from tests.bot.slack.house_of_many import House
from tests.bot.slack.many_slacks import (
    ANA,
    CAT,
    CLIENT,
    CLIENT_SECRET,
    SECRET,
    TOKEN_MARK,
    ManySlacks,
    installed,
)
from tests.bot.slack.workspace import buttons, words


async def test_the_link_leads_to_slack_with_all_scopes_and_a_state_for_this_browser(coach: House) -> None:
    page = await coach.visitor.gets(INSTALL)
    way = urlsplit(page.headers["Location"])
    asked = {name: values[0] for name, values in parse_qs(way.query).items()}

    assert (page.status, f"{way.scheme}://{way.netloc}{way.path}") == (
        302,
        f"{coach.slacks.url}/oauth/v2/authorize",
    )
    assert asked["client_id"] == CLIENT
    assert asked["scope"].split(",") == [*NEEDED, *OPTIONAL]
    assert asked["redirect_uri"] == "https://foothold.test/slack/oauth_redirect"
    for part in (f"{COOKIE}=", "HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=600"):
        assert part in page.headers["Set-Cookie"]
    assert "Domain" not in page.headers["Set-Cookie"]
    assert page.headers["Cache-Control"] == "no-store"


def test_slacks_own_address_is_the_one_of_its_documents() -> None:
    app = SlackApp(client_id="1.2", client_secret="c", signing_secret="s")  # noqa: S106 - of no app

    assert app.way_to_slack("x").startswith("https://slack.com/oauth/v2/authorize?client_id=1.2&scope=")
    assert "redirect_uri" not in app.way_to_slack("x")


async def test_two_workspaces_install_it_and_each_is_kept_with_its_own_sealed_token(
    coach: House, slacks: ManySlacks, sql_store: SqlStore, database: Path
) -> None:
    ones = slacks.token_for(slacks.workspace("T1", ANA))
    twos = slacks.token_for(slacks.workspace("T2", CAT))

    first = await coach.visitor.installs(ones, "T1", ANA)
    second = await coach.visitor.installs(twos, "T2", CAT)

    assert (first.status, second.status) == (200, 200)
    assert "It is in Team T1 now. What is next:" in first.text
    assert "https://slack.com/app_redirect?app=A1&amp;team=T2" in second.text
    authorization, form = slacks.sign_ins[0]
    assert base64.b64decode(authorization.removeprefix("Basic ")).decode() == f"{CLIENT}:{CLIENT_SECRET}"
    assert form == {"code": "a-code", "redirect_uri": "https://foothold.test/slack/oauth_redirect"}
    kept = await sql_store.installations().of(OrganisationId("slack:T2"))
    assert kept is not None
    assert (kept.token, kept.bot, kept.app, kept.name) == (twos, "UBOT", "A1", "Team T2")
    assert (kept.installed_by, kept.installed_at, kept.scopes) == (
        CAT,
        coach.clock(),
        ("chat:write", "commands"),
    )
    assert TOKEN_MARK not in repr(kept)
    for file in database.parent.iterdir():
        assert TOKEN_MARK.encode() not in file.read_bytes(), file.name


async def test_whoever_installed_it_is_welcomed_alone_once_and_with_one_button(
    coach: House, slacks: ManySlacks
) -> None:
    slack = slacks.workspace("T1", ANA)
    await coach.visitor.installs(slacks.token_for(slack), "T1", ANA)
    await coach.visitor.installs(slacks.token_for(slack), "T1", ANA)

    (welcome,) = slack.posted_in(slack.direct(ANA))
    assert wording.INSTALLED_ME in words(welcome)
    assert [one["text"]["text"] for one in buttons(welcome)] == [wording.START_A_DEAL]
    assert {channel for channel, messages in slack.messages.items() if messages} == {slack.direct(ANA)}


async def test_an_installation_holds_also_where_the_welcome_cannot_be_said(
    coach: House, slacks: ManySlacks
) -> None:
    page = await coach.visitor.installs("xoxb-unknown", "T1", ANA)

    assert (page.status, wording.INSTALLED_TITLE in page.text) == (200, True)


async def test_a_state_serves_once(coach: House, slacks: ManySlacks) -> None:
    token = slacks.token_for(slacks.workspace("T1", ANA))
    state = await coach.visitor.begins()
    slacks.codes |= {"one": installed(token, "T1", ANA), "two": installed(token, "T9", ANA)}
    await coach.visitor.comes_back(code="one", state=state)

    again = await coach.visitor.comes_back(code="two", state=state)

    assert (again.status, "It was used already." in again.text) == (400, True)
    assert list(slacks.codes) == ["two"]


async def test_a_state_that_was_tried_before_a_restart_does_not_serve_after(
    coach: House, slacks: ManySlacks, anew: Callable[[], AbstractAsyncContextManager[House]]
) -> None:
    state = await coach.visitor.begins()
    await coach.visitor.comes_back(code="unknown", state=state)

    async with anew() as another:
        another.visitor.cookie = coach.visitor.cookie
        again = await another.visitor.comes_back(code="unknown", state=state)

    assert "It was used already." in again.text
    assert len(slacks.sign_ins) == 1


async def test_a_state_ends_after_ten_minutes(coach: House, slacks: ManySlacks, database: Path) -> None:
    state = await coach.visitor.begins()
    coach.clock.advance(minutes=10)

    late = await coach.visitor.comes_back(code="c", state=state)

    assert (late.status, wording.SIGN_IN_EXPIRED in late.text) == (400, True)
    assert slacks.sign_ins == []


@pytest.mark.parametrize("cookie", ["", "x", "A" * 43])
async def test_a_state_serves_in_the_browser_in_which_it_began_alone(
    coach: House, slacks: ManySlacks, cookie: str
) -> None:
    state = await coach.visitor.begins()
    coach.visitor.cookie = cookie

    elsewhere = await coach.visitor.comes_back(code="c", state=state)

    assert (elsewhere.status, wording.SIGN_IN_OTHER_BROWSER in elsewhere.text) == (400, True)
    assert slacks.sign_ins == []


async def test_a_state_that_is_not_ours_is_refused(coach: House, slacks: ManySlacks) -> None:
    state = await coach.visitor.begins()
    name, until, browser, signature = state.split(".")
    later = f"{name}.{int(until) + 60}.{browser}.{signature}"
    flipped = f"{name}.{until}.{browser}.{'0' if signature[0] != '0' else '1'}{signature[1:]}"

    for forged in ("", "x", later, flipped, state * 20, f"{state}\n", state.upper()):
        page = await coach.visitor.comes_back(code="c", state=forged)
        assert (page.status, wording.SIGN_IN_FORGED in page.text) == (400, True), forged

    nothing = await coach.visitor.comes_back(state=state)
    assert nothing.status == 400
    assert slacks.sign_ins == []


async def test_states_of_another_app_are_refused(coach: House) -> None:
    await coach.visitor.begins()
    others = States("another secret").new(coach.visitor.cookie, coach.clock())

    assert wording.SIGN_IN_FORGED in (await coach.visitor.comes_back(code="c", state=others)).text


async def test_two_tabs_of_a_browser_do_not_disturb_each_other(coach: House, slacks: ManySlacks) -> None:
    token = slacks.token_for(slacks.workspace("T1", ANA))
    first = await coach.visitor.begins()
    await coach.visitor.begins()
    slacks.codes["one"] = installed(token, "T1", ANA)

    assert (await coach.visitor.comes_back(code="one", state=first)).status == 200


async def test_somebody_who_says_no_is_told_that_nothing_was_changed(
    coach: House, slacks: ManySlacks
) -> None:
    state = await coach.visitor.begins()

    page = await coach.visitor.comes_back(error="access_denied", state=state)

    assert (page.status, wording.SAID_NO_TITLE in page.text) == (200, True)
    assert slacks.sign_ins == []


async def test_what_slack_refuses_is_said_and_shown_as_text(coach: House, slacks: ManySlacks) -> None:
    state = await coach.visitor.begins()
    slacks.codes["c"] = {"ok": False, "error": "<script>alert(1)</script>"}

    page = await coach.visitor.comes_back(code="c", state=state)

    assert page.status == 400
    assert "<script>" not in page.text
    assert "&lt;script&gt;alert(1)" in page.text


async def test_a_hostile_name_of_a_workspace_is_shown_as_text(coach: House, slacks: ManySlacks) -> None:
    token = slacks.token_for(slacks.workspace("T1", ANA))
    hostile = {"id": "T1", "name": "<img src=x onerror=alert(1)>\"'&"}

    page = await coach.visitor.installs(token, "T1", ANA, team=hostile)

    assert "<img" not in page.text
    assert "&lt;img src=x" in page.text


async def test_pages_can_be_framed_cached_and_scripted_by_nobody(coach: House) -> None:
    page = await coach.visitor.comes_back(code="c", state="x")

    assert page.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'sha256-")
    assert "frame-ancestors 'none'" in page.headers["Content-Security-Policy"]
    assert "unsafe" not in page.headers["Content-Security-Policy"]
    for name, value in (
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cache-Control", "no-store"),
    ):
        assert page.headers[name] == value


async def test_tokens_that_expire_are_refused_and_not_kept(
    coach: House, slacks: ManySlacks, sql_store: SqlStore
) -> None:
    token = slacks.token_for(slacks.workspace("T1", ANA))

    page = await coach.visitor.installs(token, "T1", ANA, refresh_token="xoxe-1", expires_in=43_200)  # noqa: S106 - of no app

    assert (page.status, wording.TOKENS_EXPIRE in page.text) == (400, True)
    assert await sql_store.installations().of(OrganisationId("slack:T1")) is None


@pytest.mark.parametrize("missing", ["access_token", "bot_user_id", "team", "authed_user"])
async def test_an_answer_in_which_something_is_missing_is_not_kept(
    coach: House, slacks: ManySlacks, database: Path, missing: str
) -> None:
    page = await coach.visitor.installs("xoxb-9", "T1", ANA, **{missing: None})

    assert (page.status, wording.INSTALLATION_FAILED in page.text) == (502, True)
    with closing(sqlite3.connect(database)) as connection:
        assert connection.execute("SELECT count(*) FROM installation").fetchone() == (0,)


async def test_no_token_code_or_secret_is_ever_logged(
    coach: House, slacks: ManySlacks, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    slack = slacks.workspace("T1", ANA)
    token = slacks.token_for(slack)
    await coach.visitor.installs(token, "T1", ANA)
    state = await coach.visitor.begins()
    await coach.visitor.comes_back(code="secret-code", state=state)
    await coach.visitor.installs(token, "T1", ANA, refresh_token=f"xoxe-{TOKEN_MARK}", expires_in=1)
    await coach.visitor.types("T1", ANA, "new Renewal with Contoso, stuck on price")
    slacks.revoke()
    await coach.coach_says()
    await coach.visitor.types("T1", ANA, "status")
    await coach.visitor.happens("T1", {"type": "app_uninstalled"}, event_time=4_000_000_000)

    logged = "\n".join(f"{one.getMessage()} {one.exc_text}" for one in caplog.records)
    ours = "\n".join(one.getMessage() for one in caplog.records if one.name.startswith("foothold"))
    assert "taken out organisation=slack:T1" in ours
    for secret in (TOKEN_MARK, "secret-code", CLIENT_SECRET, SECRET, state):
        assert secret not in logged
