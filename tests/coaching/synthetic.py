"""Synthetic deals for property tests: drawn from a seed, rich in every field, with marked private words."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random
from types import MappingProxyType
from uuid import UUID

from bot.playbook_files import read_playbook
from coaching.commitment import Commitment, CommitmentId, Event
from coaching.deal import Answer, Brief, Counterpart, Deal, DealId, Interest, Obstacle, Stakeholder
from coaching.declining import REASONS, Declined
from coaching.errors import CoachingError
from coaching.people import Person, PersonId, Place
from coaching.private import BATNA_STRENGTHS, PrivateFacts
from coaching.telling import told

#: What stands in every private word, and in nothing else.
MARK = "zq-private"

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
TODAY = NOW.date()
PLACE = Place(platform="local", workspace="acme", conversation="deal-room")

LEADS = (
    Person(id=PersonId("ana"), name="Ana", zone="Europe/London"),
    Person(id=PersonId("ana"), name="Zoë O'Brien-Łuk", zone="Europe/London"),
    Person(id=PersonId("ana"), name="", zone="UTC"),
)
BO = Person(id=PersonId("bo"), name="Bo", zone="America/New_York")

PLAYBOOK = read_playbook()

#: Deals that share a story stand together: one story is read once and weighed so many times.
DEALS_A_STORY = 8

#: A further counterpart of some deals.
OTHER = "Globex Nord"

#: A story holds at most so many sentences.
_SENTENCES = 5

_ORGANISATIONS = (
    "Contoso",
    "Halden Works",
    "the works council at Halden Works",
    "Fjord Analytics",
    "Kestrel Parcels",
    "Northfield Health",
    "the city of Altdorf",
    "Ministry of Water",
    "Müller & Söhne GmbH",
    "ООО Заря",
    "Sato 工業",
    "Łódź Trams",
    "the IG Metall branch",
    "O'Neill & Co.",
    "a small supplier in Izmir",
    "B2B-24 Ltd",
)
_PEOPLE = (
    "Ana Ruiz",
    "Mr Leitner",
    "old Mr Hale",
    "Dr Okafor",
    "their CFO",
    "Tilda (head of repairs)",
    "the plant manager",
    "Mira Holm, the auditor",
    "José Núñez",
    "their lawyer",
    "the minister",
    "Frau Weiß",
)
_THINGS = (
    "the price",
    "the liability cap",
    "the start date",
    "night shifts",
    "who runs the service at night",
    "the indexation clause for years 2 and 3",
    "access to the data room",
    "water in dry months",
    "severance",
    "the earn-out",
    "payment terms",
    "delivery to depot 3",
    "the audit right that their compliance team has wanted since the merger in 2019",
)
_AMOUNTS = ("EUR 240k", "£1.9m", "$86,000", "3 percent", "12%", "40 units", "1.3 million", "5 cents a kilo")
_DAYS = (
    "31 May",
    "Friday",
    "15 April",
    "in two weeks",
    "30 Dec",
    "next Tuesday",
    "the end of June",
    "9 March 2027",
    "tomorrow",
    "30 Sept 2028",
)
_HOSTILE = (
    "<!channel>",
    "<script>alert(1)</script>",
    "a & b < c > d",
    "{counterparty}",
    "{days}",
    "[which part?]",
    "*bold* _it_ ~no~ `code`",
    "価格 السعر 🤝",
    "word " * 40,
    "Their A The Our",
    "line one\nline two",
    "100",
    "…",
)

#: {o}: an organisation, {p}: a person, {t}: a thing, {a}: an amount, {d}: a day.
_SENTENCES_OF_OUR_OWN = (
    "Renewal with {o}, stuck on {t}.",
    "We negotiate {t} with {o} and it goes nowhere.",
    "Acquisition of {o} for about {a}.",
    "We want to buy {o}; sign by {d}.",
    "A joint venture with {o} on {t}.",
    "Peace talks with {o} about {t}.",
    "New shift roster with {o}, decision by {d}.",
    "Settlement of a lawsuit against {o} over {a}.",
    "Lease of a warehouse from {o}.",
    "I want a raise of {a} from {p}.",
    "Our supplier {o} asks for {a} more.",
    "They repeat the same number, {a}, every week.",
    "The last two meetings ended in deadlock.",
    "They no longer trust our figures.",
    "{p} has gone quiet since our offer three weeks ago.",
    "{p} cannot sign; the signature comes from {o}.",
    "Nobody knows who decides on {t}.",
    "{p} likes it and is afraid that it will not work.",
    "They broke their word about {t} last year.",
    "We promised {p} {t} and never sent it.",
    "Somebody at {o} gains if this fails.",
    "There are too many points: {t}, {t} and {t}.",
    "They are ten times our size.",
    "Their engineers and ours read the same numbers differently.",
    "The gap is {a}.",
    "Agreed so far: {t}.",
    "{t} is settled, {t} is still open.",
    "We put {t} aside for now.",
    "A pilot in spring went well and nothing happened.",
    "{p} would commit at once if others came along.",
    "{p} said: if you turn out bad I am stuck with you until 2030.",
    "They fear a precedent: all other clients would ask for the same.",
    "Their budget closes on {d}.",
    "Next call {d}.",
    "Sign by {d}.",
    "The board meets on {d}.",
    "{p} wants to be seen winning something at home.",
    "Training costs us next to nothing.",
    "For them, {t} is worth more than it costs us.",
    "It is a public tender.",
    "Their lawyer does all the talking.",
    "{o} is listed, so nothing may leak.",
    "We compete with {o} in two markets.",
    "Nobody has asked {p} yet.",
    "The families wait for the money while we talk.",
    "We could show {p} our factory.",
    "{p} believes {a}, we believe half of it.",
    "I would happily be paid by what they really save.",
    "Both of us would believe {p}.",
    "Each time we close one point their lawyer brings another.",
    "They want {t} first, we want {t} first.",
    "If the volume falls below {a} we lose money.",
    "Their other bidder is {o}.",
    "The strike begins on {d}.",
    "Not a question of price at all!",
    "Honestly??? I do not know what they want.",
    "fyi {p} pinged me on linkedin lol",
    "- Deal: {t}, approx {a}",
    "Wir warten seit Wochen auf {o}.",
    "Il manque la signature de {p}.",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A synthetic deal with its promises, what happened to them, and what was told in private."""

    seed: int
    number: int
    deal: Deal
    commitments: tuple[Commitment, ...]
    events: tuple[Event, ...]
    private: PrivateFacts

    def __str__(self) -> str:
        return f"deal {self.number} of seed {self.seed}"


def cases(seed: int, count: int) -> Iterator[Case]:
    """The same deals for the same seed, as many as wanted."""
    draw = Random(seed)  # noqa: S311 - a repeatable draw, not a secret
    sentences = (*_SENTENCES_OF_OUR_OWN, *_told_sentences())
    title, brief = "", Brief()
    for number in range(count):
        if number % DEALS_A_STORY == 0:
            title, brief = _story(draw, sentences)
        yield _case(draw, seed, number, title, brief)


def _told_sentences() -> tuple[str, ...]:
    """The sentences of the stories, as people told them; braces in them would be taken for ours."""
    file = Path(__file__).with_name("stories.toml")
    stories = tomllib.loads(file.read_text(encoding="utf-8"))["stories"]
    return tuple(
        sentence.strip() + "."
        for story in stories
        for sentence in story["told"].split(". ")
        if sentence.strip() and "{" not in sentence
    )


def _story(draw: Random, sentences: Sequence[str]) -> tuple[str, Brief]:
    """A deal told in free words and read as the coach reads it; what it refuses is kept as it was told."""
    if draw.random() < 0.05:
        words = _hostile(draw)
    else:
        picked = draw.choices(sentences, k=draw.randint(1, _SENTENCES))
        words = " ".join(_written(draw, sentence) for sentence in picked)
    try:
        return told(words, LEADS[0], NOW)
    except CoachingError:
        return "A deal", Brief(about=words)


def _written(draw: Random, sentence: str) -> str:
    parts = sentence.split("{")
    words = {"o": _ORGANISATIONS, "p": _PEOPLE, "t": _THINGS, "a": _AMOUNTS, "d": _DAYS}
    return parts[0] + "".join(f"{draw.choice(words[part[0]])}{part[2:]}" for part in parts[1:])


def _case(draw: Random, seed: int, number: int, title: str, read: Brief) -> Case:
    lead = draw.choices(LEADS, weights=(8, 3, 1))[0]
    deal = Deal(
        id=DealId(UUID(int=number + 1)),
        organisation=PLACE.organisation,
        title=draw.choice((title, title, "Renewal 2027", "Deal {days} <b>")),
        lead=lead,
        places=(PLACE,),
        opened_at=NOW - timedelta(days=draw.choice((0, 0, 3, 20, 90)), hours=1),
        members=frozenset({lead.id, BO.id}),
        brief=_brief(draw, read, number, lead),
        suggested={slug: draw.randint(1, 4) for slug in _slugs(draw, draw.choice((0, 0, 3, 12)))},
        declined={slug: _declined(draw) for slug in _slugs(draw, draw.choice((0, 0, 1, 4)))},
        others=(_other(draw, number),) if draw.random() < 0.15 else (),
        trusted=frozenset({BO.id}) if draw.random() < 0.2 else frozenset(),
    )
    commitments = _commitments(draw, deal)
    return Case(
        seed=seed,
        number=number,
        deal=deal,
        commitments=commitments,
        events=tuple(event for one in commitments for event in _events(draw, one)),
        private=_private(draw, number, lead),
    )


# ── What was told ─────────────────────────────────────────────────────────────────────────────────────


def _brief(draw: Random, read: Brief, number: int, lead: Person) -> Brief:
    """What was read in the story, with some of it told otherwise."""
    terms = PLAYBOOK.terms
    maybe = draw.random
    return replace(
        read,
        kind=draw.choice((None, *PLAYBOOK.kinds)) if maybe() < 0.5 else read.kind,
        counterpart=_name(draw, _ORGANISATIONS) if maybe() < 0.4 else read.counterpart,
        contact=_name(draw, _PEOPLE) if maybe() < 0.4 else read.contact,
        issues=_some(draw, (*_THINGS, *_HOSTILE), 7) if maybe() < 0.5 else read.issues,
        agreed=_some(draw, _THINGS, 2),
        parked=_some(draw, _THINGS, 2),
        interests=_interests(draw),
        stakeholders=_stakeholders(draw),
        linked=draw.choice(("", "", "the frame contract with Northwind, 2025")),
        doubted=maybe() < 0.1,
        obstacles=_obstacles(draw, read) if maybe() < 0.7 else read.obstacles,
        stage=draw.choice((None, *terms.stages)) if maybe() < 0.6 else read.stage,
        relationship=draw.choice((None, *terms.relationships)) if maybe() < 0.6 else read.relationship,
        target_date=_day(draw) if maybe() < 0.7 else read.target_date,
        next_contact=_day(draw) if maybe() < 0.7 else read.next_contact,
        signed_on=TODAY - timedelta(days=draw.choice((0, 9, 40))) if maybe() < 0.1 else read.signed_on,
        flags=draw.choice((None, (), _some(draw, sorted(terms.flags), 3))),
        signs=_some(draw, sorted(terms.flags), 1) if maybe() < 0.2 else read.signs,
        slots=MappingProxyType({**read.slots, **_slots(draw, number)}),
        answers=(*read.answers, *_answers(draw, read.about, lead)),
        asking=maybe() < 0.3,
        unconfirmed=read.unconfirmed if maybe() < 0.5 else (),
    )


def _other(draw: Random, number: int) -> Counterpart:
    """One more side, with an obstacle, a story and words of its own."""
    told = "Their budget closes on 30 Dec and nobody knows who decides."
    return Counterpart(
        name=OTHER,
        contact=draw.choice(("", *_PEOPLE)),
        about=draw.choice(("", told)),
        obstacles=_obstacles(draw, Brief(about=told)),
        next_contact=_day(draw),
        slots=_slots(draw, number),
        suggested=dict.fromkeys(_slugs(draw, 2), 2),
        declined={slug: _declined(draw) for slug in _slugs(draw, 1)},
    )


def _name(draw: Random, names: Sequence[str]) -> str:
    return draw.choice(("", *names, _hostile(draw), _hostile(draw)))


def _hostile(draw: Random) -> str:
    """Words that look like markup or like a slot, or any signs at all."""
    signs = (draw.randint(0x20, 0x2FFF) for _ in range(draw.randint(1, 60)))
    return draw.choice((*_HOSTILE, f"x{''.join(map(chr, signs))}"))


def _some(draw: Random, things: Sequence[str], at_most: int) -> tuple[str, ...]:
    return tuple(draw.sample(things, draw.randint(0, at_most)))


def _day(draw: Random) -> date | None:
    """Near, far, assumed (none), or passed meanwhile."""
    ahead = draw.choice(
        (None, draw.randint(0, 6), draw.randint(7, 30), draw.randint(31, 120), 299, 300, 500, -1, -40)
    )
    return None if ahead is None else TODAY + timedelta(days=ahead)


def _interests(draw: Random) -> tuple[Interest, ...]:
    return tuple(
        Interest(words=words, theirs=draw.random() < 0.5, guessed=draw.random() < 0.3)
        for words in _some(draw, (*_THINGS, "to sleep at night", "2 quiet years"), 2)
    )


def _stakeholders(draw: Random) -> tuple[Stakeholder, ...]:
    return tuple(
        Stakeholder(name=name, role=draw.choice(("decides", "can_stop", "silent")))
        for name in _some(draw, _PEOPLE, 3)
    )


def _obstacles(draw: Random, read: Brief) -> tuple[Obstacle, ...]:
    names = PLAYBOOK.terms.obstacles
    sentence = read.about.split(".")[0] or "stuck"
    return tuple(
        Obstacle(code=code, evidence=names[code].name, picked=True)
        if draw.random() < 0.4
        else Obstacle(code=code, evidence=draw.choice((sentence, "they said 1,250 again", _hostile(draw))))
        for code in _some(draw, sorted(names), 3)
    )


def _slots(draw: Random, number: int) -> Mapping[str, str]:
    """Some slots told outright; those of the private class in marked words, as a form filled alone tells."""
    words = (*_THINGS, *_AMOUNTS, *_PEOPLE, *_ORGANISATIONS)
    classes = PLAYBOOK.ethics.field_classes
    return {
        name: f"{MARK}-{number} {draw.choice(_THINGS)}"
        if classes.get(name) == "private"
        else draw.choice((*words, _hostile(draw)))
        for name in _some(draw, sorted(PLAYBOOK.terms.slots), draw.choice((0, 3, 8, 20)))
    }


def _answers(draw: Random, about: str, by: Person) -> Iterator[Answer]:
    """Answers to questions that may be asked where the team reads along; some repeat what was told."""
    for question in _some(draw, ("Q2", "Q3", "Q4", "Q5", "Q6", "Q7", "Q10", "Q11", "Q12"), 4):
        words = draw.choice(("", "we need quiet nights", about[:200], "7 of them, maybe 8"))
        yield Answer(question=question, words=words, by=by, at=NOW, understood=draw.random() < 0.8)


def _private(draw: Random, number: int, by: Person) -> PrivateFacts:
    if draw.random() < 0.1:
        return PrivateFacts()
    answer = Answer(question="Q9", words=f"strong: {MARK}-{number} a buyer in Ghent", by=by, at=NOW)
    return PrivateFacts(
        trust=draw.choice((None, *range(11))),
        open_promise=draw.choice(("", f"{MARK}-{number} the report for Ines")),
        batna=draw.choice(("", *BATNA_STRENGTHS)),
        alternative=draw.choice(("", f"{MARK}-{number} a second source in Poland at 4.2 million")),
        limit=draw.choice(("", f"{MARK}-{number} not below 73,500")),
        answers=(answer,) if draw.random() < 0.5 else (),
    )


# ── What was suggested, promised and turned down ──────────────────────────────────────────────────────


def _slugs(draw: Random, count: int) -> list[str]:
    return draw.sample([move.slug for move in PLAYBOOK.moves], count)


def _declined(draw: Random) -> str:
    on = TODAY - timedelta(days=draw.choice((0, 5, 13, 14, 60)))
    return Declined(reason=draw.choice(REASONS), on=on, words=draw.choice(("", "too | loud"))).written()


def _commitments(draw: Random, deal: Deal) -> tuple[Commitment, ...]:
    """Promises in all states, open and overdue ones too; at most one to a move, as the coach keeps them."""
    slugs = _slugs(draw, draw.choice((0, 0, 1, 2, 5)))
    return tuple(_commitment(draw, deal, slug, at) for at, slug in enumerate(slugs))


def _commitment(draw: Random, deal: Deal, slug: str, at: int) -> Commitment:
    state = draw.choice(("proposed", "open", "open", "done", "done", "partly_done", "missed", "declined"))
    owner = draw.choice((deal.lead, BO))
    return Commitment(
        id=CommitmentId(UUID(int=1_000 + at)),
        organisation=deal.organisation,
        deal=deal.id,
        what=draw.choice(("send Ines the report for $5,000", f"Propose {draw.choice(_THINGS)} by Friday")),
        owner=owner,
        due=TODAY + timedelta(days=draw.choice((-20, -3, 0, 2, 9, 40))),
        made_by=deal.lead,
        made_at=NOW - timedelta(days=21),
        state=state,
        move=draw.choice((slug, slug, slug, "", "a-move-that-was-removed")) if at == 0 else slug,
        measure=draw.choice(("", "both have signed page 3")),
        in_return=draw.choice(("", "their figures for 2026")),
        counterpart=OTHER if deal.others and draw.random() < 0.5 else "",
        proof="their reply of 1 March" if state in {"done", "partly_done"} else "",
    )


def _events(draw: Random, one: Commitment) -> Iterator[Event]:
    yield Event(commitment=one.id, kind="made", by=one.made_by, at=one.made_at)
    if one.live and draw.random() < 0.3:
        yield Event(commitment=one.id, kind="moved", by=one.owner, at=one.made_at + timedelta(days=2))
    if one.state in {"done", "partly_done", "missed", "declined"}:
        yield Event(commitment=one.id, kind=one.state, by=one.owner, at=one.made_at + timedelta(days=9))
