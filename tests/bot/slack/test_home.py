"""The home tab, the closer look above it, the global shortcut, and the first words in a channel."""

import re

import pytest

from tests.bot.slack.fake_slack import TEAM, FakeSlack, Json, Trouble
from tests.bot.slack.schemas import faults, needs_schemas
from tests.bot.slack.test_journey import promise, wins_for
from tests.bot.slack.workspace import ANA, BO, DEALS, Workspace, buttons, words


def joined(user: str, by: str = ANA, channel: str = DEALS) -> Json:
    told: Json = {"type": "member_joined_channel", "user": user, "channel": channel, "team": TEAM}
    return told | ({"inviter": by} if by else {})


async def test_an_empty_home_shows_the_first_steps(workspace: Workspace) -> None:
    home = await workspace.opens_home(ANA)

    assert home["type"] == "home"
    assert "Tell me about a deal" in words(home)
    assert [one["text"]["text"] for one in buttons(home)] == ["Start a deal", "Help", "Your hours"]


async def test_it_shows_ones_own_promises_and_deals_and_nobody_elses(workspace: Workspace) -> None:
    await wins_for(workspace)
    await promise(workspace)

    mine = words(await workspace.opens_home(ANA))
    others = words(await workspace.opens_home(BO))

    assert "Your promises" in mine
    assert "Deal: Renewal with Contoso" in mine
    assert "0 kept, 1 open" in mine
    assert "Tell me about a deal" in others, "Bo is in no deal yet"


async def test_settings_are_changed_on_it_and_shown_there_at_once(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    home = await workspace.opens_home(ANA)
    assert "Quiet hours: 18:00 to 08:00" in words(home)
    assert "How often I ask: halfway, on the eve and on the day" in words(home)

    await workspace.presses_in_view(ANA, "Change", home)
    form = workspace.form()
    wrong = await workspace.fills_in(ANA, form, zone="Narnia", quiet="19:00 to 07:00")
    right = await workspace.fills_in(
        ANA, form | {"hash": "h2"}, zone="Asia/Tokyo", quiet="19:00 to 07:00", how_often="on_the_day"
    )

    assert list(wrong["errors"]) == ["zone"]
    assert "errors" not in right
    shown = words(slack.homes[ANA])
    assert "Time zone: Asia/Tokyo" in shown
    assert "Quiet hours: 19:00 to 07:00" in shown
    assert "How often I ask: on the day only" in shown
    assert slack.posted_in("DUANA") == [], "no message piles up for it"


async def test_a_deal_on_hold_is_seen_and_goes_on_from_there(workspace: Workspace, slack: FakeSlack) -> None:
    await wins_for(workspace)
    await workspace.types(ANA, "pause until 20 June")
    await workspace.coach_says()
    home = await workspace.opens_home(ANA)
    assert "on hold until Sun 20 June" in words(home)

    await workspace.presses_in_view(ANA, "Go on now", home)

    assert "on hold" not in words(slack.homes[ANA])


async def test_deals_are_shown_with_how_far_they_are(workspace: Workspace) -> None:
    await wins_for(workspace)

    assert re.search(r"▱+ 0 of \d+ proven · 0 kept, 0 open", words(await workspace.opens_home(ANA)))


async def test_a_promise_is_done_from_home_and_goes_from_it(workspace: Workspace) -> None:
    await wins_for(workspace)
    await promise(workspace)
    home = await workspace.opens_home(ANA)

    await workspace.presses_in_view(ANA, "Done", home)
    await workspace.fills_in(ANA, workspace.form(), proof="their reply")
    await workspace.coach_says()

    assert "No promise of yours waits." in words(workspace.slack.homes[ANA])
    assert "1 kept, 0 open" in words(workspace.slack.homes[ANA])


async def test_a_closer_look_opens_above_home_and_a_form_upon_it(workspace: Workspace) -> None:
    await wins_for(workspace)
    await promise(workspace)
    home = await workspace.opens_home(ANA)

    await workspace.presses_in_view(ANA, "Not quite", home)
    look = workspace.form()
    await workspace.presses_in_view(ANA, "New date", look)

    assert "How did it go?" in words(look)
    assert "submit" not in look
    assert [call.method for call in workspace.slack.calls if call.method.startswith("views")] == [
        "views.open",
        "views.publish",
        "views.open",
        "views.push",
    ]
    assert workspace.form()["callback_id"] == "coach.form"


async def test_where_slack_stacks_no_further_view_the_one_pressed_in_makes_room(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    home = await workspace.opens_home(ANA)
    await workspace.presses_in_view(ANA, "How it stands", home)
    slack.fail("views.push", Trouble(error="push_limit_reached"))

    await workspace.presses_in_view(ANA, "The plan", workspace.form())

    assert slack.called("views.update")[0]["view_id"] == "V1"
    assert "the plan" in words(slack.called("views.update")[0]["view"])


async def test_another_tab_changes_nothing(workspace: Workspace, slack: FakeSlack) -> None:
    await workspace.send_event(
        {"type": "app_home_opened", "tab": "messages", "user": ANA, "channel": "DUANA"}
    )

    assert slack.homes == {}


async def test_the_global_shortcut_shows_ones_promises_wherever_one_is(workspace: Workspace) -> None:
    await wins_for(workspace)
    await promise(workspace)

    await workspace.send_payload(
        {
            "type": "shortcut",
            "callback_id": "deal_checkin",
            "trigger_id": workspace.trigger(),
            "user": {"id": ANA, "username": "ana", "team_id": TEAM},
            "team": {"id": TEAM},
        }
    )

    assert "Your promises" in words(workspace.form()) + str(workspace.form()["title"])
    assert "Deal: Renewal with Contoso" in words(workspace.form())


async def test_brought_into_a_channel_it_says_who_did_and_what_it_is_for_once(workspace: Workspace) -> None:
    for _ in range(2):
        await workspace.send_event(joined("UBOT"), event_id="Ev-joined")

    (said,) = workspace.slack.posted_in(DEALS)
    assert "<@UANA> has brought me in." in words(said)
    assert [one["text"]["text"] for one in buttons(said)] == ["Start a deal"]


async def test_who_else_joins_is_not_greeted(workspace: Workspace) -> None:
    await workspace.send_event(joined(BO))
    await workspace.send_event(joined("UBOT", by=""))

    assert workspace.slack.posted_in(DEALS) == []


async def test_where_others_read_along_only_the_one_who_brought_it_in_is_told(
    workspace: Workspace, slack: FakeSlack
) -> None:
    slack.channels[DEALS]["is_ext_shared"] = True

    await workspace.send_event(joined("UBOT"))

    assert slack.posted_in(DEALS) == []
    assert "Others may read along" in words(slack.posted_in("DUANA")[-1])


@needs_schemas
@pytest.mark.parametrize("full", [False, True])
async def test_home_and_looks_are_what_slack_takes(workspace: Workspace, full: bool) -> None:
    if full:
        await wins_for(workspace)
        await promise(workspace)

    home = await workspace.opens_home(ANA)
    await workspace.presses_in_view(ANA, "Help", home)

    assert faults("home", home) == []
    assert faults("modal", workspace.form()) == []


async def test_what_somebody_who_was_deactivated_had_promised_goes_to_the_lead(workspace: Workspace) -> None:
    await wins_for(workspace)
    await workspace.presses(BO, "Take it", workspace.latest())
    await workspace.fills_in(BO, workspace.form(), what="Send the signed page to Contoso")
    await workspace.coach_says()
    gone: Json = {"type": "user_change", "user": {"id": BO, "name": "bo", "team_id": TEAM, "deleted": True}}

    for _ in range(2):
        await workspace.send_event(gone, event_id="Ev-gone")
    await workspace.coach_says()

    (told,) = workspace.slack.posted_in("DUANA")
    assert "has left the deal. Their 1 open promise is yours now" in words(told)
    assert "Send the signed page to Contoso" in words(told)


async def test_any_other_change_of_a_person_is_none_of_the_coachs_business(workspace: Workspace) -> None:
    await wins_for(workspace)

    await workspace.send_event({"type": "user_change", "user": {"id": BO, "name": "bo", "team_id": TEAM}})
    await workspace.coach_says()

    assert workspace.slack.posted_in("DUANA") == []
