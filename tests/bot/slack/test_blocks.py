"""How cards look in Slack."""

from datetime import UTC, datetime
from typing import Any

from bot.card import Button, Card, Choice, Fact, Field, Form, Moment, Option
from bot.slack.blocks import in_words, message, sentence
from bot.slack.modals import modal, note_of
from coaching.people import Person, PersonId, Place

ANA = Person(id=PersonId("UANA"), name="Ana", zone="Europe/London")
PLACE = Place(platform="slack", workspace="T1", conversation="CDEALS", thread="7.1")


def blocks(card: Card) -> list[dict[str, Any]]:
    return list(message(card).blocks)


def a_button(label: str, carries: str, *, main: bool = False) -> Button:
    return Button(label=label, token=carries, main=main)


def plain_text(text: str) -> dict[str, Any]:
    return {"type": "plain_text", "text": text, "emoji": False}


def test_a_title_and_plain_lines_are_literal_text() -> None:
    assert blocks(Card(title="Renewal *now*", lines=(("One <!channel>",), ("",), ("Two",)))) == [
        {"type": "header", "text": plain_text("Renewal *now*")},
        {"type": "section", "text": plain_text("One <!channel>")},
        {"type": "section", "text": plain_text("Two")},
    ]


def test_a_person_is_mentioned_and_what_people_typed_mentions_nobody() -> None:
    card = Card(lines=((ANA, " will: ask <@UBO> & <!here>"),))

    assert blocks(card) == [
        {
            "type": "section",
            "text": {
                "type": "mrkdwn",
                "text": "<@UANA> will: ask &lt;@UBO&gt; &amp; &lt;!here&gt;",
                "verbatim": True,
            },
        }
    ]
    assert message(card).text == "@Ana will: ask &lt;@UBO&gt; &amp; &lt;!here&gt;"


def test_a_moment_is_shown_in_each_readers_zone() -> None:
    at = Moment(at=datetime(2027, 3, 3, 15, tzinfo=UTC), zone="Europe/London")

    assert blocks(Card(lines=(("I ask ", at),)))[0]["text"]["text"] == (
        "I ask <!date^1804086000^{date_long_pretty} at {time}|Wed 3 March, 15:00>"
    )


def test_facts_have_their_label_in_bold() -> None:
    card = Card(facts=(Fact(label="Proof", value=("a *signed* page",)), Fact(label="Empty", value=("",))))

    assert blocks(card) == [
        {
            "type": "rich_text",
            "elements": [
                {
                    "type": "rich_text_section",
                    "elements": [
                        {"type": "text", "text": "Proof", "style": {"bold": True}},
                        {"type": "text", "text": "\u2002a *signed* page"},
                    ],
                }
            ],
        }
    ]


def test_a_choice_has_two_buttons_below_and_one_beside_it() -> None:
    two = Choice(
        title="Agenda",
        lines=(("Do: send it",),),
        buttons=(a_button("Take it", "a"), a_button("More", "b")),
    )
    one = Choice(title="Send *it*", lines=((ANA, ": open"),), buttons=(a_button("Done", "c", main=True),))

    shown = blocks(Card(choices=(two, one)))

    assert [block["type"] for block in shown] == ["divider", "rich_text", "actions", "section"]
    assert [button["action_id"] for button in shown[2]["elements"]] == ["coach.press:0", "coach.press:1"]
    assert shown[3]["text"]["text"] == "*Send ∗it∗*\n<@UANA>: open"
    assert shown[3]["accessory"]["value"] == "c"
    assert "style" not in shown[3]["accessory"]


def test_the_main_button_stands_out() -> None:
    shown = blocks(Card(buttons=(a_button("Done", "x", main=True),)))

    assert shown[0]["elements"][0]["style"] == "primary"


def test_a_button_that_slack_would_refuse_is_left_out() -> None:
    card = Card(buttons=(a_button("Big", "x" * 2_001), a_button("Ok", "y")))

    assert [button["text"]["text"] for button in blocks(card)[0]["elements"]] == ["Ok"]


def test_more_choices_than_slack_shows_are_counted_and_the_buttons_stay() -> None:
    choice = Choice(
        title="Deal",
        lines=(("With them",),),
        buttons=(a_button("A", "a"), a_button("B", "b")),
    )
    card = Card(title="Your deals", choices=(choice,) * 30, buttons=(a_button("New", "n"),))

    shown = blocks(card)

    assert len(shown) <= 50
    assert shown[-2]["text"]["text"] == "and 7 more"
    assert shown[-1]["elements"][0]["text"]["text"] == "New"


def test_long_texts_end_in_an_ellipsis() -> None:
    shown = blocks(Card(title="t" * 200, lines=((ANA, "&" * 4_000),)))

    assert shown[0]["text"]["text"] == "t" * 149 + "…"
    assert shown[1]["text"]["text"].endswith("&amp;…")
    assert len(shown[1]["text"]["text"]) <= 3_000


def test_an_empty_card_still_has_a_text() -> None:
    assert message(Card()).text


def test_a_card_in_words_holds_all_of_it() -> None:
    card = Card(title="Renewal <x>", facts=(Fact(label="Proof", value=("page",)),))

    assert in_words(card).text == "Renewal &lt;x&gt;\n  Proof: page"
    assert in_words(card).blocks == ()


def test_a_sentence_is_one_block() -> None:
    assert sentence("Try again.").body() == {
        "text": "Try again.",
        "blocks": [{"type": "section", "text": plain_text("Try again.")}],
        "unfurl_links": False,
        "unfurl_media": False,
    }


def a_form(*fields: Field) -> Form:
    return Form(fields=fields, submit=a_button("Save", '["StartDeal",{}]', main=True))


def element(field: Field) -> dict[str, Any]:
    form = a_form(field)
    return modal(Card(title="New", form=form), form, PLACE, "")["blocks"][0]["element"]


def options(count: int) -> tuple[Option, ...]:
    return tuple(Option(value=f"o{number}", label=f"Option {number}") for number in range(count))


def test_a_modal_knows_what_is_filled_in_and_where() -> None:
    form = a_form(Field(name="about", label="About?", kind="text", hint="For example: x"))

    view = modal(Card(title="New deal", lines=(("Before",),), form=form), form, PLACE, "9.1")

    assert (view["type"], view["callback_id"]) == ("modal", "coach.form")
    assert (view["title"], view["submit"]) == (plain_text("New deal"), plain_text("Save"))
    note = note_of(view["private_metadata"], "T1")
    assert (note.token, note.place, note.pressed_on) == ('["StartDeal",{}]', PLACE, "9.1")
    assert view["blocks"] == [
        {"type": "section", "text": plain_text("Before")},
        {
            "type": "input",
            "block_id": "about",
            "label": plain_text("About?"),
            "optional": False,
            "element": {
                "action_id": "answer",
                "type": "plain_text_input",
                "multiline": True,
                "placeholder": plain_text("For example: x"),
            },
        },
    ]


def test_a_title_too_long_for_a_modal_ends_at_a_word_and_stands_in_full_below() -> None:
    form = a_form()

    view = modal(Card(title="Take it: Contingent term (if-then)", form=form), form, PLACE, "")

    assert view["title"]["text"] == "Take it: Contingent…"
    assert view["blocks"] == [{"type": "section", "text": plain_text("Take it: Contingent term (if-then)")}]


def test_each_kind_of_field_has_its_own_element() -> None:
    day = element(Field(name="due", label="When", kind="day", value="2027-03-03"))
    person = element(Field(name="owner", label="Who", kind="person", value="UANA"))
    one = element(Field(name="cause", label="Why", kind="one", options=options(3), value="o1"))
    some = element(Field(name="flags", label="Which", kind="some", options=options(5)))
    many = element(Field(name="obstacles", label="Which", kind="some", options=options(13), at_most=2))
    few = element(Field(name="obstacles", label="Which", kind="some", options=options(3), at_most=2))

    assert day == {"action_id": "answer", "type": "datepicker", "initial_date": "2027-03-03"}
    assert person == {"action_id": "answer", "type": "users_select", "initial_user": "UANA"}
    assert (one["type"], one["initial_option"]["value"]) == ("static_select", "o1")
    assert (some["type"], len(some["options"])) == ("checkboxes", 5)
    assert (many["type"], many["max_selected_items"]) == ("multi_static_select", 2)
    assert few["type"] == "multi_static_select"


def test_a_hint_stands_below_a_field_that_holds_something() -> None:
    form = a_form(Field(name="what", label="What", kind="text", value="Send it", hint="Make it smaller."))

    block = modal(Card(title="New", form=form), form, PLACE, "")["blocks"][0]

    assert block["hint"] == plain_text("Make it smaller.")
    assert block["element"]["initial_value"] == "Send it"
