"""Nothing is lost, doubled, stuck or out of order, however often processes are killed; see make faults."""

from pathlib import Path

from tests.faults.chat import a_chat
from tests.faults.rounds import Came, Rounds
from tests.postgres import Postgres


def assert_whole(came: Came) -> None:
    wrong = (came.lost, came.doubled, came.after_cancel, came.out_of_order, came.stuck)
    assert wrong == (0, 0, 0, 0, 0), came


def test_one_process_on_a_file_is_killed_again_and_again(database: Path, tmp_path: Path) -> None:
    with a_chat(1) as chat:
        rounds = Rounds(url=f"sqlite:///{database}", chat=chat, folder=tmp_path, seed=1)
        came = rounds.run(6)

    assert_whole(came)
    assert came.posted > 0
    assert came.unconfirmed == 0


def test_three_replicas_on_a_server_are_killed_and_frozen(postgres: Postgres, tmp_path: Path) -> None:
    with a_chat(2) as chat:
        rounds = Rounds(
            url=postgres.new_database(),
            chat=chat,
            folder=tmp_path,
            seed=2,
            replicas=3,
            freeze_one_in=3,
        )
        came = rounds.run(6)

    assert_whole(came)
    assert came.posted > 0


def test_where_nothing_can_be_looked_up_nothing_is_said_twice(database: Path, tmp_path: Path) -> None:
    with a_chat(3, history=False) as chat:
        rounds = Rounds(url=f"sqlite:///{database}", chat=chat, folder=tmp_path, seed=3)
        came = rounds.run(3)

    assert_whole(came)
