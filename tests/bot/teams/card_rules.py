"""What a card of Teams is held against: the schema of 1.5, Microsoft's models, rules that neither knows."""

import inspect
import json
import typing
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast

import microsoft_teams.cards as models
import pytest
from jsonschema import Draft6Validator
from pydantic import BaseModel, ValidationError

_SCHEMA = Path(__file__).resolve().parents[4] / "shared" / "schemas" / "adaptive-card-1.5.0.json"

needs_schema = pytest.mark.skipif(
    not _SCHEMA.is_file(), reason="the schema of Adaptive Cards lies in ../shared, which is not here"
)

#: What Teams knows and the public schema of 1.5 does not; it has "firstRowAsHeader", which no renderer reads.
_OF_TEAMS = frozenset({"msteams", "choices.data", "firstRowAsHeaders"})

#: A list that people type into came with 1.5; the schema's own file does not have it.
_OF_1_5 = {"filtered": "compact"}

#: Microsoft's model wants "full" where its documents and all cards in the wild have "Full".
_KNOWN = "msteams.width"

#: What one of ours must stay below, in bytes as it is sent.
SIZE = 28 * 1024

Content = Mapping[str, Any]


def faults_by_schema(card: Content) -> list[str]:
    return [_deepest(error) for error in _validator().iter_errors(_without_teams(card))]


def faults_by_models(card: Content) -> list[str]:
    """What Microsoft's models do not take, and properties that they do not know."""
    return list(_walked(card, "$"))


def faults_by_rules(card: Content, *, dialog: bool = False) -> list[str]:
    return [
        name
        for name, holds in {
            "root": card.get("type") == "AdaptiveCard",
            "version": all(one.get("version") == "1.5" for one in of_type(card, "AdaptiveCard")),
            "body": bool(card.get("body")),
            "fallback text": bool(str(card.get("fallbackText", "")).strip()),
            "spoken": bool(str(card.get("speak", "")).strip()),
            "size": len(json.dumps(card, separators=(",", ":"))) <= SIZE,
            "six actions": all(len(row) <= 6 for row in rows(card)),
            "ids": all(count == 1 for count in Counter(ids(card)).values()),
            "labels": all(str(one.get("label", "")).strip() for one in inputs(card)),
            "what is needed": all(one.get("errorMessage") for one in inputs(card) if one.get("isRequired")),
            "texts": all(one["text"].strip() and one["wrap"] for one in of_type(card, "TextBlock")),
            "facts": all(fact["value"].strip() for row in of_type(card, "FactSet") for fact in row["facts"]),
            "titles": all(str(one.get("title", "")).strip() for one in actions(card)),
            "verbs": all(one.get("verb") for one in of_type(card, "Action.Execute")),
            "older clients": all(
                one["fallback"]["type"] == "Action.Submit" and one["fallback"]["data"] == one["data"]
                for one in of_type(card, "Action.Execute")
            ),
            "a dialog is submitted": not dialog or not list(of_type(card, "Action.Execute")),
            "charts fall back": all("fallback" in one for one in every(card) if _is_chart(one)),
            "heading first": _heads(card),
        }.items()
        if not holds
    ]  # fmt: skip


def every(part: object) -> Iterator[Mapping[str, Any]]:
    if isinstance(part, dict):
        one = cast("dict[str, Any]", part)
        yield one
        for key, inner in one.items():
            if key != "data":
                yield from every(inner)
    elif isinstance(part, list):
        for inner in cast("list[object]", part):
            yield from every(inner)


def of_type(card: Content, kind: str) -> Iterator[Mapping[str, Any]]:
    return (one for one in every(card) if one.get("type") == kind)


def actions(card: Content) -> Iterator[Mapping[str, Any]]:
    return (one for one in every(card) if str(one.get("type", "")).startswith("Action."))


def rows(card: Content) -> Iterator[list[Any]]:
    return (one["actions"] for one in every(card) if "actions" in one)


def inputs(card: Content) -> Iterator[Mapping[str, Any]]:
    return (one for one in every(card) if str(one.get("type", "")).startswith("Input."))


def ids(card: Content) -> Iterator[str]:
    return (one["id"] for one in every(card) if "id" in one and "type" in one)


def texts(card: Content) -> Iterator[str]:
    """All that Teams reads markdown, functions and mentions in."""
    for one in every(card):
        if one.get("type") == "TextBlock":
            yield one["text"]
        for fact in one.get("facts") or ():
            yield from (fact["title"], fact["value"])


def _is_chart(one: Mapping[str, Any]) -> bool:
    return str(one.get("type", "")).startswith("Chart.")


def _heads(card: Content) -> bool:
    """At most one heading, and before all else."""
    body: list[Mapping[str, Any]] = card["body"]
    heads = [at for at, one in enumerate(body) if one.get("style") == "heading"]
    return heads in ([], [0])


def _without_teams(part: Any) -> Any:  # noqa: ANN401 - any part of a card
    if isinstance(part, dict):
        one = cast("dict[str, Any]", part)
        return {key: _without_teams(inner) for key, inner in one.items() if key not in _OF_TEAMS}
    if isinstance(part, list):
        return [_without_teams(inner) for inner in cast("list[Any]", part)]
    return _OF_1_5.get(part, part) if isinstance(part, str) else part


@cache
def _validator() -> Any:  # noqa: ANN401 - partially typed in the library
    schema = json.loads(_SCHEMA.read_text(encoding="utf-8-sig"))
    schema.pop("id", None)
    return Draft6Validator(schema)


def _deepest(error: Any) -> str:  # noqa: ANN401 - likewise
    while error.context:
        error = max(error.context, key=lambda one: len(one.absolute_path))
    return f"{'/'.join(map(str, error.absolute_path))}: {error.message[:160]}"


@cache
def _known_models() -> Mapping[str, type[BaseModel]]:
    known: dict[str, type[BaseModel]] = {}
    for name in dir(models):
        model = getattr(models, name)
        if inspect.isclass(model) and issubclass(model, BaseModel) and "type" in model.model_fields:
            for kind in typing.get_args(model.model_fields["type"].annotation):
                known.setdefault(str(kind), model)
    return known


@cache
def _properties(model: type[BaseModel]) -> frozenset[str]:
    named = {one.alias for one in model.model_fields.values() if one.alias}
    return frozenset(named | {_camel(name) for name in model.model_fields})


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(one.capitalize() for one in others)


def _walked(part: object, path: str) -> Iterator[str]:
    if isinstance(part, list):
        for at, inner in enumerate(cast("list[object]", part)):
            yield from _walked(inner, f"{path}[{at}]")
    elif isinstance(part, dict):
        one = cast("dict[str, Any]", part)
        if isinstance(one.get("type"), str):
            yield from _held(one, path)
        for key, inner in one.items():
            if key != "data":
                yield from _walked(inner, f"{path}.{key}")


def _held(one: dict[str, Any], path: str) -> Iterator[str]:
    model = _known_models().get(one["type"])
    if model is None:
        yield f"{path}: unknown type {one['type']}"
        return
    for key in one:
        if _camel(key.replace(".", "_")) not in _properties(model) and not key.startswith("$"):
            yield f"{path}: unknown property {key} of {one['type']}"
    try:
        model.model_validate(one)
    except ValidationError as wrong:
        told = ((".".join(map(str, error["loc"])), error["msg"]) for error in wrong.errors())
        yield from (f"{path}: {where} {words}" for where, words in told if where != _KNOWN)
