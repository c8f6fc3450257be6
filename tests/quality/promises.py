"""How well promises and requests are found in the messages of messages.toml, by half."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coaching.language.intents import REQUESTED, intent, promises_in
from coaching.language.spoken import sentences, spoken

#: A Tuesday.
SAID_AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Score:
    """How many were found that are there, and how many that are not."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / max(1, self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 2 * self.right / max(1, 2 * self.right + self.wrong + self.missed)

    def __str__(self) -> str:
        return f"precision {self.precision:.3f}, recall {self.recall:.3f}, F1 {self.f1:.3f}"


def score(pairs: Iterable[tuple[bool, bool]]) -> Score:
    """Of pairs of what is so and what was found."""
    told = list(pairs)
    return Score(
        right=sum(so and found for so, found in told),
        wrong=sum(found and not so for so, found in told),
        missed=sum(so and not found for so, found in told),
    )


def messages(half: str) -> list[dict[str, Any]]:
    told = tomllib.loads((Path(__file__).parent / "messages.toml").read_text(encoding="utf-8"))
    return [message for message in told["message"] if message["half"] == half]


def promises(half: str) -> Score:
    return score((message["promise"], promised(message)) for message in messages(half))


def promised(message: dict[str, Any]) -> bool:
    return bool(promises_in(message["said"], said_at=SAID_AT, previous=message.get("previous", "")))


def requests(half: str) -> Score:
    return score((message["request"], requested(message)) for message in messages(half))


def requested(message: dict[str, Any]) -> bool:
    low = spoken(message["said"])
    said = (message["said"][start:end] for start, end in sentences(low))
    return any(intent(sentence).request >= REQUESTED for sentence in said)


def main() -> None:
    for half in ("tune", "kept"):
        print(f"{half}: promises {promises(half)}; requests {requests(half)}")  # noqa: T201
    for message in messages("tune"):
        found = promised(message), requested(message)
        if found != (message["promise"], message["request"]):
            print(found, message["said"], "|", message.get("previous", ""))  # noqa: T201


if __name__ == "__main__":
    main()
