"""Slack's richer blocks where a workspace takes them, and plain ones or words where it does not."""

import pytest

from bot.slack.courier import SlackCourier
from bot.slack.looks import REMEMBERED
from tests.bot.slack.fake_slack import FakeSlack, Json, Trouble
from tests.bot.slack.schemas import faults, needs_schemas
from tests.bot.slack.test_journey import promise, wins_for
from tests.bot.slack.workspace import ANA, DEALS, Workspace, buttons, words


def kinds(message: Json) -> list[str]:
    return [block["type"] for block in message["blocks"]]


async def test_a_plan_is_a_plan_and_a_list_is_a_table(workspace: Workspace) -> None:
    await wins_for(workspace)

    plan = await workspace.types(ANA, "plan")
    listed = await workspace.types(ANA, "list")

    assert "plan" in kinds(plan)
    assert "table" in kinds(listed)
    assert [one["text"]["text"] for one in buttons(listed)] == ["Renewal with Contoso"]


@needs_schemas
async def test_both_are_what_slack_takes(workspace: Workspace) -> None:
    await wins_for(workspace)
    await promise(workspace)

    for word in ("plan", "list", "status", "brief", "mine"):
        assert faults("message", {"blocks": (await workspace.types(ANA, word))["blocks"]}) == []


async def test_a_workspace_that_refuses_them_gets_plain_ones_and_is_spared_a_second_try(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    slack.fail("response_url", Trouble(error="invalid_blocks"))

    first = await workspace.types(ANA, "plan")
    tried = len(slack.responses)
    second = await workspace.types(ANA, "plan")

    assert tried == 2
    assert len(slack.responses) == tried, "the second answer is in the acknowledgement"
    for shown in (first, second):
        assert "plan" not in kinds(shown)
        assert "Success sheet" in words(shown) or "proven" in words(shown)


async def test_once_they_were_taken_the_answer_is_in_the_acknowledgement(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    await workspace.types(ANA, "plan")
    before = len(slack.responses)

    again = await workspace.types(ANA, "plan")

    assert len(slack.responses) == before
    assert "plan" in kinds(again)


async def test_a_refusal_is_forgotten_after_a_day(workspace: Workspace, slack: FakeSlack) -> None:
    await wins_for(workspace)
    slack.fail("response_url", Trouble(error="invalid_blocks"))
    await workspace.types(ANA, "plan")
    courier = workspace.loop.couriers["slack"]
    assert isinstance(courier, SlackCourier)
    courier.looks.tried_at -= REMEMBERED + 1

    assert "plan" in kinds(await workspace.types(ANA, "plan"))


@pytest.mark.parametrize("error", ["expired_url", "used_url"])
async def test_another_refusal_is_no_matter_of_looks(
    workspace: Workspace, slack: FakeSlack, error: str
) -> None:
    await wins_for(workspace)
    slack.fail("response_url", Trouble(error=error))

    await workspace.types(ANA, "plan")

    assert len(slack.responses) == 1


async def test_a_deal_is_taken_along_as_files_in_ones_own_messages(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)

    await workspace.types(ANA, "export")
    await workspace.coach_says()

    (said,) = slack.posted_in("DUANA")
    assert [one["files"][0]["title"] for one in slack.files] == [
        "renewal-with-contoso.md",
        "renewal-with-contoso.json",
    ]
    assert {(one["channel_id"], one["thread_ts"]) for one in slack.files} == {("DUANA", said["ts"])}


async def test_where_files_may_not_be_uploaded_it_comes_as_text(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    slack.fail("files.getUploadURLExternal", Trouble(error="missing_scope"))

    await workspace.types(ANA, "export")
    await workspace.coach_says()

    said, text = slack.posted_in("DUANA")
    assert text["thread_ts"] == said["ts"]
    assert kinds(text) == ["markdown"]
    assert "# Renewal with Contoso" in text["blocks"][0]["text"]
    assert slack.posted_in(DEALS)[-1] is not text
