"""How cards go out in Slack: where, once, marked; and what is made of each way in which that can fail."""

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from bot.card import Button, Card
from bot.courier import CannotLookUp, Letter, NotDelivered, OutcomeUnknown
from bot.slack.api import SlackApi
from bot.slack.courier import SlackCourier
from bot.slack.pauses import Pauses
from bot.slack.people import People
from bot.slack.reading import Home
from coaching.people import PersonId, Place
from coaching.remarks import Share
from tests.bot.slack.fake_slack import BOT, TEAM, TOKEN, FakeSlack, Trouble
from tests.bot.slack.workspace import ANA, BO, DEALS

PLACE = Place(platform="slack", workspace=TEAM, conversation=DEALS)
TO_ANA = PLACE.direct_to(PersonId(ANA))
CARD = Card(title="Renewal", lines=(("How did it go?",),), buttons=(Button(label="Done", token=TOKEN),))
LETTER = Letter(card=CARD, place=PLACE, mark="m1")
SINCE = datetime(2027, 3, 1, 9, tzinfo=UTC)

BUSY = Trouble(error="ratelimited", status=429, headers={"Retry-After": "30"})

#: Seconds within which the loopback has to answer here.
SOON = 0.3


@pytest.fixture
async def courier(slack: FakeSlack) -> AsyncGenerator[SlackCourier]:
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SOON)) as session:
        yield courier_to(f"{slack.url}/api/", session)


def courier_to(url: str, session: aiohttp.ClientSession) -> SlackCourier:
    home = Home(team=TEAM, bot=BOT)
    api = SlackApi(token=TOKEN, url=url, session=session)
    people = People(api=api, home=home, zone="UTC", patience=SOON)
    return SlackCourier(api=api, people=people, home=home, share_limit=SOON)


async def test_a_card_is_posted_with_its_text_and_its_mark(slack: FakeSlack, courier: SlackCourier) -> None:
    ts = await courier.post(LETTER)

    told = slack.called("chat.postMessage")[0]
    assert ts == slack.messages[DEALS][0]["ts"]
    assert (told["channel"], told["text"]) == (DEALS, "Renewal How did it go?")
    assert told["metadata"] == {"event_type": "foothold_follow_up", "event_payload": {"id": "m1"}}
    assert (told["unfurl_links"], told["unfurl_media"]) == (False, False)
    assert "thread_ts" not in told


async def test_a_card_for_a_thread_is_posted_there(slack: FakeSlack, courier: SlackCourier) -> None:
    await courier.post(replace(LETTER, place=replace(PLACE, thread="7.1")))

    assert slack.called("chat.postMessage")[0]["thread_ts"] == "7.1"


async def test_a_person_is_told_in_their_direct_messages_which_are_opened_once(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    await courier.post(replace(LETTER, place=TO_ANA))
    await courier.post(replace(LETTER, place=TO_ANA, mark="m2"))

    assert [told["channel"] for told in slack.called("chat.postMessage")] == ["DUANA", "DUANA"]
    assert len(slack.called("conversations.open")) == 1


async def test_a_card_takes_the_place_of_an_earlier_message(slack: FakeSlack, courier: SlackCourier) -> None:
    first = await courier.post(LETTER)

    again = await courier.post(replace(LETTER, card=Card(title="Kept"), replaces=first))

    assert again == first
    assert len(slack.messages[DEALS]) == 1
    assert slack.messages[DEALS][0]["text"] == "Kept"


async def test_what_cannot_be_replaced_is_posted_anew_and_only_once(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    letter = replace(LETTER, replaces="1804064000.000100")

    first = await courier.post(letter)
    again = await courier.post(letter)

    assert first == again
    assert len(slack.messages[DEALS]) == 1


@pytest.mark.parametrize("error", ["invalid_blocks", "msg_blocks_too_long"])
async def test_blocks_that_slack_refuses_give_way_to_words(
    slack: FakeSlack, courier: SlackCourier, error: str
) -> None:
    slack.fail("chat.postMessage", Trouble(error=error))

    await courier.post(LETTER)

    posted = slack.messages[DEALS][0]
    assert (posted["blocks"], posted["text"]) == ([], "Renewal\nHow did it go?\n  [1] Done")


async def test_what_was_to_go_below_a_message_that_was_deleted_goes_into_the_channel(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.fail("chat.postMessage", Trouble(error="thread_not_found"))

    assert await courier.post(replace(LETTER, place=replace(PLACE, thread="7.1")))

    below, instead = slack.called("chat.postMessage")
    assert (below["thread_ts"], "thread_ts" in instead) == ("7.1", False)


@pytest.mark.parametrize(
    "error", ["channel_not_found", "is_archived", "not_in_channel", "account_inactive", "token_revoked"]
)
async def test_some_refusals_are_for_ever(slack: FakeSlack, courier: SlackCourier, error: str) -> None:
    slack.fail("chat.postMessage", Trouble(error=error))

    with pytest.raises(NotDelivered) as refused:
        await courier.post(LETTER)

    assert (refused.value.error, refused.value.permanent) == (error, True)


async def test_too_many_calls_are_waited_for_as_long_as_slack_asks(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.fail("chat.postMessage", Trouble(error="ratelimited", status=429, headers={"Retry-After": "30"}))

    with pytest.raises(NotDelivered) as refused:
        await courier.post(LETTER)

    assert (refused.value.permanent, refused.value.retry_after) == (False, 30)
    assert len(slack.called("chat.postMessage")) == 1


async def test_another_refusal_is_tried_again_later(slack: FakeSlack, courier: SlackCourier) -> None:
    slack.fail("chat.postMessage", Trouble(error="something_new"))

    with pytest.raises(NotDelivered) as refused:
        await courier.post(LETTER)

    assert (refused.value.permanent, refused.value.retry_after) == (False, None)


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(drop=True, done=True),
        Trouble(hang=True, done=True),
        Trouble(status=500, error="", done=True),
        Trouble(status=503, error="service_unavailable"),
        Trouble(error="fatal_error"),
        Trouble(error="internal_error"),
    ],
)
async def test_what_may_have_been_posted_is_unknown_and_never_sent_twice(
    slack: FakeSlack, courier: SlackCourier, trouble: Trouble
) -> None:
    slack.fail("chat.postMessage", trouble)

    with pytest.raises(OutcomeUnknown):
        await courier.post(LETTER)

    assert len(slack.called("chat.postMessage")) == 1


async def test_a_slack_that_is_not_there_has_posted_nothing() -> None:
    async with aiohttp.ClientSession() as session:
        courier = courier_to("http://127.0.0.1:9/api/", session)

        with pytest.raises(NotDelivered) as refused:
            await courier.post(LETTER)

    assert refused.value.permanent is False


@pytest.mark.parametrize(
    ("trouble", "permanent"),
    [
        (Trouble(error="user_not_found"), True),
        (Trouble(drop=True), False),
        (Trouble(status=500), False),
        (Trouble(error="ratelimited", status=429), False),
    ],
)
async def test_direct_messages_that_do_not_open_have_posted_nothing(
    slack: FakeSlack, courier: SlackCourier, trouble: Trouble, *, permanent: bool
) -> None:
    slack.fail("conversations.open", trouble)

    with pytest.raises(NotDelivered) as refused:
        await courier.post(replace(LETTER, place=TO_ANA))

    assert refused.value.permanent is permanent
    assert slack.called("chat.postMessage") == []


async def test_a_message_is_found_by_its_mark(slack: FakeSlack, courier: SlackCourier) -> None:
    await courier.post(replace(LETTER, mark="m0"))
    ts = await courier.post(LETTER)

    assert await courier.find(PLACE, "m1", SINCE) == ts
    assert await courier.find(PLACE, "m2", SINCE) is None
    asked = slack.called("conversations.history")[0]
    assert float(asked["oldest"]) == (SINCE - timedelta(seconds=60)).timestamp()
    assert asked["include_all_metadata"] == "true"


async def test_a_message_in_a_thread_or_to_a_person_is_looked_for_there(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    in_thread = replace(PLACE, thread="7.1")
    thread_ts = await courier.post(replace(LETTER, place=in_thread))
    direct_ts = await courier.post(replace(LETTER, place=TO_ANA))

    assert await courier.find(in_thread, "m1", SINCE) == thread_ts
    assert await courier.find(TO_ANA, "m1", SINCE) == direct_ts
    assert slack.called("conversations.replies")[0]["ts"] == "7.1"


async def test_where_history_is_too_limited_to_turn_a_page_nothing_can_be_looked_up(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.cursors["conversations.history"].append("more")
    slack.fail("conversations.history", Trouble(done=True), BUSY)

    with pytest.raises(CannotLookUp):
        await courier.find(PLACE, "m1", SINCE)


async def test_looking_without_the_right_to_is_no_answer(slack: FakeSlack, courier: SlackCourier) -> None:
    slack.fail("conversations.history", Trouble(error="missing_scope"))

    with pytest.raises(CannotLookUp):
        await courier.find(PLACE, "m1", SINCE)


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(status=429, error="ratelimited"),
        Trouble(hang=True),
        Trouble(status=500),
        Trouble(error="whatever"),
    ],
)
async def test_a_look_that_fails_leaves_it_open(
    slack: FakeSlack, courier: SlackCourier, trouble: Trouble
) -> None:
    slack.fail("conversations.history", trouble)

    with pytest.raises(OutcomeUnknown):
        await courier.find(PLACE, "m1", SINCE)


async def test_a_channel_of_our_own_people_is_our_own(slack: FakeSlack, courier: SlackCourier) -> None:
    assert await courier.share(PLACE) is Share.OWN


async def test_who_is_known_is_not_asked_about_again_but_the_channel_is(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    await courier.share(PLACE)
    await courier.share(PLACE)

    assert len(slack.called("users.info")) == 2
    assert len(slack.called("conversations.info")) == 2


async def test_direct_messages_are_not_asked_about(slack: FakeSlack, courier: SlackCourier) -> None:
    assert await courier.share(TO_ANA) is Share.OWN
    assert slack.calls == []


@pytest.mark.parametrize(
    "about",
    [
        {"is_ext_shared": True},
        {"is_pending_ext_shared": True},
        {"pending_connected_team_ids": ["TOTHER"]},
        {"shared_team_ids": [TEAM, "TOTHER"]},
        {"connected_team_ids": ["TOTHER"]},
        {"is_org_shared": True},
        {"is_shared": True},
        {"is_org_shared": True, "shared_team_ids": [TEAM, "TSISTER"]},
    ],
)
async def test_a_channel_that_others_are_in_or_were_asked_into_is_shared(
    slack: FakeSlack, courier: SlackCourier, about: dict[str, object]
) -> None:
    slack.channels[DEALS] |= about

    assert await courier.share(PLACE) is Share.SHARED


@pytest.mark.parametrize(
    "about",
    [{"is_restricted": True}, {"is_ultra_restricted": True}, {"is_stranger": True}, {"team_id": "TOTHER"}],
)
async def test_a_channel_with_a_guest_is_shared(
    slack: FakeSlack, courier: SlackCourier, about: dict[str, object]
) -> None:
    slack.users[BO] |= about

    assert await courier.share(PLACE) is Share.SHARED


async def test_a_guest_counts_also_where_somebody_else_cannot_be_found_out(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.users[BO] |= {"is_restricted": True}
    slack.channels[DEALS]["members"].append("UNOBODY")

    assert await courier.share(PLACE) is Share.SHARED


@pytest.mark.parametrize("about", [{"is_member": False}, {"is_archived": True}, {"is_member": None}])
async def test_where_the_coach_is_not_it_cannot_speak(
    slack: FakeSlack, courier: SlackCourier, about: dict[str, object]
) -> None:
    slack.channels[DEALS] |= about

    assert await courier.share(PLACE) is Share.ABSENT


async def test_a_channel_that_slack_does_not_show_is_one_without_the_coach(courier: SlackCourier) -> None:
    assert await courier.share(replace(PLACE, conversation="CSECRET")) is Share.ABSENT


@pytest.mark.parametrize("method", ["conversations.info", "conversations.members", "users.info"])
@pytest.mark.parametrize(
    "trouble",
    [Trouble(hang=True), Trouble(status=500), Trouble(error="missing_scope")],
)
async def test_what_cannot_be_found_out_is_unknown(
    slack: FakeSlack, courier: SlackCourier, method: str, trouble: Trouble
) -> None:
    slack.fail(method, trouble)

    assert await courier.share(PLACE) is Share.UNKNOWN


@pytest.mark.parametrize("method", ["conversations.info", "conversations.members", "users.info"])
async def test_a_pause_before_it_is_known_who_reads_is_waited_for_and_nobody_is_told_elsewhere(
    slack: FakeSlack, courier: SlackCourier, method: str
) -> None:
    slack.fail(method, BUSY)

    with pytest.raises(NotDelivered) as refused:
        await courier.share(PLACE)

    assert (refused.value.permanent, refused.value.retry_after) == (False, 30)


async def test_what_slack_asked_to_pause_is_not_called_and_other_channels_go_on(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.add_channel("COTHER", ANA)
    slack.fail("chat.postMessage", BUSY)
    for _ in range(2):
        with pytest.raises(NotDelivered) as refused:
            await courier.post(LETTER)
        assert 29 < (refused.value.retry_after or 0) <= 30

    await courier.post(replace(LETTER, place=replace(PLACE, conversation="COTHER")))

    assert [told["channel"] for told in slack.called("chat.postMessage")] == [DEALS, "COTHER"]


def test_a_pause_ends_and_the_oldest_are_forgotten() -> None:
    seconds = [0.0]
    pauses = Pauses(clock=lambda: seconds[0])
    pauses.begin("chat.update", DEALS, 30)

    assert [pauses.left("chat.update", DEALS), pauses.left("chat.postMessage", DEALS)] == [30, 0]
    seconds[0] = 30.5
    assert pauses.left("chat.update", DEALS) == 0
    for number in range(5_001):
        pauses.begin("chat.update", f"C{number}", 30)
    assert [pauses.left("chat.update", "C0"), pauses.left("chat.update", "C1")] == [0, 30]


async def test_a_channel_without_known_members_is_unknown(slack: FakeSlack, courier: SlackCourier) -> None:
    slack.channels[DEALS]["members"] = []

    assert await courier.share(PLACE) is Share.UNKNOWN


async def test_a_whisper_where_the_coach_cannot_speak_is_a_direct_message(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    await courier.whisper(replace(PLACE, conversation="CSECRET"), PersonId(ANA), CARD)

    assert slack.messages["DUANA"][0]["text"] == "Renewal How did it go?"


async def test_a_channel_that_is_shared_between_two_posts_is_seen_at_the_second(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    before = await courier.share(PLACE)
    slack.channels[DEALS]["is_ext_shared"] = True

    assert (before, await courier.share(PLACE)) == (Share.OWN, Share.SHARED)


async def test_two_posts_at_once_open_the_direct_messages_without_harm(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    letters = [replace(LETTER, place=TO_ANA, mark=f"m{number}") for number in range(3)]

    await asyncio.gather(*(courier.post(letter) for letter in letters))

    assert len(slack.messages["DUANA"]) == 3


async def test_a_channel_with_more_members_than_can_be_looked_at_is_unknown(
    slack: FakeSlack, courier: SlackCourier
) -> None:
    slack.cursors["conversations.members"].append("more")

    assert await courier.share(PLACE) is Share.UNKNOWN


async def test_a_message_is_looked_for_page_by_page(slack: FakeSlack, courier: SlackCourier) -> None:
    slack.cursors["conversations.history"].append("page2")

    assert await courier.find(PLACE, "m1", SINCE) is None
    assert [asked.get("cursor") for asked in slack.called("conversations.history")] == [None, "page2"]


async def test_a_message_among_too_many_cannot_be_looked_up(slack: FakeSlack, courier: SlackCourier) -> None:
    slack.cursors["conversations.history"].extend(["more"] * 5)

    with pytest.raises(CannotLookUp):
        await courier.find(PLACE, "m1", SINCE)
