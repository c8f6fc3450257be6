"""The same conversation in a terminal: numbered buttons, forms field by field, nothing to obey."""

import unicodedata
from collections.abc import Mapping, Sequence

import pytest

from bot import wording
from bot.local.terminal import serve_terminal
from tests.bot.local.house import RENEWAL, House, following_up

#: Buttons of the card with three wins: two for each, then "Other wins".
TAKE_FIRST, MORE_ABOUT_FIRST = "1", "2"
NONE_OF_THESE = "5"


async def _talk(house: House, lines: Sequence[str], fields: Mapping[str, Sequence[str]] | None = None) -> str:
    """All that the terminal shows while these lines are typed, and these into the fields of forms.

    Enter is pressed in a field that is not named.
    """
    shown: list[str] = []
    typed = iter(lines)
    into = {label: iter(answers) for label, answers in (fields or {}).items()}

    async def read_line(prompt: str) -> str | None:
        shown.append(prompt)
        if prompt in {"Ana> ", "Bo> "}:
            return next(typed, None)
        picks = prompt in {"> ", f"({wording.LEAVE_IT}) > "}
        looked_at = reversed(shown) if picks else (prompt,)
        label = next((one for text in looked_at for one in into if one in text), "")
        return next(into[label], "") if label else ""

    async with following_up(house):
        await serve_terminal(
            answering=house.answering,
            loop=house.loop,
            courier=house.courier,
            clock=house.clock,
            read_line=read_line,
            write=shown.append,
        )
    assert next(typed, None) is None, "not all lines were asked for"
    return "".join(shown)


async def test_from_a_new_deal_to_the_next_step_in_a_terminal(house: House) -> None:
    shown = await _talk(
        house,
        [RENEWAL, NONE_OF_THESE, TAKE_FIRST, "skip", "skip", "skip", "1", "as bo", "status", "quit"],
        {
            f"{wording.WHAT_LABEL} [": ["Send three packages"],
            wording.PROOF_LABEL: ["Mail of 5 March"],
            f"{wording.DUE_LABEL} [": ["Friday"],
        },
    )
    for told in (
        "  [5] None of these",
        "Three small wins for Renewal with Contoso",
        "@Ana will: Send three packages (by Fri 5 March)",
        "next talk with Contoso · Wed 3 March",
        wording.TOMORROW,
        "Ana skipped ahead to Fri 5 March, 15:00",
        "@Ana, today is the day for: Send three packages",
        "@Ana kept a promise to Contoso.",
        "  Proof: Mail of 5 March",
        "Playing as Bo. It is Fri 5 March, 10:00.",
        "@Ana: done, by Fri 5 March",
    ):
        assert told in shown, told
    order = [
        shown.index(told) for told in ("None of these", "Three small wins", "will: Send", "kept a promise")
    ]
    assert order == sorted(order)


async def test_a_wrong_value_is_said_at_once_and_asked_again(house: House) -> None:
    shown = await _talk(
        house,
        [RENEWAL, NONE_OF_THESE, TAKE_FIRST],
        {
            f"{wording.DUE_LABEL} [": [
                "31 February",
                "whenever",
                "1 February 2027",
                "1 March 2031",
                "Friday",
            ],
            f"{wording.OWNER_LABEL} [": ["Mallory", "Bo"],
        },
    )
    for told in (
        "There is no 31 February in the calendar.",
        "I cannot read a day in that.",
        "has passed. Please name a day ahead.",
        "more than a year away",
        "I cannot find that person on your side.",
        "@Bo, this is proposed to you",
    ):
        assert told in shown, told
    assert shown.count(f"{wording.DUE_LABEL} [") == 5


async def test_a_form_for_a_new_deal_is_asked_field_by_field(house: House) -> None:
    shown = await _talk(
        house,
        ["new", "status"],
        {
            wording.ABOUT_LABEL: ["", "Licence with Globex"],
            wording.OBSTACLES_LABEL: ["1 2 3", "99", "x", "1 2"],
            wording.SIGN_BY_LABEL: ["30 April"],
            wording.FLAGS_LABEL: ["5"],
        },
    )
    assert "Tell me what you are trying to agree, and with whom." in shown
    assert "Please pick up to 2." in shown
    assert shown.count(wording.NOT_ON_THE_LIST) == 2
    assert "Three small wins for" in shown
    assert "(by Fri 30 April)" in shown


async def test_a_form_can_be_given_up_and_a_button_can_be_missed(house: House) -> None:
    shown = await _talk(
        house,
        ["7", "skip", RENEWAL, "99", "0", NONE_OF_THESE, MORE_ABOUT_FIRST, "1", "", "skip day"],
        {f"{wording.WHAT_LABEL} [": ["."]},
    )
    assert shown.count(wording.NO_SUCH_NUMBER) == 3
    assert f"  {wording.WHY_NOW}: " in shown
    assert wording.GIVEN_UP in shown
    assert wording.NOTHING_TO_SKIP_TO in shown
    assert "Ana skipped ahead to Tue 2 March, 09:00" in shown


async def test_the_other_persons_private_answers_are_not_shown(house: House) -> None:
    await _talk(house, ["help"])
    shown = await _talk(house, ["as bo"])
    assert wording.HELP_TITLE not in shown


@pytest.mark.parametrize("code", ["\x1b[2J", "\x1b]0;title\x07", "\x9b31m", "\x08\x08", "\r", "\u202e"])
async def test_what_people_write_cannot_steer_the_terminal(house: House, code: str) -> None:
    shown = await _talk(house, [f"new Renewal with Con{code}toso", "status"])
    assert "Con" in shown
    assert "\u202e" not in shown
    assert not {one for one in shown if unicodedata.category(one) == "Cc"} - {"\n"}
