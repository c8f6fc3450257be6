"""Deals drawn at random for property tests: any kind, stage, obstacle, flag and horizon, hostile words."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from hypothesis import strategies as st

from bot.playbook_files import read_playbook
from coaching.deal import Brief, Deal, DealId, Obstacle
from coaching.people import Person, PersonId, Place
from coaching.playbook.playbook import Playbook

TODAY = date(2027, 3, 1)
LEAD = Person(id=PersonId("ana"), name="Ana", zone="Europe/London")
PLACE = Place(platform="local", workspace="acme", conversation="deal-room")

HOSTILE = st.one_of(
    st.sampled_from(
        [
            "Contoso",
            "the works council at Halden Works",
            "<!channel>",
            "<script>alert(1)</script>",
            "a & b < c > d",
            "{counterparty}",
            "[which part?]",
            "*bold* _it_ ~no~ `code`",
            "価格 السعر 🤝",
            "word " * 40,
        ]
    ),
    st.text(min_size=1, max_size=200).filter(lambda text: text.strip() != ""),
)


@st.composite
def _briefs(draw: st.DrawFn, playbook: Playbook) -> Brief:
    terms = playbook.terms
    codes = draw(st.lists(st.sampled_from(sorted(terms.obstacles)), unique=True, max_size=3))
    said = draw(HOSTILE)
    target = draw(st.one_of(st.none(), st.integers(1, 400)))
    talk = draw(st.one_of(st.none(), st.integers(1, 60)))
    return Brief(
        about="told",
        kind=draw(st.sampled_from([None, *sorted(playbook.kinds)])),
        counterpart=draw(st.one_of(st.just(""), HOSTILE)),
        issues=tuple(draw(st.lists(HOSTILE, max_size=3))),
        obstacles=tuple(Obstacle(code=code, evidence=said) for code in codes),
        stage=draw(st.sampled_from([None, *sorted(terms.stages)])),
        relationship=draw(st.sampled_from([None, *sorted(terms.relationships)])),
        target_date=TODAY + timedelta(days=target) if target else None,
        next_contact=TODAY + timedelta(days=talk) if talk else None,
        flags=tuple(draw(st.lists(st.sampled_from(sorted(terms.flags)), unique=True, max_size=4))),
        slots=draw(st.dictionaries(st.sampled_from(sorted(terms.slots)), HOSTILE, max_size=6)),
    )


def deal_with(brief: Brief) -> Deal:
    return Deal(
        id=DealId(UUID(int=1)),
        organisation=PLACE.organisation,
        title="Renewal with Contoso",
        lead=LEAD,
        places=(PLACE,),
        opened_at=datetime(2027, 3, 1, 9, tzinfo=UTC),
        members=frozenset({LEAD.id}),
        brief=brief,
    )


PLAYBOOK = read_playbook()
DEALS: st.SearchStrategy[Deal] = _briefs(PLAYBOOK).map(deal_with)
