"""Learns how far the words of a sentence speak for a promise beside its signs, and writes commit_weights.py.

Run `python -m tests.quality.learn_promises FOLDER` after a change in messages.toml or in the signs; FOLDER
holds parakweet_train.jsonl, as for learn_intents.py. It learns from the messages of the half "tune", and that
deals as they are told (deals.toml and tellings.toml, half "tune") and e-mail sentences without a sign promise
nothing.
"""

import sys
import tomllib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from coaching.language.intent_words import features_of
from coaching.language.intents import sign_odds
from coaching.language.spoken import sentences, spoken
from tests.quality.learn_intents import SENTENCES, labelled, learnt, written
from tests.quality.promises import messages

_HERE = Path(__file__).parent
_MODULE = _HERE.parents[1] / "coaching" / "language" / "commit_weights.py"
_HEAD = '"""How far words speak for a promise; written by learn_promises.py, not by hand."""\n'
_RIDGE, _ROUNDS = 0.1, 16
#: How often a message that promises counts: there are few of them beside all that promises nothing.
_TIMES = 8
#: Sentences with a sign that gives more are left out: some of them promise, whatever their label.
_NO_SIGN = -1.0


def examples(folder: Path = SENTENCES) -> list[tuple[str, bool]]:
    """Messages and whether they promise something, and single sentences that promise nothing, well mixed."""
    told: list[tuple[str, bool]] = []
    for message in messages("tune"):
        told += [(message["said"], bool(message["promise"]))] * (_TIMES if message["promise"] else 1)
    told += [(sentence, False) for sentence in _promise_nothing()]
    told += [(one.text, False) for one in labelled(folder) if sign_odds(one.text) < _NO_SIGN]
    numbered = sorted(enumerate(told), key=lambda one: sha256(f"{one[0]} {one[1][0]}".encode()).digest())
    return [one for _, one in numbered]


def _promise_nothing() -> Iterator[str]:
    for message in messages("tune"):
        if not message["promise"]:
            yield from _sentences(message["said"])
    for file, entries in (("deals.toml", "deal"), ("tellings.toml", "telling")):
        for one in tomllib.loads((_HERE / file).read_text(encoding="utf-8"))[entries]:
            if one["half"] == "tune":
                yield from _sentences(one["told"])


def _sentences(text: str) -> Iterator[str]:
    parts = list(sentences(spoken(text)))
    if len(parts) > 1:
        yield from (text[start:end] for start, end in parts)


def main() -> None:
    told = examples(Path(sys.argv[1]) if len(sys.argv) > 1 else SENTENCES)
    rows = [features_of(text, ()) for text, _ in told]
    model = learnt(rows, [float(promises) for _, promises in told], ridge=_RIDGE, rounds=_ROUNDS)
    _MODULE.write_text(_HEAD + written("COMMIT_WEIGHTS", model), encoding="utf-8")


if __name__ == "__main__":
    main()
