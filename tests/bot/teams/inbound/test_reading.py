"""Activities read: whose words they are, where they were said, and what of them is the coach's name."""

from typing import Any

import pytest

from bot.teams import reading
from bot.teams.activity import activity
from coaching.commands import Say, ShowHelp, ShowWins
from tests.bot.teams.inbound.activities import ANA, BOT, CHANNEL, TENANT, Json, in_channel, mentioning, says


def mention(text: str, who: str, name: str) -> Json:
    return {"type": "mention", "text": text, "mentioned": {"id": who, "name": name}}


@pytest.mark.parametrize(
    ("text", "entities", "read"),
    [
        ("<at>Foothold</at>&nbsp;wins\n", [mention("<at>Foothold</at>", BOT, "Foothold")], "wins"),
        (
            "<at>Coach</at> tell Coach Carter",
            [mention("<at>Coach</at>", BOT, "Coach")],
            "tell Coach Carter",
        ),
        (
            "<at>Foothold</at> <at>Bo</at> sends it",
            [mention("<at>Foothold</at>", BOT, "Foothold"), mention("<at>Bo</at>", "29:bo", "Bo Li")],
            "@Bo Li sends it",
        ),
        ("one\u00a0 two", [], "one two"),
        ("one\n\n two ", [], "one\n\ntwo"),
        ("<at>Foothold</at> wins", [{"type": "mention", "text": "<at>Foothold</at>"}], "@ wins"),
    ],
)
def test_only_the_mention_itself_is_taken_away(text: str, entities: list[Json], read: str) -> None:
    assert reading.words(activity(says(text, 1, entities=entities))) == read


def test_a_channel_and_its_thread_are_told_apart() -> None:
    place = reading.place(activity(in_channel(says("help", 1), root="1700")))

    assert (place.platform, place.workspace) == ("teams", TENANT)
    assert (place.conversation, place.thread, place.private) == (CHANNEL, "1700", False)


def test_a_turn_is_the_same_when_it_comes_again_and_another_elsewhere() -> None:
    one = reading.said(activity(says("help", 1)), "UTC")
    again = reading.said(activity(says("help", 1)), "UTC")
    elsewhere = reading.said(activity(mentioning(in_channel(says("help", 1)))), "UTC")

    ids = [asked.turn.id for asked in (one, again, elsewhere) if asked]
    assert ids[0] == ids[1] != ids[2]


def test_what_is_typed_is_read_as_everywhere() -> None:
    commands = [reading.said(activity(says(text, 1)), "UTC") for text in ("wins", "help", "They were late.")]

    assert [one.turn.command for one in commands if one] == [
        ShowWins(),
        ShowHelp(),
        Say(words="They were late."),
    ]


@pytest.mark.parametrize(
    ("sender", "outsider"),
    [
        ({}, False),
        ({"userRole": "user"}, False),
        ({"userRole": "guest"}, True),
        ({"userRole": "anonymous"}, True),
        ({"userPrincipalName": "bo_other.com#EXT#@acme.onmicrosoft.com"}, True),
        ({"email": "bo_other.com#ext#@acme.onmicrosoft.com"}, True),
        ({"tenantId": TENANT}, False),
        ({"tenantId": "other"}, True),
        ({"aadObjectId": ""}, True),
    ],
)
def test_who_is_not_surely_of_the_organisation_is_an_outsider(sender: Json, *, outsider: bool) -> None:
    told = says("help", 1)
    told["from"] |= sender

    assert reading.person(activity(told), "UTC").outsider is outsider


def test_who_belongs_elsewhere_by_the_channel_is_an_outsider() -> None:
    told = says("help", 1, channelData={"tenant": {"id": "other"}})

    assert reading.person(activity(told), "UTC").outsider


@pytest.mark.parametrize(
    ("zone", "known"), [("Europe/Paris", "Europe/Paris"), ("Mars/Base", "UTC"), ("../x", "UTC"), (7, "UTC")]
)
def test_the_zone_is_the_clients_where_there_is_such_a_one(zone: Any, known: str) -> None:  # noqa: ANN401 - whatever is sent
    told = says("help", 1, entities=[{"type": "clientInfo", "timezone": zone}])

    person = reading.person(activity(told), "UTC")
    assert (person.id, person.zone) == (ANA, known)
