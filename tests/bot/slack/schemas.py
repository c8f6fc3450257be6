"""Slack's own types as JSON Schema, for tests; they lie beside the repository and not in it."""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

_FOLDER = Path(__file__).resolve().parents[4] / "shared" / "schemas"

needs_schemas = pytest.mark.skipif(
    not _FOLDER.is_dir(), reason="Slack's schemas lie in ../shared, which is not here"
)


def faults(schema: str, payload: object) -> list[str]:
    """What Slack would not take in a message, a modal or a manifest."""
    return [
        f"{list(error.absolute_path)}: {error.message[:200]}"
        for error in _validator(schema).iter_errors(payload)
    ]


@cache
def _validator(schema: str) -> Any:  # noqa: ANN401 - partially typed in the library
    text = (_FOLDER / f"slack-{schema}.schema.json").read_text(encoding="utf-8")
    return Draft7Validator(json.loads(text))
