"""The message shortcut: a form filled in from the message, wherever it stands and whoever wrote it."""

from typing import Any

import pytest

from tests.bot.slack.fake_slack import TEAM, FakeSlack, Json, Trouble
from tests.bot.slack.test_journey import wins_for
from tests.bot.slack.workspace import ANA, BO, DEALS, Workspace, buttons, words

#: Monday 1 March 2027, 08:00 UTC, an hour before the coach's clock.
SENT = "1803888000.000100"
SAID = "I'll send the redlines to their counsel by 12 March, done when she replies"


def picked(
    workspace: Workspace,
    text: str = SAID,
    user: str = ANA,
    channel: str = DEALS,
    **told: Any,  # noqa: ANN401
) -> Json:
    return {
        "type": "message_action",
        "callback_id": "deal_record",
        "trigger_id": workspace.trigger(),
        "response_url": f"{workspace.slack.url}/respond/1",
        "user": {"id": user, "name": user.lower(), "team_id": TEAM},
        "team": {"id": TEAM, "domain": "deal-team"},
        "channel": {"id": channel, "name": "deals"},
        "message_ts": SENT,
        "message": {"type": "message", "user": BO, "team": TEAM, "text": text, "ts": SENT} | told,
    }


def given(view: Json) -> dict[str, Any]:
    elements = {one["block_id"]: one["element"] for one in view["blocks"] if one["type"] == "input"}
    keys = ("initial_value", "initial_date", "initial_user")
    return {name: next((one[key] for key in keys if key in one), "") for name, one in elements.items()}


async def test_the_form_is_filled_in_from_the_message(workspace: Workspace) -> None:
    await wins_for(workspace)

    await workspace.send_payload(picked(workspace))

    filled = given(workspace.form())
    assert filled["what"] == "send the redlines to their counsel"
    assert filled["owner"] == BO
    assert filled["due"] == "2027-03-12"


async def test_what_is_recorded_links_back_to_the_message(workspace: Workspace) -> None:
    await wins_for(workspace)
    await workspace.send_payload(picked(workspace, user=BO))

    await workspace.fills_in(BO, workspace.form())
    await workspace.coach_says()

    shown = str(workspace.latest()["blocks"])
    assert f"https://deal-team.slack.com/archives/{DEALS}/p1803888000000100" in shown
    assert "the message" in shown


async def test_in_a_thread_it_works_as_well_and_leads_back_to_it(workspace: Workspace) -> None:
    await wins_for(workspace)

    await workspace.send_payload(picked(workspace, thread_ts="1803880000.000000"))

    assert "thread_ts=1803880000.000000" in workspace.form()["private_metadata"]


async def test_what_an_outsider_wrote_is_recorded_as_theirs(workspace: Workspace) -> None:
    await wins_for(workspace)

    await workspace.send_payload(
        picked(workspace, user_team="T9", user="UWEBER", user_profile={"real_name": "Ms Weber"})
    )
    await workspace.send_payload(
        picked(workspace) | {"message": {"text": SAID, "ts": SENT, "user": "UWEBER", "user_team": "T9"}}
    )

    assert "said_by" in given(workspace.form())


@pytest.mark.parametrize(
    "told",
    [
        {"text": ""},
        {"text": "", "files": [{"id": "F1"}]},
        {"subtype": "tombstone", "text": "This message was deleted."},
        {"user": "UBOT", "bot_id": "B1"},
    ],
)
async def test_what_cannot_be_recorded_is_refused_kindly(
    workspace: Workspace, slack: FakeSlack, told: Json
) -> None:
    await wins_for(workspace)
    before = len(slack.views)

    await workspace.send_payload(picked(workspace, **told))

    assert len(slack.views) == before
    assert slack.responses[-1]["response_type"] == "ephemeral"
    assert words(slack.responses[-1])


async def test_what_a_bot_wrote_can_be_taken_on_by_who_asks(workspace: Workspace) -> None:
    await wins_for(workspace)

    await workspace.send_payload(picked(workspace, bot_id="B9", subtype="bot_message"))

    assert given(workspace.form())["owner"] == ANA


async def test_where_the_form_does_not_open_in_time_a_button_opens_it(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    slack.trouble["views.open"].append(Trouble(error="expired_trigger_id"))
    before = len(slack.views)

    await workspace.send_payload(picked(workspace))
    assert len(slack.views) == before
    (again,) = buttons(slack.responses[-1])
    await workspace.presses(ANA, again["text"]["text"], slack.responses[-1])

    assert given(workspace.form())["what"] == "send the redlines to their counsel"


async def test_where_no_deal_is_led_ones_own_are_offered_in_ones_own_messages(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)

    await workspace.send_payload(picked(workspace, channel="CELSEWHERE"))

    asked = workspace.latest(slack.direct(ANA))
    assert "Renewal with Contoso" in [one["text"]["text"] for one in buttons(asked)]
    await workspace.presses(ANA, "Renewal with Contoso", asked)
    await workspace.fills_in(ANA, workspace.form(), owner=ANA)
    await workspace.coach_says()
    assert "send the redlines" in str(workspace.latest())


async def test_somebody_of_another_workspace_is_refused(workspace: Workspace, slack: FakeSlack) -> None:
    await wins_for(workspace)
    before = len(slack.views)

    await workspace.send_payload(picked(workspace) | {"user": {"id": "UX", "team_id": "T9"}})

    assert len(slack.views) == before


async def test_brought_twice_it_opens_one_form(workspace: Workspace, slack: FakeSlack) -> None:
    await wins_for(workspace)
    wish = picked(workspace)
    before = len(slack.views)

    for _ in range(2):
        await workspace.send_payload(wish)

    assert len(slack.views) == before + 1


# ── Listening ─────────────────────────────────────────────────────────────────────────────────────────


def said(text: str = SAID, **told: Any) -> Json:  # noqa: ANN401 - a part of a payload
    event = {"type": "message", "channel": DEALS, "channel_type": "channel", "user": BO, "team": TEAM}
    return event | {"text": text, "ts": SENT} | told


def whispered(slack: FakeSlack) -> list[Json]:
    return [one.body for one in slack.calls if one.method == "chat.postEphemeral"]


async def test_where_a_lead_has_switched_it_on_a_promise_is_offered_to_its_speaker_alone(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    await workspace.types(ANA, "listen on")
    await workspace.coach_says()
    assert "look out for promises" in words(workspace.latest())

    for _ in range(2):
        await workspace.send_event(said(), event_id="Ev-said")

    (offered,) = whispered(slack)
    assert offered["user"] == BO
    assert [one["text"]["text"] for one in buttons(offered)][:2] == ["Record it", "Not a promise"]


@pytest.mark.parametrize(
    "event",
    [
        said(subtype="message_changed"),
        said(subtype="bot_message", bot_id="B9"),
        said(user="UBOT"),
        said(f"<@UBOT> {SAID}"),
        said("Nice weather today"),
        said(""),
    ],
)
async def test_what_is_no_new_promise_of_a_person_is_left_alone(
    workspace: Workspace, slack: FakeSlack, event: Json
) -> None:
    await wins_for(workspace)
    await workspace.types(ANA, "listen on")

    await workspace.send_event(event)

    assert whispered(slack) == []


async def test_where_an_outsider_reads_along_nothing_is_looked_at(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    await workspace.types(ANA, "listen on")
    slack.channels[DEALS]["is_ext_shared"] = True

    await workspace.send_event(said())

    assert whispered(slack) == []


async def test_without_the_right_to_read_the_lead_is_told_what_to_install(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    slack.trouble["conversations.history"].append(Trouble(error="missing_scope"))

    assert "docs/manifest.listening.yml" in words(await workspace.types(ANA, "listen on"))

    await workspace.send_event(said())
    assert whispered(slack) == []
