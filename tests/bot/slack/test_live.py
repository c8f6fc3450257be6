"""With a token of a real workspace alone: whether Slack itself takes what the coach would send."""

import os
from collections.abc import AsyncGenerator
from typing import Any

import aiohttp
import pytest

from bot.cards import Cards
from bot.slack.api import SlackApi
from bot.slack.blocks import message
from bot.slack.scopes import NEEDED
from coaching.people import Person, PersonId
from coaching.remarks import Greeted
from tests.conftest import MONDAY_AT_NINE

TOKEN = os.environ.get("SLACK_LIVE_TEST_TOKEN", "")

pytestmark = pytest.mark.skipif(
    not TOKEN, reason="SLACK_LIVE_TEST_TOKEN is not set: the bot token of a workspace for trying things out"
)


@pytest.fixture
async def slack() -> AsyncGenerator[Any]:
    """The SDK's own client, which has this method since 3.44."""
    async with aiohttp.ClientSession() as session:
        yield SlackApi(token=TOKEN, url="https://slack.com/api/", session=session).client


async def test_slack_takes_the_token_and_gave_it_all_scopes(slack: Any) -> None:  # noqa: ANN401 - untyped in the SDK
    response = await slack.auth_test()

    granted = {one.strip() for one in str(response.headers.get("x-oauth-scopes", "")).split(",")}
    assert set(NEEDED) <= granted


@pytest.mark.parametrize("alone", [True, False])
async def test_slack_takes_the_blocks_of_a_card(slack: Any, cards: Cards, alone: bool) -> None:  # noqa: ANN401 - likewise
    greeted = Greeted(by=Person(id=PersonId("U1"), name="Ana"), alone=alone)
    shown = message(cards.card(greeted, MONDAY_AT_NINE.date()))

    answer = await slack.blocks_validate(blocks=shown.body()["blocks"])

    assert answer["ok"]
