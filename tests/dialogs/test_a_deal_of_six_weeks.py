"""Six weeks of one deal, played with the clock skipped ahead: as written down, and never loud."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from tests.dialogs.script import CHANNEL, Dialog, Message
from tests.dialogs.six_weeks import ENDS, OPENS, play

TRANSCRIPT = Path(__file__).parents[2] / "docs" / "six-weeks.md"

HEAD = """# A deal of six weeks

One deal as its lead Ana sees it, from the first line to ten days after the signature, with the clock
skipped ahead. What Ana does stands behind `>`; what the coach says stands below, *only ana* or *to @ana*
where nobody else sees it. A test plays it anew and compares every word, see
`tests/dialogs/test_a_deal_of_six_weeks.py`. After a change on purpose: delete this file, run the test, and
read it as somebody would whose deal it is.
"""


class Written:
    """A stage that writes down what is said, and counts what comes unasked."""

    def __init__(self, dialog: Dialog) -> None:
        self.dialog = dialog
        self.lines: list[str] = []
        self.days: set[date] = set()
        self.unasked: Counter[date] = Counter()
        self.top_level: Counter[date] = Counter()

    async def says(self, words: str) -> None:
        self._does(words, await self.dialog.says("ana", words))

    async def presses(self, label: str) -> None:
        self._does(f"[{label}]", await self.dialog.presses("ana", label))

    async def fills(self, **answers: str) -> None:
        told = "; ".join(f"{name.replace('_', ' ')}: {answer}" for name, answer in answers.items())
        self._does(f"sends the form ({told})", await self.dialog.fills("ana", **answers))
        self.dialog.place = CHANNEL

    async def until(self, moment: datetime) -> None:
        while self.dialog.clock() < moment:
            self.dialog.clock.advance(minutes=30)
            known = len(self.dialog.chat.messages)
            for said in await self.dialog.on(self.dialog.clock()):
                self._heading()
                self.lines += [_quoted(said), ""]
            self._count(self.dialog.chat.messages[known:])
        self.dialog.place = CHANNEL

    def _count(self, came: list[Message]) -> None:
        today = self.dialog.clock().date()
        for message in came:
            self.unasked[today] += 1
            self.top_level[today] += not message.place.private and not message.place.thread

    def _does(self, what: str, answer: str) -> None:
        self._heading()
        self.lines += [f"> {what}", "", _quoted(answer), ""]

    def _heading(self) -> None:
        now = self.dialog.clock()
        if now.date() not in self.days:
            self.days.add(now.date())
            self.lines += [f"## {now:%A} {now.day} {now:%B}", ""]


def _quoted(said: str) -> str:
    return f"```text\n{said}\n```"


def _counted(written: Written) -> Iterator[str]:
    yield "## How much was said unasked"
    yield ""
    yield "| day | messages | of them in the channel, at the top |"
    yield "| --- | --- | --- |"
    for day in sorted(written.unasked):
        yield f"| {day:%A} {day.day} {day:%B} | {written.unasked[day]} | {written.top_level[day]} |"
    played = (ENDS.date() - OPENS.date()).days + 1
    yield ""
    yield f"Nothing was said unasked on {played - len(written.unasked)} of {played} days."


async def test_six_weeks_are_as_they_are_written_down(dialog: Dialog) -> None:
    written = Written(dialog)

    await play(written)

    told = "\n".join([HEAD, *written.lines, *_counted(written)]) + "\n"
    if not TRANSCRIPT.exists():
        TRANSCRIPT.write_text(told, encoding="utf-8")
    assert told == TRANSCRIPT.read_text(encoding="utf-8")
    assert max(written.top_level.values()) == 1
