"""One deal played to the moments worth a picture: each as the message, form or home that Slack is sent."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.card import Card
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.plain import plain
from bot.playbook_files import read_playbook
from bot.slack.blocks import message
from bot.slack.modals import home_tab, modal
from coaching.coach import Coach
from coaching.commands import MakePromise, ShowMine
from coaching.people import PersonId
from tests.dialogs.script import CHANNEL, Chat, Dialog
from tests.fakes import Clock, MemoryStore, counting_ids

Payload = Mapping[str, Any]

START = datetime(2027, 3, 1, 9, tzinfo=UTC)

TOLD = (
    "/deal new Renewal with Contoso, stuck on price: they repeat the same number every week, their CFO"
    " Ms Weber went quiet, next call Thursday, sign by 30 April"
)


class Scenes:
    """The stage, and what was kept of it: name → payload, in order."""

    def __init__(self) -> None:
        clock = Clock(START)
        coach = Coach(
            store=MemoryStore(clock=clock),
            playbook=read_playbook(),
            calendar=HolidayCalendar(),
            now=clock,
            new_id=counting_ids(),
        )
        cards, chat = Cards(playbook=coach.playbook), Chat()
        loop = FollowUpLoop(coach=coach, cards=cards, couriers={"local": chat})
        answering = Answering(coach=coach, cards=cards, wake=loop.wake)
        self.dialog = Dialog(coach, answering, loop, chat, clock)
        self.kept: dict[str, Payload] = {}

    def keep(self, name: str, *, plainly: bool = False) -> None:
        """What was said last where everybody reads."""
        self.keep_card(name, self.dialog.last.card, plainly=plainly)

    def keep_card(self, name: str, card: Card, *, plainly: bool = False) -> None:
        if card.form is not None:
            self.kept[name] = modal(card, card.form, CHANNEL, "")
        else:
            self.kept[name] = message(card, rich=not plainly).body()

    async def alone(self, name: str, line: str, *, who: str = "ana", plainly: bool = False) -> None:
        """What the asker alone is told."""
        await self.dialog.says(who, line)
        self.keep_card(name, self.dialog.told_alone.card, plainly=plainly)

    async def over(self, *, days: float) -> None:
        for _ in range(int(days * 24)):
            await self.dialog.on(self.dialog.clock.moment + timedelta(hours=1))


async def played() -> dict[str, Payload]:
    stage = Scenes()
    await _beginning(stage)
    await _going_on(stage)
    await _at_rest(stage)
    return stage.kept


async def _beginning(stage: Scenes) -> None:
    dialog = stage.dialog
    await stage.alone("new-deal-form", "/deal new")
    await dialog.says("ana", TOLD)
    stage.keep("question")
    await dialog.presses("ana", "None of these")
    stage.keep("wins")
    deal = dialog.deal()
    await dialog.presses("ana", "Take it", first=True)
    stage.keep_card("take-form", dialog.told_alone.card)
    await dialog.fills("ana", due="2027-03-09", in_return="the date of their committee")
    stage.keep("promise")
    what = "Send the price sheet to Ms Weber"
    await dialog.hears("ana", MakePromise(deal=deal, what=what, due="2027-03-05", measure="a reply"))
    await stage.alone("plan", "/deal plan")
    await stage.alone("plan-in-plain-blocks", "/deal plan", plainly=True)


async def _going_on(stage: Scenes) -> None:
    dialog = stage.dialog
    await dialog.on(datetime(2027, 3, 5, 15, tzinfo=UTC))
    asked = next(one for one in reversed(dialog.chat.messages) if "How did it go?" in plain(one.card))
    stage.keep_card("how-did-it-go", asked.card)
    await dialog.presses("ana", "Done", on=asked)
    stage.keep_card("done-form", dialog.told_alone.card)
    await dialog.fills("ana", proof="her mail of this morning")
    stage.keep_card("done", asked.card)
    await stage.alone("status", "/deal status")
    await stage.alone("brief", "/deal brief")
    await stage.alone("did-you-mean", "/deal pasture")


async def _at_rest(stage: Scenes) -> None:
    dialog = stage.dialog
    await dialog.says("ana", "/deal new Lease with Meridian, stuck on price, sign by 28 May")
    await dialog.presses("ana", "None of these")
    await stage.alone("list", "/deal list")
    await dialog.hears("ana", ShowMine(settings=True))
    stage.kept["home"] = home_tab(dialog.told_alone.card)
    await stage.alone("settings-form", "/deal settings")
    await dialog.says("ana", "/deal pause contoso")
    await dialog.fills("ana", until="2027-03-22")
    stage.keep("on-hold")
    await stage.over(days=17.5)
    resumed = next(one for one in reversed(dialog.chat.messages) if "goes on after" in str(one.card.lines))
    stage.keep_card("goes-on", resumed.card)
    dialog.place = CHANNEL.direct_to(PersonId("zoe"))
    await dialog.hears("bo", ShowMine(settings=True))
    stage.kept["home-of-a-newcomer"] = home_tab(dialog.told_alone.card)
