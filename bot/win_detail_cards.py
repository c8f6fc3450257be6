"""Cards around a suggested win: a smaller version, why rather not, not for us, an issue in pieces."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Option
from bot.win_cards import brings_closer, choices_of, take_button, ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.days import written
from coaching.deal import Deal
from coaching.playbook.playbook import Playbook


def smaller(remark: said.SmallerWinShown, today: date, playbook: Playbook) -> Card:
    win = remark.win
    facts = (
        (wording.FIRST_HALF_HOUR, playbook.both_sides[win.move.slug].first_half_hour),
        (wording.DO, win.do),
        (wording.BY, written(win.due, today)),
        (wording.DONE_WHEN, win.move.done_when),
        (wording.BRINGS_CLOSER, wording.goal(remark.deal, today)),
        (wording.LONG_TERM_CHECK, wording.long_term_check(win.move)),
    )
    return Card(
        title=wording.smaller_title(win.move.name),
        lines=((wording.SMALLER_INTRO,),),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts),
        buttons=(take_button(remark.deal, win, main=True, smaller=True),),
    )


def caution(remark: said.WinCautioned, playbook: Playbook) -> Card:
    deal, instead = remark.deal, remark.instead
    sources = "; ".join(playbook.source(key).citation for key in remark.caution.sources)
    facts = [(wording.INSTEAD, f"{instead.move.name}: {instead.do}")] if instead else []
    anyway = ask.OfferTake(
        deal=deal.id,
        move=remark.wish.move,
        smaller=remark.wish.smaller,
        piece=remark.wish.piece,
        anyway=True,
        counterpart=deal.faces,
    )
    return Card(
        title=wording.caution_title(remark.win.move.name),
        lines=((wording.caution(remark.caution),),),
        facts=tuple(
            Fact(label=label, value=(value,)) for label, value in (*facts, (wording.SOURCE, sources))
        ),
        buttons=(
            *((_instead_button(deal, instead.move.slug),) if instead else ()),
            Button(label=wording.TAKE_IT_ANYWAY, token=presses.token(anyway)),
        ),
    )


def decline_form(remark: said.DeclineFormOffered) -> Card:
    decline = ask.DeclineMove(deal=remark.deal.id, move=remark.move.slug, counterpart=remark.deal.faces)
    return Card(
        title=wording.NOT_FOR_US,
        lines=((remark.move.name,),),
        form=Form(
            fields=(
                Field(
                    name="reason",
                    label=wording.DECLINE_REASON_LABEL,
                    kind="one",
                    options=tuple(
                        Option(value=code, label=wording.DECLINE_REASONS[code]) for code in remark.reasons
                    ),
                ),
                Field(name="words", label=wording.DECLINE_WORDS_LABEL, kind="line", optional=True),
            ),
            submit=Button(label=wording.SAVE, token=presses.token(decline), main=True),
        ),
    )


def declined(remark: said.WinDeclined, today: date) -> Card:
    """The same in small where it was too big, then the next best."""
    small = (_smaller_choice(remark.deal, remark, today),) if remark.smaller else ()
    instead = (remark.instead,) if remark.instead else ()
    return Card(
        title=wording.not_for_this_deal(remark.move.name),
        lines=((wording.rests(remark.again_on, today),), (wording.next_best(bool(instead), bool(small)),)),
        facts=(brings_closer(remark.deal, today),),
        choices=(*small, *choices_of(remark.deal, instead, today)),
        buttons=ways_on(remark.deal),
    )


def pieces_form(remark: said.PiecesFormOffered) -> Card:
    cut = ask.CutIntoPieces(deal=remark.deal.id)
    return Card(
        title=wording.PIECES,
        form=Form(
            fields=(
                Field(
                    name="issue",
                    label=wording.ISSUE_LABEL,
                    kind="line",
                    value=remark.issue,
                    hint=wording.ISSUE_HINT,
                ),
            ),
            submit=Button(label=wording.CUT_IT, token=presses.token(cut), main=True),
        ),
    )


def pieces(remark: said.PiecesShown) -> Card:
    others = ask.CutIntoPieces(deal=remark.deal.id, issue=remark.issue, others=True)
    return Card(
        title=wording.pieces_of(remark.issue),
        lines=((wording.PIECES_INTRO,),),
        choices=tuple(
            Choice(
                title=piece.name,
                lines=((piece.words,), (piece.ask,)),
                buttons=(
                    Button(
                        label=wording.START_HERE,
                        token=presses.token(
                            ask.OfferTake(deal=remark.deal.id, move=remark.move, piece=piece.words)
                        ),
                    ),
                ),
            )
            for piece in remark.pieces
        ),
        buttons=(Button(label=wording.OTHER_CUTS, token=presses.token(others)),) if remark.others else (),
    )


def _instead_button(deal: Deal, move: str) -> Button:
    offer = ask.OfferTake(deal=deal.id, move=move, counterpart=deal.faces)
    return Button(label=wording.TAKE_THAT_INSTEAD, token=presses.token(offer), main=True)


def _smaller_choice(deal: Deal, remark: said.WinDeclined, today: date) -> Choice:
    win = remark.smaller
    assert win is not None  # noqa: S101 - the caller has looked
    return Choice(
        title=wording.smaller_title(win.move.name),
        facts=(
            Fact(label=wording.DO, value=(win.do,)),
            Fact(label=wording.BY, value=(written(win.due, today),)),
        ),
        buttons=(take_button(deal, win, main=False, smaller=True),),
    )
