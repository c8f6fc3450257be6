"""A chat server on the loopback, in a thread of its own, that outlives who posts to it, and fails them."""

import asyncio
import threading
from collections.abc import Generator
from contextlib import contextmanager
from queue import SimpleQueue
from random import Random

from tests.bot.slack.fake_slack import FakeSlack, Trouble, fake_slack

#: The person of each conversation that is with one person alone, and the channels.
PEOPLE = tuple(f"U{number}" for number in range(4))
CHANNELS = ("C0", "C1")

#: What a post may meet; each as often as the others.
TROUBLES = (
    Trouble(error="ratelimited", status=429, headers={"Retry-After": "0.2"}),
    Trouble(status=503),
    Trouble(status=503, done=True),
    Trouble(drop=True, status=503),
    Trouble(drop=True, done=True),
    Trouble(hang=True, done=True),
    Trouble(hang=True, status=503),
)
#: Of so many posts one meets trouble.
_ONE_IN = 6
_POSTS = 50_000


@contextmanager
def a_chat(seed: int, *, history: bool = True) -> Generator[FakeSlack]:
    """Without `history` no message can be looked up in it."""
    ready: SimpleQueue[tuple[FakeSlack, asyncio.AbstractEventLoop, asyncio.Event]] = SimpleQueue()

    async def serve() -> None:
        async with fake_slack() as slack:
            over = asyncio.Event()
            ready.put((slack, asyncio.get_running_loop(), over))
            await over.wait()

    thread = threading.Thread(target=lambda: asyncio.run(serve()), name="chat")
    thread.start()
    slack, loop, over = ready.get(timeout=30)
    for person in PEOPLE:
        slack.add_user(person, profile={"display_name": person})
    for channel in CHANNELS:
        slack.add_channel(channel, *PEOPLE)
    slack.unread = () if history else ("C", "D")
    random = Random(seed)  # noqa: S311 - so that a run can be repeated
    fine = Trouble(done=True)
    slack.fail(
        "chat.postMessage",
        *(fine if random.randrange(_ONE_IN) else random.choice(TROUBLES) for _ in range(_POSTS)),
    )
    try:
        yield slack
    finally:
        loop.call_soon_threadsafe(over.set)
        thread.join()


def calm(slack: FakeSlack) -> None:
    """From now on nothing fails."""
    slack.trouble["chat.postMessage"].clear()
