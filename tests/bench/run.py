"""Prints every figure: make bench, or with words to choose: run.py suggestions process slack_status."""

import importlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

PARTS = (
    "suggestions",
    "language",
    "intents",
    "full_turn",
    "process",
    "slack_status",
    "slack_faults",
    "queue",
)

#: Parts that cannot be called like their file, for a module of Python's own is.
_FILES = {"queue": "follow_up_queue"}


def main() -> None:
    for part in sys.argv[1:] or PARTS:
        for figure in importlib.import_module(f"tests.bench.{_FILES.get(part, part)}").figures():
            print(figure, flush=True)


if __name__ == "__main__":
    main()
