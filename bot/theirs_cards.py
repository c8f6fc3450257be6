"""Cards about what the other side owes: nobody of it is spoken to, and nobody is blamed."""

from datetime import date

from bot import presses, promise_cards, wording
from bot.card import Button, Card, Choice, Fact, Field, Form, Line, Moment, Option
from bot.commitment_cards import done_button, promise_facts, undo_button
from bot.win_cards import brings_closer, choices_of, ways_on
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import Commitment
from coaching.deal import Deal
from coaching.remarks import Remark


def card_of(remark: Remark, today: date) -> Card | None:  # noqa: C901, PLR0911, PLR0912 - one line each
    """The card of a remark about a promise of theirs; None for any other remark."""
    match remark:
        case said.CommitmentMade() if remark.commitment.theirs:
            return _made(remark, today)
        case said.HalfwayThere() if remark.commitment.theirs:
            return _halfway(remark, today)
        case said.DueTomorrow() if remark.commitment.theirs:
            return _tomorrow(remark)
        case said.FollowUpDue() if remark.commitment.theirs:
            return _due(remark, today)
        case said.SeveralDue() if remark.commitments[0].theirs:
            return _several_due(remark, today)
        case said.AskedLater() if remark.commitment.theirs:
            return _asked_later(remark)
        case said.LeadTold() if remark.commitment.theirs:
            return _lead_told(remark, today)
        case said.CommitmentLapsed() if remark.commitment.theirs:
            return _lapsed(remark, today)
        case said.DoneFormOffered() if remark.commitment.theirs:
            return _done_form(remark)
        case said.PartlyFormOffered() if remark.commitment.theirs:
            return _partly_form(remark)
        case said.NewDateFormOffered() if remark.commitment.theirs:
            return _new_day_form(remark)
        case said.CommitmentDone() if remark.commitment.theirs:
            return _done(remark, today)
        case said.DateMoved() if remark.commitment.theirs:
            return _moved(remark, today)
        case _:
            return None


def form(remark: said.TheirsFormOffered) -> Card:
    read_in = remark.read_in
    add = ask.AddTheirs(deal=remark.deal.id, after=remark.after, link=read_in.link if read_in else "")
    return Card(
        title=wording.THEY_OWE_TITLE,
        lines=promise_cards.read_in_lines(read_in) if read_in else (),
        form=Form(
            fields=(
                Field(
                    name="said_by",
                    label=wording.WHO_OWES_LABEL,
                    kind="line",
                    value=remark.who,
                    hint=wording.WHO_OWES_HINT,
                ),
                Field(
                    name="what",
                    label=wording.THEY_OWE_LABEL,
                    kind="text",
                    value=remark.what,
                    hint=wording.THEY_OWE_HINT,
                ),
                Field(
                    name="due",
                    label=wording.DUE_LABEL,
                    kind="day",
                    value=remark.due.isoformat() if remark.due else "",
                ),
                Field(
                    name="measure",
                    label=wording.MEASURE_LABEL,
                    kind="line",
                    value=remark.measure,
                    hint=wording.PROOF_HINT,
                    optional=True,
                ),
            ),
            submit=Button(label=wording.SAVE, token=presses.token(add), main=True),
        ),
    )


def _made(remark: said.CommitmentMade, today: date) -> Card:
    theirs, ours = remark.commitment, remark.in_return_for
    moment = Moment(at=remark.asks_at, zone=theirs.keeper.zone)
    return Card(
        title=remark.deal.title,
        lines=(
            (theirs.owner, wording.WILL, wording.promise(theirs.what, theirs.due, today)),
            (wording.I_ASK, theirs.keeper, wording.ABOUT_IT, moment),
            *(((wording.view_asked(ours.what),),) if ours else ()),
        ),
        facts=(*promise_facts(theirs), brings_closer(remark.deal, today)),
        buttons=(
            *(view_buttons(ours) if ours else ()),
            *undo_button(remark.deal, remark.happened_at),
        ),
    )


def view_buttons(ours: Commitment) -> tuple[Button, ...]:
    """Whether the receiver sees it as done too."""
    agrees = ask.MarkViewed(commitment=ours.id, agrees=True)
    return (
        Button(label=wording.THEY_DO, token=presses.token(agrees)),
        Button(label=wording.NOT_FULLY, token=presses.token(ask.OfferView(commitment=ours.id))),
    )


def _halfway(remark: said.HalfwayThere, today: date) -> Card:
    theirs = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (wording.halfway(theirs.due, today),),
            (theirs.owner, wording.WILL, theirs.what),
            (wording.ON_TRACK,),
        ),
        buttons=(done_button(theirs), _new_day(theirs)),
    )


def _tomorrow(remark: said.DueTomorrow) -> Card:
    theirs = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=((theirs.owner, wording.their_eve(theirs.owner.name), theirs.what), (wording.THEIR_REMINDER,)),
        buttons=(done_button(theirs), _new_day(theirs)),
    )


def _due(remark: said.FollowUpDue, today: date) -> Card:
    theirs = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(_said_so(theirs, today), (wording.HAS_IT_COME,)),
        facts=promise_facts(theirs)[:1],
        buttons=(*ways_it_went(theirs), *_later(theirs)),
    )


def _said_so(theirs: Commitment, today: date) -> Line:
    return (theirs.owner, wording.said_they_would(theirs.owner.name, theirs.due, today), theirs.what)


def ways_it_went(theirs: Commitment) -> tuple[Button, ...]:
    offers = (
        (wording.PARTLY, ask.OfferPartly(commitment=theirs.id)),
        (wording.NEW_DAY, ask.OfferNewDate(commitment=theirs.id)),
        (wording.NOT_DONE, ask.MarkNotDone(commitment=theirs.id)),
    )
    others = (Button(label=label, token=presses.token(offer)) for label, offer in offers)
    return (done_button(theirs), *others)


def _new_day(theirs: Commitment, *, main: bool = False) -> Button:
    offer = ask.OfferNewDate(commitment=theirs.id)
    return Button(label=wording.NEW_DAY, token=presses.token(offer), main=main)


def _later(theirs: Commitment) -> tuple[Button, ...]:
    times = ((wording.IN_AN_HOUR, "hour"), (wording.TOMORROW_AT_NINE, "tomorrow"))
    return tuple(
        Button(label=label, token=presses.token(ask.AskLater(commitment=theirs.id, when=when)))
        for label, when in times
    )


def _several_due(remark: said.SeveralDue, today: date) -> Card:
    keeper = remark.commitments[0].keeper
    return Card(
        title=remark.deal.title,
        lines=((keeper, wording.several_of_theirs(len(remark.commitments))),),
        choices=tuple(
            Choice(
                title=f"{one.owner.name}: {one.what}",
                lines=((wording.by_day(one.due, today),),),
                buttons=(
                    done_button(one),
                    Button(
                        label=wording.NOT_QUITE,
                        token=presses.token(ask.ShowCommitment(commitment=one.id)),
                    ),
                ),
            )
            for one in remark.commitments
        ),
    )


def _asked_later(remark: said.AskedLater) -> Card:
    theirs = remark.commitment
    line: Line = (wording.I_ASK_AGAIN, Moment(at=remark.asks_at, zone=theirs.keeper.zone))
    return Card(
        title=remark.deal.title,
        lines=((theirs.owner, wording.WILL, theirs.what), line),
        buttons=ways_it_went(theirs),
    )


def _lead_told(remark: said.LeadTold, today: date) -> Card:
    theirs = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (wording.NO_ANSWER_FROM, theirs.keeper, wording.about_due(theirs.due, today)),
            _said_so(theirs, today),
            (wording.THEIR_LEAD_WAY_ON,),
        ),
        buttons=ways_it_went(theirs),
    )


def _lapsed(remark: said.CommitmentLapsed, today: date) -> Card:
    theirs = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(_said_so(theirs, today), (wording.LET_REST,)),
        buttons=(done_button(theirs), _new_day(theirs), *ways_on(remark.deal)),
    )


def _done_form(remark: said.DoneFormOffered) -> Card:
    done = ask.MarkDone(commitment=remark.commitment.id)
    return Card(
        title=wording.THEY_DID_IT,
        lines=(_will(remark.commitment),),
        form=Form(
            fields=(Field(name="proof", label=wording.SHOWS_IT_LABEL, kind="text", hint=wording.PROOF_HINT),),
            submit=Button(label=wording.SAVE, token=presses.token(done), main=True),
        ),
    )


def _partly_form(remark: said.PartlyFormOffered) -> Card:
    theirs = remark.commitment
    return Card(
        title=wording.PARTLY,
        lines=(_will(theirs),),
        form=Form(
            fields=(
                Field(name="exists", label=wording.EXISTS_LABEL, kind="text"),
                Field(name="rest", label=wording.THEIR_REST_LABEL, kind="text", value=theirs.what),
                Field(name="due", label=wording.DUE_LABEL, kind="day", value=remark.due.isoformat()),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.MarkPartly(commitment=theirs.id)),
                main=True,
            ),
        ),
    )


def _new_day_form(remark: said.NewDateFormOffered) -> Card:
    theirs = remark.commitment
    cause = Field(
        name="cause",
        label=wording.WHY_THEY_LABEL,
        kind="one",
        optional=True,
        options=tuple(Option(value=code, label=label) for code, label in wording.CAUSES.items()),
    )
    return Card(
        title=wording.NEW_DAY,
        lines=(_will(theirs),),
        form=Form(
            fields=(
                Field(name="due", label=wording.NEW_DATE_LABEL, kind="day", value=remark.due.isoformat()),
                Field(
                    name="what",
                    label=wording.SMALLER_LABEL,
                    kind="text",
                    value=theirs.what,
                    hint=wording.SAME_HINT,
                ),
                *((cause,) if remark.late else ()),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.MoveDate(commitment=theirs.id)),
                main=True,
            ),
        ),
    )


def _will(theirs: Commitment) -> Line:
    return (theirs.owner, wording.WILL, theirs.what)


def _done(remark: said.CommitmentDone, today: date) -> Card:
    theirs = remark.commitment
    facts = ((wording.DONE, theirs.what), (wording.PROOF, theirs.proof))
    return Card(
        title=remark.deal.title,
        lines=((theirs.owner, wording.they_did(theirs.owner.name)), (wording.THEY_KEPT_PART,)),
        facts=(
            *(Fact(label=label, value=(value,)) for label, value in facts if value),
            brings_closer(remark.deal, today),
        ),
        choices=choices_of(remark.deal, remark.next_wins, today),
        buttons=(*ways_on(remark.deal), *undo_button(remark.deal, remark.happened_at)),
    )


def _moved(remark: said.DateMoved, today: date) -> Card:
    theirs = remark.commitment
    return Card(
        title=wording.MOVED_TITLE,
        lines=(
            (theirs.owner, wording.moved(remark.was_due, theirs.due, today)),
            _will(theirs),
            (wording.I_ASK_THEN,),
        ),
        facts=promise_facts(theirs)[:1],
        buttons=undo_button(remark.deal, remark.happened_at),
    )


def missed(remark: said.TheyMissed, today: date) -> Card:
    """A cause before a motive, a sentence to use, and a new day."""
    theirs = remark.commitment
    last = wording.LEAD_DECIDES if remark.again else wording.THEN_NEW_DAY
    return Card(
        title=remark.deal.title,
        lines=((theirs.owner, wording.NOT_YET_DONE, theirs.what), (wording.CAUSE_FIRST,), (last,)),
        facts=(_words_to_ask(theirs, today),),
        buttons=(_new_day(theirs, main=True), done_button(theirs), *ways_on(remark.deal)),
    )


def missed_twice(remark: said.TheyMissedTwice, today: date) -> Card:
    """For the lead alone: no new steps, but what lets one see whether a word holds, or does without it."""
    theirs, deal = remark.commitment, remark.deal
    side = theirs.counterpart or deal.brief.counterpart or theirs.owner.name
    return Card(
        title=deal.title,
        lines=(
            (wording.missed_so_often(side, remark.misses),),
            (theirs.owner, wording.NOT_YET_DONE, theirs.what),
            (wording.NO_NEW_STEPS,),
        ),
        facts=(_words_to_ask(theirs, today),),
        choices=choices_of(deal, remark.wins, today),
        buttons=(_new_day(theirs), *ways_on(deal)),
    )


def _words_to_ask(theirs: Commitment, today: date) -> Fact:
    words = wording.ask_for_the_cause(theirs.what, theirs.due, today)
    return Fact(label=wording.COULD_WRITE, value=(words,))


def part_kept(remark: said.TheirPartKept) -> Card:
    return Card(
        title=remark.deal.title,
        lines=((wording.THEIR_PART_NOTED,), (wording.view_asked(remark.commitment.what),)),
        buttons=view_buttons(remark.commitment),
    )


def view_form(remark: said.ViewFormOffered) -> Card:
    viewed = ask.MarkViewed(commitment=remark.commitment.id)
    return Card(
        title=wording.NOT_FULLY,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(Field(name="view", label=wording.VIEW_LABEL, kind="text", hint=wording.VIEW_HINT),),
            submit=Button(label=wording.SAVE, token=presses.token(viewed), main=True),
        ),
    )


def view_kept(remark: said.ViewKept, today: date) -> Card:
    """What they see less is answered with a step that mends it."""
    deal: Deal = remark.deal
    view = wording.view_of(remark.commitment)
    if not wording.sees_it_otherwise(remark.commitment):
        return Card(title=deal.title, lines=((wording.VIEW_NOTED,), (view,)), buttons=ways_on(deal))
    mend = wording.REPAIR if remark.repair else wording.REPAIR_UNDER_WAY
    return Card(
        title=deal.title,
        lines=((wording.VIEW_NOTED,), (view,), (mend,)),
        choices=choices_of(deal, (remark.repair,), today) if remark.repair else (),
        buttons=ways_on(deal),
    )
