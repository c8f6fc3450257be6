"""What one does with a suggested win beside taking it: look closer, make it smaller, turn it down, cut."""

import json
from datetime import UTC, datetime
from uuid import UUID

import pytest

from bot import presses
from bot.plain import buttons
from bot.wording import CAUTIONS
from coaching.commands import (
    CutIntoPieces,
    DeclineMove,
    OfferDecline,
    OfferTake,
    ShowMore,
    ShowSmaller,
    TakeMove,
)
from coaching.deal import DealId
from tests.dialogs.script import Dialog

PRICE = "/deal new Renewal with Contoso, stuck on price, sign by 30 Apr"
PILOT = "time-boxed-pilot"
LEVEL = {"slots.metric": "on-time deliveries", "slots.threshold": "95%"}


async def told(dialog: Dialog, line: str = PRICE, flag: str = "None of these") -> DealId:
    """A deal is told in a line and its wins shown; its id."""
    await dialog.says("ana", line)
    await dialog.presses("ana", flag)
    return dialog.deal()


def names(card: str) -> list[str]:
    return [line.removeprefix("• ") for line in card.split("\n") if line.startswith("• ")]


# ── Behind "More" ─────────────────────────────────────────────────────────────────────────────────────


async def test_more_says_why_they_can_say_yes_what_they_can_say_at_home_and_where_it_leads(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)

    more = await dialog.hears("ana", ShowMore(deal=deal, move="contingent-bet"))

    assert "  Why they can say yes: If they are right about the future" in more
    assert "  What they can say at home: “If our forecast holds" in more
    assert "  Brings closer: Renewal with Contoso (by Fri 30 April)\n" in more
    assert "  Comes from: A tool of business and of diplomacy.\n" in more
    assert more.endswith("[1] Take it  [2] Smaller version  [3] Not for us")


async def test_more_pairs_a_measurable_step_with_a_respectful_one_that_was_suggested(dialog: Dialog) -> None:
    deal = await told(
        dialog,
        "/deal new Renewal with Contoso, their works council blocks it and legal must approve,"
        " sign by 30 Apr",
    )
    suggested = {json.loads(one.token)[1].get("move", "") for one in buttons(dialog.last.card)}
    assert {"mutual-action-plan", "private-channel"} <= suggested

    plan = await dialog.hears("ana", ShowMore(deal=deal, move="mutual-action-plan"))
    channel = await dialog.hears("ana", ShowMore(deal=deal, move="private-channel"))

    assert (
        "  Comes from: A tool of business. Goes with “Private channel with guard-rails”, a tool of diplomacy:"
        " this one can be counted, that one shows respect.\n" in plan
    )
    assert "  Comes from: A tool of diplomacy. Goes with “Mutual action plan, " in channel


async def test_more_warns_of_what_applies_here_and_of_nothing_else(dialog: Dialog) -> None:
    listed = await told(dialog, flag="Listed company")
    more = await dialog.hears("ana", ShowMore(deal=listed, move="first-ally"))
    assert [line for line in more.split("\n") if "Mind: " in line] == ["  Mind: No selective disclosure."]

    of_our_own = await told(dialog)
    more = await dialog.hears("ana", ShowMore(deal=of_our_own, move="first-ally"))
    assert "Mind: " not in more


async def test_what_is_forbidden_here_is_not_suggested_at_all(dialog: Dialog) -> None:
    story = "/deal new Renewal with Contoso, we have no leverage, take it or leave it, sign by 30 Apr"

    await told(dialog, story)
    assert "First credible yes" in names(dialog.shown(dialog.last))
    await told(dialog, story, flag="We compete with them")
    assert "First credible yes" not in names(dialog.shown(dialog.last))


# ── A smaller version ─────────────────────────────────────────────────────────────────────────────────


async def test_a_smaller_version_is_sooner_and_has_a_first_half_hour(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", ShowMore(deal=deal, move=PILOT))

    small = await dialog.presses("ana", "Smaller version")

    assert small.startswith("(only ana) Smaller: Time-boxed pilot\n")
    assert "  First half hour: List three parts small enough to try" in small
    assert "Propose a 7-day pilot" in small, "five days end on a Saturday, so it is the Monday after"
    assert "  By: Mon 8 March\n" in small
    assert small.endswith("[1] Take it")


async def test_a_smaller_version_offers_the_small_parts_that_are_usual_and_invents_none(
    dialog: Dialog,
) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", ShowSmaller(deal=deal, move=PILOT))
    form = await dialog.presses("ana", "Take it")
    assert "pilot of [which part, such as " in form
    assert dialog.open_form is not None
    (scope,) = [one for one in dialog.open_form[0].fields if one.name == "slots.scope"]
    offered = [option.value for option in scope.options]
    assert len(offered) >= 3

    said = await dialog.fills("ana", **LEVEL, **{"slots.scope": offered[0]})

    assert f"@ana will: Propose a 7-day pilot of {offered[0]} with Contoso" in said
    assert "I'll come back to it Mon 8 March" in said


# ── Not for us ────────────────────────────────────────────────────────────────────────────────────────


async def declined(dialog: Dialog, reason: str, words: str = "") -> str:
    """Turn the first of the suggested wins down; the answer."""
    await dialog.presses("ana", "More", first=True)
    await dialog.presses("ana", "Not for us")
    return await dialog.fills("ana", reason=reason, words=words)


@pytest.mark.parametrize("reason", ["never", "they_would_refuse", "tried"])
async def test_what_is_never_for_this_deal_is_not_suggested_again(dialog: Dialog, reason: str) -> None:
    await told(dialog)
    first, *others = names(dialog.shown(dialog.last))

    said = await declined(dialog, reason, "their board said no in May")

    assert said.startswith(
        f"(only ana) Not for us: {first}\nNoted. I do not suggest it again for this deal.\n"
    )
    (instead,) = names(said)
    assert instead not in {first, *others}, "the next best takes its place"
    dialog.clock.set(datetime(2027, 4, 5, 9, tzinfo=UTC))
    for _ in range(4):
        assert first not in names(await dialog.says("ana", "/deal wins"))


async def test_what_is_not_for_now_rests_two_weeks(dialog: Dialog) -> None:
    await told(dialog)
    first = names(dialog.shown(dialog.last))[0]

    said = await declined(dialog, "not_now")

    assert "I do not suggest it again before Mon 15 March." in said
    dialog.clock.set(datetime(2027, 3, 14, 9, tzinfo=UTC))
    assert first not in names(await dialog.says("ana", "/deal wins"))
    dialog.clock.set(datetime(2027, 3, 15, 9, tzinfo=UTC))
    assert first in names(await dialog.says("ana", "/deal wins"))


async def test_what_is_too_big_comes_back_in_small(dialog: Dialog) -> None:
    await told(dialog)
    first = names(dialog.shown(dialog.last))[0]

    said = await declined(dialog, "too_big")

    assert names(said)[0] == f"Smaller: {first}"
    assert len(names(said)) == 2
    form = await dialog.presses("ana", "Take it", first=True)
    assert form.startswith(f"(only ana) Take it: {first}")


async def test_a_win_is_not_turned_down_without_a_reason(dialog: Dialog) -> None:
    await told(dialog)

    said = await declined(dialog, "")

    assert said == "(only ana) Pick the reason that comes closest."
    assert dialog.refused_field == "reason"


async def test_what_was_taken_is_not_turned_down(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", TakeMove(deal=deal, move="success-sheet"))

    for wish in (
        OfferDecline(deal=deal, move="success-sheet"),
        DeclineMove(deal=deal, move="success-sheet", reason="never"),
        ShowSmaller(deal=deal, move="success-sheet"),
    ):
        assert await dialog.hears("ana", wish) == "(only ana) Somebody has taken that one already."


# ── Rather not ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("line", "flag", "move", "code"),
    [
        (PRICE, "Listed company", "carry-home-win", "public_while_listed"),
        (PRICE, "None of these", "action-forcing-date", "no_true_date"),
        (
            "/deal new Renewal with Contoso, they do not trust us, sign by 30 Apr",
            "None of these",
            "conditional-close",
            "nothing_verified",
        ),
        (
            "/deal new Renewal with Contoso, stuck on price, sign by 4 March",
            "None of these",
            "joint-fact-finding",
            "past_target",
        ),
    ],
)
async def test_a_win_that_would_harm_the_deal_is_answered_with_why_not_first(
    dialog: Dialog, line: str, flag: str, move: str, code: str
) -> None:
    deal = await told(dialog, line, flag)

    said = await dialog.hears("ana", OfferTake(deal=deal, move=move))

    assert said.startswith("(only ana) Before you take it: ")
    assert CAUTIONS[code].split("{")[0] in said
    assert "  Source: " in said
    assert await dialog.events() == []
    form = await dialog.presses("ana", "Take it anyway")
    assert form.startswith("(only ana) Take it: ")


async def test_a_caution_names_another_win_that_can_be_taken(dialog: Dialog) -> None:
    deal = await told(dialog)

    said = await dialog.hears("ana", OfferTake(deal=deal, move="action-forcing-date"))

    assert "  Instead: Decision path with a sponsor check-in: Confirm with" in said
    form = await dialog.presses("ana", "Take that instead")
    assert form.startswith("(only ana) Take it: Decision path with a sponsor check-in")


async def test_a_date_is_true_where_a_real_event_was_told(dialog: Dialog) -> None:
    line = "/deal new Renewal with Contoso, stuck on price, signed by 14 May, their board meets on 30 Apr"
    deal = await told(dialog, line)

    said = await dialog.hears("ana", OfferTake(deal=deal, move="action-forcing-date"))

    assert said.startswith("(only ana) Take it: Action-forcing date")
    assert "to a real event on 30 Apr" in said


# ── A pilot ───────────────────────────────────────────────────────────────────────────────────────────


async def pilot(dialog: Dialog, **filled: object) -> str:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move=PILOT))
    return await dialog.fills("ana", **filled)


async def test_a_pilot_is_written_down_with_its_measure_its_decision_and_its_stop(dialog: Dialog) -> None:
    said = await pilot(
        dialog,
        **LEVEL,
        **{
            "slots.baseline": "88%",
            "slots.decision": "they sign for all sites.",
            "slots.stop_rule": "two late deliveries in the first week",
            "slots.scope": "one warehouse",
        },
        decision_day="2027-03-24",
    )

    assert (
        "pilot of one warehouse with Contoso, success = on-time deliveries >= 95% (today 88%), review on Mon"
        " 22 March. Decision on Wed 24 March: they sign for all sites. Stops early if: two late deliveries in"
        " the first week." in said
    )
    assert "  Done when: on-time deliveries at 95%, today 88%; decided on Wed 24 March\n" in said


async def test_a_pilot_in_own_words_still_says_what_is_decided(dialog: Dialog) -> None:
    said = await pilot(
        dialog, **LEVEL, **{"slots.decision": "they sign"}, what="Run line 2 with our parts for two weeks."
    )

    assert (
        "Run line 2 with our parts for two weeks. Decision on Mon 22 March, with on-time deliveries at 95%:"
        " they sign." in said
    )


async def test_a_stop_rule_alone_ends_a_pilot_too(dialog: Dialog) -> None:
    said = await pilot(dialog, **{"slots.stop_rule": "fewer than 20 users on day 10"})

    assert "Decision on Mon 22 March: go on, change it or stop. Stops early if: fewer than 20 users" in said
    assert "  Done when: Decided on Mon 22 March, unless stopped before: fewer than 20 users" in said


@pytest.mark.parametrize(
    ("filled", "field", "sentence"),
    [
        ({}, "slots.threshold", "A pilot needs an end: name the level that counts as success"),
        ({"slots.threshold": "95%"}, "slots.metric", "That level needs a measure: say what is counted."),
        ({**LEVEL, "decision_day": ""}, "decision_day", "A pilot without a day of decision drifts."),
        ({**LEVEL, "decision_day": "2027-03-10"}, "decision_day", "The test runs until Mon 22 March."),
        ({**LEVEL, "decision_day": "2027-02-10"}, "decision_day", "Wed 10 February 2027 has passed."),
        ({**LEVEL, "slots.baseline": "x" * 300}, "slots.baseline", "That is too long for me"),
    ],
)
async def test_a_pilot_without_end_is_refused_at_its_field(
    dialog: Dialog, filled: dict[str, str], field: str, sentence: str
) -> None:
    said = await pilot(dialog, **filled)

    assert said.startswith(f"(only ana) {sentence}")
    assert dialog.refused_field == field
    assert await dialog.events() == []


# ── Pieces ────────────────────────────────────────────────────────────────────────────────────────────


async def test_a_stuck_issue_is_cut_into_pieces_and_the_first_is_taken(dialog: Dialog) -> None:
    await told(dialog, "/deal new Renewal with Contoso, the talks are in deadlock, sign by 30 Apr")

    form = await dialog.presses("ana", "Cut it into pieces")
    assert "Which one issue is too big or stuck?" in form
    cut = await dialog.fills("ana", issue="the price of the night service.")

    assert cut.startswith("(only ana) Pieces of “the price of the night service”\n")
    assert "subject to the overall agreement" in cut
    assert len(names(cut)) == 3
    rest = await dialog.presses("ana", "Other cuts")
    assert len(names(rest)) == 2, "at most five in all"
    assert not set(names(rest)) & set(names(cut))
    form = await dialog.presses("ana", "Start here", first=True)
    piece = next(
        line.strip() for line in rest.split("\n") if "night service" in line and "Pieces" not in line
    )
    assert f"bring agreed text on {piece} by" in form

    said = await dialog.fills("ana")

    assert f"Split the open issues into pieces; bring agreed text on {piece}" in said
    assert said.count("subject to the overall agreement") == 1


@pytest.mark.parametrize("phrase", ["/deal pieces", "pieces", "split", "chunk"])
async def test_pieces_can_be_asked_for_in_words(dialog: Dialog, phrase: str) -> None:
    await told(dialog)

    form = await dialog.says("ana", phrase)

    assert form.startswith("(only ana) Cut it into pieces\n")
    assert await dialog.fills("ana", issue=" . ") == "(only ana) Name the one issue that is stuck."


async def test_pieces_need_an_issue_of_a_few_words(dialog: Dialog) -> None:
    deal = await told(dialog)

    said = await dialog.hears("ana", CutIntoPieces(deal=deal, issue="x" * 200))

    assert said.startswith("(only ana) That is too long for me")


async def test_an_early_piece_in_own_words_is_kept_subject_to_the_overall_agreement(dialog: Dialog) -> None:
    deal = await told(dialog)
    await dialog.hears("ana", OfferTake(deal=deal, move="first-piece-subject-to-package"))

    said = await dialog.fills("ana", what="Agree the exit clause.")

    assert "@ana will: Agree the exit clause. This is subject to the overall agreement (by" in said


async def test_a_deal_that_is_not_too_big_is_not_offered_pieces(dialog: Dialog) -> None:
    await told(dialog)

    assert "Cut it into pieces" not in dialog.shown(dialog.last)


# ── What a button holds ───────────────────────────────────────────────────────────────────────────────


def test_every_button_around_a_win_fits_the_smallest_platform() -> None:
    deal = DealId(UUID(int=2**128 - 1))
    longest = OfferTake(deal=deal, move="m" * 40, smaller=True, anyway=True, piece="p" * 300)

    assert len(presses.token(longest)) < presses.MAX_TOKEN
    assert presses.command(presses.token(longest)) == longest
