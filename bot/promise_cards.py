"""Cards about promises in people's own words: the form, one question, the rewrite, what is not yet one."""

from dataclasses import replace
from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Choice, Field, Form, Line
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import IF_THEN, LONG_STEP, NOT_WORSE, Commitment
from coaching.days import written
from coaching.deal import Deal
from coaching.intentions import Intention, brackets_in, could_be_gamed

#: What is not yet a promise, on the status, the latest first.
INTENTIONS_SHOWN = 5


def promise_form(remark: said.PromiseFormOffered) -> Card:
    """What was said before is given in advance; a day that was told stands in its field alone."""
    intention = remark.intention
    draft = intention.draft if intention else None
    day = next((one for one in (draft.due, *draft.others) if one), None) if draft else None
    read_in = remark.read_in
    make = ask.MakePromise(
        deal=remark.deal.id,
        intention=intention.id if intention else "",
        link=read_in.link if read_in else "",
    )
    return Card(
        title=wording.RECORD_TITLE if read_in else wording.PROMISE_TITLE,
        lines=read_in_lines(read_in) if read_in else (),
        form=Form(
            fields=(
                Field(
                    name="what",
                    label=wording.WHAT_LABEL,
                    kind="text",
                    value=draft.act if draft else "",
                    hint=wording.OWN_WORDS_HINT,
                ),
                Field(name="owner", label=wording.OWNER_LABEL, kind="person", value=remark.owner.id),
                Field(name="due", label=wording.DUE_LABEL, kind="day", value=day.isoformat() if day else ""),
                _line(
                    "measure",
                    wording.MEASURE_LABEL,
                    _told(draft.measure if draft else ""),
                    wording.PROOF_HINT,
                ),
                _line("in_return", wording.IN_RETURN_LABEL, draft.in_return if draft else ""),
                _line("if_then", wording.IF_THEN_LABEL, wording.if_then_start(remark.obstacle)),
            ),
            submit=Button(
                label=wording.RECORD_IT if read_in else wording.PROMISE_IT,
                token=presses.token(make),
                main=True,
            ),
        ),
    )


def read_in_lines(read_in: said.ReadIn) -> tuple[Line, ...]:
    """The message itself, and why the day that it names is asked for."""
    quote = wording.quoted(wording.cut(" ".join(read_in.words.split()), 30))
    unclear = read_in.unclear
    return ((quote,), *(((wording.asks_for_the_day(unclear),),) if unclear else ()))


def answer_form(remark: said.PromiseAnswerFormOffered) -> Card:
    """Just what is asked: the open brackets and the day of what was written anew, else the one element."""
    intention = remark.intention
    answer = ask.AnswerPromise(deal=remark.deal.id, intention=intention.id)
    return Card(
        title=wording.PROMISE_TITLE,
        lines=((_rewritten(intention) if intention.rewritten else intention.words,),),
        form=Form(
            fields=_open_fields(intention)
            if intention.rewritten
            else (_asked_field(intention.asks_for, ""),),
            submit=Button(label=wording.PROMISE_IT, token=presses.token(answer), main=True),
        ),
    )


def _open_fields(intention: Intention) -> tuple[Field, ...]:
    draft = intention.draft
    day = next(iter(draft.others), None)
    due = Field(name="due", label=wording.DUE_LABEL, kind="day", value=day.isoformat() if day else "")
    return (*_blanks(draft.open), *(() if draft.due else (due,)))


def _told(measure: str) -> str:
    """A blank alone is left for people to fill in."""
    return "" if brackets_in(measure) == (measure,) else measure


def _blanks(brackets: tuple[str, ...]) -> tuple[Field, ...]:
    return tuple(
        Field(name=f"blanks.{at}", label=wording.blank_label(bracket), kind="line")
        for at, bracket in enumerate(brackets)
    )


def _asked_field(element: str, value: str) -> Field:
    if element in {"date", "which_day"}:
        return Field(name="due", label=wording.DUE_LABEL, kind="day", value=value)
    if element == "actor":
        return Field(name="owner", label=wording.OWNER_LABEL, kind="person")
    return Field(name="words", label=wording.PIECES_MISSING[element].capitalize(), kind="text")


def asked(remark: said.PartOfPromiseAsked, today: date) -> Card:
    """One question, with the answers that may have been meant on buttons."""
    deal, intention = remark.deal, remark.intention
    element = intention.asks_for
    unknown = wording.unknown_here(intention.stranger) if intention.stranger and element == "actor" else ""
    lines = (wording.quoted(intention.words), unknown, wording.ASKS_FOR[element])
    form = ask.OfferPromiseAnswer(deal=deal.id, intention=intention.id)
    return Card(
        title=deal.title,
        lines=tuple((line,) for line in lines if line),
        buttons=(
            *_ready(deal, intention, remark.days, today),
            Button(
                label=wording.OTHER_ANSWER.get(element, wording.ANSWER_IN_WORDS), token=presses.token(form)
            ),
            *_as_it_is(deal, intention),
            _not_now(deal, intention),
        ),
    )


def _ready(deal: Deal, intention: Intention, days: tuple[date, ...], today: date) -> tuple[Button, ...]:
    answer = ask.AnswerPromise(deal=deal.id, intention=intention.id)
    if intention.asks_for == "actor":
        return (Button(label=wording.I_DO_IT, token=presses.token(answer), main=True),)
    return tuple(
        Button(
            label=written(day, today),
            token=presses.token(ask.AnswerPromise(deal=deal.id, intention=intention.id, due=day.isoformat())),
        )
        for day in days
    )


def _as_it_is(deal: Deal, intention: Intention) -> tuple[Button, ...]:
    """A question about who does it, or which day, has its answer on a button already."""
    if intention.asks_for in {"actor", "which_day"}:
        return ()
    keep = ask.KeepAsItIs(deal=deal.id, intention=intention.id)
    return (Button(label=wording.KEEP_AS_IT_IS, token=presses.token(keep)),)


def _not_now(deal: Deal, intention: Intention) -> Button:
    aside = ask.PutAside(deal=deal.id, intention=intention.id)
    return Button(label=wording.NOT_NOW, token=presses.token(aside))


def rewrite(remark: said.RewriteOffered) -> Card:
    deal, intention = remark.deal, remark.intention
    yes = ask.AcceptRewrite(deal=deal.id, intention=intention.id)
    change = ask.TakeUpIntention(deal=deal.id, intention=intention.id)
    return Card(
        title=deal.title,
        lines=(
            (wording.ASKS_FOR[remark.element],),
            (wording.SHALL_I_WRITE,),
            (wording.quoted(_rewritten(intention)),),
        ),
        buttons=(
            Button(label=wording.YES, token=presses.token(yes), main=True),
            Button(label=wording.CHANGE, token=presses.token(change)),
            _not_now(deal, intention),
        ),
    )


def _rewritten(intention: Intention) -> str:
    """The whole sentence as it would be kept; a day that is open stands in brackets too."""
    owner = intention.owner
    who = "I" if owner is None or owner.id == intention.by.id else owner.name
    return intention.draft.said(who, intention.at.date(), wording.WHICH_DAY)


def heard(remark: said.PromiseHeard) -> Card:
    deal = remark.deal.id if remark.one else None
    return Card(
        lines=((wording.SOUNDS_LIKE_A_PROMISE,), (wording.quoted(remark.words),)),
        buttons=(
            Button(
                label=wording.RECORD_IT,
                token=presses.token(ask.MakePromise(deal=deal, words=remark.words)),
                main=True,
            ),
        ),
    )


def no_deal(remark: said.NoDealToRecordIn) -> Card:
    """One's own deals, or a new one; the message is taken along."""
    return Card(
        lines=(
            (wording.quoted(wording.cut(" ".join(remark.then.words.split()), 24)),),
            (wording.RECORD_IN_WHICH if remark.deals else wording.NO_DEAL_TO_RECORD_IN,),
        ),
        buttons=(
            *(
                Button(label=deal.title, token=presses.token(replace(remark.then, deal=deal.id)))
                for deal in remark.deals
            ),
            Button(label=wording.START_A_DEAL, token=presses.token(ask.StartDeal()), main=not remark.deals),
        ),
    )


def put_aside(remark: said.IntentionPutAside) -> Card:
    deal = remark.deal.id
    line = wording.LET_GO_LINE if remark.gone else wording.PUT_ASIDE_LINE
    return Card(
        lines=((wording.quoted(wording.cut(remark.intention.words, 24)),), (line,)),
        buttons=(Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal))),),
    )


def not_yet(deal: Deal, intentions: tuple[Intention, ...]) -> tuple[Choice, ...]:
    """What the reader said and has not yet promised, to take up again or to let go."""
    return tuple(
        Choice(
            title=wording.cut(one.words, 24),
            lines=((wording.NOT_YET_A_PROMISE,),),
            buttons=(
                Button(
                    label=wording.TAKE_IT_UP,
                    token=presses.token(ask.TakeUpIntention(deal=deal.id, intention=one.id)),
                ),
                Button(
                    label=wording.LET_IT_GO,
                    token=presses.token(ask.LetGoIntention(deal=deal.id, intention=one.id)),
                ),
            ),
        )
        for one in tuple(reversed(intentions))[:INTENTIONS_SHOWN]
    )


def piece_form(remark: said.PieceFormOffered) -> Card:
    """All that is still open of a promise, in one form."""
    commitment = remark.commitment
    brackets = brackets_in(f"{commitment.what} {commitment.measure} {commitment.in_return}")
    soft = commitment.soft if not brackets else ""
    fields = (
        *_blanks(brackets),
        *((_asked_field(soft, commitment.due.isoformat()),) if soft and soft != "actor" else ()),
        _line("not_worse", wording.NOT_WORSE_LABEL, commitment.notes.get(NOT_WORSE, "")),
        _line("if_then", wording.IF_THEN_LABEL, commitment.notes.get(IF_THEN, ""), wording.IF_THEN_HINT),
    )
    return Card(
        title=wording.PROMISE_TITLE,
        lines=((commitment.what,),),
        form=Form(
            fields=fields,
            submit=Button(
                label=wording.SAVE, token=presses.token(ask.TellPiece(commitment=commitment.id)), main=True
            ),
        ),
    )


def piece_asked(remark: said.PieceAsked, today: date) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (wording.promise(commitment.what, commitment.due, today),),
            (wording.ASKS_FOR[commitment.soft],),
        ),
        buttons=(
            Button(
                label=wording.ANSWER_IN_WORDS,
                token=presses.token(ask.OfferPiece(commitment=commitment.id)),
                main=True,
            ),
            Button(label=wording.DONE, token=presses.token(ask.OfferDone(commitment=commitment.id))),
            Button(label=wording.NEW_DATE, token=presses.token(ask.OfferNewDate(commitment=commitment.id))),
        ),
    )


def still_open(
    commitment: Commitment, piece_on: date | None, today: date
) -> tuple[tuple[Line, ...], tuple[Button, ...]]:
    """What a promise that was just kept leaves open, in at most a line, and the way to its form.

    In this order: what is missing of it, its brackets, a number that could be reached the wrong way, and for
    a long step what may get in the way.
    """
    line, label = _what_is_open(commitment, piece_on, today)
    if not label:
        return (), ()
    offer = ask.OfferPiece(commitment=commitment.id)
    return (((line,),) if line else ()), (Button(label=label, token=presses.token(offer)),)


def _what_is_open(commitment: Commitment, piece_on: date | None, today: date) -> tuple[str, str]:
    notes = commitment.notes
    brackets = brackets_in(f"{commitment.what} {commitment.measure} {commitment.in_return}")
    if commitment.soft:
        return wording.recorded_as_soft(commitment.soft, piece_on, today), wording.FILL_IN
    if brackets:
        return wording.still_open(brackets), wording.FILL_IN
    if commitment.move:
        return "", ""
    if could_be_gamed(f"{commitment.what} {commitment.measure}") and NOT_WORSE not in notes:
        return wording.NOT_WORSE_LABEL, wording.SAY_WHAT
    if (commitment.due - today).days > LONG_STEP and IF_THEN not in notes:
        return "", wording.IF_THEN_LABEL
    return "", ""


def _line(name: str, label: str, value: str = "", hint: str = "") -> Field:
    return Field(name=name, label=label, kind="line", value=value, hint=hint, optional=True)
