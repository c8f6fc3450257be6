"""Cards about looking out for promises: that it is done here, what was met, and what may be one."""

from dataclasses import replace

from bot import presses, wording
from bot.card import Button, Card, Choice
from coaching import commands as ask
from coaching import remarks as said
from coaching.deal import Deal
from coaching.people import PersonId


def listening(remark: said.Listening) -> Card:
    """Said to everybody there, in words that name nobody; each can keep out of it."""
    deal = remark.deal
    where = wording.LISTENS_IN_THREAD if remark.thread else wording.LISTENS_HERE
    if not remark.on:
        return Card(title=deal.title, lines=((wording.LISTENS_NO_MORE,),))
    off = ask.Listen(deal=deal.id, on=False)
    return Card(
        title=deal.title,
        lines=((where,), (wording.LISTENS_HOW,)),
        buttons=(_not_me(deal), Button(label=wording.SWITCH_IT_OFF, token=presses.token(off))),
    )


def to_one(remark: said.ListeningToOne) -> Card:
    deal = remark.deal
    if remark.on:
        return Card(lines=((wording.LISTENS_TO_YOU,),), buttons=(_not_me(deal),))
    again = ask.ListenToMe(deal=deal.id, on=True)
    return Card(
        lines=((wording.LISTENS_NOT_TO_YOU,),),
        buttons=(Button(label=wording.ASK_ME_AGAIN, token=presses.token(again)),),
    )


def overheard(remark: said.PromiseOverheard) -> Card:
    """To the speaker alone; nothing is kept until they say so."""
    deal = remark.deal
    return Card(
        lines=((wording.SOUNDS_LIKE_A_PROMISE,), (wording.quoted(_short(remark.words)),)),
        buttons=(
            _record(deal, remark.words, remark.link, remark.by.id),
            Button(label=wording.NO_PROMISE, token=presses.token(ask.NotAPromise(deal=deal.id))),
            replace(_not_me(deal), label=wording.DO_NOT_ASK_ME),
        ),
    )


def digest(remark: said.PerhapsPromised) -> Card:
    deal = remark.deal
    return Card(
        title=deal.title,
        lines=((wording.PERHAPS_PROMISED,),),
        choices=tuple(
            Choice(
                title=_short(one.words),
                buttons=(
                    _record(deal, one.words, one.link, one.person, said_at=one.at.isoformat()),
                    Button(
                        label=wording.NO_PROMISE,
                        token=presses.token(ask.NotAPromise(deal=deal.id, words=one.words)),
                    ),
                ),
            )
            for one in remark.heard
        ),
        buttons=(replace(_not_me(deal), label=wording.DO_NOT_ASK_ME),),
    )


def none(remark: said.TakenForNone) -> Card:
    status = ask.ShowStatus(deal=remark.deal.id)
    return Card(
        lines=((wording.TAKEN_FOR_NONE,),),
        buttons=(Button(label=wording.STATUS, token=presses.token(status)),),
    )


def _record(deal: Deal, words: str, link: str, by: PersonId, said_at: str = "") -> Button:
    wish = ask.OfferRecord(deal=deal.id, words=words, author=by, link=link, said_at=said_at)
    return Button(label=wording.RECORD_IT, token=presses.token(wish), main=True)


def _not_me(deal: Deal) -> Button:
    return Button(label=wording.NOT_ME_PLEASE, token=presses.token(ask.ListenToMe(deal=deal.id)))


def _short(words: str) -> str:
    return wording.cut(" ".join(words.split()), 24)
