"""Kills and freezes processes for as many rounds as asked for and prints what came: make faults."""

import argparse
import dataclasses
import tempfile
from pathlib import Path

from tests.faults.chat import a_chat
from tests.faults.rounds import Came, Rounds
from tests.postgres import a_server

#: So many at a time have a database and a chat of their own.
_AT_A_TIME = 50


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--file", type=int, default=1_000, help="kills of one process on a SQLite file")
    parser.add_argument("--blind", type=int, default=100, help="the same where nothing can be looked up")
    parser.add_argument("--server", type=int, default=300, help="kills of 3 replicas on PostgreSQL")
    parser.add_argument("--frozen", type=int, default=100, help="the same, each fourth frozen before")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    _print("file", _on_files(asked.file, asked.seed))
    _print("file, no look-up", _on_files(asked.blind, asked.seed, history=False))
    _print("3 replicas", _on_a_server(asked.server, asked.seed))
    _print("3 replicas, frozen", _on_a_server(asked.frozen, asked.seed, freeze_one_in=4))


def _on_files(kills: int, seed: int, *, history: bool = True) -> list[Came]:
    found: list[Came] = []
    for start in range(0, kills, _AT_A_TIME):
        with tempfile.TemporaryDirectory() as folder, a_chat(seed + start, history=history) as chat:
            rounds = Rounds(
                url=f"sqlite:///{folder}/faults.db",
                chat=chat,
                folder=Path(folder),
                seed=seed + start,
            )
            found.append(_shown(rounds.run(min(_AT_A_TIME, kills - start))))
    return found


def _on_a_server(kills: int, seed: int, *, freeze_one_in: int = 0) -> list[Came]:
    found: list[Came] = []
    if not kills:
        return found
    with a_server() as server:
        for start in range(0, kills, _AT_A_TIME):
            with tempfile.TemporaryDirectory() as folder, a_chat(seed + start) as chat:
                rounds = Rounds(
                    url=server.new_database(),
                    chat=chat,
                    folder=Path(folder),
                    seed=seed + start,
                    replicas=3,
                    freeze_one_in=freeze_one_in,
                )
                found.append(_shown(rounds.run(min(_AT_A_TIME, kills - start))))
    return found


def _shown(came: Came) -> Came:
    print(came, flush=True)  # noqa: T201 - what it is for
    return came


def _print(what: str, found: list[Came]) -> None:
    totals = [
        (one.name, sum(getattr(came, one.name) for came in found))
        for one in dataclasses.fields(Came)
        if one.type is int
    ]
    print(what, *(f"{name}={number}" for name, number in totals), flush=True)  # noqa: T201 - likewise


if __name__ == "__main__":
    main()
