"""The play of six weeks on the local page itself, over its own protocol, with the clock skipped ahead."""

import asyncio
from datetime import datetime

from coaching.playbook.playbook import Playbook
from tests.bot.local.house import House, Markup, Window, built, served, window
from tests.dialogs.six_weeks import OPENS, play
from tests.fakes import Clock, MemoryStore


class Page:
    """Ana's window as a stage; the clock behind it is set by hand."""

    def __init__(self, house: House, store: MemoryStore, clock: Clock, ana: Window) -> None:
        self.house = house
        self.store = store
        self.clock = clock
        self.ana = ana

    async def says(self, words: str) -> None:
        await self.ana.sends(say=words)
        await self._settled()

    async def presses(self, label: str) -> None:
        for message, html in reversed(self.ana.messages.items()):
            tokens = [token for shown, token in Markup(html).buttons if shown == label]
            if tokens:
                await self.ana.sends(press=tokens[-1], on=message)
                await self._settled()
                return
        raise AssertionError(f"no button {label!r} on the page")

    async def fills(self, **answers: str) -> None:
        await self.ana.fills_in(**answers)
        assert self.ana.error == {}, self.ana.error
        await self._settled()

    async def until(self, moment: datetime) -> None:
        while (due := await self.store.next_due()) is not None and due <= moment:
            self.clock.set(max(due, self.clock()))
            self.house.loop.wake()
            await self._settled()
        self.clock.set(moment)

    async def _settled(self) -> None:
        """Until all that is due was said and has reached the window."""
        while not self.store.is_at_rest(self.house.clock.now()):
            self.house.loop.wake()
            await asyncio.sleep(0.01)
        await self.ana.catch_up()


async def test_six_weeks_are_played_on_the_page(playbook: Playbook) -> None:
    clock = Clock(OPENS)
    store = MemoryStore(clock=clock)
    house = built(store, playbook, clock)
    async with served(house) as address, window(address) as ana:
        await play(Page(house, store, clock, ana))

        for told in (
            "@Ana kept a promise to Contoso.",
            "Ms Weber kept her word.",
            "review of round 1: Know what stops Ms Weber",
            "Partly done, and the rest is smaller",
            "Renewal with Contoso is signed, Thu 8 April",
            "11 days after signing",
        ):
            assert told in ana.text, told
        assert "Send the signed annex to Ms Weber" in ana.panel
