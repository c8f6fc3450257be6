"""A plan is handed to the counterpart: what was chosen of both sides' steps, as files, to the asker alone."""

import csv
from io import StringIO
from uuid import UUID

from bot.card import Card
from coaching.commands import AddTheirs, AnswerQuestion, MakePromise, SharePlan, TakeMove
from coaching.people import PersonId
from tests.dialogs.script import CHANNEL, Dialog

FLOOR = "we walk away below 240k, and a second buyer in Ghent waits"


async def a_deal(dialog: Dialog, what: str = "Send them the list") -> None:
    await dialog.says("ana", "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    await dialog.hears(
        "ana",
        MakePromise(deal=deal, what=what, due="2027-03-12", measure="a reply", in_return="their open points"),
    )
    await dialog.hears("ana", AddTheirs(deal=deal, words="Ms Weber confirms the committee slot by 10 March"))
    dialog.place = CHANNEL.direct_to(PersonId("ana"))
    await dialog.hears("ana", AnswerQuestion(deal=deal, question="Q9", words=f"fair: {FLOOR}"))
    dialog.place = CHANNEL


def files(dialog: Dialog) -> tuple[str, str, str]:
    markdown, table, page = dialog.last.card.files
    return markdown.text, table.text, page.text


def ticks(dialog: Dialog) -> Card:
    assert dialog.open_form is not None
    return Card(form=dialog.open_form[0])


async def test_what_was_chosen_comes_to_the_asker_alone_as_three_files(dialog: Dialog) -> None:
    await a_deal(dialog)

    form = await dialog.says("ana", "/deal share plan")
    assert "Plan for the other side" in form
    said = await dialog.fills("ana", milestones="with_days")

    assert said.startswith("(only ana) That is for you alone, so I answer in our direct messages.")
    assert "(to @ana) Mutual action plan with Contoso\n" in said
    assert "In it: 2 steps and " in said
    markdown, table, page = files(dialog)
    assert [one.name for one in dialog.last.card.files] == [
        "plan-contoso.md",
        "plan-contoso.csv",
        "plan-contoso.html",
    ]
    assert (
        "- [ ] Wed 10 March 2027, Ms Weber (you): confirm the committee slot (open)\n"
        "- [ ] Fri 12 March 2027, ana (we): Send them the list; done when: a reply (open)\n"
    ) in markdown
    rows = list(csv.reader(StringIO(table.removeprefix("\ufeff"))))
    assert rows[0] == ["Who", "Side", "What", "Done when", "By", "State"]
    assert rows[2] == ["ana", "we", "Send them the list", "a reply", "2027-03-12", "open"]
    assert '<th scope="row">ana</th>' in page
    assert "<script" not in page


async def test_the_day_by_which_we_want_to_sign_is_ours_until_somebody_says_otherwise(dialog: Dialog) -> None:
    await a_deal(dialog)

    await dialog.says("ana", "/deal share plan")
    await dialog.fills("ana")

    markdown, _, page = files(dialog)
    assert "- [ ] Signature, signed contract (ahead)" in markdown
    assert "April" not in markdown + page
    assert "price" not in markdown + page
    assert "open points" not in markdown + page


async def test_a_step_of_our_own_is_offered_and_not_ticked(dialog: Dialog) -> None:
    await a_deal(dialog)
    await dialog.hears(
        "ana",
        MakePromise(deal=dialog.deal(), what="Count our own stock", due="2027-03-11", measure="a sheet"),
    )

    await dialog.says("ana", "/deal share plan")
    form = ticks(dialog).form
    assert form is not None
    steps = form.fields[0]

    named = {one.value: one.label for one in steps.options}
    assert "Count our own stock (ana, Thu 11 March)" in named.values()
    assert not [one for one in steps.values if named[one].startswith("Count")]
    await dialog.fills("ana", steps=[one for one in named if named[one].startswith("Count")])
    assert "Count our own stock" in files(dialog)[0]
    assert "Send them the list" not in files(dialog)[0]


async def test_what_was_told_in_private_can_not_be_chosen(dialog: Dialog) -> None:
    await a_deal(dialog, what="Send them the list, not below 240k")
    deal = dialog.deal()
    dialog.place = CHANNEL.direct_to(PersonId("ana"))
    await dialog.hears(
        "ana", TakeMove(deal=deal, move="best-alternative-week", slots={"alternative": "the buyer in Ghent"})
    )

    await dialog.says("ana", "/deal share plan")
    form = ticks(dialog).form
    assert form is not None
    shown = [one.label for one in form.fields[0].options]
    assert len(shown) == 1
    assert shown[0].startswith("confirm the committee slot")

    every = tuple(str(UUID(int=number)) for number in range(60))
    await dialog.hears("ana", SharePlan(deal=deal, steps=every, milestones="with_days"))
    for text in files(dialog):
        assert "confirm the committee slot" in text
        assert "240" not in text
        assert "Ghent" not in text
        assert "alternative" not in text.casefold()


async def test_nothing_chosen_is_said_to_the_asker_and_a_late_press_still_works(dialog: Dialog) -> None:
    await a_deal(dialog)
    await dialog.says("ana", "/deal share plan")

    assert "There is nothing in it yet" in await dialog.fills("ana", steps=[], milestones="left_out")
    assert dialog.refused_field == "steps"
    deal = dialog.deal()
    dialog.place = CHANNEL.direct_to(PersonId("ana"))
    again = await dialog.hears("ana", SharePlan(deal=deal, steps=("not an id",), milestones="nonsense"))
    assert "Mutual action plan with Contoso" in again


async def test_somebody_of_the_other_side_gets_none_from_the_coach(dialog: Dialog) -> None:
    await a_deal(dialog)

    assert "Mutual action plan" not in await dialog.says("cara", "/deal share plan")
