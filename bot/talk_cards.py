"""Cards about talks: one page to bring, what moved in it, its next day, and the log of offers."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Fact, Field, Form, Option
from bot.win_cards import choices_of, ways_on
from coaching import commands as ask
from coaching import remarks_on_rounds as said
from coaching.deal import Deal
from coaching.language.offers_told import THEY, WE
from coaching.private import Offer, PrivateFacts

#: So many open issues or promises of a side stand on the page.
SHOWN = 5


def brief(remark: said.TalkBrief) -> Card:
    deal, today = remark.deal, remark.today
    facts = (
        *_open(remark),
        *_asks(remark),
        (wording.TO_OFFER, wording.to_offer(remark.smaller) if remark.smaller else ""),
        *_avoid(remark),
    )
    lines = (
        "" if remark.day else wording.NO_TALK_DAY,
        "" if remark.private is not None else wording.PRIVATE_ELSEWHERE,
    )
    moved = (_moved_button(deal, THEY),) if remark.private is not None else ()
    return Card(
        title=wording.talk_title(deal, remark.day, today),
        lines=tuple((line,) for line in lines if line),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
        buttons=(*moved, _date_button(deal), *ways_on(deal)),
    )


def _open(remark: said.TalkBrief) -> tuple[tuple[str, str], ...]:
    """What is open: issues with the latest offers on them, and the promises of both sides."""
    today = remark.today
    return (
        (wording.OPEN_ISSUES, ", ".join(remark.deal.brief.issues[:SHOWN])),
        (wording.LEARNED, remark.learned),
        *((wording.LATEST, wording.offer_line(one, today)) for one in remark.latest),
        *((wording.WE_OWE, wording.promise_by(one, today)) for one in remark.ours[:SHOWN]),
        *((wording.THEY_OWE, wording.promise_by(one, today)) for one in remark.theirs[:SHOWN]),
    )


def _asks(remark: said.TalkBrief) -> tuple[tuple[str, str], ...]:
    interest = wording.check_guess(remark.guess) if remark.guess else wording.ASK_INTERESTS
    move = remark.move
    return ((wording.ASK_FOR, move.ask_in_return if move else ""), (wording.ASK_THEM, interest))


def _avoid(remark: said.TalkBrief) -> tuple[tuple[str, str], ...]:
    flags = [wording.FLAGS[one] for one in remark.deal.brief.flags or () if one in wording.FLAGS]
    return (
        (wording.SENSITIVE, ", ".join(flags)),
        *((wording.AVOID, warning) for warning in remark.warnings),
        (wording.KEEP_TO_YOURSELF, _limits(remark.private)),
        (wording.LONG_TERM_CHECK, wording.long_term_check(remark.move) if remark.move else ""),
    )


def _limits(private: PrivateFacts | None) -> str:
    if private is None:
        return ""
    return wording.limits(private.limit, private.batna, private.alternative)


def what_moved(remark: said.WhatMovedAsked, today: date) -> Card:
    deal = remark.deal
    nothing = ask.NothingMoved(deal=deal.id, counterpart=deal.faces)
    return Card(
        title=deal.title,
        lines=((wording.after_talk(deal.brief.counterpart, remark.day, today),),),
        buttons=(
            _moved_button(deal, THEY),
            _moved_button(deal, WE),
            Button(label=wording.NOTHING_MOVED, token=presses.token(nothing)),
            _date_button(deal),
        ),
    )


def nothing_moved(remark: said.NothingMovedHeard, today: date) -> Card:
    deal, win = remark.deal, remark.win
    return Card(
        title=deal.title,
        lines=((wording.NOTHING_MOVED_LINE,),),
        choices=choices_of(deal, (win,), today) if win else (),
        buttons=(_date_button(deal), *ways_on(deal)),
    )


def date_form(remark: said.TalkDateFormOffered) -> Card:
    deal = remark.deal
    keep = ask.KeepTalkDate(deal=deal.id, counterpart=deal.faces)
    return Card(
        title=wording.NEW_TALK_DATE,
        form=Form(
            fields=(Field(name="day", label=wording.NEXT_TALK_LABEL, kind="day"),),
            submit=Button(label=wording.SAVE, token=presses.token(keep), main=True),
        ),
    )


def date_kept(remark: said.TalkDateKept) -> Card:
    deal = remark.deal
    show = ask.ShowTalk(deal=deal.id, counterpart=deal.faces)
    return Card(
        title=deal.title,
        lines=((wording.talk_date_kept(remark.day, remark.today),),),
        buttons=(Button(label=wording.WHAT_TO_BRING, token=presses.token(show)), *ways_on(deal)),
    )


def offer_form(remark: said.OfferFormOffered) -> Card:
    deal = remark.deal
    sides = tuple(Option(value=side, label=label) for side, label in wording.WHO_MOVED.items())
    known = ", ".join(deal.brief.issues[:SHOWN])
    return Card(
        title=wording.OFFER_FORM,
        lines=((wording.OFFER_FORM_INTRO,),),
        form=Form(
            fields=(
                Field(
                    name="side", label=wording.WHO_MOVED_LABEL, kind="one", value=remark.side, options=sides
                ),
                Field(
                    name="issue",
                    label=wording.ON_WHICH_LABEL,
                    kind="line",
                    value=remark.issue,
                    hint=wording.example(known) if known else wording.ON_WHICH_HINT,
                ),
                Field(
                    name="to",
                    label=wording.TO_WHAT_LABEL,
                    kind="line",
                    value=remark.to,
                    hint=wording.TO_WHAT_HINT,
                ),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.KeepOffer(deal=deal.id, counterpart=deal.faces)),
                main=True,
            ),
        ),
    )


def offer_kept(remark: said.OfferKept) -> Card:
    offer, deal, today = remark.offer, remark.deal, remark.today
    other = WE if offer.side == THEY else THEY
    before = wording.offered_before(remark.before, today) if remark.before else ""
    return Card(
        title=wording.OFFER_KEPT,
        lines=tuple((line,) for line in (wording.offer_line(offer, today), before) if line),
        buttons=(_moved_button(deal, other), _log_button(deal), *_talk_buttons(deal)),
    )


def offers(remark: said.OffersShown) -> Card:
    """By issue, each with its days."""
    deal, today = remark.deal, remark.today
    buttons = (_moved_button(deal, THEY), _moved_button(deal, WE), *_talk_buttons(deal))
    if not remark.offers:
        return Card(title=wording.offers_title(deal.title), lines=((wording.NO_OFFERS,),), buttons=buttons)
    by_issue: dict[tuple[str, str], list[Offer]] = {}
    for one in remark.offers:
        by_issue.setdefault(one.about, []).append(one)
    return Card(
        title=wording.offers_title(deal.title),
        facts=tuple(
            Fact(label=wording.issue_of(told[0]), value=(wording.offers_on(told, today),))
            for told in by_issue.values()
        ),
        buttons=buttons,
    )


def _moved_button(deal: Deal, side: str) -> Button:
    form = ask.AskForOffer(deal=deal.id, side=side, counterpart=deal.faces)
    return Button(label=wording.SIDE_MOVED[side], token=presses.token(form))


def _date_button(deal: Deal) -> Button:
    form = ask.OfferTalkDate(deal=deal.id, counterpart=deal.faces)
    return Button(label=wording.NEW_TALK_DATE, token=presses.token(form))


def _log_button(deal: Deal) -> Button:
    return Button(label=wording.ALL_OFFERS, token=presses.token(ask.ShowOffers(deal=deal.id)))


def _talk_buttons(deal: Deal) -> tuple[Button, ...]:
    show = ask.ShowTalk(deal=deal.id, counterpart=deal.faces)
    return (Button(label=wording.WHAT_TO_BRING, token=presses.token(show)),)
