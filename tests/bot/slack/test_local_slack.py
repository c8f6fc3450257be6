"""Against an emulator of Slack, both real processes: a promise outlives the coach's sudden death."""

from pathlib import Path

import pytest

from tests.bot.slack.local_slack import clock_file, coach, emulator, free_port, local_slack

BINARY = emulator()

pytestmark = pytest.mark.skipif(
    BINARY is None,
    reason="local-slack is not installed: npm install --prefix .tools local-slack-linux-x64@0.1.8,"
    " or name its binary in FOOTHOLD_LOCAL_SLACK",
)


@pytest.mark.parametrize("mode", ["events", "socket"])
async def test_a_promise_outlives_the_coachs_sudden_death(tmp_path: Path, mode: str) -> None:
    assert BINARY is not None
    port, in_socket_mode = free_port(), mode == "socket"
    clock_file(tmp_path).write_text("2027-03-01T09:00:00+00:00", encoding="utf-8")
    async with local_slack(BINARY, tmp_path, mode=mode, coach_port=port) as slack:
        async with coach(slack, tmp_path, port=port, in_socket_mode=in_socket_mode):
            await slack.types(
                "new Renewal with Contoso, stuck on price, sign by 30 April, next call on Friday"
            )
            flags = await slack.message_with("does one of these apply?")
            await slack.presses("None of these", flags)
            await slack.presses(
                "Take it", await slack.message_with("Three small wins for Renewal with Contoso")
            )
            await slack.submits(await slack.modal(), what="Send the agenda", due="2027-03-03")
            await slack.message_with("<@U01ANNA> will: Send the agenda")

        clock_file(tmp_path).write_text("2027-03-03T15:00:00+00:00", encoding="utf-8")
        async with coach(slack, tmp_path, port=port, in_socket_mode=in_socket_mode):
            due = await slack.message_with("today is the day for: Send the agenda")
            await slack.types("status")
            await slack.message_with("Next follow-up")
            assert await slack.messages_with("today is the day for: Send the agenda") == 1

            await slack.presses("Done", due)
            await slack.submits(await slack.modal(), proof="Their reply of this morning")
            kept = await slack.message_with("kept a promise to Contoso")

    assert kept["ts"] == due["ts"]
    assert "Their reply of this morning" in str(kept["blocks"])
    assert "Take it" in str(kept["blocks"])
