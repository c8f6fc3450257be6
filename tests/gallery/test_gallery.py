"""Every scene of the gallery is one that Slack takes, and every picture that is shown exists and is small."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.bot.slack.schemas import faults, needs_schemas
from tests.gallery.draw import INTO, KEPT_DARK, KEPT_LIGHT
from tests.gallery.scenes import played

PAGE = INTO.parent / "gallery.md"


@pytest.fixture
async def scenes() -> dict[str, Mapping[str, Any]]:
    return await played()


@needs_schemas
async def test_each_scene_is_what_slack_takes(scenes: dict[str, Mapping[str, Any]]) -> None:
    for name, payload in scenes.items():
        kind = payload.get("type", "message")
        told = payload if kind != "message" else {"blocks": payload["blocks"]}
        assert faults(str(kind), told) == [], name


async def test_each_kept_picture_has_its_scene(scenes: dict[str, Mapping[str, Any]]) -> None:
    assert {*KEPT_LIGHT, *KEPT_DARK} <= set(scenes)


def test_the_page_shows_the_pictures_that_are_there() -> None:
    shown = set(re.findall(r"\(gallery/([a-z-]+\.png)\)", PAGE.read_text(encoding="utf-8")))
    pictures = {path.name: path.stat().st_size for path in INTO.glob("*.png")}

    assert shown == set(pictures)
    assert pictures.keys() == {
        *(f"{name}-light.png" for name in KEPT_LIGHT),
        *(f"{name}-dark.png" for name in KEPT_DARK),
    }
    assert sum(pictures.values()) < 2_500_000


def test_no_words_of_a_picture_are_missing_beside_it() -> None:
    """A text stands for each picture, for those who do not see it."""
    found = re.findall(r"!\[([^\]]*)\]\(gallery/", PAGE.read_text(encoding="utf-8"))

    assert found
    assert all(len(words.split()) > 3 for words in found)


def test_the_folder_holds_nothing_else() -> None:
    assert {path.suffix for path in Path(INTO).iterdir() if path.is_file()} == {".png"}
