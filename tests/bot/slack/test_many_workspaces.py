"""Many workspaces at once: each with its own token, deals and end; none ever sees another."""

import json
import re
import sqlite3
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager, closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import get_args
from uuid import UUID

import pytest

from bot import presses, wording
from bot.slack import many_workspaces
from coaching.commands import Command
from coaching.commitment import CommitmentId
from coaching.deal import DealId
from coaching.errors import NotForOutsiders
from coaching.people import OrganisationId
from coaching.playbook.playbook import Playbook
from coaching.ports import NewId
from storage.store import SqlStore
from tests.bot.slack.fake_slack import FakeSlack, Json, Trouble
from tests.bot.slack.house_of_many import House, house
from tests.bot.slack.many_slacks import ANA, CAT, DEALS, ManySlacks, installed
from tests.bot.slack.workspace import button, words
from tests.fakes import Clock
from tests.privacy.asked import every_wish

DEAL = "new Renewal with Contoso, stuck on price, sign by 30 June 2027"


@pytest.fixture
async def ones(coach: House, slacks: ManySlacks) -> FakeSlack:
    """Workspace T1, in which Ana has installed it."""
    return await joined(coach, slacks, "T1", ANA)


@pytest.fixture
async def twos(coach: House, slacks: ManySlacks) -> FakeSlack:
    """Workspace T2, with a channel and a person of the same ids as in T1: ids are unique in one alone."""
    return await joined(coach, slacks, "T2", ANA)


async def joined(coach: House, slacks: ManySlacks, team: str, person: str, **told: object) -> FakeSlack:
    slack = slacks.workspace(team, person)
    await coach.visitor.installs(slacks.token_for(slack), team, person, **told)
    return slack


def press(team: str | None, message: Json, label: str, /, **told: object) -> Json:
    action = {**button(message, label), "block_id": "b", "action_ts": "1.0"}
    return {
        "type": "block_actions",
        "user": {"id": ANA, "name": "ana", "team_id": team},
        "team": {"id": team} if team else None,
        "container": {"type": "message", "message_ts": message.get("ts", "1.0"), "channel_id": DEALS},
        "channel": {"id": DEALS},
        "trigger_id": "77.2.3",
        "actions": [action],
    } | told


async def test_each_workspace_has_its_own_deals_even_where_all_ids_are_the_same(
    coach: House, ones: FakeSlack, twos: FakeSlack
) -> None:
    await coach.visitor.types("T1", ANA, DEAL)
    await coach.coach_says()

    assert "Contoso" in json.dumps(ones.posted_in(DEALS))
    assert twos.posted_in(DEALS) == []
    theirs = await coach.visitor.types("T2", ANA, "status")
    assert "There is no open deal here yet." in theirs["text"]
    assert "Contoso" not in json.dumps(await coach.visitor.types("T2", ANA, "list"))
    assert "Contoso" in json.dumps(await coach.visitor.types("T1", ANA, "status"))


async def test_a_button_of_one_workspace_finds_nothing_in_another(
    coach: House, ones: FakeSlack, twos: FakeSlack
) -> None:
    await coach.visitor.types("T1", ANA, DEAL)
    await coach.coach_says()
    suggested = ones.posted_in(DEALS)[-1]
    label = next(
        one["text"]["text"]
        for block in suggested["blocks"]
        for one in block.get("elements", ())
        if "value" in one
    )
    url = f"{coach.slacks.url}/respond/1"

    status, _ = await coach.visitor.sends(
        {"payload": json.dumps(press("T2", suggested, label, response_url=url))}
    )

    assert status == 200
    await coach.coach_says()
    assert twos.posted_in(DEALS) == []
    told = json.dumps(coach.slacks.by_token["strangers"].responses)
    assert "Contoso" not in told


async def test_no_press_of_any_kind_reaches_a_deal_of_another_workspace(
    coach: House, ones: FakeSlack, twos: FakeSlack
) -> None:
    await coach.visitor.types("T1", ANA, DEAL)
    await coach.coach_says()
    stands = json.dumps(ones.posted_in(DEALS))
    (deal,) = {UUID(one) for one in re.findall(r'"deal\\+":\\+"([0-9a-f-]{36})', stands)}
    before = await coach.visitor.types("T1", ANA, "status")
    url = f"{coach.slacks.url}/respond/1"
    pressed = 0
    for wish in every_wish(DealId(deal), CommitmentId(deal), "Renewal with Contoso", "0" * 32):
        token = presses.token(wish)
        shown = {"type": "button", "text": {"text": "x"}, "value": token, "action_id": "coach.press:0"}
        message: Json = {"blocks": [{"type": "actions", "elements": [shown]}]}
        payload = press("T2", message, "x", response_url=url, trigger_id=f"77.2.{pressed}")
        status, _ = await coach.visitor.sends({"payload": json.dumps(payload)})
        assert status == 200
        pressed += 1
    await coach.coach_says()

    assert pressed > len(get_args(Command)) - 1
    responses = [*coach.slacks.by_token["strangers"].responses, *twos.responses]
    told = json.dumps([responses, [call.body for call in twos.calls], twos.views])
    assert len(responses) > 50, "they are told that there is no such deal here"
    assert "30 June" not in told
    assert "Contoso" not in json.dumps(twos.posted_in(DEALS))
    assert await coach.visitor.types("T1", ANA, "status") == before


async def test_each_letter_goes_out_with_the_token_of_its_workspace(
    coach: House, slacks: ManySlacks, ones: FakeSlack, twos: FakeSlack
) -> None:
    await coach.visitor.types("T1", ANA, DEAL)
    await coach.visitor.types("T2", ANA, "new Lease with Initech, stuck on trust, sign by 30 June 2027")
    await coach.coach_says()

    assert "Initech" not in json.dumps(ones.posted_in(DEALS))
    assert "Contoso" not in json.dumps(twos.posted_in(DEALS))
    assert "Initech" in json.dumps(twos.posted_in(DEALS))


async def test_a_warm_workspace_costs_no_look_up_and_no_question_to_slack(
    coach: House, slacks: ManySlacks, ones: FakeSlack
) -> None:
    await coach.visitor.types("T1", ANA, "status")
    looked_up, asked = coach.installations.looked_up, len(slacks.calls)

    for _ in range(5):
        await coach.visitor.types("T1", ANA, "status")

    assert (coach.installations.looked_up, len(slacks.calls)) == (looked_up, asked)


async def test_what_is_not_signed_is_refused_before_anything_is_looked_up(
    coach: House, ones: FakeSlack
) -> None:
    before = coach.installations.looked_up

    status, text = await coach.visitor.sends({"command": "/deal", "team_id": "T1"}, secret="wrong")  # noqa: S106 - of no app
    url = f"{coach.visitor.coach}/slack/events"
    async with coach.visitor.http.post(
        url, data=b"\xff{", headers={"X-Slack-Request-Timestamp": "x"}
    ) as answer:
        unsigned = answer.status

    assert (status, text, unsigned) == (401, "", 401)
    assert coach.installations.looked_up == before


@pytest.mark.parametrize("raw", [b"{", b"payload=%7B", b"payload=1", b"[1]", b'"x"', b"null", b""])
async def test_what_is_signed_and_makes_no_sense_breaks_nothing(coach: House, raw: bytes) -> None:
    status, _ = await coach.visitor.sends({}, raw=raw, as_json=raw[:1] in b'{["n\xff')

    assert status in {200, 400, 401}


async def test_slack_can_check_the_address_before_anybody_installed_it(coach: House) -> None:
    answer = await coach.visitor.sends({"type": "url_verification", "challenge": "c1"}, as_json=True)

    assert answer == (200, '{"challenge": "c1"}')


async def test_where_it_is_not_installed_people_are_told_so_and_events_acknowledged(coach: House) -> None:
    told = await coach.visitor.types("T9", ANA, "status")
    form = {
        "type": "view_submission",
        "team": {"id": "T9"},
        "view": {"blocks": [{"type": "input", "block_id": "a"}]},
    }
    _, below = await coach.visitor.sends({"payload": json.dumps(form)})
    pressed = {"type": "block_actions", "team": {"id": "T9"}, "response_url": f"{coach.slacks.url}/respond/1"}
    await coach.visitor.sends({"payload": json.dumps(pressed)})

    assert told == {
        "response_type": "ephemeral",
        "replace_original": False,
        "text": wording.NOT_INSTALLED_HERE,
    }
    assert json.loads(below)["errors"] == {"a": wording.NOT_INSTALLED_HERE}
    assert coach.slacks.by_token["strangers"].responses[0]["text"] == wording.NOT_INSTALLED_HERE
    assert await coach.visitor.happens("T9", {"type": "app_mention", "user": ANA, "text": "hi"}) == 200


async def promised(coach: House, team: str = "T1") -> None:
    """A promise of Ana's, of which the coach comes back on the day."""
    await coach.visitor.types(team, ANA, DEAL)
    await coach.visitor.types(team, ANA, "commit I will send the price list by 4 March 2027")
    await coach.coach_says()


def later(event: str, **told: object) -> Json:
    return {"type": event} | told


#: After anything that the clock of a test shows.
AFTER = 4_000_000_000


@pytest.mark.parametrize(
    "event", [later("app_uninstalled"), later("tokens_revoked", tokens={"bot": ["UBOT"], "oauth": []})]
)
async def test_what_is_due_waits_after_the_coach_was_taken_out_and_goes_on_once_it_is_back(
    coach: House, slacks: ManySlacks, ones: FakeSlack, sql_store: SqlStore, event: Json
) -> None:
    await promised(coach)
    said = len(ones.posted_in(DEALS))
    slacks.revoke()
    asked = len(slacks.calls)

    assert await coach.visitor.happens("T1", event, event_time=AFTER) == 200
    coach.clock.advance(days=4)
    await coach.coach_says()

    assert len(slacks.calls) == asked
    kept = await sql_store.installations().of(OrganisationId("slack:T1"))
    assert kept is not None
    assert (kept.token, kept.removed_at, kept.removed_because) == (
        "",
        coach.clock() - timedelta(days=4),
        event["type"],
    )
    assert wording.NOT_INSTALLED_HERE in (await coach.visitor.types("T1", ANA, "status"))["text"]
    coach.clock.advance(minutes=5)
    assert await coach.loop.once() == 0  # it is not tried again and again

    await coach.visitor.installs(slacks.token_for(ones), "T1", ANA)
    await coach.coach_says()

    assert len(ones.posted_in(DEALS)) > said
    assert "price list" in json.dumps(ones.posted_in(DEALS)[-1])
    assert len(ones.posted_in(ones.direct(ANA))) == 1  # welcomed once


async def test_why_a_follow_up_waits_is_kept(
    coach: House, slacks: ManySlacks, ones: FakeSlack, database: Path
) -> None:
    await promised(coach)
    await coach.visitor.happens("T1", later("app_uninstalled"), event_time=AFTER)
    coach.clock.advance(days=4)
    await coach.coach_says()

    assert "not installed" in reasons(database)


def reasons(database: Path) -> set[str]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT error FROM follow_up WHERE state = 'pending'").fetchall()
    return {str(one[0]) for one in found}


async def test_a_token_that_died_unheard_lets_what_is_due_wait_too(
    coach: House, slacks: ManySlacks, ones: FakeSlack, database: Path
) -> None:
    await promised(coach)
    said = len(ones.posted_in(DEALS))
    slacks.revoke()
    coach.clock.advance(days=4)
    await coach.coach_says()

    assert any("not installed" in error for error in reasons(database))

    await coach.visitor.installs(slacks.token_for(ones), "T1", ANA)
    await coach.coach_says()
    assert len(ones.posted_in(DEALS)) > said


async def test_what_may_have_been_posted_before_the_end_is_looked_up_after_a_new_installation(
    coach: House, slacks: ManySlacks, ones: FakeSlack
) -> None:
    await promised(coach)
    coach.clock.advance(days=4)
    ones.fail("chat.postMessage", Trouble(drop=True, done=True))
    await coach.coach_says()
    said = len(ones.posted_in(DEALS))
    await coach.visitor.happens("T1", later("app_uninstalled"), event_time=AFTER)
    for _ in range(3):
        coach.clock.advance(minutes=3)
        await coach.coach_says()

    await coach.visitor.installs(slacks.token_for(ones), "T1", ANA)
    coach.clock.advance(minutes=3)
    await coach.coach_says()

    assert "conversations.history" in {method for _, method in slacks.calls} | {
        call.method.replace("replies", "history") for call in ones.calls
    }
    marks = [one["metadata"]["event_payload"]["id"] for one in ones.posted_in(DEALS)]
    assert len(marks) == len(set(marks))
    assert len(marks) >= said


async def test_a_new_installation_that_another_process_heard_of_ends_the_end(
    coach: House, slacks: ManySlacks, ones: FakeSlack, sql_store: SqlStore
) -> None:
    kept = await sql_store.installations().of(OrganisationId("slack:T1"))
    assert kept is not None
    await coach.visitor.happens("T1", later("app_uninstalled"), event_time=AFTER)

    await sql_store.installations().keep(replace(kept, token=slacks.token_for(ones)))

    assert "no open deal" in (await coach.visitor.types("T1", ANA, "status"))["text"]


async def test_tokens_of_people_do_not_concern_it(coach: House, ones: FakeSlack) -> None:
    event = later("tokens_revoked", tokens={"oauth": [ANA]})

    assert await coach.visitor.happens("T1", event, event_time=AFTER) == 200
    assert coach.installations.removed == []
    assert "no open deal" in (await coach.visitor.types("T1", ANA, "status"))["text"]


async def test_an_end_that_is_told_late_does_not_end_what_was_installed_since(
    coach: House, slacks: ManySlacks, ones: FakeSlack
) -> None:
    before = int(coach.clock().timestamp()) - 1

    await coach.visitor.happens("T1", later("app_uninstalled"), event_time=before)
    await coach.visitor.happens("T1", later("app_uninstalled"))

    assert coach.installations.removed == []
    assert "no open deal" in (await coach.visitor.types("T1", ANA, "status"))["text"]


async def test_one_workspaces_end_is_no_others(coach: House, ones: FakeSlack, twos: FakeSlack) -> None:
    await coach.visitor.happens("T1", later("app_uninstalled"), event_time=AFTER)

    assert "no open deal" in (await coach.visitor.types("T2", ANA, "status"))["text"]


async def test_a_new_installation_is_used_at_once(coach: House, slacks: ManySlacks, ones: FakeSlack) -> None:
    await coach.visitor.types("T1", ANA, "status")
    old = [token for token in slacks.by_token if token.startswith("xoxb")]
    new = slacks.token_for(ones)
    await coach.visitor.installs(new, "T1", ANA)
    slacks.revoke(*old)
    slacks.calls.clear()

    await promised(coach)

    assert {token for token, _ in slacks.calls} == {new}
    assert ones.posted_in(DEALS)


async def test_a_token_that_another_process_has_renewed_is_found_when_the_old_one_fails(
    coach: House, slacks: ManySlacks, ones: FakeSlack, sql_store: SqlStore
) -> None:
    await coach.visitor.types("T1", ANA, DEAL)
    kept = await sql_store.installations().of(OrganisationId("slack:T1"))
    assert kept is not None
    (old,) = (token for token in slacks.by_token if token.startswith("xoxb"))
    new = slacks.token_for(ones)
    await sql_store.installations().keep(replace(kept, token=new))
    workspace = await coach.many.workspace("T1")
    assert workspace is not None
    assert workspace.installation.token == old
    slacks.revoke(old)

    await coach.coach_says()

    # Who reads along could not be asked with the old token, so it went to Ana alone, with the new one.
    assert "Contoso" in json.dumps([ones.posted_in(DEALS), ones.posted_in(ones.direct(ANA))])


async def test_what_is_at_hand_is_looked_up_anew_after_a_while(
    slacks: ManySlacks, sql_store: SqlStore, playbook: Playbook, clock: Clock, new_id: NewId
) -> None:
    async with house(slacks, sql_store, playbook, clock, new_id, fresh=0) as coach:
        await joined(coach, slacks, "T1", ANA)
        first = await coach.many.workspace("T1")
        await sql_store.installations().remove(OrganisationId("slack:T1"), clock(), "elsewhere")

        assert first is not None
        assert await coach.many.workspace("T1") is None


async def test_few_workspaces_are_kept_at_hand_and_the_others_come_back(
    coach: House, slacks: ManySlacks, ones: FakeSlack, twos: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_workspaces, "AT_HAND", 1)

    for team in ("T1", "T2", "T1", "T2"):
        assert "no open deal" in (await coach.visitor.types(team, ANA, "status"))["text"]


async def test_a_restart_goes_on_with_what_was_installed(
    ones: FakeSlack, anew: Callable[[], AbstractAsyncContextManager[House]]
) -> None:
    async with anew() as again:
        assert "no open deal" in (await again.visitor.types("T1", ANA, "status"))["text"]


async def test_a_token_that_cannot_be_opened_is_taken_for_none(
    coach: House, ones: FakeSlack, database: Path
) -> None:
    """It is another row's envelope: each is bound to its own."""
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("UPDATE installation SET organisation = 'slack:T7', workspace = 'T7'")

    told = await coach.visitor.types("T7", ANA, "status")

    assert told["text"] == wording.NOT_INSTALLED_HERE


E1: Json = {
    "enterprise": {"id": "E1", "name": "Acme Group"},
    "team": None,
    "is_enterprise_install": True,
}


@pytest.fixture
async def grid(coach: House, slacks: ManySlacks) -> FakeSlack:
    """An Enterprise organisation with the workspaces T1 and T2, installed for all of it by Ana."""
    slack = slacks.workspace("T1", ANA, enterprise_user={"enterprise_id": "E1", "teams": ["T1", "T2"]})
    slack.add_user(CAT, team_id="T2", enterprise_user={"enterprise_id": "E1", "teams": ["T2"]})
    await coach.visitor.installs(slacks.token_for(slack), "T1", ANA, **E1)
    return slack


FOR_ALL = {"enterprise_id": "E1", "is_enterprise_install": "true"}


async def test_one_installation_serves_all_workspaces_of_an_enterprise(
    coach: House, grid: FakeSlack, sql_store: SqlStore
) -> None:
    answer = await coach.visitor.types("T2", ANA, "status", **FOR_ALL)

    assert "no open deal" in answer["text"]
    whole = await sql_store.installations().of(OrganisationId("slack:E1"))
    member = await sql_store.installations().of(OrganisationId("slack:T2"))
    assert whole is not None
    assert member is not None
    assert (whole.workspace, whole.enterprise, whole.name) == ("", "E1", "Acme Group")
    assert (member.workspace, member.enterprise, member.token) == ("T2", "E1", "")


async def test_whoever_installed_it_for_an_enterprise_is_welcomed(coach: House, grid: FakeSlack) -> None:
    (welcome,) = grid.posted_in(grid.direct(ANA))

    assert wording.INSTALLED_ME in words(welcome)


async def test_a_follow_up_finds_the_token_of_its_enterprise_after_a_restart(
    coach: House, grid: FakeSlack, anew: Callable[[], AbstractAsyncContextManager[House]]
) -> None:
    await coach.visitor.types("T2", ANA, DEAL, **FOR_ALL)

    async with anew() as again:
        await again.coach_says()

    assert "Contoso" in json.dumps(grid.posted_in(DEALS))


async def test_workspaces_of_an_enterprise_do_not_share_their_deals(coach: House, grid: FakeSlack) -> None:
    await coach.visitor.types("T1", ANA, DEAL, **FOR_ALL)

    other = await coach.visitor.types("T2", ANA, "status", **FOR_ALL)

    assert "There is no open deal here yet." in other["text"]


async def test_who_is_of_several_workspaces_of_the_enterprise_is_an_outsider_in_none_of_them(
    coach: House, grid: FakeSlack
) -> None:
    await coach.visitor.types("T2", ANA, DEAL, **FOR_ALL)
    await coach.coach_says()
    refused = wording.refusal(NotForOutsiders())

    # Slack tells the workspace that somebody belongs to first, whichever they press in.
    assert refused not in await told_to(coach, grid, ANA, of="T1")
    assert refused in await told_to(coach, grid, "UDAN", of="T3")


async def told_to(coach: House, slack: FakeSlack, person: str, *, of: str) -> str:
    """What somebody is told who presses in T2."""
    card = slack.posted_in(DEALS)[0]
    label = next(
        one["text"]["text"] for block in card["blocks"] for one in block.get("elements", ()) if "value" in one
    )
    pressed = press(
        "T2",
        card,
        label,
        user={"id": person, "team_id": of},
        enterprise={"id": "E1"},
        is_enterprise_install=True,
        trigger_id=f"{person}.1",
        response_url=f"{coach.slacks.url}/respond/1",
    )
    await coach.visitor.sends({"payload": json.dumps(pressed)})
    return json.dumps(coach.slacks.by_token["strangers"].responses, ensure_ascii=False)


async def test_the_end_of_an_enterprises_installation_is_that_of_all_its_workspaces(
    coach: House, grid: FakeSlack, slacks: ManySlacks
) -> None:
    await promised_in_enterprise(coach)
    said = len(grid.posted_in(DEALS))
    authorizations = [{"enterprise_id": "E1", "team_id": None, "is_enterprise_install": True}]
    slacks.revoke()

    await coach.visitor.happens(
        None, later("app_uninstalled"), event_time=AFTER, enterprise_id="E1", authorizations=authorizations
    )

    told = await coach.visitor.types("T2", ANA, "status", **FOR_ALL)
    assert coach.installations.removed == ["slack:E1"]
    assert told["text"] == wording.NOT_INSTALLED_HERE
    coach.clock.advance(days=4)
    await coach.coach_says()
    assert len(grid.posted_in(DEALS)) == said

    slacks.codes["a-code"] = installed("", "T1", ANA)
    await coach.visitor.installs(slacks.token_for(grid), "T1", ANA, **E1)
    await coach.coach_says()
    assert len(grid.posted_in(DEALS)) > said


async def promised_in_enterprise(coach: House) -> None:
    await coach.visitor.types("T2", ANA, DEAL, **FOR_ALL)
    await coach.visitor.types("T2", ANA, "commit I will send the price list by 4 March 2027", **FOR_ALL)
    await coach.coach_says()


async def test_a_workspace_with_an_installation_of_its_own_keeps_to_that(
    coach: House, grid: FakeSlack, slacks: ManySlacks
) -> None:
    own = await joined(coach, slacks, "T2", ANA, enterprise={"id": "E1", "name": "Acme Group"})

    await coach.visitor.types("T2", ANA, DEAL)
    await coach.coach_says()

    assert "Contoso" in json.dumps(own.posted_in(DEALS))
    assert grid.posted_in(DEALS) == []


async def test_a_fault_while_it_is_written_down_lets_slack_bring_the_end_again(
    coach: House, ones: FakeSlack, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def fails(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(type(coach.installations), "remove", fails)

    assert await coach.visitor.happens("T1", later("app_uninstalled"), event_time=AFTER) == 500
    assert await coach.many.workspace("T1") is None  # nothing goes out all the same


async def test_a_slow_welcome_does_not_keep_the_page_waiting(
    coach: House, slacks: ManySlacks, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many_workspaces, "PATIENCE", 0.05)
    slack = slacks.workspace("T1", ANA)
    slack.fail("users.info", Trouble(hang=True))

    page = await coach.visitor.installs(slacks.token_for(slack), "T1", ANA)
    slack.released.set()

    assert (page.status, wording.INSTALLED_TITLE in page.text) == (200, True)
