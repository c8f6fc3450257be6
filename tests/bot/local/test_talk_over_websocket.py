"""The page's own protocol, from a new deal to the step after the first kept promise."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from bot import presses, wording
from coaching import commands as ask
from coaching.deal import DealId
from coaching.people import OrganisationId
from coaching.playbook.playbook import Playbook
from coaching.ports import UnitOfWork
from storage.store import open_store
from tests.bot.local.house import RENEWAL, House, Markup, Window, built, served, window
from tests.fakes import Clock, MemoryStore, counting_ids

T = TypeVar("T")

FRIDAY = "2027-03-05"


async def _with_wins(ana: Window) -> None:
    await ana.sends(say=RENEWAL)
    await ana.until_text("does one of these apply?")
    await ana.presses("None of these")
    await ana.until_text("Three small wins")


async def _with_a_promise(ana: Window) -> None:
    await _with_wins(ana)
    await ana.presses("Take it")
    await ana.fills_in(what="Send three packages", due=FRIDAY, measure="They answer", owner="ana")
    await ana.until_text("@Ana will: Send three packages")


async def test_from_a_new_deal_to_the_step_after_the_first_kept_promise(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await ana.sends(say="new Renewal with Contoso")
        await ana.until_text("Question 2 of 4", "What is holding it up")

        await ana.presses("Skip")
        await ana.until_text("Question 3 of 4")

        await ana.presses("Skip")
        await ana.until_text("does one of these apply?")

        await ana.presses("None of these")
        await ana.until_text("Three small wins for Renewal with Contoso")
        assert [label for label, _ in Markup(list(ana.messages.values())[-1]).buttons].count("Take it") == 3

        await ana.presses("Take it")
        assert "data-form" in ana.aside
        await ana.fills_in(what="Send the ledger", due=FRIDAY, measure="It is on file", owner="ana")
        await ana.until_text("@Ana will: Send the ledger (by Fri 5 March)", "Fri 5 March, 15:00")
        await ana.until(lambda: "Send the ledger" in ana.panel)

        await ana.sends(skip="follow-up")
        await ana.until_text(wording.TOMORROW)
        await ana.sends(skip="follow-up")
        await ana.until_text("@Ana, today is the day for: Send the ledger", "How did it go?")
        assert "Fri 5 March 2027, 15:00" in ana.clock

        await ana.presses("Done")
        await ana.fills_in(proof="Mail of 5 March")
        await ana.until_text("kept a promise", "Mail of 5 March", "Take it")
        await bo.until(lambda: "Mail of 5 March" in bo.text)
        await bo.until(lambda: "done, by Fri 5 March" in bo.panel)


async def test_both_windows_see_the_channel_live_and_after_a_reload(house: House) -> None:
    async with served(house) as address:
        async with window(address) as ana, window(address, "bo") as bo:
            await _with_wins(ana)
            await bo.until_text("Three small wins")

            await bo.presses("Take it")
            await bo.fills_in(what="Call their buyer", due=FRIDAY, owner="bo")
            await ana.until(lambda: "@Bo will: Call their buyer" in ana.text)
            assert wording.TAKEN in ana.text

        async with window(address) as again:
            assert list(again.messages) == list(ana.messages)
            assert "@Bo will: Call their buyer" in again.text


async def test_what_only_the_asker_is_told_never_reaches_the_other_window(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await ana.sends(say="help")
        assert wording.HELP_TITLE in ana.last
        assert wording.ONLY_YOU in ana.last

        await bo.sends(say="hello there, Bo speaking")
        assert wording.HELP_TITLE not in "".join(bo.heard).split("Bo speaking")[0]
        assert bo.private.isdisjoint(ana.private)

        await bo.sends(**{"as": "ana"})
        await bo.until(lambda: wording.HELP_TITLE in bo.text)
        await bo.sends(**{"as": "bo"})
        assert not ana.private & set(bo.messages)


async def test_a_deal_can_be_handed_to_the_other_person_who_accepts_it(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await _with_wins(ana)
        await ana.presses("Take it")
        await ana.fills_in(what="Ask legal", due=FRIDAY, owner="bo")
        await bo.until_text("@Bo, this is proposed to you: Ask legal")

        await ana.presses(wording.ACCEPT)
        await ana.until_text("That is for")
        assert ana.last.endswith("That is for Bo to answer.")

        await bo.presses(wording.ACCEPT)
        await bo.until(lambda: "@Bo will: Ask legal" in bo.text)
        await ana.until(lambda: "this is proposed" not in ana.text)


async def test_with_two_deals_the_coach_asks_which_and_the_panel_offers_both(house: House) -> None:
    async with served(house) as address, window(address) as ana:
        await _with_wins(ana)
        await ana.sends(say="new Licence with Globex, they have gone quiet, sign by 30 April 2027")
        await ana.until(lambda: "Globex" in Markup(ana.panel).text.partition("Next follow-up")[0])
        assert 'id="which"' in ana.panel

        await ana.sends(say="wins")
        assert wording.WHICH_DEAL in ana.last
        question = list(ana.messages)[-1]
        await ana.presses("Renewal with Contoso")
        await ana.until_text("small wins for Renewal with Contoso")
        assert question not in ana.messages

        deals = [value for name, value in Markup(ana.panel).attributes if name == "value"]
        await ana.sends(look=deals[-1])
        await ana.until(lambda: "<h2>Renewal with Contoso</h2>" in ana.panel)


async def test_a_form_that_is_refused_names_its_field_and_changes_nothing(house: House) -> None:
    async with served(house) as address, window(address) as ana:
        await _with_wins(ana)
        await ana.presses("Take it")
        for due, sentence in (
            ("2027-02-01", "has passed"),
            ("31 February", "There is no 31 February"),
            ("whenever", "I cannot read a day"),
            ("2031-01-01", "more than a year away"),
        ):
            turn = await ana.fills_in(what="Send it", due=due)
            assert sentence in ana.error["text"]
            assert ana.error["field"] == "due"
            assert ana.done[turn], "the page keeps the form open"
        turn = await ana.fills_in(what="x" * 700, due=FRIDAY)
        assert ana.error["field"] == "what"

        await ana.fills_in(what="Send it", due=FRIDAY)
        await ana.until_text("@Ana will: Send it")


@pytest.mark.parametrize(
    ("message", "sentence"),
    [
        ({"say": ""}, wording.NOTHING_SAID),
        ({"say": "  \n "}, wording.NOTHING_SAID),
        ({"say": "x" * 40_000}, wording.too_long_to_read(4_000)),
        ({"say": 7}, wording.NOT_READABLE),
        ({"press": "nonsense"}, wording.UNKNOWN_PRESS),
        ({"press": '["DropTables",{}]'}, wording.UNKNOWN_PRESS),
        ({"press": '["ShowWins",{"deal":"no uuid"}]'}, wording.UNKNOWN_PRESS),
        ({"press": "[" * 100_000}, wording.UNKNOWN_PRESS),
        ({"form": '["OpenDeal",{}]'}, wording.NOT_READABLE),
        ({"form": '["OpenDeal",{}]', "filled": {"about": {"a": 1}}}, wording.NOT_READABLE),
        ({"form": '["OpenDeal",{}]', "filled": {str(n): "" for n in range(50)}}, wording.NOT_READABLE),
        ({"form": '["TakeMove",{}]', "filled": {"slots": "a", "slots.b": "c"}}, wording.NOT_READABLE),
        ({"as": "mallory"}, wording.NO_SUCH_PLAYER),
        ({"as": ["ana"]}, wording.NO_SUCH_PLAYER),
        ({"skip": "year"}, wording.NOT_READABLE),
        ({"skip": ["day"]}, wording.NOT_READABLE),
        ({"skip": "follow-up"}, wording.NOTHING_TO_SKIP_TO),
        ({"look": "../etc"}, wording.NOT_READABLE),
        ({}, wording.NOT_READABLE),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_what_cannot_be_meant_gets_one_kind_sentence_and_the_talk_goes_on(
    house: House, message: dict[str, object], sentence: str
) -> None:
    async with served(house) as address, window(address) as ana:
        await ana.sends(**message)
        assert ana.error["text"] == sentence

        await ana.sends(say="help")
        assert wording.HELP_TITLE in ana.last


@pytest.mark.parametrize(
    "raw",
    [
        "",
        "{",
        "null",
        "[]",
        '"say"',
        '{"turn": 3}',
        '{"say": "hi"}',
        '{"turn": "short:1", "say": "hi"}',
        "9" * 9_999,
    ],
    ids=lambda value: value[:20] or "nothing",
)
async def test_what_is_no_message_at_all_is_answered_too(house: House, raw: str) -> None:
    async with served(house) as address, window(address) as ana:
        assert await ana.sends_raw(raw) == wording.NOT_READABLE
        assert await ana.sends_raw("x" * 300_000) == wording.too_long_to_read(4_000)
        await ana.socket.send_bytes(b"\x00\x01")
        await ana.sends(say="help")
        assert wording.HELP_TITLE in ana.last


@pytest.mark.parametrize(
    "words",
    [
        "🎉🤝",
        "<!channel> <@U123>",
        "<script>alert(1)</script>",
        "</article><img src=x onerror=alert(1)>",
        "\ud800x\x00y\x1b[31m",
    ],
    ids=["emoji", "slack", "script", "img", "broken"],
)
async def test_hostile_words_stay_words(house: House, words: str) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await ana.sends(say=f"new {words} with Contoso, stuck on price, sign by 30 April 2027")
        await bo.until(lambda: "does one of these apply?" in bo.text)
        seen = [Markup(html) for html in (*ana.messages.values(), ana.panel)]
        assert not {tag.split(".")[0] for one in seen for tag in one.tags} & {
            "script",
            "img onerror",
            "iframe",
        }
        assert not [name for one in seen for name, _ in one.attributes if name.startswith("on")]
        if words.isascii():
            assert words in ana.text


async def test_pressing_twice_and_pressing_what_is_gone_is_said_kindly(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await _with_wins(ana)
        await bo.until_text("Three small wins")
        wins = list(bo.messages)[-1]
        token = next(token for label, token in Markup(bo.messages[wins]).buttons if label == "Take it")
        await ana.presses("Take it")
        await ana.fills_in(what="Send it", due=FRIDAY)
        await ana.until_text("@Ana will: Send it")

        await bo.sends(press=token, on=wins)
        assert bo.last.endswith("Somebody has taken that one already.")

        await bo.sends(press=token, on="a message of another run")
        assert bo.last.endswith("Somebody has taken that one already.")


async def test_a_button_of_somebody_elses_deal_finds_nothing(house: House) -> None:
    async with served(house) as address, window(address) as ana:
        foreign = DealId(counting_ids()())
        await ana.sends(press=presses.token(ask.ShowWins(deal=foreign)))
        assert "I cannot find that here." in ana.last


async def test_a_form_sent_after_the_deal_was_closed_changes_nothing(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await _with_wins(ana)
        await ana.presses("Take it")
        await bo.sends(say="close")
        await bo.presses(wording.CLOSE_IT)
        await ana.until(lambda: "is closed. I follow up nothing more" in ana.text)
        await ana.until(lambda: wording.PANEL_EMPTY in ana.panel)

        turn = await ana.fills_in(what="Send it", due=FRIDAY)
        assert "is closed, so nothing was changed" in ana.error["text"]
        assert ana.error["field"] == ""
        assert ana.done[turn]


async def test_a_message_that_is_sent_again_after_a_lost_connection_is_the_same_turn(house: House) -> None:
    async with served(house) as address:
        turn = "0123456789abcdef01234567:1"
        async with window(address) as ana:
            await ana.sends_as(turn, say="new Renewal with Contoso")
            await ana.until_text("Question 2 of 4")

        async with window(address) as again:
            await again.sends_as(turn, say="new Renewal with Contoso")
            await again.sends(say="deals")
            assert again.text.count("new Renewal with Contoso") == 1
            assert [label for label, _ in Markup(list(again.messages.values())[-1]).buttons] == [
                "Renewal with Contoso"
            ]


async def test_a_skip_that_is_sent_again_skips_once(house: House) -> None:
    async with served(house) as address, window(address) as ana:
        turn = "0123456789abcdef01234567:1"
        for _ in range(2):
            await ana.sends_as(turn, skip="day")
        await ana.until(lambda: "Tue 2 March 2027, 09:00" in ana.clock)
        assert ana.text.count("skipped ahead") == 1


async def test_each_person_has_hours_of_their_own(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        assert ana.clock == "Mon 1 March 2027, 09:00"
        assert bo.clock == "Mon 1 March 2027, 04:00"
        await _with_a_promise(ana)
        await bo.until_text("Fri 5 March, 10:00")
        assert "Fri 5 March, 15:00" in ana.last


async def test_after_a_restart_the_deals_are_there_and_the_follow_up_still_comes(
    database: Path, playbook: Playbook, clock: Clock
) -> None:
    store = open_store(f"sqlite:///{database}", clock=clock)
    house = built(store, playbook, clock)
    async with served(house) as address, window(address) as ana:
        await _with_a_promise(ana)
        # Transactions keep their order: once this is answered, the promise is recorded as said.
        await ana.sends(say="status")
    store.close()

    store = open_store(f"sqlite:///{database}", clock=clock)
    async with served(built(store, playbook, clock)) as address, window(address) as ana:
        assert wording.AFRESH in ana.last
        assert "Renewal with Contoso" in ana.last
        assert "Send three packages" in ana.panel

        await ana.sends(skip="follow-up")
        await ana.until_text("next talk with Contoso · Wed 3 March")
        await ana.sends(skip="follow-up")
        await ana.until_text(wording.TOMORROW)
        await ana.sends(skip="follow-up")
        await ana.until_text("@Ana, today is the day for: Send three packages")
    store.close()


class _BrokenStore(MemoryStore):
    """A store whose disk is full from some moment on."""

    is_full = False

    async def transact(self, organisation: OrganisationId, act: Callable[[UnitOfWork], T]) -> T:
        if self.is_full:
            raise OSError(28, "No space left on device")
        return await super().transact(organisation, act)


async def test_a_fault_of_ours_is_logged_and_said_and_the_talk_goes_on_after_it(
    playbook: Playbook, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    store = _BrokenStore(clock=clock)
    async with served(built(store, playbook, clock)) as address, window(address) as ana:
        store.is_full = True
        await ana.sends(say="new Renewal with Contoso")
        assert ana.error["text"].startswith("Something went wrong on my side, and nothing was changed.")
        fault = ana.error["text"].rpartition(" ")[2].rstrip(")")
        assert any(f"fault {fault}" in one.getMessage() and one.exc_info for one in caplog.records)

        store.is_full = False
        await ana.sends(say="new Renewal with Contoso")
        await ana.until_text("Question 2 of 4")


async def test_what_is_said_to_the_coach_alone_stays_there_with_its_answer(house: House) -> None:
    async with served(house) as address, window(address) as ana, window(address, "bo") as bo:
        await _with_wins(ana)

        await ana.sends(say="/deal offer they moved to 13.5 % on price", alone=True)
        await ana.until_text("They moved on price to 13.5 %")
        await ana.presses("All offers")
        await ana.until(lambda: "13.5 %" in ana.last)
        await ana.sends(say="/deal offers")
        await ana.until_text("Others could read that here")

        await ana.sends(say="/deal offer on the term", alone=True)
        await ana.fills_in(side="we", issue="term", to="three years")
        await ana.until_text("We moved on term to three years")

        await bo.sends(say="hello")
        assert "13.5 %" not in bo.text
        assert "three years" not in bo.text
