"""foothold on the command line: a deal in a pipe, and clear sentences where it cannot start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot import wording
from tests.fakes import A_KEY

ROOT = Path(__file__).parents[2]
DEAL = "We need the Contoso renewal signed by 31 March 2099, they want 20 % off and their CFO went quiet."


def foothold(
    *arguments: str, cwd: Path = ROOT, said: str | bytes = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    ran = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=cwd,
        input=said if isinstance(said, bytes) else said.encode(),
        capture_output=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": str(cwd), **environment},
    )
    return subprocess.CompletedProcess(ran.args, ran.returncode, ran.stdout.decode(), ran.stderr.decode())


def test_a_deal_in_a_pipe_is_answered_with_three_wins_and_what_stands_behind_them() -> None:
    ran = foothold("suggest", "-", said=DEAL)

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("Three small wins for ")
    assert "Noted: with Contoso" in ran.stdout
    for label in (
        "Do:",
        "By:",
        "Done when:",
        "Say:",
        "Ask in return:",
        "First half hour:",
        "Why:",
        "Long-term check:",
    ):
        assert ran.stdout.count(label) == 3, label
    assert "your CFO" not in ran.stdout


def test_a_deal_in_a_file_is_answered_the_same(tmp_path: Path) -> None:
    file = tmp_path / "deal.txt"
    file.write_text(DEAL, encoding="utf-8")

    assert foothold("suggest", str(file)).stdout == foothold("suggest", "-", said=DEAL).stdout


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ("", "Tell me what you are trying to agree, and with whom.\n"),
        ("x" * 40_000, "That is too long for me: please keep it under 4,000 characters.\n"),
        (
            "Renewal with Contoso, sign by 31 February",
            "There is no 31 February in the calendar. Which day do you mean?\n",
        ),
        (b"\xff\xfe\x00", "That file is not a text in UTF-8.\n"),
    ],
)
def test_what_cannot_be_read_is_said_on_the_error_stream(said: str | bytes, sentence: str) -> None:
    ran = foothold("suggest", "-", said=said)

    assert (ran.returncode, ran.stdout, ran.stderr) == (2, "", sentence)


def test_a_missing_file_is_named() -> None:
    ran = foothold("suggest", "no-such-file.txt")

    assert ran.returncode == 2
    assert "no-such-file.txt" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_wrong_setting_is_named_and_nothing_starts() -> None:
    ran = foothold("local", FOOTHOLD_ZONE="Mars/Olympus", FOOTHOLD_PORT="99999999")

    assert ran.returncode == 2
    assert "FOOTHOLD_ZONE: " in ran.stderr
    assert "FOOTHOLD_PORT: " in ran.stderr
    assert "Traceback" not in ran.stderr


def test_slack_without_a_token_says_which_is_missing() -> None:
    ran = foothold("slack", SLACK_BOT_TOKEN="", SLACK_SIGNING_SECRET="", SLACK_APP_TOKEN="")

    assert ran.returncode == 2
    assert ran.stderr.startswith("SLACK_BOT_TOKEN is missing")


ONE = {"SLACK_BOT_TOKEN": "xoxb-1"}
MANY = {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "of-no-app"}
SIGNED = {"SLACK_SIGNING_SECRET": "of-no-workspace"}
NOTHING = dict.fromkeys(
    (
        "SLACK_BOT_TOKEN",
        "SLACK_SIGNING_SECRET",
        "SLACK_APP_TOKEN",
        "SLACK_CLIENT_ID",
        "SLACK_CLIENT_SECRET",
        "FOOTHOLD_KEYS",
    ),
    "",
)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({}, wording.SLACK_NEITHER),
        (SIGNED, wording.SLACK_NEITHER),
        (ONE | MANY | SIGNED, wording.SLACK_ONE_OR_MANY),
        (ONE | {"SLACK_CLIENT_ID": "1.2"}, wording.SLACK_ONE_OR_MANY),
        (SIGNED | {"SLACK_CLIENT_ID": "1.2"}, wording.SLACK_HALF),
        (SIGNED | {"SLACK_CLIENT_SECRET": "of-no-app"}, wording.SLACK_HALF),
        (MANY, wording.SLACK_NO_SIGNATURE),
        (MANY | SIGNED | {"SLACK_APP_TOKEN": "xapp-1"}, wording.SLACK_NO_SOCKET),
        (SIGNED | {"SLACK_BOT_TOKEN": "xoxe.xoxb-1"}, wording.SLACK_ROTATION),
        (MANY | SIGNED, wording.NO_KEY),
        (
            ONE | SIGNED | {"FOOTHOLD_PUBLIC_URL": "javascript:alert(1)"},
            (
                "FOOTHOLD_PUBLIC_URL: Value error, expected an address without a path, such as "
                "https://foothold.example.com"
            ),
        ),
    ],
)
def test_slack_is_either_for_one_workspace_or_for_many(told: dict[str, str], sentence: str) -> None:
    ran = foothold("slack", cwd=ROOT, said="", **(NOTHING | told))

    assert (ran.returncode, ran.stderr) == (2, f"{sentence}\n")


def slack_with(keys: str) -> subprocess.CompletedProcess[str]:
    return foothold(
        "slack",
        SLACK_BOT_TOKEN="xoxb-1",  # noqa: S106 - of no workspace
        SLACK_SIGNING_SECRET="of-no-workspace",  # noqa: S106 - likewise
        FOOTHOLD_KEYS=keys,
    )


def test_slack_without_a_key_says_how_to_make_one() -> None:
    ran = slack_with("")

    assert ran.returncode == 2
    assert ran.stderr.startswith("FOOTHOLD_KEYS is missing: ")
    assert "foothold new-key" in ran.stderr
    assert ran.stderr.count("\n") == 1


def test_a_key_that_cannot_be_read_is_refused_and_not_repeated() -> None:
    ran = slack_with(f"{A_KEY},my-own-password")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith("FOOTHOLD_KEYS cannot be used: key 2 is not a name, a colon and 32 bytes")
    assert "my-own-password" not in ran.stderr


def test_a_new_key_is_a_line_that_can_be_set(tmp_path: Path) -> None:
    ran = foothold("new-key", FOOTHOLD_PORT="no number, and of no concern")
    name, _, keys = ran.stdout.rstrip("\n").partition("=")
    assert (ran.returncode, ran.stderr, name) == (0, "", "FOOTHOLD_KEYS")

    ran = foothold(
        "terminal",
        said="quit\n",
        FOOTHOLD_KEYS=f"{keys},{A_KEY}",
        FOOTHOLD_DATABASE_URL=f"sqlite:///{tmp_path}/foothold.db",
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert not (tmp_path / "secret.key").exists()


def test_in_the_terminal_a_key_is_made_and_said_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/data/foothold.db"

    first, second = (
        foothold("terminal", said="quit\n", FOOTHOLD_KEYS="", FOOTHOLD_DATABASE_URL=url) for _ in range(2)
    )

    assert (first.returncode, first.stderr) == (second.returncode, second.stderr) == (0, "")
    assert first.stdout.count(f"{tmp_path}/data/secret.key") == 1
    assert "secret.key" not in second.stdout
    assert (tmp_path / "data/secret.key").stat().st_mode & 0o777 == 0o600


@pytest.fixture
def copy_of_the_project(tmp_path: Path) -> Path:
    for package in ("bot", "coaching", "storage"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def test_a_playbook_that_cannot_be_read_is_named_with_file_and_key(copy_of_the_project: Path) -> None:
    pilot = copy_of_the_project / "coaching/playbook/moves/pilot.toml"
    text = pilot.read_text(encoding="utf-8").replace('control = "shared"', 'control = "nobody"', 1)
    pilot.write_text(text, encoding="utf-8")
    trust = copy_of_the_project / "coaching/playbook/moves/trust.toml"
    trust.write_text("this is no TOML", encoding="utf-8")

    ran = foothold("local", cwd=copy_of_the_project)

    assert ran.returncode == 2
    assert "moves/pilot.toml, time-boxed-pilot.control: " in ran.stderr
    assert "moves/trust.toml" in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_database_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("", encoding="utf-8")

    ran = foothold("local", FOOTHOLD_DATABASE_URL=f"sqlite:///{file}/below/foothold.db")

    assert ran.returncode == 2
    assert "a-file/below/foothold.db cannot be used: " in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_file_that_is_no_database_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("my own notes, not a database\n" * 100, encoding="utf-8")
    before = file.read_bytes()

    ran = foothold("local", FOOTHOLD_DATABASE_URL=f"sqlite:///{file}")

    assert ran.returncode == 2
    assert "notes.txt cannot be used: " in ran.stderr
    assert file.read_bytes() == before
