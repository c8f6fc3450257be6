"""Recorded payloads of Slack, read."""

from copy import deepcopy
from typing import Any

import pytest

from bot.presses import UnknownPress
from bot.slack import reading
from bot.slack.reading import Home
from coaching.commands import MakePromise, OpenDeal, Say, ShowHelp, ShowStatus, ShowWins, StartDeal
from coaching.people import Person, PersonId, Place
from tests.bot.slack import payloads

HOME = Home(team="T1", bot="UBOT")
DEALS = Place(platform="slack", workspace="T1", conversation="CDEALS")


def name_of(person: str) -> str:
    return {"UBO": "Bo"}.get(person, person)


def changed(payload: dict[str, Any], *path: str | int, to: object) -> dict[str, Any]:
    """A copy of a payload with one part of it changed."""
    copy = deepcopy(payload)
    part: Any = copy
    for step in path[:-1]:
        part = part[step]
    part[path[-1]] = to
    return copy


def test_a_slash_command_becomes_a_turn() -> None:
    asked = reading.slash_command(payloads.COMMAND, HOME, name_of)

    assert asked.id == "slack:T1:13345224609.738474920.8088930838d88f008e0"
    assert asked.actor == reading.Actor(id=PersonId("UANA"), team="T1", name="ana")
    assert (asked.place, asked.command, asked.pressed_on) == (DEALS, ShowWins(), "")


def test_a_bare_command_asks_how_the_deal_stands() -> None:
    assert reading.slash_command(payloads.COMMAND | {"text": ""}, HOME, name_of).command == ShowStatus()


def test_typed_markup_is_read_as_the_words_that_people_saw() -> None:
    text = "new Renewal with &lt;Contoso&gt; &amp; <@UBO>, see <https://a.example|the draft>, <#C1|deals>"

    command = reading.slash_command(payloads.COMMAND | {"text": text}, HOME, name_of).command

    assert command == OpenDeal(about="Renewal with <Contoso> & @Bo, see the draft, #deals")


def test_a_press_carries_its_command_and_the_message_it_stands_on() -> None:
    asked = reading.press(payloads.PRESS, HOME)

    press = "12321423423.333649436676.d8c1bb837935619ccad0f624c448ffb3:1548426417.840180"
    assert asked.id == f"slack:T1:{press}"
    assert (asked.place, asked.command, asked.pressed_on) == (DEALS, StartDeal(), "1548261231.000200")


def test_a_message_that_one_person_sees_is_not_to_be_replaced() -> None:
    payload = changed(payloads.PRESS, "container", "is_ephemeral", to=True)
    del payload["message"]

    assert reading.press(payload, HOME).pressed_on == ""


@pytest.mark.parametrize(
    ("thread", "expected"), [("1548000000.000100", "1548000000.000100"), ("1548261231.000200", "")]
)
def test_a_press_in_a_thread_stays_there_but_its_root_stands_in_the_channel(
    thread: str, expected: str
) -> None:
    payload = changed(payloads.PRESS, "container", "thread_ts", to=thread)

    assert reading.press(payload, HOME).place.thread == expected


@pytest.mark.parametrize("value", ["", "done", '["DropTables",{}]', '["TakeMove",{"deal":"x"}]', "null"])
def test_a_button_of_another_day_is_an_unknown_press(value: str) -> None:
    payload = changed(payloads.PRESS, "actions", 0, "value", to=value)

    with pytest.raises(UnknownPress):
        reading.press(payload, HOME)


def test_a_form_brings_what_was_filled_in_and_where_it_was_opened() -> None:
    asked = reading.form(payloads.FORM, HOME)

    assert asked.id == "slack:T1:VNHU13V36:156663117.cd33ad1f"
    assert asked.place == Place(
        platform="slack", workspace="T1", conversation="CDEALS", thread="1548261231.000100"
    )
    assert asked.pressed_on == "1548261231.000200"
    assert asked.command == OpenDeal(
        about="Renewal with Contoso", obstacles=("trust", "power"), sign_by="2027-04-30", flags=("listed",)
    )


@pytest.mark.parametrize("note", ["", "{}", "[1,2]", "null"])
def test_a_form_without_our_note_is_an_unknown_press(note: str) -> None:
    with pytest.raises(UnknownPress):
        reading.form(changed(payloads.FORM, "view", "private_metadata", to=note), HOME)


def test_the_first_field_is_the_first_that_can_be_filled_in() -> None:
    assert reading.first_field(payloads.FORM) == "about"


def test_a_mention_is_read_without_the_coachs_own_name() -> None:
    asked = reading.said(payloads.MENTION, HOME, name_of)

    assert asked is not None
    assert asked.id == "slack:T1:Ev08MFMKH6"
    assert asked.command == Say(words="status, please & thank you")
    assert asked.place == DEALS


@pytest.mark.parametrize("mention", ["<@UBO>", "<@UBO|bo.lee>"])
def test_a_promise_of_somebody_who_is_mentioned_names_them_by_their_id(mention: str) -> None:
    text = f"commit {mention} will send the list to <@UCARA> by Friday"

    asked = reading.slash_command(payloads.COMMAND | {"text": text}, HOME, name_of)

    assert asked.names == PersonId("UBO")
    assert asked.command == MakePromise(words="@UBO will send the list to @UCARA by Friday")


def test_a_promise_to_somebody_who_is_mentioned_is_the_speakers_own() -> None:
    text = "<@UBOT> commit I'll send the list to <@UBO> by Friday"
    asked = reading.said(changed(payloads.MENTION, "event", "text", to=text), HOME, name_of)

    assert asked is not None
    assert asked.names is None
    assert asked.command == MakePromise(words="I'll send the list to @Bo by Friday")


def test_a_mention_of_nothing_else_asks_for_help() -> None:
    asked = reading.said(changed(payloads.MENTION, "event", "text", to="<@UBOT>"), HOME, name_of)

    assert asked is not None
    assert asked.command == ShowHelp()


def test_a_direct_message_is_private() -> None:
    asked = reading.said(payloads.DIRECT, HOME, name_of)

    assert asked is not None
    assert asked.place == Place(platform="slack", workspace="T1", conversation="DANA", private=True)
    assert asked.command == ShowWins()


@pytest.mark.parametrize(
    "event",
    [
        {"bot_id": "B2"},
        {"subtype": "message_changed"},
        {"edited": {"user": "UANA", "ts": "1"}},
        {"user": None},
        {"type": "app_mention"},
        {"channel_type": "channel"},
    ],
)
def test_what_is_no_persons_new_words_to_the_coach_is_not_read(event: dict[str, Any]) -> None:
    payload = changed(payloads.DIRECT, "event", to=payloads.DIRECT["event"] | event)

    assert reading.said(payload, HOME, name_of) is None


def test_the_team_of_a_person_is_the_one_that_slack_signed() -> None:
    pressed = reading.press(changed(payloads.PRESS, "user", "team_id", to="TOTHER"), HOME)
    said = reading.said(changed(payloads.MENTION, "event", "user_team", to="TOTHER"), HOME, name_of)

    assert said is not None
    assert pressed.actor.team == said.actor.team == "TOTHER"
    assert pressed.place.workspace == "T1"


def test_what_was_asked_becomes_a_turn_of_a_person() -> None:
    ana, bo = Person(id=PersonId("UANA"), name="Ana"), Person(id=PersonId("UBO"), name="Bo")

    turn = reading.press(payloads.PRESS, HOME).turn(ana, bo)

    assert (turn.person, turn.people, turn.place) == (ana, (bo,), DEALS)


def test_an_empty_payload_is_read_without_a_fault() -> None:
    assert reading.slash_command({}, HOME, name_of).command == ShowStatus()
    assert reading.said({}, HOME, name_of) is None
    assert reading.first_field({}) == ""
