"""The app package that an administrator uploads."""

import json
import re
import shutil
import struct
import subprocess
import sys
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from bot import phrases
from bot.teams.icons import colour_icon, outline_icon
from bot.teams.package import AppPackage, PackageRefused
from coaching.commands import Say, ShowHelp

BOT = "11111111-2222-4333-8444-555555555555"
SCHEMA = Path(__file__).resolve().parents[4] / "shared" / "schemas" / "teams-manifest.schema.json"
MODULES = Path(__file__).resolve().parents[3] / ".tools/teams/node_modules"


def package(
    app_id: str = BOT, site: str = "https://foothold.example.com", *, listening: bool = False
) -> AppPackage:
    return AppPackage(app_id=app_id, version="0.1.0", site=site, listening=listening)


def unpacked(zipped: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(zipped)) as held:
        return {name: held.read(name) for name in held.namelist()}


def test_the_package_holds_the_manifest_and_two_icons_and_is_the_same_each_time() -> None:
    zipped = package().zipped()

    assert list(unpacked(zipped)) == ["manifest.json", "color.png", "outline.png"]
    assert zipped == package().zipped()
    assert len(zipped) < 20_000


@pytest.mark.skipif(not SCHEMA.is_file(), reason="the schema of Teams' manifest lies in ../shared")
@pytest.mark.parametrize("listening", [False, True])
def test_the_manifest_is_one_by_its_schema(listening: bool) -> None:
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    text = re.sub(r"\\\\p\{[A-Za-z]+\}", r"\\\\w", json.dumps(schema))  # signs that Python's patterns lack
    validator: Any = Draft4Validator(json.loads(text))
    manifest = package(listening=listening).manifest()

    assert [f"{list(error.path)}: {error.message}" for error in validator.iter_errors(manifest)] == []
    assert manifest["manifestVersion"] == "1.29"


@pytest.mark.skipif(
    shutil.which("node") is None or not (MODULES / "@microsoft/app-manifest").is_dir(),
    reason="Microsoft's validator is not installed: .ci/run brings it into .tools/teams",
)
@pytest.mark.parametrize("listening", [False, True])
def test_the_manifest_is_one_by_microsofts_own_validator(listening: bool, tmp_path: Path) -> None:
    manifest = package(listening=listening).manifest()

    assert validated(manifest, tmp_path) == []
    assert validated({**manifest, "name": {"short": "n" * 31, "full": "x"}}, tmp_path) != []
    assert validated({**manifest, "id": "no GUID"}, tmp_path) != []


def validated(manifest: dict[str, Any], folder: Path) -> list[Any]:
    file = folder / "manifest.json"
    file.write_text(json.dumps(manifest), encoding="utf-8")
    program = f"""
    const {{ createRequire }} = require('module'), fs = require('fs');
    const from = createRequire({str(MODULES / "x.js")!r});
    const Ajv = from('ajv-draft-04'), formats = from('ajv-formats');
    const folder = {str(MODULES / "@microsoft/app-manifest/build")!r};
    const held = fs.readdirSync(folder, {{ recursive: true }}).find(
        name => /v1\\.29.*MicrosoftTeams\\.schema\\.json$/i.test(name));
    const schema = JSON.parse(fs.readFileSync(folder + '/' + held, 'utf8'));
    const ajv = new (Ajv.default || Ajv)({{ allErrors: true, strict: false }});
    (formats.default || formats)(ajv);
    const check = ajv.compile(schema);
    check(JSON.parse(fs.readFileSync({str(file)!r}, 'utf8')));
    console.log(JSON.stringify(check.errors || []));
    """
    run = subprocess.run(["node", "-e", program], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def test_the_app_is_not_the_bot_and_reads_nothing_unasked() -> None:
    manifest = package().manifest()

    assert manifest["id"] != manifest["bots"][0]["botId"] == BOT
    assert manifest["bots"][0]["scopes"] == ["personal", "team", "groupChat"]
    assert manifest["composeExtensions"][0]["commands"][0]["context"] == ["message"]
    assert "authorization" not in manifest
    assert "webApplicationInfo" not in manifest
    assert "no message in which it is not mentioned" in manifest["description"]["full"]


def test_one_switch_asks_to_read_along_and_says_so() -> None:
    manifest = package(listening=True).manifest()

    asked = manifest["authorization"]["permissions"]["resourceSpecific"]
    assert [one["name"] for one in asked] == ["ChannelMessage.Read.Group", "ChatMessage.Read.Chat"]
    assert manifest["webApplicationInfo"]["id"] == BOT
    assert "It is given all messages" in manifest["description"]["full"]


def test_every_command_of_the_menu_is_understood_and_short_enough() -> None:
    for commands in package().manifest()["bots"][0]["commandLists"]:
        assert 0 < len(commands["commands"]) <= 10
        for one in commands["commands"]:
            assert len(one["title"]) <= 32
            assert len(one["description"]) <= 128
            read = phrases.read(one["title"])
            assert not isinstance(read, Say), one
            assert one["title"] == "help" or not isinstance(read, ShowHelp), one


@pytest.mark.parametrize("wrong", ["", "foothold", "1111", BOT + "0", "<script>"])
def test_a_wrong_app_id_makes_no_package(wrong: str) -> None:
    with pytest.raises(PackageRefused, match="--app-id"):
        package(app_id=wrong).zipped()


@pytest.mark.parametrize(
    "wrong", ["http://deals.example.com", "https://", "deals.example.com", "https://me@x.example"]
)
def test_a_site_that_is_none_makes_no_package(wrong: str) -> None:
    with pytest.raises(PackageRefused, match="--site"):
        package(site=wrong).zipped()


def test_a_site_of_ones_own_is_where_the_links_lead() -> None:
    manifest = package(site="https://deals.example.com/foothold/").manifest()

    assert manifest["developer"]["privacyUrl"] == "https://deals.example.com/foothold/privacy"
    assert manifest["validDomains"] == ["deals.example.com"]


def test_the_icons_have_the_sizes_and_colours_that_teams_wants() -> None:
    colour, outline = pixels(colour_icon(), 192), pixels(outline_icon(), 32)

    assert all(alpha == 255 for *_, alpha in colour)
    assert {(23, 96, 79, 255), (255, 255, 255, 255), (243, 201, 105, 255)} <= set(colour)
    assert all((red, green, blue) == (255, 255, 255) for red, green, blue, _ in outline)
    assert outline[0][3] == 0
    assert 80 < sum(alpha > 200 for *_, alpha in outline) < 400


def pixels(picture: bytes, size: int) -> list[tuple[int, ...]]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", picture[16:24]) == (size, size)
    start = picture.index(b"IDAT")
    length = struct.unpack(">I", picture[start - 4 : start])[0]
    raw = zlib.decompress(picture[start + 4 : start + 4 + length])
    rows = [raw[at * (4 * size + 1) + 1 : (at + 1) * (4 * size + 1)] for at in range(size)]
    return [tuple(row[4 * x : 4 * x + 4]) for row in rows for x in range(size)]


def foothold(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", "teams-package", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).resolve().parents[3],
        env={"PATH": "", "HOME": str(folder)},
    )


def test_the_command_line_writes_it_without_any_setting(tmp_path: Path) -> None:
    file = tmp_path / "foothold-teams.zip"

    run = foothold(tmp_path, "--app-id", BOT, "-o", str(file))

    assert run.returncode == 0, run.stderr
    assert "Written" in run.stdout
    assert "--site" in run.stdout
    assert json.loads(unpacked(file.read_bytes())["manifest.json"])["bots"][0]["botId"] == BOT


def test_the_command_line_says_what_is_wrong_in_a_sentence(tmp_path: Path) -> None:
    wrong_id = foothold(tmp_path, "--app-id", "my bot", "-o", str(tmp_path / "x.zip"))
    no_folder = foothold(tmp_path, "--app-id", BOT, "-o", str(tmp_path / "no" / "x.zip"))

    assert (wrong_id.returncode, no_folder.returncode) == (2, 2)
    assert "--app-id" in wrong_id.stderr
    assert "Traceback" not in wrong_id.stderr + no_folder.stderr
    assert not (tmp_path / "x.zip").exists()
