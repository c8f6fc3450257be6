"""What people of Teams say and press, answered through the HTTP shell: alone, and where others read along."""

from collections.abc import Iterator
from typing import Any, cast

import pytest

from bot import wording
from tests.bot.teams.inbound.activities import (
    ANA,
    BO,
    BOT,
    CHANNEL,
    CHAT,
    TEAM,
    TENANT,
    Json,
    base,
    in_channel,
    mentioning,
    opens,
    presses,
    says,
    sends,
)
from tests.bot.teams.inbound.conftest import House

DEAL = "new Contoso renewal, sign by 31 March 2027, they want 20 % off and their CFO went quiet"


def parts(told: object) -> Iterator[Json]:
    """All objects in a card."""
    if isinstance(told, dict):
        yield cast("Json", told)
        for one in cast("Json", told).values():
            yield from parts(one)
    elif isinstance(told, list):
        for one in cast("list[object]", told):
            yield from parts(one)


def words(card: object) -> str:
    return "\n".join(str(one["text"]) for one in parts(card) if one.get("type") == "TextBlock")


def button(card: object, label: str) -> Json:
    """What the button of that label carries."""
    return next(
        cast("Json", one["data"]) if "data" in one else cast("Json", one["fallback"]["data"])
        for one in parts(card)
        if one.get("title") == label and str(one.get("type", "")).startswith("Action.")
    )


def labels(card: object) -> list[str]:
    return [
        str(one["title"]) for one in parts(card) if one.get("type") in {"Action.Execute", "Action.Submit"}
    ]


async def test_a_message_in_the_chat_with_the_coach_is_answered_there(house: House) -> None:
    await house.brings(says("help", 1))

    where, card = house.connector.last()
    assert where == CHAT
    assert wording.HELP_TITLE in words(card)


async def test_a_message_that_is_brought_twice_is_answered_once(house: House) -> None:
    await house.brings(says("help", 1))
    await house.brings(says("help", 1))

    assert len(house.connector.posted) == 1


async def test_a_deal_is_told_in_a_chat_and_its_wins_are_taken_there(house: House) -> None:
    await house.brings(says(DEAL, 1))
    told = "\n".join(words(message["attachments"][0]["content"]) for _, message in house.connector.posted)
    assert "Contoso" in told

    await house.brings(says("wins", 2))
    where, card = house.connector.last()
    assert where == CHAT
    assert len(labels(card)) > 2


async def test_what_is_asked_in_a_channel_is_answered_in_the_askers_own_chat(house: House) -> None:
    await house.brings(says("hello", 1))
    await house.brings(mentioning(in_channel(says("status", 2))))

    where, card = house.connector.last()
    assert where == CHAT
    assert wording.others_read_along() in words(card)
    assert [one for one, _ in house.connector.posted if one.startswith(CHANNEL)] == []


async def test_a_chat_is_begun_with_somebody_who_never_wrote_alone(house: House) -> None:
    await house.brings(mentioning(in_channel(says("help", 1))))
    await house.brings(mentioning(in_channel(says("help", 2))))

    assert [one["members"][0]["id"] for one in house.connector.begun] == [f"29:{ANA}"]
    assert {where for where, _ in house.connector.posted} == {"a:begun-1"}


async def test_what_is_not_said_to_the_coach_in_a_channel_is_not_heard(house: House) -> None:
    await house.brings(in_channel(says("help", 1)))
    await house.brings(in_channel(says("help", 2)) | {"from": {"id": BOT, "name": "Foothold"}})

    assert house.connector.posted == []


async def test_a_form_is_offered_in_the_channel_and_opens_for_whoever_presses(house: House) -> None:
    await house.brings(mentioning(in_channel(says("new", 1))))
    where, card = house.connector.last()
    assert where == f"{CHANNEL};messageid=1700000001"

    form = await house.brings(in_channel(opens(button(card, wording.START_A_DEAL), 2)))

    inputs = [one for one in parts(form) if str(one.get("type", "")).startswith("Input.")]
    assert form["task"]["type"] == "continue"
    assert len(inputs) >= 2


async def test_a_form_that_is_refused_stays_open_with_what_was_typed(house: House) -> None:
    await house.brings(says("new", 1))
    opener = button(house.connector.last()[1], wording.START_A_DEAL)
    form = await house.brings(opens(opener, 2))
    submit = next(one for one in parts(form) if one.get("associatedInputs") == "auto")
    fields = [str(one["id"]) for one in parts(form) if one.get("type") == "Input.Text"]

    again = await house.brings(sends(submit["data"] | dict.fromkeys(fields, "They owe us. " * 800), 3))

    kept = {
        str(one["id"]): str(one.get("value", "")) for one in parts(again) if one.get("type") == "Input.Text"
    }
    assert again["task"]["type"] == "continue"
    assert all(kept[name].startswith("They owe us. ") for name in fields)
    assert "too long" in words(again)


async def test_a_press_is_answered_to_the_one_who_pressed(house: House) -> None:
    await house.brings(says(DEAL, 1))
    await house.brings(says("wins", 2))
    _, card = house.connector.last()
    press = next(one["fallback"]["data"] for one in parts(card) if one.get("type") == "Action.Execute")

    answer = await house.brings(presses(press, 3))

    assert answer["statusCode"] == 200
    assert answer["value"]


@pytest.mark.parametrize(
    "data",
    [
        None,
        7,
        [],
        "token",
        {},
        {"token": 1},
        {"token": "[]"},
        {"token": '["NoSuchCommand",{}]'},
        {"token": '["ShowWins",{"deal":"no id"}]'},
        {"token": "[" * 3_000},
        {"token": '["ShowHelp",{}]', "some": {"a": 1}, "fill.x": [1], "msteams": "task/fetch"},
    ],
)
async def test_a_button_that_is_none_of_ours_is_answered_kindly(house: House, data: Any) -> None:  # noqa: ANN401 - whatever is sent
    pressed = await house.brings(presses(data, 1))
    opened = await house.brings(opens(data, 2))
    sent = await house.brings(sends(data, 3))
    await house.brings(base("message", 4, value=data))
    for name in ("adaptiveCard/action", "task/fetch", "task/submit"):
        await house.brings(base("invoke", 5, name=name, value=data))

    assert pressed["statusCode"] == 200
    assert opened["task"]["type"] == sent["task"]["type"] == "continue"


@pytest.mark.parametrize(
    "activity",
    [
        base("typing", 1),
        base("messageReaction", 2),
        base("messageUpdate", 3, text="help"),
        base("messageDelete", 4),
        base("event", 5, name="application/vnd.microsoft.readReceipt"),
        base("invoke", 6, name="composeExtension/query"),
        base("invoke", 7, name=""),
        base("conversationUpdate", 8, membersAdded=[None, 1, {"id": 7}, {"id": "29:other"}]),
        base("conversationUpdate", 9, channelData={"eventType": "channelRenamed", "tenant": {"id": TENANT}}),
        base("installationUpdate", 10, action="add-upgrade"),
        base("nobody knows", 11),
        says("", 12),
        says(
            "help", 13, entities=[None, {"type": "mention"}, {"type": "mention", "text": 7, "mentioned": []}]
        ),
    ],
    ids=lambda one: f"{one['type']} {one.get('name', '')}",
)
async def test_whatever_else_comes_is_acknowledged(house: House, activity: Json) -> None:
    await house.brings(activity)


async def test_the_coach_introduces_itself_once_in_each_scope(house: House) -> None:
    members = [{"id": BOT}]
    for number in (1, 2):
        await house.brings(base("installationUpdate", number, action="add"))
        await house.brings(base("conversationUpdate", 10 + number, membersAdded=members))
    assert [where for where, _ in house.connector.posted] == [CHAT]

    await house.brings(in_channel(base("conversationUpdate", 20, membersAdded=members)))
    await house.brings(in_channel(base("installationUpdate", 21, action="add")))
    assert len(house.connector.posted) == 2


async def test_who_takes_the_coach_out_and_in_again_is_greeted_again(house: House) -> None:
    await house.brings(base("installationUpdate", 1, action="add"))
    await house.brings(base("installationUpdate", 2, action="remove"))
    await house.brings(base("installationUpdate", 3, action="add"))

    assert len(house.connector.posted) == 2


@pytest.mark.parametrize(
    ("kind", "more"),
    [
        ("installationUpdate", {"action": "remove"}),
        ("conversationUpdate", {"membersRemoved": [{"id": BOT}]}),
        ("conversationUpdate", {"eventType": "channelDeleted"}),
        ("conversationUpdate", {"eventType": "teamDeleted"}),
    ],
)
async def test_a_channel_that_the_coach_was_taken_out_of_is_remembered_as_such(
    house: House, kind: str, more: Json
) -> None:
    await house.brings(mentioning(in_channel(says("help", 1))))
    event = more.get("eventType")
    gone = in_channel(base(kind, 2, **({} if event else more)))
    gone["channelData"] |= {"eventType": event} if event else {}

    await house.brings(gone)

    address = await house.store.look(organisation(), lambda unit: unit.addresses.of(CHANNEL))
    assert address is not None
    assert address.removed_at is not None
    assert (address.kind, address.team) == ("channel", TEAM)


async def test_a_guest_and_somebody_of_another_organisation_are_told_nothing_private(house: House) -> None:
    await house.brings(mentioning(in_channel(says(DEAL, 1))))
    guest = {"id": "29:guest", "name": "Guest", "aadObjectId": BO, "userRole": "guest"}

    await house.brings(mentioning(in_channel(says("brief", 2))) | {"from": guest})

    _, card = house.connector.last()
    assert "20 %" not in words(card)


async def test_a_fault_of_the_coachs_own_is_told_by_a_name_and_answered_with_200(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.connector.says_no = 403
    await house.brings(says("help", 1))

    assert house.connector.posted == []
    assert "could not be shown" in caplog.text
    assert "help" not in caplog.text


def organisation() -> Any:  # noqa: ANN401 - the id of an organisation
    return f"teams:{TENANT}"
