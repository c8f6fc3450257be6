"""The lead chooses who else may see what is private; private talks keep to their guard-rails."""

import pytest

from bot import wording
from coaching.commands import ChangeBrief, OfferBrief, OfferTake, ShowMore
from coaching.deal import DealId
from coaching.errors import OnlyForChosen
from coaching.people import PersonId, Place
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
OWED = "we still owe them the corrected invoices"
BO = PersonId("bo")
CHOICE = wording.MAY_SEE_TOO


def alone(who: str) -> Place:
    return Place(platform="local", workspace="acme", conversation=f"with-{who}", private=True)


async def told_in_private(dialog: Dialog) -> DealId:
    """Ana leads the deal and has told the coach alone what is still owed."""
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    dialog.place = alone("ana")
    await dialog.says("ana", "/deal questions")
    while "How much do you trust" not in dialog.shown(dialog.last):
        await dialog.presses("ana", "Skip")
    await dialog.says("ana", f"4; {OWED}")
    assert OWED in await dialog.says("ana", "/deal brief")
    return deal


async def chosen(dialog: Dialog, deal: DealId, **filled: object) -> str:
    """What Ana sees after she has changed in private who may see it."""
    dialog.place = alone("ana")
    await dialog.hears("ana", OfferBrief(deal=deal))
    return await dialog.fills("ana", **filled)


async def brief_of(dialog: Dialog, who: str) -> str:
    dialog.place = alone(who)
    return await dialog.says(who, "/deal brief")


async def test_whom_the_lead_chooses_sees_in_private_what_is_private_and_the_channel_does_not(
    dialog: Dialog,
) -> None:
    deal = await told_in_private(dialog)
    assert "no open deal" in await brief_of(dialog, "bo")

    said = await chosen(dialog, deal, trust="bo")

    assert "  May see what is private: bo\n" in said
    assert OWED in await brief_of(dialog, "bo")
    dialog.place = CHANNEL
    for who in ("ana", "bo"):
        for phrase in ("/deal brief", "/deal status", "/deal wins"):
            said = await dialog.says(who, phrase)
            assert OWED not in said
            assert "May see what is private" not in said


async def test_the_lead_can_take_it_back(dialog: Dialog) -> None:
    deal = await told_in_private(dialog)
    await chosen(dialog, deal, trust="bo")
    assert OWED in await chosen(dialog, deal, sign_by="2027-05-14"), "another change leaves bo chosen"
    assert OWED in await brief_of(dialog, "bo")

    said = await chosen(dialog, deal, trusted=())

    assert "May see what is private" not in said
    brief = await brief_of(dialog, "bo")
    assert "Brief: Renewal with Contoso" in brief, "bo stays a member"
    assert OWED not in brief


async def test_nobody_but_the_lead_chooses_and_that_in_private_alone(dialog: Dialog) -> None:
    deal = await told_in_private(dialog)
    assert CHOICE in (await dialog.hears("ana", OfferBrief(deal=deal)))
    await chosen(dialog, deal, trust="bo")

    for who, place in (("ana", CHANNEL), ("bo", CHANNEL), ("bo", alone("bo"))):
        dialog.place = place
        assert CHOICE not in await dialog.hears(who, OfferBrief(deal=deal))
        for wish in (ChangeBrief(deal=deal, trust=BO), ChangeBrief(deal=deal, trusted=(BO,))):
            assert await dialog.hears(who, wish) == f"(only {who}) {wording.refusal(OnlyForChosen())}"
    assert OWED in await brief_of(dialog, "bo"), "and nothing was changed"


async def test_a_change_of_the_brief_in_the_channel_leaves_those_who_were_chosen(dialog: Dialog) -> None:
    deal = await told_in_private(dialog)
    await chosen(dialog, deal, trust="bo")

    dialog.place = CHANNEL
    await dialog.hears("ana", OfferBrief(deal=deal))
    await dialog.fills("ana", contact="Dana")

    assert OWED in await brief_of(dialog, "bo")


async def test_somebody_from_outside_cannot_be_chosen(dialog: Dialog) -> None:
    deal = await told_in_private(dialog)
    dialog.place = alone("ana")
    await dialog.hears("ana", OfferBrief(deal=deal))

    wish = ChangeBrief(deal=deal, trust=PersonId("cara"))
    said = await dialog.hears("ana", wish, people=("ana", "bo", "cara"))

    assert said == "(only ana) I cannot find that person on your side. Please pick somebody else."
    assert dialog.refused_field == "trust"


# ── Private talks, and those who are not in the room (M41, M46) ───────────────────────────────────────


async def test_a_private_channel_is_promised_with_its_guard_rails(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()

    form = await dialog.hears("ana", OfferTake(deal=deal, move="private-channel"))
    assert "Long-term check: If this became public tomorrow, who would feel betrayed?" in form
    said = await dialog.fills("ana", **{"slots.topic": "the price of year two", "slots.contact": "Dana"})

    assert "privately by" in said
    assert "on the price of year two only: no offers, no paper, both principals informed, ends on" in said
    assert "  In return: The same mandate and the same silence on their side.\n" in said


@pytest.mark.parametrize(
    ("flag", "warning"),
    [
        ("Lawyer or union for them", "Only with the representative in person"),
        ("Listed company", "Insider rules apply to private talks too."),
        ("We compete with them", "Counsel sets the topics."),
    ],
)
async def test_a_private_channel_warns_of_what_binds_it_here(dialog: Dialog, flag: str, warning: str) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", flag)

    more = await dialog.hears("ana", ShowMore(deal=dialog.deal(), move="private-channel"))

    (mind,) = [line for line in more.split("\n") if line.startswith("  Mind: ")]
    assert warning in mind


@pytest.mark.parametrize("flag", ["None of these", "Public tender"])
async def test_nobody_is_spoken_to_beside_the_official_channel_in_a_public_tender(
    dialog: Dialog, flag: str
) -> None:
    await dialog.says(
        "ana",
        "/deal new Renewal with Contoso, their works council blocks it and legal must approve, by 30 Apr",
    )
    await dialog.presses("ana", flag)

    shown = [choice.title for choice in dialog.last.card.choices]

    asked_aside = {"Private channel with guard-rails", "Talk with one silent stakeholder"}
    assert bool(asked_aside.intersection(shown)) == (flag == "None of these")


async def test_a_talk_with_somebody_not_in_the_room_is_held_with_their_knowledge(dialog: Dialog) -> None:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")

    await dialog.hears("ana", OfferTake(deal=dialog.deal(), move="silent-stakeholder-talk"))
    said = await dialog.fills(
        "ana",
        **{
            "slots.contact": "Dana",
            "slots.silent": "their plant manager",
            "slots.question": "what would make May a good month",
        },
    )

    assert "With Dana's knowledge, ana talks with their plant manager by" in said
    assert "one question (what would make May a good month), result in three lines" in said
    assert "  In return: An introduction by the contact.\n" in said
