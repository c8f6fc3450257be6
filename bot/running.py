"""How the parts of a process run side by side until one of them ends or it is asked to stop."""

import asyncio
import gc
import signal
from collections.abc import Coroutine


async def together(*running: Coroutine[None, None, None]) -> None:
    """Serve until the platform's side ends or the process is asked to stop; then let both finish."""
    _settle_memory()
    tasks = [asyncio.create_task(one) for one in running]
    _stop_on_signals(tasks)
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
    for result in results:
        if isinstance(result, BaseException) and not isinstance(result, asyncio.CancelledError):
            raise result


def _settle_memory() -> None:
    """What was loaded at the start stays, so the garbage collector need not look at it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 20)


def _stop_on_signals(tasks: list[asyncio.Task[None]]) -> None:
    def stop() -> None:
        for task in tasks:
            task.cancel()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        try:
            loop.add_signal_handler(number, stop)
        except NotImplementedError:  # Windows: Ctrl-C ends the process by itself
            return
