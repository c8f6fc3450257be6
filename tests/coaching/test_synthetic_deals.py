"""Ten thousand synthetic deals: three wins of three families, nothing blocked, invented or given away."""

import ast
import re
from collections import Counter
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias, cast, get_args
from uuid import UUID

import pytest

from bot import wording
from bot.calendar import HolidayCalendar
from bot.card import Card
from bot.cards import Cards
from bot.plain import buttons, plain, words
from bot.presses import MAX_TOKEN
from bot.win_cards import FRONT_WORDS, front
from coaching import commands as ask
from coaching import remarks as said
from coaching.coach import Coach
from coaching.commands import Command, Turn
from coaching.commitment import Commitment, CommitmentId
from coaching.days import written
from coaching.deal import Deal, DealId
from coaching.declining import read
from coaching.filling import stand_in
from coaching.people import Person, PersonId, Place, outsider_named
from coaching.playbook.moves import Move
from coaching.ports import Posted, UnitOfWork
from coaching.remarks import Remark
from coaching.situation import Situation, situation
from coaching.suggestions import Win, suggest
from tests.coaching.language.told_score import READ_FOR_OTHERS
from tests.coaching.synthetic import BO, DEALS_A_STORY, MARK, NOW, OTHER, PLACE, PLAYBOOK, TODAY, Case, cases
from tests.fakes import Clock, MemoryStore, counting_ids

SEED, COUNT = 2027, 10_000

CARDS = Cards(playbook=PLAYBOOK)

ALONE = Place(platform="local", workspace="acme", conversation="dm-ana", private=True)


def weekday(day: date) -> bool:
    return day.weekday() < 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What is suggested for a deal where others may read along, or to one who may see what is private."""

    case: Case
    #: With the counterpart in front that the wins are for.
    deal: Deal
    alone: bool
    now: Situation
    wins: tuple[Win, ...]

    def __str__(self) -> str:
        return f"{self.case}, {'alone' if self.alone else 'shared'}"


@pytest.fixture(scope="module")
def advice() -> tuple[Advice, ...]:
    """Every deal where others may read along, every fourth one also where nobody does."""
    return tuple(
        _advice(case, alone=alone)
        for case in cases(SEED, COUNT)
        for alone in ((False, True) if case.number % 4 == 0 else (False,))
    )


def _advice(case: Case, *, alone: bool) -> Advice:
    """For the further counterpart of a deal where it has one, and else for the first."""
    deal = case.deal.facing(OTHER) if case.deal.others else case.deal
    private = case.private if alone else None
    now = situation(deal, case.commitments, PLAYBOOK, today=TODAY, private=private)
    wins = suggest(now, PLAYBOOK, is_working_day=weekday)
    return Advice(case=case, deal=deal, alone=alone, now=now, wins=wins)


# ── The set of three ──────────────────────────────────────────────────────────────────────────────────


def test_there_are_ten_thousand_deals_of_all_sorts(advice: tuple[Advice, ...]) -> None:
    """What a property has never met it does not hold for: the draw reaches all that a deal can be."""
    deals = [one.deal for one in advice if not one.alone]
    briefs = [deal.brief for deal in deals]
    wins = [win for one in advice for win in one.wins]
    terms = PLAYBOOK.terms

    assert len(deals) == COUNT
    assert len({brief.about for brief in briefs}) > COUNT / 10
    assert {brief.kind for brief in briefs} == {None, *PLAYBOOK.kinds}
    assert {brief.stage for brief in briefs} == {None, *terms.stages}
    assert {brief.relationship for brief in briefs} == {None, *terms.relationships}
    assert {o.code for brief in briefs for o in brief.obstacles} == set(terms.obstacles)
    assert {flag for one in advice for flag in one.now.flags} >= set(terms.flags)
    assert {slot for brief in briefs for slot in brief.slots} - READ_FOR_OTHERS == set(terms.slots)
    assert {win.because.kind for win in wins} == {
        "cue", "obstacle", "unlocked", "overdue", "usual", "alike", "opener", "in_time", "signed", "issues",
    }  # fmt: skip
    assert len({win.move.slug for win in wins}) > len(PLAYBOOK.moves) - 6


def test_there_are_always_three_wins_from_three_families(advice: tuple[Advice, ...]) -> None:
    """Fewer are left where so much is turned down, taken or forbidden that no third family has a move."""
    few: list[Advice] = []
    for one in advice:
        families = {win.move.family for win in one.wins}
        assert len(families) == len(one.wins), str(one)
        if len(families) < 3:
            few.append(one)
            assert families == {move.family for move in PLAYBOOK.moves if _may_be_offered(move, one)}, str(
                one
            )
    assert len(few) <= COUNT / 1_000
    for one in few:
        assert CARDS.card(said.WinsSuggested(deal=one.deal, wins=one.wins), TODAY).buttons, str(one)


def _may_be_offered(move: Move, one: Advice) -> bool:
    """Whether nothing forbids a move, whatever speaks for it and whatever the stage."""
    brief = one.deal.brief
    left = (brief.target_date - TODAY).days if brief.target_date else 60
    if brief.kind:
        suits = move.suits_kind(brief.kind)
    else:
        suits = move.deal_kinds == ("all",) or one.now.told_for(move.slug)
    return suits and move.horizon.min <= max(left, 1) and not _objections(move, one)


def test_no_win_is_blocked_taken_turned_down_or_too_late(advice: tuple[Advice, ...]) -> None:
    """Worked out from the deal itself, not from the situation that was made of it."""
    for one in advice:
        brief = one.deal.brief
        target = brief.target_date if brief.signed_on is None else None
        for win in one.wins:
            note = f"{one}: {win.move.slug}"
            assert not _objections(win.move, one), note
            assert TODAY < win.due <= TODAY + timedelta(days=30), note
            assert weekday(win.due), note
            assert target is None or target <= TODAY or win.move.horizon.min <= (target - TODAY).days, note


def _objections(move: Move, one: Advice) -> list[str]:
    """What speaks against offering a move at all."""
    deal, flags = one.deal, _flags(one)
    ours = [c for c in one.case.commitments if c.counterpart == deal.faces]
    under_way = {c.move for c in ours if c.state in {"proposed", "open", "done"}}
    declined = deal.declined.get(move.slug)
    private = any(PLAYBOOK.ethics.field_classes.get(slot) == "private" for slot in move.slots)
    against = {
        "blocked": any(c.blocks and c.flag in flags for c in move.contraindications),
        "under way or done": move.slug in under_way,
        "turned down": declined is not None and read(declined).keeps_away(TODAY),
        "never by score": move.slug in PLAYBOOK.scoring.never_by_score,
        "private": private and not one.alone,
    }
    return [name for name, speaks in against.items() if speaks]


def _flags(one: Advice) -> set[str]:
    brief = one.deal.brief
    flags = {*(brief.flags or ()), *brief.signs, *(o.code for o in brief.obstacles[:3])}
    if brief.target_date and (brief.target_date - TODAY).days < 7:
        flags.add("under_7_days")
    if not one.alone:
        flags.add("external_channel")
    elif one.case.private.batna == "weak":
        flags.add("weak_batna")
    return flags


def test_the_same_deal_gets_the_same_wins() -> None:
    for first, again in zip(cases(SEED, 400), cases(SEED, 400), strict=True):
        assert _advice(first, alone=True).wins == _advice(again, alone=True).wins, str(first)


# ── Nothing invented ──────────────────────────────────────────────────────────────────────────────────

_DAY = re.compile(
    r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d{1,2} (?:January|February|March|April|May|June|July|August"
    r"|September|October|November|December)\b(?: \d{4}\b)?"
)
#: A day at the end of words that were cut to fit a front.
_CUT_DAY = re.compile(r"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?: \d{1,2})?…")
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")
_SLOT = re.compile(r"\{(\w+)\}")
_WORD = re.compile(r"\w+")

#: All the days that the coach may propose of itself: working days ahead, as the calendar writes them.
_PROPOSED_DAYS = frozenset(
    written(day, TODAY) for day in (TODAY + timedelta(days=ahead) for ahead in range(1, 80)) if weekday(day)
)

#: Every day near and far as it is written, each with its own weekday.
_CALENDAR = frozenset(written(TODAY + timedelta(days=ahead), TODAY) for ahead in range(-1_500, 2_000))

#: Numbers of the bot's own sentences on a card of wins: the days that it counts on where none was told.
_COUNTED_ON = frozenset({"60"})

#: An article told in front ("Their fleet manager") is small inside a sentence.
_SMALL = frozenset({"a", "an", "the", "their", "our", "his", "her"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What may stand in an answer: words, whole numbers and whole days."""

    words: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()

    @classmethod
    def of(cls, texts: Iterable[str]) -> "Known":
        text = "\n".join(texts)
        return cls(
            words=frozenset(_WORD.findall(text)),
            numbers=frozenset(_NUMBER.findall(text)),
            days=frozenset(_DAY.findall(text)),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is known of one answer, from several places."""

    known: tuple[Known, ...]

    def unknown_in(self, text: str) -> list[str]:
        """Days, whole numbers and words that stand in a text and are not known."""
        rest = _without_days(text)
        words = {word for word in _WORD.findall(rest) if not word.isdigit()}
        return [*self._unknown_figures(text, rest), *(word for word in words if not self._knows(word))]

    def unknown_names_in(self, text: str) -> list[str]:
        """The same of a card, whose sentences are the bot's own: small words are no facts."""
        rest = _without_days(text)
        names = {word for word in _WORD.findall(rest) if _has_a_fact(word) and not word.isdigit()}
        unknown = (name for name in names if not self._knows(name))
        return [
            *self._unknown_figures(text, rest),
            *(name for name in unknown if not self._knows(name[:1].lower() + name[1:])),
        ]

    def _unknown_figures(self, text: str, rest: str) -> list[str]:
        days, numbers = _DAY.findall(text), _NUMBER.findall(rest)
        return [
            *(day for day in days if not any(day in one.days for one in self.known)),
            *(number for number in numbers if not any(number in one.numbers for one in self.known)),
        ]

    def _knows(self, word: str) -> bool:
        return any(word in one.words for one in self.known)


def _without_days(text: str) -> str:
    return _CUT_DAY.sub(" ", _DAY.sub(" ", text))


def _has_a_fact(word: str) -> bool:
    """A capital or a digit anywhere."""
    return not word.islower() or not word.isalpha()


def _strings(thing: object) -> Iterator[str]:
    """All text within a thing, however deep; ids of people and places are none."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Person):
        yield thing.name
    elif isinstance(thing, Mapping):
        yield from _strings(tuple(cast("Mapping[str, object]", thing).values()))
    elif isinstance(thing, tuple | list | frozenset):
        yield from (text for one in cast("Iterable[object]", thing) for text in _strings(one))
    elif is_dataclass(thing) and not isinstance(thing, Place):
        yield from (text for name in _fields_of(type(thing)) for text in _strings(getattr(thing, name)))


@cache
def _fields_of(kind: type[Any]) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind))


def _told(one: Advice) -> Known:
    """What was told of the deal, in its fields and promises; in private what was told there too.

    Slots of the private class are no part of it where others may read along.
    """
    deal, classes = one.deal, PLAYBOOK.ethics.field_classes
    brief = deal.brief
    if not one.alone:
        open_slots = {name: said for name, said in brief.slots.items() if classes.get(name) != "private"}
        brief = replace(brief, slots=open_slots)
    texts = [deal.title, deal.lead.name, *_strings((brief, one.case.commitments))]
    if one.alone:
        texts += _strings(one.case.private)
    known = Known.of(dict.fromkeys(texts))
    return replace(known, words=known.words | (_SMALL & {word.lower() for word in known.words}))


def test_no_fact_in_a_win_is_invented(advice: tuple[Advice, ...]) -> None:
    """Every word, number and day of what to do, to say and of what it opens is told, the move's or a day.

    The coach itself adds: days of the calendar, how many days there are until then, "24" hours, and what
    stands for a slot while it is unknown.
    """
    for one in advice:
        told = _told(one)
        for win in one.wins:
            own = Known(numbers=frozenset({str(win.days), "24"}), days=_PROPOSED_DAYS)
            checked = Checked(known=(told, _sentences_of(win.move, one.deal.brief.kind), own))
            for text in (win.do, win.say, win.unlock_text):
                assert not checked.unknown_in(text), f"{one}: {win.move.slug}: {text}"
            assert (win.due - TODAY).days == win.days, str(one)


@cache
def _sentences_of(move: Move, kind: str | None) -> Known:
    """The sentences without the names of their slots, so that one left unfilled would be found."""
    templates = (move.template, move.say, move.unlock_text)
    slots = {slot for text in templates for slot in _SLOT.findall(text)}
    sentences = (_SLOT.sub(" ", text) for text in templates)
    # What is told as a question or a claim is said with these words before it.
    as_topic = ("the question whether",) if "topic" in slots else ()
    return Known.of((*sentences, *as_topic, *(stand_in(slot, kind, PLAYBOOK) for slot in slots)))


def test_every_reason_quotes_what_was_told(advice: tuple[Advice, ...]) -> None:
    for one in advice:
        brief = one.deal.brief
        told = _folded(" ".join((brief.about, *(answer.words for answer in brief.answers))))
        evidence = {(o.code, o.evidence, o.picked) for o in brief.obstacles} | _distrust_told_alone(one)
        kept = {PLAYBOOK.move_named(c.move).name for c in one.case.commitments if _is_kept(c)}
        for win in one.wins:
            why, note = win.because, f"{one}: {win.move.slug}: {win.because}"
            match why.kind:
                case "cue":
                    assert _folded(why.words) in told, note
                case "obstacle":
                    assert (why.code, why.words, why.picked) in evidence, note
                case "unlocked":
                    assert why.words in kept, note
                case "usual":
                    assert why.code == brief.kind, note
                case _:
                    assert not why.words, note


def _distrust_told_alone(one: Advice) -> set[tuple[str, str, bool]]:
    """Trust of at most three in ten counts as an obstacle for one who may see what is private."""
    private = one.case.private
    if not one.alone or private.trust is None or private.trust > 3:
        return set()
    words = [answer.words for answer in private.answers if answer.question == "Q8"]
    return {("low_trust", words[-1] if words else "Low trust", not words)}


def _is_kept(one: Commitment) -> bool:
    return one.state == "done" and one.move in {move.slug for move in PLAYBOOK.moves}


def _folded(text: str) -> str:
    return " ".join(text.split())


# ── On the cards ──────────────────────────────────────────────────────────────────────────────────────


def test_no_front_of_a_win_is_longer_than_65_words(advice: tuple[Advice, ...]) -> None:
    for one in advice:
        for win in one.wins:
            facts = [f"{fact.label}: {words(fact.value)}" for fact in front(win, TODAY)]
            text = " ".join([win.move.name, *facts])
            assert len(text.split()) <= FRONT_WORDS, f"{one}: {win.move.slug}: {text}"


def test_no_card_of_wins_holds_an_invented_name_number_or_day(advice: tuple[Advice, ...]) -> None:
    """What is not told is the bot's own sentence or the playbook's entry of a move that the card shows.

    Each deal's card of wins is read, and of every second one the card behind one of them.
    """
    for one in advice:
        deal, brief = one.deal, one.deal.brief
        told = _told(one)
        days = {written(day, TODAY) for day in (brief.target_date, brief.next_contact) if day}
        own = Known(numbers=_COUNTED_ON, days=_PROPOSED_DAYS | days)
        unlocked = (each.because.words for each in one.wins if each.because.kind == "unlocked")
        named = Known.of((*unlocked, *deal.names))
        wins = said.WinsSuggested(deal=deal, wins=one.wins, assumed=("target_date", "next_contact"))
        win = one.wins[one.case.number % len(one.wins)]
        pair = next((each for each in one.wins if _of_two_worlds(each.move, win.move)), win)
        more = said.MoreAboutWin(deal=deal, win=win, pair=pair.move if pair is not win else None)
        for remark, behind in ((wins, one.wins), (more, (win, pair)))[: 1 + one.case.number % 2]:
            counted = Known(numbers=frozenset(str(each.days) for each in behind) | {"24"})
            entries = (_entry_of(each.move, brief.kind) for each in behind)
            checked = Checked(known=(told, _own_words(), own, named, counted, *entries))
            text = _shown(CARDS.card(remark, TODAY))
            assert not checked.unknown_names_in(text), f"{one}: {text}"


def _of_two_worlds(one: Move, other: Move) -> bool:
    return {one.origin, other.origin} == {"business", "diplomacy"}


@cache
def _entry_of(move: Move, kind: str | None) -> Known:
    """All that the playbook says of a move, of its sources and of the kind of deal; no example."""
    terms = PLAYBOOK.terms
    of_kind = [PLAYBOOK.kind(kind).name] if kind else []
    texts = [
        *_strings(replace(move, example="")),
        *_strings(PLAYBOOK.both_sides[move.slug]),
        *(PLAYBOOK.source(key).citation for key in move.sources),
        *(one.name for one in terms.obstacles.values()),
        *(stand_in(slot, kind, PLAYBOOK) for slot in terms.slots),
        *of_kind,
    ]
    return Known.of(texts)


#: Names and numbers in these are examples for people who fill in a form, or tell of no deal.
_EXAMPLES = {"ABOUT_HINT", "HOLDING_UP_HINT", "PEOPLE_HINT", "HELP_PHRASES", "example_deals"}


@cache
def _own_words() -> Known:
    """The words of the bot's own sentences, without their numbers and without the examples in them."""
    tree = ast.parse(Path(wording.__file__).read_text(encoding="utf-8"))
    parts = [part for part in tree.body if not _defines(part) & _EXAMPLES]
    texts = [
        one.value
        for part in parts
        for one in ast.walk(part)
        if isinstance(one, ast.Constant) and isinstance(one.value, str)
    ]
    return Known(words=Known.of(texts).words)


def _defines(part: ast.stmt) -> set[str]:
    if isinstance(part, ast.FunctionDef):
        return {part.name}
    if isinstance(part, ast.Assign):
        return {one.id for one in part.targets if isinstance(one, ast.Name)}
    return set()


def _shown(card: Card) -> str:
    """What people read on a card, without the tokens of its buttons and the ids of its fields."""
    lines = (*card.lines, *(line for choice in card.choices for line in choice.lines))
    facts = (*card.facts, *(fact for choice in card.choices for fact in choice.facts))
    form = card.form.fields if card.form else ()
    return "\n".join(
        (
            card.title,
            *(words(line) for line in lines),
            *(f"{fact.label}\n{words(fact.value)}" for fact in facts),
            *(choice.title for choice in card.choices),
            *(button.label for button in buttons(card)),
            *(f"{field.label}\n{field.hint}" for field in form),
            *(field.value for field in form if field.kind in {"line", "text"}),
            *(option.label for field in form for option in field.options),
        )
    )


def test_every_button_fits_and_every_card_of_wins_offers_a_way_on(advice: tuple[Advice, ...]) -> None:
    for one in advice[::7]:
        card = CARDS.card(said.WinsSuggested(deal=one.deal, wins=one.wins), TODAY)
        for choice, win in zip(card.choices, one.wins, strict=True):
            in_small = ["Smaller version"] if win.better_small else []
            assert [button.label for button in choice.buttons] == ["Take it", "More", *in_small], str(one)
        assert card.buttons, str(one)
        assert all(len(button.token) <= MAX_TOKEN for button in buttons(card)), str(one)
        assert plain(card), str(one)
        more = CARDS.card(said.MoreAboutWin(deal=one.deal, win=one.wins[0]), TODAY)
        assert all(len(button.token) <= MAX_TOKEN for button in buttons(more)), str(one)
        assert plain(more), str(one)


# ── What others see ───────────────────────────────────────────────────────────────────────────────────

#: A deal's promises for the tour: two of the lead's, and one that is proposed to Bo.
_OPEN, _PROPOSED, _ANOTHER = (CommitmentId(UUID(int=number)) for number in (5_001, 5_002, 5_003))
#: One of theirs, and one of the lead's that is done.
_THEIRS, _KEPT = CommitmentId(UUID(int=5_011)), CommitmentId(UUID(int=5_012))
#: The first is moved to the day of the other: then both are asked about together.
_TOGETHER_ON = TODAY + timedelta(days=7)

#: What the lead is asked, or alone may do where promises of theirs are open.
_FOR_THE_LEAD = (
    ask.AskMore,
    ask.ShowReview,
    ask.OfferNewDate,
    ask.MoveDate,
    ask.OfferPiece,
    ask.TellPiece,
    ask.CloseDeal,
)

Step: TypeAlias = tuple[Person, Place, Command]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tour:
    """One deal as the coach keeps it, and what is asked of it: in the room by Bo, alone by the lead."""

    case: Case
    #: A move that is suggested in the room.
    move: str

    def asked(self) -> tuple[tuple[Step, ...], ...]:
        """Every wish that is answered from a deal; each row is one talk."""
        deal, move = self.case.deal.id, self.move
        in_the_room = (
            *_about_wins(deal, move),
            *_about_the_deal(deal),
            *_about_promises(),
        )
        two_deals = (ask.OpenDeal(about="Renewal with Contoso, stuck on price"), ask.ShowWins())
        learned = ask.CloseDeal(deal=deal, sure=True, outcome="parked", helped=MARK, otherwise=MARK)
        parked = (learned, ask.ReopenDeal(deal=deal), ask.ShowBrief(deal=deal), ask.ShowTeam())
        return (
            tuple(self._in_the_room(command) for command in two_deals),
            tuple(self._in_the_room(command) for command in _rounds(deal)),
            tuple(self._in_the_room(command) for command in parked),
            tuple(self._in_the_room(command) for command in _on_hold(deal)),
            *((self._in_the_room(command),) for command in in_the_room),
            *self._changed(),
            *(tuple(self._in_the_room(command) for command in talk) for talk in _in_own_words(deal)),
            *self._first_alone(),
            *((step,) for step in self._about_people()),
            self._away(),
            *((step,) for step in self._written()),
            self._overheard(),
            self._moved(),
        )

    def _overheard(self) -> tuple[Step, ...]:
        """What is said where the coach listens; the digest is said to one alone."""
        deal, lead = self.case.deal, self.case.deal.lead
        place = deal.home
        return (
            (lead, place, ask.Listen(deal=deal.id)),
            (lead, place, ask.Overhear(words="I'll send the list by Friday")),
            (lead, place, ask.NotAPromise(deal=deal.id)),
            (lead, place, ask.ListenToMe(deal=deal.id)),
        )

    def _written(self) -> Iterator[Step]:
        """Words in which a day is unclear, and messages that are to be recorded, here and elsewhere."""
        lead, elsewhere = self.case.deal.lead, replace(PLACE, conversation="elsewhere")
        unclear = ask.OpenDeal(about="Renewal with Contoso, stuck on price, sign by mid-August")
        record = ask.OfferRecord(words="I'll send the list by mid-August", author=lead.id)
        yield self._in_the_room(unclear)
        yield self._in_the_room(record)
        yield self._in_the_room(replace(record, theirs=True, author=None, name="Ms Weber"))
        yield (lead, elsewhere, record)

    def _away(self) -> tuple[Step, ...]:
        """Somebody stands in for the lead on the day for which they have promised something."""
        lead, until = self.case.deal.lead, TODAY + timedelta(days=30)
        return (
            (lead, PLACE, ask.MoveDate(commitment=_OPEN, due=_TOGETHER_ON.isoformat())),
            (lead, PLACE, ask.GoAway(until=until.isoformat(), stand_in=BO.id)),
        )

    def _moved(self) -> tuple[Step, ...]:
        """Its lead leads it in another room from now on."""
        elsewhere = replace(PLACE, conversation="another-room")
        return ((self.case.deal.lead, elsewhere, ask.MoveHere(deal=self.case.deal.id)),)

    def _about_people(self) -> Iterator[Step]:
        """Who does what, and when they may be written to, as the lead says it in the room."""
        deal, lead = self.case.deal.id, self.case.deal.lead
        for wish in (
            ask.OfferSettings(),
            ask.SaveSettings(quiet="19:00 to 07:00"),
            ask.OfferAway(),
            ask.ComeBack(),
            ask.OfferLead(deal=deal),
            ask.HandOver(deal=deal, lead=BO.id),
            ask.OfferLeft(deal=deal),
            ask.PersonLeft(deal=deal, person=BO.id),
            ask.LetGo(commitment=_OPEN),
        ):
            yield lead, PLACE, wish

    def _in_the_room(self, command: Command) -> Step:
        person = self.case.deal.lead if isinstance(command, _FOR_THE_LEAD) else BO
        return person, PLACE, command

    def _changed(self) -> Iterator[tuple[Step, ...]]:
        """What changes a promise, and what it was before."""
        deal, lead = self.case.deal.id, self.case.deal.lead
        same_day = ask.TakeMove(deal=deal, move=self.move, due=(TODAY + timedelta(days=4)).isoformat())
        edit = ask.EditCommitment(commitment=_OPEN, what="send the ledger and its key")
        for person, *wishes in (
            (BO, ask.DeclineCommitment(commitment=_PROPOSED), ask.OfferReason(commitment=_PROPOSED)),
            (BO, ask.OfferCounter(commitment=_PROPOSED)),
            (BO, ask.OfferEdit(commitment=_PROPOSED)),
            (lead, edit, ask.Undo(deal=deal), ask.ShowHistory(commitment=_OPEN)),
            (BO, ask.OfferHistory(deal=deal)),
            (lead, same_day),
        ):
            yield tuple((person, PLACE, wish) for wish in wishes)

    def _first_alone(self) -> Iterator[tuple[Step, ...]]:
        """What is asked where nobody reads along, and then what the room gets to see."""
        deal, lead = self.case.deal.id, self.case.deal.lead
        telling = ask.AnswerQuestion(deal=deal, question="Q9", words=f"fair: {MARK} a buyer in Ghent")
        room = (
            ask.ShowStatus(deal=deal, plan=True),
            ask.ShowPlan(deal=deal),
            ask.ShowBrief(deal=deal),
            ask.ShowWins(deal=deal),
        )
        takes = [
            ask.TakeMove(deal=deal, move="best-alternative-week", slots={"alternative": f"{MARK} buyers"}),
            ask.TakeMove(deal=deal, move="blocker-plan", slots={"blocker": f"{MARK} their counsel"}),
        ]
        for wish in (
            ask.ShowBrief(deal=deal),
            ask.ShowWins(deal=deal),
            ask.ShowMore(deal=deal, move="best-alternative-week"),
            ask.AskMore(deal=deal, alone=True),
            telling,
            *takes,
        ):
            yield ((lead, ALONE, wish), *((BO, PLACE, look) for look in room))
        begin = (BO, PLACE, ask.BeginRound(deal=deal, goal="the start date"))
        for wish in (
            ask.KeepReview(
                deal=deal, number=1, learned=f"{MARK} buyers", next_win=f"{MARK} buyers", trust="1"
            ),
            ask.KeepOffer(deal=deal, side="they", issue="the cap", to=f"{MARK} 12 %"),
        ):
            looks = (*room, ask.OfferRound(deal=deal), ask.ShowTalk(deal=deal))
            yield (begin, (lead, ALONE, wish), *((BO, PLACE, look) for look in looks))


def _about_wins(deal: DealId, move: str) -> tuple[Command, ...]:
    return (
        ask.ShowWins(deal=deal),
        ask.ShowMore(deal=deal, move=move),
        ask.ShowMore(deal=deal, move="best-alternative-week"),
        ask.ShowMore(deal=deal, move="blocker-plan"),
        ask.ShowSmaller(deal=deal, move=move),
        ask.ShowSmaller(deal=deal, move="blocker-plan"),
        ask.OfferTake(deal=deal, move=move),
        ask.OfferTake(deal=deal, move="best-alternative-week", anyway=True),
        ask.OfferTake(deal=deal, move="progress-statement"),
        ask.OfferTake(deal=deal, move="time-boxed-pilot", smaller=True),
        ask.TakeMove(deal=deal, move=move, decision_day="2027-04-30", slots={"stop_rule": "a fault"}),
        ask.TakeMove(deal=deal, move="best-alternative-week"),
        ask.TakeMove(deal=deal, move="conditional-close", owner=PersonId("ana")),
        ask.OfferDecline(deal=deal, move=move),
        ask.DeclineMove(deal=deal, move=move, reason="too_big"),
        ask.OfferPieces(deal=deal),
        ask.CutIntoPieces(deal=deal, issue="the indexation clause"),
    )


def _on_hold(deal: DealId) -> tuple[Command, ...]:
    return (
        ask.OfferPause(deal=deal),
        ask.PauseDeal(deal=deal),
        ask.ShowStatus(deal=deal),
        ask.ResumeDeal(deal=deal),
        ask.ExportDeal(deal=deal),
        ask.ShowCalendar(),
        ask.OfferSharedPlan(deal=deal),
        ask.SharePlan(deal=deal, steps=(str(_THEIRS), str(_OPEN)), milestones="with_days"),
    )


def _rounds(deal: DealId) -> tuple[Command, ...]:
    return (
        ask.ShowReview(deal=deal),
        ask.OfferRound(deal=deal),
        ask.BeginRound(deal=deal, goal="the start date"),
        ask.OfferRound(deal=deal),
        ask.ShowReview(deal=deal),
        ask.ShowTalk(deal=deal),
        ask.OfferTalkDate(deal=deal),
        ask.KeepTalkDate(deal=deal, day=_TOGETHER_ON.isoformat()),
        ask.NothingMoved(deal=deal),
        ask.ShowOffers(deal=deal),
    )


def _about_the_deal(deal: DealId) -> tuple[Command, ...]:
    return (
        ask.StartDeal(),
        ask.ShowStatus(deal=deal, plan=True),
        ask.ShowPlan(deal=deal),
        ask.ShowBrief(deal=deal),
        ask.OfferBrief(deal=deal),
        ask.ConfirmBrief(deal=deal),
        ask.TellFlag(deal=deal, flag="listed"),
        ask.OfferAnswer(deal=deal, question="Q6"),
        ask.AnswerQuestion(deal=deal, question="Q6", words="first the start date, then the cap"),
        ask.AskMore(deal=deal),
        ask.StopAsking(deal=deal),
        ask.GoBack(deal=deal),
        ask.ListDeals(),
        ask.ShowMine(),
        ask.Greet(),
        ask.Say(words="the start date comes first"),
        ask.ShowHelp(unknown="the weather"),
        ask.OfferCounterpart(deal=deal),
        ask.AddCounterpart(deal=deal, words=f"{OTHER}: their CFO went quiet"),
        ask.ShowWins(deal=deal, counterpart=OTHER),
        ask.SignDeal(deal=deal),
        ask.OfferDebrief(deal=deal),
        ask.ShowLessons(),
        ask.ShowLearned(),
        ask.ShowTeam(),
        ask.CloseDeal(deal=deal),
        ask.CloseDeal(deal=deal, sure=True),
    )


def _about_promises() -> tuple[Command, ...]:
    return (
        ask.AcceptCommitment(commitment=_PROPOSED),
        ask.DeclineCommitment(commitment=_PROPOSED),
        ask.OfferDone(commitment=_OPEN),
        ask.MarkDone(commitment=_OPEN, proof="their reply"),
        ask.OfferPartly(commitment=_OPEN),
        ask.MarkPartly(commitment=_OPEN, exists="a draft", rest="the second page"),
        ask.OfferNewDate(commitment=_OPEN),
        ask.MoveDate(commitment=_OPEN, due=_TOGETHER_ON.isoformat()),
        ask.OfferBlocked(commitment=_OPEN),
        ask.ReportBlock(commitment=_OPEN, obstacle="no_authority"),
        ask.OfferTheirs(),
        ask.AddTheirs(words="their buyer sends the list in 8 days"),
        ask.MarkNotDone(commitment=_THEIRS),
        ask.MoveDate(commitment=_THEIRS, due="2027-03-19"),
        ask.MarkDone(commitment=_THEIRS, proof="their reply"),
        ask.ConfirmTheirPart(commitment=_KEPT),
        ask.OfferTheirs(after=_KEPT),
        ask.OfferView(commitment=_KEPT),
        ask.MarkViewed(commitment=_KEPT, view="a page is missing"),
    )


#: What somebody says first in a talk is kept under the first id.
_SAID = UUID(int=1).hex


def _in_own_words(deal: DealId) -> tuple[tuple[Command, ...], ...]:
    vague = ask.MakePromise(deal=deal, words="We will keep the talks moving")
    soft = ask.MakePromise(deal=deal, words="I'll pay the invoices in two weeks")
    return (
        (ask.OfferPromise(deal=deal),),
        (vague, ask.AcceptRewrite(deal=deal, intention=_SAID), ask.PutAside(deal=deal, intention=_SAID)),
        (
            soft,
            ask.OfferPromiseAnswer(deal=deal, intention=_SAID),
            ask.KeepAsItIs(deal=deal, intention=_SAID),
        ),
        (ask.Say(words="I'll pay the invoice by Friday"),),
        (
            ask.OfferPiece(commitment=_OPEN),
            ask.TellPiece(commitment=_OPEN, if_then="If it rains, then by train"),
        ),
    )


#: What "mid-August" can mean.
_MID_AUGUST = frozenset({"Sun 15 August 2027", "Fri 20 August 2027"})

#: Said in a private conversation, most of it of what stands in the channel too.
_TO_ONE_ALONE = {
    said.AskedLater,
    said.HalfwayThere,
    said.PerhapsPromised,
    said.DueTomorrow,
    said.LeadTold,
    said.CommitmentLapsed,
    said.ProposalLapsed,
    said.ChannelNoticed,
    said.StallNoticed,
    said.TheyMissedTwice,
    said.PieceAsked,
    said.StandInTold,
    said.ReviewShown,
    said.ReviewFormOffered,
    said.ReviewKept,
    said.WhatMovedAsked,
    said.OfferFormOffered,
    said.OfferKept,
    said.OffersShown,
    # All that the reader may see of a deal.
    said.DealExported,
    said.PlanToShare,
    said.CalendarBrought,
    # What was learned is private itself.
    said.LessonsRecalled,
    said.LessonsShown,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """A remark that others than the chosen members can read, with its card."""

    remark: Remark
    card: Card


async def test_no_private_word_stands_on_anything_that_others_see(advice: tuple[Advice, ...]) -> None:
    """The coach itself is asked for everything that it can say, and a week later comes back unasked.

    Every fifth story, so that it takes a few seconds; each wish is met by many deals.
    """
    met: Counter[type[Remark]] = Counter()
    leads = [one.case.deal.lead for one in advice]
    country = Known.of((*(one.zone for one in leads), *map(HolidayCalendar().country_of, leads)))
    said_by_the_coach = (_whole_playbook(), _own_words(), Known(days=_CALENDAR), country)
    chosen = [one for one in advice if not one.alone and one.case.number // DEALS_A_STORY % 5 == 0]
    for at, one in enumerate(chosen):
        tour = Tour(case=one.case, move=one.wins[at % len(one.wins)].move.slug)
        talks = tour.asked()
        asked = tuple(command for _, _, command in talks[at % len(talks)])
        also = Known.of(_strings((one.case.deal.brief, one.case.deal.others, asked)))
        checked = Checked(known=(*said_by_the_coach, _told(one), also, Known(days=_MID_AUGUST)))
        async for seen in _seen(tour, talks[at % len(talks)]):
            met[type(seen.remark)] += 1
            note = f"{one}: {talks[at % len(talks)]}: {type(seen.remark).__name__}"
            everything = "\n".join(_strings(seen.card))
            assert MARK not in everything, f"{note}: {everything}"
            invented = checked.unknown_names_in(_shown(seen.card))
            assert not [name for name in invented if not name[0].isdigit()], f"{note}: {invented}"
    assert set(met) >= {*get_args(Remark)} - {said.Cautioned, said.WhyShown} - _TO_ONE_ALONE, met


async def all_that_is_seen(stories: int) -> AsyncIterator[Seen]:
    """Everything that the coach can say of deals, three of each story, with its cards."""
    chosen = [case for case in cases(SEED, stories * DEALS_A_STORY) if case.number % DEALS_A_STORY < 3]
    for at, case in enumerate(chosen):
        wins = _advice(case, alone=False).wins
        tour = Tour(case=case, move=wins[at % len(wins)].move.slug)
        talks = tour.asked()
        async for seen in _seen(tour, talks[at % len(talks)]):
            yield seen


async def _seen(tour: Tour, talk: Iterable[Step]) -> AsyncIterator[Seen]:
    clock = Clock(NOW)
    store = MemoryStore(clock=clock)
    await store.transact(PLACE.organisation, lambda work: _keep(tour.case, work))
    coach = Coach(
        store=store, playbook=PLAYBOOK, calendar=HolidayCalendar(), now=clock, new_id=counting_ids()
    )
    for at, (person, place, command) in enumerate(talk):
        turn = Turn(id=f"t{at}", person=person, place=place, command=command, people=(person, BO))
        reply = await coach.hear(turn)
        if reply is not None and not place.private:
            yield Seen(remark=reply.remark, card=CARDS.card(reply.remark, TODAY))
        async for seen in _said_unasked(coach, clock):
            yield seen
    clock.advance(hours=7)
    for days in (4, 3, 4):
        clock.advance(days=days)
        async for seen in _said_unasked(coach, clock):
            yield seen


async def _said_unasked(coach: Coach, clock: Clock) -> AsyncIterator[Seen]:
    """What is due now, in places that others can read."""
    while due := await coach.due(10):
        for one in due:
            if not one.follow_up.place.private:
                yield Seen(remark=one.remark, card=CARDS.card(one.remark, TODAY))
        posted = [Posted(follow_up=one.follow_up.id, fence=one.fence, external_id="m") for one in due]
        await coach.finish(posted)


def _keep(case: Case, work: UnitOfWork) -> None:
    deal = case.deal
    work.people.remember(deal.lead)
    work.people.remember(BO)
    work.deals.add(deal)
    for commitment in (*case.commitments, *for_the_tour(case)):
        work.commitments.add(commitment)
    for event in case.events:
        work.events.add(event)
    work.private.keep(deal.id, case.private)


def for_the_tour(case: Case) -> Iterator[Commitment]:
    # Nothing on a Friday, when the week's note is said.
    soon, lead = TODAY + timedelta(days=3), case.deal.lead
    buyer = outsider_named("their buyer", lead.zone)
    for id_, owner, state, due in (
        (_THEIRS, buyer, "open", soon),
        (_KEPT, lead, "done", soon),
        (_OPEN, lead, "open", soon),
        (_PROPOSED, BO, "proposed", soon),
        (_ANOTHER, lead, "open", _TOGETHER_ON),
    ):
        yield Commitment(
            id=id_,
            organisation=case.deal.organisation,
            deal=case.deal.id,
            what="send the ledger",
            owner=owner,
            due=due,
            made_by=lead,
            made_at=NOW,
            state=state,
            in_return="their list of open points",
        )


@cache
def _whole_playbook() -> Known:
    """All that the playbook says, with the examples of questions and blanks that forms show as such."""
    book = PLAYBOOK
    moves = [replace(move, example="") for move in book.moves]
    parts = (moves, book.questions, book.kinds, book.ladders, book.ladder_rules, book.both_sides)
    return Known.of(_strings((*parts, book.designs, book.terms, book.sources, book.ethics.rules)))
