"""How cards go out in Teams: where, how often, and what is made of each way in which that can fail."""

from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import timedelta

import aiohttp
import pytest

from bot.card import Card
from bot.courier import CannotLookUp, Letter, NotDelivered, OutcomeUnknown
from bot.teams.connector import Connector
from bot.teams.courier import OPERATOR, TeamsCourier
from bot.teams.pacing import Pacing
from bot.teams.tokens import TokenRefused
from coaching.addresses import Address
from coaching.people import PersonId, Place
from coaching.remarks import Share
from tests.bot.teams.fake_connector import TENANT, FakeConnector, Script, fake_connector, member
from tests.conftest import MONDAY_AT_NINE, AnyStore
from tests.fakes import Clock

DEALS = "19:deals@thread.tacv2"
CHANNEL = Place(platform="teams", workspace=TENANT, conversation=DEALS)
GROUP = replace(CHANNEL, conversation="19:group@thread.v2")
ALONE = replace(CHANNEL, conversation="a:ana", private=True)
TO_ANA = CHANNEL.direct_to(PersonId("ana"))
CARD = Card(title="Renewal", lines=(("How did it go?",),))
LETTER = Letter(card=CARD, place=CHANNEL, mark="m1")

#: Seconds within which the loopback has to answer here.
SOON = 0.3


@pytest.fixture
async def teams() -> AsyncGenerator[FakeConnector]:
    async with fake_connector() as fake:
        fake.members = [member("ana"), member("bo")]
        yield fake


@pytest.fixture
async def courier(teams: FakeConnector, store: AnyStore, clock: Clock) -> AsyncGenerator[TeamsCourier]:
    async with aiohttp.ClientSession() as session:
        yield courier_to(session, store, clock)


def courier_to(session: aiohttp.ClientSession, store: AnyStore, clock: Clock) -> TeamsCourier:
    async def token() -> str:
        return "t1"

    return TeamsCourier(
        connector=Connector(session=session, token=token, limit=SOON),
        store=store,
        now=clock,
        pacing=Pacing(clock=lambda: clock().timestamp()),
        chance=lambda: 0.5,
        share_limit=SOON,
    )


async def knows(store: AnyStore, teams: FakeConnector, place: Place, kind: str, **told: object) -> None:
    known = Address(
        organisation=place.organisation, key=place.conversation, kind=kind, url=teams.url, bot="28:coach"
    )
    address = replace(known, **told)
    await store.transact(place.organisation, lambda work: work.addresses.keep(address))


async def kept(store: AnyStore, place: Place) -> Address:
    found = await store.look(place.organisation, lambda work: work.addresses.of(place.conversation))
    assert found is not None
    return found


@pytest.fixture(autouse=True)
async def channel(store: AnyStore, teams: FakeConnector) -> None:
    await knows(store, teams, CHANNEL, "channel")


# ── Where it goes ─────────────────────────────────────────────────────────────────────────────────────


async def test_a_card_for_a_channel_begins_a_thread(teams: FakeConnector, courier: TeamsCourier) -> None:
    root = await courier.post(LETTER)

    (sent,) = teams.posts()
    assert (sent.method, sent.path, sent.token, root) == ("POST", ("conversations",), "t1", "1")
    assert sent.body["channelData"] == {"channel": {"id": DEALS}, "tenant": {"id": TENANT}}
    assert (sent.body["isGroup"], sent.body["bot"]) == (True, {"id": "28:coach"})
    (card,) = sent.body["activity"]["attachments"]
    assert card["contentType"] == "application/vnd.microsoft.card.adaptive"
    assert sent.body["activity"]["summary"] == "Renewal How did it go?"


async def test_a_card_for_a_thread_goes_into_it(teams: FakeConnector, courier: TeamsCourier) -> None:
    posted = await courier.post(replace(LETTER, place=replace(CHANNEL, thread="77")))

    (sent,) = teams.posts()
    assert sent.path == ("conversations", f"{DEALS};messageid=77", "activities")
    assert "/19%3Adeals%40thread.tacv2%3Bmessageid%3D77/" in sent.raw
    assert posted == "1"


async def test_a_thread_whose_first_message_is_gone_is_begun_anew(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    teams.script.append(Script(status=404, code="ActivityNotFoundInConversation"))
    posted = await courier.post(replace(LETTER, place=replace(CHANNEL, thread="77")))

    assert [len(one.path) for one in teams.posts()] == [3, 1]
    assert posted == "2"


async def test_a_card_for_a_group_chat_goes_there(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, GROUP, "group")
    await courier.post(replace(LETTER, place=GROUP))

    assert [one.path for one in teams.posts()] == [("conversations", GROUP.conversation, "activities")]


async def test_a_card_for_a_person_goes_into_the_known_chat(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, TO_ANA, "person", account="29:ana", conversation="a:known")
    await courier.post(replace(LETTER, place=TO_ANA))

    assert [one.path for one in teams.posts()] == [("conversations", "a:known", "activities")]


async def test_a_chat_with_somebody_is_begun_once_and_kept(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, TO_ANA, "person", account="29:ana")
    await courier.post(replace(LETTER, place=TO_ANA))
    await courier.post(replace(LETTER, place=TO_ANA))

    begun, first, second = teams.posts()
    assert begun.body["members"] == [{"id": "29:ana"}]
    assert (begun.body["isGroup"], begun.body["tenantId"]) == (False, TENANT)
    assert first.path == second.path == ("conversations", "a:29:ana", "activities")
    assert (await kept(store, TO_ANA)).conversation == "a:29:ana"


async def test_somebody_who_never_wrote_is_reached_by_their_id(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await courier.post(replace(LETTER, place=TO_ANA))

    assert teams.posts()[0].body["members"] == [{"id": "ana"}]
    assert (await kept(store, TO_ANA)).conversation == "a:ana"


async def test_a_chat_that_is_gone_is_begun_anew(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, TO_ANA, "person", account="29:ana", conversation="a:old")
    teams.script.append(Script(status=404, code="ConversationNotFound"))
    await courier.post(replace(LETTER, place=TO_ANA))

    assert [one.path[1:2] for one in teams.posts()] == [("a:old",), (), ("a:29:ana",)]


async def test_a_card_takes_the_place_of_an_earlier_one(teams: FakeConnector, courier: TeamsCourier) -> None:
    posted = await courier.post(replace(LETTER, replaces="55"))

    (sent,) = teams.posts()
    assert (sent.method, posted) == ("PUT", "55")
    assert sent.path == ("conversations", f"{DEALS};messageid=55", "activities", "55")
    assert sent.body["id"] == "55"


async def test_a_card_whose_earlier_one_was_deleted_is_posted(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    teams.script.append(Script(status=404, code="ActivityNotFoundInConversation"))
    posted = await courier.post(replace(LETTER, replaces="55"))

    assert [one.method for one in teams.posts()] == ["PUT", "POST"]
    assert posted == "2"
    assert (await kept(store, CHANNEL)).doubted_at is None


async def test_a_card_that_is_too_large_goes_as_plain_text(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    teams.script.append(Script(status=413, text="<html>Too large</html>"))
    await courier.post(LETTER)

    told = teams.posts()[1].body["activity"]
    assert "attachments" not in told
    assert "How did it go?" in told["text"]


async def test_no_message_can_be_found_again(courier: TeamsCourier) -> None:
    with pytest.raises(CannotLookUp):
        await courier.find(CHANNEL, "m1", MONDAY_AT_NINE)


async def test_where_nothing_is_known_nothing_is_sent(teams: FakeConnector, courier: TeamsCourier) -> None:
    with pytest.raises(NotDelivered) as no:
        await courier.post(replace(LETTER, place=GROUP))

    assert no.value.permanent
    assert not teams.sent


# ── How it can fail ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("script", "wait"),
    [
        (Script(status=429, code="TooManyRequests", headers={"Retry-After": "7"}), 8.0),
        (Script(status=429), 11.0),
        (Script(status=412, code="PreconditionFailed"), 11.0),
        (Script(status=502, text="<html>Bad gateway</html>"), 11.0),
        (Script(status=503), 11.0),
        (Script(status=504, text="<html>", headers={"Retry-After": "soon"}), 11.0),
        (
            Script(
                status=429,
                headers={
                    "Date": "Mon, 01 Mar 2027 09:00:00 GMT",
                    "Retry-After": "Mon, 01 Mar 2027 09:00:30 GMT",
                },
            ),
            31.0,
        ),
    ],
)
async def test_what_passes_is_tried_again_after_its_time(
    teams: FakeConnector, courier: TeamsCourier, script: Script, wait: float
) -> None:
    teams.script.append(script)
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    assert (no.value.permanent, no.value.retry_after) == (False, wait)
    assert len(teams.sent) == 1


@pytest.mark.parametrize(
    "code",
    ["BotNotInConversationRoster", "BotDisabledByAdmin", "ConversationBlockedByUser", "MessageWritesBlocked"],
)
async def test_a_channel_that_the_coach_may_not_write_in_is_left_alone(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore, code: str
) -> None:
    teams.script.append(Script(status=403, code=code))
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    assert not no.value.permanent
    assert (await kept(store, CHANNEL)).removed_at == MONDAY_AT_NINE
    assert await courier.share(CHANNEL) is Share.ABSENT
    assert len(teams.sent) == 1


async def test_a_person_who_has_blocked_the_coach_is_not_written_to_again(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, TO_ANA, "person", account="29:ana", conversation="a:ana")
    teams.script.append(Script(status=403, code="ConversationBlockedByUser"))
    for _ in range(2):
        with pytest.raises(NotDelivered) as no:
            await courier.post(replace(LETTER, place=TO_ANA))
        assert no.value.permanent
    assert len(teams.sent) == 1


async def test_a_channel_not_found_is_doubted_for_a_day_and_then_out(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore, clock: Clock
) -> None:
    not_found = Script(status=404, code="ConversationNotFound")
    teams.script.append(not_found)
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)
    assert not no.value.permanent
    assert (await kept(store, CHANNEL)).doubted_at == MONDAY_AT_NINE
    assert await courier.share(CHANNEL) is Share.ABSENT

    clock.advance(days=1)
    teams.script.append(not_found)
    assert await courier.share(CHANNEL) is Share.ABSENT
    assert (await kept(store, CHANNEL)).removed_at == MONDAY_AT_NINE + timedelta(days=1)


async def test_a_no_that_gives_no_reason_is_a_doubt(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    teams.script.append(Script(status=403, text="<html>Forbidden by a proxy</html>"))
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    channel = await kept(store, CHANNEL)
    assert (no.value.permanent, no.value.error) == (False, "403")
    assert (channel.removed_at, channel.doubted_at) == (None, MONDAY_AT_NINE)


async def test_a_doubt_is_over_when_a_card_gets_through(
    courier: TeamsCourier, store: AnyStore, teams: FakeConnector, clock: Clock
) -> None:
    await knows(store, teams, CHANNEL, "channel", doubted_at=MONDAY_AT_NINE)
    clock.advance(days=1)

    assert await courier.share(CHANNEL) is Share.OWN
    await courier.post(LETTER)
    assert (await kept(store, CHANNEL)).doubted_at is None


@pytest.mark.parametrize(
    "script",
    [
        Script(hang=True),
        Script(drop=True),
        Script(status=500, code="ServiceError"),
        Script(text="<html>Sign in to the guest network</html>"),
    ],
)
async def test_where_nobody_knows_it_is_not_sent_again(
    teams: FakeConnector, courier: TeamsCourier, script: Script
) -> None:
    teams.script.append(script)
    with pytest.raises(OutcomeUnknown):
        await courier.post(LETTER)

    assert len(teams.sent) == 1


async def test_a_chat_that_was_perhaps_begun_is_begun_again(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    teams.script.append(Script(drop=True))
    with pytest.raises(NotDelivered) as no:
        await courier.post(replace(LETTER, place=TO_ANA))

    assert not no.value.permanent


async def test_a_bad_request_is_not_repeated(teams: FakeConnector, courier: TeamsCourier) -> None:
    teams.script.append(Script(status=400, code="BadSyntax"))
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    assert (no.value.permanent, no.value.error) == (True, "400 BadSyntax")


async def test_a_refused_token_is_the_operators_and_waits(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    teams.script.extend([Script(status=401), Script(status=401)])
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    assert (no.value.permanent, no.value.retry_after) == (False, OPERATOR)


async def test_where_microsoft_gives_no_token_nothing_is_sent_and_it_waits(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    async def token() -> str:
        raise TokenRefused("AADSTS7000222", "Make a new secret.")

    async with aiohttp.ClientSession() as session:
        courier.connector = Connector(session=session, token=token)
        with pytest.raises(NotDelivered) as no:
            await courier.post(LETTER)

    assert (no.value.permanent, no.value.retry_after) == (False, OPERATOR)
    assert not teams.sent


async def test_an_address_where_nobody_listens_is_tried_later(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, CHANNEL, "channel", url="http://127.0.0.1:1/")
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)

    assert not no.value.permanent


async def test_one_conversation_is_not_written_to_faster_than_teams_allows(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore, clock: Clock
) -> None:
    for _ in range(7):
        await courier.post(LETTER)
    with pytest.raises(NotDelivered) as no:
        await courier.post(LETTER)
    assert (no.value.permanent, no.value.retry_after) == (False, 1.0)
    assert len(teams.sent) == 7

    await knows(store, teams, GROUP, "group")
    await courier.post(replace(LETTER, place=GROUP))
    clock.advance(seconds=1)
    await courier.post(LETTER)
    assert len(teams.sent) == 9


# ── Who reads along ───────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("other", "share"),
    [
        (member("bo"), Share.OWN),
        (member("bo", userRole="guest"), Share.SHARED),
        (member("bo", userRole="anonymous"), Share.SHARED),
        (member("bo", userPrincipalName="bo_contoso.example#EXT#@acme.example"), Share.SHARED),
        (member("bo", tenantId="another"), Share.SHARED),
        (member("bo", tenantId=""), Share.UNKNOWN),
    ],
)
async def test_who_reads_along_is_told_by_the_roster(
    teams: FakeConnector, courier: TeamsCourier, other: dict[str, str], share: Share
) -> None:
    teams.members = [member("ana"), other]

    assert await courier.share(CHANNEL) is share
    assert teams.sent[0].path == ("conversations", DEALS, "pagedmembers")


async def test_a_channel_marked_as_shared_is_shared_without_a_look(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    await knows(store, teams, CHANNEL, "channel", shared=True)

    assert await courier.share(CHANNEL) is Share.SHARED
    assert not teams.sent


async def test_alone_with_the_coach_nobody_else_reads(courier: TeamsCourier) -> None:
    assert await courier.share(ALONE) is Share.OWN


@pytest.mark.parametrize(
    "script", [Script(hang=True), Script(status=500), Script(text="<html>"), Script(status=429), Script()]
)
async def test_a_roster_that_does_not_come_leaves_it_unknown(
    teams: FakeConnector, courier: TeamsCourier, script: Script
) -> None:
    teams.script.append(script)

    assert await courier.share(CHANNEL) is Share.UNKNOWN


async def test_an_unknown_place_and_an_empty_one_are_unknown(
    teams: FakeConnector, courier: TeamsCourier
) -> None:
    teams.members = []

    assert await courier.share(CHANNEL) is Share.UNKNOWN
    assert await courier.share(GROUP) is Share.UNKNOWN


async def test_a_place_that_the_coach_was_taken_out_of_has_it_absent(
    teams: FakeConnector, courier: TeamsCourier, store: AnyStore
) -> None:
    teams.script.append(Script(status=403, code="BotNotInConversationRoster"))

    assert await courier.share(CHANNEL) is Share.ABSENT
    assert (await kept(store, CHANNEL)).removed_at == MONDAY_AT_NINE
