"""What happens brings a step by itself: a test agreed, a risky step, a win to be seen, a signature."""

from datetime import UTC, datetime

from coaching.commands import ChangeBrief, OfferTake, ShowMore, TakeMove
from coaching.deal import DealId
from tests.dialogs.script import Dialog

NEW = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
LEVEL = {"slots.metric": "on-time deliveries", "slots.threshold": "95%"}


async def told(dialog: Dialog, line: str = NEW, flag: str = "None of these") -> DealId:
    await dialog.says("ana", line)
    await dialog.presses("ana", flag)
    return dialog.deal()


async def kept(dialog: Dialog, deal: DealId, move: str) -> str:
    """Ana takes a move and keeps the promise on its day; the outcome."""
    await dialog.hears("ana", TakeMove(deal=deal, move=move, what="Agree on it in writing", due="2027-03-10"))
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    return await dialog.fills("ana", proof="signed page on file")


# ── A test that was agreed ────────────────────────────────────────────────────────────────────────────


async def test_an_agreed_test_asks_what_follows_if_it_works(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move="time-boxed-pilot"))

    said = await dialog.fills("ana", **LEVEL)

    assert "Goes well with it: Expansion trigger.\n" in said
    more = await dialog.presses("ana", "Expansion trigger")
    assert more.startswith("(only ana) Expansion trigger\n")


async def test_the_day_of_a_tests_decision_is_asked_about_too(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move="time-boxed-pilot"))
    said = await dialog.fills(
        "ana", **LEVEL, **{"slots.decision": "they sign for all sites"}, decision_day="2027-03-24"
    )
    assert "The decision comes on Wed 24 March, and I ask about it then.\n" in said
    await dialog.on(datetime(2027, 3, 22, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")
    await dialog.fills("ana", proof="96% over three weeks")

    (asked,) = await dialog.on(datetime(2027, 3, 24, 15, tzinfo=UTC))

    assert "today is the day for: Decide on the test: they sign for all sites, as agreed." in asked
    await dialog.presses("ana", "Done")
    outcome = await dialog.fills("ana", proof="their mail of today")
    assert "kept a promise to Contoso" in outcome
    assert "Take it" in outcome


async def test_a_test_decided_on_its_last_day_is_asked_about_once(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move="time-boxed-pilot"))
    said = await dialog.fills("ana", **LEVEL)
    assert "The decision comes on" not in said

    assert len(await dialog.on(datetime(2027, 3, 22, 15, tzinfo=UTC))) == 1


# ── A risky step ──────────────────────────────────────────────────────────────────────────────────────


async def test_a_public_step_carries_its_pre_mortem(dialog: Dialog) -> None:
    deal = await told(dialog)

    more = await dialog.hears("ana", ShowMore(deal=deal, move="first-ally"))
    form = await dialog.hears("ana", OfferTake(deal=deal, move="first-ally"))

    first = "Twenty minutes first: Spend twenty minutes imagining that the small win has harmed"
    assert first in more
    assert first in form
    said = await dialog.fills("ana")
    assert "Goes well with it: Pre-mortem of the win.\n" in said


async def test_a_step_that_one_would_not_like_to_read_of_carries_it_too(dialog: Dialog) -> None:
    deal = await told(dialog)
    sheet = ShowMore(deal=deal, move="success-sheet")
    assert "Twenty minutes first" not in await dialog.hears("ana", sheet)
    await dialog.says("ana", "/deal questions")
    while "in the news" not in dialog.shown(dialog.last):
        await dialog.presses("ana", "Skip")

    await dialog.says("ana", "No, I would rather not read about it in the news")

    assert "Twenty minutes first" in await dialog.hears("ana", sheet)


# ── A win that somebody has to see ────────────────────────────────────────────────────────────────────


async def test_a_win_done_is_told_together_where_somebody_has_to_see_it(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move="carry-home-win"))
    await dialog.fills("ana", **{"slots.audience": "their works council"}, due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")

    outcome = await dialog.fills("ana", proof="their newsletter")

    assert "• Joint statement of progress\n" in outcome
    assert "for their works council" in outcome


async def test_nothing_is_told_in_public_where_a_listed_company_is_involved(dialog: Dialog) -> None:
    deal = await told(dialog, flag="Listed company")
    await dialog.hears("ana", OfferTake(deal=deal, move="carry-home-win", anyway=True))
    await dialog.fills("ana", **{"slots.audience": "their works council"}, due="2027-03-10")
    await dialog.on(datetime(2027, 3, 10, 15, tzinfo=UTC))
    await dialog.presses("ana", "Done")

    assert "Joint statement of progress" not in await dialog.fills("ana", proof="their newsletter")


# ── Many open issues ──────────────────────────────────────────────────────────────────────────────────


async def test_five_open_issues_are_sorted_before_anything_is_offered(dialog: Dialog) -> None:
    deal = await told(dialog)
    issues = "price\nvolume\nwarranty\ndata\nexit"
    await dialog.hears("ana", ChangeBrief(deal=deal, counterpart="Contoso", open_issues=issues))

    wins = await dialog.says("ana", "/deal wins")

    assert "• Ledger: agreed, open, parked\n" in wins
    assert "Why: Many issues are open, so they are sorted before anything is offered\n" in wins


async def test_sorted_issues_are_cut_into_pieces_next_and_the_first_is_taken(dialog: Dialog) -> None:
    deal = await told(dialog)
    assert "Cut it into pieces" not in dialog.shown(dialog.last)
    issues = "price\nvolume\nwarranty\ndata\nexit"
    await dialog.hears("ana", ChangeBrief(deal=deal, counterpart="Contoso", open_issues=issues))
    assert "Cut it into pieces" in await dialog.says("ana", "/deal wins")

    outcome = await kept(dialog, deal, "agreed-open-parked-ledger")

    assert outcome.endswith("] Cut it into pieces  [9] Undo")
    form = await dialog.presses("ana", "Cut it into pieces")
    assert "Which one issue is too big or stuck?" in form
    assert "Pieces of “price”" in await dialog.fills("ana")
    await dialog.presses("ana", "Start here", first=True)
    assert "@ana will: Split the open issues into pieces; bring agreed text on " in await dialog.fills("ana")


# ── A signature ───────────────────────────────────────────────────────────────────────────────────────


async def test_what_is_signed_is_made_to_hold(dialog: Dialog) -> None:
    await told(dialog)

    said = await dialog.says("ana", "we signed!")

    assert said.startswith("Renewal with Contoso is signed, Mon 1 March\n")
    assert "• First 30 days sheet\n" in said or "• First thirty days" in said
    assert "Why: It is signed, and what is signed holds by what is delivered first\n" in said
    plan = await dialog.says("ana", "/deal plan")
    assert "✓ Mon 1 March: Signature · " in plan
    assert "Decision path" not in plan, "what the signature has overtaken is let be"


async def test_two_weeks_after_the_signature_the_first_review_comes_first(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal signed")
    await dialog.on(datetime(2027, 3, 16, 9, tzinfo=UTC))

    assert "• Fifteen-minute scorecard review\n" in await dialog.says("ana", "/deal wins")


async def test_a_good_first_review_brings_a_second_look(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.says("ana", "/deal signed")

    outcome = await kept(dialog, deal, "scorecard-review")

    assert "• Second look after agreement\n" in outcome


async def test_heads_of_terms_bring_the_first_thirty_days(dialog: Dialog) -> None:
    deal = await told(dialog)

    outcome = await kept(dialog, deal, "one-page-heads-of-terms")

    assert "30" in outcome
    assert dialog.coach.playbook.move_named("first-thirty-days").name in outcome


async def test_a_signature_told_too_early_is_taken_back(dialog: Dialog) -> None:
    await told(dialog)
    await dialog.says("ana", "/deal signed")

    plan = await dialog.presses("ana", "Not signed yet")

    assert plan.startswith("(only ana) Renewal with Contoso · the plan\n")
    assert "✓" not in plan
    assert "it is signed" not in await dialog.says("ana", "/deal wins")
