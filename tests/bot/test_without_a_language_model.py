"""Without a language model nothing of it is loaded; half a setting is refused with words that help."""

import subprocess
import sys
from datetime import UTC, datetime
from importlib.util import find_spec
from pathlib import Path

import pytest

from bot import app, presses, wording
from bot.presses import UnknownPress
from bot.settings import Settings, SettingsError

ROOT = Path(__file__).parents[2]
NOT_LOADED = ("pydantic_ai", "openai", "bot.llm.openai_compatible", "bot.llm.limits", "bot.llm.prompts")


def test_what_only_a_model_needs_is_not_imported_without_one() -> None:
    code = (
        "import sys, bot.__main__, bot.app, bot.local.web, bot.slack.connection;"
        f"print([one for one in {NOT_LOADED!r} if one in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def now() -> datetime:
    return datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"llm_url": "http://127.0.0.1:1/v1"}, wording.LLM_HALF),
        ({"llm_model": "small"}, wording.LLM_HALF),
        ({"llm_url": "http://127.0.0.1:1/v1", "llm_model": "small"}, wording.LLM_NOBODY),
    ],
)
def test_half_a_setting_is_refused_loudly(told: dict[str, str], words: str) -> None:
    with pytest.raises(SettingsError) as refused:
        app.language_model(Settings.model_validate(told), now)
    assert str(refused.value) == words


@pytest.mark.skipif(find_spec("pydantic_ai") is not None, reason="the extra llm is installed here")
def test_a_model_without_the_extra_is_refused_loudly() -> None:
    told = {"llm_url": "http://127.0.0.1:1/v1", "llm_model": "small", "llm_workspaces": "local:local"}
    with pytest.raises(SettingsError) as refused:
        app.language_model(Settings.model_validate(told), now)
    assert str(refused.value) == wording.LLM_NOT_INSTALLED


@pytest.mark.skipif(find_spec("pydantic_ai") is None, reason="the extra llm is not installed")
async def test_a_model_is_opened_without_a_word_to_it() -> None:
    told = {"llm_url": "http://127.0.0.1:1/v1", "llm_model": "small", "llm_workspaces": "local:local"}
    _, close = app.language_model(Settings.model_validate(told), now)
    await close()


@pytest.mark.parametrize("url", ["ftp://x/v1", "127.0.0.1:11434", "http://x/v1?key=1", "http://user:pw@x/v1"])
def test_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(ValueError, match="expected an address"):
        Settings.model_validate({"llm_url": url})


def test_no_button_carries_a_models_words() -> None:
    with pytest.raises(UnknownPress):
        presses.command(
            '["RewordWins",{"deal":"00000000-0000-0000-0000-000000000001","words":{},"moves":[],"seen":0}]'
        )
