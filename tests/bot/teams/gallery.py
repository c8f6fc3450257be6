"""Cards of a short deal as pictures, light and dark: python -m tests.bot.teams.gallery FOLDER [all]."""

import asyncio
import json
import re
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.async_api import Page, async_playwright

from bot.answering import Answering
from bot.calendar import HolidayCalendar
from bot.card import Card
from bot.cards import Cards
from bot.follow_up_loop import FollowUpLoop
from bot.playbook_files import read_playbook
from bot.teams.adaptive import attachment
from bot.teams.dialogs import opened, refused
from bot.teams.pressed import Note, Pressed
from coaching.coach import Coach
from coaching.people import Person, PersonId
from tests.bot.local.test_in_chromium import ARGUMENTS, CHROMIUM
from tests.dialogs.script import Chat, Dialog
from tests.fakes import Clock, MemoryStore, counting_ids

MODULES = Path(__file__).resolve().parents[3] / ".tools/teams/node_modules"
OPENS = datetime(2027, 3, 1, 9, tzinfo=UTC)
KNOWN = (Person(id=PersonId("ana"), name="ana"), Person(id=PersonId("bo"), name="bo"))
NOTE = Note(opened_by='["ShowStatus",{}]', pressed_on="1700000000000")

#: Those that stand in docs/gallery/teams; the others are only looked at.
CHOSEN = ("question", "wins", "take", "made", "due", "refused", "kept", "status")

_LIGHT = {"paper": "#ffffff", "page": "#f5f5f5", "ink": "#242424", "pale": "#616161", "line": "#e0e0e0"}
_DARK = {"paper": "#292929", "page": "#1f1f1f", "ink": "#ffffff", "pale": "#adadad", "line": "#3d3d3d"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    name: str
    content: Any
    #: The title of the dialog that it stands in.
    dialog: str = ""


def built() -> Dialog:
    clock = Clock(OPENS)
    playbook = read_playbook()
    store = MemoryStore(clock=clock)
    coach = Coach(
        store=store, playbook=playbook, calendar=HolidayCalendar(), now=clock, new_id=counting_ids()
    )
    cards, chat = Cards(playbook=playbook), Chat()
    loop = FollowUpLoop(coach=coach, cards=cards, couriers={"local": chat})
    return Dialog(coach, Answering(coach=coach, cards=cards, wake=loop.wake), loop, chat, clock)


async def pictures(deal: Dialog) -> AsyncIterator[Picture]:
    """A deal is told, a win taken, asked about, kept; and what people look at meanwhile."""
    await deal.says(
        "ana",
        "/deal new Renewal with Contoso, stuck on price: they repeat the same number every week, their CFO"
        " Ms Weber went quiet, sign by 30 April",
    )
    yield _card("question", deal.last.card)
    await deal.presses("ana", "None of these")
    yield _card("wins", deal.last.card)
    await deal.presses("ana", "More", first=True)
    yield _dialog("more", deal.told_alone.card)
    await deal.presses("ana", "Take it", first=True, on=deal.last)
    yield _dialog("take", deal.told_alone.card)
    await deal.fills("ana")
    yield _card("made", deal.last.card)
    for name in ("status", "brief", "plan", "mine", "help", "settings", "offers", "team", "new", "list"):
        await deal.says("ana", f"/deal {name}")
        yield _dialog(name, deal.told_alone.card)
    await deal.says("ana", "/deal commit @bo sends the *price* sheet [v2](https://x.example) by 12 March")
    yield _card("proposed", deal.last.card)
    async for one in _afterwards(deal):
        yield one


async def _afterwards(deal: Dialog) -> AsyncIterator[Picture]:
    for day in range(2, 13):
        if await deal.on(datetime(2027, 3, day, 16, tzinfo=UTC)):
            yield _card("due", deal.last.card)
            if any(button.label == "Done" for button in deal.last.card.buttons):
                break
    await deal.presses("ana", "Done")
    form = deal.told_alone.card
    yield _dialog("done", form)
    sent = Pressed(token="", filled={"proof": "ok"}, note=NOTE)
    sentence = "Please say what shows it: a mail, a signed page, a date in the calendar."
    yield _framed("refused", refused(form, sent, sentence, "proof", KNOWN))
    await deal.fills("ana", proof="Mail of 5 March")
    yield _card("kept", deal.last.card)
    await deal.says("ana", "/deal round")
    yield _dialog("round", deal.told_alone.card)


def _card(name: str, card: Card) -> Picture:
    return Picture(name=name, content=attachment(card, KNOWN)["content"])


def _dialog(name: str, card: Card) -> Picture:
    return _framed(name, opened(card, NOTE, KNOWN))


def _framed(name: str, task: dict[str, Any]) -> Picture:
    value = task["task"]["value"]
    return Picture(name=name, content=value["card"]["content"], dialog=value["title"])


async def draw(page: Page, picture: Picture, folder: Path, *, dark: bool) -> None:
    """The public renderer with markdown, as Teams has it; a mention is shown in bold."""
    look = _DARK if dark else _LIGHT
    await page.set_content(_page(look, picture.dialog))
    for script in ("adaptivecards/dist/adaptivecards.min.js", "markdown-it/dist/markdown-it.min.js"):
        await page.add_script_tag(path=MODULES / script)
    text = re.sub(r"<at>(.*?)</at>", r"**\1**", json.dumps(picture.content, ensure_ascii=False))
    told = await page.evaluate(_RENDER, [json.loads(text), look, dark])
    if told:
        raise AssertionError(f"{picture.name}: {told}")
    shade = "dark" if dark else "light"
    await page.locator("#c").screenshot(path=folder / f"{picture.name}-{shade}.png")


def _page(look: dict[str, str], dialog: str) -> str:
    head = f"<h1>{dialog}</h1>" if dialog else ""
    return f"""<meta charset="utf-8"><style>body{{margin:0;background:{look["page"]};color:{look["ink"]};
    font:14px/20px "Segoe UI",Roboto,"Liberation Sans","DejaVu Sans",sans-serif}}
    #c{{margin:12px;width:560px;background:{look["paper"]};border:1px solid {look["line"]};border-radius:6px}}
    h1{{font-size:17px;line-height:24px;margin:14px 16px 0}} #c p{{margin:0}} #c p+p{{margin-top:6px}}
    .ac-pushButton{{background:{look["paper"]};color:{look["ink"]};border:1px solid {look["pale"]}80;
    border-radius:4px;padding:5px 12px;font:600 14px/20px inherit;margin-bottom:4px}}
    .ac-pushButton.style-positive{{background:#5b5fc7;color:#fff;border-color:#5b5fc7}}
    .ac-input{{box-sizing:border-box;background:{look["page"]};color:{look["ink"]};
    border:1px solid {look["line"]};border-radius:4px;padding:6px 8px;font:inherit}}
    textarea.ac-input{{min-height:64px}}
    .ac-choiceSetInput-expanded,.ac-choiceSetInput-multiSelect{{border:0}}
    .ac-actionSet{{flex-wrap:wrap}}</style><div id=c>{head}</div>"""


_RENDER = r"""([card, look, dark]) => {
  const AC = window.AdaptiveCards, ac = new AC.AdaptiveCard(), md = window.markdownit();
  AC.AdaptiveCard.onProcessMarkdown = (text, out) => {
    out.outputHtml = md.render(text); out.didProcess = true;
  };
  const ink = {default: look.ink, subtle: look.pale};
  const colours = {default: ink, attention: {default: dark ? '#e37d80' : '#c50f1f', subtle: look.pale},
    good: {default: dark ? '#92c353' : '#237b4b', subtle: look.pale}};
  ac.hostConfig = new AC.HostConfig({fontFamily: 'inherit', supportsInteractivity: true,
    spacing: {small: 4, default: 8, medium: 12, large: 16, extraLarge: 24, padding: 16},
    separator: {lineThickness: 1, lineColor: look.line},
    fontSizes: {small: 12, default: 14, medium: 14, large: 18, extraLarge: 24},
    factSet: {title: {weight: 'Bolder', wrap: true, maxWidth: 130}, value: {wrap: true}, spacing: 12},
    inputs: {label: {inputSpacing: 4,
      requiredInputs: {weight: 'Bolder', suffix: ' *', suffixColor: 'attention'},
      optionalInputs: {weight: 'Bolder'}}},
    actions: {actionAlignment: 'left', maxActions: 6, actionsOrientation: 'horizontal', buttonSpacing: 8,
      showCard: {actionMode: 'inline', inlineTopMargin: 8}},
    containerStyles: {default: {backgroundColor: look.paper, foregroundColors: colours},
      emphasis: {backgroundColor: look.page, foregroundColors: colours}}});
  const context = new AC.SerializationContext();
  ac.parse(card, context);
  document.getElementById('c').appendChild(ac.render());
  const told = ac.validateProperties().validationEvents.map(one => one.message);
  for (let at = 0; at < context.eventCount; at++) told.push(context.getEventAt(at).message);
  return told.join('; ');
}"""


async def main(folder: Path, *, everything: bool) -> None:
    last: dict[str, Picture] = {}
    async for picture in pictures(built()):
        last[picture.name] = picture
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        page = await browser.new_page(
            viewport={"width": 586, "height": 900}, device_scale_factor=1.5, timezone_id="Europe/London"
        )
        for picture in last.values():
            if everything or picture.name in CHOSEN:
                for dark in (False, True):
                    await draw(page, picture, folder, dark=dark)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), everything=sys.argv[2:] == ["all"]))
