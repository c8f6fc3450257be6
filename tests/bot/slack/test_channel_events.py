"""Events about a deal's channel, signed through the real Bolt: its lead is told in direct messages, once."""

import pytest

from tests.bot.slack.fake_slack import TEAM, FakeSlack, Json, Trouble
from tests.bot.slack.workspace import ANA, BO, DEALS, Workspace, words

NEW = "new Renewal with Contoso, stuck on price, sign by 30 Apr"
TO_ANA = f"D{ANA}"


async def led_by_ana(workspace: Workspace) -> None:
    await workspace.types(ANA, NEW)
    await workspace.coach_says()


def joined(user: str, team: str = TEAM) -> Json:
    return {"type": "member_joined_channel", "user": user, "channel": DEALS, "team": team, "inviter": BO}


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ({"type": "channel_shared", "connected_team_id": "T2"}, "People of another organisation"),
        ({"type": "channel_unshared", "is_ext_shared": False}, "follow up there again"),
        ({"type": "channel_archive", "user": BO}, "channel is closed"),
        ({"type": "group_archive", "user": BO}, "channel is closed"),
        ({"type": "channel_deleted"}, "channel is closed"),
        ({"type": "group_deleted"}, "channel is closed"),
        ({"type": "channel_unarchive", "user": BO}, "open again"),
        ({"type": "group_unarchive", "user": BO}, "open again"),
        ({"type": "channel_left"}, "I am not in the deal's channel any more"),
        ({"type": "group_left"}, "I am not in the deal's channel any more"),
    ],
)
async def test_the_lead_is_told_alone_what_happened_to_the_channel(
    workspace: Workspace, slack: FakeSlack, event: Json, said: str
) -> None:
    await led_by_ana(workspace)
    before = len(slack.posted_in(DEALS))

    for _ in range(2):
        await workspace.send_event(event | {"channel": DEALS}, event_id="Ev-once")
        await workspace.coach_says()

    (told,) = slack.posted_in(TO_ANA)
    assert said in words(told)
    assert len(slack.posted_in(DEALS)) == before


@pytest.mark.parametrize(
    ("guest", "team", "name"),
    [
        ({"is_restricted": True}, TEAM, "Mia joined"),
        ({"is_ultra_restricted": True}, TEAM, "Mia joined"),
        ({"is_stranger": True}, TEAM, "Mia joined"),
        ({"team_id": "T2"}, "T2", "People of another organisation can read"),
    ],
)
async def test_an_outsider_who_joins_is_told_to_the_lead_alone_and_once(
    workspace: Workspace, slack: FakeSlack, guest: Json, team: str, name: str
) -> None:
    await led_by_ana(workspace)
    slack.add_user("UMIA", profile={"display_name": "Mia"}, **guest)

    for _ in range(2):
        await workspace.send_event(joined("UMIA", team))
        await workspace.coach_says()

    (told,) = slack.posted_in(TO_ANA)
    assert name in words(told)


async def test_somebody_of_whom_slack_tells_nothing_counts_as_an_outsider(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await led_by_ana(workspace)
    slack.fail("users.info", Trouble(status=500))

    await workspace.send_event(joined("UWHO"))
    await workspace.coach_says()

    assert "People of another organisation can read" in words(slack.posted_in(TO_ANA)[-1])


@pytest.mark.parametrize(
    "event",
    [
        joined(BO),
        {"type": "channel_unshared", "is_ext_shared": True, "channel": DEALS},
        {"type": "channel_archive", "channel": "CNONE"},
        {"type": "channel_archive"},
    ],
)
async def test_what_changes_nothing_is_acknowledged_and_not_told(
    workspace: Workspace, slack: FakeSlack, event: Json
) -> None:
    await led_by_ana(workspace)

    await workspace.send_event(event)
    await workspace.coach_says()

    assert slack.posted_in(TO_ANA) == []
