"""The manifest says exactly what the code does: its command, its events, the scopes of its calls."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from bot.slack import connection, installing, scopes
from bot.slack.recording import RECORD
from tests.bot.slack.schemas import faults, needs_schemas

ROOT = Path(__file__).resolve().parents[3]

#: What Slack asks for each call, each event and each command, as its documents say.
SCOPES_OF_CALLS = {
    "apps.connections.open": set[str](),  # an app token's
    "auth.test": set[str](),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"im:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "conversations.open": {"im:write"},
    "conversations.replies": {"im:history"},
    "oauth.v2.access": set[str](),  # the app's own name and secret
    "files.completeUploadExternal": set[str](),
    "files.getUploadURLExternal": set[str](),
    "users.info": {"users:read"},
    "views.open": set[str](),
    "views.publish": set[str](),
    "views.push": set[str](),
    "views.update": set[str](),
}
OPTIONAL_OF_CALLS = {
    "conversations.history": {"channels:history", "groups:history"},
    "conversations.replies": {"channels:history", "groups:history"},
    "files.completeUploadExternal": {"files:write"},
    "files.getUploadURLExternal": {"files:write"},
}
SCOPES_OF_EVENTS = {
    "app_home_opened": set[str](),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set[str](),
    "channel_archive": {"channels:read"},
    "channel_deleted": {"channels:read"},
    "channel_left": {"channels:read"},
    "channel_shared": {"channels:read", "groups:read"},
    "channel_unarchive": {"channels:read"},
    "channel_unshared": {"channels:read", "groups:read"},
    "group_archive": {"groups:read"},
    "group_deleted": {"groups:read"},
    "group_left": {"groups:read"},
    "group_unarchive": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "message.im": {"im:history"},
    "tokens_revoked": set[str](),
    "user_change": {"users:read"},
}


@pytest.fixture(scope="module")
def manifest() -> Mapping[str, Any]:
    return yaml.safe_load((ROOT / "manifest.yml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def code() -> str:
    return "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot" / "slack").glob("*.py"))


@pytest.fixture(scope="module")
def calls(code: str) -> set[str]:
    kinds = "apps|auth|chat|conversations|files|oauth|users|views"
    return set(re.findall(rf'"((?:{kinds})\.[a-zA-Z0-9.]+)"', code))


@needs_schemas
def test_it_is_one_that_slack_takes(manifest: Mapping[str, Any]) -> None:
    assert faults("manifest", manifest) == []


@needs_schemas
def test_the_one_for_listening_differs_in_what_it_reads_alone(manifest: Mapping[str, Any]) -> None:
    listening: Mapping[str, Any] = yaml.safe_load(
        (ROOT / "docs" / "manifest.listening.yml").read_text("utf-8")
    )
    read = {"channels:history", "groups:history"}
    scopes_of = listening["oauth_config"]["scopes"]
    events = listening["settings"]["event_subscriptions"]["bot_events"]

    assert faults("manifest", listening) == []
    assert set(scopes_of["bot"]) - set(manifest["oauth_config"]["scopes"]["bot"]) == read
    assert set(scopes_of.get("bot_optional", ())) | read == set(
        manifest["oauth_config"]["scopes"]["bot_optional"]
    )
    known = manifest["settings"]["event_subscriptions"]["bot_events"]
    assert set(events) - set(known) == {"message.channels", "message.groups"}
    assert set(known) <= set(events)
    assert listening["features"] == manifest["features"]


def test_its_commands_are_those_that_are_heard(manifest: Mapping[str, Any]) -> None:
    commands = manifest["features"]["slash_commands"]

    assert [command["command"] for command in commands] == [connection.COMMAND]
    assert all(command["should_escape"] for command in commands)


def test_its_shortcuts_are_those_that_are_heard(manifest: Mapping[str, Any]) -> None:
    shortcuts = manifest["features"]["shortcuts"]

    assert [(one["type"], one["callback_id"]) for one in shortcuts] == [
        ("global", connection.CHECK_IN),
        ("message", RECORD),
    ]


def test_its_events_are_those_that_are_heard(manifest: Mapping[str, Any], code: str) -> None:
    heard = set(re.findall(r'app\.event\("(\w+)"\)', code))
    events: list[str] = manifest["settings"]["event_subscriptions"]["bot_events"]

    assert {event.partition(".")[0] for event in events} == heard


def test_its_scopes_are_those_of_the_calls_and_events_and_no_more(
    manifest: Mapping[str, Any], calls: set[str]
) -> None:
    asked = manifest["oauth_config"]["scopes"]
    events = manifest["settings"]["event_subscriptions"]["bot_events"]
    needed = {"commands"}.union(*(SCOPES_OF_CALLS[call] for call in calls))
    needed |= set[str]().union(*(SCOPES_OF_EVENTS[event] for event in events))

    assert set(asked["bot"]) == needed
    assert set(asked["bot_optional"]) == set[str]().union(*OPTIONAL_OF_CALLS.values())
    assert set(OPTIONAL_OF_CALLS) <= calls
    assert calls == set(SCOPES_OF_CALLS)


def test_its_scopes_are_those_that_an_installation_asks_for(manifest: Mapping[str, Any]) -> None:
    asked = manifest["oauth_config"]["scopes"]

    assert (asked["bot"], asked["bot_optional"]) == (list(scopes.NEEDED), list(scopes.OPTIONAL))


def test_it_leads_back_from_an_installation_to_the_address_that_is_served(
    manifest: Mapping[str, Any],
) -> None:
    assert manifest["oauth_config"]["redirect_urls"] == [f"https://foothold.example.com{installing.REDIRECT}"]


def test_its_tokens_do_not_expire(manifest: Mapping[str, Any]) -> None:
    assert manifest["settings"]["token_rotation_enabled"] is False


def test_every_address_is_the_one_that_is_served(manifest: Mapping[str, Any]) -> None:
    settings = manifest["settings"]
    addresses = [
        manifest["features"]["slash_commands"][0]["url"],
        settings["event_subscriptions"]["request_url"],
        settings["interactivity"]["request_url"],
    ]

    assert addresses == [f"https://foothold.example.com{connection.PATH}"] * 3
