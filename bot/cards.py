"""What stands where on a card, for each remark: title, lines, facts, choices, buttons and a form."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TypeAlias, assert_never

from bot import presses, wording
from coaching import commands as ask
from coaching import remarks as said
from coaching.commitment import Commitment
from coaching.days import written
from coaching.deal import Brief, Deal
from coaching.interview import NO_FLAG, WHAT_AND_WHOM
from coaching.people import Person
from coaching.playbook.playbook import Playbook
from coaching.remarks import Remark
from coaching.suggestions import Win

#: The front of a win holds at most so many words.
FRONT_WORDS = 65

#: Teams shows six actions: four chips beside "Answer in words" and "Skip".
_CHIPS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A moment, shown to each reader in their own zone; `zone` is for platforms that cannot."""

    at: datetime
    zone: str


#: Plain text, a person who is mentioned, or a moment.
Part: TypeAlias = str | Person | Moment
Line: TypeAlias = tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    label: str
    value: Line


@dataclass(frozen=True, slots=True, kw_only=True)
class Button:
    """`main` marks the one that most people want."""

    label: str
    token: str
    main: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to take or leave, with its reason and at most two buttons."""

    title: str
    facts: tuple[Fact, ...] = ()
    lines: tuple[Line, ...] = ()
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    value: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A part of a form; `kind` is line, text, day, person, one (of the options) or some (`at_most` of them).

    A `value` is given in advance: a day as YYYY-MM-DD, a person or an option by its id.
    """

    name: str
    label: str
    kind: str
    value: str = ""
    hint: str = ""
    optional: bool = False
    options: tuple[Option, ...] = ()
    at_most: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    fields: tuple[Field, ...]
    submit: Button


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """What the bot says, whichever platform dresses it; strings are plain text."""

    title: str = ""
    lines: tuple[Line, ...] = ()
    facts: tuple[Fact, ...] = ()
    choices: tuple[Choice, ...] = ()
    buttons: tuple[Button, ...] = ()
    form: Form | None = None

    def with_aside(self, words: str) -> "Card":
        """The same card with a line in front that says why it comes this way."""
        return replace(self, lines=((words,), *self.lines))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cards:
    """Draws cards in the playbook's words; `today` is a day where the reader is."""

    playbook: Playbook

    def card(self, remark: Remark, today: date) -> Card:  # noqa: C901, PLR0911, PLR0912 - one line a remark
        match remark:
            case said.DealFormOffered():
                return _deal_form(remark)
            case said.QuestionAsked():
                return self._question(remark, today)
            case said.FlagsAsked():
                return self._flags(remark, today)
            case said.AnswerFormOffered():
                return _answer_form(remark)
            case said.WinsSuggested():
                return self._wins(remark, today)
            case said.MoreAboutWin():
                return self._more(remark, today)
            case said.TakeFormOffered():
                return _take_form(remark)
            case said.CommitmentMade():
                return _made(remark, today)
            case said.CommitmentProposed():
                return _proposed(remark, today)
            case said.CommitmentDeclined():
                return _declined(remark)
            case said.FollowUpDue():
                return _due(remark, today)
            case said.DoneFormOffered():
                return _done_form(remark)
            case said.PartlyFormOffered():
                return _partly_form(remark)
            case said.NewDateFormOffered():
                return _new_date_form(remark)
            case said.BlockedFormOffered():
                return _blocked_form(remark)
            case said.CommitmentDone():
                return self._done(remark, today)
            case said.CommitmentPartlyDone():
                return _partly(remark, today)
            case said.DateMoved():
                return _moved(remark, today)
            case said.BlockReported():
                return self._blocked(remark, today)
            case said.StatusShown():
                return self._status(remark)
            case said.DealsListed():
                return _deals(remark)
            case said.WhichDeal():
                return _which_deal(remark)
            case said.HelpShown():
                return _help(remark)
            case said.CloseOffered():
                return _close(remark)
            case said.DealClosed():
                return Card(lines=((wording.closed(remark.deal.title),),), buttons=(_start_button(),))
            case said.Refused():
                return refusal(wording.refusal(remark.reason))
            case _:
                assert_never(remark)

    def _question(self, remark: said.QuestionAsked, today: date) -> Card:
        question, deal = remark.question, remark.deal
        example = question.example
        if question.id == WHAT_AND_WHOM and deal.brief.kind:
            example = self.playbook.kind(deal.brief.kind).example
        chips = tuple(
            Button(
                label=chip.label,
                token=presses.token(
                    ask.AnswerQuestion(deal=deal.id, question=question.id, picked=chip.obstacle)
                ),
            )
            for chip in remark.chips[:_CHIPS]
        )
        asked = question.follow_up if remark.again else question.ask
        lines = (self.noted(deal.brief, today), asked, "" if remark.again else wording.example(example))
        return Card(
            title=f"{deal.title} · {wording.question_step(remark.step, remark.steps)}",
            lines=tuple((line,) for line in lines if line),
            buttons=(
                *chips,
                Button(
                    label=wording.ANSWER_IN_WORDS,
                    token=presses.token(ask.OfferAnswer(deal=deal.id, question=question.id)),
                    main=not chips,
                ),
                Button(
                    label=wording.SKIP,
                    token=presses.token(ask.SkipQuestion(deal=deal.id, question=question.id)),
                ),
            ),
        )

    def _flags(self, remark: said.FlagsAsked, today: date) -> Card:
        noted = self.noted(remark.deal.brief, today)
        options = ((flag, wording.FLAGS[flag]) for flag in remark.flags)
        return Card(
            title=remark.deal.title,
            lines=tuple((line,) for line in (noted, wording.flags_question()) if line),
            buttons=tuple(
                Button(label=label, token=presses.token(ask.TellFlag(deal=remark.deal.id, flag=flag)))
                for flag, label in (*options, (NO_FLAG, wording.NONE_OF_THESE))
            ),
        )

    def noted(self, brief: Brief, today: date) -> str:
        kind = self.playbook.kind(brief.kind).name if brief.kind else ""
        names = [self.playbook.terms.obstacles[o.code].name for o in brief.obstacles[:2]]
        return wording.noted(brief, today, kind, names)

    def _wins(self, remark: said.WinsSuggested, today: date) -> Card:
        assumed = wording.assumed(remark.assumed)
        title = wording.wins_for(remark.deal, len(remark.wins))
        if not remark.wins:
            return Card(title=title, lines=((wording.NO_WIN_FITS,),), buttons=_ways_on(remark.deal))
        return Card(
            title=title,
            lines=((assumed,),) if assumed else (),
            choices=_choices(remark.deal, remark.wins, today),
            buttons=(_others_button(remark.deal, instead=True),),
        )

    def _more(self, remark: said.MoreAboutWin, today: date) -> Card:
        win, move = remark.win, remark.win.move
        sources = "; ".join(self.playbook.source(key).citation for key in move.sources)
        facts = [
            (wording.DO, win.do),
            (wording.BY, written(win.due, today)),
            (wording.DONE_WHEN, move.measure_of_done),
            (wording.SAY, f"“{win.say}”"),
            (wording.ASK_IN_RETURN, move.ask_in_return),
            (wording.WHY_NOW, wording.why_now(win)),
            *((wording.MIND, warning) for warning in win.warnings),
            (wording.LONG_TERM_CHECK, move.long_term_check),
            (wording.SOURCE, sources),
        ]
        return Card(
            title=move.name,
            lines=((move.what,),),
            facts=tuple(Fact(label=label, value=(value,)) for label, value in facts if value),
            buttons=(_take_button(remark.deal, win, main=True),),
        )

    def _done(self, remark: said.CommitmentDone, today: date) -> Card:
        commitment = remark.commitment
        return Card(
            title=remark.deal.title,
            lines=(
                (commitment.owner, wording.kept(remark.deal.brief.counterpart)),
                (wording.opens_next(remark.unlock_text),),
            ),
            facts=(
                Fact(label=wording.DONE, value=(commitment.what,)),
                Fact(label=wording.PROOF, value=(commitment.proof,)),
            ),
            choices=_choices(remark.deal, remark.next_wins, today),
            buttons=_ways_on(remark.deal),
        )

    def _blocked(self, remark: said.BlockReported, today: date) -> Card:
        return Card(
            title=f"{wording.BLOCKED_TITLE}: {remark.commitment.what}",
            lines=((wording.in_the_way(remark.obstacle.evidence),),),
            choices=_choices(remark.deal, remark.wins, today),
            buttons=_asked_again(remark.commitment),
        )

    def _status(self, remark: said.StatusShown) -> Card:
        brief = remark.deal.brief
        facts = [
            (wording.WITH, brief.counterpart),
            (wording.HELD_UP_BY, ", ".join(self._obstacle(o.code) for o in brief.obstacles[:2])),
            (wording.SIGN_BY, written(brief.target_date, remark.today) if brief.target_date else ""),
            (wording.NEXT_TALK, written(brief.next_contact, remark.today) if brief.next_contact else ""),
            (wording.NEXT_MILESTONE, _next_milestone(remark)),
        ]
        live = [one for one in remark.commitments if one.live]
        waiting = wording.WAITING if live else wording.NOTHING_OPEN
        asked: Line = (
            (Moment(at=remark.next_at, zone=remark.deal.lead.zone),) if remark.next_at else (waiting,)
        )
        settled = [one for one in remark.commitments if not one.live]
        shown = (*live, *settled[-3:])
        return Card(
            title=remark.deal.title,
            lines=() if shown else ((wording.NO_COMMITMENTS,),),
            facts=(
                *(Fact(label=label, value=(value,)) for label, value in facts if value),
                Fact(label=wording.NEXT_FOLLOW_UP, value=asked),
            ),
            choices=tuple(_standing(one, remark.today) for one in shown),
            buttons=(
                Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=remark.deal.id))),
            ),
        )

    def _obstacle(self, code: str) -> str:
        return self.playbook.terms.obstacles[code].name.lower()


def refusal(words: str) -> Card:
    """A sentence to one person, with a way on."""
    return Card(lines=((words,),))


def front(win: Win, today: date) -> tuple[Fact, ...]:
    """The front of a win in at most FRONT_WORDS words together with its name; the quote gives way first."""
    day, done_when = written(win.due, today), win.move.done_when
    fixed = (win.move.name, wording.DO, wording.BY, day, wording.DONE_WHEN, done_when)
    left = FRONT_WORDS - _words(*fixed)
    do = wording.cut(win.do, left)
    left -= _words(do, wording.WHY)
    reason = wording.why(win.because, left - 2)
    facts = [(wording.DO, do), (wording.BY, day), (wording.DONE_WHEN, done_when)]
    if _SHORTEST_REASON <= _words(reason) <= left:
        facts.append((wording.WHY, f"{reason[:1].upper()}{reason[1:]}"))
    return tuple(Fact(label=label, value=(value,)) for label, value in facts)


#: A reason cut to fewer words than this says nothing.
_SHORTEST_REASON = 3


def _words(*texts: str) -> int:
    return sum(len(text.split()) for text in texts)


def _choices(deal: Deal, wins: tuple[Win, ...], today: date) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            title=win.move.name,
            facts=front(win, today),
            buttons=(
                _take_button(deal, win, main=False),
                Button(
                    label=wording.MORE,
                    token=presses.token(ask.ShowMore(deal=deal.id, move=win.move.slug)),
                ),
            ),
        )
        for win in wins
    )


def _take_button(deal: Deal, win: Win, *, main: bool) -> Button:
    offer = ask.OfferTake(deal=deal.id, move=win.move.slug)
    return Button(label=wording.TAKE_IT, token=presses.token(offer), main=main)


def _ways_on(deal: Deal) -> tuple[Button, ...]:
    return (_others_button(deal, instead=False),)


def _others_button(deal: Deal, *, instead: bool) -> Button:
    others = ask.ShowWins(deal=deal.id, instead=instead)
    return Button(label=wording.OTHER_WINS, token=presses.token(others))


def _start_button() -> Button:
    return Button(label=wording.START_A_DEAL, token=presses.token(ask.StartDeal()), main=True)


def _deal_form(remark: said.DealFormOffered) -> Card:
    flags = ((flag, wording.FLAGS[flag]) for flag in remark.flags)
    return Card(
        title=wording.NEW_DEAL,
        form=Form(
            fields=(
                Field(name="about", label=wording.ABOUT_LABEL, kind="text", hint=wording.ABOUT_HINT),
                Field(
                    name="obstacles",
                    label=wording.OBSTACLES_LABEL,
                    kind="some",
                    optional=True,
                    options=tuple(Option(value=one.code, label=one.name) for one in remark.obstacles),
                    at_most=2,
                ),
                Field(
                    name="holding_up",
                    label=wording.HOLDING_UP_LABEL,
                    kind="line",
                    hint=wording.HOLDING_UP_HINT,
                    optional=True,
                ),
                Field(name="sign_by", label=wording.SIGN_BY_LABEL, kind="day", optional=True),
                Field(name="next_talk", label=wording.NEXT_TALK_LABEL, kind="day", optional=True),
                Field(
                    name="flags",
                    label=wording.FLAGS_LABEL,
                    kind="some",
                    optional=True,
                    options=tuple(
                        Option(value=flag, label=label)
                        for flag, label in (*flags, (NO_FLAG, wording.NONE_OF_THESE))
                    ),
                ),
            ),
            submit=Button(label=wording.START, token=presses.token(ask.OpenDeal()), main=True),
        ),
    )


def _answer_form(remark: said.AnswerFormOffered) -> Card:
    question = remark.question
    answer = ask.AnswerQuestion(deal=remark.deal.id, question=question.id)
    return Card(
        title=remark.deal.title,
        form=Form(
            fields=(
                Field(
                    name="words",
                    label=question.follow_up if remark.again else question.ask,
                    kind="text",
                    hint=wording.example(question.example),
                ),
            ),
            submit=Button(label=wording.SAVE, token=presses.token(answer), main=True),
        ),
    )


def _take_form(remark: said.TakeFormOffered) -> Card:
    win, move = remark.win, remark.win.move
    take = ask.TakeMove(deal=remark.deal.id, move=move.slug)
    return Card(
        title=wording.take_title(move.name),
        form=Form(
            fields=(
                Field(
                    name="what",
                    label=wording.WHAT_LABEL,
                    kind="text",
                    value=win.do,
                    hint=wording.WHAT_HINT if win.missing else "",
                ),
                *(
                    Field(
                        name=f"slots.{slot.name}",
                        label=slot.ask,
                        kind="line",
                        hint=wording.example(slot.example),
                        optional=True,
                    )
                    for slot in remark.blanks
                ),
                Field(name="owner", label=wording.OWNER_LABEL, kind="person", value=remark.owner.id),
                Field(name="due", label=wording.DUE_LABEL, kind="day", value=win.due.isoformat()),
                Field(name="measure", label=wording.MEASURE_LABEL, kind="text", value=move.done_when),
                Field(
                    name="in_return",
                    label=wording.IN_RETURN_LABEL,
                    kind="text",
                    value=move.ask_in_return,
                    optional=True,
                ),
            ),
            submit=Button(label=wording.TAKE_IT, token=presses.token(take), main=True),
        ),
    )


def _promise(commitment: Commitment) -> tuple[Fact, ...]:
    facts = (
        (wording.DONE_WHEN, commitment.measure),
        (wording.IN_RETURN, commitment.in_return),
    )
    return tuple(Fact(label=label, value=(value,)) for label, value in facts if value)


def _made(remark: said.CommitmentMade, today: date) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.WILL, wording.promise(commitment.what, commitment.due, today)),
            (wording.I_ASK_ON, Moment(at=remark.asks_at, zone=commitment.owner.zone)),
        ),
        facts=_promise(commitment),
    )


def _proposed(remark: said.CommitmentProposed, today: date) -> Card:
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
        facts=_promise(commitment),
        buttons=(
            Button(label=wording.ACCEPT, token=presses.token(accept), main=True),
            Button(label=wording.DECLINE, token=presses.token(decline)),
        ),
    )


def _declined(remark: said.CommitmentDeclined) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.DECLINED, commitment.what),
            (wording.DECLINED_WAY_ON,),
        ),
        buttons=_ways_on(remark.deal),
    )


def _due(remark: said.FollowUpDue, today: date) -> Card:
    commitment = remark.commitment
    return Card(
        title=remark.deal.title,
        lines=(
            (commitment.owner, wording.due_today(commitment.due, today), commitment.what),
            (wording.HOW_DID_IT_GO,),
        ),
        facts=_promise(commitment)[:1],
        buttons=_asked_again(commitment),
    )


def _done_button(commitment: Commitment) -> Button:
    offer = ask.OfferDone(commitment=commitment.id)
    return Button(label=wording.DONE, token=presses.token(offer), main=True)


def _asked_again(commitment: Commitment) -> tuple[Button, ...]:
    """The four ways in which a commitment can go."""
    offers = (
        (wording.PARTLY, ask.OfferPartly(commitment=commitment.id)),
        (wording.NEW_DATE, ask.OfferNewDate(commitment=commitment.id)),
        (wording.BLOCKED, ask.OfferBlocked(commitment=commitment.id)),
    )
    others = (Button(label=label, token=presses.token(offer)) for label, offer in offers)
    return (_done_button(commitment), *others)


def _done_form(remark: said.DoneFormOffered) -> Card:
    return Card(
        title=wording.DONE,
        lines=((remark.commitment.what,),),
        form=Form(
            fields=(Field(name="proof", label=wording.PROOF_LABEL, kind="text", hint=wording.PROOF_HINT),),
            submit=Button(
                label=wording.DONE,
                token=presses.token(ask.MarkDone(commitment=remark.commitment.id)),
                main=True,
            ),
        ),
    )


def _partly_form(remark: said.PartlyFormOffered) -> Card:
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


def _new_date_form(remark: said.NewDateFormOffered) -> Card:
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


def _blocked_form(remark: said.BlockedFormOffered) -> Card:
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


def _partly(remark: said.CommitmentPartlyDone, today: date) -> Card:
    rest = remark.rest
    return Card(
        title=wording.PARTLY_TITLE,
        lines=((rest.owner, wording.WILL, wording.promise(rest.what, rest.due, today)),),
        facts=(Fact(label=wording.WHAT_EXISTS, value=(remark.commitment.proof,)),),
        buttons=_ways_on(remark.deal),
    )


def _moved(remark: said.DateMoved, today: date) -> Card:
    commitment = remark.commitment
    lines: tuple[Line, ...] = (
        (commitment.owner, wording.moved(remark.was_due, commitment.due, today)),
        (commitment.what,),
    )
    return Card(
        title=wording.MOVED_TITLE,
        lines=(*lines, (wording.TELL_THEM,)) if remark.late else lines,
        facts=_promise(commitment)[:1],
    )


def _next_milestone(remark: said.StatusShown) -> str:
    ahead = next((one for one in remark.milestones if one.due >= remark.today), None)
    return f"{ahead.name}, {wording.by_day(ahead.due, remark.today)}" if ahead else ""


def _standing(commitment: Commitment, today: date) -> Choice:
    return Choice(
        title=commitment.what,
        lines=((commitment.owner, f": {wording.state_of(commitment, today)}"),),
        buttons=(_done_button(commitment),) if commitment.live else (),
    )


def _deals(remark: said.DealsListed) -> Card:
    if not remark.deals:
        return Card(lines=((wording.NO_DEALS,),), buttons=(_start_button(),))
    return Card(
        title=wording.YOUR_DEALS,
        choices=tuple(
            Choice(
                title=deal.title,
                lines=(((f"{wording.WITH} {deal.brief.counterpart}"),),) if deal.brief.counterpart else (),
                buttons=(
                    Button(label=wording.STATUS, token=presses.token(ask.ShowStatus(deal=deal.id))),
                    Button(label=wording.SHOW_WINS, token=presses.token(ask.ShowWins(deal=deal.id))),
                ),
            )
            for deal in remark.deals
        ),
    )


def _which_deal(remark: said.WhichDeal) -> Card:
    return Card(
        lines=((wording.WHICH_DEAL,),),
        buttons=tuple(
            Button(label=deal.title, token=presses.token(_about(remark.then, deal))) for deal in remark.deals
        ),
    )


def _about(command: ask.AboutADeal, deal: Deal) -> ask.AboutADeal:
    """The wish with its deal; the wins come instead of the question which was meant."""
    if isinstance(command, ask.ShowWins):
        return replace(command, deal=deal.id, instead=True)
    return replace(command, deal=deal.id)


def _help(remark: said.HelpShown) -> Card:
    if remark.offer is not None:
        return Card(
            lines=((wording.TELLS_A_DEAL,),),
            buttons=(Button(label=wording.START_A_DEAL, token=presses.token(remark.offer), main=True),),
        )
    unknown = ((wording.not_understood(remark.unknown),),) if remark.unknown else ()
    return Card(
        title=wording.HELP_TITLE,
        lines=(*unknown, (wording.HELP_INTRO,)),
        facts=tuple(Fact(label=phrase, value=(what,)) for phrase, what in wording.HELP_PHRASES),
        buttons=(_start_button(),),
    )


def _close(remark: said.CloseOffered) -> Card:
    close = ask.CloseDeal(deal=remark.deal.id, sure=True)
    return Card(
        lines=((wording.close_question(remark.deal.title, remark.open_commitments),),),
        buttons=(Button(label=wording.CLOSE_IT, token=presses.token(close)),),
    )
