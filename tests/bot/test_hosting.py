"""What whoever runs the bot asks for at the command line: a look at it, keys, files to hand over, erasing."""

import json
import stat
from contextlib import closing
from pathlib import Path
from subprocess import CompletedProcess
from uuid import UUID

import pytest

from coaching.deal import DealId
from storage.secrets import KEY_FILE, Keys, new_key
from storage.store import open_store
from tests.bot.test_command_line import foothold
from tests.fakes import A_KEY, Clock
from tests.storage.examples import ACME, NOW, THE_DEAL
from tests.storage.test_erasing import CLARA, MARK, fill, stands_in_the_file


@pytest.fixture
async def filled(database: Path) -> Path:
    with closing(open_store(f"sqlite:///{database}", clock=Clock(NOW), keys=Keys.from_text(A_KEY))) as store:
        await fill(store)
    return database


def host(database: Path, *asked: str, keys: str = A_KEY) -> CompletedProcess[str]:
    return foothold(*asked, FOOTHOLD_DATABASE_URL=f"sqlite:///{database}", FOOTHOLD_KEYS=keys)


def test_nothing_is_erased_without_a_second_word_and_then_it_is(filled: Path) -> None:
    asked = ("erase", "--workspace", ACME, "--deal", str(THE_DEAL))
    assert host(filled, *asked).returncode == 2
    assert stands_in_the_file(filled, f"{MARK}1")

    ran = host(filled, *asked, "--yes", "--by", "ops")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith(f"Erased: deal {THE_DEAL} (")
    assert not stands_in_the_file(filled, f"{MARK}1")


def test_a_person_gets_the_deals_they_are_in_with_what_they_may_see(filled: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    asked = ("export", "--workspace", ACME, "--person", CLARA.id, "-o", str(folder))
    assert host(filled, *asked).returncode == 0

    files = sorted(one.name for one in folder.iterdir())
    assert files == sorted(f"{DealId(UUID(int=n))}.{ending}" for n in (1, 2) for ending in ("json", "md"))
    told = json.loads((folder / f"{THE_DEAL}.json").read_text(encoding="utf-8"))
    assert told["private"]["limit"] == f"{MARK}1", "she was chosen"
    assert {stat.S_IMODE(one.stat().st_mode) for one in folder.iterdir()} == {0o600}


def test_who_is_in_no_deal_gets_none(filled: Path, tmp_path: Path) -> None:
    asked = ("export", "--workspace", ACME, "--person", "nobody", "-o", str(tmp_path / "out"))
    assert host(filled, *asked).stdout.startswith("Exported: 0 deals")


def test_keys_are_rotated_and_the_doctor_sees_it(filled: Path) -> None:
    both = f"{new_key()},{A_KEY}"
    before = host(filled, "doctor", keys=both)
    assert before.returncode == 1
    assert "mend  keys: 2 rows are sealed with older keys" in before.stdout

    assert host(filled, "rotate-keys", keys=both).stdout.startswith("Sealed anew with the newest key: 2.")

    after = host(filled, "doctor", keys=both)
    assert "ok    keys: All is sealed with the newest key." in after.stdout
    assert "ok    database: It opens, with 2 deals" in after.stdout
    assert A_KEY not in before.stdout + after.stdout


def test_neither_a_database_nor_a_key_is_made_by_mistake(filled: Path, tmp_path: Path) -> None:
    nowhere = tmp_path / "none" / "foothold.db"
    for command in ("doctor", "rotate-keys"):
        ran = host(nowhere, command)
        assert ran.returncode in {1, 2}
        assert f"There is no database at {nowhere}" in ran.stdout + ran.stderr
        assert not nowhere.parent.exists()
        ran = host(filled, command, keys="")
        assert "FOOTHOLD_KEYS is missing" in ran.stdout + ran.stderr
        assert not filled.with_name(KEY_FILE).exists()
