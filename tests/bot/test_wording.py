"""Every sentence the bot says, in one file: a change of tone is a change that a reader sees."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import cast

from bot import wording
from coaching import errors
from coaching.errors import CoachingError
from coaching.ladder_shifts import Shift, Slip
from coaching.moods import Course, Trend
from coaching.private import Offer

GOLDEN = Path(__file__).parent / "wording.txt"
DAY = date(2027, 3, 10)

REFUSALS: tuple[CoachingError, ...] = (
    *(errors.Missing(field) for field in ("about", "what", "proof", "exists", "rest", "words", "other")),
    *(errors.Missing(field) for field in ("goal", "why", "day")),
    *(errors.Missing(f"slots.{slot}") for slot in wording.ACCORD_LABELS),
    errors.TooLong("what", 600),
    errors.NoSuchDay("due", "31 February"),
    errors.NotADay("due", "sometime"),
    errors.DueInThePast("due", DAY),
    errors.TooFarAhead("due", DAY),
    *(errors.TooBig("what", cause, ("one site", "one quarter")) for cause in wording.TOO_BIG),
    errors.TooBig("due", "days", ()),
    errors.StakesJump("what", "EUR 10,000", "EUR 31,000"),
    errors.NoSubstance("what", ("Signed sheet", "ticket report")),
    errors.NoProof("proof"),
    errors.RestTooLate("due", DAY),
    *(errors.Missing(field) for field in ("said_by", "due", "view")),
    errors.NoSuchPerson("owner"),
    errors.TooManyTests(("Test line 1", "Test line 2", "Test line 3")),
    errors.TooManyPromises("Bo", ("send the list", "pay the invoice")),
    errors.NoSuchIntention(),
    *(errors.VagueTest(f"slots.{slot}") for slot in ("metric", "threshold", "decision", "stop_rule")),
    errors.NoDealHere(),
    errors.DealIsClosed("Renewal with Contoso"),
    errors.AlreadyOpen("Renewal with Contoso"),
    errors.NothingParked(),
    errors.NotOnHold("Renewal with Contoso"),
    errors.NothingFellDue(),
    errors.OnlyInPrivate(),
    errors.NoSuchDeal(),
    errors.NoSuchCommitment(),
    errors.NoSuchMove(),
    errors.NoSuchQuestion(),
    errors.AlreadyTaken(),
    errors.AlreadySettled("done"),
    errors.AlreadyAnswered(),
    errors.NotTheOwner("Bo"),
    *(errors.Missing(field) for field in ("why", "measure", "because")),
    errors.NotTheirsToChange("Bo"),
    errors.MeasureFixed("measure", DAY),
    errors.NothingChanged("what"),
    errors.NotTheirsToUndo("Bo"),
    errors.NothingToUndo(),
    errors.TakenBackAlready(),
    errors.TooLateToUndo(30),
    errors.Overtaken("Bo"),
    errors.RoundRuns(2),
    errors.NoRound(),
    errors.AlreadyReviewed(),
    errors.RoundFull("what", ("Send the sheet", "Bring the index")),
    errors.NotOnScale("trust", 0, 10),
    errors.OnlyInPrivate(),
    errors.PrivateFactsLocked(),
    errors.NotForOutsiders(),
)


def test_every_sentence_is_as_reviewed() -> None:
    """After a change on purpose: delete tests/bot/wording.txt, run the test, read the difference."""
    said = "\n".join(_said()) + "\n"
    if not GOLDEN.exists():
        GOLDEN.write_text(said, encoding="utf-8")
    assert said == GOLDEN.read_text(encoding="utf-8")


def test_no_sentence_holds_a_platforms_markup() -> None:
    for line in _said():
        assert not any(mark in line for mark in ("*", "<", "&", "```", "_(")), line


def test_each_refusal_has_words_of_its_own() -> None:
    for reason in REFUSALS:
        assert wording.refusal(reason) != wording.refusal(CoachingError())


def _said() -> Iterator[str]:
    for name, value in sorted(vars(wording).items()):
        if name.isupper() and isinstance(value, str):
            yield f"{name}: {value}"
        elif name.isupper() and isinstance(value, dict):
            for key, words in sorted(cast("dict[str, str]", value).items()):
                yield f"{name}.{key}: {words}"
    for reason in REFUSALS:
        yield f"refusal {type(reason).__name__} {reason.args}: {wording.refusal(reason)}"
    yield f"close_question: {wording.close_question('Renewal', 0)}"
    yield f"close_question: {wording.close_question('Renewal', 1)}"
    yield f"close_question: {wording.close_question('Renewal', 3)}"
    yield f"moved: {wording.moved(DAY, date(2027, 3, 12), DAY)}"
    yield f"promise: {wording.promise('Send it.', DAY, DAY)}"
    yield f"said_they_would:{wording.said_they_would('Ms Weber', DAY, DAY)}"
    yield f"ask_for_the_cause: {wording.ask_for_the_cause('Send it.', DAY, DAY)}"
    yield f"before_they_ask: {wording.before_they_ask(DAY, None, '', DAY)}"
    yield f"missed_so_often: {wording.missed_so_often('Contoso', 2)}"
    yield f"missed_so_often: {wording.missed_so_often('Contoso', 3)}"
    yield f"something_broke: {wording.something_broke('ab12')}"
    yield f"others_read_along: {wording.others_read_along()}"
    yield f"not_invited: {wording.not_invited()}"
    for what in ("others", "own", "closed", "open", "gone"):
        yield f"channel_noticed: {wording.channel_noticed(what, '')}"
    yield f"channel_noticed: {wording.channel_noticed('others', 'Mia')}"
    yield f"in_doubt: {wording.in_doubt()}"
    yield f"cannot_write_there: {wording.cannot_write_there()}"
    shift = Shift(name="Success sheet", was=DAY, now=date(2027, 3, 12), why="moved")
    for why in wording.WHY_MOVED:
        slipped = Slip(shift=replace(shift, why=why), followed_by=0, after_signing=False, signing=None)
        yield f"slip {why}: {wording.slip(slipped, DAY)}"
        yield f"slip {why} and more: {wording.slip(replace(slipped, followed_by=2, signing=DAY), DAY)}"
    yield f"key_made: {wording.key_made('data/secret.key')}"
    yield from _said_of_pauses()
    yield from _said_of_rounds()


def _said_of_pauses() -> Iterator[str]:
    for until in (DAY, None):
        yield f"put_on_hold:{wording.put_on_hold(until, DAY)}"
        yield f"on_hold_until: {wording.on_hold_until(until, DAY)}"
    for count in (1, 2):
        yield f"goes_on: {wording.goes_on(count)}"
        yield f"fell_due: {wording.fell_due(count)}"
        yield f"took_new_days:{wording.took_new_days(count)}"
    yield f"was_due: {wording.was_due(DAY, date(2027, 3, 24), DAY)}"
    yield f"was_due: {wording.was_due(DAY, None, DAY)}"
    yield f"progress: {wording.progress(2, 5)}"


def _said_of_rounds() -> Iterator[str]:
    few, level = Trend(reviews=2, courses=()), Course(scale="trust", told=(4, 6, 4))
    courses = (level, replace(level, told=(3, 4, 6)), replace(level, scale="result", told=(4, 3, 2)))
    yield f"trend: {wording.trend(few)}"
    yield f"trend: {wording.trend(Trend(reviews=3, courses=courses))}"
    offer = Offer(side="they", issue="price", to="12 %", on=DAY, by="ana")
    for one in (offer, replace(offer, side="we"), replace(offer, counterpart="Globex")):
        yield f"offer_line: {wording.offer_line(one, DAY)}"
    yield f"offered_before: {wording.offered_before(offer, DAY)}"
    yield f"after_talk: {wording.after_talk('Contoso', DAY, DAY)}"
    for ahead in (date(2027, 3, 11), date(2027, 3, 18)):
        yield f"talk_date_kept: {wording.talk_date_kept(ahead, DAY)}"
    yield f"check_guess: {wording.check_guess('to show savings')}"
    yield f"limits: {wording.limits('EUR 40,000', 'fair', 'a second supplier')}"
    yield f"with_reason: {wording.with_reason('One question a week.', 'five were too many')}"
