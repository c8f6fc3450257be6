"""What is read from deals told at length, against labels written before the rules: floors, not goals."""

from datetime import UTC, datetime

import pytest

from coaching.language.deal_facts import DealFacts, deal_facts
from tests.coaching.language.told_score import labelled, scores

MONDAY = datetime(2026, 9, 7, 10, tzinfo=UTC)


def _told(text: str) -> DealFacts:
    return deal_facts(text, said_at=MONDAY)


def _counterpart(text: str) -> str:
    found = _told(text).counterpart
    return found.value if found else ""


def _slot(text: str, name: str) -> str:
    found = _told(text).slots.get(name)
    return found.value if found else ""


@pytest.mark.parametrize(
    ("half", "precision", "recall"),
    [("tune", 0.95, 0.9), ("own", 0.95, 0.9), ("later", 0.95, 0.85), ("kept", 0.7, 0.55)],
)
def test_the_other_side_is_read_about_as_well_as_last_measured(
    half: str, precision: float, recall: float
) -> None:
    told = scores(half)["counterpart"]

    assert told.precision >= precision, told.wrong
    assert told.recall >= recall, told.wrong


@pytest.mark.parametrize(("half", "right"), [("tune", 35), ("own", 76)])
def test_what_is_filled_in_is_right_and_not_less_than_last_measured(half: str, right: int) -> None:
    told = scores(half)

    assert told["slots"].precision >= 0.94, told["slots"].wrong
    assert told["slots"].right >= right, told["slots"].wrong
    assert told["contact"].precision >= 0.95, told["contact"].wrong
    assert told["target"].precision >= 0.9, told["target"].wrong


def test_the_labels_cover_each_half() -> None:
    halves = [one.half for one in labelled()]

    assert (halves.count("tune"), halves.count("own"), halves.count("kept")) == (24, 30, 24)
    assert halves.count("later") == 24


@pytest.mark.parametrize(
    ("text", "counterpart"),
    [
        ("Competitor is in the building, our technician saw them", ""),
        ("Scans are counted monthly by our own system. Vendor: Corvane.", "Corvane"),
        ("ok so northgate housing (14k units) went dark on me", "northgate housing"),
        ("- Deal: 3 years managed print, regional bank in Graz, approx EUR 240k", "regional bank in Graz"),
        ("The other side is angry and says so. It rains.", ""),
        ("Truck stops if nobody signs. Parents are furious. Overheads are split.", ""),
        ("Distribution partnership for Poland with Warta Sport.", "Warta Sport"),
        ("Secret talks are the only ones that move.", ""),
        ("Local 12 wants the Sunday premium back", "Local 12"),
        ("Brussels does the talking. We are the Ottawa side.", "Brussels"),
        ("Three-year contract with Harbour Mall, price is fine", "Harbour Mall"),
        ("We license the patent to a direct competitor, Strand Arc, at 3%", "Strand Arc"),
        ("Our alternative is Pinecone. Talks with the landlord drag on.", "the landlord"),
    ],
)
def test_a_plain_word_that_begins_a_sentence_is_nobodys_name(text: str, counterpart: str) -> None:
    assert _counterpart(text) == counterpart


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        ("We sell to Acme Foods. Their account manager Tom Reyes is never in.", "Tom Reyes"),
        ("Mr Leitner (facilities) supports us, cannot sign", "Mr Leitner (facilities)"),
        ("Acme Foods. My boss Tom Reyes likes it. Peter left the company.", ""),
        ("Our key account manager Jo Pettifer wrote the offer", ""),
        ("The notary Mr Florescu works for both companies", ""),
        ("meeting thursday w/ their md, Edgars Liepa", "Edgars Liepa"),
    ],
)
def test_a_contact_is_one_of_theirs(text: str, contact: str) -> None:
    found = _told(text).contact
    assert (found.value if found else "") == contact


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Signature = their IT security chief, we have never met", "signer", "their IT security chief"),
        ("Signature = their IT security chief, we have never met", "silent", "their IT security chief"),
        ('we said they get the data flow drawing "by end of week"', "promise", "the data flow drawing"),
        ("I owe finance the cost breakdown since August", "promise", "the cost breakdown"),
        ("They owe us the cost breakdown since August", "promise", ""),
        ("Response time is 9 hours, should be 2", "baseline", "9 hours"),
        ("Response time is 9 hours, should be 2", "threshold", "2"),
        ("churn isn't our issue", "metric", ""),
        ("the mediator from Uppsala whom both sides trust", "neutral", "the mediator from Uppsala"),
        ("she's certain scan volume doubles, we think it stays flat", "event", "scan volume doubles"),
        ("Finance committee Thursday 10 December", "event", ""),
        ("I'd give two of ours for a month. Nobody asked.", "give", "two of ours for a month"),
        ("They ask for a deposit of EUR 40,000, it is a lot", "amount", "EUR 40,000"),
        ("The whole contract is EUR 40,000", "amount", ""),
        ("My limit for the deposit is EUR 40,000", "amount", ""),
        ("I'd go to a deposit of $25,000 but that stays here", "amount", ""),
        ("Our alternative is a second source in Poland.", "alternative", ""),
        ("Nobody argues price. NDA signed.", "issue", ""),
        ("Landlord is a pension fund", "issue", ""),
    ],
)
def test_only_what_is_told_outright_fills_a_blank(text: str, name: str, words: str) -> None:
    assert _slot(text, name) == words


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ok so northgate housing (14k units) went dark on me. demo was fire", "Deal with Northgate Housing"),
        ("hi! so, we need to move 40 people upstairs. all agree", "We need to move 40 people upstairs"),
        ("Acquisition of Farrow Dental, two practices", "Acquisition of Farrow Dental"),
        ("Landlord insists on ten years. Rent review in June.", "Rent review with the landlord"),
        ("We license a patent to Strand Arc", "Licence with Strand Arc"),
        ("", ""),
    ],
)  # fmt: skip
def test_a_title_says_what_and_with_whom(text: str, title: str) -> None:
    assert _told(text).title == title


def test_no_title_is_long_or_begins_with_a_run_up() -> None:
    for one in labelled():
        title = one.facts.title
        assert title
        assert len(title) <= 60
        assert not title.lower().startswith(("ok ", "so ", "hi ", "hiya", "um ", "dear "))


def test_a_talk_that_is_over_is_not_the_next_one() -> None:
    facts = _told("The meetings in June and September produced nothing. Call on 14 September.")

    assert facts.next_contact is not None
    assert facts.next_contact.day.isoformat() == "2026-09-14"
