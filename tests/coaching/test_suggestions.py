"""Which moves are suggested: filters, points, the choice of three, reasons, and nothing invented."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Answer, Brief, Obstacle
from coaching.filling import spelling_out_what_is_private, stand_in
from coaching.language.deal_facts import deal_facts
from coaching.move_scores import score
from coaching.people import outsider_named
from coaching.playbook.playbook import Playbook
from coaching.private import PrivateFacts
from coaching.situation import Cue, Situation, situation
from coaching.suggestions import Reason, Win, is_free, next_steps, suggest, win_of
from tests.coaching.deals import LEAD, PLAYBOOK, TODAY, deal_with


def weekday(day: date) -> bool:
    return day.weekday() < 5


def standing(playbook: Playbook, brief: Brief, commitments: Sequence[Commitment] = ()) -> Situation:
    return situation(deal_with(brief), commitments, playbook, today=TODAY)


def wins(playbook: Playbook, brief: Brief, commitments: Sequence[Commitment] = ()) -> tuple[Win, ...]:
    return suggest(standing(playbook, brief, commitments), playbook, is_working_day=weekday)


PRICE = Brief(
    about="Renewal with Contoso",
    kind="sales_procurement",
    counterpart="Contoso",
    obstacles=(Obstacle(code="price_gap", evidence="stuck on price"),),
    stage="bargain",
    relationship="established",
    target_date=TODAY + timedelta(days=60),
    flags=(),
)


def named(code: str) -> Obstacle:
    return Obstacle(code=code, evidence="it was said")


def of_both_worlds(suggested: Sequence[Win]) -> bool:
    origins = {win.move.origin for win in suggested}
    return "both" in origins or {"business", "diplomacy"} <= origins


def commitment(move: str, state: str = "open", due: date = TODAY + timedelta(days=5)) -> Commitment:
    return Commitment(
        id=CommitmentId(UUID(int=7)),
        organisation=deal_with(PRICE).organisation,
        deal=deal_with(PRICE).id,
        what="do it",
        owner=LEAD,
        due=due,
        made_by=LEAD,
        made_at=datetime(2027, 3, 1, 9, tzinfo=UTC),
        state=state,
        move=move,
    )


def test_three_wins_come_from_three_families(playbook: Playbook) -> None:
    suggested = wins(playbook, PRICE)

    assert len({win.move.family for win in suggested}) == 3
    assert any(win.move.control in {"ours", "internal"} for win in suggested)


def test_the_best_stands_first(playbook: Playbook) -> None:
    points = [win.score for win in wins(playbook, PRICE)]
    assert points == sorted(points, reverse=True)


def test_the_points_are_those_of_the_playbook(playbook: Playbook) -> None:
    """Worked out by hand from playbook section 4.1 for one move and one deal."""
    move = playbook.move_named("time-boxed-pilot")
    brief = replace(
        PRICE,
        obstacles=(
            Obstacle(code="outcome_uncertainty", evidence="a"),
            Obstacle(code="low_trust", evidence="b"),
        ),
        stage="explore",
    )
    now = standing(playbook, brief)
    by_hand = (
        4 * 3  # primary obstacle
        + 2 * 2  # secondary obstacle
        + 2  # best kind
        + 1  # relationship
        + 1  # 21 days: more than 14, less than the 60 to the target
        + 0  # shared control
        + 2  # needed effects, at most two
        + 2 * 3 / 7  # days, review date and counterparty of seven slots
        + playbook.scoring.cue.usual * now.usual.get(move.slug, 0)  # how usual it is in this kind of deal
    )
    assert score(move, now, playbook.scoring) == pytest.approx(by_hand)


def test_a_warned_move_costs_a_point_unless_the_flag_is_normal_for_the_kind(playbook: Playbook) -> None:
    move = playbook.move_named("standstill")
    labour = replace(PRICE, kind="labor", flags=("represented",))
    trade = replace(PRICE, kind="supplier_price", flags=("represented",))

    def lost(brief: Brief) -> float:
        free = score(move, standing(playbook, replace(brief, flags=())), playbook.scoring)
        return free - score(move, standing(playbook, brief), playbook.scoring)

    assert lost(labour) == 0
    assert lost(trade) == 1
    shown = win_of(move, standing(playbook, labour), playbook, weekday)
    assert shown.warnings == ("Time limits and notice duties need counsel (tolling).",)


def test_a_set_holds_a_tool_of_each_world_where_one_fits(playbook: Playbook) -> None:
    """Where the bonus for both worlds changes a set, it brings the other world in, at the price of itself."""
    params = playbook.scoring.params
    blind = replace(playbook, scoring=replace(playbook.scoring, params=replace(params, set_both_worlds=0)))
    changed = 0
    for kind in playbook.kinds:
        for code in playbook.terms.obstacles:
            brief = replace(PRICE, kind=kind, obstacles=(named(code),))
            before, after = wins(blind, brief), wins(playbook, brief)
            if before == after:
                continue
            changed += 1
            assert not of_both_worlds(before)
            assert of_both_worlds(after)
            assert (
                sum(win.score for win in after) >= sum(win.score for win in before) - params.set_both_worlds
            )
    assert changed > 5


def test_what_is_under_way_or_done_is_not_suggested_again(playbook: Playbook) -> None:
    first = wins(playbook, PRICE)[0].move.slug
    for state in ("open", "proposed", "done"):
        again = wins(playbook, PRICE, [commitment(first, state)])
        assert first not in {win.move.slug for win in again}


def test_what_was_missed_may_be_suggested_again(playbook: Playbook) -> None:
    first = wins(playbook, PRICE)[0].move.slug
    again = wins(playbook, PRICE, [commitment(first, "missed")])
    assert first in {win.move.slug for win in again}


def test_a_kept_promise_to_a_move_that_was_removed_since_does_no_harm(playbook: Playbook) -> None:
    assert wins(playbook, PRICE, [commitment("removed-since", "done")]) == wins(playbook, PRICE)


def test_an_overdue_promise_of_ours_goes_first(playbook: Playbook) -> None:
    late = commitment("ranked-swap", due=TODAY - timedelta(days=3))
    first = wins(playbook, PRICE, [late])[0]
    assert first.move.slug == "overdue-promise"
    assert first.because.kind == "overdue"


def test_a_finished_move_offers_what_it_unlocks(playbook: Playbook) -> None:
    done = commitment("time-boxed-pilot", "done")
    steps = next_steps(
        "time-boxed-pilot",
        standing(playbook, PRICE, [done]),
        playbook,
        is_working_day=weekday,
        at_most=2,
    )
    assert [win.move.slug for win in steps] == ["test-with-decision-rule", "expansion-trigger"]


def test_each_win_says_which_words_it_answers(playbook: Playbook) -> None:
    for win in wins(playbook, PRICE):
        assert win.because.kind == "obstacle"
        assert win.because.words == "stuck on price"


def test_the_same_obstacles_in_different_stories_get_different_wins(playbook: Playbook) -> None:
    """Two deals of one kind, alike in all codes, are told apart by what was said of them."""
    experts = replace(PRICE, about="Neither of us is an engineer; the engineers could settle it in a day.")
    precedent = replace(PRICE, about="They fear a precedent: all other clients would ask for the same.")

    first = [win.move.slug for win in wins(playbook, experts)]
    second = [win.move.slug for win in wins(playbook, precedent)]

    assert first[0] == "expert-side-table"
    assert second[0] == "sunset-trial-rule"
    assert set(first) != set(second)


def test_a_win_that_a_cue_speaks_for_quotes_what_was_said(playbook: Playbook) -> None:
    told = replace(PRICE, about="We like them. The engineers could settle it in a day. Price is stuck.")

    best = wins(playbook, told)[0]

    assert (best.because.kind, best.because.code) == ("cue", "technical-knot")
    assert best.because.words == "The engineers could settle it in a day"


def test_what_was_answered_counts_like_what_was_told(playbook: Playbook) -> None:
    words = "The engineers could settle it in a day."
    at = datetime(2027, 3, 1, 9, tzinfo=UTC)
    answered = replace(PRICE, answers=(Answer(question="Q2", words=words, by=LEAD, at=at),))

    assert standing(playbook, answered).signs_of == standing(playbook, replace(PRICE, about=words)).signs_of
    assert wins(playbook, answered)[0].because.words == words.rstrip(".")


def test_a_cue_is_worth_its_weight_and_a_second_one_half(playbook: Playbook) -> None:
    move, points = playbook.move_named("expert-side-table"), playbook.scoring.cue

    def gained(*weights: float) -> float:
        cues = tuple(Cue(sign="a", sentence="b", weight=weight) for weight in weights)
        free = standing(playbook, PRICE)
        told = replace(free, signs_of={move.slug: cues})
        return score(move, told, playbook.scoring) - score(move, free, playbook.scoring)

    assert gained(3) == pytest.approx(3 * points.factor)
    assert gained(2, 1) == pytest.approx(2.5 * points.factor)
    assert gained(3, 3, 3, 3) == pytest.approx(points.most)


def test_a_clear_cue_outweighs_the_obstacle(playbook: Playbook) -> None:
    assert playbook.scoring.cue.factor > playbook.scoring.params.primary_factor
    assert playbook.scoring.cue.usual < playbook.scoring.params.primary_factor


def test_where_the_kind_is_unknown_a_move_of_some_kinds_needs_a_cue(playbook: Playbook) -> None:
    silent = replace(PRICE, kind=None, about="A contract with Contoso")
    told = replace(silent, about="A contract. The families wait for the money while we talk.")

    assert all(win.move.deal_kinds == ("all",) for win in wins(playbook, silent))
    assert wins(playbook, told)[0].move.slug == "relief-for-third-parties"


def test_without_an_obstacle_a_story_decides_and_else_the_kind_of_deal(playbook: Playbook) -> None:
    nothing = replace(PRICE, kind=None, obstacles=(), about="Contoso")
    story = replace(nothing, about="It's only a question of timing.")
    kind = replace(nothing, kind="supplier_price")

    assert [win.because.kind for win in wins(playbook, nothing)] == ["opener"] * 3
    assert wins(playbook, story)[0].because.kind == "cue"
    assert wins(playbook, kind)[0].because == Reason(kind="usual", code="supplier_price")


def test_a_named_person_outranks_one_told_by_a_role(playbook: Playbook) -> None:
    slots = {"contact": "Their fleet manager"}
    move = playbook.move_named("agreed-open-parked-ledger")

    by_role = win_of(move, standing(playbook, replace(PRICE, slots=slots)), playbook, weekday)
    by_name = replace(PRICE, slots=slots, contact="Ana Ruiz")

    assert "Send their fleet manager a one-page ledger" in by_role.do
    assert "Send Ana Ruiz a" in win_of(move, standing(playbook, by_name), playbook, weekday).do


@pytest.mark.parametrize(
    ("text", "slot", "words"),
    [
        ("Their fleet manager laughs at it.", "contact", "Their fleet manager"),
        ("Only Alpenmilch would go ahead.", "ally", "Alpenmilch"),
        ("One angel, Mira Holm, is ready with 150k.", "ally", "Mira Holm"),
        ("They would sign tomorrow.", "ally", None),
        ("His daughter has never been in the room.", "silent", "His daughter"),
        ("Nobody asked the grid engineers.", "silent", "the grid engineers"),
        ("We promised them the defect report.", "promise", "the defect report"),
        ("We never handed over the data set we had promised.", "promise", "the data set"),
        ("The agent promised a draft within days.", "promise", None),
        ("Training costs us next to nothing.", "give", "Training"),
        ("The delay costs us a fortune.", "give", None),
        ("Both of us would believe old Mr Hale, the auditor.", "neutral", "old Mr Hale"),
        ("What everybody respects is the regional inspectorate.", "neutral", "the regional inspectorate"),
        ("The pupils sit in containers.", "beneficiaries", "The pupils"),
        ("The pupils are many.", "beneficiaries", None),
        ("The neighbours complain about the noise at night.", "pain", "the noise at night"),
        ("New roster at depot 3.", "scope", "depot 3"),
        (
            "The mayor of Altdorf, whose town was flooded, would commit at once.",
            "ally",
            "The mayor of Altdorf",
        ),
        ("The Germans would sign.", "ally", "The Germans"),
        ("He has to sell it to his members.", "audience", "his members"),
        ("It needs the signature of their CFO.", "signer", "their CFO"),
    ],
)
def test_a_particular_is_filled_in_only_where_it_was_told_outright(
    text: str, slot: str, words: str | None
) -> None:
    found = deal_facts(text, said_at=datetime(2027, 3, 1, 9, tzinfo=UTC)).slots.get(slot)

    assert (found.value if found else None) == words


def test_a_few_days_left_rule_out_what_takes_longer(playbook: Playbook) -> None:
    short = replace(PRICE, target_date=TODAY + timedelta(days=4))
    for win in wins(playbook, short):
        assert win.move.horizon.min <= 4
        assert win.due <= TODAY + timedelta(days=7)


def test_an_unknown_slot_stands_in_brackets_with_an_example_and_is_named(playbook: Playbook) -> None:
    pilot = win_of(playbook.move_named("time-boxed-pilot"), standing(playbook, PRICE), playbook, weekday)
    assert "with Contoso" in pilot.do
    assert set(pilot.missing) == {"scope", "metric", "threshold", "baseline"}
    assert "pilot of [which part, such as one team of 20 users?] with Contoso" in pilot.do
    for slot in pilot.missing:
        assert stand_in(slot, PRICE.kind, playbook) in pilot.do


def test_who_is_unknown_is_spoken_of_in_plain_words(playbook: Playbook) -> None:
    now = standing(playbook, replace(PRICE, counterpart="", contact=""))
    pilot = win_of(playbook.move_named("time-boxed-pilot"), now, playbook, weekday)
    assert "with the other side" in pilot.do
    assert "counterparty" in pilot.missing


@settings(max_examples=100, deadline=None)
@given(begins=st.integers(1, 30), lasts=st.integers(1, 25))
def test_no_win_is_more_than_thirty_days_away_whatever_holiday_lies_between(begins: int, lasts: int) -> None:
    holiday = {TODAY + timedelta(days=begins + day) for day in range(lasts)}

    def works(day: date) -> bool:
        return weekday(day) and day not in holiday

    now = standing(PLAYBOOK, PRICE)
    for win in (win_of(move, now, PLAYBOOK, works) for move in PLAYBOOK.moves):
        assert TODAY < win.due <= TODAY + timedelta(days=30)
        assert win.days == (win.due - TODAY).days
        assert works(win.due)


def test_what_is_for_our_eyes_only_is_not_suggested_where_others_may_read_along(playbook: Playbook) -> None:
    brief = Brief(
        kind="supplier_price", obstacles=(Obstacle(code="asymmetric_power", evidence="", picked=True),)
    )
    deal = standing(playbook, brief).deal
    alone = situation(deal, (), playbook, today=TODAY, private=PrivateFacts())
    shared = situation(deal, (), playbook, today=TODAY)
    quiet = playbook.move_named("best-alternative-week")

    assert not quiet.blocked_by(alone.flags)
    assert quiet.blocked_by(shared.flags)
    assert quiet.slug not in [win.move.slug for win in suggest(shared, playbook, is_working_day=weekday)]


def test_a_plan_about_a_person_is_offered_only_where_nobody_else_reads_along(playbook: Playbook) -> None:
    spoiled = Brief(kind="mna", obstacles=(Obstacle(code="spoiler", evidence="", picked=True),))
    deal = standing(playbook, spoiled).deal
    alone = situation(deal, (), playbook, today=TODAY, private=PrivateFacts())
    shared = situation(deal, (), playbook, today=TODAY)

    assert spelling_out_what_is_private(playbook) == {"blocker-plan", "best-alternative-week"}
    assert is_free(playbook.move_named("blocker-plan"), alone)
    assert not is_free(playbook.move_named("blocker-plan"), shared)
    after = next_steps("silent-stakeholder-talk", shared, playbook, is_working_day=weekday, at_most=3)
    assert "blocker-plan" not in [win.move.slug for win in after]


def test_what_is_counted_goes_before_what_hangs_on_it(playbook: Playbook) -> None:
    story = "They doubt that the tool will work and nobody has measured what a picker does per hour today"
    told = Brief(
        about=story,
        kind="sales_procurement",
        counterpart="Contoso",
        obstacles=(Obstacle(code="outcome_uncertainty", evidence=story),),
        answers=(Answer(question="Q1", words=story, by=LEAD, at=datetime(2027, 3, 1, 9, tzinfo=UTC)),),
    )

    suggested = wins(playbook, told)

    slugs = [win.move.slug for win in suggested]
    assert slugs[0] == "success-sheet"
    hanging = [win for win in suggested if win.measure_first]
    assert all(slugs.index(win.move.slug) > 0 for win in hanging)
    measured = replace(told, slots={"metric": "picks per hour", "baseline": "62"})
    assert not [win for win in wins(playbook, measured) if win.measure_first]


@pytest.mark.parametrize(
    ("story", "ours"),
    [
        ("They promised us a draft and never sent it", False),
        ("We promised them a draft and never sent it", True),
    ],
)
def test_whose_word_was_broken_decides_what_there_is_to_mend(
    playbook: Playbook, story: str, ours: bool
) -> None:
    facts = deal_facts(f"Renewal with Contoso. {story}.", said_at=datetime(2027, 3, 1, 9, tzinfo=UTC))
    told = Brief(
        about=f"Renewal with Contoso. {story}.",
        kind="sales_procurement",
        counterpart="Contoso",
        obstacles=tuple(Obstacle(code=one.value, evidence=one.sentence) for one in facts.obstacles),
        slots={name: one.value for name, one in facts.slots.items()},
    )

    slugs = {win.move.slug for win in wins(playbook, told)}

    assert bool(slugs & {"overdue-promise", "breach-repair-series"}) is ours


# ── After two misses of theirs ────────────────────────────────────────────────────────────────────────


def test_what_gives_first_comes_last_where_their_word_did_not_hold_twice() -> None:
    brief = replace(PRICE, obstacles=(Obstacle(code="low_trust", evidence="they doubt our word"),))
    before = standing(PLAYBOOK, brief)
    after = replace(before, they_missed_twice=True)
    gives = ("announced-first-step",)

    def slugs(now: Situation) -> list[str]:
        steps = next_steps("standstill", now, PLAYBOOK, is_working_day=weekday, at_most=9, brought=gives)
        return [win.move.slug for win in steps]

    assert slugs(before)[0] == gives[0]
    assert {*slugs(after)[-2:]} == {*gives, "advance-against-result"}, "which gives something first too"
    assert sorted(slugs(before)) == sorted(slugs(after))


def test_without_two_misses_of_theirs_nothing_is_put_back() -> None:
    theirs = replace(commitment("", state="missed"), owner=outsider_named("Ms Weber", "UTC"))
    missed = [Event(commitment=theirs.id, kind="missed", by=LEAD, at=theirs.made_at)]

    once = situation(deal_with(PRICE), (theirs,), PLAYBOOK, today=TODAY, events=missed)
    twice = situation(deal_with(PRICE), (theirs,), PLAYBOOK, today=TODAY, events=missed * 2)

    assert not once.they_missed_twice
    assert twice.they_missed_twice
    assert not twice.missed_in_a_row
