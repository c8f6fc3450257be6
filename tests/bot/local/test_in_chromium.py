"""The page as people meet it: driven in a real browser, with the mouse, with keys alone, and on a phone."""

import shutil
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from playwright.async_api import Page, async_playwright, expect

from bot import wording
from coaching.playbook.playbook import Playbook
from storage.store import SqlStore
from tests.bot.local.house import House, built, served
from tests.fakes import Clock

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
pytestmark = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")

ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FRIDAY = "2027-03-05"
DESK, LAPTOP, PHONE = (1440, 900), (1024, 768), (390, 844)


@pytest.fixture
def house(sql_store: SqlStore, playbook: Playbook, clock: Clock) -> House:
    return built(sql_store, playbook, clock)


@asynccontextmanager
async def _opened(
    house: House, size: tuple[int, int] = DESK, *, dark: bool = False
) -> AsyncGenerator[tuple[Page, str]]:
    """The page in a browser; it fails where the browser complains of anything."""
    complaints: list[str] = []
    async with served(house) as address, _browsed(size, dark=dark) as page:
        page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
        page.on("pageerror", lambda wrong: complaints.append(str(wrong)))
        await page.goto(address)
        yield page, address
    assert complaints == []


@asynccontextmanager
async def _browsed(size: tuple[int, int], *, dark: bool = False) -> AsyncGenerator[Page]:
    width, height = size
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=list(ARGUMENTS))
        context = await browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
        )
        context.set_default_timeout(10_000)
        try:
            yield await context.new_page()
        finally:
            await browser.close()


async def _press(page: Page, name: str) -> None:
    await page.get_by_role("button", name=name, exact=True).first.click()


async def _take_first(page: Page, what: str = "Send three packages", due: str = FRIDAY) -> None:
    await _press(page, wording.TAKE_IT)
    await page.get_by_label(wording.WHAT_LABEL).fill(what)
    await page.get_by_label(wording.DUE_LABEL).fill(due)
    await page.locator("dialog").get_by_role("button", name=wording.TAKE_IT).click()


async def test_from_an_example_to_the_next_step(house: House) -> None:
    async with _opened(house) as (page, _):
        await expect(page.get_by_role("heading", name=wording.WELCOME)).to_be_visible()
        await page.get_by_role("button", name="A renewal stuck on price").click()
        await _press(page, wording.NONE_OF_THESE)
        await expect(page.get_by_role("button", name=wording.TAKE_IT)).to_have_count(3)

        await _take_first(page)
        await expect(page.get_by_text("@Ana will: Send three packages")).to_be_visible()
        await expect(page.get_by_text(wording.TAKEN, exact=True)).to_be_visible()
        await expect(page.locator("#panel")).to_contain_text("Fri 5 March, 15:00")

        await _press(page, wording.SKIP_TO_FOLLOW_UP)
        await expect(page.get_by_text("next talk with Contoso")).to_be_visible()
        await _press(page, wording.SKIP_TO_FOLLOW_UP)
        await expect(page.get_by_text(wording.TOMORROW)).to_be_visible()
        await _press(page, wording.SKIP_TO_FOLLOW_UP)
        await expect(page.get_by_text(wording.HOW_DID_IT_GO)).to_be_visible()
        await expect(page.locator("#clock")).to_have_text("Fri 5 March 2027, 15:00")

        await _press(page, wording.DONE)
        await page.get_by_label(wording.PROOF_LABEL).fill("Mail of 5 March")
        await page.locator("dialog").get_by_role("button", name=wording.DONE).click()
        kept = page.locator(".card.kept")
        await expect(kept).to_contain_text("kept a promise to Contoso")
        await expect(kept.get_by_role("button", name=wording.TAKE_IT).first).to_be_visible()
        await expect(page.locator("#panel")).to_contain_text("done, by Fri 5 March")


async def test_a_deal_told_in_the_form_keeps_what_was_typed_when_a_day_is_refused(house: House) -> None:
    async with _opened(house) as (page, _):
        await _press(page, wording.TELL_YOUR_OWN)
        await page.get_by_label(wording.ABOUT_LABEL).fill("Licence with Globex")
        for pick in ("Gone quiet", "Deadlock"):
            await page.get_by_label(pick, exact=True).check()
        await expect(page.get_by_label("Low trust", exact=True)).to_be_disabled()
        await page.get_by_label(wording.SIGN_BY_LABEL).fill("2027-02-01")
        await _press(page, wording.START)

        error = page.locator("#e-sign_by")
        await expect(error).to_contain_text("has passed")
        await expect(error).to_be_in_viewport()
        await expect(page.get_by_label(wording.SIGN_BY_LABEL)).to_be_focused()
        await expect(page.get_by_label(wording.ABOUT_LABEL)).to_have_value("Licence with Globex")

        await page.keyboard.press("Escape")
        await expect(page.locator("dialog")).to_be_hidden()
        await _press(page, wording.TELL_YOUR_OWN)
        await expect(page.get_by_label(wording.ABOUT_LABEL)).to_have_value("Licence with Globex")
        await expect(page.get_by_label("Gone quiet", exact=True)).to_be_checked()

        await page.get_by_label(wording.SIGN_BY_LABEL).fill("2027-04-30")
        await page.get_by_label(wording.NONE_OF_THESE).check()
        await _press(page, wording.START)
        await expect(page.get_by_role("button", name=wording.TAKE_IT)).to_have_count(3)
        await expect(page.locator("dialog")).to_be_hidden()


async def test_the_whole_way_with_keys_alone(house: House) -> None:
    async def tab_to(page: Page, *names: str) -> None:
        for _ in range(60):
            focused = await page.evaluate("(document.activeElement.textContent || '').trim()")
            if focused in names:
                return
            await page.keyboard.press("Tab")
        raise AssertionError(f"no Tab reaches {names}")

    async with _opened(house) as (page, _):
        await expect(page.locator("#words")).to_be_focused()
        await page.keyboard.type("new Renewal with Contoso, stuck on price, sign by 30 April 2027")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name=wording.NONE_OF_THESE)).to_be_visible()
        await expect(page.locator("#words")).to_have_value("")
        await page.keyboard.press("Shift+Tab")
        await expect(page.get_by_role("button", name=wording.CHANGE)).to_be_focused()
        await page.keyboard.press("Shift+Tab")
        await expect(page.get_by_role("button", name=wording.NONE_OF_THESE)).to_be_focused()
        await page.keyboard.press("Enter")

        await expect(page.get_by_role("button", name=wording.TAKE_IT)).to_have_count(3)
        await expect(page.get_by_role("button", name=wording.TAKE_IT).first).to_be_focused()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await expect(page.locator("dialog")).to_contain_text(wording.LONG_TERM_CHECK)
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("button", name=wording.MORE, exact=True).first).to_be_focused()

        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Space")
        await expect(page.get_by_label(wording.WHAT_LABEL)).to_be_focused()
        await page.keyboard.press("ControlOrMeta+A")
        await page.keyboard.type("Send the ledger")
        await tab_to(page, wording.TAKE_IT)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text("@Ana will: Send the ledger")).to_be_visible()

        await page.locator("#words").focus()
        for said in (wording.WHAT_NEXT, wording.ON_TRACK, wording.TOMORROW):
            await tab_to(page, wording.SKIP_TO_FOLLOW_UP)
            await page.keyboard.press("Enter")
            await expect(page.get_by_text(said)).to_be_visible()
            await page.locator("#words").focus()
        await tab_to(page, wording.SKIP_TO_FOLLOW_UP)
        await page.keyboard.press("Enter")
        await expect(page.get_by_text(wording.HOW_DID_IT_GO)).to_be_visible()


async def test_two_windows_play_two_people(house: House) -> None:
    async with _opened(house) as (ana, address):
        bo = await ana.context.new_page()
        await bo.goto(address)
        await bo.get_by_role("button", name="Bo", exact=True).click()
        await expect(bo.locator("#clock")).to_have_text("Mon 1 March 2027, 04:00")
        await expect(bo).to_have_url(f"{address}/?as=bo")

        await ana.locator("#words").fill("help")
        await ana.locator("#words").press("Enter")
        await expect(ana.get_by_text(wording.ONLY_YOU)).to_be_visible()
        await expect(bo.get_by_text("help", exact=True)).to_be_visible()
        await expect(bo.get_by_text(wording.HELP_TITLE)).to_have_count(0)

        await bo.reload()
        await expect(bo.get_by_role("button", name="Bo", exact=True)).to_have_attribute(
            "aria-pressed", "true"
        )
        await expect(bo.get_by_text("help", exact=True)).to_be_visible()


async def test_what_was_sent_while_the_connection_was_lost_arrives_once(house: House) -> None:
    async with _browsed(DESK) as page:
        async with served(house) as address:
            await page.goto(address)
            await page.locator("#words").fill("new Renewal with Contoso")
        await expect(page.get_by_text(wording.LOST_TOUCH)).to_be_visible()
        await page.locator("#words").press("Enter")

        async with served(house, int(address.rpartition(":")[2])):
            await expect(page.get_by_text("Question 2 of 4")).to_be_visible()
            await expect(page.get_by_text("new Renewal with Contoso", exact=True)).to_have_count(1)
            await expect(page.get_by_text(wording.LOST_TOUCH)).to_have_count(0)
            await expect(page.locator("#words")).to_have_value("")


@pytest.mark.parametrize("size", [DESK, LAPTOP, PHONE], ids=["desk", "laptop", "phone"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
async def test_nothing_is_wider_than_the_screen_and_text_stands_out(
    house: House, size: tuple[int, int], *, dark: bool
) -> None:
    async with _opened(house, size, dark=dark) as (page, _):
        await _fits(page)
        await page.locator("#words").fill(
            f"new {'Donaudampfschifffahrt' * 8} with Contoso, stuck on price, by 30 April 2027"
        )
        await page.locator("#words").press("Enter")
        await _press(page, wording.NONE_OF_THESE)
        await expect(page.get_by_role("button", name=wording.TAKE_IT)).to_have_count(3)
        await _fits(page)
        assert await _faintest(page) >= 4.5

        await _press(page, wording.TAKE_IT)
        await expect(page.locator("dialog")).to_be_visible()
        await _fits(page)
        await page.get_by_label(wording.DUE_LABEL).fill("2027-02-01")
        await page.locator("dialog").get_by_role("button", name=wording.TAKE_IT).click()
        await expect(page.locator("#e-due")).to_be_in_viewport()
        assert await _faintest(page) >= 4.5


async def _fits(page: Page) -> None:
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")


async def _faintest(page: Page) -> float:
    """The lowest contrast of any visible text with what lies behind it (WCAG 2: at least 4.5)."""
    return await page.evaluate(
        """() => {
          const parts = (colour) => (colour.match(/[\\d.]+/g) || []).map(Number);
          const light = ([r, g, b]) => {
            const [x, y, z] = [r, g, b].map((one) => {
              const part = one / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            });
            return 0.2126 * x + 0.7152 * y + 0.0722 * z;
          };
          const behind = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const colour = parts(getComputedStyle(at).backgroundColor);
              if (colour.length === 3 || colour[3] === 1) return colour;
            }
            return [255, 255, 255];
          };
          let faintest = 21;
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim() || !element.checkVisibility()) continue;
            if (element.closest("[aria-busy=true], :disabled + span")) continue;
            const [one, other] = [parts(getComputedStyle(element).color), behind(element)].map(light);
            faintest = Math.min(faintest, (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05));
          }
          return faintest;
        }"""
    )
