"""What somebody of the other side said they would do, read from one line."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coaching.language.proofs import is_bare
from coaching.language.their_promises import their_part, their_promise

#: A Monday.
SAID_AT = datetime(2027, 3, 1, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "who", "what", "due"),
    [
        ("Ms Weber confirms the committee slot by 12 March", "Ms Weber", "confirm the committee slot", 12),
        ("By Friday Ms Weber confirms the slot", "Ms Weber", "confirm the slot", 5),
        ("Contoso legal sends the 4 March draft by 12 March.", "Contoso legal", "send the 4 March draft", 12),
        ("Contoso's CFO will approve the slot on Friday", "Contoso's CFO", "approve the slot", 5),
        ("their CFO signs by Friday", "their CFO", "sign", 5),
        ("Ms Weber: signs and returns annex B by Wednesday", "Ms Weber", "sign and return annex B", 3),
        ("Globex publishes its figures on 9 March", "Globex", "publish its figures", 9),
        ("Herr Vogt promised to pay EUR 5,000 by 9 March", "Herr Vogt", "pay EUR 5,000", 9),
        ("Ms Weber said she would call us by Friday", "Ms Weber", "call us", 5),
        ("Ms Weber: the signed list by Friday", "Ms Weber", "give us the signed list", 5),
        ("Ms Weber owes us an answer by Friday", "Ms Weber", "give us an answer", 5),
        ("owe us the list by Friday", "", "give us the list", 5),
        ("owe the signed annex by 12 March", "", "give us the signed annex", 12),
        ("ms weber confirms the slot by friday", "ms weber", "confirm the slot", 5),
        ("Mr Klein", "Mr Klein", "", None),
        ("Contoso confirms the slot", "Contoso", "confirm the slot", None),
        ("", "", "", None),
    ],
)  # fmt: skip
def test_a_line_tells_who_does_what_by_when(line: str, who: str, what: str, due: int | None) -> None:
    read = their_promise(line, said_at=SAID_AT)

    assert (read.who, read.what) == (who, what)
    assert read.due == (due and date(2027, 3, due))


def test_it_may_tell_what_shows_that_it_is_done() -> None:
    read = their_promise("Ms Weber confirms the slot by Friday, done when her mail says so", said_at=SAID_AT)

    assert read.measure == "her mail says so"
    assert read.what == "confirm the slot"


@pytest.mark.parametrize(
    ("asked", "what", "due"),
    [
        ("their baseline by Friday", "give us their baseline", date(2027, 3, 5)),
        ("Ms Weber's yes", "Ms Weber's yes", None),
        ("", "", None),
    ],
)
def test_what_was_asked_in_return_names_nobody(asked: str, what: str, due: date | None) -> None:
    read = their_part(asked, said_at=SAID_AT)

    assert (read.who, read.what, read.due) == ("", what, due)


@given(st.text(max_size=80))
def test_any_line_is_read(line: str) -> None:
    their_promise(line, said_at=SAID_AT)
    their_part(line, said_at=SAID_AT)


@pytest.mark.parametrize(
    "words", ["yes", "Done!", "ok", "It's done", "all done, yes", "👍", "…", "We’ve done it"]
)
def test_a_bare_yes_shows_nothing(words: str) -> None:
    assert is_bare(words)


@pytest.mark.parametrize(
    "words",
    ["their mail of 4 March", "12", "https://example.org/a", "signed sheet", "OK from Ms Weber", "foto"],
)
def test_what_one_can_look_at_is_a_proof(words: str) -> None:
    assert not is_bare(words)
