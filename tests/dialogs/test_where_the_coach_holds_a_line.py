"""Ethics: what the coach does not help with, asks about or passes on, said to the writer alone."""

import pytest

from bot.playbook_files import read_playbook
from coaching.commands import OpenDeal
from coaching.people import Place
from coaching.playbook.ethics_rules import EthicsRule
from tests.dialogs.script import CHANNEL, Dialog

RULES = read_playbook().ethics.rules
NEW = "Renewal with Contoso, stuck on price, sign by 30 Apr"
ALONE = Place(platform="local", workspace="acme", conversation="with-ana", private=True)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
async def test_each_rule_is_heard_and_answered_to_the_writer_alone(dialog: Dialog, rule: EthicsRule) -> None:
    for trigger in rule.triggers:
        dialog.place = CHANNEL
        said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {trigger}"))

        assert rule.reply in said.replace("\n", " ") or rule.ask in said, (trigger, said)
        answer = next(part for part in said.split("\n\n") if rule.reply in part or rule.ask in part)
        assert answer.startswith("(only ana) ")


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES if rule.effect == "refuse"], ids=lambda rule: rule.code
)
async def test_what_is_refused_is_not_kept(dialog: Dialog, rule: EthicsRule) -> None:
    for trigger in rule.triggers:
        said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {trigger}"))
        if rule.reply in said:
            assert "No open deal here yet." in await dialog.says("ana", "/deal list")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
async def test_what_only_sounds_alike_is_coached_as_ever(dialog: Dialog, rule: EthicsRule) -> None:
    for near_miss in rule.near_misses:
        said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {near_miss}"))
        assert rule.reply not in said
        assert rule.ask not in said


async def test_ones_own_limit_in_a_channel_is_not_kept_and_told_to_the_writer_alone(dialog: Dialog) -> None:
    said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. We walk away at 1.2 million"))

    assert said.startswith("(only ana) ")
    assert "1.2 million" not in said
    assert dialog.chat.messages == []


async def test_ones_own_limit_may_be_told_where_nobody_else_reads(dialog: Dialog) -> None:
    dialog.place = ALONE

    said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. We walk away at 1.2 million"))

    assert "does one of these apply?" in said


async def test_what_is_unclear_is_asked_once_and_believed_when_sent_again(dialog: Dialog) -> None:
    unclear = [
        (rule, trigger)
        for rule in RULES
        for trigger in rule.triggers
        if "kept nothing yet" in await dialog.hears("bo", OpenDeal(about=f"{NEW}. {trigger}"))
    ]
    for rule, trigger in unclear:
        first = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {trigger}"))
        assert rule.ask in first
        assert rule.ask not in await dialog.hears("ana", OpenDeal(about=f"{NEW}. {trigger}"))


async def test_a_promise_is_checked_as_well(dialog: Dialog) -> None:
    await dialog.says("ana", f"/deal new {NEW}")
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")

    said = await dialog.fills("ana", what="Tell them that we have another offer although we have none")

    assert "(only ana) " in said
    assert "nothing open" in await dialog.says("ana", "/deal status")


async def test_what_the_other_side_did_is_no_wish_of_ours(dialog: Dialog) -> None:
    await dialog.says("ana", f"/deal new {NEW}")
    await dialog.presses("ana", "None of these")
    await dialog.presses("ana", "Take it")
    await dialog.fills("ana", what="Send the proposal", due="2027-03-10")
    await dialog.says("ana", "/deal status")
    await dialog.offers("ana", "OfferBlocked", dialog.commitment())

    said = await dialog.fills("ana", words="they threatened to leak it to the press")

    assert "In the way: “they threatened to leak it to the press”" in said


# ── Smear and rumour ──────────────────────────────────────────────────────────────────────────────────

SMEAR = (
    "We should start a smear campaign against their CEO",
    "Let's spread a rumour in the market that they are bankrupt",
    "Let us plant a story about their safety record with a friendly journalist",
    "We could discredit their chairwoman with her own board",
    "Post anonymous reviews so that their customers get nervous",
    "Help me make their CFO look corrupt in the press",
    "Leak their offer to the trade press to put pressure on them",
    "Get the union to say that their plant is unsafe, whether or not it is",
    "Whisper to their bank that they are about to default",
    "Badmouth them to their biggest customer until they give in",
    "Pay a blogger to write that their product fails",
)
FAIR = (
    "The press wrote about the delay last week",
    "The rumour that they are bankrupt is wrong, so tell our board",
    "They started a smear campaign against us",
    "Somebody spread a rumour that we are pulling out; how do we answer it?",
    "Tell our investors together what was reached",
    "Their reputation suffered after the recall, so they are careful",
    "Ask the residents what would help them and publish it together",
    "The dirt on the site has to be removed before handover",
    "We will not say a bad word about them",
    "Their own auditor has discredited the forecast",
    "A market rumour moved their share price",
    "Send the journalist the joint statement that both sides agreed",
)


@pytest.mark.parametrize("words", SMEAR)
async def test_harm_to_their_name_is_not_planned_and_no_deal_is_kept_with_it(
    dialog: Dialog, words: str
) -> None:
    said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {words}"))

    assert said.startswith("(only ana) ")
    assert "No open deal here yet." in await dialog.says("ana", "/deal list")


@pytest.mark.parametrize("words", FAIR)
async def test_what_is_said_openly_or_of_what_others_did_is_coached_as_ever(
    dialog: Dialog, words: str
) -> None:
    said = await dialog.hears("ana", OpenDeal(about=f"{NEW}. {words}"))

    assert "does one of these apply?" in said
    assert "(only ana) " not in said
