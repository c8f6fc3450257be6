"""Cards about promises: made, proposed, asked about, and how they went."""

from datetime import date, datetime

from bot import presses, promise_cards, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Moment, Option
from bot.win_cards import brings_closer, choices_of, pieces_button, to_pieces, ways_on
from coaching import commands as ask
from coaching import cover, pieces, pilots
from coaching import remarks as said
from coaching.commitment import IF_THEN, LINK, NOT_WORSE, Commitment, moment_written
from coaching.deal import Deal
from coaching.ladder_shifts import Slip
from coaching.people import Person
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
            *undo_button(remark.deal, remark.happened_at),
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
    return Card(
        title=remark.deal.title,
        lines=(
            *_proposal(commitment, today),
            *((until_now(remark.until_now),) if remark.until_now else ()),
        ),
        facts=(
            *promise_facts(commitment),
            *why_fact(remark.why),
            *_cover_of(commitment, remark.deal, playbook),
            brings_closer(remark.deal, today),
        ),
        buttons=(*answers(commitment), *undo_button(remark.deal, remark.happened_at)),
    )


def _proposal(commitment: Commitment, today: date) -> tuple[Line, ...]:
    """What is proposed, by whom and to whom: to its owner, or back to the one who proposed it."""
    promise = wording.promise(commitment.what, commitment.due, today)
    if commitment.countered:
        return (
            (commitment.owner, wording.WOULD_OTHERWISE, promise),
            (commitment.made_by, wording.TO_ANSWER),
        )
    return (
        (commitment.owner, wording.PROPOSED_TO, promise),
        (wording.PROPOSED_BY, commitment.made_by),
    )


def until_now(owner: Person) -> Line:
    """Tells the one whose promise it was that somebody else is to have it."""
    return (wording.UNTIL_NOW, owner, ".")


def answers(commitment: Commitment) -> tuple[Button, ...]:
    """The three ways to answer a proposal."""
    yes, no = wording.ACCEPT, wording.DECLINE
    if commitment.countered:
        yes, no = wording.THAT_WORKS, wording.NOT_LIKE_THAT
    accept = ask.AcceptCommitment(commitment=commitment.id)
    counter = ask.OfferCounter(commitment=commitment.id)
    decline = ask.DeclineCommitment(commitment=commitment.id)
    return (
        Button(label=yes, token=presses.token(accept), main=True),
        Button(label=wording.OTHERWISE, token=presses.token(counter)),
        Button(label=no, token=presses.token(decline)),
    )


def undo_button(deal: Deal, happened_at: datetime | None) -> tuple[Button, ...]:
    """To take back what was done at that moment."""
    if happened_at is None:
        return ()
    undo = ask.Undo(deal=deal.id, at=moment_written(happened_at))
    return (Button(label=wording.UNDO, token=presses.token(undo)),)


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
    exists = Field(
        name="exists",
        label=wording.EXISTS_LABEL,
        kind="line",
        hint=wording.SAY_WHAT_EXISTS_HINT,
        optional=True,
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
                *((cause, exists) if remark.late else ()),
                Field(
                    name="reason",
                    label=wording.REASON_LABEL,
                    kind="line",
                    hint=wording.REASON_HINT,
                    optional=True,
                ),
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
        buttons=(*ways_on(remark.deal), *undo_button(remark.deal, remark.happened_at)),
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
        facts=(*promise_facts(commitment)[:1], *why_fact(remark.why)),
        buttons=undo_button(remark.deal, remark.happened_at),
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
            *undo_button(remark.deal, remark.happened_at),
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
        (wording.SAID_IN, commitment.notes.get(LINK, "")),
    )
    return tuple(Fact(label=label, value=(value,)) for label, value in facts if value)


def why_fact(why: str) -> tuple[Fact, ...]:
    """Why it is otherwise now, where somebody said it."""
    return (Fact(label=wording.WHY, value=(wording.quoted(why),)),) if why else ()


def _cover_of(commitment: Commitment, deal: Deal, playbook: Playbook) -> tuple[Fact, ...]:
    """What each side can say at home, where the step is to give cover."""
    labels = {cover.THEIRS: wording.AT_HOME, cover.OURS: wording.OUR_HOME}
    return tuple(
        Fact(label=labels[side], value=(wording.quoted(words),))
        for side, words in cover.of(commitment, deal, playbook).items()
    )


def done_button(commitment: Commitment) -> Button:
    offer = ask.OfferDone(commitment=commitment.id)
    label = wording.THEY_DID_IT if commitment.theirs else wording.DONE
    return Button(label=label, token=presses.token(offer), main=True)


def one_due(commitment: Commitment, today: date) -> Choice:
    """One of several that fell due together."""
    look = ask.ShowCommitment(commitment=commitment.id)
    return Choice(
        title=commitment.what,
        lines=((wording.by_day(commitment.due, today),),),
        buttons=(
            done_button(commitment),
            Button(label=wording.NOT_QUITE, token=presses.token(look)),
        ),
    )


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
            *(((wording.view_of(commitment),),) if wording.view_of(commitment) else ()),
        ),
        facts=facts_of_a_test(commitment, today) if commitment.live else (),
        buttons=_about_one(commitment),
    )


def _about_one(commitment: Commitment) -> tuple[Button, ...]:
    """What can be done about one of the promises that stand on the status."""
    history = history_button(commitment)
    if not commitment.live:
        return (*((done_button(commitment),) if commitment.again().live else ()), history)
    answer = ask.ShowCommitment(commitment=commitment.id)
    first = Button(label=wording.ANSWER, token=presses.token(answer), main=True)
    return (
        first if commitment.state == "proposed" else done_button(commitment),
        change_button(commitment),
        history,
    )


def history_button(commitment: Commitment) -> Button:
    show = ask.ShowHistory(commitment=commitment.id)
    return Button(label=wording.HISTORY, token=presses.token(show))


def change_button(commitment: Commitment) -> Button:
    offer = ask.OfferEdit(commitment=commitment.id)
    return Button(label=wording.CHANGE, token=presses.token(offer))


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
