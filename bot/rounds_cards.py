"""Cards about rounds: beginning one, how it stands, its review with the five questions, and what follows."""

from datetime import date

from bot import presses, wording
from bot.card import Button, Card, Fact, Field, Form, Option
from bot.commitment_cards import standing as standing_of_promise
from bot.win_cards import choices_of, ways_on
from coaching import commands as ask
from coaching import remarks_on_rounds as said
from coaching.commitment import Commitment
from coaching.cycle import LENGTHS
from coaching.deal import DealId
from coaching.moods import SCALES

#: So many things of a kind stand on a review.
SHOWN = 5


def round_form(remark: said.RoundFormOffered) -> Card:
    lengths = tuple(Option(value=str(days), label=wording.round_length(days)) for days in LENGTHS)
    return Card(
        title=wording.NEW_ROUND,
        lines=((wording.ROUND_INTRO,),),
        form=Form(
            fields=(
                Field(
                    name="goal",
                    label=wording.ROUND_GOAL_LABEL,
                    kind="line",
                    value=remark.goal,
                    hint=wording.ROUND_GOAL_HINT,
                ),
                Field(
                    name="days",
                    label=wording.ROUND_LENGTH_LABEL,
                    kind="one",
                    value=str(remark.days),
                    options=lengths,
                ),
            ),
            submit=Button(
                label=wording.BEGIN_ROUND,
                token=presses.token(ask.BeginRound(deal=remark.deal.id)),
                main=True,
            ),
        ),
    )


def round_shown(remark: said.RoundShown) -> Card:
    stands, last = remark.standing, remark.last
    cycle = stands.cycle
    changed = wording.with_reason(last.change, last.why) if last is not None and last.change else ""
    facts = (
        (wording.ROUND_DAY, wording.round_day(cycle, stands.today)),
        (wording.ROUND_ACTIONS, wording.actions_done(stands.done, len(stands.actions))),
        (wording.DONE_OTHERWISE, changed),
    )
    return Card(
        title=wording.round_title(remark.deal.title, cycle.number, cycle.goal),
        lines=((wording.ROUND_BEGUN,),) if remark.begun else (),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
        choices=()
        if remark.begun
        else tuple(standing_of_promise(one, stands.today) for one in stands.actions),
        buttons=(
            Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=remark.deal.id))),
            Button(label=wording.REVIEW_NOW, token=presses.token(ask.ShowReview(deal=remark.deal.id))),
        ),
    )


def no_round(remark: said.NoRoundYet) -> Card:
    return Card(title=remark.deal.title, lines=((wording.NO_ROUND_YET,),), buttons=(_begin(remark.deal.id),))


def _begin(deal: DealId) -> Button:
    return Button(label=wording.NEW_ROUND, token=presses.token(ask.OfferRound(deal=deal)), main=True)


def review(remark: said.ReviewShown) -> Card:
    deal, cycle, today, win = remark.deal, remark.cycle, remark.today, remark.business
    lines = (
        wording.REVIEW_AGAIN if remark.again else wording.REVIEW_INTRO,
        wording.ONLY_MEETINGS if win else "",
    )
    facts = (
        *(_kept_fact(one) for one in remark.kept[:SHOWN]),
        *((wording.MOVED_LABEL, wording.offer_line(one, today)) for one in remark.offers[-SHOWN:]),
        *(() if remark.kept or remark.offers else ((wording.MOVED_LABEL, wording.NOTHING_SHOWN),)),
        *((wording.STILL_OPEN, wording.promise_of(one, today)) for one in remark.open[:SHOWN]),
        *((wording.CHANGED_IN_ROUND, wording.changed(one)) for one in remark.changes[-SHOWN:]),
        *(((wording.LINKED, deal.brief.linked),) if deal.brief.linked else ()),
    )
    offer = ask.OfferReview(deal=deal.id, number=cycle.number)
    return Card(
        title=wording.review_title(deal.title, cycle.number, cycle.goal),
        lines=tuple((line,) for line in lines if line),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts),
        choices=choices_of(deal, (win,), today) if win else (),
        buttons=(Button(label=wording.ANSWER_FIVE, token=presses.token(offer), main=True), *ways_on(deal)),
    )


def _kept_fact(kept: said.Kept) -> tuple[str, str]:
    label = wording.PARTLY_MOVED if kept.partly else wording.MOVED_LABEL
    return label, wording.with_proof(kept.commitment.what, kept.proof)


def review_form(remark: said.ReviewFormOffered) -> Card:
    """What is known stands in the answers; trust and moods are asked afresh each time."""
    cycle, deal = remark.cycle, remark.deal
    moved = "\n".join(one.commitment.what for one in remark.kept)
    proof = "\n".join(one.proof for one in remark.kept if one.proof)
    waiting = "\n".join(_open_line(one, remark.today) for one in remark.open)
    return Card(
        title=wording.REVIEW_FORM,
        lines=((wording.review_title(deal.title, cycle.number, cycle.goal),),),
        form=Form(
            fields=(
                _words("moved", wording.WHAT_MOVED_LABEL, value=moved),
                _words("proof", wording.WHAT_PROOF_LABEL, value=proof),
                _words("learned", wording.LEARNED_LABEL, hint=wording.LEARNED_HINT),
                _words("open_promises", wording.OPEN_PROMISES_LABEL, value=waiting),
                _words("next_win", wording.NEXT_WIN_LABEL, hint=wording.NEXT_WIN_HINT),
                *(_scale(scale) for scale in SCALES),
                *((_words("coast", wording.COAST_LABEL),) if remark.after_a_win else ()),
                _words("change", wording.CHANGE_LABEL, hint=wording.CHANGE_HINT),
                _words("why", wording.CHANGE_WHY_LABEL, hint=wording.CHANGE_WHY_HINT),
            ),
            submit=Button(
                label=wording.SAVE,
                token=presses.token(ask.KeepReview(deal=deal.id, number=cycle.number)),
                main=True,
            ),
        ),
    )


def _open_line(commitment: Commitment, today: date) -> str:
    return wording.promise_of(commitment, today)


def _words(name: str, label: str, *, value: str = "", hint: str = "") -> Field:
    return Field(name=name, label=label, kind="text", value=value, hint=hint, optional=True)


def _scale(scale: str) -> Field:
    low, high = SCALES[scale]
    return Field(
        name=scale,
        label=wording.SCALE_LABELS[scale],
        kind="one",
        optional=True,
        options=tuple(Option(value=str(one), label=str(one)) for one in range(low, high + 1)),
    )


def review_kept(remark: said.ReviewKept, today: date) -> Card:
    deal, cycle = remark.deal, remark.cycle
    following = ask.BeginRound(deal=deal.id, days=str(_like(cycle.days)))
    change = wording.with_reason(cycle.change, cycle.why) if cycle.change else ""
    facts = ((wording.DONE_OTHERWISE, change),)
    return Card(
        title=wording.review_kept(cycle.number),
        lines=((wording.trend(remark.trend),),),
        facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
        choices=choices_of(deal, remark.wins, today),
        buttons=(
            Button(label=wording.NEXT_ROUND, token=presses.token(following), main=True),
            Button(label=wording.NEW_ROUND, token=presses.token(ask.OfferRound(deal=deal.id))),
            *ways_on(deal),
        ),
    )


def _like(days: int) -> int:
    """The length on offer that is nearest to that of the last round."""
    return min(LENGTHS, key=lambda one: abs(one - days))


def said_alone(remark: said.SaidAlone) -> Card:
    status = ask.ShowStatus(deal=remark.deal.id)
    return Card(
        lines=((wording.SAID_ALONE,),),
        buttons=(Button(label=wording.STATUS, token=presses.token(status)),),
    )
