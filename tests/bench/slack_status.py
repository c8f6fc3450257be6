"""What a signed /deal status costs beside a bare Bolt app, for one workspace and for many."""

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import count
from urllib.parse import urlencode
from uuid import UUID

import aiohttp
from slack_sdk.signature import SignatureVerifier

from bot.clocks import system_now
from bot.playbook_files import read_playbook
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import DealId
from coaching.installations import Installation
from coaching.people import Person, PersonId, Place
from coaching.ports import UnitOfWork
from storage.secrets import Keys
from storage.store import open_store
from tests.bench.figures import Figure, quantile
from tests.bench.process import ROOT, cpu_seconds, resident_mb, wait_for
from tests.bench.suggestions import varied
from tests.bot.slack.fake_slack import BOT, TEAM, TOKEN, FakeSlack, fake_slack
from tests.fakes import A_KEY

_SECRET = "bench-secret"  # noqa: S105 - of no workspace
_ANA, _DEALS = "UANA", "CDEALS"
_WARM_UP, _REQUESTS, _AT_ONCE = 300, 3_000, 4
#: Requests a second, and how many, in the run at the pace of a busy workspace.
_RATE, _PACED = 50, 1_000


_OURS, _READY = [sys.executable, "-m", "bot", "slack"], "Foothold is ready: "
_MANY = {"SLACK_BOT_TOKEN": "", "SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "bench-client-secret"}


@dataclass(frozen=True, slots=True)
class Measured:
    """CPU in microseconds a request, as many as it can take; the latency at 50 requests a second in ms."""

    cpu: float
    p99: float
    memory: float


def figures() -> Iterator[Figure]:
    bare, inline, ours, many = asyncio.run(_measured())
    yield Figure("bare_bolt_cpu", bare.cpu, "us/request")
    yield Figure("deal_status_cpu", ours.cpu, "us/request")
    yield Figure("deal_status_cpu_over_bare", ours.cpu / bare.cpu, "times", goal="<= 2.5")
    yield Figure("deal_status_cpu_over_bare_inline", ours.cpu / inline.cpu, "times")
    yield Figure("bare_bolt_p99", bare.p99, "ms")
    yield Figure("deal_status_p99", ours.p99, "ms", goal="<= 50")
    yield Figure("deal_status_many_cpu", many.cpu, "us/request")
    yield Figure("deal_status_many_over_single", many.cpu / ours.cpu, "times", goal="<= 1.3")
    yield Figure("deal_status_many_cpu_over_bare", many.cpu / bare.cpu, "times", goal="<= 2.5")
    yield Figure("deal_status_many_p99", many.p99, "ms", goal="<= 50")
    yield Figure("slack_resident_memory", ours.memory, "MB", goal="<= 120")


async def _measured() -> tuple[Measured, Measured, Measured, Measured]:
    with tempfile.TemporaryDirectory() as folder:
        database = f"sqlite:///{folder}/bench.db"
        await _seed(database)
        async with fake_slack() as slack:
            slack.add_user(_ANA)
            slack.add_channel(_DEALS, _ANA)
            bare = [sys.executable, "-m", "tests.bench.bare_bolt", _SECRET, f"{slack.url}/api/"]
            return (
                await _measure(bare, "ready: ", {}),
                await _measure([*bare, "inline"], "ready: ", {}),
                await _measure(_OURS, _READY, _settings(slack, database)),
                # Installed by OAuth: the token is found for each request, here always at hand.
                await _measure(_OURS, _READY, _settings(slack, database) | _MANY),
            )


def _settings(slack: FakeSlack, database: str) -> dict[str, str]:
    return {
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_SIGNING_SECRET": _SECRET,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"{slack.url}/api/",
        "FOOTHOLD_KEYS": A_KEY,
        "FOOTHOLD_DATABASE_URL": database,
        "FOOTHOLD_PORT": "0",
    }


async def _seed(database: str) -> None:
    """One deal with three open commitments in the channel that asks."""
    now = system_now()
    place = Place(platform="slack", workspace=TEAM, conversation=_DEALS)
    lead = Person(id=PersonId(_ANA), name="ana", zone="Europe/London")
    deal = replace(
        next(varied(read_playbook())),
        id=DealId(UUID(int=1)),
        organisation=place.organisation,
        places=(place,),
        lead=lead,
        opened_at=now,
        members=frozenset({lead.id}),
    )

    def keep(work: UnitOfWork) -> None:
        work.people.remember(lead)
        work.deals.add(deal)
        for number in range(3):
            commitment = Commitment(
                id=CommitmentId(UUID(int=number)),
                organisation=place.organisation,
                deal=deal.id,
                what=f"Send annex {number} to their counsel",
                owner=lead,
                due=now.date() + timedelta(days=5 + number),
                made_by=lead,
                made_at=now,
                move=("standstill", "ranked-swap", "success-sheet")[number],
                measure="their reply on file",
            )
            work.commitments.add(commitment)

    store = open_store(database, clock=system_now, keys=Keys.from_text(A_KEY))
    await store.transact(place.organisation, keep)
    await store.installations().keep(
        Installation(
            organisation=place.organisation,
            workspace=TEAM,
            bot=BOT,
            token=TOKEN,
            installed_by=lead.id,
            installed_at=now,
        )
    )
    store.close()


async def _measure(command: list[str], ready: str, settings: dict[str, str]) -> Measured:
    process = subprocess.Popen(  # noqa: ASYNC220 - our own programs
        command,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a line for each turn
        text=True,
        env={**os.environ, **settings},
    )
    try:
        line = await asyncio.to_thread(wait_for, process, ready)
        address = line.removeprefix(ready).strip()
        async with aiohttp.ClientSession() as session:
            await _ask(session, address, _WARM_UP)
            before = cpu_seconds(process.pid)
            await _ask(session, address, _REQUESTS)
            cpu = (cpu_seconds(process.pid) - before) / _REQUESTS
            took = await _ask_paced(session, address)
        return Measured(cpu * 1e6, quantile(took, 0.99), resident_mb(process.pid))
    finally:
        process.terminate()
        process.communicate(timeout=10)


async def _ask(session: aiohttp.ClientSession, address: str, requests: int) -> None:
    left = iter(range(requests))

    async def ask() -> None:
        for _ in left:
            await _once(session, address)

    await asyncio.gather(*(ask() for _ in range(_AT_ONCE)))


async def _ask_paced(session: aiohttp.ClientSession, address: str) -> list[float]:
    """Milliseconds a request took, at a steady rate whatever the answers take."""
    loop, started = asyncio.get_running_loop(), asyncio.get_running_loop().time()
    tasks: list[asyncio.Task[float]] = []
    for number in range(_PACED):
        await asyncio.sleep(max(0.0, started + number / _RATE - loop.time()))
        tasks.append(asyncio.create_task(_once(session, address)))
    return list(await asyncio.gather(*tasks))


_numbers = count(1)
_signatures = SignatureVerifier(_SECRET)


async def _once(session: aiohttp.ClientSession, address: str) -> float:
    body = urlencode(
        {
            "command": "/deal",
            "text": "status",
            "team_id": TEAM,
            "channel_id": _DEALS,
            "channel_name": "deals",
            "user_id": _ANA,
            "user_name": "ana",
            "trigger_id": f"1.{next(_numbers)}.{os.getpid()}",
            "response_url": "http://127.0.0.1:9/respond",
        }
    )
    moment = str(int(time.time()))
    signature = _signatures.generate_signature(timestamp=moment, body=body) or ""
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "X-Slack-Request-Timestamp": moment,
        "X-Slack-Signature": signature,
    }
    started = time.perf_counter()
    async with session.post(address, data=body, headers=headers) as response:
        await response.read()
        response.raise_for_status()
    return (time.perf_counter() - started) * 1_000
