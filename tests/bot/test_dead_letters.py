"""foothold dead and foothold retry: what could not be said is seen, and said after all."""

import subprocess
from pathlib import Path

import pytest

from coaching.ports import COULD_NOT_CONFIRM, Failed, UnitOfWork
from storage.store import SqlStore, open_store
from tests.bot.test_command_line import foothold
from tests.conftest import KEYS
from tests.fakes import A_KEY, Clock
from tests.storage.examples import ACME, NOW, a_deal, a_follow_up

CHANNEL = "slack:T1/C1"


async def two_dead(database: Path) -> SqlStore:
    """The first was refused, of the second nobody knows; the third waits."""
    clock = Clock(NOW)
    store = open_store(f"sqlite:///{database}", clock=clock, keys=KEYS)

    def act(work: UnitOfWork) -> None:
        work.deals.add(a_deal())
        for number in (1, 2, 3):
            work.follow_ups.schedule(a_follow_up(number))

    await store.transact(ACME, act)
    for error in ("channel_not_found", COULD_NOT_CONFIRM):
        (claimed,) = await store.claim(NOW, 1)
        no = Failed(follow_up=claimed.follow_up.id, fence=claimed.fence, error=error, permanent=True)
        await store.finish([no], NOW)
        clock.advance(seconds=2)
    return store


def asked(database: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    url = f"sqlite:///{database}"
    return foothold(*arguments, FOOTHOLD_DATABASE_URL=url, FOOTHOLD_KEYS=A_KEY)


async def test_what_could_not_be_said_is_listed_also_while_the_bot_runs(database: Path) -> None:
    store = await two_dead(database)

    beside = asked(database, "dead")
    in_use = asked(database, "retry", "all")
    store.close()
    alone = asked(database, "dead")

    assert (beside.returncode, beside.stderr) == (0, "")
    assert alone.stdout == beside.stdout
    lines = alone.stdout.splitlines()
    assert lines[0].startswith("2 messages could not be said.")
    assert lines[1:3] == [
        f"00000000-0000-0000-0000-000000000002  2027-03-01 09:00 UTC  {CHANNEL}  {COULD_NOT_CONFIRM}",
        f"00000000-0000-0000-0000-000000000001  2027-03-01 09:00 UTC  {CHANNEL}  channel_not_found",
    ]
    assert "it may come twice" in lines[3]
    assert "Renewal" not in alone.stdout
    assert (in_use.returncode, in_use.stdout) == (2, "")
    assert in_use.stderr.startswith("Foothold is running on this database.")


async def test_one_of_them_is_said_after_all_and_then_the_others(database: Path) -> None:
    (await two_dead(database)).close()

    one = asked(database, "retry", "00000000-0000-0000-0000-000000000001")
    unknown = asked(database, "retry", "00000000-0000-0000-0000-000000000001")
    rest = asked(database, "retry", "all")
    none = asked(database, "retry", "all")

    assert (one.returncode, one.stdout) == (0, "1 will be said, unless settled meanwhile.\n")
    assert unknown.returncode == 2
    assert unknown.stdout.startswith("That one is not on the list")
    assert rest.stdout.startswith("1 will be said, unless settled meanwhile.\nWhat could not be confirmed")
    assert (none.returncode, none.stdout) == (0, "There was nothing to try again.\n")
    assert asked(database, "dead").stdout.startswith("Nothing is left unsaid.\n")


@pytest.mark.parametrize(("which", "sentence"), [("nonsense", "Which one?"), ("all", "There is no database")])
def test_what_cannot_be_done_is_one_sentence_and_makes_nothing(
    which: str, sentence: str, tmp_path: Path
) -> None:
    missing = tmp_path / "missing.db"

    ran = asked(missing, "retry", which)

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr.startswith(sentence)
    assert "Traceback" not in ran.stderr
    assert not missing.exists()
