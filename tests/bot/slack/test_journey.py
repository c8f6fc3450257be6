"""The whole way in Slack, through the real Bolt: a deal, wins, a promise, its follow-up, the next win."""

from tests.bot.slack.schemas import faults, needs_schemas
from tests.bot.slack.workspace import ANA, BO, DEALS, Workspace, buttons, words
from tests.fakes import Clock

VAGUE = "new Renewal with Contoso"
ONE_LINE = "new Renewal with Contoso, stuck on price, sign by 30 April, next call on Friday"


async def wins_for(workspace: Workspace, line: str = ONE_LINE) -> None:
    """A deal told in a line, its questions skipped, and nothing that makes a suggestion unsafe."""
    await workspace.types(ANA, line)
    await workspace.coach_says()
    while "Skip" in labels(workspace):
        await workspace.presses(ANA, "Skip", workspace.latest())
        await workspace.coach_says()
    await workspace.presses(ANA, "None of these", workspace.latest())
    await workspace.coach_says()


async def promise(workspace: Workspace, **answers: str) -> None:
    await wins_for(workspace)
    await workspace.presses(ANA, "Take it", workspace.latest())
    assert await workspace.fills_in(ANA, workspace.form(), **answers) == {"text": ""}
    await workspace.coach_says()


def labels(workspace: Workspace) -> list[str]:
    return [one["text"]["text"] for one in buttons(workspace.latest())]


async def test_a_deal_becomes_a_win_that_is_promised_followed_up_and_kept(
    workspace: Workspace, clock: Clock
) -> None:
    assert await workspace.types(ANA, ONE_LINE) == {"text": ""}
    await workspace.coach_says()
    assert "does one of these apply?" in words(workspace.latest())

    await workspace.presses(ANA, "None of these", workspace.latest())
    await workspace.coach_says()
    assert "Three small wins for Renewal with Contoso" in words(workspace.latest())
    assert labels(workspace) == ["Take it", "More"] * 3 + ["Other wins"]
    assert len(workspace.slack.posted_in(DEALS)) == 1

    await workspace.presses(ANA, "Take it", workspace.latest())
    assert workspace.form()["submit"]["text"] == "Take it"
    assert await workspace.fills_in(ANA, workspace.form(), what="Send the agenda", due="2027-03-03") == {
        "text": ""
    }
    await workspace.coach_says()
    assert "<@UANA> will: Send the agenda" in words(workspace.latest())

    clock.advance(days=2, hours=5)
    await workspace.coach_says()
    assert "Send the agenda" not in labels(workspace)
    clock.advance(hours=1)
    await workspace.coach_says()
    await workspace.coach_says()
    assert len(workspace.slack.posted_in(DEALS)) == 3, "what is said on the eve is said to Ana alone"
    assert "<@UANA>, today is the day for: Send the agenda" in words(workspace.latest())
    assert labels(workspace) == ["Done", "Partly", "New date", "Blocked", "In an hour", "Tomorrow at 9"]

    await workspace.presses(ANA, "Done", workspace.latest())
    assert await workspace.fills_in(ANA, workspace.form(), proof="Their reply") == {"text": ""}
    await workspace.coach_says()
    assert len(workspace.slack.posted_in(DEALS)) == 3
    assert "<@UANA> kept a promise to Contoso." in words(workspace.latest())
    assert "Their reply" in words(workspace.latest())
    assert "Take it" in labels(workspace)


async def test_a_question_is_answered_in_words_in_a_form(workspace: Workspace) -> None:
    await workspace.types(ANA, VAGUE)
    await workspace.coach_says()
    assert "Question 2 of" in words(workspace.latest())

    await workspace.presses(ANA, "Answer in words", workspace.latest())
    assert await workspace.fills_in(ANA, workspace.form(), words="Legal has been silent since the 4th") == {
        "text": ""
    }
    await workspace.coach_says()

    assert len(workspace.slack.posted_in(DEALS)) == 1
    assert "Question 2 of" not in words(workspace.latest())


async def test_a_new_deal_is_told_in_a_form(workspace: Workspace) -> None:
    assert await workspace.types(ANA, "new") == {"text": ""}
    assert workspace.form()["title"]["text"] == "New deal"
    assert workspace.slack.called("views.open")[0]["trigger_id"]

    told = {"about": "Renewal with Contoso", "obstacles": ("trust_deficit",), "flags": ("none",)}
    assert await workspace.fills_in(ANA, workspace.form(), **told) == {"text": ""}
    await workspace.coach_says()

    assert len(workspace.slack.posted_in(DEALS)) == 1


async def test_a_promise_for_somebody_else_is_proposed_to_them(workspace: Workspace) -> None:
    await promise(workspace, owner=BO)

    assert "<@UBO>, this is proposed to you" in words(workspace.latest())

    answer = await workspace.presses(ANA, "I'll do it", workspace.latest())
    assert answer == {"text": ""}
    assert "That is for Bo to answer." in words(workspace.slack.responses[-1])

    await workspace.presses(BO, "I'll do it", workspace.latest())
    await workspace.coach_says()
    assert "<@UBO> will:" in words(workspace.latest())


@needs_schemas
async def test_every_message_and_form_on_the_way_is_one_that_slack_takes(
    workspace: Workspace, clock: Clock
) -> None:
    await promise(workspace)
    shown = [await workspace.types(ANA, text) for text in ("status", "list", "help", "close", "nonsense")]
    clock.advance(days=30)
    await workspace.coach_says()
    due = workspace.latest()
    for label in ("Partly", "New date", "Blocked", "Done"):
        await workspace.presses(ANA, label, due)
    sent = [call.body for call in workspace.slack.calls if call.method.startswith("chat.")]

    for message in (*shown, *sent):
        assert faults("message", {"blocks": message["blocks"]}) == []
    for view in workspace.slack.views:
        assert faults("modal", view) == []
    assert len(workspace.slack.views) == 5
