"""A pilot has an end, a day of decision, and sentences that say both."""

import pytest

from coaching import pilots
from coaching.errors import Missing
from coaching.playbook.playbook import Playbook
from tests.coaching.deals import TODAY

FULL = {
    "metric": "on-time deliveries",
    "baseline": "88%",
    "threshold": "95%",
    "decision": "they sign for all sites",
    "stop_rule": "two late deliveries in a week",
}


def test_a_level_or_a_stop_rule_ends_a_pilot() -> None:
    assert pilots.designed({"stop_rule": "a complaint"}, TODAY, "Mon 1 March").stop_rule == "a complaint"
    assert pilots.designed({"metric": "users", "threshold": "20"}, TODAY, "Mon 1 March").threshold == "20"


@pytest.mark.parametrize(
    ("left_out", "field"),
    [
        (("threshold", "stop_rule"), "slots.threshold"),
        (("metric",), "slots.metric"),
    ],
)
def test_without_an_end_a_pilot_is_refused_where_it_is_missing(left_out: tuple[str, ...], field: str) -> None:
    told = {slot: words for slot, words in FULL.items() if slot not in left_out}

    with pytest.raises(Missing) as refused:
        pilots.designed(told, TODAY, "Mon 1 March")
    assert refused.value.field == field


def test_without_a_day_of_decision_a_pilot_is_refused() -> None:
    with pytest.raises(Missing) as refused:
        pilots.designed(FULL, None, "")
    assert refused.value.field == "decision_day"


def test_blank_words_end_nothing() -> None:
    with pytest.raises(Missing):
        pilots.designed({"threshold": "  ", "stop_rule": "\n"}, TODAY, "Mon 1 March")


def test_what_stands_in_the_promise_already_is_not_said_twice(playbook: Playbook) -> None:
    pilot = pilots.designed(FULL, TODAY, "Mon 1 March")
    sentences = playbook.designs.pilot
    what = "Test one site at 95% and stop at two late deliveries in a week."

    assert pilots.promise_of(pilot, what, sentences) == (
        f"{what} Decision on Mon 1 March: they sign for all sites."
    )


def test_the_measure_says_the_level_from_where_and_when_it_is_decided(playbook: Playbook) -> None:
    sentences = playbook.designs.pilot
    told = {**FULL, "baseline": ""}

    assert pilots.measure_of(pilots.designed(FULL, TODAY, "Mon 1 March"), sentences) == (
        "on-time deliveries at 95%, today 88%; decided on Mon 1 March"
    )
    assert pilots.measure_of(pilots.designed(told, TODAY, "Mon 1 March"), sentences) == (
        "on-time deliveries at 95%; decided on Mon 1 March"
    )


def test_braces_in_what_was_told_are_kept_as_they_are(playbook: Playbook) -> None:
    pilot = pilots.designed({**FULL, "decision": "{day} {oops}"}, TODAY, "Mon 1 March")

    assert "{day} {oops}" in pilots.promise_of(pilot, "Test.", playbook.designs.pilot)


def test_the_form_asks_for_slots_that_the_playbook_knows(playbook: Playbook) -> None:
    assert set(pilots.SLOTS) <= set(playbook.terms.slots)
    assert pilots.FAMILY in playbook.terms.families
