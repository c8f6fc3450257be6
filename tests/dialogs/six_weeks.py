"""A deal of six weeks as a play: what Ana does on which day, for any stage that can be played on."""

from datetime import UTC, datetime
from typing import Protocol

OPENS = datetime(2027, 3, 1, 9, tzinfo=UTC)
ENDS = datetime(2027, 4, 19, 16, tzinfo=UTC)


class Stage(Protocol):
    """Where the play is played: Ana's side of a chat, and a clock that can be skipped ahead."""

    async def says(self, words: str) -> None: ...

    async def presses(self, label: str) -> None:
        """The newest button of that label."""
        ...

    async def fills(self, **answers: str) -> None:
        """Send the open form, with these answers and all others as they were offered."""
        ...

    async def until(self, moment: datetime) -> None:
        """Time goes on, and the coach speaks meanwhile."""
        ...


def on(month: int, day: int, hour: int = 16) -> datetime:
    return datetime(2027, month, day, hour, tzinfo=UTC)


async def play(stage: Stage) -> None:
    """Opened on 1 March, signed on 8 April, looked back on ten days later."""
    for week in (_first, _second, _third, _fourth, _fifth, _sixth):
        await week(stage)
    await stage.until(ENDS)


async def _first(stage: Stage) -> None:
    """A win is taken, a round begins, a promise of theirs is kept in sight; the talk is prepared."""
    await stage.says(
        "/deal new Renewal with Contoso, stuck on price: they repeat the same number every week, their CFO"
        " Ms Weber went quiet, next call Thursday, sign by 9 April"
    )
    await stage.presses("None of these")
    await stage.presses("Take it")
    await stage.fills(in_return="the date of their committee")
    await stage.says("/deal round")
    await stage.fills(goal="Know what stops Ms Weber")
    await stage.says("/deal they Ms Weber confirms the committee slot by 12 March")
    await stage.until(on(3, 5))
    await stage.presses("They moved")
    await stage.fills(issue="price", to="a cap of 12 %")


async def _second(stage: Stage) -> None:
    """The first promise is kept; the next is in Ana's own words; theirs is missed and gets a new day."""
    await stage.until(on(3, 8))
    await stage.presses("Done")
    await stage.fills(proof="her mail with the three fears, and our reply to the first")
    await stage.presses("They did")
    await stage.says("/deal commit I'll send the price sheet v2 to Ms Weber by Thursday 18 March")
    await stage.until(on(3, 12))
    await stage.presses("Not done")
    await stage.presses("New day")
    await stage.fills(due="2027-03-16")


async def _third(stage: Stage) -> None:
    """The round is reviewed; theirs comes; a promise of ours slips and gets smaller."""
    await stage.until(on(3, 15))
    await stage.presses("Review it now")
    await stage.fills(
        learned="They fear a price that grows every year",
        next_win="their date for the legal review",
        trust="6",
        result="4",
        process="3",
        relationship="4",
        change="One question at a time",
        why="five at once were left unanswered",
    )
    await stage.presses("Next round")
    await stage.until(on(3, 16))
    await stage.presses("They did it")
    await stage.fills(proof="her mail of this morning")
    await stage.until(on(3, 18))
    await stage.presses("New date")
    await stage.fills(due="2027-03-23", what="Send the price sheet v2 without the annex", cause="time")


async def _fourth(stage: Stage) -> None:
    """What was moved is kept; the next promise waits over Easter, when nothing is said."""
    await stage.until(on(3, 23))
    await stage.presses("Done")
    await stage.fills(proof="sent at 11:02, she answered")
    await stage.says("/deal commit I'll send the one-page cap clause to their lawyer by Wed 31 March")
    await stage.until(on(3, 30))


async def _fifth(stage: Stage) -> None:
    """A kept promise, and half of another."""
    await stage.until(on(3, 31))
    await stage.presses("Partly")
    await stage.fills(
        exists="the clause, agreed by both lawyers",
        rest="Send the signed annex to Ms Weber",
        due="2027-04-06",
    )


async def _sixth(stage: Stage) -> None:
    """The rest is done, the deal is signed, and the coach comes back after ten days."""
    await stage.until(on(4, 6))
    await stage.presses("Done")
    await stage.fills(proof="the signed annex is in the shared folder")
    await stage.until(on(4, 8, 10))
    await stage.says("/deal signed")
    await stage.says("/deal status")
