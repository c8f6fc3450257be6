"""Teams is loaded where it is configured, and nowhere else; what is missing for it is said in a sentence."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from bot import wording
from tests.fakes import A_KEY

ROOT = Path(__file__).parents[3]
LOADED = "import sys; print(sorted(m for m in sys.modules if m.split('.')[0] in {'botbuilder', 'botframework', 'msrest', 'msal', 'jwt'} or m.startswith('bot.teams')))"  # noqa: E501 - a program in a line


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("TEAMS_", "SLACK_"))}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_a_process_for_slack_alone_loads_nothing_of_teams() -> None:
    modules = "import bot.__main__, bot.app, bot.slack.connection, bot.slack.many_workspaces, bot.shell; "

    assert run("-c", modules + LOADED).stdout == "[]\n"


ALL = {"TEAMS_APP_ID": "app", "TEAMS_APP_PASSWORD": "secret", "TEAMS_TENANT_ID": "tenant"}


@pytest.mark.parametrize(
    ("command", "environment", "sentence"),
    [
        ("teams", {}, wording.TEAMS_NO_APP),
        ("teams", {"TEAMS_APP_PASSWORD": "secret", "TEAMS_TENANT_ID": "tenant"}, wording.TEAMS_NO_APP),
        ("teams", {"TEAMS_APP_ID": "app", "TEAMS_TENANT_ID": "tenant"}, wording.TEAMS_HALF),
        ("teams", {"TEAMS_APP_ID": "app", "TEAMS_APP_PASSWORD": "secret"}, wording.TEAMS_HALF),
        ("teams", {**ALL, "FOOTHOLD_TEAMS_DEVELOPMENT": "1"}, wording.TEAMS_DEVELOPMENT),
        (
            "teams",
            {"FOOTHOLD_TEAMS_DEVELOPMENT": "1", "FOOTHOLD_HOST": "0.0.0.0"},  # noqa: S104 - it must refuse
            wording.TEAMS_DEVELOPMENT,
        ),
        ("teams", {**ALL, "FOOTHOLD_KEYS": ""}, wording.NO_KEY),
        ("serve", {}, wording.NOTHING_CONFIGURED),
        ("serve", {**ALL, "SLACK_BOT_TOKEN": "xoxb-1"}, "SLACK_SIGNING_SECRET"),
    ],
)
def test_what_is_missing_is_named_and_nothing_starts(
    command: str, environment: dict[str, str], sentence: str
) -> None:
    ran = run("-m", "bot", command, **{"FOOTHOLD_KEYS": A_KEY, **environment})

    assert ran.returncode == 2
    assert sentence in ran.stderr
