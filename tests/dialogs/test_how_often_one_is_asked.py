"""Who wants to be asked on the day only is not asked halfway or on the eve."""

from datetime import timedelta

from coaching.commands import MakePromise
from tests.dialogs.script import Dialog


async def asked(dialog: Dialog, how_often: str) -> list[str]:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    await dialog.says("ana", "/deal settings")
    await dialog.fills("ana", how_often=how_often)
    promise = MakePromise(deal=dialog.deal(), what="Send them the list", due="2027-03-16", measure="a reply")
    await dialog.hears("ana", promise)
    told: list[str] = []
    for _ in range(16 * 24):
        told += await dialog.on(dialog.clock.moment + timedelta(hours=1))
    return [one for one in told if "Send them the list" in one and "new this week" not in one]


async def test_usually_one_is_asked_halfway_on_the_eve_and_on_the_day(dialog: Dialog) -> None:
    assert len(await asked(dialog, "usual")) == 3


async def test_or_on_the_day_only(dialog: Dialog) -> None:
    (told,) = await asked(dialog, "on_the_day")

    assert "How did it go?" in told
