"""What a card, a form and the deal look like as HTML, and that nothing people write becomes markup."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Moment, Option
from bot.local import page
from bot.local.courier import Said
from bot.local.page import Reader
from bot.local.players import ANA, BO, DEAL_ROOM
from coaching import commands as ask
from coaching.commitment import Commitment, CommitmentId
from coaching.deal import Brief, Deal, DealId, Obstacle
from coaching.ladders import Milestone
from coaching.people import Person, PersonId
from coaching.playbook.playbook import Playbook
from coaching.remarks import StatusShown
from tests.bot.local.house import Markup

NOW = datetime(2026, 11, 24, 10, 12, tzinfo=UTC)
READER = Reader(person=ANA, now=NOW)
DEAL = DealId(UUID(int=1))

HOSTILE = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "<script>alert(1)</script>",
            "</textarea><img src=x onerror=alert(1)>",
            '" onfocus="alert(1)" autofocus="',
            "' onmouseover='alert(1)",
            "&lt;b&gt; &amp; &#60;script&#62;",
            "<!channel> <@U1> <!--",
            "]]><svg/onload=alert(1)>",
            "javascript:alert(1)",
            "\u202egnirts\u202c",
            "{{7*7}} ${7*7} <% 7 %>",
        ]
    ),
).map(lambda words: words.replace("\x00", "").replace("[", "("))


def _card(words: str) -> Card:
    somebody = Person(id=PersonId("x"), name=words or "nobody")
    button = Button(label=words, token=presses.token(ask.OpenDeal(about=f"a{words}")))
    return Card(
        title=f"a{words}",
        lines=((words,), (somebody, words)),
        facts=(Fact(label=f"a{words}", value=(words,)),),
        choices=(Choice(title=words, lines=((f"{wording.DO}: {words}",), (words,)), buttons=(button,)),),
        buttons=(button,),
    )


def _form(words: str) -> Card:
    kinds = ("line", "text", "day", "person", "one", "some")
    fields = tuple(
        Field(
            name=f"{kind}{words}",
            label=words,
            kind=kind,
            value=words,
            hint=f"a{words}",
            options=(Option(value=words, label=words),),
        )
        for kind in kinds
    )
    return Card(title=words, form=Form(fields=fields, submit=Button(label=words, token=words)))


def _shape(html: str) -> tuple[list[str], list[str]]:
    markup = Markup(html)
    return markup.tags, [name for name, _ in markup.attributes]


@given(HOSTILE)
def test_a_card_has_the_same_tags_and_attributes_whatever_is_written_in_it(words: str) -> None:
    said = Said(id="m1", card=_card(words), at=NOW, only_for=ANA.id)
    plain = Said(id="m1", card=_card("x"), at=NOW, only_for=ANA.id)
    assert _shape(page.message(said, READER)) == _shape(page.message(plain, READER))


@given(HOSTILE)
def test_a_form_has_the_same_tags_and_attributes_whatever_is_written_in_it(words: str) -> None:
    html = page.aside(_form(words), on=words, reader=READER)
    # Whether an option is chosen depends on its value, and so does that one attribute.
    tags, attributes = _shape(html)
    plain_tags, plain_attributes = _shape(page.aside(_form("x"), on="x", reader=READER))
    assert tags == plain_tags
    assert [one for one in attributes if one != "selected"] == [
        one for one in plain_attributes if one != "selected"
    ]


@given(HOSTILE)
def test_words_are_shown_letter_for_letter(words: str) -> None:
    html = page.message(Said(id="m1", by=ANA, words=words, at=NOW), READER)
    record = wording.RECORD_AS_COMMITMENT if any(map(str.isalnum, words)) else ""
    assert Markup(html).text == f"AAna 10:12{words}{record}"


@given(HOSTILE)
def test_a_token_comes_back_from_its_button_unchanged(words: str) -> None:
    command = ask.OpenDeal(about=f"a{words}")
    button = Button(label="x", token=presses.token(command))
    html = page.message(Said(id="m1", card=Card(buttons=(button,))), READER)
    [(_, token)] = Markup(html).buttons
    assert presses.command(token) == command


def _status(words: str) -> StatusShown:
    brief = Brief(
        about=words,
        kind="licensing",
        counterpart=f"a{words}",
        obstacles=(Obstacle(code="deadlock", evidence=f"a {words}"),),
        target_date=date(2026, 12, 31),
        next_contact=date(2026, 11, 26),
        flags=("listed",),
    )
    deal = Deal(
        id=DEAL,
        organisation=DEAL_ROOM.organisation,
        title=f"a{words}"[:80],
        lead=ANA,
        places=(DEAL_ROOM,),
        opened_at=NOW,
        members=frozenset({ANA.id}),
        brief=brief,
    )
    commitment = Commitment(
        id=CommitmentId(UUID(int=2)),
        organisation=deal.organisation,
        deal=DEAL,
        what=f"a{words}",
        owner=replace(BO, name=words or "x"),
        due=date(2026, 11, 20),
        made_by=ANA,
        made_at=NOW,
    )
    milestones = (
        Milestone(
            name=words,
            evidence=words,
            due=date(2026, 11, 20),
            after_signing=False,
            state="done",
            proof=f"a{words}",
        ),
        Milestone(
            name="Signed",
            evidence="both names",
            due=date(2026, 12, 31),
            after_signing=False,
            state="late",
            was=date(2026, 11, 23),
            why="passed",
        ),
        Milestone(name="Day 30", evidence="a review", due=date(2027, 1, 29), after_signing=True),
    )
    return StatusShown(
        deal=deal, commitments=(commitment,), milestones=milestones, next_at=NOW, today=NOW.date()
    )


def test_the_panel_has_the_same_tags_whatever_is_written_in_it(playbook: Playbook) -> None:
    @given(HOSTILE)
    def holds(words: str) -> None:
        status, plain = _status(words), _status("x")
        html = page.panel((status.deal, status.deal), status, playbook, READER)
        assert _shape(html) == _shape(page.panel((plain.deal, plain.deal), plain, playbook, READER))

    holds()


def test_the_panel_tells_brief_next_follow_up_commitments_and_milestones(playbook: Playbook) -> None:
    status = _status("Contoso")
    html = page.panel((status.deal,), status, playbook, READER)
    text = Markup(html).text
    for told in (
        "Next follow-upTue 24 November, 10:12",
        "overdue since Fri 20 November",
        "HeldupbyDeadlock“a Contoso”".replace("Heldupby", wording.HELD_UP_BY),
        "Sign byThu 31 December in 37 days",
        "Next talkThu 26 November in 2 days",
        "Listed company",
        "Done · Fri 20 November“aContoso”",
        "Thu 31 Decemberlate, it was due on Mon 23 Novemberboth names",
        "Fri 29 January · after signing",
    ):
        assert told in text
    assert html.count('aria-current="step"') == 1
    assert 'class="late is-next" aria-current="step"><p class="name">Signed' in html
    assert 'id="which"' not in html


def test_an_open_promise_that_was_asked_about_waits_for_an_answer(playbook: Playbook) -> None:
    asked = replace(_status("x"), next_at=None)
    assert wording.WAITING in page.panel((asked.deal,), asked, playbook, READER)
    nothing = replace(asked, commitments=())
    assert wording.NOTHING_OPEN in page.panel((nothing.deal,), nothing, playbook, READER)


def test_a_win_is_told_in_labelled_lines_with_its_main_button_first(playbook: Playbook) -> None:
    del playbook
    win = Choice(
        title="One-page agenda",
        facts=(
            Fact(label=wording.DO, value=("Send [which document?]",)),
            Fact(label=wording.BY, value=("Fri 4 December",)),
            Fact(label=wording.DONE_WHEN, value=("They answer",)),
        ),
        buttons=(Button(label=wording.TAKE_IT, token=presses.token(ask.OfferTake(deal=DEAL, move="a"))),),
    )
    said = Said(id="m1", card=Card(choices=(win,)))
    html = page.message(said, READER)
    assert "<dt>Do</dt><dd>Send " in html
    assert '<span class="blank">[which document?]</span>' in html
    assert "<dt>By</dt><dd>Fri 4 December</dd>" in html
    assert "<dt>Done when</dt><dd>They answer</dd>" in html
    assert 'class="main"' in html

    spent = frozenset({win.buttons[0].token})
    assert wording.TAKEN not in page.message(replace(said, spent=spent), READER), "nobody took it"
    taken = page.message(replace(said, spent=spent, taken=spent), READER)
    assert wording.TAKEN in taken
    assert "<button" not in taken


def test_a_moment_is_shown_on_the_clock_of_whoever_reads(playbook: Playbook) -> None:
    del playbook
    card = Card(lines=((Moment(at=datetime(2026, 11, 27, 15, tzinfo=UTC), zone="Europe/Paris"),),))
    said = Said(id="m1", card=card, at=NOW)
    assert "Fri 27 November, 15:00" in page.message(said, READER)
    assert "Fri 27 November, 10:00" in page.message(said, Reader(person=BO, now=NOW))


def test_what_was_said_below_another_message_stands_apart_and_leads_to_it() -> None:
    card = Card(lines=(("Hello",),))

    below = page.message(Said(id="2", card=card, thread="1"), READER)
    alone = page.message(Said(id="2", card=card), READER)

    assert 'class="message coach reply"' in below
    assert f'<a href="#m-1">{wording.IN_THE_THREAD}</a>' in below
    assert ("reply" in alone, wording.IN_THE_THREAD in alone) == (False, False)


def test_every_field_of_a_form_has_a_label_and_a_place_for_its_error() -> None:
    html = page.aside(_form("x"), on="m1", reader=READER)
    markup = Markup(html)
    labelled = [value for name, value in markup.attributes if name == "for"]
    ids = [value for name, value in markup.attributes if name == "id"]
    assert set(labelled) <= set(ids)
    assert len(labelled) == 5
    assert "legend." in markup.tags
    errors = [value for name, value in markup.attributes if name == "data-error-for"]
    assert errors == ["", *(f"{kind}x" for kind in ("line", "text", "day", "person", "one", "some"))]
    described = [
        one for name, value in markup.attributes if name == "aria-describedby" for one in value.split()
    ]
    assert set(described) <= set(ids)


def test_the_page_holds_no_script_and_no_style_of_its_own_and_asks_nothing_of_others() -> None:
    html = page.document(talk="", panel_now="", reader=READER)
    names = {name for name, _ in Markup(html).attributes}
    assert not {name for name in names if name.startswith("on")}
    assert "style" not in names
    assert "<style" not in html
    assert "></script>" in html
    assert "http" not in html
    assert 'lang="en-GB"' in html
    assert 'role="log"' in html
    assert html.count("data-say=") == 3
    assert 'data-as="bo" aria-pressed="false"' in html


@pytest.mark.parametrize("days", [0, 1, 2, -1])
def test_days_left_are_told_in_words(days: int) -> None:
    assert wording.days_left(days) == {0: "today", 1: "tomorrow", 2: "in 2 days", -1: ""}[days]
