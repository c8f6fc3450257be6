"""Draws docs/gallery: python -m tests.gallery.draw RENDERER, a folder with render.mjs and what it needs."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from tests.gallery.scenes import Payload, played

ROOT = Path(__file__).resolve().parents[2]
INTO = ROOT / "docs" / "gallery"

#: Where the renderer is looked for if nobody says.
RENDERER = ROOT.parent / "shared" / "tools" / "slack" / "render"

USERS = json.dumps([{"id": "ana", "name": "ana"}, {"id": "bo", "name": "bo"}])

#: Seconds that one picture may take.
PATIENCE = 120

#: Kept in docs/gallery; all others are drawn where an environment variable names a folder for them.
KEPT_LIGHT = (
    "home",
    "wins",
    "take-form",
    "plan",
    "how-did-it-go",
    "done",
    "status",
    "list",
    "settings-form",
    "on-hold",
    "goes-on",
    "did-you-mean",
)
KEPT_DARK = ("home", "wins", "plan", "list", "goes-on")


def _without_verbatim(part: object) -> object:
    """The renderer takes Slack's "verbatim" for "as it is", where Slack only makes no links of its own."""
    if isinstance(part, Mapping):
        told = cast("Mapping[str, object]", part)
        return {name: _without_verbatim(one) for name, one in told.items() if name != "verbatim"}
    if isinstance(part, list | tuple):
        return [_without_verbatim(one) for one in cast("list[object]", part)]
    return part


def draw(renderer: Path, payload: Payload, picture: Path, theme: str) -> None:
    """One picture, in few colours, so that it is small. Raises CalledProcessError."""
    told = picture.with_suffix(".json")
    told.write_text(json.dumps(_without_verbatim(payload)), encoding="utf-8")
    node = shutil.which("node") or "node"
    width = "560" if payload.get("type") == "modal" else "720"
    arguments = ["--theme", theme, "--width", width, "--name", "Foothold", "--users", USERS]
    time = ["--time", "2027-03-05T15:00:00"]
    subprocess.run(
        [node, str(renderer / "render.mjs"), str(told), str(picture), *arguments, *time],
        check=True,
        timeout=PATIENCE,
        stdout=subprocess.DEVNULL,
    )
    told.unlink()
    smaller = str(Path(__file__).with_name("smaller.cjs"))
    subprocess.run([node, smaller, str(renderer), str(picture)], check=True, timeout=PATIENCE)


def main() -> int:
    renderer = Path(sys.argv[1]) if len(sys.argv) > 1 else RENDERER
    if not (renderer / "node_modules").is_dir() or shutil.which("node") is None:
        print(f"No pictures: {renderer} has no renderer that is installed (npm install), or node is missing.")  # noqa: T201 - a tool
        return 0
    everything = os.environ.get("GALLERY_ALL", "")
    into = Path(everything) if everything else INTO
    into.mkdir(parents=True, exist_ok=True)
    for name, payload in asyncio.run(played()).items():
        for theme, kept in (("light", KEPT_LIGHT), ("dark", KEPT_DARK)):
            if everything or name in kept:
                draw(renderer, payload, into / f"{name}-{theme}.png", theme)
    return 0


if __name__ == "__main__":
    sys.exit(main())
