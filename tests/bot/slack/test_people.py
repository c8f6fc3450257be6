"""Who is who in Slack, asked for as seldom as can be."""

import asyncio
from collections.abc import AsyncGenerator

import aiohttp
import pytest

from bot.slack.api import SlackApi
from bot.slack.people import FRESH, STALE, People, WhoIsThat
from bot.slack.reading import Actor, Home
from coaching.people import Person, PersonId
from tests.bot.slack.fake_slack import BOT, TEAM, TOKEN, FakeSlack, Trouble
from tests.bot.slack.workspace import ANA

SOON = 0.2


class Seconds:
    def __init__(self) -> None:
        self.passed = 0.0

    def __call__(self) -> float:
        return self.passed


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
async def people(slack: FakeSlack, seconds: Seconds) -> AsyncGenerator[People]:
    async with aiohttp.ClientSession() as session:
        api = SlackApi(token=TOKEN, url=f"{slack.url}/api/", session=session)
        people = People(
            api=api, home=Home(team=TEAM, bot=BOT), zone="Asia/Tokyo", clock=seconds, patience=SOON
        )
        yield people
        await people.close()


async def ana(people: People) -> Person:
    return await people.person(Actor(id=PersonId(ANA), team=TEAM))


async def test_a_person_has_a_name_and_a_zone(people: People) -> None:
    assert await ana(people) == Person(id=PersonId(ANA), name="Ana", zone="Europe/London")


@pytest.mark.parametrize("told", [None, "", "Mars/Olympus", "../etc/passwd", 7])
async def test_a_zone_that_is_none_is_the_workspaces(people: People, slack: FakeSlack, told: object) -> None:
    slack.users[ANA] |= {"tz": told}

    assert (await ana(people)).zone == "Asia/Tokyo"


async def test_a_person_is_asked_about_once_in_an_hour(
    people: People, slack: FakeSlack, seconds: Seconds
) -> None:
    await asyncio.gather(ana(people), ana(people))
    seconds.passed = FRESH - 1
    await ana(people)

    assert len(slack.called("users.info")) == 1


async def test_after_an_hour_the_answer_is_renewed_behind_the_one_who_waits(
    people: People, slack: FakeSlack, seconds: Seconds
) -> None:
    await ana(people)
    slack.users[ANA] |= {"is_restricted": True}
    seconds.passed = FRESH
    slack.came.clear()

    assert (await ana(people)).outsider is False
    await slack.came.wait()
    await asyncio.gather(*people.being_asked())
    assert (await ana(people)).outsider is True


async def test_after_a_day_nothing_is_believed_any_more(
    people: People, slack: FakeSlack, seconds: Seconds
) -> None:
    await ana(people)
    slack.users[ANA] |= {"is_restricted": True}
    seconds.passed = STALE

    assert (await ana(people)).outsider is True


@pytest.mark.parametrize("mark", ["is_restricted", "is_ultra_restricted", "is_stranger"])
async def test_a_guest_is_an_outsider(people: People, slack: FakeSlack, mark: str) -> None:
    slack.users[ANA] |= {mark: True}

    assert (await ana(people)).outsider is True


async def test_somebody_of_another_workspace_is_an_outsider_without_being_asked_about(
    people: People, slack: FakeSlack
) -> None:
    eve = await people.person(Actor(id=PersonId("UEVE"), team="TOTHER", name="eve"))

    assert eve == Person(id=PersonId("UEVE"), name="eve", zone="Asia/Tokyo", outsider=True)
    assert slack.called("users.info") == []


async def test_somebody_whose_team_slack_does_not_sign_is_looked_up(people: People, slack: FakeSlack) -> None:
    slack.users[ANA] |= {"team_id": "TOTHER"}

    assert (await people.person(Actor(id=PersonId(ANA), team=""))).outsider is True


async def test_somebody_of_a_sister_workspace_in_ours_too_is_no_outsider(
    people: People, slack: FakeSlack
) -> None:
    slack.users[ANA] |= {"team_id": "TSISTER", "enterprise_user": {"teams": ["TSISTER", TEAM]}}

    assert (await ana(people)).outsider is False


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(status=500),
        Trouble(error="user_not_found"),
        Trouble(error="ratelimited", status=429, headers={"Retry-After": "0"}),
    ],
)
async def test_who_cannot_be_found_out_is_nobody(people: People, slack: FakeSlack, trouble: Trouble) -> None:
    slack.fail("users.info", trouble)

    with pytest.raises(WhoIsThat):
        await ana(people)
    assert (await ana(people)).name == "Ana"


async def test_an_answer_that_comes_too_late_serves_the_next_one(people: People, slack: FakeSlack) -> None:
    slack.fail("users.info", Trouble(hang=True))

    with pytest.raises(WhoIsThat):
        await ana(people)
    assert people.name_of(ANA) == ANA
