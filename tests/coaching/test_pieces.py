"""Cutting an issue, what is said on both sides of a move, and when a win is rather not taken."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching import pieces
from coaching.cautions import (
    IRREVERSIBLE,
    LARGER_AT_MOST,
    PUBLIC,
    RULES,
    VERIFYING,
    Caution,
    caution_of,
    sums_in,
)
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Brief, Deal, Obstacle
from coaching.declining import REASONS, RESTS_DAYS, Declined, is_declined, read
from coaching.errors import Missing, TooLong
from coaching.language.substance import lacks_substance
from coaching.playbook.from_tables import slots_in
from coaching.playbook.playbook import Playbook
from coaching.situation import situation
from coaching.suggestions import suggest, win_of
from tests.coaching.deals import LEAD, TODAY, deal_with

BRIEF = Brief(about="Renewal with Contoso", kind="sales_procurement", counterpart="Contoso")


def weekday(day: date) -> bool:
    return day.weekday() < 5


# ── Pieces ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("obstacle", "seam"),
    [
        ("price_gap", "terms"),
        ("no_authority", "people"),
        ("disputed_facts", "certainty"),
        ("outcome_uncertainty", "time"),
        ("complexity", "scope"),
        ("gone_quiet", "process"),
    ],
)
def test_the_seam_that_helps_most_against_the_obstacle_comes_first(
    playbook: Playbook, obstacle: str, seam: str
) -> None:
    cut = pieces.pieces_of("the price", [obstacle], (), playbook.designs.pieces)

    assert cut[0].seam == seam
    assert len(cut) == pieces.AT_MOST


def test_every_piece_names_the_issue_and_the_scopes_of_the_kind(playbook: Playbook) -> None:
    for kind in playbook.kinds.values():
        cut = pieces.pieces_of("the price", [], kind.words.scopes, playbook.designs.pieces)
        assert all("the price" in piece.words and "{" not in piece.words for piece in cut)
        assert any(kind.words.scopes[0] in piece.words for piece in cut)


def test_what_somebody_wrote_in_braces_is_not_filled_in(playbook: Playbook) -> None:
    cut = pieces.pieces_of("the {scope}", [], ("one site",), playbook.designs.pieces)

    assert all("the {scope}" in piece.words for piece in cut)


def test_an_issue_is_a_few_words() -> None:
    assert pieces.issue_read(" who  runs it\nat night. ") == "who runs it at night"
    with pytest.raises(Missing):
        pieces.issue_read(" .")
    with pytest.raises(TooLong):
        pieces.issue_read("x" * 121)


def test_an_early_piece_stays_open_until_the_end(playbook: Playbook) -> None:
    rules = playbook.designs.pieces
    settled = pieces.subject_to_package("Agree the exit clause.", rules.first, rules)

    assert settled == "Agree the exit clause. This is subject to the overall agreement."
    assert pieces.subject_to_package(settled, rules.first, rules) == settled
    assert pieces.subject_to_package("Call them.", "restart-message", rules) == "Call them."
    families = {playbook.move_named(slug).family for slug in rules.settling}
    assert families <= {"milestone", "process"}


# ── Both sides ────────────────────────────────────────────────────────────────────────────────────────


def test_every_move_is_seen_from_both_sides_in_words_of_its_own(playbook: Playbook) -> None:
    assert set(playbook.both_sides) == {move.slug for move in playbook.moves}
    for told in ("they_can_say_yes", "at_home", "first_half_hour"):
        texts = [getattr(entry, told) for entry in playbook.both_sides.values()]
        assert len(set(texts)) == len(texts)
        assert all(text.endswith((".", "?")) and text[0].isupper() for text in texts)
        assert not any("{" in text or "[" in text or "“" in text for text in texts)


# ── Not for us ────────────────────────────────────────────────────────────────────────────────────────


@given(st.sampled_from(REASONS), st.dates(date(2020, 1, 1), date(2090, 1, 1)), st.text(max_size=50))
def test_why_a_win_was_turned_down_is_read_as_it_was_written(reason: str, on: date, words: str) -> None:
    declined = Declined(reason=reason, on=on, words=words)

    assert read(declined.written()) == declined


@pytest.mark.parametrize(
    ("reason", "days", "away"),
    [
        ("never", 400, True),
        ("they_would_refuse", 400, True),
        ("tried", 400, True),
        ("not_now", RESTS_DAYS - 1, True),
        ("not_now", RESTS_DAYS, False),
        ("too_big", RESTS_DAYS, False),
        ("other", RESTS_DAYS, False),
    ],
)
def test_how_long_a_win_stays_away_depends_on_the_reason(reason: str, days: int, away: bool) -> None:
    kept = {"success-sheet": Declined(reason=reason, on=TODAY).written()}

    assert is_declined(kept, "success-sheet", TODAY + timedelta(days=days)) is away
    assert not is_declined(kept, "another-move", TODAY)


def test_what_was_turned_down_is_not_suggested(playbook: Playbook) -> None:
    deal = deal_with(replace(BRIEF, obstacles=(Obstacle(code="price_gap", evidence="price"),)))
    never = Declined(reason="never", on=TODAY).written()

    for _ in range(12):
        wins = suggest(situation(deal, (), playbook, today=TODAY), playbook, is_working_day=weekday)
        assert not {win.move.slug for win in wins} & set(deal.declined)
        for win in wins:
            deal = deal.declining(win.move.slug, never)
    assert len(deal.declined) > 20


# ── Rather not ────────────────────────────────────────────────────────────────────────────────────────


def kept(what: str, move: str = "time-boxed-pilot", day: int = 1) -> Commitment:
    """A promise that was made and kept."""
    return Commitment(
        id=CommitmentId(UUID(int=day)),
        organisation=deal_with(BRIEF).organisation,
        deal=deal_with(BRIEF).id,
        what=what,
        owner=LEAD,
        due=date(2027, 2, day),
        made_by=LEAD,
        made_at=deal_with(BRIEF).opened_at,
        state="done",
        move=move,
    )


def weighed(
    playbook: Playbook, move: str, brief: Brief, commitments: tuple[Commitment, ...] = ()
) -> Caution | None:
    deal: Deal = deal_with(brief)
    now = situation(deal, commitments, playbook, today=TODAY)
    win = win_of(playbook.move_named(move), now, playbook, weekday)
    return caution_of(win, now, commitments)


def code(caution: Caution | None) -> str:
    return caution.code if caution else ""


def test_what_is_said_in_public_waits_while_a_party_is_listed(playbook: Playbook) -> None:
    for move in sorted(PUBLIC):
        assert code(weighed(playbook, move, replace(BRIEF, flags=("listed",)))) == "public_while_listed"
        assert code(weighed(playbook, move, replace(BRIEF, flags=()))) == ""


def test_after_a_pilot_that_stalled_only_one_with_a_decision_rule_is_taken(playbook: Playbook) -> None:
    stalled = replace(BRIEF, signs=("pilot_stalled_before",))

    assert code(weighed(playbook, "time-boxed-pilot", stalled)) == "pilot_stalled_before"
    assert code(weighed(playbook, "joint-build-spike", stalled)) == "pilot_stalled_before"
    assert weighed(playbook, "test-with-decision-rule", stalled) is None
    assert weighed(playbook, "success-sheet", stalled) is None


def test_the_only_trade_is_not_given_away(playbook: Playbook) -> None:
    assert (
        code(weighed(playbook, "labelled-concession", replace(BRIEF, signs=("single_issue",))))
        == "only_trade"
    )
    assert weighed(playbook, "labelled-concession", BRIEF) is None


def test_what_cannot_be_taken_back_waits_until_a_promise_was_checked(playbook: Playbook) -> None:
    distrusted = replace(BRIEF, obstacles=(Obstacle(code="low_trust", evidence="they lied"),))
    checked = kept("The auditor confirmed the figures", "independent-verifier")

    for move in sorted(IRREVERSIBLE):
        assert code(weighed(playbook, move, distrusted)) == "nothing_verified"
        assert weighed(playbook, move, distrusted, (checked,)) is None
        assert weighed(playbook, move, BRIEF) is None


@pytest.mark.parametrize(
    ("about", "expected"),
    [
        ("Renewal with Contoso, stuck on price", "no_true_date"),
        ("Renewal with Contoso, their board meets in May", ""),
        ("The contract expires in June", ""),
        ("Their budget closes in October", ""),
    ],
)
def test_a_date_forces_nothing_unless_an_event_was_told(
    playbook: Playbook, about: str, expected: str
) -> None:
    assert code(weighed(playbook, "action-forcing-date", replace(BRIEF, about=about))) == expected


@pytest.mark.parametrize(
    ("days", "expected"), [(3, "past_target"), (20, ""), (-5, "")], ids=["too late", "in time", "passed"]
)
def test_a_win_after_the_day_to_sign_by_is_named(playbook: Playbook, days: int, expected: str) -> None:
    brief = replace(BRIEF, target_date=TODAY + timedelta(days=days))
    caution = weighed(playbook, "joint-fact-finding", brief)

    assert code(caution) == expected
    if caution:
        assert caution.facts == {"due": "Fri 5 March", "target": "Thu 4 March"}


@pytest.mark.parametrize(
    ("amount", "expected"),
    [("EUR 31,000", "stakes_jump"), ("EUR 30,000", ""), ("USD 900,000", ""), ("90k euros", "stakes_jump")],
)
def test_stakes_grow_at_most_about_threefold(playbook: Playbook, amount: str, expected: str) -> None:
    brief = replace(BRIEF, slots={"amount": amount})
    before = (kept("Pay EUR 90,000 for the first try", day=1), kept("Pay EUR 10,000", day=2))

    assert LARGER_AT_MOST == 3
    assert code(weighed(playbook, "performance-fee", brief, before)) == expected
    assert weighed(playbook, "performance-fee", brief) is None


def test_every_rule_names_moves_and_sources_of_the_playbook(playbook: Playbook) -> None:
    for rule in RULES:
        assert rule.sources
        assert all(playbook.source(key).citation for key in rule.sources)
        assert all(playbook.move_named(slug) for slug in rule.instead)
    assert all(playbook.move_named(slug) for slug in (*PUBLIC, *IRREVERSIBLE, *VERIFYING))


def test_words_of_business_leave_open_what_the_move_itself_leaves_open(playbook: Playbook) -> None:
    for move in playbook.moves:
        worded = playbook.worded(move, "supplier_price")
        assert set(slots_in(worded.template)) == set(move.slots), move.slug
        assert set(slots_in(worded.say)) <= {*move.slots, *slots_in(move.say)}, move.slug
        assert playbook.worded(move, "diplomatic_public") == move


# ── Reading amounts and measures ──────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("EUR 40,000 now", [("EUR", 40_000)]),
        ("£1.5m or 40k dollars", [("GBP", 1_500_000), ("USD", 40_000)]),
        ("€ 1.250.000,50", [("EUR", 1_250_000.5)]),
        ("12 euros", [("EUR", 12)]),
        ("CHF 2 million", [("CHF", 2_000_000)]),
        ("95% of 40 units by 12 March", []),
        ("$1.2.3 and nothing", []),
        ("", []),
    ],
)
def test_sums_are_read_with_their_currency(text: str, found: list[tuple[str, float]]) -> None:
    assert [(one.currency, one.value) for one in sums_in(text)] == found


@given(st.text(max_size=200))
def test_any_text_can_be_read_for_sums_and_results(text: str) -> None:
    assert all(amount.phrase in text for amount in sums_in(text))
    assert lacks_substance(text) in {True, False}


@pytest.mark.parametrize(
    ("measure", "only"),
    [
        ("A meeting", True),
        ("We had a good call with them", True),
        ("talked to Ana", True),
        ("Workshop held", True),
        ("Meeting held and three points agreed", False),
        ("Call done, minutes sent", False),
        ("Signed page", False),
        ("95% on time", False),
        ("Meeting on 9 September at 10:30", True),
        ("Joint photo and a statement of goodwill", True),
        ("They express their commitment to cooperate", True),
        ("Ministers shake hands", True),
        ("Build trust and improve the climate with them", True),
        ("We show mutual respect", True),
        ("Photo of the opened gate", False),
        ("A statement of goodwill and the key to gate 3 handed over", False),
        ("Joint statement with three figures", False),
        ("The sheet with their trust fund", False),
        ("", False),
    ],
)
def test_a_meeting_or_a_gesture_alone_is_no_result(measure: str, only: bool) -> None:
    assert lacks_substance(measure) is only


def test_no_measure_of_the_playbook_lacks_substance(playbook: Playbook) -> None:
    assert not [move.slug for move in playbook.moves if lacks_substance(move.done_when)]
