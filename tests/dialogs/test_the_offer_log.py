"""Who moved, on which issue, when and to what: told and shown in private alone, and kept sealed."""

from datetime import UTC, datetime

import pytest

from bot import wording
from coaching import errors
from coaching.commands import AskForOffer, KeepOffer, ShowOffers
from coaching.deal import DealId
from coaching.people import PersonId, Place
from coaching.private import Offer
from tests.dialogs.script import CHANNEL, Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
IN_PRIVATE = f"(only ana) {wording.refusal(errors.OnlyInPrivate())}"


def alone(who: str = "ana") -> Place:
    return Place(platform="local", workspace="acme", conversation=f"with-{who}", private=True)


async def told(dialog: Dialog) -> DealId:
    await dialog.says("ana", NEW)
    await dialog.presses("ana", "None of these")
    deal = dialog.deal()
    dialog.place = alone()
    return deal


async def offers(dialog: Dialog, deal: DealId) -> tuple[Offer, ...]:
    found = await dialog.coach.store.look(CHANNEL.organisation, lambda work: work.private.of_deal(deal))
    return found.offers


async def test_an_offer_is_told_in_one_line(dialog: Dialog) -> None:
    deal = await told(dialog)

    said = await dialog.says("ana", "/deal offer they moved to 12 % on Price")

    assert said.startswith(
        "(only ana) Kept, for those alone who may see what is private\n"
        "They moved on price to 12 % (Mon 1 March)\n"
    )
    (kept,) = await offers(dialog, deal)
    assert (kept.side, kept.issue, kept.to, kept.by) == ("they", "price", "12 %", "ana")


async def test_the_next_offer_says_what_stood_before(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal offer they moved to 14 % on price")
    dialog.clock.set(datetime(2027, 3, 4, 9, tzinfo=UTC))

    said = await dialog.says("ana", "/deal offer they came down to 12 % on price")

    assert "They moved on price to 12 % (Thu 4 March)\nBefore: 14 % (Mon 1 March).\n" in said


async def test_all_of_them_are_listed_by_issue_with_their_days(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal offer they moved to 14 % on price")
    await dialog.says("ana", "/deal offer we moved to 45 days on payment terms")
    dialog.clock.set(datetime(2027, 3, 4, 9, tzinfo=UTC))
    await dialog.says("ana", "/deal offer we moved to 10 % on price")

    said = await dialog.says("ana", "/deal offers")

    assert "  price: they 14 % (Mon 1 March); we 10 % (Thu 4 March)\n" in said
    assert "  payment terms: we 45 days (Mon 1 March)\n" in said


async def test_where_none_was_told_the_list_says_how(dialog: Dialog) -> None:
    await told(dialog)

    assert "None told yet. For example: “offer they moved to 12 % on price”." in await dialog.says(
        "ana", "/deal offers"
    )


@pytest.mark.parametrize(
    ("words", "prefilled"),
    [
        ("they moved to 12 %", ("  Who: they\n", "  To what: 12 %\n")),
        ("they moved on price", ("  Who: they\n", "  On which issue: price\n")),
        ("12 % on price", ("  On which issue: price\n", "  To what: 12 %\n")),
    ],
)
async def test_what_a_line_leaves_open_is_asked_in_a_form(
    dialog: Dialog, words: str, prefilled: tuple[str, ...]
) -> None:
    deal = await told(dialog)

    form = await dialog.says("ana", f"/deal offer {words}")

    assert form.startswith("(only ana) Who moved?\n")
    for part in prefilled:
        assert part in form
    assert await offers(dialog, deal) == ()
    await dialog.fills("ana", side="they", issue="price", to="12 %")
    assert len(await offers(dialog, deal)) == 1


async def test_the_talk_brief_shows_the_latest_of_each_side(dialog: Dialog) -> None:
    await told(dialog)
    for words in ("they moved to 14 % on price", "we moved to 8 % on price", "they moved to 12 % on price"):
        await dialog.says("ana", f"/deal offer {words}")

    page = await dialog.says("ana", "/deal talk")

    assert "  Latest offer: They moved on price to 12 % (Mon 1 March)\n" in page
    assert "  Latest offer: We moved on price to 8 % (Mon 1 March)\n" in page
    assert "14 %" not in page


async def test_another_side_can_be_called_by_its_name(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", "/deal also Globex: their legal is silent")

    said = await dialog.says("ana", "/deal offer Globex moved to 12 % on price")

    assert "Globex moved on price to 12 %" in said
    assert [one.counterpart for one in await offers(dialog, deal)] == ["Globex"]
    assert "12 %" not in await dialog.says("ana", "/deal talk"), "the first side made no offer"
    assert "  price (Globex): they 12 %" in await dialog.says("ana", "/deal offers")


async def test_too_long_a_line_is_refused(dialog: Dialog) -> None:
    deal = await told(dialog)

    assert "under 400 characters" in await dialog.hears("ana", KeepOffer(deal=deal, words="x" * 401))
    assert "under 200 characters" in await dialog.hears("ana", KeepOffer(deal=deal, issue="x" * 201))


async def test_lines_are_held_in_an_offer_too(dialog: Dialog) -> None:
    deal = await told(dialog)

    held = await dialog.says(
        "ana", "/deal offer they moved to 12 % on price, their CFO told me the unpublished results"
    )

    assert "Kept, for" not in held
    assert await offers(dialog, deal) == ()


# ── Who may ───────────────────────────────────────────────────────────────────────────────────────────


async def test_in_a_channel_nothing_is_kept_and_nothing_is_shown(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", "/deal offer they moved to 12 % on price")
    dialog.place = CHANNEL

    for phrase in ("/deal offer they moved to 9 % on price", "/deal offer 9 %", "/deal offers"):
        assert await dialog.says("ana", phrase) == IN_PRIVATE
    for wish in (
        AskForOffer(deal=deal, side="they"),
        KeepOffer(deal=deal, side="they", issue="price", to="9 %"),
        ShowOffers(deal=deal),
    ):
        assert await dialog.hears("ana", wish) == IN_PRIVATE
    assert len(await offers(dialog, deal)) == 1
    for phrase in ("/deal status", "/deal talk", "/deal brief", "/deal wins", "/deal plan"):
        await dialog.says("ana", phrase)
    for day in range(2, 25):
        await dialog.on(datetime(2027, 3, day, 15, tzinfo=UTC))
    openly = [dialog.shown(one) for one in dialog.chat.messages if not one.place.private]
    assert openly
    assert not [shown for shown in openly if "12 %" in shown or "moved on price" in shown]


async def test_in_a_channel_with_several_deals_no_button_carries_the_words(dialog: Dialog) -> None:
    await told(dialog)
    dialog.place = CHANNEL
    await dialog.says("ana", "/deal new Licence with Globex, they have gone quiet, sign by 30 Apr")

    assert await dialog.says("ana", "/deal offer they moved to 12 % on price") == IN_PRIVATE


async def test_in_private_with_several_deals_it_is_asked_which(dialog: Dialog) -> None:
    deal = await told(dialog)
    dialog.place = CHANNEL
    await dialog.says("ana", "/deal new Licence with Globex, they have gone quiet, sign by 30 Apr")
    dialog.place = alone()

    await dialog.says("ana", "/deal offer they moved to 12 % on price")
    said = await dialog.presses("ana", "Renewal with Contoso")

    assert "They moved on price to 12 %" in said
    assert len(await offers(dialog, deal)) == 1


async def test_a_member_who_was_not_chosen_neither_tells_nor_sees_any(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.coach.store.transact(
        CHANNEL.organisation,
        lambda work: work.deals.save(work.deals.known(deal).joined_by(PersonId("bo"))),
    )
    dialog.place = alone("bo")

    chosen = f"(only bo) {wording.refusal(errors.OnlyForChosen())}"
    for phrase in ("/deal offer they moved to 12 % on price", "/deal offers"):
        assert await dialog.says("bo", phrase) == chosen
    assert await dialog.hears("bo", AskForOffer(deal=deal, side="we")) == chosen
