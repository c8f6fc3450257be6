"""Posts lost and doubled where Slack fails: each fault met by many channels, with and without history."""

import asyncio
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from bot.slack.connection import SlackConnection, SlackTokens
from bot.slack.courier import EVENT
from coaching.coach import Coach
from coaching.commands import OpenDeal, Turn
from coaching.people import Person, PersonId, Place
from storage.pace import Pace
from storage.store import open_store
from tests.bench.figures import Figure
from tests.bot.slack.fake_slack import TEAM, TOKEN, FakeSlack, Json, Trouble, fake_slack
from tests.bot.slack.workspace import SECRET
from tests.fakes import Clock, counting_ids

_CHANNELS = 50
_ROUNDS = 8
#: Seconds within which Slack has to answer here, where "slow" never does.
_SOON = 2.0
#: Seconds between two rounds.
_REST = 0.3
_NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
_ANA = Person(id=PersonId("UANA"), name="Ana")

#: What the first post in every second channel meets.
_FAULTS = {
    "429": Trouble(error="ratelimited", status=429, headers={"Retry-After": "1"}),
    "5xx": Trouble(status=503),
    "5xx_after_accept": Trouble(status=503, done=True),
    "dropped_before": Trouble(drop=True),
    "dropped_after_accept": Trouble(drop=True, done=True),
    "slow": Trouble(hang=True, done=True),
    "channel_not_found": Trouble(error="channel_not_found"),
    "is_archived": Trouble(error="is_archived"),
    "not_in_channel": Trouble(error="not_in_channel"),
    "invalid_blocks": Trouble(error="invalid_blocks"),
}


@dataclass(frozen=True, slots=True)
class Came:
    """Of all that was to be said: how much nowhere stands, stands twice, or was told with a doubt."""

    lost: int
    doubled: int
    doubted: int


def figures() -> Iterator[Figure]:
    for name, trouble in _FAULTS.items():
        came = asyncio.run(_came(trouble, history=True))
        yield Figure(f"slack_{name}_lost", came.lost, f"of {_CHANNELS} posts", goal="0")
        yield Figure(f"slack_{name}_doubled", came.doubled, f"of {_CHANNELS} posts", goal="0")
    for name in ("5xx", "5xx_after_accept", "dropped_before", "dropped_after_accept", "slow"):
        came = asyncio.run(_came(_FAULTS[name], history=False))
        yield Figure(f"slack_{name}_without_history_lost", came.lost, f"of {_CHANNELS} posts")
        yield Figure(f"slack_{name}_without_history_doubled", came.doubled, f"of {_CHANNELS} posts", goal="0")
        yield Figure(f"slack_{name}_without_history_doubted", came.doubted, f"of {_CHANNELS} posts")


async def _came(trouble: Trouble, *, history: bool) -> Came:
    async with fake_slack() as slack:
        slack.add_user(_ANA.id, profile={"display_name": "Ana"})
        for number in range(_CHANNELS):
            slack.add_channel(f"C{number}", _ANA.id)
        for number in range(0, _CHANNELS, 2):
            slack.fail(f"chat.postMessage in C{number}", trouble)
        slack.unread = () if history else ("C",)
        await _say(slack)
        return _count(slack)


async def _say(slack: FakeSlack) -> None:
    clock = Clock(_NOW)
    pace = Pace(pause=timedelta(0))
    tokens = SlackTokens(
        bot_token=TOKEN, signing_secret=SECRET, api_url=f"{slack.url}/api/", time_limit=_SOON
    )
    playbook = read_playbook()
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{folder}/bench.db", clock=clock, pace=pace)
        coach = Coach(
            store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=counting_ids()
        )
        cards = Cards(playbook=playbook)
        async with SlackConnection(tokens, zone="UTC") as connection:
            loop = FollowUpLoop(coach=coach, cards=cards, couriers={"slack": connection.courier})
            answering = Answering(coach=coach, cards=cards, wake=loop.wake)
            for number in range(_CHANNELS):
                place = Place(platform="slack", workspace=TEAM, conversation=f"C{number}")
                wish = OpenDeal(about=f"Renewal {number} with Contoso, stuck on price")
                await answering.answer(Turn(id=f"t{number}", person=_ANA, place=place, command=wish))
            for _ in range(_ROUNDS):
                while await loop.once():
                    pass
                clock.advance(minutes=5)
                # Only what Slack asked to pause goes by the clock on the wall.
                await asyncio.sleep(_REST)
        store.close()


def _count(slack: FakeSlack) -> Came:
    said: Counter[str] = Counter()
    doubted = 0
    for one in (one for messages in slack.messages.values() for one in messages):
        metadata: Json = one.get("metadata") or {}
        if metadata.get("event_type") != EVENT:
            continue
        mark = str(metadata["event_payload"]["id"])
        doubted += mark.endswith("-doubt")
        said[mark.removesuffix("-doubt")] += not mark.endswith("-doubt")
    return Came(
        lost=_CHANNELS - len(said),
        doubled=sum(times - 1 for times in said.values() if times > 1),
        doubted=doubted,
    )
