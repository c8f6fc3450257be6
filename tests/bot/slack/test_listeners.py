"""What Slack brings, also twice, late, from others and with faults of ours: answered, and nothing raised."""

import json
import logging
from collections.abc import Callable
from typing import Any, NoReturn, TypeVar

import pytest

from bot.answering import Answering
from bot.follow_up_loop import FollowUpLoop
from bot.slack.connection import SlackConnection
from coaching.coach import Coach
from coaching.people import OrganisationId
from coaching.ports import NewId, UnitOfWork
from tests.bot.slack.fake_slack import FakeSlack, Json, Trouble
from tests.bot.slack.test_journey import ONE_LINE, VAGUE, promise, wins_for
from tests.bot.slack.workspace import ANA, BO, DEALS, Workspace, signed, words
from tests.fakes import MemoryStore

T = TypeVar("T")

OLD_BUTTON: Json = {
    "ts": "1.1",
    "channel": DEALS,
    "blocks": [
        {
            "type": "actions",
            "elements": [
                {
                    "type": "button",
                    "action_id": "coach.press:0",
                    "value": '["MakeTea",{}]',
                    "text": {"type": "plain_text", "text": "Tea"},
                }
            ],
        }
    ],
}


async def test_status_is_told_in_the_acknowledgement_to_the_asker_alone(workspace: Workspace) -> None:
    await wins_for(workspace)

    answer = await workspace.types(ANA, "status")

    assert answer["response_type"] == "ephemeral"
    assert "Renewal with Contoso" in words(answer)


async def test_a_command_that_slack_brings_twice_is_done_once(workspace: Workspace) -> None:
    for _ in range(2):
        assert await workspace.types(ANA, ONE_LINE, trigger="1.1.1") == {"text": ""}
    await workspace.coach_says()

    assert len(workspace.slack.posted_in(DEALS)) == 1
    assert "Renewal" in words(await workspace.types(ANA, "list"))


async def test_a_press_that_slack_brings_twice_is_done_once(workspace: Workspace) -> None:
    await workspace.types(ANA, VAGUE)
    await workspace.coach_says()
    press = workspace.press(ANA, "Skip", workspace.latest())

    for _ in range(2):
        assert await workspace.send_payload(press) == {"text": ""}
    await workspace.coach_says()

    assert workspace.slack.responses == []
    assert len(workspace.slack.posted_in(DEALS)) == 1


async def test_a_second_press_of_an_answered_question_is_told_so(workspace: Workspace) -> None:
    await workspace.types(ANA, VAGUE)
    await workspace.coach_says()
    asked = workspace.latest()

    await workspace.presses(ANA, "Skip", asked)
    await workspace.presses(BO, "Skip", asked)

    assert "That question is answered already." in words(workspace.slack.responses[-1])
    assert workspace.slack.responses[-1]["response_type"] == "ephemeral"
    assert workspace.slack.responses[-1]["replace_original"] is False


async def test_a_form_that_slack_brings_twice_is_done_once(workspace: Workspace) -> None:
    await wins_for(workspace)
    await workspace.presses(ANA, "Take it", workspace.latest())
    submission = workspace.submission(ANA, workspace.form())

    for _ in range(2):
        assert await workspace.send_payload(submission) == {"text": ""}
    await workspace.coach_says()

    assert words(workspace.latest()).count("<@UANA> will:") == 1


async def test_a_button_that_nobody_knows_any_more_is_said_to_be_old(workspace: Workspace) -> None:
    assert await workspace.presses(ANA, "Tea", OLD_BUTTON) == {"text": ""}

    assert "That button is from an older message." in words(workspace.slack.responses[-1])


async def test_a_button_of_another_name_is_said_to_be_old(workspace: Workspace) -> None:
    await workspace.presses(
        ANA, "Tea", OLD_BUTTON, actions=[{"action_id": "old", "block_id": "b", "type": "button"}]
    )

    assert "That button is from an older message." in words(workspace.slack.responses[-1])


async def test_somebody_of_another_workspace_gets_nothing_by_pressing(workspace: Workspace) -> None:
    await wins_for(workspace)
    foreign = {"user": {"id": "UEVE", "name": "eve", "team_id": "TOTHER"}, "team": {"id": "TOTHER"}}

    press = workspace.press("UEVE", "Take it", workspace.latest())
    await workspace.send_payload(press | foreign)

    assert workspace.slack.views == []
    assert "I work for the team that invited me here" in words(workspace.slack.responses[-1])
    assert not [one for one in workspace.slack.called("users.info") if one["user"] == "UEVE"]


async def test_a_guest_gets_nothing_by_asking(workspace: Workspace, slack: FakeSlack) -> None:
    slack.add_user("UGUEST", is_ultra_restricted=True)
    await wins_for(workspace)

    assert "I work for the team" in words(await workspace.types("UGUEST", "wins"))


async def test_a_form_sent_after_the_deal_was_closed_says_so_and_keeps_what_was_typed(
    workspace: Workspace,
) -> None:
    await wins_for(workspace)
    await workspace.presses(ANA, "Take it", workspace.latest())
    view = workspace.form()
    question = await workspace.types(BO, "close")
    await workspace.presses(BO, "Close it", question)

    first = next(block["block_id"] for block in view["blocks"] if block["type"] == "input")
    assert await workspace.fills_in(ANA, view) == {
        "response_action": "errors",
        "errors": {first: "Renewal with Contoso is closed, so nothing was changed."},
    }


async def test_a_refusal_about_a_field_stands_below_it_and_the_next_try_counts(workspace: Workspace) -> None:
    await wins_for(workspace)
    await workspace.presses(ANA, "Take it", workspace.latest())
    submission = workspace.submission(ANA, workspace.form(), due="2027-02-01")

    refused = await workspace.send_payload(submission)
    submission["view"]["state"]["values"]["due"]["answer"]["selected_date"] = "2027-03-03"

    assert list(refused["errors"]) == ["due"]
    assert await workspace.send_payload(submission) == {"text": ""}


async def test_a_form_of_another_day_says_so_below_its_first_field(workspace: Workspace) -> None:
    await workspace.types(ANA, "new")
    view = workspace.form() | {"private_metadata": '["[\\"MakeTea\\",{}]","CDEALS","",false,""]'}

    answer = await workspace.fills_in(ANA, view)

    assert answer["errors"]["about"].startswith("That button is from an older message.")


async def test_a_mention_is_answered_to_the_asker_alone_in_its_thread(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await workspace.says(ANA, "<@UBOT> help", thread_ts="7.1")

    told = slack.called("chat.postEphemeral")[0]
    assert (told["channel"], told["user"], told["thread_ts"]) == (DEALS, ANA, "7.1")
    assert "Win small, win early, win often" in words(told)


async def test_a_direct_message_is_answered_there(workspace: Workspace, slack: FakeSlack) -> None:
    await workspace.says(ANA, ONE_LINE, channel="DUANA")
    await workspace.coach_says()
    await workspace.says(ANA, "status", channel="DUANA")

    assert "Renewal with Contoso" in words(workspace.latest("DUANA"))
    assert slack.called("conversations.info") == []


async def test_words_that_want_a_form_get_a_button_that_opens_it(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await workspace.says(ANA, "<@UBOT> new")
    told = slack.called("chat.postEphemeral")[0]

    await workspace.presses(ANA, "Start a deal", {"blocks": told["blocks"], "channel": DEALS})

    assert workspace.form()["title"]["text"] == "New deal"
    assert json.loads(workspace.form()["private_metadata"])[1] == DEALS


async def test_bots_and_edits_are_not_answered(workspace: Workspace, slack: FakeSlack) -> None:
    await workspace.says(ANA, "help", channel="DUANA", bot_id="B1")
    await workspace.says(ANA, "help", channel="DUANA", subtype="message_changed")

    assert slack.called("chat.postMessage") == []


async def test_a_command_in_the_messages_of_two_people_is_not_taken_for_private(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await workspace.types(ANA, ONE_LINE, channel="DANAANDBO")
    await workspace.coach_says()

    assert slack.posted_in("DANAANDBO") == []
    assert "I am not in the deal's channel yet" in words(workspace.latest("DUANA"))


async def test_a_command_in_the_coachs_own_messages_is_private(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await workspace.types(ANA, ONE_LINE, channel="DUANA")
    await workspace.coach_says()

    assert "does one of these apply?" in words(workspace.latest("DUANA"))
    assert slack.called("conversations.info") == []


async def test_what_a_form_says_to_the_asker_alone_comes_as_a_message(
    workspace: Workspace, slack: FakeSlack
) -> None:
    """A promise made in a direct message is said in the deal's channel, and confirmed where it was made."""
    await wins_for(workspace)
    wins = workspace.latest() | {"channel": "DUANA"}
    await workspace.presses(ANA, "Take it", wins)
    assert await workspace.fills_in(ANA, workspace.form()) == {"text": ""}
    await workspace.coach_says()

    assert "<@UANA> will:" in words(workspace.latest("DUANA"))
    assert any("<@UANA> will:" in words(one) for one in slack.posted_in(DEALS))


async def test_a_form_that_does_not_open_is_said_so(workspace: Workspace, slack: FakeSlack) -> None:
    slack.fail("views.open", Trouble(error="expired_trigger_id"), Trouble(error="expired_trigger_id"))
    await wins_for(workspace)

    assert "The form did not open in time." in words(await workspace.types(ANA, "new"))
    await workspace.presses(ANA, "Take it", workspace.latest())
    assert "The form did not open in time." in words(slack.responses[-1])


async def test_who_cannot_be_found_out_is_asked_to_try_again(workspace: Workspace, slack: FakeSlack) -> None:
    slack.fail("users.info", Trouble(status=500, error="internal_error"))

    assert "Slack did not tell me in time who you are" in words(await workspace.types(ANA, "status"))
    assert "There is no open deal here yet." in words(await workspace.types(ANA, "status"))


async def test_an_owner_who_cannot_be_found_out_is_a_refusal_below_their_field(
    workspace: Workspace, slack: FakeSlack
) -> None:
    await wins_for(workspace)
    await workspace.presses(ANA, "Take it", workspace.latest())

    answer = await workspace.fills_in(ANA, workspace.form(), owner="UNOBODY")

    assert answer["errors"] == {"owner": "I cannot find that person on your side. Please pick somebody else."}


async def test_what_nobody_knows_is_acknowledged(workspace: Workspace) -> None:
    payloads: list[Json] = [
        {"type": "view_closed", "view": {"type": "modal", "callback_id": "x"}},
        {"type": "view_submission", "view": {"type": "modal", "callback_id": "other", "blocks": []}},
        {"type": "shortcut", "callback_id": "y"},
        {"type": "message_action", "callback_id": "z"},
        {"type": "block_suggestion", "action_id": "a", "block_id": "b", "value": ""},
    ]
    for payload in payloads:
        about = {"team": {"id": "T1"}, "user": {"id": ANA}, **payload}
        assert (await workspace.dispatch({"payload": json.dumps(about)})).status == 200
    for event in ("reaction_added", "channel_archive", "app_home_opened"):
        await workspace.send_event({"type": event, "user": ANA})


async def test_a_command_of_another_name_is_acknowledged(workspace: Workspace) -> None:
    assert await workspace.send({"command": "/other", "team_id": "T1", "user_id": ANA}) == {"text": ""}


async def test_a_request_with_a_wrong_signature_is_refused(workspace: Workspace) -> None:
    body = {"command": "/deal", "text": ONE_LINE, "team_id": "T1", "user_id": ANA}

    response = await workspace.bolt.async_dispatch(signed(body, secret="another"))  # noqa: S106

    assert response.status == 401
    await workspace.coach_says()
    assert workspace.slack.posted_in(DEALS) == []


SECRETS = "walk away at 1.2 million"


class BrokenStore(MemoryStore):
    """Breaks as a database does: with what it was given in its message."""

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> NoReturn:
        raise RuntimeError(f"INSERT … {SECRETS}")

    async def look(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> NoReturn:
        raise RuntimeError(f"SELECT … {SECRETS}")


@pytest.fixture
def broken(connection: SlackConnection, slack: FakeSlack, loop: FollowUpLoop, new_id: NewId) -> Workspace:
    coach = loop.coach
    store = BrokenStore(clock=coach.now)
    answering = Answering(
        coach=Coach(
            store=store, playbook=coach.playbook, calendar=coach.calendar, now=coach.now, new_id=new_id
        ),
        cards=loop.cards,
        wake=loop.wake,
    )
    return Workspace(slack=slack, bolt=connection.app(answering=answering, new_id=new_id), loop=loop)


async def test_a_fault_of_ours_is_told_in_each_way_and_logged_without_words(
    broken: Workspace, slack: FakeSlack, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    form: Any = {
        "type": "modal",
        "callback_id": "coach.form",
        "private_metadata": '["[\\"OpenDeal\\",{}]","CDEALS","",false,""]',
        "blocks": [
            {
                "type": "input",
                "block_id": "about",
                "element": {"type": "plain_text_input", "action_id": "answer"},
            }
        ],
    }
    start = OLD_BUTTON | {
        "blocks": [
            {
                "type": "actions",
                "elements": [
                    {
                        "type": "button",
                        "action_id": "coach.press:0",
                        "value": '["StartDeal",{}]',
                        "text": {"type": "plain_text", "text": "Go"},
                    }
                ],
            }
        ]
    }

    in_ack = await broken.types(ANA, "new walk away at 1.2 million")
    await broken.presses(ANA, "Go", start)
    below = await broken.fills_in(ANA, form, about="walk away at 1.2 million")
    await broken.says(ANA, "<@UBOT> walk away at 1.2 million")

    said = "Something went wrong on my side, and nothing was changed."
    assert said in words(in_ack)
    assert said in words(slack.responses[-1])
    assert said in below["errors"]["about"]
    assert said in words(slack.called("chat.postEphemeral")[-1])
    assert "fault 00000000" in caplog.text
    assert "RuntimeError" in caplog.text
    assert "test_listeners.py" in caplog.text
    assert "1.2 million" not in caplog.text


async def test_a_fault_that_cannot_be_told_is_acknowledged_all_the_same(
    broken: Workspace, slack: FakeSlack
) -> None:
    slack.fail("chat.postEphemeral", Trouble(drop=True))

    assert await broken.says(ANA, "<@UBOT> status") == {"text": ""}


async def test_the_promise_of_a_deal_is_found_in_its_own_channel_only(workspace: Workspace) -> None:
    await promise(workspace)

    assert "There is no open deal here yet." in words(await workspace.types(BO, "status", channel="COTHER"))
