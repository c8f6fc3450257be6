"""All of one deal as files: to the asker alone, with what is private for those alone who may see it."""

import json

from coaching.commands import AnswerQuestion, MakePromise
from coaching.people import PersonId
from tests.dialogs.script import CHANNEL, Dialog


async def a_deal(dialog: Dialog, title: str = "Renewal") -> None:
    await dialog.says("ana", f"/deal new {title} with Contoso, stuck on price, sign by 30 Apr")
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    await dialog.hears(
        "ana", MakePromise(deal=deal, what="Send them the list", due="2027-03-12", measure="a reply")
    )
    dialog.place = CHANNEL.direct_to(PersonId("ana"))
    await dialog.hears("ana", AnswerQuestion(deal=deal, question="Q9", words="fair: a second buyer in Ghent"))
    dialog.place = CHANNEL


async def test_it_comes_to_the_asker_alone_in_words_and_for_programs(dialog: Dialog) -> None:
    await a_deal(dialog)

    said = await dialog.says("ana", "/deal export")

    assert said.startswith("(only ana) That is for you alone, so I answer in our direct messages.")
    assert "(to @ana) Renewal with Contoso\n" in said
    assert "# Renewal with Contoso\n" in said
    assert "- ana: Send them the list (open, by Fri 12 March; measured by: a reply)" in said
    words, data = dialog.last.card.files
    assert (words.name, data.name) == ("renewal-with-contoso.md", "renewal-with-contoso.json")
    told = json.loads(data.text)
    assert told["promises"][0]["what"] == "Send them the list"
    assert told["deal"]["brief"]["counterpart"] == "Contoso"
    assert [one["kind"] for one in told["events"]] == ["made"]


async def test_what_is_private_comes_to_the_lead_and_to_nobody_else(dialog: Dialog) -> None:
    await a_deal(dialog)

    mine = await dialog.says("ana", "/deal export")
    assert "a second buyer in Ghent" in mine
    assert "It holds what you told me in private" in mine
    dialog.place = CHANNEL
    others = await dialog.says("bo", "/deal export")

    assert "(to @bo) Renewal with Contoso" in others
    assert "Ghent" not in others + dialog.last.card.files[1].text
    assert "in private" not in others


async def test_what_people_typed_is_no_markup_in_it(dialog: Dialog) -> None:
    await a_deal(dialog, "*Big* [x](http://x.example) <b>")

    await dialog.says("ana", "/deal export")

    words = dialog.last.card.files[0].text
    assert "\\*Big\\*" in words
    assert "[x](http" not in words
    assert "<b>" not in words.replace("\\<b\\>", "")
