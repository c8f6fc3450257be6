"""Cards about promises: made, proposed, asked about, and how they went."""

from datetime import date

from bot import presses, promise_cards, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Moment, Option
from bot.win_cards import brings_closer, choices_of, pieces_button, to_pieces, ways_on
from coaching import commands as ask
from coaching import cover, pieces, pilots
from coaching import remarks as said
from coaching.commitment import IF_THEN, NOT_WORSE, Commitment
from coaching.deal import Deal
from coaching.ladder_shifts import Slip
from coaching.playbook.moves import Move
from coaching.playbook.playbook import Playbook
from coaching.suggestions import Win


def made(remark: said.CommitmentMade, today: date, playbook: Playbook) -> Card:
    commitment, also, day = remark.commitment, remark.goes_with, remark.decided_on
    open_lines, open_buttons = promise_cards.still_open(commitment, remark.piece_on, today)
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.WILL, _promised(commitment, today)),
            (wording.I_ASK_ON, Moment(at=remark.asks_at, zone=commitment.owner.zone)),
            *(((wording.decided_on(day, today),),) if day else ()),
            *open_lines,
            *(((f"{wording.GOES_WITH}{also.name}.",),) if also else ()),
            *(((wording.BINDS_ANOTHER,),) if remark.may_bind else ()),
        ),
        facts=(
            *promise_facts(commitment),
            *_cover_of(commitment, remark.deal, playbook),
            brings_closer(remark.deal, today),
        ),
        buttons=(
            *open_buttons,
            *((_also_button(remark.deal, also),) if also else ()),
            *((_link_button(remark.deal),) if remark.may_bind else ()),
        ),
    )


def _promised(commitment: Commitment, today: date) -> str:
    """A day that nobody has named yet is not read out as if somebody had."""
    if commitment.soft == "date":
        return commitment.what
    return wording.promise(commitment.what, commitment.due, today)


def _link_button(deal: Deal) -> Button:
    return Button(label=wording.YES_IT_BINDS, token=presses.token(ask.OfferBrief(deal=deal.id)))


def _also_button(deal: Deal, move: Move) -> Button:
    more = ask.ShowMore(deal=deal.id, move=move.slug, counterpart=deal.faces)
    return Button(label=move.name, token=presses.token(more))


def proposed(remark: said.CommitmentProposed, today: date, playbook: Playbook) -> Card:
    commitment = remark.commitment
    accept, decline = (
        ask.AcceptCommitment(commitment=commitment.id),
        ask.DeclineCommitment(commitment=commitment.id),
    )
    return Card(
        title=remark.deal.title,
        lines=(
            (
                commitment.owner,
                wording.PROPOSED_TO,
                wording.promise(commitment.what, commitment.due, today),
            ),
            (wording.PROPOSED_BY, commitment.made_by),
        ),
        facts=(
            *promise_facts(commitment),
            *_cover_of(commitment, remark.deal, playbook),
            brings_closer(remark.deal, today),
        ),
        buttons=(
            Button(label=wording.ACCEPT, token=presses.token(accept), main=True),
            Button(label=wording.DECLINE, token=presses.token(decline)),
        ),
    )


def declined(remark: said.CommitmentDeclined) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.DECLINED, commitment.what),
            (wording.DECLINED_WAY_ON,),
        ),
        buttons=ways_on(remark.deal),
    )


def due(remark: said.FollowUpDue, today: date) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.due_today(commitment.due, today), commitment.what),
            (wording.HOW_DID_IT_GO,),
        ),
        facts=promise_facts(commitment)[:1],
        buttons=(*asked_again(commitment), *_later(commitment)),
    )


def _later(commitment: Commitment) -> tuple[Button, ...]:
    """To be asked again, alone; the promise keeps its day."""
    times = ((wording.IN_AN_HOUR, "hour"), (wording.TOMORROW_AT_NINE, "tomorrow"))
    return tuple(
        Button(label=label, token=presses.token(ask.AskLater(commitment=commitment.id, when=when)))
        for label, when in times
    )


def done_form(remark: said.DoneFormOffered) -> Card:
    changed = (
        ("seen_by", wording.SEEN_BY_LABEL, wording.SEEN_BY_HINT),
        ("smaller_doubt", wording.SMALLER_DOUBT_LABEL, wording.SMALLER_DOUBT_HINT),
        ("unlocks", wording.UNLOCKS_LABEL, remark.unlock_text),
    )
    return Card(
        title=wording.DONE,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(
                Field(name="proof", label=wording.PROOF_LABEL, kind="text", hint=wording.PROOF_HINT),
                *(
                    Field(name=name, label=label, kind="line", hint=hint, optional=True)
                    for name, label, hint in changed
                ),
            ),
            submit=Button(
                label=wording.DONE,
                token=presses.token(ask.MarkDone(commitment=remark.commitment.id)),
                main=True,
            ),
        ),
    )


def partly_form(remark: said.PartlyFormOffered) -> Card:
    return Card(
        title=wording.PARTLY,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(
                Field(name="exists", label=wording.EXISTS_LABEL, kind="text"),
                Field(
                    name="rest",
                    label=wording.REST_LABEL,
                    kind="text",
                    value=remark.commitment.what,
                    hint=wording.REST_HINT,
                ),
                Field(name="due", label=wording.REST_DUE_LABEL, kind="day", value=remark.due.isoformat()),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.MarkPartly(commitment=remark.commitment.id)),
                main=True,
            ),
        ),
    )


def new_date_form(remark: said.NewDateFormOffered) -> Card:
    cause = Field(
        name="cause",
        label=wording.CAUSE_LABEL,
        kind="one",
        optional=True,
        options=tuple(Option(value=code, label=label) for code, label in wording.CAUSES.items()),
    )
    return Card(
        title=wording.NEW_DATE,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(
                Field(name="due", label=wording.NEW_DATE_LABEL, kind="day", value=remark.due.isoformat()),
                Field(
                    name="what",
                    label=wording.SMALLER_LABEL,
                    kind="text",
                    value=remark.commitment.what,
                    hint=wording.SMALLER_HINT if remark.late else wording.SAME_HINT,
                ),
                *((cause,) if remark.late else ()),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.MoveDate(commitment=remark.commitment.id)),
                main=True,
            ),
        ),
    )


def blocked_form(remark: said.BlockedFormOffered) -> Card:
    return Card(
        title=wording.BLOCKED,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(
                Field(
                    name="obstacle",
                    label=wording.IN_THE_WAY_LABEL,
                    kind="one",
                    optional=True,
                    options=tuple(Option(value=one.code, label=one.name) for one in remark.obstacles),
                ),
                Field(name="words", label=wording.IN_THE_WAY_WORDS_LABEL, kind="text", optional=True),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.ReportBlock(commitment=remark.commitment.id)),
                main=True,
            ),
        ),
    )


def partly(remark: said.CommitmentPartlyDone, today: date) -> Card:
    rest = remark.rest
    return Card(
        title=wording.PARTLY_TITLE,
        lines=(
            (rest.owner, wording.WILL, wording.promise(rest.what, rest.due, today)),
            *_on_the_ladder(remark.slip, today),
        ),
        facts=(Fact(label=wording.WHAT_EXISTS, value=(remark.commitment.proof,)),),
        buttons=ways_on(remark.deal),
    )


def moved(remark: said.DateMoved, today: date) -> Card:
    commitment = remark.commitment
    lines: tuple[Line, ...] = (
        (commitment.owner, wording.moved(remark.was_due, commitment.due, today)),
        (commitment.what,),
        *_on_the_ladder(remark.slip, today),
    )
    return Card(
        title=wording.MOVED_TITLE,
        lines=(*lines, (wording.TELL_THEM,)) if remark.late else lines,
        facts=promise_facts(commitment)[:1],
    )


def _on_the_ladder(slip: Slip | None, today: date) -> tuple[Line, ...]:
    return ((wording.slip(slip, today),),) if slip is not None else ()


def done(remark: said.CommitmentDone, today: date) -> Card:
    commitment, notes = remark.commitment, remark.commitment.notes
    facts = (
        (wording.DONE, commitment.what),
        (wording.PROOF, commitment.proof),
        (wording.SEEN_BY, notes.get("seen_by", "")),
        (wording.SMALLER_DOUBT, notes.get("smaller_doubt", "")),
    )
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.kept(commitment.counterpart or remark.deal.brief.counterpart)),
            (wording.opens_next(notes.get("unlocks", remark.unlock_text)),),
        ),
        facts=(
            *(Fact(label=label, value=(value,)) for label, value in facts if value),
            brings_closer(remark.deal, today),
        ),
        choices=choices_of(remark.deal, remark.next_wins, today),
        buttons=(
            *ways_on(remark.deal),
            *((to_pieces(remark.deal),) if commitment.move == pieces.AFTER else ()),
        ),
    )


def blocked(remark: said.BlockReported, today: date, playbook: Playbook) -> Card:
    return Card(
        title=f"{wording.BLOCKED_TITLE}: {remark.commitment.what}",
        lines=((wording.in_the_way(remark.obstacle.evidence),),),
        facts=(*(_begin(win, playbook) for win in remark.wins[:1]), brings_closer(remark.deal, today)),
        choices=choices_of(remark.deal, remark.wins, today),
        buttons=(*asked_again(remark.commitment), *pieces_button(remark.deal)),
    )


def _begin(win: Win, playbook: Playbook) -> Fact:
    """What its owner can do alone and at once."""
    first = playbook.both_sides[win.move.slug].first_half_hour
    return Fact(label=wording.FIRST_HALF_HOUR, value=(f"{win.move.name}: {first}",))


def promise_facts(commitment: Commitment) -> tuple[Fact, ...]:
    facts = (
        (wording.DONE_WHEN, commitment.measure),
        (wording.IN_RETURN, commitment.in_return),
        (wording.IF_THEN, commitment.notes.get(IF_THEN, "")),
        (wording.NOT_WORSE, commitment.notes.get(NOT_WORSE, "")),
    )
    return tuple(Fact(label=label, value=(value,)) for label, value in facts if value)


def _cover_of(commitment: Commitment, deal: Deal, playbook: Playbook) -> tuple[Fact, ...]:
    """What each side can say at home, where the step is to give cover."""
    labels = {cover.THEIRS: wording.AT_HOME, cover.OURS: wording.OUR_HOME}
    return tuple(
        Fact(label=labels[side], value=(wording.quoted(words),))
        for side, words in cover.of(commitment, deal, playbook).items()
    )


def done_button(commitment: Commitment) -> Button:
    offer = ask.OfferDone(commitment=commitment.id)
    return Button(label=wording.DONE, token=presses.token(offer), main=True)


def asked_again(commitment: Commitment) -> tuple[Button, ...]:
    """The four ways in which a commitment can go."""
    offers = (
        (wording.PARTLY, ask.OfferPartly(commitment=commitment.id)),
        (wording.NEW_DATE, ask.OfferNewDate(commitment=commitment.id)),
        (wording.BLOCKED, ask.OfferBlocked(commitment=commitment.id)),
    )
    others = (Button(label=label, token=presses.token(offer)) for label, offer in offers)
    return (done_button(commitment), *others)


def standing(commitment: Commitment, today: date) -> Choice:
    return Choice(
        title=commitment.what,
        lines=(
            (commitment.owner, f": {wording.state_of(commitment, today)}"),
            *(((f"{wording.WITH}: {commitment.counterpart}",),) if commitment.counterpart else ()),
            *(((f"{wording.PROOF}: {wording.evidence(commitment.proof)}",),) if commitment.proof else ()),
        ),
        facts=facts_of_a_test(commitment, today) if commitment.live else (),
        buttons=(done_button(commitment),) if commitment.live else (),
    )


def facts_of_a_test(commitment: Commitment, today: date) -> tuple[Fact, ...]:
    """A running test like a venture: what must be true, what is at stake, and when it ends (idea 37)."""
    day, notes = pilots.decided_on(commitment), commitment.notes
    if day is None:
        return ()
    facts = (
        (wording.ASSUMPTION, notes.get("assumption", "")),
        (wording.STAKE, notes.get("stake", "")),
        (wording.TEST, commitment.measure),
        (wording.STOPS_IF, notes.get("stop_rule", "")),
        (wording.DECISION, wording.day_with_days_left(day, today)),
    )
    return tuple(Fact(label=label, value=(value,)) for label, value in facts if value)
